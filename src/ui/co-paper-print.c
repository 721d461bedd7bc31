/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-paper-print.h"

/* What is printed, on paper that the dialog chooses. */
typedef struct {
  CoSheet *sheet; /* (owned) */
  CoPaperPrint print;
  guint max_pages;
  CoPaper *paper; /* (owned) (nullable): once the paper is known */
} Print;

static void
free_print (gpointer data, GClosure *closure)
{
  Print *print = data;

  g_clear_object (&print->paper);
  g_object_unref (print->sheet);
  g_free (print);
}

static void
begin_cb (GtkPrintOperation *operation, GtkPrintContext *context, Print *print)
{
  const CoPaperFormat format = {
    .width = gtk_print_context_get_width (context),
    .height = gtk_print_context_get_height (context),
    .margin = co_paper_get_local_format ()->margin,
  };

  g_clear_object (&print->paper);
  print->paper = co_paper_new (print->sheet, &format, print->print, print->max_pages);
  gtk_print_operation_set_n_pages (operation, (int) co_paper_get_n_pages (print->paper));
}

static void
draw_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Print *print)
{
  co_paper_draw (print->paper, gtk_print_context_get_cairo_context (context), (guint) page);
}

/**
 * co_paper_print_new:
 * @sheet: what to print
 * @print: how large the letters are
 * @max_pages: on how many pages it should fit, if that can be done with normal letters
 *
 * Makes what prints a sheet, on the paper that is chosen then.
 *
 * Returns: (transfer full): a new operation, to be run once
 */
GtkPrintOperation *
co_paper_print_new (CoSheet *sheet, CoPaperPrint print, guint max_pages)
{
  GtkPrintOperation *operation;
  Print *data;

  g_return_val_if_fail (CO_IS_SHEET (sheet), NULL);

  operation = gtk_print_operation_new ();
  data = g_new0 (Print, 1);
  data->sheet = g_object_ref (sheet);
  data->print = print;
  data->max_pages = max_pages;
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  /* The sheet has margins of its own. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_job_name (operation, co_sheet_get_title (sheet));
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_cb), data, free_print, 0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_cb), data);
  return operation;
}
