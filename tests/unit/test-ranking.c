/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-calendar.h"
#include "co-catalog-loader.h"
#include "co-ranking.h"

#include <string.h>

/* The rules act as they are written, and on nothing but what they name. */

#define FACT(value)        "{\"value\":\"" value "\",\"sources\":[\"s\"]}"
#define DEVICE(name, more) "{\"device\":\"" name "\",\"sources\":[\"s\"]" more "}"
#define TRAIT(name)                                                                                \
  "{\"id\":\"" name "-1\",\"trait\":\"" name "\",\"text\":\"T\",\"sources\":[\"s\"]}"
#define RESULT(name, when)                                                                         \
  "{\"id\":\"" name "\",\"lab\":\"L\",\"test\":\"T\",\"month\":\"" when                            \
  "\",\"score\":\"S\",\"sources\":[\"s\"]}"
#define ALTERNATIVE(id, kind, price, devices, features, traits, results)                           \
  "{\"id\":\"" id "\",\"name\":\"" id "\",\"kind\":\"" kind                                        \
  "\",\"summary\":\"S\",\"maker\":" FACT ("M") ",\"price\":" FACT (                                \
    price) ",\"devices\":[" devices "],\"features\":{" features "},\"traits\":[" traits            \
           "],\"results\":[" results "]}"
#define PLAIN(id, devices) ALTERNATIVE (id, "full", "paid", devices, "", "", "")
#define RULE(id, weight, about, more)                                                              \
  "{\"id\":\"" id "\",\"weight\":" weight ",\"about\":{" about                                     \
  "},\"title\":\"T\",\"reason\":\"" id " {until}\"" more "}"
#define BUDGET_FREE ",\"answers\":{\"budget\":[\"free\",\"unanswered\"]}"
#define BUNDLE(alternatives, rules)                                                                \
  "{\"schema\":1,\"serial\":1,\"date\":\"2026-01-01\",\"expires\":\"2026-07-01\",\"files\":{"      \
  "\"sources/s.json\":{\"sources\":"                                                               \
  "[{\"id\":\"s\",\"kind\":\"page\",\"title\":\"T\",\"publisher\":\"P\",\"read\":"                 \
  "\"2026-01-01\"}]},\"alternatives/a.json\":{\"alternatives\":[" alternatives                     \
  "]},\"chooser/c.json\":{\"questions\":[{\"id\":\"devices\",\"question\":\"Q\",\"many\":true,"    \
  "\"options\":[{\"id\":\"pc\",\"text\":\"P\"},{\"id\":\"phone\",\"text\":\"P\"},"                 \
  "{\"id\":\"linux\",\"text\":\"L\"}]},{\"id\":\"budget\",\"question\":\"Q\",\"options\":["        \
  "{\"id\":\"free\",\"text\":\"F\"},{\"id\":\"paid\",\"text\":\"P\"}]}],\"rules\":[" rules "]}}}"
#define TODAY "2026-11-21"

typedef struct {
  CoCatalog *catalog; /* (owned) */
  CoNeeds *needs;     /* (owned) */
  CoRanking *ranking; /* (owned) */
} Ranked;

static void
ranked_clear (Ranked *self)
{
  g_clear_object (&self->catalog);
  g_clear_object (&self->needs);
  g_clear_object (&self->ranking);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Ranked, ranked_clear)

/* Ranks anew, with more answers such as "devices=pc budget=free", on a day. */
static void
rank (Ranked *self, const char *answers, const char *day)
{
  g_auto (GStrv) texts = g_strsplit (answers, " ", -1);
  g_autoptr (GError) error = NULL;
  GDate today;

  for (guint i = 0; texts[i] != NULL; i++) {
    co_needs_set_from_text (self->needs,
                            co_catalog_get_knowledge (self->catalog),
                            texts[i],
                            &error);
    g_assert_no_error (error);
  }
  g_assert_true (co_calendar_get_last_day (day, &today));
  g_clear_object (&self->ranking);
  self->ranking = co_ranking_new (self->catalog, self->needs, &today);
}

static void
load (Ranked *self, const char *bundle)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (bundle, strlen (bundle));
  g_autoptr (GError) error = NULL;

  self->catalog = co_catalog_load (bytes, "bundle", &error);
  g_assert_no_error (error);
  self->needs = co_needs_new ();
}

static CoRanked *
get (Ranked *self, const char *id)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (self->catalog);

  return co_ranking_find (self->ranking, co_knowledge_get_alternative (knowledge, id));
}

/* The ids of the rules that hold, in their order, such as "a b"; NULL for what was left out. */
static char *
get_reasons (Ranked *self, const char *id)
{
  g_autoptr (CoRanked) ranked = get (self, id);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  GPtrArray *reasons;

  if (ranked == NULL)
    return NULL;
  reasons = co_ranked_get_reasons (ranked);
  for (guint i = 0; i < reasons->len; i++)
    g_ptr_array_add (ids, ((CoReason *) g_ptr_array_index (reasons, i))->rule->id);
  g_ptr_array_add (ids, NULL);
  return g_strjoinv (" ", (char **) ids->pdata);
}

static char *
get_order (Ranked *self)
{
  GListModel *list = co_ranking_get_ranked (self->ranking);
  g_autoptr (GString) order = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoRanked) ranked = g_list_model_get_item (list, i);

    g_string_append_printf (order,
                            "%s%s:%d",
                            i > 0 ? " " : "",
                            co_ranked_get_alternative (ranked)->id,
                            co_ranked_get_score (ranked));
  }
  return g_string_free (g_steal_pointer (&order), FALSE);
}

#define assert_reasons(self, id, expected)                                                         \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *reasons_ = get_reasons ((self), (id));                                        \
    g_assert_cmpstr (reasons_, ==, (expected));                                                    \
  }                                                                                                \
  G_STMT_END
#define assert_order(self, expected)                                                               \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *order_ = get_order (self);                                                    \
    g_assert_cmpstr (order_, ==, (expected));                                                      \
  }                                                                                                \
  G_STMT_END

static void
test_ranking_subjects (void)
{
  static const char bundle[] = BUNDLE (
    ALTERNATIVE (
      "a",
      "built-in",
      "included",
      DEVICE ("pc", ""),
      "\"vpn\":" FACT ("some"),
      TRAIT ("light") "," TRAIT ("heavy"),
      "") "," ALTERNATIVE ("b", "full", "paid", DEVICE ("pc", ""), "", TRAIT ("loud"), ""),
    RULE ("kind", "1", "\"kinds\":[\"built-in\",\"second-opinion\"]", "") "," RULE (
      "price",
      "2",
      "\"prices\":[\"paid\"]",
      "") "," RULE ("vpn",
                    "3",
                    "\"feature\":{\"name\":\"vpn\",\"is\":[\"all\",\"some\"]}",
                    "") "," RULE ("silent",
                                  "4",
                                  "\"feature\":{\"name\":\"vpn\",\"is\":[\"not-stated\"]}",
                                  "") "," RULE ("traits",
                                                "-5",
                                                "\"traits\":[\"heavy\",\"loud\"]",
                                                "") "," RULE ("both",
                                                              "6",
                                                              "\"kinds\":[\"full\"],\"traits\":["
                                                              "\"light\"]",
                                                              "") "," RULE ("none",
                                                                            "0",
                                                                            "\"result\":{\"age\":"
                                                                            "\"none\"}",
                                                                            ""));
  g_auto (Ranked) self = {0};
  g_autoptr (CoRanked) first = NULL;
  const CoReason *reason;

  load (&self, bundle);
  rank (&self, "budget=paid", TODAY);
  assert_reasons (&self, "a", "traits vpn kind none");
  assert_reasons (&self, "b", "traits silent price none");
  assert_order (&self, "b:1 a:-1");
  first = get (&self, "a");
  reason = g_ptr_array_index (co_ranked_get_reasons (first), 0);
  g_assert_cmpuint (reason->traits->len, ==, 1);
  g_assert_cmpstr (((CoTrait *) g_ptr_array_index (reason->traits, 0))->trait, ==, "heavy");
  reason = g_ptr_array_index (co_ranked_get_reasons (first), 1);
  g_assert_cmpuint (reason->traits->len, ==, 0);
}

static void
test_ranking_answers (void)
{
  static const char bundle[] =
    BUNDLE (PLAIN ("a", DEVICE ("pc", "")),
            RULE ("free", "2", "\"kinds\":[\"full\"]", BUDGET_FREE) "," RULE (
              "paid",
              "3",
              "\"kinds\":[\"full\"]",
              ",\"answers\":{\"budget\":[\"paid\"]}"));
  g_auto (Ranked) self = {0};

  load (&self, bundle);
  rank (&self, "devices=pc", TODAY);
  assert_reasons (&self, "a", "free");
  rank (&self, "budget=paid", TODAY);
  assert_reasons (&self, "a", "paid");
  assert_order (&self, "a:3");
  rank (&self, "budget=free", TODAY);
  assert_reasons (&self, "a", "free");
  assert_order (&self, "a:2");
}

/* Equals stand in the order of the alphabet, whatever the order of the catalog and the case. */
static void
test_ranking_ties (void)
{
  static const char bundle[] =
    BUNDLE (PLAIN ("c", DEVICE ("pc", "")) "," PLAIN ("B", DEVICE ("pc", "")) "," PLAIN (
              "z",
              DEVICE ("pc", "")) "," ALTERNATIVE ("y",
                                                  "full",
                                                  "free",
                                                  DEVICE ("pc", ""),
                                                  "",
                                                  "",
                                                  "") "," PLAIN ("a", DEVICE ("pc", "")),
            RULE ("free", "1", "\"prices\":[\"free\"]", ""));
  g_auto (Ranked) self = {0};

  load (&self, bundle);
  rank (&self, "devices=pc", TODAY);
  assert_order (&self, "y:1 a:0 B:0 c:0 z:0");
}

#define COVERAGE                                                                                   \
  RULE ("all", "4", "\"devices\":\"all\"", "")                                                     \
  "," RULE ("some", "1", "\"devices\":\"some\"", "") "," RULE ("ending",                           \
                                                               "-4",                               \
                                                               "\"devices\":\"ending\"",           \
                                                               "")
#define HOUSE                                                                                      \
  ALTERNATIVE ("own", "built-in", "included", DEVICE ("pc", ""), "", "", "")                       \
  "," PLAIN ("wide", DEVICE ("pc", "") "," DEVICE ("phone", "")) "," PLAIN (                       \
    "phones",                                                                                      \
    DEVICE (                                                                                       \
      "phone",                                                                                     \
      "")) "," ALTERNATIVE ("extra", "second-opinion", "free", DEVICE ("linux", ""), "", "", "")

static void
test_ranking_coverage (void)
{
  g_auto (Ranked) self = {0};

  load (&self, BUNDLE (HOUSE, COVERAGE));
  rank (&self, "budget=free", TODAY);
  assert_order (&self, "extra:0 own:0 phones:0 wide:0");
  rank (&self, "devices=pc", TODAY);
  assert_order (&self, "own:4 wide:4");
  g_assert_cmpuint (co_ranking_get_excluded (self.ranking)->len, ==, 2);
  /* What comes with a device of the person is always there. */
  rank (&self, "devices=pc,phone", TODAY);
  assert_order (&self, "wide:4 own:1 phones:1");
  /* For the third device there is nothing to choose, so that it makes nothing partial. */
  rank (&self, "devices=pc,linux", TODAY);
  assert_order (&self, "own:4 wide:4 extra:1");
  rank (&self, "devices=linux", TODAY);
  assert_order (&self, "extra:4");
  assert_reasons (&self, "wide", NULL);
  g_assert_cmpuint (co_ranking_get_excluded (self.ranking)->len, ==, 3);
}

static void
test_ranking_reach (void)
{
  g_auto (Ranked) self = {0};
  g_autoptr (CoRanked) wide = NULL;
  const CoReach *reach;

  load (&self, BUNDLE (HOUSE, COVERAGE));
  rank (&self, "devices=linux,phone", TODAY);
  wide = get (&self, "wide");
  reach = co_ranked_get_reach (wide);
  g_assert_cmpstr (reach->covered[0], ==, "phone");
  g_assert_null (reach->covered[1]);
  g_assert_cmpstr (reach->missing[0], ==, "linux");
  g_assert_null (reach->missing[1]);
  g_assert_null (*reach->ending);
  g_assert_null (reach->until);
}

/* The last day of the month, twelve months before it, and the day before that. */
static void
test_ranking_ending (void)
{
  static const struct {
    const char *today;
    const char *pc;    /* until 2027-11 */
    const char *phone; /* until 2028-02-29 */
  } cases[] = {
    {"2026-11-29", "all", "all"},
    {"2026-11-30", "all ending", "all"},
    {"2027-02-27", "all ending", "all"},
    {"2027-02-28", "all ending", "all"},
    {"2027-03-01", "all ending", "all ending"},
    {"2029-01-01", "all ending", "all ending"},
  };
  g_auto (Ranked) self = {0};

  load (&self,
        BUNDLE (PLAIN ("a",
                       DEVICE ("pc", ",\"until\":\"2027-11\"") "," DEVICE (
                         "phone",
                         ",\"until\":\"2028-02-29\"") "," DEVICE ("linux", ",\"until\":\"soon\"")),
                COVERAGE));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].today);
    rank (&self, "devices=pc", cases[i].today);
    assert_reasons (&self, "a", cases[i].pc);
    rank (&self, "devices=phone", cases[i].today);
    assert_reasons (&self, "a", cases[i].phone);
    rank (&self, "devices=linux", cases[i].today);
    assert_reasons (&self, "a", "all");
  }
}

static void
test_ranking_says (void)
{
  g_auto (Ranked) self = {0};
  g_autoptr (CoTexts) texts = co_texts_new_english ();
  g_autoptr (CoLanguage) language = co_language_new ("en");
  g_autoptr (CoRanked) ranked = NULL;
  g_autofree char *all = NULL;
  g_autofree char *ending = NULL;

  load (
    &self,
    BUNDLE (PLAIN ("a",
                   DEVICE ("pc", ",\"until\":\"2027-03\"") "," DEVICE ("phone",
                                                                       ",\"until\":\"2027-02\"")),
            RULE ("pair", "3", "\"devices\":\"all\"", "") "," RULE ("end",
                                                                    "-1",
                                                                    "\"devices\":\"ending\"",
                                                                    "")));
  rank (&self, "devices=pc,phone", TODAY);
  ranked = get (&self, "a");
  all = co_reason_say (g_ptr_array_index (co_ranked_get_reasons (ranked), 0), texts, language);
  ending = co_reason_say (g_ptr_array_index (co_ranked_get_reasons (ranked), 1), texts, language);
  g_assert_cmpstr (all, ==, "pair {until}");
  g_assert_cmpstr (ending, ==, "end February 2027");
}

/* The newest result counts, however old the others are, and however good. */
static void
test_ranking_ages (void)
{
  static const struct {
    const char *today;
    const char *reasons;
    guint shown;
    guint months;
  } cases[] = {
    {"2024-02-29", "current", 3, 0},
    {"2025-02-28", "current", 3, 12},
    {"2025-03-01", "old", 3, 13},
    {"2025-12-31", "old", 3, 22},
    {"2026-01-01", "old", 2, 23},
    {"2026-02-28", "old", 2, 24},
    {"2026-03-01", "none", 0, 0},
  };
  g_auto (Ranked) self = {0};

  load (&self,
        BUNDLE (ALTERNATIVE ("a",
                             "full",
                             "paid",
                             DEVICE ("pc", ""),
                             "",
                             "",
                             RESULT ("y", "2023") "," RESULT ("m", "2024-02") "," RESULT (
                               "n",
                               "2024-02") "," RESULT ("w", "never") "," RESULT ("o", "2019-13")),
                RULE ("current", "2", "\"result\":{\"age\":\"current\"}", "") "," RULE (
                  "old",
                  "1",
                  "\"result\":{\"age\":\"old\"}",
                  "") "," RULE ("none", "0", "\"result\":{\"age\":\"none\"}", "")));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoRanked) ranked = NULL;
    GPtrArray *results;

    g_test_message ("%s", cases[i].today);
    rank (&self, "devices=pc", cases[i].today);
    assert_reasons (&self, "a", cases[i].reasons);
    ranked = get (&self, "a");
    results = co_ranked_get_results (ranked);
    g_assert_cmpuint (results->len, ==, cases[i].shown);
    if (results->len > 0) {
      const CoAgedResult *newest = g_ptr_array_index (results, 0);

      g_assert_cmpstr (newest->result->id, ==, "m");
      g_assert_cmpuint (newest->months, ==, cases[i].months);
    }
  }
}

static void
test_ranking_future (void)
{
  g_auto (Ranked) self = {0};
  g_autoptr (CoRanked) ranked = NULL;
  const CoAgedResult *result;

  load (&self,
        BUNDLE (ALTERNATIVE ("a", "full", "paid", DEVICE ("pc", ""), "", "", RESULT ("y", "2026")),
                RULE ("current", "2", "\"result\":{\"age\":\"current\"}", "")));
  rank (&self, "devices=pc", "2026-01-01");
  assert_reasons (&self, "a", "current");
  ranked = get (&self, "a");
  result = g_ptr_array_index (co_ranked_get_results (ranked), 0);
  g_assert_cmpuint (result->months, ==, 0);
}

static void
test_calendar_last_days (void)
{
  static const struct {
    const char *date;
    const char *last; /* (nullable): no date */
  } cases[] = {
    {"2026", "2026-12-31"},
    {"2028-02", "2028-02-29"},
    {"2100-02", "2100-02-28"},
    {"2028-02-29", "2028-02-29"},
    {"2027-02-29", NULL},
    {"2026-13", NULL},
    {"2026-00", NULL},
    {"2026-1", NULL},
    {"2026-01-", NULL},
    {"2026-01-00", NULL},
    {"2026-01-01-01", NULL},
    {"0000", NULL},
    {"26", NULL},
    {"", NULL},
    {"-", NULL},
    {"+026", NULL},
    {" 2026", NULL},
    {"20261", NULL},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GDate day;
    char text[16];

    g_test_message ("“%s”", cases[i].date);
    g_assert_cmpint (co_calendar_get_last_day (cases[i].date, &day), ==, cases[i].last != NULL);
    if (cases[i].last == NULL)
      continue;
    g_date_strftime (text, sizeof text, "%Y-%m-%d", &day);
    g_assert_cmpstr (text, ==, cases[i].last);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar/last-days", test_calendar_last_days);
  g_test_add_func ("/ranking/subjects", test_ranking_subjects);
  g_test_add_func ("/ranking/answers", test_ranking_answers);
  g_test_add_func ("/ranking/ties", test_ranking_ties);
  g_test_add_func ("/ranking/coverage", test_ranking_coverage);
  g_test_add_func ("/ranking/reach", test_ranking_reach);
  g_test_add_func ("/ranking/ending", test_ranking_ending);
  g_test_add_func ("/ranking/says", test_ranking_says);
  g_test_add_func ("/ranking/ages", test_ranking_ages);
  g_test_add_func ("/ranking/future", test_ranking_future);
  return g_test_run ();
}
