/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-language.h"

#include <locale.h>
#include <string.h>

/* Versions of ICU differ in what kinds of blanks other languages have; English must have plain
 * ones. */
static void
assert_text (const char *code, const char *text, const char *expected)
{
  g_autoptr (GString) plain = g_string_new (text);

  if (!g_str_has_prefix (code, "en") && !g_str_has_prefix (code, "x-")) {
    g_string_replace (plain, "\u00a0", " ", 0);
    g_string_replace (plain, "\u202f", " ", 0);
  }
  g_assert_cmpstr (plain->str, ==, expected);
}

static void
test_codes (void)
{
  static const struct {
    const char *code;
    gboolean is_right_to_left;
    const char *date;
  } cases[] = {
    {"en", FALSE, "29 September 2024"},
    {"en_GB", FALSE, "29 September 2024"},
    {"es", FALSE, "29 de septiembre de 2024"},
    {"pt_BR", FALSE, "29 de setembro de 2024"},
    {"pt-BR", FALSE, "29 de setembro de 2024"},
    {"de", FALSE, "29. September 2024"},
    {"ru", FALSE, "29 сентября 2024 г."},
    {"zh_TW", FALSE, "2024年9月29日"},
    {"zh-Hant", FALSE, "2024年9月29日"},
    {"vi", FALSE, "29 tháng 9, 2024"},
    {"ko", FALSE, "2024년 9월 29일"},
    /* ICU has French months. */
    {"ht", FALSE, "29 septanm 2024"},
    {"tl", FALSE, "Setyembre 29, 2024"},
    /* The figures are those of the versions and commands beside them. */
    {"ar", TRUE, "29 سبتمبر 2024"},
    {"ar_EG", TRUE, "29 سبتمبر 2024"},
    /* No era. */
    {"ar_SA", TRUE, "29 سبتمبر 2024"},
    /* Its own calendar would be of another year. */
    {"fa", TRUE, "29 سپتامبر 2024"},
    {"he", TRUE, "29 בספטמבר 2024"},
    {"sr_RS", FALSE, "29. септембар 2024."},
    {"sr_RS@latin", FALSE, "29. septembar 2024."},
    /* Unknown to ICU. */
    {"x-test", FALSE, "29 September 2024"},
    {"tlh", FALSE, "29 September 2024"},
    {"zz_ZZ", FALSE, "29 September 2024"},
    {"@", FALSE, "29 September 2024"},
    {"no language at all", FALSE, "29 September 2024"},
    {"en-!", FALSE, "29 September 2024"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) language = co_language_new (cases[i].code);
    g_autofree char *date = co_language_format_date (language, "2024-09-29");

    g_test_message ("%s", cases[i].code);
    g_assert_cmpstr (co_language_get_code (language), ==, cases[i].code);
    g_assert_cmpint (co_language_is_right_to_left (language), ==, cases[i].is_right_to_left);
    assert_text (cases[i].code, date, cases[i].date);
  }
}

/* Creole is written like French by ICU; the program knows better. */
static void
test_own_words (void)
{
  g_autoptr (CoLanguage) language = co_language_new ("ht");
  g_autoptr (GDateTime) moment = g_date_time_new_utc (2024, 9, 28, 21, 0, 0);
  g_autofree char *name = co_language_get_own_name (language);
  g_autofree char *text = co_language_format_moment (language, moment);
  g_autofree char *month = co_language_format_date (language, "2024-02");

  g_assert_cmpstr (name, ==, "Kreyòl ayisyen");
  assert_text ("ht", text, "samdi 28 septanm 2024, 9:00 PM");
  assert_text ("ht", month, "fevriye 2024");
}

static void
test_list (void)
{
  static const struct {
    const char *code;
    const char *none, *one, *two, *three;
  } cases[] = {
    {"en", "", "A", "A and B", "A, B, and C"},
    {"es", "", "A", "A y B", "A, B y C"},
    {"zh_TW", "", "A", "A和B", "A、B和C"},
    {"ar", "", "A", "A وB", "A وB وC"},
    {"ht", "", "A", "A ak B", "A, B ak C"},
    {"ko", "", "A", "A 및 B", "A, B 및 C"},
    {"x-test", "", "A", "A and B", "A, B, and C"},
  };
  const char *const names[] = {"A", "B", "C", NULL};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) language = co_language_new (cases[i].code);
    const char *const expected[] = {cases[i].none, cases[i].one, cases[i].two, cases[i].three};

    for (guint count = 0; count <= 3; count++) {
      const char *some[] = {NULL, NULL, NULL, NULL};
      g_autofree char *text = NULL;

      for (guint k = 0; k < count; k++)
        some[k] = names[k];
      text = co_language_join (language, some);
      g_assert_cmpstr (text, ==, expected[count]);
    }
  }
}

/* Whoever reads a language finds it under the code of another country, and of another standard. */
static void
test_readable (void)
{
  static const char *const codes[] = {"en", "es", "ht", "pt_BR", "tl", "zh_CN", "zh_TW", NULL};
  static const struct {
    const char *wanted, *found;
  } cases[] = {
    {"fil", "tl"},
    {"fil_PH", "tl"},
    {"fil_PH.UTF-8", "tl"},
    {"zh_HK", "zh_TW"},
    {"zh-Hant-MO", "zh_TW"},
    {"zh_SG", "zh_CN"},
    {"zh", "zh_CN"},
    {"pt", "pt_BR"},
    {"pt_PT", "pt_BR"},
    {"es_US", "es"},
    {"ht_HT", "ht"},
    {"fr", NULL},
    {"fr_HT", NULL},
    {"tlh", NULL},
    {"x-test", NULL},
    {"", NULL},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (co_language_find_readable (cases[i].wanted, codes), ==, cases[i].found);
}

/* The names are read once per change of the variable, so that one process can try several. */
static void
test_process_code (void)
{
  static const struct {
    const char *variable;
    const char *code;
  } cases[] = {
    {"C", "en"},
    {"C.UTF-8", "en"},
    {"POSIX", "en"},
    {"C:de_DE.UTF-8", "de_DE"},
    {"sr_RS.UTF-8@latin", "sr_RS@latin"},
    {"sr_RS@latin", "sr_RS@latin"},
    {"::es", "es"},
    {"zh_TW:en", "zh_TW"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) absent = NULL;
    g_autoptr (CoLanguage) empty = NULL;

    g_setenv ("LANGUAGE", cases[i].variable, TRUE);
    absent = co_language_new (NULL);
    empty = co_language_new ("");
    g_assert_cmpstr (co_language_get_code (absent), ==, cases[i].code);
    g_assert_cmpstr (co_language_get_code (empty), ==, cases[i].code);
  }
  g_unsetenv ("LANGUAGE");
}

static void
test_dates (void)
{
  static const struct {
    const char *code;
    const char *date;
    const char *text;
  } cases[] = {
    {"en", "2024", "2024"},
    {"en", "2024-09", "September 2024"},
    {"en", "2028-02-29", "29 February 2028"},
    {"en", "2024-01-01", "1 January 2024"},
    {"en", "2024-12-31", "31 December 2024"},
    {"es", "2024-09", "septiembre de 2024"},
    {"ru", "2024-09", "сентябрь 2024 г."},
    {"zh-Hant", "2024", "2024年"},
    {"zh-Hant", "2024-09", "2024年9月"},
    {"ar_EG", "2024", "2024"},
    /* A day that calendars with the switch of 1582 call October 5. */
    {"en", "1582-10-14", "14 October 1582"},
    {"en", "1500-03-01", "1 March 1500"},
    {"en", "9999-12-31", "31 December 9999"},
    /* Not dates. */
    {"en", "2023-02-29", "2023-02-29"},
    {"en", "2024-13", "2024-13"},
    {"en", "2024-00", "2024-00"},
    {"en", "0000", "0000"},
    {"en", "2024-9-29", "2024-9-29"},
    {"en", "2024-09-29T04:00:00Z", "2024-09-29T04:00:00Z"},
    {"en", "20240929", "20240929"},
    {"en", "2024/09/29", "2024/09/29"},
    {"en", "+024", "+024"},
    {"en", "soon", "soon"},
    {"en", "", ""},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) language = co_language_new (cases[i].code);
    g_autofree char *text = co_language_format_date (language, cases[i].date);
    g_autofree char *again = co_language_format_date (language, cases[i].date);

    assert_text (cases[i].code, text, cases[i].text);
    g_assert_cmpstr (again, ==, text);
  }
}

static void
test_moments (void)
{
  static const struct {
    const char *code;
    const char *moment;
    const char *zone;
    const char *text;
  } cases[] = {
    {"en", "2024-09-29T04:00:00Z", "-10:00", "Saturday, 28 September 2024 at 6:00 PM"},
    {"en", "2024-09-29T04:00:00Z", "-07:00", "Saturday, 28 September 2024 at 9:00 PM"},
    {"en", "2024-09-29T04:00:00Z", "Z", "Sunday, 29 September 2024 at 4:00 AM"},
    {"en", "2024-09-29T04:00:59Z", "-04:00", "Sunday, 29 September 2024 at 12:00 AM"},
    {"en", "2024-09-29T04:00:00Z", "+05:45", "Sunday, 29 September 2024 at 9:45 AM"},
    {"en", "2024-09-29T04:00:00Z", "+14:00", "Sunday, 29 September 2024 at 6:00 PM"},
    {"x-test", "2024-09-29T04:00:00Z", "-10:00", "Saturday, 28 September 2024 at 6:00 PM"},
    {"de", "2024-09-29T04:00:00Z", "-10:00", "Samstag, 28. September 2024 um 18:00"},
    {"es", "2024-09-29T04:00:00Z", "-10:00", "sábado, 28 de septiembre de 2024, 18:00"},
    {"zh-Hant", "2024-09-29T04:00:00Z", "-10:00", "2024年9月28日 星期六 下午6:00"},
    {"vi", "2024-09-29T04:00:00Z", "-10:00", "lúc 18:00 Thứ Bảy, 28 tháng 9, 2024"},
    {"ar_EG", "2024-09-29T04:00:00Z", "-10:00", "السبت، 28 سبتمبر 2024 في 6:00 م"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) language = co_language_new (cases[i].code);
    g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (cases[i].zone);
    g_autoptr (GDateTime) utc = g_date_time_new_from_iso8601 (cases[i].moment, NULL);
    g_autoptr (GDateTime) moment = g_date_time_to_timezone (utc, zone);
    g_autofree char *text = co_language_format_moment (language, moment);

    assert_text (cases[i].code, text, cases[i].text);
  }
}

static void
test_days (void)
{
  static const struct {
    const char *code;
    GDateDay day;
    GDateMonth month;
    GDateYear year;
    const char *text;
    const char *weekday;
    GDateWeekday first;
  } cases[] = {
    {"en", 29, 9, 2024, "Sunday, 29 September 2024", "Su", G_DATE_SUNDAY},
    {"en", 29, 2, 2028, "Tuesday, 29 February 2028", "Tu", G_DATE_SUNDAY},
    {"en", 31, 12, 1969, "Wednesday, 31 December 1969", "We", G_DATE_SUNDAY},
    {"en", 1, 1, 1970, "Thursday, 1 January 1970", "Th", G_DATE_SUNDAY},
    {"en_GB", 1, 1, 2027, "Friday, 1 January 2027", "Fr", G_DATE_MONDAY},
    {"x-test", 1, 1, 2027, "Friday, 1 January 2027", "Fr", G_DATE_SUNDAY},
    /* With a full stop or without, as ICU has it. */
    {"de", 30, 9, 2024, "Montag, 30. September 2024", NULL, G_DATE_MONDAY},
    {"es", 28, 9, 2024, "sábado, 28 de septiembre de 2024", "SA", G_DATE_MONDAY},
    {"zh-Hant", 28, 9, 2024, "2024年9月28日 星期六", "六", G_DATE_SUNDAY},
    {"ar_EG", 28, 9, 2024, "السبت، 28 سبتمبر 2024", "سبت", G_DATE_SATURDAY},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) language = co_language_new (cases[i].code);
    g_autoptr (GDate) day = g_date_new_dmy (cases[i].day, cases[i].month, cases[i].year);
    g_autofree char *text = co_language_format_day (language, day);
    g_autofree char *weekday = co_language_format_weekday (language, day);

    assert_text (cases[i].code, text, cases[i].text);
    if (cases[i].weekday != NULL)
      assert_text (cases[i].code, weekday, cases[i].weekday);
    g_assert_cmpint (co_language_get_first_weekday (language), ==, cases[i].first);
  }
}

static void
test_times (void)
{
  static const struct {
    const char *code;
    const char *text;
  } cases[] = {
    {"en", "6:05 PM"},
    {"x-test", "6:05 PM"},
    {"de", "18:05"},
    {"zh-Hant", "下午6:05"},
    {"ar_EG", "6:05 م"},
  };
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 ("2024-09-28T18:05:59-10:00", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) language = co_language_new (cases[i].code);
    g_autofree char *text = co_language_format_time (language, moment);

    assert_text (cases[i].code, text, cases[i].text);
  }
}

static void
test_numbers (void)
{
  static const struct {
    const char *code;
    gint64 number;
    const char *text;
  } cases[] = {
    {"en", 0, "0"},
    {"en", 1234, "1,234"},
    {"en", -1234567, "-1,234,567"},
    {"en", G_MAXINT64, "9,223,372,036,854,775,807"},
    {"en", G_MININT64, "-9,223,372,036,854,775,808"},
    {"de", 1234, "1.234"},
    {"es", 12345, "12.345"},
    {"ar_EG", 1234, "1,234"},
    {"x-test", 1234, "1,234"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) language = co_language_new (cases[i].code);
    g_autofree char *text = co_language_format_number (language, cases[i].number);

    g_assert_cmpstr (text, ==, cases[i].text);
  }
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer data)
{
  return co_language_compare (data, *(const char *const *) a, *(const char *const *) b);
}

static void
assert_order (const char *code, const char *sorted)
{
  g_autoptr (CoLanguage) language = co_language_new (code);
  g_auto (GStrv) names = g_strsplit (sorted, " ", -1);
  guint n = g_strv_length (names);
  g_autofree char *result = NULL;

  /* From the other end, so that there is something to do. */
  for (guint i = 0; i < n / 2; i++) {
    char *name = names[i];

    names[i] = names[n - 1 - i];
    names[n - 1 - i] = name;
  }
  g_qsort_with_data (names, (int) n, sizeof *names, compare_names, language);
  result = g_strjoinv (" ", names);
  g_assert_cmpstr (result, ==, sorted);
}

static void
test_compare (void)
{
  g_autoptr (CoLanguage) language = co_language_new ("en");

  assert_order ("en", "apple Avast AVG avg émigré Emsisoft Zone zone");
  assert_order ("de", "Arzt Ärzte Zahn");
  assert_order ("sv", "Arzt Zahn Ärzte");
  assert_order ("es", "nz ña o");
  assert_order ("x-test", "a B c");
  g_assert_cmpint (co_language_compare (language, "same", "same"), ==, 0);
  g_assert_cmpint (co_language_compare (language, "", "a"), <, 0);
  g_assert_cmpint (co_language_compare (language, "Avg", "avg"), <, 0);
  g_assert_cmpint (co_language_compare (language, "avg", "Avg"), >, 0);
  g_assert_cmpint (co_language_compare (language, "\xff", "\xfe"), !=, 0);
}

static gpointer
use_language (gpointer data)
{
  CoLanguage *language = data;

  for (guint i = 0; i < 200; i++) {
    g_autofree char *date = co_language_format_date (language, "2024-09-29");
    g_autofree char *text = co_language_format (language,
                                                "{days, plural, one {# day} other {# days}}",
                                                "days",
                                                i + 2,
                                                NULL);
    g_autofree char *expected = g_strdup_printf ("%u days", i + 2);

    g_assert_cmpstr (date, ==, "29 September 2024");
    g_assert_cmpstr (text, ==, expected);
    g_assert_cmpint (co_language_compare (language, "a", "B"), <, 0);
  }
  co_language_unref (language);
  return NULL;
}

static void
test_threads (void)
{
  g_autoptr (CoLanguage) language = co_language_new ("en");
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new (NULL, use_language, co_language_ref (language));
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

static void
test_own_names (void)
{
  static const char *const cases[][2] = {
    {"en", "English"},
    {"es", "Español"},
    {"de", "Deutsch"},
    {"ar", "العربية"},
    {"vi", "Tiếng Việt"},
    {"x-test", "x-test"},
    {"zz_ZZ", "zz_ZZ"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) language = co_language_new (cases[i][0]);
    g_autofree char *name = co_language_get_own_name (language);

    g_assert_cmpstr (name, ==, cases[i][1]);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  /* Nothing may come from the locale of the process. ICU takes it from here, installed or not. */
  g_setenv ("LC_ALL", "de_DE.UTF-8", TRUE);
  setlocale (LC_ALL, "");
  g_test_add_func ("/language/codes", test_codes);
  g_test_add_func ("/language/own-words", test_own_words);
  g_test_add_func ("/language/list", test_list);
  g_test_add_func ("/language/readable", test_readable);
  g_test_add_func ("/language/process-code", test_process_code);
  g_test_add_func ("/language/own-names", test_own_names);
  g_test_add_func ("/language/dates", test_dates);
  g_test_add_func ("/language/moments", test_moments);
  g_test_add_func ("/language/days", test_days);
  g_test_add_func ("/language/times", test_times);
  g_test_add_func ("/language/numbers", test_numbers);
  g_test_add_func ("/language/compare", test_compare);
  g_test_add_func ("/language/threads", test_threads);
  return g_test_run ();
}
