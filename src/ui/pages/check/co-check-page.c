/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-check-page.h"

/**
 * CoCheckPage:
 *
 * To be written.
 */
struct _CoCheckPage {
  CoPage parent_instance;

  /* Widgets */
  GtkLabel *heading;
};

G_DEFINE_FINAL_TYPE (CoCheckPage, co_check_page, CO_TYPE_PAGE)

static void
co_check_page_dispose (GObject *object)
{
  /* libadwaita's bin lets go of its child itself. */
  G_OBJECT_CLASS (co_check_page_parent_class)->dispose (object);
}

static void
co_check_page_class_init (CoCheckPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_check_page_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-check-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, heading);
}

static void
co_check_page_init (CoCheckPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
