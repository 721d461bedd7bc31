/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-focus.h"
#include "co-heading.h"
#include "co-label.h"
#include "co-link.h"
#include "co-manual-blocks.h"
#include "co-manual-view.h"
#include "co-manual-words.h"

#include <glib/gi18n.h>

#include <string.h>

/**
 * CoManualView:
 *
 * Shows a page of the manual, and leads on to others with its signal `link`.
 */
struct _CoManualView {
  GtkWidget parent_instance;

  /* Widgets */
  GtkWidget *content;
  GtkWidget *heading;   /* (nullable): of the page */
  GHashTable *headings; /* (owned) (element-type utf8 GtkWidget): of its sections */
};

G_DEFINE_FINAL_TYPE (CoManualView, co_manual_view, GTK_TYPE_WIDGET)

enum { LINK, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
co_manual_view_dispose (GObject *object)
{
  CoManualView *self = CO_MANUAL_VIEW (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->headings, g_hash_table_unref);
  G_OBJECT_CLASS (co_manual_view_parent_class)->dispose (object);
}

static void
co_manual_view_class_init (CoManualViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_manual_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  /**
   * CoManualView::link:
   * @self: the view
   * @page: the id of a page
   *
   * The person wants to go on to another page.
   */
  signals[LINK] = g_signal_new ("link",
                                CO_TYPE_MANUAL_VIEW,
                                G_SIGNAL_RUN_LAST,
                                0,
                                NULL,
                                NULL,
                                NULL,
                                G_TYPE_NONE,
                                1,
                                G_TYPE_STRING);
}

static void
co_manual_view_init (CoManualView *self)
{
  self->headings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));
}

/**
 * co_manual_view_new:
 *
 * Makes a view, with nothing in it.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_manual_view_new (void)
{
  return g_object_new (CO_TYPE_MANUAL_VIEW, NULL);
}

/* --- A page -------------------------------------------------------------------------------- */

static gboolean
activate_link_cb (CoManualView *self, const char *address)
{
  if (g_str_has_prefix (address, CO_MANUAL_WORDS_PAGE))
    g_signal_emit (self, signals[LINK], 0, address + strlen (CO_MANUAL_WORDS_PAGE));
  else
    co_link_open (GTK_WIDGET (self), address);
  return TRUE;
}

static void
link_cb (GtkWidget *button, CoManualView *self)
{
  g_signal_emit (self, signals[LINK], 0, gtk_widget_get_name (button));
}

static void
add_link (CoManualView *self, CoManualPage *page, const char *id)
{
  GtkWidget *button = co_label_new_button (co_manual_page_get_title (page));

  gtk_widget_set_name (button, id);
  g_signal_connect_object (button, "clicked", G_CALLBACK (link_cb), self, 0);
  gtk_box_append (GTK_BOX (self->content), button);
}

static void
add_links (CoManualView *self, CoManual *manual, CoManualPage *page)
{
  g_auto (GStrv) links = co_manual_page_list_links (page);
  GtkWidget *heading;

  if (*links == NULL)
    return;
  heading = co_heading_new (_ ("Read on"), "title-4");
  gtk_widget_set_margin_top (heading, 12);
  gtk_box_append (GTK_BOX (self->content), heading);
  for (guint i = 0; links[i] != NULL; i++) {
    CoManualPage *other = co_manual_find (manual, links[i]);

    if (other != NULL)
      add_link (self, other, links[i]);
  }
}

static void
clear (CoManualView *self)
{
  GtkWidget *child;

  g_hash_table_remove_all (self->headings);
  while ((child = gtk_widget_get_first_child (self->content)) != NULL)
    gtk_box_remove (GTK_BOX (self->content), child);
}

/**
 * co_manual_view_show:
 * @self: a view
 * @manual: the manual
 * @page: a page of it
 *
 * Shows a page.
 */
void
co_manual_view_show (CoManualView *self, CoManual *manual, CoManualPage *page)
{
  CoManualBlocks blocks;

  g_return_if_fail (CO_IS_MANUAL_VIEW (self) && CO_IS_MANUAL (manual));
  g_return_if_fail (CO_IS_MANUAL_PAGE (page));

  clear (self);
  self->heading = co_heading_new (co_manual_page_get_title (page), "title-1");
  gtk_box_append (GTK_BOX (self->content), self->heading);
  blocks = (CoManualBlocks){
    .page = page,
    .language = co_manual_get_language (manual),
    .headings = self->headings,
    .activate_link = G_CALLBACK (activate_link_cb),
    .data = self,
  };
  co_manual_blocks_fill (&blocks, co_manual_page_get_root (page), GTK_BOX (self->content));
  add_links (self, manual, page);
}

/**
 * co_manual_view_take_focus:
 * @self: a view that shows a page
 * @section: (nullable): the id of a section of it
 *
 * Moves the focus to the heading of a section, or of the page if there is none of that name. What
 * has the focus comes into view.
 */
void
co_manual_view_take_focus (CoManualView *self, const char *section)
{
  GtkWidget *heading;

  g_return_if_fail (CO_IS_MANUAL_VIEW (self));

  heading = section != NULL ? g_hash_table_lookup (self->headings, section) : NULL;
  if (heading == NULL)
    heading = self->heading;
  if (heading != NULL)
    co_focus_grab_heading (heading);
}
