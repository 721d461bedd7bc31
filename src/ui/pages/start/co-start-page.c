/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-start-page.h"

/**
 * CoStartPage:
 *
 * To be written.
 */
struct _CoStartPage {
  CoPage parent_instance;

  /* Widgets */
  GtkLabel *heading;
};

G_DEFINE_FINAL_TYPE (CoStartPage, co_start_page, CO_TYPE_PAGE)

static void
co_start_page_dispose (GObject *object)
{
  /* libadwaita's bin lets go of its child itself. */
  G_OBJECT_CLASS (co_start_page_parent_class)->dispose (object);
}

static void
co_start_page_class_init (CoStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_start_page_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoStartPage, heading);
}

static void
co_start_page_init (CoStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
