/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-device-page.h"

/**
 * CoDevicePage:
 *
 * To be written.
 */
struct _CoDevicePage {
  CoPage parent_instance;

  /* Widgets */
  GtkLabel *heading;
};

G_DEFINE_FINAL_TYPE (CoDevicePage, co_device_page, CO_TYPE_PAGE)

static void
co_device_page_dispose (GObject *object)
{
  /* libadwaita's bin lets go of its child itself. */
  G_OBJECT_CLASS (co_device_page_parent_class)->dispose (object);
}

static void
co_device_page_class_init (CoDevicePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_device_page_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-device-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, heading);
}

static void
co_device_page_init (CoDevicePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
