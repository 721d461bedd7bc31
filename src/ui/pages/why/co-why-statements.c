/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-card.h"
#include "co-cited.h"
#include "co-disclosure.h"
#include "co-heading.h"
#include "co-label.h"
#include "co-law-words.h"
#include "co-more-button.h"
#include "co-picture.h"
#include "co-why-statements.h"
#include "co-why-words.h"

#include <glib/gi18n.h>

/* So many rows are made at a time: few enough for one frame. */
#define ROWS_AT_ONCE 6

/* So many of a group are shown before somebody asks for all. */
#define FIRST_ROWS 8

/**
 * CoWhyStatements:
 *
 * Rows that open: what people ask, with a search, or what they may have read. Only the first few
 * are shown until somebody asks for all or searches. Rows are made when there is time, and what is
 * behind them when they are opened.
 */
struct _CoWhyStatements {
  GtkWidget parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
  CoWhyStatementKind kind;

  /* State */
  GPtrArray *rows;  /* (owned) (element-type Row) */
  guint n_made;     /* rows that have a widget */
  guint make_id;    /* the idle source that makes more */
  gboolean is_full; /* whether all are shown */

  /* Widgets; all are within */
  GtkWidget *search;
  GtkWidget *count;
  GtkWidget *groups;
  GtkWidget *nothing;
  GtkWidget *more;
};

/* A statement, and where it stands. */
typedef struct {
  const CoStatement *statement;
  guint index; /* in its group */
  GtkWidget *group;
  GtkWidget *list;
  GtkWidget *widget; /* (nullable): made later */
} Row;

G_DEFINE_FINAL_TYPE (CoWhyStatements, co_why_statements, GTK_TYPE_WIDGET)

static const char *
get_words (CoWhyStatements *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search));
}

static gboolean
is_searched (CoWhyStatements *self)
{
  return *get_words (self) != '\0';
}

static gboolean
is_found (CoWhyStatements *self, const Row *row)
{
  return co_law_is_asked (row->statement, co_session_get_texts (self->session), get_words (self));
}

static gboolean
is_shown (CoWhyStatements *self, const Row *row)
{
  if (is_searched (self))
    return is_found (self, row);
  return self->is_full || row->index < FIRST_ROWS;
}

/* --- Rows ------------------------------------------------------------------------------------ */

/* A claim is in the words of others; a question is in our own. */
static char *
say_title (CoWhyStatements *self, const Row *row)
{
  const char *title = co_session_say (self->session, row->statement->title);

  if (self->kind == CO_WHY_CLAIMS)
    return co_why_say_quote (self->session, title);
  return g_strdup (title);
}

/* Whoever only looks over the claims must not take them for facts. */
static void
add_truth (CoWhyStatements *self, const Row *row, const char *title)
{
  const char *truth = co_law_get_truth (row->statement);
  g_autofree char *name = g_strdup_printf ("%s %s", title, truth);

  co_disclosure_set_subtitle (CO_DISCLOSURE (row->widget), truth);
  co_disclosure_set_name (CO_DISCLOSURE (row->widget), name);
}

static void
make_row (CoWhyStatements *self, Row *row)
{
  g_autofree char *title = say_title (self, row);

  row->widget = co_disclosure_new (self->session, title, co_why_make_answer, row->statement);
  if (self->kind == CO_WHY_CLAIMS)
    add_truth (self, row, title);
  gtk_widget_set_visible (row->widget, is_shown (self, row));
  gtk_box_append (GTK_BOX (row->list), row->widget);
}

static gboolean
make_cb (gpointer data)
{
  CoWhyStatements *self = data;

  for (guint i = 0; i < ROWS_AT_ONCE && self->n_made < self->rows->len; i++)
    make_row (self, g_ptr_array_index (self->rows, self->n_made++));
  if (self->n_made < self->rows->len)
    return G_SOURCE_CONTINUE;
  self->make_id = 0;
  return G_SOURCE_REMOVE;
}

static GtkWidget *
add_group (CoWhyStatements *self, GtkWidget *list, const char *title)
{
  GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  if (title != NULL)
    gtk_box_append (GTK_BOX (group), co_heading_new (title, "title-4"));
  gtk_box_append (GTK_BOX (group), list);
  gtk_box_append (GTK_BOX (self->groups), group);
  return group;
}

static void
add_statements (CoWhyStatements *self, GPtrArray *statements, const char *title)
{
  GtkWidget *list = co_card_new ();
  GtkWidget *group = add_group (self, list, title);

  for (guint i = 0; i < statements->len; i++) {
    Row *row = g_new0 (Row, 1);

    row->statement = g_ptr_array_index (statements, i);
    row->index = i;
    row->group = group;
    row->list = list;
    g_ptr_array_add (self->rows, row);
  }
}

/* --- Search ---------------------------------------------------------------------------------- */

static void
say_count (CoWhyStatements *self, guint n_found)
{
  g_autofree char *text =
    co_language_format (co_session_get_language (self->session),
                        _ ("{count, plural, one {# question found} other {# questions found}}"),
                        "count",
                        n_found,
                        NULL);

  gtk_label_set_label (GTK_LABEL (self->count), text);
  gtk_widget_set_visible (self->count, is_searched (self) && n_found > 0);
  gtk_widget_set_visible (self->nothing, n_found == 0);
}

static void
say_more (CoWhyStatements *self)
{
  guint n_first = 0;
  g_autofree char *all = co_language_format (
    co_session_get_language (self->session),
    self->kind == CO_WHY_CLAIMS ? _ ("{count, plural, other {Show all #}}")
                                : _ ("{count, plural, other {Show all # questions}}"),
    "count",
    self->rows->len,
    NULL);

  for (guint i = 0; i < self->rows->len; i++)
    n_first += ((const Row *) g_ptr_array_index (self->rows, i))->index < FIRST_ROWS;
  gtk_button_set_label (GTK_BUTTON (self->more), self->is_full ? _ ("Show fewer") : all);
  gtk_widget_set_visible (self->more, !is_searched (self) && n_first < self->rows->len);
}

static void
update (CoWhyStatements *self)
{
  guint n_shown = 0;

  for (GtkWidget *group = gtk_widget_get_first_child (self->groups); group != NULL;
       group = gtk_widget_get_next_sibling (group))
    gtk_widget_set_visible (group, FALSE);
  for (guint i = 0; i < self->rows->len; i++) {
    Row *row = g_ptr_array_index (self->rows, i);
    gboolean is_visible = is_shown (self, row);

    n_shown += is_visible;
    if (row->widget != NULL)
      gtk_widget_set_visible (row->widget, is_visible);
    if (is_visible)
      gtk_widget_set_visible (row->group, TRUE);
  }
  say_count (self, n_shown);
  say_more (self);
}

static void
more_cb (CoWhyStatements *self)
{
  self->is_full = !self->is_full;
  update (self);
}

static void
clear_cb (CoWhyStatements *self)
{
  gtk_widget_grab_focus (self->search);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  update (self);
}

static GtkWidget *
make_nothing (CoWhyStatements *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *title = co_label_new (_ ("No question has these words"), "title-4");
  GtkWidget *advice = co_label_new (_ ("Try a single word, or another word for it."), NULL);
  GtkWidget *button = gtk_button_new_with_label (_ ("Show all questions"));

  gtk_label_set_xalign (GTK_LABEL (title), 0.5);
  gtk_label_set_xalign (GTK_LABEL (advice), 0.5);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (clear_cb), self);
  gtk_box_append (GTK_BOX (box), co_picture_new ("no-match", 160));
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), advice);
  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_set_visible (box, FALSE);
  return box;
}

/* --- Class -------------------------------------------------------------------------------------
 */

static void
co_why_statements_dispose (GObject *object)
{
  CoWhyStatements *self = CO_WHY_STATEMENTS (object);
  GtkWidget *child;

  g_clear_handle_id (&self->make_id, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_why_statements_parent_class)->dispose (object);
}

static void
co_why_statements_class_init (CoWhyStatementsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_why_statements_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
co_why_statements_init (CoWhyStatements *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->rows = g_ptr_array_new_with_free_func (g_free);
  self->search = gtk_search_entry_new ();
  self->count = co_label_new (NULL, "caption");
  self->groups = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  self->nothing = make_nothing (self);
  self->more = co_more_button_new ();
  g_object_set (self->search, "placeholder-text", _ ("Search the questions"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Search the questions"),
                                  -1);
  gtk_widget_set_parent (self->search, widget);
  gtk_widget_set_parent (self->count, widget);
  gtk_widget_set_parent (self->groups, widget);
  gtk_widget_set_parent (self->nothing, widget);
  gtk_widget_set_parent (self->more, widget);
}

static void
add_questions (CoWhyStatements *self)
{
  const CoLaw *own = co_session_get_law (self->session);
  const CoLaw *main_law = co_why_get_main_law (self->session);

  if (own == main_law || own->questions->len == 0) {
    add_statements (self, main_law->questions, NULL);
    return;
  }
  add_statements (self, own->questions, co_session_say (self->session, own->jurisdiction->name));
  add_statements (self,
                  main_law->questions,
                  co_session_say (self->session, main_law->jurisdiction->name));
}

/**
 * co_why_statements_new:
 * @session: what the window is about
 * @kind: which statements
 *
 * Makes rows of statements. The questions of the person's place come before those of the ban.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_why_statements_new (CoSession *session, CoWhyStatementKind kind)
{
  CoWhyStatements *self;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_WHY_STATEMENTS, NULL);
  self->session = g_object_ref (session);
  self->kind = kind;
  if (kind == CO_WHY_CLAIMS)
    add_statements (self, co_why_get_main_law (session)->claims, NULL);
  else
    add_questions (self);
  gtk_widget_set_visible (self->search, kind == CO_WHY_QUESTIONS);
  update (self);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (update), self);
  g_signal_connect_swapped (self->search, "stop-search", G_CALLBACK (clear_cb), self);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (more_cb), self);
  self->make_id = g_idle_add (make_cb, self);
  return GTK_WIDGET (self);
}
