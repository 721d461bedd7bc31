/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-loader.h"
#include "co-error.h"
#include "co-texts.h"

#include <math.h>

/* The law, the guides and the rest of the catalog: what is right is loaded with the ids of its
 * texts, what is wrong is refused with its place. */

#define SOURCE                                                                                     \
  "\"sources/s.json\":{\"sources\":[{\"id\":\"s\",\"kind\":\"page\",\"title\":\"T\","              \
  "\"publisher\":\"P\",\"read\":\"2026-01-01\"}]}"
#define BUNDLE(files)                                                                              \
  "{\"schema\":1,\"serial\":7,\"date\":\"2026-01-01\",\"expires\":\"2026-07-01\",\"files\":"       \
  "{" SOURCE "," files "}}"
#define HEAD                                                                                       \
  "\"jurisdiction\":{\"id\":\"us\",\"name\":\"N\",\"binds\":\"supply\",\"summary\":\"S\","         \
  "\"read\":\"2026-01-01\"}"
#define PHASE(id, more)                                                                            \
  "{\"id\":\"" id "\",\"headline\":\"H\",\"text\":\"T\",\"sources\":[\"s\"]" more "}"
#define END "2024-09-29T04:00:00Z"
#define PHASES                                                                                     \
  "\"phases\":[" PHASE ("before", ",\"until\":\"" END "\",\"counts\":\"until\"") "," PHASE (       \
    "after",                                                                                       \
    ",\"from\":\"" END "\",\"counts\":\"since\"") "]"
#define LAW(more) "\"law/us.json\":{\"place\":\"us\"" more "}"
#define QUESTION                                                                                   \
  "\"chooser/q.json\":{\"questions\":[{\"id\":\"q\",\"question\":\"Q\",\"options\":["              \
  "{\"id\":\"yes\",\"text\":\"Y\"},{\"id\":\"no\",\"text\":\"N\",\"alone\":true}]}]}"
#define STEP(more) "{\"id\":\"one\",\"do\":\"D\",\"verify\":\"check\"" more "}"
#define GUIDE(steps, more)                                                                         \
  "\"guides/g.json\":{\"guides\":[{\"id\":\"g\",\"title\":\"T\",\"stage\":\"remove\","             \
  "\"for\":\"product\",\"steps\":[" steps "]" more "}]}"

static CoCatalog *
load (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return co_catalog_load (bytes, "bundle", error);
}

static const CoKnowledge *
load_right (const char *text, CoCatalog **catalog)
{
  g_autoptr (GError) error = NULL;

  *catalog = load (text, &error);
  g_assert_no_error (error);
  return co_catalog_get_knowledge (*catalog);
}

static void
test_knowledge_law (void)
{
  g_autoptr (CoCatalog) catalog = NULL;
  const CoKnowledge *knowledge = load_right (
    BUNDLE (LAW ("," HEAD "," PHASES) ",\"law/us-faq.json\":{\"place\":\"us\",\"faq\":"
                                      "[{\"id\":\"may-i\",\"question\":\"Q\",\"answer\":\"A\","
                                      "\"sources\":[\"s\"]}]}"),
    &catalog);
  const CoLaw *law = co_knowledge_get_law (knowledge, "us");
  const CoStatement *question;

  g_assert_nonnull (law);
  g_assert_null (co_knowledge_get_law (knowledge, "de"));
  g_assert_cmpint (law->jurisdiction->binds, ==, CO_BINDS_SUPPLY);
  g_assert_cmpstr (law->jurisdiction->name->id, ==, "jurisdiction/us/name");
  g_assert_cmpuint (law->phases->len, ==, 2);
  g_assert_cmpuint (law->questions->len, ==, 1);
  g_assert_cmpuint (law->events->len, ==, 0);
  question = g_ptr_array_index (law->questions, 0);
  g_assert_cmpstr (question->title->id, ==, "faq/may-i/question");
  g_assert_cmpstr (question->text->english, ==, "A");
  g_assert_cmpstr (question->sources[0], ==, "s");
}

/* At, and a second before, the moment that everything turns on. */
static void
test_knowledge_phases (void)
{
  static const struct {
    const char *now;
    const char *phase;
    gint64 days;
  } cases[] = {
    {"2019-01-01T00:00:00Z", "before", 2099},
    {"2024-09-28T04:00:00Z", "before", 1},
    {"2024-09-28T03:59:59Z", "before", 2},
    /* 11:59 PM of 28 September in New York, and then midnight there. */
    {"2024-09-28T23:59:00-04:00", "before", 1},
    {"2024-09-29T00:00:00-04:00", "after", 0},
    /* The same two moments in Honolulu, where it was still the day before in the afternoon. */
    {"2024-09-28T17:59:00-10:00", "before", 1},
    {"2024-09-28T18:00:00-10:00", "after", 0},
    {"2024-09-28T23:59:00-10:00", "after", 0},
    {"2024-09-30T04:00:00Z", "after", 1},
    /* Over a leap day, and over a change of clocks. */
    {"2028-02-29T04:00:00Z", "after", 1248},
    {"2028-03-01T04:00:00Z", "after", 1249},
    {"2026-11-21T12:00:00Z", "after", 783},
    {"2090-01-01T00:00:00Z", "after", 23834},
  };
  g_autoptr (CoCatalog) catalog = NULL;
  const CoKnowledge *knowledge = load_right (BUNDLE (LAW ("," HEAD "," PHASES)), &catalog);
  const CoLaw *law = co_knowledge_get_law (knowledge, "us");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (cases[i].now, NULL);
    const CoPhase *phase = co_law_get_phase (law, now);

    g_test_message ("%s", cases[i].now);
    g_assert_cmpstr (phase->id, ==, cases[i].phase);
    g_assert_cmpint (co_phase_count_days (phase, now), ==, cases[i].days);
  }
}

static void
test_knowledge_guide (void)
{
  g_autoptr (CoCatalog) catalog = NULL;
  const CoKnowledge *knowledge = load_right (
    BUNDLE (QUESTION "," GUIDE (STEP (",\"asks\":\"q\",\"when\":{\"facts\":[\"here\",\"dpkg\"],"
                                      "\"answers\":{\"q\":[\"yes\",\"unanswered\"]}}"),
                                ",\"order\":20")),
    &catalog);
  const CoGuide *guide = co_knowledge_get_guide (knowledge, "g");
  const CoInstruction *step = g_ptr_array_index (guide->instructions, 0);
  const CoChoice *answer;

  g_assert_cmpint (guide->stage, ==, CO_STAGE_REMOVE);
  g_assert_cmpint (guide->scope, ==, CO_GUIDE_FOR_PRODUCT);
  g_assert_cmpint (guide->order, ==, 20);
  g_assert_null (guide->when);
  g_assert_null (guide->intro);
  g_assert_cmpstr (step->action->id, ==, "guides/g/one/do");
  g_assert_cmpint (step->verify, ==, CO_VERIFIED_BY_CHECK);
  g_assert_cmpstr (step->when->facts[1], ==, "dpkg");
  g_assert_cmpuint (g_strv_length (step->when->systems), ==, 0);
  answer = g_ptr_array_index (step->when->answers, 0);
  g_assert_cmpstr (answer->name, ==, "q");
  g_assert_cmpstr (answer->options[1], ==, CO_UNANSWERED);
  g_assert_nonnull (co_question_get_option (co_knowledge_get_question (knowledge, "q"), "no"));
}

/* Its own picture, or that of the stage; and no stage is without one. */
static void
test_knowledge_picture (void)
{
  g_autoptr (CoCatalog) catalog = NULL;
  const CoKnowledge *knowledge = load_right (
    BUNDLE (GUIDE (
      STEP (",\"picture\":\"open-vault\"") ",{\"id\":\"two\",\"do\":\"D\",\"verify\":\"check\"}",
      "")),
    &catalog);
  const CoGuide *guide = co_knowledge_get_guide (knowledge, "g");
  const CoInstruction *drawn = g_ptr_array_index (guide->instructions, 0);
  const CoInstruction *plain = g_ptr_array_index (guide->instructions, 1);

  g_assert_cmpstr (co_instruction_get_picture (drawn, guide->stage), ==, "open-vault");
  for (CoStage stage = CO_STAGE_RESCUE; stage <= CO_STAGE_CHECK_DEVICE; stage++) {
    g_autofree char *picture = g_strconcat ("stage-", co_stage_to_string (stage), NULL);

    g_assert_cmpstr (co_instruction_get_picture (plain, stage), ==, picture);
  }
}

static void
test_knowledge_alternative (void)
{
  g_autoptr (CoCatalog) catalog = NULL;
  const CoKnowledge *knowledge = load_right (
    BUNDLE ("\"alternatives/a.json\":{\"alternatives\":[{\"id\":\"a\",\"name\":\"A\","
            "\"kind\":\"full\",\"summary\":\"S\",\"maker\":{\"value\":\"M\",\"sources\":[\"s\"]},"
            "\"country\":{\"value\":\"C\",\"sources\":[\"s\"]},"
            "\"devices\":[{\"device\":\"mac\",\"sources\":[\"s\"]}],"
            "\"price\":{\"value\":\"not-stated\"},"
            "\"features\":{\"vpn\":{\"value\":\"some\",\"sources\":[\"s\"]}},\"traits\":[],"
            "\"results\":[{\"id\":\"r\",\"lab\":\"L\",\"test\":\"T\",\"month\":\"2025-03\","
            "\"score\":\"6 of 6\",\"value\":6,\"sources\":[\"s\"]}]}]}"),
    &catalog);
  const CoAlternative *alternative = co_knowledge_get_alternative (knowledge, "a");
  const CoLabResult *result = g_ptr_array_index (alternative->results, 0);

  g_assert_cmpstr (alternative->country->words->id, ==, "alternatives/a/country/value");
  g_assert_cmpint (alternative->price->choice, ==, CO_PRICE_NOT_STATED);
  g_assert_cmpint (co_alternative_get_feature (alternative, "vpn"), ==, CO_FEATURE_SOME);
  g_assert_cmpint (co_alternative_get_feature (alternative, "firewall"), ==, CO_FEATURE_MISSING);
  g_assert_nonnull (co_alternative_get_device (alternative, "mac"));
  g_assert_null (co_alternative_get_device (alternative, "iphone"));
  g_assert_cmpfloat (result->value, ==, 6.0);
  g_assert_true (isnan (result->maximum));
  g_assert_cmpstr (result->score->id, ==, "alternatives/a/r/score");
}

static void
test_knowledge_rejects (void)
{
  static const struct {
    const char *text;
    const char *message;
  } cases[] = {
    {BUNDLE (LAW (",\"lwas\":[]")), "law/us.json: /lwas: no member of this name is known"},
    {BUNDLE (LAW ("," PHASES)), "bundle: the place “us” has no jurisdiction"},
    {BUNDLE (LAW ("," HEAD)), "bundle: the place “us” has no phases"},
    {BUNDLE (LAW ("," HEAD ",\"phases\":[" PHASE ("a", ",\"until\":\"" END "\"") "]")),
     "bundle: the phase “a” does not follow*"},
    {BUNDLE (LAW ("," HEAD ",\"phases\":[" PHASE ("a", ",\"until\":\"" END "\"") "," PHASE (
       "b",
       ",\"from\":\"2024-09-30T04:00:00Z\"") "]")),
     "bundle: the phase “b” does not follow*"},
    {BUNDLE (LAW (",\"phases\":[" PHASE ("a", ",\"until\":\"soon\"") "]")),
     "law/us.json: /phases/0/until: “soon” is not a moment*"},
    {BUNDLE (LAW (",\"phases\":[" PHASE ("a", ",\"counts\":\"weeks\"") "]")),
     "law/us.json: /phases/0/counts: “weeks” is not a word we know here"},
    {BUNDLE (LAW (",\"faq\":[{\"id\":\"x\",\"question\":\"Q\",\"answer\":\"A\"}]")),
     "law/us.json: /faq/0: “sources” is missing"},
    {BUNDLE (LAW (",\"faq\":[{\"id\":\"x\",\"question\":\"Q\",\"answer\":\"A\",\"sources\":[]}]")),
     "law/us.json: /faq/0/sources: must not be empty"},
    {BUNDLE (
       LAW (",\"claims\":[{\"id\":\"x\",\"claim\":\"C\",\"truth\":\"maybe\",\"answer\":\"A\"}]")),
     "law/us.json: /claims/0/truth: “maybe” is not a word we know here"},
    {BUNDLE (LAW ("," HEAD "," PHASES
                  ",\"claims\":[{\"id\":\"x\",\"claim\":\"C\",\"truth\":\"not-so\","
                  "\"answer\":\"A\",\"sources\":[\"t\"]}]")),
     "bundle: sources: there is no “t”"},
    {BUNDLE (GUIDE (STEP (",\"asks\":\"q\""), "")), "bundle: asks: there is no “q”"},
    {BUNDLE (GUIDE (STEP (",\"page\":\"q\""), "")), "bundle: page: there is no “q”"},
    {BUNDLE (GUIDE (STEP (",\"when\":{\"answers\":{\"q\":[\"yes\"]}}"), "")),
     "bundle: answers: there is no “q”"},
    {BUNDLE (GUIDE (STEP (",\"when\":{\"products\":[\"p\"]}"), "")),
     "bundle: products: there is no “p”"},
    {BUNDLE (GUIDE (STEP (",\"when\":{\"facts\":[\"tall\"]}"), "")),
     "guides/g.json: /guides/0/steps/0/when/facts: “tall” is not a word*"},
    {BUNDLE (GUIDE (STEP (",\"when\":{\"answers\":[]}"), "")),
     "guides/g.json: /guides/0/steps/0/when/answers: must be an object"},
    {BUNDLE (GUIDE (STEP (""), ",\"order\":1.5")),
     "guides/g.json: /guides/0/order: must be a whole number"},
    {BUNDLE (GUIDE (STEP (""), ",\"order\":9999999999")),
     "guides/g.json: /guides/0/order: must be a whole number"},
    {BUNDLE (GUIDE ("7", "")), "guides/g.json: /guides/0/steps/0: must be an object"},
    {BUNDLE ("\"chooser/q.json\":{\"questions\":[{\"id\":\"q\",\"question\":\"Q\",\"many\":1}]}"),
     "chooser/q.json: /questions/0/many: must be true or false"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (CoCatalog) catalog = load (cases[i].text, &error);

    g_assert_null (catalog);
    g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
    g_test_message ("%s", error->message);
    g_assert_true (g_pattern_match_simple (cases[i].message, error->message));
  }
}

static void
test_knowledge_texts (void)
{
  static const char overlay[] =
    "{\"schema\":1,\"language\":\"de\",\"serial\":7,\"texts\":{\"faq/a/answer\":\"Ja.\","
    "\"products/kesl/name\":\"K\"}}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (overlay, strlen (overlay));
  g_autoptr (GError) error = NULL;
  g_autoptr (CoTexts) german = co_texts_load (bytes, "text.de.json", &error);
  g_autoptr (CoTexts) english = co_texts_new_english ();
  g_autoptr (CoPhrase) answer = co_phrase_new ("faq/a", "answer", "Yes.");
  g_autoptr (CoPhrase) other = co_phrase_new ("faq/b", "answer", "No.");

  g_assert_no_error (error);
  g_assert_cmpstr (co_language_get_code (co_texts_get_language (german)), ==, "de");
  g_assert_true (co_texts_get_language_of (german, answer) == co_texts_get_language (german));
  g_assert_true (co_texts_get_language_of (german, other) != co_texts_get_language (german));
  g_assert_cmpstr (co_texts_say (german, answer), ==, "Ja.");
  g_assert_cmpstr (co_texts_say (german, other), ==, "No.");
  g_assert_cmpstr (co_texts_say (english, answer), ==, "Yes.");
  g_assert_cmpstr (co_texts_look_up (german, "products", "kesl", "name", "E"), ==, "K");
  g_assert_cmpstr (co_texts_look_up (german, "products", "kfl", "name", "E"), ==, "E");
}

static void
test_knowledge_texts_rejects (void)
{
  static const struct {
    const char *text;
    const char *message;
  } cases[] = {
    {"", "t: is empty or not text in UTF-8"},
    {"{\"schema\":2,\"language\":\"de\",\"serial\":1,\"texts\":{}}", "t: edition 2 needs*"},
    {"{\"schema\":1,\"serial\":1,\"texts\":{}}", "t: “language” is missing"},
    {"{\"schema\":1,\"language\":\"de\",\"serial\":1}", "t: /texts: must be an object"},
    {"{\"schema\":1,\"language\":\"de\",\"serial\":1,\"texts\":{\"a\":1}}",
     "t: /texts/a: must be a text"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].text, strlen (cases[i].text));
    g_autoptr (GError) error = NULL;
    g_autoptr (CoTexts) texts = co_texts_load (bytes, "t", &error);

    g_assert_null (texts);
    g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
    g_test_message ("%s", error->message);
    g_assert_true (g_pattern_match_simple (cases[i].message, error->message));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/knowledge/law", test_knowledge_law);
  g_test_add_func ("/knowledge/phases", test_knowledge_phases);
  g_test_add_func ("/knowledge/guide", test_knowledge_guide);
  g_test_add_func ("/knowledge/picture", test_knowledge_picture);
  g_test_add_func ("/knowledge/alternative", test_knowledge_alternative);
  g_test_add_func ("/knowledge/rejects", test_knowledge_rejects);
  g_test_add_func ("/knowledge/texts", test_knowledge_texts);
  g_test_add_func ("/knowledge/texts-rejects", test_knowledge_texts_rejects);
  return g_test_run ();
}
