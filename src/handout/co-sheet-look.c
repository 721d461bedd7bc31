/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-sheet-look.h"

/* What belongs to a step begins below its words, beside the box. */
#define BESIDE_BOX 2.0

static const CoSheetLook looks[] = {
  [CO_SHEET_TITLE] = {.scale = 1.75, .is_bold = TRUE, .keeps_next = TRUE, .tag = "H1"},
  [CO_SHEET_LEAD] = {.scale = 0.95, .is_grey = TRUE, .above = 0.3, .tag = "P"},
  [CO_SHEET_HEADING] =
    {.scale = 1.3, .is_bold = TRUE, .keeps_next = TRUE, .above = 1.2, .tag = "H2"},
  [CO_SHEET_SUBHEADING] =
    {.scale = 1, .is_bold = TRUE, .keeps_next = TRUE, .above = 0.8, .tag = "H3"},
  [CO_SHEET_TEXT] = {.scale = 1, .above = 0.35, .tag = "P"},
  [CO_SHEET_STRONG] = {.scale = 1.1, .is_bold = TRUE, .above = 0.5, .tag = "P"},
  [CO_SHEET_WARNING] = {.scale = 1, .is_bold = TRUE, .above = 0.7, .indent = 1, .tag = "P"},
  [CO_SHEET_ITEM] = {.scale = 1, .above = 0.35, .indent = 1.3, .tag = "P"},
  [CO_SHEET_STEP] = {.scale = 1,
                     .is_bold = TRUE,
                     .keeps_next = TRUE,
                     .above = 0.75,
                     .indent = BESIDE_BOX,
                     .tag = "P"},
  [CO_SHEET_DETAIL] = {.scale = 0.95, .above = 0.15, .indent = BESIDE_BOX, .tag = "P"},
  [CO_SHEET_CAREFUL] =
    {.scale = 0.95, .is_bold = TRUE, .above = 0.15, .indent = BESIDE_BOX, .tag = "P"},
  [CO_SHEET_COMMAND] =
    {.scale = 0.9, .is_fixed = TRUE, .above = 0.25, .indent = BESIDE_BOX, .tag = "P"},
  [CO_SHEET_ADDRESS] = {.scale = 1, .above = 0.5, .tag = "P"},
  [CO_SHEET_BLANK] = {.scale = 1, .above = 1.4, .tag = "P"},
  [CO_SHEET_SMALL] = {.scale = 0.8, .is_grey = TRUE, .above = 0.25, .tag = "P"},
};

G_STATIC_ASSERT (G_N_ELEMENTS (looks) == CO_N_SHEET_KINDS);

/**
 * co_sheet_look_get: (skip)
 * @kind: a kind of parts
 *
 * Gets how parts of that kind look.
 *
 * Returns: their look
 */
const CoSheetLook *
co_sheet_look_get (CoSheetKind kind)
{
  g_return_val_if_fail (kind < CO_N_SHEET_KINDS, NULL);
  return &looks[kind];
}
