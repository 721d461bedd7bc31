/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-edition-loader.h"
#include "co-error.h"

#include <string.h>

#define SCHEMA 1

static gboolean
read_day (JsonObject *head,
          const char *member,
          const CoJsonPlace *place,
          char day[static 11],
          GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, member);
  const char *text = co_json_member_string (head, member, place, error);
  GDate date;

  if (text == NULL)
    return FALSE;
  if (!co_edition_parse_day (text, &date)) {
    co_json_place_set_error (&here, error, "must be a day like 2026-01-31");
    return FALSE;
  }
  memcpy (day, text, 11);
  return TRUE;
}

/* A form that we do not know may be right in a newer version of this program. */
static gboolean
check_schema (JsonObject *head, const CoJsonPlace *place, GError **error)
{
  gint64 schema;

  if (!co_json_member_int (head, "schema", place, &schema, error))
    return FALSE;
  if (schema == SCHEMA)
    return TRUE;
  g_set_error (error,
               CO_ERROR,
               CO_ERROR_UNAVAILABLE,
               "%s: /schema: form %" G_GINT64_FORMAT " needs another version of Changeover",
               place->file,
               schema);
  return FALSE;
}

/**
 * co_edition_load:
 * @self: (out caller-allocates): where to put it
 * @head: an object with `schema`, `serial`, `date` and `expires`
 * @place: where @head is: a whole file
 * @error: return location for a [error@Co.Error]; `CO_ERROR_UNAVAILABLE` if this is a form for
 *   another version of the program
 *
 * Reads which edition something is.
 *
 * Returns: whether that is right
 */
gboolean
co_edition_load (CoEdition *self, JsonObject *head, const CoJsonPlace *place, GError **error)
{
  CoJsonPlace serial = CO_JSON_MEMBER (place, "serial");
  CoJsonPlace expires = CO_JSON_MEMBER (place, "expires");

  g_return_val_if_fail (self != NULL && head != NULL && place != NULL, FALSE);

  if (!check_schema (head, place, error) ||
      !co_json_member_int (head, "serial", place, &self->serial, error) ||
      !read_day (head, "date", place, self->date, error) ||
      !read_day (head, "expires", place, self->expires, error))
    return FALSE;
  if (self->serial < 1) {
    co_json_place_set_error (&serial, error, "must be above 0");
    return FALSE;
  }
  if (strcmp (self->expires, self->date) <= 0) {
    co_json_place_set_error (&expires, error, "must be after the date");
    return FALSE;
  }
  return TRUE;
}
