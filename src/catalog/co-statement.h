/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-phrase.h"
#include "co-record.h"

G_BEGIN_DECLS

/**
 * CoTruth:
 * @CO_TRUTH_NOT_SO: it is not so
 * @CO_TRUTH_NOT_QUITE: it is not quite so
 * @CO_TRUTH_DISPUTED: the two sides disagree about it
 * @CO_TRUTH_NOT_FOUND: nobody whom we trust says it
 *
 * What is so, in short, of a claim that people may have read.
 */
typedef enum {
  CO_TRUTH_NOT_SO,
  CO_TRUTH_NOT_QUITE,
  CO_TRUTH_DISPUTED,
  CO_TRUTH_NOT_FOUND,
} CoTruth;

/**
 * CoStatement:
 * @id: its stable id
 * @title: (nullable): the question, the claim, or a few words before the text
 * @text: what is said
 * @quote: (nullable): somebody's own words
 * @about: (nullable): whom or what it is about: a device, a body, a name
 * @date: (nullable): when it was said, as YYYY, YYYY-MM or YYYY-MM-DD
 * @sources: where it comes from
 * @truth: a #CoTruth, if it is a claim
 *
 * One thing that the catalog says, with its sources. What its title is depends on the list it is
 * in.
 */
typedef struct {
  CoRecord base;
  char *id;
  CoPhrase *title;
  CoPhrase *text;
  CoPhrase *quote;
  char *about;
  char *date;
  char **sources;
  int truth;
} CoStatement;

const char *co_truth_to_string (CoTruth truth);

extern const CoShape co_statement_point_shape;
extern const CoShape co_statement_view_shape;
extern const CoShape co_statement_claim_shape;
extern const CoShape co_statement_question_shape;
extern const CoShape co_statement_advice_shape;
extern const CoShape co_statement_voice_shape;
extern const CoShape co_statement_left_out_shape;

G_END_DECLS
