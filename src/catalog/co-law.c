/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-date.h"
#include "co-law.h"
#include "co-shape.h"

static const char *const binds_words[] = {
  [CO_BINDS_EVERYONE] = "everyone",
  [CO_BINDS_SUPPLY] = "supply",
  [CO_BINDS_PUBLIC_BODIES] = "public-bodies",
  [CO_BINDS_ADVICE] = "advice",
  [CO_BINDS_NOBODY] = "nobody",
  [CO_BINDS_UNKNOWN] = "unknown",
  NULL,
};

static const char *const counts_words[] = {
  [CO_COUNTS_SINCE] = "since",
  [CO_COUNTS_UNTIL] = "until",
  NULL,
};

/* clang-format off */
#define WORDS(type, member)    {#member, CO_FIELD_WORDS, G_STRUCT_OFFSET (type, member), TRUE}
#define TEXT(type, member)     {#member, CO_FIELD_TEXT, G_STRUCT_OFFSET (type, member), TRUE}
#define MOMENT(type, member)   {#member, CO_FIELD_MOMENT, G_STRUCT_OFFSET (type, member)}
#define SOURCES(type, needed)  {"sources", CO_FIELD_NAMES, G_STRUCT_OFFSET (type, sources), needed, CO_REFERS_SOURCE}
#define LIST(name, member, of) {name, CO_FIELD_RECORDS, G_STRUCT_OFFSET (CoLaw, member), FALSE, CO_REFERS_NOTHING, NULL, of}

static const CoField jurisdiction_fields[] = {
  TEXT (CoJurisdiction, id),
  WORDS (CoJurisdiction, name),
  {"binds", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoJurisdiction, binds), TRUE, CO_REFERS_NOTHING, binds_words},
  WORDS (CoJurisdiction, summary),
  TEXT (CoJurisdiction, read),
  SOURCES (CoJurisdiction, FALSE),
};

static const CoField phase_fields[] = {
  TEXT (CoPhase, id),
  MOMENT (CoPhase, from),
  MOMENT (CoPhase, until),
  {"counts", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoPhase, counts), FALSE, CO_REFERS_NOTHING, counts_words},
  WORDS (CoPhase, headline),
  WORDS (CoPhase, text),
  SOURCES (CoPhase, TRUE),
};

static const CoField topic_fields[] = {
  TEXT (CoTopic, id),
  WORDS (CoTopic, title),
  {"points", CO_FIELD_RECORDS, G_STRUCT_OFFSET (CoTopic, points), TRUE, CO_REFERS_NOTHING, NULL, &co_statement_point_shape},
};

static const CoField view_fields[] = {
  TEXT (CoTopic, id),
  WORDS (CoTopic, title),
  {"points", CO_FIELD_RECORDS, G_STRUCT_OFFSET (CoTopic, points), TRUE, CO_REFERS_NOTHING, NULL, &co_statement_view_shape},
};

static const CoField event_fields[] = {
  TEXT (CoEvent, id),
  TEXT (CoEvent, date),
  MOMENT (CoEvent, at),
  WORDS (CoEvent, title),
  WORDS (CoEvent, text),
  WORDS (CoEvent, whom),
  {"key", CO_FIELD_FLAG, G_STRUCT_OFFSET (CoEvent, key)},
  SOURCES (CoEvent, TRUE),
};

static const CoShape jurisdiction_shape = CO_SHAPE (CoJurisdiction, "id", jurisdiction_fields);
static const CoShape phase_shape = CO_SHAPE (CoPhase, "id", phase_fields);
static const CoShape topic_shape = CO_SHAPE (CoTopic, "id", topic_fields);
static const CoShape view_shape = CO_SHAPE (CoTopic, "id", view_fields);
static const CoShape event_shape = CO_SHAPE (CoEvent, "id", event_fields);

static const CoField law_fields[] = {
  {"$schema", CO_FIELD_IGNORED},
  TEXT (CoLaw, place),
  {"jurisdiction", CO_FIELD_RECORD, G_STRUCT_OFFSET (CoLaw, jurisdiction), FALSE, CO_REFERS_NOTHING, NULL, &jurisdiction_shape},
  LIST ("phases", phases, &phase_shape),
  LIST ("topics", topics, &topic_shape),
  LIST ("events", events, &event_shape),
  LIST ("views", views, &view_shape),
  LIST ("claims", claims, &co_statement_claim_shape),
  LIST ("faq", questions, &co_statement_question_shape),
};
/* clang-format on */

const CoShape co_law_shape = CO_SHAPE (CoLaw, NULL, law_fields);

/**
 * co_binds_to_string:
 * @binds: whom a rule binds
 *
 * Gets its name for other programs.
 *
 * Returns: a stable name
 */
const char *
co_binds_to_string (CoBinds binds)
{
  g_return_val_if_fail (binds <= CO_BINDS_UNKNOWN, NULL);

  return binds_words[binds];
}

/**
 * co_law_get_phase:
 * @self: what is known of a place
 * @now: a moment
 *
 * Gets what can be said at a moment.
 *
 * Returns: the phase that @now is in
 */
const CoPhase *
co_law_get_phase (const CoLaw *self, GDateTime *now)
{
  for (guint i = 0; i < self->phases->len; i++) {
    const CoPhase *phase = g_ptr_array_index (self->phases, i);

    if (phase->until == NULL || g_date_time_compare (now, phase->until) < 0)
      return phase;
  }
  return NULL;
}

/**
 * co_phase_count_days:
 * @self: a phase
 * @now: a moment in it
 *
 * Counts the days that the words of the phase speak of. Days that are not over yet count until its
 * end and do not count since its beginning: the day before the end is one day before it.
 *
 * Returns: the days, or 0 if the phase counts none
 */
gint64
co_phase_count_days (const CoPhase *self, GDateTime *now)
{
  GTimeSpan span = 0;

  if (self->counts == CO_COUNTS_SINCE && self->from != NULL)
    return g_date_time_difference (now, self->from) / G_TIME_SPAN_DAY;
  if (self->counts == CO_COUNTS_UNTIL && self->until != NULL)
    span = g_date_time_difference (self->until, now);
  return (span + G_TIME_SPAN_DAY - 1) / G_TIME_SPAN_DAY;
}
