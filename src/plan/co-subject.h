/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-condition.h"
#include "co-needs.h"
#include "co-product.h"
#include "co-system.h"
#include "co-verdict.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CoSubjectState:
 * @CO_SUBJECT_PRESENT: the newest check found it.
 * @CO_SUBJECT_GONE: its target was checked whole, and it is not there any more.
 * @CO_SUBJECT_UNKNOWN: an earlier check found it, and its target was not checked whole since.
 *
 * What is known about a subject today.
 */
typedef enum {
  CO_SUBJECT_PRESENT,
  CO_SUBJECT_GONE,
  CO_SUBJECT_UNKNOWN,
  CO_N_SUBJECT_STATES,
} CoSubjectState;

/**
 * CoSubjectFacts:
 * @CO_FACT_HERE: it is on this computer.
 * @CO_FACT_ELSEWHERE: it is on another one, or on a disk beside this one.
 * @CO_FACT_PASSWORD_PROTECTED: a password is needed to remove it.
 * @CO_FACT_DPKG: dpkg knows its package.
 * @CO_FACT_RPM: rpm knows it.
 * @CO_FACT_PACMAN: pacman knows it.
 * @CO_FACT_PORTAGE: Portage knows it.
 * @CO_FACT_NIX: Nix knows it.
 * @CO_FACT_NO_PACKAGE: on Linux, none of them knows it.
 *
 * What a check saw that decides what to do. The bit of each is its place in
 * `co_condition_facts`.
 */
typedef enum {
  CO_FACT_HERE = 1 << 0,
  CO_FACT_ELSEWHERE = 1 << 1,
  CO_FACT_PASSWORD_PROTECTED = 1 << 2,
  CO_FACT_DPKG = 1 << 3,
  CO_FACT_RPM = 1 << 4,
  CO_FACT_PACMAN = 1 << 5,
  CO_FACT_PORTAGE = 1 << 6,
  CO_FACT_NIX = 1 << 7,
  CO_FACT_NO_PACKAGE = 1 << 8,
} CoSubjectFacts;

/**
 * CoSubjectSight:
 * @verdict: the verdict
 * @facts: what else was seen
 *
 * What a check found out about a subject.
 */
typedef struct {
  CoVerdict verdict;
  CoSubjectFacts facts;
} CoSubjectSight;

/**
 * CoSubjectInfo:
 * @target: the id of its target
 * @label: what the target is called to people
 * @system: the system of the target
 * @is_this_computer: whether the target is the system that runs us
 * @product: the id of its product
 * @name: the name of the product as shown
 * @kind: what kind of product it is
 * @audience: who uses it
 * @now: what the newest check found out about it
 * @first: the gravest that was ever found out about it: what the plan began with
 * @state: what is known about it today
 * @checked: when a check last could tell, in seconds since 1970
 *
 * What a subject is made of.
 */
typedef struct {
  const char *target;
  const char *label;
  CoSystem system;
  gboolean is_this_computer;
  const char *product;
  const char *name;
  CoProductKind kind;
  CoAudience audience;
  CoSubjectSight now;
  CoSubjectSight first;
  CoSubjectState state;
  gint64 checked;
} CoSubjectInfo;

#define CO_TYPE_SUBJECT (co_subject_get_type ())
G_DECLARE_FINAL_TYPE (CoSubject, co_subject, CO, SUBJECT, GObject)

CoSubject *co_subject_new (const CoSubjectInfo *info);

const CoSubjectInfo *co_subject_get_info (CoSubject *self);
gboolean co_subject_is_same (CoSubject *self, CoSubject *other);
gboolean co_subject_satisfies (CoSubject *self,
                               const CoSubjectSight *sight,
                               const CoCondition *condition,
                               CoNeeds *needs);

const char *co_subject_state_to_string (CoSubjectState state);
gboolean co_subject_state_from_string (const char *text, CoSubjectState *state);
char **co_subject_facts_to_strv (CoSubjectFacts facts);
CoSubjectFacts co_subject_facts_from_string (const char *text);

G_END_DECLS
