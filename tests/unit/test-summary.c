/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding-words.h"
#include "co-summary.h"
#include "co-test-catalog.h"
#include "co-test.h"

/* What the results of a check come to, in one sentence. */

#define PRODUCT                                                                                    \
  "[{\"id\":\"kis\",\"name\":\"kis\",\"kind\":\"security\",\"audience\":\"home\","                 \
  "\"systems\":[\"windows\"],\"summary\":\"S\",\"sources\":[\"s\"],\"marks\":[]}]"

/* A target in a few letters: where it is ("h" this computer, "w" a Windows disk, "m" a Mac, "l" a
 * Linux, "x" an export, "p" a phone, "v" Wine, "?" unknown), how far the check came ("+" whole,
 * "~" in part, "-" not at all) and the verdicts, as digits. */
typedef struct {
  const char *results;
  CoAnswer answer;
  const char *says;
} Case;

#define WHERE    "Kaspersky software is installed"
#define TRACES   "There are traces, but we could not tell whether Kaspersky software is installed."
#define NOTHING  "No Kaspersky software was found."
#define OPEN     "We could not tell whether there is Kaspersky software."
#define UNREAD   "Nothing could be read. So we could not tell whether there is Kaspersky software."
#define AGENT    "Software from Kaspersky for managing computers is installed."
#define LEFTOVER "The software is not installed any more, but pieces of it are left."
#define RAN      "Kaspersky software is not installed. One of its tools ran here once."
#define BROWSER  "Kaspersky software is in a browser only."
#define EMBEDS   "A product of another company was found that may contain parts of Kaspersky."
#define FOLLOWS  "A product of another company is installed. It took the place of Kaspersky."

static const Case cases[] = {
  {"", CO_ANSWER_NOT_CHECKED, "Nothing was checked yet."},
  /* Installed, and where. */
  {"h+0", CO_ANSWER_FOUND, WHERE " on this computer."},
  {"w+0", CO_ANSWER_FOUND, WHERE " on the Windows disk."},
  {"m+0", CO_ANSWER_FOUND, WHERE " on the Mac disk."},
  {"l+0", CO_ANSWER_FOUND, WHERE " on the Linux disk."},
  {"v+0", CO_ANSWER_FOUND, WHERE " in a folder of Wine."},
  {"x+0", CO_ANSWER_FOUND, WHERE " on the PC that the export is from."},
  {"p+0", CO_ANSWER_FOUND, WHERE " on the phone."},
  {"?+0", CO_ANSWER_FOUND, WHERE "."},
  {"w+0 m+0", CO_ANSWER_FOUND, WHERE " in 2 places."},
  {"w+0 m+0 l+0 p+", CO_ANSWER_FOUND, WHERE " in 3 places."},
  {"h+0 w+0", CO_ANSWER_FOUND, WHERE " on this computer and in 1 other place."},
  {"w+0 h+0 m+0", CO_ANSWER_FOUND, WHERE " on this computer and in 2 other places."},
  {"h+00", CO_ANSWER_FOUND, WHERE " on this computer."},
  {"h+ w+0", CO_ANSWER_FOUND, WHERE " on the Windows disk."},
  /* What is graver elsewhere counts, in any order. */
  {"h+6 w+0", CO_ANSWER_FOUND, WHERE " on the Windows disk."},
  {"w+0 h+6", CO_ANSWER_FOUND, WHERE " on the Windows disk."},
  {"h+60", CO_ANSWER_FOUND, WHERE " on this computer."},
  {"w+1 m+0 h+1", CO_ANSWER_FOUND, WHERE " on the Mac disk."},
  /* Installed stays so, whatever could not be read. */
  {"h~0", CO_ANSWER_FOUND, WHERE " on this computer."},
  {"h+0 w-", CO_ANSWER_FOUND, WHERE " on this computer."},
  {"h-0", CO_ANSWER_FOUND, WHERE " on this computer."},
  {"h+1", CO_ANSWER_FOUND, AGENT},
  {"h~1", CO_ANSWER_FOUND, AGENT},
  {"h+1 w-", CO_ANSWER_FOUND, AGENT},
  /* Weaker findings count only when all was read. */
  {"h+2", CO_ANSWER_FOUND, FOLLOWS},
  {"h+3", CO_ANSWER_FOUND, EMBEDS},
  {"h+4", CO_ANSWER_FOUND, BROWSER},
  {"h+5", CO_ANSWER_FOUND, RAN},
  {"h+6", CO_ANSWER_FOUND, LEFTOVER},
  {"h+654", CO_ANSWER_FOUND, BROWSER},
  {"h+6 w+5 m+2", CO_ANSWER_FOUND, FOLLOWS},
  {"h~2", CO_ANSWER_TRACES, TRACES},
  {"h~3", CO_ANSWER_TRACES, TRACES},
  {"h~4", CO_ANSWER_TRACES, TRACES},
  {"h~5", CO_ANSWER_TRACES, TRACES},
  {"h~6", CO_ANSWER_TRACES, TRACES},
  {"h+6 w~", CO_ANSWER_TRACES, TRACES},
  {"h+6 w-", CO_ANSWER_TRACES, TRACES},
  {"h-6", CO_ANSWER_TRACES, TRACES},
  /* Nothing found. */
  {"h+", CO_ANSWER_NOTHING, NOTHING},
  {"h+ w+ m+", CO_ANSWER_NOTHING, NOTHING},
  {"h~", CO_ANSWER_COULD_NOT_TELL, OPEN},
  {"h+ w~", CO_ANSWER_COULD_NOT_TELL, OPEN},
  {"h+ w-", CO_ANSWER_COULD_NOT_TELL, OPEN},
  {"h- w~", CO_ANSWER_COULD_NOT_TELL, OPEN},
  {"h-", CO_ANSWER_COULD_NOT_READ, UNREAD},
  {"h- w-", CO_ANSWER_COULD_NOT_READ, UNREAD},
};

static CoFinding *
new_finding (CoCatalog *catalog, CoVerdict verdict, const char *last_update)
{
  g_autoptr (GPtrArray) evidence =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);
  CoFindingInfo info = {
    .product = co_catalog_get_product (catalog, "kis"),
    .name = "kis",
    .verdict = verdict,
    .last_update = last_update,
    .evidence = evidence,
  };

  return co_finding_new (&info);
}

static CoTarget *
new_target (char where)
{
  static const char letters[CO_N_SYSTEMS] = {
    [CO_SYSTEM_UNKNOWN] = '?',
    [CO_SYSTEM_LINUX] = 'l',
    [CO_SYSTEM_WINDOWS] = 'w',
    [CO_SYSTEM_MACOS] = 'm',
    [CO_SYSTEM_WINE] = 'v',
    [CO_SYSTEM_REGISTRY_EXPORT] = 'x',
    [CO_SYSTEM_ANDROID] = 'p',
  };

  for (guint i = 0; i < CO_N_SYSTEMS; i++)
    if (letters[i] == where)
      return co_target_new_received (i, FALSE, NULL);
  g_assert_cmpint (where, ==, 'h');
  return co_target_new_received (CO_SYSTEM_LINUX, TRUE, NULL);
}

static CoResult *
new_result (CoCatalog *catalog, const char *letters)
{
  g_autoptr (CoTarget) target = new_target (letters[0]);
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  CoOutcome outcome = letters[1] == '+'   ? CO_OUTCOME_CHECKED
                      : letters[1] == '~' ? CO_OUTCOME_PARTLY_CHECKED
                                          : CO_OUTCOME_COULD_NOT_CHECK;

  for (const char *p = letters + 2; *p != '\0'; p++)
    g_ptr_array_add (findings, new_finding (catalog, (CoVerdict) g_ascii_digit_value (*p), NULL));
  return co_result_new (target, outcome, findings, nothing, nothing);
}

static void
sum_up (CoCatalog *catalog, const char *results, CoSummary *summary)
{
  g_auto (GStrv) words = g_strsplit (results, " ", -1);

  co_summary_init (summary);
  for (guint i = 0; words[i] != NULL; i++) {
    g_autoptr (CoResult) result = new_result (catalog, words[i]);

    co_summary_add (summary, result);
  }
}

static void
test_answers (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (PRODUCT, "[]");
  g_autoptr (CoLanguage) english = co_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *says = NULL;
    CoSummary summary;

    sum_up (catalog, cases[i].results, &summary);
    says = co_summary_say (&summary, english);
    g_test_message ("%s", cases[i].results);
    g_assert_cmpint (co_summary_get_answer (&summary), ==, cases[i].answer);
    g_assert_cmpstr (says, ==, cases[i].says);
  }
}

/* No combination of up to two targets and one verdict each says "nothing" without having read all,
 * and none that found the product says anything else. */
static void
test_never_wrong (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (PRODUCT, "[]");
  const char *outcomes = "+~-";
  const char *verdicts = "0123456 ";

  for (guint i = 0; i < 3 * 8 * 3 * 8; i++) {
    char first[] = {'h', outcomes[i % 3], verdicts[i / 3 % 8], '\0'};
    char second[] = {'w', outcomes[i / 24 % 3], verdicts[i / 72 % 8], '\0'};
    g_autoptr (CoResult) a = new_result (catalog, g_strchomp (first));
    g_autoptr (CoResult) b = new_result (catalog, g_strchomp (second));
    gboolean is_whole = first[1] == '+' && second[1] == '+';
    gboolean is_found = first[2] != '\0' || second[2] != '\0';
    CoSummary summary;
    CoAnswer answer;

    co_summary_init (&summary);
    co_summary_add (&summary, a);
    co_summary_add (&summary, b);
    answer = co_summary_get_answer (&summary);
    g_assert_cmpint (answer == CO_ANSWER_NOTHING, ==, is_whole && !is_found);
    if (first[2] == '0' || second[2] == '0')
      g_assert_cmpint (answer, ==, CO_ANSWER_FOUND);
    g_assert_cmpint (answer == CO_ANSWER_FOUND || answer == CO_ANSWER_TRACES, ==, is_found);
  }
}

static void
test_last_update (void)
{
  static const char *const table[][2] = {
    {"2024-09-27", "Last update that we know of: 27 September 2024, 2 years ago."},
    {"2026-01-20", "Last update that we know of: 20 January 2026, 10 months ago."},
    {"2026-11-20", "Last update that we know of: 20 November 2026, 1 day ago."},
    {"2026-11-21", "Last update that we know of: 21 November 2026, today."},
    {"2026-10-21", "Last update that we know of: 21 October 2026, 31 days ago."},
    {"2031-01-01", "Last update that we know of: 1 January 2031."},
    {"no date", NULL},
    {NULL, NULL},
  };
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (PRODUCT, "[]");
  g_autoptr (CoLanguage) english = co_language_new ("en");
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 21, 12, 0, 0);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (CoFinding) finding = new_finding (catalog, CO_VERDICT_INSTALLED, table[i][0]);
    g_autofree char *says = co_finding_say_last_update (finding, english, now);

    g_assert_cmpstr (says, ==, table[i][1]);
  }
}

/* Whether everything was read is said of every answer that does not say it itself. */
static void
test_more (void)
{
  static const char *const table[][2] = {
    {"", NULL},
    {"h+0", NULL},
    {"h+6", NULL},
    {"h~0", "There may be more: not everything could be read."},
    {"h+0 w-", "There may be more: not everything could be read."},
    {"h~6", "Not everything could be read."},
    {"h+", "Everything that we look at could be read."},
    {"h+ w~", "Nothing was found, but not everything could be read."},
    {"h-", NULL},
  };
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (PRODUCT, "[]");

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    CoSummary summary;

    sum_up (catalog, table[i][0], &summary);
    g_assert_cmpstr (co_summary_say_more (&summary), ==, table[i][1]);
  }
}

static void
test_uneventful (void)
{
  static const struct {
    const char *result;
    gboolean is_uneventful;
  } table[] = {{"v+", TRUE}, {"v~", FALSE}, {"v+6", FALSE}, {"w+", FALSE}, {"h+", FALSE}};
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (PRODUCT, "[]");
  g_autoptr (CoLanguage) english = co_language_new ("en");
  g_autofree char *one = co_summary_say_uneventful (1, english);
  g_autofree char *many = co_summary_say_uneventful (64, english);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (CoResult) result = new_result (catalog, table[i].result);

    g_assert_cmpint (co_summary_is_uneventful (result), ==, table[i].is_uneventful);
  }
  g_assert_true (g_str_has_prefix (one, "In 1 folder with "));
  g_assert_true (g_str_has_prefix (many, "In 64 folders with "));
}

/* Who deletes drivers by hand may not be able to type any more. */
static void
test_caution (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (PRODUCT, "[]");
  g_autoptr (CoFinding) left = new_finding (catalog, CO_VERDICT_LEFTOVER, NULL);
  g_autoptr (CoFinding) whole = new_finding (catalog, CO_VERDICT_INSTALLED, NULL);

  g_assert_nonnull (co_finding_say_caution (left, CO_SYSTEM_WINDOWS));
  g_assert_nonnull (co_finding_say_caution (left, CO_SYSTEM_REGISTRY_EXPORT));
  g_assert_null (co_finding_say_caution (left, CO_SYSTEM_LINUX));
  g_assert_null (co_finding_say_caution (whole, CO_SYSTEM_WINDOWS));
  g_ptr_array_add (co_finding_get_evidence (whole),
                   co_evidence_new ("driver", "klif", "klif", "S"));
  g_assert_nonnull (co_finding_say_caution (whole, CO_SYSTEM_WINDOWS));
  g_ptr_array_add (co_finding_get_evidence (left),
                   co_evidence_new ("system-extension", "klnet", "klnet", "S"));
  g_assert_nonnull (co_finding_say_caution (left, CO_SYSTEM_MACOS));
}

/* Each system that can be checked says where the check looks. */
static void
test_places (void)
{
  for (guint i = 0; i < CO_N_SYSTEMS; i++)
    g_assert_cmpint (co_summary_say_places (i) != NULL,
                     ==,
                     i != CO_SYSTEM_UNKNOWN && i != CO_SYSTEM_IOS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/summary/answers", test_answers);
  g_test_add_func ("/summary/never-wrong", test_never_wrong);
  g_test_add_func ("/summary/more", test_more);
  g_test_add_func ("/summary/uneventful", test_uneventful);
  g_test_add_func ("/summary/caution", test_caution);
  g_test_add_func ("/summary/last-update", test_last_update);
  g_test_add_func ("/summary/places", test_places);
  return g_test_run ();
}
