/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-explain-output.h"
#include "co-cli-language.h"
#include "co-cli-place.h"
#include "co-date.h"
#include "co-law-words.h"

#include <glib/gi18n.h>

/* What can be asked for with --show, in the order it is told. */
static const struct {
  const char *name;
  CoCliExplainParts parts;
} shows[] = {
  {"timeline", CO_CLI_EXPLAIN_TIMELINE},
  {"rules", CO_CLI_EXPLAIN_RULES},
  {"views", CO_CLI_EXPLAIN_VIEWS},
  {"claims", CO_CLI_EXPLAIN_CLAIMS},
  {"questions", CO_CLI_EXPLAIN_QUESTIONS},
  {"places", CO_CLI_EXPLAIN_PLACES},
  {"all", ~0u},
};

typedef struct {
  char *jurisdiction; /* (owned) (nullable) */
  char *date;         /* (owned) (nullable) */
  char *language;     /* (owned) (nullable) */
  char *word;         /* (owned) (nullable) */
  char **show;        /* (owned) (nullable) */
  gboolean sources;
  gboolean json;
} Asked;

static void
asked_clear (Asked *asked)
{
  g_free (asked->jurisdiction);
  g_free (asked->date);
  g_free (asked->language);
  g_free (asked->word);
  g_strfreev (asked->show);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Asked, asked_clear)

/**
 * co_cli_explain_is_asked:
 * @self: what is to be explained
 * @question: (type CoStatement): something that people ask
 *
 * Tells whether a question is to be told: if a word was asked for, it must stand in the question or
 * in its answer.
 *
 * Returns: whether it is
 */
gboolean
co_cli_explain_is_asked (const CoCliExplain *self, const CoStatement *question)
{
  return self->word == NULL || g_str_equal (question->id, self->word) ||
         co_law_is_asked (question, self->texts, self->word);
}

static gboolean
read_show (const Asked *asked, CoCliExplain *explain, const CoCliOptions *options)
{
  for (guint i = 0; asked->show != NULL && asked->show[i] != NULL; i++) {
    guint found = 0;

    while (found < G_N_ELEMENTS (shows) && !g_str_equal (shows[found].name, asked->show[i]))
      found++;
    if (found == G_N_ELEMENTS (shows)) {
      g_autofree char *message =
        g_strdup_printf (_ ("“%s” cannot be shown. What can be shown: timeline, rules, views, "
                            "claims, questions, places, all."),
                         asked->show[i]);

      co_cli_options_refuse (options, message);
      return FALSE;
    }
    explain->parts |= shows[found].parts;
  }
  if (asked->word != NULL)
    explain->parts |= CO_CLI_EXPLAIN_QUESTIONS;
  return TRUE;
}

static GDateTime *
get_now (const Asked *asked, const CoCliOptions *options)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *message = NULL;
  GDateTime *now;

  if (asked->date == NULL)
    return g_date_time_new_now (zone);
  now = co_date_parse_moment (asked->date, zone);
  if (now != NULL)
    return now;
  message = g_strdup_printf (_ ("“%s” is not a day. Write it like 2024-09-29."), asked->date);
  co_cli_options_refuse (options, message);
  return NULL;
}

static CoCliStatus
explain (const Asked *asked, const CoCliOptions *options)
{
  g_autofree char *place = co_cli_place_fold (asked->jurisdiction);
  g_autoptr (GDateTime) now = get_now (asked, options);
  g_autoptr (CoCatalog) catalog = NULL;
  g_autoptr (CoTexts) texts = NULL;
  g_autoptr (CoCliSources) sources = NULL;
  CoCliExplain explain = {.place = place, .now = now, .word = asked->word};
  CoCliStatus status = CO_CLI_USAGE;

  if (now == NULL || !read_show (asked, &explain, options))
    return CO_CLI_USAGE;
  texts = co_cli_language_load (options, asked->language, CO_BUNDLE_ALL, NULL, &catalog, &status);
  if (texts == NULL)
    return status;
  explain.texts = texts;
  explain.catalog = catalog;
  if (asked->sources)
    explain.sources = sources = co_cli_sources_new (catalog);
  explain.law = co_cli_place_find_law (options, co_catalog_get_knowledge (catalog), place);
  if (explain.law == NULL)
    return CO_CLI_USAGE;
  if (asked->json) {
    co_cli_explain_print_json (&explain);
  } else {
    co_cli_explain_print_text (&explain);
    co_cli_language_print_age (catalog, co_texts_get_language (texts));
  }
  return CO_CLI_NOTHING_FOUND;
}

static const char *
get_description (void)
{
  return _ ("COUNTRY is two letters, such as us (the usual one), de or ca. PART is one of:\n"
            "  timeline   what happened, and when\n"
            "  rules      the rule, point by point\n"
            "  views      what each side says\n"
            "  claims     what you may have read, and what is so\n"
            "  questions  what people ask\n"
            "  places     what holds in other countries\n"
            "  all        everything\n"
            "\n"
            "This is not legal advice.\n"
            "\n"
            "Exit status:\n"
            "  0  it was explained\n"
            "  2  the command line is wrong\n"
            "  4  the words could not be written");
}

static CoCliStatus
run_explain (int argc, char **argv)
{
  g_auto (Asked) asked = {0};
  /* clang-format off */
  const GOptionEntry entries[] = {
    {"jurisdiction", 0, 0, G_OPTION_ARG_STRING, &asked.jurisdiction,
     N_ ("Explain what holds in this country"), N_ ("COUNTRY")},
    {"show", 0, 0, G_OPTION_ARG_STRING_ARRAY, &asked.show,
     N_ ("Tell this part too. Can be given more than once"), N_ ("PART")},
    {"find", 0, 0, G_OPTION_ARG_STRING, &asked.word,
     N_ ("Tell the questions in which this word stands"), N_ ("WORD")},
    {"sources", 0, 0, G_OPTION_ARG_NONE, &asked.sources,
     N_ ("Name the sources of everything"), NULL},
    {"date", 0, 0, G_OPTION_ARG_STRING, &asked.date,
     N_ ("Explain it as of this day, such as 2024-07-01"), N_ ("DATE")},
    CO_CLI_LANGUAGE_ENTRY (&asked.language),
    {"json", 0, 0, G_OPTION_ARG_NONE, &asked.json,
     N_ ("Print it all as JSON, for other programs"), NULL},
    G_OPTION_ENTRY_NULL,
  };
  /* clang-format on */
  const CoCliOptions options = {
    .command = "explain",
    .summary = _ ("Explains the ban of Kaspersky software: what it means for you today, whom it\n"
                  "binds, what each side says, and where each fact comes from."),
    .description = get_description (),
    .entries = entries,
    .stray = "--jurisdiction",
  };
  CoCliStatus status;

  if (!co_cli_options_parse (&options, argc, argv, &status))
    return status;
  return explain (&asked, &options);
}

const CoCliCommand co_cli_explain_command = {
  .name = "explain",
  .summary = N_ ("Explain the ban, and what it means for you today"),
  .run = run_explain,
};
