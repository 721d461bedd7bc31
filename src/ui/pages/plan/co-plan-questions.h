/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_PLAN_QUESTIONS (co_plan_questions_get_type ())
G_DECLARE_FINAL_TYPE (CoPlanQuestions, co_plan_questions, CO, PLAN_QUESTIONS, AdwBin)

CoPlanQuestions *co_plan_questions_new (CoSession *session);

void co_plan_questions_update (CoPlanQuestions *self, CoPlan *plan);
void co_plan_questions_ask (CoPlanQuestions *self, const char *question);

G_END_DECLS
