/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mark-index.h"
#include "co-mark.h"
#include "co-product.h"
#include "co-text.h"

static const char *const sources[] = {"s", NULL};

static CoMark *
make (CoMarkKind kind, const char *match, CoSystem system)
{
  return co_mark_new (kind, match, system, CO_PROVES_PRESENCE, CO_STATUS_FIELD, NULL, sources);
}

static void
test_mark_kinds_round_trip (void)
{
  for (CoMarkKind kind = 0; kind < CO_N_MARK_KINDS; kind++) {
    CoMarkKind back = CO_N_MARK_KINDS;

    g_assert_true (co_mark_kind_from_string (co_mark_kind_to_string (kind), &back));
    g_assert_cmpint (back, ==, kind);
    g_assert_nonnull (co_mark_kind_get_evidence (kind));
  }
}

static void
test_mark_systems_round_trip (void)
{
  for (CoSystem system = 0; system < CO_N_SYSTEMS; system++) {
    CoSystem back = CO_N_SYSTEMS;

    g_assert_true (co_system_from_string (co_system_to_string (system), &back));
    g_assert_cmpint (back, ==, system);
  }
}

static void
test_mark_precision (void)
{
  g_autoptr (CoMark) plain = make (CO_MARK_KASPERSKY_KEY, "AVP21.3", CO_SYSTEM_UNKNOWN);
  g_autoptr (CoMark) wide = make (CO_MARK_KASPERSKY_KEY, "AVP[0-9]*", CO_SYSTEM_UNKNOWN);

  g_assert_cmpuint (co_mark_get_precision (plain), ==, 7);
  g_assert_cmpuint (co_mark_get_precision (wide), ==, 3);
  g_assert_true (co_mark_is_pattern (wide));
  g_assert_false (co_mark_is_pattern (plain));
}

static void
test_mark_case (void)
{
  g_autoptr (CoMark) windows = make (CO_MARK_PATH, "KVRT_Data", CO_SYSTEM_WINDOWS);
  g_autoptr (CoMark) linux_path = make (CO_MARK_PATH, "opt/kaspersky", CO_SYSTEM_LINUX);
  g_autoptr (CoMark) package = make (CO_MARK_DPKG, "kesl", CO_SYSTEM_UNKNOWN);

  g_assert_true (co_mark_ignores_case (windows));
  g_assert_false (co_mark_ignores_case (linux_path));
  g_assert_false (co_mark_ignores_case (package));
}

static void
test_mark_index_most_precise_wins (void)
{
  static const struct {
    const char *text;
    const char *owner;
  } cases[] = {
    {"Kaspersky", "home"},
    {"KASPERSKY STANDARD", "standard"},
    {"Kaspersky Standard 21", "other"},
    {"Kaspersky Endpoint Security 10", "endpoint"},
    {"KasperskyOS", NULL},
  };
  g_autoptr (CoMarkIndex) index = co_mark_index_new ();
  g_autoptr (CoMark) home = make (CO_MARK_UNINSTALL_ENTRY, "Kaspersky", CO_SYSTEM_UNKNOWN);
  g_autoptr (CoMark) standard =
    make (CO_MARK_UNINSTALL_ENTRY, "Kaspersky Standard", CO_SYSTEM_UNKNOWN);
  g_autoptr (CoMark) other = make (CO_MARK_UNINSTALL_ENTRY, "Kaspersky *", CO_SYSTEM_UNKNOWN);
  g_autoptr (CoMark) endpoint =
    make (CO_MARK_UNINSTALL_ENTRY, "Kaspersky Endpoint Security*", CO_SYSTEM_UNKNOWN);

  co_mark_index_add (index, other, (gpointer) "other");
  co_mark_index_add (index, home, (gpointer) "home");
  co_mark_index_add (index, standard, (gpointer) "standard");
  co_mark_index_add (index, endpoint, (gpointer) "endpoint");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gpointer owner = NULL;

    co_mark_index_find (index, cases[i].text, &owner);
    g_assert_cmpstr (owner, ==, cases[i].owner);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mark/kinds-round-trip", test_mark_kinds_round_trip);
  g_test_add_func ("/mark/systems-round-trip", test_mark_systems_round_trip);
  g_test_add_func ("/mark/precision", test_mark_precision);
  g_test_add_func ("/mark/case", test_mark_case);
  g_test_add_func ("/mark/index-most-precise-wins", test_mark_index_most_precise_wins);
  return g_test_run ();
}
