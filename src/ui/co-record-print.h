/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-language.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkPrintOperation *co_record_print_new (GPtrArray *lines, CoLanguage *language);

G_END_DECLS
