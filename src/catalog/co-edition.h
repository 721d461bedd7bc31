/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoEdition:
 * @serial: the number of the edition; that of a newer one is greater
 * @date: the day it was made, `YYYY-MM-DD`
 * @expires: the day from which it is out of date, `YYYY-MM-DD`
 *
 * Which edition of the knowledge something is. A plain value.
 */
typedef struct {
  gint64 serial;
  char date[11];
  char expires[11];
} CoEdition;

gboolean co_edition_parse_day (const char *text, GDate *day);
gboolean co_edition_equal (const CoEdition *self, const CoEdition *other);
gboolean co_edition_is_expired (const CoEdition *self, const GDate *today);

G_END_DECLS
