/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-android-list.h"
#include "co-android-markup.h"
#include "co-android-xml.h"
#include "co-error.h"

#include <string.h>

/* The three forms of a phone's list of apps. Texts and bytes are given to the readers in a block of
 * their own of exactly their size, so that tools see every byte that is read beyond it. */

#define START_PACKAGES "\x32\xff\xff\0\x08packages"                    /* text 0 */
#define START_PACKAGE  "\x32\xff\xff\0\x07package"                     /* text 1 */
#define NAME_SHELL     "\x2f\xff\xff\0\x04name\0\021com.android.shell" /* text 2 */
#define END_PACKAGE    "\x33\0\x01"
#define END_PACKAGES   "\x33\0\0"
#define HEAD           "ABX\0\x10" START_PACKAGES

typedef gboolean (*Read) (const guint8 *data, gsize size, CoAndroidApps *apps, GError **error);

static gboolean
read_list (const guint8 *data, gsize size, CoAndroidApps *apps, GError **error)
{
  g_autofree char *text = g_strndup (data != NULL ? (const char *) data : "", size);

  return co_android_list_read (text, size, apps, error);
}

static gboolean
read_markup (const guint8 *data, gsize size, CoAndroidApps *apps, GError **error)
{
  g_autofree char *text = g_strndup (data != NULL ? (const char *) data : "", size);

  return co_android_markup_read (text, size, apps, error);
}

/* The names in one text, with commas between them. */
static char *
read_names (Read read, const char *bytes, gsize size, guint *odd, GError **error)
{
  g_autofree guint8 *copy = g_memdup2 (bytes, size);
  g_autoptr (CoAndroidApps) apps = co_android_apps_new ();
  GError *local_error = NULL;
  gboolean whole = read (copy, size, apps, &local_error);

  g_assert_true (whole == (local_error == NULL));
  if (local_error != NULL)
    g_propagate_error (error, local_error);
  *odd = apps->odd;
  g_ptr_array_add (apps->names, NULL);
  return g_strjoinv (",", (char **) apps->names->pdata);
}

typedef struct {
  const char *bytes;
  gsize size;
  const char *names;
  guint odd;
  int error; /* -1: none */
} Case;

#define TEXT(text) text, sizeof text - 1

static void
check_cases (Read read, const Case *cases, gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++) {
    g_autoptr (GError) error = NULL;
    guint odd;
    g_autofree char *names = read_names (read, cases[i].bytes, cases[i].size, &odd, &error);

    g_test_message ("%zu: %s", i, error != NULL ? error->message : "whole");
    g_assert_cmpstr (names, ==, cases[i].names);
    g_assert_cmpuint (odd, ==, cases[i].odd);
    if (cases[i].error < 0)
      g_assert_no_error (error);
    else
      g_assert_error (error, CO_ERROR, cases[i].error);
  }
}

/* However much is missing, the reader says so, and never gives a name that is not there. */
static void
check_every_length (Read read, const char *bytes, gsize size, const char *whole)
{
  for (gsize length = 0; length < size; length++) {
    g_autoptr (GError) error = NULL;
    guint odd;
    g_autofree char *names = read_names (read, bytes, length, &odd, &error);

    g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
    g_assert_true (g_str_has_prefix (whole, names));
  }
}

static void
test_android_list (void)
{
  static const Case cases[] = {
    {TEXT (""), "", 0, -1},
    {TEXT ("package:a.b\n"), "a.b", 0, -1},
    {TEXT ("package:a.b\r\r\n\r\npackage:android\r\n"), "a.b,android", 0, -1},
    {TEXT ("package:a.b versionCode:12\n"), "a.b", 0, -1},
    {TEXT ("package:a.b  installer=c.d\n"), "a.b", 0, -1},
    {TEXT ("package:a.b versionCode:1 stopped=true  installer=null uid:1,2\n"), "a.b", 0, -1},
    {TEXT ("package:/data/app/~~x==/a.b-y==/base.apk=a.b\n"), "a.b", 0, -1},
    {TEXT ("package:/x y=/b.apk=a.b versionCode:12  installer=c.d uid:3\n"), "a.b", 0, -1},
    {TEXT ("package:a.b new:thing\n"), "a.b", 1, -1},
    {TEXT ("package:/x/b.apk=a.b new:thing\n"), "a.b", 1, -1},
    {TEXT ("package:/data/app/base.apk\n"), "", 1, -1},
    {TEXT ("package:/data/app/base.apk=\n"), "", 1, -1},
    {TEXT ("package:\n"), "", 1, -1},
    {TEXT ("package:a\033[31m\n"), "", 1, -1},
    {TEXT ("package:a\303\266\n"), "", 1, -1},
    {TEXT ("package:a/b\n"), "", 1, -1},
    {TEXT ("Package:a.b\n"), "", 1, -1},
    {TEXT ("* daemon started successfully\npackage:a.b\n"), "a.b", 0, -1},
    {TEXT ("package:a.b\nError: no\n"), "a.b", 1, -1},
    {TEXT ("package:a.b\npackage:c.d"), "a.b,c.d", 0, CO_ERROR_MALFORMED},
  };

  check_cases (read_list, cases, G_N_ELEMENTS (cases));
}

static void
test_android_list_is_one (void)
{
  g_assert_true (co_android_list_is_one ("package:a"));
  g_assert_true (
    co_android_list_is_one ("\r\n* daemon not running\r\n* daemon started\r\npackage:"));
  g_assert_false (co_android_list_is_one (""));
  g_assert_false (co_android_list_is_one ("* daemon not running"));
  g_assert_false (co_android_list_is_one ("Dear Anna,\npackage:a\n"));
}

static void
test_android_markup (void)
{
  static const Case cases[] = {
    {TEXT ("<packages/>"), "", 0, -1},
    {TEXT ("<packages><package name='a.b'/></packages>\n"), "a.b", 0, -1},
    {TEXT (
       "<packages><package version='1' name='a&#46;b'><package name='c'/></package></packages>"),
     "a.b",
     0,
     -1},
    {TEXT ("<packages><updated-package name='a'/><p><package name='b'/></p></packages>"),
     "",
     0,
     -1},
    {TEXT ("<packages><!-- <package name='a'/> --><package/></packages>"), "", 1, -1},
    {TEXT ("<packages><package name='a&#27;'/></packages>"), "", 1, -1},
    {TEXT ("<packages><package name='a'/></packages"), "a", 0, CO_ERROR_MALFORMED},
    {TEXT ("<packages><package name='a'></packages>"), "a", 0, CO_ERROR_MALFORMED},
    {TEXT ("<settings><package name='a'/></settings>"), "", 0, CO_ERROR_MALFORMED},
    {TEXT ("<!DOCTYPE x [<!ENTITY e 'a'>]><packages><package name='&e;'/></packages>"),
     "",
     0,
     CO_ERROR_MALFORMED},
    {TEXT ("packages"), "", 0, CO_ERROR_MALFORMED},
    {TEXT (""), "", 0, CO_ERROR_MALFORMED},
  };

  check_cases (read_markup, cases, G_N_ELEMENTS (cases));
}

/* One opening for each of so many levels below the list itself, all closed again. */
static GString *
make_deep (guint depth)
{
  GString *text = g_string_new ("<packages>");

  for (guint i = 1; i < depth; i++)
    g_string_append (text, "<a>");
  for (guint i = 1; i < depth; i++)
    g_string_append (text, "</a>");
  return g_string_append (text, "</packages>");
}

static void
check_markup (GString *text, gboolean is_fine)
{
  g_autoptr (CoAndroidApps) apps = co_android_apps_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (co_android_markup_read (text->str, text->len, apps, &error) == is_fine);
  g_assert_true ((error == NULL) == is_fine);
  g_string_free (text, TRUE);
}

static void
test_android_markup_limits (void)
{
  GString *text = g_string_new ("<packages><package name='a' ");

  check_markup (make_deep (64), TRUE);
  check_markup (make_deep (65), FALSE);
  for (guint i = 0; i < 300000; i++)
    g_string_append (text, "a='' ");
  check_markup (g_string_append (text, "/></packages>"), FALSE);

  text = g_string_new ("<packages>");
  for (guint i = 0; i < 65536; i++)
    g_string_append (text, "<package name='a.b.c.d.e.f.g.h.i.j.k.l'/>");
  check_markup (g_string_append (g_string_new (text->str), "</packages>"), TRUE);
  g_string_append (text, "<package name='a'/></packages>");
  check_markup (text, FALSE);
}

/* clang-format off */
static const char every_type[] =
  HEAD START_PACKAGE NAME_SHELL
  "\x1f\xff\xff\0\x01n"                   /* text 3: nothing */
  "\x3f\0\x03\0\x02"                      /* an interned text as value */
  "\x4f\0\x03\0\x02xy" "\x5f\0\x03\0\0"   /* bytes */
  "\x6f\0\x03\0\0\0\x01" "\x7f\0\x03\0\0\0\x01"
  "\x8f\0\x03\0\0\0\0\0\0\0\x01" "\x9f\0\x03\0\0\0\0\0\0\0\x01"
  "\xaf\0\x03\0\0\0\x01" "\xbf\0\x03\0\0\0\0\0\0\0\x01"
  "\xcf\0\x03" "\xdf\0\x03"
  "\x24\0\x01\n" "\x29\0\x01x" "\x1a"     /* a text, a comment, an empty document type */
  START_PACKAGES END_PACKAGES             /* given anew: text 4 */
  END_PACKAGE
  "\x32\0\x01\x3f\0\x02\0\x02" END_PACKAGE  /* <package name="name"> */
  END_PACKAGES "\x11";
/* clang-format on */

static void
test_android_xml (void)
{
  /* clang-format off */
  static const Case cases[] = {
    {TEXT (every_type), "com.android.shell,name", 0, -1},
    {TEXT (HEAD END_PACKAGES "\x11"), "", 0, -1},
    {TEXT (HEAD END_PACKAGES "\x11 and more"), "", 0, -1},
    {TEXT (HEAD START_PACKAGE END_PACKAGE END_PACKAGES "\x11"), "", 1, -1},
    {TEXT (HEAD START_PACKAGE "\x6f\xff\xff\0\x04nameABCD" END_PACKAGE END_PACKAGES "\x11"), "", 1, -1},
    {TEXT (HEAD START_PACKAGE NAME_SHELL "\x2f\0\x02\0\x02\x1b[" END_PACKAGE END_PACKAGES "\x11"), "com.android.shell", 1, -1},
    /* In an app, and in something else. */
    {TEXT (HEAD START_PACKAGE NAME_SHELL "\x32\0\x01\x2f\0\x02\0\x01x" END_PACKAGE END_PACKAGE END_PACKAGES "\x11"), "com.android.shell", 0, -1},
    {TEXT (HEAD "\x32\0\0" START_PACKAGE NAME_SHELL END_PACKAGE END_PACKAGES END_PACKAGES "\x11"), "", 0, -1},
    {TEXT ("ABX\0\x10" START_PACKAGE NAME_SHELL "\x33\0\0\x11"), "", 0, CO_ERROR_MALFORMED},
    {TEXT (HEAD "\x11"), "", 0, CO_ERROR_MALFORMED},
    {TEXT (HEAD "\x33\xff\xff\0\x01p" "\x11"), "", 0, CO_ERROR_MALFORMED},
    {TEXT (HEAD END_PACKAGES END_PACKAGES "\x11"), "", 0, CO_ERROR_MALFORMED},
    {TEXT (HEAD "\x32\0\x01" END_PACKAGES "\x11"), "", 0, CO_ERROR_MALFORMED},
    {TEXT (HEAD END_PACKAGES "\x1f\0\0\x11"), "", 0, CO_ERROR_MALFORMED},
    {TEXT (HEAD "\xef\0\0" END_PACKAGES "\x11"), "", 0, CO_ERROR_MALFORMED},
    {TEXT (HEAD "\x0f\0\0" END_PACKAGES "\x11"), "", 0, CO_ERROR_MALFORMED},
    {TEXT (HEAD "\x22\0\0" END_PACKAGES "\x11"), "", 0, CO_ERROR_MALFORMED},
    {TEXT (HEAD "\x1b" END_PACKAGES "\x11"), "", 0, CO_ERROR_MALFORMED},
    {TEXT ("ABX\x01\x11"), "", 0, CO_ERROR_MALFORMED},
    {TEXT ("ABX\0"), "", 0, CO_ERROR_MALFORMED},
    {TEXT ("ABX\0\x11"), "", 0, -1},
  };
  /* clang-format on */

  check_cases (co_android_xml_read, cases, G_N_ELEMENTS (cases));
}

static void
test_android_xml_depth (void)
{
  for (guint depth = 64; depth <= 65; depth++) {
    GString *bytes = g_string_new_len (HEAD, sizeof HEAD - 1);
    g_autoptr (GError) error = NULL;
    g_autofree char *names = NULL;
    guint odd;

    for (guint i = 1; i < depth; i++)
      g_string_append_len (bytes, "\x32\0\0", 3);
    for (guint i = 0; i < depth; i++)
      g_string_append_len (bytes, END_PACKAGES, 3);
    g_string_append_c (bytes, '\x11');
    names = read_names (co_android_xml_read, bytes->str, bytes->len, &odd, &error);
    g_assert_true ((error == NULL) == (depth == 64));
    g_string_free (bytes, TRUE);
  }
}

/* Text 65534 is the last that gets a number; what comes after is read, but cannot be asked for. */
static void
test_android_xml_full_pool (void)
{
  GString *bytes = g_string_new_len (HEAD START_PACKAGE, sizeof HEAD START_PACKAGE - 1);
  g_autoptr (GError) error = NULL;
  g_autofree char *names = NULL;
  guint odd;

  for (guint i = 2; i < 65534; i++)
    g_string_append_len (bytes, "\x1f\xff\xff\0\x01x", 6);
  g_string_append_len (bytes, "\x1f\xff\xff\0\x04name", 9);
  g_string_append_len (bytes, "\x1f\xff\xff\0\x04rest", 9);
  g_string_append_len (bytes,
                       "\x2f\xff\xfe\0\x03"
                       "a.b",
                       8);
  g_string_append_len (bytes, END_PACKAGE END_PACKAGES "\x11", 7);
  names = read_names (co_android_xml_read, bytes->str, bytes->len, &odd, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (names, ==, "a.b");
  g_string_free (bytes, TRUE);
}

static void
test_android_every_length (void)
{
  static const char markup[] =
    "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<packages>"
    "<package name=\"a.b\"><perms/></package><package name='c'/>"
    "</packages>";

  check_every_length (co_android_xml_read, TEXT (every_type), "com.android.shell,name");
  check_every_length (read_markup, TEXT (markup), "a.b,c");
}

/* A list without its end is told; one that ends with a whole line cannot be. */
static void
test_android_list_every_length (void)
{
  static const char list[] = "package:a.b\r\npackage:/x=/y.apk=c.d  installer=e.f\r\n";

  for (gsize length = 1; length < sizeof list; length++) {
    g_autoptr (GError) error = NULL;
    guint odd;
    g_autofree char *names = read_names (read_list, list, length, &odd, &error);

    g_assert_true ((error == NULL) == (list[length - 1] == '\n'));
  }
}

/* An independent reading finds 325. */
static void
test_android_real_phone (void)
{
  const char *folder = g_getenv ("CHANGEOVER_PUBLIC_DATA");
  g_autofree char *path = NULL;
  g_autofree char *data = NULL;
  g_autofree char *names = NULL;
  g_auto (GStrv) parts = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;
  guint odd;

  if (folder == NULL) {
    g_test_skip ("CHANGEOVER_PUBLIC_DATA is not set");
    return;
  }
  path = g_build_filename (folder, "android", "packages.xml", NULL);
  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);
  names = read_names (co_android_xml_read, data, size, &odd, &error);
  g_assert_no_error (error);
  parts = g_strsplit (names, ",", -1);
  g_assert_cmpuint (g_strv_length (parts), ==, 325);
  g_assert_cmpuint (odd, ==, 0);
  g_assert_true (g_strv_contains ((const char *const *) parts, "de.tutao.tutanota"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/android/list", test_android_list);
  g_test_add_func ("/android/list/is-one", test_android_list_is_one);
  g_test_add_func ("/android/list/every-length", test_android_list_every_length);
  g_test_add_func ("/android/markup", test_android_markup);
  g_test_add_func ("/android/markup/limits", test_android_markup_limits);
  g_test_add_func ("/android/xml", test_android_xml);
  g_test_add_func ("/android/xml/depth", test_android_xml_depth);
  g_test_add_func ("/android/xml/full-pool", test_android_xml_full_pool);
  g_test_add_func ("/android/every-length", test_android_every_length);
  g_test_add_func ("/android/real-phone", test_android_real_phone);
  return g_test_run ();
}
