/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-picture.h"
#include "co-plan-stage.h"
#include "co-plan-words.h"

#include <glib/gi18n.h>

#define PICTURE_WIDTH 88

/**
 * CoPlanStage:
 *
 * A stage of the plan on the path that leads through all of them: its number and the line to the
 * next one, what it is for, and its steps. Rows are known by the keys of their steps, so that they
 * stay when there is a new plan, and with them the focus. What is in it is made when it is first
 * opened.
 */
struct _CoPlanStage {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
  CoStage stage;

  /* State */
  CoPlan *plan;      /* (owned) (nullable) */
  GHashTable *items; /* (owned) (element-type utf8 GtkWidget): rows and titles by key */
  gboolean is_open;

  /* Widgets */
  GtkLabel *mark;
  GtkWidget *line;
  GtkWidget *opener;
  GtkLabel *title;
  GtkLabel *state;
  GtkImage *arrow;
  GtkBox *body;
  GtkBox *steps;
};

G_DEFINE_FINAL_TYPE (CoPlanStage, co_plan_stage, ADW_TYPE_BIN)

static void
co_plan_stage_dispose (GObject *object)
{
  CoPlanStage *self = CO_PLAN_STAGE (object);

  g_clear_pointer (&self->items, g_hash_table_unref);
  g_clear_object (&self->plan);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_plan_stage_parent_class)->dispose (object);
}

static void
co_plan_stage_class_init (CoPlanStageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_plan_stage_dispose;
}

/* --- Its parts ----------------------------------------------------------------------------- */

static void
opener_cb (CoPlanStage *self)
{
  co_plan_stage_set_open (self, !self->is_open);
}

static GtkWidget *
build_path (CoPlanStage *self)
{
  GtkWidget *path = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->mark = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->mark), "co-path-mark");
  gtk_widget_add_css_class (GTK_WIDGET (self->mark), "numeric");
  self->line = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (self->line, "co-path-line");
  gtk_widget_set_halign (self->line, GTK_ALIGN_CENTER);
  gtk_widget_set_vexpand (self->line, TRUE);
  gtk_box_append (GTK_BOX (path), GTK_WIDGET (self->mark));
  gtk_box_append (GTK_BOX (path), self->line);
  return path;
}

static void
build_opener (CoPlanStage *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  self->title = GTK_LABEL (co_label_new (NULL, "title-3"));
  self->state = GTK_LABEL (co_label_new (NULL, "co-stage-state"));
  self->arrow = GTK_IMAGE (gtk_image_new ());
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->state));
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->arrow));
  self->opener = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->opener), line);
  gtk_widget_add_css_class (self->opener, "flat");
  gtk_widget_add_css_class (self->opener, "co-stage-opener");
  g_signal_connect_swapped (self->opener, "clicked", G_CALLBACK (opener_cb), self);
}

static void
co_plan_stage_init (CoPlanStage *self)
{
  /* A box would ask how narrow so much text can be at its height, which is not exact. */
  GtkWidget *all = gtk_grid_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_grid_set_column_spacing (GTK_GRID (all), 9);
  gtk_grid_attach (GTK_GRID (all), build_path (self), 0, 0, 1, 1);
  build_opener (self);
  self->body = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  self->steps = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 9));
  gtk_widget_add_css_class (GTK_WIDGET (self->body), "co-stage-body");
  gtk_widget_set_margin_start (GTK_WIDGET (self->body), 9);
  gtk_widget_set_hexpand (content, TRUE);
  gtk_box_append (GTK_BOX (content), self->opener);
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->body));
  gtk_grid_attach (GTK_GRID (all), content, 1, 0, 1, 1);
  adw_bin_set_child (ADW_BIN (self), all);
}

/* What it is for, beside its picture. */
static void
build_intro (CoPlanStage *self, const CoStageWords *words)
{
  GtkWidget *intro = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *drawing = g_strconcat ("stage-", co_stage_to_string (self->stage), NULL);
  GtkWidget *picture = co_picture_new (drawing, PICTURE_WIDTH);
  GtkLabel *text = GTK_LABEL (co_label_new (co_session_say (self->session, words->text), NULL));

  gtk_widget_set_hexpand (GTK_WIDGET (text), TRUE);
  gtk_widget_set_valign (picture, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (intro), GTK_WIDGET (text));
  gtk_box_append (GTK_BOX (intro), picture);
  gtk_box_append (self->body, intro);
  gtk_box_append (self->body, GTK_WIDGET (self->steps));
}

/* --- Its steps ----------------------------------------------------------------------------- */

static char *
say_where (CoPlanStage *self, CoStep *step)
{
  const CoSubjectInfo *target = co_step_get_target (step);

  return target != NULL && co_plan_words_has_targets (self->plan) ? g_strdup (target->label) : NULL;
}

/* Which products a guide is about that is not for one of them alone. */
static char *
say_products (CoPlanStage *self, CoStep *step)
{
  CoTexts *texts = co_session_get_texts (self->session);
  g_autofree char *products = NULL;

  if (co_step_get_product (step) != NULL || co_step_get_subjects (step)->len < 2)
    return NULL;
  products = co_step_name_products (step, texts);
  return co_language_format (co_texts_get_language (texts),
                             _ ("For: {products}"),
                             NULL,
                             0,
                             "products",
                             products,
                             NULL);
}

static void
add_line (GtkWidget *box, const char *text, const char *style)
{
  if (text != NULL)
    gtk_box_append (GTK_BOX (box), co_label_new (text, style));
}

static GtkWidget *
new_guide (CoPlanStage *self, CoStep *step)
{
  const CoGuide *guide = co_step_get_guide (step);
  CoTexts *texts = co_session_get_texts (self->session);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *title = co_step_say (step, texts, guide->title);
  g_autofree char *where = say_where (self, step);
  g_autofree char *products = say_products (self, step);
  g_autofree char *intro = guide->intro != NULL ? co_step_say (step, texts, guide->intro) : NULL;

  add_line (box, title, "heading");
  add_line (box, where, "co-quiet");
  add_line (box, products, "co-quiet");
  add_line (box, intro, NULL);
  gtk_widget_add_css_class (box, "co-guide");
  return box;
}

/* What the title of a guide is known by: all that it says. */
static char *
get_guide_key (CoPlanStage *self, CoStep *step)
{
  g_autofree char *products = co_step_name_products (step, co_session_get_texts (self->session));
  const CoSubjectInfo *target = co_step_get_target (step);

  return g_strdup_printf ("guide:%s|%s|%s|%s|%d",
                          co_step_get_guide (step)->id,
                          products,
                          target != NULL ? target->target : "",
                          co_step_name_replacement (step),
                          co_plan_words_has_targets (self->plan));
}

/* Puts a widget in its place; one that is there already is left alone. */
static void
place (CoPlanStage *self, GHashTable *old, const char *key, GtkWidget *made, GtkWidget **before)
{
  GtkWidget *widget = made;

  if (gtk_widget_get_parent (widget) == NULL)
    gtk_box_insert_child_after (self->steps, widget, *before);
  else if (gtk_widget_get_prev_sibling (widget) != *before)
    gtk_box_reorder_child_after (self->steps, widget, *before);
  g_hash_table_remove (old, key);
  g_hash_table_insert (self->items, g_strdup (key), widget);
  *before = widget;
}

static void
place_guide (CoPlanStage *self, GHashTable *old, CoStep *step, GtkWidget **before)
{
  g_autofree char *key = get_guide_key (self, step);
  GtkWidget *title = g_hash_table_lookup (old, key);

  place (self, old, key, title != NULL ? title : new_guide (self, step), before);
}

static void
place_step (CoPlanStage *self, GHashTable *old, CoStep *step, GtkWidget **before)
{
  const char *key = co_step_get_key (step);
  CoStepRow *row = g_hash_table_lookup (old, key);

  if (row == NULL)
    row = co_step_row_new (self->session, step);
  co_step_row_set_step (row, step, step == co_plan_get_next (self->plan));
  place (self, old, key, GTK_WIDGET (row), before);
}

static void
update_steps (CoPlanStage *self)
{
  GListModel *steps = co_plan_get_stage (self->plan, self->stage);
  g_autoptr (GHashTable) old = self->items;
  GtkWidget *before = NULL;
  CoStep *last = NULL;
  GHashTableIter rest;
  gpointer widget;

  self->items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (CoStep) step = g_list_model_get_item (steps, i);

    if (co_plan_words_starts_guide (last, step))
      place_guide (self, old, step, &before);
    place_step (self, old, step, &before);
    last = step;
  }
  g_hash_table_iter_init (&rest, old);
  while (g_hash_table_iter_next (&rest, NULL, &widget))
    gtk_box_remove (self->steps, widget);
}

/* --- What it says -------------------------------------------------------------------------- */

static guint
count_done (CoPlanStage *self)
{
  GListModel *steps = co_plan_get_stage (self->plan, self->stage);
  guint done = 0;

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (CoStep) step = g_list_model_get_item (steps, i);

    done += co_step_is_done (step);
  }
  return done;
}

static void
update_state (CoPlanStage *self, guint number)
{
  CoLanguage *language = co_session_get_language (self->session);
  guint count = g_list_model_get_n_items (co_plan_get_stage (self->plan, self->stage));
  guint done = count_done (self);
  g_autofree char *words = NULL;
  g_autofree char *mark = co_language_format_number (language, number);
  g_autofree char *done_text = co_language_format_number (language, done);

  if (done == count)
    words = g_strdup (C_ ("stage", "Done"));
  else
    words = co_language_format (
      language,
      _ ("{count, plural, one {{done} of # step is done} other {{done} of # steps are done}}"),
      "count",
      count,
      "done",
      done_text,
      NULL);
  gtk_label_set_label (self->state, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->opener),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_label (self->title),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words,
                                  -1);
  gtk_label_set_label (self->mark, done == count ? "✓" : mark);
  if (done == count)
    gtk_widget_add_css_class (GTK_WIDGET (self->mark), "done");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->mark), "done");
}

/**
 * co_plan_stage_update:
 * @self: a stage
 * @plan: the newest plan
 * @number: its place among the stages that have steps, from 1
 * @is_last: whether it is the last one of them
 *
 * Shows the stage as it is in a plan; one without steps is hidden.
 */
void
co_plan_stage_update (CoPlanStage *self, CoPlan *plan, guint number, gboolean is_last)
{
  CoStep *next;
  gboolean is_current;

  g_return_if_fail (CO_IS_PLAN_STAGE (self) && CO_IS_PLAN (plan));

  g_set_object (&self->plan, plan);
  next = co_plan_get_next (plan);
  is_current = next != NULL && co_step_get_guide (next)->stage == (int) self->stage;
  gtk_widget_set_visible (GTK_WIDGET (self),
                          g_list_model_get_n_items (co_plan_get_stage (plan, self->stage)) > 0);
  gtk_widget_set_visible (self->line, !is_last);
  update_state (self, number);
  if (is_current)
    gtk_widget_add_css_class (GTK_WIDGET (self->mark), "current");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->mark), "current");
  if (self->is_open)
    update_steps (self);
}

/**
 * co_plan_stage_set_open:
 * @self: a stage
 * @is_open: whether to show its steps
 *
 * Opens or closes a stage.
 */
void
co_plan_stage_set_open (CoPlanStage *self, gboolean is_open)
{
  g_return_if_fail (CO_IS_PLAN_STAGE (self));

  self->is_open = is_open;
  if (is_open && self->plan != NULL)
    update_steps (self);
  gtk_widget_set_visible (GTK_WIDGET (self->body), is_open);
  gtk_image_set_from_icon_name (self->arrow, is_open ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->opener),
                               GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_open,
                               -1);
}

/**
 * co_plan_stage_is_open:
 * @self: a stage
 *
 * Tells whether its steps are shown.
 *
 * Returns: whether they are
 */
gboolean
co_plan_stage_is_open (CoPlanStage *self)
{
  g_return_val_if_fail (CO_IS_PLAN_STAGE (self), FALSE);

  return self->is_open;
}

/**
 * co_plan_stage_get_row:
 * @self: a stage
 * @key: the key of a step
 *
 * Gets the row of a step.
 *
 * Returns: (nullable) (transfer none): the row; `NULL` if it was not made yet
 */
CoStepRow *
co_plan_stage_get_row (CoPlanStage *self, const char *key)
{
  g_return_val_if_fail (CO_IS_PLAN_STAGE (self) && key != NULL, NULL);

  return g_hash_table_lookup (self->items, key);
}

/**
 * co_plan_stage_new:
 * @session: what the window is about
 * @stage: which stage
 *
 * Makes a stage, closed and without steps.
 *
 * Returns: (transfer floating): a new stage
 */
CoPlanStage *
co_plan_stage_new (CoSession *session, CoStage stage)
{
  CoPlanStage *self;
  const CoStageWords *words;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_PLAN_STAGE, NULL);
  self->session = g_object_ref (session);
  self->stage = stage;
  words = co_knowledge_get_stage (co_session_get_knowledge (session), stage);
  if (words != NULL) {
    gtk_label_set_label (self->title, co_session_say (session, words->title));
    build_intro (self, words);
  }
  co_plan_stage_set_open (self, FALSE);
  return self;
}
