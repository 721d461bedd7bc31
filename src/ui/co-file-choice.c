/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-file-choice.h"

#include <glib/gi18n.h>

/* Not GtkFileDialog, which is too new. The native chooser asks the portal too, where there is one.
 */

#define KEY "co-file-choice"

static void
response_cb (GtkNativeDialog *dialog, int response, GtkWidget *widget)
{
  g_autoptr (GFile) file = NULL;
  CoFileChoiceFunc chosen = (CoFileChoiceFunc) g_object_get_data (G_OBJECT (dialog), "chosen");

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  gtk_native_dialog_hide (dialog);
  if (file != NULL)
    chosen (file, widget);
  /* The end of the dialog, with which nobody is called any more. */
  g_object_set_data (G_OBJECT (widget), KEY, NULL);
}

static void
destroy (gpointer data)
{
  gtk_native_dialog_destroy (data);
  g_object_unref (data);
}

/* The dialog goes with the widget that asked. */
static GtkFileChooser *
make (GtkWidget *widget,
      const char *title,
      GtkFileChooserAction action,
      const char *accept,
      CoFileChoiceFunc chosen)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkFileChooserNative *dialog =
    gtk_file_chooser_native_new (title,
                                 GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                                 action,
                                 accept,
                                 NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_object_set_data (G_OBJECT (dialog), "chosen", (gpointer) chosen);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), widget, 0);
  g_object_set_data_full (G_OBJECT (widget), KEY, dialog, destroy);
  return GTK_FILE_CHOOSER (dialog);
}

/**
 * co_file_choice_open_folder:
 * @widget: who asks
 * @title: what is chosen
 * @chosen: called with the folder
 *
 * Has the person choose a folder.
 */
void
co_file_choice_open_folder (GtkWidget *widget, const char *title, CoFileChoiceFunc chosen)
{
  GtkFileChooser *dialog =
    make (widget, title, GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _ ("Check"), chosen);

  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static void
add_filter (GtkFileChooser *dialog, const char *name, const char *pattern)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  if (g_str_has_prefix (pattern, "*."))
    gtk_file_filter_add_suffix (filter, pattern + 2);
  else
    gtk_file_filter_add_pattern (filter, pattern);
  gtk_file_chooser_add_filter (dialog, filter);
}

/**
 * co_file_choice_open_registry:
 * @widget: who asks
 * @title: what is chosen
 * @chosen: called with the file
 *
 * Has the person choose an export of a Windows registry.
 */
void
co_file_choice_open_registry (GtkWidget *widget, const char *title, CoFileChoiceFunc chosen)
{
  GtkFileChooser *dialog = make (widget, title, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("Check"), chosen);

  add_filter (dialog, _ ("Registry files"), "*.reg");
  add_filter (dialog, _ ("All files"), "*");
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/**
 * co_file_choice_open_text:
 * @widget: who asks
 * @title: what is chosen
 * @chosen: called with the file
 *
 * Has the person choose a text file.
 */
void
co_file_choice_open_text (GtkWidget *widget, const char *title, CoFileChoiceFunc chosen)
{
  GtkFileChooser *dialog = make (widget, title, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("Open"), chosen);

  add_filter (dialog, _ ("Text files"), "*.txt");
  add_filter (dialog, _ ("All files"), "*");
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/**
 * co_file_choice_save:
 * @widget: who asks
 * @title: what is saved
 * @name: what the file is to be called
 * @chosen: called with the place
 *
 * Has the person choose where a file is put.
 */
void
co_file_choice_save (GtkWidget *widget,
                     const char *title,
                     const char *name,
                     CoFileChoiceFunc chosen)
{
  GtkFileChooser *dialog = make (widget, title, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("Save"), chosen);

  gtk_file_chooser_set_current_name (dialog, name);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
