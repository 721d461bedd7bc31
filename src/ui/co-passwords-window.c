/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disclosure.h"
#include "co-file-choice.h"
#include "co-label.h"
#include "co-notice.h"
#include "co-password-lists.h"
#include "co-passwords-window.h"
#include "co-path-label.h"
#include "co-picture.h"
#include "co-text.h"

#include <glib/gi18n.h>

#define PICTURE_WIDTH 240

/**
 * CoPasswordsWindow:
 *
 * Takes the passwords of an export along to another password manager, in three steps: choose the
 * file, choose what it is for, save. No password is ever shown. All in it is made anew when it goes
 * on, and when the language changes.
 */
struct _CoPasswordsWindow {
  CoSideWindow parent_instance;

  /* State */
  CoPasswordCarrier *carrier; /* (owned) */

  /* Widgets of the present content */
  GtkLabel *fit;        /* (nullable): how much goes into the form that is chosen */
  CoDisclosure *losses; /* (nullable): what does not */
};

G_DEFINE_FINAL_TYPE (CoPasswordsWindow, co_passwords_window, CO_TYPE_SIDE_WINDOW)

/* --- Parts --------------------------------------------------------------------------------- */

static CoSession *
get_session (CoPasswordsWindow *self)
{
  return co_side_window_get_session (CO_SIDE_WINDOW (self));
}

static void
add (CoPasswordsWindow *self, GtkWidget *widget)
{
  co_side_window_add (CO_SIDE_WINDOW (self), widget);
}

static void
add_text (CoPasswordsWindow *self, const char *text)
{
  co_side_window_add_text (CO_SIDE_WINDOW (self), text);
}

static void
add_title (CoPasswordsWindow *self, const char *text)
{
  co_side_window_add_title (CO_SIDE_WINDOW (self), text);
}

static void
add_heading (CoPasswordsWindow *self, const char *text)
{
  co_side_window_add_heading (CO_SIDE_WINDOW (self), text);
}

static void
add_fault (CoPasswordsWindow *self)
{
  const char *fault = co_password_carrier_get_fault (self->carrier);

  if (fault != NULL)
    add (self, co_notice_new (CO_NOTICE_WARNING, fault));
}

static void
add_button (CoPasswordsWindow *self,
            const char *text,
            gboolean is_main,
            void (*clicked) (CoPasswordsWindow *))
{
  co_side_window_add_button (CO_SIDE_WINDOW (self), text, is_main, G_CALLBACK (clicked));
}

static GtkWidget *
make_losses (CoSession *session, gconstpointer carrier)
{
  return co_password_lists_new_losses ((CoPasswordCarrier *) carrier);
}

static GtkWidget *
make_entries (CoSession *session, gconstpointer carrier)
{
  return co_password_lists_new_entries ((CoPasswordCarrier *) carrier, session);
}

static GtkWidget *
make_faults (CoSession *session, gconstpointer carrier)
{
  return co_password_lists_new_faults ((CoPasswordCarrier *) carrier);
}

static CoDisclosure *
add_disclosure (CoPasswordsWindow *self, const char *title, CoDisclosureFill fill)
{
  GtkWidget *disclosure = co_disclosure_new (get_session (self), title, fill, self->carrier);

  gtk_widget_add_css_class (disclosure, "card");
  add (self, disclosure);
  return CO_DISCLOSURE (disclosure);
}

static void
update_fit (CoPasswordsWindow *self)
{
  g_autofree char *words = co_password_lists_say_fit (self->carrier, get_session (self));

  gtk_label_set_label (self->fit, words);
  gtk_widget_set_visible (GTK_WIDGET (self->losses),
                          co_password_lists_count_losses (self->carrier) > 0);
  co_disclosure_refresh (self->losses);
}

static void
add_fit (CoPasswordsWindow *self)
{
  self->fit = GTK_LABEL (co_label_new (NULL, NULL));
  add (self, GTK_WIDGET (self->fit));
  self->losses = add_disclosure (self, _ ("What does not go there"), make_losses);
  update_fit (self);
}

/* --- Choosing ------------------------------------------------------------------------------ */

static void
opened_cb (GFile *file, gpointer data)
{
  co_password_carrier_read (CO_PASSWORDS_WINDOW (data)->carrier, file);
}

static void
choose_cb (CoPasswordsWindow *self)
{
  co_file_choice_open_text (GTK_WIDGET (self), _ ("Choose the Text File"), opened_cb);
}

static void
placed_cb (GFile *file, gpointer data)
{
  co_password_carrier_write (CO_PASSWORDS_WINDOW (data)->carrier, file);
}

static void
save_cb (CoPasswordsWindow *self)
{
  g_autofree char *name =
    g_strdup_printf ("%s.csv", co_password_carrier_get_format (self->carrier)->id);

  co_file_choice_save (GTK_WIDGET (self), _ ("Save the New File"), name, placed_cb);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, CoPasswordsWindow *self)
{
  const GSList *files = gdk_file_list_get_files (g_value_get_boxed (value));

  if (files == NULL)
    return FALSE;
  co_password_carrier_read (self->carrier, files->data);
  return TRUE;
}

static void
format_cb (GtkCheckButton *button, CoPasswordsWindow *self)
{
  if (!gtk_check_button_get_active (button))
    return;
  co_password_carrier_set_format (self->carrier, g_object_get_data (G_OBJECT (button), "format"));
  update_fit (self);
}

static void
add_formats (CoPasswordsWindow *self)
{
  const CoPasswordFormat *format;
  GtkWidget *first = NULL;

  add_heading (self, _ ("Where do they go?"));
  for (guint i = 0; (format = co_password_format_get (i)) != NULL; i++) {
    GtkWidget *button = gtk_check_button_new_with_label (format->name);

    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (first));
    first = first != NULL ? first : button;
    g_object_set_data (G_OBJECT (button), "format", (gpointer) format);
    gtk_check_button_set_active (GTK_CHECK_BUTTON (button),
                                 format == co_password_carrier_get_format (self->carrier));
    g_signal_connect (button, "toggled", G_CALLBACK (format_cb), self);
    add (self, button);
  }
}

/* --- The steps ----------------------------------------------------------------------------- */

static void
add_start (CoPasswordsWindow *self)
{
  add (self, co_picture_new ("passwords-both", PICTURE_WIDTH));
  add_title (self, _ ("Take your passwords along"));
  add_text (self,
            _ ("In Kaspersky Password Manager, open “Settings”, then “Import/Export”, and "
               "export to a text file. Then choose that file here, or drop it on this "
               "window. It becomes a file that your new password manager can import."));
  add_text (self, _ ("Nothing leaves this computer, and no password is shown."));
  add_fault (self);
  add_button (self, _ ("Choose the text file…"), TRUE, choose_cb);
}

static void
add_busy (CoPasswordsWindow *self)
{
  add_title (self, _ ("One moment…"));
  co_side_window_add_spinner (CO_SIDE_WINDOW (self));
}

static void
add_ready (CoPasswordsWindow *self)
{
  const CoPasswordExport *export = co_password_carrier_get_export (self->carrier);

  add_title (self, _ ("What was read"));
  add_fault (self);
  add (self, co_password_lists_new_counts (self->carrier, get_session (self)));
  add_disclosure (self, _ ("Show the names"), make_entries);
  if (export->faults->len > 0) {
    add (self, co_notice_new (CO_NOTICE_WARNING, _ ("Not all of the file could be read.")));
    add_disclosure (self, _ ("What could not be read"), make_faults);
  }
  add_formats (self);
  add_fit (self);
  add_button (self, _ ("Save the new file…"), TRUE, save_cb);
  add_button (self, _ ("Choose another text file…"), FALSE, choose_cb);
}

static void
add_path (CoPasswordsWindow *self, const char *path)
{
  g_autofree char *shown = co_text_chosen_path (path);

  add (self, co_path_label_new (shown));
}

static void
add_done (CoPasswordsWindow *self)
{
  add_title (self, _ ("The new file is there"));
  add_fit (self);
  add_heading (self, _ ("Import it now"));
  add_text (self,
            _ ("In the new password manager, look for “Import”, and choose the new file. "
               "Then look whether some passwords are right."));
  add_heading (self, _ ("Then delete both files"));
  add_text (self,
            _ ("They show your passwords to whoever opens them. Empty the trash as well. "
               "Do not send them by mail. From a USB stick, deleted files can be brought "
               "back: erase the whole stick."));
  add_path (self, co_password_carrier_get_input (self->carrier));
  add_path (self, co_password_carrier_get_output (self->carrier));
  if (!co_password_carrier_is_private (self->carrier))
    add (self,
         co_notice_new (CO_NOTICE_WARNING,
                        _ ("On that disk everybody can open the new one. Better save it on the "
                           "disk of this computer.")));
  add_button (self, _ ("Close"), TRUE, (void (*) (CoPasswordsWindow *)) gtk_window_close);
}

/* --- The window ---------------------------------------------------------------------------- */

static void
co_passwords_window_fill (CoSideWindow *window)
{
  CoPasswordsWindow *self = CO_PASSWORDS_WINDOW (window);
  static void (*const steps[]) (CoPasswordsWindow *) = {
    [CO_PASSWORD_CARRIER_EMPTY] = add_start,
    [CO_PASSWORD_CARRIER_BUSY] = add_busy,
    [CO_PASSWORD_CARRIER_READY] = add_ready,
    [CO_PASSWORD_CARRIER_DONE] = add_done,
  };

  self->fit = NULL;
  self->losses = NULL;
  gtk_window_set_title (GTK_WINDOW (self), _ ("Passwords"));
  steps[co_password_carrier_get_state (self->carrier)](self);
}

static void
co_passwords_window_dispose (GObject *object)
{
  CoPasswordsWindow *self = CO_PASSWORDS_WINDOW (object);

  g_clear_object (&self->carrier);
  G_OBJECT_CLASS (co_passwords_window_parent_class)->dispose (object);
}

static void
co_passwords_window_class_init (CoPasswordsWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_passwords_window_dispose;
  CO_SIDE_WINDOW_CLASS (klass)->manual = "passwords";
  CO_SIDE_WINDOW_CLASS (klass)->fill = co_passwords_window_fill;
}

static void
co_passwords_window_init (CoPasswordsWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  self->carrier = co_password_carrier_new ();
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  g_signal_connect_object (self->carrier,
                           "notify::state",
                           G_CALLBACK (co_side_window_fill),
                           self,
                           G_CONNECT_SWAPPED);
}

/**
 * co_passwords_window_get_carrier:
 * @self: the window
 *
 * Gets what it shows.
 *
 * Returns: (transfer none): the carrier
 */
CoPasswordCarrier *
co_passwords_window_get_carrier (CoPasswordsWindow *self)
{
  g_return_val_if_fail (CO_IS_PASSWORDS_WINDOW (self), NULL);

  return self->carrier;
}
