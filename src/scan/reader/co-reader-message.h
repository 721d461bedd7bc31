/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-traces.h"

G_BEGIN_DECLS

GBytes *co_reader_message_pack (CoTraces *traces, const GError *failure);
gboolean co_reader_message_unpack (GBytes *message,
                                   const char *probe,
                                   CoTraces *traces,
                                   GError **failure);

G_END_DECLS
