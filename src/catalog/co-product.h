/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-mark.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CoProductKind:
 * @CO_PRODUCT_SECURITY: protects a computer or phone.
 * @CO_PRODUCT_COMPANION: a VPN, a password manager, parental control.
 * @CO_PRODUCT_SERVER: runs on a company's servers.
 * @CO_PRODUCT_AGENT: lets a company manage the computer; protects nothing by itself.
 * @CO_PRODUCT_TOOL: runs once and is not installed.
 * @CO_PRODUCT_EXTENSION: lives in a browser.
 * @CO_PRODUCT_SUCCESSOR: another maker's product that took over the customers.
 * @CO_PRODUCT_ENGINE: another maker's product that may contain the engine.
 * @CO_PRODUCT_PARTS: pieces that several products share.
 *
 * What kind of product it is. The kind decides the verdict.
 */
typedef enum {
  CO_PRODUCT_SECURITY,
  CO_PRODUCT_COMPANION,
  CO_PRODUCT_SERVER,
  CO_PRODUCT_AGENT,
  CO_PRODUCT_TOOL,
  CO_PRODUCT_EXTENSION,
  CO_PRODUCT_SUCCESSOR,
  CO_PRODUCT_ENGINE,
  CO_PRODUCT_PARTS,
  CO_N_PRODUCT_KINDS,
} CoProductKind;

/**
 * CoAudience:
 * @CO_AUDIENCE_HOME: people at home.
 * @CO_AUDIENCE_WORK: companies and offices.
 * @CO_AUDIENCE_EVERYONE: both.
 *
 * Who uses a product. What an office installed, its own people have to remove.
 */
typedef enum {
  CO_AUDIENCE_HOME,
  CO_AUDIENCE_WORK,
  CO_AUDIENCE_EVERYONE,
  CO_N_AUDIENCES,
} CoAudience;

/**
 * CoProductInfo:
 *
 * What a product is made of; all fields are borrowed and copied by [ctor@Co.Product.new].
 */
typedef struct {
  const char *id;
  const char *name;
  CoProductKind kind;
  CoAudience audience;
  guint systems; /* a bit for each CoSystem */
  const char *summary;
  const char *group; /* (nullable) */
  gboolean generic;
  const char *const *binaries;
  const char *const *sources;
  GPtrArray *marks; /* (element-type CoMark) */
} CoProductInfo;

#define CO_TYPE_PRODUCT (co_product_get_type ())
G_DECLARE_FINAL_TYPE (CoProduct, co_product, CO, PRODUCT, GObject)

CoProduct *co_product_new (const CoProductInfo *info);

const char *co_product_get_id (CoProduct *self);
const char *co_product_get_name (CoProduct *self);
CoProductKind co_product_get_kind (CoProduct *self);
CoAudience co_product_get_audience (CoProduct *self);
gboolean co_product_runs_on (CoProduct *self, CoSystem system);
const char *co_product_get_summary (CoProduct *self);
const char *co_product_get_group (CoProduct *self);
gboolean co_product_is_generic (CoProduct *self);
const char *const *co_product_get_binaries (CoProduct *self);
const char *const *co_product_get_sources (CoProduct *self);
GPtrArray *co_product_get_marks (CoProduct *self);
gboolean co_product_has_binary (CoProduct *self, const char *file_name);

const char *co_product_kind_to_string (CoProductKind kind);
gboolean co_product_kind_from_string (const char *text, CoProductKind *kind);
const char *co_audience_to_string (CoAudience audience);
gboolean co_audience_from_string (const char *text, CoAudience *audience);

G_END_DECLS
