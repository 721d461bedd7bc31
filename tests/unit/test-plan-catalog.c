/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-plan-check.h"
#include "co-test-builtin.h"
#include "co-test-plan.h"
#include "co-test-sights.h"

/* The guides of the catalog, as plans: every product, on every system that it runs on, with every
 * verdict and every answer. What no plan has can be reached by nobody; what a plan lacks leaves
 * somebody alone. */

/* What plans leave out on purpose: a product, and how the complaint begins. What is in them after
 * all has to go from here. */
/* clang-format off */
#define GAP(product)  {product, "after “"}, {product, "nothing protects"}
#define LATER_GAP(product) {product, "after “"}

static const struct {
  const char *product;
  const char *words;
} known[] = {
  /* These stand beside another program that protects. */
  GAP ("kaspersky-anti-ransomware-tool"),
  GAP ("kaspersky-fraud-prevention"),
  GAP ("kaspersky-endpoint-agent"),
  /* The keeper of the server replaces these. */
  GAP ("kaspersky-file-server"),
  GAP ("kaspersky-security-windows-server"),
  GAP ("kaspersky-embedded-systems-security"),
  GAP ("kaspersky-industrial-nodes"),
  GAP ("kaspersky-anti-virus-windows-servers"),
  GAP ("kaspersky-anti-virus-windows-file-servers"),
  GAP ("kaspersky-virtualization-light-agent"),
  /* On a device of an employer, the IT department does it. */
  LATER_GAP ("kaspersky-small-office-security"),
  LATER_GAP ("kaspersky-other"),
  LATER_GAP ("kaspersky-antivirus-other"),
  LATER_GAP ("kaspersky-endpoint-security"),
  LATER_GAP ("kaspersky-anti-virus-windows-workstations"),
};
/* clang-format on */

typedef struct {
  CoCatalog *catalog; /* (owned) */
  const CoKnowledge *knowledge;
  GHashTable
    *reached; /* (owned) (element-type gconstpointer): guides, instructions, meanings, questions */
  GHashTable *holding;    /* (owned) (element-type CoQuestion): what a removal waited for */
  GHashTable *complaints; /* (owned) (element-type utf8): each once */
  gboolean is_known[G_N_ELEMENTS (known)];
  guint plans;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->catalog = co_test_load_builtin (CO_BUNDLE_ALL, &error);
  g_assert_no_error (error);
  fixture->knowledge = co_catalog_get_knowledge (fixture->catalog);
  fixture->reached = g_hash_table_new (NULL, NULL);
  fixture->holding = g_hash_table_new (NULL, NULL);
  fixture->complaints = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_hash_table_unref (fixture->complaints);
  g_hash_table_unref (fixture->holding);
  g_hash_table_unref (fixture->reached);
  g_object_unref (fixture->catalog);
}

static gboolean
has_guides (Fixture *fixture)
{
  if (fixture->knowledge->guides->len > 0)
    return TRUE;
  g_test_skip ("the catalog has no guides yet");
  return FALSE;
}

static void
visit_all (Fixture *fixture, CoTestVisit visit)
{
  co_test_visit_sights (fixture->catalog, visit, fixture);
}

/* Adds to the answers, so that a person can be told which plan it is. */
static char *
describe_answers (CoNeeds *needs)
{
  g_auto (GStrv) questions = co_needs_list (needs);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; questions[i] != NULL; i++)
    g_string_append_printf (list, ", %s=%s", questions[i], co_needs_get (needs, questions[i])[0]);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static gboolean
is_known (Fixture *fixture, const CoSubjectInfo *info, const char *words)
{
  for (guint i = 0; i < G_N_ELEMENTS (known); i++) {
    if (g_str_equal (known[i].product, info->product) && g_str_has_prefix (words, known[i].words)) {
      fixture->is_known[i] = TRUE;
      return TRUE;
    }
  }
  return FALSE;
}

/* One complaint is enough, whatever else was answered. */
static void
complain (Fixture *fixture, const CoSubjectInfo *info, CoNeeds *needs, const char *words)
{
  g_autofree char *answers = describe_answers (needs);
  g_autofree char *text = g_strdup_printf ("%s on %s, %s: %s",
                                           info->product,
                                           co_system_to_string (info->system),
                                           co_verdict_to_string (info->now.verdict),
                                           words);

  if (is_known (fixture, info, words) || g_hash_table_contains (fixture->complaints, text))
    return;
  g_test_message ("%s%s", text, answers);
  g_test_fail ();
  g_hash_table_add (fixture->complaints, g_steal_pointer (&text));
}

static void
reach_words (Fixture *fixture, const CoSubjectInfo *info, CoNeeds *needs, GPtrArray *questions)
{
  g_autoptr (CoSubject) subject = co_subject_new (info);
  const CoMeaning *meaning = co_plan_get_meaning (fixture->knowledge, subject, needs);

  if (meaning != NULL)
    g_hash_table_add (fixture->reached, (gpointer) meaning);
  for (guint i = 0; i < questions->len; i++)
    g_hash_table_add (fixture->reached, g_ptr_array_index (questions, i));
}

static gboolean
has_loss (GPtrArray *questions)
{
  for (guint i = 0; i < questions->len; i++)
    if (((CoQuestion *) g_ptr_array_index (questions, i))->loss != NULL)
      return TRUE;
  return FALSE;
}

/* As long as a question is open that has to be answered first, nothing is removed; and only then.
 */
static void
look_at_holds (Fixture *fixture, const CoSubjectInfo *info, CoNeeds *needs, CoPlan *plan)
{
  gboolean is_held = has_loss (co_plan_get_questions (plan));
  GPtrArray *steps = co_plan_get_steps (plan);

  for (guint i = 0; i < steps->len; i++) {
    CoStep *step = g_ptr_array_index (steps, i);
    const CoQuestion *held_by = co_step_get_held_by (step);
    gboolean is_removal = co_step_get_guide (step)->stage == CO_STAGE_REMOVE;

    if ((held_by != NULL) != (is_held && is_removal && !co_step_is_done (step)))
      complain (fixture, info, needs, co_step_get_key (step));
    if (held_by != NULL)
      g_hash_table_add (fixture->holding, (gpointer) held_by);
  }
}

static CoPlan *
make_plan (Fixture *fixture, const CoSubjectInfo *info, CoNeeds *needs)
{
  CoPlan *plan = co_test_plan (fixture->catalog, needs, info, 1);
  GPtrArray *steps = co_plan_get_steps (plan);
  g_autoptr (GError) error = NULL;

  fixture->plans++;
  reach_words (fixture, info, needs, co_plan_get_questions (plan));
  for (guint i = 0; i < steps->len; i++) {
    CoStep *step = g_ptr_array_index (steps, i);

    g_hash_table_add (fixture->reached, (gpointer) co_step_get_guide (step));
    g_hash_table_add (fixture->reached, (gpointer) co_step_get_instruction (step));
  }
  look_at_holds (fixture, info, needs, plan);
  if (!co_plan_check (plan, &error))
    complain (fixture, info, needs, error->message);
  return plan;
}

static void
answer (Fixture *fixture, CoNeeds *needs, const CoQuestion *question, const char *option)
{
  const char *options[2] = {option, NULL};
  g_autoptr (GError) error = NULL;

  co_needs_set (needs, fixture->knowledge, question->id, options, &error);
  g_assert_no_error (error);
}

/* All answers to each question alone, and to each two questions. */
static void
visit_answers (Fixture *fixture, const CoSubjectInfo *info, CoNeeds *needs, GPtrArray *done)
{
  g_autoptr (CoPlan) plan = make_plan (fixture, info, needs);
  GPtrArray *questions = co_plan_get_questions (plan);
  g_autoptr (GPtrArray) first = g_ptr_array_new ();

  for (guint i = 0; i < questions->len; i++) {
    const CoQuestion *question = g_ptr_array_index (questions, i);

    if (done != NULL && g_ptr_array_find (done, question, NULL))
      continue;
    g_ptr_array_add (first, (gpointer) question);
    for (guint j = 0; j < question->options->len; j++) {
      answer (fixture, needs, question, ((CoOption *) question->options->pdata[j])->id);
      if (done == NULL)
        visit_answers (fixture, info, needs, first);
      else
        g_object_unref (make_plan (fixture, info, needs));
    }
    co_needs_unset (needs, question->id);
  }
}

static void
visit_with_answers (const CoSubjectInfo *info, gpointer data)
{
  Fixture *fixture = data;
  g_autoptr (CoNeeds) needs = co_needs_new ();

  visit_answers (fixture, info, needs, NULL);
}

static gboolean
has_stage (CoPlan *plan, CoStage stage)
{
  return g_list_model_get_n_items (co_plan_get_stage (plan, stage)) > 0;
}

/* Whoever has something is told how to get rid of it, and what it means. */
static void
visit_help (const CoSubjectInfo *info, gpointer data)
{
  Fixture *fixture = data;
  g_autoptr (CoNeeds) needs = co_needs_new ();
  g_autoptr (CoPlan) plan = make_plan (fixture, info, needs);
  g_autoptr (CoSubject) subject = co_subject_new (info);

  g_assert_nonnull (co_plan_get_meaning (fixture->knowledge, subject, needs));
  if (!has_stage (plan, CO_STAGE_REMOVE) && !has_stage (plan, CO_STAGE_CLEAN))
    complain (fixture, info, needs, "nothing tells how to remove it");
}

/* What guarded a device is followed by something that guards it. */
static void
visit_guard (const CoSubjectInfo *info, gpointer data)
{
  Fixture *fixture = data;
  g_autoptr (CoNeeds) needs = co_needs_new ();
  g_autoptr (CoPlan) plan = NULL;

  if (info->kind != CO_PRODUCT_SECURITY || info->now.verdict != CO_VERDICT_INSTALLED ||
      info->system == CO_SYSTEM_WINE)
    return;
  plan = make_plan (fixture, info, needs);
  if (!has_stage (plan, CO_STAGE_PROTECT))
    complain (fixture, info, needs, "nothing protects the device afterwards");
}

static void
add_unreached (Fixture *fixture, GPtrArray *records, guint count, const char *what, GString *list)
{
  for (guint i = 0; i < count; i++)
    if (!g_hash_table_contains (fixture->reached, g_ptr_array_index (records, i)))
      g_string_append_printf (list, "%s %u ", what, i);
}

/* What says that something may be lost, and holds nothing. */
static void
add_idle (Fixture *fixture, GString *list)
{
  GPtrArray *questions = fixture->knowledge->plan_questions;

  for (guint i = 0; i < questions->len; i++) {
    const CoQuestion *question = g_ptr_array_index (questions, i);

    if (question->loss != NULL && !g_hash_table_contains (fixture->holding, question))
      g_string_append_printf (list, "%s holds nothing ", question->id);
  }
}

static char *
list_unreached (Fixture *fixture)
{
  GPtrArray *meanings = fixture->knowledge->meanings;
  GPtrArray *questions = fixture->knowledge->plan_questions;
  g_autoptr (GString) list = g_string_new (NULL);

  /* The last meaning is for what nobody thought of; whatever is in the catalog has one of its own.
   */
  add_unreached (fixture, meanings, meanings->len - 1, "meaning", list);
  add_unreached (fixture, questions, questions->len, "question", list);
  add_idle (fixture, list);
  for (guint i = 0; i < fixture->knowledge->guides->len; i++) {
    const CoGuide *guide = g_ptr_array_index (fixture->knowledge->guides, i);

    for (guint j = 0; j < guide->instructions->len && guide->stage < CO_N_PLAN_STAGES; j++) {
      const CoInstruction *instruction = g_ptr_array_index (guide->instructions, j);

      if (!g_hash_table_contains (fixture->reached, instruction))
        g_string_append_printf (list, "%s/%s ", guide->id, instruction->id);
    }
  }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static void
test_catalog_plans (Fixture *fixture, gconstpointer data)
{
  g_autofree char *unreached = NULL;

  if (!has_guides (fixture))
    return;
  visit_all (fixture, visit_with_answers);
  visit_all (fixture, visit_help);
  visit_all (fixture, visit_guard);
  g_test_message ("%u plans", fixture->plans);
  unreached = list_unreached (fixture);
  g_assert_cmpstr (unreached, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (known); i++) {
    if (!fixture->is_known[i]) {
      g_test_message ("%s is not lacking any more: %s…", known[i].product, known[i].words);
      g_test_fail ();
    }
  }
}

/* Where it was paid for, and the step that tells where to cancel. */
static const struct {
  const char *option;
  const char *step; /* (nullable) */
} payments[] = {
  {"kaspersky", "stop-at-kaspersky"},
  {"shop", "stop-after-shop"},
  {"google-play", "stop-at-google"},
  {"app-store", "stop-at-apple"},
  {"ultraav", "stop-at-ultraav"},
  {"none", NULL},
  {"unsure", "find-the-bill"},
};

static void
check_payment (Fixture *fixture, const CoSubjectInfo *info, CoNeeds *needs, const char *id)
{
  g_autoptr (CoPlan) plan = make_plan (fixture, info, needs);
  GListModel *steps = co_plan_get_stage (plan, CO_STAGE_SUBSCRIPTIONS);
  g_autoptr (CoStep) step = g_list_model_get_item (steps, 0);
  const CoInstruction *instruction;

  if (id == NULL) {
    if (step != NULL)
      complain (fixture, info, needs, "what was free is cancelled");
    return;
  }
  instruction = step != NULL ? co_step_get_instruction (step) : NULL;
  if (instruction == NULL || !g_str_equal (instruction->id, id) || instruction->where == NULL)
    complain (fixture, info, needs, "nothing tells where to cancel");
  else if ((instruction->asks == NULL) != (instruction->tool == CO_TOOL_REMINDER))
    complain (fixture, info, needs, "nothing reminds of it");
}

/* Each answer leads to the one step for it, and from that to a reminder. */
static void
visit_payments (const CoSubjectInfo *info, gpointer data)
{
  Fixture *fixture = data;
  const CoQuestion *question = co_knowledge_get_question (fixture->knowledge, "bought");
  g_autoptr (CoNeeds) needs = co_needs_new ();
  g_autoptr (CoPlan) plan = make_plan (fixture, info, needs);

  g_assert_cmpuint (question->options->len, ==, G_N_ELEMENTS (payments));
  if (!g_ptr_array_find (co_plan_get_questions (plan), question, NULL))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (payments); i++) {
    answer (fixture, needs, question, payments[i].option);
    check_payment (fixture, info, needs, payments[i].step);
  }
}

static void
test_catalog_payments (Fixture *fixture, gconstpointer data)
{
  visit_all (fixture, visit_payments);
  g_assert_cmpuint (fixture->plans, >, 100);
}

static void
test_catalog_stages (Fixture *fixture, gconstpointer data)
{
  if (!has_guides (fixture))
    return;
  for (guint stage = 0; stage < CO_N_PLAN_STAGES; stage++)
    g_assert_nonnull (co_knowledge_get_stage (fixture->knowledge, stage));
}

#define ADD(name, function)                                                                        \
  g_test_add ("/plan-catalog/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("plans", test_catalog_plans);
  ADD ("payments", test_catalog_payments);
  ADD ("stages", test_catalog_stages);
  return g_test_run ();
}
