/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-rpm-header.h"

#include <string.h>

/* What rpm keeps about a package is a header, in every form of its database the same: two numbers
 * that say how many entries and how many bytes of data there are, the entries, the data. All
 * numbers have the highest byte first. An entry is a tag, a type, a place in the data and a count.
 */

#define INTRO_SIZE 8
#define ENTRY_SIZE 16
/* The limits that rpm itself has. */
#define MAX_ENTRIES 0xffffu
#define MAX_DATA    0x0fffffffu
/* No name and no version comes near this. */
#define MAX_TEXT 1024

#define TAG_NAME    1000u
#define TAG_VERSION 1001u
#define TAG_RELEASE 1002u
#define TYPE_STRING 6u

/* A header whose entries and data were found to lie in the buffer. */
typedef struct {
  const guint8 *entries;
  guint32 n_entries;
  const guint8 *data;
  guint32 size;
} Header;

static guint32
read_u32 (const guint8 *data)
{
  guint32 value;

  memcpy (&value, data, sizeof value);
  return GUINT32_FROM_BE (value);
}

/**
 * co_rpm_package_clear:
 * @self: a package
 *
 * Frees what a package holds.
 */
void
co_rpm_package_clear (CoRpmPackage *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->version, g_free);
}

static gboolean
open_header (Header *header, const guint8 *data, gsize size)
{
  gsize needed;

  if (size < INTRO_SIZE)
    return FALSE;
  header->n_entries = read_u32 (data);
  header->size = read_u32 (data + 4);
  if (header->n_entries > MAX_ENTRIES || header->size > MAX_DATA)
    return FALSE;
  needed = INTRO_SIZE + (gsize) header->n_entries * ENTRY_SIZE + header->size;
  if (needed > size)
    return FALSE;
  header->entries = data + INTRO_SIZE;
  header->data = header->entries + (gsize) header->n_entries * ENTRY_SIZE;
  return TRUE;
}

/* The text of a tag; NULL if there is none, or none that is whole. */
static char *
get_text (const Header *header, guint32 tag)
{
  for (guint32 i = 0; i < header->n_entries; i++) {
    const guint8 *entry = header->entries + (gsize) i * ENTRY_SIZE;
    guint32 offset = read_u32 (entry + 8);
    const guint8 *end;

    if (read_u32 (entry) != tag)
      continue;
    if (read_u32 (entry + 4) != TYPE_STRING || offset >= header->size)
      return NULL;
    end = memchr (header->data + offset, '\0', MIN (header->size - offset, MAX_TEXT));
    if (end == NULL || end == header->data + offset)
      return NULL;
    return g_utf8_make_valid ((const char *) header->data + offset, -1);
  }
  return NULL;
}

/**
 * co_rpm_header_read:
 * @data: (array length=size): a header as it lies in a database, without the magic of a package
 * file
 * @size: its size in bytes
 * @package: (out): what the header says; cleared by the caller on success
 * @error: return location for a [error@Co.Error]
 *
 * Reads the name and the version of a package. A pure function.
 *
 * Returns: whether it is a header with a name
 */
gboolean
co_rpm_header_read (const guint8 *data, gsize size, CoRpmPackage *package, GError **error)
{
  g_autofree char *version = NULL;
  g_autofree char *release = NULL;
  Header header = {0};

  *package = (CoRpmPackage){0};
  if (!open_header (&header, data, size)) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "the header of a package is cut off");
    return FALSE;
  }
  package->name = get_text (&header, TAG_NAME);
  if (package->name == NULL) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "the header of a package has no name");
    return FALSE;
  }
  version = get_text (&header, TAG_VERSION);
  release = get_text (&header, TAG_RELEASE);
  if (version != NULL && release != NULL)
    package->version = g_strconcat (version, "-", release, NULL);
  else
    package->version = g_steal_pointer (&version);
  return TRUE;
}
