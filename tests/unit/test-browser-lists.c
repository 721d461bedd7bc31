/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-chrome-preferences.h"
#include "co-error.h"
#include "co-firefox-extensions.h"
#include "co-json-check.h"
#include "co-json-file.h"

#include <string.h>

#define ID "ahkjpbeeocnddjkakilopmfdlnjdpcdm"

static GPtrArray *
parse_chrome (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return co_chrome_preferences_parse (bytes, "test", error);
}

static GPtrArray *
parse_firefox (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return co_firefox_extensions_parse (bytes, "test", error);
}

/* One entry of a profile: what is in it, and what we make of it. */
static const struct {
  const char *entry;
  const char *path;
  const char *version;
  gboolean uninstalled;
  gboolean disabled;
} entries[] = {
  {"{}", NULL, NULL, FALSE, FALSE},
  {"{\"path\":\"a/1_0\",\"state\":1,\"manifest\":{\"version\":\"1\"}}", "a/1_0", "1", FALSE, FALSE},
  {"{\"path\":\"a/1_0\",\"state\":0}", "a/1_0", NULL, FALSE, TRUE},
  {"{\"path\":\"a/1_0\",\"state\":2}", "a/1_0", NULL, TRUE, FALSE},
  {"{\"path\":\"a/1_0\",\"state\":1,\"disable_reasons\":1}", "a/1_0", NULL, FALSE, TRUE},
  {"{\"path\":\"a/1_0\",\"state\":1,\"disable_reasons\":0}", "a/1_0", NULL, FALSE, FALSE},
  {"{\"path\":\"a/1_0\",\"disable_reasons\":[1]}", "a/1_0", NULL, FALSE, TRUE},
  {"{\"path\":\"a/1_0\",\"disable_reasons\":[]}", "a/1_0", NULL, FALSE, FALSE},
  {"{\"path\":\"\",\"manifest\":[],\"state\":\"2\"}", NULL, NULL, FALSE, FALSE},
  {"{\"path\":7,\"manifest\":{\"version\":7},\"state\":[2]}", NULL, NULL, FALSE, FALSE},
};

static void
test_chrome_entries (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++) {
    g_autofree char *text =
      g_strdup_printf ("{\"extensions\":{\"settings\":{\"" ID "\":%s}}}", entries[i].entry);
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) extensions = parse_chrome (text, &error);
    const CoChromeExtension *extension;

    g_test_message ("%s", entries[i].entry);
    g_assert_no_error (error);
    g_assert_cmpuint (extensions->len, ==, 1);
    extension = g_ptr_array_index (extensions, 0);
    g_assert_cmpstr (extension->id, ==, ID);
    g_assert_cmpstr (extension->path, ==, entries[i].path);
    g_assert_cmpstr (extension->version, ==, entries[i].version);
    g_assert_cmpint (extension->uninstalled, ==, entries[i].uninstalled);
    g_assert_cmpint (extension->disabled, ==, entries[i].disabled);
  }
}

/* Everything that is well-formed and lists nothing. */
static void
test_chrome_lists_nothing (void)
{
  static const char *const texts[] = {
    "{}",
    "{\"extensions\":{}}",
    "{\"extensions\":{\"settings\":{}}}",
    "{\"extensions\":{\"settings\":[]}}",
    "{\"extensions\":\"settings\"}",
    "{\"extensions\":{\"settings\":{\"" ID "\":null}}}",
    "{\"extensions\":{\"settings\":{\"../../etc\":{\"path\":\"x\"}}}}",
    "{\"extensions\":{\"settings\":{\"" ID "a\":{\"path\":\"x\"}}}}",
    "{\"extensions\":{\"settings\":{\"AHKJPBEEOCNDDJKAKILOPMFDLNJDPCDM\":{\"path\":\"x\"}}}}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) extensions = parse_chrome (texts[i], &error);

    g_test_message ("%s", texts[i]);
    g_assert_no_error (error);
    g_assert_cmpuint (extensions->len, ==, 0);
  }
}

static const char *const malformed[] = {
  "",
  " ",
  "{",
  "[]",
  "7",
  "null",
  "{\"extensions\":{\"settings\":{\"",
  "{\"a\":1}}",
  "{\"a\":\"\xff\"}",
  "{\"a\":1} // \"",
  "/* \" */ {\"a\":1}",
  "{'a':1}",
};

static void
test_malformed (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (malformed); i++) {
    g_autoptr (GError) chrome_error = NULL;
    g_autoptr (GError) firefox_error = NULL;

    g_test_message ("%u", i);
    g_assert_null (parse_chrome (malformed[i], &chrome_error));
    g_assert_error (chrome_error, CO_ERROR, CO_ERROR_MALFORMED);
    g_assert_null (parse_firefox (malformed[i], &firefox_error));
    g_assert_error (firefox_error, CO_ERROR, CO_ERROR_MALFORMED);
  }
}

/* Makes BEGIN, then REPEAT so many times, then END. */
static GBytes *
make_bytes (const char *begin, const char *repeat, guint times, const char *end)
{
  GString *text = g_string_new (begin);

  for (guint i = 0; i < times; i++)
    g_string_append (text, repeat);
  g_string_append (text, end);
  return g_string_free_to_bytes (text);
}

static void
assert_too_large (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (co_json_parse (bytes, "test", &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_TOO_LARGE);
}

static void
test_limits (void)
{
  g_autoptr (GBytes) deep = make_bytes ("", "[", 100000, "");
  g_autoptr (GBytes) deep_objects = make_bytes ("", "{\"a\":", 100000, "");
  g_autoptr (GBytes) long_list = make_bytes ("[0", ",0", 500000, "]");
  g_autoptr (GBytes) brackets_in_text = make_bytes ("[\"\\\"", "[", 100000, "\"]");
  g_autoptr (GBytes) closed = make_bytes ("[[]", ",[]", 1000, "]");
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (JsonNode) other = NULL;

  assert_too_large (deep);
  assert_too_large (deep_objects);
  assert_too_large (long_list);
  node = co_json_parse (brackets_in_text, "test", &error);
  g_assert_no_error (error);
  other = co_json_parse (closed, "test", &error);
  g_assert_no_error (error);
}

/* A byte of zero would hide what comes after it from whoever takes it for the end. */
static void
test_zero (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("{}\0[", 4);
  g_autoptr (GError) error = NULL;

  g_assert_null (co_json_parse (bytes, "test", &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
}

static void
test_firefox_addons (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) extensions = parse_firefox (
    "{\"addons\":[{\"id\":\"a@kaspersky.com\",\"version\":\"1\",\"location\":\"app-profile\","
    "\"active\":true},{\"id\":\"{b}\",\"path\":\"/x\",\"active\":false,"
    "\"location\":\"app-global\"},{\"id\":\"../c@kaspersky.com\"},{\"id\":\"\"},{\"id\":1},{},[],"
    "null,{\"id\":\".d@kaspersky.com\"}]}",
    &error);
  const CoFirefoxExtension *extension;

  g_assert_no_error (error);
  g_assert_cmpuint (extensions->len, ==, 2);
  extension = g_ptr_array_index (extensions, 0);
  g_assert_cmpstr (extension->id, ==, "a@kaspersky.com");
  g_assert_cmpstr (extension->version, ==, "1");
  g_assert_null (extension->path);
  g_assert_true (extension->in_profile);
  g_assert_false (extension->disabled);
  extension = g_ptr_array_index (extensions, 1);
  g_assert_cmpstr (extension->id, ==, "{b}");
  g_assert_cmpstr (extension->path, ==, "/x");
  g_assert_false (extension->in_profile);
  g_assert_true (extension->disabled);
}

/* The profile of somebody: 20 extensions, each with a place, one switched off. */
static void
test_chrome_real (void)
{
  const char *folder = g_getenv ("CHANGEOVER_PUBLIC_DATA");
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) extensions = NULL;
  guint disabled = 0;

  if (folder == NULL) {
    g_test_skip ("CHANGEOVER_PUBLIC_DATA is not set");
    return;
  }
  path = g_build_filename (folder, "browser", "chrome-Preferences", NULL);
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  extensions = parse_chrome (text, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (extensions->len, ==, 20);
  for (guint i = 0; i < extensions->len; i++) {
    const CoChromeExtension *extension = g_ptr_array_index (extensions, i);

    g_assert_nonnull (extension->path);
    g_assert_nonnull (extension->version);
    g_assert_false (extension->uninstalled);
    disabled += extension->disabled;
  }
  g_assert_cmpuint (disabled, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/browser-lists/chrome/entries", test_chrome_entries);
  g_test_add_func ("/browser-lists/chrome/lists-nothing", test_chrome_lists_nothing);
  g_test_add_func ("/browser-lists/chrome/real", test_chrome_real);
  g_test_add_func ("/browser-lists/firefox/addons", test_firefox_addons);
  g_test_add_func ("/browser-lists/malformed", test_malformed);
  g_test_add_func ("/browser-lists/limits", test_limits);
  g_test_add_func ("/browser-lists/zero", test_zero);
  return g_test_run ();
}
