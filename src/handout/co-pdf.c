/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-pdf.h"

#include <cairo-pdf.h>

static cairo_status_t
append_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/**
 * co_pdf_make:
 * @paper: pages
 *
 * Makes a PDF file: with its letters in it, words that can be searched, and marks that tell what is
 * a heading.
 *
 * Returns: (transfer full): the file
 */
GBytes *
co_pdf_make (CoPaper *paper)
{
  GByteArray *content = g_byte_array_new ();
  const CoPaperFormat *format = co_paper_get_format (paper);
  cairo_surface_t *surface =
    cairo_pdf_surface_create_for_stream (append_cb, content, format->width, format->height);
  cairo_t *cairo = cairo_create (surface);

  cairo_pdf_surface_set_metadata (surface,
                                  CAIRO_PDF_METADATA_TITLE,
                                  co_sheet_get_title (co_paper_get_sheet (paper)));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Changeover");
  for (guint page = 0; page < co_paper_get_n_pages (paper); page++) {
    co_paper_draw (paper, cairo, page);
    cairo_show_page (cairo);
  }
  cairo_destroy (cairo);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (content);
}

/**
 * co_pdf_write:
 * @paper: pages
 * @file: where to
 * @error: return location for a [error@Gio.IOErrorEnum]
 *
 * Writes a PDF file. Who looks there finds the old file or the whole new one.
 *
 * Returns: whether it was written
 */
gboolean
co_pdf_write (CoPaper *paper, GFile *file, GError **error)
{
  g_autoptr (GBytes) content = co_pdf_make (paper);

  return g_file_replace_contents (file,
                                  g_bytes_get_data (content, NULL),
                                  g_bytes_get_size (content),
                                  NULL,
                                  FALSE,
                                  G_FILE_CREATE_REPLACE_DESTINATION,
                                  NULL,
                                  NULL,
                                  error);
}
