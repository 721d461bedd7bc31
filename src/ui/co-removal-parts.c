/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-package.h"
#include "co-removal-parts.h"
#include "co-text.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* What a removal shows: the packages that would go, and how far it is. */

/* --- Packages ------------------------------------------------------------------------------ */

static GtkWidget *
make_size (guint64 size)
{
  g_autofree char *words = size > 0 ? g_format_size (size) : g_strdup ("");
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_add_css_class (label, "numeric");
  return label;
}

static GtkWidget *
make_row (const CoPackage *package)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *name = g_strdup_printf ("%s %s", package->name, package->version);
  g_autofree char *title = co_text_printable (name);
  g_autofree char *subtitle = co_text_printable (package->summary);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_size (package->size));
  return row;
}

/**
 * co_removal_parts_new_list:
 * @packages: (element-type CoPackage): packages
 *
 * Shows packages, with what they are and how much room they take.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_removal_parts_new_list (GPtrArray *packages)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  for (guint i = 0; i < packages->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), make_row (g_ptr_array_index (packages, i)));
  return list;
}

/**
 * co_removal_parts_say_size:
 * @packages: (element-type CoPackage): packages
 * @session: what the program is about
 *
 * Says how much room they take together.
 *
 * Returns: (nullable) (transfer full): a sentence, or `NULL` if that is not known
 */
char *
co_removal_parts_say_size (GPtrArray *packages, CoSession *session)
{
  g_autofree char *words = NULL;
  guint64 size = 0;

  for (guint i = 0; i < packages->len; i++)
    size += ((CoPackage *) g_ptr_array_index (packages, i))->size;
  if (size == 0)
    return NULL;
  words = g_format_size (size);
  return co_language_format (co_session_get_language (session),
                             _ ("That frees {size} on the disk."),
                             NULL,
                             0,
                             "size",
                             words,
                             NULL);
}

/* --- Progress ------------------------------------------------------------------------------ */

static const char *
get_words (CoPackageStatus status)
{
  switch (status) {
  case CO_PACKAGE_STATUS_WAITING:
    return _ ("Another program is installing or removing something. It goes on when that one is "
              "done.");
  case CO_PACKAGE_STATUS_ASKING:
    return _ ("The system asks for a password.");
  case CO_PACKAGE_STATUS_REMOVING:
    return _ ("It is being removed. Please do not turn the computer off.");
  case CO_PACKAGE_STATUS_IDLE:
  case CO_PACKAGE_STATUS_PREPARING:
  default:
    return _ ("The system gets ready.");
  }
}

static void
status_cb (CoPackageManager *manager, GParamSpec *spec, GtkLabel *label)
{
  gtk_label_set_label (label, get_words (co_package_manager_get_status (manager)));
}

static void
percentage_cb (CoPackageManager *manager, GParamSpec *spec, GtkProgressBar *bar)
{
  int percentage = co_package_manager_get_percentage (manager);

  gtk_progress_bar_set_fraction (bar, MAX (percentage, 0) / 100.0);
}

/**
 * co_removal_parts_new_progress:
 * @manager: what removes packages
 *
 * Shows what it does, and how far it is.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_removal_parts_new_progress (CoPackageManager *manager)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *label = co_label_new (NULL, NULL);
  GtkWidget *bar = gtk_progress_bar_new ();

  g_signal_connect_object (manager, "notify::status", G_CALLBACK (status_cb), label, 0);
  g_signal_connect_object (manager, "notify::percentage", G_CALLBACK (percentage_cb), bar, 0);
  status_cb (manager, NULL, GTK_LABEL (label));
  percentage_cb (manager, NULL, GTK_PROGRESS_BAR (bar));
  gtk_accessible_update_property (GTK_ACCESSIBLE (bar),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("How much is removed"),
                                  -1);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), label);
  return box;
}
