/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-test-plan.h"
#include "co-test-sights.h"

/* Every product, on every system that it runs on, with every verdict. */

#define MAX_SIGHTS 16

/* See co_suspect_to_finding(). A list of the apps of a phone shows no pieces. */
static guint
list_verdicts (CoProductKind kind, CoSystem system, CoVerdict *verdicts)
{
  guint count = 0;

  switch ((int) kind) {
  case CO_PRODUCT_TOOL:
    verdicts[count++] = CO_VERDICT_RAN_ONCE;
    return count;
  case CO_PRODUCT_PARTS:
    break;
  case CO_PRODUCT_AGENT:
    verdicts[count++] = CO_VERDICT_MANAGEMENT_AGENT;
    break;
  case CO_PRODUCT_SUCCESSOR:
    verdicts[count++] = CO_VERDICT_SUCCESSOR;
    break;
  case CO_PRODUCT_ENGINE:
    verdicts[count++] = CO_VERDICT_MAY_EMBED;
    break;
  case CO_PRODUCT_EXTENSION:
    verdicts[count++] = CO_VERDICT_EXTENSION_ONLY;
    verdicts[count++] = CO_VERDICT_INSTALLED;
    break;
  default:
    verdicts[count++] = CO_VERDICT_INSTALLED;
    break;
  }
  if (system != CO_SYSTEM_ANDROID && system != CO_SYSTEM_IOS)
    verdicts[count++] = CO_VERDICT_LEFTOVER;
  return count;
}

/* Whether there are packages of a product that this program knows; or, without a package, anything
 * else that shows it. */
static gboolean
has_package (CoProduct *product, CoSubjectFacts fact)
{
  GPtrArray *marks = co_product_get_marks (product);

  for (guint i = 0; i < marks->len; i++) {
    CoMarkKind kind = co_mark_get_kind (g_ptr_array_index (marks, i));
    CoSubjectFacts package = co_subject_facts_from_string (co_mark_kind_get_evidence (kind));

    if (package == fact || (package == 0 && fact == CO_FACT_NO_PACKAGE))
      return TRUE;
  }
  return FALSE;
}

static guint
list_facts (CoProduct *product, CoSystem system, CoSubjectFacts *facts)
{
  static const CoSubjectFacts packages[] =
    {CO_FACT_DPKG, CO_FACT_RPM, CO_FACT_PACMAN, CO_FACT_PORTAGE, CO_FACT_NIX, CO_FACT_NO_PACKAGE};
  guint count = 0;

  if (system == CO_SYSTEM_LINUX) {
    for (guint i = 0; i < G_N_ELEMENTS (packages); i++)
      if (has_package (product, packages[i]))
        facts[count++] = packages[i] | CO_FACT_HERE;
    if (count > 0)
      facts[count++] = (facts[0] & ~CO_FACT_HERE) | CO_FACT_ELSEWHERE;
    return count;
  }
  if (system == CO_SYSTEM_WINE)
    facts[count++] = CO_FACT_HERE;
  facts[count++] = CO_FACT_ELSEWHERE;
  facts[count++] = CO_FACT_ELSEWHERE | CO_FACT_PASSWORD_PROTECTED;
  return count;
}

/* Extensions are files, which an export of a registry does not show. */
static gboolean
can_be_on (CoProduct *product, CoSystem system)
{
  if (system == CO_SYSTEM_REGISTRY_EXPORT && co_product_get_kind (product) == CO_PRODUCT_EXTENSION)
    return FALSE;
  if (system == CO_SYSTEM_WINE || system == CO_SYSTEM_REGISTRY_EXPORT)
    return co_product_runs_on (product, CO_SYSTEM_WINDOWS);
  return system != CO_SYSTEM_UNKNOWN && co_product_runs_on (product, system);
}

static void
visit_product (CoProduct *product, CoSubjectInfo *info, CoTestVisit visit, gpointer data)
{
  CoVerdict verdicts[MAX_SIGHTS];
  CoSubjectFacts facts[MAX_SIGHTS];
  guint n_verdicts = list_verdicts (info->kind, info->system, verdicts);
  guint n_facts = list_facts (product, info->system, facts);

  for (guint i = 0; i < n_verdicts; i++) {
    for (guint j = 0; j < n_facts; j++) {
      info->now = (CoSubjectSight){.verdict = verdicts[i], .facts = facts[j]};
      info->first = info->now;
      info->is_this_computer = info->system == CO_SYSTEM_LINUX && (facts[j] & CO_FACT_HERE);
      visit (info, data);
    }
  }
}

/* Calls a function for all that a check can find. */
void
co_test_visit_sights (CoCatalog *catalog, CoTestVisit visit, gpointer data)
{
  GListModel *products = co_catalog_get_products (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (products); i++) {
    g_autoptr (CoProduct) product = g_list_model_get_item (products, i);

    for (guint system = 0; system < CO_N_SYSTEMS; system++) {
      CoSubjectInfo info = co_test_subject ("disk", system, co_product_get_id (product));

      info.name = co_product_get_name (product);
      info.kind = co_product_get_kind (product);
      info.audience = co_product_get_audience (product);
      if (can_be_on (product, system))
        visit_product (product, &info, visit, data);
    }
  }
}
