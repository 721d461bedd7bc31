/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-camera.h"
#include "co-ui-test.h"

#include <pango/pangocairo.h>

/* Of one picture on a sheet, and of the line with its name. */
#define CELL_WIDTH  300
#define CELL_HEIGHT 460
#define CELL_NAME   24
#define CELL_SPACE  16
#define COLUMNS     5

/* A page that is made taller may say more. */
#define ROUNDS 4

/* No picture is taller: cairo draws none above 32,767. */
#define TALLEST 30000

/* A picture as it is on a sheet. */
typedef struct {
  char *name;          /* (owned) */
  GdkTexture *texture; /* (owned) */
} Cell;

/**
 * CoCamera:
 *
 * Takes pictures of windows, and puts all of them small on one sheet.
 */
struct _CoCamera {
  GObject parent_instance;

  /* Construct */
  char *folder; /* (owned) */
  int width;
  int height;
  gboolean is_whole;

  /* State */
  GPtrArray *cells;      /* (owned) (element-type Cell) */
  GskRenderer *renderer; /* (owned) (nullable): of the first window */
};

G_DEFINE_FINAL_TYPE (CoCamera, co_camera, G_TYPE_OBJECT)

static void
free_cell (gpointer data)
{
  Cell *cell = data;

  g_free (cell->name);
  g_object_unref (cell->texture);
  g_free (cell);
}

static void
co_camera_finalize (GObject *object)
{
  CoCamera *self = CO_CAMERA (object);

  g_free (self->folder);
  g_ptr_array_unref (self->cells);
  if (self->renderer != NULL)
    gsk_renderer_unrealize (self->renderer);
  g_clear_object (&self->renderer);
  G_OBJECT_CLASS (co_camera_parent_class)->finalize (object);
}

static void
co_camera_class_init (CoCameraClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_camera_finalize;
}

static void
co_camera_init (CoCamera *self)
{
  self->cells = g_ptr_array_new_with_free_func (free_cell);
}

/**
 * co_camera_new:
 * @folder: (type filename): where the pictures go
 * @width: of a window
 * @height: of a window
 * @is_whole: whether a page that is taller than its window is shown whole
 *
 * Makes a camera.
 *
 * Returns: (transfer full): a new camera
 */
CoCamera *
co_camera_new (const char *folder, int width, int height, gboolean is_whole)
{
  CoCamera *self = g_object_new (CO_TYPE_CAMERA, NULL);

  self->folder = g_strdup (folder);
  self->width = width;
  self->height = height;
  self->is_whole = is_whole;
  return self;
}

/* --- Drawing ------------------------------------------------------------------------------- */

static void
begin_drawing (CoCamera *self)
{
  g_autoptr (GError) error = NULL;

  if (self->renderer != NULL)
    return;
  self->renderer = gsk_cairo_renderer_new ();
  gsk_renderer_realize (self->renderer, NULL, &error);
  g_assert_no_error (error);
}

static GdkTexture *
draw (CoCamera *self, GtkSnapshot *snapshot, int width, int height)
{
  g_autoptr (GskRenderNode) node = gtk_snapshot_to_node (snapshot);

  g_assert_nonnull (node);
  begin_drawing (self);
  return gsk_renderer_render_texture (self->renderer,
                                      node,
                                      &GRAPHENE_RECT_INIT (0, 0, width, height));
}

static GtkSnapshot *
look_at (GtkWidget *window)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable,
                          snapshot,
                          gtk_widget_get_width (window),
                          gtk_widget_get_height (window));
  return snapshot;
}

/* A computer with much to do may not have drawn a large window yet. */
static gboolean
is_drawn (gpointer window)
{
  g_autoptr (GskRenderNode) node = gtk_snapshot_free_to_node (look_at (window));

  return node != NULL;
}

static GdkTexture *
draw_window (CoCamera *self, GtkWidget *window)
{
  g_autoptr (GtkSnapshot) snapshot = NULL;

  co_ui_test_wait (is_drawn, window);
  snapshot = look_at (window);
  return draw (self, snapshot, gtk_widget_get_width (window), gtk_widget_get_height (window));
}

static void
save (CoCamera *self, GdkTexture *texture, const char *name)
{
  g_autofree char *path = g_strdup_printf ("%s/%s.png", self->folder, name);

  g_assert_true (gdk_texture_save_to_png (texture, path));
}

/* --- Making room --------------------------------------------------------------------------- */

/* How much is scrolled out of sight. */
static int
find_hidden (GtkWidget *widget)
{
  int hidden = 0;

  if (GTK_IS_SCROLLED_WINDOW (widget)) {
    GtkAdjustment *along = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget));

    gtk_adjustment_set_value (along, 0);
    hidden = (int) (gtk_adjustment_get_upper (along) - gtk_adjustment_get_page_size (along));
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child)) {
      int below = find_hidden (child);

      hidden = MAX (hidden, below);
    }
  return hidden;
}

static void
make_room (GtkWindow *window)
{
  int hidden;

  for (guint i = 0; i < ROUNDS && (hidden = find_hidden (GTK_WIDGET (window))) > 0; i++) {
    int width = gtk_widget_get_width (GTK_WIDGET (window));
    int height = gtk_widget_get_height (GTK_WIDGET (window));

    gtk_window_set_default_size (window, width, MIN (height + hidden, TALLEST));
    co_ui_test_settle ();
  }
}

/* What is held in a row of its own while the pointer or the focus is there is not a part of it. */
static void
fit (CoCamera *self, GtkWindow *window, gboolean is_main)
{
  gtk_window_set_focus_visible (window, FALSE);
  if (is_main)
    gtk_window_set_default_size (window, self->width, self->height);
  else if (gtk_widget_get_width (GTK_WIDGET (window)) > self->width)
    gtk_window_set_default_size (window, self->width, gtk_widget_get_height (GTK_WIDGET (window)));
  co_ui_test_settle ();
  find_hidden (GTK_WIDGET (window));
  if (self->is_whole)
    make_room (window);
  co_ui_test_settle ();
}

static void
add_cell (CoCamera *self, GdkTexture *texture, const char *name)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  double scale = (double) CELL_WIDTH / MAX (gdk_texture_get_width (texture), CELL_WIDTH);
  int width = (int) (gdk_texture_get_width (texture) * scale);
  int height = (int) (gdk_texture_get_height (texture) * scale);
  Cell *cell = g_new0 (Cell, 1);

  gtk_snapshot_append_texture (snapshot, texture, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cell->name = g_strdup (name);
  cell->texture = draw (self, snapshot, width, MIN (height, CELL_HEIGHT));
  g_ptr_array_add (self->cells, cell);
}

/**
 * co_camera_take:
 * @self: a camera
 * @window: a window that is shown
 * @name: of the picture
 *
 * Takes a picture of a window. A window in front of another one keeps its own size if it can.
 */
void
co_camera_take (CoCamera *self, GtkWindow *window, const char *name)
{
  g_autoptr (GdkTexture) texture = NULL;

  fit (self, window, gtk_window_get_transient_for (window) == NULL);
  texture = draw_window (self, GTK_WIDGET (window));
  save (self, texture, name);
  add_cell (self, texture, name);
}

/* --- The sheet ----------------------------------------------------------------------------- */

static void
draw_name (GtkSnapshot *snapshot, const char *name)
{
  static const GdkRGBA black = {0, 0, 0, 1};
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoLayout) layout = pango_layout_new (context);

  g_object_unref (context);
  pango_layout_set_text (layout, name, -1);
  gtk_snapshot_append_layout (snapshot, layout, &black);
}

static void
draw_cell (GtkSnapshot *snapshot, const Cell *cell, guint index)
{
  int width = gdk_texture_get_width (cell->texture);
  int height = gdk_texture_get_height (cell->texture);
  float x = CELL_SPACE + (float) (index % COLUMNS) * (CELL_WIDTH + CELL_SPACE);
  float y = CELL_SPACE + (float) (index / COLUMNS) * (CELL_NAME + CELL_HEIGHT + CELL_SPACE);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  draw_name (snapshot, cell->name);
  gtk_snapshot_append_texture (snapshot,
                               cell->texture,
                               &GRAPHENE_RECT_INIT (0, CELL_NAME, width, height));
  gtk_snapshot_restore (snapshot);
}

/**
 * co_camera_save_sheet:
 * @self: a camera
 *
 * Saves all pictures that were taken, small, side by side, as `sheet`. What is below the first part
 * of a tall page is left out there.
 */
void
co_camera_save_sheet (CoCamera *self)
{
  static const GdkRGBA grey = {0.75F, 0.75F, 0.75F, 1};
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GdkTexture) texture = NULL;
  int rows = ((int) self->cells->len + COLUMNS - 1) / COLUMNS;
  int width = CELL_SPACE + COLUMNS * (CELL_WIDTH + CELL_SPACE);
  int height = CELL_SPACE + rows * (CELL_NAME + CELL_HEIGHT + CELL_SPACE);

  gtk_snapshot_append_color (snapshot, &grey, &GRAPHENE_RECT_INIT (0, 0, width, height));
  for (guint i = 0; i < self->cells->len; i++)
    draw_cell (snapshot, g_ptr_array_index (self->cells, i), i);
  texture = draw (self, snapshot, width, height);
  save (self, texture, "sheet");
}
