/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-columns.h"
#include "co-device-page.h"
#include "co-device-script.h"
#include "co-device-step.h"
#include "co-hidden.h"
#include "co-picture.h"

#include <glib/gi18n.h>

#define PICTURE_WIDTH 96

/**
 * CoDevicePage:
 *
 * How to look at a device that cannot be read from here: the person picks which one, and follows
 * the steps of its guide.
 */
struct _CoDevicePage {
  CoPage parent_instance;

  /* Widgets */
  GtkScrolledWindow *scroller;
  GtkLabel *heading;
  GtkLabel *intro;
  GtkStack *stack;
  CoColumns *devices;
  GtkBox *steps;
  CoDeviceScript *script;
  GtkStack *answers;
  GtkLabel *there;
  GtkWidget *there_windows;
  GtkLabel *not_there;
};

G_DEFINE_FINAL_TYPE (CoDevicePage, co_device_page, CO_TYPE_PAGE)

/* What people call what runs a system. */
typedef struct {
  const char *system;
  const char *name;
  const char *picture;
} Device;

static const Device devices[] = {
  {"windows", N_ ("A Windows PC"), "device-windows"},
  {"macos", N_ ("A Mac"), "device-mac"},
  {"android", N_ ("An Android phone or tablet"), "device-android"},
  {"ios", N_ ("An iPhone or iPad"), "device-iphone"},
};

static CoSession *
get_session (CoDevicePage *self)
{
  return co_page_get_session (CO_PAGE (self));
}

/* --- The steps -------------------------------------------------------------------------------- */

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static gboolean
is_for_windows (const CoGuide *guide)
{
  return g_strv_contains ((const char *const *) guide->systems, "windows");
}

static void
scroll_to_top (CoDevicePage *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
show_guide (CoDevicePage *self, const CoGuide *guide)
{
  CoSession *session = get_session (self);

  gtk_label_set_label (self->heading, co_session_say (session, guide->title));
  gtk_label_set_label (self->intro,
                       guide->intro != NULL ? co_session_say (session, guide->intro) : "");
  clear (self->steps);
  for (guint i = 0; i < guide->instructions->len; i++)
    gtk_box_append (
      self->steps,
      co_device_step_new (session, guide, g_ptr_array_index (guide->instructions, i), i + 1));
  gtk_widget_set_visible (GTK_WIDGET (self->script), is_for_windows (guide));
  gtk_widget_set_visible (self->there_windows, is_for_windows (guide));
  gtk_stack_set_visible_child_name (self->answers, "none");
  gtk_stack_set_visible_child_name (self->stack, "steps");
  scroll_to_top (self);
  co_page_take_focus (CO_PAGE (self));
}

static void
show_devices (CoDevicePage *self)
{
  gtk_label_set_label (self->heading, _ ("Which device do you want to check?"));
  gtk_label_set_label (self->intro,
                       _ ("This program cannot look into that device. It shows you step by step "
                          "how to look yourself."));
  gtk_stack_set_visible_child_name (self->stack, "devices");
  scroll_to_top (self);
}

/* --- Which device ----------------------------------------------------------------------------- */

static const CoGuide *
find_guide (CoDevicePage *self, const char *system)
{
  GPtrArray *guides = co_session_get_knowledge (get_session (self))->guides;

  for (guint i = 0; i < guides->len; i++) {
    const CoGuide *guide = g_ptr_array_index (guides, i);

    if (guide->stage == CO_STAGE_CHECK_DEVICE &&
        g_strv_contains ((const char *const *) guide->systems, system))
      return guide;
  }
  return NULL;
}

static GtkWidget *
make_button (const Device *device)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *label = gtk_label_new (_ (device->name));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), co_picture_new (device->picture, PICTURE_WIDTH));
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 6);
  gtk_widget_set_margin_end (box, 6);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (device->name),
                                  -1);
  gtk_widget_add_css_class (button, "card");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "device.pick");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", device->system);
  return button;
}

static void
pick_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CoDevicePage *self = CO_DEVICE_PAGE (widget);
  const CoGuide *guide = find_guide (self, g_variant_get_string (parameter, NULL));

  if (guide != NULL)
    show_guide (self, guide);
}

static void
again_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  show_devices (CO_DEVICE_PAGE (widget));
  co_page_take_focus (CO_PAGE (widget));
}

/* --- What the person saw -----------------------------------------------------------------------
 */

static void
answer_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CoDevicePage *self = CO_DEVICE_PAGE (widget);
  gboolean is_there = g_variant_get_boolean (parameter);
  GtkWidget *headline = GTK_WIDGET (is_there ? self->there : self->not_there);

  gtk_stack_set_visible_child_name (self->answers, is_there ? "there" : "not-there");
  if (gtk_widget_get_mapped (headline))
    gtk_root_set_focus (gtk_widget_get_root (widget), headline);
}

/* --- Making one --------------------------------------------------------------------------------
 */

static void
co_device_page_constructed (GObject *object)
{
  CoDevicePage *self = CO_DEVICE_PAGE (object);

  G_OBJECT_CLASS (co_device_page_parent_class)->constructed (object);
  co_device_script_set_session (self->script, get_session (self));
  for (guint i = 0; i < G_N_ELEMENTS (devices); i++)
    if (find_guide (self, devices[i].system) != NULL)
      co_columns_append (self->devices, make_button (&devices[i]));
  show_devices (self);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, heading);
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, intro);
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, stack);
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, devices);
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, steps);
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, script);
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, answers);
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, there);
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, there_windows);
  gtk_widget_class_bind_template_child (widget_class, CoDevicePage, not_there);
}

static void
co_device_page_class_init (CoDevicePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = co_device_page_constructed;
  g_type_ensure (CO_TYPE_COLUMNS);
  g_type_ensure (CO_TYPE_DEVICE_SCRIPT);
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-device-page.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "device.pick", "s", pick_cb);
  gtk_widget_class_install_action (widget_class, "device.again", NULL, again_cb);
  gtk_widget_class_install_action (widget_class, "device.answer", "b", answer_cb);
}

static void
co_device_page_init (CoDevicePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  co_hidden_follow (self->stack);
  co_hidden_follow (self->answers);
}
