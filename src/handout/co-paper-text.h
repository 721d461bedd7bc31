/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-sheet-look.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

PangoContext *co_paper_text_create_context (CoLanguage *language);
PangoLayout *co_paper_text_new (PangoContext *context,
                                const CoSheetLook *look,
                                const char *text,
                                double size,
                                double width);

G_END_DECLS
