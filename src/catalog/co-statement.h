/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-phrase.h"
#include "co-record.h"

G_BEGIN_DECLS

/**
 * CoStatement:
 * @id: its stable id
 * @title: (nullable): the question, the claim, or a few words before the text
 * @text: what is said
 * @quote: (nullable): somebody's own words
 * @about: (nullable): whom or what it is about: a device, a body, a name
 * @date: (nullable): when it was said, as YYYY, YYYY-MM or YYYY-MM-DD
 * @sources: where it comes from
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
} CoStatement;

extern const CoShape co_statement_point_shape;
extern const CoShape co_statement_view_shape;
extern const CoShape co_statement_claim_shape;
extern const CoShape co_statement_question_shape;
extern const CoShape co_statement_advice_shape;
extern const CoShape co_statement_voice_shape;
extern const CoShape co_statement_left_out_shape;

G_END_DECLS
