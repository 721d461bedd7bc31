/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"
#include "co-leftovers-window.h"
#include "co-removal-states.h"
#include "co-removal-window.h"

#include <string.h>

/* The windows that remove things from this computer, and their states. What was found is the only
 * thing in them that is made up. */

static void
find (CoScene *scene, const char *id, CoVerdict verdict, const char *const *evidence)
{
  g_autoptr (CoTarget) target = co_target_new_this_computer ();
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (CoResult) result = NULL;
  CoSession *session = scene->base.session;
  CoProduct *product = co_catalog_get_product (co_session_get_catalog (session), id);

  for (guint i = 0; evidence[i] != NULL; i += 3)
    g_ptr_array_add (list,
                     co_evidence_new (evidence[i],
                                      evidence[i + 1],
                                      evidence[i + 2],
                                      "It belongs to the product."));
  g_ptr_array_add (findings,
                   co_finding_new (&(CoFindingInfo){.product = product,
                                                    .name = co_product_get_name (product),
                                                    .verdict = verdict,
                                                    .evidence = list}));
  result = co_result_new (target, CO_OUTCOME_CHECKED, findings, nothing, nothing);
  g_list_store_append (G_LIST_STORE (co_session_get_results (session)), result);
}

static gboolean
has_failed (gpointer window)
{
  CoRemover *remover = co_removal_window_get_remover (window);

  return co_remover_get_state (remover) == CO_REMOVER_FAILED;
}

/**
 * co_removal_states_set_by_hand:
 * @scene: a scene
 *
 * Shows what a person does where no service removes packages.
 */
void
co_removal_states_set_by_hand (CoScene *scene)
{
  static const char *const evidence[] = {"dpkg", "kesl", "var/lib/dpkg/status", NULL};

  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent", TRUE);
  find (scene, "kesl", CO_VERDICT_INSTALLED, evidence);
  co_scene_show (scene, "check");
  gtk_widget_activate_action (GTK_WIDGET (scene->base.window), "win.remove", "s", "kesl");
  co_ui_test_settle ();
  co_ui_test_wait (has_failed, co_scene_get_front (scene));
}

static gboolean
is_shown (gpointer window)
{
  return co_tidier_get_state (co_leftovers_window_get_tidier (window)) == CO_TIDIER_SHOWN;
}

/**
 * co_removal_states_set_leftovers:
 * @scene: a scene
 *
 * Shows a folder that the person may move, and a file that only an administrator may delete.
 */
void
co_removal_states_set_leftovers (CoScene *scene)
{
  g_autofree char *folder = g_build_filename (scene->base.folder, "KVRT2024_Data", NULL);
  const char *evidence[] = {"path",
                            "home/ann/KVRT2024_Data",
                            folder + 1,
                            "path",
                            "var/opt/KVRT2024_Data",
                            "proc/version",
                            NULL};

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  find (scene, "kvrt-linux", CO_VERDICT_RAN_ONCE, evidence);
  co_scene_show (scene, "check");
  gtk_widget_activate_action (GTK_WIDGET (scene->base.window), "win.leftovers", NULL);
  co_ui_test_settle ();
  co_ui_test_wait (is_shown, co_scene_get_front (scene));
}
