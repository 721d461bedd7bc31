/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-options.h"
#include "co-cli-text.h"
#include "co-export-keys.h"
#include "co-text.h"
#include "co-windows-script.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include <errno.h>
#include <string.h>

static CoCliStatus
print_commands (void)
{
  guint count;
  const CoExportKey *keys = co_export_keys_get (&count);

  co_cli_text_print (CO_CLI_PLAIN,
                     0,
                     _ ("Type these in the command prompt of Windows, in a folder of your own. "
                        "Where Windows says that it cannot find a key, that computer does not have "
                        "it, and all is well. Then check each file that was made: changeover-cli "
                        "check --root=FILE"));
  g_print ("\n");
  for (guint i = 0; i < count; i++)
    g_print ("reg export \"%s\" %s\n", keys[i].key, keys[i].file);
  return CO_CLI_NOTHING_FOUND;
}

static CoCliStatus
tell_not_written (const char *path, const char *why)
{
  g_autofree char *shown = co_text_printable_path (path);

  g_printerr (_ ("changeover-cli: “%s” was not written. %s\n"), shown, why);
  return CO_CLI_NOT_WRITTEN;
}

static gboolean
is_same (const char *content, gsize length, GBytes *script)
{
  return length == g_bytes_get_size (script) &&
         memcmp (content, g_bytes_get_data (script, NULL), length) == 0;
}

/* A file of that name that is not ours is somebody's work; a link would have us write elsewhere. */
static CoCliStatus
write_script (const char *path, GBytes *script)
{
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  if (g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    return tell_not_written (path, _ ("Something else of that name is there."));
  if (g_file_get_contents (path, &content, &length, &error))
    return is_same (content, length, script)
             ? CO_CLI_NOTHING_FOUND
             : tell_not_written (path,
                                 _ ("Another file of that name is there. Move it away first, or "
                                    "choose another folder."));
  if (!g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return tell_not_written (path, _ ("Something else of that name is there."));
  g_clear_error (&error);
  if (!g_file_set_contents_full (path,
                                 g_bytes_get_data (script, NULL),
                                 (gssize) g_bytes_get_size (script),
                                 G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                 0644,
                                 &error))
    return tell_not_written (path,
                             _ ("Is the disk full, or are you not allowed to write there? Choose "
                                "another folder."));
  return CO_CLI_NOTHING_FOUND;
}

static CoCliStatus
write_into (const char *folder)
{
  g_autoptr (GBytes) script = co_windows_script_get ();
  g_autofree char *path = g_build_filename (folder, CO_WINDOWS_SCRIPT_NAME, NULL);
  g_autofree char *shown = co_text_printable_path (path);
  g_autofree char *words = NULL;
  CoCliStatus status;

  status = write_script (path, script);
  if (status != CO_CLI_NOTHING_FOUND)
    return status;
  words = g_strdup_printf (_ ("The script is in %s. Run it on the computer with Windows: a double "
                              "click is enough. Then bring back the folder that it makes, and run: "
                              "changeover-cli check --root=FOLDER"),
                           shown);
  co_cli_text_print (CO_CLI_PLAIN, 0, words);
  return CO_CLI_NOTHING_FOUND;
}

static CoCliStatus
run_with_options (const CoCliOptions *options, const char *output, gboolean commands)
{
  if (commands && output == NULL)
    return print_commands ();
  if (commands || output == NULL)
    return co_cli_options_refuse (options, _ ("Write either --output=FOLDER or --commands."));
  if (!g_file_test (output, G_FILE_TEST_IS_DIR)) {
    g_autofree char *display = g_filename_display_name (output);
    g_autofree char *message = g_strdup_printf (_ ("There is no folder “%s”."), display);

    return co_cli_options_refuse (options, message);
  }
  return write_into (output);
}

static CoCliStatus
run_windows_script (int argc, char **argv)
{
  g_autofree char *output = NULL;
  gboolean commands = FALSE;
  const GOptionEntry entries[] = {
    {"output",
     0,
     0,
     G_OPTION_ARG_FILENAME,
     &output,
     N_ ("Write the script into this folder, such as one on a USB stick"),
     N_ ("FOLDER")},
    {"commands",
     0,
     0,
     G_OPTION_ARG_NONE,
     &commands,
     N_ ("Print the commands for people who prefer to type them"),
     NULL},
    G_OPTION_ENTRY_NULL,
  };
  const CoCliOptions options = {
    .command = "windows-script",
    .summary =
      _ ("Writes a small script, changeover-check.cmd, for a computer with Windows. Run there,\n"
         "it copies what shows Kaspersky software out of the registry into a folder beside\n"
         "itself, and changes nothing else. It works from Windows XP on and can be read in\n"
         "any editor. Bring the folder back and check it: changeover-cli check --root=FOLDER"),
    .description = _ ("With --commands, the commands are printed that do the same by hand.\n"
                      "\n"
                      "Exit status:\n"
                      "  0  the script was written, or is there already\n"
                      "  2  the command line is wrong\n"
                      "  4  the script could not be written"),
    .entries = entries,
    .stray = "--output",
  };
  CoCliStatus status;

  if (!co_cli_options_parse (&options, argc, argv, &status))
    return status;
  return run_with_options (&options, output, commands);
}

const CoCliCommand co_cli_windows_script_command = {
  .name = "windows-script",
  .summary = N_ ("Write a script that exports the registry of a Windows"),
  .run = run_windows_script,
};
