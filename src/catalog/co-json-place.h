/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * CoJsonPlace:
 * @up: (nullable): the place this one is in; `NULL` for a whole file
 * @file: the name of the file, for the top place
 * @member: (nullable): the name of a member, or `NULL` for an element of a list
 * @index: the number of an element
 *
 * Where in a file we are, so that an error can say it. Lives on the stack of whoever reads.
 */
typedef struct _CoJsonPlace CoJsonPlace;
struct _CoJsonPlace {
  const CoJsonPlace *up;
  const char *file;
  const char *member;
  guint index;
};

#define CO_JSON_FILE(name)          ((CoJsonPlace){.file = (name)})
#define CO_JSON_MEMBER(place, name) ((CoJsonPlace){.up = (place), .member = (name)})
#define CO_JSON_ELEMENT(place, i)   ((CoJsonPlace){.up = (place), .index = (i)})

void co_json_place_set_error (const CoJsonPlace *self, GError **error, const char *format, ...)
  G_GNUC_PRINTF (3, 4);

JsonObject *co_json_object (JsonNode *node,
                            const char *const *members,
                            const CoJsonPlace *place,
                            GError **error);
JsonArray *co_json_member_array (JsonObject *object,
                                 const char *name,
                                 const CoJsonPlace *place,
                                 GError **error);
const char *co_json_member_string (JsonObject *object,
                                   const char *name,
                                   const CoJsonPlace *place,
                                   GError **error);
gboolean co_json_optional_string (JsonObject *object,
                                  const char *name,
                                  const CoJsonPlace *place,
                                  const char **value,
                                  GError **error);
GStrv co_json_member_strv (JsonObject *object,
                           const char *name,
                           const CoJsonPlace *place,
                           GError **error);
gboolean co_json_member_int (JsonObject *object,
                             const char *name,
                             const CoJsonPlace *place,
                             gint64 *value,
                             GError **error);

G_END_DECLS
