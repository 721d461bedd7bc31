/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-product.h"

/**
 * CoProduct:
 *
 * A product that the catalog knows. Immutable, so that it can be shared between threads and go
 * into a list model.
 */
struct _CoProduct {
  GObject parent_instance;

  /* Construct */
  char *id;      /* (owned) */
  char *name;    /* (owned) */
  char *summary; /* (owned) */
  char *group;   /* (owned) (nullable) */
  CoProductKind kind;
  CoAudience audience;
  guint systems;
  gboolean generic;
  char **binaries;  /* (owned) */
  char **sources;   /* (owned) */
  GPtrArray *marks; /* (owned) (element-type CoMark) */
};

G_DEFINE_FINAL_TYPE (CoProduct, co_product, G_TYPE_OBJECT)

static const char *const kinds[CO_N_PRODUCT_KINDS] = {
  [CO_PRODUCT_SECURITY] = "security",
  [CO_PRODUCT_COMPANION] = "companion",
  [CO_PRODUCT_SERVER] = "server",
  [CO_PRODUCT_AGENT] = "agent",
  [CO_PRODUCT_TOOL] = "tool",
  [CO_PRODUCT_EXTENSION] = "extension",
  [CO_PRODUCT_SUCCESSOR] = "successor",
  [CO_PRODUCT_ENGINE] = "engine",
  [CO_PRODUCT_PARTS] = "parts",
};

static const char *const audiences[CO_N_AUDIENCES] = {
  [CO_AUDIENCE_HOME] = "home",
  [CO_AUDIENCE_WORK] = "work",
  [CO_AUDIENCE_EVERYONE] = "everyone",
};

static void
co_product_finalize (GObject *object)
{
  CoProduct *self = CO_PRODUCT (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->summary);
  g_free (self->group);
  g_strfreev (self->binaries);
  g_strfreev (self->sources);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
  G_OBJECT_CLASS (co_product_parent_class)->finalize (object);
}

static void
co_product_class_init (CoProductClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_product_finalize;
}

static void
co_product_init (CoProduct *self)
{
}

/**
 * co_product_new:
 * @info: what the product is made of
 *
 * Makes a product.
 *
 * Returns: (transfer full): a new product
 */
CoProduct *
co_product_new (const CoProductInfo *info)
{
  CoProduct *self;

  g_return_val_if_fail (info != NULL && info->id != NULL && info->marks != NULL, NULL);

  self = g_object_new (CO_TYPE_PRODUCT, NULL);
  self->id = g_strdup (info->id);
  self->name = g_strdup (info->name);
  self->summary = g_strdup (info->summary);
  self->group = g_strdup (info->group);
  self->kind = info->kind;
  self->audience = info->audience;
  self->systems = info->systems;
  self->generic = info->generic;
  self->binaries = g_strdupv ((char **) info->binaries);
  self->sources = g_strdupv ((char **) info->sources);
  self->marks = g_ptr_array_ref (info->marks);
  return self;
}

/**
 * co_product_get_id:
 * @self: a product
 *
 * Gets the stable id.
 *
 * Returns: the id, such as `kesl`
 */
const char *
co_product_get_id (CoProduct *self)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), NULL);

  return self->id;
}

/**
 * co_product_get_name:
 * @self: a product
 *
 * Gets the name that people know it by.
 *
 * Returns: the name, in English
 */
const char *
co_product_get_name (CoProduct *self)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), NULL);

  return self->name;
}

/**
 * co_product_get_kind:
 * @self: a product
 *
 * Gets what kind of product it is.
 *
 * Returns: the kind
 */
CoProductKind
co_product_get_kind (CoProduct *self)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), CO_PRODUCT_PARTS);

  return self->kind;
}

/**
 * co_product_get_audience:
 * @self: a product
 *
 * Gets who uses it.
 *
 * Returns: the audience
 */
CoAudience
co_product_get_audience (CoProduct *self)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), CO_AUDIENCE_EVERYONE);

  return self->audience;
}

/**
 * co_product_get_summary:
 * @self: a product
 *
 * Gets what the product is, in one or two plain sentences.
 *
 * Returns: the summary, in English
 */
const char *
co_product_get_summary (CoProduct *self)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), NULL);

  return self->summary;
}

/**
 * co_product_get_group:
 * @self: a product
 *
 * Gets the group of products that not every mark can tell apart.
 *
 * Returns: (nullable): the id of the group
 */
const char *
co_product_get_group (CoProduct *self)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), NULL);

  return self->group;
}

/**
 * co_product_is_generic:
 * @self: a product
 *
 * Tells whether this stands for any product of its group.
 *
 * Returns: whether the edition is not known
 */
gboolean
co_product_is_generic (CoProduct *self)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), FALSE);

  return self->generic;
}

/**
 * co_product_get_binaries:
 * @self: a product
 *
 * Gets the names of the main programs.
 *
 * Returns: (array zero-terminated=1): file names
 */
const char *const *
co_product_get_binaries (CoProduct *self)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), NULL);

  return (const char *const *) self->binaries;
}

/**
 * co_product_get_sources:
 * @self: a product
 *
 * Gets where the facts come from.
 *
 * Returns: (array zero-terminated=1): ids of sources
 */
const char *const *
co_product_get_sources (CoProduct *self)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), NULL);

  return (const char *const *) self->sources;
}

/**
 * co_product_get_marks:
 * @self: a product
 *
 * Gets what the product leaves behind.
 *
 * Returns: (transfer none) (element-type CoMark): the marks
 */
GPtrArray *
co_product_get_marks (CoProduct *self)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), NULL);

  return self->marks;
}

/**
 * co_product_runs_on:
 * @self: a product
 * @system: a system
 *
 * Tells whether the product is made for a system.
 *
 * Returns: whether it can be found there
 */
gboolean
co_product_runs_on (CoProduct *self, CoSystem system)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), FALSE);

  return (self->systems & (1u << system)) != 0;
}

/**
 * co_product_has_binary:
 * @self: a product
 * @file_name: the name of a file, without its folder
 *
 * Tells whether a file of this name can be a main program of the product. Where the catalog knows
 * no name, every file can be.
 *
 * Returns: whether it can be
 */
gboolean
co_product_has_binary (CoProduct *self, const char *file_name)
{
  g_return_val_if_fail (CO_IS_PRODUCT (self), FALSE);
  g_return_val_if_fail (file_name != NULL, FALSE);

  if (*self->binaries == NULL)
    return TRUE;
  for (guint i = 0; self->binaries[i] != NULL; i++)
    if (g_ascii_strcasecmp (self->binaries[i], file_name) == 0)
      return TRUE;
  return FALSE;
}

/**
 * co_product_kind_to_string:
 * @kind: a kind
 *
 * Gets the name of a kind in the catalog.
 *
 * Returns: the name, such as `security`
 */
const char *
co_product_kind_to_string (CoProductKind kind)
{
  g_return_val_if_fail (kind < CO_N_PRODUCT_KINDS, NULL);

  return kinds[kind];
}

/**
 * co_product_kind_from_string:
 * @text: a name
 * @kind: (out): the kind of that name
 *
 * Finds a kind by its name in the catalog.
 *
 * Returns: whether there is one
 */
gboolean
co_product_kind_from_string (const char *text, CoProductKind *kind)
{
  g_return_val_if_fail (text != NULL && kind != NULL, FALSE);

  for (guint i = 0; i < CO_N_PRODUCT_KINDS; i++) {
    if (g_str_equal (kinds[i], text)) {
      *kind = i;
      return TRUE;
    }
  }
  return FALSE;
}

/**
 * co_audience_to_string:
 * @audience: an audience
 *
 * Gets the name of an audience in the catalog.
 *
 * Returns: the name, such as `home`
 */
const char *
co_audience_to_string (CoAudience audience)
{
  g_return_val_if_fail (audience < CO_N_AUDIENCES, NULL);

  return audiences[audience];
}

/**
 * co_audience_from_string:
 * @text: a name
 * @audience: (out): the audience of that name
 *
 * Finds an audience by its name in the catalog.
 *
 * Returns: whether there is one
 */
gboolean
co_audience_from_string (const char *text, CoAudience *audience)
{
  g_return_val_if_fail (text != NULL && audience != NULL, FALSE);

  for (guint i = 0; i < CO_N_AUDIENCES; i++) {
    if (g_str_equal (audiences[i], text)) {
      *audience = i;
      return TRUE;
    }
  }
  return FALSE;
}
