/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-pill.h"

/**
 * co_pill_new:
 * @icon: (nullable): the name of an icon
 * @text: one or two words
 * @style: how it looks
 *
 * Makes a small label for what something is.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_pill_new (const char *icon, const char *text, CoPillStyle style)
{
  static const char *const classes[] = {
    [CO_PILL_NEUTRAL] = "neutral",
    [CO_PILL_ACCENT] = "accent",
    [CO_PILL_WARNING] = "warning",
  };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (text);

  g_return_val_if_fail (text != NULL && style <= CO_PILL_WARNING, box);

  if (icon != NULL)
    gtk_box_append (GTK_BOX (box),
                    g_object_new (GTK_TYPE_IMAGE,
                                  "icon-name",
                                  icon,
                                  "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  NULL));
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, "co-pill");
  gtk_widget_add_css_class (box, classes[style]);
  gtk_widget_set_halign (box, GTK_ALIGN_START);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  return box;
}
