/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-about.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Whoever reads a translation is told how far it can be trusted, and that help is welcome. */
static const char *
get_translation_note (CoSession *session)
{
  if (g_str_equal (co_language_get_code (co_session_get_language (session)), "en"))
    return "";
  return _ (
    "\n\nThe words in this language were drafted by machine. No native speaker has read all "
    "of them yet. If something is wrong, please tell us.");
}

static char *
get_comments (CoSession *session)
{
  const char *date = co_catalog_get_edition (co_session_get_catalog (session))->date;
  g_autofree char *shown = co_language_format_date (co_session_get_language (session), date);

  /* Translators: %s is a date */
  g_autofree char *comments = g_strdup_printf (
    _ ("Finds Kaspersky software, says what the ban means for you, and leads you to something "
       "else.\n\nOur list of products is from %s. Nothing about you or your computer is sent to "
       "anyone. There are no ads, and nobody pays us for what we suggest."),
    shown);

  return g_strconcat (comments, get_translation_note (session), NULL);
}

/* The new form of this window has the same properties as the old one. */
#define PROPERTIES(comments, developers)                                                           \
  "application-name", "Changeover", "application-icon", CO_APPLICATION_ID, "version", CO_VERSION,  \
    "developer-name", _ ("The Changeover contributors"), "copyright",                              \
    _ ("© 2026 The Changeover contributors"), "license-type", GTK_LICENSE_GPL_3_0, "comments",     \
    (comments), "developers", (developers)

/**
 * co_about_show:
 * @parent: the window in front of which it stands
 * @session: what the window is about
 *
 * Tells what this program is, who made it, and how old its knowledge is.
 */
void
co_about_show (GtkWindow *parent, CoSession *session)
{
  const char *const developers[] = {_ ("The Changeover contributors"), NULL};
  g_autofree char *comments = NULL;

  g_return_if_fail (GTK_IS_WINDOW (parent) && CO_IS_SESSION (session));

  comments = get_comments (session);
#if ADW_CHECK_VERSION(1, 5, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  adw_dialog_present (g_object_new (ADW_TYPE_ABOUT_DIALOG, PROPERTIES (comments, developers), NULL),
                      GTK_WIDGET (parent));
  G_GNUC_END_IGNORE_DEPRECATIONS
#else
  gtk_window_present (g_object_new (ADW_TYPE_ABOUT_WINDOW,
                                    "transient-for",
                                    parent,
                                    "modal",
                                    TRUE,
                                    "destroy-with-parent",
                                    TRUE,
                                    PROPERTIES (comments, developers),
                                    NULL));
#endif
}
