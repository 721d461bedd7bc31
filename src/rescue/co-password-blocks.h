/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoPasswordLine:
 * @text: (array length=length): what it says, without its end
 * @length: its length in bytes
 *
 * A line of a text that belongs to somebody else.
 */
typedef struct {
  const char *text;
  gsize length;
} CoPasswordLine;

/**
 * CoPasswordBlock:
 * @first: the line it begins with; the first one of the text is 0
 * @end: the line after its last one
 * @is_cut: whether the text ends before it does
 *
 * The lines of an entry.
 */
typedef struct {
  guint first;
  guint end;
  gboolean is_cut;
} CoPasswordBlock;

/**
 * CoPasswordSection:
 * @first: its first block
 * @end: the block after its last one
 *
 * Blocks that have the same form.
 */
typedef struct {
  guint first;
  guint end;
} CoPasswordSection;

/**
 * CoPasswordBlocks:
 * @lines: (element-type CoPasswordLine): all lines
 * @blocks: (element-type CoPasswordBlock): the entries, in order
 * @sections: (element-type CoPasswordSection): what has the same form
 * @stray: (element-type guint): lines that belong to none; the first one of the text is 0
 *
 * A text that is cut into its entries.
 */
typedef struct {
  GArray *lines;
  GArray *blocks;
  GArray *sections;
  GArray *stray;
} CoPasswordBlocks;

CoPasswordBlocks *co_password_blocks_new (const char *text, gsize length);
void co_password_blocks_free (CoPasswordBlocks *self);
const CoPasswordLine *co_password_blocks_get_line (const CoPasswordBlocks *self, guint i);

gsize co_password_line_get_key (const CoPasswordLine *self);
CoPasswordLine co_password_line_get_value (const CoPasswordLine *self);
gboolean co_password_line_has_same_key (const CoPasswordLine *self, const CoPasswordLine *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoPasswordBlocks, co_password_blocks_free)

G_END_DECLS
