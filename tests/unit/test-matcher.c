/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"
#include "co-matcher.h"
#include "co-test-catalog.h"

/* clang-format off */
#define PRODUCT_ON(system, id, kind, more, marks)                                                  \
  "{\"id\":\"" id "\",\"name\":\"" id "\",\"kind\":\"" kind "\",\"audience\":\"home\","            \
  "\"systems\":[\"" system "\"],\"summary\":\"S.\",\"sources\":[\"s\"]" more ",\"marks\":[" marks "]}"
#define PRODUCT(id, kind, more, marks) PRODUCT_ON ("windows", id, kind, more, marks)
#define MARK_WITH(kind, match, proves, more)                                                       \
  "{\"kind\":\"" kind "\",\"match\":\"" match "\",\"proves\":\"" proves "\","                      \
  "\"status\":\"field\",\"sources\":[\"s\"]" more "}"
#define MARK(kind, match, proves) MARK_WITH (kind, match, proves, "")
#define PATH(match, proves) MARK_WITH ("path", match, proves, ",\"system\":\"linux\"")

static const char products[] =
  "["
  PRODUCT ("home", "security", ",\"group\":\"home\",\"generic\":true",
           MARK ("kaspersky-key", "AVP*", "presence") ","
           MARK ("security-center", "Kaspersky*", "remains")) ","
  PRODUCT ("standard", "security", ",\"group\":\"home\"",
           MARK ("uninstall-entry", "Kaspersky Standard", "presence") ","
           MARK ("uninstall-key", "{GUID}", "hint")) ","
  PRODUCT ("other", "security", ",\"generic\":true",
           MARK ("uninstall-entry", "Kaspersky *", "presence")) ","
  PRODUCT ("nameless", "security", ",\"generic\":true",
           MARK ("service", "AVP", "presence")) ","
  PRODUCT ("vpn", "companion", "",
           MARK ("service", "KSDE*", "presence")) ","
  PRODUCT ("agent", "agent", "",
           MARK ("service", "klnagent", "presence")) ","
  PRODUCT ("tool", "tool", "",
           MARK ("appx", "tool", "presence")) ","
  PRODUCT ("next", "successor", "",
           MARK ("uninstall-entry", "UltraAV", "presence")) ","
  PRODUCT ("linux", "security", "",
           MARK ("dpkg", "kesl", "presence") ","
           MARK ("unit", "kesl.service", "presence") ","
           PATH ("opt/kesl", "presence")) ","
  PRODUCT ("extension", "extension", "",
           MARK ("chrome-extension", "aaaa", "presence") ","
           MARK ("firefox-extension", "a@kaspersky.com", "presence")) ","
  PRODUCT ("any-extension", "extension", ",\"generic\":true",
           MARK ("firefox-extension", "*@kaspersky.com", "presence")) ","
  PRODUCT_ON ("macos", "signed", "security", ",\"generic\":true",
              MARK ("team-id", "TEAM", "presence")) ","
  PRODUCT ("parts", "parts", "",
           MARK ("certificate", "Root", "remains"))
  "]";

static const char traps[] =
  "[{\"id\":\"game\",\"title\":\"T\",\"why\":\"W\",\"note\":\"A game.\",\"sources\":[\"s\"],"
  "\"marks\":[{\"kind\":\"kaspersky-key\",\"match\":\"AVP-game\"}]}]";

typedef struct {
  CoMarkKind kind;
  const char *name;
  CoTraceState state;
  const char *title;
} TraceCase;

#define MAX_TRACES 4

typedef struct {
  const char *about;
  TraceCase traces[MAX_TRACES];
  const char *findings; /* "product:verdict" with blanks between, in order */
} MatchCase;

static const MatchCase cases[] = {
  { "nothing", { { 0 } }, "" },
  { "an edition that no name is known for",
    { { CO_MARK_KASPERSKY_KEY, "AVP21.3", CO_TRACE_WORKING, NULL } },
    "home:installed" },
  { "a key refined by its name",
    { { CO_MARK_KASPERSKY_KEY, "AVP21.3", CO_TRACE_WORKING, "Kaspersky Standard" } },
    "standard:installed" },
  { "a key and an entry are one product",
    { { CO_MARK_KASPERSKY_KEY, "AVP21.3", CO_TRACE_LEFT, NULL },
      { CO_MARK_UNINSTALL_ENTRY, "Kaspersky Standard", CO_TRACE_WORKING, "Kaspersky Standard" } },
    "standard:installed" },
  { "two entries are one product",
    { { CO_MARK_UNINSTALL_ENTRY, "Kaspersky Standard", CO_TRACE_LEFT, "Kaspersky Standard" },
      { CO_MARK_UNINSTALL_ENTRY, "kaspersky standard", CO_TRACE_LEFT, "kaspersky standard" } },
    "standard:leftover" },
  { "an edition that is left over lends no name to one that is installed",
    { { CO_MARK_KASPERSKY_KEY, "AVP21.3", CO_TRACE_WORKING, NULL },
      { CO_MARK_UNINSTALL_ENTRY, "Kaspersky Standard", CO_TRACE_LEFT, "Kaspersky Standard" } },
    "home:installed standard:leftover" },
  { "a name that the catalog does not have, in two places",
    { { CO_MARK_KASPERSKY_KEY, "AVP27.1", CO_TRACE_WORKING, "Kaspersky Quantum" },
      { CO_MARK_UNINSTALL_ENTRY, "Kaspersky Quantum", CO_TRACE_WORKING, "Kaspersky Quantum" } },
    "home:installed" },
  { "two unknown products",
    { { CO_MARK_UNINSTALL_ENTRY, "Kaspersky A", CO_TRACE_WORKING, "Kaspersky A" },
      { CO_MARK_UNINSTALL_ENTRY, "Kaspersky B", CO_TRACE_LEFT, "Kaspersky B" } },
    "other:installed other:leftover" },
  { "an entry that is only claimed is believed",
    { { CO_MARK_UNINSTALL_ENTRY, "Kaspersky Standard", CO_TRACE_CLAIMED, "Kaspersky Standard" } },
    "standard:installed" },
  { "what Windows Security remembers is never more than a leftover",
    { { CO_MARK_SECURITY_CENTER, "Kaspersky Standard", CO_TRACE_WORKING, "Kaspersky Standard" } },
    "standard:leftover" },
  { "a service without a name is of the antivirus that was found",
    { { CO_MARK_SERVICE, "AVP", CO_TRACE_WORKING, NULL },
      { CO_MARK_UNINSTALL_ENTRY, "Kaspersky Standard", CO_TRACE_CLAIMED, "Kaspersky Standard" } },
    "standard:installed" },
  { "a service without a name is not of an agent",
    { { CO_MARK_SERVICE, "AVP", CO_TRACE_WORKING, NULL },
      { CO_MARK_SERVICE, "klnagent", CO_TRACE_WORKING, NULL } },
    "nameless:installed agent:management-agent" },
  { "parts alone",
    { { CO_MARK_CERTIFICATE, "Root", CO_TRACE_LEFT, NULL } },
    "parts:leftover" },
  { "parts count for a product",
    { { CO_MARK_CERTIFICATE, "Root", CO_TRACE_LEFT, NULL },
      { CO_MARK_SERVICE, "KSDE1", CO_TRACE_WORKING, NULL } },
    "vpn:installed" },
  { "parts do not count for a successor",
    { { CO_MARK_CERTIFICATE, "Root", CO_TRACE_LEFT, NULL },
      { CO_MARK_UNINSTALL_ENTRY, "UltraAV", CO_TRACE_WORKING, "UltraAV" } },
    "next:successor parts:leftover" },
  { "the VPN stays when the antivirus is gone",
    { { CO_MARK_KASPERSKY_KEY, "AVP21.3", CO_TRACE_LEFT, NULL },
      { CO_MARK_SERVICE, "KSDE1", CO_TRACE_WORKING, NULL } },
    "vpn:installed home:leftover" },
  { "an agent alone",
    { { CO_MARK_SERVICE, "klnagent", CO_TRACE_WORKING, NULL } },
    "agent:management-agent" },
  { "an agent that is gone",
    { { CO_MARK_SERVICE, "klnagent", CO_TRACE_LEFT, NULL } },
    "agent:leftover" },
  { "a tool",
    { { CO_MARK_APPX, "tool", CO_TRACE_WORKING, NULL } },
    "tool:ran-once" },
  { "a hint alone is nothing",
    { { CO_MARK_UNINSTALL_KEY, "{GUID}", CO_TRACE_WORKING, "Anything" } },
    "" },
  { "the list of packages decides, whatever files lie about",
    { { CO_MARK_DPKG, "kesl", CO_TRACE_LEFT, NULL },
      { CO_MARK_PATH, "opt/kesl", CO_TRACE_WORKING, NULL } },
    "linux:leftover" },
  { "a service that works is there, whatever the list says",
    { { CO_MARK_DPKG, "kesl", CO_TRACE_LEFT, NULL },
      { CO_MARK_UNIT, "kesl.service", CO_TRACE_WORKING, NULL } },
    "linux:installed" },
  { "without a word in the list the service counts",
    { { CO_MARK_UNIT, "kesl.service", CO_TRACE_WORKING, NULL } },
    "linux:installed" },
  { "an extension alone",
    { { CO_MARK_CHROME_EXTENSION, "aaaa", CO_TRACE_WORKING, NULL } },
    "extension:extension-only" },
  { "an extension whose list could not be read",
    { { CO_MARK_CHROME_EXTENSION, "aaaa", CO_TRACE_CLAIMED, NULL } },
    "extension:extension-only" },
  { "files of an extension that no browser uses",
    { { CO_MARK_CHROME_EXTENSION, "aaaa", CO_TRACE_LEFT, NULL } },
    "extension:leftover" },
  { "an extension in several browsers is one",
    { { CO_MARK_CHROME_EXTENSION, "aaaa", CO_TRACE_WORKING, NULL },
      { CO_MARK_CHROME_EXTENSION, "aaaa", CO_TRACE_LEFT, NULL },
      { CO_MARK_FIREFOX_EXTENSION, "a@kaspersky.com", CO_TRACE_WORKING, NULL } },
    "extension:extension-only" },
  { "an extension beside a program is installed too, and comes after it",
    { { CO_MARK_CHROME_EXTENSION, "aaaa", CO_TRACE_WORKING, NULL },
      { CO_MARK_UNINSTALL_ENTRY, "Kaspersky Standard", CO_TRACE_WORKING, "Kaspersky Standard" } },
    "standard:installed extension:installed" },
  { "an extension beside a companion is installed too",
    { { CO_MARK_CHROME_EXTENSION, "aaaa", CO_TRACE_WORKING, NULL },
      { CO_MARK_SERVICE, "KSDE1", CO_TRACE_CLAIMED, NULL } },
    "vpn:installed extension:installed" },
  { "an unknown extension is never a part of the program beside it",
    { { CO_MARK_FIREFOX_EXTENSION, "b@kaspersky.com", CO_TRACE_WORKING, NULL },
      { CO_MARK_UNINSTALL_ENTRY, "Kaspersky Standard", CO_TRACE_WORKING, "Kaspersky Standard" } },
    "standard:installed any-extension:installed" },
  { "an extension that an agent or a leftover stands beside is alone",
    { { CO_MARK_CHROME_EXTENSION, "aaaa", CO_TRACE_WORKING, NULL },
      { CO_MARK_SERVICE, "klnagent", CO_TRACE_WORKING, NULL },
      { CO_MARK_UNINSTALL_ENTRY, "Kaspersky Standard", CO_TRACE_LEFT, "Kaspersky Standard" } },
    "agent:management-agent extension:extension-only standard:leftover" },
  { "parts do not count for an extension",
    { { CO_MARK_CHROME_EXTENSION, "aaaa", CO_TRACE_WORKING, NULL },
      { CO_MARK_CERTIFICATE, "Root", CO_TRACE_LEFT, NULL } },
    "extension:extension-only parts:leftover" },
  { "a trap wins over a pattern",
    { { CO_MARK_KASPERSKY_KEY, "AVP-game", CO_TRACE_WORKING, NULL } },
    "" },
};
/* clang-format on */

static GPtrArray *
make_traces (const MatchCase *match_case)
{
  GPtrArray *traces = g_ptr_array_new_with_free_func ((GDestroyNotify) co_trace_free);

  for (guint i = 0; i < MAX_TRACES && match_case->traces[i].name != NULL; i++) {
    const TraceCase *from = &match_case->traces[i];
    CoTrace *trace = co_trace_new (from->kind, from->name, "where", from->state);

    trace->title = g_strdup (from->title);
    g_ptr_array_add (traces, trace);
  }
  return traces;
}

static char *
to_text (GPtrArray *findings)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++) {
    CoFinding *finding = g_ptr_array_index (findings, i);

    g_string_append_printf (out,
                            "%s%s:%s",
                            i > 0 ? " " : "",
                            co_product_get_id (co_finding_get_product (finding)),
                            co_verdict_to_string (co_finding_get_verdict (finding)));
    g_assert_cmpuint (co_finding_get_evidence (finding)->len, >, 0);
  }
  return g_string_free (out, FALSE);
}

static void
test_matcher_finds (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (products, traps);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) traces = make_traces (&cases[i]);
    g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
    g_autoptr (GPtrArray) findings = co_matcher_find (catalog, traces, notes);
    g_autofree char *text = to_text (findings);

    g_test_message ("%s", cases[i].about);
    g_assert_cmpstr (text, ==, cases[i].findings);
  }
}

static void
test_matcher_notes (void)
{
  static const MatchCase game = {"",
                                 {{CO_MARK_KASPERSKY_KEY, "AVP-game", CO_TRACE_WORKING, NULL}},
                                 ""};
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (products, traps);
  g_autoptr (GPtrArray) traces = make_traces (&game);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) findings = co_matcher_find (catalog, traces, notes);

  g_assert_cmpuint (findings->len, ==, 0);
  g_assert_cmpuint (notes->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (notes, 0), ==, "A game.");
}

/* The version comes from what is there and not from what an earlier one left; the latest of all
 * updates counts; a password anywhere is told. */
static void
test_matcher_facts (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (products, traps);
  g_autoptr (GPtrArray) traces = g_ptr_array_new_with_free_func ((GDestroyNotify) co_trace_free);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) findings = NULL;
  CoTrace *old = co_trace_new (CO_MARK_KASPERSKY_KEY, "AVP15", "a", CO_TRACE_LEFT);
  CoTrace *now = co_trace_new (CO_MARK_KASPERSKY_KEY, "AVP21", "b", CO_TRACE_WORKING);
  CoFinding *finding;

  old->version = g_strdup ("15.0");
  old->last_update = g_strdup ("2016-01-01");
  old->protection = CO_NO;
  now->version = g_strdup ("21.3");
  now->last_update = g_strdup ("2024-09-27");
  now->protection = CO_YES;
  g_ptr_array_add (traces, old);
  g_ptr_array_add (traces, now);
  findings = co_matcher_find (catalog, traces, notes);
  g_assert_cmpuint (findings->len, ==, 1);
  finding = g_ptr_array_index (findings, 0);
  g_assert_cmpstr (co_finding_get_version (finding), ==, "21.3");
  g_assert_cmpstr (co_finding_get_last_update (finding), ==, "2024-09-27");
  g_assert_cmpint (co_finding_get_protection (finding), ==, CO_YES);
  g_assert_cmpstr (co_evidence_get_where (g_ptr_array_index (co_finding_get_evidence (finding), 0)),
                   ==,
                   "b");
}

static CoTrace *
make_extension (const char *browser, const char *user, CoTraceState state)
{
  CoTrace *trace = co_trace_new (CO_MARK_CHROME_EXTENSION, "aaaa", user, state);

  trace->browser = g_strdup (browser);
  trace->user = g_strdup (user);
  trace->switched_off = state == CO_TRACE_WORKING;
  return trace;
}

/* The same extension in several places is one finding, with a proof for each that says whose it is;
 * names from the disk are never taken for templates. */
static void
test_matcher_browsers (void)
{
  static const char *const wanted[] = {
    "The web browser Edge has this extension, in the profile of %3$s%1$s. It is switched off.",
    "The web browser Opera may have this extension, in the profile of ben. We could not tell for "
    "sure.",
    "Files of this extension are left in the profile of anna. The web browser Chrome does not use "
    "them any more.",
  };
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (products, traps);
  g_autoptr (GPtrArray) traces = g_ptr_array_new_with_free_func ((GDestroyNotify) co_trace_free);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) findings = NULL;
  GPtrArray *evidence;

  g_ptr_array_add (traces, make_extension ("Chrome", "anna", CO_TRACE_LEFT));
  g_ptr_array_add (traces, make_extension ("Opera", "ben", CO_TRACE_CLAIMED));
  g_ptr_array_add (traces, make_extension ("Edge", "%3$s%1$s", CO_TRACE_WORKING));
  findings = co_matcher_find (catalog, traces, notes);
  g_assert_cmpuint (findings->len, ==, 1);
  evidence = co_finding_get_evidence (g_ptr_array_index (findings, 0));
  g_assert_cmpuint (evidence->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    g_assert_cmpstr (co_evidence_get_says (g_ptr_array_index (evidence, i)), ==, wanted[i]);
}

static void
assert_signed (const char *other_place, const char *expected)
{
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (products, traps);
  g_autoptr (GPtrArray) traces = g_ptr_array_new_with_free_func ((GDestroyNotify) co_trace_free);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) findings = NULL;
  g_autofree char *text = NULL;
  CoTrace *trace = co_trace_new (CO_MARK_TEAM_ID, "TEAM", "Applications/A.app", CO_TRACE_WORKING);

  /* The name of a product for Windows. */
  trace->title = g_strdup ("Kaspersky Standard");
  g_ptr_array_add (traces, trace);
  if (other_place != NULL)
    g_ptr_array_add (traces,
                     co_trace_new (CO_MARK_PATH, "opt/kesl", other_place, CO_TRACE_WORKING));
  findings = co_matcher_find (catalog, traces, notes);
  text = to_text (findings);
  g_assert_cmpstr (text, ==, expected);
}

/* An app that is known by its signature alone is the product that is known to be in its place, and
 * never one for another system that has the same name. */
static void
test_matcher_signed (void)
{
  assert_signed (NULL, "signed:installed");
  assert_signed ("Applications/B.app", "signed:installed linux:installed");
  assert_signed ("Applications/A.app", "linux:installed");
}

/* Thousands of folders, each of which the system names and has files in: they are looked up, not
 * compared each with each, which took minutes. */
static void
test_matcher_many_folders (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_catalog (products, traps);
  g_autoptr (GPtrArray) traces = g_ptr_array_new_with_free_func ((GDestroyNotify) co_trace_free);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) findings = NULL;
  g_autofree char *text = NULL;
  gint64 since = g_get_monotonic_time ();

  for (guint i = 0; i < 10000; i++) {
    g_autofree char *where = g_strdup_printf ("Programs/F%u/inner/avp.exe", i);
    CoTrace *trace =
      co_trace_new (CO_MARK_UNINSTALL_ENTRY, "Kaspersky Standard", "x", CO_TRACE_WORKING);

    trace->title = g_strdup ("Kaspersky Standard");
    trace->program = g_strdup_printf ("C:\\PROGRAMS\\F%u", i);
    g_ptr_array_add (traces, trace);
    g_ptr_array_add (traces, co_trace_new (CO_MARK_PATH, "opt/kesl", where, CO_TRACE_LEFT));
  }
  findings = co_matcher_find (catalog, traces, notes);
  text = to_text (findings);
  g_assert_cmpstr (text, ==, "standard:installed");
  g_assert_cmpint ((g_get_monotonic_time () - since) / G_USEC_PER_SEC, <, 20);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/matcher/finds", test_matcher_finds);
  g_test_add_func ("/matcher/notes", test_matcher_notes);
  g_test_add_func ("/matcher/facts", test_matcher_facts);
  g_test_add_func ("/matcher/browsers", test_matcher_browsers);
  g_test_add_func ("/matcher/signed", test_matcher_signed);
  g_test_add_func ("/matcher/many-folders", test_matcher_many_folders);
  return g_test_run ();
}
