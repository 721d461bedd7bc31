/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-check-page.h"
#include "co-hidden.h"
#include "co-offer-group.h"
#include "co-picture.h"
#include "co-summary.h"

#include <glib/gi18n.h>

/**
 * CoCheckPage:
 *
 * Where a check is begun, and what one sees while it runs. It leads on to what was found.
 */
struct _CoCheckPage {
  CoPage parent_instance;

  /* Widgets */
  GtkWidget *scroller;
  CoPicture *picture;
  GtkLabel *heading;
  GtkStack *stack;
  GtkLabel *words;
  GtkWidget *found;
  GtkButton *start;
  GtkLabel *target;
  GtkProgressBar *progress;
  GtkLabel *doing;
  GtkWidget *results_box;
  GtkListBox *results;
  CoOfferGroup *offers;
};

G_DEFINE_FINAL_TYPE (CoCheckPage, co_check_page, CO_TYPE_PAGE)

static CoSession *
get_session (CoCheckPage *self)
{
  return co_page_get_session (CO_PAGE (self));
}

static CoCheck *
get_check (CoCheckPage *self)
{
  return co_session_get_check (get_session (self));
}

/* --- What it says ----------------------------------------------------------------------------- */

static const char *
get_question (CoCheckPage *self)
{
  if (co_session_get_roots (get_session (self)) != NULL)
    return _ ("Is there Kaspersky software in the place that you named?");
  return co_preferences_is_helping (co_session_get_preferences (get_session (self)))
           ? _ ("Is there Kaspersky software on this computer or its disks?")
           : _ ("Is there Kaspersky software on this computer?");
}

static char *
say_last_check (CoCheckPage *self)
{
  CoLanguage *language = co_session_get_language (get_session (self));
  g_autofree char *moment =
    co_language_format_moment (language, co_check_get_ended (get_check (self)));

  /* Translators: a date with the time of day. */
  return g_strdup_printf (_ ("The last check was on %s."), moment);
}

static void
show_before (CoCheckPage *self, gboolean has_results)
{
  gboolean was_checked = has_results && co_check_get_ended (get_check (self)) != NULL;
  g_autofree char *last = was_checked ? say_last_check (self) : NULL;

  co_picture_set_name (self->picture, "check");
  gtk_label_set_label (self->heading, get_question (self));
  gtk_label_set_label (self->words,
                       last != NULL ? last
                                    : _ ("The check only looks. It changes nothing, and you can "
                                         "stop it at any time."));
}

static void
show_running (CoCheckPage *self)
{
  co_picture_set_name (self->picture, "checking");
  gtk_label_set_label (self->heading, _ ("Looking for Kaspersky software"));
}

static void
show_stopped (CoCheckPage *self, gboolean has_results)
{
  co_picture_set_name (self->picture, "stopped");
  gtk_label_set_label (self->heading, _ ("You stopped the check"));
  gtk_label_set_label (self->words,
                       has_results ? _ ("What was checked by then counts. The rest was not "
                                        "checked.")
                                   : _ ("Nothing was checked to its end, so we cannot tell yet."));
}

static gboolean
is_empty (GListModel *model)
{
  return g_list_model_get_n_items (model) == 0;
}

static void
style_start (CoCheckPage *self, gboolean is_first, gboolean is_suggested)
{
  gtk_button_set_label (self->start, is_first ? _ ("Check now") : _ ("Check again"));
  if (is_suggested)
    gtk_widget_add_css_class (GTK_WIDGET (self->start), "suggested-action");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->start), "suggested-action");
}

static void
update_results (CoCheckPage *self)
{
  CoCheckState state = co_check_get_state (get_check (self));

  gtk_widget_set_visible (self->results_box,
                          (state == CO_CHECK_RUNNING || state == CO_CHECK_CANCELLED) &&
                            !is_empty (co_check_get_results (get_check (self))));
}

static void
update_actions (CoCheckPage *self, gboolean is_running)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "check.start", !is_running);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "check.cancel", is_running);
}

static void
update (CoCheckPage *self)
{
  CoCheckState state = co_check_get_state (get_check (self));
  gboolean is_running = state == CO_CHECK_RUNNING;
  gboolean was_stopped = state == CO_CHECK_CANCELLED;
  gboolean has_results = !is_empty (co_session_get_results (get_session (self)));

  if (is_running)
    show_running (self);
  else if (was_stopped)
    show_stopped (self, !is_empty (co_check_get_results (get_check (self))));
  else
    show_before (self, has_results);
  update_actions (self, is_running);
  style_start (self, !has_results && !was_stopped, was_stopped || !has_results);
  gtk_widget_set_visible (self->found, has_results && !was_stopped);
  gtk_widget_set_visible (GTK_WIDGET (self->offers), !is_running);
  gtk_stack_set_visible_child_name (self->stack, is_running ? "running" : "idle");
  update_results (self);
}

static void
progress_cb (CoCheckPage *self)
{
  CoCheck *check = get_check (self);
  CoTarget *target = co_check_get_target (check);
  const char *doing = co_check_get_doing (check);

  gtk_progress_bar_set_fraction (self->progress, co_check_get_fraction (check));
  gtk_label_set_label (self->target, target != NULL ? co_target_get_label (target) : "");
  gtk_label_set_label (self->doing, doing != NULL ? doing : "");
}

/* --- What it does ------------------------------------------------------------------------------
 */

static gboolean
is_in_view (CoCheckPage *self)
{
  return gtk_widget_get_mapped (GTK_WIDGET (self));
}

/* What had the focus goes away with each change; the heading says what comes instead. */
static void
state_changed_cb (CoCheckPage *self)
{
  CoCheckState state = co_check_get_state (get_check (self));

  if (state == CO_CHECK_RUNNING)
    co_door_clear_notice (co_offers_get_door (co_session_get_offers (get_session (self))));
  progress_cb (self);
  update (self);
  if (is_in_view (self) && state != CO_CHECK_DONE)
    co_page_take_focus (CO_PAGE (self));
}

/* Who has gone on to another place meanwhile is not taken away from it. */
static void
ended_cb (CoCheckPage *self)
{
  if (co_check_get_state (get_check (self)) == CO_CHECK_DONE && is_in_view (self))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show", "s", "found");
}

static void
start_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  co_session_start_check (co_page_get_session (CO_PAGE (widget)), NULL);
}

static void
cancel_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  co_check_cancel (co_session_get_check (co_page_get_session (CO_PAGE (widget))));
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  CoCheck *check = get_check (CO_CHECK_PAGE (widget));

  if (co_check_get_state (check) != CO_CHECK_RUNNING)
    return GDK_EVENT_PROPAGATE;
  co_check_cancel (check);
  return GDK_EVENT_STOP;
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, CoCheckPage *self)
{
  GSList *files = g_value_get_boxed (value);

  if (files == NULL || co_check_get_state (get_check (self)) == CO_CHECK_RUNNING)
    return FALSE;
  co_offer_group_check (self->offers, files->data);
  return TRUE;
}

/* --- Making one --------------------------------------------------------------------------------
 */

static char *
say_result (CoCheckPage *self, CoResult *result)
{
  CoSummary summary;

  co_summary_init (&summary);
  co_summary_add (&summary, result);
  return co_summary_say (&summary, co_session_get_language (get_session (self)));
}

static GtkWidget *
make_result_row (gpointer item, gpointer data)
{
  CoTarget *target = co_result_get_target (item);
  const CoOfferInfo info = {
    .kind = CO_OFFER_OPEN,
    .id = co_target_get_id (target),
    .name = co_target_get_label (target),
    .system = co_target_get_system (target),
  };
  g_autoptr (CoOffer) offer = co_offer_new (&info);
  g_autofree char *words = say_result (data, item);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), info.name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name (co_offer_get_icon (offer)));
  return row;
}

static void
connect_swapped (CoCheckPage *self, gpointer source, const char *signal, GCallback callback)
{
  g_signal_connect_object (source, signal, callback, self, G_CONNECT_SWAPPED);
}

static void
co_check_page_constructed (GObject *object)
{
  CoCheckPage *self = CO_CHECK_PAGE (object);
  CoCheck *check = get_check (self);
  CoSession *session = get_session (self);

  G_OBJECT_CLASS (co_check_page_parent_class)->constructed (object);
  co_offer_group_set_session (self->offers, session);
  gtk_list_box_bind_model (self->results,
                           co_check_get_results (check),
                           make_result_row,
                           self,
                           NULL);
  connect_swapped (self, check, "notify::state", G_CALLBACK (state_changed_cb));
  connect_swapped (self, check, "notify::doing", G_CALLBACK (progress_cb));
  connect_swapped (self, check, "notify::fraction", G_CALLBACK (progress_cb));
  connect_swapped (self, check, "ended", G_CALLBACK (ended_cb));
  connect_swapped (self,
                   co_check_get_results (check),
                   "items-changed",
                   G_CALLBACK (update_results));
  connect_swapped (self, co_session_get_results (session), "items-changed", G_CALLBACK (update));
  connect_swapped (self, session, "notify::roots", G_CALLBACK (update));
  connect_swapped (self,
                   co_session_get_preferences (session),
                   "notify::is-helping",
                   G_CALLBACK (update));
  progress_cb (self);
  update (self);
}

static void
co_check_page_dispose (GObject *object)
{
  CoCheckPage *self = CO_CHECK_PAGE (object);

  if (self->results != NULL)
    gtk_list_box_bind_model (self->results, NULL, NULL, NULL, NULL);
  G_OBJECT_CLASS (co_check_page_parent_class)->dispose (object);
}

static void
co_check_page_show (CoPage *page)
{
  co_offers_start (co_session_get_offers (co_page_get_session (page)));
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, picture);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, heading);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, words);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, found);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, start);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, target);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, progress);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, doing);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, results_box);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, results);
  gtk_widget_class_bind_template_child (widget_class, CoCheckPage, offers);
}

static void
co_check_page_class_init (CoCheckPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = co_check_page_constructed;
  object_class->dispose = co_check_page_dispose;
  CO_PAGE_CLASS (klass)->show = co_check_page_show;
  g_type_ensure (CO_TYPE_OFFER_GROUP);
  g_type_ensure (CO_TYPE_PICTURE);
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-check-page.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "check.start", NULL, start_cb);
  gtk_widget_class_install_action (widget_class, "check.cancel", NULL, cancel_cb);
}

static void
add_escape (CoCheckPage *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  /* Wherever in the window the focus is, as long as the page is in view. */
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (keys), GTK_SHORTCUT_SCOPE_MANAGED);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                      gtk_callback_action_new (escape_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
co_check_page_init (CoCheckPage *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  co_hidden_follow (self->stack);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  add_escape (self);
}
