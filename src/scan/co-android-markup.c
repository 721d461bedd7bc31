/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-android-markup.h"
#include "co-error.h"

#include <string.h>

/* Reads packages.xml of Android 11 and older, which is plain XML. GLib's parser knows no document
 * types, so nothing in a file can grow. What it keeps is one name for each open element and all
 * attributes of one tag: both are bounded here. */

#define MAX_DEPTH 64
/* The text goes in by pieces; a tag that is longer than so many of them is none of Android's. */
#define PIECE       (64 * 1024)
#define MAX_WAITING 16

typedef struct {
  CoAndroidApps *apps;
  gboolean begun; /* the list itself was met */
  guint depth;
  guint waiting; /* pieces since the parser last found something */
} Reader;

static gboolean
read_package (Reader *reader, const char **names, const char **values, GError **error)
{
  gboolean found = FALSE;

  for (guint i = 0; names[i] != NULL; i++) {
    if (!g_str_equal (names[i], "name"))
      continue;
    found = TRUE;
    if (!co_android_apps_add (reader->apps, values[i], strlen (values[i]), error))
      return FALSE;
  }
  if (!found)
    reader->apps->odd++;
  return TRUE;
}

/* Only what lies directly in the list is an app: an "updated-package" is the old version of one,
 * and what lies deeper is a part of one. */
static void
start_element (GMarkupParseContext *context,
               const char *element,
               const char **names,
               const char **values,
               gpointer user_data,
               GError **error)
{
  Reader *reader = user_data;

  reader->waiting = 0;
  reader->begun = TRUE;
  if (reader->depth == 0 && !g_str_equal (element, "packages"))
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "not a list of apps");
  else if (++reader->depth > MAX_DEPTH)
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "deeper than %d", MAX_DEPTH);
  else if (reader->depth == 2 && g_str_equal (element, "package"))
    read_package (reader, names, values, error);
}

static void
end_element (GMarkupParseContext *context, const char *element, gpointer user_data, GError **error)
{
  Reader *reader = user_data;

  reader->waiting = 0;
  reader->depth--;
}

static void
other (GMarkupParseContext *context,
       const char *text,
       gsize length,
       gpointer user_data,
       GError **error)
{
  Reader *reader = user_data;

  reader->waiting = 0;
}

static gboolean
read_pieces (Reader *reader,
             GMarkupParseContext *context,
             const char *text,
             gsize length,
             GError **error)
{
  while (length > 0) {
    gsize piece = MIN (length, PIECE);

    if (reader->waiting++ >= MAX_WAITING) {
      g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "a tag without an end");
      return FALSE;
    }
    if (!g_markup_parse_context_parse (context, text, (gssize) piece, error))
      return FALSE;
    text += piece;
    length -= piece;
  }
  if (!g_markup_parse_context_end_parse (context, error))
    return FALSE;
  /* GLib takes a document with nothing but its first line for a whole one. */
  if (!reader->begun)
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "nothing in it");
  return reader->begun;
}

/**
 * co_android_markup_read:
 * @text: (array length=length): the text of a packages.xml in UTF-8
 * @length: its length in bytes
 * @apps: filled with what could be read, also on error
 * @error: return location for a [error@Co.Error]
 *
 * Reads a phone's own list of apps in the form of Android 11 and older.
 *
 * Returns: whether the list is whole
 */
gboolean
co_android_markup_read (const char *text, gsize length, CoAndroidApps *apps, GError **error)
{
  static const GMarkupParser parser = {start_element, end_element, other, other, NULL};
  Reader reader = {.apps = apps};
  g_autoptr (GError) local_error = NULL;
  GMarkupParseContext *context;

  g_return_val_if_fail (text != NULL && apps != NULL, FALSE);

  context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &reader, NULL);
  read_pieces (&reader, context, text, length, &local_error);
  g_markup_parse_context_free (context);
  if (local_error == NULL)
    return TRUE;
  if (local_error->domain == CO_ERROR)
    g_propagate_error (error, g_steal_pointer (&local_error));
  else
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s", local_error->message);
  return FALSE;
}
