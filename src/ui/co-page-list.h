/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CoPageEntry:
 * @name: the name of a page
 * @place: the place it belongs to
 * @back: (nullable): the page that "back" leads to from it
 * @get_type: what it is made of
 *
 * A page of the window.
 */
typedef struct {
  const char *name;
  const char *place;
  const char *back;
  GType (*get_type) (void);
} CoPageEntry;

const CoPageEntry *co_page_list_find (const char *name);

G_END_DECLS
