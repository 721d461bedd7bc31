/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-needs.h"

G_BEGIN_DECLS

gboolean co_cli_choose_read_answers (CoNeeds *needs,
                                     const CoKnowledge *knowledge,
                                     char **platforms,
                                     char **answers,
                                     GError **error);

G_END_DECLS
