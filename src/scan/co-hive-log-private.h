/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-hive-log.h"

G_BEGIN_DECLS

/* A log, which may be no log at all: then its base block is not sound. */
typedef struct {
  const guint8 *data; /* (unowned) */
  gsize size;
  CoHiveBase base;
  gsize start; /* of what follows the base block */
  gsize stop;  /* where a run of entries ended; 0 if there was none */
} CoHiveLog;

gboolean co_hive_log_is_bins_size (guint32 bins_size, guint32 max_bins_size);

void co_hive_log_replay_entries (CoHiveReplay *replay,
                                 const CoHiveBase *hive,
                                 CoHiveLog *first,
                                 CoHiveLog *second,
                                 guint32 max_bins_size);
void co_hive_log_replay_pages (CoHiveReplay *replay,
                               guint64 written,
                               const CoHiveLog *first,
                               const CoHiveLog *second,
                               guint32 max_bins_size);

G_END_DECLS
