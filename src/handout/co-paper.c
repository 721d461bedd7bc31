/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-locale-paper.h"
#include "co-paper-private.h"
#include "co-paper-text.h"

const CoPaperFormat co_paper_a4 = {210 * CO_MILLIMETRE, 297 * CO_MILLIMETRE, 15 * CO_MILLIMETRE};
const CoPaperFormat co_paper_letter = {8.5 * 72, 11 * 72, 0.6 * 72};

/* Large print begins at 16 points for most who ask for it; 18 is what associations of the blind
 * advise where there is room. */
#define LARGE_SIZE 18

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

/* Where few pages cannot be had anyway. */
#define COMFORTABLE attempts[2]

/**
 * CoPaper:
 *
 * A sheet on pages of a certain size. It is the same on a printer, in a file and in a preview.
 */
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
  self->pieces = g_array_new (FALSE, FALSE, sizeof (CoPaperPiece));
}

/**
 * co_paper_is_mirrored: (skip)
 * @self: a sheet on pages
 *
 * Tells which way its language is written.
 *
 * Returns: whether its lines begin at the right
 */
gboolean
co_paper_is_mirrored (CoPaper *self)
{
  return co_language_is_right_to_left (co_sheet_get_language (self->sheet));
}

/**
 * co_paper_get_width: (skip)
 * @self: a sheet on pages
 *
 * Gets how wide lines may be.
 *
 * Returns: the width between the margins, in points
 */
double
co_paper_get_width (CoPaper *self)
{
  return self->format.width - 2 * self->format.margin;
}

/**
 * co_paper_get_height: (skip)
 * @self: a sheet on pages
 *
 * Gets how much of a page can be filled.
 *
 * Returns: the height between the margins and above the footer, in points
 */
double
co_paper_get_height (CoPaper *self)
{
  return self->format.height - 2 * self->format.margin - CO_PAPER_FOOTER;
}

/**
 * co_paper_get_x: (skip)
 * @self: a sheet on pages
 * @indent: how far in from where lines begin
 * @width: how wide it is
 *
 * Gets where something begins.
 *
 * Returns: its left side, in points
 */
double
co_paper_get_x (CoPaper *self, double indent, double width)
{
  if (co_paper_is_mirrored (self))
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
  if (self->y > 0 && self->y + height > co_paper_get_height (self))
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
      &(CoPaperPiece){
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
                                co_paper_get_width (self) - look->indent * self->size);
    pango_layout_get_pixel_size (layout, NULL, &tall);
    height += tall + (i > index ? look->above * self->size * self->air : 0);
  }
  return height;
}

static void
place_text (CoPaper *self, const CoSheetPart *part, const CoSheetLook *look)
{
  double indent = look->indent * self->size;
  double width = co_paper_get_width (self) - indent;
  PangoLayout *layout = add_layout (self, look, part->text, width);

  place_lines (self, part, layout, co_paper_get_x (self, indent, width));
}

/* The address stands beside its code, and the two stay on one page. */
static void
place_address (CoPaper *self, const CoSheetPart *part, const CoSheetLook *look)
{
  CoQrCode *code = co_qr_code_new (part->address);
  double width = co_paper_get_width (self) - (code != NULL ? CO_PAPER_CODE_SIZE + self->size : 0);
  g_autofree char *text = g_strdup_printf ("%s\n%s", part->text, part->address);
  PangoLayout *layout = add_layout (self, look, text, width);
  double begin;
  guint first;

  make_room (self, CO_PAPER_CODE_SIZE);
  begin = self->y;
  first = self->pieces->len;
  place_lines (self, part, layout, co_paper_get_x (self, 0, width));
  if (code == NULL)
    return;
  g_ptr_array_add (self->codes, code);
  g_array_index (self->pieces, CoPaperPiece, first).code = code;
  self->y = MAX (self->y, begin + CO_PAPER_CODE_SIZE);
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
