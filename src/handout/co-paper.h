/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-sheet.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * CoPaperFormat:
 * @width: how wide it is
 * @height: how high it is
 * @margin: what stays free at each side
 *
 * A kind of paper, in points.
 */
typedef struct {
  double width;
  double height;
  double margin;
} CoPaperFormat;

extern const CoPaperFormat co_paper_a4;
extern const CoPaperFormat co_paper_letter;

/**
 * CoPaperPrint:
 * @CO_PAPER_PRINT_NORMAL: letters as in a book, and few pages
 * @CO_PAPER_PRINT_LARGE: letters for people who do not see well, and all pages that takes
 *
 * How large the letters are.
 */
typedef enum {
  CO_PAPER_PRINT_NORMAL,
  CO_PAPER_PRINT_LARGE,
} CoPaperPrint;

#define CO_TYPE_PAPER (co_paper_get_type ())
G_DECLARE_FINAL_TYPE (CoPaper, co_paper, CO, PAPER, GObject)

const CoPaperFormat *co_paper_get_local_format (void);

CoPaper *co_paper_new (CoSheet *sheet,
                       const CoPaperFormat *format,
                       CoPaperPrint print,
                       guint max_pages);

CoSheet *co_paper_get_sheet (CoPaper *self);
const CoPaperFormat *co_paper_get_format (CoPaper *self);
guint co_paper_get_n_pages (CoPaper *self);
gboolean co_paper_lacks_letters (CoPaper *self);
void co_paper_draw (CoPaper *self, cairo_t *cairo, guint page);

G_END_DECLS
