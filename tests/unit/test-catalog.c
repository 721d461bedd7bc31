/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-marks.h"
#include "co-test-builtin.h"

/* What the catalog that we ship makes of names: the products that people have, the traps that must
 * not become products, and names that mean nothing. */

typedef struct {
  CoMarkKind kind;
  const char *name;
  const char *product; /* (nullable) */
  const char *trap;    /* (nullable) */
} NameCase;

static const NameCase cases[] = {
  {CO_MARK_DPKG, "kesl", "kesl", NULL},
  {CO_MARK_DPKG, "kesl-astra", "kesl", NULL},
  {CO_MARK_DPKG, "kesl-gui", "kesl-gui", NULL},
  {CO_MARK_DPKG, "kfl", "kfl", NULL},
  {CO_MARK_DPKG, "klnagent64", "network-agent-linux", NULL},
  {CO_MARK_DPKG, "KESL", NULL, NULL},
  {CO_MARK_DPKG, "keslint", NULL, NULL},
  {CO_MARK_DPKG, "bash", NULL, NULL},
  {CO_MARK_UNINSTALL_ENTRY, "Kaspersky", "kaspersky-home", NULL},
  {CO_MARK_UNINSTALL_ENTRY, "kaspersky standard", "kaspersky-standard", NULL},
  {CO_MARK_UNINSTALL_ENTRY,
   "Kaspersky Internet Security 2011",
   "kaspersky-internet-security",
   NULL},
  {CO_MARK_UNINSTALL_ENTRY,
   "Kaspersky Endpoint Security 10 для Windows",
   "kaspersky-endpoint-security",
   NULL},
  {CO_MARK_UNINSTALL_ENTRY,
   "Kaspersky Security Center Network Agent",
   "network-agent-windows",
   NULL},
  {CO_MARK_UNINSTALL_ENTRY, "Kaspersky Something New 2031", "kaspersky-other", NULL},
  {CO_MARK_UNINSTALL_ENTRY, "UltraAV", "ultraav", NULL},
  {CO_MARK_UNINSTALL_ENTRY, "UltraAVX", NULL, NULL},
  {CO_MARK_UNINSTALL_ENTRY, "ESET Internet Security", NULL, NULL},
  {CO_MARK_UNINSTALL_ENTRY, "KasperskyOS Community Edition", NULL, NULL},
  {CO_MARK_UNINSTALL_ENTRY, "How to remove Kaspersky", NULL, NULL},
  {CO_MARK_KASPERSKY_KEY, "AVP21.3", "kaspersky-home", NULL},
  {CO_MARK_KASPERSKY_KEY, "AVP99.1", "kaspersky-home", NULL},
  {CO_MARK_KASPERSKY_KEY, "KES", "kaspersky-endpoint-security", NULL},
  {CO_MARK_KASPERSKY_KEY, "KES10SP2", "kaspersky-endpoint-security", NULL},
  {CO_MARK_KASPERSKY_KEY, "KSDE5.25", "kaspersky-vpn", NULL},
  {CO_MARK_KASPERSKY_KEY, "LicStorage", NULL, NULL},
  {CO_MARK_SERVICE, "AVP21.26", "kaspersky-home", NULL},
  {CO_MARK_SERVICE, "AVP.KES.21.15", "kaspersky-endpoint-security", NULL},
  {CO_MARK_SERVICE, "klnagent", "network-agent-windows", NULL},
  {CO_MARK_SERVICE, "KSDE5.7", "kaspersky-vpn", NULL},
  {CO_MARK_SERVICE, "WinDefend", NULL, NULL},
  {CO_MARK_SERVICE, "AVPlayerService", NULL, NULL},
  {CO_MARK_PATH, "opt/kaspersky/kesl/bin/kesl-control", "kesl", NULL},
  {CO_MARK_PATH, "ProgramData/Kaspersky Lab/AVP21.26", "kaspersky-home", NULL},
  {CO_MARK_PATH, "KVRT2020_Data", "kaspersky-virus-removal-tool", NULL},
  {CO_MARK_ANDROID_PACKAGE, "com.kms.free", "kaspersky-android", NULL},
  {CO_MARK_CHROME_EXTENSION,
   "ahkjpbeeocnddjkakilopmfdlnjdpcdm",
   "kaspersky-protection-extension",
   NULL},
};

static void
test_catalog_knows (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const char *product;
    CoMatch match;

    co_catalog_find (catalog, cases[i].kind, cases[i].name, &match);
    product = match.product != NULL ? co_product_get_id (match.product) : NULL;
    g_test_message ("%s %s", co_mark_kind_to_string (cases[i].kind), cases[i].name);
    g_assert_cmpstr (product, ==, cases[i].product);
    g_assert_true ((match.trap != NULL) == (cases[i].trap != NULL));
  }
}

static void
test_catalog_traps_win (void)
{
  static const NameCase trapped[] = {
    {CO_MARK_DRIVER, "KslD", NULL, ""},
    {CO_MARK_PATH, "opt/KasperskyOS-Community-Edition-1.3.0", NULL, ""},
    {CO_MARK_PATH, "ProgramData/Kaspersky Lab/v3.05/prnms003.inf_amd64", NULL, ""},
  };
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (trapped); i++) {
    CoMatch match;

    g_test_message ("%s", trapped[i].name);
    g_assert_true (co_catalog_find (catalog, trapped[i].kind, trapped[i].name, &match));
    g_assert_nonnull (match.trap);
    g_assert_null (match.product);
  }
}

/* What is unconfirmed may never make a finding. */
static void
test_catalog_leads_are_hints (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);

  for (CoMarkKind kind = 0; kind < CO_N_MARK_KINDS; kind++) {
    GPtrArray *marks = co_catalog_get_marks (catalog, kind);

    for (guint i = 0; i < marks->len; i++) {
      CoMark *mark = g_ptr_array_index (marks, i);

      if (co_mark_get_status (mark) == CO_STATUS_LEAD)
        g_assert_cmpint (co_mark_get_proves (mark), ==, CO_PROVES_HINT);
    }
  }
}

/* What a reader process gets finds the same as the catalog itself. */
static void
test_catalog_marks (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);
  g_autoptr (GBytes) packed = co_catalog_marks_pack (catalog);
  g_autoptr (CoCatalog) other = co_catalog_marks_unpack (packed);

  for (guint kind = 0; kind < CO_N_MARK_KINDS; kind++) {
    GPtrArray *marks = co_catalog_get_marks (catalog, kind);
    GPtrArray *other_marks = co_catalog_get_marks (other, kind);

    g_assert_cmpuint (marks->len, ==, other_marks->len);
    for (guint i = 0; i < marks->len; i++) {
      CoMark *mark = g_ptr_array_index (marks, i);
      CoMark *other_mark = g_ptr_array_index (other_marks, i);
      CoMatch match;
      CoMatch other_match;

      g_assert_cmpstr (co_mark_get_match (mark), ==, co_mark_get_match (other_mark));
      g_assert_cmpint (co_mark_get_system (mark), ==, co_mark_get_system (other_mark));
      g_assert_cmpint (co_mark_get_proves (mark), ==, co_mark_get_proves (other_mark));
      if (!co_catalog_find (catalog, kind, co_mark_get_match (mark), &match))
        continue;
      g_assert_true (co_catalog_find (other, kind, co_mark_get_match (mark), &other_match));
      g_assert_true ((match.product == NULL) == (other_match.product == NULL));
      if (match.product == NULL)
        continue;
      g_assert_cmpstr (co_product_get_id (match.product),
                       ==,
                       co_product_get_id (other_match.product));
      g_assert_cmpint (co_product_get_kind (match.product),
                       ==,
                       co_product_get_kind (other_match.product));
      g_assert_true (g_strv_equal (co_product_get_binaries (match.product),
                                   co_product_get_binaries (other_match.product)));
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/catalog/knows", test_catalog_knows);
  g_test_add_func ("/catalog/traps-win", test_catalog_traps_win);
  g_test_add_func ("/catalog/leads-are-hints", test_catalog_leads_are_hints);
  g_test_add_func ("/catalog/marks", test_catalog_marks);
  return g_test_run ();
}
