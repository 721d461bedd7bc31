/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_COMPARE_CHECK (co_compare_check_get_type ())
G_DECLARE_FINAL_TYPE (CoCompareCheck, co_compare_check, CO, COMPARE_CHECK, AdwBin)

GtkWidget *co_compare_check_new (CoSession *session, const CoAlternative *alternative);

G_END_DECLS
