/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-paper.h"
#include "co-plan.h"
#include "co-texts.h"

G_BEGIN_DECLS

/**
 * CoHandoutKind:
 * @CO_HANDOUT_PLAN: what was found, what it means, and the steps with boxes to tick
 * @CO_HANDOUT_DEVICES: how to look at other devices, for everybody
 * @CO_HANDOUT_BAN: what the rule of a place means, for a rack
 *
 * What can be taken home on paper.
 */
typedef enum {
  CO_HANDOUT_PLAN,
  CO_HANDOUT_DEVICES,
  CO_HANDOUT_BAN,
  CO_N_HANDOUT_KINDS,
} CoHandoutKind;

/**
 * CoHandoutMatter:
 * @catalog: what is known
 * @texts: the language to write in
 * @law: the rules of the place where the person is
 * @now: the moment, in the time zone of the person
 * @plan: what to do about what was found
 * @needs: what the person answered
 * @results: (nullable) (element-type CoResult): the newest check; `NULL` if there was none today
 * @contact: (nullable): who can be asked; lines to write on are left without it
 *
 * What handouts are made of.
 */
typedef struct {
  CoCatalog *catalog;
  CoTexts *texts;
  const CoLaw *law;
  GDateTime *now;
  CoPlan *plan;
  CoNeeds *needs;
  GPtrArray *results;
  const char *contact;
} CoHandoutMatter;

CoSheet *co_handout_write (const CoHandoutMatter *self, CoHandoutKind kind);
CoSheet *co_handout_write_view (const CoHandoutMatter *self, const char *page);
CoPaper *co_handout_print (const CoHandoutMatter *self,
                           CoHandoutKind kind,
                           const CoPaperFormat *format,
                           CoPaperPrint print);
guint co_handout_kind_get_max_pages (CoHandoutKind kind);
const char *co_handout_kind_get_name (CoHandoutKind kind);
const char *co_handout_kind_get_id (CoHandoutKind kind);

G_END_DECLS
