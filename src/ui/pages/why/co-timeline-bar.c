/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-law-words.h"
#include "co-timeline-bar.h"
#include "co-timeline-event.h"
#include "co-timeline-scale.h"
#include "co-timeline-track.h"
#include "co-timeline-words.h"

#include <adwaita.h>

/* The side of the button of a dot: what a finger or an unsteady hand can hit. */
#define DOT 24

/* Between the dots and the line, and between the line and the labels. */
#define DOT_LEADER   14
#define LABEL_LEADER 36

/* Between two labels, and the widest that one gets, in parts of the narrowest it can be. */
#define GAP         10
#define MOST_WIDTHS 1.5

/**
 * CoTimelineBar:
 *
 * A timeline from side to side: the line, to scale; above it a dot for each small event; below it
 * a label for each big one and for today. A thin line leads from each label to its place, and from
 * the dot that the person is at: those of all dots at once would cross each other.
 */
struct _CoTimelineBar {
  GtkWidget parent_instance;

  /* State */
  CoTimelineScale scale;
  gint64 now;
  gint64 deadline;  /* 0 if there is none */
  guint last_focus; /* where the keyboard was in @events */

  /* Widgets; all are children, and owned as such */
  GPtrArray *events; /* (owned): all buttons, the oldest first */
  GPtrArray *dots;   /* (owned): those above the line */
  GPtrArray *labels; /* (owned): those below it, and today */
  GtkWidget *today;
  GtkWidget *track;
};

G_DEFINE_FINAL_TYPE (CoTimelineBar, co_timeline_bar, GTK_TYPE_WIDGET)

/* --- How much room it needs ------------------------------------------------------------------ */

static int
get_least_width (GtkWidget *widget)
{
  int least;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return least;
}

static int
get_height (GtkWidget *widget, int width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

static int
get_least_column (CoTimelineBar *self)
{
  int least = DOT;

  for (guint i = 0; i < self->labels->len; i++)
    least = MAX (least, get_least_width (g_ptr_array_index (self->labels, i)));
  return least;
}

static int
get_needed_width (CoTimelineBar *self)
{
  int n_labels = (int) self->labels->len;

  return MAX ((int) self->dots->len * DOT, n_labels * (get_least_column (self) + GAP) - GAP);
}

static int
get_column (CoTimelineBar *self, int width)
{
  int n_labels = (int) self->labels->len;
  int least = get_least_column (self);

  return CLAMP ((width + GAP) / n_labels - GAP, least, (int) (least * MOST_WIDTHS));
}

static int
get_track_height (CoTimelineBar *self)
{
  return MAX (DOT, get_height (self->track, -1));
}

static int
get_top (CoTimelineBar *self)
{
  return self->dots->len > 0 ? DOT + DOT_LEADER : 0;
}

static int
get_labels_top (CoTimelineBar *self)
{
  return get_top (self) + get_track_height (self) + LABEL_LEADER;
}

static int
measure_height (CoTimelineBar *self, int width)
{
  int column = get_column (self, width);
  int height = 0;

  for (guint i = 0; i < self->labels->len; i++)
    height = MAX (height, get_height (g_ptr_array_index (self->labels, i), column));
  return get_labels_top (self) + height;
}

static void
co_timeline_bar_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  CoTimelineBar *self = CO_TIMELINE_BAR (widget);
  int needed = get_needed_width (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = needed;
  else
    *minimum = *natural = measure_height (self, MAX (for_size, needed));
}

static GtkSizeRequestMode
co_timeline_bar_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* --- Where everything is --------------------------------------------------------------------- */

static double
get_x (CoTimelineBar *self, gint64 moment)
{
  double x = co_timeline_scale_get_x (&self->scale, moment);

  return CLAMP (x, CO_TIMELINE_TRACK_RADIUS, self->scale.width - CO_TIMELINE_TRACK_RADIUS);
}

static gint64
get_moment (CoTimelineBar *self, GtkWidget *widget)
{
  if (widget == self->today)
    return self->now;
  return co_timeline_event_get_moment (CO_TIMELINE_EVENT (widget));
}

/* The boxes are placed from left to right, which is backwards where time runs from the right. */
static void
place_row (CoTimelineBar *self, GPtrArray *widgets, int y, int size, int gap)
{
  guint n = widgets->len;
  g_autofree double *wanted = g_new (double, n + 1);
  g_autofree double *places = g_new (double, n + 1);

  for (guint i = 0; i < n; i++) {
    guint index = self->scale.is_mirrored ? n - 1 - i : i;

    wanted[i] = get_x (self, get_moment (self, g_ptr_array_index (widgets, index)));
  }
  if (!co_timeline_scale_spread (wanted, n, size, gap, self->scale.width, places))
    return;
  for (guint i = 0; i < n; i++) {
    GtkWidget *widget = g_ptr_array_index (widgets, self->scale.is_mirrored ? n - 1 - i : i);
    int height = widgets == self->dots ? DOT : get_height (widget, size);

    gtk_widget_size_allocate (widget, &(GtkAllocation){(int) places[i], y, size, height}, -1);
  }
}

static void
place_marks (CoTimelineBar *self)
{
  CoTimelineTrack *track = CO_TIMELINE_TRACK (self->track);

  co_timeline_track_clear_marks (track);
  for (guint i = 0; i < self->events->len; i++) {
    GtkWidget *event = g_ptr_array_index (self->events, i);
    gboolean is_big = co_timeline_event_get_event (CO_TIMELINE_EVENT (event))->key;

    co_timeline_track_add_mark (track,
                                is_big ? CO_TIMELINE_MARK_DISC : CO_TIMELINE_MARK_NOTCH,
                                get_x (self, get_moment (self, event)));
  }
  co_timeline_track_add_mark (track, CO_TIMELINE_MARK_NOW, get_x (self, self->now));
}

static void
place_track (CoTimelineBar *self, int width)
{
  GtkAllocation place = {0, get_top (self), width, get_track_height (self)};
  gboolean has_band = self->deadline != 0 && self->now > self->deadline;
  double to = get_x (self, self->now);

  co_timeline_track_set_band (CO_TIMELINE_TRACK (self->track),
                              has_band ? get_x (self, self->deadline) : to,
                              to);
  if (self->scale.turn > self->scale.from)
    co_timeline_track_set_turn (CO_TIMELINE_TRACK (self->track),
                                co_timeline_scale_get_x (&self->scale, self->scale.turn));
  place_marks (self);
  gtk_widget_size_allocate (self->track, &place, -1);
}

static void
co_timeline_bar_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoTimelineBar *self = CO_TIMELINE_BAR (widget);

  self->scale.width = width;
  self->scale.is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  place_track (self, width);
  place_row (self, self->dots, 0, DOT, 0);
  place_row (self, self->labels, get_labels_top (self), get_column (self, width), GAP);
}

/* --- What is drawn over it ------------------------------------------------------------------- */

static void
draw_leader (CoTimelineBar *self, cairo_t *cairo, GtkWidget *widget, double from_y, double to_y)
{
  double x = get_x (self, get_moment (self, widget));
  graphene_rect_t place;

  if (!gtk_widget_compute_bounds (widget, GTK_WIDGET (self), &place))
    return;
  cairo_move_to (cairo, x, from_y);
  cairo_line_to (cairo, place.origin.x + place.size.width / 2, to_y);
}

static gboolean
is_looked_at (GtkWidget *widget)
{
  GtkStateFlags flags = gtk_widget_get_state_flags (widget);

  return (flags & (GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUSED)) != 0;
}

static void
draw_leaders (CoTimelineBar *self, cairo_t *cairo)
{
  double top = get_top (self);
  double bottom = top + get_track_height (self);

  for (guint i = 0; i < self->dots->len; i++)
    if (is_looked_at (g_ptr_array_index (self->dots, i)))
      draw_leader (self, cairo, g_ptr_array_index (self->dots, i), bottom, DOT - 4);
  for (guint i = 0; i < self->labels->len; i++)
    draw_leader (self,
                 cairo,
                 g_ptr_array_index (self->labels, i),
                 bottom,
                 bottom + LABEL_LEADER - 2);
  cairo_set_line_width (cairo, 1);
  cairo_stroke (cairo);
}

static void
co_timeline_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CoTimelineBar *self = CO_TIMELINE_BAR (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  GdkRGBA color;
  cairo_t *cairo;

  GTK_WIDGET_CLASS (co_timeline_bar_parent_class)->snapshot (widget, snapshot);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  cairo = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (!adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    color.alpha *= 0.6f;
  gdk_cairo_set_source_rgba (cairo, &color);
  draw_leaders (self, cairo);
  cairo_destroy (cairo);
}

/* --- The keyboard ----------------------------------------------------------------------------- */

static int
get_step (CoTimelineBar *self, GtkDirectionType direction)
{
  int ahead = self->scale.is_mirrored ? -1 : 1;

  switch (direction) {
  case GTK_DIR_LEFT:
    return -ahead;
  case GTK_DIR_RIGHT:
    return ahead;
  case GTK_DIR_UP:
    return -1;
  case GTK_DIR_DOWN:
    return 1;
  case GTK_DIR_TAB_FORWARD:
  case GTK_DIR_TAB_BACKWARD:
  default:
    return 0;
  }
}

/* The whole timeline is one stop of the Tab key; the arrow keys go from event to event. */
static gboolean
co_timeline_bar_focus (GtkWidget *widget, GtkDirectionType direction)
{
  CoTimelineBar *self = CO_TIMELINE_BAR (widget);
  GtkWidget *inside = gtk_widget_get_focus_child (widget);
  int step = get_step (self, direction);
  guint index;

  if (self->events->len == 0)
    return FALSE;
  if (inside == NULL)
    return gtk_widget_grab_focus (g_ptr_array_index (self->events, self->last_focus));
  if (!gtk_widget_has_focus (inside))
    return gtk_widget_child_focus (inside, direction);
  if (step == 0 || !g_ptr_array_find (self->events, inside, &index))
    return FALSE;
  if ((step < 0 && index == 0) || (step > 0 && index + 1 == self->events->len))
    return FALSE;
  return gtk_widget_grab_focus (g_ptr_array_index (self->events, index + step));
}

static void
co_timeline_bar_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  CoTimelineBar *self = CO_TIMELINE_BAR (widget);
  guint index;

  if (child != NULL && g_ptr_array_find (self->events, child, &index))
    self->last_focus = index;
  GTK_WIDGET_CLASS (co_timeline_bar_parent_class)->set_focus_child (widget, child);
}

/* --- Class ------------------------------------------------------------------------------------ */

static void
co_timeline_bar_dispose (GObject *object)
{
  CoTimelineBar *self = CO_TIMELINE_BAR (object);
  GtkWidget *child;

  g_ptr_array_set_size (self->events, 0);
  g_ptr_array_set_size (self->dots, 0);
  g_ptr_array_set_size (self->labels, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (co_timeline_bar_parent_class)->dispose (object);
}

static void
co_timeline_bar_finalize (GObject *object)
{
  CoTimelineBar *self = CO_TIMELINE_BAR (object);

  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->dots);
  g_ptr_array_unref (self->labels);
  G_OBJECT_CLASS (co_timeline_bar_parent_class)->finalize (object);
}

static void
co_timeline_bar_class_init (CoTimelineBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = co_timeline_bar_dispose;
  object_class->finalize = co_timeline_bar_finalize;
  widget_class->measure = co_timeline_bar_measure;
  widget_class->size_allocate = co_timeline_bar_size_allocate;
  widget_class->get_request_mode = co_timeline_bar_get_request_mode;
  widget_class->snapshot = co_timeline_bar_snapshot;
  widget_class->focus = co_timeline_bar_focus;
  widget_class->set_focus_child = co_timeline_bar_set_focus_child;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
co_timeline_bar_init (CoTimelineBar *self)
{
  self->events = g_ptr_array_new ();
  self->dots = g_ptr_array_new ();
  self->labels = g_ptr_array_new ();
}

/* --- Making one ------------------------------------------------------------------------------- */

static void
add_event (CoTimelineBar *self, CoSession *session, const CoEvent *event)
{
  GtkWidget *button =
    co_timeline_event_new (session, event, event->key ? CO_TIMELINE_LABEL : CO_TIMELINE_DOT);

  g_ptr_array_add (self->events, button);
  g_ptr_array_add (event->key ? self->labels : self->dots, button);
  g_signal_connect_object (button,
                           "state-flags-changed",
                           G_CALLBACK (gtk_widget_queue_draw),
                           self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
}

static void
add_today (CoTimelineBar *self, CoSession *session)
{
  guint index = 0;

  while (index < self->labels->len &&
         get_moment (self, g_ptr_array_index (self->labels, index)) <= self->now)
    index++;
  self->today = co_timeline_make_today (session);
  gtk_widget_set_parent (self->today, GTK_WIDGET (self));
  g_ptr_array_insert (self->labels, (int) index, self->today);
}

static void
set_scale (CoTimelineBar *self)
{
  g_autofree gint64 *moments = g_new (gint64, self->events->len + 1);

  for (guint i = 0; i < self->events->len; i++)
    moments[i] = get_moment (self, g_ptr_array_index (self->events, i));
  co_timeline_scale_init (&self->scale,
                          moments,
                          self->events->len,
                          self->deadline != 0 ? &self->deadline : NULL,
                          self->now);
}

/**
 * co_timeline_bar_new:
 * @session: what the window is about
 * @law: what is known of a place
 *
 * Makes the timeline of a place.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_timeline_bar_new (CoSession *session, const CoLaw *law)
{
  CoTimelineBar *self;
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GDateTime) deadline = NULL;

  g_return_val_if_fail (CO_IS_SESSION (session) && law != NULL, NULL);

  now = co_session_get_now (session);
  deadline = co_law_get_deadline (law, g_date_time_get_timezone (now));
  self = g_object_new (CO_TYPE_TIMELINE_BAR, NULL);
  self->now = g_date_time_to_unix (now);
  self->deadline = deadline != NULL ? g_date_time_to_unix (deadline) : 0;
  self->track = co_timeline_track_new (session, self->deadline, self->now);
  gtk_widget_set_parent (self->track, GTK_WIDGET (self));
  for (guint i = 0; i < law->events->len; i++)
    add_event (self, session, g_ptr_array_index (law->events, i));
  set_scale (self);
  add_today (self, session);
  return GTK_WIDGET (self);
}

/**
 * co_timeline_bar_get_events:
 * @self: a timeline
 *
 * Gets the buttons of the events, the oldest first.
 *
 * Returns: (transfer none) (element-type CoTimelineEvent): the buttons
 */
GPtrArray *
co_timeline_bar_get_events (CoTimelineBar *self)
{
  g_return_val_if_fail (CO_IS_TIMELINE_BAR (self), NULL);

  return self->events;
}
