/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-columns.h"
#include "co-label.h"
#include "co-plan-questions.h"
#include "co-question-group.h"

#include <glib/gi18n.h>

#define BUTTON_WIDTH 120

/**
 * CoPlanQuestions:
 *
 * What the plan asks, one question at a time. A question that was answered stays, so that another
 * answer can be given; where the person is in them changes only when they say so, and not because
 * an answer made a new plan.
 */
struct _CoPlanQuestions {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */

  /* State */
  GPtrArray *asked;        /* (owned) (element-type CoQuestion): in the order of the catalog */
  const CoQuestion *shown; /* (nullable): `NULL` for the sum of all */
  gboolean is_begun;

  /* Widgets */
  GtkLabel *heading;
  GtkLabel *sum;
  GtkLabel *place;
  AdwBin *group;
  GtkWidget *buttons;
  GtkWidget *previous;
  GtkButton *next;
  GtkWidget *again;
};

G_DEFINE_FINAL_TYPE (CoPlanQuestions, co_plan_questions, ADW_TYPE_BIN)

static void
co_plan_questions_dispose (GObject *object)
{
  CoPlanQuestions *self = CO_PLAN_QUESTIONS (object);

  g_clear_pointer (&self->asked, g_ptr_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_plan_questions_parent_class)->dispose (object);
}

static void
co_plan_questions_class_init (CoPlanQuestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_plan_questions_dispose;
}

static gboolean
is_answered (CoPlanQuestions *self, const CoQuestion *question)
{
  CoNeeds *needs = co_progress_get_needs (co_session_get_progress (self->session));

  return co_needs_get (needs, question->id) != NULL;
}

static guint
count_answered (CoPlanQuestions *self)
{
  guint count = 0;

  for (guint i = 0; i < self->asked->len; i++)
    count += is_answered (self, g_ptr_array_index (self->asked, i));
  return count;
}

static guint
get_index (CoPlanQuestions *self)
{
  guint index = 0;

  g_ptr_array_find (self->asked, self->shown, &index);
  return index;
}

/* --- What it shows ------------------------------------------------------------------------- */

static void
say_numbers (CoPlanQuestions *self, GtkLabel *label, const char *pattern, guint number)
{
  CoLanguage *language = co_session_get_language (self->session);
  g_autofree char *text = co_language_format_number (language, number);
  g_autofree char *words =
    co_language_format (language, pattern, "count", self->asked->len, "number", text, NULL);

  gtk_label_set_label (label, words);
}

static void
update_words (CoPlanQuestions *self)
{
  gboolean is_open = self->shown != NULL;
  gboolean is_last = is_open && get_index (self) + 1 == self->asked->len;
  guint answered = count_answered (self);

  say_numbers (self,
               self->sum,
               _ ("{count, plural, one {You answered {number} of # question.} other {You answered "
                  "{number} of # questions.}}"),
               answered);
  say_numbers (self,
               self->place,
               _ ("{count, plural, one {Question {number} of #} other {Question {number} of #}}"),
               get_index (self) + 1);
  gtk_widget_set_visible (GTK_WIDGET (self->sum), !is_open);
  gtk_widget_set_visible (GTK_WIDGET (self->place), is_open);
  gtk_widget_set_visible (self->buttons, is_open);
  gtk_widget_set_visible (self->again, !is_open);
  gtk_widget_set_visible (self->previous, is_open && get_index (self) > 0);
  gtk_button_set_label (self->next, is_last ? _ ("Close the questions") : _ ("Next question"));
  gtk_button_set_label (GTK_BUTTON (self->again),
                        answered < self->asked->len ? _ ("Answer the questions")
                                                    : _ ("Change an answer"));
}

static void
show_question (CoPlanQuestions *self, const CoQuestion *question)
{
  if (question == NULL || question != self->shown)
    adw_bin_set_child (self->group,
                       question != NULL ? co_question_group_new (self->session, question) : NULL);
  self->shown = question;
  update_words (self);
}

static void
take_focus (CoPlanQuestions *self)
{
  if (self->shown != NULL)
    gtk_widget_child_focus (GTK_WIDGET (self->group), GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_grab_focus (self->again);
}

static void
previous_cb (CoPlanQuestions *self)
{
  guint index = get_index (self);

  if (index == 0)
    return;
  show_question (self, g_ptr_array_index (self->asked, index - 1));
  take_focus (self);
}

static void
next_cb (CoPlanQuestions *self)
{
  guint index = get_index (self) + 1;

  show_question (self, index < self->asked->len ? g_ptr_array_index (self->asked, index) : NULL);
  take_focus (self);
}

static const CoQuestion *
find_first_open (CoPlanQuestions *self)
{
  for (guint i = 0; i < self->asked->len; i++)
    if (!is_answered (self, g_ptr_array_index (self->asked, i)))
      return g_ptr_array_index (self->asked, i);
  return NULL;
}

static void
again_cb (CoPlanQuestions *self)
{
  const CoQuestion *open = find_first_open (self);

  show_question (self, open != NULL ? open : g_ptr_array_index (self->asked, 0));
  take_focus (self);
}

/* --- Its parts ----------------------------------------------------------------------------- */

static void
build_buttons (CoPlanQuestions *self)
{
  self->buttons = co_columns_new (BUTTON_WIDTH);
  self->previous = gtk_button_new_with_label (_ ("Previous question"));
  self->next = GTK_BUTTON (gtk_button_new_with_label (""));
  self->again = gtk_button_new_with_label ("");
  gtk_widget_set_halign (self->again, GTK_ALIGN_START);
  /* Of one width, side by side or one below the other: they never stand staggered. */
  gtk_widget_set_halign (self->buttons, GTK_ALIGN_END);
  co_columns_append (CO_COLUMNS (self->buttons), self->previous);
  co_columns_append (CO_COLUMNS (self->buttons), GTK_WIDGET (self->next));
  g_signal_connect_swapped (self->previous, "clicked", G_CALLBACK (previous_cb), self);
  g_signal_connect_swapped (self->next, "clicked", G_CALLBACK (next_cb), self);
  g_signal_connect_swapped (self->again, "clicked", G_CALLBACK (again_cb), self);
}

static void
co_plan_questions_init (CoPlanQuestions *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  self->asked = g_ptr_array_new ();
  self->heading = GTK_LABEL (co_label_new (_ ("Before you start"), "title-3"));
  self->sum = GTK_LABEL (co_label_new (NULL, NULL));
  self->place = GTK_LABEL (co_label_new (NULL, "co-quiet"));
  self->group = ADW_BIN (adw_bin_new ());
  build_buttons (self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->heading));
  gtk_box_append (GTK_BOX (box),
                  co_label_new (_ ("With your answers the plan gets shorter, and fits you "
                                   "better. Without them, it is on the careful side."),
                                NULL));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->sum));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->place));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->group));
  gtk_box_append (GTK_BOX (box), self->buttons);
  gtk_box_append (GTK_BOX (box), self->again);
  adw_bin_set_child (ADW_BIN (self), box);
}

/* --- What is asked ------------------------------------------------------------------------- */

static void
collect (CoPlanQuestions *self, GPtrArray *asked, CoPlan *plan, GPtrArray *all, gboolean is_own)
{
  for (guint i = 0; i < all->len; i++) {
    CoQuestion *question = g_ptr_array_index (all, i);

    if (g_ptr_array_find (co_plan_get_questions (plan), question, NULL) ||
        g_ptr_array_find (self->asked, question, NULL) || (is_own && is_answered (self, question)))
      g_ptr_array_add (asked, question);
  }
}

/**
 * co_plan_questions_update:
 * @self: the questions
 * @plan: the newest plan
 *
 * Takes over what a plan asks. At the beginning the first question is shown, if one is open.
 */
void
co_plan_questions_update (CoPlanQuestions *self, CoPlan *plan)
{
  const CoKnowledge *knowledge;
  GPtrArray *asked;

  g_return_if_fail (CO_IS_PLAN_QUESTIONS (self) && CO_IS_PLAN (plan));

  /* Everything was wiped, or nothing was found yet. */
  if (co_plan_get_subjects (plan)->len == 0) {
    self->is_begun = FALSE;
    g_ptr_array_set_size (self->asked, 0);
    show_question (self, NULL);
    return;
  }
  knowledge = co_session_get_knowledge (self->session);
  asked = g_ptr_array_new ();
  collect (self, asked, plan, knowledge->plan_questions, TRUE);
  collect (self, asked, plan, knowledge->questions, FALSE);
  g_ptr_array_unref (self->asked);
  self->asked = asked;
  gtk_widget_set_visible (GTK_WIDGET (self), asked->len > 0);
  if (asked->len == 0)
    return;
  if (!self->is_begun) {
    self->is_begun = TRUE;
    show_question (self, find_first_open (self));
  } else {
    update_words (self);
  }
}

/**
 * co_plan_questions_ask:
 * @self: the questions
 * @question: the id of one of them
 *
 * Leads the person to a question.
 */
void
co_plan_questions_ask (CoPlanQuestions *self, const char *question)
{
  g_return_if_fail (CO_IS_PLAN_QUESTIONS (self) && question != NULL);

  for (guint i = 0; i < self->asked->len; i++) {
    const CoQuestion *one = g_ptr_array_index (self->asked, i);

    if (g_str_equal (one->id, question)) {
      show_question (self, one);
      take_focus (self);
      return;
    }
  }
}

/**
 * co_plan_questions_new:
 * @session: what the window is about
 *
 * Makes a place for the questions of a plan.
 *
 * Returns: (transfer floating): a new widget
 */
CoPlanQuestions *
co_plan_questions_new (CoSession *session)
{
  CoPlanQuestions *self;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_PLAN_QUESTIONS, NULL);
  self->session = g_object_ref (session);
  return self;
}
