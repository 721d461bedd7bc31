/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-removal-record.h"
#include "co-step-row.h"
#include "co-subject.h"
#include "co-ui-test.h"

G_BEGIN_DECLS

void co_ui_test_plan_init (int *argc, char ***argv);
CoSubjectInfo co_ui_test_subject (CoUiTest *test, CoSystem system, const char *product);
void co_ui_test_plan (CoUiTest *test, const CoSubjectInfo *infos, guint count);
void co_ui_test_open_journal (CoUiTest *test);
void co_ui_test_record (CoUiTest *test,
                        CoRemovalEventKind kind,
                        const char *at,
                        const char *const *what,
                        const char *answer);
void co_ui_test_resume (CoUiTest *test);
GPtrArray *co_ui_test_make_results (CoUiTest *test,
                                    const char *disk,
                                    CoOutcome outcome,
                                    const char *product);
void co_ui_test_add_result (CoUiTest *test, CoOutcome outcome, const char *product);
CoStepRow *co_ui_test_find_step (GtkWidget *root, const char *key);
void co_ui_test_open_stages (GtkWidget *root);
void co_ui_test_remind (CoUiTest *test);
void co_ui_test_tick_all (CoUiTest *test);
void co_ui_test_assert_questions_even (GtkWidget *page);

G_END_DECLS
