/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-qr-code.h"

#include <qrencode.h>

/* Free modules around the code, without which cameras do not find it (ISO/IEC 18004). */
#define QUIET_ZONE 4

/* Set in the byte of a module that is dark. */
#define DARK 1

/**
 * CoQrCode: (skip)
 *
 * A text as squares that the camera of a phone reads.
 */
struct _CoQrCode {
  QRcode *code; /* (owned) */
};

/**
 * co_qr_code_new: (skip)
 * @text: a text, such as an address
 *
 * Makes the code of a text. Up to 15 % of it may be dirty or torn, and it is read still.
 *
 * Returns: (transfer full) (nullable): the code, or `NULL` if the text is too long for one
 */
CoQrCode *
co_qr_code_new (const char *text)
{
  CoQrCode *self;
  QRcode *code;

  g_return_val_if_fail (text != NULL, NULL);

  code = QRcode_encodeString8bit (text, 0, QR_ECLEVEL_M);
  if (code == NULL)
    return NULL;
  self = g_new0 (CoQrCode, 1);
  self->code = code;
  return self;
}

/**
 * co_qr_code_free: (skip)
 * @self: (transfer full): a code
 *
 * Frees a code.
 */
void
co_qr_code_free (CoQrCode *self)
{
  QRcode_free (self->code);
  g_free (self);
}

/**
 * co_qr_code_get_width: (skip)
 * @self: a code
 *
 * Gets how many modules it is wide and high, with the free ones around it.
 *
 * Returns: the modules of one side
 */
guint
co_qr_code_get_width (const CoQrCode *self)
{
  return (guint) self->code->width + 2 * QUIET_ZONE;
}

/**
 * co_qr_code_is_dark: (skip)
 * @self: a code
 * @column: a column, counted from 0 at the left
 * @row: a row, counted from 0 at the top
 *
 * Tells what a module is.
 *
 * Returns: whether it is dark
 */
gboolean
co_qr_code_is_dark (const CoQrCode *self, guint column, guint row)
{
  guint width = (guint) self->code->width;

  if (column < QUIET_ZONE || row < QUIET_ZONE || column >= width + QUIET_ZONE ||
      row >= width + QUIET_ZONE)
    return FALSE;
  return (self->code->data[(row - QUIET_ZONE) * width + column - QUIET_ZONE] & DARK) != 0;
}

/* How many dark modules follow each other: one square for all of them leaves no thin white lines
 * between them. */
static guint
count_dark (const CoQrCode *self, guint column, guint row)
{
  guint count = 0;

  while (co_qr_code_is_dark (self, column + count, row))
    count++;
  return count;
}

/**
 * co_qr_code_draw: (skip)
 * @self: a code
 * @cairo: what to draw on
 * @x: its left side
 * @y: its upper side
 * @size: how wide and high it is, with the free modules around it
 *
 * Draws a code, dark on light whatever the colours are: cameras want that.
 */
void
co_qr_code_draw (const CoQrCode *self, cairo_t *cairo, double x, double y, double size)
{
  guint width = co_qr_code_get_width (self);
  double module = size / width;

  cairo_save (cairo);
  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_rectangle (cairo, x, y, size, size);
  cairo_fill (cairo);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  for (guint row = 0; row < width; row++) {
    guint column = 0;

    while (column < width) {
      guint count = count_dark (self, column, row);

      if (count > 0)
        cairo_rectangle (cairo, x + column * module, y + row * module, count * module, module);
      column += MAX (count, 1);
    }
  }
  cairo_fill (cairo);
  cairo_restore (cairo);
}
