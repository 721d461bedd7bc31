/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_QUESTION_DIALOG (co_question_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CoQuestionDialog, co_question_dialog, CO, QUESTION_DIALOG, AdwWindow)

CoQuestionDialog *co_question_dialog_new (GtkWindow *parent,
                                          const char *title,
                                          const char *body,
                                          const char *keep,
                                          const char *go_on);

G_END_DECLS
