/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-locale-paper.h"
#include "co-paper-text.h"
#include "co-paper.h"
#include "co-qr-code.h"

#include <math.h>

#define MILLIMETRE (72 / 25.4)

const CoPaperFormat co_paper_a4 = {210 * MILLIMETRE, 297 * MILLIMETRE, 15 * MILLIMETRE};
const CoPaperFormat co_paper_letter = {8.5 * 72, 11 * 72, 0.6 * 72};

/* Below the text of a page, for its number, in points. */
#define FOOTER 26

/* Large print begins at 16 points for most who ask for it; 18 is what associations of the blind
 * advise where there is room. */
#define LARGE_SIZE 18

/* How wide a code is: 22 mm can be read from a hand's breadth. */
#define CODE_SIZE (22 * MILLIMETRE)

/* So much of what a heading is about stands on the same page with it, in lines. */
#define KEPT_LINES 3

/* From one line to the next, as a part of the height of a letter. */
#define LINE_HEIGHT 1.3

/* What is tried to fit on few pages, the best first. */
static const struct {
  double size;
  gboolean has_extras;
  double air; /* how much is free between parts, as a part of what there should be */
} attempts[] = {
  {10.5, TRUE, 1},
  {10, TRUE, 1},
  {10.5, FALSE, 1},
  {10, FALSE, 0.8},
  {9.5, FALSE, 0.7},
  {9, FALSE, 0.6},
};

#define COMFORTABLE attempts[2]

/* A line of text in its place, or what stands there beside it. */
typedef struct {
  const CoSheetPart *part; /* (unowned) */
  PangoLayout *layout;     /* (unowned) */
  CoQrCode *code;          /* (unowned) (nullable): stands at the end of the lines */
  int line;
  guint page;
  double x;
  double top;
  double bottom;
  double baseline;
} Piece;

/**
 * CoPaper:
 *
 * A sheet on pages of a certain size. It is the same on a printer, in a file and in a preview.
 */
struct _CoPaper {
  GObject parent_instance;

  /* Construct */
  CoSheet *sheet; /* (owned) */
  CoPaperFormat format;

  /* State */
  PangoContext *context; /* (owned) */
  double size;           /* of the letters of a paragraph, in points */
  double air;            /* how much is free between parts; see attempts */
  GPtrArray *layouts;    /* (owned) (element-type PangoLayout) */
  GPtrArray *codes;      /* (owned) (element-type CoQrCode) */
  GArray *pieces;        /* (owned) (element-type Piece) */
  guint page;            /* which is filled */
  double y;              /* where it is free */
  gboolean lacks_letters;
};

G_DEFINE_FINAL_TYPE (CoPaper, co_paper, G_TYPE_OBJECT)

static void
co_paper_finalize (GObject *object)
{
  CoPaper *self = CO_PAPER (object);

  g_object_unref (self->sheet);
  g_object_unref (self->context);
  g_ptr_array_unref (self->layouts);
  g_ptr_array_unref (self->codes);
  g_array_unref (self->pieces);

  G_OBJECT_CLASS (co_paper_parent_class)->finalize (object);
}

static void
co_paper_class_init (CoPaperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_paper_finalize;
}

static void
co_paper_init (CoPaper *self)
{
  self->layouts = g_ptr_array_new_with_free_func (g_object_unref);
  self->codes = g_ptr_array_new_with_free_func ((GDestroyNotify) co_qr_code_free);
  self->pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
}

/* --- Measures ------------------------------------------------------------------------------- */

static gboolean
is_mirrored (CoPaper *self)
{
  return co_language_is_right_to_left (co_sheet_get_language (self->sheet));
}

static double
get_width (CoPaper *self)
{
  return self->format.width - 2 * self->format.margin;
}

static double
get_height (CoPaper *self)
{
  return self->format.height - 2 * self->format.margin - FOOTER;
}

/* Where something begins that is @indent in from where lines begin. */
static double
get_x (CoPaper *self, double indent, double width)
{
  if (is_mirrored (self))
    return self->format.width - self->format.margin - indent - width;
  return self->format.margin + indent;
}

/* --- Pages ---------------------------------------------------------------------------------- */

static void
turn_page (CoPaper *self)
{
  self->page++;
  self->y = 0;
}

static void
make_room (CoPaper *self, double height)
{
  if (self->y > 0 && self->y + height > get_height (self))
    turn_page (self);
}

/* A paragraph that does not fit on the rest of a page goes on where the next begins. */
static void
place_lines (CoPaper *self, const CoSheetPart *part, PangoLayout *layout, double x)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int number = 0;

  do {
    PangoRectangle area;
    double above;

    pango_layout_iter_get_line_extents (iter, NULL, &area);
    make_room (self, pango_units_to_double (area.height));
    above = self->y - pango_units_to_double (area.y);
    g_array_append_vals (
      self->pieces,
      &(Piece){
        .part = part,
        .layout = layout,
        .line = number++,
        .page = self->page,
        .x = x + pango_units_to_double (area.x),
        .top = self->y,
        .bottom = self->y + pango_units_to_double (area.height),
        .baseline = above + pango_units_to_double (pango_layout_iter_get_baseline (iter)),
      },
      1);
    self->y += pango_units_to_double (area.height);
  } while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static PangoLayout *
add_layout (CoPaper *self, const CoSheetLook *look, const char *text, double width)
{
  PangoLayout *layout = co_paper_text_new (self->context, look, text, self->size, width);

  g_ptr_array_add (self->layouts, layout);
  if (pango_layout_get_unknown_glyphs_count (layout) > 0)
    self->lacks_letters = TRUE;
  return layout;
}

/* How high a heading is with the headings and the step below it, and the first lines of what they
 * are about. */
static double
measure_kept (CoPaper *self, guint index)
{
  double height = 0;

  for (guint i = index; i < co_sheet_count (self->sheet); i++) {
    const CoSheetPart *part = co_sheet_get (self->sheet, i);
    const CoSheetLook *look = co_sheet_look_get (part->kind);
    g_autoptr (PangoLayout) layout = NULL;
    int tall;

    if (!look->keeps_next)
      return height + KEPT_LINES * self->size * LINE_HEIGHT;
    layout = co_paper_text_new (self->context,
                                look,
                                part->text,
                                self->size,
                                get_width (self) - look->indent * self->size);
    pango_layout_get_pixel_size (layout, NULL, &tall);
    height += tall + (i > index ? look->above * self->size * self->air : 0);
  }
  return height;
}

static void
place_text (CoPaper *self, const CoSheetPart *part, const CoSheetLook *look)
{
  double indent = look->indent * self->size;
  double width = get_width (self) - indent;
  PangoLayout *layout = add_layout (self, look, part->text, width);

  place_lines (self, part, layout, get_x (self, indent, width));
}

/* The address stands beside its code, and the two stay on one page. */
static void
place_address (CoPaper *self, const CoSheetPart *part, const CoSheetLook *look)
{
  CoQrCode *code = co_qr_code_new (part->address);
  double width = get_width (self) - (code != NULL ? CODE_SIZE + self->size : 0);
  g_autofree char *text = g_strdup_printf ("%s\n%s", part->text, part->address);
  PangoLayout *layout = add_layout (self, look, text, width);
  double begin;
  guint first;

  make_room (self, CODE_SIZE);
  begin = self->y;
  first = self->pieces->len;
  place_lines (self, part, layout, get_x (self, 0, width));
  if (code == NULL)
    return;
  g_ptr_array_add (self->codes, code);
  g_array_index (self->pieces, Piece, first).code = code;
  self->y = MAX (self->y, begin + CODE_SIZE);
}

static void
place_part (CoPaper *self, guint index)
{
  const CoSheetPart *part = co_sheet_get (self->sheet, index);
  const CoSheetLook *look = co_sheet_look_get (part->kind);

  if (self->y > 0)
    self->y += look->above * self->size * self->air;
  if (look->keeps_next)
    make_room (self, measure_kept (self, index));
  if (part->kind == CO_SHEET_ADDRESS)
    place_address (self, part, look);
  else
    place_text (self, part, look);
}

static void
lay_out (CoPaper *self, double size, double air, gboolean has_extras)
{
  self->size = size;
  self->air = air;
  self->page = 0;
  self->y = 0;
  self->lacks_letters = FALSE;
  g_array_set_size (self->pieces, 0);
  g_ptr_array_set_size (self->layouts, 0);
  g_ptr_array_set_size (self->codes, 0);
  for (guint i = 0; i < co_sheet_count (self->sheet); i++)
    if (has_extras || !co_sheet_get (self->sheet, i)->is_extra)
      place_part (self, i);
}

/* --- Drawing -------------------------------------------------------------------------------- */

static double
get_start (CoPaper *self)
{
  return is_mirrored (self) ? self->format.width - self->format.margin : self->format.margin;
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
draw_box (CoPaper *self, cairo_t *cairo, const Piece *piece)
{
  double side = self->size * 1.05;
  double x = is_mirrored (self) ? get_start (self) - side : get_start (self);
  double y = (piece->top + piece->bottom - side) / 2;

  cairo_set_line_width (cairo, self->size / 10);
  cairo_rectangle (cairo, x, y, side, side);
  cairo_stroke (cairo);
  if (piece->part->is_done)
    draw_tick (cairo, x, y, side);
}

static void
draw_dot (CoPaper *self, cairo_t *cairo, const Piece *piece)
{
  double sign = is_mirrored (self) ? -1 : 1;

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
draw_bar (CoPaper *self, cairo_t *cairo, const Piece *piece)
{
  double width = self->size * 0.3;
  double x = is_mirrored (self) ? get_start (self) - width : get_start (self);

  cairo_rectangle (cairo, x, piece->top, width, piece->bottom - piece->top);
  cairo_fill (cairo);
}

static void
draw_rule (CoPaper *self, cairo_t *cairo, const Piece *piece)
{
  PangoRectangle area;
  double end = is_mirrored (self) ? self->format.margin : self->format.width - self->format.margin;
  double begin;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (piece->layout, piece->line),
                                 NULL,
                                 &area);
  begin = is_mirrored (self) ? piece->x - self->size / 2
                             : piece->x + pango_units_to_double (area.width) + self->size / 2;
  cairo_set_line_width (cairo, 0.7);
  cairo_move_to (cairo, begin, piece->baseline + 1.5);
  cairo_line_to (cairo, end, piece->baseline + 1.5);
  cairo_stroke (cairo);
}

static void
draw_code (CoPaper *self, cairo_t *cairo, const Piece *piece)
{
  double x = get_width (self) - CODE_SIZE;

  cairo_tag_begin (cairo, "Figure", NULL);
  co_qr_code_draw (piece->code, cairo, get_x (self, x, CODE_SIZE), piece->top, CODE_SIZE);
  cairo_tag_end (cairo, "Figure");
}

/* What belongs to a part beside its words. */
static void
draw_beside (CoPaper *self, cairo_t *cairo, const Piece *piece)
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
draw_piece (CoPaper *self, cairo_t *cairo, const Piece *piece)
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
    co_paper_text_new (self->context, look, text, self->size, get_width (self));

  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  cairo_set_source_rgb (cairo, 0.3, 0.3, 0.3);
  cairo_move_to (cairo,
                 self->format.margin,
                 get_height (self) + FOOTER - self->size * look->scale * 1.4);
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
    const Piece *piece = &g_array_index (self->pieces, Piece, i);

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

/* --- The whole ------------------------------------------------------------------------------ */

/**
 * co_paper_get_local_format:
 *
 * Gets the paper that is in the printers of this country.
 *
 * Returns: (transfer none): US Letter or A4
 */
const CoPaperFormat *
co_paper_get_local_format (void)
{
  return co_locale_uses_letter () ? &co_paper_letter : &co_paper_a4;
}

/* What can be left out is left out before letters get hard to read. */
static void
fit (CoPaper *self, guint max_pages)
{
  for (guint i = 0; i < G_N_ELEMENTS (attempts); i++) {
    lay_out (self, attempts[i].size, attempts[i].air, attempts[i].has_extras);
    if (self->page < max_pages)
      return;
  }
  /* It takes more pages anyway, and small letters would help nobody. */
  lay_out (self, COMFORTABLE.size, COMFORTABLE.air, COMFORTABLE.has_extras);
}

/**
 * co_paper_new:
 * @sheet: what to put on paper; it must not change any more
 * @format: the paper
 * @print: how large the letters are
 * @max_pages: on how many pages it should fit, if that can be done with normal letters
 *
 * Puts a sheet on paper.
 *
 * Returns: (transfer full): the pages
 */
CoPaper *
co_paper_new (CoSheet *sheet, const CoPaperFormat *format, CoPaperPrint print, guint max_pages)
{
  CoPaper *self;

  g_return_val_if_fail (CO_IS_SHEET (sheet) && format != NULL, NULL);

  self = g_object_new (CO_TYPE_PAPER, NULL);
  self->sheet = g_object_ref (sheet);
  self->format = *format;
  self->context = co_paper_text_create_context (co_sheet_get_language (sheet));
  if (print == CO_PAPER_PRINT_LARGE)
    lay_out (self, LARGE_SIZE, 1, TRUE);
  else
    fit (self, max_pages);
  return self;
}

/**
 * co_paper_get_sheet:
 * @self: a sheet on pages
 *
 * Gets what is on them.
 *
 * Returns: (transfer none): the sheet
 */
CoSheet *
co_paper_get_sheet (CoPaper *self)
{
  g_return_val_if_fail (CO_IS_PAPER (self), NULL);
  return self->sheet;
}

/**
 * co_paper_get_format:
 * @self: a sheet on pages
 *
 * Gets how large the pages are.
 *
 * Returns: (transfer none): the paper
 */
const CoPaperFormat *
co_paper_get_format (CoPaper *self)
{
  g_return_val_if_fail (CO_IS_PAPER (self), NULL);
  return &self->format;
}

/**
 * co_paper_get_n_pages:
 * @self: a sheet on pages
 *
 * Counts the pages.
 *
 * Returns: how many there are
 */
guint
co_paper_get_n_pages (CoPaper *self)
{
  g_return_val_if_fail (CO_IS_PAPER (self), 0);
  return self->page + 1;
}

/**
 * co_paper_lacks_letters:
 * @self: a sheet on pages
 *
 * Tells whether this computer has no letters for some of the words; boxes would be printed there.
 *
 * Returns: whether letters are missing
 */
gboolean
co_paper_lacks_letters (CoPaper *self)
{
  g_return_val_if_fail (CO_IS_PAPER (self), FALSE);
  return self->lacks_letters;
}
