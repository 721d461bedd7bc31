/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-picture.h"

#include <adwaita.h>

#include <librsvg/rsvg.h>

/* A drawing that is smaller cannot be made out, in pixels. */
#define NARROWEST 48

#define FOLDER "/io/github/changeover/Changeover/pictures/"

/**
 * CoPicture:
 *
 * One of our drawings, in the colours of the light, the dark or the high contrast appearance, sharp
 * at any size. It says nothing by itself: what it shows stands beside it in words, so that a screen
 * reader passes it by. Wide drawings show screens; these are mirrored in a language that is written
 * from right to left, as the screens are.
 */
struct _CoPicture {
  GtkWidget parent_instance;

  /* State */
  char *name; /* (owned) (nullable) */
  int width;
  RsvgHandle *drawing; /* (owned) (nullable): in the present colours */
  double aspect;       /* width over height */
};

G_DEFINE_FINAL_TYPE (CoPicture, co_picture, GTK_TYPE_WIDGET)

enum { PROP_NAME = 1, PROP_WIDTH, N_PROPS };

static GParamSpec *properties[N_PROPS];

static const char *
get_style_name (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean is_dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return is_dark ? "high-contrast-dark.css" : "high-contrast.css";
  return is_dark ? "dark.css" : "light.css";
}

static GBytes *
look_up (const char *name, const char *suffix)
{
  g_autofree char *path = g_strconcat (FOLDER, name, suffix, NULL);

  return g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
}

static RsvgHandle *
load (const char *name)
{
  g_autoptr (GBytes) bytes = look_up (name, ".svg");
  g_autoptr (GBytes) style = look_up (get_style_name (), "");
  RsvgHandle *drawing;

  if (bytes == NULL)
    return NULL;
  drawing =
    rsvg_handle_new_from_data (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL);
  if (drawing != NULL && style != NULL)
    rsvg_handle_set_stylesheet (drawing,
                                g_bytes_get_data (style, NULL),
                                g_bytes_get_size (style),
                                NULL);
  return drawing;
}

static void
reload (CoPicture *self)
{
  double width = 1;
  double height = 1;

  g_clear_object (&self->drawing);
  if (self->name != NULL)
    self->drawing = load (self->name);
  if (self->drawing != NULL)
    rsvg_handle_get_intrinsic_size_in_pixels (self->drawing, &width, &height);
  self->aspect = width / height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static int
get_height (CoPicture *self, int width)
{
  return (int) (width / self->aspect + 0.5);
}

static void
co_picture_measure (GtkWidget *widget,
                    GtkOrientation orientation,
                    int for_size,
                    int *minimum,
                    int *natural,
                    int *minimum_baseline,
                    int *natural_baseline)
{
  CoPicture *self = CO_PICTURE (widget);
  int narrowest = MIN (self->width, NARROWEST);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = narrowest;
    *natural = self->width;
  } else if (for_size < 0) {
    *minimum = get_height (self, narrowest);
    *natural = get_height (self, self->width);
  } else {
    *minimum = *natural = get_height (self, MIN (self->width, for_size));
  }
}

static GtkSizeRequestMode
co_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The other drawings are square: a tick or a lens is not turned round in any language. */
static gboolean
is_screen (CoPicture *self)
{
  return self->aspect > 1.2;
}

static void
co_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CoPicture *self = CO_PICTURE (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  RsvgRectangle viewport = {0, 0, width, height};
  cairo_t *cairo;

  if (self->drawing == NULL || width == 0 || height == 0)
    return;
  cairo = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (is_screen (self) && gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL) {
    cairo_translate (cairo, width, 0);
    cairo_scale (cairo, -1, 1);
  }
  rsvg_handle_render_document (self->drawing, cairo, &viewport, NULL);
  cairo_destroy (cairo);
}

static void
co_picture_finalize (GObject *object)
{
  CoPicture *self = CO_PICTURE (object);

  g_clear_object (&self->drawing);
  g_free (self->name);
  G_OBJECT_CLASS (co_picture_parent_class)->finalize (object);
}

static void
co_picture_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoPicture *self = CO_PICTURE (object);

  switch (id) {
  case PROP_NAME:
    g_value_set_string (value, self->name);
    break;
  case PROP_WIDTH:
    g_value_set_int (value, self->width);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_picture_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  CoPicture *self = CO_PICTURE (object);

  switch (id) {
  case PROP_NAME:
    co_picture_set_name (self, g_value_get_string (value));
    break;
  case PROP_WIDTH:
    self->width = g_value_get_int (value);
    gtk_widget_queue_resize (GTK_WIDGET (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_picture_class_init (CoPictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = co_picture_finalize;
  object_class->get_property = co_picture_get_property;
  object_class->set_property = co_picture_set_property;
  widget_class->measure = co_picture_measure;
  widget_class->get_request_mode = co_picture_get_request_mode;
  widget_class->snapshot = co_picture_snapshot;

  properties[PROP_NAME] = g_param_spec_string ("drawing", NULL, NULL, NULL, flags);
  properties[PROP_WIDTH] = g_param_spec_int ("width", NULL, NULL, 16, 1024, 128, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "copicture");
}

static void
co_picture_init (CoPicture *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->width = 128;
  self->aspect = 1;
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (reload), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager,
                           "notify::high-contrast",
                           G_CALLBACK (reload),
                           self,
                           G_CONNECT_SWAPPED);
}

/**
 * co_picture_new:
 * @name: (nullable): the name of a drawing
 * @width: how wide it is at most, in pixels
 *
 * Makes a picture.
 *
 * Returns: (transfer floating): a new picture
 */
GtkWidget *
co_picture_new (const char *name, int width)
{
  return g_object_new (CO_TYPE_PICTURE, "drawing", name, "width", width, NULL);
}

/**
 * co_picture_set_name:
 * @self: a picture
 * @name: (nullable): the name of a drawing; nothing is shown if there is none
 *
 * Sets what is shown.
 */
void
co_picture_set_name (CoPicture *self, const char *name)
{
  g_return_if_fail (CO_IS_PICTURE (self));

  if (g_strcmp0 (self->name, name) == 0)
    return;
  g_free (self->name);
  self->name = g_strdup (name);
  reload (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
}

/**
 * co_picture_exists:
 * @name: the name of a drawing
 *
 * Tells whether there is such a drawing; a newer catalog may name one that this program lacks.
 *
 * Returns: whether it can be shown
 */
gboolean
co_picture_exists (const char *name)
{
  g_autofree char *path = g_strconcat (FOLDER, name, ".svg", NULL);

  return g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL);
}
