/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-json-check.h"

/* json-glib goes one level down its own stack for each bracket and takes memory for each value,
 * both without a limit; and it loses the first of two values that stand one after the other. So the
 * bytes are looked through before it gets them. Browsers themselves allow 200 levels; a true file
 * has about ten, and some ten thousand values. */
#define MAX_DEPTH  200
#define MAX_VALUES 500000

/* Where we are in the bytes. Which bracket closes which is for the parser to judge. */
typedef struct {
  guint depth;
  guint values;
  gboolean in_string;
  gboolean escaped;
  gboolean over; /* the one value that a file has was closed */
} Look;

static void
look_into_string (Look *look, guint8 byte)
{
  if (look->escaped)
    look->escaped = FALSE;
  else if (byte == '\\')
    look->escaped = TRUE;
  else if (byte == '"')
    look->in_string = FALSE;
}

static void
close_bracket (Look *look)
{
  if (look->depth > 0)
    look->depth--;
  look->over = look->depth == 0;
}

static void
look_at (Look *look, guint8 byte)
{
  switch (byte) {
  case '"':
    look->in_string = TRUE;
    break;
  case '{':
  case '[':
    look->depth++;
    look->values++;
    break;
  case '}':
  case ']':
    close_bracket (look);
    break;
  case ',':
    look->values++;
    break;
  default:
    break;
  }
}

/* Comments, which only the parser of json-glib knows, could hide a quotation mark from this look.
 */
static gboolean
is_forbidden (const Look *look, guint8 byte)
{
  if (look->depth == 0)
    return !g_ascii_isspace (byte) && (look->over || (byte != '{' && byte != '['));
  return byte == '\0' || (!look->in_string && (byte == '/' || byte == '#' || byte == '\''));
}

/**
 * co_json_check:
 * @bytes: a text that should be JSON, from anywhere
 * @what: how to call it in an error
 * @error: return location for `CO_ERROR_MALFORMED` or `CO_ERROR_TOO_LARGE`
 *
 * Looks whether json-glib can be given a text: whether it is one object or list that is neither too
 * deep nor too long. A pure function.
 *
 * Returns: whether it can
 */
gboolean
co_json_check (GBytes *bytes, const char *what, GError **error)
{
  gsize size = 0;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  Look look = {0};

  for (gsize i = 0; i < size; i++) {
    if (is_forbidden (&look, data[i])) {
      g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: a stray byte at %zu", what, i);
      return FALSE;
    }
    if (look.in_string)
      look_into_string (&look, data[i]);
    else
      look_at (&look, data[i]);
    if (look.depth > MAX_DEPTH || look.values > MAX_VALUES) {
      g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: too deep or too long", what);
      return FALSE;
    }
  }
  return TRUE;
}

/**
 * co_json_parse:
 * @bytes: a text that should be JSON, from anywhere
 * @what: how to call it in an error
 * @error: return location for a [error@Co.Error]
 *
 * Parses a text after it was looked at. A pure function.
 *
 * Returns: (transfer full): what is in it, immutable, or `NULL` on error
 */
JsonNode *
co_json_parse (GBytes *bytes, const char *what, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) local_error = NULL;
  JsonNode *root;
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  if (size == 0 || !g_utf8_validate (data, (gssize) size, NULL)) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: is empty or not text in UTF-8", what);
    return NULL;
  }
  if (!co_json_check (bytes, what, error))
    return NULL;
  if (!json_parser_load_from_data (parser, data, (gssize) size, &local_error)) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: %s", what, local_error->message);
    return NULL;
  }
  /* Of white space alone json-glib makes nothing, and calls that right. */
  root = json_parser_steal_root (parser);
  if (root == NULL)
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: holds nothing", what);
  return root;
}
