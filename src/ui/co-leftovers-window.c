/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-command.h"
#include "co-found-here.h"
#include "co-label.h"
#include "co-leftovers-window.h"
#include "co-link.h"
#include "co-notice.h"
#include "co-path-label.h"
#include "co-picture.h"
#include "co-text.h"

#include <glib/gi18n.h>

#define PICTURE_WIDTH 240

/**
 * CoLeftoversWindow:
 *
 * What products left on this computer, piece by piece: what it is, a look into it, and the way it
 * goes. Nothing is deleted here: what the person may move goes to the trash, and for the rest there
 * is a command.
 */
struct _CoLeftoversWindow {
  CoSideWindow parent_instance;

  /* State */
  CoTidier *tidier; /* (owned) */
};

G_DEFINE_FINAL_TYPE (CoLeftoversWindow, co_leftovers_window, CO_TYPE_SIDE_WINDOW)

/* --- Parts --------------------------------------------------------------------------------- */

static void
add (CoLeftoversWindow *self, GtkWidget *widget)
{
  co_side_window_add (CO_SIDE_WINDOW (self), widget);
}

static void
add_text (CoLeftoversWindow *self, const char *text)
{
  co_side_window_add_text (CO_SIDE_WINDOW (self), text);
}

static void
add_title (CoLeftoversWindow *self, const char *text)
{
  co_side_window_add_title (CO_SIDE_WINDOW (self), text);
}

static void
check_cb (CoLeftoversWindow *self)
{
  co_tidier_check (self->tidier);
}

static void
add_check (CoLeftoversWindow *self, gboolean is_main)
{
  co_side_window_add_button (CO_SIDE_WINDOW (self),
                             _ ("Check again"),
                             is_main,
                             G_CALLBACK (check_cb));
}

/* --- A piece ------------------------------------------------------------------------------- */

static const CoLeftover *
get_leftover (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), "leftover");
}

static void
look_cb (GtkWidget *button)
{
  g_autofree char *address = g_filename_to_uri (get_leftover (button)->path, NULL, NULL);

  if (address != NULL)
    co_link_open (button, address);
}

static void
trash_cb (GtkWidget *button, CoLeftoversWindow *self)
{
  co_tidier_trash (self->tidier, get_leftover (button));
}

/* Buttons of several pieces have one text; a screen reader gets the path with it. */
static GtkWidget *
add_button (GtkWidget *card, const char *text, const CoLeftover *leftover)
{
  GtkWidget *button = co_label_new_button (text);
  g_autofree char *path = co_text_printable_path (leftover->path);
  g_autofree char *name = g_strdup_printf ("%s %s", text, path);

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_object_set_data (G_OBJECT (button), "leftover", (gpointer) leftover);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (card), button);
  return button;
}

static void
add_command (GtkWidget *card, const char *words, char *command)
{
  gtk_box_append (GTK_BOX (card), co_label_new (words, NULL));
  gtk_box_append (GTK_BOX (card), co_command_new (command));
  g_free (command);
}

static void
add_look (GtkWidget *card, const CoLeftover *leftover)
{
  GtkWidget *button;

  if (leftover->can_look) {
    button = add_button (card, _ ("Look inside"), leftover);
    g_signal_connect (button, "clicked", G_CALLBACK (look_cb), NULL);
  } else if (leftover->is_folder) {
    add_command (card,
                 _ ("To look inside first, type this in a terminal. It only shows the names of "
                    "the files."),
                 co_leftover_new_look_command (leftover));
  }
}

static const char *
describe_own (const CoLeftover *leftover)
{
  return leftover->is_folder
           ? _ ("Changeover runs in a sandbox and cannot delete this. The command deletes this "
                "folder with all that is in it. That cannot be undone.")
           : _ ("Changeover runs in a sandbox and cannot delete this. The command deletes this one "
                "file. That cannot be undone.");
}

static void
add_way (CoLeftoversWindow *self, GtkWidget *card, const CoLeftover *leftover)
{
  GtkWidget *button;

  if (leftover->is_of_others)
    gtk_box_append (GTK_BOX (card),
                    co_label_new (_ ("This is in the home folder of another person. Ask them "
                                     "first."),
                                  NULL));
  if (leftover->can_trash) {
    button = add_button (card, _ ("Move to the trash"), leftover);
    g_signal_connect (button, "clicked", G_CALLBACK (trash_cb), self);
  } else if (leftover->is_own) {
    add_command (card, describe_own (leftover), co_leftover_new_delete_command (leftover));
  } else if (leftover->is_folder) {
    add_command (card,
                 _ ("Only an administrator can delete this. The command deletes this folder with "
                    "all that is in it. That cannot be undone."),
                 co_leftover_new_delete_command (leftover));
  } else {
    add_command (card,
                 _ ("Only an administrator can delete this. The command deletes this one file. "
                    "That cannot be undone."),
                 co_leftover_new_delete_command (leftover));
  }
}

static void
add_leftover (CoLeftoversWindow *self, const CoLeftover *leftover)
{
  CoSession *session = co_side_window_get_session (CO_SIDE_WINDOW (self));
  CoProduct *product = co_catalog_get_product (co_session_get_catalog (session), leftover->product);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *name =
    co_label_new (co_texts_name_product (co_session_get_texts (session), product), "heading");
  g_autofree char *path = co_text_printable_path (leftover->path);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "co-found-card");
  gtk_box_append (GTK_BOX (card), name);
  gtk_box_append (GTK_BOX (card), co_path_label_new (path));
  gtk_box_append (GTK_BOX (card), co_label_new (leftover->says, NULL));
  add_look (card, leftover);
  add_way (self, card, leftover);
  add (self, card);
}

/* --- What it shows ------------------------------------------------------------------------- */

static void
add_busy (CoLeftoversWindow *self)
{
  add_title (self,
             co_tidier_get_state (self->tidier) == CO_TIDIER_CHECKING ? _ ("Checking again")
                                                                      : _ ("One moment…"));
  co_side_window_add_spinner (CO_SIDE_WINDOW (self));
}

static void
add_nothing (CoLeftoversWindow *self)
{
  add (self, co_picture_new ("check-result", PICTURE_WIDTH));
  add_title (self, _ ("Nothing to clear up here"));
  add_text (self,
            co_tidier_is_changed (self->tidier)
              ? _ ("What was left is in the trash now. A new check shows whether that was all.")
              : _ ("The last check of this computer named no file or folder that could go."));
  add_check (self, TRUE);
}

/* Who could not read everything may have missed the program itself. */
static void
add_doubt (CoLeftoversWindow *self)
{
  g_autoptr (CoResult) result =
    co_found_here_get_result (co_side_window_get_session (CO_SIDE_WINDOW (self)));

  if (result == NULL || co_result_get_outcome (result) == CO_OUTCOME_CHECKED)
    return;
  add (self,
       co_notice_new (CO_NOTICE_WARNING,
                      _ ("The last check could not read everything. So a program may still be "
                         "there that needs these. If you are not sure, leave them.")));
}

static void
add_list (CoLeftoversWindow *self, GPtrArray *leftovers)
{
  add_title (self, _ ("What is left on this computer"));
  add_text (self,
            _ ("These are known places of Kaspersky programs. The last check found no installed "
               "program that they belong to. Other files are left alone. If files of yours were "
               "put aside as harmful, look inside first."));
  add_doubt (self);
  for (guint i = 0; i < leftovers->len; i++)
    add_leftover (self, g_ptr_array_index (leftovers, i));
  add_check (self, co_tidier_is_changed (self->tidier));
}

static void
co_leftovers_window_fill (CoSideWindow *window)
{
  CoLeftoversWindow *self = CO_LEFTOVERS_WINDOW (window);
  GPtrArray *leftovers = co_tidier_get_leftovers (self->tidier);
  const char *fault = co_tidier_get_fault (self->tidier);

  gtk_window_set_title (GTK_WINDOW (self), _ ("Leftovers"));
  if (co_tidier_get_state (self->tidier) != CO_TIDIER_SHOWN) {
    add_busy (self);
    return;
  }
  if (fault != NULL)
    add (self, co_notice_new (CO_NOTICE_WARNING, fault));
  if (leftovers->len > 0)
    add_list (self, leftovers);
  else
    add_nothing (self);
}

/* --- The window ---------------------------------------------------------------------------- */

static void
co_leftovers_window_constructed (GObject *object)
{
  CoLeftoversWindow *self = CO_LEFTOVERS_WINDOW (object);

  G_OBJECT_CLASS (co_leftovers_window_parent_class)->constructed (object);
  self->tidier = co_tidier_new (co_side_window_get_session (CO_SIDE_WINDOW (self)));
  co_tidier_look (self->tidier);
  g_signal_connect_object (self->tidier,
                           "notify::state",
                           G_CALLBACK (co_side_window_fill),
                           self,
                           G_CONNECT_SWAPPED);
}

static void
co_leftovers_window_dispose (GObject *object)
{
  g_clear_object (&CO_LEFTOVERS_WINDOW (object)->tidier);
  G_OBJECT_CLASS (co_leftovers_window_parent_class)->dispose (object);
}

static void
co_leftovers_window_class_init (CoLeftoversWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = co_leftovers_window_constructed;
  G_OBJECT_CLASS (klass)->dispose = co_leftovers_window_dispose;
  CO_SIDE_WINDOW_CLASS (klass)->manual = "remove#leftovers";
  CO_SIDE_WINDOW_CLASS (klass)->fill = co_leftovers_window_fill;
}

static void
co_leftovers_window_init (CoLeftoversWindow *self)
{
}

/**
 * co_leftovers_window_get_tidier:
 * @self: the window
 *
 * Gets what it shows.
 *
 * Returns: (transfer none): the tidier
 */
CoTidier *
co_leftovers_window_get_tidier (CoLeftoversWindow *self)
{
  g_return_val_if_fail (CO_IS_LEFTOVERS_WINDOW (self), NULL);

  return self->tidier;
}
