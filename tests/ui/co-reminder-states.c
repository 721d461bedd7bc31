/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-reminder-states.h"
#include "co-reminder-window.h"

/* The window that makes a reminder, and its states. */

/**
 * co_reminder_states_set_open:
 * @scene: a scene
 *
 * Shows the window as it opens.
 */
void
co_reminder_states_set_open (CoScene *scene)
{
  static const char *const options[] = {"kaspersky", NULL};
  CoUiTest *test = &scene->base;
  CoSubjectInfo infos[] = {
    co_ui_test_subject (test, CO_SYSTEM_WINDOWS, "kaspersky-premium"),
    co_ui_test_subject (test, CO_SYSTEM_WINDOWS, "kaspersky-vpn"),
  };

  co_ui_test_plan (test, infos, G_N_ELEMENTS (infos));
  co_progress_answer (co_session_get_progress (test->session), "bought", options);
  co_scene_show (scene, "plan");
  co_ui_test_remind (test);
}

/**
 * co_reminder_states_set_chosen:
 * @scene: a scene
 *
 * Shows it with a day that is chosen, and that is near.
 */
void
co_reminder_states_set_chosen (CoScene *scene)
{
  GtkWidget *window;
  GtkWidget *day;

  co_reminder_states_set_open (scene);
  window = GTK_WIDGET (co_scene_get_front (scene));
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Go on to December 2026");
  day = co_ui_test_find (window, GTK_TYPE_TOGGLE_BUTTON, "4");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (day), TRUE);
}

static gboolean
is_saved (gpointer window)
{
  return co_ui_test_says (window, "The reminder is saved");
}

/**
 * co_reminder_states_set_saved:
 * @scene: a scene
 *
 * Shows it at the end.
 */
void
co_reminder_states_set_saved (CoScene *scene)
{
  g_autofree char *path = g_build_filename (scene->base.folder, "reminder.ics", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWindow *window;

  co_reminder_states_set_chosen (scene);
  window = co_scene_get_front (scene);
  co_reminder_window_save (CO_REMINDER_WINDOW (window), file);
  co_ui_test_wait (is_saved, window);
}
