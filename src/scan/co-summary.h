/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-language.h"
#include "co-result.h"

G_BEGIN_DECLS

/**
 * CoAnswer:
 * @CO_ANSWER_NOT_CHECKED: nothing was checked.
 * @CO_ANSWER_FOUND: something was found, and what matters most about it is certain.
 * @CO_ANSWER_TRACES: there are weak traces only, and not everything could be read.
 * @CO_ANSWER_NOTHING: nothing was found, and everything could be read.
 * @CO_ANSWER_COULD_NOT_TELL: nothing was found, and not everything could be read.
 * @CO_ANSWER_COULD_NOT_READ: nothing at all could be read.
 *
 * What a check of one or more targets says to the person who asked.
 */
typedef enum {
  CO_ANSWER_NOT_CHECKED,
  CO_ANSWER_FOUND,
  CO_ANSWER_TRACES,
  CO_ANSWER_NOTHING,
  CO_ANSWER_COULD_NOT_TELL,
  CO_ANSWER_COULD_NOT_READ,
} CoAnswer;

/**
 * CoSummary:
 * @n_results: how many targets there are
 * @n_whole: on how many of them everything could be read
 * @n_unread: on how many of them nothing that counts could be read
 * @n_findings: how many findings there are
 * @verdict: the gravest verdict, or `CO_N_VERDICTS` if nothing was found
 * @n_places: on how many targets something has that verdict
 * @is_here: whether this computer is one of them
 * @system: the system of the last of them that is not this computer
 *
 * The results of several targets, taken together.
 */
typedef struct {
  guint n_results;
  guint n_whole;
  guint n_unread;
  guint n_findings;
  CoVerdict verdict;
  guint n_places;
  gboolean is_here;
  CoSystem system;
} CoSummary;

/* Who plays games has a folder of Wine for each; more than these are told of in one sentence. */
#define CO_SUMMARY_MAX_UNEVENTFUL 3

void co_summary_init (CoSummary *self);
void co_summary_add (CoSummary *self, CoResult *result);

CoAnswer co_summary_get_answer (const CoSummary *self);
char *co_summary_say (const CoSummary *self, CoLanguage *language);
const char *co_summary_say_more (const CoSummary *self);

const char *co_summary_say_outcome (CoResult *result);
const char *co_summary_say_places (CoSystem system);
gboolean co_summary_is_uneventful (CoResult *result);
char *co_summary_say_uneventful (guint count, CoLanguage *language);

G_END_DECLS
