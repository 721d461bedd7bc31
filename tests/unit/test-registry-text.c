/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-registry-text.h"

#include <string.h>

#define VERSION_5 "Windows Registry Editor Version 5.00\r\n\r\n"
#define VERSION_4 "REGEDIT4\r\n\r\n"
#define WINE                                                                                       \
  "WINE REGISTRY Version 2\n;; All keys relative to REGISTRY\\\\Machine\n\n#arch=win64\n\n"

typedef struct {
  CoRegistryText *text; /* (owned) */
  CoRegistry *registry;
  gboolean faults;
} Read;

static Read
read_bytes (const void *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  Read read = {.text = co_registry_text_new ()};

  g_assert_true (co_registry_text_add (read.text, bytes, &read.faults, &error));
  g_assert_no_error (error);
  read.registry = co_registry_text_get_registry (read.text);
  g_assert_cmpint (co_registry_has_faults (read.registry), ==, read.faults);
  return read;
}

static Read
read_text (const char *text)
{
  return read_bytes (text, strlen (text));
}

static CoRegistryKey
find (const Read *read, const char *path)
{
  return co_registry_find (read->registry, co_registry_get_top (read->registry), path);
}

static void
assert_text (const Read *read, const char *path, const char *value, const char *wanted)
{
  g_autofree char *text = co_registry_dup_text (read->registry, find (read, path), value);

  g_assert_cmpstr (text, ==, wanted);
}

static void
assert_number (const Read *read, const char *path, const char *value, guint32 wanted)
{
  guint32 number = ~wanted;

  g_assert_true (co_registry_get_number (read->registry, find (read, path), value, &number));
  g_assert_cmpuint (number, ==, wanted);
}

static void
assert_data (const Read *read, const char *path, const char *value, const char *data, gsize size)
{
  g_autoptr (GBytes) bytes = co_registry_get_data (read->registry, find (read, path), value);

  g_assert_nonnull (bytes);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), data, size);
}

static void
clear (Read *read)
{
  co_registry_text_free (read->text);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Read, clear)

static const char whole[] =
  VERSION_5 "; a remark\r\n"
            "[HKEY_LOCAL_MACHINE\\SOFTWARE\\a]b]\r\n"
            "@=\"the value without a name\"\r\n"
            "\"a \\\"b\\\" \\\\\"=\"C:\\\\Program Files\\\\x.exe\" ; why\r\n"
            "\"number\"=dword:8000000a\r\n"
            "\"big\"=hex(b):01,00,00,00,00,00,00,00\r\n"
            "\"bytes\"=hex:00,0a,\\\r\n"
            "  ff,\\ ; more\r\n"
            "  1\r\n"
            "\"none\"=hex:\r\n"
            "\"wide\"=hex(2):25,00,61,00,25,00,fc,\\\r\n"
            "  00,00,00,7a,00\r\n"
            "\"several\"=hex(7):61,00,00,00,00,00\r\n"
            "\"lines\"=\"one\r\n\r\ntwo\"\r\n"
            "\"twice\"=\"first\"\r\n"
            "\"twice\"=\"last\"\r\n"
            "\"gone\"=\"there\"\r\n"
            "\"gone\"=-\r\n"
            "\r\n"
            "[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Removed]\r\n"
            "\"a\"=\"b\"\r\n"
            "[hklm\\SYSTEM\\\\Select]\r\n"
            "\"Current\"=dword:2\r\n\r\n";

static void
check_whole (const Read *read)
{
  static const char *const key = "HKEY_LOCAL_MACHINE\\software\\A]B";

  g_assert_false (read->faults);
  assert_text (read, key, "", "the value without a name");
  assert_text (read, key, "A \"B\" \\", "C:\\Program Files\\x.exe");
  assert_number (read, key, "NUMBER", 0x8000000a);
  assert_text (read, key, "number", NULL);
  assert_data (read, key, "number", "\012\0\0\200", 4);
  assert_data (read, key, "big", "\1\0\0\0\0\0\0\0", 8);
  assert_data (read, key, "bytes", "\0\n\377\1", 4);
  assert_data (read, key, "none", "", 0);
  assert_text (read, key, "wide", "%a%\303\274");
  assert_text (read, key, "several", NULL);
  assert_text (read, key, "lines", "one\r\n\r\ntwo");
  assert_text (read, key, "twice", "last");
  assert_data (read, key, "twice", "l\0a\0s\0t\0\0\0", 10);
  assert_text (read, key, "gone", NULL);
  g_assert_cmpuint (find (read, "HKEY_LOCAL_MACHINE\\SOFTWARE\\Removed"), ==, 0);
  assert_number (read, "HKEY_LOCAL_MACHINE\\SYSTEM\\Select", "Current", 2);
  g_assert_cmpuint (find (read, "HKEY_LOCAL_MACHINE\\SOFTWARE\\none"), ==, 0);
}

static void
test_registry_text_version_5 (void)
{
  g_auto (Read) read = read_text (whole);
  g_autofree char *marked = g_strconcat ("\357\273\277", whole, NULL);
  g_auto (Read) with_mark = read_text (marked);
  glong length = 0;
  g_autofree gunichar2 *wide = g_utf8_to_utf16 (whole, -1, NULL, &length, NULL);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  check_whole (&read);
  check_whole (&with_mark);
  g_byte_array_append (bytes, (const guint8 *) "\377\376", 2);
  g_byte_array_append (bytes, (const guint8 *) wide, (guint) length * 2);
  if (G_BYTE_ORDER == G_LITTLE_ENDIAN) {
    g_auto (Read) in_utf16 = read_bytes (bytes->data, bytes->len);

    check_whole (&in_utf16);
  }
}

/* Lists of bytes hold text in the code page of the country, which cannot be told; ASCII is the same
 * in all. */
static void
test_registry_text_version_4 (void)
{
  g_auto (Read) read = read_text (VERSION_4 "[HKEY_CURRENT_USER\\Software\\\304]\r\n"
                                            "\"a\"=\"\374\"\r\n"
                                            "\"b\"=hex(2):25,61,25,00,7a\r\n\r\n");

  g_assert_false (read.faults);
  assert_text (&read, "HKEY_CURRENT_USER\\Software\\\303\244", "a", "\303\274");
  assert_text (&read, "HKEY_CURRENT_USER\\Software\\\303\204", "b", "%a%");
}

static void
test_registry_text_wine (void)
{
  static const char text[] =
    WINE "[Software\\\\Wow6432Node\\\\KasperskyLab\\\\a\\]b\\x416] 1795240044\n"
         "#time=1dd797bc87c6496\n"
         "#class=\"x\"\n"
         "\"Name\"=\"Kaspersky \\xfc \\x00fcb \\xd83d\\xde00 \\xd83d \\\"x\\\\y\\\" \\101\\t.\"\n"
         "\"Expand\"=str(2):\"%a%\"\n"
         "\"Several\"=str(7):\"a\\0b\\0\"\n"
         "\"Number\"=dword:00000010\n"
         "\n"
         "[Software\\\\Link] 1795240037\n"
         "#time=1dd797bc48ca2f6\n"
         "#link\n"
         "\"SymbolicLinkValue\"=hex(6):5c,00,52,00,\\\n"
         "  65,00\n";
  static const char *const key = "Software\\WOW6432Node\\KasperskyLab\\a]b\320\226";
  g_auto (Read) read = read_text (text);

  g_assert_false (read.faults);
  assert_text (&read,
               key,
               "name",
               "Kaspersky \303\274 \303\274b \360\237\230\200 \357\277\275 \"x\\y\" A\t.");
  assert_text (&read, key, "Expand", "%a%");
  assert_text (&read, key, "Several", NULL);
  assert_number (&read, key, "Number", 16);
  assert_data (&read, "Software\\Link", "SymbolicLinkValue", "\\\0R\0e\0", 6);
}

static void
assert_fault (const char *text)
{
  g_autofree char *all = g_strconcat (VERSION_5, text, NULL);
  g_autofree char *rest = g_strconcat (all, "\r\n[HKEY_USERS\\x]\r\n\"a\"=\"b\"\r\n", NULL);
  g_auto (Read) read = read_text (all);
  g_auto (Read) longer = read_text (rest);

  g_assert_true (read.faults);
  g_assert_true (longer.faults);
  assert_text (&longer, "HKEY_USERS\\x", "a", "b");
}

static void
test_registry_text_faults (void)
{
  static const char *const faults[] = {
    "nonsense\r\n",
    "#time=1\r\n",
    "\"value\"=\"of no key\"\r\n",
    "[HKEY_USERS\\unclosed\r\n",
    "[]\r\n",
    "[\\]\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=\"unclosed\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=\"closed\" too early\"\r\n",
    "[HKEY_USERS\\y]\r\n\"a\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=dword:\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=dword:123456789\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=dword:12x\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=hex:123\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=hex:1,x\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=hex(:1\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=hex():1\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=hex(123456789):1\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=str:b\r\n",
    "[HKEY_USERS\\y]\r\n\"a\"=other:1\r\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    assert_fault (faults[i]);
}

/* Cut off at any byte, the text is read up to there, and the cut is told unless it lies between two
 * lines. */
static void
test_registry_text_cut (void)
{
  for (gsize length = strlen ("Windows Registry Editor Version "); length < strlen (whole);
       length++) {
    g_auto (Read) read = read_bytes (whole, length);

    if (whole[length - 1] != '\n')
      g_assert_true (read.faults);
  }
  {
    g_auto (Read) read = read_text (VERSION_5 "[HKEY_USERS\\x]\r\n\"a\"=hex:00,\\\r\n");

    g_assert_true (read.faults);
  }
  {
    static const char zeros[] = VERSION_5 "[HKEY_USERS\\x]\r\n\0\0\0\0\r\n";
    g_auto (Read) read = read_bytes (zeros, sizeof zeros - 1);

    g_assert_true (read.faults);
    g_assert_cmpuint (find (&read, "HKEY_USERS\\x"), !=, 0);
  }
}

static void
test_registry_text_refuses (void)
{
  static const char *const texts[] = {"",
                                      "regf",
                                      "[HKEY_USERS\\x]\r\n",
                                      "WINE REGISTRY Version 1\n"};

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (CoRegistryText) text = co_registry_text_new ();
    g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i], strlen (texts[i]));
    g_autoptr (GError) error = NULL;
    gboolean faults = TRUE;

    g_assert_false (co_registry_text_add (text, bytes, &faults, &error));
    g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
    g_assert_false (faults);
    g_assert_true (co_registry_text_is_empty (text));
  }
}

/* Windows allows 512 levels. A file made to be hostile can ask for more. */
static void
test_registry_text_depth (void)
{
  g_autoptr (GString) text = g_string_new (VERSION_5 "[HKEY_USERS");

  for (guint i = 0; i < 510; i++)
    g_string_append (text, "\\a");
  {
    g_autofree char *allowed = g_strconcat (text->str, "]\r\n", NULL);
    g_autofree char *deep = g_strconcat (text->str, "\\a\\a\\a]\r\n", NULL);
    g_auto (Read) read = read_text (allowed);
    g_auto (Read) too_deep = read_text (deep);

    g_assert_false (read.faults);
    g_assert_true (too_deep.faults);
  }
}

static void
test_registry_text_too_many_keys (void)
{
  g_autoptr (GString) text = g_string_new (VERSION_5);
  g_autoptr (GArray) keys = NULL;

  for (guint i = 0; i < 1000100; i++)
    g_string_append_printf (text, "[HKU\\%x]\n", i);
  {
    g_auto (Read) read = read_text (text->str);

    g_assert_true (read.faults);
    keys = co_registry_list (read.registry, find (&read, "HKEY_USERS"));
    g_assert_cmpuint (keys->len, >, 999000);
    g_assert_cmpuint (keys->len, <=, 1000000);
  }
}

static void
test_registry_text_covers (void)
{
  g_auto (Read) read = read_text (VERSION_5 "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows]\r\n"
                                            "[HKEY_LOCAL_MACHINE\\SOFTWARE\\KasperskyLab]\r\n");

  g_assert_true (co_registry_text_covers (read.text, "HKEY_LOCAL_MACHINE\\software\\kasperskylab"));
  g_assert_true (co_registry_text_covers (
    read.text,
    "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall"));
  g_assert_false (co_registry_text_covers (read.text, "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft"));
  g_assert_false (co_registry_text_covers (read.text, "HKEY_LOCAL_MACHINE\\SYSTEM"));
  g_assert_false (co_registry_text_covers (read.text, "HKEY_USERS"));
}

static void
test_registry_text_part (void)
{
  g_auto (Read) read = read_text (whole);
  g_autoptr (CoRegistry) part =
    co_registry_new_part (read.registry, find (&read, "HKEY_LOCAL_MACHINE\\SYSTEM"));
  g_autoptr (CoRegistry) none = co_registry_new_part (read.registry, 0);
  g_autoptr (GArray) keys = co_registry_list (none, co_registry_get_top (none));
  CoRegistryKey key = co_registry_find (part, co_registry_get_top (part), "Select");
  guint32 number = 0;

  g_assert_true (co_registry_get_number (part, key, "Current", &number));
  g_assert_cmpuint (number, ==, 2);
  g_assert_cmpuint (keys->len, ==, 0);
  g_assert_cmpuint (co_registry_find (none, co_registry_get_top (none), "Select"), ==, 0);
}

/* A real export of the list of programs of a Windows XP. */
static void
test_registry_text_real (void)
{
  const char *folder = g_getenv ("CHANGEOVER_PUBLIC_DATA");
  g_autofree char *path = NULL;
  g_autofree char *content = NULL;
  g_autoptr (GArray) keys = NULL;
  gsize size = 0;
  guint present = 0;
  guint named = 0;

  if (folder == NULL) {
    g_test_skip ("CHANGEOVER_PUBLIC_DATA is not set");
    return;
  }
  path = g_build_filename (folder, "windows", "xp-Uninstall.reg", NULL);
  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  {
    g_auto (Read) read = read_bytes (content, size);

    g_assert_false (read.faults);
    keys = co_registry_list (
      read.registry,
      find (&read, "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall"));
    for (guint i = 0; i < keys->len; i++) {
      CoRegistryKey key = g_array_index (keys, CoRegistryKey, i);
      g_autoptr (GBytes) data = co_registry_get_data (read.registry, key, "DisplayName");
      g_autofree char *name = co_registry_dup_text (read.registry, key, "DisplayName");

      present += data != NULL;
      named += name != NULL;
    }
  }
  g_assert_cmpuint (present, ==, 419);
  g_assert_cmpuint (named, ==, 418); /* one is empty */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/registry-text/version-5", test_registry_text_version_5);
  g_test_add_func ("/registry-text/version-4", test_registry_text_version_4);
  g_test_add_func ("/registry-text/wine", test_registry_text_wine);
  g_test_add_func ("/registry-text/faults", test_registry_text_faults);
  g_test_add_func ("/registry-text/cut", test_registry_text_cut);
  g_test_add_func ("/registry-text/refuses", test_registry_text_refuses);
  g_test_add_func ("/registry-text/depth", test_registry_text_depth);
  g_test_add_func ("/registry-text/too-many-keys", test_registry_text_too_many_keys);
  g_test_add_func ("/registry-text/covers", test_registry_text_covers);
  g_test_add_func ("/registry-text/part", test_registry_text_part);
  g_test_add_func ("/registry-text/real", test_registry_text_real);
  return g_test_run ();
}
