/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-interface-language.h"

#include <glib/gi18n.h>

#include <locale.h>
#include <stdlib.h>

/* Where translations are if not where they are installed: of a build that is tried in place. */
static const char *
get_tried_folder (void)
{
  /* They are formats too: one who starts a program with the rights of another may not choose them.
   */
  const char *folder = secure_getenv ("CHANGEOVER_LOCALEDIR");

  return folder != NULL && g_path_is_absolute (folder) ? folder : NULL;
}

/* Of "C" and its kin gettext does not ask which language is wanted. */
static gboolean
is_mute (const char *locale)
{
  return locale == NULL || g_str_equal (locale, "C") || g_str_equal (locale, "POSIX") ||
         g_str_has_prefix (locale, "C.");
}

/* Where no locale is installed, or one that is not there was asked for, the process has "C". The
 * program brings a locale that is as bare, but has another name. */
static void
find_voice (void)
{
  const char *tried = get_tried_folder ();
  g_autofree char *own =
    tried != NULL ? g_build_filename (tried, "own", NULL) : g_strdup (OWN_LOCALEDIR);
  g_autofree char *kept = g_strdup (g_getenv ("LOCPATH"));
  const char *voice;

  g_setenv ("LOCPATH", own, TRUE);
  voice = setlocale (LC_MESSAGES, OWN_LOCALE);
  if (kept != NULL)
    g_setenv ("LOCPATH", kept, TRUE);
  else
    g_unsetenv ("LOCPATH");
  if (voice == NULL && setlocale (LC_MESSAGES, "en_US.UTF-8") == NULL)
    setlocale (LC_MESSAGES, "C.UTF-8");
}

/**
 * co_interface_language_bind:
 *
 * Has the program speak the language of the process. To be called once, first of all: no thread may
 * run yet.
 */
void
co_interface_language_bind (void)
{
  const char *language = g_getenv ("LANGUAGE");
  const char *tried = get_tried_folder ();

  /* At its first text GLib decides once and for all whether to translate; it would not if the
   * language of the system is one that there is no translation for. Of "C" it does not ask. */
  (void) g_dgettext (GETTEXT_PACKAGE, "Changeover");
  /* Where the one that was asked for is not installed, letters are still what they are today. */
  if (setlocale (LC_ALL, "") == NULL)
    setlocale (LC_CTYPE, "C.UTF-8");
  if (is_mute (setlocale (LC_MESSAGES, NULL)))
    find_voice ();
  bindtextdomain (GETTEXT_PACKAGE, tried != NULL ? tried : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  /* A variable that is there already is changed in its place later, where threads that read the
   * environment do not mind; a new one would move the whole table. */
  g_setenv ("LANGUAGE", language != NULL ? language : "", TRUE);
}

/**
 * co_interface_language_switch:
 * @code: a language such as `pt_BR`
 *
 * Has the program itself speak another language from now on. No locale of it need be installed.
 * What is on the screen already stays as it is.
 */
void
co_interface_language_switch (const char *code)
{
  g_return_if_fail (code != NULL);

  g_setenv ("LANGUAGE", code, TRUE);
  /* gettext keeps what it has found before, until it is told where to look. */
  textdomain (GETTEXT_PACKAGE);
}

/* What the program spoke before. */
struct _CoInterfaceScope {
  char *language; /* (owned) */
};

/**
 * co_interface_language_enter: (skip)
 * @code: a language such as `vi`
 *
 * Has the program speak another language for as long as a page is written in it, for somebody who
 * reads that. To be called where people are talked to only: in the thread of the window.
 *
 *     g_autoptr (CoInterfaceScope) scope = co_interface_language_enter ("vi");
 *
 * Returns: (transfer full): what has to be left again
 */
CoInterfaceScope *
co_interface_language_enter (const char *code)
{
  CoInterfaceScope *scope = g_new0 (CoInterfaceScope, 1);
  const char *language = g_getenv ("LANGUAGE");

  scope->language = g_strdup (language != NULL ? language : "");
  co_interface_language_switch (code);
  return scope;
}

/**
 * co_interface_language_leave: (skip)
 * @scope: (transfer full): what was entered
 *
 * Has the program speak as before.
 */
void
co_interface_language_leave (CoInterfaceScope *scope)
{
  co_interface_language_switch (scope->language);
  g_free (scope->language);
  g_free (scope);
}
