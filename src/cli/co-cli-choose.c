/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-calendar.h"
#include "co-catalog-loader.h"
#include "co-cli-choose-answers.h"
#include "co-cli-choose-output.h"
#include "co-cli-language.h"
#include "co-cli-options.h"
#include "co-date.h"

#include <glib/gi18n.h>

#include <string.h>

#define MIN_COMPARED 2
#define MAX_COMPARED 3

/* What was written on the command line. */
typedef struct {
  char **platforms; /* (owned) (nullable) */
  char **answers;   /* (owned) (nullable) */
  char *compare;    /* (owned) (nullable) */
  char *language;   /* (owned) (nullable) */
  char *date;       /* (owned) (nullable) */
  gboolean rules;
  gboolean all;
  gboolean sources;
  gboolean json;
} Words;

static void
words_clear (Words *words)
{
  g_strfreev (words->platforms);
  g_strfreev (words->answers);
  g_free (words->compare);
  g_free (words->language);
  g_free (words->date);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static void
choice_clear (CoCliChoice *choice)
{
  g_clear_object (&choice->catalog);
  g_clear_object (&choice->needs);
  g_clear_object (&choice->ranking);
  g_clear_object (&choice->texts);
  g_clear_pointer (&choice->language, co_language_unref);
  g_clear_pointer (&choice->sources, co_cli_sources_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CoCliChoice, choice_clear)

static gboolean
read_date (const char *text, GDate *today)
{
  g_autoptr (GDateTime) now = NULL;

  if (text != NULL)
    return strlen (text) == strlen ("YYYY-MM-DD") && co_calendar_get_last_day (text, today);
  now = g_date_time_new_now_local ();
  co_date_get_day (now, today);
  return TRUE;
}

static char *
list_alternatives (const CoKnowledge *knowledge)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < knowledge->alternatives->len; i++)
    g_string_append_printf (list,
                            "%s%s",
                            i > 0 ? ", " : "",
                            ((CoAlternative *) g_ptr_array_index (knowledge->alternatives, i))->id);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* Finds what is to be compared; what is named twice is compared once. */
static GPtrArray *
find_alternatives (const CoKnowledge *knowledge, const char *ids, char **message)
{
  g_auto (GStrv) parts = g_strsplit (ids, ",", -1);
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  for (guint i = 0; parts[i] != NULL; i++) {
    const CoAlternative *alternative = co_knowledge_get_alternative (knowledge, parts[i]);

    if (alternative == NULL) {
      g_autofree char *known = list_alternatives (knowledge);

      *message = g_strdup_printf (_ ("We know no “%s” to compare. We know: %s."), parts[i], known);
      return NULL;
    }
    if (!g_ptr_array_find (found, alternative, NULL))
      g_ptr_array_add (found, (gpointer) alternative);
  }
  if (found->len >= MIN_COMPARED && found->len <= MAX_COMPARED)
    return g_steal_pointer (&found);
  *message = g_strdup (_ ("Name two or three to compare, such as --compare=ONE,OTHER."));
  return NULL;
}

static CoCliStatus
compare (const CoCliOptions *options, const CoCliChoice *choice, const char *ids)
{
  g_autofree char *message = NULL;
  g_autoptr (GPtrArray) alternatives =
    find_alternatives (co_catalog_get_knowledge (choice->catalog), ids, &message);

  if (alternatives == NULL)
    return co_cli_options_refuse (options, message);
  co_cli_choose_print_comparison (choice, alternatives);
  return CO_CLI_NOTHING_FOUND;
}

static CoCliStatus
print (const CoCliOptions *options, const CoCliChoice *choice, const Words *words)
{
  if (words->compare != NULL)
    return compare (options, choice, words->compare);
  if (words->rules)
    co_cli_choose_print_rules (choice);
  else if (words->json)
    co_cli_choose_print_json (choice);
  else
    co_cli_choose_print_text (choice);
  return CO_CLI_NOTHING_FOUND;
}

static CoCliStatus
choose (const CoCliOptions *options, CoCatalog *catalog, CoTexts *texts, const Words *words)
{
  g_auto (CoCliChoice) choice = {
    .catalog = g_object_ref (catalog),
    .needs = co_needs_new (),
    .texts = g_object_ref (texts),
    .sources = words->sources ? co_cli_sources_new (catalog) : NULL,
    .all = words->all,
  };
  g_autoptr (GError) error = NULL;

  if (!read_date (words->date, &choice.today))
    return co_cli_options_refuse (options, _ ("Write a date as in --date=2026-11-21."));
  if (!co_cli_choose_read_answers (choice.needs,
                                   co_catalog_get_knowledge (catalog),
                                   words->platforms,
                                   words->answers,
                                   &error))
    return co_cli_options_refuse (options, error->message);
  choice.language = co_language_ref (co_texts_get_language (choice.texts));
  choice.ranking = co_ranking_new (catalog, choice.needs, &choice.today);
  return print (options, &choice, words);
}

static CoCliStatus
run_with_words (const CoCliOptions *options, const Words *words)
{
  g_autoptr (CoCatalog) catalog = NULL;
  g_autoptr (CoTexts) texts = NULL;
  CoCliStatus status;

  if ((words->compare != NULL) + words->rules + words->json > 1)
    return co_cli_options_refuse (options, _ ("Write one of --json, --rules and --compare."));
  texts = co_cli_language_load (options, words->language, CO_BUNDLE_ALL, NULL, &catalog, &status);
  return texts != NULL ? choose (options, catalog, texts, words) : status;
}

/* clang-format off */
#define LIST(name, field, words, value) {name, 0, 0, G_OPTION_ARG_STRING_ARRAY, field, words, value}
#define TEXT(name, field, words, value) {name, 0, 0, G_OPTION_ARG_STRING, field, words, value}
#define FLAG(name, field, words)        {name, 0, 0, G_OPTION_ARG_NONE, field, words, NULL}
/* clang-format on */

static CoCliStatus
run_choose (int argc, char **argv)
{
  g_auto (Words) words = {0};
  const GOptionEntry entries[] = {
    LIST ("platform",
          &words.platforms,
          N_ ("Choose for windows, macos, linux, android or ios. Can be given more than once"),
          N_ ("PLATFORM")),
    LIST ("need",
          &words.answers,
          N_ ("Answer a question, such as budget=free. Can be given more than once"),
          N_ ("QUESTION=ANSWER")),
    TEXT ("compare", &words.compare, N_ ("Show two or three side by side"), N_ ("ID,ID")),
    FLAG ("rules", &words.rules, N_ ("Show each rule and its weight")),
    FLAG ("all", &words.all, N_ ("Show the whole list with every fact")),
    FLAG ("sources", &words.sources, N_ ("Show where it all comes from")),
    FLAG ("json", &words.json, N_ ("Print the result as JSON, for other programs")),
    CO_CLI_LANGUAGE_ENTRY (&words.language),
    TEXT ("date", &words.date, N_ ("Tell how old things are on this day"), N_ ("YYYY-MM-DD")),
    G_OPTION_ENTRY_NULL,
  };
  const CoCliOptions options = {
    .command = "choose",
    .summary =
      _ ("Shows what can be used instead of Kaspersky. The protection that comes with the\n"
         "devices stands first, then what else there is, with what speaks for and against\n"
         "it. What is answered stays on this computer."),
    .description =
      _ ("Without a platform, all kinds of devices are looked at. Without answers, the list\n"
         "is ranked for everybody, and what could be answered is told at its end.\n"
         "\n"
         "Exit status:\n"
         "  0  the list was written\n"
         "  2  the command line is wrong\n"
         "  3  the list in this program is damaged\n"
         "  4  the list could not be written"),
    .entries = entries,
    .stray = "--platform",
  };
  CoCliStatus status;

  if (!co_cli_options_parse (&options, argc, argv, &status))
    return status;
  return run_with_words (&options, &words);
}

const CoCliCommand co_cli_choose_command = {
  .name = "choose",
  .summary = N_ ("Choose what to use instead"),
  .run = run_choose,
};
