/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-timeline-event.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_TIMELINE_READER (co_timeline_reader_get_type ())
G_DECLARE_FINAL_TYPE (CoTimelineReader, co_timeline_reader, CO, TIMELINE_READER, AdwBin)

GtkWidget *co_timeline_reader_new (GPtrArray *events);

G_END_DECLS
