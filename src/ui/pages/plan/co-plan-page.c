/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-plan-page.h"

/**
 * CoPlanPage:
 *
 * To be written.
 */
struct _CoPlanPage {
  CoPage parent_instance;

  /* Widgets */
  GtkLabel *heading;
};

G_DEFINE_FINAL_TYPE (CoPlanPage, co_plan_page, CO_TYPE_PAGE)

static void
co_plan_page_dispose (GObject *object)
{
  /* libadwaita's bin lets go of its child itself. */
  G_OBJECT_CLASS (co_plan_page_parent_class)->dispose (object);
}

static void
co_plan_page_class_init (CoPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_plan_page_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, heading);
}

static void
co_plan_page_init (CoPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
