/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-card.h"

/**
 * co_card_new:
 *
 * Makes a card for statements, one below the other with lines between them.
 *
 * Returns: (transfer floating): a new #GtkBox
 */
GtkWidget *
co_card_new (void)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "co-disclosures");
  return card;
}
