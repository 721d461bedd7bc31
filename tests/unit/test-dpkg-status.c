/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-dpkg-status.h"

#include <string.h>

static void
take_stanza (const CoDpkgStanza *stanza, gpointer user_data)
{
  GString *out = user_data;

  g_string_append_printf (out,
                          "%u:%.*s:%d%s ",
                          stanza->line,
                          (int) stanza->package.length,
                          stanza->package.start != NULL ? stanza->package.start : "",
                          co_dpkg_stanza_get_state (stanza),
                          stanza->broken ? "!" : "");
}

static void
check (const char *text, gsize size, guint count, const char *expected)
{
  g_autoptr (GString) out = g_string_new (NULL);
  /* A copy of the exact size, so that reading beyond it is seen. */
  g_autofree char *copy = g_memdup2 (text, size);

  g_assert_cmpuint (co_dpkg_status_read (copy, size, take_stanza, out), ==, count);
  g_assert_cmpstr (out->str, ==, expected);
}

static void
test_stanzas (void)
{
  static const struct {
    const char *text;
    guint count;
    const char *expected;
  } cases[] = {
    {"", 0, ""},
    {"\n \n\t\n", 0, ""},
    {"Package: a\nStatus: install ok installed\n\nPackage:b\nStatus: x y config-files\n",
     2,
     "1:a:3 4:b:2 "},
    {"Package: a\nStatus: deinstall ok not-installed", 1, "1:a:1 "},
    {"Package: a\n", 1, "1:a:0 "},
    {"Package: a\nStatus: ok installed\n", 1, "1:a:0 "},
    {"Package: a\nStatus: install ok installed now\n", 1, "1:a:0 "},
    {"Status: x y z\nPackage: a\n", 1, "1:a:3 "},
    {"Package: a\nStatus: x y z\nnothing\n", 1, "1:a:3! "},
    {"Package: a\nStatus: x y z\n goes on: here\n", 1, "1:a:3 "},
    {"Package: a\nStatus: x y z\nPackage: b\nStatus: x y z\n", 2, "1:a:3! 3:b:3 "},
    {"Package: a\r\nStatus: x y z\r\n\r\nPackage: b\r\nStatus: x y z\r\n", 2, "1:a:3 4:b:3 "},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%u", i);
    check (cases[i].text, strlen (cases[i].text), cases[i].count, cases[i].expected);
  }
}

static void
test_zero_bytes (void)
{
  static const char text[] = "Package: a\nStatus: x y\0 z\n";

  check (text, sizeof text - 1, 1, "1:a:0! ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dpkg-status/stanzas", test_stanzas);
  g_test_add_func ("/dpkg-status/zero-bytes", test_zero_bytes);
  return g_test_run ();
}
