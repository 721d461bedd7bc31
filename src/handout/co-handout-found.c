/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-handout-private.h"
#include "co-plan-words.h"
#include "co-result.h"
#include "co-subjects.h"
#include "co-summary.h"

#include <glib/gi18n.h>

/* A target is called what it is called today, in this language; a plan of an earlier day only knows
 * what it was called then. */
static const char *
get_label (const CoHandoutMatter *self, const CoSubjectInfo *info)
{
  for (guint i = 0; self->results != NULL && i < self->results->len; i++) {
    CoTarget *target = co_result_get_target (g_ptr_array_index (self->results, i));

    if (co_subjects_is_on (info, target))
      return co_target_get_label (target);
  }
  return info->label;
}

static const CoMeaning *
get_meaning (const CoHandoutMatter *self, CoSubject *subject)
{
  return co_plan_get_meaning (co_catalog_get_knowledge (self->catalog),
                              subject,
                              (CoNeeds *) self->needs);
}

/* What can be said of both in one breath. */
static gboolean
is_alike (const CoHandoutMatter *self, CoSubject *one, CoSubject *other)
{
  const CoSubjectInfo *first = co_subject_get_info (one);
  const CoSubjectInfo *second = co_subject_get_info (other);

  return g_str_equal (first->target, second->target) && first->state == second->state &&
         get_meaning (self, one) == get_meaning (self, other);
}

static void
add_group (const CoHandoutMatter *self, CoSheet *sheet, GPtrArray *group)
{
  CoSubject *subject = g_ptr_array_index (group, 0);
  const CoSubjectInfo *info = co_subject_get_info (subject);
  const CoMeaning *meaning = get_meaning (self, subject);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < group->len; i++)
    g_ptr_array_add (
      names,
      co_plan_words_name_subject (self->plan, g_ptr_array_index (group, i), self->texts));
  g_ptr_array_add (names, NULL);
  joined =
    co_language_join (co_texts_get_language (self->texts), (const char *const *) names->pdata);
  co_sheet_add (sheet, CO_SHEET_SUBHEADING, joined);
  co_sheet_add (sheet, CO_SHEET_TEXT, get_label (self, info));
  if (meaning != NULL && info->state != CO_SUBJECT_GONE)
    co_sheet_add (sheet, CO_SHEET_TEXT, co_texts_say (self->texts, meaning->text));
  co_sheet_add (sheet, CO_SHEET_TEXT, co_plan_words_get_state (info, self->results != NULL));
}

static void
add_subjects (const CoHandoutMatter *self, CoSheet *sheet)
{
  GPtrArray *subjects = co_plan_get_subjects (self->plan);
  g_autoptr (GPtrArray) rest = g_ptr_array_copy (subjects, NULL, NULL);

  while (rest->len > 0) {
    g_autoptr (GPtrArray) group = g_ptr_array_new ();

    g_ptr_array_add (group, g_ptr_array_steal_index (rest, 0));
    for (guint i = 0; i < rest->len;)
      if (is_alike (self, g_ptr_array_index (group, 0), g_ptr_array_index (rest, i)))
        g_ptr_array_add (group, g_ptr_array_steal_index (rest, i));
      else
        i++;
    add_group (self, sheet, group);
  }
}

/* More reasons than these are on no disk that people can do something about. */
#define MAX_REASONS 3

static void
add_reasons (CoSheet *sheet, GPtrArray *problems)
{
  g_autoptr (GPtrArray) said = g_ptr_array_new ();

  for (guint i = 0; i < problems->len && said->len < MAX_REASONS; i++) {
    const char *message = co_problem_get_message (g_ptr_array_index (problems, i));

    if (g_ptr_array_find_with_equal_func (said, message, g_str_equal, NULL))
      continue;
    g_ptr_array_add (said, (gpointer) message);
    co_sheet_add (sheet, CO_SHEET_DETAIL, message);
  }
}

/* Without this, what is found would look like all there is. */
static void
add_unread (const CoHandoutMatter *self, CoSheet *sheet)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < self->results->len; i++) {
    CoResult *result = g_ptr_array_index (self->results, i);

    if (co_result_get_outcome (result) == CO_OUTCOME_CHECKED)
      continue;
    if (is_first)
      co_sheet_add (sheet,
                    CO_SHEET_WARNING,
                    _ ("Not everything could be read. There may be more than what stands here."));
    is_first = FALSE;
    co_sheet_take (sheet,
                   CO_SHEET_ITEM,
                   g_strdup_printf ("%s: %s",
                                    co_target_get_label (co_result_get_target (result)),
                                    co_summary_say_outcome (result)));
    add_reasons (sheet, co_result_get_problems (result));
  }
}

static void
add_summary (const CoHandoutMatter *self, CoSheet *sheet)
{
  CoSummary summary;
  g_autofree char *says = NULL;

  co_summary_init (&summary);
  for (guint i = 0; i < self->results->len; i++)
    co_summary_add (&summary, g_ptr_array_index (self->results, i));
  says = co_summary_say (&summary, co_texts_get_language (self->texts));
  co_sheet_add (sheet, CO_SHEET_STRONG, says);
  co_sheet_add (sheet, CO_SHEET_TEXT, co_summary_say_more (&summary));
}

/**
 * co_handout_fill_found: (skip)
 * @self: what it is made of
 * @sheet: a sheet
 *
 * Adds what was found, what each of it means, and what could not be read.
 */
void
co_handout_fill_found (const CoHandoutMatter *self, CoSheet *sheet)
{
  if (self->results != NULL)
    add_summary (self, sheet);
  add_subjects (self, sheet);
  if (self->results != NULL)
    add_unread (self, sheet);
  else
    co_sheet_add (sheet, CO_SHEET_WARNING, _ ("Nothing was checked on the day of this page."));
}
