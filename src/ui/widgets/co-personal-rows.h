/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-choice-row.h"
#include "co-session.h"

G_BEGIN_DECLS

void co_personal_rows_add_languages (CoChoiceRow *row, CoSession *session);
void co_personal_rows_bind_language (CoChoiceRow *row, CoSession *session);
void co_personal_rows_bind_second_language (CoChoiceRow *row, CoSession *session);
void co_personal_rows_bind_place (CoChoiceRow *row, CoSession *session);
void co_personal_rows_bind_appearance (CoChoiceRow *row, CoSession *session);

G_END_DECLS
