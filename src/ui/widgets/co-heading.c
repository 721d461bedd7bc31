/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-heading.h"

/**
 * CoHeading:
 *
 * A heading that the focus can be moved to, so that a screen reader begins there. A label cannot
 * take the focus unless its text can be selected.
 */
struct _CoHeading {
  GtkWidget parent_instance;

  /* Widgets */
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (CoHeading, co_heading, GTK_TYPE_WIDGET)

enum { PROP_LABEL = 1, PROP_XALIGN, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
co_heading_dispose (GObject *object)
{
  CoHeading *self = CO_HEADING (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);
  G_OBJECT_CLASS (co_heading_parent_class)->dispose (object);
}

static void
co_heading_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoHeading *self = CO_HEADING (object);

  switch (id) {
  case PROP_LABEL:
    g_value_set_string (value, gtk_label_get_label (GTK_LABEL (self->label)));
    break;
  case PROP_XALIGN:
    g_value_set_float (value, gtk_label_get_xalign (GTK_LABEL (self->label)));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
set_label (CoHeading *self, const char *text)
{
  gtk_label_set_label (GTK_LABEL (self->label), text != NULL ? text : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text != NULL ? text : "",
                                  -1);
}

static void
set_xalign (CoHeading *self, float xalign)
{
  gtk_label_set_xalign (GTK_LABEL (self->label), xalign);
  gtk_label_set_justify (GTK_LABEL (self->label),
                         xalign > 0 ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
}

static void
co_heading_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  CoHeading *self = CO_HEADING (object);

  switch (id) {
  case PROP_LABEL:
    set_label (self, g_value_get_string (value));
    break;
  case PROP_XALIGN:
    set_xalign (self, g_value_get_float (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_heading_class_init (CoHeadingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS;

  object_class->dispose = co_heading_dispose;
  object_class->get_property = co_heading_get_property;
  object_class->set_property = co_heading_set_property;

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_XALIGN] = g_param_spec_float ("xalign", NULL, NULL, 0, 0.5, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_widget_class_set_css_name (widget_class, "coheading");
}

static void
co_heading_init (CoHeading *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL,
                              "wrap",
                              TRUE,
                              "wrap-mode",
                              PANGO_WRAP_WORD_CHAR,
                              "accessible-role",
                              GTK_ACCESSIBLE_ROLE_PRESENTATION,
                              NULL);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * co_heading_new:
 * @text: what it says
 * @css_class: how it looks
 *
 * Makes a heading.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_heading_new (const char *text, const char *css_class)
{
  GtkWidget *self;

  g_return_val_if_fail (text != NULL && css_class != NULL, NULL);

  self = g_object_new (CO_TYPE_HEADING, "label", text, NULL);
  gtk_widget_add_css_class (self, css_class);
  return self;
}
