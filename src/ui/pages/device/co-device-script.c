/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-device-script.h"
#include "co-file-choice.h"
#include "co-windows-script.h"

#include <glib/gi18n.h>

/**
 * CoDeviceScript:
 *
 * The full check of a Windows PC that stands elsewhere: a script is taken there, and what it copies
 * is brought back.
 */
struct _CoDeviceScript {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */

  /* State */
  GCancellable *cancellable; /* (owned): for the end of the widget */

  /* Widgets */
  GtkLabel *outcome;
};

G_DEFINE_FINAL_TYPE (CoDeviceScript, co_device_script, ADW_TYPE_BIN)

static void
say_outcome (CoDeviceScript *self, const char *words)
{
  gtk_label_set_label (self->outcome, words);
  gtk_widget_set_visible (GTK_WIDGET (self->outcome), TRUE);
  if (gtk_widget_get_mapped (GTK_WIDGET (self->outcome)))
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), GTK_WIDGET (self->outcome));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoDeviceScript) self = data;
  g_autoptr (GError) error = NULL;
  gboolean is_saved = g_file_replace_contents_finish (G_FILE (source), result, NULL, &error);

  /* Nobody sees it any more. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (!is_saved)
    g_debug ("the script was not saved: %s", error->message);
  say_outcome (self,
               is_saved ? _ ("The script is saved. Take it to the Windows PC now.")
                        : _ ("The script was not saved. The disk may be full, or you are not "
                             "allowed to write there. Choose another folder."));
}

/**
 * co_device_script_save:
 * @self: the widget
 * @file: where the script is put
 *
 * Saves the script. What is there already was asked about by the file chooser.
 */
void
co_device_script_save (CoDeviceScript *self, GFile *file)
{
  g_autoptr (GBytes) script = co_windows_script_get ();

  g_return_if_fail (CO_IS_DEVICE_SCRIPT (self) && G_IS_FILE (file));

  g_file_replace_contents_bytes_async (file,
                                       script,
                                       NULL,
                                       FALSE,
                                       G_FILE_CREATE_REPLACE_DESTINATION,
                                       self->cancellable,
                                       saved_cb,
                                       g_object_ref (self));
}

/**
 * co_device_script_check:
 * @self: the widget
 * @folder: what the script has made
 *
 * Checks what was brought back, in the place for checks.
 */
void
co_device_script_check (CoDeviceScript *self, GFile *folder)
{
  g_autofree char *path = g_file_get_path (folder);
  const char *const paths[] = {path, NULL};

  g_return_if_fail (CO_IS_DEVICE_SCRIPT (self) && self->session != NULL);

  if (path == NULL) {
    say_outcome (self, _ ("This is on another computer. Copy it to this one, then check it here."));
    return;
  }
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show", "s", "check");
  co_offers_add_chosen (co_session_get_offers (self->session), path);
  co_session_start_check (self->session, paths);
}

static void
save_chosen_cb (GFile *file, gpointer data)
{
  co_device_script_save (data, file);
}

static void
check_chosen_cb (GFile *file, gpointer data)
{
  co_device_script_check (data, file);
}

static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  co_file_choice_save (widget, _ ("Save the Script"), CO_WINDOWS_SCRIPT_NAME, save_chosen_cb);
}

static void
check_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  co_file_choice_open_folder (widget,
                              _ ("Choose the Folder That the Script Made"),
                              check_chosen_cb);
}

static void
co_device_script_dispose (GObject *object)
{
  CoDeviceScript *self = CO_DEVICE_SCRIPT (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_device_script_parent_class)->dispose (object);
}

static void
co_device_script_finalize (GObject *object)
{
  g_clear_object (&CO_DEVICE_SCRIPT (object)->cancellable);
  G_OBJECT_CLASS (co_device_script_parent_class)->finalize (object);
}

static void
co_device_script_class_init (CoDeviceScriptClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_device_script_dispose;
  G_OBJECT_CLASS (klass)->finalize = co_device_script_finalize;
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-device-script.ui");
  gtk_widget_class_bind_template_child (widget_class, CoDeviceScript, outcome);
  gtk_widget_class_install_action (widget_class, "script.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "script.check", NULL, check_cb);
}

static void
co_device_script_init (CoDeviceScript *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * co_device_script_set_session:
 * @self: the widget
 * @session: what the window is about
 *
 * Sets where what was brought back is checked.
 */
void
co_device_script_set_session (CoDeviceScript *self, CoSession *session)
{
  g_return_if_fail (CO_IS_DEVICE_SCRIPT (self) && CO_IS_SESSION (session));

  g_set_object (&self->session, session);
}
