/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-plist-guard.h"

#include <string.h>

/* libplist believes what it reads: it follows and frees lists within lists by calling itself, so
 * that a file of some hundred kilobytes can use up the stack, and in a binary list of a few hundred
 * bytes, where objects can stand in several places, it makes so many copies that memory runs out.
 * Here, such files are found before libplist sees them. */

/* A binary list: "bplist00", objects, a table of where they begin, and this trailer. */
#define MAGIC          "bplist00"
#define MAGIC_SIZE     8
#define TRAILER_SIZE   32
#define OFFSET_WIDTH   6
#define REFERENCE_SIZE 7
#define N_OBJECTS      8
#define TOP_OBJECT     16
#define TABLE_OFFSET   24

/* The lists that we read have some hundred objects, the largest some ten thousand. */
#define MAX_OBJECTS    100000
#define MAX_REFERENCES 200000
/* All copies that libplist makes, counted as bytes. */
#define MAX_WEIGHT  (32 * 1024 * 1024)
#define NODE_WEIGHT 128
/* In XML: tags of lists and dictionaries, and entities. libplist moves all the text that follows
 * for each of these. */
#define MAX_TAGS     8192
#define MAX_ENTITIES 8192

/* What is known about an object of a binary list. */
typedef struct {
  guint32 weight; /* with all that is in it, 0 as long as that is not known */
  guint8 depth;
  gboolean open; /* we are in it */
} Object;

typedef struct {
  const guint8 *data;
  gsize end; /* of the objects, where the table begins */
  guint offset_width;
  guint reference_size;
  gsize n_objects;
  Object *objects; /* (owned) */
  guint references;
} Walk;

static gboolean measure (Walk *walk, guint64 index, guint level);

static gboolean
refuse (GError **error, int code, const char *what)
{
  g_set_error (error, CO_ERROR, code, "property list: %s", what);
  return FALSE;
}

/* Numbers are big endian, of any width up to 8. */
static guint64
get_number (const guint8 *data, guint width)
{
  guint64 number = 0;

  for (guint i = 0; i < width; i++)
    number = number << 8 | data[i];
  return number;
}

/* The number of things in an object: in the low half of its first byte, or, where that is 15, in a
 * number that follows. */
static gboolean
get_count (const Walk *walk, gsize *at, guint64 *count)
{
  guint width;

  *count = walk->data[(*at)++] & 0x0f;
  if (*count != 0x0f)
    return TRUE;
  if (*at >= walk->end || walk->data[*at] >> 4 != 1 || (walk->data[*at] & 0x0f) > 3)
    return FALSE;
  width = 1u << (walk->data[(*at)++] & 0x0f);
  if (width > walk->end - *at)
    return FALSE;
  *count = get_number (walk->data + *at, width);
  *at += width;
  return TRUE;
}

static gboolean
measure_references (Walk *walk, Object *object, gsize at, guint64 count, guint level)
{
  guint64 weight = NODE_WEIGHT;
  guint depth = 0;

  if (count > (walk->end - at) / walk->reference_size)
    return FALSE;
  walk->references += (guint) MIN (count, MAX_REFERENCES + 1);
  if (walk->references > MAX_REFERENCES || level >= CO_PLIST_GUARD_MAX_DEPTH)
    return FALSE;
  object->open = TRUE;
  for (guint64 i = 0; i < count; i++) {
    guint64 index = get_number (walk->data + at + i * walk->reference_size, walk->reference_size);

    if (!measure (walk, index, level + 1))
      return FALSE;
    weight += walk->objects[index].weight;
    depth = MAX (depth, walk->objects[index].depth + 1u);
    if (weight > MAX_WEIGHT)
      return FALSE;
  }
  object->open = FALSE;
  object->weight = (guint32) weight;
  object->depth = (guint8) depth;
  return level + depth <= CO_PLIST_GUARD_MAX_DEPTH;
}

static gboolean
measure_bytes (const Walk *walk, Object *object, gsize at, guint64 count, guint width)
{
  if (count > (walk->end - at) / width)
    return FALSE;
  /* Two bytes of UTF-16 are up to three of UTF-8. */
  object->weight = (guint32) MIN (NODE_WEIGHT + count * 4, MAX_WEIGHT + 1);
  return object->weight <= MAX_WEIGHT;
}

static gboolean
measure_at (Walk *walk, Object *object, gsize at, guint level)
{
  guint type = walk->data[at] >> 4;
  guint64 count;

  switch (type) {
  case 0x0: /* true and false */
    return measure_bytes (walk, object, at, 1, 1);
  case 0x1: /* numbers and dates */
  case 0x2:
  case 0x3:
    if ((walk->data[at] & 0x0f) > 4)
      return FALSE;
    return measure_bytes (walk, object, at + 1, (guint64) 1 << (walk->data[at] & 0x0f), 1);
  case 0x8: /* UID */
    return measure_bytes (walk, object, at + 1, (walk->data[at] & 0x0fu) + 1, 1);
  case 0x4: /* bytes and ASCII */
  case 0x5:
    return get_count (walk, &at, &count) && measure_bytes (walk, object, at, count, 1);
  case 0x6: /* UTF-16 */
    return get_count (walk, &at, &count) && measure_bytes (walk, object, at, count, 2);
  case 0xa: /* lists */
  case 0xc:
    return get_count (walk, &at, &count) && measure_references (walk, object, at, count, level);
  case 0xd: /* dictionaries: all keys, then all values */
    return get_count (walk, &at, &count) && count <= MAX_REFERENCES &&
           measure_references (walk, object, at, count * 2, level);
  default:
    return FALSE;
  }
}

static gboolean
measure (Walk *walk, guint64 index, guint level)
{
  Object *object;
  guint64 at;

  if (index >= walk->n_objects)
    return FALSE;
  object = &walk->objects[index];
  if (object->open)
    return FALSE;
  if (object->weight > 0)
    return level + object->depth <= CO_PLIST_GUARD_MAX_DEPTH;
  at = get_number (walk->data + walk->end + index * walk->offset_width, walk->offset_width);
  if (at < MAGIC_SIZE || at >= walk->end)
    return FALSE;
  return measure_at (walk, object, (gsize) at, level);
}

static gboolean
check_binary (const guint8 *data, gsize size, GError **error)
{
  Walk walk = {.data = data};
  g_autofree Object *objects = NULL;
  const guint8 *trailer;
  guint64 n_objects;
  guint64 table;

  if (size < MAGIC_SIZE + TRAILER_SIZE)
    return refuse (error, CO_ERROR_MALFORMED, "cut off");
  trailer = data + size - TRAILER_SIZE;
  walk.offset_width = trailer[OFFSET_WIDTH];
  walk.reference_size = trailer[REFERENCE_SIZE];
  n_objects = get_number (trailer + N_OBJECTS, 8);
  table = get_number (trailer + TABLE_OFFSET, 8);
  if (walk.offset_width < 1 || walk.offset_width > 8 || walk.reference_size < 1 ||
      walk.reference_size > 8 || table < MAGIC_SIZE || table > size - TRAILER_SIZE)
    return refuse (error, CO_ERROR_MALFORMED, "damaged trailer");
  if (n_objects > MAX_OBJECTS)
    return refuse (error, CO_ERROR_TOO_LARGE, "too many objects");
  if (n_objects > (size - TRAILER_SIZE - table) / walk.offset_width)
    return refuse (error, CO_ERROR_MALFORMED, "damaged table");
  walk.end = (gsize) table;
  walk.n_objects = (gsize) n_objects;
  walk.objects = objects = g_new0 (Object, walk.n_objects + 1);
  if (!measure (&walk, get_number (trailer + TOP_OBJECT, 8), 0))
    return refuse (error, CO_ERROR_MALFORMED, "damaged objects, or too many within each other");
  return TRUE;
}

/* Comments and the like are counted as well: there is no need to tell them apart. */
static gboolean
check_xml (const guint8 *data, gsize size, GError **error)
{
  static const char list[] = "<array";
  static const char dictionary[] = "<dict";
  guint entities = 0;
  guint tags = 0;

  for (gsize i = 0; i < size; i++) {
    if (data[i] == '&')
      entities++;
    else if (data[i] == '<' &&
             ((size - i >= strlen (list) && memcmp (data + i, list, strlen (list)) == 0) ||
              (size - i >= strlen (dictionary) &&
               memcmp (data + i, dictionary, strlen (dictionary)) == 0)))
      tags++;
  }
  if (entities > MAX_ENTITIES || tags > MAX_TAGS)
    return refuse (error, CO_ERROR_TOO_LARGE, "too many tags");
  return TRUE;
}

/**
 * co_plist_guard_is_binary:
 * @data: a property list
 * @size: its size in bytes
 *
 * Tells whether a property list is a binary one. All others are taken for XML.
 *
 * Returns: whether it is
 */
gboolean
co_plist_guard_is_binary (const guint8 *data, gsize size)
{
  return size >= MAGIC_SIZE && memcmp (data, MAGIC, MAGIC_SIZE) == 0;
}

/**
 * co_plist_guard_check:
 * @data: (array length=size): a property list
 * @size: its size in bytes
 * @error: return location for a [error@Co.Error]
 *
 * Tells whether libplist can read a property list without using up the stack, the memory or the
 * time. Nothing is said about whether it is a good one.
 *
 * Returns: whether it can be handed to libplist
 */
gboolean
co_plist_guard_check (const guint8 *data, gsize size, GError **error)
{
  g_return_val_if_fail (data != NULL || size == 0, FALSE);

  if (co_plist_guard_is_binary (data, size))
    return check_binary (data, size, error);
  return check_xml (data, size, error);
}
