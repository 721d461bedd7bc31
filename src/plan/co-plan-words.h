/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-plan.h"

G_BEGIN_DECLS

char *co_plan_words_name_subject (CoPlan *plan, CoSubject *subject, CoTexts *texts);
const char *co_plan_words_get_state (const CoSubjectInfo *info, gboolean is_checked);
const char *co_plan_words_get_contradicted (void);
char *co_plan_words_say_hold (const CoQuestion *question, CoTexts *texts);
char *co_plan_words_say_losses (CoStep *step, CoTexts *texts);
const char *co_plan_words_get_nothing_found (gboolean is_all_read);
const char *co_plan_words_get_nothing_to_do (void);

char *co_plan_words_say_choice (CoPlan *plan);
const char *co_plan_words_get_other_devices (CoPlan *plan);

gboolean co_plan_words_has_targets (CoPlan *plan);
gboolean co_plan_words_starts_guide (CoStep *before, CoStep *step);

G_END_DECLS
