/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-handout.h"
#include "co-session.h"

G_BEGIN_DECLS

CoSheet *co_handout_matter_write_view (CoSession *session, CoTexts *texts, const char *page);
CoPaper *co_handout_matter_print (CoSession *session,
                                  CoTexts *texts,
                                  CoHandoutKind kind,
                                  const CoPaperFormat *format,
                                  CoPaperPrint print);

G_END_DECLS
