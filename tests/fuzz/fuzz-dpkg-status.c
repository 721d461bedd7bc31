/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-dpkg-status.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

typedef struct {
  const char *data;
  gsize size;
  guint count;
  guint line;
} List;

static void
check_field (const List *list, const CoDpkgField *field)
{
  if (field->start == NULL)
    return;
  g_assert_true (field->start >= list->data);
  g_assert_true (field->start + field->length <= list->data + list->size);
}

/* Fields lie in what was read, and lines only rise. */
static void
take_stanza (const CoDpkgStanza *stanza, gpointer user_data)
{
  List *list = user_data;

  check_field (list, &stanza->package);
  check_field (list, &stanza->version);
  check_field (list, &stanza->status);
  g_assert_cmpuint (stanza->line, >, list->line);
  list->line = stanza->line;
  list->count++;
  co_dpkg_stanza_get_state (stanza);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  List list = {.data = (const char *) data, .size = size};
  guint count = co_dpkg_status_read (list.data, size, take_stanza, &list);

  g_assert_cmpuint (count, ==, list.count);
  return 0;
}
