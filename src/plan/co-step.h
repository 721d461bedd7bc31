/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-subject.h"
#include "co-texts.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CoStepDone:
 * @CO_STEP_OPEN: it is still to be done.
 * @CO_STEP_DONE_BY_PERSON: the person said that it is done.
 * @CO_STEP_DONE_BY_CHECK: a check showed that it is done, or that there is no need for it any more.
 * @CO_STEP_CONTRADICTED: the person said that it is done, and a later check still found what it was
 *   to remove. It counts as still to be done.
 *
 * Whether a step is done, and who says so.
 */
typedef enum {
  CO_STEP_OPEN,
  CO_STEP_DONE_BY_PERSON,
  CO_STEP_DONE_BY_CHECK,
  CO_STEP_CONTRADICTED,
} CoStepDone;

/**
 * CoStepInfo:
 * @catalog: what owns the guide and the instruction
 * @guide: the guide it comes from
 * @instruction: what to do
 * @key: its stable key
 * @number: its place in the plan, from 1
 * @subjects: (element-type CoSubject): what it is about; the same target for all, unless the guide
 *   is for the person
 * @replacement: (nullable): the name of what was chosen instead
 * @done: whether it is done
 * @needs_answer: whether it asks a question that was not answered
 * @held_by: (nullable) (element-type CoQuestion): the questions that have to be answered before it
 *   is done, in the order of the catalog
 *
 * What a step is made of.
 */
typedef struct {
  CoCatalog *catalog;
  const CoGuide *guide;
  const CoInstruction *instruction;
  const char *key;
  guint number;
  GPtrArray *subjects;
  const char *replacement;
  CoStepDone done;
  gboolean needs_answer;
  GPtrArray *held_by;
} CoStepInfo;

#define CO_TYPE_STEP (co_step_get_type ())
G_DECLARE_FINAL_TYPE (CoStep, co_step, CO, STEP, GObject)

CoStep *co_step_new (const CoStepInfo *info);

const char *co_step_get_key (CoStep *self);
guint co_step_get_number (CoStep *self);
const CoGuide *co_step_get_guide (CoStep *self);
const CoInstruction *co_step_get_instruction (CoStep *self);
GPtrArray *co_step_get_subjects (CoStep *self);
const CoSubjectInfo *co_step_get_target (CoStep *self);
const CoSubjectInfo *co_step_get_product (CoStep *self);
CoStepDone co_step_get_done (CoStep *self);
gboolean co_step_is_done (CoStep *self);
gboolean co_step_needs_answer (CoStep *self);
const CoQuestion *co_step_get_held_by (CoStep *self);
GPtrArray *co_step_list_held_by (CoStep *self);
char *co_step_name_products (CoStep *self, CoTexts *texts);
const char *co_step_name_computer (CoStep *self);
const char *co_step_name_replacement (CoStep *self);
char *co_step_say (CoStep *self, CoTexts *texts, const CoPhrase *phrase);

G_END_DECLS
