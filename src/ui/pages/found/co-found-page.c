/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-checked-list.h"
#include "co-finding-group.h"
#include "co-finding-words.h"
#include "co-focus.h"
#include "co-found-page.h"
#include "co-found-text.h"
#include "co-notice.h"
#include "co-picture.h"
#include "co-summary.h"
#include "co-unread-group.h"

#include <glib/gi18n.h>

/**
 * CoFoundPage:
 *
 * What a check came to: one sentence that answers, then each finding with its proof, what could not
 * be read, and what was read and has nothing. These three are never mixed.
 */
struct _CoFoundPage {
  CoPage parent_instance;

  /* State */
  guint update_id;       /* the idle source that shows new results */
  GHashTable *groups;    /* (owned): a result to the group of its findings */
  gboolean named_groups; /* whether the groups bear the names of their targets */

  /* Widgets */
  GtkBox *content;
  AdwBin *banner;
  GtkWidget *top;
  CoPicture *picture;
  GtkLabel *heading;
  GtkLabel *more;
  GtkBox *findings;
  GtkWidget *unread;
  GtkBox *unread_list;
  GtkWidget *checked;
  GtkLabel *checked_title;
  GtkBox *checked_list;
  GtkWidget *outside;
  GtkWidget *notes;
  AdwBin *notes_list;
  GtkBox *buttons;
  GtkButton *next;
  GtkButton *proof;
  GtkButton *again;
  GtkButton *device;
  GtkButton *why;
};

G_DEFINE_FINAL_TYPE (CoFoundPage, co_found_page, CO_TYPE_PAGE)

static CoSession *
get_session (CoFoundPage *self)
{
  return co_page_get_session (CO_PAGE (self));
}

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static CoSummary
sum_up (CoFoundPage *self)
{
  GListModel *results = co_session_get_results (get_session (self));
  CoSummary summary;

  co_summary_init (&summary);
  for (guint i = 0; i < g_list_model_get_n_items (results); i++) {
    g_autoptr (CoResult) result = g_list_model_get_item (results, i);

    co_summary_add (&summary, result);
  }
  return summary;
}

/* --- The answer ---------------------------------------------------------------------------- */

static const char *
get_picture (CoAnswer answer, CoCheckState state)
{
  switch (answer) {
  case CO_ANSWER_NOT_CHECKED:
    return state == CO_CHECK_CANCELLED ? "stopped" : "check";
  case CO_ANSWER_NOTHING:
    return "nothing-found";
  case CO_ANSWER_COULD_NOT_TELL:
  case CO_ANSWER_COULD_NOT_READ:
    return "could-not-tell";
  case CO_ANSWER_FOUND:
  case CO_ANSWER_TRACES:
  default:
    return "found";
  }
}

static void
update_top (CoFoundPage *self, const CoSummary *summary)
{
  CoSession *session = get_session (self);
  CoCheckState state = co_check_get_state (co_session_get_check (session));
  CoAnswer answer = co_summary_get_answer (summary);
  g_autofree char *says = co_summary_say (summary, co_session_get_language (session));
  const char *more = co_summary_say_more (summary);

  if (answer == CO_ANSWER_NOT_CHECKED && state == CO_CHECK_CANCELLED)
    more = _ ("You stopped the check before it could answer.");
  co_picture_set_name (self->picture, get_picture (answer, state));
  gtk_label_set_label (self->heading, says);
  if (more != NULL)
    gtk_label_set_label (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), more != NULL);
}

static void
update_banner (CoFoundPage *self, const CoSummary *summary)
{
  CoCheckState state = co_check_get_state (co_session_get_check (get_session (self)));
  const char *says = NULL;

  if (state == CO_CHECK_RUNNING)
    says = _ ("A check is running. This page changes when it is done.");
  else if (state == CO_CHECK_CANCELLED && summary->n_results > 0)
    says = _ ("You stopped the check. What had been read by then is here.");
  adw_bin_set_child (self->banner, says != NULL ? co_notice_new (CO_NOTICE_INFO, says) : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->banner), says != NULL);
}

/* --- What was found ------------------------------------------------------------------------ */

static CoVerdict
get_gravest (CoResult *result)
{
  CoSummary summary;

  co_summary_init (&summary);
  co_summary_add (&summary, result);
  return summary.verdict;
}

/* What matters most first, and of equals this computer. */
static int
compare_results (gconstpointer a, gconstpointer b)
{
  CoResult *first = *(CoResult *const *) a;
  CoResult *second = *(CoResult *const *) b;

  if (get_gravest (first) != get_gravest (second))
    return (int) get_gravest (first) - (int) get_gravest (second);
  return co_target_is_this_computer (co_result_get_target (second)) -
         co_target_is_this_computer (co_result_get_target (first));
}

static GPtrArray *
list_found (CoFoundPage *self)
{
  GListModel *results = co_session_get_results (get_session (self));
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (results); i++) {
    g_autoptr (CoResult) result = g_list_model_get_item (results, i);

    if (g_list_model_get_n_items (co_result_get_findings (result)) > 0)
      g_ptr_array_add (found, g_steal_pointer (&result));
  }
  g_ptr_array_sort (found, compare_results);
  return found;
}

static void
remove_outdated (CoFoundPage *self, GPtrArray *found)
{
  GHashTableIter iter;
  gpointer result;
  gpointer group;

  g_hash_table_iter_init (&iter, self->groups);
  while (g_hash_table_iter_next (&iter, &result, &group)) {
    if (g_ptr_array_find (found, result, NULL))
      continue;
    gtk_box_remove (self->findings, group);
    g_hash_table_iter_remove (&iter);
  }
}

/* What is open stays open and what has the focus keeps it: only results that are new become
 * widgets. */
static void
update_findings (CoFoundPage *self, const CoSummary *summary)
{
  g_autoptr (GPtrArray) found = list_found (self);
  gboolean named = summary->n_results > 1;
  GtkWidget *last = NULL;

  if (named != self->named_groups) {
    g_hash_table_remove_all (self->groups);
    empty (self->findings);
  }
  self->named_groups = named;
  remove_outdated (self, found);
  for (guint i = 0; i < found->len; i++) {
    CoResult *result = g_ptr_array_index (found, i);
    GtkWidget *group = g_hash_table_lookup (self->groups, result);

    if (group == NULL) {
      group =
        co_finding_group_new (get_session (self),
                              result,
                              named || !co_target_is_this_computer (co_result_get_target (result)));
      gtk_box_append (self->findings, group);
      g_hash_table_insert (self->groups, g_object_ref (result), group);
    }
    gtk_box_reorder_child_after (self->findings, group, last);
    last = group;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->findings), found->len > 0);
}

/* --- What could not be read ---------------------------------------------------------------- */

/* Where nothing was found, this is why there is no answer, and comes first. */
static void
update_unread (CoFoundPage *self, const CoSummary *summary)
{
  GListModel *results = co_session_get_results (get_session (self));

  empty (self->unread_list);
  for (guint i = 0; i < g_list_model_get_n_items (results); i++) {
    g_autoptr (CoResult) result = g_list_model_get_item (results, i);

    if (co_result_get_outcome (result) != CO_OUTCOME_CHECKED)
      gtk_box_append (self->unread_list, co_unread_group_new (get_session (self), result));
  }
  gtk_widget_set_visible (self->unread, summary->n_whole < summary->n_results);
}

/* --- What was read, and what lies outside --------------------------------------------------- */

static void
update_checked (CoFoundPage *self, const CoSummary *summary)
{
  gboolean nothing = co_summary_get_answer (summary) == CO_ANSWER_NOTHING;

  empty (self->checked_list);
  gtk_label_set_label (self->checked_title,
                       nothing ? _ ("What we checked") : _ ("Checked, and nothing found"));
  gtk_widget_set_visible (self->outside, nothing);
  gtk_widget_set_visible (self->checked,
                          co_checked_list_fill (self->checked_list, get_session (self), nothing));
}

static GPtrArray *
list_notes (CoFoundPage *self)
{
  CoSession *session = get_session (self);
  GListModel *results = co_session_get_results (session);
  GPtrArray *notes = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (results); i++) {
    g_autoptr (CoResult) result = g_list_model_get_item (results, i);
    GPtrArray *of_result = co_result_get_notes (result);

    for (guint j = 0; j < of_result->len; j++) {
      const char *note = co_finding_say_note (g_ptr_array_index (of_result, j),
                                              co_session_get_catalog (session),
                                              co_session_get_texts (session));

      if (!g_ptr_array_find_with_equal_func (notes, note, g_str_equal, NULL))
        g_ptr_array_add (notes, (gpointer) note);
    }
  }
  return notes;
}

static void
update_notes (CoFoundPage *self)
{
  g_autoptr (GPtrArray) notes = list_notes (self);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  for (guint i = 0; i < notes->len; i++)
    gtk_box_append (GTK_BOX (box), co_found_text_new (g_ptr_array_index (notes, i), NULL));
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "co-found-card");
  adw_bin_set_child (self->notes_list, box);
  gtk_widget_set_visible (self->notes, notes->len > 0);
}

/* --- The way on ---------------------------------------------------------------------------- */

static void
suggest (CoFoundPage *self, GtkButton *button, gboolean is_suggested)
{
  if (is_suggested) {
    gtk_widget_add_css_class (GTK_WIDGET (button), "suggested-action");
    gtk_box_reorder_child_after (self->buttons, GTK_WIDGET (button), NULL);
  } else {
    gtk_widget_remove_css_class (GTK_WIDGET (button), "suggested-action");
  }
}

/* One button leads on, and which one depends on the answer. After a plan, the newest check can be
 * the proof that it worked. */
static void
update_buttons (CoFoundPage *self, const CoSummary *summary)
{
  CoCheckState state = co_check_get_state (co_session_get_check (get_session (self)));
  CoAnswer answer = co_summary_get_answer (summary);
  gboolean found = answer == CO_ANSWER_FOUND || answer == CO_ANSWER_TRACES;

  CoProgress *progress = co_session_get_progress (get_session (self));
  gboolean proof = !found && co_plan_is_gone (co_progress_get_plan (progress));

  gtk_widget_set_visible (GTK_WIDGET (self->next), found);
  gtk_widget_set_visible (GTK_WIDGET (self->proof), proof);
  gtk_widget_set_visible (GTK_WIDGET (self->device), !found);
  gtk_widget_set_visible (GTK_WIDGET (self->why), !found);
  gtk_widget_set_sensitive (GTK_WIDGET (self->again), state != CO_CHECK_RUNNING);
  gtk_button_set_label (self->again,
                        answer == CO_ANSWER_NOT_CHECKED && state == CO_CHECK_IDLE
                          ? _ ("Check now")
                          : _ ("Check again"));
  suggest (self, self->next, found);
  suggest (self, self->device, !proof && answer == CO_ANSWER_NOTHING);
  suggest (self, self->again, !proof && !found && answer != CO_ANSWER_NOTHING);
  suggest (self, self->proof, proof);
}

/* In large type the words of a button take two lines. */
static void
let_wrap (GtkButton *button)
{
  GtkLabel *label = GTK_LABEL (gtk_button_get_child (button));

  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
}

static void
again_cb (CoFoundPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.check-now", NULL);
}

/* --- Keeping up ---------------------------------------------------------------------------- */

static void
put_in_order (CoFoundPage *self, const CoSummary *summary)
{
  GtkWidget *above = summary->n_findings > 0 ? GTK_WIDGET (self->findings) : self->top;

  gtk_box_reorder_child_after (self->content, self->unread, above);
}

static void
update (CoFoundPage *self)
{
  CoSummary summary = sum_up (self);

  update_banner (self, &summary);
  update_top (self, &summary);
  update_findings (self, &summary);
  update_unread (self, &summary);
  update_checked (self, &summary);
  update_notes (self);
  update_buttons (self, &summary);
  put_in_order (self, &summary);
}

static gboolean
update_cb (gpointer data)
{
  CoFoundPage *self = data;
  gboolean had_focus = co_focus_is_in (GTK_WIDGET (self));

  self->update_id = 0;
  update (self);
  /* What had the focus may be gone. */
  if (had_focus && gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))) == NULL)
    co_page_take_focus (CO_PAGE (self));
  return G_SOURCE_REMOVE;
}

/* A check can bring a hundred results at once. */
static void
queue_update (CoFoundPage *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add (update_cb, self);
}

static void
co_found_page_constructed (GObject *object)
{
  CoFoundPage *self = CO_FOUND_PAGE (object);
  CoSession *session = get_session (self);

  G_OBJECT_CLASS (co_found_page_parent_class)->constructed (object);
  g_signal_connect_object (co_session_get_results (session),
                           "items-changed",
                           G_CALLBACK (queue_update),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (co_session_get_check (session),
                           "notify::state",
                           G_CALLBACK (queue_update),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (co_session_get_progress (session),
                           "notify::plan",
                           G_CALLBACK (queue_update),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->again, "clicked", G_CALLBACK (again_cb), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
co_found_page_dispose (GObject *object)
{
  CoFoundPage *self = CO_FOUND_PAGE (object);

  /* libadwaita's bin lets go of its child itself. */
  g_clear_handle_id (&self->update_id, g_source_remove);
  G_OBJECT_CLASS (co_found_page_parent_class)->dispose (object);
}

static void
co_found_page_finalize (GObject *object)
{
  g_hash_table_unref (CO_FOUND_PAGE (object)->groups);
  G_OBJECT_CLASS (co_found_page_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, content);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, banner);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, top);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, picture);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, heading);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, more);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, findings);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, unread);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, unread_list);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, checked);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, checked_title);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, checked_list);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, notes);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, outside);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, notes_list);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, buttons);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, next);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, proof);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, again);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, device);
  gtk_widget_class_bind_template_child (widget_class, CoFoundPage, why);
}

static void
co_found_page_class_init (CoFoundPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = co_found_page_constructed;
  object_class->dispose = co_found_page_dispose;
  object_class->finalize = co_found_page_finalize;
  g_type_ensure (CO_TYPE_PICTURE);
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-found-page.ui");
  bind_children (widget_class);
}

static void
co_found_page_init (CoFoundPage *self)
{
  self->groups = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  let_wrap (self->next);
  let_wrap (self->proof);
  let_wrap (self->again);
  let_wrap (self->device);
  let_wrap (self->why);
}
