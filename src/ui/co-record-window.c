/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-file-choice.h"
#include "co-label.h"
#include "co-notice.h"
#include "co-path-label.h"
#include "co-picture.h"
#include "co-record-print.h"
#include "co-record-window.h"
#include "co-removal-words.h"
#include "co-text.h"

#include <glib/gi18n.h>

#define PICTURE_WIDTH 240

/**
 * CoRecordWindow:
 *
 * Shows what was removed with this program: when, what, what the system said, and what a check
 * found after it. It can be saved and printed.
 */
struct _CoRecordWindow {
  CoSideWindow parent_instance;

  /* State */
  CoRecordReader *reader; /* (owned) (nullable): made when it is first filled */
  char *shown;            /* (owned) (nullable): what the window says of the record */
  char *fault;            /* (owned) (nullable): what did not work */
  char *success;          /* (owned) (nullable): what did */
  GCancellable *cancellable;
  GtkPrintOperation *print; /* (owned) (nullable): while it runs */
};

G_DEFINE_FINAL_TYPE (CoRecordWindow, co_record_window, CO_TYPE_SIDE_WINDOW)

static CoSession *
get_session (CoRecordWindow *self)
{
  return co_side_window_get_session (CO_SIDE_WINDOW (self));
}

static void
add (CoRecordWindow *self, GtkWidget *widget)
{
  co_side_window_add (CO_SIDE_WINDOW (self), widget);
}

static void
add_text (CoRecordWindow *self, const char *text)
{
  co_side_window_add_text (CO_SIDE_WINDOW (self), text);
}

static void
add_title (CoRecordWindow *self, const char *text)
{
  co_side_window_add_title (CO_SIDE_WINDOW (self), text);
}

static void
add_button (CoRecordWindow *self,
            const char *text,
            gboolean is_main,
            void (*clicked) (CoRecordWindow *))
{
  co_side_window_add_button (CO_SIDE_WINDOW (self), text, is_main, G_CALLBACK (clicked));
}

/* --- What is shown, saved and printed ------------------------------------------------------ */

static GPtrArray *
list_page (CoRecordWindow *self)
{
  CoSession *session = get_session (self);
  g_autoptr (GDateTime) now = co_session_get_now (session);

  return co_removal_words_list_page (co_record_reader_get_events (self->reader),
                                     co_record_reader_get_damaged (self->reader),
                                     co_session_get_catalog (session),
                                     co_session_get_texts (session),
                                     now);
}

/* Says at the top what came of something. */
static void
tell (CoRecordWindow *self, const char *success, const char *fault)
{
  g_free (self->success);
  g_free (self->fault);
  self->success = g_strdup (success);
  self->fault = g_strdup (fault);
  co_side_window_fill (CO_SIDE_WINDOW (self));
}

/* --- Saving -------------------------------------------------------------------------------- */

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoRecordWindow) self = data;
  g_autoptr (GError) error = NULL;
  gboolean is_saved = g_file_replace_contents_finish (G_FILE (source), result, NULL, &error);

  /* Nobody sees it any more. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (is_saved)
    tell (self, _ ("The record is saved."), NULL);
  else
    tell (self,
          NULL,
          _ ("The record was not saved. The disk may be full, or you are not allowed to write "
             "there. Choose another folder."));
}

/**
 * co_record_window_save:
 * @self: the window, with a record in it
 * @file: where it is put
 *
 * Saves the record as a text. What is there already was asked about by the file chooser.
 */
void
co_record_window_save (CoRecordWindow *self, GFile *file)
{
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *text;

  g_return_if_fail (CO_IS_RECORD_WINDOW (self) && G_IS_FILE (file));

  lines = list_page (self);
  text = co_removal_words_write (lines);
  bytes = g_bytes_new_take (text, strlen (text));
  g_file_replace_contents_bytes_async (file,
                                       bytes,
                                       NULL,
                                       FALSE,
                                       G_FILE_CREATE_REPLACE_DESTINATION,
                                       self->cancellable,
                                       saved_cb,
                                       g_object_ref (self));
}

static void
placed_cb (GFile *file, gpointer data)
{
  /* While a place was chosen, it may have become unreadable. */
  if (co_record_reader_get_events (CO_RECORD_WINDOW (data)->reader) != NULL)
    co_record_window_save (data, file);
}

static void
save_cb (CoRecordWindow *self)
{
  /* Translators: the name of a file. */
  g_autofree char *name = g_strconcat (_ ("What was removed"), ".txt", NULL);

  co_file_choice_save (GTK_WIDGET (self), _ ("Save the Record"), name, placed_cb);
}

/* --- Printing ------------------------------------------------------------------------------ */

static void
printed_cb (CoRecordWindow *self, GtkPrintOperationResult result)
{
  g_clear_object (&self->print);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    tell (self,
          NULL,
          _ ("The record was not printed. Look whether the printer is on, or save the record."));
}

/**
 * co_record_window_make_print:
 * @self: the window, with a record in it
 *
 * Makes what prints the record.
 *
 * Returns: (transfer full): a new operation
 */
GtkPrintOperation *
co_record_window_make_print (CoRecordWindow *self)
{
  g_autoptr (GPtrArray) lines = NULL;

  g_return_val_if_fail (CO_IS_RECORD_WINDOW (self), NULL);

  lines = list_page (self);
  return co_record_print_new (lines, co_session_get_language (get_session (self)));
}

static void
print_cb (CoRecordWindow *self)
{
  if (self->print != NULL)
    return;
  self->print = co_record_window_make_print (self);
  gtk_print_operation_set_allow_async (self->print, TRUE);
  g_signal_connect_object (self->print, "done", G_CALLBACK (printed_cb), self, G_CONNECT_SWAPPED);
  gtk_print_operation_run (self->print,
                           GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (self),
                           NULL);
}

/* --- Checking ------------------------------------------------------------------------------ */

static void
check_cb (CoRecordWindow *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.check-now", NULL);
  gtk_window_close (GTK_WINDOW (self));
}

static void
again_cb (CoRecordWindow *self)
{
  /* Also if nothing has changed, it is seen that it was tried. */
  g_clear_pointer (&self->shown, g_free);
  co_record_reader_read (self->reader);
}

/* --- The states ---------------------------------------------------------------------------- */

static void
add_busy (CoRecordWindow *self)
{
  add_title (self, _ ("One moment…"));
  co_side_window_add_spinner (CO_SIDE_WINDOW (self));
}

static void
add_empty (CoRecordWindow *self)
{
  add (self, co_picture_new ("paper", PICTURE_WIDTH));
  add_title (self, _ ("What was removed"));
  add_text (self, _ ("Nothing was removed with this program yet."));
  add_text (self,
            _ ("When you remove something here, it is written down: when, what it was, what the "
               "system said, and what a check found after it. You can then save it, or print it."));
  add_button (self, _ ("Close"), TRUE, (void (*) (CoRecordWindow *)) gtk_window_close);
}

static void
add_unread (CoRecordWindow *self, const GError *error)
{
  CoLanguage *language = co_session_get_language (get_session (self));
  g_autofree char *words = co_removal_words_say_unread (error, language);
  g_autofree char *path = co_text_printable_path (co_record_reader_get_path (self->reader));

  add_title (self, _ ("The record could not be read"));
  add_text (self, _ ("What was removed with this program is written in this file:"));
  add (self, co_path_label_new (path));
  if (words != NULL)
    add_text (self, words);
  add_button (self, _ ("Try again"), TRUE, again_cb);
}

static GtkWidget *
make_line (const CoRemovalLine *line)
{
  switch (line->kind) {
  case CO_REMOVAL_LINE_HEAD:
    return co_label_new (line->text, "heading");
  case CO_REMOVAL_LINE_ITEM:
    return co_path_label_new (line->text);
  case CO_REMOVAL_LINE_WARNING:
    return co_notice_new (CO_NOTICE_WARNING, line->text);
  case CO_REMOVAL_LINE_TITLE:
  case CO_REMOVAL_LINE_NOTE:
  case CO_REMOVAL_LINE_DAY:
  case CO_REMOVAL_LINE_TEXT:
  default:
    return co_label_new (line->text, NULL);
  }
}

static GtkBox *
add_card (CoRecordWindow *self)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "co-subject");
  add (self, card);
  return GTK_BOX (card);
}

/* A card for each event, below its day. */
static void
add_events (CoRecordWindow *self, GPtrArray *events)
{
  CoSession *session = get_session (self);
  g_autoptr (GPtrArray) lines = co_removal_words_list (events,
                                                       co_session_get_catalog (session),
                                                       co_session_get_texts (session));
  GtkBox *card = NULL;

  for (guint i = 0; i < lines->len; i++) {
    const CoRemovalLine *line = g_ptr_array_index (lines, i);

    if (line->kind == CO_REMOVAL_LINE_DAY) {
      co_side_window_add_heading (CO_SIDE_WINDOW (self), line->text);
      continue;
    }
    if (line->kind == CO_REMOVAL_LINE_HEAD)
      card = add_card (self);
    gtk_box_append (card, make_line (line));
  }
}

static void
add_record (CoRecordWindow *self, GPtrArray *events, guint damaged)
{
  CoLanguage *language = co_session_get_language (get_session (self));
  g_autofree char *words = co_removal_words_say_damaged (damaged, language);

  add_title (self, _ ("What was removed"));
  if (self->success != NULL)
    add (self, co_notice_new (CO_NOTICE_INFO, self->success));
  if (self->fault != NULL)
    add (self, co_notice_new (CO_NOTICE_WARNING, self->fault));
  add_text (self,
            _ ("This is all that was done with this program, as it happened. Only a check can tell "
               "that something is gone."));
  if (damaged > 0)
    add (self, co_notice_new (CO_NOTICE_WARNING, words));
  add_events (self, events);
  add_button (self, _ ("Check again"), TRUE, check_cb);
  add_button (self, _ ("Save…"), FALSE, save_cb);
  add_button (self, _ ("Print…"), FALSE, print_cb);
}

/* --- The window ---------------------------------------------------------------------------- */

/* Tells one state of the record from another. */
static char *
describe (CoRecordWindow *self)
{
  CoSession *session = get_session (self);
  const GError *error = co_record_reader_get_error (self->reader);
  g_autoptr (GPtrArray) lines = NULL;
  g_autofree char *text = NULL;

  if (error != NULL)
    return g_strdup (error->message);
  lines = co_removal_words_list (co_record_reader_get_events (self->reader),
                                 co_session_get_catalog (session),
                                 co_session_get_texts (session));
  text = co_removal_words_write (lines);
  return g_strdup_printf ("%u %s", co_record_reader_get_damaged (self->reader), text);
}

/* Who reads it is not disturbed, unless it says something else now. */
static void
changed_cb (CoRecordWindow *self)
{
  g_autofree char *now = describe (self);

  if (g_strcmp0 (now, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&now);
  tell (self, NULL, NULL);
}

static void
start_reading (CoRecordWindow *self)
{
  CoProgress *progress = co_session_get_progress (get_session (self));

  self->reader = co_record_reader_new (co_progress_get_folder (progress));
  g_signal_connect_object (self->reader,
                           "changed",
                           G_CALLBACK (changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
}

static void
co_record_window_fill (CoSideWindow *window)
{
  CoRecordWindow *self = CO_RECORD_WINDOW (window);
  GPtrArray *events;

  if (self->reader == NULL)
    start_reading (self);
  events = co_record_reader_get_events (self->reader);
  gtk_window_set_title (GTK_WINDOW (self), _ ("What Was Removed"));
  if (co_record_reader_get_error (self->reader) != NULL)
    add_unread (self, co_record_reader_get_error (self->reader));
  else if (events == NULL)
    add_busy (self);
  else if (events->len == 0 && co_record_reader_get_damaged (self->reader) == 0)
    add_empty (self);
  else
    add_record (self, events, co_record_reader_get_damaged (self->reader));
}

static void
co_record_window_dispose (GObject *object)
{
  CoRecordWindow *self = CO_RECORD_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->reader);
  g_clear_object (&self->print);
  G_OBJECT_CLASS (co_record_window_parent_class)->dispose (object);
}

static void
co_record_window_finalize (GObject *object)
{
  CoRecordWindow *self = CO_RECORD_WINDOW (object);

  g_clear_object (&self->cancellable);
  g_free (self->shown);
  g_free (self->fault);
  g_free (self->success);
  G_OBJECT_CLASS (co_record_window_parent_class)->finalize (object);
}

static void
co_record_window_class_init (CoRecordWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_record_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = co_record_window_finalize;
  CO_SIDE_WINDOW_CLASS (klass)->manual = "remove#record";
  CO_SIDE_WINDOW_CLASS (klass)->fill = co_record_window_fill;
}

static void
co_record_window_init (CoRecordWindow *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * co_record_window_get_reader:
 * @self: the window
 *
 * Gets what it shows.
 *
 * Returns: (transfer none): the reader
 */
CoRecordReader *
co_record_window_get_reader (CoRecordWindow *self)
{
  g_return_val_if_fail (CO_IS_RECORD_WINDOW (self), NULL);

  return self->reader;
}
