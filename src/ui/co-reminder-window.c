/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-day-chooser.h"
#include "co-file-choice.h"
#include "co-label.h"
#include "co-link.h"
#include "co-notice.h"
#include "co-path-label.h"
#include "co-reminder-window.h"
#include "co-reminder-words.h"
#include "co-reminder.h"
#include "co-text.h"
#include "co-write-error.h"

#include <glib/gi18n.h>

/* When it can remind, and which of these most people want. */
static const struct {
  guint days;
  const char *words;
} befores[] = {
  {14, N_ ("Two weeks before")},
  {7, N_ ("A week before")},
  {1, N_ ("A day before")},
  {0, N_ ("On that day")},
};

#define N_BEFORES    G_N_ELEMENTS (befores)
#define USUAL_BEFORE 1

#define CALENDAR_TYPE "text/calendar"

/**
 * CoReminderWindow:
 *
 * Makes an entry for a calendar that reminds of a step in time: the person chooses the day of the
 * next payment, and when to be reminded. It is about the key of the step.
 */
struct _CoReminderWindow {
  CoSideWindow parent_instance;

  /* State */
  CoStep *step; /* (owned) (nullable) */
  GDate day;    /* invalid as long as there is none */
  guint before; /* which of befores the person wants */
  char *path;   /* (owned) (nullable) (type filename): where it was saved */
  char *fault;  /* (owned) (nullable): why the last thing did not work */
  gboolean is_saved;
  gboolean is_updating;
  GCancellable *cancellable; /* (owned): when the window ends */

  /* Widgets of the present content */
  GtkCheckButton *checks[N_BEFORES]; /* (nullable) */
  GtkLabel *chosen;
  GtkLabel *when;
  GtkWidget *save;
};

G_DEFINE_FINAL_TYPE (CoReminderWindow, co_reminder_window, CO_TYPE_SIDE_WINDOW)

/* --- What it says -------------------------------------------------------------------------- */

static CoSession *
get_session (CoReminderWindow *self)
{
  return co_side_window_get_session (CO_SIDE_WINDOW (self));
}

static char *
say_day (CoReminderWindow *self, const char *pattern, const GDate *day)
{
  CoLanguage *language = co_session_get_language (get_session (self));
  g_autofree char *words = co_language_format_day (language, day);

  return co_language_format (language, pattern, NULL, 0, "day", words, NULL);
}

/* --- When it reminds ----------------------------------------------------------------------- */

static gboolean
can_remind (CoReminderWindow *self, guint before)
{
  GDate today;

  co_session_get_today (get_session (self), &today);
  return co_reminder_is_ahead (&self->day, befores[before].days, &today);
}

/* What the person wants, or the nearest to it that still comes. */
static guint
get_before (CoReminderWindow *self)
{
  guint before = self->before;

  while (before < N_BEFORES - 1 && !can_remind (self, before))
    before++;
  return before;
}

static void
update_checks (CoReminderWindow *self)
{
  gboolean has_day = g_date_valid (&self->day);

  self->is_updating = TRUE;
  for (guint i = 0; i < N_BEFORES; i++) {
    gtk_widget_set_sensitive (GTK_WIDGET (self->checks[i]), !has_day || can_remind (self, i));
    gtk_check_button_set_active (self->checks[i],
                                 i == (has_day ? get_before (self) : self->before));
  }
  self->is_updating = FALSE;
}

static void
update_when (CoReminderWindow *self)
{
  g_autofree char *chosen = NULL;
  g_autofree char *when = NULL;
  GDate day = self->day;

  if (!g_date_valid (&self->day)) {
    gtk_label_set_label (self->chosen, _ ("No day is chosen yet."));
    gtk_widget_set_visible (GTK_WIDGET (self->when), FALSE);
    return;
  }
  g_date_subtract_days (&day, befores[get_before (self)].days);
  chosen = say_day (self, _ ("You chose {day}."), &self->day);
  when = say_day (self, _ ("Your calendar reminds you at 9 in the morning on {day}."), &day);
  gtk_label_set_label (self->chosen, chosen);
  gtk_label_set_label (self->when, when);
  gtk_widget_set_visible (GTK_WIDGET (self->when), TRUE);
}

static void
update (CoReminderWindow *self)
{
  update_checks (self);
  update_when (self);
  gtk_widget_set_sensitive (self->save, g_date_valid (&self->day));
}

static void
chosen_cb (CoDayChooser *chooser, CoReminderWindow *self)
{
  self->day = *co_day_chooser_get_day (chooser);
  update (self);
}

static void
before_cb (GtkCheckButton *check, CoReminderWindow *self)
{
  if (self->is_updating || !gtk_check_button_get_active (check))
    return;
  for (guint i = 0; i < N_BEFORES; i++)
    if (self->checks[i] == check)
      self->before = i;
  update_when (self);
}

/* --- Saving -------------------------------------------------------------------------------- */

static void
refill (CoReminderWindow *self, const char *fault)
{
  g_free (self->fault);
  self->fault = g_strdup (fault);
  co_side_window_fill (CO_SIDE_WINDOW (self));
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoReminderWindow) self = data;
  g_autoptr (GError) error = NULL;

  self->is_saved = co_reminder_write_finish (result, &error);
  if (self->is_saved)
    refill (self, NULL);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    refill (self, co_write_error_say (error));
}

static char *
make_text (CoReminderWindow *self)
{
  CoSession *session = get_session (self);
  g_autofree char *summary = co_reminder_words_say_summary (self->step, session);
  g_autofree char *description = co_reminder_words_say_description (self->step, session);
  g_autoptr (GDateTime) now = co_session_get_now (session);
  CoReminder reminder = {
    .day = self->day,
    .before = befores[get_before (self)].days,
    .summary = summary,
    .description = description,
  };

  return co_reminder_format (&reminder, now);
}

/**
 * co_reminder_window_save:
 * @self: the window, in which a day is chosen
 * @file: where to
 *
 * Saves the reminder, and tells how that ends.
 */
void
co_reminder_window_save (CoReminderWindow *self, GFile *file)
{
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (CO_IS_REMINDER_WINDOW (self) && G_IS_FILE (file));

  /* While a place was chosen, the step may have left the plan. */
  if (self->step == NULL)
    return;
  path = g_file_get_path (file);
  /* The day may have come since it was chosen. */
  if (!can_remind (self, get_before (self))) {
    g_date_clear (&self->day, 1);
    refill (self, _ ("That day is not ahead any more. Choose another day."));
    return;
  }
  if (path == NULL) {
    refill (self, _ ("That is on no disk of this computer. Choose another place."));
    return;
  }
  text = make_text (self);
  g_free (self->path);
  self->path = g_steal_pointer (&path);
  gtk_widget_set_sensitive (self->save, FALSE);
  co_reminder_write_async (self->path, text, self->cancellable, written_cb, g_object_ref (self));
}

static void
placed_cb (GFile *file, gpointer data)
{
  co_reminder_window_save (CO_REMINDER_WINDOW (data), file);
}

/* Some disks and mail programs know plain letters only. */
static void
save_cb (CoReminderWindow *self)
{
  /* Translators: the name of a file. With other letters than a to z the English one is taken. */
  const char *translated = _ ("reminder");
  g_autofree char *name =
    g_strdup_printf ("%s.ics", g_str_is_ascii (translated) ? translated : "reminder");

  co_file_choice_save (GTK_WIDGET (self), _ ("Save the Reminder"), name, placed_cb);
}

/* --- Afterwards ---------------------------------------------------------------------------- */

static void
tell_nothing_opens (CoReminderWindow *self)
{
  if (!g_cancellable_is_cancelled (self->cancellable))
    refill (self,
            _ ("No calendar was found here. Send the file to a phone or a computer that has one, "
               "and open it there."));
}

static void
launched_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoReminderWindow) self = data;

  if (!g_app_info_launch_default_for_uri_finish (result, NULL))
    tell_nothing_opens (self);
}

/* Without a calendar an editor of texts would show it. In a sandbox no program is known, and the
 * portal finds one. */
static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoReminderWindow) self = data;
  g_autoptr (GAppInfo) program = g_app_info_get_default_for_type_finish (result, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autofree char *address = g_file_get_uri (file);
  const char **types = program != NULL ? g_app_info_get_supported_types (program) : NULL;

  if (types != NULL && !g_strv_contains (types, CALENDAR_TYPE))
    tell_nothing_opens (self);
  else if (!g_cancellable_is_cancelled (self->cancellable))
    co_link_launch (GTK_WIDGET (self), address, launched_cb, g_object_ref (self));
}

static void
open_cb (CoReminderWindow *self)
{
  g_app_info_get_default_for_type_async (CALENDAR_TYPE,
                                         FALSE,
                                         self->cancellable,
                                         found_cb,
                                         g_object_ref (self));
}

/* --- The steps ----------------------------------------------------------------------------- */

static GtkLabel *
add_label (CoReminderWindow *self, const char *css_class)
{
  GtkWidget *label = co_label_new (NULL, css_class);

  co_side_window_add (CO_SIDE_WINDOW (self), label);
  return GTK_LABEL (label);
}

static void
add_fault (CoReminderWindow *self)
{
  if (self->fault != NULL)
    co_side_window_add (CO_SIDE_WINDOW (self), co_notice_new (CO_NOTICE_WARNING, self->fault));
}

static void
add_days (CoReminderWindow *self)
{
  CoSideWindow *window = CO_SIDE_WINDOW (self);
  GtkWidget *chooser;
  GDate first;

  co_session_get_today (get_session (self), &first);
  g_date_add_days (&first, 1);
  co_side_window_add_heading (window, _ ("When is the next payment?"));
  co_side_window_add_text (window,
                           _ ("Look on your bill, or where you manage the subscription. Today and "
                              "days that are over cannot be chosen. If it is today, do the step "
                              "now."));
  chooser = co_day_chooser_new (co_session_get_language (get_session (self)), &first, &self->day);
  g_signal_connect_object (chooser, "chosen", G_CALLBACK (chosen_cb), self, 0);
  co_side_window_add (window, chooser);
  self->chosen = add_label (self, "heading");
}

static void
add_befores (CoReminderWindow *self)
{
  co_side_window_add_heading (CO_SIDE_WINDOW (self), _ ("When do you want to be reminded?"));
  for (guint i = 0; i < N_BEFORES; i++) {
    GtkWidget *check = gtk_check_button_new_with_label (_ (befores[i].words));

    self->checks[i] = GTK_CHECK_BUTTON (check);
    gtk_check_button_set_group (self->checks[i], i > 0 ? self->checks[0] : NULL);
    g_signal_connect (check, "toggled", G_CALLBACK (before_cb), self);
    co_side_window_add (CO_SIDE_WINDOW (self), check);
  }
  self->when = add_label (self, "heading");
}

static void
add_words (CoReminderWindow *self)
{
  g_autofree char *summary = co_reminder_words_say_summary (self->step, get_session (self));
  g_autofree char *description = co_reminder_words_say_description (self->step, get_session (self));
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "co-reminder");
  gtk_box_append (GTK_BOX (card), co_label_new (summary, "heading"));
  gtk_box_append (GTK_BOX (card), co_label_new (description, NULL));
  co_side_window_add_heading (CO_SIDE_WINDOW (self), _ ("What the reminder says"));
  co_side_window_add (CO_SIDE_WINDOW (self), card);
}

static void
add_choice (CoReminderWindow *self)
{
  CoSideWindow *window = CO_SIDE_WINDOW (self);

  co_side_window_add_title (window, _ ("Make a reminder"));
  add_fault (self);
  add_days (self);
  add_befores (self);
  add_words (self);
  self->save =
    co_side_window_add_button (window, _ ("Save the reminder…"), TRUE, G_CALLBACK (save_cb));
  update (self);
}

static void
add_saved (CoReminderWindow *self)
{
  CoSideWindow *window = CO_SIDE_WINDOW (self);
  g_autofree char *shown = co_text_chosen_path (self->path);

  co_side_window_add_title (window, _ ("The reminder is saved"));
  add_fault (self);
  co_side_window_add (window, co_path_label_new (shown));
  co_side_window_add_text (window,
                           _ ("It is not in your calendar yet. Open the file, and your calendar "
                              "takes it in. Then look whether it is set to remind you: some "
                              "calendars leave that out. You can also send the file to your phone, "
                              "and open it there."));
  co_side_window_add_button (window, _ ("Open it now"), TRUE, G_CALLBACK (open_cb));
  co_side_window_add_button (window, _ ("Close"), FALSE, G_CALLBACK (gtk_window_close));
}

static void
add_nothing (CoReminderWindow *self)
{
  co_side_window_add_title (CO_SIDE_WINDOW (self), _ ("This step is not in your plan any more"));
  co_side_window_add_button (CO_SIDE_WINDOW (self),
                             _ ("Close"),
                             TRUE,
                             G_CALLBACK (gtk_window_close));
}

/* --- The window ---------------------------------------------------------------------------- */

static void
co_reminder_window_fill (CoSideWindow *window)
{
  CoReminderWindow *self = CO_REMINDER_WINDOW (window);
  CoPlan *plan = co_progress_get_plan (co_session_get_progress (get_session (self)));

  gtk_window_set_title (GTK_WINDOW (self), _ ("Reminder"));
  if (self->step == NULL)
    g_set_object (&self->step, co_plan_find (plan, co_side_window_get_about (window)));
  if (self->step == NULL)
    add_nothing (self);
  else if (self->is_saved)
    add_saved (self);
  else
    add_choice (self);
}

/* Who answers otherwise meanwhile, or wipes everything, has another plan. */
static void
plan_cb (CoReminderWindow *self)
{
  CoPlan *plan = co_progress_get_plan (co_session_get_progress (get_session (self)));
  const char *key = co_side_window_get_about (CO_SIDE_WINDOW (self));

  if (self->step == NULL || self->is_saved || co_plan_find (plan, key) != NULL)
    return;
  g_clear_object (&self->step);
  refill (self, NULL);
}

static void
co_reminder_window_constructed (GObject *object)
{
  CoReminderWindow *self = CO_REMINDER_WINDOW (object);

  G_OBJECT_CLASS (co_reminder_window_parent_class)->constructed (object);
  g_signal_connect_object (co_session_get_progress (get_session (self)),
                           "notify::plan",
                           G_CALLBACK (plan_cb),
                           self,
                           G_CONNECT_SWAPPED);
}

static void
co_reminder_window_dispose (GObject *object)
{
  CoReminderWindow *self = CO_REMINDER_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->step);
  G_OBJECT_CLASS (co_reminder_window_parent_class)->dispose (object);
}

static void
co_reminder_window_finalize (GObject *object)
{
  CoReminderWindow *self = CO_REMINDER_WINDOW (object);

  g_clear_object (&self->cancellable);
  g_free (self->path);
  g_free (self->fault);
  G_OBJECT_CLASS (co_reminder_window_parent_class)->finalize (object);
}

static void
co_reminder_window_class_init (CoReminderWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = co_reminder_window_constructed;
  object_class->dispose = co_reminder_window_dispose;
  object_class->finalize = co_reminder_window_finalize;
  CO_SIDE_WINDOW_CLASS (klass)->manual = "plan#reminder";
  CO_SIDE_WINDOW_CLASS (klass)->fill = co_reminder_window_fill;
}

static void
co_reminder_window_init (CoReminderWindow *self)
{
  self->cancellable = g_cancellable_new ();
  self->before = USUAL_BEFORE;
  g_date_clear (&self->day, 1);
}
