/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-explain-output.h"
#include "co-cli-json.h"
#include "co-cli-sources.h"
#include "co-law-words.h"

/* One print of everything. */
typedef struct {
  const CoCliExplain *explain;
  JsonBuilder *builder;
  CoCliSources *sources;
} Print;

static void
add_phrase (Print *print, const char *name, const CoPhrase *phrase)
{
  co_cli_json_add_phrase (print->builder, name, phrase, print->explain->texts);
}

static void
add_sources (Print *print, char **ids)
{
  co_cli_sources_add_names (print->sources, print->builder, ids);
}

static void
add_jurisdiction (Print *print, const CoJurisdiction *jurisdiction)
{
  json_builder_begin_object (print->builder);
  co_cli_json_add_text (print->builder, "id", jurisdiction->id);
  add_phrase (print, "name", jurisdiction->name);
  co_cli_json_add_text (print->builder, "binds", co_binds_to_string (jurisdiction->binds));
  add_phrase (print, "summary", jurisdiction->summary);
  co_cli_json_add_text (print->builder, "read", jurisdiction->read);
  add_sources (print, jurisdiction->sources);
  json_builder_end_object (print->builder);
}

static void
add_today (Print *print)
{
  const CoCliExplain *explain = print->explain;
  const CoPhase *phase = co_law_get_phase (explain->law, explain->now);
  g_autofree char *headline =
    co_law_say (explain->law, phase, phase->headline, explain->texts, explain->now);
  g_autofree char *text =
    co_law_say (explain->law, phase, phase->text, explain->texts, explain->now);
  g_autoptr (GDateTime) deadline =
    co_law_get_deadline (explain->law, g_date_time_get_timezone (explain->now));

  json_builder_set_member_name (print->builder, "today");
  json_builder_begin_object (print->builder);
  co_cli_json_add_text (print->builder, "phase", phase->id);
  co_cli_json_add_moment (print->builder, "now", explain->now);
  co_cli_json_add_moment (print->builder, "deadline", deadline);
  if (phase->counts != CO_COUNTS_NOTHING)
    co_cli_json_add_int (print->builder, "days", co_phase_count_days (phase, explain->now));
  co_cli_json_add_text (print->builder, "headline", headline);
  co_cli_json_add_text (print->builder, "text", text);
  add_sources (print, phase->sources);
  json_builder_end_object (print->builder);
}

static void
add_statement (Print *print, const CoStatement *statement, const char *title, const char *text)
{
  json_builder_begin_object (print->builder);
  co_cli_json_add_text (print->builder, "id", statement->id);
  if (statement->title != NULL)
    add_phrase (print, title, statement->title);
  add_phrase (print, text, statement->text);
  if (statement->quote != NULL)
    add_phrase (print, "quote", statement->quote);
  add_sources (print, statement->sources);
  json_builder_end_object (print->builder);
}

static void
add_statements (Print *print,
                const char *name,
                GPtrArray *statements,
                const char *title,
                const char *text)
{
  co_cli_json_begin_list (print->builder, name);
  for (guint i = 0; i < statements->len; i++)
    add_statement (print, g_ptr_array_index (statements, i), title, text);
  json_builder_end_array (print->builder);
}

static void
add_claims (Print *print, GPtrArray *claims)
{
  co_cli_json_begin_list (print->builder, "claims");
  for (guint i = 0; i < claims->len; i++) {
    const CoStatement *claim = g_ptr_array_index (claims, i);

    json_builder_begin_object (print->builder);
    co_cli_json_add_text (print->builder, "id", claim->id);
    add_phrase (print, "claim", claim->title);
    co_cli_json_add_text (print->builder, "truth", co_truth_to_string (claim->truth));
    add_phrase (print, "answer", claim->text);
    add_sources (print, claim->sources);
    json_builder_end_object (print->builder);
  }
  json_builder_end_array (print->builder);
}

static void
add_topics (Print *print, const char *name, GPtrArray *topics)
{
  co_cli_json_begin_list (print->builder, name);
  for (guint i = 0; i < topics->len; i++) {
    const CoTopic *topic = g_ptr_array_index (topics, i);

    json_builder_begin_object (print->builder);
    co_cli_json_add_text (print->builder, "id", topic->id);
    add_phrase (print, "title", topic->title);
    add_statements (print, "points", topic->points, "title", "text");
    json_builder_end_object (print->builder);
  }
  json_builder_end_array (print->builder);
}

static void
add_event (Print *print, const CoEvent *event)
{
  json_builder_begin_object (print->builder);
  co_cli_json_add_text (print->builder, "id", event->id);
  co_cli_json_add_text (print->builder, "date", event->date);
  if (event->at != NULL)
    co_cli_json_add_moment (print->builder, "at", event->at);
  add_phrase (print, "title", event->title);
  add_phrase (print, "text", event->text);
  add_phrase (print, "whom", event->whom);
  co_cli_json_add_flag (print->builder, "key", event->key);
  add_sources (print, event->sources);
  json_builder_end_object (print->builder);
}

static void
add_questions (Print *print, GPtrArray *questions)
{
  co_cli_json_begin_list (print->builder, "questions");
  for (guint i = 0; i < questions->len; i++) {
    const CoStatement *question = g_ptr_array_index (questions, i);

    if (co_cli_explain_is_asked (print->explain, question))
      add_statement (print, question, "question", "answer");
  }
  json_builder_end_array (print->builder);
}

static void
add_law (Print *print, const CoLaw *law)
{
  co_cli_json_begin_list (print->builder, "timeline");
  for (guint i = 0; i < law->events->len; i++)
    add_event (print, g_ptr_array_index (law->events, i));
  json_builder_end_array (print->builder);
  add_topics (print, "rules", law->topics);
  add_topics (print, "views", law->views);
  add_claims (print, law->claims);
  add_questions (print, law->questions);
}

static void
add_places (Print *print)
{
  GPtrArray *laws = co_catalog_get_knowledge (print->explain->catalog)->laws;

  co_cli_json_begin_list (print->builder, "places");
  for (guint i = 0; i < laws->len; i++)
    add_jurisdiction (print, ((const CoLaw *) g_ptr_array_index (laws, i))->jurisdiction);
  json_builder_end_array (print->builder);
}

/**
 * co_cli_explain_print_json:
 * @self: what is to be explained
 *
 * Prints the explanation for programs, as one JSON object with all of its parts.
 */
void
co_cli_explain_print_json (const CoCliExplain *self)
{
  g_autoptr (JsonBuilder) builder = co_cli_json_begin (self->catalog);
  g_autoptr (CoCliSources) sources = co_cli_sources_new (self->catalog);
  Print print = {self, builder, sources};

  co_cli_json_add_text (builder,
                        "language",
                        co_language_get_code (co_texts_get_language (self->texts)));
  co_cli_json_add_text (builder, "asked", self->place);
  json_builder_set_member_name (builder, "jurisdiction");
  add_jurisdiction (&print, self->law->jurisdiction);
  add_today (&print);
  add_law (&print, self->law);
  add_places (&print);
  co_cli_sources_add_json (sources, builder);
  co_cli_json_print (builder);
}
