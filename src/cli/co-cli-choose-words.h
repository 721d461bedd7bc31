/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-cli-choose-output.h"

G_BEGIN_DECLS

const char *co_cli_choose_get_kind_words (CoAlternativeKind kind);
const char *co_cli_choose_get_price_words (CoPrice price);
const char *co_cli_choose_get_feature_words (CoFeatureState state);
const char *co_cli_choose_get_device_words (const CoCliChoice *choice, const char *device);
char *co_cli_choose_list_devices (const CoCliChoice *choice, char **devices);
char *co_cli_choose_describe_result (const CoCliChoice *choice, const CoAgedResult *result);

G_END_DECLS
