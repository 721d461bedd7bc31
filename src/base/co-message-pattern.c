/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-message-pattern.h"

#include <string.h>

/* A sentence has one plural, or one in another; more is no text for people. */
#define MAX_DEPTH 8

/*
 * What is written means the same as what is read, but always in the one strict form: an apostrophe
 * is doubled, and braces that are text stand between apostrophes. So pieces can be put together
 * without an apostrophe of one changing the meaning of the next.
 */
typedef struct {
  const char *pattern;
  const char *p; /* what is still to be read */
  GString *out;
  gboolean is_quoted; /* whether @out ends within apostrophes */
  guint depth;        /* how many plurals are open: in them # is the number */
  CoMessageFlags flags;
  CoMessageSlot get_slot;
  gpointer data;
} Rewriter;

static gboolean
fail (Rewriter *self, const char *what, GError **error)
{
  g_set_error (error,
               CO_ERROR,
               CO_ERROR_MALFORMED,
               "%s at byte %u",
               what,
               (guint) (self->p - self->pattern));
  return FALSE;
}

static gboolean
is_special (Rewriter *self, char c)
{
  return c == '{' || c == '}' || (c == '#' && self->depth > 0);
}

static void
write_text (Rewriter *self, char c)
{
  if (!self->is_quoted && is_special (self, c)) {
    g_string_append_c (self->out, '\'');
    self->is_quoted = TRUE;
  }
  if (c == '\'')
    g_string_append_c (self->out, '\'');
  g_string_append_c (self->out, c);
}

static void
write_syntax (Rewriter *self, char c)
{
  if (self->is_quoted)
    g_string_append_c (self->out, '\'');
  self->is_quoted = FALSE;
  g_string_append_c (self->out, c);
}

/* "l'{name}": the author means an elision, but the apostrophe takes the meaning from the brace. */
static gboolean
follows_letter (Rewriter *self)
{
  const char *before = g_utf8_find_prev_char (self->pattern, self->p);

  return before != NULL && g_unichar_isalnum (g_utf8_get_char (before));
}

/* Reads text that stands between apostrophes, or the one apostrophe that is only itself. */
static gboolean
read_apostrophe (Rewriter *self, GError **error)
{
  gboolean strict = (self->flags & CO_MESSAGE_STRICT) != 0;

  if (self->p[1] == '\'' || !is_special (self, self->p[1])) {
    write_text (self, '\'');
    self->p += self->p[1] == '\'' ? 2 : 1;
    return TRUE;
  }
  if (strict && follows_letter (self))
    return fail (self, "an apostrophe before a brace must be doubled", error);
  for (self->p++; *self->p != '\0'; self->p++) {
    if (*self->p == '\'' && self->p[1] != '\'')
      break;
    if (*self->p == '\'')
      self->p++;
    write_text (self, *self->p);
  }
  if (*self->p == '\0')
    return strict ? fail (self, "no apostrophe ends the quoted text", error) : TRUE;
  self->p++;
  return TRUE;
}

static void
skip_blanks (Rewriter *self)
{
  while (g_ascii_isspace (*self->p))
    self->p++;
}

static char *
read_word (Rewriter *self)
{
  const char *start;

  skip_blanks (self);
  start = self->p;
  while (g_ascii_isalnum (*self->p) || *self->p == '_' || *self->p == '-')
    self->p++;
  return g_strndup (start, self->p - start);
}

static gboolean read_message (Rewriter *self, GError **error);

/* The forms of a plural, up to the brace that ends them; what is not a form is ICU's to judge. */
static gboolean
read_forms (Rewriter *self, GError **error)
{
  if (++self->depth > MAX_DEPTH)
    return fail (self, "too many plurals in each other", error);
  while (*self->p != '}') {
    char c = *self->p;

    if (c == '\0')
      return fail (self, "a brace is not closed", error);
    write_syntax (self, c);
    self->p++;
    if (c != '{')
      continue;
    if (!read_message (self, error))
      return FALSE;
    write_syntax (self, '}');
    self->p++;
  }
  self->depth--;
  return TRUE;
}

static void
write_slot (Rewriter *self, int slot)
{
  write_syntax (self, '{');
  g_string_append_printf (self->out, "%d", MAX (slot, 0));
}

static gboolean
read_plural (Rewriter *self, const char *name, int *slot, GError **error)
{
  g_autofree char *type = NULL;

  self->p++;
  type = read_word (self);
  /* Others would make ICU expect values of types that nobody gives. */
  if (!g_str_equal (type, "plural") && !g_str_equal (type, "selectordinal"))
    return fail (self, "a placeholder is neither a name nor a plural", error);
  skip_blanks (self);
  if (*self->p != ',')
    return fail (self, "a plural has no forms", error);
  *slot = self->get_slot (name, TRUE, self->data);
  write_slot (self, *slot);
  g_string_append_printf (self->out, ", %s", type);
  return read_forms (self, error);
}

static gboolean
read_placeholder (Rewriter *self, GError **error)
{
  g_autofree char *name = NULL;
  const char *start = self->p;
  gsize length = self->out->len;
  gboolean was_quoted = self->is_quoted;
  int slot;

  self->p++;
  name = read_word (self);
  if (*name == '\0')
    return fail (self, "a brace is not followed by a name", error);
  skip_blanks (self);
  if (*self->p == ',') {
    if (!read_plural (self, name, &slot, error))
      return FALSE;
  } else if (*self->p == '}') {
    slot = self->get_slot (name, FALSE, self->data);
    write_slot (self, slot);
  } else {
    return fail (self, "a brace is not closed after the name", error);
  }
  write_syntax (self, '}');
  self->p++;
  if (slot >= 0)
    return TRUE;
  g_string_truncate (self->out, length);
  self->is_quoted = was_quoted;
  for (const char *p = start; p < self->p; p++)
    write_text (self, *p);
  return TRUE;
}

/* Reads up to the end, or within a plural up to the brace that ends the form. */
static gboolean
read_message (Rewriter *self, GError **error)
{
  while (*self->p != '\0') {
    gboolean is_fine = TRUE;

    if (*self->p == '}' && self->depth > 0)
      return TRUE;
    if (*self->p == '}' && (self->flags & CO_MESSAGE_STRICT) != 0)
      return fail (self, "a brace was not opened", error);
    if (*self->p == '\'')
      is_fine = read_apostrophe (self, error);
    else if (*self->p == '{')
      is_fine = read_placeholder (self, error);
    else if (*self->p == '#' && self->depth > 0)
      write_syntax (self, *self->p++);
    else
      write_text (self, *self->p++);
    if (!is_fine)
      return FALSE;
  }
  return self->depth == 0 || fail (self, "a brace is not closed", error);
}

/**
 * co_message_pattern_number:
 * @pattern: a pattern of ICU's MessageFormat with names, as `{name}` or `{name, plural, …}`
 * @flags: how to read it
 * @get_slot: (scope call): gives the number for a name
 * @data: what to give to @get_slot
 * @error: return location for a [error@Co.Error]
 *
 * Puts numbers in the place of names: ICU's functions for C know values by number only.
 *
 * Returns: (transfer full): the pattern with numbers, or `NULL` with @error set
 */
char *
co_message_pattern_number (const char *pattern,
                           CoMessageFlags flags,
                           CoMessageSlot get_slot,
                           gpointer data,
                           GError **error)
{
  g_autoptr (GString) out = NULL;
  Rewriter self = {.pattern = pattern,
                   .p = pattern,
                   .flags = flags,
                   .get_slot = get_slot,
                   .data = data};

  g_return_val_if_fail (pattern != NULL && get_slot != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  out = g_string_new (NULL);
  self.out = out;
  if (!read_message (&self, error))
    return NULL;
  if (self.is_quoted)
    g_string_append_c (out, '\'');
  return g_string_free (g_steal_pointer (&out), FALSE);
}
