/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-phrase.h"
#include "co-record.h"

G_BEGIN_DECLS

/**
 * CoAlternativeKind:
 * @CO_ALTERNATIVE_BUILT_IN: comes with the system.
 * @CO_ALTERNATIVE_FULL: guards all the time.
 * @CO_ALTERNATIVE_SECOND_OPINION: looks when it is asked, and does not guard.
 *
 * What an alternative can do for a device.
 */
typedef enum {
  CO_ALTERNATIVE_BUILT_IN,
  CO_ALTERNATIVE_FULL,
  CO_ALTERNATIVE_SECOND_OPINION,
} CoAlternativeKind;

/**
 * CoPrice:
 * @CO_PRICE_INCLUDED: part of the system.
 * @CO_PRICE_FREE: free.
 * @CO_PRICE_FREE_AND_PAID: there is a free edition, and paid ones.
 * @CO_PRICE_TRIAL: paid, with a time to try it.
 * @CO_PRICE_PAID: paid.
 * @CO_PRICE_NOT_STATED: we found no statement.
 *
 * What an alternative costs, in bands: prices change too often to be facts.
 */
typedef enum {
  CO_PRICE_INCLUDED,
  CO_PRICE_FREE,
  CO_PRICE_FREE_AND_PAID,
  CO_PRICE_TRIAL,
  CO_PRICE_PAID,
  CO_PRICE_NOT_STATED,
} CoPrice;

/**
 * CoFeatureState:
 * @CO_FEATURE_MISSING: nothing is said, not even that nothing was found.
 * @CO_FEATURE_ALL: in every edition.
 * @CO_FEATURE_SOME: in dearer editions only.
 * @CO_FEATURE_NONE: not in it.
 * @CO_FEATURE_SEPARATE: from the same maker, apart from it.
 * @CO_FEATURE_NOT_STATED: we found no statement.
 *
 * Whether an alternative has a feature.
 */
typedef enum {
  CO_FEATURE_MISSING = -1,
  CO_FEATURE_ALL,
  CO_FEATURE_SOME,
  CO_FEATURE_NONE,
  CO_FEATURE_SEPARATE,
  CO_FEATURE_NOT_STATED,
} CoFeatureState;

/**
 * CoFact:
 * @text: (nullable): the value, if it is the same in every language
 * @words: (nullable): the value, if it is in words
 * @choice: the value, if it is one of several; what it is of depends on the member it is in
 * @date: (nullable): how old the source is, as YYYY, YYYY-MM or YYYY-MM-DD
 * @sources: where it comes from
 *
 * One fact about an alternative.
 */
typedef struct {
  CoRecord base;
  char *text;
  CoPhrase *words;
  int choice;
  char *date;
  char **sources;
} CoFact;

/**
 * CoFeatures:
 *
 * What an alternative can do; `NULL` where nothing is said. Each is a [struct@Co.Fact] whose choice
 * is a [enum@Co.FeatureState].
 */
typedef struct {
  CoRecord base;
  CoFact *real_time;
  CoFact *web_protection;
  CoFact *firewall;
  CoFact *vpn;
  CoFact *password_manager;
  CoFact *parental_control;
  CoFact *ransomware_undo;
  CoFact *many_devices;
  CoFact *remote_management;
} CoFeatures;

/**
 * CoDeviceSupport:
 * @device: a kind of device, as the questions of the chooser name it
 * @until: (nullable): the last month or day of its support there
 * @note: (nullable): what to know about it
 * @date: (nullable): how old the source is
 * @sources: where it comes from
 *
 * One kind of device that an alternative runs on.
 */
typedef struct {
  CoRecord base;
  char *device;
  char *until;
  CoPhrase *note;
  char *date;
  char **sources;
} CoDeviceSupport;

/**
 * CoTrait:
 * @id: its stable id
 * @trait: what kind of thing it is; the rules of the chooser act on it
 * @text: what happened or holds, in one sentence
 * @date: (nullable): how old the source is
 * @sources: where it comes from
 *
 * Something that speaks for or against an alternative.
 */
typedef struct {
  CoRecord base;
  char *id;
  char *trait;
  CoPhrase *text;
  char *date;
  char **sources;
} CoTrait;

/**
 * CoLabResult:
 * @id: its stable id
 * @lab: the laboratory
 * @test: the test
 * @system: (nullable): the kind of device it was made on
 * @month: when, as YYYY or YYYY-MM
 * @version: (nullable): the version that was tested
 * @score: the score in words, as the laboratory gives it
 * @value: the score as a number, or NaN
 * @maximum: the best possible score, or NaN
 * @sources: where it comes from
 *
 * What an independent laboratory found.
 */
typedef struct {
  CoRecord base;
  char *id;
  char *lab;
  char *test;
  char *system;
  char *month;
  char *version;
  CoPhrase *score;
  double value;
  double maximum;
  char **sources;
} CoLabResult;

/**
 * CoAlternative:
 * @id: its stable id
 * @name: its name
 * @kind: what it can do
 * @summary: what it is
 * @maker: who makes it; its value is a text
 * @owner: (nullable): who owns the maker; its value is a text
 * @country: (nullable): where the maker is based; its value is words
 * @site: (nullable): the name of the maker's site; its value is a text
 * @devices: (element-type CoDeviceSupport): where it runs
 * @price: what it costs; its value is a [enum@Co.Price]
 * @open_source: (nullable): whether its source is open; its value is a flag
 * @features: what it can do
 * @traits: (element-type CoTrait): what speaks for or against it
 * @results: (element-type CoLabResult): what laboratories found
 *
 * Something that can protect a device instead of Kaspersky.
 */
typedef struct {
  CoRecord base;
  char *id;
  char *name;
  int kind; /* CoAlternativeKind */
  CoPhrase *summary;
  CoFact *maker;
  CoFact *owner;
  CoFact *country;
  CoFact *site;
  GPtrArray *devices;
  CoFact *price;
  CoFact *open_source;
  CoFeatures *features;
  GPtrArray *traits;
  GPtrArray *results;
} CoAlternative;

extern const CoShape co_alternative_shape;

/* The words that a kind, a price and the state of a feature can be; rules ask for them. */
extern const char *const co_alternative_kinds[];
extern const char *const co_alternative_prices[];
extern const char *const co_alternative_feature_states[];

const CoDeviceSupport *co_alternative_get_device (const CoAlternative *self, const char *device);
CoFeatureState co_alternative_get_feature (const CoAlternative *self, const char *feature);
const char *co_alternative_kind_to_string (CoAlternativeKind kind);
const char *co_feature_state_to_string (CoFeatureState state);
const char *co_price_to_string (CoPrice price);

G_END_DECLS
