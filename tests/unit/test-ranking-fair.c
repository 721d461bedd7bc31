/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-loader.h"
#include "co-ranking.h"
#include "co-test-builtin.h"

#include <json-glib/json-glib.h>

#include <string.h>

/* The rules of the catalog that is linked in favour nobody by name: with every name replaced, the
 * ranking is the same, whatever a person answers. And each score is the sum of its reasons. */

#define RESOURCE "/io/github/changeover/Changeover/catalog.json"

static const char *const answers[][8] = {
  {"devices=",
   "devices=windows-11",
   "devices=windows-10,mac",
   "devices=windows-11,windows-10,mac,android,iphone",
   "devices=linux",
   "devices=windows-older,chromebook",
   "devices=windows-11,linux"},
  {"budget=", "budget=free", "budget=either", "budget=paid"},
  {"children=", "children=yes", "children=no"},
  {"help=", "help=simple", "help=some-settings"},
  {"used=", "used=none", "used=passwords,vpn", "used=child-rules,vault,backup"},
  {"old-computer=", "old-computer=yes"},
};

/* The answers of one person: which of each row. */
typedef struct {
  guint chosen[G_N_ELEMENTS (answers)];
} Person;

typedef struct {
  CoCatalog *real;    /* (owned) */
  CoCatalog *neutral; /* (owned) */
} Fixture;

static gboolean
next_person (Person *person)
{
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++) {
    if (answers[i][++person->chosen[i]] != NULL)
      return TRUE;
    person->chosen[i] = 0;
  }
  return FALSE;
}

/* A name that tells nothing; the order of the alphabet is turned around as well. */
static char *
make_name (const char *word, guint number)
{
  return g_strdup_printf ("%s-%02u", word, 99 - number);
}

static void
rename_member (JsonObject *object, const char *member, guint number)
{
  g_autofree char *name = make_name (member, number);

  if (json_object_has_member (object, member))
    json_object_set_string_member (object, member, name);
}

static void
rename_fact (JsonObject *object, const char *member, guint number)
{
  if (json_object_has_member (object, member))
    rename_member (json_object_get_object_member (object, member), "value", number);
}

static void
rename_entries (JsonObject *object, const char *list, const char *const *members)
{
  JsonArray *entries = json_object_get_array_member (object, list);

  for (guint i = 0; i < json_array_get_length (entries); i++)
    for (guint k = 0; members[k] != NULL; k++)
      rename_member (json_array_get_object_element (entries, i), members[k], i);
}

static void
rename_alternative (JsonObject *alternative, guint number)
{
  static const char *const in_trait[] = {"id", "text", NULL};
  static const char *const in_result[] = {"id", "lab", "test", "version", "score", NULL};

  rename_member (alternative, "id", number);
  rename_member (alternative, "name", number);
  rename_member (alternative, "summary", number);
  rename_fact (alternative, "maker", number);
  rename_fact (alternative, "owner", number);
  rename_fact (alternative, "country", number);
  rename_fact (alternative, "site", number);
  rename_entries (alternative, "traits", in_trait);
  rename_entries (alternative, "results", in_result);
}

static guint
rename_all (JsonObject *files)
{
  g_autoptr (GList) names = json_object_get_members (files);
  guint number = 0;

  for (GList *l = names; l != NULL; l = l->next) {
    JsonArray *list;

    if (!g_str_has_prefix (l->data, "alternatives/"))
      continue;
    list =
      json_object_get_array_member (json_object_get_object_member (files, l->data), "alternatives");
    for (guint i = 0; i < json_array_get_length (list); i++)
      rename_alternative (json_array_get_object_element (list, i), number++);
  }
  return number;
}

/* The catalog with every name in its alternatives replaced. */
static CoCatalog *
load_neutral (GBytes *bundle)
{
  gsize size;
  const char *data = g_bytes_get_data (bundle, &size);
  g_autoptr (JsonNode) root = json_from_string (data, NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  CoCatalog *catalog;
  char *text;

  rename_all (json_object_get_object_member (json_node_get_object (root), "files"));
  text = json_to_string (root, FALSE);
  bytes = g_bytes_new_take (text, strlen (text));
  catalog = co_catalog_load (bytes, "neutral", &error);
  g_assert_no_error (error);
  return catalog;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bundle = NULL;
  g_autoptr (GError) error = NULL;

  fixture->real = co_test_load_builtin (CO_BUNDLE_ALL, &error);
  g_assert_no_error (error);
  bundle = g_resources_lookup_data (RESOURCE, 0, &error);
  g_assert_no_error (error);
  fixture->neutral = load_neutral (bundle);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->real);
  g_object_unref (fixture->neutral);
}

static CoRanking *
rank (CoCatalog *catalog, const Person *person)
{
  g_autoptr (CoNeeds) needs = co_needs_new ();
  g_autoptr (GError) error = NULL;
  GDate today;

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++) {
    const char *text = answers[i][person->chosen[i]];

    co_needs_set_from_text (needs, co_catalog_get_knowledge (catalog), text, &error);
    g_assert_no_error (error);
  }
  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 21, G_DATE_NOVEMBER, 2026);
  return co_ranking_new (catalog, needs, &today);
}

static void
assert_same_reasons (CoRanked *real, CoRanked *neutral)
{
  GPtrArray *reasons = co_ranked_get_reasons (real);
  GPtrArray *others = co_ranked_get_reasons (neutral);

  g_assert_cmpint (co_ranked_get_score (real), ==, co_ranked_get_score (neutral));
  g_assert_cmpuint (reasons->len, ==, others->len);
  for (guint i = 0; i < reasons->len; i++)
    g_assert_cmpstr (((CoReason *) g_ptr_array_index (reasons, i))->rule->id,
                     ==,
                     ((CoReason *) g_ptr_array_index (others, i))->rule->id);
}

/* That the ranks follow the scores is checked as well; then equal scores make equal ranks. */
static void
assert_descending (CoRanking *ranking)
{
  GListModel *list = co_ranking_get_ranked (ranking);
  int last = G_MAXINT;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoRanked) ranked = g_list_model_get_item (list, i);

    g_assert_cmpint (co_ranked_get_score (ranked), <=, last);
    last = co_ranked_get_score (ranked);
  }
}

static void
assert_same (Fixture *fixture, const Person *person)
{
  g_autoptr (CoRanking) real = rank (fixture->real, person);
  g_autoptr (CoRanking) neutral = rank (fixture->neutral, person);
  GPtrArray *alternatives = co_catalog_get_knowledge (fixture->real)->alternatives;
  GPtrArray *others = co_catalog_get_knowledge (fixture->neutral)->alternatives;

  assert_descending (real);
  assert_descending (neutral);
  g_assert_cmpuint (alternatives->len, ==, others->len);
  for (guint i = 0; i < alternatives->len; i++) {
    g_autoptr (CoRanked) first = co_ranking_find (real, g_ptr_array_index (alternatives, i));
    g_autoptr (CoRanked) second = co_ranking_find (neutral, g_ptr_array_index (others, i));

    g_assert_true ((first == NULL) == (second == NULL));
    if (first != NULL)
      assert_same_reasons (first, second);
  }
}

static gboolean
has_chooser (Fixture *fixture)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (fixture->real);

  if (knowledge->rules->len > 0 && knowledge->alternatives->len > 0)
    return TRUE;
  g_test_skip ("the catalog has no alternatives");
  return FALSE;
}

static void
test_fair_names (Fixture *fixture, gconstpointer data)
{
  Person person = {0};
  CoAlternative *first;

  if (!has_chooser (fixture))
    return;
  first = g_ptr_array_index (co_catalog_get_knowledge (fixture->neutral)->alternatives, 0);
  g_assert_cmpstr (first->name, ==, "name-99");
  g_assert_cmpstr (first->maker->text, ==, "value-99");
  do
    assert_same (fixture, &person);
  while (next_person (&person));
}

static void
assert_sum (CoRanked *ranked)
{
  GPtrArray *reasons = co_ranked_get_reasons (ranked);
  int sum = 0;

  for (guint i = 0; i < reasons->len; i++)
    sum += ((CoReason *) g_ptr_array_index (reasons, i))->rule->weight;
  g_assert_cmpint (co_ranked_get_score (ranked), ==, sum);
}

static void
test_fair_sums (Fixture *fixture, gconstpointer data)
{
  GPtrArray *alternatives = co_catalog_get_knowledge (fixture->real)->alternatives;
  Person person = {0};

  if (!has_chooser (fixture))
    return;
  do {
    g_autoptr (CoRanking) ranking = rank (fixture->real, &person);
    GListModel *list = co_ranking_get_ranked (ranking);
    GPtrArray *excluded = co_ranking_get_excluded (ranking);

    g_assert_cmpuint (g_list_model_get_n_items (list) + excluded->len, ==, alternatives->len);
    for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
      g_autoptr (CoRanked) ranked = g_list_model_get_item (list, i);

      assert_sum (ranked);
    }
  } while (next_person (&person));
}

/* So what comes with a device is always there. */
static void
test_fair_excluded (Fixture *fixture, gconstpointer data)
{
  Person person = {0};

  if (!has_chooser (fixture))
    return;
  do {
    g_autoptr (CoRanking) ranking = rank (fixture->real, &person);
    GPtrArray *excluded = co_ranking_get_excluded (ranking);

    for (guint i = 0; i < excluded->len; i++) {
      const CoAlternative *alternative = g_ptr_array_index (excluded, i);
      const char *devices = strchr (answers[0][person.chosen[0]], '=') + 1;
      g_auto (GStrv) named = g_strsplit (devices, ",", -1);

      for (guint k = 0; named[k] != NULL; k++)
        g_assert_null (co_alternative_get_device (alternative, named[k]));
    }
  } while (next_person (&person));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/ranking/fair/names", Fixture, NULL, set_up, test_fair_names, tear_down);
  g_test_add ("/ranking/fair/sums", Fixture, NULL, set_up, test_fair_sums, tear_down);
  g_test_add ("/ranking/fair/excluded", Fixture, NULL, set_up, test_fair_excluded, tear_down);
  return g_test_run ();
}
