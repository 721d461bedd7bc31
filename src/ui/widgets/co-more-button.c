/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-more-button.h"

/**
 * co_more_button_new:
 *
 * Makes the button below a list that shows all of it.
 *
 * Returns: (transfer floating): a new #GtkButton, with nothing written on it yet
 */
GtkWidget *
co_more_button_new (void)
{
  GtkWidget *button = co_label_new_button ("");

  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  return button;
}
