/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-dpkg-status.h"

#include <string.h>

/* The format is that of dpkg's manual, deb822(5): one stanza for each package, blank lines between
 * them. */

static gboolean
take_field (CoDpkgField *field, const char *line, gsize length, const char *name, gboolean *twice)
{
  gsize name_length = strlen (name);

  if (length <= name_length || line[name_length] != ':' ||
      g_ascii_strncasecmp (line, name, name_length) != 0)
    return FALSE;
  if (field->start != NULL)
    *twice = TRUE;
  line += name_length + 1;
  length -= name_length + 1;
  while (length > 0 && (*line == ' ' || *line == '\t')) {
    line++;
    length--;
  }
  while (length > 0 && g_ascii_isspace (line[length - 1]))
    length--;
  field->start = line;
  field->length = length;
  return TRUE;
}

static void
read_line (CoDpkgStanza *stanza, const char *line, gsize length)
{
  /* A line that begins with a blank goes on with the field above. */
  if (*line == ' ' || *line == '\t')
    return;
  if (memchr (line, '\0', length) != NULL || memchr (line, ':', length) == NULL) {
    stanza->broken = TRUE;
    return;
  }
  if (!take_field (&stanza->package, line, length, "Package", &stanza->broken) &&
      !take_field (&stanza->status, line, length, "Status", &stanza->broken))
    take_field (&stanza->version, line, length, "Version", &stanza->broken);
}

static gboolean
is_blank (const char *line, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (line[i]))
      return FALSE;
  return TRUE;
}

/* Where a blank line was lost, the next package begins in the middle of a stanza. */
static gboolean
begins_stanza (const char *line, gsize length)
{
  static const char name[] = "Package:";

  return length > strlen (name) && g_ascii_strncasecmp (line, name, strlen (name)) == 0;
}

/* One run over one list. */
typedef struct {
  CoDpkgStanza stanza; /* the one that is being read; on line 0 there is none */
  guint count;
  CoDpkgStanzaFunc func;
  gpointer user_data;
} Reader;

static void
end_stanza (Reader *reader)
{
  if (reader->stanza.line == 0)
    return;
  reader->count++;
  reader->func (&reader->stanza, reader->user_data);
  reader->stanza = (CoDpkgStanza){0};
}

static void
take_line (Reader *reader, const char *line, gsize length, guint number)
{
  if (is_blank (line, length)) {
    end_stanza (reader);
    return;
  }
  if (reader->stanza.package.start != NULL && begins_stanza (line, length)) {
    reader->stanza.broken = TRUE;
    end_stanza (reader);
  }
  if (reader->stanza.line == 0)
    reader->stanza.line = number;
  read_line (&reader->stanza, line, length);
}

/**
 * co_dpkg_status_read:
 * @text: (array length=size): a list of packages as dpkg keeps it
 * @size: its size in bytes
 * @func: (scope call): called for each stanza, also for one that is broken
 * @user_data: for @func
 *
 * Reads a list of packages. A pure function: it reads nothing but its arguments.
 *
 * Returns: how many stanzas there are
 */
guint
co_dpkg_status_read (const char *text, gsize size, CoDpkgStanzaFunc func, gpointer user_data)
{
  Reader reader = {.func = func, .user_data = user_data};
  guint number = 0;

  for (gsize start = 0; start < size;) {
    const char *newline = memchr (text + start, '\n', size - start);
    gsize length = newline != NULL ? (gsize) (newline - text) - start : size - start;

    take_line (&reader, text + start, length, ++number);
    start += newline != NULL ? length + 1 : length;
  }
  end_stanza (&reader);
  return reader.count;
}

static gboolean
is_word (const char *start, gsize length, const char *word)
{
  return length == strlen (word) && memcmp (start, word, length) == 0;
}

/**
 * co_dpkg_stanza_get_state:
 * @self: a stanza
 *
 * Gets the state of a package: the last of the three words of "Status: want flag state".
 *
 * Returns: the state; `CO_DPKG_UNKNOWN` if there are not three words
 */
CoDpkgState
co_dpkg_stanza_get_state (const CoDpkgStanza *self)
{
  const char *text = self->status.start;
  gsize last = 0;
  guint blanks = 0;

  for (gsize i = 0; i < self->status.length && blanks <= 2; i++) {
    if (text[i] != ' ')
      continue;
    blanks++;
    last = i + 1;
  }
  if (blanks != 2)
    return CO_DPKG_UNKNOWN;
  if (is_word (text + last, self->status.length - last, "not-installed"))
    return CO_DPKG_NOT_INSTALLED;
  if (is_word (text + last, self->status.length - last, "config-files"))
    return CO_DPKG_CONFIG_FILES;
  return CO_DPKG_PRESENT;
}
