/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-text-decode.h"
#include "co-text.h"

#include <string.h>

static void
test_text_matches (void)
{
  static const struct {
    const char *pattern;
    const char *text;
    CoTextFlags flags;
    gboolean matches;
  } cases[] = {
    {"kesl", "kesl", CO_TEXT_DEFAULT, TRUE},
    {"kesl", "kesl-gui", CO_TEXT_DEFAULT, FALSE},
    {"kesl", "KESL", CO_TEXT_DEFAULT, FALSE},
    {"KESL", "kesl", CO_TEXT_IGNORE_CASE, TRUE},
    {"AVP[0-9]*", "AVP21.3", CO_TEXT_IGNORE_CASE, TRUE},
    {"AVP[0-9]*", "AVPlayer", CO_TEXT_IGNORE_CASE, FALSE},
    {"Kaspersky *", "KasperskyOS", CO_TEXT_IGNORE_CASE, FALSE},
    {"opt/*/bin", "opt/a/b/bin", CO_TEXT_PATH, FALSE},
    {"opt/*/bin", "opt/a/bin", CO_TEXT_PATH, TRUE},
    {"A\\B", "A\\B", CO_TEXT_DEFAULT, TRUE},
    {"*лаборатория касперского*", "АО \"Лаборатория Касперского\"", CO_TEXT_IGNORE_CASE, TRUE},
    {"Program Files (x86)", "PROGRAM FILES (X86)", CO_TEXT_IGNORE_CASE, TRUE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s ~ %s", cases[i].pattern, cases[i].text);
    g_assert_cmpint (co_text_matches (cases[i].pattern, cases[i].text, cases[i].flags),
                     ==,
                     cases[i].matches);
  }
}

static void
test_text_chosen_path (void)
{
  static const struct {
    const char *path;
    const char *wanted;
  } cases[] = {
    {"/media/ann/Attic", "/media/ann/Attic"},
    {"/media/ann/\033[31m", "/media/ann/\357\277\275[31m"},
    {"/run/user/1000/doc/eb830619/disk", "disk"},
    {"/run/user/1000/doc/eb830619/disk/Windows", "disk/Windows"},
    {"/run/flatpak/doc/eb830619/a\033b", "a\357\277\275b"},
    /* What no dialog hands over. */
    {"/run/user/1000/doc/eb830619", "/run/user/1000/doc/eb830619"},
    {"/run/user/1000/doc/eb830619/", "/run/user/1000/doc/eb830619/"},
    {"/run/user/1000/doc/by-app/name", "/run/user/1000/doc/by-app/name"},
    {"/media/run/user/1000/doc/eb830619/disk", "/media/run/user/1000/doc/eb830619/disk"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *shown = co_text_chosen_path (cases[i].path);

    g_assert_cmpstr (shown, ==, cases[i].wanted);
  }
}

static void
test_text_printable (void)
{
  static const struct {
    const char *from;
    const char *to;
  } cases[] = {
    {"plain", "plain"},
    {"Антивирус 卡巴斯基", "Антивирус 卡巴斯基"},
    {"red\033[31m", "red\357\277\275[31m"},
    {"two\nlines", "two\357\277\275lines"},
    {"turned \342\200\256 round", "turned \357\277\275 round"},
    {"no utf-8 \xff", "no utf-8 \357\277\275"},
    {"\302\205", "\357\277\275"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *printable = co_text_printable (cases[i].from);

    g_assert_cmpstr (printable, ==, cases[i].to);
  }
}

static void
test_text_is_pattern (void)
{
  g_assert_true (co_text_is_pattern ("a*"));
  g_assert_true (co_text_is_pattern ("a?"));
  g_assert_true (co_text_is_pattern ("[ab]"));
  g_assert_false (co_text_is_pattern ("Program Files (x86)"));
}

static void
test_text_has_words (void)
{
  g_assert_true (co_text_has_words ("Can I keep using it?", "KEEP"));
  g_assert_true (co_text_has_words ("Can I keep using it?", "usi keep"));
  g_assert_true (co_text_has_words ("Can I keep using it?", "  "));
  g_assert_true (co_text_has_words ("Können Sie es verlängern?", "konnen VERLANGERN"));
  g_assert_true (co_text_has_words ("Que devient l\u2019abonnement e\u0301teint ?", "Étein"));
  g_assert_true (co_text_has_words ("Straße", "STRASSE"));
  g_assert_true (co_text_has_words ("卡巴斯基还能更新吗", "更新"));
  g_assert_false (co_text_has_words ("Can I keep using it?", "keep sell"));
  g_assert_false (co_text_has_words ("", "a"));
}

static void
test_text_decode (void)
{
  static const struct {
    const char *bytes;
    gsize size;
    const char *text;
  } cases[] = {
    {"", 0, ""},
    {"a\303\266", 3, "aö"},
    {"\357\273\277a", 4, "a"},
    {"\377\376", 2, ""},
    {"\377\376a", 3, ""},
    {"\377\376a\0\366\0", 6, "aö"},
    {"\376\377\0a\0\366", 6, "aö"},
    {"\377\376\75\330\0\336", 6, "\360\237\230\200"},
    {"\377\376\75\330a\0", 6, "\357\277\275a"},
    {"\377\376\0\336", 4, "\357\277\275"},
    {"\377\376\75\330", 4, "\357\277\275"},
    {"a\366", 2, "aö"},
    /* The same with the high byte first. */
    {"\376\377\330\75\336\0", 6, "\360\237\230\200"},
    {"\376\377\330\75", 4, "\357\277\275"},
    {"\376\377\0", 3, ""},
    /* The second half of a pair is itself cut in half, or comes twice, or the first does. */
    {"\377\376\75\330\0", 5, "\357\277\275"},
    {"\377\376\75\330\0\336\0\336", 8, "\360\237\230\200\357\277\275"},
    {"\377\376\75\330\75\330\0\336", 8, "\357\277\275\360\237\230\200"},
    /* The last character that there is. */
    {"\377\376\377\333\377\337", 6, "\364\217\277\277"},
    {"\377\376a\0\0\0b\0", 8, "a\357\277\275b"},
    /* Marks alone, cut, or a second time: then it is a character as any other. */
    {"\357\273\277", 3, ""},
    {"\357\273", 2, "ï»"},
    {"\377", 1, "ÿ"},
    {"\357\273\277\357\273\277", 6, "\357\273\277"},
    {"\377\376\377\376", 4, "\357\273\277"},
    /* A mark of UTF-8 before what is none; a half of a pair in UTF-8, which is none either. */
    {"\357\273\277\366", 4, "ö"},
    {"\355\240\275", 3, "í\302\240½"},
    {"\0", 1, "\357\277\275"},
    {"a\0b", 3, "a\357\277\275b"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gsize length = 0;
    g_autofree char *text =
      co_text_decode ((const guint8 *) cases[i].bytes, cases[i].size, &length);

    g_test_message ("%u", i);
    g_assert_cmpstr (text, ==, cases[i].text);
    g_assert_cmpuint (length, ==, strlen (text));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/matches", test_text_matches);
  g_test_add_func ("/text/has-words", test_text_has_words);
  g_test_add_func ("/text/decode", test_text_decode);
  g_test_add_func ("/text/printable", test_text_printable);
  g_test_add_func ("/text/chosen-path", test_text_chosen_path);
  g_test_add_func ("/text/is-pattern", test_text_is_pattern);
  return g_test_run ();
}
