/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-scene.h"
#include "co-target-finder.h"

#include <glib/gi18n.h>

/* The window in a state to take a picture of. */

/* The folders of disks that are open beside this computer, for a function without data. */
#define BESIDE "CHANGEOVER_DISKS_BESIDE"

/* --- What the scenes are made of ----------------------------------------------------------- */

static GtkWidget *
get_window (CoScene *scene)
{
  return GTK_WIDGET (scene->base.window);
}

/* The window takes the direction of its language. */
static void
add_window (CoScene *scene)
{
  co_ui_test_add_window (&scene->base);
  /* A language brings its own. */
  if (scene->language == NULL)
    gtk_widget_set_default_direction (scene->direction);
}

/**
 * co_scene_show:
 * @scene: a scene
 * @page: the name of a page
 *
 * Shows a page, and the window before that if there is none.
 */
void
co_scene_show (CoScene *scene, const char *page)
{
  if (scene->base.window == NULL)
    add_window (scene);
  gtk_widget_activate_action (get_window (scene), "win.show", "s", page);
  co_ui_test_settle ();
}

/**
 * co_scene_click:
 * @scene: a scene
 * @type: of a widget
 * @text: a part of what it says
 *
 * Does what a click does.
 */
void
co_scene_click (CoScene *scene, GType type, const char *text)
{
  co_ui_test_click (get_window (scene), type, _ (text));
}

/**
 * co_scene_check:
 * @scene: a scene
 * @name: of a disk
 *
 * Checks a disk, and waits until that is done.
 */
void
co_scene_check (CoScene *scene, const char *name)
{
  g_autofree char *path = g_build_filename (scene->disks, name, NULL);

  co_ui_test_check (&scene->base, path);
}

static char **
list_paths (CoScene *scene, const char *const *names)
{
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();

  for (guint i = 0; names[i] != NULL; i++) {
    g_autofree char *path = g_build_filename (scene->disks, names[i], NULL);

    g_strv_builder_add (paths, path);
  }
  return g_strv_builder_end (paths);
}

/* A computer with the disks of the scene beside it, and no others. */
static GPtrArray *
find_beside (const char *const *paths)
{
  g_auto (GStrv) beside = g_strsplit (g_getenv (BESIDE), G_SEARCHPATH_SEPARATOR_S, -1);
  GPtrArray *targets;

  if (paths != NULL)
    return co_target_finder_find_in (paths);
  targets = co_target_finder_find_in ((const char *const *) beside);
  g_ptr_array_insert (targets, 0, co_target_new_this_computer ());
  return targets;
}

static gboolean
is_settled (gpointer data)
{
  return !co_offers_is_looking (data);
}

/**
 * co_scene_wait_for_offers:
 * @scene: a scene
 *
 * Waits until what can be checked is known.
 */
void
co_scene_wait_for_offers (CoScene *scene)
{
  co_ui_test_wait (is_settled, co_session_get_offers (scene->base.session));
  co_ui_test_settle ();
}

/**
 * co_scene_offer:
 * @scene: a scene
 * @names: of disks
 *
 * Shows the place where a check is begun, with disks.
 */
void
co_scene_offer (CoScene *scene, const char *const *names)
{
  g_auto (GStrv) roots = list_paths (scene, names);

  co_session_set_roots (scene->base.session, (const char *const *) roots);
  co_scene_show (scene, "check");
  co_scene_wait_for_offers (scene);
}

/**
 * co_scene_put_beside:
 * @scene: a scene without a window
 * @names: of disks
 *
 * Puts disks that are open beside this computer.
 */
void
co_scene_put_beside (CoScene *scene, const char *const *names)
{
  g_auto (GStrv) paths = list_paths (scene, names);
  g_autofree char *list = g_strjoinv (G_SEARCHPATH_SEPARATOR_S, paths);

  g_setenv (BESIDE, list, TRUE);
}

/**
 * co_scene_add_closed:
 * @scene: a scene
 * @id: of the disk
 * @label: what its owner called it
 * @is_encrypted: whether it is locked
 *
 * Adds a disk that is not open.
 */
void
co_scene_add_closed (CoScene *scene, const char *id, const char *label, gboolean is_encrypted)
{
  const CoDiskInfo info = {
    .id = id,
    .device = "/dev/sdb1",
    .label = label,
    .file_system = is_encrypted ? "BitLocker" : "ntfs",
    .drive = "Portable Drive",
    .size = G_GUINT64_CONSTANT (512000000000),
    .kind = CO_DISK_WINDOWS,
    .is_removable = TRUE,
    .is_encrypted = is_encrypted,
  };
  g_autoptr (CoDisk) disk = co_disk_new (&info);

  g_list_store_append (scene->closed, disk);
}

/* --- Beginning and ending ------------------------------------------------------------------ */

/**
 * co_scene_begin:
 * @scene: where its disks are, and the direction
 * @state: of what
 * @width: of the window
 * @height: of the window
 *
 * Shows a scene.
 */
void
co_scene_begin (CoScene *scene, const CoState *state, int width, int height)
{
  CoOffers *offers;

  co_ui_test_set_up (&scene->base, NULL);
  if (scene->language != NULL)
    co_preferences_set_language (co_session_get_preferences (scene->base.session), scene->language);
  g_setenv (BESIDE, "", TRUE);
  g_settings_set_int (scene->base.settings, "window-width", width);
  g_settings_set_int (scene->base.settings, "window-height", height);
  scene->closed = g_list_store_new (CO_TYPE_DISK);
  offers = co_session_get_offers (scene->base.session);
  co_offers_set_disks (offers, G_LIST_MODEL (scene->closed));
  co_offers_set_find_func (offers, find_beside);
  state->set (scene);
  co_ui_test_settle ();
}

/**
 * co_scene_get_front:
 * @scene: a scene
 *
 * Gets the window that the person sees in front.
 *
 * Returns: (transfer none): a window
 */
GtkWindow *
co_scene_get_front (CoScene *scene)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (gtk_widget_get_mapped (link->data) &&
        gtk_window_get_transient_for (link->data) == scene->base.window)
      return link->data;
  return scene->base.window;
}

/**
 * co_scene_end:
 * @scene: a scene that was begun
 *
 * Ends a scene.
 */
void
co_scene_end (CoScene *scene)
{
  GtkWindow *front = co_scene_get_front (scene);

  if (front != scene->base.window)
    gtk_window_destroy (front);
  co_check_cancel (co_session_get_check (scene->base.session));
  co_refresher_cancel (co_session_get_refresher (scene->base.session));
  g_clear_object (&scene->closed);
  co_ui_test_tear_down (&scene->base, NULL);
}
