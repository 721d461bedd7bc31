/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-columns.h"

/**
 * CoColumns:
 *
 * Shows its children side by side, in columns of one width, if there is room for that width each,
 * and one below the other if not. No other state depends on how wide the window is.
 */
struct _CoColumns {
  GtkWidget parent_instance;

  /* Construct */
  int column_width; /* in pixels: what each child must have to stand beside another */
  int spacing;

  /* State */
  gboolean side_by_side;
};

static GtkBuildableIface *parent_buildable;

static void buildable_init (GtkBuildableIface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoColumns,
                               co_columns,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

enum { PROP_COLUMN_WIDTH = 1, PROP_SPACING, PROP_SIDE_BY_SIDE, N_PROPS };

static GParamSpec *properties[N_PROPS];

static int
count_visible (CoColumns *self)
{
  int count = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += gtk_widget_should_layout (child);
  return count;
}

/* A child that needs more than the width of a column is not squeezed into one. */
static int
get_column_width (CoColumns *self)
{
  int width = self->column_width;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    int minimum;

    if (!gtk_widget_should_layout (child))
      continue;
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
    width = MAX (width, minimum);
  }
  return width;
}

static gboolean
has_room (CoColumns *self, int count, int width)
{
  return count * get_column_width (self) + (count - 1) * self->spacing <= width;
}

static int
get_child_width (CoColumns *self, int width, gboolean is_wide, int count)
{
  return is_wide && count > 0 ? (width - (count - 1) * self->spacing) / count : width;
}

static void
measure_width (CoColumns *self, int *minimum, int *natural)
{
  int count = count_visible (self);

  *minimum = 0;
  *natural = count > 0 ? count * get_column_width (self) + (count - 1) * self->spacing : 0;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    int child_minimum;

    if (!gtk_widget_should_layout (child))
      continue;
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, NULL, NULL, NULL);
    *minimum = MAX (*minimum, child_minimum);
  }
  *natural = MAX (*natural, *minimum);
}

static int
measure_height (CoColumns *self, int width)
{
  int count = count_visible (self);
  gboolean is_wide = has_room (self, count, width);
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    int child_height;

    if (!gtk_widget_should_layout (child))
      continue;
    gtk_widget_measure (child,
                        GTK_ORIENTATION_VERTICAL,
                        get_child_width (self, width, is_wide, count),
                        NULL,
                        &child_height,
                        NULL,
                        NULL);
    height = is_wide ? MAX (height, child_height) : height + child_height;
  }
  return is_wide || count == 0 ? height : height + (count - 1) * self->spacing;
}

static void
co_columns_measure (GtkWidget *widget,
                    GtkOrientation orientation,
                    int for_size,
                    int *minimum,
                    int *natural,
                    int *minimum_baseline,
                    int *natural_baseline)
{
  CoColumns *self = CO_COLUMNS (widget);
  int narrowest;
  int widest;

  measure_width (self, &narrowest, &widest);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = narrowest;
    *natural = widest;
  } else {
    *minimum = *natural = measure_height (self, for_size >= 0 ? for_size : widest);
  }
}

static void
set_side_by_side (CoColumns *self, gboolean side_by_side)
{
  if (self->side_by_side == side_by_side)
    return;
  self->side_by_side = side_by_side;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDE_BY_SIDE]);
}

static void
co_columns_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoColumns *self = CO_COLUMNS (widget);
  int count = count_visible (self);
  gboolean is_wide = has_room (self, count, width);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkAllocation place = {.width = get_child_width (self, width, is_wide, count)};

  set_side_by_side (self, is_wide);
  if (is_wide && is_mirrored)
    place.x = width - place.width;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    int step = place.width + self->spacing;

    if (!gtk_widget_should_layout (child))
      continue;
    if (is_wide)
      place.height = height;
    else
      gtk_widget_measure (child,
                          GTK_ORIENTATION_VERTICAL,
                          place.width,
                          NULL,
                          &place.height,
                          NULL,
                          NULL);
    gtk_widget_size_allocate (child, &place, -1);
    if (is_wide)
      place.x += is_mirrored ? -step : step;
    else
      place.y += place.height + self->spacing;
  }
}

static GtkSizeRequestMode
co_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
co_columns_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (co_columns_parent_class)->dispose (object);
}

static void
co_columns_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoColumns *self = CO_COLUMNS (object);

  switch (id) {
  case PROP_COLUMN_WIDTH:
    g_value_set_int (value, self->column_width);
    break;
  case PROP_SPACING:
    g_value_set_int (value, self->spacing);
    break;
  case PROP_SIDE_BY_SIDE:
    g_value_set_boolean (value, self->side_by_side);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_columns_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  CoColumns *self = CO_COLUMNS (object);

  switch (id) {
  case PROP_COLUMN_WIDTH:
    self->column_width = g_value_get_int (value);
    break;
  case PROP_SPACING:
    self->spacing = g_value_get_int (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    return;
  }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
co_columns_class_init (CoColumnsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS;

  object_class->dispose = co_columns_dispose;
  object_class->get_property = co_columns_get_property;
  object_class->set_property = co_columns_set_property;
  widget_class->measure = co_columns_measure;
  widget_class->size_allocate = co_columns_size_allocate;
  widget_class->get_request_mode = co_columns_get_request_mode;

  properties[PROP_COLUMN_WIDTH] =
    g_param_spec_int ("column-width", NULL, NULL, 0, G_MAXINT16, 280, flags);
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT16, 18, flags);

  /**
   * CoColumns:side-by-side:
   *
   * Whether there was room for that when it was last given its place. It changes while widgets are
   * given their places, so whoever follows it must wait for the next idle moment to show something.
   */
  properties[PROP_SIDE_BY_SIDE] =
    g_param_spec_boolean ("side-by-side",
                          NULL,
                          NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "cocolumns");
}

static void
co_columns_init (CoColumns *self)
{
}

static void
co_columns_add_child (GtkBuildable *buildable,
                      GtkBuilder *builder,
                      GObject *child,
                      const char *type)
{
  if (GTK_IS_WIDGET (child))
    co_columns_append (CO_COLUMNS (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *interface)
{
  parent_buildable = g_type_interface_peek_parent (interface);
  interface->add_child = co_columns_add_child;
}

/**
 * co_columns_new:
 * @column_width: how wide a column must be, in pixels
 *
 * Makes a container without children.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_columns_new (int column_width)
{
  return g_object_new (CO_TYPE_COLUMNS, "column-width", column_width, NULL);
}

/**
 * co_columns_append:
 * @self: columns
 * @child: (transfer floating): a widget
 *
 * Adds a child at the end.
 */
void
co_columns_append (CoColumns *self, GtkWidget *child)
{
  g_return_if_fail (CO_IS_COLUMNS (self) && GTK_IS_WIDGET (child));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}
