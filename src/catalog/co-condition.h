/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-record.h"

G_BEGIN_DECLS

/**
 * CO_UNANSWERED:
 *
 * The option that stands for a question that was not answered.
 */
#define CO_UNANSWERED "unanswered"

/**
 * CoCondition:
 * @systems: the systems of the target of which one must be it
 * @products: the same for ids of products
 * @kinds: the same for kinds of products
 * @audiences: the same for whom a product is made
 * @verdicts: the same for verdicts
 * @facts: what the check must have seen, all of it
 * @answers: (element-type CoChoice): questions, and the options of which one must be chosen
 *
 * When something of the catalog applies. An empty list asks for nothing.
 */
typedef struct {
  CoRecord base;
  char **systems;
  char **products;
  char **kinds;
  char **audiences;
  char **verdicts;
  char **facts;
  GPtrArray *answers;
} CoCondition;

extern const CoShape co_condition_shape;

/* The words that facts can be, in a fixed order. */
extern const char *const co_condition_facts[];

G_END_DECLS
