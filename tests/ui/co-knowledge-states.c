/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-knowledge-states.h"
#include "co-newer.h"
#include "co-shelf.h"

#include <glib/gstdio.h>

/* The window that asks for newer knowledge, and the bar that leads to it. Nobody is asked for a
 * picture: what asks is a script that says how it ended. */

#define ADDRESS "https://knowledge.example/changeover-catalog.jcat"
#define PROGRAM "changeover-refresh"

static void
set_old (CoScene *scene)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2027, 6, 1, 12, 0, 0);

  co_session_set_now (scene->base.session, now);
}

static void
open_window (CoScene *scene)
{
  co_scene_show (scene, "check");
  gtk_widget_activate_action (GTK_WIDGET (scene->base.window), "win.knowledge", NULL);
  co_ui_test_settle ();
}

/* What an earlier picture needed is no longer kept. */
static void
ask (CoScene *scene, const char *commands)
{
  g_autofree char *program = g_build_filename (scene->base.folder, PROGRAM, NULL);
  g_autofree char *script = g_strconcat ("#!/bin/sh\n", commands, "\n", NULL);
  g_autofree char *shelf = co_shelf_get_folder ();

  co_ui_test_remove_folder (shelf);
  g_assert_true (g_file_set_contents (program, script, -1, NULL));
  g_assert_cmpint (g_chmod (program, 0700), ==, 0);
  g_setenv ("CHANGEOVER_LIBEXECDIR", scene->base.folder, TRUE);
  g_settings_set_string (scene->base.settings, "refresh-address", ADDRESS);
  co_refresher_start (co_session_get_refresher (scene->base.session));
}

static gboolean
is_done (gpointer data)
{
  return co_refresher_get_state (data) == CO_REFRESHER_DONE;
}

static void
wait_for_end (CoScene *scene)
{
  co_ui_test_wait (is_done, co_session_get_refresher (scene->base.session));
  co_ui_test_settle ();
}

static void
show_end (CoScene *scene, const char *commands)
{
  ask (scene, commands);
  wait_for_end (scene);
  open_window (scene);
}

static void
fetch_newer (CoScene *scene)
{
  ask (scene, "echo outcome newer 1");
  co_newer_put (NEWER_BUNDLE,
                co_catalog_get_edition (co_session_get_catalog (scene->base.session)));
  wait_for_end (scene);
}

/**
 * co_knowledge_states_set_open:
 * @scene: a scene
 *
 * Shows the window before anybody was asked, with knowledge as old as it gets.
 */
void
co_knowledge_states_set_open (CoScene *scene)
{
  g_settings_set_string (scene->base.settings, "refresh-address", ADDRESS);
  set_old (scene);
  open_window (scene);
}

/**
 * co_knowledge_states_set_no_address:
 * @scene: a scene
 *
 * Shows the window of a program that has nobody to ask.
 */
void
co_knowledge_states_set_no_address (CoScene *scene)
{
  g_settings_set_string (scene->base.settings, "refresh-address", "");
  open_window (scene);
}

static gboolean
has_some (gpointer data)
{
  return co_refresher_get_fraction (data) > 0;
}

/**
 * co_knowledge_states_set_asking:
 * @scene: a scene
 *
 * Shows the window while something comes.
 */
void
co_knowledge_states_set_asking (CoScene *scene)
{
  ask (scene, "echo progress 3 5\nexec sleep 60");
  open_window (scene);
  co_ui_test_wait (has_some, co_session_get_refresher (scene->base.session));
}

/**
 * co_knowledge_states_set_newer:
 * @scene: a scene
 *
 * Shows the window when newer knowledge came.
 */
void
co_knowledge_states_set_newer (CoScene *scene)
{
  fetch_newer (scene);
  open_window (scene);
}

/**
 * co_knowledge_states_set_newest:
 * @scene: a scene
 *
 * Shows the window when there was none that is newer.
 */
void
co_knowledge_states_set_newest (CoScene *scene)
{
  show_end (scene, "echo outcome newest 1");
}

/**
 * co_knowledge_states_set_unreachable:
 * @scene: a scene
 *
 * Shows the window when nobody answered.
 */
void
co_knowledge_states_set_unreachable (CoScene *scene)
{
  show_end (scene, "echo outcome unreachable 0");
}

/**
 * co_knowledge_states_set_not_trusted:
 * @scene: a scene
 *
 * Shows the window when it is not sure from whom the answer was.
 */
void
co_knowledge_states_set_not_trusted (CoScene *scene)
{
  show_end (scene, "echo outcome not-trusted 0");
}

/**
 * co_knowledge_states_set_age:
 * @scene: a scene
 *
 * Shows the bar that says that what is known is out of date.
 */
void
co_knowledge_states_set_age (CoScene *scene)
{
  set_old (scene);
  co_scene_show (scene, "check");
}

/**
 * co_knowledge_states_set_age_newer:
 * @scene: a scene
 *
 * Shows the bar that says that newer knowledge came.
 */
void
co_knowledge_states_set_age_newer (CoScene *scene)
{
  fetch_newer (scene);
  co_scene_show (scene, "check");
}
