/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"

/**
 * co_label_new:
 * @text: (nullable): for people
 * @css_class: (nullable): a class of the style sheet
 *
 * Makes a label that goes on in the next line where it does not fit, also in the middle of a long
 * word: text is never cut off.
 *
 * Returns: (transfer floating): a new [class@Gtk.Label]
 */
GtkWidget *
co_label_new (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/**
 * co_label_new_button:
 * @text: what it does, a verb first
 *
 * Makes a button that is as wide as its words, and takes two lines for them where letters are
 * large.
 *
 * Returns: (transfer floating): a new [class@Gtk.Button]
 */
GtkWidget *
co_label_new_button (const char *text)
{
  GtkWidget *button = gtk_button_new_with_label (text);

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  return button;
}
