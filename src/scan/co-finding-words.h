/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-finding.h"
#include "co-system.h"
#include "co-texts.h"

G_BEGIN_DECLS

const char *co_finding_say_name (CoFinding *self, CoTexts *texts);
const char *co_finding_say_summary (CoFinding *self, CoTexts *texts);
char *co_finding_say_last_update (CoFinding *self, CoLanguage *language, GDateTime *now);
const char *co_finding_say_protection (CoFinding *self);
const char *co_finding_say_caution (CoFinding *self, CoSystem system);
const char *co_finding_say_note (const char *note, CoCatalog *catalog, CoTexts *texts);

G_END_DECLS
