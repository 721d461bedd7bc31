/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-condition.h"
#include "co-phrase.h"

G_BEGIN_DECLS

/**
 * CoOption:
 * @id: its stable id
 * @text: the answer in words
 * @alone: whether it cannot be chosen together with another one
 *
 * One answer to a question.
 */
typedef struct {
  CoRecord base;
  char *id;
  CoPhrase *text;
  gboolean alone;
} CoOption;

/**
 * CoQuestion:
 * @id: its stable id
 * @question: the question
 * @help: (nullable): what helps to answer it
 * @loss: (nullable): what may be lost if a removal goes on without an answer; then it has to be
 *   answered first
 * @many: whether several options can be chosen
 * @when: (nullable): when it makes sense to ask
 * @options: (element-type CoOption): the answers
 *
 * Something that the chooser or a plan asks.
 */
typedef struct {
  CoRecord base;
  char *id;
  CoPhrase *question;
  CoPhrase *help;
  CoPhrase *loss;
  gboolean many;
  CoCondition *when;
  GPtrArray *options;
} CoQuestion;

extern const CoShape co_question_shape;

const CoOption *co_question_get_option (const CoQuestion *self, const char *id);

G_END_DECLS
