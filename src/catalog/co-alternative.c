/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative.h"
#include "co-shape.h"

const char *const co_alternative_kinds[] = {
  [CO_ALTERNATIVE_BUILT_IN] = "built-in",
  [CO_ALTERNATIVE_FULL] = "full",
  [CO_ALTERNATIVE_SECOND_OPINION] = "second-opinion",
  NULL,
};

const char *const co_alternative_prices[] = {
  [CO_PRICE_INCLUDED] = "included",
  [CO_PRICE_FREE] = "free",
  [CO_PRICE_FREE_AND_PAID] = "free-and-paid",
  [CO_PRICE_TRIAL] = "trial",
  [CO_PRICE_PAID] = "paid",
  [CO_PRICE_NOT_STATED] = "not-stated",
  NULL,
};

const char *const co_alternative_feature_states[] = {
  [CO_FEATURE_ALL] = "all",
  [CO_FEATURE_SOME] = "some",
  [CO_FEATURE_NONE] = "none",
  [CO_FEATURE_SEPARATE] = "separate",
  [CO_FEATURE_NOT_STATED] = "not-stated",
  NULL,
};

/* clang-format off */
#define SOURCES(type, needed) {"sources", CO_FIELD_NAMES, G_STRUCT_OFFSET (type, sources), needed, CO_REFERS_SOURCE}
#define DATE(type)            {"date", CO_FIELD_TEXT, G_STRUCT_OFFSET (type, date)}
#define TEXT(type, member, needed)  {#member, CO_FIELD_TEXT, G_STRUCT_OFFSET (type, member), needed}
#define WORDS(type, member, needed) {#member, CO_FIELD_WORDS, G_STRUCT_OFFSET (type, member), needed}
#define FACT(name, type, member, needed, of) \
  {name, CO_FIELD_RECORD, G_STRUCT_OFFSET (type, member), needed, CO_REFERS_NOTHING, NULL, of}
#define FACT_FIELDS SOURCES (CoFact, FALSE), DATE (CoFact)

static const CoField text_fact_fields[] = {
  {"value", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoFact, text), TRUE}, FACT_FIELDS,
};

static const CoField words_fact_fields[] = {
  {"value", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoFact, words), TRUE}, FACT_FIELDS,
};

static const CoField flag_fact_fields[] = {
  {"value", CO_FIELD_FLAG, G_STRUCT_OFFSET (CoFact, choice), TRUE}, FACT_FIELDS,
};

static const CoField price_fact_fields[] = {
  {"value", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoFact, choice), TRUE, CO_REFERS_NOTHING, co_alternative_prices}, FACT_FIELDS,
};

static const CoField feature_fact_fields[] = {
  {"value", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoFact, choice), TRUE, CO_REFERS_NOTHING, co_alternative_feature_states}, FACT_FIELDS,
};

static const CoShape text_fact_shape = CO_SHAPE (CoFact, NULL, text_fact_fields);
static const CoShape words_fact_shape = CO_SHAPE (CoFact, NULL, words_fact_fields);
static const CoShape flag_fact_shape = CO_SHAPE (CoFact, NULL, flag_fact_fields);
static const CoShape price_fact_shape = CO_SHAPE (CoFact, NULL, price_fact_fields);
static const CoShape feature_fact_shape = CO_SHAPE (CoFact, NULL, feature_fact_fields);

static const CoField features_fields[] = {
  FACT ("real-time", CoFeatures, real_time, FALSE, &feature_fact_shape),
  FACT ("web-protection", CoFeatures, web_protection, FALSE, &feature_fact_shape),
  FACT ("firewall", CoFeatures, firewall, FALSE, &feature_fact_shape),
  FACT ("vpn", CoFeatures, vpn, FALSE, &feature_fact_shape),
  FACT ("password-manager", CoFeatures, password_manager, FALSE, &feature_fact_shape),
  FACT ("parental-control", CoFeatures, parental_control, FALSE, &feature_fact_shape),
  FACT ("ransomware-undo", CoFeatures, ransomware_undo, FALSE, &feature_fact_shape),
  FACT ("many-devices", CoFeatures, many_devices, FALSE, &feature_fact_shape),
  FACT ("remote-management", CoFeatures, remote_management, FALSE, &feature_fact_shape),
};

static const CoField device_fields[] = {
  TEXT (CoDeviceSupport, device, TRUE),
  TEXT (CoDeviceSupport, until, FALSE),
  WORDS (CoDeviceSupport, note, FALSE),
  DATE (CoDeviceSupport),
  SOURCES (CoDeviceSupport, TRUE),
};

static const CoField trait_fields[] = {
  TEXT (CoTrait, id, TRUE),
  TEXT (CoTrait, trait, TRUE),
  WORDS (CoTrait, text, TRUE),
  DATE (CoTrait),
  SOURCES (CoTrait, TRUE),
};

static const CoField result_fields[] = {
  TEXT (CoLabResult, id, TRUE),
  TEXT (CoLabResult, lab, TRUE),
  TEXT (CoLabResult, test, TRUE),
  TEXT (CoLabResult, system, FALSE),
  TEXT (CoLabResult, month, TRUE),
  TEXT (CoLabResult, version, FALSE),
  WORDS (CoLabResult, score, TRUE),
  {"value", CO_FIELD_NUMBER, G_STRUCT_OFFSET (CoLabResult, value)},
  {"maximum", CO_FIELD_NUMBER, G_STRUCT_OFFSET (CoLabResult, maximum)},
  SOURCES (CoLabResult, TRUE),
};

static const CoShape features_shape = CO_SHAPE (CoFeatures, NULL, features_fields);
static const CoShape device_shape = CO_SHAPE (CoDeviceSupport, "device", device_fields);
static const CoShape trait_shape = CO_SHAPE (CoTrait, "id", trait_fields);
static const CoShape result_shape = CO_SHAPE (CoLabResult, "id", result_fields);

#define LIST(name, of) {#name, CO_FIELD_RECORDS, G_STRUCT_OFFSET (CoAlternative, name), TRUE, CO_REFERS_NOTHING, NULL, of}

static const CoField alternative_fields[] = {
  TEXT (CoAlternative, id, TRUE),
  TEXT (CoAlternative, name, TRUE),
  {"kind", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoAlternative, kind), TRUE, CO_REFERS_NOTHING, co_alternative_kinds},
  WORDS (CoAlternative, summary, TRUE),
  FACT ("maker", CoAlternative, maker, TRUE, &text_fact_shape),
  FACT ("owner", CoAlternative, owner, FALSE, &text_fact_shape),
  FACT ("country", CoAlternative, country, FALSE, &words_fact_shape),
  FACT ("site", CoAlternative, site, FALSE, &text_fact_shape),
  LIST (devices, &device_shape),
  FACT ("price", CoAlternative, price, TRUE, &price_fact_shape),
  FACT ("open-source", CoAlternative, open_source, FALSE, &flag_fact_shape),
  FACT ("features", CoAlternative, features, TRUE, &features_shape),
  LIST (traits, &trait_shape),
  LIST (results, &result_shape),
};
/* clang-format on */

const CoShape co_alternative_shape = CO_SHAPE (CoAlternative, "id", alternative_fields);

/**
 * co_alternative_get_device:
 * @self: an alternative
 * @device: a kind of device, as the questions of the chooser name it
 *
 * Looks up whether it runs on a kind of device.
 *
 * Returns: (nullable): what is known of it there, or `NULL` if no source says that it runs there
 */
const CoDeviceSupport *
co_alternative_get_device (const CoAlternative *self, const char *device)
{
  for (guint i = 0; i < self->devices->len; i++) {
    const CoDeviceSupport *support = g_ptr_array_index (self->devices, i);

    if (g_str_equal (support->device, device))
      return support;
  }
  return NULL;
}

/**
 * co_alternative_get_feature:
 * @self: an alternative
 * @feature: the name of a feature, such as `vpn`
 *
 * Looks up whether it has a feature.
 *
 * Returns: the answer; [enum@Co.FeatureState.MISSING] if nothing is said
 */
CoFeatureState
co_alternative_get_feature (const CoAlternative *self, const char *feature)
{
  for (guint i = 0; i < G_N_ELEMENTS (features_fields); i++) {
    if (g_str_equal (features_fields[i].name, feature)) {
      const CoFact *fact = G_STRUCT_MEMBER (CoFact *, self->features, features_fields[i].offset);

      return fact != NULL ? (CoFeatureState) fact->choice : CO_FEATURE_MISSING;
    }
  }
  return CO_FEATURE_MISSING;
}

/**
 * co_alternative_kind_to_string:
 * @kind: what an alternative can do
 *
 * Gets its name for other programs and for the rules of the chooser.
 *
 * Returns: a stable name
 */
const char *
co_alternative_kind_to_string (CoAlternativeKind kind)
{
  g_return_val_if_fail (kind <= CO_ALTERNATIVE_SECOND_OPINION, NULL);

  return co_alternative_kinds[kind];
}

/**
 * co_feature_state_to_string:
 * @state: whether an alternative has a feature
 *
 * Gets its name for other programs and for the rules of the chooser. Where nothing is said, nothing
 * is stated.
 *
 * Returns: a stable name
 */
const char *
co_feature_state_to_string (CoFeatureState state)
{
  g_return_val_if_fail (state <= CO_FEATURE_NOT_STATED, NULL);

  return co_alternative_feature_states[state == CO_FEATURE_MISSING ? CO_FEATURE_NOT_STATED : state];
}

/**
 * co_price_to_string:
 * @price: what an alternative costs
 *
 * Gets its name for other programs and for the rules of the chooser.
 *
 * Returns: a stable name
 */
const char *
co_price_to_string (CoPrice price)
{
  g_return_val_if_fail (price <= CO_PRICE_NOT_STATED, NULL);

  return co_alternative_prices[price];
}
