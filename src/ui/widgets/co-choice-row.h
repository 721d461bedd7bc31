/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_CHOICE_ROW (co_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (CoChoiceRow, co_choice_row, CO, CHOICE_ROW, AdwActionRow)

void co_choice_row_add (CoChoiceRow *self, const char *id, const char *label);
void co_choice_row_set_selected (CoChoiceRow *self, const char *id);

G_END_DECLS
