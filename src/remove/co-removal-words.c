/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-removal-words.h"
#include "co-text.h"

#include <glib/gi18n.h>

#define INDENT "    "

/* Letters of one answer. All of a longer one is in the file; nobody reads it in a window. */
#define MAX_LENGTH 2000

/* --- Lines --------------------------------------------------------------------------------- */

static void
free_line (gpointer data)
{
  CoRemovalLine *line = data;

  g_free (line->text);
  g_free (line);
}

/* Takes the text. */
static void
add (GPtrArray *lines, CoRemovalLineKind kind, char *text)
{
  CoRemovalLine *line = g_new (CoRemovalLine, 1);

  line->kind = kind;
  line->text = text;
  g_ptr_array_add (lines, line);
}

/* --- An event ------------------------------------------------------------------------------ */

/* Takes the text. */
static char *
shorten (char *text)
{
  g_autofree char *whole = text;
  g_autofree char *begin = NULL;

  if (g_utf8_strlen (whole, -1) <= MAX_LENGTH)
    return g_steal_pointer (&whole);
  begin = g_utf8_substring (whole, 0, MAX_LENGTH);
  return g_strconcat (begin, "…", NULL);
}

/* What the record holds was said by the system, or by whoever changed the file. */
static char *
show (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\r\n", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) found = NULL;
  g_autofree char *line = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_strv_builder_add (builder, words[i]);
  found = g_strv_builder_end (builder);
  line = g_strjoinv (" ", found);
  return shorten (co_text_printable (line));
}

static char *
name_product (const char *id, CoCatalog *catalog, CoTexts *texts)
{
  CoProduct *product = co_catalog_get_product (catalog, id);

  if (product == NULL)
    return show (id);
  return g_strdup (co_texts_name_product (texts, product));
}

static char *
say_head (const CoRemovalEvent *event, CoCatalog *catalog, CoTexts *texts)
{
  CoLanguage *language = co_texts_get_language (texts);
  g_autofree char *time = co_language_format_time (language, event->at);
  g_autofree char *product = name_product (event->product, catalog, texts);

  /* Translators: the head of an entry, such as "9:00 PM: Kaspersky Standard". */
  return co_language_format (language,
                             _ ("{time}: {product}"),
                             NULL,
                             0,
                             "time",
                             time,
                             "product",
                             product,
                             NULL);
}

/* Before a list of what was done. */
static const char *
get_pattern (CoRemovalEventKind kind)
{
  switch (kind) {
  case CO_REMOVAL_EVENT_BEGAN:
    return _ ("The removal of {count, plural, one {this part} other {these # parts}} began:");
  case CO_REMOVAL_EVENT_REMOVED:
    return _ ("The system says that it has removed {count, plural, one {this part} other {these # "
              "parts}}:");
  case CO_REMOVAL_EVENT_TRASHED:
    return _ ("{count, plural, one {This was moved to the trash:} other {These # things were moved "
              "to the trash:}}");
  case CO_REMOVAL_EVENT_FAILED:
    return _ ("It did not work, or only in part. {count, plural, one {This part was} other "
              "{These # parts were}} to be removed:");
  case CO_REMOVAL_EVENT_GONE:
  case CO_REMOVAL_EVENT_LEFT_OVER:
  case CO_REMOVAL_EVENT_STILL_THERE:
  case CO_REMOVAL_EVENT_NOT_SURE:
  default:
    return NULL;
  }
}

static const char *
get_sentence (CoRemovalEventKind kind)
{
  switch (kind) {
  case CO_REMOVAL_EVENT_BEGAN:
    return _ ("The removal began.");
  case CO_REMOVAL_EVENT_REMOVED:
    return _ ("The system says that it has removed it.");
  case CO_REMOVAL_EVENT_TRASHED:
    return _ ("It was moved to the trash.");
  case CO_REMOVAL_EVENT_FAILED:
    return _ ("It did not work, or only in part.");
  case CO_REMOVAL_EVENT_GONE:
    return _ ("A check found nothing of it any more.");
  case CO_REMOVAL_EVENT_LEFT_OVER:
    return _ ("A check found only what it left behind.");
  case CO_REMOVAL_EVENT_STILL_THERE:
    return _ ("A check still found it.");
  case CO_REMOVAL_EVENT_NOT_SURE:
  default:
    return _ ("A check could not tell whether it is gone.");
  }
}

/* A check says it of the product, and of no list of packages. */
static void
add_what (GPtrArray *lines, const CoRemovalEvent *event, CoLanguage *language)
{
  const char *pattern = get_pattern (event->kind);
  guint count = g_strv_length (event->what);

  if (pattern == NULL || count == 0) {
    add (lines, CO_REMOVAL_LINE_TEXT, g_strdup (get_sentence (event->kind)));
    return;
  }
  add (lines, CO_REMOVAL_LINE_TEXT, co_language_format (language, pattern, "count", count, NULL));
  for (guint i = 0; i < count; i++)
    add (lines, CO_REMOVAL_LINE_ITEM, show (event->what[i]));
}

/* In the words of the system, and whatever these are, in quotation marks. */
static char *
say_answer (const char *answer, CoLanguage *language)
{
  g_autofree char *shown = show (answer);

  return *shown != '\0' ? co_language_format (language,
                                              _ ("The system said: “{answer}”"),
                                              NULL,
                                              0,
                                              "answer",
                                              shown,
                                              NULL)
                        : NULL;
}

/* Whether something after it tells what came of it: the system, or a check. */
static gboolean
has_end (GPtrArray *events, guint begin)
{
  const CoRemovalEvent *began = g_ptr_array_index (events, begin);

  for (guint i = begin + 1; i < events->len; i++) {
    const CoRemovalEvent *event = g_ptr_array_index (events, i);

    if (g_str_equal (event->product, began->product))
      return event->kind != CO_REMOVAL_EVENT_BEGAN;
  }
  return FALSE;
}

static void
add_event (GPtrArray *lines, GPtrArray *events, guint index, CoCatalog *catalog, CoTexts *texts)
{
  const CoRemovalEvent *event = g_ptr_array_index (events, index);
  CoLanguage *language = co_texts_get_language (texts);
  char *answer = event->answer != NULL ? say_answer (event->answer, language) : NULL;

  add (lines, CO_REMOVAL_LINE_HEAD, say_head (event, catalog, texts));
  add_what (lines, event, language);
  if (answer != NULL)
    add (lines, CO_REMOVAL_LINE_TEXT, answer);
  if (event->kind == CO_REMOVAL_EVENT_BEGAN && !has_end (events, index))
    add (lines,
         CO_REMOVAL_LINE_WARNING,
         g_strdup (_ ("What came of it is not known. Check again.")));
}

/* --- The record ---------------------------------------------------------------------------- */

static void
add_events (GPtrArray *lines, GPtrArray *events, CoCatalog *catalog, CoTexts *texts)
{
  g_autofree char *day = NULL;

  for (guint i = 0; i < events->len; i++) {
    const CoRemovalEvent *event = g_ptr_array_index (events, i);
    g_autofree char *date = g_date_time_format (event->at, "%Y-%m-%d");

    if (g_strcmp0 (date, day) != 0) {
      add (lines,
           CO_REMOVAL_LINE_DAY,
           co_language_format_date (co_texts_get_language (texts), date));
      g_free (day);
      day = g_steal_pointer (&date);
    }
    add_event (lines, events, i, catalog, texts);
  }
}

/**
 * co_removal_words_list:
 * @events: (element-type CoRemovalEvent): a record
 * @catalog: the catalog
 * @texts: the language to say it in
 *
 * Says what happened, by day, in the order of the record. The clock is the one of the computer when
 * it happened.
 *
 * Returns: (transfer full) (element-type CoRemovalLine): lines for people
 */
GPtrArray *
co_removal_words_list (GPtrArray *events, CoCatalog *catalog, CoTexts *texts)
{
  GPtrArray *lines;

  g_return_val_if_fail (events != NULL && CO_IS_CATALOG (catalog) && CO_IS_TEXTS (texts), NULL);

  lines = g_ptr_array_new_with_free_func (free_line);
  add_events (lines, events, catalog, texts);
  return lines;
}

/**
 * co_removal_words_list_page:
 * @events: (element-type CoRemovalEvent): a record
 * @damaged: how many lines of it could not be read
 * @catalog: the catalog
 * @texts: the language to say it in
 * @now: when it is written
 *
 * Says what happened on a page that is read without this program: with a title, the date and what
 * is missing.
 *
 * Returns: (transfer full) (element-type CoRemovalLine): lines for people
 */
GPtrArray *
co_removal_words_list_page (GPtrArray *events,
                            guint damaged,
                            CoCatalog *catalog,
                            CoTexts *texts,
                            GDateTime *now)
{
  CoLanguage *language;
  g_autofree char *moment = NULL;
  GPtrArray *lines;

  g_return_val_if_fail (events != NULL && CO_IS_CATALOG (catalog) && CO_IS_TEXTS (texts), NULL);

  language = co_texts_get_language (texts);
  lines = g_ptr_array_new_with_free_func (free_line);
  moment = co_language_format_moment (language, now);
  add (lines, CO_REMOVAL_LINE_TITLE, g_strdup (_ ("What was removed")));
  add (lines,
       CO_REMOVAL_LINE_NOTE,
       co_language_format (language,
                           _ ("Changeover wrote this on {moment}."),
                           NULL,
                           0,
                           "moment",
                           moment,
                           NULL));
  if (damaged > 0)
    add (lines, CO_REMOVAL_LINE_NOTE, co_removal_words_say_damaged (damaged, language));
  add_events (lines, events, catalog, texts);
  return lines;
}

/**
 * co_removal_words_write:
 * @lines: (element-type CoRemovalLine): a record in words
 *
 * Makes one text of it, to be saved in a file.
 *
 * Returns: (transfer full): the text
 */
char *
co_removal_words_write (GPtrArray *lines)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++) {
    const CoRemovalLine *line = g_ptr_array_index (lines, i);

    if (i > 0 && (line->kind == CO_REMOVAL_LINE_DAY || line->kind == CO_REMOVAL_LINE_HEAD))
      g_string_append_c (text, '\n');
    if (line->kind == CO_REMOVAL_LINE_ITEM)
      g_string_append (text, INDENT);
    g_string_append (text, line->text);
    g_string_append_c (text, '\n');
  }
  return g_string_free (text, FALSE);
}

/* --- What is wrong with it ----------------------------------------------------------------- */

/**
 * co_removal_words_say_damaged:
 * @damaged: how many lines of a record could not be read
 * @language: the language to say it in
 *
 * Says that something is missing.
 *
 * Returns: (transfer full): sentences for people
 */
char *
co_removal_words_say_damaged (guint damaged, CoLanguage *language)
{
  return co_language_format (
    language,
    _ ("{count, plural, one {# line of the record is damaged, so it is missing here.} other {# "
       "lines of the record are damaged, so they are missing here.}} This can happen when the "
       "power goes off."),
    "count",
    damaged,
    NULL);
}

/**
 * co_removal_words_say_unread:
 * @error: why a record could not be read
 * @language: the language to say it in
 *
 * Says it to people.
 *
 * Returns: (transfer full): sentences for people
 */
char *
co_removal_words_say_unread (const GError *error, CoLanguage *language)
{
  g_return_val_if_fail (error != NULL, NULL);

  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES) ||
      g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_PERM))
    return g_strdup (_ ("You are not allowed to read it. Look whom it belongs to."));
  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR) ||
      g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_LOOP))
    return g_strdup (
      _ ("Something else of that name is there. Look what it is, and move it away."));
  return say_answer (error->message, language);
}
