/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-why-page.h"

/**
 * CoWhyPage:
 *
 * To be written.
 */
struct _CoWhyPage {
  CoPage parent_instance;

  /* Widgets */
  GtkLabel *heading;
};

G_DEFINE_FINAL_TYPE (CoWhyPage, co_why_page, CO_TYPE_PAGE)

static void
co_why_page_dispose (GObject *object)
{
  /* libadwaita's bin lets go of its child itself. */
  G_OBJECT_CLASS (co_why_page_parent_class)->dispose (object);
}

static void
co_why_page_class_init (CoWhyPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_why_page_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-why-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoWhyPage, heading);
}

static void
co_why_page_init (CoWhyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
