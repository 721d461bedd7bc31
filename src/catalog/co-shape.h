/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-json-place.h"
#include "co-record.h"

G_BEGIN_DECLS

/**
 * CoFieldKind:
 * @CO_FIELD_IGNORED: nothing is kept.
 * @CO_FIELD_TEXT: `char *`: the same in every language; `NULL` if missing.
 * @CO_FIELD_WORDS: `CoPhrase *`; `NULL` if missing.
 * @CO_FIELD_NAMES: `char **`: a list of names, such as sources; empty if missing.
 * @CO_FIELD_CHOICE: `int`: which one of the words of the field; -1 if missing.
 * @CO_FIELD_CHOICES: `char **`: some of the words of the field; empty if missing.
 * @CO_FIELD_FLAG: `gboolean`.
 * @CO_FIELD_INT: `int`; 0 if missing.
 * @CO_FIELD_NUMBER: `double`; NaN if missing.
 * @CO_FIELD_MOMENT: `GDateTime *`; `NULL` if missing.
 * @CO_FIELD_RECORD: a pointer to a record of another shape; `NULL` if missing.
 * @CO_FIELD_RECORDS: `GPtrArray *` of records of another shape; empty if missing.
 * @CO_FIELD_MAP: `GPtrArray *` of [struct@Co.Choice]: an object of names to lists of names.
 *
 * What a member of an object becomes.
 */
typedef enum {
  CO_FIELD_IGNORED,
  CO_FIELD_TEXT,
  CO_FIELD_WORDS,
  CO_FIELD_NAMES,
  CO_FIELD_CHOICE,
  CO_FIELD_CHOICES,
  CO_FIELD_FLAG,
  CO_FIELD_INT,
  CO_FIELD_NUMBER,
  CO_FIELD_MOMENT,
  CO_FIELD_RECORD,
  CO_FIELD_RECORDS,
  CO_FIELD_MAP,
} CoFieldKind;

/**
 * CoReference:
 * @CO_REFERS_NOTHING: its names stand for themselves.
 * @CO_REFERS_SOURCE: its names are ids of sources.
 * @CO_REFERS_PRODUCT: its names are ids of products.
 * @CO_REFERS_QUESTION: its names are ids of questions.
 *
 * What else in the catalog the names in a field must be of.
 */
typedef enum {
  CO_REFERS_NOTHING,
  CO_REFERS_SOURCE,
  CO_REFERS_PRODUCT,
  CO_REFERS_QUESTION,
} CoReference;

/**
 * CoField:
 * @name: the name of the member
 * @kind: what it becomes
 * @offset: where in the struct
 * @required: whether it must be there
 * @refers: what its names must be of
 * @words: (nullable) (array zero-terminated=1): the words it may be, for choices
 * @shape: (nullable): what it holds, for records
 *
 * One member of an object.
 */
typedef struct {
  const char *name;
  CoFieldKind kind;
  gsize offset;
  gboolean required;
  CoReference refers;
  const char *const *words;
  const CoShape *shape;
} CoField;

/**
 * CoShape:
 * @size: the size of the struct
 * @key: (nullable): the member by which an entry of a list is named in the ids of its texts
 * @fields: (array length=n_fields): its members
 * @n_fields: how many there are
 *
 * How an object of the catalog becomes a struct.
 */
struct _CoShape {
  gsize size;
  const char *key;
  const CoField *fields;
  guint n_fields;
};

#define CO_SHAPE(type, its_key, its_fields)                                                        \
  {                                                                                                \
    .size = sizeof (type), .key = (its_key), .fields = (its_fields),                               \
    .n_fields = G_N_ELEMENTS (its_fields)                                                          \
  }

/* Where in a record a field is. */
#define CO_FIELD_AT(record, field, type) ((type *) G_STRUCT_MEMBER_P ((record), (field)->offset))

/**
 * CoReferenceFunc:
 * @field: the field that the name is in
 * @name: a name that refers to something
 * @data: what was handed down
 *
 * Returns: whether to go on
 */
typedef gboolean (*CoReferenceFunc) (const CoField *field, const char *name, gpointer data);

gpointer co_shape_new (const CoShape *self);
gpointer co_shape_read (const CoShape *self,
                        JsonNode *node,
                        const char *path,
                        const CoJsonPlace *place,
                        GError **error);
gboolean co_record_visit (gconstpointer record, CoReferenceFunc func, gpointer data);

G_END_DECLS
