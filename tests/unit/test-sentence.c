/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-sentence.h"

#include <string.h>

static void
assert_said (const char *sentence, const char *expected)
{
  g_assert_cmpstr (co_sentence_say (sentence), ==, expected);
}

static void
test_values (void)
{
  g_autofree char *two = co_sentence_new ("%2$s is in %1$s, and in %1$s only.", "a", "b", NULL);
  g_autofree char *lacks = co_sentence_new ("It names %1$s and %2$s.", "a", NULL);
  g_autofree char *none = co_sentence_new ("It is 100 % there.", NULL);

  assert_said (two, "b is in a, and in a only.");
  assert_said (lacks, "It names a and %2$s.");
  assert_said (none, "It is 100 % there.");
  assert_said ("It is there.", "It is there.");
  assert_said ("", "");
}

/* Whoever named a file decides neither what is said nor where it ends. */
static void
test_hostile (void)
{
  g_autofree char *template = co_sentence_new ("It names %1$s and %2$s.", "%2$s", "b", NULL);
  g_autofree char *ends = co_sentence_new ("It names %1$s.",
                                           "a\x1e"
                                           "All is well.",
                                           NULL);
  g_autofree char *adds = co_sentence_new ("It names %1$s and %2$s.",
                                           "a\x1f"
                                           "b",
                                           "c",
                                           NULL);
  g_autofree char *lists = co_sentence_new ("It names %1$s.",
                                            "\x1d"
                                            "a\x1d"
                                            "b",
                                            NULL);

  assert_said (template, "It names %2$s and b.");
  g_assert_true (g_str_has_prefix (co_sentence_say (ends), "It names a"));
  g_assert_true (g_str_has_suffix (co_sentence_say (ends), "All is well.."));
  g_assert_true (g_str_has_suffix (co_sentence_say (adds), "b and c."));
  g_assert_null (strstr (co_sentence_say (lists), "a; b"));
}

static void
test_list (void)
{
  static const char *const items[] = {"the services", "the programs of a user"};
  g_autofree char *two = co_sentence_new_with_list ("What is missing: %1$s.", items, 2);
  g_autofree char *one = co_sentence_new_with_list ("What is missing: %1$s.", items, 1);

  assert_said (two, "What is missing: the services; the programs of a user.");
  assert_said (one, "What is missing: the services.");
}

static void
test_join (void)
{
  g_autofree char *first = co_sentence_new ("It names %1$s.", "a", NULL);
  g_autofree char *second = co_sentence_new ("It is version %1$s.", "21", NULL);
  g_autofree char *both = co_sentence_join (first, second);
  g_autofree char *all = co_sentence_join (both, "It is switched off.");

  assert_said (all, "It names a. It is version 21. It is switched off.");
}

/* Equal as strings if they say the same; so a problem is told once. */
static void
test_equal (void)
{
  g_autofree char *one = co_sentence_new ("It names %1$s.", "a", NULL);
  g_autofree char *same = co_sentence_new ("It names %1$s.", "a", NULL);
  g_autofree char *other = co_sentence_new ("It names %1$s.", "b", NULL);

  g_assert_cmpstr (one, ==, same);
  g_assert_cmpstr (one, !=, other);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sentence/values", test_values);
  g_test_add_func ("/sentence/hostile", test_hostile);
  g_test_add_func ("/sentence/list", test_list);
  g_test_add_func ("/sentence/join", test_join);
  g_test_add_func ("/sentence/equal", test_equal);
  return g_test_run ();
}
