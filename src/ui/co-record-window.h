/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-record-reader.h"
#include "co-side-window.h"

G_BEGIN_DECLS

#define CO_TYPE_RECORD_WINDOW (co_record_window_get_type ())
G_DECLARE_FINAL_TYPE (CoRecordWindow, co_record_window, CO, RECORD_WINDOW, CoSideWindow)

CoRecordReader *co_record_window_get_reader (CoRecordWindow *self);
void co_record_window_save (CoRecordWindow *self, GFile *file);
GtkPrintOperation *co_record_window_make_print (CoRecordWindow *self);

G_END_DECLS
