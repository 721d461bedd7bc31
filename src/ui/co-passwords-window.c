/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disclosure.h"
#include "co-file-choice.h"
#include "co-focus.h"
#include "co-heading.h"
#include "co-label.h"
#include "co-notice.h"
#include "co-password-lists.h"
#include "co-passwords-window.h"
#include "co-path-label.h"
#include "co-picture.h"
#include "co-text.h"

#include <glib/gi18n.h>

#define WIDTH         560
#define HEIGHT        680
#define PICTURE_WIDTH 240

/**
 * CoPasswordsWindow:
 *
 * Takes the passwords of an export along to another password manager, in three steps: choose the
 * file, choose what it is for, save. No password is ever shown. All in it is made anew when it goes
 * on, and when the language changes.
 */
struct _CoPasswordsWindow {
  AdwWindow parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */

  /* State */
  CoPasswordCarrier *carrier; /* (owned) */

  /* Widgets of the present content */
  GtkBox *content;
  GtkWidget *heading;
  GtkLabel *fit;        /* (nullable): how much goes into the form that is chosen */
  CoDisclosure *losses; /* (nullable): what does not */
};

G_DEFINE_FINAL_TYPE (CoPasswordsWindow, co_passwords_window, ADW_TYPE_WINDOW)

/* --- Parts --------------------------------------------------------------------------------- */

static void
add (CoPasswordsWindow *self, GtkWidget *widget)
{
  gtk_box_append (self->content, widget);
}

static void
add_title (CoPasswordsWindow *self, const char *text)
{
  GtkWidget *heading = co_heading_new (text, "title-1");

  gtk_widget_set_focusable (heading, TRUE);
  add (self, heading);
  self->heading = heading;
  co_focus_grab_heading (heading);
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
  GtkWidget *button = co_label_new_button (text);

  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  if (is_main)
    gtk_widget_add_css_class (button, "suggested-action");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (clicked), self);
  add (self, button);
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
  GtkWidget *disclosure = co_disclosure_new (self->session, title, fill, self->carrier);

  gtk_widget_add_css_class (disclosure, "card");
  add (self, disclosure);
  return CO_DISCLOSURE (disclosure);
}

static void
update_fit (CoPasswordsWindow *self)
{
  g_autofree char *words = co_password_lists_say_fit (self->carrier, self->session);

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

  add (self, co_heading_new (_ ("Where do they go?"), "title-4"));
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
  add (self,
       co_label_new (_ ("In Kaspersky Password Manager, open “Settings”, then “Import/Export”, and "
                        "export to a text file. Then choose that file here, or drop it on this "
                        "window. It becomes a file that your new password manager can import."),
                     NULL));
  add (self, co_label_new (_ ("Nothing leaves this computer, and no password is shown."), NULL));
  add_fault (self);
  add_button (self, _ ("Choose the text file…"), TRUE, choose_cb);
}

static void
add_busy (CoPasswordsWindow *self)
{
  GtkWidget *spinner = gtk_spinner_new ();

  gtk_spinner_start (GTK_SPINNER (spinner));
  gtk_widget_set_size_request (spinner, 48, 48);
  gtk_widget_set_halign (spinner, GTK_ALIGN_CENTER);
  add_title (self, _ ("One moment…"));
  add (self, spinner);
}

static void
add_ready (CoPasswordsWindow *self)
{
  const CoPasswordExport *export = co_password_carrier_get_export (self->carrier);

  add_title (self, _ ("What was read"));
  add_fault (self);
  add (self, co_password_lists_new_counts (self->carrier, self->session));
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
  g_autofree char *display = g_filename_display_name (path);
  g_autofree char *shown = co_text_printable (display);

  add (self, co_path_label_new (shown));
}

static void
add_done (CoPasswordsWindow *self)
{
  add_title (self, _ ("The new file is there"));
  add_fit (self);
  add (self, co_heading_new (_ ("Import it now"), "title-4"));
  add (self,
       co_label_new (_ ("In the new password manager, look for “Import”, and choose the new file. "
                        "Then look whether some passwords are right."),
                     NULL));
  add (self, co_heading_new (_ ("Then delete both files"), "title-4"));
  add (self,
       co_label_new (_ ("They show your passwords to whoever opens them. Empty the trash as well. "
                        "Do not send them by mail. From a USB stick, deleted files can be brought "
                        "back: erase the whole stick."),
                     NULL));
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

static GtkWidget *
make_frame (CoPasswordsWindow *self)
{
  GtkWidget *frame = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();

  self->content = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_widget_set_margin_top (GTK_WIDGET (self->content), 18);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->content), 24);
  gtk_widget_set_margin_start (GTK_WIDGET (self->content), 18);
  gtk_widget_set_margin_end (GTK_WIDGET (self->content), 18);
  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (self->content));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller),
                                  GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (frame), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (frame), scroller);
  return frame;
}

static void
fill (CoPasswordsWindow *self)
{
  static void (*const steps[]) (CoPasswordsWindow *) = {
    [CO_PASSWORD_CARRIER_EMPTY] = add_start,
    [CO_PASSWORD_CARRIER_BUSY] = add_busy,
    [CO_PASSWORD_CARRIER_READY] = add_ready,
    [CO_PASSWORD_CARRIER_DONE] = add_done,
  };

  self->fit = NULL;
  self->losses = NULL;
  gtk_window_set_title (GTK_WINDOW (self), _ ("Passwords"));
  adw_window_set_content (ADW_WINDOW (self), make_frame (self));
  steps[co_password_carrier_get_state (self->carrier)](self);
}

/* Before it is shown, nothing in it can have the focus. */
static void
co_passwords_window_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (co_passwords_window_parent_class)->map (widget);
  co_focus_grab_heading (CO_PASSWORDS_WINDOW (widget)->heading);
}

static void
co_passwords_window_dispose (GObject *object)
{
  CoPasswordsWindow *self = CO_PASSWORDS_WINDOW (object);

  g_clear_object (&self->carrier);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_passwords_window_parent_class)->dispose (object);
}

static void
co_passwords_window_class_init (CoPasswordsWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_passwords_window_dispose;
  GTK_WIDGET_CLASS (klass)->map = co_passwords_window_map;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass),
                                       GDK_KEY_Escape,
                                       0,
                                       "window.close",
                                       NULL);
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
                           G_CALLBACK (fill),
                           self,
                           G_CONNECT_SWAPPED);
}

/**
 * co_passwords_window_new:
 * @parent: the main window
 * @session: what the window is about
 *
 * Makes the window, with no file in it.
 *
 * Returns: (transfer none): a new window, owned by GTK
 */
CoPasswordsWindow *
co_passwords_window_new (GtkWindow *parent, CoSession *session)
{
  CoPasswordsWindow *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent) && CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_PASSWORDS_WINDOW,
                       "transient-for",
                       parent,
                       "destroy-with-parent",
                       TRUE,
                       "width-request",
                       360,
                       "default-width",
                       WIDTH,
                       "default-height",
                       HEIGHT,
                       NULL);
  self->session = g_object_ref (session);
  fill (self);
  g_signal_connect_object (co_session_get_preferences (session),
                           "notify::texts",
                           G_CALLBACK (fill),
                           self,
                           G_CONNECT_SWAPPED);
  return self;
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
