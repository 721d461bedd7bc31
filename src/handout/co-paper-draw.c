/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-paper-private.h"
#include "co-paper-text.h"

/* Puts ink on the pages of a [class@Co.Paper]. */

static double
get_start (CoPaper *self)
{
  return co_paper_is_mirrored (self) ? self->format.width - self->format.margin
                                     : self->format.margin;
}

static void
draw_tick (cairo_t *cairo, double x, double y, double side)
{
  cairo_move_to (cairo, x + side * 0.2, y + side * 0.55);
  cairo_line_to (cairo, x + side * 0.42, y + side * 0.78);
  cairo_line_to (cairo, x + side * 0.82, y + side * 0.2);
  cairo_stroke (cairo);
}

static void
draw_box (CoPaper *self, cairo_t *cairo, const CoPaperPiece *piece)
{
  double side = self->size * 1.05;
  double x = co_paper_is_mirrored (self) ? get_start (self) - side : get_start (self);
  double y = (piece->top + piece->bottom - side) / 2;

  cairo_set_line_width (cairo, self->size / 10);
  cairo_rectangle (cairo, x, y, side, side);
  cairo_stroke (cairo);
  if (piece->part->is_done)
    draw_tick (cairo, x, y, side);
}

static void
draw_dot (CoPaper *self, cairo_t *cairo, const CoPaperPiece *piece)
{
  double sign = co_paper_is_mirrored (self) ? -1 : 1;

  /* Else it begins where the last text ended, and some programs show a hair between the two. */
  cairo_new_sub_path (cairo);
  cairo_arc (cairo,
             get_start (self) + sign * self->size * 0.6,
             piece->baseline - self->size * 0.32,
             self->size * 0.16,
             0,
             2 * G_PI);
  cairo_fill (cairo);
}

/* Black, so that it is seen on every printer. */
static void
draw_bar (CoPaper *self, cairo_t *cairo, const CoPaperPiece *piece)
{
  double width = self->size * 0.3;
  double x = co_paper_is_mirrored (self) ? get_start (self) - width : get_start (self);

  cairo_rectangle (cairo, x, piece->top, width, piece->bottom - piece->top);
  cairo_fill (cairo);
}

static void
draw_rule (CoPaper *self, cairo_t *cairo, const CoPaperPiece *piece)
{
  PangoRectangle area;
  double end =
    co_paper_is_mirrored (self) ? self->format.margin : self->format.width - self->format.margin;
  double begin;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (piece->layout, piece->line),
                                 NULL,
                                 &area);
  begin = co_paper_is_mirrored (self)
            ? piece->x - self->size / 2
            : piece->x + pango_units_to_double (area.width) + self->size / 2;
  cairo_set_line_width (cairo, 0.7);
  cairo_move_to (cairo, begin, piece->baseline + 1.5);
  cairo_line_to (cairo, end, piece->baseline + 1.5);
  cairo_stroke (cairo);
}

static void
draw_code (CoPaper *self, cairo_t *cairo, const CoPaperPiece *piece)
{
  double x = co_paper_get_width (self) - CO_PAPER_CODE_SIZE;

  cairo_tag_begin (cairo, "Figure", NULL);
  co_qr_code_draw (piece->code,
                   cairo,
                   co_paper_get_x (self, x, CO_PAPER_CODE_SIZE),
                   piece->top,
                   CO_PAPER_CODE_SIZE);
  cairo_tag_end (cairo, "Figure");
}

/* What belongs to a part beside its words. */
static void
draw_beside (CoPaper *self, cairo_t *cairo, const CoPaperPiece *piece)
{
  if (piece->part->kind == CO_SHEET_WARNING)
    draw_bar (self, cairo, piece);
  if (piece->line > 0)
    return;
  if (piece->part->kind == CO_SHEET_STEP)
    draw_box (self, cairo, piece);
  else if (piece->part->kind == CO_SHEET_ITEM)
    draw_dot (self, cairo, piece);
  else if (piece->part->kind == CO_SHEET_BLANK)
    draw_rule (self, cairo, piece);
  if (piece->code != NULL)
    draw_code (self, cairo, piece);
}

static void
draw_piece (CoPaper *self, cairo_t *cairo, const CoPaperPiece *piece)
{
  const CoSheetLook *look = co_sheet_look_get (piece->part->kind);
  double grey = look->is_grey ? 0.3 : 0;

  cairo_set_source_rgb (cairo, 0, 0, 0);
  draw_beside (self, cairo, piece);
  cairo_set_source_rgb (cairo, grey, grey, grey);
  cairo_move_to (cairo, piece->x, piece->baseline);
  pango_cairo_show_layout_line (cairo, pango_layout_get_line_readonly (piece->layout, piece->line));
}

static void
draw_footer (CoPaper *self, cairo_t *cairo, guint page)
{
  const CoSheetLook *look = co_sheet_look_get (CO_SHEET_SMALL);
  g_autofree char *text = co_sheet_say_page (self->sheet, page + 1, self->page + 1);
  g_autoptr (PangoLayout) layout =
    co_paper_text_new (self->context, look, text, self->size, co_paper_get_width (self));

  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  cairo_set_source_rgb (cairo, 0.3, 0.3, 0.3);
  cairo_move_to (cairo,
                 self->format.margin,
                 co_paper_get_height (self) + CO_PAPER_FOOTER - self->size * look->scale * 1.4);
  pango_cairo_show_layout (cairo, layout);
}

/**
 * co_paper_draw:
 * @self: a sheet on pages
 * @cairo: what to draw on; its unit is a point, and its origin the upper left corner of the paper
 * @page: which page, counted from 0
 *
 * Draws a page. In a PDF file each part is marked as what it is, so that it can be read aloud.
 */
void
co_paper_draw (CoPaper *self, cairo_t *cairo, guint page)
{
  const CoSheetPart *open = NULL;

  g_return_if_fail (CO_IS_PAPER (self) && cairo != NULL && page <= self->page);

  cairo_save (cairo);
  cairo_translate (cairo, 0, self->format.margin);
  for (guint i = 0; i < self->pieces->len; i++) {
    const CoPaperPiece *piece = &g_array_index (self->pieces, CoPaperPiece, i);

    if (piece->page != page)
      continue;
    if (open != NULL && open != piece->part)
      cairo_tag_end (cairo, co_sheet_look_get (open->kind)->tag);
    if (open != piece->part)
      cairo_tag_begin (cairo, co_sheet_look_get (piece->part->kind)->tag, NULL);
    open = piece->part;
    draw_piece (self, cairo, piece);
  }
  if (open != NULL)
    cairo_tag_end (cairo, co_sheet_look_get (open->kind)->tag);
  draw_footer (self, cairo, page);
  cairo_restore (cairo);
}
