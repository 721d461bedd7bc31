/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-phrase.h"
#include "co-record.h"

G_BEGIN_DECLS

/**
 * CoResultAge:
 * @CO_RESULT_CURRENT: at most twelve months old.
 * @CO_RESULT_OLD: older than twelve months, and at most twenty-four.
 * @CO_RESULT_NONE: nothing that is shown: no result, or only older ones.
 *
 * How old the newest result of a laboratory is.
 */
typedef enum {
  CO_RESULT_CURRENT,
  CO_RESULT_OLD,
  CO_RESULT_NONE,
} CoResultAge;

/**
 * CoCoverage:
 * @CO_COVERS_ANY: not asked for.
 * @CO_COVERS_ALL: it runs on every device of the person for which there is something to choose.
 * @CO_COVERS_SOME: it runs on a part of them.
 * @CO_COVERS_ENDING: its support of one of them has ended, or ends within twelve months.
 *
 * How much of what a person has an alternative covers.
 */
typedef enum {
  CO_COVERS_ANY = -1,
  CO_COVERS_ALL,
  CO_COVERS_SOME,
  CO_COVERS_ENDING,
} CoCoverage;

/**
 * CoRuleFeature:
 * @name: the name of a feature
 * @is: in which of these states it must be
 *
 * What a rule asks of a feature.
 */
typedef struct {
  CoRecord base;
  char *name;
  char **is;
} CoRuleFeature;

/**
 * CoRuleResult:
 * @age: how old the newest result must be
 *
 * What a rule asks of the results of laboratories.
 */
typedef struct {
  CoRecord base;
  int age; /* CoResultAge */
} CoRuleResult;

/**
 * CoRuleSubject:
 * @kinds: the kinds of alternatives of which one must be it; empty asks for nothing
 * @prices: the same for prices
 * @feature: (nullable): what is asked of a feature
 * @traits: the traits of which it must have one
 * @result: (nullable): what is asked of the results of laboratories
 * @devices: how much of what the person has it must cover
 *
 * Which alternatives a rule is about. There is no way to name one.
 */
typedef struct {
  CoRecord base;
  char **kinds;
  char **prices;
  CoRuleFeature *feature;
  char **traits;
  CoRuleResult *result;
  int devices; /* CoCoverage */
} CoRuleSubject;

/**
 * CoRule:
 * @id: its stable id
 * @weight: what it adds to the score of an alternative; below zero, it speaks against it
 * @answers: (element-type CoChoice): the answers for which it holds; empty: always
 * @about: which alternatives it is about
 * @reason: why, said to the person about one alternative; `{until}` is the end of its support
 * @title: the rule in a few words
 * @sources: where it comes from
 *
 * One rule of the chooser.
 */
typedef struct {
  CoRecord base;
  char *id;
  int weight;
  GPtrArray *answers;
  CoRuleSubject *about;
  CoPhrase *reason;
  CoPhrase *title;
  char **sources;
} CoRule;

extern const CoShape co_rule_shape;

G_END_DECLS
