/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-record-states.h"

/* The window that shows what was removed, and its states. */

static void
open_window (CoScene *scene)
{
  co_scene_show (scene, "check");
  gtk_widget_activate_action (GTK_WIDGET (scene->base.window), "win.record", NULL);
}

/**
 * co_record_states_set_empty:
 * @scene: a scene
 *
 * Shows it with nothing in it.
 */
void
co_record_states_set_empty (CoScene *scene)
{
  co_ui_test_open_journal (&scene->base);
  open_window (scene);
}

/**
 * co_record_states_set_full:
 * @scene: a scene
 *
 * Shows it with all that can happen.
 */
void
co_record_states_set_full (CoScene *scene)
{
  static const char *const parts[] = {"kesl 12.1.0-1508", "kesl-gui 12.1.0-1508", NULL};
  static const char *const paths[] = {"/home/anna/.config/kaspersky", NULL};
  CoUiTest *test = &scene->base;

  co_ui_test_open_journal (test);
  co_ui_test_record (test, CO_REMOVAL_EVENT_BEGAN, "2026-11-20T18:01:00Z", parts, NULL);
  co_ui_test_record (test,
                     CO_REMOVAL_EVENT_FAILED,
                     "2026-11-20T18:02:00Z",
                     parts,
                     "Could not get lock /var/lib/dpkg/lock");
  co_ui_test_record (test, CO_REMOVAL_EVENT_BEGAN, "2026-11-20T18:10:00Z", parts, NULL);
  co_ui_test_record (test, CO_REMOVAL_EVENT_BEGAN, "2026-11-21T09:00:00Z", parts, NULL);
  co_ui_test_record (test, CO_REMOVAL_EVENT_REMOVED, "2026-11-21T09:02:00Z", parts, NULL);
  co_ui_test_record (test, CO_REMOVAL_EVENT_LEFT_OVER, "2026-11-21T09:05:00Z", NULL, NULL);
  co_ui_test_record (test, CO_REMOVAL_EVENT_TRASHED, "2026-11-21T09:07:00Z", paths, NULL);
  co_ui_test_record (test, CO_REMOVAL_EVENT_GONE, "2026-11-21T09:10:00Z", NULL, NULL);
  open_window (scene);
}
