/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-done-page.h"

/**
 * CoDonePage:
 *
 * To be written.
 */
struct _CoDonePage {
  CoPage parent_instance;

  /* Widgets */
  GtkLabel *heading;
};

G_DEFINE_FINAL_TYPE (CoDonePage, co_done_page, CO_TYPE_PAGE)

static void
co_done_page_dispose (GObject *object)
{
  /* libadwaita's bin lets go of its child itself. */
  G_OBJECT_CLASS (co_done_page_parent_class)->dispose (object);
}

static void
co_done_page_class_init (CoDonePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_done_page_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-done-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoDonePage, heading);
}

static void
co_done_page_init (CoDonePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
