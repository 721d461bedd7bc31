/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-plan-check.h"
#include "co-test-plan.h"

/* Plans over the small catalog in plan-catalog.json: the order, what applies, how often it stands
 * there, and what is done. The keys are those of the journal, so they must never change. */

#define WINDOWS CO_SYSTEM_WINDOWS
#define LINUX   CO_SYSTEM_LINUX

typedef struct {
  CoCatalog *catalog; /* (owned) */
  const CoKnowledge *knowledge;
  CoNeeds *needs; /* (owned) */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog = co_test_plan_catalog ();
  fixture->knowledge = co_catalog_get_knowledge (fixture->catalog);
  fixture->needs = co_needs_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->needs);
  g_object_unref (fixture->catalog);
}

static void
answer (Fixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;

  co_needs_set_from_text (fixture->needs, fixture->knowledge, text, &error);
  g_assert_no_error (error);
}

static void
assert_plan (Fixture *fixture, const CoSubjectInfo *infos, guint count, const char *expected)
{
  g_autoptr (CoPlan) plan = co_test_plan (fixture->catalog, fixture->needs, infos, count);
  g_autofree char *keys = co_test_plan_keys (plan);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (keys, ==, expected);
  co_plan_check (plan, &error);
  g_assert_no_error (error);
}

static void
test_plan_order (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo infos[] = {
    co_test_subject ("zoo", WINDOWS, "kis"),
    co_test_subject ("here", LINUX, "kfl"),
    co_test_subject ("ark", WINDOWS, "kav"),
  };

  infos[1].is_this_computer = TRUE;
  infos[1].now.facts = infos[1].first.facts = CO_FACT_HERE | CO_FACT_PASSWORD_PROTECTED;
  infos[0].now.facts = infos[0].first.facts = CO_FACT_ELSEWHERE | CO_FACT_PASSWORD_PROTECTED;
  assert_plan (fixture,
               infos,
               G_N_ELEMENTS (infos),
               "keep/ask/-/here keep/ask/-/ark keep/ask/-/zoo "
               "drop/out/kfl/here drop/out/kav/ark early/unlock/kis/zoo drop/out/kis/zoo "
               "boot/again/-/here boot/again/-/ark boot/again/-/zoo "
               "guard/on/-/here guard/on/-/ark guard/on/-/zoo "
               "pay/end");
}

/* Two products on one target: a guide for the target stands there once. */
static void
test_plan_scopes (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo infos[] = {
    co_test_subject ("disk", WINDOWS, "kis"),
    co_test_subject ("disk", WINDOWS, "kav"),
    co_test_subject ("disk", WINDOWS, "parts"),
  };
  g_autoptr (CoPlan) plan = NULL;
  CoStep *step;

  infos[2].kind = CO_PRODUCT_PARTS;
  infos[2].now.verdict = infos[2].first.verdict = CO_VERDICT_LEFTOVER;
  assert_plan (fixture,
               infos,
               G_N_ELEMENTS (infos),
               "keep/ask/-/disk drop/out/kav/disk drop/out/kis/disk boot/again/-/disk "
               "tidy/sweep/-/disk guard/on/-/disk pay/end");
  plan = co_test_plan (fixture->catalog, fixture->needs, infos, G_N_ELEMENTS (infos));
  step = co_plan_find (plan, "guard/on/-/disk");
  g_assert_cmpuint (co_step_get_subjects (step)->len, ==, 2);
  g_assert_null (co_step_get_product (step));
  g_assert_cmpstr (co_step_get_target (step)->target, ==, "disk");
  step = co_plan_find (plan, "pay/end");
  g_assert_null (co_step_get_target (step));
  g_assert_cmpuint (co_step_get_subjects (step)->len, ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (co_plan_get_stage (plan, CO_STAGE_REMOVE)), ==, 2);
}

static void
test_plan_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoPlan) plan = co_test_plan (fixture->catalog, fixture->needs, NULL, 0);

  assert_plan (fixture, NULL, 0, "");
  g_assert_null (co_plan_get_next (plan));
  g_assert_cmpuint (co_plan_get_questions (plan)->len, ==, 0);
}

static void
test_plan_answers (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo info = co_test_subject ("disk", WINDOWS, "kis");

  answer (fixture, "vault=yes");
  answer (fixture, "used=mail");
  assert_plan (fixture,
               &info,
               1,
               "keep/ask/-/disk keep/save/-/disk drop/out/kis/disk boot/again/-/disk "
               "guard/on/-/disk pay/end");
  answer (fixture, "used=web");
  answer (fixture, "replacement=other");
  assert_plan (fixture,
               &info,
               1,
               "keep/ask/-/disk fetch/get/-/disk drop/out/kis/disk boot/again/-/disk "
               "guard/on/-/disk guard/start/-/disk pay/end");
}

static char *
list_questions (Fixture *fixture, const CoSubjectInfo *info)
{
  g_autoptr (CoPlan) plan = co_test_plan (fixture->catalog, fixture->needs, info, 1);
  GPtrArray *questions = co_plan_get_questions (plan);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < questions->len; i++)
    g_string_append_printf (list, "%s ", ((CoQuestion *) g_ptr_array_index (questions, i))->id);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static void
assert_questions (Fixture *fixture, const CoSubjectInfo *info, const char *expected)
{
  g_autofree char *list = list_questions (fixture, info);

  g_assert_cmpstr (list, ==, expected);
}

/* What a step asks, what makes sense for the finding, what would change the plan; no more. */
static void
test_plan_questions (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo info = co_test_subject ("disk", WINDOWS, "kis");

  assert_questions (fixture, &info, "replacement vault used ");
  answer (fixture, "vault=no");
  assert_questions (fixture, &info, "replacement used ");
  answer (fixture, "used=web");
  assert_questions (fixture, &info, "replacement ");
  answer (fixture, "vault=");
  /* What was to be saved is gone; what is to protect the device is not chosen yet. */
  info.state = CO_SUBJECT_GONE;
  assert_questions (fixture, &info, "replacement ");
}

static CoPlan *
build_chosen (Fixture *fixture, const CoSubjectInfo *info, const char *choice)
{
  g_autoptr (CoPlanBuilder) builder = co_plan_builder_new (fixture->catalog, fixture->needs);
  g_autoptr (GPtrArray) subjects = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (subjects, co_subject_new (info));
  co_plan_builder_set_subjects (builder, subjects);
  co_plan_builder_set_choice (builder, choice, &error);
  g_assert_no_error (error);
  return co_plan_builder_build (builder);
}

static char *
say (CoPlan *plan, const char *key)
{
  g_autoptr (CoTexts) texts = co_texts_new_english ();
  CoStep *step = co_plan_find (plan, key);

  g_assert_nonnull (step);
  return co_step_say (step, texts, co_step_get_instruction (step)->action);
}

static void
test_plan_choice (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo windows = co_test_subject ("disk", WINDOWS, "kis");
  CoSubjectInfo linux_system = co_test_subject ("disk", LINUX, "kfl");
  g_autoptr (CoPlan) plan = build_chosen (fixture, &windows, "shield");
  g_autoptr (CoPlan) elsewhere = build_chosen (fixture, &linux_system, "shield");
  g_autofree char *words = say (plan, "fetch/get/-/disk");

  g_assert_cmpstr (words, ==, "Get Shield.");
  g_assert_true (co_needs_chose (fixture->needs, "replacement", "other"));
  g_assert_cmpstr (co_plan_get_choice (plan)->id, ==, "shield");
  /* It does not run there. */
  g_assert_null (co_plan_find (elsewhere, "fetch/get/-/disk"));
  g_assert_nonnull (co_plan_find (elsewhere, "guard/on/-/disk"));
  g_clear_object (&plan);
  plan = build_chosen (fixture, &windows, "own");
  g_assert_true (co_needs_chose (fixture->needs, "replacement", "built-in"));
  g_assert_null (co_plan_find (plan, "fetch/get/-/disk"));
}

static void
test_plan_choice_undone (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoPlanBuilder) builder = co_plan_builder_new (fixture->catalog, fixture->needs);
  g_autoptr (CoPlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (co_plan_builder_set_choice (builder, "glance", &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
  g_clear_error (&error);
  g_assert_false (co_plan_builder_set_choice (builder, "sheild", &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_NOT_FOUND);
  g_assert_true (co_needs_chose (fixture->needs, "replacement", CO_UNANSWERED));
  g_assert_true (co_plan_builder_set_choice (builder, "shield", NULL));
  answer (fixture, "replacement=built-in");
  plan = co_plan_builder_build (builder);
  g_assert_null (co_plan_get_choice (plan));
  answer (fixture, "replacement=other");
  g_assert_true (co_plan_builder_set_choice (builder, NULL, NULL));
  g_assert_true (co_needs_chose (fixture->needs, "replacement", CO_UNANSWERED));
}

/* A product that a whole check does not find any more keeps what comes after the restart. */
static void
test_plan_gone (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo infos[] = {
    co_test_subject ("disk", WINDOWS, "kis"),
    co_test_subject ("disk", WINDOWS, "kav"),
  };

  infos[0].state = CO_SUBJECT_GONE;
  assert_plan (fixture,
               infos,
               1,
               "+keep/ask/-/disk +drop/out/kis/disk +boot/again/-/disk guard/on/-/disk pay/end");
  /* Another product is still there, so the device is not ready to restart. */
  assert_plan (fixture,
               infos,
               2,
               "keep/ask/-/disk drop/out/kav/disk +drop/out/kis/disk boot/again/-/disk "
               "guard/on/-/disk pay/end");
}

/* Removed, and pieces are left: what was done stays in the plan, what comes new is to be done. */
static void
test_plan_leftover (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo info = co_test_subject ("disk", WINDOWS, "kis");

  info.now.verdict = CO_VERDICT_LEFTOVER;
  assert_plan (fixture,
               &info,
               1,
               "+keep/ask/-/disk +drop/out/kis/disk +boot/again/-/disk tidy/sweep/-/disk "
               "guard/on/-/disk pay/end");
  info.first.verdict = CO_VERDICT_LEFTOVER;
  assert_plan (fixture, &info, 1, "tidy/sweep/-/disk guard/on/-/disk pay/end");
}

static void
test_plan_ticks (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo info = co_test_subject ("disk", WINDOWS, "kis");
  g_autoptr (GHashTable) ticks = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (CoPlanBuilder) builder = co_plan_builder_new (fixture->catalog, fixture->needs);
  g_autoptr (GPtrArray) subjects = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 before = info.checked - 1;
  gint64 after = info.checked;
  g_autoptr (CoPlan) plan = NULL;
  g_autofree char *keys = NULL;

  g_hash_table_insert (ticks, (gpointer) "keep/ask/-/disk", &before);
  g_hash_table_insert (ticks, (gpointer) "drop/out/kis/disk", &before);
  g_hash_table_insert (ticks, (gpointer) "guard/on/-/disk", &after);
  g_ptr_array_add (subjects, co_subject_new (&info));
  co_plan_builder_set_subjects (builder, subjects);
  co_plan_builder_set_ticks (builder, ticks);
  plan = co_plan_builder_build (builder);
  keys = co_test_plan_keys (plan);
  g_assert_cmpstr (keys,
                   ==,
                   "!keep/ask/-/disk ?drop/out/kis/disk boot/again/-/disk !guard/on/-/disk "
                   "pay/end");
  g_assert_cmpuint (co_plan_count_done (plan), ==, 2);
  g_assert_cmpstr (co_step_get_key (co_plan_get_next (plan)), ==, "drop/out/kis/disk");
  g_hash_table_insert (ticks, (gpointer) "drop/out/kis/disk", &after);
  g_clear_object (&plan);
  plan = co_plan_builder_build (builder);
  g_assert_cmpint (co_step_get_done (co_plan_find (plan, "drop/out/kis/disk")),
                   ==,
                   CO_STEP_DONE_BY_PERSON);
}

/* What is put in is not looked at again. */
static void
test_plan_words (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo info = co_test_subject ("a {product} disk", WINDOWS, "kis {computer}");
  g_autoptr (CoPlan) plan = co_test_plan (fixture->catalog, fixture->needs, &info, 1);
  g_autofree char *words = say (plan, "drop/out/kis {computer}/a {product} disk");
  g_autofree char *other = NULL;

  g_assert_cmpstr (words, ==, "Remove kis {computer} from that computer. that computer is slow.");
  info.is_this_computer = TRUE;
  g_clear_object (&plan);
  plan = co_test_plan (fixture->catalog, fixture->needs, &info, 1);
  other = say (plan, "drop/out/kis {computer}/a {product} disk");
  g_assert_cmpstr (other, ==, "Remove kis {computer} from this computer. this computer is slow.");
}

static void
test_plan_meaning (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo info = co_test_subject ("disk", WINDOWS, "kis");
  g_autoptr (CoSubject) installed = co_subject_new (&info);
  g_autoptr (CoSubject) left = NULL;

  info.now.verdict = CO_VERDICT_LEFTOVER;
  left = co_subject_new (&info);
  g_assert_cmpstr (co_plan_get_meaning (fixture->knowledge, installed, fixture->needs)->id,
                   ==,
                   "any");
  g_assert_cmpstr (co_plan_get_meaning (fixture->knowledge, left, fixture->needs)->id, ==, "left");
}

/* A step of the right plan, with another number and about other subjects. */
static CoStep *
forge (CoPlan *plan, const char *key, guint number, const CoSubjectInfo *about)
{
  CoStep *step = co_plan_find (plan, key);
  g_autoptr (GPtrArray) subjects = g_ptr_array_new_with_free_func (g_object_unref);
  CoStepInfo info = {
    .catalog = co_plan_get_catalog (plan),
    .guide = co_step_get_guide (step),
    .instruction = co_step_get_instruction (step),
    .key = key,
    .number = number,
    .subjects = subjects,
    .held_by = co_step_list_held_by (step),
  };

  g_ptr_array_add (subjects, co_subject_new (about));
  return co_step_new (&info);
}

static void
assert_refused (CoPlan *right, const char *const *keys, const CoSubjectInfo *about, const char *why)
{
  g_autoptr (GPtrArray) steps = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();
  g_autoptr (CoPlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; keys[i] != NULL; i++)
    g_ptr_array_add (steps, forge (right, keys[i], i + 1, about));
  plan =
    co_plan_new (co_plan_get_catalog (right), co_plan_get_subjects (right), steps, questions, NULL);
  g_assert_false (co_plan_check (plan, &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
  g_assert_cmpstr (error->message, ==, why);
}

/* What co_plan_check() is for. */
static void
test_plan_check_refuses (Fixture *fixture, gconstpointer data)
{
  static const char *const late[] = {"guard/on/-/disk", "drop/out/kis/disk", NULL};
  static const char *const twice[] = {"keep/ask/-/disk", "keep/ask/-/disk", NULL};
  static const char *const held[] = {"drop/out/kis/disk", "guard/on/-/disk", NULL};
  static const char *const gap[] = {"keep/ask/-/disk", "drop/out/kis/disk", NULL};
  CoSubjectInfo info = co_test_subject ("disk", WINDOWS, "kis");
  CoSubjectInfo mac = co_test_subject ("disk", CO_SYSTEM_MACOS, "kis");
  CoSubjectInfo tool = co_test_subject ("disk", WINDOWS, "tool");
  g_autoptr (CoPlan) plan = co_test_plan (fixture->catalog, fixture->needs, &info, 1);
  g_autoptr (CoPlan) locked = co_test_plan (fixture->catalog, fixture->needs, &mac, 1);

  tool.now.verdict = tool.first.verdict = CO_VERDICT_RAN_ONCE;
  assert_refused (plan, late, &info, "the step “drop/out/kis/disk” comes too late");
  assert_refused (plan, twice, &info, "the step “keep/ask/-/disk” is there twice");
  assert_refused (plan, gap, &info, "after “kis” is removed from “disk”, nothing protects it");
  assert_refused (plan, late + 1, &tool, "the step “drop/out/kis/disk” does not apply");
  assert_refused (locked,
                  held,
                  &mac,
                  "the step “drop/out/kis/disk” waits for an answer that is not asked for");
}

#define ADD(name, function) g_test_add ("/plan/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("order", test_plan_order);
  ADD ("scopes", test_plan_scopes);
  ADD ("nothing", test_plan_nothing);
  ADD ("answers", test_plan_answers);
  ADD ("questions", test_plan_questions);
  ADD ("choice", test_plan_choice);
  ADD ("choice-undone", test_plan_choice_undone);
  ADD ("gone", test_plan_gone);
  ADD ("leftover", test_plan_leftover);
  ADD ("ticks", test_plan_ticks);
  ADD ("words", test_plan_words);
  ADD ("meaning", test_plan_meaning);
  ADD ("check-refuses", test_plan_check_refuses);
  return g_test_run ();
}
