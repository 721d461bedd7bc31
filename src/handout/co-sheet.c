/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-sheet.h"

#include <glib/gi18n.h>

/**
 * CoSheet:
 *
 * A page for a person in one language: part after part, before anybody knows how large the paper
 * is, or whether it is paper at all.
 *
 * The words of the interface in it are those of the language that the program spoke while it was
 * written.
 */
struct _CoSheet {
  GObject parent_instance;

  /* Construct */
  CoLanguage *language; /* (owned) */
  char *title;          /* (owned) */
  char *footer;         /* (owned): a pattern, in the language of the sheet */

  /* State */
  GPtrArray *parts; /* (owned) (element-type CoSheetPart) */
};

G_DEFINE_FINAL_TYPE (CoSheet, co_sheet, G_TYPE_OBJECT)

static void
free_part (gpointer data)
{
  CoSheetPart *part = data;

  g_free (part->text);
  g_free (part->address);
  g_free (part);
}

static void
co_sheet_finalize (GObject *object)
{
  CoSheet *self = CO_SHEET (object);

  co_language_unref (self->language);
  g_free (self->title);
  g_free (self->footer);
  g_ptr_array_unref (self->parts);

  G_OBJECT_CLASS (co_sheet_parent_class)->finalize (object);
}

static void
co_sheet_class_init (CoSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_sheet_finalize;
}

static void
co_sheet_init (CoSheet *self)
{
  self->parts = g_ptr_array_new_with_free_func (free_part);
}

/**
 * co_sheet_new:
 * @language: the language that it is written in
 * @title: what it is about
 *
 * Begins a sheet. Its title is its first part.
 *
 * Returns: (transfer full): a new sheet
 */
CoSheet *
co_sheet_new (CoLanguage *language, const char *title)
{
  CoSheet *self;

  g_return_val_if_fail (language != NULL && title != NULL, NULL);

  self = g_object_new (CO_TYPE_SHEET, NULL);
  self->language = co_language_ref (language);
  self->title = g_strdup (title);
  self->footer = g_strdup (_ ("Page {page} of {pages}"));
  co_sheet_add (self, CO_SHEET_TITLE, title);
  return self;
}

/**
 * co_sheet_get_language:
 * @self: a sheet
 *
 * Gets the language that it is written in.
 *
 * Returns: (transfer none): the language
 */
CoLanguage *
co_sheet_get_language (CoSheet *self)
{
  g_return_val_if_fail (CO_IS_SHEET (self), NULL);
  return self->language;
}

/**
 * co_sheet_get_title:
 * @self: a sheet
 *
 * Gets what it is about.
 *
 * Returns: the title
 */
const char *
co_sheet_get_title (CoSheet *self)
{
  g_return_val_if_fail (CO_IS_SHEET (self), NULL);
  return self->title;
}

/**
 * co_sheet_count:
 * @self: a sheet
 *
 * Counts its parts.
 *
 * Returns: how many there are
 */
guint
co_sheet_count (CoSheet *self)
{
  g_return_val_if_fail (CO_IS_SHEET (self), 0);
  return self->parts->len;
}

/**
 * co_sheet_get:
 * @self: a sheet
 * @index: which part, counted from 0
 *
 * Gets a part.
 *
 * Returns: the part
 */
const CoSheetPart *
co_sheet_get (CoSheet *self, guint index)
{
  g_return_val_if_fail (CO_IS_SHEET (self) && index < self->parts->len, NULL);
  return g_ptr_array_index (self->parts, index);
}

static CoSheetPart *
append (CoSheet *self, CoSheetKind kind, char *text)
{
  CoSheetPart *part = g_new0 (CoSheetPart, 1);

  part->kind = kind;
  part->text = text;
  g_ptr_array_add (self->parts, part);
  return part;
}

/**
 * co_sheet_take:
 * @self: a sheet
 * @kind: what it is
 * @text: (transfer full) (nullable): what it says; nothing is added without it
 *
 * Adds a part.
 */
void
co_sheet_take (CoSheet *self, CoSheetKind kind, char *text)
{
  g_return_if_fail (CO_IS_SHEET (self) && kind < CO_N_SHEET_KINDS);

  if (text != NULL)
    append (self, kind, text);
}

/**
 * co_sheet_add:
 * @self: a sheet
 * @kind: what it is
 * @text: (nullable): what it says; nothing is added without it
 *
 * Adds a part.
 */
void
co_sheet_add (CoSheet *self, CoSheetKind kind, const char *text)
{
  co_sheet_take (self, kind, g_strdup (text));
}

/**
 * co_sheet_take_extra:
 * @self: a sheet
 * @kind: what it is
 * @text: (transfer full) (nullable): what it says; nothing is added without it
 *
 * Adds a part that may be left out if there is no room for it.
 */
void
co_sheet_take_extra (CoSheet *self, CoSheetKind kind, char *text)
{
  g_return_if_fail (CO_IS_SHEET (self) && kind < CO_N_SHEET_KINDS);

  if (text != NULL)
    append (self, kind, text)->is_extra = TRUE;
}

/**
 * co_sheet_add_step:
 * @self: a sheet
 * @text: what to do
 * @is_done: whether it is done
 *
 * Adds something to do, with a box to tick.
 */
void
co_sheet_add_step (CoSheet *self, const char *text, gboolean is_done)
{
  g_return_if_fail (CO_IS_SHEET (self) && text != NULL);

  append (self, CO_SHEET_STEP, g_strdup (text))->is_done = is_done;
}

/**
 * co_sheet_add_address:
 * @self: a sheet
 * @text: what is there
 * @address: the address
 *
 * Adds the address of a page: to be typed, or to be read by the camera of a phone.
 */
void
co_sheet_add_address (CoSheet *self, const char *text, const char *address)
{
  g_return_if_fail (CO_IS_SHEET (self) && text != NULL && address != NULL);

  append (self, CO_SHEET_ADDRESS, g_strdup (text))->address = g_strdup (address);
}

/**
 * co_sheet_truncate:
 * @self: a sheet
 * @count: how many parts it had before
 *
 * Takes away what was added last.
 */
void
co_sheet_truncate (CoSheet *self, guint count)
{
  g_return_if_fail (CO_IS_SHEET (self) && count <= self->parts->len);

  g_ptr_array_set_size (self->parts, (int) count);
}

/**
 * co_sheet_say_page:
 * @self: a sheet
 * @page: a page, counted from 1
 * @pages: how many there are
 *
 * Says which page of a sheet one holds, in the language of the sheet.
 *
 * Returns: (transfer full): such as "Page 1 of 2"
 */
char *
co_sheet_say_page (CoSheet *self, guint page, guint pages)
{
  g_autofree char *count = NULL;

  g_return_val_if_fail (CO_IS_SHEET (self), NULL);

  count = co_language_format_number (self->language, pages);
  return co_language_format (self->language, self->footer, "page", page, "pages", count, NULL);
}
