/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-damage-window.h"

#include <glib/gi18n.h>

#define RESOURCE "/io/github/changeover/Changeover/ui/co-damage-window.ui"

/**
 * co_damage_window_new:
 * @application: the application
 * @details: what is damaged, for the one who is asked for help
 *
 * Makes the window of a program that lacks a part of itself: it says so, and what to do.
 *
 * Returns: (transfer none): a new window, owned by GTK
 */
GtkWindow *
co_damage_window_new (AdwApplication *application, const char *details)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE);
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  /* Translators: what is technically wrong, in English */
  g_autofree char *words = g_strdup_printf (_ ("For those who help you: %s"), details);

  gtk_label_set_label (GTK_LABEL (gtk_builder_get_object (builder, "details")), words);
  gtk_window_set_focus (window, GTK_WIDGET (gtk_builder_get_object (builder, "close")));
  gtk_window_set_application (window, GTK_APPLICATION (application));
  return window;
}
