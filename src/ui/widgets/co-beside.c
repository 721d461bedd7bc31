/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-beside.h"

/**
 * CoBeside:
 *
 * Shows a text, and a small thing at its end, which always has the width it wants; the text has the
 * rest. A box comes to the same, but lays out the text again and again to find out how narrow it
 * can be at which height; with hundreds of texts on a page that is seen.
 */
struct _CoBeside {
  GtkWidget parent_instance;

  /* Construct */
  int spacing; /* in pixels */

  /* Widgets; all are within */
  GtkWidget *content;
  GtkWidget *side; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (CoBeside, co_beside, GTK_TYPE_WIDGET)

/* How wide the small thing is, with the room before it. */
static int
get_side_width (CoBeside *self)
{
  int natural;

  if (self->side == NULL || !gtk_widget_should_layout (self->side))
    return 0;
  gtk_widget_measure (self->side, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural + self->spacing;
}

static void
co_beside_measure (GtkWidget *widget,
                   GtkOrientation orientation,
                   int for_size,
                   int *minimum,
                   int *natural,
                   int *minimum_baseline,
                   int *natural_baseline)
{
  CoBeside *self = CO_BESIDE (widget);
  int side_width = get_side_width (self);
  int side_height = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    gtk_widget_measure (self->content, orientation, -1, minimum, natural, NULL, NULL);
    *minimum += side_width;
    *natural += side_width;
    return;
  }
  if (for_size >= 0)
    for_size = MAX (for_size - side_width, 0);
  gtk_widget_measure (self->content, orientation, for_size, minimum, natural, NULL, NULL);
  if (side_width > 0)
    gtk_widget_measure (self->side, orientation, -1, &side_height, NULL, NULL, NULL);
  *minimum = MAX (*minimum, side_height);
  *natural = MAX (*natural, side_height);
}

static void
co_beside_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoBeside *self = CO_BESIDE (widget);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int side_width = get_side_width (self);
  GtkAllocation content = {.width = width - side_width, .height = height};
  GtkAllocation side = {.width = side_width - self->spacing, .height = height};

  if (is_mirrored)
    content.x = side_width;
  else
    side.x = width - side.width;
  gtk_widget_size_allocate (self->content, &content, -1);
  if (side_width > 0)
    gtk_widget_size_allocate (self->side, &side, -1);
}

static GtkSizeRequestMode
co_beside_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
co_beside_dispose (GObject *object)
{
  CoBeside *self = CO_BESIDE (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->side, gtk_widget_unparent);
  G_OBJECT_CLASS (co_beside_parent_class)->dispose (object);
}

static void
co_beside_class_init (CoBesideClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_beside_dispose;
  widget_class->measure = co_beside_measure;
  widget_class->size_allocate = co_beside_size_allocate;
  widget_class->get_request_mode = co_beside_get_request_mode;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "cobeside");
}

static void
co_beside_init (CoBeside *self)
{
}

/**
 * co_beside_new:
 * @content: (transfer floating): what has all the width that is left
 * @side: (transfer floating) (nullable): what stands at its end, as narrow as it can be
 * @spacing: the room between them, in pixels
 *
 * Puts a small thing beside a text.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_beside_new (GtkWidget *content, GtkWidget *side, int spacing)
{
  CoBeside *self;

  g_return_val_if_fail (GTK_IS_WIDGET (content), NULL);
  g_return_val_if_fail (side == NULL || GTK_IS_WIDGET (side), NULL);

  self = g_object_new (CO_TYPE_BESIDE, NULL);
  self->spacing = spacing;
  self->content = content;
  gtk_widget_set_parent (content, GTK_WIDGET (self));
  self->side = side;
  if (side != NULL)
    gtk_widget_set_parent (side, GTK_WIDGET (self));
  return GTK_WIDGET (self);
}
