/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-heading.h"

/**
 * co_heading_new:
 * @text: (nullable): what it says
 * @css_class: how it looks
 *
 * Makes a heading that the focus can be moved to with [func@Co.focus_grab_heading], so that a
 * screen reader begins there. The Tab key goes past it.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_heading_new (const char *text, const char *css_class)
{
  GtkWidget *label;

  g_return_val_if_fail (css_class != NULL, NULL);

  label = g_object_new (GTK_TYPE_LABEL,
                        "accessible-role",
                        GTK_ACCESSIBLE_ROLE_HEADING,
                        "label",
                        text,
                        "focusable",
                        TRUE,
                        "wrap",
                        TRUE,
                        "wrap-mode",
                        PANGO_WRAP_WORD_CHAR,
                        "xalign",
                        0.0,
                        NULL);
  gtk_widget_add_css_class (label, css_class);
  return label;
}
