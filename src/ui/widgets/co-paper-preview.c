/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-paper-preview.h"

/* In pixels: small enough for a narrow window, and the headings can be read. */
#define WIDTH 300

typedef struct {
  CoPaper *paper; /* (owned) */
  guint page;
} Preview;

static void
free_preview (gpointer data)
{
  Preview *preview = data;

  g_object_unref (preview->paper);
  g_free (preview);
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cairo, int width, int height, gpointer data)
{
  const Preview *preview = data;
  double scale = width / co_paper_get_format (preview->paper)->width;

  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_paint (cairo);
  cairo_scale (cairo, scale, scale);
  co_paper_draw (preview->paper, cairo, preview->page);
}

/**
 * co_paper_preview_new:
 * @paper: pages
 * @page: which of them, counted from 0
 *
 * Shows a page as it will be on paper, small.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_paper_preview_new (CoPaper *paper, guint page)
{
  const CoPaperFormat *format = co_paper_get_format (paper);
  Preview *preview = g_new0 (Preview, 1);
  g_autofree char *name =
    co_sheet_say_page (co_paper_get_sheet (paper), page + 1, co_paper_get_n_pages (paper));
  GtkWidget *area = g_object_new (GTK_TYPE_DRAWING_AREA,
                                  "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_IMG,
                                  "content-width",
                                  WIDTH,
                                  "content-height",
                                  (int) (WIDTH * format->height / format->width),
                                  "halign",
                                  GTK_ALIGN_CENTER,
                                  NULL);

  preview->paper = g_object_ref (paper);
  preview->page = page;
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_cb, preview, free_preview);
  gtk_accessible_update_property (GTK_ACCESSIBLE (area), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (area, "co-paper");
  return area;
}
