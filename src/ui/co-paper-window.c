/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-choice-row.h"
#include "co-file-choice.h"
#include "co-handout-matter.h"
#include "co-label.h"
#include "co-letters.h"
#include "co-notice.h"
#include "co-paper-preview.h"
#include "co-paper-print.h"
#include "co-paper-window.h"
#include "co-pdf.h"
#include "co-personal-rows.h"
#include "co-write-error.h"

#include <glib/gi18n.h>

/**
 * CoPaperWindow:
 *
 * Prints what somebody takes home: which page, in which language, in which letters. It shows the
 * pages before it prints them, or saves them as a PDF file.
 */
struct _CoPaperWindow {
  CoSideWindow parent_instance;

  /* State */
  CoHandoutKind kind;
  CoPaperPrint print;
  CoTexts *texts;               /* (owned) (nullable): another language than that of the window */
  CoPaper *paper;               /* (owned) (nullable): what is shown */
  GtkPrintOperation *operation; /* (owned) (nullable): while it runs */
  char *fault;                  /* (owned) (nullable): why the last thing did not work */
  char *success;                /* (owned) (nullable): that it did */

  /* Widgets of the present content */
  AdwBin *body;
};

G_DEFINE_FINAL_TYPE (CoPaperWindow, co_paper_window, CO_TYPE_SIDE_WINDOW)

static CoSession *
get_session (CoPaperWindow *self)
{
  return co_side_window_get_session (CO_SIDE_WINDOW (self));
}

static CoTexts *
get_texts (CoPaperWindow *self)
{
  return self->texts != NULL ? self->texts : co_session_get_texts (get_session (self));
}

static void update (CoPaperWindow *self);

static void
tell (CoPaperWindow *self, const char *success, const char *fault)
{
  g_free (self->success);
  g_free (self->fault);
  self->success = g_strdup (success);
  self->fault = g_strdup (fault);
  update (self);
}

/* --- What is printed ----------------------------------------------------------------------- */

static const char *
get_code (CoPaperWindow *self)
{
  return co_language_get_code (co_texts_get_language (get_texts (self)));
}

static void
kind_cb (CoPaperWindow *self, const char *id)
{
  for (guint kind = 0; kind < CO_N_HANDOUT_KINDS; kind++)
    if (g_str_equal (co_handout_kind_get_id (kind), id))
      self->kind = kind;
  tell (self, NULL, NULL);
}

static void
language_cb (CoPaperWindow *self, const char *code)
{
  g_clear_object (&self->texts);
  self->texts = co_bundle_load_texts (
    co_preferences_get_bundle (co_session_get_preferences (get_session (self))),
    code,
    NULL);
  tell (self, NULL, NULL);
}

static void
large_cb (CoPaperWindow *self, GParamSpec *spec, GtkSwitch *toggle)
{
  self->print = gtk_switch_get_active (toggle) ? CO_PAPER_PRINT_LARGE : CO_PAPER_PRINT_NORMAL;
  tell (self, NULL, NULL);
}

static GtkWidget *
make_row (const char *name, const char *title)
{
  return g_object_new (CO_TYPE_CHOICE_ROW, "name", name, "title", title, NULL);
}

static GtkWidget *
make_kind_row (CoPaperWindow *self)
{
  GtkWidget *row = make_row ("paper-kind-row", _ ("Page"));

  for (guint kind = 0; kind < CO_N_HANDOUT_KINDS; kind++)
    co_choice_row_add (CO_CHOICE_ROW (row),
                       co_handout_kind_get_id (kind),
                       co_handout_kind_get_name (kind));
  co_choice_row_set_selected (CO_CHOICE_ROW (row), co_handout_kind_get_id (self->kind));
  g_signal_connect_object (row, "chosen", G_CALLBACK (kind_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static GtkWidget *
make_language_row (CoPaperWindow *self)
{
  GtkWidget *row = make_row ("paper-language-row", _ ("Language"));

  co_personal_rows_add_languages (CO_CHOICE_ROW (row), get_session (self));
  co_choice_row_set_selected (CO_CHOICE_ROW (row), get_code (self));
  g_signal_connect_object (row, "chosen", G_CALLBACK (language_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static GtkWidget *
make_large_row (CoPaperWindow *self)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *toggle = gtk_switch_new ();

  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  gtk_switch_set_active (GTK_SWITCH (toggle), self->print == CO_PAPER_PRINT_LARGE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Large letters"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
  gtk_widget_set_name (row, "paper-large-row");
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Large letters"),
                                  -1);
  g_signal_connect_object (toggle,
                           "notify::active",
                           G_CALLBACK (large_cb),
                           self,
                           G_CONNECT_SWAPPED);
  return row;
}

static void
add_choices (CoPaperWindow *self)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_kind_row (self));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_language_row (self));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_large_row (self));
  co_side_window_add (CO_SIDE_WINDOW (self), group);
}

/* --- Saving -------------------------------------------------------------------------------- */

/**
 * co_paper_window_save:
 * @self: the window
 * @file: where to
 *
 * Saves the pages as a PDF file. What is there already was asked about by the file chooser.
 */
void
co_paper_window_save (CoPaperWindow *self, GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (CO_IS_PAPER_WINDOW (self) && G_IS_FILE (file));

  if (co_pdf_write (self->paper, file, &error)) {
    tell (self, _ ("The pages are saved."), NULL);
    return;
  }
  words = g_strdup_printf (_ ("The pages were not saved. %s"), co_write_error_say (error));
  tell (self, NULL, words);
}

static void
placed_cb (GFile *file, gpointer data)
{
  co_paper_window_save (data, file);
}

static void
save_cb (CoPaperWindow *self)
{
  const char *title = co_sheet_get_title (co_paper_get_sheet (self->paper));
  g_autofree char *name = g_strconcat (title, ".pdf", NULL);

  g_strdelimit (name, "/", '-');
  co_file_choice_save (GTK_WIDGET (self), _ ("Save the Pages"), name, placed_cb);
}

/* --- Printing ------------------------------------------------------------------------------ */

static void
printed_cb (CoPaperWindow *self, GtkPrintOperationResult result)
{
  g_clear_object (&self->operation);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    tell (self, NULL, _ ("It was not printed. Look whether the printer is on, or save the pages."));
}

/**
 * co_paper_window_make_print:
 * @self: the window
 *
 * Makes what prints the pages.
 *
 * Returns: (transfer full): a new operation
 */
GtkPrintOperation *
co_paper_window_make_print (CoPaperWindow *self)
{
  g_return_val_if_fail (CO_IS_PAPER_WINDOW (self), NULL);

  return co_paper_print_new (co_paper_get_sheet (self->paper),
                             self->print,
                             co_handout_kind_get_max_pages (self->kind));
}

static void
print_cb (CoPaperWindow *self)
{
  if (self->operation != NULL)
    return;
  self->operation = co_paper_window_make_print (self);
  gtk_print_operation_set_allow_async (self->operation, TRUE);
  g_signal_connect_object (self->operation,
                           "done",
                           G_CALLBACK (printed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  gtk_print_operation_run (self->operation,
                           GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (self),
                           NULL);
}

/* --- What is in it ------------------------------------------------------------------------- */

static void
make_paper (CoPaperWindow *self)
{
  g_clear_object (&self->paper);
  self->paper = co_handout_matter_print (get_session (self),
                                         get_texts (self),
                                         self->kind,
                                         co_paper_get_local_format (),
                                         self->print);
}

static void
add_button (CoPaperWindow *self, GtkBox *box, const char *text, gboolean is_main, GCallback clicked)
{
  gtk_box_append (box, co_side_window_make_button (CO_SIDE_WINDOW (self), text, is_main, clicked));
}

static void
add_notice (GtkBox *box, CoNoticeKind kind, const char *text)
{
  if (text != NULL)
    gtk_box_append (box, co_notice_new (kind, text));
}

static void
add_pages (CoPaperWindow *self, GtkBox *box)
{
  add_button (self, box, _ ("Print…"), TRUE, G_CALLBACK (print_cb));
  add_button (self, box, _ ("Save as a PDF file…"), FALSE, G_CALLBACK (save_cb));
  for (guint page = 0; page < co_paper_get_n_pages (self->paper); page++)
    gtk_box_append (box, co_paper_preview_new (self->paper, page));
}

/* What the pages are made of may have changed since. The choices above stay, with the focus. */
static void
update (CoPaperWindow *self)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));

  make_paper (self);
  add_notice (box, CO_NOTICE_INFO, self->success);
  add_notice (box, CO_NOTICE_WARNING, self->fault);
  if (co_paper_lacks_letters (self->paper))
    gtk_box_append (box, co_letters_new_notice ());
  else
    add_pages (self, box);
  adw_bin_set_child (self->body, GTK_WIDGET (box));
}

static void
co_paper_window_fill (CoSideWindow *window)
{
  CoPaperWindow *self = CO_PAPER_WINDOW (window);

  gtk_window_set_title (GTK_WINDOW (self), _ ("Print to Take Home"));
  co_side_window_add_title (window, _ ("A page to take home"));
  add_choices (self);
  self->body = ADW_BIN (adw_bin_new ());
  co_side_window_add (window, GTK_WIDGET (self->body));
  update (self);
}

/* --- Making one ---------------------------------------------------------------------------- */

static void
co_paper_window_constructed (GObject *object)
{
  CoPaperWindow *self = CO_PAPER_WINDOW (object);
  CoTexts *second;

  G_OBJECT_CLASS (co_paper_window_parent_class)->constructed (object);
  second = co_preferences_get_second_texts (co_session_get_preferences (get_session (self)));
  /* Who takes it home is the other one. */
  g_set_object (&self->texts, second);
}

static void
co_paper_window_dispose (GObject *object)
{
  CoPaperWindow *self = CO_PAPER_WINDOW (object);

  g_clear_object (&self->texts);
  g_clear_object (&self->paper);
  g_clear_object (&self->operation);
  G_OBJECT_CLASS (co_paper_window_parent_class)->dispose (object);
}

static void
co_paper_window_finalize (GObject *object)
{
  CoPaperWindow *self = CO_PAPER_WINDOW (object);

  g_free (self->fault);
  g_free (self->success);
  G_OBJECT_CLASS (co_paper_window_parent_class)->finalize (object);
}

static void
co_paper_window_class_init (CoPaperWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = co_paper_window_constructed;
  object_class->dispose = co_paper_window_dispose;
  object_class->finalize = co_paper_window_finalize;
  CO_SIDE_WINDOW_CLASS (klass)->manual = "paper";
  CO_SIDE_WINDOW_CLASS (klass)->fill = co_paper_window_fill;
  g_type_ensure (CO_TYPE_CHOICE_ROW);
}

static void
co_paper_window_init (CoPaperWindow *self)
{
}
