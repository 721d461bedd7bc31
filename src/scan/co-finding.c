/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"

/**
 * CoFinding:
 *
 * A product on a target, with a verdict and the evidence for it. Immutable, so that it can go into
 * a list model.
 */
struct _CoFinding {
  GObject parent_instance;

  /* Construct */
  CoProduct *product; /* (owned) */
  char *name;         /* (owned) */
  CoVerdict verdict;
  char *version;     /* (owned) (nullable) */
  char *last_update; /* (owned) (nullable) */
  CoTriState protection;
  GPtrArray *evidence; /* (owned) (element-type CoEvidence) */
};

G_DEFINE_FINAL_TYPE (CoFinding, co_finding, G_TYPE_OBJECT)

static void
co_finding_finalize (GObject *object)
{
  CoFinding *self = CO_FINDING (object);

  g_clear_object (&self->product);
  g_free (self->name);
  g_free (self->version);
  g_free (self->last_update);
  g_clear_pointer (&self->evidence, g_ptr_array_unref);
  G_OBJECT_CLASS (co_finding_parent_class)->finalize (object);
}

static void
co_finding_class_init (CoFindingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_finding_finalize;
}

static void
co_finding_init (CoFinding *self)
{
}

/**
 * co_finding_new:
 * @info: what the finding is made of
 *
 * Makes a finding.
 *
 * Returns: (transfer full): a new finding
 */
CoFinding *
co_finding_new (const CoFindingInfo *info)
{
  CoFinding *self;

  g_return_val_if_fail (info != NULL && CO_IS_PRODUCT (info->product), NULL);
  g_return_val_if_fail (info->name != NULL && info->evidence != NULL, NULL);

  self = g_object_new (CO_TYPE_FINDING, NULL);
  self->product = g_object_ref (info->product);
  self->name = g_strdup (info->name);
  self->verdict = info->verdict;
  self->version = g_strdup (info->version);
  self->last_update = g_strdup (info->last_update);
  self->protection = info->protection;
  self->evidence = g_ptr_array_ref (info->evidence);
  return self;
}

/**
 * co_finding_get_product:
 * @self: a finding
 *
 * Gets what was found.
 *
 * Returns: (transfer none): the product
 */
CoProduct *
co_finding_get_product (CoFinding *self)
{
  g_return_val_if_fail (CO_IS_FINDING (self), NULL);

  return self->product;
}

/**
 * co_finding_get_name:
 * @self: a finding
 *
 * Gets the name to show: that of the product or, where the catalog knows no exact name, the one
 * that the system shows.
 *
 * Returns: the name
 */
const char *
co_finding_get_name (CoFinding *self)
{
  g_return_val_if_fail (CO_IS_FINDING (self), NULL);

  return self->name;
}

/**
 * co_finding_get_verdict:
 * @self: a finding
 *
 * Gets what the finding means.
 *
 * Returns: the verdict
 */
CoVerdict
co_finding_get_verdict (CoFinding *self)
{
  g_return_val_if_fail (CO_IS_FINDING (self), CO_VERDICT_LEFTOVER);

  return self->verdict;
}

/**
 * co_finding_get_version:
 * @self: a finding
 *
 * Gets the version of the product.
 *
 * Returns: (nullable): the version, if it is known
 */
const char *
co_finding_get_version (CoFinding *self)
{
  g_return_val_if_fail (CO_IS_FINDING (self), NULL);

  return self->version;
}

/**
 * co_finding_get_last_update:
 * @self: a finding
 *
 * Gets when the product last got updates.
 *
 * Returns: (nullable): `YYYY-MM-DD`, if it is known
 */
const char *
co_finding_get_last_update (CoFinding *self)
{
  g_return_val_if_fail (CO_IS_FINDING (self), NULL);

  return self->last_update;
}

/**
 * co_finding_get_protection:
 * @self: a finding
 *
 * Gets whether a password protects the product from being removed.
 *
 * Returns: yes, no or unknown
 */
CoTriState
co_finding_get_protection (CoFinding *self)
{
  g_return_val_if_fail (CO_IS_FINDING (self), CO_UNKNOWN);

  return self->protection;
}

/**
 * co_finding_get_evidence:
 * @self: a finding
 *
 * Gets how we know.
 *
 * Returns: (transfer none) (element-type CoEvidence): the evidence, strongest first
 */
GPtrArray *
co_finding_get_evidence (CoFinding *self)
{
  g_return_val_if_fail (CO_IS_FINDING (self), NULL);

  return self->evidence;
}
