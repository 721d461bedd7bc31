/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-package-manager.h"
#include "co-removal-record.h"
#include "co-session.h"

G_BEGIN_DECLS

/**
 * CoRemoverState:
 * @CO_REMOVER_LOOKING: it is asked what would be removed
 * @CO_REMOVER_SHOWN: what would be removed is known, and nothing was changed
 * @CO_REMOVER_REMOVING: it is removed
 * @CO_REMOVER_CHECKING: this computer is checked again
 * @CO_REMOVER_CHECKED: the check has told what is there
 * @CO_REMOVER_FAILED: it did not work
 *
 * How far the removal of a product is.
 */
typedef enum {
  CO_REMOVER_LOOKING,
  CO_REMOVER_SHOWN,
  CO_REMOVER_REMOVING,
  CO_REMOVER_CHECKING,
  CO_REMOVER_CHECKED,
  CO_REMOVER_FAILED,
} CoRemoverState;

#define CO_TYPE_REMOVER (co_remover_get_type ())
G_DECLARE_FINAL_TYPE (CoRemover, co_remover, CO, REMOVER, GObject)

CoRemover *co_remover_new (CoSession *session, const char *product);

void co_remover_look (CoRemover *self);
void co_remover_remove (CoRemover *self);
void co_remover_cancel (CoRemover *self);
void co_remover_check (CoRemover *self);

CoRemoverState co_remover_get_state (CoRemover *self);
CoPackageManager *co_remover_get_manager (CoRemover *self);
GPtrArray *co_remover_get_packages (CoRemover *self);
gboolean co_remover_has (CoRemover *self, const CoPackage *package);
CoStep *co_remover_get_earlier (CoRemover *self);
CoRemovalEventKind co_remover_get_outcome (CoRemover *self);
const GError *co_remover_get_error (CoRemover *self);

G_END_DECLS
