/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

G_BEGIN_DECLS

void co_check_here_async (CoSession *session, GAsyncReadyCallback callback, gpointer data);
gboolean co_check_here_finish (CoSession *session, GAsyncResult *result);
gboolean co_check_here_is_forgotten (CoSession *session);

G_END_DECLS
