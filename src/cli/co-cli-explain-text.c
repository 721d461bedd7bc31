/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-explain-output.h"
#include "co-cli-sources.h"
#include "co-cli-text.h"
#include "co-law-words.h"

#include <glib/gi18n.h>

#define US "us"

static const char *
say (const CoCliExplain *self, const CoPhrase *phrase)
{
  return co_texts_say (self->texts, phrase);
}

static void
print_heading (const char *text)
{
  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG, 0, text);
}

/* A statement, with the numbers of its sources if they are asked for. */
static void
print_cited (const CoCliExplain *self, guint indent, const char *text, char **sources)
{
  g_autofree char *cited = co_cli_sources_cite (self->sources, text, sources);

  co_cli_text_print (CO_CLI_PLAIN, indent, cited);
}

static void
print_phase (const CoCliExplain *self, const CoLaw *law)
{
  const CoPhase *phase = co_law_get_phase (law, self->now);
  g_autofree char *headline = co_law_say (law, phase, phase->headline, self->texts, self->now);
  g_autofree char *text = co_law_say (law, phase, phase->text, self->texts, self->now);

  co_cli_text_print (CO_CLI_STRONG, 0, headline);
  print_cited (self, 0, text, phase->sources);
}

static void
print_summary (const CoCliExplain *self)
{
  const CoJurisdiction *jurisdiction = self->law->jurisdiction;
  g_autofree char *when = co_law_say_read (jurisdiction, co_texts_get_language (self->texts));

  print_heading (say (self, jurisdiction->name));
  print_cited (self, 0, say (self, jurisdiction->summary), jurisdiction->sources);
  co_cli_text_print (CO_CLI_QUIET, 0, when);
}

/* Whoever lives elsewhere has their own answer first, and may have heard of the ban all the same.
 */
static void
print_united_states (const CoCliExplain *self)
{
  const CoLaw *law = co_knowledge_get_law (co_catalog_get_knowledge (self->catalog), US);

  if (law == NULL || law == self->law)
    return;
  print_heading (say (self, law->jurisdiction->name));
  print_phase (self, law);
}

static void
print_event (const CoCliExplain *self, const CoEvent *event)
{
  CoLanguage *language = co_texts_get_language (self->texts);
  g_autofree char *date = co_language_format_date (language, event->date);
  g_autofree char *line = g_strdup_printf ("%s: %s", date, say (self, event->title));
  g_autofree char *clock = NULL;

  co_cli_text_print_item (CO_CLI_PLAIN, 2, line);
  if ((self->parts & CO_CLI_EXPLAIN_TIMELINE) == 0)
    return;
  print_cited (self, 4, say (self, event->text), event->sources);
  clock = co_law_say_clock (event, language, g_date_time_get_timezone (self->now));
  if (clock != NULL)
    co_cli_text_print (CO_CLI_PLAIN, 4, clock);
  co_cli_text_print (CO_CLI_QUIET, 4, say (self, event->whom));
}

/* All of it when it is asked for; else the few events that everything turns on. */
static void
print_timeline (const CoCliExplain *self)
{
  gboolean whole = (self->parts & CO_CLI_EXPLAIN_TIMELINE) != 0;

  if (self->law->events->len == 0)
    return;
  print_heading (_ ("What happened, and when"));
  for (guint i = 0; i < self->law->events->len; i++) {
    const CoEvent *event = g_ptr_array_index (self->law->events, i);

    if (whole || event->key)
      print_event (self, event);
  }
}

static void
print_topics (const CoCliExplain *self)
{
  for (guint i = 0; i < self->law->topics->len; i++) {
    const CoTopic *topic = g_ptr_array_index (self->law->topics, i);

    print_heading (say (self, topic->title));
    for (guint j = 0; j < topic->points->len; j++) {
      const CoStatement *point = g_ptr_array_index (topic->points, j);

      g_autofree char *cited =
        co_cli_sources_cite (self->sources, say (self, point->text), point->sources);

      co_cli_text_print_item (CO_CLI_PLAIN, 2, cited);
    }
  }
}

static void
print_view (const CoCliExplain *self, const CoTopic *view)
{
  print_heading (say (self, view->title));
  for (guint i = 0; i < view->points->len; i++) {
    const CoStatement *point = g_ptr_array_index (view->points, i);

    co_cli_text_print_item (CO_CLI_PLAIN, 2, say (self, point->title));
    print_cited (self, 4, say (self, point->text), point->sources);
    if (point->quote != NULL) {
      g_autofree char *quote = g_strdup_printf (_ ("“%s”"), say (self, point->quote));

      co_cli_text_print (CO_CLI_QUIET, 4, quote);
    }
  }
}

static void
print_claims (const CoCliExplain *self)
{
  if (self->law->claims->len > 0)
    print_heading (_ ("What you may have read, and what is so"));
  for (guint i = 0; i < self->law->claims->len; i++) {
    const CoStatement *claim = g_ptr_array_index (self->law->claims, i);
    g_autofree char *quote = g_strdup_printf (_ ("“%s”"), say (self, claim->title));

    co_cli_text_print_item (CO_CLI_PLAIN, 2, quote);
    co_cli_text_print (CO_CLI_STRONG, 4, co_law_get_truth (claim));
    print_cited (self, 4, say (self, claim->text), claim->sources);
  }
}

static void
print_questions (const CoCliExplain *self)
{
  guint shown = 0;

  print_heading (_ ("Questions that people ask"));
  for (guint i = 0; i < self->law->questions->len; i++) {
    const CoStatement *question = g_ptr_array_index (self->law->questions, i);

    if (!co_cli_explain_is_asked (self, question))
      continue;
    g_print ("\n");
    co_cli_text_print (CO_CLI_STRONG, 2, say (self, question->title));
    print_cited (self, 2, say (self, question->text), question->sources);
    shown++;
  }
  if (shown == 0)
    co_cli_text_print (CO_CLI_PLAIN,
                       2,
                       _ ("No question has this word in it. “--show=questions” tells them all."));
}

static void
print_places (const CoCliExplain *self)
{
  GPtrArray *laws = co_catalog_get_knowledge (self->catalog)->laws;

  print_heading (_ ("In other countries"));
  for (guint i = 0; i < laws->len; i++) {
    const CoLaw *law = g_ptr_array_index (laws, i);
    g_autofree char *name = NULL;

    if (law == self->law)
      continue;
    name = g_strdup_printf ("%s (%s)", say (self, law->jurisdiction->name), law->place);
    co_cli_text_print_item (CO_CLI_PLAIN, 2, name);
    print_cited (self, 4, say (self, law->jurisdiction->summary), law->jurisdiction->sources);
  }
}

static void
print_more (void)
{
  g_print ("\n");
  co_cli_text_print (
    CO_CLI_QUIET,
    0,
    _ ("There is more: “changeover-cli explain --show=questions” answers what people ask, "
       "“--show=views” tells what each side says, and “--show=all” tells everything. With "
       "“--sources”, each fact names where it comes from. This is not legal advice."));
}

/**
 * co_cli_explain_print_text:
 * @self: what is to be explained
 *
 * Prints the explanation for people: first the answer for today, then what was asked for.
 */
void
co_cli_explain_print_text (const CoCliExplain *self)
{
  print_phase (self, self->law);
  print_summary (self);
  print_united_states (self);
  print_timeline (self);
  if (self->parts & CO_CLI_EXPLAIN_RULES)
    print_topics (self);
  for (guint i = 0; (self->parts & CO_CLI_EXPLAIN_VIEWS) && i < self->law->views->len; i++)
    print_view (self, g_ptr_array_index (self->law->views, i));
  if (self->parts & CO_CLI_EXPLAIN_CLAIMS)
    print_claims (self);
  if (self->parts & CO_CLI_EXPLAIN_QUESTIONS)
    print_questions (self);
  if (self->parts & CO_CLI_EXPLAIN_PLACES)
    print_places (self);
  co_cli_sources_print (self->sources, co_texts_get_language (self->texts));
  print_more ();
}
