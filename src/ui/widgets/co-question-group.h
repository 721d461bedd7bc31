/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_QUESTION_GROUP (co_question_group_get_type ())
G_DECLARE_FINAL_TYPE (CoQuestionGroup, co_question_group, CO, QUESTION_GROUP, AdwBin)

GtkWidget *co_question_group_new (CoSession *session, const CoQuestion *question);
const CoQuestion *co_question_group_get_question (CoQuestionGroup *self);

G_END_DECLS
