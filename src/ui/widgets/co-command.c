/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-command.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include <string.h>

/* Of a word that is broken, so many letters at its end stay together. */
#define TAIL 4
/* Of so many letters and signs that are kept together, so many at most. */
#define PERIOD    12
#define MOST_KEPT 7

static void
copy_cb (GtkWidget *button, const char *command)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (button, ADW_TYPE_TOAST_OVERLAY);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (button), command);
  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay),
                                 adw_toast_new (_ ("The command is copied.")));
}

static gboolean
is_kept (const char *c)
{
  return *c != ' ' &&
         (g_ascii_ispunct (*c) || g_utf8_strlen (c, (gssize) strcspn (c, " ")) <= TAIL);
}

/* Who types a command has to see where its spaces are. So a line ends with a word, and inside of
 * one only if that is longer than the line; never after a sign such as a hyphen, or shortly before
 * its end. Each sign keeps the letter after it. Where signs follow so closely that all of them
 * would be kept together, there is room now and then. */
static void
keep_words (PangoAttrList *attributes, const char *command)
{
  guint begin = 0;
  guint last = 0;
  guint i = 0;

  for (const char *c = command, *next; *c != '\0'; c = next, i++) {
    PangoAttribute *attribute;

    next = g_utf8_next_char (c);
    if (!is_kept (c))
      continue;
    if (i > last + 2)
      begin = i;
    last = i;
    if (*next == ' ' || *next == '\0' || (i - begin) % PERIOD > MOST_KEPT)
      continue;
    attribute = pango_attr_allow_breaks_new (FALSE);
    attribute->start_index = (guint) (c - command);
    attribute->end_index = (guint) (g_utf8_next_char (next) - command);
    pango_attr_list_change (attributes, attribute);
  }
}

static GtkWidget *
new_label (const char *command)
{
  GtkWidget *label = gtk_label_new (command);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  /* Where a line ends, a hyphen would be taken for a part of the command. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  keep_words (attributes, command);
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
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
