/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_RESULT_CHART (co_result_chart_get_type ())
G_DECLARE_FINAL_TYPE (CoResultChart, co_result_chart, CO, RESULT_CHART, AdwBin)

GtkWidget *co_result_chart_new (CoSession *session);
void co_result_chart_set_alternatives (CoResultChart *self, GPtrArray *alternatives);

G_END_DECLS
