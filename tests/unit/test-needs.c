/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-loader.h"
#include "co-error.h"
#include "co-needs.h"

static const char bundle[] =
  "{\"schema\":1,\"serial\":1,\"date\":\"2026-01-01\",\"expires\":\"2026-07-01\",\"files\":{"
  "\"chooser/"
  "q.json\":{\"questions\":["
  "{\"id\":\"pets\",\"question\":\"Q\",\"many\":true,\"options\":[{\"id\":\"cat\",\"text\":\"C\"},"
  "{\"id\":\"dog\",\"text\":\"D\"},{\"id\":\"none\",\"text\":\"N\",\"alone\":true}]},"
  "{\"id\":\"size\",\"question\":\"Q\",\"options\":[{\"id\":\"big\",\"text\":\"B\"},"
  "{\"id\":\"small\",\"text\":\"S\"}]}]},"
  "\"guides/"
  "g.json\":{\"guides\":[{\"id\":\"g\",\"title\":\"T\",\"stage\":\"clean\",\"for\":\"person\","
  "\"when\":{\"answers\":{\"pets\":[\"cat\",\"dog\"],\"size\":[\"big\",\"unanswered\"]}},"
  "\"steps\":[{\"id\":\"s\",\"do\":\"D\",\"verify\":\"person\"}]}]}}}";

typedef struct {
  CoCatalog *catalog; /* (owned) */
  const CoKnowledge *knowledge;
  CoNeeds *needs; /* (owned) */
  guint changes;
} Fixture;

static void
changed_cb (CoNeeds *needs, guint *changes)
{
  (*changes)++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (bundle, strlen (bundle));
  g_autoptr (GError) error = NULL;

  fixture->catalog = co_catalog_load (bytes, "bundle", &error);
  g_assert_no_error (error);
  fixture->knowledge = co_catalog_get_knowledge (fixture->catalog);
  fixture->needs = co_needs_new ();
  g_signal_connect (fixture->needs, "changed", G_CALLBACK (changed_cb), &fixture->changes);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->needs);
  g_object_unref (fixture->catalog);
}

static void
answer (Fixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;

  co_needs_set_from_text (fixture->needs, fixture->knowledge, text, &error);
  g_assert_no_error (error);
}

static void
test_needs_answers (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) questions = NULL;

  g_assert_null (co_needs_get (fixture->needs, "pets"));
  g_assert_true (co_needs_chose (fixture->needs, "pets", CO_UNANSWERED));
  answer (fixture, "size=small");
  answer (fixture, "pets=cat,dog");
  g_assert_cmpstr (co_needs_get (fixture->needs, "pets")[1], ==, "dog");
  g_assert_true (co_needs_chose (fixture->needs, "pets", "cat"));
  g_assert_false (co_needs_chose (fixture->needs, "pets", CO_UNANSWERED));
  answer (fixture, "pets=none");
  g_assert_false (co_needs_chose (fixture->needs, "pets", "cat"));
  questions = co_needs_list (fixture->needs);
  g_assert_cmpuint (g_strv_length (questions), ==, 2);
  g_assert_cmpstr (questions[0], ==, "pets");
  answer (fixture, "pets=");
  co_needs_unset (fixture->needs, "pets");
  g_assert_null (co_needs_get (fixture->needs, "pets"));
  g_assert_cmpuint (fixture->changes, ==, 4);
}

static void
test_needs_hold (Fixture *fixture, gconstpointer data)
{
  GPtrArray *choices = co_knowledge_get_guide (fixture->knowledge, "g")->when->answers;

  g_assert_false (co_needs_hold (fixture->needs, choices));
  answer (fixture, "pets=dog");
  g_assert_true (co_needs_hold (fixture->needs, choices));
  answer (fixture, "size=small");
  g_assert_false (co_needs_hold (fixture->needs, choices));
  answer (fixture, "size=big");
  g_assert_true (co_needs_hold (fixture->needs, choices));
  answer (fixture, "pets=none");
  g_assert_false (co_needs_hold (fixture->needs, choices));
}

static void
test_needs_rejects (Fixture *fixture, gconstpointer data)
{
  static const char *const cases[][2] = {
    {"pets", "“pets” is not a question and its answer, such as budget=free."},
    {"cars=red", "There is no question “cars”."},
    {"pets=cat,cow", "“cow” is no answer to “pets”. The answers are: cat, dog, none."},
    {"pets=cat,none", "“none” cannot be chosen together with another answer to “pets”."},
    {"size=big,small", "“big” cannot be chosen together with another answer to “size”."},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_false (
      co_needs_set_from_text (fixture->needs, fixture->knowledge, cases[i][0], &error));
    g_assert_cmpstr (error->message, ==, cases[i][1]);
  }
  g_assert_cmpuint (fixture->changes, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/needs/answers", Fixture, NULL, set_up, test_needs_answers, tear_down);
  g_test_add ("/needs/hold", Fixture, NULL, set_up, test_needs_hold, tear_down);
  g_test_add ("/needs/rejects", Fixture, NULL, set_up, test_needs_rejects, tear_down);
  return g_test_run ();
}
