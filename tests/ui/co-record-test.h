/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-record-window.h"
#include "co-ui-test-plan.h"

G_BEGIN_DECLS

#define CO_RECORD_TEST_UNKNOWN "What came of it is not known. Check again."

void co_record_test_set_up (CoUiTest *test, gconstpointer data);
void co_record_test_add_story (CoUiTest *test);
GtkWidget *co_record_test_find (void);
GtkWidget *co_record_test_open (CoUiTest *test);

G_END_DECLS
