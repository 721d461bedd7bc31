/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-shortcuts.h"

#define RESOURCE "/io/github/changeover/Changeover/ui/shortcuts-window.ui"

/**
 * co_shortcuts_present:
 * @window: the main window
 *
 * Shows which keys do what. It is made each time, in the language of now. From 1.8 on libadwaita
 * has a newer form of it, made from shortcuts-dialog.ui.
 */
void
co_shortcuts_present (GtkApplicationWindow *window)
{
  GApplication *application = G_APPLICATION (gtk_window_get_application (GTK_WINDOW (window)));
  g_autoptr (GtkBuilder) builder = NULL;
  GtkShortcutsWindow *shortcuts;

  if (g_action_group_has_action (G_ACTION_GROUP (application), "shortcuts")) {
    g_action_group_activate_action (G_ACTION_GROUP (application), "shortcuts", NULL);
    return;
  }
  builder = gtk_builder_new_from_resource (RESOURCE);
  shortcuts = GTK_SHORTCUTS_WINDOW (gtk_builder_get_object (builder, "shortcuts_window"));
  gtk_application_window_set_help_overlay (window, shortcuts);
  gtk_window_present (GTK_WINDOW (shortcuts));
}
