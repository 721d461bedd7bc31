/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-path-label.h"

/**
 * co_path_label_new:
 * @path: a path or a key of a registry, safe to show
 *
 * Makes a label that shows a place as it is: it can be copied, breaks anywhere, and reads from left
 * to right in every language.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_path_label_new (const char *path)
{
  GtkWidget *self = gtk_label_new (path);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  gboolean is_mirrored = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;

  /* A hyphen at the end of a line would look like a part of the path. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  gtk_label_set_attributes (GTK_LABEL (self), attributes);
  gtk_widget_set_direction (self, GTK_TEXT_DIR_LTR);
  gtk_label_set_xalign (GTK_LABEL (self), is_mirrored ? 1 : 0);
  gtk_label_set_justify (GTK_LABEL (self), is_mirrored ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
  gtk_label_set_wrap (GTK_LABEL (self), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self), PANGO_WRAP_CHAR);
  gtk_label_set_selectable (GTK_LABEL (self), TRUE);
  gtk_widget_add_css_class (self, "monospace");
  gtk_widget_add_css_class (self, "co-path");
  return self;
}
