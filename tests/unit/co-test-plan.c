/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-loader.h"
#include "co-test-plan.h"

/* The small catalog of the tests of plans. */
CoCatalog *
co_test_plan_catalog (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "plan-catalog.json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *text = NULL;
  CoCatalog *catalog;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (text, length);
  catalog = co_catalog_load (bytes, "plan-catalog", &error);
  g_assert_no_error (error);
  return catalog;
}

/* A home product that is installed on another computer; a test changes what it needs otherwise. */
CoSubjectInfo
co_test_subject (const char *target, CoSystem system, const char *product)
{
  CoSubjectSight sight = {.verdict = CO_VERDICT_INSTALLED, .facts = CO_FACT_ELSEWHERE};

  return (CoSubjectInfo){
    .target = target,
    .label = target,
    .system = system,
    .product = product,
    .name = product,
    .kind = CO_PRODUCT_SECURITY,
    .audience = CO_AUDIENCE_HOME,
    .now = sight,
    .first = sight,
    .state = CO_SUBJECT_PRESENT,
    .checked = 1000,
  };
}

/* Makes the plan for subjects, without ticks and without a choice. */
CoPlan *
co_test_plan (CoCatalog *catalog, CoNeeds *needs, const CoSubjectInfo *infos, guint count)
{
  g_autoptr (GPtrArray) subjects = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoPlanBuilder) builder = co_plan_builder_new (catalog, needs);

  for (guint i = 0; i < count; i++)
    g_ptr_array_add (subjects, co_subject_new (&infos[i]));
  co_plan_builder_set_subjects (builder, subjects);
  return co_plan_builder_build (builder);
}

/* The keys of a plan, with a blank between; "!" is done by the person, "+" by a check, "?" is
 * contradicted. */
char *
co_test_plan_keys (CoPlan *plan)
{
  static const char *const signs[] = {
    [CO_STEP_OPEN] = "",
    [CO_STEP_DONE_BY_PERSON] = "!",
    [CO_STEP_DONE_BY_CHECK] = "+",
    [CO_STEP_CONTRADICTED] = "?",
  };
  GPtrArray *steps = co_plan_get_steps (plan);
  g_autoptr (GString) keys = g_string_new (NULL);

  for (guint i = 0; i < steps->len; i++) {
    CoStep *step = g_ptr_array_index (steps, i);

    g_string_append_printf (keys,
                            "%s%s%s",
                            i > 0 ? " " : "",
                            signs[co_step_get_done (step)],
                            co_step_get_key (step));
  }
  return g_string_free (g_steal_pointer (&keys), FALSE);
}
