/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-language.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_DAY_CHOOSER (co_day_chooser_get_type ())
G_DECLARE_FINAL_TYPE (CoDayChooser, co_day_chooser, CO, DAY_CHOOSER, AdwBin)

GtkWidget *co_day_chooser_new (CoLanguage *language, const GDate *first, const GDate *chosen);
const GDate *co_day_chooser_get_day (CoDayChooser *self);

G_END_DECLS
