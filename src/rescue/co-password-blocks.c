/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-password-blocks.h"

#include <string.h>

/* How a text export of Kaspersky Password Manager is built, whatever its language:
 *
 *     Websites                    the title of a section, and an empty line
 *
 *     Website name: Library       an entry: names and what is there, the last of them with as
 *     …                           many lines as it needs
 *     Comment: of the branch
 *
 *     ---                         the end of an entry, between empty lines
 *
 * A comment can hold three hyphens as well. They end the entry only if something follows that an
 * entry can be followed by: another one of the same form, a section, or nothing. */

/* Longer is no name of a field and no title, in any language. */
#define MAX_KEY 96

/* There are not that many sections. */
#define MAX_TITLES 8

/* --- Lines --------------------------------------------------------------------------------- */

/**
 * co_password_line_get_key:
 * @self: a line
 *
 * Looks whether it names a field. Chinese and Japanese have a wide colon, and French has a blank
 * before it.
 *
 * Returns: the length of the name in bytes, without what is around it; 0 if there is none
 */
gsize
co_password_line_get_key (const CoPasswordLine *self)
{
  static const char *const colons[] = {":", "\357\274\232"};
  gsize end = 0;

  for (guint i = 0; i < G_N_ELEMENTS (colons); i++) {
    const char *colon = g_strstr_len (self->text, (gssize) MIN (self->length, MAX_KEY), colons[i]);

    if (colon != NULL && (end == 0 || (gsize) (colon - self->text) < end))
      end = (gsize) (colon - self->text);
  }
  while (end > 0 && self->text[end - 1] == ' ')
    end--;
  if (end > 1 && memcmp (self->text + end - 2, "\302\240", 2) == 0)
    end -= 2;
  return end > 0 && *self->text != ' ' ? end : 0;
}

/**
 * co_password_line_get_value:
 * @self: a line that names a field
 *
 * Gets what stands after the colon, and one blank.
 *
 * Returns: a part of the line
 */
CoPasswordLine
co_password_line_get_value (const CoPasswordLine *self)
{
  gsize start = co_password_line_get_key (self);

  while (start < self->length && self->text[start] != ':' && self->text[start] != '\357')
    start++;
  start += start < self->length && self->text[start] == '\357' ? 3 : 1;
  if (start < self->length && self->text[start] == ' ')
    start++;
  start = MIN (start, self->length);
  return (CoPasswordLine){self->text + start, self->length - start};
}

/**
 * co_password_line_has_same_key:
 * @self: a line
 * @other: a line
 *
 * Tells whether two lines name the same field.
 *
 * Returns: whether they do; not if they name none
 */
gboolean
co_password_line_has_same_key (const CoPasswordLine *self, const CoPasswordLine *other)
{
  gsize length = co_password_line_get_key (self);

  return length > 0 && length == co_password_line_get_key (other) &&
         memcmp (self->text, other->text, length) == 0;
}

static GArray *
split_lines (const char *text, gsize length)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (CoPasswordLine));
  const char *end = text + length;

  while (text < end) {
    const char *stop = memchr (text, '\n', (gsize) (end - text));
    CoPasswordLine line = {text, (gsize) ((stop != NULL ? stop : end) - text)};

    text = stop != NULL ? stop + 1 : end;
    if (line.length > 0 && line.text[line.length - 1] == '\r')
      line.length--;
    g_array_append_val (lines, line);
  }
  return lines;
}

/**
 * co_password_blocks_get_line:
 * @self: a text that is cut
 * @i: a number; the first line is 0
 *
 * Gets a line.
 *
 * Returns: (transfer none): the line
 */
const CoPasswordLine *
co_password_blocks_get_line (const CoPasswordBlocks *self, guint i)
{
  return &g_array_index (self->lines, CoPasswordLine, i);
}

static gboolean
is_empty (const CoPasswordBlocks *self, guint i)
{
  return i >= self->lines->len || co_password_blocks_get_line (self, i)->length == 0;
}

static guint
skip_empty (const CoPasswordBlocks *self, guint i)
{
  while (i < self->lines->len && is_empty (self, i))
    i++;
  return i;
}

static gboolean
names_field (const CoPasswordBlocks *self, guint i)
{
  return i < self->lines->len &&
         co_password_line_get_key (co_password_blocks_get_line (self, i)) > 0;
}

/* --- Entries ------------------------------------------------------------------------------- */

static gboolean
is_rule (const CoPasswordBlocks *self, guint i)
{
  const CoPasswordLine *line = co_password_blocks_get_line (self, i);

  return line->length == 3 && memcmp (line->text, "---", 3) == 0;
}

static gboolean
is_title (const CoPasswordBlocks *self, guint i)
{
  return i < self->lines->len && !is_empty (self, i) && !is_rule (self, i) &&
         !names_field (self, i) && co_password_blocks_get_line (self, i)->length <= MAX_KEY &&
         is_empty (self, i + 1);
}

/* Whether after the end of an entry there is what can be there. */
static gboolean
may_go_on (const CoPasswordBlocks *self, guint i, guint first)
{
  i = skip_empty (self, i);
  if (names_field (self, i))
    return co_password_line_has_same_key (co_password_blocks_get_line (self, i),
                                          co_password_blocks_get_line (self, first));
  for (guint n = 0; n < MAX_TITLES && is_title (self, i); n++)
    i = skip_empty (self, i + 1);
  if (i >= self->lines->len)
    return TRUE;
  return names_field (self, i) &&
         (names_field (self, i + 1) || skip_empty (self, i + 1) >= self->lines->len);
}

static gboolean
is_end (const CoPasswordBlocks *self, guint i, guint first)
{
  return is_rule (self, i) && is_empty (self, i - 1) && is_empty (self, i + 1) &&
         may_go_on (self, i + 1, first);
}

/* Adds the entry that begins with a line. Gives the line after it. */
static guint
add_block (CoPasswordBlocks *self, guint first)
{
  CoPasswordBlock block = {.first = first, .end = first + 1};

  while (block.end < self->lines->len && !is_end (self, block.end, first))
    block.end++;
  block.is_cut = block.end >= self->lines->len;
  first = block.end + 1;
  /* The empty line before the end is none of the entry. */
  if (is_empty (self, block.end - 1) && block.end - 1 > block.first)
    block.end--;
  g_array_append_val (self->blocks, block);
  return first;
}

static gboolean
is_known_title (const CoPasswordLine *line)
{
  static const char *const titles[] = {"Websites", "Applications", "Other accounts", "Notes"};

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (line->length == strlen (titles[i]) &&
        g_ascii_strncasecmp (line->text, titles[i], line->length) == 0)
      return TRUE;
  return FALSE;
}

/* Goes over the titles before a section. Those without an entry after them are known to be no more
 * than that only in English; of all else nothing is passed over in silence. */
static guint
skip_titles (CoPasswordBlocks *self, guint i)
{
  guint next;

  for (i = skip_empty (self, i); i < self->lines->len && !names_field (self, i); i = next) {
    gboolean is_last;

    next = skip_empty (self, i + 1);
    is_last = is_title (self, i) && names_field (self, next);
    if (!is_last && !is_known_title (co_password_blocks_get_line (self, i)))
      g_array_append_val (self->stray, i);
  }
  return i;
}

static void
add_section (CoPasswordBlocks *self, guint first)
{
  CoPasswordSection section = {first, self->blocks->len};

  if (section.end > section.first)
    g_array_append_val (self->sections, section);
}

static void
add_all (CoPasswordBlocks *self)
{
  guint first = 0;
  guint i = 0;

  while ((i = skip_titles (self, i)) < self->lines->len) {
    const CoPasswordBlock *before =
      first < self->blocks->len ? &g_array_index (self->blocks, CoPasswordBlock, first) : NULL;

    if (before != NULL &&
        !co_password_line_has_same_key (co_password_blocks_get_line (self, before->first),
                                        co_password_blocks_get_line (self, i))) {
      add_section (self, first);
      first = self->blocks->len;
    }
    i = add_block (self, i);
  }
  add_section (self, first);
}

/**
 * co_password_blocks_new:
 * @text: (array length=length): an export
 * @length: its length in bytes
 *
 * Cuts a text into its entries.
 *
 * Returns: (transfer full): the parts; valid as long as @text is
 */
CoPasswordBlocks *
co_password_blocks_new (const char *text, gsize length)
{
  CoPasswordBlocks *self = g_new0 (CoPasswordBlocks, 1);

  self->lines = split_lines (text, length);
  self->blocks = g_array_new (FALSE, FALSE, sizeof (CoPasswordBlock));
  self->sections = g_array_new (FALSE, FALSE, sizeof (CoPasswordSection));
  self->stray = g_array_new (FALSE, FALSE, sizeof (guint));
  add_all (self);
  return self;
}

/**
 * co_password_blocks_free:
 * @self: (transfer full): parts of a text
 *
 * Frees them.
 */
void
co_password_blocks_free (CoPasswordBlocks *self)
{
  g_array_unref (self->lines);
  g_array_unref (self->blocks);
  g_array_unref (self->sections);
  g_array_unref (self->stray);
  g_free (self);
}
