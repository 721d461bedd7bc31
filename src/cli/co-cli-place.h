/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-cli-options.h"
#include "co-knowledge.h"

G_BEGIN_DECLS

char *co_cli_place_fold (const char *text);
const CoLaw *co_cli_place_find_law (const CoCliOptions *options,
                                    const CoKnowledge *knowledge,
                                    const char *place);

G_END_DECLS
