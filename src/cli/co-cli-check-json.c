/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-check-output.h"
#include "co-cli-json.h"
#include "co-finding-words.h"
#include "co-problem.h"
#include "co-result.h"

static void
add_tri_state (JsonBuilder *builder, const char *name, CoTriState state)
{
  json_builder_set_member_name (builder, name);
  if (state == CO_UNKNOWN)
    json_builder_add_null_value (builder);
  else
    json_builder_add_boolean_value (builder, state == CO_YES);
}

static void
add_evidence (JsonBuilder *builder, CoEvidence *evidence)
{
  json_builder_begin_object (builder);
  co_cli_json_add_text (builder, "kind", co_evidence_get_kind (evidence));
  co_cli_json_add_text (builder, "where", co_evidence_get_where (evidence));
  co_cli_json_add_text (builder, "says", co_evidence_get_says (evidence));
  json_builder_end_object (builder);
}

static void
add_finding (JsonBuilder *builder, const CoCliCheckWords *words, CoFinding *finding)
{
  GPtrArray *evidence = co_finding_get_evidence (finding);

  json_builder_begin_object (builder);
  co_cli_json_add_text (builder, "product", co_product_get_id (co_finding_get_product (finding)));
  co_cli_json_add_text (builder, "name", co_finding_say_name (finding, words->texts));
  co_cli_json_add_text (builder,
                        "verdict",
                        co_verdict_to_string (co_finding_get_verdict (finding)));
  co_cli_json_add_text (builder, "version", co_finding_get_version (finding));
  co_cli_json_add_text (builder, "last-update", co_finding_get_last_update (finding));
  add_tri_state (builder, "password-protected", co_finding_get_protection (finding));
  co_cli_json_begin_list (builder, "evidence");
  for (guint i = 0; i < evidence->len; i++)
    add_evidence (builder, g_ptr_array_index (evidence, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_findings (JsonBuilder *builder, const CoCliCheckWords *words, GListModel *findings)
{
  co_cli_json_begin_list (builder, "findings");
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++) {
    g_autoptr (CoFinding) finding = g_list_model_get_item (findings, i);

    add_finding (builder, words, finding);
  }
  json_builder_end_array (builder);
}

static void
add_problems (JsonBuilder *builder, GPtrArray *problems)
{
  co_cli_json_begin_list (builder, "problems");
  for (guint i = 0; i < problems->len; i++) {
    CoProblem *problem = g_ptr_array_index (problems, i);

    json_builder_begin_object (builder);
    co_cli_json_add_text (builder, "probe", co_problem_get_probe (problem));
    co_cli_json_add_text (builder, "path", co_problem_get_path (problem));
    co_cli_json_add_text (builder, "message", co_problem_get_message (problem));
    if (co_problem_get_command (problem) != NULL)
      co_cli_json_add_text (builder, "grant", co_problem_get_command (problem));
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
add_notes (JsonBuilder *builder, const CoCliCheckWords *words, GPtrArray *notes)
{
  co_cli_json_begin_list (builder, "notes");
  for (guint i = 0; i < notes->len; i++)
    json_builder_add_string_value (
      builder,
      co_finding_say_note (g_ptr_array_index (notes, i), words->catalog, words->texts));
  json_builder_end_array (builder);
}

static void
add_result (JsonBuilder *builder, const CoCliCheckWords *words, CoResult *result)
{
  CoTarget *target = co_result_get_target (result);
  g_autofree char *root = g_filename_display_name (co_target_get_path (target));
  g_autofree char *id = g_filename_display_name (co_target_get_id (target));

  json_builder_begin_object (builder);
  co_cli_json_add_text (builder, "id", id);
  co_cli_json_add_text (builder, "label", co_target_get_label (target));
  co_cli_json_add_text (builder, "system", co_system_to_string (co_target_get_system (target)));
  co_cli_json_add_text (builder, "root", root);
  co_cli_json_add_text (builder, "outcome", co_outcome_to_string (co_result_get_outcome (result)));
  add_problems (builder, co_result_get_problems (result));
  add_notes (builder, words, co_result_get_notes (result));
  add_findings (builder, words, co_result_get_findings (result));
  json_builder_end_object (builder);
}

/**
 * co_cli_check_print_json:
 * @words: what it is told with
 * @results: (element-type CoResult): what the check came to
 *
 * Prints the result of a check for programs, as one JSON object.
 */
void
co_cli_check_print_json (const CoCliCheckWords *words, GPtrArray *results)
{
  g_autoptr (JsonBuilder) builder = co_cli_json_begin (words->catalog);

  co_cli_json_begin_list (builder, "targets");
  for (guint i = 0; i < results->len; i++)
    add_result (builder, words, g_ptr_array_index (results, i));
  json_builder_end_array (builder);
  co_cli_json_print (builder);
}
