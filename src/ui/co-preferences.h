/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-bundle.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CO_TYPE_PREFERENCES (co_preferences_get_type ())
G_DECLARE_FINAL_TYPE (CoPreferences, co_preferences, CO, PREFERENCES, GObject)

CoPreferences *co_preferences_new (GSettings *settings, CoBundle *bundle);

GSettings *co_preferences_get_settings (CoPreferences *self);
CoBundle *co_preferences_get_bundle (CoPreferences *self);
CoTexts *co_preferences_get_texts (CoPreferences *self);
void co_preferences_set_language (CoPreferences *self, const char *code);
CoTexts *co_preferences_get_second_texts (CoPreferences *self);
void co_preferences_set_second_language (CoPreferences *self, const char *code);
void co_preferences_swap_languages (CoPreferences *self);
const char *co_preferences_get_place (CoPreferences *self);
void co_preferences_set_place (CoPreferences *self, const char *place);
gboolean co_preferences_is_helping (CoPreferences *self);
void co_preferences_set_helping (CoPreferences *self, gboolean is_helping);
gboolean co_preferences_is_started (CoPreferences *self);
void co_preferences_set_started (CoPreferences *self, gboolean is_started);
void co_preferences_reset (CoPreferences *self);

G_END_DECLS
