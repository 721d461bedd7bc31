/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-export-keys.h"
#include "co-export-record.h"
#include "co-text-decode.h"

/* The file in which the script for Windows writes down what it did, in lines such as
 * "programs.reg: exported". Without it, a part that Windows does not have could not be told from
 * one whose export failed. */

struct _CoExportRecord {
  GHashTable *states; /* (owned): the name of a file -> CoExportState */
  gboolean whole;
};

/**
 * co_export_record_free:
 * @self: (transfer full): a record
 *
 * Frees a record.
 */
void
co_export_record_free (CoExportRecord *self)
{
  g_hash_table_unref (self->states);
  g_free (self);
}

static CoExportState
parse_state (const char *word)
{
  if (g_str_equal (word, "exported"))
    return CO_EXPORT_DONE;
  if (g_str_equal (word, "not there"))
    return CO_EXPORT_NOT_THERE;
  return CO_EXPORT_FAILED;
}

static void
read_line (CoExportRecord *self, char *line)
{
  g_auto (GStrv) parts = g_strsplit (g_strstrip (line), ": ", 2);

  if (parts[0] != NULL && g_str_equal (parts[0], CO_EXPORT_RECORD_END))
    self->whole = TRUE;
  else if (parts[0] != NULL && parts[1] != NULL)
    g_hash_table_insert (self->states,
                         g_strdup (parts[0]),
                         GINT_TO_POINTER (parse_state (g_strstrip (parts[1]))));
}

/**
 * co_export_record_new:
 * @bytes: the content of the file
 *
 * Reads what the script wrote down.
 *
 * Returns: (transfer full): a new record
 */
CoExportRecord *
co_export_record_new (GBytes *bytes)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  CoExportRecord *self = g_new0 (CoExportRecord, 1);
  const guint8 *data;
  gsize length;
  gsize size;

  data = g_bytes_get_data (bytes, &size);
  text = co_text_decode (data, size, &length);
  lines = g_strsplit (text, "\n", -1);
  self->states = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; lines[i] != NULL; i++)
    read_line (self, lines[i]);
  return self;
}

/**
 * co_export_record_get:
 * @self: a record
 * @file: the name of a file
 *
 * Gets what became of a part of the registry.
 *
 * Returns: its state
 */
CoExportState
co_export_record_get (CoExportRecord *self, const char *file)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (self->states, file));
}

/**
 * co_export_record_is_whole:
 * @self: a record
 *
 * Tells whether the script came to its end.
 *
 * Returns: whether it did
 */
gboolean
co_export_record_is_whole (CoExportRecord *self)
{
  return self->whole;
}
