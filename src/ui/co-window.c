/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-focus.h"
#include "co-help-window.h"
#include "co-knowledge-window.h"
#include "co-leftovers-window.h"
#include "co-paper-window.h"
#include "co-passwords-window.h"
#include "co-preferences-window.h"
#include "co-question-dialog.h"
#include "co-record-window.h"
#include "co-reminder-window.h"
#include "co-removal-window.h"
#include "co-second-window.h"
#include "co-shell.h"
#include "co-shortcuts.h"
#include "co-window-size.h"
#include "co-window.h"

#include <glib/gi18n.h>

/* Until all is measured: below this width the names of the places go to the bottom. */
#define NARROW 780

/**
 * CoWindow:
 *
 * The window. Its actions are the only way in which pages lead elsewhere: `win.show` with the name
 * of a page, `win.check-now`, `win.back`, `win.language`, `win.help-topic` with a topic of the
 * help, and so on.
 */
struct _CoWindow {
  AdwApplicationWindow parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */

  /* State */
  gboolean is_narrow;
  guint narrow_id;        /* the idle source that tells the shell */
  GtkWindow *preferences; /* (nullable): while it is open */
  GtkWindow *help;        /* (nullable): while it is open */

  /* Widgets */
  AdwToastOverlay *toasts;
  AdwBin *content;
  CoShell *shell;
};

G_DEFINE_FINAL_TYPE (CoWindow, co_window, ADW_TYPE_APPLICATION_WINDOW)

enum { PROP_PAGE = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

static GSettings *
get_settings (CoWindow *self)
{
  return co_preferences_get_settings (co_session_get_preferences (self->session));
}

/* --- How wide it is ---------------------------------------------------------------------- */

static gboolean
tell_narrow_cb (gpointer data)
{
  CoWindow *self = data;

  self->narrow_id = 0;
  co_shell_set_narrow (self->shell, self->is_narrow);
  return G_SOURCE_REMOVE;
}

/* Widgets may not change while they are given their places. */
static void
co_window_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoWindow *self = CO_WINDOW (widget);
  gboolean is_narrow = width < co_shell_get_wide_width (self->shell);

  GTK_WIDGET_CLASS (co_window_parent_class)->size_allocate (widget, width, height, baseline);
  if (is_narrow == self->is_narrow)
    return;
  self->is_narrow = is_narrow;
  if (self->narrow_id == 0)
    self->narrow_id = g_idle_add (tell_narrow_cb, self);
}

static void
restore_size (CoWindow *self)
{
  self->is_narrow = co_window_size_restore (GTK_WINDOW (self), get_settings (self)) < NARROW;
}

/* The person begins at the page, not at the frame around it. */
static void
co_window_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (co_window_parent_class)->map (widget);
  co_shell_take_focus (CO_WINDOW (widget)->shell);
}

/* While packages are removed, who removes them stays, to see it to its end and to write it down. */
static gboolean
close_side_windows (CoWindow *self)
{
  CoSideWindow *busy = co_side_window_close_all (GTK_WINDOW (self));

  if (busy != NULL)
    gtk_window_present (GTK_WINDOW (busy));
  return busy == NULL;
}

static gboolean
co_window_close_request (GtkWindow *window)
{
  co_window_size_remember (window, get_settings (CO_WINDOW (window)));
  if (!close_side_windows (CO_WINDOW (window)))
    return TRUE;
  return GTK_WINDOW_CLASS (co_window_parent_class)->close_request (window);
}

/* --- What it holds ----------------------------------------------------------------------- */

static void
set_direction (CoWindow *self)
{
  CoLanguage *language = co_session_get_language (self->session);

  gtk_widget_set_default_direction (co_language_is_right_to_left (language) ? GTK_TEXT_DIR_RTL
                                                                            : GTK_TEXT_DIR_LTR);
}

static void
update_language_action (CoWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "language");
  const char *code = co_language_get_code (co_session_get_language (self->session));

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (code));
}

/* Who has begun a plan goes on with it, unless they named something else to be checked. */
static gboolean
has_begun_plan (CoWindow *self)
{
  CoPlan *plan = co_progress_get_plan (co_session_get_progress (self->session));

  return co_session_get_roots (self->session) == NULL && co_plan_count_done (plan) > 0 &&
         co_plan_get_next (plan) != NULL;
}

static void
page_changed_cb (CoWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

/* All texts are made anew; what the person did is in the session. */
static void
fill (CoWindow *self)
{
  CoShell *previous = self->shell;
  g_autofree char *page = previous != NULL ? g_strdup (co_shell_get_page (previous)) : NULL;
  g_autofree char *focus = co_focus_get_name (GTK_WINDOW (self));

  set_direction (self);
  update_language_action (self);
  self->shell = co_shell_new (self->session);
  g_signal_connect_object (self->shell,
                           "notify::page",
                           G_CALLBACK (page_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  if (previous != NULL)
    co_shell_follow (self->shell, previous);
  co_shell_set_narrow (self->shell, self->is_narrow);
  adw_bin_set_child (self->content, GTK_WIDGET (self->shell));
  if (page == NULL && has_begun_plan (self))
    co_shell_show_page (self->shell, "plan");
  if (page != NULL && !co_shell_show_page (self->shell, page))
    co_shell_take_focus (self->shell);
  /* Who chose the language goes on there. */
  if (page != NULL)
    co_focus_grab_name (GTK_WIDGET (self->shell), focus);
}

/* --- Actions ------------------------------------------------------------------------------ */

static void
show_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  co_shell_show_page (CO_WINDOW (data)->shell, g_variant_get_string (parameter, NULL));
}

/* Whoever asks for a check sees it run, and is led on from there. */
static void
check_now_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CoWindow *self = data;

  co_session_start_check (self->session, NULL);
  co_shell_show_page (self->shell, "check");
}

static void
back_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  co_shell_go_back (CO_WINDOW (data)->shell);
}

static void
language_cb (GSimpleAction *action, GVariant *code, gpointer data)
{
  CoWindow *self = data;

  co_preferences_set_language (co_session_get_preferences (self->session),
                               g_variant_get_string (code, NULL));
}

/* A window that is closed is forgotten. As long as it is there, the keys of the program work. */
static void
keep (GtkWindow **where, GtkWindow *window)
{
  gtk_window_set_application (window,
                              gtk_window_get_application (gtk_window_get_transient_for (window)));
  *where = window;
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) where);
}

static void
preferences_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CoWindow *self = data;

  if (self->preferences == NULL)
    keep (&self->preferences,
          GTK_WINDOW (co_preferences_window_new (GTK_WINDOW (self), self->session)));
  gtk_window_present (self->preferences);
}

/* Which window an action opens. */
static const struct {
  const char *action;
  GType (*get_type) (void);
} side_windows[] = {
  {"knowledge", co_knowledge_window_get_type},
  {"leftovers", co_leftovers_window_get_type},
  {"paper", co_paper_window_get_type},
  {"passwords", co_passwords_window_get_type},
  {"record", co_record_window_get_type},
  {"remind", co_reminder_window_get_type},
  {"remove", co_removal_window_get_type},
  {"second", co_second_window_get_type},
};

static void
side_window_cb (GSimpleAction *action, GVariant *about, gpointer data)
{
  CoWindow *self = data;
  const char *name = g_action_get_name (G_ACTION (action));

  for (guint i = 0; i < G_N_ELEMENTS (side_windows); i++)
    if (g_str_equal (side_windows[i].action, name))
      co_side_window_present (side_windows[i].get_type (),
                              GTK_WINDOW (self),
                              self->session,
                              about != NULL ? g_variant_get_string (about, NULL) : NULL);
}

/* The same key shows it and takes it away. */
static void
second_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CoWindow *self = data;

  if (!co_side_window_close (CO_TYPE_SECOND_WINDOW, GTK_WINDOW (self)))
    side_window_cb (action, NULL, self);
}

static void
swap_languages_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  co_preferences_swap_languages (co_session_get_preferences (CO_WINDOW (data)->session));
}

static void
show_help (CoWindow *self, const char *topic)
{
  if (self->help == NULL)
    keep (&self->help,
          GTK_WINDOW (
            co_help_window_new (GTK_WINDOW (self), co_session_get_preferences (self->session))));
  gtk_window_present (self->help);
  co_help_window_show_topic (CO_HELP_WINDOW (self->help), topic);
}

static void
help_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CoWindow *self = data;

  show_help (self, co_shell_get_page (self->shell));
}

static void
help_topic_cb (GSimpleAction *action, GVariant *topic, gpointer data)
{
  show_help (data, g_variant_get_string (topic, NULL));
}

static void
shortcuts_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  co_shortcuts_present (GTK_APPLICATION_WINDOW (data));
}

/* Nothing is left of what the pages showed either. */
static void
wipe_confirmed_cb (CoWindow *self)
{
  if (self->preferences != NULL)
    gtk_window_close (self->preferences);
  if (!close_side_windows (self)) {
    adw_toast_overlay_add_toast (
      self->toasts,
      adw_toast_new (_ ("A program is being removed. Wipe everything when that is done.")));
    return;
  }
  co_door_close_all_async (co_offers_get_door (co_session_get_offers (self->session)),
                           NULL,
                           NULL,
                           NULL);
  co_session_wipe (self->session);
  fill (self);
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_ ("Everything is wiped.")));
}

static void
wipe_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CoWindow *self = data;
  CoQuestionDialog *dialog;

  dialog = co_question_dialog_new (
    self->preferences != NULL ? self->preferences : GTK_WINDOW (self),
    _ ("Wipe everything?"),
    _ ("Your plan, your answers and your settings are removed from this computer. So is the record "
       "of what was removed with this program. This cannot be undone.\n\nPrograms, and the files "
       "on your disks, stay as they are."),
    _ ("Keep everything"),
    _ ("Wipe everything"));
  g_signal_connect_object (dialog,
                           "confirmed",
                           G_CALLBACK (wipe_confirmed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static const GActionEntry actions[] = {
  {"preferences", preferences_cb},
  {"shortcuts", shortcuts_cb},
  {"wipe", wipe_cb},
  {"knowledge", side_window_cb},
  {"leftovers", side_window_cb},
  {"paper", side_window_cb},
  {"passwords", side_window_cb},
  {"record", side_window_cb},
  {"remind", side_window_cb, "s"},
  {"remove", side_window_cb, "s"},
  {"second", second_cb},
  {"swap-languages", swap_languages_cb},
  {"help", help_cb},
  {"help-topic", help_topic_cb, "s"},
  {"check-now", check_now_cb},
  {"show", show_cb, "s"},
  {"back", back_cb},
  {"language", NULL, "s", "''", language_cb},
};

/* --- Making one --------------------------------------------------------------------------- */

static void
co_window_dispose (GObject *object)
{
  CoWindow *self = CO_WINDOW (object);

  g_clear_handle_id (&self->narrow_id, g_source_remove);
  g_clear_weak_pointer (&self->preferences);
  g_clear_weak_pointer (&self->help);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_window_parent_class)->dispose (object);
}

static void
co_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROP_PAGE)
    g_value_set_string (value, co_window_get_page (CO_WINDOW (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
co_window_class_init (CoWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_window_dispose;
  G_OBJECT_CLASS (klass)->get_property = co_window_get_property;

  /**
   * CoWindow:page:
   *
   * The name of the page that is shown.
   */
  properties[PROP_PAGE] =
    g_param_spec_string ("page", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);

  GTK_WINDOW_CLASS (klass)->close_request = co_window_close_request;
  widget_class->map = co_window_map;
  widget_class->size_allocate = co_window_size_allocate;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/changeover/Changeover/ui/co-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CoWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, CoWindow, content);
}

static void
co_window_init (CoWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * co_window_new:
 * @application: the application
 * @session: what the window is about
 *
 * Makes the window.
 *
 * Returns: (transfer none): a new window, owned by GTK
 */
CoWindow *
co_window_new (AdwApplication *application, CoSession *session)
{
  CoWindow *self;

  g_return_val_if_fail (ADW_IS_APPLICATION (application) && CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_WINDOW, "application", application, NULL);
  self->session = g_object_ref (session);
  restore_size (self);
  fill (self);
  g_signal_connect_object (co_session_get_preferences (session),
                           "notify::texts",
                           G_CALLBACK (fill),
                           self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * co_window_show_page:
 * @self: a window
 * @page: the name of a page
 *
 * Shows a page, if the person is past the start.
 */
void
co_window_show_page (CoWindow *self, const char *page)
{
  g_return_if_fail (CO_IS_WINDOW (self) && page != NULL);

  co_shell_show_page (self->shell, page);
}

/**
 * co_window_get_page:
 * @self: a window
 *
 * Gets what is shown.
 *
 * Returns: the name of a page, or `start`
 */
const char *
co_window_get_page (CoWindow *self)
{
  g_return_val_if_fail (CO_IS_WINDOW (self), NULL);

  return co_shell_get_page (self->shell);
}
