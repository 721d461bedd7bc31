/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-preferences.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_AUDIENCE_GROUP (co_audience_group_get_type ())
G_DECLARE_FINAL_TYPE (CoAudienceGroup, co_audience_group, CO, AUDIENCE_GROUP, AdwPreferencesGroup)

void co_audience_group_bind (CoAudienceGroup *self, CoPreferences *preferences);

G_END_DECLS
