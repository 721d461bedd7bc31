/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-plan-check.h"
#include "co-plan-words.h"
#include "co-test-plan.h"

/* What has to be answered before something is removed, over the catalog in plan-catalog.json. */

typedef struct {
  CoCatalog *catalog; /* (owned) */
  CoNeeds *needs;     /* (owned) */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog = co_test_plan_catalog ();
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

  co_needs_set_from_text (fixture->needs,
                          co_catalog_get_knowledge (fixture->catalog),
                          text,
                          &error);
  g_assert_no_error (error);
}

/* The questions that the steps of a plan wait for. */
static char *
list_holds (CoPlan *plan)
{
  GPtrArray *steps = co_plan_get_steps (plan);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < steps->len; i++) {
    CoStep *step = g_ptr_array_index (steps, i);
    GPtrArray *held_by = co_step_list_held_by (step);

    for (guint j = 0; j < held_by->len; j++)
      g_string_append_printf (list,
                              "%s:%s ",
                              co_step_get_key (step),
                              ((CoQuestion *) g_ptr_array_index (held_by, j))->id);
    g_assert_true (co_step_get_held_by (step) ==
                   (held_by->len > 0 ? g_ptr_array_index (held_by, 0) : NULL));
  }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static void
assert_holds (Fixture *fixture, const CoSubjectInfo *infos, guint count, const char *expected)
{
  g_autoptr (CoPlan) plan = co_test_plan (fixture->catalog, fixture->needs, infos, count);
  g_autofree char *list = list_holds (plan);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (list, ==, expected);
  co_plan_check (plan, &error);
  g_assert_no_error (error);
}

/* Only the removal, and until each question is answered. */
static void
test_held (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo info = co_test_subject ("disk", CO_SYSTEM_MACOS, "kis");

  assert_holds (fixture, &info, 1, "drop/out/kis/disk:lock ");
  info.now.facts = info.first.facts = CO_FACT_ELSEWHERE | CO_FACT_PASSWORD_PROTECTED;
  assert_holds (fixture,
                &info,
                1,
                "early/unlock/kis/disk:lock early/unlock/kis/disk:key "
                "drop/out/kis/disk:lock drop/out/kis/disk:key ");
  answer (fixture, "lock=yes");
  assert_holds (fixture, &info, 1, "early/unlock/kis/disk:key drop/out/kis/disk:key ");
  answer (fixture, "key=no");
  assert_holds (fixture, &info, 1, "");
  answer (fixture, "lock=");
  assert_holds (fixture, &info, 1, "early/unlock/kis/disk:lock drop/out/kis/disk:lock ");
}

static void
test_held_others (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo infos[] = {
    co_test_subject ("disk", CO_SYSTEM_MACOS, "kis"),
    co_test_subject ("disk", CO_SYSTEM_MACOS, "kav"),
    co_test_subject ("window", CO_SYSTEM_WINDOWS, "kis"),
  };

  infos[1].kind = CO_PRODUCT_COMPANION;
  assert_holds (fixture, infos, G_N_ELEMENTS (infos), "drop/out/kis/disk:lock ");
  assert_holds (fixture, infos + 1, 2, "");
}

/* What is done is done, unless a check says otherwise. */
static void
test_held_done (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo info = co_test_subject ("disk", CO_SYSTEM_MACOS, "kis");
  g_autoptr (GHashTable) ticks = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (CoPlanBuilder) builder = co_plan_builder_new (fixture->catalog, fixture->needs);
  g_autoptr (GPtrArray) subjects = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 tick = info.checked;

  g_hash_table_insert (ticks, (gpointer) "drop/out/kis/disk", &tick);
  g_ptr_array_add (subjects, co_subject_new (&info));
  co_plan_builder_set_subjects (builder, subjects);
  co_plan_builder_set_ticks (builder, ticks);
  for (guint i = 0; i < 2; i++) {
    g_autoptr (CoPlan) plan = co_plan_builder_build (builder);
    g_autofree char *list = list_holds (plan);

    g_assert_cmpstr (list, ==, i == 0 ? "" : "drop/out/kis/disk:lock ");
    tick--;
  }
  info.now.verdict = CO_VERDICT_LEFTOVER;
  info.first.verdict = CO_VERDICT_INSTALLED;
  assert_holds (fixture, &info, 1, "");
  info.now.verdict = CO_VERDICT_INSTALLED;
  info.state = CO_SUBJECT_UNKNOWN;
  assert_holds (fixture, &info, 1, "drop/out/kis/disk:lock ");
  info.state = CO_SUBJECT_GONE;
  assert_holds (fixture, &info, 1, "");
}

static void
test_held_words (Fixture *fixture, gconstpointer data)
{
  CoSubjectInfo info = co_test_subject ("disk", CO_SYSTEM_MACOS, "kis");
  g_autoptr (CoTexts) texts = co_texts_new_english ();
  g_autoptr (CoPlan) plan = NULL;
  g_autofree char *words = NULL;

  info.now.facts = info.first.facts = CO_FACT_ELSEWHERE | CO_FACT_PASSWORD_PROTECTED;
  plan = co_test_plan (fixture->catalog, fixture->needs, &info, 1);
  words = co_plan_words_say_losses (co_plan_find (plan, "drop/out/kis/disk"), texts);
  g_assert_cmpstr (words,
                   ==,
                   "Is it locked?\nIt may stay locked.\n\nIs there a key?\nIt may not open.");
}

#define ADD(name, function)                                                                        \
  g_test_add ("/plan-held/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("until-answered", test_held);
  ADD ("others", test_held_others);
  ADD ("done", test_held_done);
  ADD ("words", test_held_words);
  return g_test_run ();
}
