/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How the program ends if there is nothing to show a window on, or if it was called wrongly. */
#define CO_CALL_NO_DISPLAY 1
#define CO_CALL_USAGE      2

gboolean co_call_answer (const char *const *words, int *status);
int co_call_miss_display (void);

G_END_DECLS
