/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-handout.h"

G_BEGIN_DECLS

CoSheet *co_handout_begin (const CoHandoutMatter *self, const char *title);
void co_handout_add_today (const CoHandoutMatter *self, CoSheet *sheet);
void co_handout_add_contact (const CoHandoutMatter *self, CoSheet *sheet);
void co_handout_add_sources (const CoHandoutMatter *self, CoSheet *sheet);

CoSheet *co_handout_write_plan (const CoHandoutMatter *self);
CoSheet *co_handout_write_devices (const CoHandoutMatter *self);
CoSheet *co_handout_write_ban (const CoHandoutMatter *self);

void co_handout_fill_found (const CoHandoutMatter *self, CoSheet *sheet);
void co_handout_add_proofs (const CoHandoutMatter *self, CoSheet *sheet);
void co_handout_fill_choice (const CoHandoutMatter *self, CoSheet *sheet);
void co_handout_add_questions (const CoHandoutMatter *self, CoSheet *sheet, guint count);
void co_handout_add_steps (const CoHandoutMatter *self, CoSheet *sheet);

G_END_DECLS
