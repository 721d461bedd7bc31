/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoTimelineScale:
 * @from: the first moment, in seconds since 1970
 * @turn: the moment from which on all is to scale; the time before it is compressed
 * @until: the last moment
 * @width: how wide it is, in pixels
 * @is_mirrored: whether time runs from right to left
 *
 * Where on a line each moment is.
 */
typedef struct {
  gint64 from;
  gint64 turn;
  gint64 until;
  double width;
  gboolean is_mirrored;
} CoTimelineScale;

gint64 co_timeline_scale_read_date (const char *date);
void co_timeline_scale_init (CoTimelineScale *self,
                             const gint64 *moments,
                             guint n_moments,
                             const gint64 *deadline,
                             gint64 now);
double co_timeline_scale_get_x (const CoTimelineScale *self, gint64 moment);
gboolean co_timeline_scale_spread (const double *wanted,
                                   guint n_wanted,
                                   double size,
                                   double gap,
                                   double width,
                                   double *places);

G_END_DECLS
