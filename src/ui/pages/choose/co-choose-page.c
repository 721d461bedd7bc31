/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-words.h"
#include "co-choose-notes.h"
#include "co-choose-page.h"
#include "co-columns.h"
#include "co-disclosure.h"
#include "co-question-group.h"
#include "co-ranking-list.h"
#include "co-result-chart.h"
#include "co-rule-list.h"
#include "co-wrap.h"

#include <glib/gi18n.h>

/**
 * CoChoosePage:
 *
 * What can be used instead: the questions of the chooser, and beside them the ranking that follows
 * from the answers at once. What is at the bottom says in words what has changed, wherever the
 * person is on the page.
 */
struct _CoChoosePage {
  CoPage parent_instance;

  /* State */
  GPtrArray *groups; /* (owned) (element-type CoQuestionGroup) */
  guint columns_id;  /* the idle source that follows the columns */

  /* Widgets */
  GtkWidget *heading;
  AdwBin *opening;
  CoColumns *columns;
  GtkBox *questions;
  AdwBin *advice;
  AdwBin *list;
  GtkBox *more;
  GtkLabel *status;
  GtkWidget *to_list;
  GtkButton *compare;
  CoDisclosure *rules;
  CoDisclosure *left_out;
  CoDisclosure *results;
};

G_DEFINE_FINAL_TYPE (CoChoosePage, co_choose_page, CO_TYPE_PAGE)

static CoSession *
get_session (CoChoosePage *self)
{
  return co_page_get_session (CO_PAGE (self));
}

/* --- What follows from the answers ---------------------------------------------------------- */

static void
update_questions (CoChoosePage *self)
{
  CoNeeds *needs = co_progress_get_needs (co_session_get_progress (get_session (self)));

  for (guint i = 0; i < self->groups->len; i++) {
    CoQuestionGroup *group = g_ptr_array_index (self->groups, i);
    const CoQuestion *question = co_question_group_get_question (group);

    gtk_widget_set_visible (GTK_WIDGET (group),
                            question->when == NULL ||
                              co_needs_hold (needs, question->when->answers));
  }
}

static char *
say_fits (CoChoosePage *self)
{
  CoSession *session = get_session (self);
  CoNeeds *needs = co_progress_get_needs (co_session_get_progress (session));
  GListModel *list = co_ranking_get_ranked (co_session_get_ranking (session));
  const char *pattern =
    co_needs_get (needs, CO_QUESTION_DEVICES) != NULL
      ? _ ("{count, plural, one {# product fits your devices.} other {# products fit your "
           "devices.}}")
      : _ ("{count, plural, one {# product is in the list.} other {# products are in the list.}}");

  return co_language_format (co_session_get_language (session),
                             pattern,
                             "count",
                             g_list_model_get_n_items (list),
                             NULL);
}

/* What does not fit, or NULL if everything does. */
static char *
say_rest (CoChoosePage *self)
{
  CoSession *session = get_session (self);
  guint count = co_ranking_get_excluded (co_session_get_ranking (session))->len;

  if (count == 0)
    return NULL;
  return co_language_format (co_session_get_language (session),
                             _ ("{count, plural, one {# product does not.} other {# products do "
                                "not.}}"),
                             "count",
                             count,
                             NULL);
}

static char *
say_product (CoChoosePage *self, const char *pattern, const CoAlternative *alternative)
{
  return co_language_format (co_session_get_language (get_session (self)),
                             pattern,
                             NULL,
                             0,
                             "product",
                             alternative->name,
                             NULL);
}

/* What is chosen; without that what comes first, so that a change shows wherever the person is. */
static char *
say_choice (CoChoosePage *self)
{
  CoSession *session = get_session (self);
  CoProgress *progress = co_session_get_progress (session);
  const CoAlternative *choice = co_progress_get_choice (progress);
  GListModel *list = co_ranking_get_ranked (co_session_get_ranking (session));
  g_autoptr (CoRanked) first = g_list_model_get_item (list, 0);

  if (choice != NULL)
    return say_product (self, _ ("Your choice: {product}."), choice);
  if (co_needs_get (co_progress_get_needs (progress), CO_QUESTION_DEVICES) == NULL)
    return g_strdup (_ ("Tick your devices, and the list follows."));
  if (first == NULL || co_ranked_get_alternative (first)->kind == CO_ALTERNATIVE_SECOND_OPINION)
    return g_strdup (co_alternative_words_get_nothing ());
  return say_product (self, _ ("First in the list: {product}."), co_ranked_get_alternative (first));
}

/* In a narrow window the bar must not take the room of the page: what matters most has to do. */
static char *
say_status (CoChoosePage *self)
{
  g_autofree char *fits = say_fits (self);
  g_autofree char *rest = say_rest (self);
  g_autofree char *choice = say_choice (self);
  gboolean is_wide;

  g_object_get (self->columns, "side-by-side", &is_wide, NULL);
  if (!is_wide)
    return g_steal_pointer (&choice);
  return rest != NULL ? g_strdup_printf ("%s %s\n%s", fits, rest, choice)
                      : g_strdup_printf ("%s\n%s", fits, choice);
}

static void
update_status (CoChoosePage *self)
{
  g_autofree char *text = say_status (self);

  gtk_label_set_label (self->status, text);
}

static void
update_advice (CoChoosePage *self)
{
  GtkWidget *advice = co_choose_notes_make_advice (get_session (self));

  adw_bin_set_child (self->advice, advice);
  gtk_widget_set_visible (GTK_WIDGET (self->advice), gtk_widget_get_first_child (advice) != NULL);
}

static void
ranking_changed_cb (CoChoosePage *self)
{
  update_questions (self);
  update_status (self);
  update_advice (self);
  co_disclosure_refresh (self->rules);
  co_disclosure_refresh (self->left_out);
  co_disclosure_refresh (self->results);
}

static void
comparison_changed_cb (CoChoosePage *self)
{
  CoSession *session = get_session (self);
  guint count = co_comparison_get_count (co_session_get_comparison (session));
  g_autofree char *text =
    co_language_format (co_session_get_language (session),
                        _ ("{count, plural, one {Compare # product} other {Compare # products}}"),
                        "count",
                        count,
                        NULL);

  gtk_button_set_label (self->compare, text);
  gtk_widget_set_visible (GTK_WIDGET (self->compare), count >= CO_COMPARISON_MINIMUM);
}

/* --- The way to the list ---------------------------------------------------------------------- */

static void
to_list_cb (CoChoosePage *self)
{
  co_ranking_list_jump (CO_RANKING_LIST (adw_bin_get_child (self->list)));
}

/* Beside the questions the list is in view already. */
static gboolean
follow_columns_cb (gpointer data)
{
  CoChoosePage *self = data;
  gboolean side_by_side;

  g_object_get (self->columns, "side-by-side", &side_by_side, NULL);
  gtk_widget_set_visible (self->to_list, !side_by_side);
  update_status (self);
  self->columns_id = 0;
  return G_SOURCE_REMOVE;
}

static void
columns_changed_cb (CoChoosePage *self)
{
  if (self->columns_id == 0)
    self->columns_id = g_idle_add (follow_columns_cb, self);
}

/* --- What is below the list ------------------------------------------------------------------ */

static GtkWidget *
make_rules (CoSession *session, gconstpointer record)
{
  return co_rule_list_new (session);
}

static GtkWidget *
make_left_out (CoSession *session, gconstpointer record)
{
  return co_choose_notes_make_left_out (session);
}

static GtkWidget *
make_voices (CoSession *session, gconstpointer record)
{
  return co_choose_notes_make_voices (session);
}

static GtkWidget *
make_notes (CoSession *session, gconstpointer record)
{
  return co_choose_notes_make_rest (session);
}

static GtkWidget *
make_results (CoSession *session, gconstpointer record)
{
  GListModel *list = co_ranking_get_ranked (co_session_get_ranking (session));
  GtkWidget *chart = co_result_chart_new (session);
  g_autoptr (GPtrArray) alternatives = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoRanked) ranked = g_list_model_get_item (list, i);

    g_ptr_array_add (alternatives, (gpointer) co_ranked_get_alternative (ranked));
  }
  co_result_chart_set_alternatives (CO_RESULT_CHART (chart), alternatives);
  return chart;
}

static CoDisclosure *
add_more (CoChoosePage *self, const char *title, CoDisclosureFill fill)
{
  GtkWidget *more = co_disclosure_new (get_session (self), title, fill, NULL);

  gtk_box_append (self->more, more);
  return CO_DISCLOSURE (more);
}

static void
fill_more (CoChoosePage *self)
{
  self->results = add_more (self, _ ("What laboratories found"), make_results);
  self->rules = add_more (self, _ ("Why this order?"), make_rules);
  self->left_out = add_more (self, _ ("Left out, and why"), make_left_out);
  add_more (self, _ ("Who says what about built-in protection"), make_voices);
  add_more (self, _ ("Good to know"), make_notes);
  co_disclosure_set_open (self->results, TRUE);
}

static void
fill_questions (CoChoosePage *self)
{
  GPtrArray *questions = co_session_get_knowledge (get_session (self))->questions;

  for (guint i = 0; i < questions->len; i++) {
    GtkWidget *group = co_question_group_new (get_session (self), g_ptr_array_index (questions, i));

    g_ptr_array_add (self->groups, group);
    gtk_box_append (self->questions, group);
  }
}

static void
co_choose_page_constructed (GObject *object)
{
  CoChoosePage *self = CO_CHOOSE_PAGE (object);
  CoSession *session = get_session (self);

  G_OBJECT_CLASS (co_choose_page_parent_class)->constructed (object);

  adw_bin_set_child (self->opening, co_choose_notes_make_opening (session));
  adw_bin_set_child (self->list, co_ranking_list_new (session));
  fill_questions (self);
  fill_more (self);
  ranking_changed_cb (self);
  comparison_changed_cb (self);
  g_signal_connect_swapped (self->to_list, "clicked", G_CALLBACK (to_list_cb), self);
  g_signal_connect_swapped (self->columns,
                            "notify::side-by-side",
                            G_CALLBACK (columns_changed_cb),
                            self);
  g_signal_connect_object (session,
                           "notify::ranking",
                           G_CALLBACK (ranking_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (co_session_get_comparison (session),
                           "items-changed",
                           G_CALLBACK (comparison_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
}

static void
co_choose_page_dispose (GObject *object)
{
  CoChoosePage *self = CO_CHOOSE_PAGE (object);

  g_clear_handle_id (&self->columns_id, g_source_remove);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), CO_TYPE_CHOOSE_PAGE);
  G_OBJECT_CLASS (co_choose_page_parent_class)->dispose (object);
}

static void
co_choose_page_class_init (CoChoosePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = co_choose_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = co_choose_page_dispose;
  g_type_ensure (CO_TYPE_COLUMNS);
  g_type_ensure (CO_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-choose-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoChoosePage, heading);
  gtk_widget_class_bind_template_child (widget_class, CoChoosePage, opening);
  gtk_widget_class_bind_template_child (widget_class, CoChoosePage, questions);
  gtk_widget_class_bind_template_child (widget_class, CoChoosePage, columns);
  gtk_widget_class_bind_template_child (widget_class, CoChoosePage, to_list);
  gtk_widget_class_bind_template_child (widget_class, CoChoosePage, advice);
  gtk_widget_class_bind_template_child (widget_class, CoChoosePage, list);
  gtk_widget_class_bind_template_child (widget_class, CoChoosePage, more);
  gtk_widget_class_bind_template_child (widget_class, CoChoosePage, status);
  gtk_widget_class_bind_template_child (widget_class, CoChoosePage, compare);
}

static void
co_choose_page_init (CoChoosePage *self)
{
  self->groups = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
