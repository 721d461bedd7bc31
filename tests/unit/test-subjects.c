/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"
#include "co-subjects.h"
#include "co-test-catalog.h"
#include "co-test.h"

/* What a plan is about, over several checks. */

#define PRODUCT(id, kind)                                                                          \
  "{\"id\":\"" id "\",\"name\":\"" id "\",\"kind\":\"" kind                                        \
  "\",\"audience\":\"home\",\"systems\":[\"windows\"],"                                            \
  "\"summary\":\"S\",\"sources\":[\"s\"],\"marks\":[]}"

typedef struct {
  CoCatalog *catalog;  /* (owned) */
  GPtrArray *results;  /* (owned) (element-type CoResult) */
  GPtrArray *subjects; /* (owned) (element-type CoSubject): after the last check */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog =
    co_test_load_catalog ("[" PRODUCT ("kis", "security") "," PRODUCT ("kav", "security") "]",
                          "[]");
  fixture->results = g_ptr_array_new_with_free_func (g_object_unref);
  fixture->subjects = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_ptr_array_unref (fixture->subjects);
  g_ptr_array_unref (fixture->results);
  g_object_unref (fixture->catalog);
}

static CoFinding *
new_finding (Fixture *fixture, const char *product, CoVerdict verdict, const char *evidence)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);
  CoFindingInfo info = {
    .product = co_catalog_get_product (fixture->catalog, product),
    .name = product,
    .verdict = verdict,
    .evidence = list,
    .protection = verdict == CO_VERDICT_INSTALLED ? CO_YES : CO_UNKNOWN,
  };

  g_ptr_array_add (list, co_evidence_new (evidence, "it", "there", "It is there."));
  return co_finding_new (&info);
}

/* Adds the result of a target with one finding at most. */
static void
add_result (Fixture *fixture,
            const char *path,
            CoOutcome outcome,
            const char *product,
            CoVerdict verdict,
            const char *evidence)
{
  g_autoptr (CoTarget) target =
    path != NULL ? co_target_new (path) : co_target_new_this_computer ();
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();

  if (product != NULL)
    g_ptr_array_add (findings, new_finding (fixture, product, verdict, evidence));
  g_ptr_array_add (fixture->results, co_result_new (target, outcome, findings, nothing, nothing));
}

/* Adds the results to what is remembered, as one check. */
static void
merge (Fixture *fixture, gint64 now)
{
  GPtrArray *subjects = co_subjects_merge (fixture->subjects, fixture->results, now);

  g_ptr_array_unref (fixture->subjects);
  fixture->subjects = subjects;
  g_ptr_array_set_size (fixture->results, 0);
}

static void
assert_subject (Fixture *fixture,
                guint i,
                const char *product,
                CoSubjectState state,
                CoVerdict now,
                CoVerdict first)
{
  const CoSubjectInfo *info;

  g_assert_cmpuint (i, <, fixture->subjects->len);
  info = co_subject_get_info (g_ptr_array_index (fixture->subjects, i));
  g_assert_cmpstr (info->product, ==, product);
  g_assert_cmpstr (co_subject_state_to_string (info->state),
                   ==,
                   co_subject_state_to_string (state));
  g_assert_cmpint (info->now.verdict, ==, now);
  g_assert_cmpint (info->first.verdict, ==, first);
}

/* Adds the result of a check in a sandbox that could have hidden every product but one. */
static void
add_sandboxed (Fixture *fixture, const char *spared, gboolean has_leftover)
{
  static const char *const units[] = {"home", NULL};
  const char *const ids[] = {spared, NULL};
  g_autoptr (CoTarget) target = co_target_new ("/none/a");
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) problems =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_problem_unref);

  if (has_leftover)
    g_ptr_array_add (findings, new_finding (fixture, "kis", CO_VERDICT_LEFTOVER, "path"));
  g_ptr_array_add (problems, co_problem_new_of_area ("sandbox", units, ids));
  g_ptr_array_add (fixture->results,
                   co_result_new (target, CO_OUTCOME_PARTLY_CHECKED, findings, problems, nothing));
}

/* For what could not have been hidden, such a check is a whole one. */
static void
test_subjects_spared (Fixture *fixture, gconstpointer data)
{
  const CoVerdict first = CO_VERDICT_INSTALLED;

  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, "kis", first, "path");
  merge (fixture, 1);
  add_sandboxed (fixture, "kav", FALSE);
  merge (fixture, 2);
  assert_subject (fixture, 0, "kis", CO_SUBJECT_UNKNOWN, CO_VERDICT_INSTALLED, first);
  add_sandboxed (fixture, "kav", TRUE);
  merge (fixture, 3);
  assert_subject (fixture, 0, "kis", CO_SUBJECT_UNKNOWN, CO_VERDICT_INSTALLED, first);
  add_sandboxed (fixture, "kis", TRUE);
  merge (fixture, 4);
  assert_subject (fixture, 0, "kis", CO_SUBJECT_PRESENT, CO_VERDICT_LEFTOVER, first);
  add_sandboxed (fixture, "kis", FALSE);
  merge (fixture, 5);
  assert_subject (fixture, 0, "kis", CO_SUBJECT_GONE, CO_VERDICT_LEFTOVER, first);
}

/* "Gone" needs a whole check of its target. */
static void
test_subjects_gone (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *path;
    CoOutcome outcome;
    CoSubjectState state;
  } checks[] = {
    {"/none/b", CO_OUTCOME_CHECKED, CO_SUBJECT_UNKNOWN},
    {"/none/a", CO_OUTCOME_PARTLY_CHECKED, CO_SUBJECT_UNKNOWN},
    {"/none/a", CO_OUTCOME_COULD_NOT_CHECK, CO_SUBJECT_UNKNOWN},
    {"/none/a", CO_OUTCOME_CHECKED, CO_SUBJECT_GONE},
    {"/none/a", CO_OUTCOME_PARTLY_CHECKED, CO_SUBJECT_GONE},
    {"/none/b", CO_OUTCOME_CHECKED, CO_SUBJECT_GONE},
  };

  add_result (fixture, "/none/a", CO_OUTCOME_PARTLY_CHECKED, "kis", CO_VERDICT_INSTALLED, "path");
  merge (fixture, 1);
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++) {
    g_test_message ("check %u", i);
    add_result (fixture, checks[i].path, checks[i].outcome, NULL, 0, NULL);
    merge (fixture, 2 + i);
    assert_subject (fixture, 0, "kis", checks[i].state, CO_VERDICT_INSTALLED, CO_VERDICT_INSTALLED);
    g_assert_cmpuint (fixture->subjects->len, ==, 1);
  }
  g_assert_cmpint (co_subject_get_info (fixture->subjects->pdata[0])->checked, ==, 5);
}

static void
test_subjects_verdicts (Fixture *fixture, gconstpointer data)
{
  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, "kis", CO_VERDICT_INSTALLED, "path");
  merge (fixture, 1);
  assert_subject (fixture,
                  0,
                  "kis",
                  CO_SUBJECT_PRESENT,
                  CO_VERDICT_INSTALLED,
                  CO_VERDICT_INSTALLED);
  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, "kis", CO_VERDICT_LEFTOVER, "path");
  merge (fixture, 2);
  assert_subject (fixture, 0, "kis", CO_SUBJECT_PRESENT, CO_VERDICT_LEFTOVER, CO_VERDICT_INSTALLED);
  g_assert_cmpuint (co_subject_get_info (fixture->subjects->pdata[0])->first.facts &
                      CO_FACT_PASSWORD_PROTECTED,
                    !=,
                    0);
  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, NULL, 0, NULL);
  merge (fixture, 3);
  assert_subject (fixture, 0, "kis", CO_SUBJECT_GONE, CO_VERDICT_LEFTOVER, CO_VERDICT_INSTALLED);
  /* It came back. */
  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, "kis", CO_VERDICT_INSTALLED, "path");
  merge (fixture, 4);
  assert_subject (fixture,
                  0,
                  "kis",
                  CO_SUBJECT_PRESENT,
                  CO_VERDICT_INSTALLED,
                  CO_VERDICT_INSTALLED);
  g_assert_cmpuint (fixture->subjects->len, ==, 1);
}

/* Where not everything was read, the program may be there beside its leftovers. */
static void
test_subjects_doubt (Fixture *fixture, gconstpointer data)
{
  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, "kis", CO_VERDICT_INSTALLED, "path");
  merge (fixture, 100);
  add_result (fixture, "/none/a", CO_OUTCOME_PARTLY_CHECKED, "kis", CO_VERDICT_LEFTOVER, "path");
  merge (fixture, 200);
  assert_subject (fixture,
                  0,
                  "kis",
                  CO_SUBJECT_UNKNOWN,
                  CO_VERDICT_INSTALLED,
                  CO_VERDICT_INSTALLED);
  g_assert_cmpuint (fixture->subjects->len, ==, 1);
  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, "kis", CO_VERDICT_LEFTOVER, "path");
  merge (fixture, 300);
  assert_subject (fixture, 0, "kis", CO_SUBJECT_PRESENT, CO_VERDICT_LEFTOVER, CO_VERDICT_INSTALLED);
  /* What was proved once stays, and leftovers that nobody knew are just that. */
  add_result (fixture, "/none/a", CO_OUTCOME_PARTLY_CHECKED, "kis", CO_VERDICT_LEFTOVER, "path");
  add_result (fixture, "/none/b", CO_OUTCOME_PARTLY_CHECKED, "kav", CO_VERDICT_LEFTOVER, "path");
  merge (fixture, 400);
  assert_subject (fixture, 0, "kis", CO_SUBJECT_PRESENT, CO_VERDICT_LEFTOVER, CO_VERDICT_INSTALLED);
  assert_subject (fixture, 1, "kav", CO_SUBJECT_PRESENT, CO_VERDICT_LEFTOVER, CO_VERDICT_LEFTOVER);
}

/* The same product elsewhere, or another one, is another subject. */
static void
test_subjects_others (Fixture *fixture, gconstpointer data)
{
  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, "kis", CO_VERDICT_INSTALLED, "path");
  merge (fixture, 1);
  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, "kav", CO_VERDICT_LEFTOVER, "path");
  add_result (fixture, "/none/b", CO_OUTCOME_CHECKED, "kis", CO_VERDICT_LEFTOVER, "path");
  merge (fixture, 2);
  g_assert_cmpuint (fixture->subjects->len, ==, 3);
  assert_subject (fixture, 0, "kis", CO_SUBJECT_GONE, CO_VERDICT_INSTALLED, CO_VERDICT_INSTALLED);
  assert_subject (fixture, 1, "kav", CO_SUBJECT_PRESENT, CO_VERDICT_LEFTOVER, CO_VERDICT_LEFTOVER);
  assert_subject (fixture, 2, "kis", CO_SUBJECT_PRESENT, CO_VERDICT_LEFTOVER, CO_VERDICT_LEFTOVER);
}

static CoSubjectFacts
get_facts (Fixture *fixture, guint i)
{
  return co_subject_get_info (g_ptr_array_index (fixture->subjects, i))->now.facts;
}

static void
test_subjects_facts (Fixture *fixture, gconstpointer data)
{
  g_auto (CoTestTree) tree;
  g_auto (GStrv) words = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "etc/os-release", "PRETTY_NAME=Test\n");
  co_test_tree_write (&tree, "usr/bin/true", "x");
  add_result (fixture, tree.path, CO_OUTCOME_CHECKED, "kis", CO_VERDICT_INSTALLED, "rpm");
  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, "kis", CO_VERDICT_LEFTOVER, "rpm");
  merge (fixture, 1);
  g_assert_cmpuint (get_facts (fixture, 0),
                    ==,
                    CO_FACT_ELSEWHERE | CO_FACT_PASSWORD_PROTECTED | CO_FACT_RPM);
  /* Packages are a matter of Linux. */
  g_assert_cmpuint (get_facts (fixture, 1), ==, CO_FACT_ELSEWHERE);
  add_result (fixture, tree.path, CO_OUTCOME_CHECKED, "kis", CO_VERDICT_LEFTOVER, "path");
  merge (fixture, 2);
  g_assert_cmpuint (get_facts (fixture, 0), ==, CO_FACT_ELSEWHERE | CO_FACT_NO_PACKAGE);
  words = co_subject_facts_to_strv (get_facts (fixture, 0));
  g_assert_cmpuint (g_strv_length (words), ==, 2);
  g_assert_cmpstr (words[1], ==, "no-package");
}

/* A folder of Wine is on this computer, unless it lies on a disk that is looked at too. */
static void
test_subjects_wine (Fixture *fixture, gconstpointer data)
{
  g_auto (CoTestTree) tree;
  g_autofree char *prefix = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "disk/home/ann/.wine/system.reg", "WINE REGISTRY Version 2\n");
  co_test_tree_write (&tree, "disk/home/ann/.wine/drive_c/windows/a", "x");
  prefix = co_test_tree_get (&tree, "disk/home/ann/.wine");
  add_result (fixture, prefix, CO_OUTCOME_CHECKED, "kis", CO_VERDICT_LEFTOVER, "path");
  merge (fixture, 1);
  g_assert_cmpint (co_subject_get_info (fixture->subjects->pdata[0])->system, ==, CO_SYSTEM_WINE);
  g_assert_cmpuint (get_facts (fixture, 0), ==, CO_FACT_ELSEWHERE);
  add_result (fixture, NULL, CO_OUTCOME_CHECKED, NULL, 0, NULL);
  add_result (fixture, prefix, CO_OUTCOME_CHECKED, "kis", CO_VERDICT_LEFTOVER, "path");
  merge (fixture, 2);
  g_assert_cmpuint (get_facts (fixture, 0), ==, CO_FACT_HERE);
  add_result (fixture, NULL, CO_OUTCOME_CHECKED, NULL, 0, NULL);
  add_result (fixture, tree.path, CO_OUTCOME_CHECKED, NULL, 0, NULL);
  add_result (fixture, prefix, CO_OUTCOME_CHECKED, "kis", CO_VERDICT_LEFTOVER, "path");
  merge (fixture, 3);
  g_assert_cmpuint (get_facts (fixture, 0), ==, CO_FACT_ELSEWHERE);
}

static CoSubject *
find (Fixture *fixture, const char *path, const char *product)
{
  g_autoptr (CoTarget) target = co_target_new (path);

  return co_subjects_find (fixture->subjects,
                           target,
                           co_catalog_get_product (fixture->catalog, product));
}

/* Of two disks that were in one place, the one that was checked last; what is gone is not found. */
static void
test_subjects_find (Fixture *fixture, gconstpointer data)
{
  g_auto (CoTestTree) tree;
  CoSubject *first;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "etc/os-release", "PRETTY_NAME=Test\n");
  g_assert_null (find (fixture, tree.path, "kis"));
  add_result (fixture, tree.path, CO_OUTCOME_CHECKED, "kis", CO_VERDICT_INSTALLED, "rpm");
  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, "kav", CO_VERDICT_LEFTOVER, "rpm");
  merge (fixture, 1);
  first = find (fixture, tree.path, "kis");
  g_assert_nonnull (first);
  g_assert_null (find (fixture, tree.path, "kav"));
  g_assert_nonnull (find (fixture, "/none/a", "kav"));
  g_assert_null (find (fixture, "/none/ab", "kav"));
  g_assert_null (find (fixture, "/none/", "kav"));

  co_test_tree_write (&tree, "home/ben/file", "x");
  add_result (fixture, tree.path, CO_OUTCOME_CHECKED, "kis", CO_VERDICT_LEFTOVER, "rpm");
  merge (fixture, 2);
  g_assert_cmpuint (fixture->subjects->len, ==, 3);
  g_assert_cmpint (co_subject_get_info (find (fixture, tree.path, "kis"))->now.verdict,
                   ==,
                   CO_VERDICT_LEFTOVER);
  /* It is known still when another place was checked after it. */
  g_assert_nonnull (find (fixture, "/none/a", "kav"));
  add_result (fixture, "/none/a", CO_OUTCOME_CHECKED, NULL, 0, NULL);
  merge (fixture, 3);
  g_assert_null (find (fixture, "/none/a", "kav"));
}

/* A disk that is held open cannot be taken away. It is known again all the same. */
static void
test_subjects_closed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoResult) result = NULL;
  g_auto (CoTestTree) tree;
  CoTarget *target;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "etc/os-release", "PRETTY_NAME=Test\n");
  co_test_tree_write (&tree, "home/ann/file", "x");
  add_result (fixture, tree.path, CO_OUTCOME_CHECKED, "kis", CO_VERDICT_INSTALLED, "rpm");
  result = g_object_ref (g_ptr_array_index (fixture->results, 0));
  target = co_result_get_target (result);
  g_assert_nonnull (co_target_get_root (target));
  merge (fixture, 1);
  g_assert_null (co_target_get_root (target));
  g_assert_nonnull (strchr (co_subject_get_info (fixture->subjects->pdata[0])->target, '#'));

  g_ptr_array_add (fixture->results, g_object_ref (result));
  merge (fixture, 2);
  g_assert_cmpuint (fixture->subjects->len, ==, 1);
  g_assert_cmpint (co_subject_get_info (fixture->subjects->pdata[0])->checked, ==, 2);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/subjects/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("gone", test_subjects_gone);
  ADD ("spared", test_subjects_spared);
  ADD ("verdicts", test_subjects_verdicts);
  ADD ("doubt", test_subjects_doubt);
  ADD ("others", test_subjects_others);
  ADD ("facts", test_subjects_facts);
  ADD ("find", test_subjects_find);
  ADD ("closed", test_subjects_closed);
  ADD ("wine", test_subjects_wine);
  return g_test_run ();
}
