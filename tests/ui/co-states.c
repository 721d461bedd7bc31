/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-about.h"
#include "co-help-states.h"
#include "co-knowledge-states.h"
#include "co-offer-group.h"
#include "co-password-states.h"
#include "co-record-states.h"
#include "co-reminder-states.h"
#include "co-removal-states.h"
#include "co-sandbox-states.h"
#include "co-states.h"

#include <unistd.h>

/* The pages of the window and their states, with real results of checks. */

static void
set_start (CoScene *scene)
{
  g_settings_set_boolean (scene->base.settings, "started", FALSE);
  co_scene_show (scene, "start");
}

static void
set_check (CoScene *scene)
{
  static const char *const names[] = {"Windows", "Linux", NULL};

  co_scene_put_beside (scene, names);
  co_scene_add_closed (scene, "/disk/1", "Old laptop", FALSE);
  co_scene_show (scene, "check");
  co_scene_wait_for_offers (scene);
}

static void
set_check_locked (CoScene *scene)
{
  co_scene_add_closed (scene, "/disk/1", "Old laptop", TRUE);
  co_scene_show (scene, "check");
  co_scene_wait_for_offers (scene);
  co_scene_click (scene, GTK_TYPE_BUTTON, "What to do");
}

static gboolean
has_result (gpointer data)
{
  return g_list_model_get_n_items (co_check_get_results (data)) > 0;
}

static gboolean
reads_the_slow_one (gpointer data)
{
  return has_result (data) && co_check_get_fraction (data) >= 0.5;
}

static void
set_check_running (CoScene *scene)
{
  static const char *const names[] = {"Windows", "Slow", NULL};

  co_scene_offer (scene, names);
  co_session_start_check (scene->base.session, NULL);
  co_ui_test_wait (reads_the_slow_one, co_session_get_check (scene->base.session));
}

static void
set_check_stopped (CoScene *scene)
{
  set_check_running (scene);
  co_check_cancel (co_session_get_check (scene->base.session));
}

static void
set_check_could_not (CoScene *scene)
{
  g_autoptr (GFile) far = g_file_new_for_uri ("sftp://library.example/disk");
  GtkWidget *group;

  co_scene_show (scene, "check");
  group = co_ui_test_find (GTK_WIDGET (scene->base.window), CO_TYPE_OFFER_GROUP, NULL);
  co_offer_group_check (CO_OFFER_GROUP (group), far);
}

static void
set_check_again (CoScene *scene)
{
  co_scene_check (scene, "Windows");
  co_scene_show (scene, "check");
}

static void
set_device (CoScene *scene)
{
  co_scene_show (scene, "device");
}

static void
set_device_windows (CoScene *scene)
{
  co_scene_show (scene, "device");
  co_scene_click (scene, GTK_TYPE_BUTTON, "A Windows PC");
}

static void
set_device_phone (CoScene *scene)
{
  co_scene_show (scene, "device");
  co_scene_click (scene, GTK_TYPE_BUTTON, "An Android phone or tablet");
}

static void
set_found_before (CoScene *scene)
{
  co_scene_show (scene, "found");
}

static void
set_found (CoScene *scene)
{
  co_scene_check (scene, "Windows");
  co_scene_show (scene, "found");
}

static void
set_found_proofs (CoScene *scene)
{
  set_found (scene);
  co_scene_click (scene, GTK_TYPE_EXPANDER, "How we know");
}

static void
set_found_many (CoScene *scene)
{
  co_scene_check (scene, "Windows");
  co_scene_check (scene, "Linux");
  co_scene_check (scene, "Remains");
  co_scene_check (scene, "UltraAV");
  co_scene_check (scene, "Clean");
  co_scene_show (scene, "found");
}

static void
set_found_nothing (CoScene *scene)
{
  co_scene_check (scene, "Clean");
  co_scene_show (scene, "found");
}

static void
set_found_could_not_tell (CoScene *scene)
{
  co_scene_check (scene, "Asleep");
  co_scene_show (scene, "found");
}

static void
set_found_could_not_read (CoScene *scene)
{
  co_scene_check (scene, "Folder");
  co_scene_show (scene, "found");
}

static void
set_found_partly (CoScene *scene)
{
  co_scene_check (scene, "Work");
  co_scene_show (scene, "found");
}

static void
set_why (CoScene *scene)
{
  co_scene_show (scene, "why");
}

static void
set_choose (CoScene *scene)
{
  co_scene_show (scene, "choose");
}

static void
answer (CoScene *scene, const char *question, const char *option)
{
  const char *const options[] = {option, NULL};

  co_progress_answer (co_session_get_progress (scene->base.session), question, options);
}

static void
set_choose_answered (CoScene *scene)
{
  answer (scene, "devices", "windows-11");
  answer (scene, "budget", "free");
  answer (scene, "children", "yes");
  co_scene_show (scene, "choose");
}

static void
set_choose_details (CoScene *scene)
{
  set_choose_answered (scene);
  co_scene_click (scene, GTK_TYPE_BUTTON, "More");
}

static void
compare_first (GtkWidget *root, guint *count)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && *count < 3;
       child = gtk_widget_get_next_sibling (child)) {
    if (GTK_IS_CHECK_BUTTON (child) &&
        g_strcmp0 (gtk_check_button_get_label (GTK_CHECK_BUTTON (child)), "Compare") == 0) {
      gtk_check_button_set_active (GTK_CHECK_BUTTON (child), TRUE);
      (*count)++;
    }
    compare_first (child, count);
  }
}

static void
set_compare (CoScene *scene)
{
  guint count = 0;

  set_choose_answered (scene);
  compare_first (GTK_WIDGET (scene->base.window), &count);
  co_scene_show (scene, "compare");
}

static void
set_plan_empty (CoScene *scene)
{
  co_scene_show (scene, "plan");
}

static void
begin_plan (CoScene *scene)
{
  CoProgress *progress = co_session_get_progress (scene->base.session);

  co_ui_test_open_journal (&scene->base);
  co_scene_check (scene, "Windows");
  co_progress_choose (progress, "microsoft-defender");
  co_ui_test_settle ();
}

static void
tick (CoScene *scene, guint count)
{
  CoProgress *progress = co_session_get_progress (scene->base.session);

  for (guint i = 0; i < count; i++) {
    CoStep *step = co_plan_get_next (co_progress_get_plan (progress));
    g_autofree char *key = g_strdup (co_step_get_key (step));

    co_progress_tick (progress, key, TRUE);
  }
  co_ui_test_settle ();
}

static void
set_plan (CoScene *scene)
{
  begin_plan (scene);
  tick (scene, 3);
  co_scene_show (scene, "plan");
}

static void
set_plan_open (CoScene *scene)
{
  begin_plan (scene);
  co_scene_show (scene, "plan");
  co_ui_test_open_stages (GTK_WIDGET (scene->base.window));
}

static void
set_plan_ticked (CoScene *scene)
{
  begin_plan (scene);
  co_ui_test_tick_all (&scene->base);
  co_scene_show (scene, "plan");
}

/* The removal of something that may keep locked files. */
static CoStepRow *
show_held (CoScene *scene)
{
  CoProgress *progress = co_session_get_progress (scene->base.session);
  g_autoptr (CoStep) step = NULL;
  CoStepRow *row;

  co_ui_test_open_journal (&scene->base);
  co_scene_check (scene, "Locked");
  step =
    g_list_model_get_item (co_plan_get_stage (co_progress_get_plan (progress), CO_STAGE_REMOVE), 0);
  co_scene_show (scene, "plan");
  co_ui_test_open_stages (GTK_WIDGET (scene->base.window));
  row = co_ui_test_find_step (GTK_WIDGET (scene->base.window), co_step_get_key (step));
  co_step_row_set_open (row, TRUE);
  return row;
}

static void
set_plan_held (CoScene *scene)
{
  show_held (scene);
}

static void
set_plan_held_asked (CoScene *scene)
{
  co_ui_test_click (GTK_WIDGET (show_held (scene)), GTK_TYPE_CHECK_BUTTON, NULL);
}

static void
set_done_not_yet (CoScene *scene)
{
  begin_plan (scene);
  co_scene_show (scene, "done");
}

/* The same disk again, and nothing on it. */
static void
set_done (CoScene *scene)
{
  g_autofree char *disk = g_build_filename (scene->disks, "Laptop", NULL);
  g_autofree char *before = g_build_filename (scene->disks, "Windows", NULL);
  g_autofree char *after = g_build_filename (scene->disks, "Clean", NULL);

  co_ui_test_open_journal (&scene->base);
  g_assert_cmpint (symlink (before, disk), ==, 0);
  co_ui_test_check (&scene->base, disk);
  g_assert_cmpint (unlink (disk), ==, 0);
  g_assert_cmpint (symlink (after, disk), ==, 0);
  co_ui_test_check (&scene->base, disk);
  g_assert_cmpint (unlink (disk), ==, 0);
  co_progress_choose (co_session_get_progress (scene->base.session), "microsoft-defender");
  co_ui_test_tick_all (&scene->base);
  co_scene_show (scene, "done");
}

static void
open_over (CoScene *scene, const char *action)
{
  co_scene_show (scene, "check");
  gtk_widget_activate_action (GTK_WIDGET (scene->base.window), action, NULL);
}

/* What the person beside reads, and takes home. */
static void
open_second (CoScene *scene, const char *language)
{
  co_preferences_set_second_language (co_session_get_preferences (scene->base.session), language);
  gtk_widget_activate_action (GTK_WIDGET (scene->base.window), "win.second", NULL);
}

static void
set_second (CoScene *scene)
{
  set_plan (scene);
  open_second (scene, "ar");
}

static void
set_second_found (CoScene *scene)
{
  set_found_partly (scene);
  open_second (scene, "vi");
}

static void
set_paper (CoScene *scene)
{
  set_plan (scene);
  gtk_widget_activate_action (GTK_WIDGET (scene->base.window), "win.paper", NULL);
}

static void
set_preferences (CoScene *scene)
{
  open_over (scene, "win.preferences");
}

static void
set_wipe (CoScene *scene)
{
  open_over (scene, "win.wipe");
}

static void
set_shortcuts (CoScene *scene)
{
  open_over (scene, "win.shortcuts");
}

static void
set_help (CoScene *scene)
{
  open_over (scene, "win.help");
}

static void
set_about (CoScene *scene)
{
  co_scene_show (scene, "check");
  co_about_show (scene->base.window, scene->base.session);
}

static const CoState states[] = {
  {"start", set_start},
  {"check", set_check},
  {"check-locked", set_check_locked},
  {"check-running", set_check_running},
  {"check-stopped", set_check_stopped},
  {"check-could-not", set_check_could_not},
  {"check-again", set_check_again},
  {"device", set_device},
  {"device-windows", set_device_windows},
  {"device-phone", set_device_phone},
  {"found-before", set_found_before},
  {"found", set_found},
  {"found-proofs", set_found_proofs},
  {"found-many", set_found_many},
  {"found-nothing", set_found_nothing},
  {"found-could-not-tell", set_found_could_not_tell},
  {"found-could-not-read", set_found_could_not_read},
  {"found-partly", set_found_partly},
  {"found-sandbox", co_sandbox_states_set_place},
  {"found-sandbox-areas", co_sandbox_states_set_areas},
  {"why", set_why},
  {"choose", set_choose},
  {"choose-answered", set_choose_answered},
  {"choose-details", set_choose_details},
  {"compare", set_compare},
  {"plan-empty", set_plan_empty},
  {"plan", set_plan},
  {"plan-open", set_plan_open},
  {"plan-ticked", set_plan_ticked},
  {"plan-held", set_plan_held},
  {"plan-held-asked", set_plan_held_asked},
  {"done-not-yet", set_done_not_yet},
  {"done", set_done},
  {"second", set_second},
  {"second-found", set_second_found},
  {"paper", set_paper},
  {"preferences", set_preferences},
  {"passwords", co_password_states_set_open},
  {"passwords-read", co_password_states_set_read},
  {"passwords-done", co_password_states_set_done},
  {"leftovers", co_removal_states_set_leftovers},
  {"removal-by-hand", co_removal_states_set_by_hand},
  {"record", co_record_states_set_full},
  {"record-empty", co_record_states_set_empty},
  {"reminder", co_reminder_states_set_open},
  {"reminder-chosen", co_reminder_states_set_chosen},
  {"reminder-saved", co_reminder_states_set_saved},
  {"knowledge", co_knowledge_states_set_open},
  {"knowledge-no-address", co_knowledge_states_set_no_address},
  {"knowledge-asking", co_knowledge_states_set_asking},
  {"knowledge-newer", co_knowledge_states_set_newer},
  {"knowledge-newest", co_knowledge_states_set_newest},
  {"knowledge-unreachable", co_knowledge_states_set_unreachable},
  {"knowledge-not-trusted", co_knowledge_states_set_not_trusted},
  {"age", co_knowledge_states_set_age},
  {"age-newer", co_knowledge_states_set_age_newer},
  {"wipe", set_wipe},
  {"shortcuts", set_shortcuts},
  {"help", set_help},
  {"help-pages", co_help_states_set_pages},
  {"help-counter", co_help_states_set_counter},
  {"help-terminal", co_help_states_set_terminal},
  {"about", set_about},
};

/**
 * co_states_list:
 * @count: (out): how many there are
 *
 * Lists what pictures can be taken of.
 *
 * Returns: (array length=count): the states
 */
const CoState *
co_states_list (guint *count)
{
  *count = G_N_ELEMENTS (states);
  return states;
}
