/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-finding.h"
#include "co-ui-test.h"

G_BEGIN_DECLS

void co_found_test_set_up (CoUiTest *test, gconstpointer data);
CoTarget *co_found_test_new_target (CoUiTest *test, const char *name);
GPtrArray *co_found_test_new_evidence (guint count, const char *kind);
CoFinding *co_found_test_new_finding (CoUiTest *test, const char *product, CoVerdict verdict);
CoResult *co_found_test_new_result (CoTarget *target,
                                    CoOutcome outcome,
                                    GPtrArray *findings,
                                    GPtrArray *problems,
                                    GPtrArray *notes);
GPtrArray *co_found_test_list (gpointer item);
GListStore *co_found_test_get_store (CoUiTest *test);
void co_found_test_add (CoUiTest *test, CoResult *result);
void co_found_test_add_finding (CoUiTest *test,
                                const char *name,
                                const char *product,
                                CoVerdict verdict);
GPtrArray *co_found_test_new_problems (guint count);
GtkWidget *co_found_test_show (CoUiTest *test);
int co_found_test_get_y (GtkWidget *page, const char *text);
void co_found_test_assert_cards (GtkWidget *page, guint expected);
void co_found_test_assert_sound (GtkWidget *page);

G_END_DECLS
