/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-finding.h"
#include "co-removal-command.h"
#include "co-removal-record.h"
#include "co-session.h"

G_BEGIN_DECLS

CoResult *co_found_here_get_result (CoSession *session);
CoFinding *co_found_here_find (CoSession *session, const char *product);
CoRemovalEventKind co_found_here_judge (CoSession *session, const char *product);
CoRemovalCommand *co_found_here_new_command (CoSession *session, const char *product);
const char *co_found_here_get_repair (CoSession *session, const char *product);

G_END_DECLS
