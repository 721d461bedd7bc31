/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-beside.h"
#include "co-cited.h"
#include "co-label.h"
#include "co-source-button.h"

static GtkWidget *
make (CoSession *session, GtkWidget *words, char *const *sources)
{
  GtkWidget *button = NULL;
  GtkWidget *widget;

  if (sources != NULL && *sources != NULL) {
    button = co_source_button_new (session, (const char *const *) sources);
    gtk_widget_set_valign (button, GTK_ALIGN_START);
  }
  widget = co_beside_new (words, button, 6);
  gtk_widget_add_css_class (widget, "co-cited");
  return widget;
}

/**
 * co_cited_new:
 * @session: what the window is about
 * @title: (nullable): what it is about
 * @text: what is said
 * @sources: (nullable) (array zero-terminated=1): where that comes from
 *
 * Makes a statement with a button that tells where it comes from.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_cited_new (CoSession *session, const char *title, const char *text, char *const *sources)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_return_val_if_fail (CO_IS_SESSION (session) && text != NULL, words);

  if (title != NULL)
    gtk_box_append (GTK_BOX (words), co_label_new (title, "heading"));
  gtk_box_append (GTK_BOX (words), co_label_new (text, NULL));
  return make (session, words, sources);
}

/**
 * co_cited_title_new:
 * @session: what the window is about
 * @title: what a statement is about
 * @sources: (nullable) (array zero-terminated=1): where the statement comes from
 *
 * Makes the title of a statement, with the button of its sources; the statement stands below.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_cited_title_new (CoSession *session, const char *title, char *const *sources)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_return_val_if_fail (CO_IS_SESSION (session) && title != NULL, words);

  gtk_box_append (GTK_BOX (words), co_label_new (title, "heading"));
  return make (session, words, sources);
}
