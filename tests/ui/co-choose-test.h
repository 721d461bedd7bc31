/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-ui-test.h"

G_BEGIN_DECLS

GtkWidget *co_choose_test_add_page (CoUiTest *test);
GPtrArray *co_choose_test_get_cards (GtkWidget *page);
GtkWidget *co_choose_test_find_card (GtkWidget *page, const CoAlternative *alternative);
const CoAlternative *co_choose_test_get_alternative (CoUiTest *test,
                                                     CoAlternativeKind kind,
                                                     guint index);
void co_choose_test_assert_ranking (CoUiTest *test, GtkWidget *page);
void co_choose_test_assert_focus (CoUiTest *test, const char *text);

G_END_DECLS
