/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-password-states.h"
#include "co-passwords-window.h"

/* The window that takes passwords along, and its states. */

static gboolean
is_carried (gpointer carrier)
{
  return co_password_carrier_get_state (carrier) != CO_PASSWORD_CARRIER_BUSY;
}

/**
 * co_password_states_set_open:
 * @scene: a scene
 *
 * Shows it without a file.
 */
void
co_password_states_set_open (CoScene *scene)
{
  co_scene_show (scene, "check");
  gtk_widget_activate_action (GTK_WIDGET (scene->base.window), "win.passwords", NULL);
}

static CoPasswordCarrier *
read_passwords (CoScene *scene)
{
  static const char export[] =
    "Websites\n\nWebsite name: Library\nWebsite URL: www.books.example\nLogin name: \n"
    "Login: anna\nPassword: x\nComment: My branch\n\n---\n\n"
    "Applications\n\nApplication: Mail\nLogin name: \nLogin: anna\nPassword: x\nComment: "
    "\n\n---\n\n"
    "Notes\n\nName: Key of the bicycle\nText: x\n\n---\n";
  g_autofree char *path = g_build_filename (scene->base.folder, "export.txt", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  CoPasswordCarrier *carrier;

  co_password_states_set_open (scene);
  co_ui_test_settle ();
  carrier = co_passwords_window_get_carrier (CO_PASSWORDS_WINDOW (co_scene_get_front (scene)));
  g_assert_true (g_file_set_contents (path, export, -1, NULL));
  co_password_carrier_set_format (carrier, co_password_format_find ("firefox"));
  co_password_carrier_read (carrier, file);
  co_ui_test_wait (is_carried, carrier);
  return carrier;
}

/**
 * co_password_states_set_read:
 * @scene: a scene
 *
 * Shows it with an export that was read.
 */
void
co_password_states_set_read (CoScene *scene)
{
  read_passwords (scene);
}

/**
 * co_password_states_set_done:
 * @scene: a scene
 *
 * Shows it when the other file is written.
 */
void
co_password_states_set_done (CoScene *scene)
{
  CoPasswordCarrier *carrier = read_passwords (scene);
  g_autofree char *path = g_build_filename (scene->base.folder, "firefox.csv", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  co_password_carrier_write (carrier, file);
  co_ui_test_wait (is_carried, carrier);
}
