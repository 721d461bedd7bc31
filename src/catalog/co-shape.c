/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-phrase.h"
#include "co-shape.h"

#include <math.h>

static void
choice_free (gpointer data)
{
  CoChoice *choice = data;

  g_free (choice->name);
  g_strfreev (choice->options);
  g_free (choice);
}

/* What a field is when its member is missing; so that nobody who reads lists has to ask. */
static void
set_missing (gpointer record, const CoField *field)
{
  switch (field->kind) {
  case CO_FIELD_NAMES:
  case CO_FIELD_CHOICES:
    *CO_FIELD_AT (record, field, char **) = g_new0 (char *, 1);
    break;
  case CO_FIELD_CHOICE:
    *CO_FIELD_AT (record, field, int) = -1;
    break;
  case CO_FIELD_NUMBER:
    *CO_FIELD_AT (record, field, double) = NAN;
    break;
  case CO_FIELD_RECORDS:
    *CO_FIELD_AT (record, field, GPtrArray *) = g_ptr_array_new_with_free_func (co_record_free);
    break;
  case CO_FIELD_MAP:
    *CO_FIELD_AT (record, field, GPtrArray *) = g_ptr_array_new_with_free_func (choice_free);
    break;
  case CO_FIELD_IGNORED:
  case CO_FIELD_TEXT:
  case CO_FIELD_WORDS:
  case CO_FIELD_FLAG:
  case CO_FIELD_INT:
  case CO_FIELD_MOMENT:
  case CO_FIELD_RECORD:
  default:
    break; /* zero is right */
  }
}

/**
 * co_shape_new:
 * @self: what the record is to be
 *
 * Makes a record in which every member is missing.
 *
 * Returns: (transfer full): a record, to be freed with [func@Co.Record.free]
 */
gpointer
co_shape_new (const CoShape *self)
{
  CoRecord *record = g_malloc0 (self->size);

  record->shape = self;
  for (guint i = 0; i < self->n_fields; i++)
    set_missing (record, &self->fields[i]);
  return record;
}

static gboolean
visit_names (const CoField *field, char **names, CoReferenceFunc func, gpointer data)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (!func (field, names[i], data))
      return FALSE;
  return TRUE;
}

static gboolean
visit_records (GPtrArray *records, CoReferenceFunc func, gpointer data)
{
  for (guint i = 0; i < records->len; i++)
    if (!co_record_visit (g_ptr_array_index (records, i), func, data))
      return FALSE;
  return TRUE;
}

static gboolean
visit_map (const CoField *field, GPtrArray *choices, CoReferenceFunc func, gpointer data)
{
  for (guint i = 0; i < choices->len; i++)
    if (!func (field, ((CoChoice *) g_ptr_array_index (choices, i))->name, data))
      return FALSE;
  return TRUE;
}

static gboolean
visit_field (gpointer record, const CoField *field, CoReferenceFunc func, gpointer data)
{
  switch ((int) field->kind) {
  case CO_FIELD_TEXT:
    return field->refers == CO_REFERS_NOTHING || *CO_FIELD_AT (record, field, char *) == NULL ||
           func (field, *CO_FIELD_AT (record, field, char *), data);
  case CO_FIELD_NAMES:
    return field->refers == CO_REFERS_NOTHING ||
           visit_names (field, *CO_FIELD_AT (record, field, char **), func, data);
  case CO_FIELD_RECORD:
    return *CO_FIELD_AT (record, field, gpointer) == NULL ||
           co_record_visit (*CO_FIELD_AT (record, field, gpointer), func, data);
  case CO_FIELD_RECORDS:
    return visit_records (*CO_FIELD_AT (record, field, GPtrArray *), func, data);
  case CO_FIELD_MAP:
    return field->refers == CO_REFERS_NOTHING ||
           visit_map (field, *CO_FIELD_AT (record, field, GPtrArray *), func, data);
  default:
    return TRUE;
  }
}

/**
 * co_record_visit:
 * @record: a record
 * @func: (scope call): what to do
 * @data: handed to it
 *
 * Visits every name in a record, and in the records inside it, that refers to something else.
 *
 * Returns: whether @func always said to go on
 */
gboolean
co_record_visit (gconstpointer record, CoReferenceFunc func, gpointer data)
{
  const CoShape *shape = ((const CoRecord *) record)->shape;

  for (guint i = 0; i < shape->n_fields; i++)
    if (!visit_field ((gpointer) record, &shape->fields[i], func, data))
      return FALSE;
  return TRUE;
}

static void
clear_field (gpointer record, const CoField *field)
{
  switch ((int) field->kind) {
  case CO_FIELD_TEXT:
    g_free (*CO_FIELD_AT (record, field, char *));
    break;
  case CO_FIELD_WORDS:
    g_clear_pointer (CO_FIELD_AT (record, field, CoPhrase *), co_phrase_free);
    break;
  case CO_FIELD_NAMES:
  case CO_FIELD_CHOICES:
    g_strfreev (*CO_FIELD_AT (record, field, char **));
    break;
  case CO_FIELD_MOMENT:
    g_clear_pointer (CO_FIELD_AT (record, field, GDateTime *), g_date_time_unref);
    break;
  case CO_FIELD_RECORD:
    g_clear_pointer (CO_FIELD_AT (record, field, gpointer), co_record_free);
    break;
  case CO_FIELD_RECORDS:
  case CO_FIELD_MAP:
    g_ptr_array_unref (*CO_FIELD_AT (record, field, GPtrArray *));
    break;
  default:
    break;
  }
}

/**
 * co_record_free:
 * @record: (transfer full): a record
 *
 * Frees a record and everything in it.
 */
void
co_record_free (gpointer record)
{
  const CoShape *shape = ((CoRecord *) record)->shape;

  for (guint i = 0; i < shape->n_fields; i++)
    clear_field (record, &shape->fields[i]);
  g_free (record);
}
