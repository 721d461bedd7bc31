/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-options.h"
#include "co-cli-text.h"
#include "co-password-file.h"
#include "co-password-words.h"
#include "co-text.h"
#include "co-write-error.h"

#include <glib/gi18n.h>

#include <sys/resource.h>

/* --- What is told -------------------------------------------------------------------------- */

static void
print_count (const char *title, guint count)
{
  g_autofree char *line = g_strdup_printf ("%s: %u", title, count);

  co_cli_text_print_item (CO_CLI_PLAIN, 2, line);
}

static void
print_counts (const CoPasswordExport *export, const char *path)
{
  g_autofree char *shown = co_text_printable_path (path);
  g_autofree char *title = g_strdup_printf (_ ("Read from %s:"), shown);

  co_cli_text_print (CO_CLI_STRONG, 0, title);
  for (CoPasswordKind kind = 0; kind < CO_N_PASSWORD_KINDS; kind++)
    print_count (co_password_words_get_kind (kind), co_password_export_count (export, kind));
}

static void
print_line (guint number, const char *words)
{
  g_autofree char *line = g_strdup_printf (_ ("Line %u: %s"), number, words);

  co_cli_text_print_item (CO_CLI_PLAIN, 2, line);
}

static void
print_faults (const CoPasswordExport *export)
{
  if (export->faults->len > 0) {
    g_print ("\n");
    co_cli_text_print (CO_CLI_WARNING, 0, _ ("This could not be read:"));
  }
  for (guint i = 0; i < export->faults->len; i++) {
    const CoPasswordFault *fault = &g_array_index (export->faults, CoPasswordFault, i);

    print_line (fault->line, co_password_words_get_fault (fault->kind));
  }
}

static void
print_cut (const CoPasswordExport *export)
{
  const CoPasswordEntry *last =
    export->entries->len > 0 ? g_ptr_array_index (export->entries, export->entries->len - 1) : NULL;

  if (last == NULL || !last->is_cut)
    return;
  g_print ("\n");
  print_line (last->line,
              _ ("The file ends within this entry. Look whether it is complete, and whether there "
                 "should be more."));
}

static void
print_losses (const CoPasswordExport *export, const CoPasswordConversion *conversion)
{
  if (co_password_conversion_count (conversion, CO_PASSWORD_LOSS_NONE) < export->entries->len) {
    g_print ("\n");
    co_cli_text_print (CO_CLI_WARNING, 0, _ ("This does not go there. Copy it by hand:"));
  }
  for (guint i = 0; i < export->entries->len; i++) {
    const CoPasswordEntry *entry = g_ptr_array_index (export->entries, i);
    CoPasswordLoss loss = g_array_index (conversion->losses, CoPasswordLoss, i);

    if (loss != CO_PASSWORD_LOSS_NONE)
      print_line (entry->line, co_password_words_get_loss (loss));
  }
}

static void
print_what_next (const char *input, const char *output, gboolean is_private)
{
  g_autofree char *export = co_text_printable_path (input);
  g_autofree char *written = co_text_printable_path (output);

  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG,
                     0,
                     _ ("These files show your passwords to whoever opens them:"));
  co_cli_text_print_place (2, export);
  co_cli_text_print_place (2, written);
  if (!is_private)
    co_cli_text_print (
      CO_CLI_WARNING,
      0,
      _ ("On that disk everybody can open the new one. Better write it to the disk "
         "of this computer."));
  co_cli_text_print (CO_CLI_PLAIN,
                     0,
                     _ ("Import the new one now, and look whether some passwords are right. Then "
                        "delete both files, and empty the trash. Do not send them by mail. From a "
                        "USB stick, deleted files can be brought back: erase the whole stick."));
}

/* --- What is done -------------------------------------------------------------------------- */

static CoPasswordExport *
read_export (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoSecret) content = co_password_file_read (path, &error);
  g_autofree char *shown = co_text_printable_path (path);
  CoPasswordExport *export = NULL;

  if (content != NULL)
    export = co_password_export_parse (co_secret_get_text (content),
                                       co_secret_get_length (content),
                                       &error);
  if (export == NULL)
    g_printerr (_ ("changeover-cli: “%s” was not read. %s\n"),
                shown,
                co_password_words_get_read_error (error));
  return export;
}

static CoCliStatus
convert (const CoPasswordExport *export,
         const CoPasswordFormat *format,
         const char *input,
         const char *output)
{
  g_autoptr (CoPasswordConversion) conversion = co_password_conversion_new (export, format);
  g_autofree char *shown = co_text_printable_path (output);
  g_autofree char *words = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_private;

  if (!co_password_file_write (output, conversion->content, &is_private, &error)) {
    g_printerr (_ ("changeover-cli: “%s” was not written. %s\n"),
                shown,
                co_write_error_say (error));
    return CO_CLI_NOT_WRITTEN;
  }
  words = g_strdup_printf (_ ("Written for %s: %u of %u"),
                           format->name,
                           conversion->written,
                           export->entries->len);
  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG, 0, words);
  print_losses (export, conversion);
  print_what_next (input, output, is_private);
  return co_password_conversion_count (conversion, CO_PASSWORD_LOSS_NONE) == export->entries->len
           ? CO_CLI_NOTHING_FOUND
           : CO_CLI_NOT_SURE;
}

static CoCliStatus
run_with_files (const char *input, const CoPasswordFormat *format, const char *output)
{
  g_autoptr (CoPasswordExport) export = read_export (input);
  CoCliStatus status = CO_CLI_NOTHING_FOUND;

  if (export == NULL)
    return CO_CLI_NOT_SURE;
  print_counts (export, input);
  print_faults (export);
  print_cut (export);
  if (format != NULL)
    status = convert (export, format, input, output);
  if (status == CO_CLI_NOTHING_FOUND && export->faults->len > 0)
    status = CO_CLI_NOT_SURE;
  return status;
}

static char *
list_formats (void)
{
  GString *list = g_string_new (NULL);
  const CoPasswordFormat *format;

  for (guint i = 0; (format = co_password_format_get (i)) != NULL; i++)
    g_string_append_printf (list, "  %-10s %s\n", format->id, format->name);
  return g_string_free (list, FALSE);
}

static CoCliStatus
run_with_options (const CoCliOptions *options,
                  const char *input,
                  const char *id,
                  const char *output)
{
  const CoPasswordFormat *format = id != NULL ? co_password_format_find (id) : NULL;
  g_autofree char *display = NULL;
  g_autofree char *message = NULL;

  if (input == NULL)
    return co_cli_options_refuse (options, _ ("Write --input=FILE."));
  if ((id == NULL) != (output == NULL))
    return co_cli_options_refuse (options,
                                  _ ("Write both --format and --output, or none of them."));
  if (id != NULL && format == NULL) {
    message = g_strdup_printf (_ ("There is no form “%s”."), id);
    return co_cli_options_refuse (options, message);
  }
  if (!g_file_test (input, G_FILE_TEST_EXISTS)) {
    display = g_filename_display_name (input);
    message = g_strdup_printf (_ ("There is no file “%s”."), display);
    return co_cli_options_refuse (options, message);
  }
  return run_with_files (input, format, output);
}

static CoCliStatus
run_passwords (int argc, char **argv)
{
  /* If the program dies, no file keeps what was in its memory. */
  const struct rlimit no_dumps = {0, 0};
  g_autofree char *input = NULL;
  g_autofree char *format = NULL;
  g_autofree char *output = NULL;
  g_autofree char *formats = list_formats ();
  g_autofree char *description = g_strconcat (
    _ ("Forms:"),
    "\n",
    formats,
    "\n",
    _ ("Without --format and --output it is only told what is in the export. Passwords are\n"
       "never shown. Nothing leaves this computer, and no file is written but the one you\n"
       "name, which only you can read.\n"
       "\n"
       "Exit status:\n"
       "  0  all was read, and all was written\n"
       "  2  the command line is wrong\n"
       "  3  something could not be read, or does not go into that form\n"
       "  4  the file could not be written"),
    NULL);
  const GOptionEntry entries[] = {
    {"input", 0, 0, G_OPTION_ARG_FILENAME, &input, N_ ("The text export"), N_ ("FILE")},
    {"format", 0, 0, G_OPTION_ARG_STRING, &format, N_ ("What it is for, see below"), N_ ("FORM")},
    {"output", 0, 0, G_OPTION_ARG_FILENAME, &output, N_ ("Write this file"), N_ ("FILE")},
    G_OPTION_ENTRY_NULL,
  };
  const CoCliOptions options = {
    .command = "passwords",
    .summary = _ ("Makes a text export of Kaspersky Password Manager into a file that another\n"
                  "password manager can import."),
    .description = description,
    .entries = entries,
    .stray = "--input",
  };
  CoCliStatus status;

  if (!co_cli_options_parse (&options, argc, argv, &status))
    return status;
  setrlimit (RLIMIT_CORE, &no_dumps);
  return run_with_options (&options, input, format, output);
}

const CoCliCommand co_cli_passwords_command = {
  .name = "passwords",
  .summary = N_ ("Move your passwords to another program"),
  .run = run_passwords,
};
