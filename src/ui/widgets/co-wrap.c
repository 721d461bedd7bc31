/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-wrap.h"

#define SPACING 6

/**
 * CoWrap:
 *
 * Shows its children one after the other, each as wide as it wants to be, and goes on in the next
 * line where there is no more room; like words in a text.
 */
struct _CoWrap {
  GtkWidget parent_instance;

  /* Construct */
  gboolean align_end; /* whether lines end where the widget ends */
};

static GtkBuildableIface *parent_buildable;

static void buildable_init (GtkBuildableIface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoWrap,
                               co_wrap,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

enum { PROP_ALIGN_END = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* Where a line is, while children are put into it. */
typedef struct {
  int width;
  int x;
  int y;
  int line_height;
} Pen;

static int
get_child_width (GtkWidget *child, int width)
{
  int minimum;
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return MAX (minimum, MIN (natural, width));
}

static int
get_child_height (GtkWidget *child, int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

/* The place of the next child, in a line that begins at zero. */
static GtkAllocation
put (Pen *pen, GtkWidget *child)
{
  GtkAllocation place = {.width = get_child_width (child, pen->width)};

  place.height = get_child_height (child, place.width);
  if (pen->x > 0 && pen->x + place.width > pen->width) {
    pen->x = 0;
    pen->y += pen->line_height + SPACING;
    pen->line_height = 0;
  }
  place.x = pen->x;
  place.y = pen->y;
  pen->x += place.width + SPACING;
  pen->line_height = MAX (pen->line_height, place.height);
  return place;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  int count = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    int child_minimum;
    int child_natural;

    if (!gtk_widget_should_layout (child))
      continue;
    gtk_widget_measure (child,
                        GTK_ORIENTATION_HORIZONTAL,
                        -1,
                        &child_minimum,
                        &child_natural,
                        NULL,
                        NULL);
    *minimum = MAX (*minimum, child_minimum);
    *natural += child_natural + (count++ > 0 ? SPACING : 0);
  }
}

static void
co_wrap_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  int narrowest = 0;
  int widest = 0;
  Pen pen = {0};

  measure_width (widget, &narrowest, &widest);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = narrowest;
    *natural = widest;
    return;
  }
  pen.width = for_size >= 0 ? for_size : widest;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      put (&pen, child);
  *minimum = *natural = pen.y + pen.line_height;
}

/* How wide and high the line is that begins with a child. */
static void
measure_line (GtkWidget *first, int width, int *line_width, int *line_height)
{
  Pen pen = {.width = width};

  for (GtkWidget *child = first; child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkAllocation place;

    if (!gtk_widget_should_layout (child))
      continue;
    place = put (&pen, child);
    if (place.y > 0)
      break;
    *line_width = place.x + place.width;
    *line_height = pen.line_height;
  }
}

static void
co_wrap_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoWrap *self = CO_WRAP (widget);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  Pen pen = {.width = width};
  int line_width = 0;
  int line_height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkAllocation place;

    if (!gtk_widget_should_layout (child))
      continue;
    place = put (&pen, child);
    if (place.x == 0)
      measure_line (child, width, &line_width, &line_height);
    if (self->align_end)
      place.x += width - line_width;
    if (is_mirrored)
      place.x = width - place.x - place.width;
    place.y += (line_height - place.height) / 2;
    gtk_widget_size_allocate (child, &place, -1);
  }
}

static GtkSizeRequestMode
co_wrap_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
co_wrap_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (co_wrap_parent_class)->dispose (object);
}

static void
co_wrap_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROP_ALIGN_END)
    g_value_set_boolean (value, CO_WRAP (object)->align_end);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
co_wrap_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_ALIGN_END)
    CO_WRAP (object)->align_end = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
co_wrap_class_init (CoWrapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = co_wrap_dispose;
  object_class->get_property = co_wrap_get_property;
  object_class->set_property = co_wrap_set_property;
  widget_class->measure = co_wrap_measure;
  widget_class->size_allocate = co_wrap_size_allocate;
  widget_class->get_request_mode = co_wrap_get_request_mode;

  properties[PROP_ALIGN_END] =
    g_param_spec_boolean ("align-end",
                          NULL,
                          NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "cowrap");
}

static void
co_wrap_init (CoWrap *self)
{
}

static void
co_wrap_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  if (GTK_IS_WIDGET (child))
    co_wrap_append (CO_WRAP (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *interface)
{
  parent_buildable = g_type_interface_peek_parent (interface);
  interface->add_child = co_wrap_add_child;
}

/**
 * co_wrap_new:
 *
 * Makes a container without children.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_wrap_new (void)
{
  return g_object_new (CO_TYPE_WRAP, NULL);
}

/**
 * co_wrap_append:
 * @self: a container
 * @child: (transfer floating): a widget
 *
 * Adds a child at the end.
 */
void
co_wrap_append (CoWrap *self, GtkWidget *child)
{
  g_return_if_fail (CO_IS_WRAP (self) && GTK_IS_WIDGET (child));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}
