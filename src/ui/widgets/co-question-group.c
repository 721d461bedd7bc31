/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-question-group.h"

/**
 * CoQuestionGroup:
 *
 * A question of the catalog with its options. What is ticked is always what the person answered,
 * here or elsewhere; a tick is the answer, and nothing has to be confirmed.
 */
struct _CoQuestionGroup {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
  const CoQuestion *question;

  /* State */
  gboolean is_updating;

  /* Widgets */
  GPtrArray *checks; /* (owned) (element-type GtkCheckButton): one for each option */
};

G_DEFINE_FINAL_TYPE (CoQuestionGroup, co_question_group, ADW_TYPE_BIN)

static void
co_question_group_dispose (GObject *object)
{
  CoQuestionGroup *self = CO_QUESTION_GROUP (object);

  g_clear_pointer (&self->checks, g_ptr_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_question_group_parent_class)->dispose (object);
}

static void
co_question_group_class_init (CoQuestionGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_question_group_dispose;
}

static void
co_question_group_init (CoQuestionGroup *self)
{
  self->checks = g_ptr_array_new ();
}

static gboolean
is_chosen (CoQuestionGroup *self, const CoOption *option)
{
  CoNeeds *needs = co_progress_get_needs (co_session_get_progress (self->session));

  return co_needs_chose (needs, self->question->id, option->id);
}

static void
update (CoQuestionGroup *self)
{
  if (self->checks == NULL)
    return;
  self->is_updating = TRUE;
  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (g_ptr_array_index (self->checks, i),
                                 is_chosen (self, g_ptr_array_index (self->question->options, i)));
  self->is_updating = FALSE;
}

/* What goes with no other option takes the others with it, and the other way round. */
static gboolean
goes_with (CoQuestionGroup *self, const CoOption *option, const CoOption *ticked)
{
  return option == ticked || (self->question->many && !option->alone && !ticked->alone);
}

static void
answer (CoQuestionGroup *self, const CoOption *ticked, gboolean is_active)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) options = NULL;

  for (guint i = 0; i < self->question->options->len; i++) {
    const CoOption *option = g_ptr_array_index (self->question->options, i);
    gboolean is_kept = option == ticked ? is_active
                                        : is_chosen (self, option) &&
                                            (!is_active || goes_with (self, option, ticked));

    if (is_kept)
      g_strv_builder_add (builder, option->id);
  }
  options = g_strv_builder_end (builder);
  co_progress_answer (co_session_get_progress (self->session),
                      self->question->id,
                      (const char *const *) options);
}

static void
toggled_cb (GtkCheckButton *check, CoQuestionGroup *self)
{
  guint index;

  if (self->is_updating || !g_ptr_array_find (self->checks, check, &index))
    return;
  /* Of radio buttons one goes off as the other goes on; only that one is the answer. */
  if (!self->question->many && !gtk_check_button_get_active (check))
    return;
  answer (self,
          g_ptr_array_index (self->question->options, index),
          gtk_check_button_get_active (check));
}

static void
add_option (CoQuestionGroup *self, GtkListBox *list, const CoOption *option)
{
  const char *text = co_session_say (self->session, option->text);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  if (!self->question->many && self->checks->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (check), g_ptr_array_index (self->checks, 0));
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  /* One stop for the keyboard is enough. */
  gtk_widget_set_focusable (row, FALSE);
  g_signal_connect (check, "toggled", G_CALLBACK (toggled_cb), self);
  g_ptr_array_add (self->checks, check);
  gtk_list_box_append (list, row);
}

/* Not a group of preferences: the title of one is cut off where it does not fit into one line. */
static void
build (CoQuestionGroup *self)
{
  const CoQuestion *question = self->question;
  const char *title = co_session_say (self->session, question->question);
  GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *list = gtk_list_box_new ();

  gtk_box_append (GTK_BOX (group), co_label_new (title, "heading"));
  if (question->help != NULL)
    gtk_box_append (GTK_BOX (group),
                    co_label_new (co_session_say (self->session, question->help), NULL));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_margin_top (list, 6);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  for (guint i = 0; i < question->options->len; i++)
    add_option (self, GTK_LIST_BOX (list), g_ptr_array_index (question->options, i));
  gtk_box_append (GTK_BOX (group), list);
  adw_bin_set_child (ADW_BIN (self), group);
}

/**
 * co_question_group_new:
 * @session: what the window is about
 * @question: a question of the catalog, of the chooser or of the plan
 *
 * Makes the rows of a question.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_question_group_new (CoSession *session, const CoQuestion *question)
{
  CoQuestionGroup *self;

  g_return_val_if_fail (CO_IS_SESSION (session) && question != NULL, NULL);

  self = g_object_new (CO_TYPE_QUESTION_GROUP, NULL);
  self->session = g_object_ref (session);
  self->question = question;
  build (self);
  update (self);
  g_signal_connect_object (co_session_get_progress (session),
                           "notify::plan",
                           G_CALLBACK (update),
                           self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * co_question_group_get_question:
 * @self: a group
 *
 * Gets what is asked.
 *
 * Returns: (transfer none): the question
 */
const CoQuestion *
co_question_group_get_question (CoQuestionGroup *self)
{
  g_return_val_if_fail (CO_IS_QUESTION_GROUP (self), NULL);

  return self->question;
}
