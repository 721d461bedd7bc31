/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-changes-words.h"
#include "co-small-bundle.h"

/* What is different between two bundles, and the words for it. */

#define HEAD "\"schema\":1,\"serial\":7,\"date\":\"2026-01-01\",\"expires\":\"2026-07-01\""

#define PRODUCT(id, name) "{\"id\":\"" id "\",\"name\":\"" name "\"}"
#define PRODUCTS(list)    "\"products/p.json\":{\"family\":\"f\",\"products\":[" list "]}"
#define MORE(list)        "\"products/q.json\":{\"family\":\"f\",\"products\":[" list "]}"
#define SOURCE(id, title) "{\"id\":\"" id "\",\"title\":\"" title "\"}"
#define SOURCES(list)     "\"sources/s.json\":{\"sources\":[" list "]}"
#define LAW(place, text)                                                                           \
  "\"law/" place ".json\":{\"place\":\"" place "\",\"phases\":[{\"id\":\"now\",\"text\":\"" text   \
  "\"}]}"

static CoBundle *
make (const char *files)
{
  g_autofree char *catalog = g_strconcat ("{" HEAD ",\"files\":{", files, "}}", NULL);
  g_autoptr (GBytes) bytes = co_small_bundle_make ("{" HEAD "}", catalog);
  g_autoptr (GError) error = NULL;
  CoBundle *bundle = co_bundle_new (bytes, &error);

  g_assert_no_error (error);
  return bundle;
}

static void
check (const char *before, const char *after, const char *words)
{
  g_autoptr (CoBundle) old = make (before);
  g_autoptr (CoBundle) new = make (after);
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;
  CoChanges changes;

  g_assert_true (co_changes_find (&changes, old, new, &error));
  g_assert_no_error (error);
  said = co_changes_say (&changes);
  g_assert_cmpstr (said, ==, words);
}

static void
test_changes_counted (void)
{
  check (PRODUCTS (PRODUCT ("a", "A")) "," SOURCES (
           SOURCE ("s", "S") "," SOURCE ("t", "T") "," SOURCE ("u", "U")),
         PRODUCTS (PRODUCT ("a", "A") "," PRODUCT ("b", "B")) "," SOURCES (
           SOURCE ("s", "S2") "," SOURCE ("t", "T2")),
         "1 product was added. 2 facts were updated. 1 fact was taken out.");
  check (PRODUCTS (PRODUCT ("a", "A") "," PRODUCT ("b", "B") "," PRODUCT ("c", "C")),
         PRODUCTS (PRODUCT ("a", "Other")) "," SOURCES (SOURCE ("s", "S")),
         "1 product was updated. 2 products were taken out. 1 fact was added.");
}

/* Neither the order of entries nor the file they are in is counted. */
static void
test_changes_moved (void)
{
  check (PRODUCTS (PRODUCT ("a", "A") "," PRODUCT ("b", "B") "," PRODUCT ("c", "C")),
         MORE (PRODUCT ("c", "C") "," PRODUCT ("b", "B")) "," PRODUCTS (PRODUCT ("a", "A")),
         "Only words and translations were improved.");
}

/* Laws of two places have entries of the same name. */
static void
test_changes_places (void)
{
  check (LAW ("us", "One") "," LAW ("jp", "Two"),
         LAW ("us", "One") "," LAW ("jp", "Three"),
         "1 fact was updated.");
}

static void
test_changes_only_translations (void)
{
  check (PRODUCTS (PRODUCT ("a", "A")),
         PRODUCTS (PRODUCT ("a", "A")),
         "Only words and translations were improved.");
}

static void
test_changes_unreadable (void)
{
  g_autoptr (CoBundle) right = make (PRODUCTS (PRODUCT ("a", "A")));
  g_autoptr (CoBundle) broken = make ("\"a.json\":{},,");
  g_autoptr (GError) error = NULL;
  CoChanges changes;

  g_assert_false (co_changes_find (&changes, right, broken, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_false (co_changes_find (&changes, broken, right, &error));
  g_assert_nonnull (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/changes/counted", test_changes_counted);
  g_test_add_func ("/changes/moved", test_changes_moved);
  g_test_add_func ("/changes/places", test_changes_places);
  g_test_add_func ("/changes/only-translations", test_changes_only_translations);
  g_test_add_func ("/changes/unreadable", test_changes_unreadable);
  return g_test_run ();
}
