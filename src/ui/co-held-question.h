/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-question-dialog.h"
#include "co-session.h"
#include "co-step.h"

G_BEGIN_DECLS

CoQuestionDialog *co_held_question_ask (GtkWidget *widget,
                                        CoSession *session,
                                        CoStep *step,
                                        const char *title,
                                        const char *go_on);

G_END_DECLS
