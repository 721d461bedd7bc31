/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoExportState:
 * @CO_EXPORT_UNKNOWN: the record does not tell.
 * @CO_EXPORT_DONE: it was exported.
 * @CO_EXPORT_NOT_THERE: that Windows does not have it.
 * @CO_EXPORT_FAILED: it is there, and could not be exported.
 *
 * What became of a part of a registry that was to be exported.
 */
typedef enum {
  CO_EXPORT_UNKNOWN,
  CO_EXPORT_DONE,
  CO_EXPORT_NOT_THERE,
  CO_EXPORT_FAILED,
} CoExportState;

typedef struct _CoExportRecord CoExportRecord;

CoExportRecord *co_export_record_new (GBytes *bytes);
void co_export_record_free (CoExportRecord *self);

CoExportState co_export_record_get (CoExportRecord *self, const char *file);
gboolean co_export_record_is_whole (CoExportRecord *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoExportRecord, co_export_record_free)

G_END_DECLS
