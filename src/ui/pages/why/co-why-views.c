/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-card.h"
#include "co-cited.h"
#include "co-columns.h"
#include "co-heading.h"
#include "co-label.h"
#include "co-more-button.h"
#include "co-why-views.h"
#include "co-why-words.h"

#include <glib/gi18n.h>

/* The least that the column of a side must have. */
#define COLUMN_WIDTH 224

/* So many points of each side are shown before somebody asks for all: the same for each. */
#define FIRST_POINTS 3

/**
 * CoWhyViews:
 *
 * What each side says, side by side. All sides are treated alike: the same form, the same number of
 * points at first, and one button that shows all points of all sides.
 */
struct _CoWhyViews {
  GtkWidget parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */

  /* State */
  gboolean is_full;

  /* Widgets */
  GtkWidget *columns;
  GtkWidget *more;
};

G_DEFINE_FINAL_TYPE (CoWhyViews, co_why_views, GTK_TYPE_WIDGET)

/* --- One side -------------------------------------------------------------------------------- */

static GtkWidget *
make_point (CoSession *session, const CoStatement *point)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  const char *title = point->title != NULL ? co_session_say (session, point->title) : "";
  GtkWidget *head = co_cited_title_new (session, title, point->sources);
  g_autofree char *date = NULL;
  g_autofree char *quote = NULL;

  /* The column is too narrow to have the sources beside the text. */
  gtk_box_append (GTK_BOX (box), head);
  if (point->date != NULL) {
    date = co_language_format_date (co_session_get_language (session), point->date);
    gtk_box_append (GTK_BOX (box), co_label_new (date, "caption"));
  }
  gtk_box_append (GTK_BOX (box), co_label_new (co_session_say (session, point->text), NULL));
  if (point->quote != NULL) {
    quote = co_why_say_quote (session, co_session_say (session, point->quote));
    gtk_box_append (GTK_BOX (box), co_label_new (quote, "co-quote"));
  }
  gtk_widget_add_css_class (box, "co-statement");
  return box;
}

static GtkWidget *
make_view (CoSession *session, const CoTopic *view)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (column),
                  co_heading_new (co_session_say (session, view->title), "title-4"));
  gtk_box_append (GTK_BOX (column), co_card_new ());
  return column;
}

/* Points are made when they are to be seen, and then only hidden again. */
static void
show_points (CoSession *session, GtkWidget *card, const CoTopic *view, guint n_shown)
{
  GtkWidget *point = gtk_widget_get_first_child (card);

  for (guint i = 0; i < view->points->len; i++) {
    if (point == NULL && i < n_shown) {
      point = make_point (session, g_ptr_array_index (view->points, i));
      gtk_box_append (GTK_BOX (card), point);
    }
    if (point == NULL)
      return;
    gtk_widget_set_visible (point, i < n_shown);
    point = gtk_widget_get_next_sibling (point);
  }
}

/* --- All of them ----------------------------------------------------------------------------- */

static GPtrArray *
get_views (CoWhyViews *self)
{
  return co_why_get_main_law (self->session)->views;
}

static guint
count_points (CoWhyViews *self)
{
  GPtrArray *views = get_views (self);
  guint count = 0;

  for (guint i = 0; i < views->len; i++)
    count += ((const CoTopic *) g_ptr_array_index (views, i))->points->len;
  return count;
}

static void
update (CoWhyViews *self)
{
  GPtrArray *views = get_views (self);
  GtkWidget *column = gtk_widget_get_first_child (self->columns);
  g_autofree char *all = co_language_format (co_session_get_language (self->session),
                                             _ ("{count, plural, other {Show all # points}}"),
                                             "count",
                                             count_points (self),
                                             NULL);

  for (guint i = 0; i < views->len; i++) {
    show_points (self->session,
                 gtk_widget_get_last_child (column),
                 g_ptr_array_index (views, i),
                 self->is_full ? G_MAXUINT : FIRST_POINTS);
    column = gtk_widget_get_next_sibling (column);
  }
  gtk_button_set_label (GTK_BUTTON (self->more), self->is_full ? _ ("Show fewer") : all);
}

static void
more_cb (CoWhyViews *self)
{
  self->is_full = !self->is_full;
  update (self);
}

static void
co_why_views_dispose (GObject *object)
{
  CoWhyViews *self = CO_WHY_VIEWS (object);

  g_clear_pointer (&self->columns, gtk_widget_unparent);
  g_clear_pointer (&self->more, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_why_views_parent_class)->dispose (object);
}

static void
co_why_views_class_init (CoWhyViewsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_why_views_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
co_why_views_init (CoWhyViews *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->columns = co_columns_new (COLUMN_WIDTH);
  self->more = co_more_button_new ();
  gtk_widget_set_parent (self->columns, GTK_WIDGET (self));
  gtk_widget_set_parent (self->more, GTK_WIDGET (self));
}

/**
 * co_why_views_new:
 * @session: what the window is about
 *
 * Shows what each side says.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_why_views_new (CoSession *session)
{
  CoWhyViews *self;
  GPtrArray *views;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_WHY_VIEWS, NULL);
  self->session = g_object_ref (session);
  views = get_views (self);
  for (guint i = 0; i < views->len; i++)
    co_columns_append (CO_COLUMNS (self->columns),
                       make_view (session, g_ptr_array_index (views, i)));
  update (self);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (more_cb), self);
  return GTK_WIDGET (self);
}
