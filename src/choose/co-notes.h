/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-statement.h"

G_BEGIN_DECLS

gboolean co_note_is_opening (const CoStatement *note);
gboolean co_note_is_closing (const CoStatement *note);

G_END_DECLS
