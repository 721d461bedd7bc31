/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-facts.h"
#include "co-cli-choose-output.h"
#include "co-cli-json.h"
#include "co-shape.h"

/* The number of the contract that the output keeps; fields may be added without changing it. */

static void
add_words (const CoCliChoice *choice,
           JsonBuilder *builder,
           const char *name,
           const CoPhrase *phrase)
{
  co_cli_json_add_text (builder,
                        name,
                        phrase != NULL ? co_texts_say (choice->texts, phrase) : NULL);
}

static void
add_reason (const CoCliChoice *choice, JsonBuilder *builder, const CoReason *reason)
{
  g_autofree char *text = co_reason_say (reason, choice->texts, choice->language);

  json_builder_begin_object (builder);
  co_cli_json_add_text (builder, "rule", reason->rule->id);
  co_cli_json_add_int (builder, "weight", reason->rule->weight);
  co_cli_json_add_text (builder, "text", text);
  co_cli_json_add_text (builder, "until", reason->until);
  co_cli_json_begin_list (builder, "traits");
  for (guint i = 0; i < reason->traits->len; i++)
    json_builder_add_string_value (builder,
                                   ((CoTrait *) g_ptr_array_index (reason->traits, i))->id);
  json_builder_end_array (builder);
  co_cli_json_add_names (builder, "sources", reason->rule->sources);
  json_builder_end_object (builder);
}

static void
add_result (const CoCliChoice *choice, JsonBuilder *builder, const CoAgedResult *result)
{
  const CoLabResult *found = result->result;

  json_builder_begin_object (builder);
  co_cli_json_add_text (builder, "id", found->id);
  co_cli_json_add_text (builder, "lab", found->lab);
  co_cli_json_add_text (builder, "test", found->test);
  co_cli_json_add_text (builder, "device", found->system);
  co_cli_json_add_text (builder, "month", found->month);
  co_cli_json_add_text (builder, "version", found->version);
  add_words (choice, builder, "score", found->score);
  co_cli_json_add_int (builder, "age-months", result->months);
  json_builder_set_member_name (builder, "old");
  json_builder_add_boolean_value (builder, result->age == CO_RESULT_OLD);
  co_cli_json_add_names (builder, "sources", found->sources);
  json_builder_end_object (builder);
}

static void
add_device (const CoCliChoice *choice, JsonBuilder *builder, const CoDeviceSupport *support)
{
  json_builder_begin_object (builder);
  co_cli_json_add_text (builder, "device", support->device);
  co_cli_json_add_text (builder, "until", support->until);
  add_words (choice, builder, "note", support->note);
  co_cli_json_add_text (builder, "date", support->date);
  co_cli_json_add_names (builder, "sources", support->sources);
  json_builder_end_object (builder);
}

static void
add_trait (const CoCliChoice *choice, JsonBuilder *builder, const CoTrait *trait)
{
  json_builder_begin_object (builder);
  co_cli_json_add_text (builder, "id", trait->id);
  co_cli_json_add_text (builder, "trait", trait->trait);
  add_words (choice, builder, "text", trait->text);
  co_cli_json_add_text (builder, "date", trait->date);
  co_cli_json_add_names (builder, "sources", trait->sources);
  json_builder_end_object (builder);
}

/* A fact of which nothing is said is null. */
static gboolean
begin_fact (JsonBuilder *builder, const char *name, const CoFact *fact)
{
  if (fact == NULL) {
    co_cli_json_add_text (builder, name, NULL);
    return FALSE;
  }
  co_cli_json_begin_object (builder, name);
  co_cli_json_add_text (builder, "date", fact->date);
  co_cli_json_add_names (builder, "sources", fact->sources);
  return TRUE;
}

static void
add_fact (JsonBuilder *builder, const char *name, const char *value, const CoFact *fact)
{
  if (!begin_fact (builder, name, fact))
    return;
  co_cli_json_add_text (builder, "value", value);
  json_builder_end_object (builder);
}

static void
add_text_fact (JsonBuilder *builder, const char *name, const CoFact *fact)
{
  add_fact (builder, name, fact != NULL ? fact->text : NULL, fact);
}

static void
add_open_source (JsonBuilder *builder, const CoFact *fact)
{
  if (!begin_fact (builder, "open-source", fact))
    return;
  json_builder_set_member_name (builder, "value");
  json_builder_add_boolean_value (builder, fact->choice);
  json_builder_end_object (builder);
}

static void
add_features (JsonBuilder *builder, const CoAlternative *alternative)
{
  guint count;
  const CoFeatureWords *features = co_alternative_facts_list_features (&count);

  co_cli_json_begin_object (builder, "features");
  for (guint i = 0; i < count; i++) {
    const CoFact *fact = co_alternative_facts_get_feature (alternative, &features[i]);

    add_fact (builder,
              features[i].name,
              fact != NULL ? co_feature_state_to_string (fact->choice) : NULL,
              fact);
  }
  json_builder_end_object (builder);
}

static void
add_facts (const CoCliChoice *choice, JsonBuilder *builder, const CoAlternative *alternative)
{
  const CoFact *country = alternative->country;

  add_text_fact (builder, "maker", alternative->maker);
  add_text_fact (builder, "owner", alternative->owner);
  add_fact (builder,
            "country",
            country != NULL ? co_texts_say (choice->texts, country->words) : NULL,
            country);
  add_text_fact (builder, "site", alternative->site);
  add_fact (builder, "price", co_price_to_string (alternative->price->choice), alternative->price);
  add_open_source (builder, alternative->open_source);
  add_features (builder, alternative);
}

static gboolean
gather_source_cb (const CoField *field, const char *name, gpointer data)
{
  GPtrArray *sources = data;

  if (field->refers == CO_REFERS_SOURCE &&
      !g_ptr_array_find_with_equal_func (sources, name, g_str_equal, NULL))
    g_ptr_array_add (sources, (gpointer) name);
  return TRUE;
}

static void
add_sources (JsonBuilder *builder, const CoAlternative *alternative)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_null_terminated (8, NULL, TRUE);

  co_record_visit (alternative, gather_source_cb, sources);
  co_cli_json_add_names (builder, "sources", (char **) sources->pdata);
}

static void
add_lists (const CoCliChoice *choice, JsonBuilder *builder, CoRanked *ranked)
{
  const CoAlternative *alternative = co_ranked_get_alternative (ranked);
  GPtrArray *reasons = co_ranked_get_reasons (ranked);
  GPtrArray *results = co_ranked_get_results (ranked);

  co_cli_json_begin_list (builder, "reasons");
  for (guint i = 0; i < reasons->len; i++)
    add_reason (choice, builder, g_ptr_array_index (reasons, i));
  json_builder_end_array (builder);
  co_cli_json_begin_list (builder, "devices");
  for (guint i = 0; i < alternative->devices->len; i++)
    add_device (choice, builder, g_ptr_array_index (alternative->devices, i));
  json_builder_end_array (builder);
  co_cli_json_begin_list (builder, "results");
  for (guint i = 0; i < results->len; i++)
    add_result (choice, builder, g_ptr_array_index (results, i));
  json_builder_end_array (builder);
  co_cli_json_begin_list (builder, "traits");
  for (guint i = 0; i < alternative->traits->len; i++)
    add_trait (choice, builder, g_ptr_array_index (alternative->traits, i));
  json_builder_end_array (builder);
}

static void
add_head (const CoCliChoice *choice, JsonBuilder *builder, const CoAlternative *alternative)
{
  co_cli_json_add_text (builder, "id", alternative->id);
  co_cli_json_add_text (builder, "name", alternative->name);
  co_cli_json_add_text (builder, "kind", co_alternative_kind_to_string (alternative->kind));
  add_words (choice, builder, "summary", alternative->summary);
}

static void
add_ranked (const CoCliChoice *choice, JsonBuilder *builder, CoRanked *ranked)
{
  const CoAlternative *alternative = co_ranked_get_alternative (ranked);
  const CoReach *reach = co_ranked_get_reach (ranked);

  json_builder_begin_object (builder);
  add_head (choice, builder, alternative);
  co_cli_json_add_int (builder, "score", co_ranked_get_score (ranked));
  co_cli_json_add_names (builder, "covered", reach->covered);
  co_cli_json_add_names (builder, "not-covered", reach->missing);
  co_cli_json_add_names (builder, "ending", reach->ending);
  add_lists (choice, builder, ranked);
  add_facts (choice, builder, alternative);
  add_sources (builder, alternative);
  json_builder_end_object (builder);
}

static void
add_ranking (const CoCliChoice *choice, JsonBuilder *builder)
{
  GListModel *list = co_ranking_get_ranked (choice->ranking);
  GPtrArray *excluded = co_ranking_get_excluded (choice->ranking);

  co_cli_json_begin_list (builder, "ranking");
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoRanked) ranked = g_list_model_get_item (list, i);

    add_ranked (choice, builder, ranked);
  }
  json_builder_end_array (builder);
  co_cli_json_begin_list (builder, "excluded");
  for (guint i = 0; i < excluded->len; i++) {
    json_builder_begin_object (builder);
    add_head (choice, builder, g_ptr_array_index (excluded, i));
    co_cli_json_add_text (builder, "why", "devices");
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
add_answers (const CoCliChoice *choice, JsonBuilder *builder)
{
  GPtrArray *questions = co_catalog_get_knowledge (choice->catalog)->questions;
  g_auto (GStrv) answered = co_needs_list (choice->needs);

  co_cli_json_begin_object (builder, "answers");
  for (guint i = 0; answered[i] != NULL; i++)
    co_cli_json_add_names (builder,
                           answered[i],
                           (char **) co_needs_get (choice->needs, answered[i]));
  json_builder_end_object (builder);
  co_cli_json_begin_list (builder, "unanswered");
  for (guint i = 0; i < questions->len; i++) {
    const CoQuestion *question = g_ptr_array_index (questions, i);

    if (co_needs_get (choice->needs, question->id) == NULL)
      json_builder_add_string_value (builder, question->id);
  }
  json_builder_end_array (builder);
}

/* What a statement is about, and what it says, have other names in each list. */
static void
add_statement (const CoCliChoice *choice,
               JsonBuilder *builder,
               const CoStatement *statement,
               const char *about,
               const char *text)
{
  json_builder_begin_object (builder);
  co_cli_json_add_text (builder, "id", statement->id);
  if (about != NULL)
    co_cli_json_add_text (builder, about, statement->about);
  add_words (choice, builder, text, statement->text);
  co_cli_json_add_text (builder, "date", statement->date);
  co_cli_json_add_names (builder, "sources", statement->sources);
  json_builder_end_object (builder);
}

static void
add_statements (const CoCliChoice *choice, JsonBuilder *builder)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (choice->catalog);

  co_cli_json_begin_list (builder, "left-out");
  for (guint i = 0; i < knowledge->left_out->len; i++)
    add_statement (choice, builder, g_ptr_array_index (knowledge->left_out, i), "name", "why");
  json_builder_end_array (builder);
  co_cli_json_begin_list (builder, "advice");
  for (guint i = 0; i < knowledge->advice->len; i++) {
    const CoStatement *advice = g_ptr_array_index (knowledge->advice, i);

    if (co_needs_chose (choice->needs, CO_QUESTION_DEVICES, advice->about))
      add_statement (choice, builder, advice, "device", "text");
  }
  json_builder_end_array (builder);
  co_cli_json_begin_list (builder, "notes");
  for (guint i = 0; i < knowledge->notes->len; i++)
    add_statement (choice, builder, g_ptr_array_index (knowledge->notes, i), NULL, "text");
  json_builder_end_array (builder);
  co_cli_json_begin_list (builder, "voices");
  for (guint i = 0; i < knowledge->voices->len; i++)
    add_statement (choice, builder, g_ptr_array_index (knowledge->voices, i), "who", "text");
  json_builder_end_array (builder);
}

static gboolean
gather_all_cb (const CoField *field, const char *name, gpointer data)
{
  if (field->refers == CO_REFERS_SOURCE)
    co_cli_sources_add (data, name);
  return TRUE;
}

static void
gather (GPtrArray *records, CoCliSources *sources)
{
  for (guint i = 0; i < records->len; i++)
    co_record_visit (g_ptr_array_index (records, i), gather_all_cb, sources);
}

/* All that the chooser knows, whatever was answered: a program can look up each id. */
static void
add_all_sources (const CoCliChoice *choice, JsonBuilder *builder)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (choice->catalog);
  g_autoptr (CoCliSources) sources = co_cli_sources_new (choice->catalog);

  gather (knowledge->alternatives, sources);
  gather (knowledge->rules, sources);
  gather (knowledge->left_out, sources);
  gather (knowledge->advice, sources);
  gather (knowledge->notes, sources);
  gather (knowledge->voices, sources);
  co_cli_sources_add_json (sources, builder);
}

/**
 * co_cli_choose_print_json:
 * @choice: what is shown
 *
 * Prints what can be used instead for programs, as one JSON object.
 */
void
co_cli_choose_print_json (const CoCliChoice *choice)
{
  g_autoptr (JsonBuilder) builder = co_cli_json_begin (choice->catalog);
  char today[sizeof "9999-12-31"];

  g_date_strftime (today, sizeof today, "%Y-%m-%d", &choice->today);
  co_cli_json_add_text (builder, "date", today);
  co_cli_json_add_text (builder, "language", co_language_get_code (choice->language));
  add_answers (choice, builder);
  add_ranking (choice, builder);
  add_statements (choice, builder);
  add_all_sources (choice, builder);
  co_cli_json_print (builder);
}
