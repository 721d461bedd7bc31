/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-found-text.h"

static GtkWidget *
new_label (const char *text, const char *css_class, GtkAccessibleRole role)
{
  GtkWidget *self =
    g_object_new (GTK_TYPE_LABEL, "label", text, "accessible-role", role, "xalign", 0.0, NULL);

  gtk_label_set_wrap (GTK_LABEL (self), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (self, css_class);
  return self;
}

/**
 * co_found_text_new:
 * @text: sentences for people
 * @css_class: (nullable): a style
 *
 * Makes a text that wraps.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_found_text_new (const char *text, const char *css_class)
{
  return new_label (text, css_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

/**
 * co_found_heading_new:
 * @text: a few words
 * @css_class: a style
 *
 * Makes a heading that wraps.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_found_heading_new (const char *text, const char *css_class)
{
  return new_label (text, css_class, GTK_ACCESSIBLE_ROLE_HEADING);
}
