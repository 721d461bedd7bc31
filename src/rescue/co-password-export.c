/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-password-export.h"
#include "co-password-layout.h"
#include "co-text-decode.h"

#include <string.h>

/* What a text becomes where it was damaged on the way. */
#define DAMAGED "\357\277\275"

/* --- An entry ------------------------------------------------------------------------------ */

static gboolean
is_sound (const CoPasswordBlocks *blocks, const CoPasswordBlock *block)
{
  for (guint i = block->first; i < block->end; i++) {
    const CoPasswordLine *line = co_password_blocks_get_line (blocks, i);

    if (!g_utf8_validate (line->text, (gssize) line->length, NULL) ||
        g_strstr_len (line->text, (gssize) line->length, DAMAGED) != NULL)
      return FALSE;
  }
  return TRUE;
}

/* The field that a line begins, of those from a number on. */
static guint
find_field (const CoPasswordLayout *layout, guint from, const CoPasswordLine *line)
{
  guint i = from;

  while (i < layout->count && !co_password_line_has_same_key (&layout->keys[i], line))
    i++;
  return i;
}

static void
add_line (CoPasswordEntry *entry, CoPasswordField field, CoPasswordLine line)
{
  co_password_entry_add_line (entry, field, line.text, line.length);
}

/* Whatever begins no field that is still to come goes on with a comment; before that it is kept as
 * it stands. */
static guint
read_fields (CoPasswordEntry *entry,
             const CoPasswordLayout *layout,
             const CoPasswordBlocks *blocks,
             const CoPasswordBlock *block)
{
  guint next = 0;

  for (guint i = block->first; i < block->end; i++) {
    const CoPasswordLine *line = co_password_blocks_get_line (blocks, i);
    guint found = find_field (layout, next, line);

    if (found < layout->count) {
      add_line (entry, layout->fields[found], co_password_line_get_value (line));
      next = found + 1;
    } else if (next == layout->count) {
      add_line (entry, CO_PASSWORD_FIELD_COMMENT, *line);
    } else if (line->length > 0) {
      add_line (entry, CO_PASSWORD_FIELD_EXTRA, *line);
    }
  }
  return next;
}

static void
name_label (CoPasswordEntry *entry, const CoPasswordLayout *layout)
{
  for (guint i = 0; i < layout->count; i++)
    if (layout->fields[i] == CO_PASSWORD_FIELD_LABEL)
      entry->label_name =
        g_strndup (layout->keys[i].text, co_password_line_get_key (&layout->keys[i]));
}

/* --- All of them --------------------------------------------------------------------------- */

static void
add_fault (CoPasswordExport *self, CoPasswordFaultKind kind, guint line)
{
  CoPasswordFault fault = {kind, line + 1};

  g_array_append_val (self->faults, fault);
}

static void
add_entry (CoPasswordExport *self,
           const CoPasswordLayout *layout,
           const CoPasswordBlocks *blocks,
           const CoPasswordBlock *block)
{
  g_autoptr (CoPasswordEntry) entry = NULL;
  guint next;

  if (!is_sound (blocks, block)) {
    add_fault (self, CO_PASSWORD_FAULT_LETTERS, block->first);
    return;
  }
  entry = co_password_entry_new (layout->kind, block->first + 1);
  entry->is_cut = block->is_cut;
  next = read_fields (entry, layout, blocks, block);
  name_label (entry, layout);
  /* The last field is the comment, and before it stands the password. */
  if (block->is_cut && next + 1 < layout->count)
    add_fault (self, CO_PASSWORD_FAULT_CUT, block->first);
  else
    g_ptr_array_add (self->entries, g_steal_pointer (&entry));
}

/* Gives whether its form is known. Many texts have lines with a colon; only an export has entries
 * that are ended. */
static gboolean
add_section (CoPasswordExport *self,
             const CoPasswordBlocks *blocks,
             const CoPasswordSection *section,
             gboolean is_english)
{
  CoPasswordLayout layout;
  gboolean is_ended = FALSE;

  co_password_layout_find (&layout, blocks, section, is_english);
  for (guint i = section->first; i < section->end; i++) {
    const CoPasswordBlock *block = &g_array_index (blocks->blocks, CoPasswordBlock, i);

    add_entry (self, &layout, blocks, block);
    is_ended |= !block->is_cut;
  }
  return !layout.is_whole && (layout.is_known || is_ended);
}

static int
compare_faults (gconstpointer a, gconstpointer b)
{
  guint first = ((const CoPasswordFault *) a)->line;
  guint second = ((const CoPasswordFault *) b)->line;

  return (first > second) - (first < second);
}

static CoPasswordExport *
parse_text (const char *text, gsize length)
{
  g_autoptr (CoPasswordBlocks) blocks = co_password_blocks_new (text, length);
  g_autoptr (CoPasswordExport) self = g_new0 (CoPasswordExport, 1);
  gboolean is_english = co_password_layout_is_english (blocks);
  gboolean is_known = FALSE;

  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) co_password_entry_free);
  self->faults = g_array_new (FALSE, FALSE, sizeof (CoPasswordFault));
  for (guint i = 0; i < blocks->sections->len; i++)
    is_known |= add_section (self,
                             blocks,
                             &g_array_index (blocks->sections, CoPasswordSection, i),
                             is_english);
  for (guint i = 0; i < blocks->stray->len; i++)
    add_fault (self, CO_PASSWORD_FAULT_STRAY, g_array_index (blocks->stray, guint, i));
  g_array_sort (self->faults, compare_faults);
  return is_known ? g_steal_pointer (&self) : NULL;
}

static gboolean
is_utf16 (const char *data, gsize size)
{
  return size >= 2 && (memcmp (data, "\377\376", 2) == 0 || memcmp (data, "\376\377", 2) == 0);
}

/* Editors of Windows save a text in UTF-16, or put the mark of UTF-8 before it. */
static CoPasswordExport *
parse_encoded (const char *data, gsize size)
{
  if (is_utf16 (data, size)) {
    gsize length;
    char *text = co_text_decode ((const guint8 *) data, size, &length);
    CoPasswordExport *self = parse_text (text, length);

    explicit_bzero (text, length);
    g_free (text);
    return self;
  }
  if (size >= 3 && memcmp (data, "\357\273\277", 3) == 0)
    return parse_text (data + 3, size - 3);
  return parse_text (data, size);
}

/**
 * co_password_export_parse:
 * @data: (array length=size): the bytes of a file
 * @size: how many
 * @error: return location for a [error@Co.Error]; `CO_ERROR_NOTHING_KNOWN` if it is no such export
 *
 * Reads a text export of Kaspersky Password Manager, in any language of its. Exports have no
 * description of their form; it is known from exports that people made, and from converters that
 * others wrote.
 *
 * Returns: (transfer full): what is in it, or `NULL` on error
 */
CoPasswordExport *
co_password_export_parse (const char *data, gsize size, GError **error)
{
  CoPasswordExport *self;

  g_return_val_if_fail (data != NULL || size == 0, NULL);

  self = parse_encoded (data, size);
  if (self == NULL)
    g_set_error_literal (error,
                         CO_ERROR,
                         CO_ERROR_NOTHING_KNOWN,
                         "no entry of a password manager is in it");
  return self;
}

/**
 * co_password_export_free:
 * @self: (transfer full): an export
 *
 * Forgets it.
 */
void
co_password_export_free (CoPasswordExport *self)
{
  g_ptr_array_unref (self->entries);
  g_array_unref (self->faults);
  g_free (self);
}

/**
 * co_password_export_count:
 * @self: an export
 * @kind: a kind of entries
 *
 * Counts what could be read.
 *
 * Returns: how many entries of that kind there are
 */
guint
co_password_export_count (const CoPasswordExport *self, CoPasswordKind kind)
{
  guint count = 0;

  for (guint i = 0; i < self->entries->len; i++)
    count += ((const CoPasswordEntry *) g_ptr_array_index (self->entries, i))->kind == kind;
  return count;
}
