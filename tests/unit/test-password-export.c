/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-password-export.h"

#include <string.h>

#define SITE(name, login, password, comment)                                                       \
  "Website name: " name "\nWebsite URL: " name ".example\nLogin name: \nLogin: " login             \
  "\nPassword: " password "\nComment: " comment "\n\n---\n\n"
#define NOTE(name, text) "Name: " name "\nText: " text "\n\n---\n\n"

static CoPasswordExport *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  CoPasswordExport *export = co_password_export_parse (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_nonnull (export);
  return export;
}

static const CoPasswordEntry *
get (const CoPasswordExport *export, guint i)
{
  g_assert_cmpuint (i, <, export->entries->len);
  return g_ptr_array_index (export->entries, i);
}

static void
assert_field (const CoPasswordExport *export, guint i, CoPasswordField field, const char *wanted)
{
  g_assert_cmpstr (co_password_entry_get (get (export, i), field), ==, wanted);
}

static void
assert_fault (const CoPasswordExport *export, guint i, CoPasswordFaultKind kind, guint line)
{
  const CoPasswordFault *fault = &g_array_index (export->faults, CoPasswordFault, i);

  g_assert_cmpuint (i, <, export->faults->len);
  g_assert_cmpint (fault->kind, ==, kind);
  g_assert_cmpuint (fault->line, ==, line);
}

static void
assert_counts (const CoPasswordExport *export, guint entries, guint faults)
{
  g_assert_cmpuint (export->entries->len, ==, entries);
  g_assert_cmpuint (export->faults->len, ==, faults);
}

/* --- What is written by the program -------------------------------------------------------- */

static const char whole[] = "Websites\n\n" SITE ("Library", "anna", "a: b; ", "branch")
  SITE ("Bank", "b", "", "") "Applications\n\nApplication: Mail\nLogin name: home\nLogin: "
                             "m\nPassword: p\nComment: \n\n---\n\n"
                             "Other Accounts\n\nAccount name: Door\nLogin name: \nLogin: "
                             "\nPassword: 1234\nComment: \n\n---\n\n"
                             "Notes\n\n" NOTE ("Wifi", "first\nsecond");

static void
assert_whole (const CoPasswordExport *export)
{
  assert_counts (export, 5, 0);
  for (CoPasswordKind kind = 0; kind < CO_N_PASSWORD_KINDS; kind++)
    g_assert_cmpuint (co_password_export_count (export, kind), ==, kind == 0 ? 2 : 1);
  g_assert_cmpuint (get (export, 0)->line, ==, 3);
  g_assert_cmpint (get (export, 0)->kind, ==, CO_PASSWORD_WEBSITE);
  assert_field (export, 0, CO_PASSWORD_FIELD_NAME, "Library");
  assert_field (export, 0, CO_PASSWORD_FIELD_ADDRESS, "Library.example");
  assert_field (export, 0, CO_PASSWORD_FIELD_LABEL, "");
  assert_field (export, 0, CO_PASSWORD_FIELD_LOGIN, "anna");
  assert_field (export, 0, CO_PASSWORD_FIELD_PASSWORD, "a: b; ");
  assert_field (export, 0, CO_PASSWORD_FIELD_COMMENT, "branch");
  g_assert_cmpint (get (export, 2)->kind, ==, CO_PASSWORD_APPLICATION);
  assert_field (export, 2, CO_PASSWORD_FIELD_LABEL, "home");
  g_assert_cmpstr (get (export, 2)->label_name, ==, "Login name");
  g_assert_cmpint (get (export, 3)->kind, ==, CO_PASSWORD_OTHER);
  assert_field (export, 3, CO_PASSWORD_FIELD_PASSWORD, "1234");
  g_assert_cmpint (get (export, 4)->kind, ==, CO_PASSWORD_NOTE);
  assert_field (export, 4, CO_PASSWORD_FIELD_COMMENT, "first\nsecond");
}

static void
test_whole (void)
{
  g_autoptr (CoPasswordExport) export = parse (whole);

  assert_whole (export);
}

/* A byte order mark, lines as Windows ends them, and UTF-16: what editors make of it. */
static void
assert_same (const char *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoPasswordExport) export = co_password_export_parse (data, size, &error);

  g_assert_no_error (error);
  assert_whole (export);
}

static void
test_encodings (void)
{
  g_autoptr (GString) text = g_string_new (whole);
  g_autofree char *utf16 = NULL;
  gsize size;

  g_string_prepend (text, "\357\273\277");
  assert_same (text->str, text->len);
  g_string_replace (text, "\n", "\r\n", 0);
  assert_same (text->str, text->len);
  utf16 = g_convert (text->str, (gssize) text->len, "UTF-16LE", "UTF-8", NULL, &size, NULL);
  assert_same (utf16, size);
}

/* What looks like the end of an entry, or like another field, is a part of a comment there. */
static void
test_comments (void)
{
  g_autoptr (CoPasswordExport) export = parse (
    "Websites\n\n" SITE ("A",
                         "a",
                         "p",
                         "one\n\n---\n\nLogin: not this\nPassword: nor this\n\nhttps://x\n---")
      SITE ("B", "b", "q", "\n\nlow\n\n") "Notes\n\n" NOTE ("N", "Name: x\nText: y"));

  assert_counts (export, 3, 0);
  assert_field (export, 0, CO_PASSWORD_FIELD_LOGIN, "a");
  assert_field (export, 0, CO_PASSWORD_FIELD_PASSWORD, "p");
  assert_field (export,
                0,
                CO_PASSWORD_FIELD_COMMENT,
                "one\n\n---\n\nLogin: not this\nPassword: nor this\n\nhttps://x\n---");
  assert_field (export, 1, CO_PASSWORD_FIELD_COMMENT, "\n\nlow\n\n");
  assert_field (export, 2, CO_PASSWORD_FIELD_COMMENT, "Name: x\nText: y");
}

/* Nothing is lost of what is not known, and nothing made up for what is not there. */
static void
test_odd_fields (void)
{
  g_autoptr (CoPasswordExport) export =
    parse ("Websites\n\nWebsite name: A\nLogin: a\nOne-time code: 123\nno name at all\n"
           "Password: p\n\n---\n\nWebsite name: B\nPassword: q\nPassword: r\n\n---\n");

  assert_counts (export, 2, 0);
  assert_field (export, 0, CO_PASSWORD_FIELD_ADDRESS, "");
  assert_field (export, 0, CO_PASSWORD_FIELD_PASSWORD, "p");
  assert_field (export, 0, CO_PASSWORD_FIELD_EXTRA, "One-time code: 123\nno name at all");
  assert_field (export, 1, CO_PASSWORD_FIELD_PASSWORD, "q");
  assert_field (export, 1, CO_PASSWORD_FIELD_EXTRA, "Password: r");
}

/* What nobody has told of: it is kept as a text. */
static void
test_other_kinds (void)
{
  g_autoptr (CoPasswordExport) export =
    parse ("Cards\n\nCard: Gold\nNumber: 1\nUntil: 2030\nOwner: A\nCode: 123\nPIN: 4\nBank: b\n"
           "\n---\n\nWebsites\n\n" SITE ("A", "a", "p", ""));

  assert_counts (export, 2, 0);
  g_assert_cmpint (get (export, 0)->kind, ==, CO_PASSWORD_NOTE);
  assert_field (export, 0, CO_PASSWORD_FIELD_NAME, "Gold");
  assert_field (export,
                0,
                CO_PASSWORD_FIELD_COMMENT,
                "Number: 1\nUntil: 2030\nOwner: A\nCode: 123\nPIN: 4\nBank: b");
}

/* --- Other languages ----------------------------------------------------------------------- */

/* The names are made up: what counts is their number. */
static void
test_languages (void)
{
  static const char *const colons[] = {": ", " : ", "\302\240: ", "\357\274\232"};

  for (guint i = 0; i < G_N_ELEMENTS (colons); i++) {
    g_autoptr (GString) text = g_string_new (
      "Seiten\n\nÄ# Bücherei\nÖ#www.a.example\nÜ#\nb#anna\nc#geheim: ja\nd#eins\nzwei: "
      "drei\n\n---\n\n"
      "Ä#Bank\nÖ#\nÜ#\nb#b\nc#q\nd#\n\n---\n\nApps\n\nk#Post\nÜ#daheim\nb#m\nc#p\nd#\n\n---\n\n"
      "Zettel\n\nx#WLAN\ny#a: b\nc: d\n\n---\n\nx#Zwei\ny#\n\n---\n");
    g_autoptr (CoPasswordExport) export = NULL;

    g_string_replace (text, "#", colons[i], 0);
    export = parse (text->str);
    assert_counts (export, 5, 0);
    g_assert_cmpuint (co_password_export_count (export, CO_PASSWORD_WEBSITE), ==, 2);
    g_assert_cmpuint (co_password_export_count (export, CO_PASSWORD_NOTE), ==, 2);
    assert_field (export, 0, CO_PASSWORD_FIELD_ADDRESS, "www.a.example");
    assert_field (export, 0, CO_PASSWORD_FIELD_PASSWORD, "geheim: ja");
    assert_field (export, 0, CO_PASSWORD_FIELD_COMMENT, "eins\nzwei: drei");
    g_assert_cmpint (get (export, 2)->kind, ==, CO_PASSWORD_APPLICATION);
    assert_field (export, 2, CO_PASSWORD_FIELD_LABEL, "daheim");
    g_assert_cmpstr (get (export, 2)->label_name, ==, "Ü");
    assert_field (export, 3, CO_PASSWORD_FIELD_COMMENT, "a: b\nc: d");
  }
}

/* --- What cannot be read ------------------------------------------------------------------- */

static void
test_faults (void)
{
  g_autoptr (CoPasswordExport) export =
    parse ("lost and found\n\nWebsites\n\n" SITE ("A", "a", "p\377", "")
             SITE ("B", "b", "q", "") "Websites\n\nNotes\n\n" NOTE (
               "N",
               "t") "Websites\n\nWebsite name: cut\n");

  assert_counts (export, 2, 3);
  assert_fault (export, 0, CO_PASSWORD_FAULT_STRAY, 1);
  assert_fault (export, 1, CO_PASSWORD_FAULT_LETTERS, 5);
  assert_fault (export, 2, CO_PASSWORD_FAULT_CUT, 34);
  assert_field (export, 0, CO_PASSWORD_FIELD_NAME, "B");
  assert_field (export, 1, CO_PASSWORD_FIELD_NAME, "N");
}

/* A file that was cut off at any place: each entry is read or told, and never half a password
 * without a word. */
static void
test_cut (void)
{
  const char *last = strstr (whole, "Applications");

  for (gsize length = 0; whole + length < last; length++) {
    g_autoptr (CoPasswordExport) export = co_password_export_parse (whole, length, NULL);
    gboolean has_first = length > (gsize) (strstr (whole, "Website name") - whole) + 13;

    if (!has_first)
      continue;
    g_assert_nonnull (export);
    g_assert_cmpuint (export->entries->len + export->faults->len, >=, 1);
    for (guint i = 0; i < export->entries->len; i++) {
      const CoPasswordEntry *entry = get (export, i);
      const char *password = co_password_entry_get (entry, CO_PASSWORD_FIELD_PASSWORD);

      g_assert_true (entry->is_cut || g_str_equal (password, i == 0 ? "a: b; " : ""));
    }
  }
}

static void
test_not_an_export (void)
{
  static const char *const texts[] = {
    "",
    "\n\n\n",
    "---\n\n---\n",
    "root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1::/:/bin/sh\n",
    "name,url,username,password\nA,https://a.example,a,p\n",
    "Websites\n\nNotes\n",
    "a: 1\nb: 2\nc: 3\n",
    "\377\376",
    "\377\376a",
    "a: 1\n\n---\n\nb: 1\n\n---\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (co_password_export_parse (texts[i], strlen (texts[i]), &error));
    g_assert_error (error, CO_ERROR, CO_ERROR_NOTHING_KNOWN);
  }
}

/* What is written to make a reader slow takes no longer than any other file of its size. */
static void
test_slow (void)
{
  static const char *const parts[] = {
    "\n\n---\n\na\n",
    "---\n\n",
    "\n",
    "a:\n",
    "a: 1\n\n---\n\n",
    "a\n\n",
    "x\n",
    "a: 1\nb: 2\n\n---\n\nT\n\nc: 1\nd: 2\n\n---\n\nU\n\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autoptr (GString) text = g_string_new ("Name: N\nText: t\n");
    g_autoptr (CoPasswordExport) export = NULL;
    gint64 since = g_get_monotonic_time ();

    while (text->len < 4 << 20)
      g_string_append (text, parts[i]);
    export = co_password_export_parse (text->str, text->len, NULL);
    g_assert_nonnull (export);
    g_assert_cmpint (g_get_monotonic_time () - since, <, 20 * G_USEC_PER_SEC);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/password-export/whole", test_whole);
  g_test_add_func ("/password-export/encodings", test_encodings);
  g_test_add_func ("/password-export/comments", test_comments);
  g_test_add_func ("/password-export/odd-fields", test_odd_fields);
  g_test_add_func ("/password-export/other-kinds", test_other_kinds);
  g_test_add_func ("/password-export/languages", test_languages);
  g_test_add_func ("/password-export/faults", test_faults);
  g_test_add_func ("/password-export/cut", test_cut);
  g_test_add_func ("/password-export/not-an-export", test_not_an_export);
  g_test_add_func ("/password-export/slow", test_slow);
  return g_test_run ();
}
