/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-error.h"
#include "co-target.h"
#include "co-traces.h"

G_BEGIN_DECLS

/**
 * CoReaderState:
 * @CO_READER_BUSY: a probe runs.
 * @CO_READER_DONE: the probe has run, and the reader waits for the next.
 * @CO_READER_DEAD: the process has ended, or talks nonsense.
 *
 * What a reader is doing.
 */
typedef enum {
  CO_READER_BUSY,
  CO_READER_DONE,
  CO_READER_DEAD,
} CoReaderState;

typedef struct _CoReader CoReader;

CoReader *co_reader_new (CoTarget *target, GBytes *marks, GError **error);
void co_reader_free (CoReader *self);

int co_reader_get_fd (CoReader *self);
gboolean co_reader_ask (CoReader *self, guint probe);
CoReaderState co_reader_receive (CoReader *self);
GBytes *co_reader_take_answer (CoReader *self);
CoError co_reader_get_reason (CoReader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoReader, co_reader_free)

G_END_DECLS
