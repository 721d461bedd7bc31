/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cited.h"
#include "co-columns.h"
#include "co-heading.h"
#include "co-label.h"
#include "co-pill.h"
#include "co-result-bar.h"
#include "co-result-chart.h"
#include "co-result-layout.h"
#include "co-result-words.h"
#include "co-source-button.h"
#include "co-wrap.h"

#include <glib/gi18n.h>

#include <math.h>

/* What a laboratory must have to stand beside another one, in pixels. */
#define LAB_WIDTH 320

/**
 * CoResultChart:
 *
 * What laboratories found, as bars: a group for each test of each laboratory, as numbers of
 * different ones cannot be compared. Each bar has its score and its age in words beside it, so that
 * nothing depends on seeing it.
 */
struct _CoResultChart {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
};

G_DEFINE_FINAL_TYPE (CoResultChart, co_result_chart, ADW_TYPE_BIN)

static void
co_result_chart_dispose (GObject *object)
{
  CoResultChart *self = CO_RESULT_CHART (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_result_chart_parent_class)->dispose (object);
}

static void
co_result_chart_class_init (CoResultChartClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_result_chart_dispose;
}

static void
co_result_chart_init (CoResultChart *self)
{
}

static char *
say_number (CoResultChart *self, double number)
{
  if (fabs (number - round (number)) > 0)
    return g_strdup_printf ("%.6g", number);
  return co_language_format_number (co_session_get_language (self->session), llround (number));
}

/* What the picture of the bar says, for those who do not see it. */
static char *
say_bar (CoResultChart *self, const CoResultEntry *entry, const char *when)
{
  g_autofree char *value = say_number (self, entry->result.result->value);
  g_autofree char *maximum = say_number (self, entry->result.result->maximum);

  return co_language_format (co_session_get_language (self->session),
                             _ ("{product}: {value} of {maximum}, {when}"),
                             NULL,
                             0,
                             "product",
                             entry->alternative->name,
                             "value",
                             value,
                             "maximum",
                             maximum,
                             "when",
                             when,
                             NULL);
}

static GtkWidget *
make_title (const CoResultEntry *entry)
{
  GtkWidget *wrap = co_wrap_new ();

  co_wrap_append (CO_WRAP (wrap), co_label_new (entry->alternative->name, "heading"));
  if (entry->result.age == CO_RESULT_OLD)
    /* Translators: a result of a test that is more than a year old. */
    co_wrap_append (CO_WRAP (wrap), co_pill_new (NULL, _ ("Old"), CO_PILL_NEUTRAL));
  return wrap;
}

static GtkWidget *
make_words (CoResultChart *self, const CoResultEntry *entry, const char *when)
{
  const CoLabResult *found = entry->result.result;
  g_autofree char *text =
    g_strdup_printf ("%s\n%s", co_session_say (self->session, found->score), when);

  return co_cited_new (self->session, NULL, text, found->sources);
}

static GtkWidget *
make_entry (CoResultChart *self, const CoResultEntry *entry)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *when =
    co_result_words_say_when (&entry->result, co_session_get_language (self->session));

  gtk_box_append (GTK_BOX (box), make_title (entry));
  if (!isnan (entry->fraction)) {
    g_autofree char *name = say_bar (self, entry, when);
    GtkWidget *bar = co_result_bar_new (entry->fraction, name);

    if (entry->result.age == CO_RESULT_OLD)
      gtk_widget_add_css_class (bar, "old");
    gtk_box_append (GTK_BOX (box), bar);
  }
  gtk_box_append (GTK_BOX (box), make_words (self, entry, when));
  return box;
}

/* What a full bar stands for, as no two groups need have the same scale. */
static char *
say_scale (CoResultChart *self, const CoResultGroup *group)
{
  g_autofree char *maximum = NULL;

  if (isnan (group->maximum))
    return g_strdup (_ ("The laboratory gave words, and no number that fits on a scale."));
  maximum = say_number (self, group->maximum);
  return co_language_format (co_session_get_language (self->session),
                             _ ("A full bar is the best score of this test: {maximum}."),
                             NULL,
                             0,
                             "maximum",
                             maximum,
                             NULL);
}

static GtkWidget *
make_group (CoResultChart *self, const CoResultGroup *group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *titles = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *scale = say_scale (self, group);

  gtk_box_append (GTK_BOX (titles), co_label_new (group->test, "heading"));
  gtk_box_append (GTK_BOX (titles), co_label_new (scale, "caption"));
  gtk_box_append (GTK_BOX (box), titles);
  for (guint i = 0; i < group->entries->len; i++)
    gtk_box_append (GTK_BOX (box), make_entry (self, g_ptr_array_index (group->entries, i)));
  return box;
}

static GtkBox *
add_lab (CoColumns *columns, const char *lab)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *title = co_heading_new (lab, "title-3");

  gtk_box_append (GTK_BOX (card), title);
  co_columns_append (columns, card);
  return GTK_BOX (card);
}

/* The groups of a laboratory stand in one column; they come one after the other. */
static void
add_groups (CoResultChart *self, CoColumns *columns, GPtrArray *groups)
{
  const char *lab = NULL;
  GtkBox *card = NULL;

  for (guint i = 0; i < groups->len; i++) {
    const CoResultGroup *group = g_ptr_array_index (groups, i);

    if (g_strcmp0 (lab, group->lab) != 0)
      card = add_lab (columns, group->lab);
    lab = group->lab;
    gtk_box_append (card, make_group (self, group));
  }
}

static void
add_hidden (CoResultChart *self, GtkBox *box, guint n_hidden)
{
  g_autofree char *text = NULL;

  if (n_hidden == 0)
    return;
  text = co_language_format (
    co_session_get_language (self->session),
    _ ("{count, plural, one {# result is not shown. It is more than two years old.} other "
       "{# results are not shown. They are more than two years old.}}"),
    "count",
    n_hidden,
    NULL);
  gtk_box_append (box, co_label_new (text, NULL));
}

/**
 * co_result_chart_new:
 * @session: what the window is about
 *
 * Makes a chart that shows nothing yet.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_result_chart_new (CoSession *session)
{
  CoResultChart *self;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_RESULT_CHART, NULL);
  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}

/**
 * co_result_chart_set_alternatives:
 * @self: a chart
 * @alternatives: (element-type CoAlternative): of the catalog of the session
 *
 * Shows what laboratories found about these.
 */
void
co_result_chart_set_alternatives (CoResultChart *self, GPtrArray *alternatives)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *columns = co_columns_new (LAB_WIDTH);
  g_autoptr (CoResultLayout) layout = NULL;
  GDate today;

  g_return_if_fail (CO_IS_RESULT_CHART (self) && alternatives != NULL);

  co_session_get_today (self->session, &today);
  layout = co_result_layout_new (alternatives, &today);
  if (layout->groups->len == 0)
    gtk_box_append (GTK_BOX (box), co_label_new (co_result_words_get_none (), NULL));
  add_groups (self, CO_COLUMNS (columns), layout->groups);
  gtk_box_append (GTK_BOX (box), columns);
  add_hidden (self, GTK_BOX (box), layout->n_hidden);
  adw_bin_set_child (ADW_BIN (self), box);
}
