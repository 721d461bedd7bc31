/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-removal-record.h"

G_BEGIN_DECLS

#define CO_TYPE_RECORD_READER (co_record_reader_get_type ())
G_DECLARE_FINAL_TYPE (CoRecordReader, co_record_reader, CO, RECORD_READER, GObject)

CoRecordReader *co_record_reader_new (const char *folder);
void co_record_reader_read (CoRecordReader *self);
const char *co_record_reader_get_path (CoRecordReader *self);
GPtrArray *co_record_reader_get_events (CoRecordReader *self);
guint co_record_reader_get_damaged (CoRecordReader *self);
const GError *co_record_reader_get_error (CoRecordReader *self);

G_END_DECLS
