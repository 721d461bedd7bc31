/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"
#include "co-subjects.h"
#include "co-target-identity.h"

#include <string.h>

#define PACKAGES (CO_FACT_DPKG | CO_FACT_RPM | CO_FACT_PACMAN | CO_FACT_PORTAGE | CO_FACT_NIX)

static gboolean
is_beneath (const char *path, const char *folder)
{
  gsize length = strlen (folder);

  while (length > 0 && folder[length - 1] == '/')
    length--;
  return strncmp (path, folder, length) == 0 && path[length] == '/';
}

/* A folder of Wine is a target of its own; where it is depends on the disk that it lies on. */
static gboolean
is_wine_here (GPtrArray *results, CoTarget *wine)
{
  const char *path = co_target_get_path (wine);
  gboolean here = is_beneath (path, g_get_home_dir ());

  for (guint i = 0; i < results->len; i++) {
    CoTarget *target = co_result_get_target (g_ptr_array_index (results, i));

    if (co_target_is_this_computer (target))
      here = TRUE;
  }
  for (guint i = 0; i < results->len; i++) {
    CoTarget *target = co_result_get_target (g_ptr_array_index (results, i));

    if (target != wine && !co_target_is_this_computer (target) &&
        is_beneath (path, co_target_get_path (target)))
      return FALSE;
  }
  return here;
}

static gboolean
is_here (GPtrArray *results, CoTarget *target)
{
  return co_target_get_system (target) == CO_SYSTEM_WINE ? is_wine_here (results, target)
                                                         : co_target_is_this_computer (target);
}

static CoSubjectFacts
get_packages (CoFinding *finding)
{
  GPtrArray *evidence = co_finding_get_evidence (finding);
  CoSubjectFacts facts = 0;

  for (guint i = 0; i < evidence->len; i++)
    facts |= co_subject_facts_from_string (co_evidence_get_kind (g_ptr_array_index (evidence, i))) &
             PACKAGES;
  return facts != 0 ? facts : CO_FACT_NO_PACKAGE;
}

static CoSubjectFacts
get_facts (GPtrArray *results, CoTarget *target, CoFinding *finding)
{
  CoSubjectFacts facts = is_here (results, target) ? CO_FACT_HERE : CO_FACT_ELSEWHERE;

  if (co_finding_get_protection (finding) == CO_YES)
    facts |= CO_FACT_PASSWORD_PROTECTED;
  if (co_target_get_system (target) == CO_SYSTEM_LINUX)
    facts |= get_packages (finding);
  return facts;
}

/* Where a target is, and which one it is: another disk may be mounted there next time. */
static char *
get_target_id (CoTarget *target)
{
  g_autofree char *identity = co_target_take_identity (target);

  return identity != NULL ? g_strjoin ("#", co_target_get_id (target), identity, NULL)
                          : g_strdup (co_target_get_id (target));
}

/* The ids of the targets of some results, in their order: to know a disk again takes reading. */
static GPtrArray *
get_target_ids (GPtrArray *results)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < results->len; i++)
    g_ptr_array_add (ids, get_target_id (co_result_get_target (g_ptr_array_index (results, i))));
  return ids;
}

static CoSubject *
new_from_finding (GPtrArray *results,
                  CoTarget *target,
                  const char *id,
                  CoFinding *finding,
                  gint64 now)
{
  CoProduct *product = co_finding_get_product (finding);
  CoSubjectSight sight = {
    .verdict = co_finding_get_verdict (finding),
    .facts = get_facts (results, target, finding),
  };
  CoSubjectInfo info = {
    .target = id,
    .label = co_target_get_label (target),
    .system = co_target_get_system (target),
    .is_this_computer = co_target_is_this_computer (target),
    .product = co_product_get_id (product),
    .name = co_finding_get_name (finding),
    .kind = co_product_get_kind (product),
    .audience = co_product_get_audience (product),
    .now = sight,
    .first = sight,
    .state = CO_SUBJECT_PRESENT,
    .checked = now,
  };

  return co_subject_new (&info);
}

/* A subject of each finding. */
static GPtrArray *
new_from_results (GPtrArray *results, GPtrArray *ids, gint64 now)
{
  GPtrArray *subjects = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < results->len; i++) {
    CoResult *result = g_ptr_array_index (results, i);
    GListModel *findings = co_result_get_findings (result);

    for (guint j = 0; j < g_list_model_get_n_items (findings); j++) {
      g_autoptr (CoFinding) finding = g_list_model_get_item (findings, j);

      g_ptr_array_add (subjects,
                       new_from_finding (results,
                                         co_result_get_target (result),
                                         g_ptr_array_index (ids, i),
                                         finding,
                                         now));
    }
  }
  return subjects;
}

static CoSubject *
find_same (GPtrArray *subjects, CoSubject *subject)
{
  for (guint i = 0; i < subjects->len; i++)
    if (co_subject_is_same (g_ptr_array_index (subjects, i), subject))
      return g_ptr_array_index (subjects, i);
  return NULL;
}

static gboolean
is_proved (GPtrArray *results, GPtrArray *ids, const CoSubjectInfo *subject)
{
  for (guint i = 0; i < results->len; i++) {
    CoResult *result = g_ptr_array_index (results, i);

    if (g_str_equal (g_ptr_array_index (ids, i), subject->target))
      return co_result_is_proof (result, subject->product);
  }
  return FALSE;
}

/* "Removed" is said only after a check that could read all that may show the product. */
static CoSubject *
renew_missing (CoSubject *remembered, GPtrArray *results, GPtrArray *ids, gint64 now)
{
  CoSubjectInfo info = *co_subject_get_info (remembered);

  if (is_proved (results, ids, &info)) {
    info.state = CO_SUBJECT_GONE;
    info.checked = now;
  } else if (info.state != CO_SUBJECT_GONE) {
    info.state = CO_SUBJECT_UNKNOWN;
  }
  return co_subject_new (&info);
}

/* What the plan began with stays with it: once the program is gone and pieces are left, it still
 * holds what the person has done. */
static CoSubject *
renew_found (CoSubject *remembered, CoSubject *found)
{
  CoSubjectInfo info = *co_subject_get_info (found);
  const CoSubjectInfo *before = co_subject_get_info (remembered);

  if (before->first.verdict < info.now.verdict)
    info.first = before->first;
  return co_subject_new (&info);
}

/* Leftovers alone do not prove that the program went: where not everything could be read, it may
 * have been missed. */
static gboolean
is_proof (CoSubject *remembered, CoSubject *found, GPtrArray *results, GPtrArray *ids)
{
  const CoSubjectInfo *before = co_subject_get_info (remembered);
  const CoSubjectInfo *after = co_subject_get_info (found);

  return after->now.verdict != CO_VERDICT_LEFTOVER || before->now.verdict == CO_VERDICT_LEFTOVER ||
         before->state == CO_SUBJECT_GONE || is_proved (results, ids, after);
}

/**
 * co_subjects_merge:
 * @remembered: (element-type CoSubject): the subjects of earlier checks
 * @results: (element-type CoResult): what a new check came to
 * @now: when it was, in seconds since 1970
 *
 * Makes the subjects of a plan that goes on. What was found again is the same subject, even if its
 * verdict changed; what was not found is gone only if all of its target was read that could have
 * shown it. The targets are closed: nothing more is read of them.
 *
 * Returns: (transfer full) (element-type CoSubject): the subjects, those of earlier checks first
 */
GPtrArray *
co_subjects_merge (GPtrArray *remembered, GPtrArray *results, gint64 now)
{
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (GPtrArray) found = NULL;
  GPtrArray *subjects = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (remembered != NULL && results != NULL, subjects);

  ids = get_target_ids (results);
  found = new_from_results (results, ids, now);
  for (guint i = 0; i < remembered->len; i++) {
    CoSubject *before = g_ptr_array_index (remembered, i);
    CoSubject *after = find_same (found, before);

    g_ptr_array_add (subjects,
                     after != NULL && is_proof (before, after, results, ids)
                       ? renew_found (before, after)
                       : renew_missing (before, results, ids, now));
  }
  for (guint i = 0; i < found->len; i++) {
    CoSubject *subject = g_ptr_array_index (found, i);

    if (find_same (subjects, subject) == NULL)
      g_ptr_array_add (subjects, g_object_ref (subject));
  }
  return subjects;
}

static gboolean
is_of_target (const CoSubjectInfo *info, CoTarget *target)
{
  const char *id = co_target_get_id (target);

  return g_str_has_prefix (info->target, id) &&
         (info->target[strlen (id)] == '\0' || info->target[strlen (id)] == '#');
}

/**
 * co_subjects_find:
 * @subjects: (element-type CoSubject): what a plan is about
 * @target: a target that was checked
 * @product: what was found on it
 *
 * Finds what a plan knows about a finding. Reads nothing, so that of several disks that were at one
 * place it takes the one that was checked last.
 *
 * Returns: (transfer none) (nullable): the subject, or `NULL` if the plan does not know it yet
 */
CoSubject *
co_subjects_find (GPtrArray *subjects, CoTarget *target, CoProduct *product)
{
  CoSubject *found = NULL;

  g_return_val_if_fail (subjects != NULL && CO_IS_TARGET (target), NULL);
  g_return_val_if_fail (CO_IS_PRODUCT (product), NULL);

  for (guint i = 0; i < subjects->len; i++) {
    CoSubject *subject = g_ptr_array_index (subjects, i);
    const CoSubjectInfo *info = co_subject_get_info (subject);

    if (info->state != CO_SUBJECT_GONE && is_of_target (info, target) &&
        g_str_equal (info->product, co_product_get_id (product)) &&
        (found == NULL || info->checked > co_subject_get_info (found)->checked))
      found = subject;
  }
  return found;
}

/**
 * co_subjects_is_on:
 * @info: a subject
 * @target: a target
 *
 * Tells whether a subject was found on a target, or on another disk that was in the same place: the
 * id of its target tells the two apart, and what people call the place is the same.
 *
 * Returns: whether it is called what the target is called
 */
gboolean
co_subjects_is_on (const CoSubjectInfo *info, CoTarget *target)
{
  const char *id = co_target_get_id (target);
  const char *rest;

  g_return_val_if_fail (info != NULL, FALSE);

  if (!g_str_has_prefix (info->target, id))
    return FALSE;
  rest = info->target + strlen (id);
  return *rest == '\0' || *rest == '#';
}
