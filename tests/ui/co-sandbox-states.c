/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-result.h"
#include "co-sandbox-states.h"

#include <unistd.h>

/* What could not be read because a sandbox does not show it, with commands that let it. This
 * program runs in no sandbox, so the results are made. */

static void
show (CoScene *scene, CoTarget *target, CoOutcome outcome, GPtrArray *problems)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  g_autoptr (CoResult) result = co_result_new (target, outcome, findings, problems, notes);

  g_list_store_append (G_LIST_STORE (co_session_get_results (scene->base.session)), result);
  co_scene_show (scene, "found");
}

/**
 * co_sandbox_states_set_place:
 * @scene: a scene
 *
 * Shows that a folder lies outside.
 */
void
co_sandbox_states_set_place (CoScene *scene)
{
  g_autoptr (GPtrArray) problems =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_problem_unref);
  g_autofree char *path = g_build_filename (scene->base.folder, "Laptop", NULL);
  g_autoptr (CoTarget) target = NULL;

  /* A folder that cannot be opened. */
  g_assert_cmpint (symlink ("Laptop", path), ==, 0);
  target = co_target_new (path);
  g_ptr_array_add (problems, co_problem_new_of_place ("target", path, "/srv/disks"));
  show (scene, target, CO_OUTCOME_COULD_NOT_CHECK, problems);
}

/**
 * co_sandbox_states_set_areas:
 * @scene: a scene
 *
 * Shows that something of each area lies outside.
 */
void
co_sandbox_states_set_areas (CoScene *scene)
{
  static const char *const units[][5] = {
    {"~/.config", "~/.mozilla", "~/.var/app", "~/.wine"},
    {"/media", "/mnt", "/run/media"},
    {"/opt/kaspersky", "/var/lib/snapd", "host-os"},
  };
  /* Of no system: the way that is open to a program outside of a sandbox is not offered. */
  g_autoptr (CoTarget) target = co_target_new_received (CO_SYSTEM_UNKNOWN, TRUE, NULL);
  g_autoptr (GPtrArray) problems =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_problem_unref);

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    g_ptr_array_add (problems, co_problem_new_of_area ("sandbox", units[i], NULL));
  show (scene, target, CO_OUTCOME_PARTLY_CHECKED, problems);
}
