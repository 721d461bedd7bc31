/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-check.h"
#include "co-comparison.h"
#include "co-offers.h"
#include "co-preferences.h"
#include "co-progress.h"
#include "co-ranking.h"
#include "co-refresher.h"

G_BEGIN_DECLS

#define CO_TYPE_SESSION (co_session_get_type ())
G_DECLARE_FINAL_TYPE (CoSession, co_session, CO, SESSION, GObject)

CoSession *co_session_new (CoCatalog *catalog, CoPreferences *preferences);
void co_session_wipe (CoSession *self);

CoCatalog *co_session_get_catalog (CoSession *self);
const CoKnowledge *co_session_get_knowledge (CoSession *self);
CoPreferences *co_session_get_preferences (CoSession *self);
CoTexts *co_session_get_texts (CoSession *self);
CoLanguage *co_session_get_language (CoSession *self);
const char *co_session_say (CoSession *self, const CoPhrase *phrase);
const CoLaw *co_session_get_law (CoSession *self);
gboolean co_session_has_newer (CoSession *self);
char *co_session_say_age (CoSession *self);
GDateTime *co_session_get_now (CoSession *self);
void co_session_set_now (CoSession *self, GDateTime *now);
const char *const *co_session_get_roots (CoSession *self);
void co_session_set_roots (CoSession *self, const char *const *roots);

CoCheck *co_session_get_check (CoSession *self);
void co_session_start_check (CoSession *self, const char *const *paths);
CoOffers *co_session_get_offers (CoSession *self);
GListModel *co_session_get_results (CoSession *self);
CoProgress *co_session_get_progress (CoSession *self);
CoRanking *co_session_get_ranking (CoSession *self);
CoComparison *co_session_get_comparison (CoSession *self);
CoRefresher *co_session_get_refresher (CoSession *self);
void co_session_get_today (CoSession *self, GDate *today);

G_END_DECLS
