/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-command-line.h"
#include "co-host-opening.h"

#include <glib/gi18n.h>

/* What GOptionContext fills in. */
typedef struct {
  char *page;
  char **roots;
  char **rest;
  gboolean is_help;
  gboolean is_version;
} Words;

static void
clear_words (Words *words)
{
  g_free (words->page);
  g_strfreev (words->roots);
  g_strfreev (words->rest);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, clear_words)

/* GLib's own --help would end the program by itself. */
static GOptionContext *
make_context (Words *words)
{
  const GOptionEntry entries[] = {
    {"root",
     0,
     0,
     G_OPTION_ARG_FILENAME_ARRAY,
     &words->roots,
     N_ ("Check this folder or registry export instead of this computer"),
     N_ ("PATH")},
    {"page",
     0,
     0,
     G_OPTION_ARG_STRING,
     &words->page,
     N_ ("Show this page: check, found, device, why, choose, plan or done"),
     N_ ("NAME")},
    {"version", 0, 0, G_OPTION_ARG_NONE, &words->is_version, N_ ("Show the version"), NULL},
    {"help", 'h', 0, G_OPTION_ARG_NONE, &words->is_help, N_ ("Show this help"), NULL},
    {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words->rest, NULL, N_ ("[PATH…]")},
    G_OPTION_ENTRY_NULL,
  };
  GOptionContext *context = g_option_context_new (NULL);

  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_summary (
    context,
    _ ("Opens the window. With a PATH, that folder or registry export is checked instead of this "
       "computer."));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  return context;
}

static void
add_all (GStrvBuilder *builder, char **paths)
{
  for (guint i = 0; paths != NULL && paths[i] != NULL; i++)
    g_strv_builder_add (builder, paths[i]);
}

/**
 * co_command_line_parse:
 * @words: (array zero-terminated=1): what was written, the name of the program first
 * @error: return location for an error of GOptionContext
 *
 * Reads a command line.
 *
 * Returns: (transfer full): what it says, or `NULL` on error
 */
CoCommandLine *
co_command_line_parse (const char *const *words, GError **error)
{
  g_auto (Words) read = {NULL};
  g_autoptr (GOptionContext) context = make_context (&read);
  g_auto (GStrv) copy = g_strdupv ((char **) words);
  g_autoptr (GStrvBuilder) roots = g_strv_builder_new ();
  CoCommandLine *self;

  if (!g_option_context_parse_strv (context, &copy, error))
    return NULL;
  add_all (roots, read.roots);
  add_all (roots, read.rest);
  self = g_new0 (CoCommandLine, 1);
  self->page = g_steal_pointer (&read.page);
  self->roots = g_strv_builder_end (roots);
  self->is_help = read.is_help;
  self->is_version = read.is_version;
  return self;
}

/**
 * co_command_line_free:
 * @self: (transfer full): a command line
 *
 * Frees it.
 */
void
co_command_line_free (CoCommandLine *self)
{
  g_free (self->page);
  g_strfreev (self->roots);
  g_free (self);
}

/**
 * co_command_line_find_missing:
 * @self: a command line
 *
 * Looks for a path that is not there. One that is there and cannot be reached is told by the check.
 *
 * Returns: (transfer full) (nullable): the first such path, for people to read
 */
char *
co_command_line_find_missing (const CoCommandLine *self)
{
  for (guint i = 0; self->roots[i] != NULL; i++)
    if (co_host_opening_is_missing (self->roots[i]))
      return g_filename_display_name (self->roots[i]);
  return NULL;
}

/**
 * co_command_line_get_help:
 *
 * Tells which options there are.
 *
 * Returns: (transfer full): text for a terminal
 */
char *
co_command_line_get_help (void)
{
  g_auto (Words) words = {NULL};
  g_autoptr (GOptionContext) context = make_context (&words);

  return g_option_context_get_help (context, TRUE, NULL);
}

/**
 * co_command_line_list_paths:
 * @self: a command line
 * @call: the call that it came with
 *
 * Lists what to check. A relative path is meant from the folder of the one who called.
 *
 * Returns: (transfer full) (array zero-terminated=1) (element-type filename): full paths
 */
char **
co_command_line_list_paths (const CoCommandLine *self, GApplicationCommandLine *call)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; self->roots[i] != NULL; i++) {
    g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (call, self->roots[i]);
    g_autofree char *path = g_file_get_path (file);

    /* Something like "https://…" is no path, and was refused before: nothing is there. */
    if (path != NULL)
      g_strv_builder_add (builder, path);
  }
  return g_strv_builder_end (builder);
}
