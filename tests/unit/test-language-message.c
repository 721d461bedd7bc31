/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-language.h"

#define PLURAL  "{days, plural, one {Updates ended # day ago.} other {Updates ended # days ago.}}"
#define FSI     "\u2068"
#define PDI     "\u2069"
#define RUSSIAN "{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}"
#define ARABIC                                                                                     \
  "{days, plural, zero {zero} one {one} two {two} few {# few} many {# many} other {# other}}"

static void
test_plurals (void)
{
  static const struct {
    const char *code;
    const char *pattern;
    gint64 number;
    const char *text;
  } cases[] = {
    {"en", PLURAL, 1, "Updates ended 1 day ago."},
    {"en", PLURAL, 0, "Updates ended 0 days ago."},
    {"en", PLURAL, 783, "Updates ended 783 days ago."},
    {"en", PLURAL, 1783, "Updates ended 1,783 days ago."},
    {"x-test", PLURAL, 1, "Updates ended 1 day ago."},
    {"vi", "{days, plural, other {# ngày}}", 1, "1 ngày"},
    {"zh-Hant", "{days, plural, other {# 天}}", 783, "783 天"},
    {"ru", RUSSIAN, 1, "1 день"},
    {"ru", RUSSIAN, 2, "2 дня"},
    {"ru", RUSSIAN, 5, "5 дней"},
    {"ru", RUSSIAN, 11, "11 дней"},
    {"ru", RUSSIAN, 21, "21 день"},
    {"ru", RUSSIAN, 783, "783 дня"},
    {"ar_EG", ARABIC, 0, "zero"},
    {"ar_EG", ARABIC, 1, "one"},
    {"ar_EG", ARABIC, 2, "two"},
    {"ar_EG", ARABIC, 3, "3 few"},
    {"ar_EG", ARABIC, 11, "11 many"},
    {"ar_EG", ARABIC, 100, "100 other"},
    {"en", "{days, plural, =0 {today} one {yesterday} other {# days ago}}", 0, "today"},
    {"en", "{days,plural,offset:1 =1{one}one{one and # more}other{# more}}", 2, "one and 1 more"},
    {"en", "the {days, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", 22, "the 22nd"},
    {"en", "{days, plural, one {a {days}} other {{days} of #}}", 1234, "1,234 of 1,234"},
    {"en", "{days, plural, other {{days, plural, one {x} other {# in #}}}}", 5, "5 in 5"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) language = co_language_new (cases[i].code);
    g_autofree char *text =
      co_language_format (language, cases[i].pattern, "days", cases[i].number, NULL);

    g_assert_cmpstr (text, ==, cases[i].text);
  }
}

typedef struct {
  const char *pattern;
  const char *text;
} Case;

static void
check_cases (const Case *cases, guint n_cases)
{
  g_autoptr (CoLanguage) language = co_language_new ("en");

  for (guint i = 0; i < n_cases; i++) {
    g_autofree char *text = co_language_format (language,
                                                cases[i].pattern,
                                                "days",
                                                3,
                                                "odd",
                                                "it's {a} '{b}' # | \\",
                                                "product",
                                                "P",
                                                NULL);

    g_assert_cmpstr (text, ==, cases[i].text);
  }
}

static void
test_placeholders (void)
{
  static const Case cases[] = {
    {"", ""},
    {"plain # text | with \\ signs", "plain # text | with \\ signs"},
    {"{product}", "P"},
    {"{ product } { days }", "P 3"},
    {"{product}{product}{days}", "PP3"},
    {"{odd}", "it's {a} '{b}' # | \\"},
    {"{days, plural, one {x} other {#: {odd}}}", "3: it's {a} '{b}' # | \\"},
    {"\u202f{odd}\u00a0", "\u202fit's {a} '{b}' # | \\\u00a0"},
    {"you don't {days}", "you don't 3"},
    {"you don''t {days}", "you don't 3"},
    {"{product}'s {days}'", "P's 3'"},
    {"'{product}' is {product}", "{product} is P"},
    {"'{it''s}' {product}", "{it's} P"},
    {"''{product}''", "'P'"},
    {"'{product}", "{product}"},
    {"{days, plural, other {'#' is #, don't}}", "# is 3, don't"},
    {"'#' {days}", "'#' 3"},
    {"{days} }", "3 }"},
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* A placeholder that nothing was given for stays, and the rest is filled in. */
static void
test_not_given (void)
{
  static const Case cases[] = {
    {"{unknown}", "{unknown}"},
    {"{ unknown } {product}", "{ unknown } P"},
    {"{unknown}'s {days}", "{unknown}'s 3"},
    {"{unknown}'{x}' {days}", "{unknown}{x} 3"},
    {"{unknown}{missing}''{product}", "{unknown}{missing}'P"},
    {"{0} {1} {5} {product}", "{0} {1} {5} P"},
    {"{hours, plural, one {it's #} other {# {product}}} {product}",
     "{hours, plural, one {it's #} other {# {product}}} P"},
    {"{days, plural, other {# {unknown} #}}", "3 {unknown} 3"},
    {"{days, plural, other {{x, plural, other {#}}#}}", "{x, plural, other {#}}3"},
    /* A text is no number. */
    {"{product, plural, other {#}}", "{product, plural, other {#}}"},
    {"{Product}", "{Product}"},
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* What has a fault stays whole. */
static void
test_faults (void)
{
  static const char *const patterns[] = {
    "{",
    "{}",
    "{product",
    "{product} {days, plural, one {#}}",
    "{days, plural}",
    "{days, plural,}",
    "{days, plural, other {#}",
    "{days, plural, other {#",
    "{days, plural, other #}",
    "{days, plural, some-form {#} other {#}}",
    "{product, date, full}",
    "{days, number}",
    "{product, select, other {x}}",
    "{the product}",
    "{{product}}",
    "{\xc3\xa9} {product}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    check_cases (&(Case){patterns[i], patterns[i]}, 1);
}

static void
test_values (void)
{
  g_autoptr (CoLanguage) language = co_language_new ("en");
  g_autofree char *long_value = g_strnfill (5000, 'x');
  g_autofree char *four = NULL;
  g_autofree char *none = NULL;
  g_autofree char *long_text = NULL;
  g_autofree char *broken = NULL;
  g_autofree char *long_pattern = NULL;
  g_autofree char *usual = g_strnfill (512, 'y');
  g_autofree char *usual_text = NULL;

  four = co_language_format (language,
                             "{d}{c}{b}{a}",
                             NULL,
                             7,
                             "a",
                             "1",
                             "b",
                             "2",
                             "c",
                             "3",
                             "d",
                             "4",
                             NULL);
  g_assert_cmpstr (four, ==, "4321");
  none = co_language_format (language, "{days} {a}", NULL, 7, NULL);
  g_assert_cmpstr (none, ==, "{days} {a}");
  long_text = co_language_format (language, "{a}", NULL, 0, "a", long_value, NULL);
  g_assert_cmpstr (long_text, ==, long_value);
  long_pattern = co_language_format (language, long_value, NULL, 0, NULL);
  g_assert_cmpstr (long_pattern, ==, long_value);
  usual_text = co_language_format (language, usual, NULL, 0, NULL);
  g_assert_cmpstr (usual_text, ==, usual);
  broken = co_language_format (language, "\xff {a}", NULL, 0, "a", "\xc3", NULL);
  g_assert_cmpstr (broken, ==, "\xef\xbf\xbd \xef\xbf\xbd");
}

static void
test_directions (void)
{
  g_autoptr (CoLanguage) arabic = co_language_new ("ar_EG");
  g_autoptr (CoLanguage) hebrew = co_language_new ("he");
  g_autofree char *value =
    co_language_format (arabic, "قبل {days} {p}.", "days", 3, "p", "Kaspersky (Free)", NULL);
  g_autofree char *plural =
    co_language_format (hebrew, "{days, plural, other {# {p}}} {q}", "days", 3, "p", "A", NULL);

  g_assert_cmpstr (value, ==, "قبل 3 " FSI "Kaspersky (Free)" PDI ".");
  g_assert_cmpstr (plural, ==, "3 " FSI "A" PDI " {q}");
}

/* Lines that begin with a name begin at the right all the same; no other text is touched. */
static void
test_lead (void)
{
  static const struct {
    const char *code;
    const char *text;
    const char *led;
  } cases[] = {
    {"ar", "Microsoft (أكتوبر)", "\u200fMicrosoft (أكتوبر)"},
    {"ar", FSI "Lab" PDI "، " FSI "رومانيا" PDI, "\u200f" FSI "Lab" PDI "، " FSI "رومانيا" PDI},
    {"ar", "12 (أكتوبر)", "12 (أكتوبر)"},
    {"ar", "من Microsoft", "من Microsoft"},
    {"ar", "\u200fMicrosoft (أكتوبر)", "\u200fMicrosoft (أكتوبر)"},
    {"ar", "Microsoft", "Microsoft"},
    {"ar", "", ""},
    {"en", "Microsoft (أكتوبر)", "Microsoft (أكتوبر)"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) language = co_language_new (cases[i].code);
    g_autofree char *led = co_language_lead (language, g_strdup (cases[i].text));

    g_assert_cmpstr (led, ==, cases[i].led);
  }
}

static void
test_deep_patterns (void)
{
  for (guint depth = 1; depth < 100000; depth *= 3) {
    g_autoptr (CoLanguage) language = co_language_new ("en");
    g_autoptr (GString) pattern = g_string_new (NULL);
    g_autofree char *text = NULL;

    for (guint i = 0; i < depth; i++)
      g_string_append (pattern, "{days, plural, other {");
    g_string_append (pattern, "#");
    for (guint i = 0; i < depth; i++)
      g_string_append (pattern, "}}");
    text = co_language_format (language, pattern->str, "days", 3, NULL);
    g_assert_cmpstr (text, ==, depth <= 8 ? "3" : pattern->str);
  }
}

static void
test_check_pattern (void)
{
  static const struct {
    const char *pattern;
    const char *message; /* NULL: sound */
  } cases[] = {
    {"", NULL},
    {"{deadline} and '{braces}'", NULL},
    {PLURAL, NULL},
    {ARABIC, NULL},
    {"you don't {days}", NULL},
    {"l''{product} et l''{other}", NULL},
    {"{product}'s", NULL},
    {"l'{product}", "an apostrophe before a brace must be doubled at byte 1"},
    {"l'{product} et l'{other}", "an apostrophe before a brace must be doubled at byte 1"},
    {"\xc3\xa9'{product}'", "an apostrophe before a brace must be doubled at byte 2"},
    {"the '{product}", "no apostrophe ends the quoted text at byte 14"},
    {"{product}}", "a brace was not opened at byte 9"},
    {"{product", "a brace is not closed after the name at byte 8"},
    {"{the product}", "a brace is not closed after the name at byte 5"},
    {"{}", "a brace is not followed by a name at byte 1"},
    {"{days, date}", "a placeholder is neither a name nor a plural at byte 11"},
    {"{days, plural}", "a plural has no forms at byte 13"},
    {"{days, plural, other {#}", "a brace is not closed at byte 24"},
    {"{days, plural, other {#", "a brace is not closed at byte 23"},
    {"{days, plural, one {#}}", "the forms of a plural are wrong: U_DEFAULT_KEYWORD_MISSING"},
    {"{days, plural, one other {#}}", "the forms of a plural are wrong: U_PATTERN_SYNTAX_ERROR"},
    {"{days, plural,}", "the forms of a plural are wrong: U_DEFAULT_KEYWORD_MISSING"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    gboolean is_sound = co_language_check_pattern (cases[i].pattern, &error);

    g_test_message ("%s", cases[i].pattern);
    g_assert_cmpstr (error != NULL ? error->message : NULL, ==, cases[i].message);
    g_assert_cmpint (is_sound, ==, cases[i].message == NULL);
    g_assert_cmpint (is_sound, ==, co_language_check_pattern (cases[i].pattern, NULL));
    if (error != NULL)
      g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language-message/plurals", test_plurals);
  g_test_add_func ("/language-message/placeholders", test_placeholders);
  g_test_add_func ("/language-message/not-given", test_not_given);
  g_test_add_func ("/language-message/faults", test_faults);
  g_test_add_func ("/language-message/values", test_values);
  g_test_add_func ("/language-message/directions", test_directions);
  g_test_add_func ("/language-message/lead", test_lead);
  g_test_add_func ("/language-message/deep-patterns", test_deep_patterns);
  g_test_add_func ("/language-message/check-pattern", test_check_pattern);
  return g_test_run ();
}
