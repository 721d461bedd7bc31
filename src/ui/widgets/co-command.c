/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-command.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static void
copy_cb (GtkWidget *button, const char *command)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (button, ADW_TYPE_TOAST_OVERLAY);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (button), command);
  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay),
                                 adw_toast_new (_ ("The command is copied.")));
}

static GtkWidget *
new_label (const char *command)
{
  GtkWidget *label = gtk_label_new (command);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  /* Where a line ends, a hyphen would be taken for a part of the command. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "monospace");
  /* What is typed is read from the left in every language. */
  gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  command,
                                  -1);
  return label;
}

static GtkWidget *
new_button (const char *command)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-copy-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ ("Copy the command"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Copy the command"),
                                  -1);
  g_signal_connect_data (button,
                         "clicked",
                         G_CALLBACK (copy_cb),
                         g_strdup (command),
                         (GClosureNotify) (GCallback) g_free,
                         0);
  return button;
}

/**
 * co_command_new:
 * @command: what is typed in a terminal
 *
 * Makes a box that shows a command, and lets the person copy it.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_command_new (const char *command)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (line), new_label (command));
  gtk_box_append (GTK_BOX (line), new_button (command));
  gtk_widget_add_css_class (line, "co-command");
  return line;
}
