/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-timeline-track.h"
#include "co-timeline-words.h"

/* How far the strokes through the line may stand out over it, in pixels. */
#define OVER 4

typedef struct {
  CoTimelineMark form;
  double x;
} Mark;

/**
 * CoTimelineTrack:
 *
 * The line of a timeline, with the days since the deadline as a band on it. The days are written
 * on the band where there is room for them. Where the scale changes the line is struck through.
 * Each event has a mark on it.
 */
struct _CoTimelineTrack {
  GtkWidget parent_instance;

  /* State: where the band begins and ends, and where the scale changes, in pixels */
  double from;
  double to;
  double turn;   /* 0 if it changes nowhere */
  GArray *marks; /* (owned) (element-type Mark) */

  /* Widgets; all are children */
  GtkWidget *line;
  GtkWidget *band;
  GtkWidget *days;
};

G_DEFINE_FINAL_TYPE (CoTimelineTrack, co_timeline_track, GTK_TYPE_WIDGET)

static void
co_timeline_track_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  CoTimelineTrack *self = CO_TIMELINE_TRACK (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  gtk_widget_measure (self->days, orientation, -1, minimum, natural, NULL, NULL);
}

static void
co_timeline_track_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoTimelineTrack *self = CO_TIMELINE_TRACK (widget);
  GtkAllocation band = {(int) MIN (self->from, self->to),
                        0,
                        (int) ABS (self->to - self->from),
                        height};
  int least;

  gtk_widget_measure (self->days, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->line, &(GtkAllocation){0, 0, width, height}, -1);
  gtk_widget_set_child_visible (self->band, band.width > 0);
  gtk_widget_set_child_visible (self->days, band.width >= least);
  gtk_widget_size_allocate (self->band, &band, -1);
  band.width = MAX (band.width, least);
  gtk_widget_size_allocate (self->days, &band, -1);
}

/* Two slanted strokes, as on a map where a part is left out. */
static void
draw_turn (CoTimelineTrack *self, cairo_t *cairo)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  for (int side = -1; side <= 1; side += 2) {
    cairo_move_to (cairo, self->turn + side * 3 + 3, -3);
    cairo_line_to (cairo, self->turn + side * 3 - 3, height + 3);
  }
  cairo_set_line_width (cairo, 1.5);
  cairo_stroke (cairo);
}

static void
draw_mark (CoTimelineTrack *self, cairo_t *cairo, const Mark *mark)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  switch (mark->form) {
  case CO_TIMELINE_MARK_DISC:
    cairo_new_sub_path (cairo);
    cairo_arc (cairo, mark->x, height / 2.0, CO_TIMELINE_TRACK_RADIUS, 0, 2 * G_PI);
    cairo_fill (cairo);
    cairo_move_to (cairo, mark->x, height / 2.0);
    cairo_line_to (cairo, mark->x, height);
    cairo_set_line_width (cairo, 1);
    break;
  case CO_TIMELINE_MARK_NOW:
    cairo_move_to (cairo, mark->x, -OVER);
    cairo_line_to (cairo, mark->x, height);
    cairo_set_line_width (cairo, 3);
    break;
  case CO_TIMELINE_MARK_NOTCH:
  default:
    cairo_move_to (cairo, mark->x, 0);
    cairo_line_to (cairo, mark->x, height / 4.0);
    cairo_set_line_width (cairo, 1);
  }
  cairo_stroke (cairo);
}

static void
co_timeline_track_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CoTimelineTrack *self = CO_TIMELINE_TRACK (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  GdkRGBA color;
  cairo_t *cairo;

  GTK_WIDGET_CLASS (co_timeline_track_parent_class)->snapshot (widget, snapshot);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  cairo =
    gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, -OVER, width, height + 2 * OVER));
  gdk_cairo_set_source_rgba (cairo, &color);
  if (self->turn > 0)
    draw_turn (self, cairo);
  for (guint i = 0; i < self->marks->len; i++)
    draw_mark (self, cairo, &g_array_index (self->marks, Mark, i));
  cairo_destroy (cairo);
}

static void
co_timeline_track_dispose (GObject *object)
{
  CoTimelineTrack *self = CO_TIMELINE_TRACK (object);

  g_clear_pointer (&self->line, gtk_widget_unparent);
  g_clear_pointer (&self->band, gtk_widget_unparent);
  g_clear_pointer (&self->days, gtk_widget_unparent);
  G_OBJECT_CLASS (co_timeline_track_parent_class)->dispose (object);
}

static void
co_timeline_track_finalize (GObject *object)
{
  g_array_unref (CO_TIMELINE_TRACK (object)->marks);
  G_OBJECT_CLASS (co_timeline_track_parent_class)->finalize (object);
}

static void
co_timeline_track_class_init (CoTimelineTrackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_timeline_track_dispose;
  G_OBJECT_CLASS (klass)->finalize = co_timeline_track_finalize;
  widget_class->measure = co_timeline_track_measure;
  widget_class->size_allocate = co_timeline_track_size_allocate;
  widget_class->snapshot = co_timeline_track_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
co_timeline_track_init (CoTimelineTrack *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (Mark));
}

static GtkWidget *
add (CoTimelineTrack *self, GtkWidget *child, const char *style)
{
  gtk_widget_add_css_class (child, style);
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  return child;
}

/**
 * co_timeline_track_new:
 * @session: what the window is about
 * @deadline: in seconds since 1970; 0 if there is none
 * @now: in seconds since 1970
 *
 * Makes a line without a band.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_timeline_track_new (CoSession *session, gint64 deadline, gint64 now)
{
  CoTimelineTrack *self;
  g_autofree char *days = NULL;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_TIMELINE_TRACK, NULL);
  days = co_timeline_say_days (session, deadline, now);
  self->line = add (self, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), "co-timeline-track");
  self->band = add (self, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), "co-timeline-band");
  self->days = add (self, gtk_label_new (days), "co-timeline-days");
  return GTK_WIDGET (self);
}

/**
 * co_timeline_track_set_band:
 * @self: a line
 * @from: where the band begins, in pixels from the left
 * @to: where it ends; may be left of @from; the same for no band
 *
 * Sets where the band is, before the line itself is placed.
 */
void
co_timeline_track_set_band (CoTimelineTrack *self, double from, double to)
{
  g_return_if_fail (CO_IS_TIMELINE_TRACK (self));

  self->from = from;
  self->to = to;
}

/**
 * co_timeline_track_set_turn:
 * @self: a line
 * @turn: in pixels from the left
 *
 * Sets where the scale changes.
 */
void
co_timeline_track_set_turn (CoTimelineTrack *self, double turn)
{
  g_return_if_fail (CO_IS_TIMELINE_TRACK (self));

  self->turn = turn;
}

/**
 * co_timeline_track_clear_marks:
 * @self: a line
 *
 * Takes all marks away, before they are placed anew.
 */
void
co_timeline_track_clear_marks (CoTimelineTrack *self)
{
  g_return_if_fail (CO_IS_TIMELINE_TRACK (self));

  g_array_set_size (self->marks, 0);
}

/**
 * co_timeline_track_add_mark:
 * @self: a line
 * @form: what it looks like
 * @x: where, in pixels from the left
 *
 * Adds a mark.
 */
void
co_timeline_track_add_mark (CoTimelineTrack *self, CoTimelineMark form, double x)
{
  Mark mark = {form, x};

  g_return_if_fail (CO_IS_TIMELINE_TRACK (self));

  g_array_append_val (self->marks, mark);
}
