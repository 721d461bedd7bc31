/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-catalog.h"
#include "co-cli-language.h"
#include "co-cli-text.h"
#include "co-refresh.h"
#include "co-shelf.h"
#include "co-text.h"

#include <glib/gi18n.h>

/* --- What is here ------------------------------------------------------------------------- */

static gboolean
tell (const char *name, gboolean is_right, const GError *error)
{
  g_autofree char *line =
    is_right ? g_strdup_printf (_ ("%s: whole and right"), name)
             : g_strdup_printf (_ ("%s: damaged or not trusted, and not used"), name);

  co_cli_text_print_item (is_right ? CO_CLI_PLAIN : CO_CLI_WARNING, 2, line);
  if (!is_right) {
    g_autofree char *why = co_text_printable (error->message);

    g_printerr ("changeover-cli: %s\n", why);
  }
  return is_right;
}

static gboolean
verify_builtin (void)
{
  g_autoptr (CoBundle) bundle = co_bundle_new_builtin ();
  g_autoptr (GError) error = NULL;
  gboolean is_right = co_bundle_check (bundle, &error);

  return tell (_ ("What came with this program"), is_right, error);
}

static gboolean
verify_kept (const char *folder, gint64 serial)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoBundle) bundle = co_shelf_open (folder, serial, &error);
  gboolean is_right = bundle != NULL && co_bundle_check (bundle, &error);
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, serial);
  g_autofree char *name = g_strdup_printf (_ ("What came later, number %s"), number);

  return tell (name, is_right, error);
}

static CoCliStatus
verify_all (void)
{
  g_autofree char *folder = co_shelf_get_folder ();
  g_autoptr (GArray) serials = co_shelf_list (folder);
  gboolean is_right = verify_builtin ();

  for (guint i = 0; i < serials->len; i++)
    is_right = verify_kept (folder, g_array_index (serials, gint64, i)) && is_right;
  return is_right ? CO_CLI_NOTHING_FOUND : CO_CLI_NOT_SURE;
}

/* --- A file -------------------------------------------------------------------------------- */

static CoCliStatus
verify_file (const char *bundle, const char *signature)
{
  g_autoptr (CoRefreshReport) report = NULL;

  co_refresh_check_async (bundle, signature, NULL, co_cli_catalog_take_report, &report);
  co_cli_catalog_wait (&report);
  if (report->outcome == CO_REFRESH_NEWER) {
    g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, report->serial);
    g_autofree char *words =
      g_strdup_printf (_ ("Signed by us, and right. Its number is %s."), number);

    co_cli_text_print (CO_CLI_PLAIN, 0, words);
    return CO_CLI_NOTHING_FOUND;
  }
  co_cli_text_print (CO_CLI_WARNING, 0, _ ("Changeover does not take this list."));
  g_printerr ("changeover-cli: %s\n", report->detail);
  return CO_CLI_NOT_SURE;
}

static CoCliStatus
run_with_options (const CoCliOptions *options, const char *bundle, const char *signature)
{
  const char *const files[] = {bundle, signature};

  if ((bundle == NULL) != (signature == NULL))
    return co_cli_options_refuse (options,
                                  _ ("Write both --bundle and --signature, or none of them."));
  if (bundle == NULL)
    return verify_all ();
  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    if (!g_file_test (files[i], G_FILE_TEST_EXISTS)) {
      g_autofree char *display = g_filename_display_name (files[i]);
      g_autofree char *message = g_strdup_printf (_ ("There is no file “%s”."), display);

      return co_cli_options_refuse (options, message);
    }
  }
  return verify_file (bundle, signature);
}

/**
 * co_cli_catalog_verify:
 * @argc: how many words were written
 * @argv: (array length=argc): the words, the name of the command first
 *
 * Looks whether all knowledge that is here is whole, or whether a file would be taken.
 *
 * Returns: how the command ends
 */
CoCliStatus
co_cli_catalog_verify (int argc, char **argv)
{
  g_autofree char *bundle = NULL;
  g_autofree char *signature = NULL;
  const GOptionEntry entries[] = {
    {"bundle",
     0,
     0,
     G_OPTION_ARG_FILENAME,
     &bundle,
     N_ ("Look at this file instead, and keep nothing of it"),
     N_ ("FILE")},
    {"signature", 0, 0, G_OPTION_ARG_FILENAME, &signature, N_ ("Its signature"), N_ ("FILE")},
    G_OPTION_ENTRY_NULL,
  };
  const CoCliOptions options = {
    .command = "catalog verify",
    .summary = _ ("Looks whether the list that this program uses is whole and right. With a file,\n"
                  "looks whether it is signed by us and right."),
    .description = _ ("Exit status:\n"
                      "  0  all is right\n"
                      "  2  the command line is wrong\n"
                      "  3  something is damaged, or not signed by us"),
    .entries = entries,
    .stray = "--bundle",
  };
  CoCliStatus status;

  if (!co_cli_options_parse (&options, argc, argv, &status))
    return status;
  return run_with_options (&options, bundle, signature);
}
