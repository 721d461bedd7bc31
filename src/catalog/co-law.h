/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-statement.h"

G_BEGIN_DECLS

/**
 * CoBinds:
 * @CO_BINDS_EVERYONE: everybody there.
 * @CO_BINDS_SUPPLY: nobody may sell or update it; to use it is not punished.
 * @CO_BINDS_PUBLIC_BODIES: government or public offices.
 * @CO_BINDS_ADVICE: there is advice, and no rule.
 * @CO_BINDS_NOBODY: there is no rule.
 * @CO_BINDS_UNKNOWN: we know of no rule.
 *
 * Whom the rule of a place binds.
 */
typedef enum {
  CO_BINDS_EVERYONE,
  CO_BINDS_SUPPLY,
  CO_BINDS_PUBLIC_BODIES,
  CO_BINDS_ADVICE,
  CO_BINDS_NOBODY,
  CO_BINDS_UNKNOWN,
} CoBinds;

/**
 * CoCounts:
 * @CO_COUNTS_NOTHING: no days are counted.
 * @CO_COUNTS_SINCE: the days since the phase began.
 * @CO_COUNTS_UNTIL: the days until it ends.
 *
 * What `{days}` is in the words of a phase.
 */
typedef enum {
  CO_COUNTS_NOTHING = -1,
  CO_COUNTS_SINCE,
  CO_COUNTS_UNTIL,
} CoCounts;

/**
 * CoJurisdiction:
 * @id: two letters of ISO 3166-1 in lower case, `eu`, or `other`
 * @name: what the place is called
 * @binds: whom its rule binds
 * @summary: the answer for a private person there
 * @read: the day on which we last read about it, as YYYY-MM-DD
 * @sources: where the summary comes from
 *
 * A place with rules of its own.
 */
typedef struct {
  CoRecord base;
  char *id;
  CoPhrase *name;
  int binds; /* CoBinds */
  CoPhrase *summary;
  char *read;
  char **sources;
} CoJurisdiction;

/**
 * CoPhase:
 * @id: its stable id
 * @from: (nullable): its first moment
 * @until: (nullable): the first moment after it
 * @counts: what `{days}` is in its words
 * @headline: what to say first, in one sentence
 * @text: what to say next
 * @sources: where it comes from
 *
 * A stretch of time in which the same can be said. The phases of a place cover all time.
 */
typedef struct {
  CoRecord base;
  char *id;
  GDateTime *from;
  GDateTime *until;
  int counts; /* CoCounts */
  CoPhrase *headline;
  CoPhrase *text;
  char **sources;
} CoPhase;

/**
 * CoTopic:
 * @id: its stable id
 * @title: what it is about, or who speaks
 * @points: (element-type CoStatement): what is said
 *
 * Several statements under one title.
 */
typedef struct {
  CoRecord base;
  char *id;
  CoPhrase *title;
  GPtrArray *points;
} CoTopic;

/**
 * CoEvent:
 * @id: its stable id
 * @date: when, as YYYY, YYYY-MM or YYYY-MM-DD
 * @at: (nullable): the moment, where the hour is known
 * @title: what happened, in a few words
 * @text: what happened
 * @whom: whom it concerns
 * @key: whether it is one of the few that a short timeline shows
 * @sources: where it comes from
 *
 * One event of a timeline.
 */
typedef struct {
  CoRecord base;
  char *id;
  char *date;
  GDateTime *at;
  CoPhrase *title;
  CoPhrase *text;
  CoPhrase *whom;
  gboolean key;
  char **sources;
} CoEvent;

/**
 * CoLaw:
 * @place: the place, as the id of its jurisdiction
 * @jurisdiction: (nullable): the place; `NULL` in all files of a place but one
 * @phases: (element-type CoPhase): what to say first, for each time
 * @topics: (element-type CoTopic): the rule, point by point
 * @events: (element-type CoEvent): what happened, the oldest first
 * @views: (element-type CoTopic): what each side says
 * @claims: (element-type CoStatement): what one may have read, and what is so
 * @questions: (element-type CoStatement): what people ask
 *
 * What is known of the rules of one place. A place can be spread over several files; the catalog
 * puts them together.
 */
typedef struct {
  CoRecord base;
  char *place;
  CoJurisdiction *jurisdiction;
  GPtrArray *phases;
  GPtrArray *topics;
  GPtrArray *events;
  GPtrArray *views;
  GPtrArray *claims;
  GPtrArray *questions;
} CoLaw;

extern const CoShape co_law_shape;

const CoPhase *co_law_get_phase (const CoLaw *self, GDateTime *now);
const char *co_binds_to_string (CoBinds binds);
gint64 co_phase_count_days (const CoPhase *self, GDateTime *now);

G_END_DECLS
