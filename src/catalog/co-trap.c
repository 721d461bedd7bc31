/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-trap.h"

/**
 * CoTrap:
 *
 * Something that looks like a product of the catalog and is none. A trace that one of its marks
 * matches is never counted for a product. Immutable.
 */
struct _CoTrap {
  char *id;         /* (owned) */
  char *title;      /* (owned) */
  char *why;        /* (owned) */
  char *note;       /* (owned) (nullable) */
  GPtrArray *marks; /* (owned) (element-type CoMark) */
};

G_DEFINE_BOXED_TYPE (CoTrap, co_trap, co_trap_ref, co_trap_unref)

/**
 * co_trap_new:
 * @id: the stable id
 * @title: what it is
 * @why: why it is no product
 * @note: (nullable): what to say to the person when it is seen
 * @marks: (element-type CoMark): how it is recognised
 *
 * Makes a trap.
 *
 * Returns: (transfer full): a new trap
 */
CoTrap *
co_trap_new (const char *id, const char *title, const char *why, const char *note, GPtrArray *marks)
{
  CoTrap *self;

  g_return_val_if_fail (id != NULL && title != NULL && why != NULL && marks != NULL, NULL);

  self = g_atomic_rc_box_new0 (CoTrap);
  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->why = g_strdup (why);
  self->note = g_strdup (note);
  self->marks = g_ptr_array_ref (marks);
  return self;
}

/**
 * co_trap_ref:
 * @self: a trap
 *
 * Adds a reference.
 *
 * Returns: (transfer full): the same trap
 */
CoTrap *
co_trap_ref (CoTrap *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_trap (gpointer data)
{
  CoTrap *self = data;

  g_free (self->id);
  g_free (self->title);
  g_free (self->why);
  g_free (self->note);
  g_ptr_array_unref (self->marks);
}

/**
 * co_trap_unref:
 * @self: (transfer full): a trap
 *
 * Drops a reference.
 */
void
co_trap_unref (CoTrap *self)
{
  g_atomic_rc_box_release_full (self, clear_trap);
}

/**
 * co_trap_get_id:
 * @self: a trap
 *
 * Gets the stable id.
 *
 * Returns: the id
 */
const char *
co_trap_get_id (CoTrap *self)
{
  return self->id;
}

/**
 * co_trap_get_title:
 * @self: a trap
 *
 * Gets what it is.
 *
 * Returns: the title, in English
 */
const char *
co_trap_get_title (CoTrap *self)
{
  return self->title;
}

/**
 * co_trap_get_why:
 * @self: a trap
 *
 * Gets why it is no product.
 *
 * Returns: the reason, in English
 */
const char *
co_trap_get_why (CoTrap *self)
{
  return self->why;
}

/**
 * co_trap_get_note:
 * @self: a trap
 *
 * Gets what to say to the person when it is seen.
 *
 * Returns: (nullable): a sentence in English, or `NULL` if it is passed over in silence
 */
const char *
co_trap_get_note (CoTrap *self)
{
  return self->note;
}

/**
 * co_trap_get_marks:
 * @self: a trap
 *
 * Gets how it is recognised.
 *
 * Returns: (transfer none) (element-type CoMark): the marks
 */
GPtrArray *
co_trap_get_marks (CoTrap *self)
{
  return self->marks;
}
