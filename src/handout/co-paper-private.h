/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-paper.h"
#include "co-qr-code.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

#define CO_MILLIMETRE (72 / 25.4)

/* Below the text of a page, for its number, in points. */
#define CO_PAPER_FOOTER 26

/* How wide a code is: 22 mm can be read from a hand's breadth. */
#define CO_PAPER_CODE_SIZE (22 * CO_MILLIMETRE)

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
} CoPaperPiece;

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
  GArray *pieces;        /* (owned) (element-type CoPaperPiece) */
  guint page;            /* which is filled */
  double y;              /* where it is free */
  gboolean lacks_letters;
};

gboolean co_paper_is_mirrored (CoPaper *self);
double co_paper_get_width (CoPaper *self);
double co_paper_get_height (CoPaper *self);
double co_paper_get_x (CoPaper *self, double indent, double width);

G_END_DECLS
