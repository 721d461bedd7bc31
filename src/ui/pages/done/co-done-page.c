/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-done-page.h"
#include "co-label.h"
#include "co-picture.h"
#include "co-plan-words.h"
#include "co-record-reader.h"

#include <glib/gi18n.h>

/**
 * CoDonePage:
 *
 * The end: what a check has proved, and what remains to watch. "Gone" is said only of what a check
 * looked for and did not find; ticks prove nothing here.
 */
struct _CoDonePage {
  CoPage parent_instance;

  /* State */
  CoRecordReader *reader; /* (owned) */

  /* Widgets */
  CoPicture *picture;
  GtkLabel *heading;
  GtkLabel *text;
  GtkWidget *plan;
  GtkWidget *proof;
  GtkListBox *proofs;
  GtkWidget *watch;
  GtkListBox *watched;
  GtkWidget *ways;
  GtkWidget *record;
};

G_DEFINE_FINAL_TYPE (CoDonePage, co_done_page, CO_TYPE_PAGE)

static CoSession *
get_session (CoDonePage *self)
{
  return co_page_get_session (CO_PAGE (self));
}

static CoPlan *
get_plan (CoDonePage *self)
{
  return co_progress_get_plan (co_session_get_progress (get_session (self)));
}

/* --- Rows ---------------------------------------------------------------------------------- */

static GtkBox *
add_row (GtkListBox *list)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_add_css_class (box, "co-subject");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_append (list, row);
  return GTK_BOX (box);
}

static void
clear (GtkListBox *list)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, child);
}

/* --- The proof ----------------------------------------------------------------------------- */

static char *
say_when (CoDonePage *self, gint64 time)
{
  CoLanguage *language = co_session_get_language (get_session (self));
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_local (time);
  g_autofree char *words = moment != NULL ? co_language_format_moment (language, moment) : NULL;

  if (words == NULL)
    return NULL;
  return co_language_format (language,
                             _ ("This was checked on {moment}."),
                             NULL,
                             0,
                             "moment",
                             words,
                             NULL);
}

static void
add_proof (CoDonePage *self, CoSubject *subject)
{
  const CoSubjectInfo *info = co_subject_get_info (subject);
  CoTexts *texts = co_session_get_texts (get_session (self));
  GtkBox *box = add_row (self->proofs);
  g_autofree char *name = co_plan_words_name_subject (get_plan (self), subject, texts);
  g_autofree char *when = say_when (self, info->checked);

  gtk_box_append (box, co_label_new (name, "heading"));
  gtk_box_append (box, co_label_new (info->label, NULL));
  gtk_box_append (box, co_label_new (co_plan_words_get_state (info, TRUE), NULL));
  if (when != NULL)
    gtk_box_append (box, co_label_new (when, NULL));
}

static void
update_proof (CoDonePage *self)
{
  GPtrArray *subjects = co_plan_get_subjects (get_plan (self));
  gboolean is_any = FALSE;

  clear (self->proofs);
  for (guint i = 0; i < subjects->len; i++) {
    CoSubject *subject = g_ptr_array_index (subjects, i);

    if (co_subject_get_info (subject)->state != CO_SUBJECT_GONE)
      continue;
    add_proof (self, subject);
    is_any = TRUE;
  }
  gtk_widget_set_visible (self->proof, is_any);
}

/* --- What remains -------------------------------------------------------------------------- */

static void
add_watched (CoDonePage *self, const char *text)
{
  gtk_box_append (add_row (self->watched), co_label_new (text, NULL));
}

static gboolean
is_in_plan (CoPlan *plan, const CoDeviceSupport *support)
{
  GPtrArray *subjects = co_plan_get_subjects (plan);

  for (guint i = 0; i < subjects->len; i++) {
    const CoSubjectInfo *info = co_subject_get_info (g_ptr_array_index (subjects, i));

    if (co_plan_is_device_of (support->device, info->system))
      return TRUE;
  }
  return FALSE;
}

static void
add_end (CoDonePage *self, const CoAlternative *choice, const CoDeviceSupport *support)
{
  CoLanguage *language = co_session_get_language (get_session (self));
  g_autofree char *date = co_language_format_date (language, support->until);
  g_autofree char *words = co_language_format (language,
                                               _ ("{name} may stop working there after {date}."),
                                               NULL,
                                               0,
                                               "name",
                                               choice->name,
                                               "date",
                                               date,
                                               NULL);

  add_watched (self,
               support->note != NULL ? co_session_say (get_session (self), support->note) : words);
}

static void
add_ends (CoDonePage *self, CoPlan *plan)
{
  const CoAlternative *choice = co_plan_get_choice (plan);

  for (guint i = 0; choice != NULL && i < choice->devices->len; i++) {
    const CoDeviceSupport *support = g_ptr_array_index (choice->devices, i);

    if (support->until != NULL && is_in_plan (plan, support))
      add_end (self, choice, support);
  }
}

static void
add_open_steps (CoDonePage *self, CoPlan *plan)
{
  GPtrArray *steps = co_plan_get_steps (plan);

  for (guint i = 0; i < steps->len; i++) {
    CoStep *step = g_ptr_array_index (steps, i);
    g_autofree char *action = co_step_say (step,
                                           co_session_get_texts (get_session (self)),
                                           co_step_get_instruction (step)->action);

    if (!co_step_is_done (step))
      add_watched (self, action);
  }
}

static void
update_watched (CoDonePage *self)
{
  CoPlan *plan = get_plan (self);

  clear (self->watched);
  add_open_steps (self, plan);
  add_ends (self, plan);
  if (g_list_model_get_n_items (co_plan_get_stage (plan, CO_STAGE_SUBSCRIPTIONS)) > 0)
    add_watched (self,
                 _ ("Look at your next two bank statements. There should be no new payment for "
                    "what you removed."));
  add_watched (self, _ ("Other devices in your home may have it too. Check each of them once."));
}

/* --- All of it ----------------------------------------------------------------------------- */

static void
update_words (CoDonePage *self, gboolean is_gone, gboolean is_done)
{
  const char *heading;
  const char *text;

  if (is_gone && is_done) {
    heading = _ ("Well done. It is gone.");
    text = _ ("Every step is done, and a check showed that what was found is not there any more.");
  } else if (is_gone) {
    heading = _ ("It is gone. Some steps are still open.");
    text = _ ("A check showed that what was found is not there any more. Do the last steps too, so "
              "that you are protected.");
  } else {
    heading = _ ("You are not there yet");
    text = _ ("It counts as gone only when a check has shown it. Go on with your plan, and check "
              "again at the end.");
  }
  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->text, text);
}

static void
update (CoDonePage *self)
{
  CoPlan *plan = get_plan (self);
  gboolean is_gone = co_plan_is_gone (plan);
  gboolean is_done = co_plan_get_next (plan) == NULL;

  co_picture_set_name (self->picture, is_gone ? "done" : "plan-empty");
  update_words (self, is_gone, is_done);
  update_proof (self);
  update_watched (self);
  gtk_widget_set_visible (self->plan, !is_gone || !is_done);
  gtk_widget_set_visible (self->watch, is_gone);
  gtk_widget_set_visible (self->ways, is_gone);
}

/* Where nothing was removed with this program, there is nothing to see. */
static void
update_record (CoDonePage *self)
{
  GPtrArray *events = co_record_reader_get_events (self->reader);

  gtk_widget_set_visible (self->record, events != NULL && events->len > 0);
}

static void
co_done_page_constructed (GObject *object)
{
  CoDonePage *self = CO_DONE_PAGE (object);

  G_OBJECT_CLASS (co_done_page_parent_class)->constructed (object);
  g_signal_connect_object (co_session_get_progress (get_session (self)),
                           "notify::plan",
                           G_CALLBACK (update),
                           self,
                           G_CONNECT_SWAPPED);
  update (self);
  self->reader =
    co_record_reader_new (co_progress_get_folder (co_session_get_progress (get_session (self))));
  g_signal_connect_object (self->reader,
                           "changed",
                           G_CALLBACK (update_record),
                           self,
                           G_CONNECT_SWAPPED);
}

static void
co_done_page_dispose (GObject *object)
{
  g_clear_object (&CO_DONE_PAGE (object)->reader);
  G_OBJECT_CLASS (co_done_page_parent_class)->dispose (object);
}

static void
co_done_page_class_init (CoDonePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = co_done_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = co_done_page_dispose;
  g_type_ensure (CO_TYPE_PICTURE);
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-done-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoDonePage, picture);
  gtk_widget_class_bind_template_child (widget_class, CoDonePage, heading);
  gtk_widget_class_bind_template_child (widget_class, CoDonePage, text);
  gtk_widget_class_bind_template_child (widget_class, CoDonePage, plan);
  gtk_widget_class_bind_template_child (widget_class, CoDonePage, proof);
  gtk_widget_class_bind_template_child (widget_class, CoDonePage, proofs);
  gtk_widget_class_bind_template_child (widget_class, CoDonePage, watch);
  gtk_widget_class_bind_template_child (widget_class, CoDonePage, watched);
  gtk_widget_class_bind_template_child (widget_class, CoDonePage, ways);
  gtk_widget_class_bind_template_child (widget_class, CoDonePage, record);
}

static void
co_done_page_init (CoDonePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
