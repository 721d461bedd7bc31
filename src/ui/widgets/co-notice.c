/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-notice.h"

#include <glib/gi18n.h>

/**
 * co_notice_new:
 * @kind: how much it asks for attention
 * @text: sentences for people
 *
 * Makes a tinted box with an icon and words.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_notice_new (CoNoticeKind kind, const char *text)
{
  gboolean is_warning = kind == CO_NOTICE_WARNING;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *icon = gtk_image_new_from_icon_name (is_warning ? "dialog-warning-symbolic"
                                                             : "dialog-information-symbolic");
  GtkWidget *label = co_label_new (text, NULL);

  g_return_val_if_fail (text != NULL, box);

  /* The icon says what sets a warning apart from other text. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  is_warning ? _ ("Careful") : _ ("Good to know"),
                                  -1);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, "co-notice");
  gtk_widget_add_css_class (box, is_warning ? "warning" : "info");
  return box;
}
