/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-language.h"
#include "co-manual-page.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CoManualBlocks:
 * @page: what is shown
 * @language: in which numbers are written
 * @headings: (element-type utf8 GtkWidget): the headings of sections, by the ids of these
 * @activate_link: called with the address and @data when a link in a text is followed
 * @data: for @activate_link
 *
 * What the widgets of a page are made with.
 */
typedef struct {
  CoManualPage *page;
  CoLanguage *language;
  GHashTable *headings;
  GCallback activate_link;
  gpointer data;
} CoManualBlocks;

void co_manual_blocks_fill (CoManualBlocks *self, const CoManualNode *node, GtkBox *box);

G_END_DECLS
