/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-windows-certificates.h"

#include <string.h>

/* Looks for root certificates that a product made. Each computer has a key of its own, so the
 * certificate is known by its name alone, which stands in it as plain text: as bytes of ASCII in
 * the certificate, or in UTF-16 in the friendly name that Windows keeps beside it. That is enough:
 * the key is in the store of trusted roots, and no other certificate bears the name. */

#define ROOTS    "Microsoft\\SystemCertificates\\ROOT\\Certificates"
#define MAX_BLOB (1024 * 1024)

static gboolean
has_text (GBytes *blob, const char *text)
{
  gsize size;
  const char *data = g_bytes_get_data (blob, &size);
  glong length = 0;
  g_autofree gunichar2 *wide = g_utf8_to_utf16 (text, -1, NULL, &length, NULL);

  if (data == NULL || size > MAX_BLOB || wide == NULL)
    return FALSE;
  return memmem (data, size, text, strlen (text)) != NULL ||
         memmem (data, size, wide, (gsize) length * sizeof *wide) != NULL;
}

static void
read_certificate (CoRegistry *registry, CoRegistryKey key, CoTraces *traces)
{
  GPtrArray *marks = co_catalog_get_marks (co_traces_get_catalog (traces), CO_MARK_CERTIFICATE);
  g_autoptr (GBytes) blob = co_registry_get_data (registry, key, "Blob");
  g_autofree char *name = co_registry_dup_name (registry, key);

  for (guint i = 0; blob != NULL && name != NULL && i < marks->len; i++) {
    const char *wanted = co_mark_get_match (g_ptr_array_index (marks, i));
    g_autofree char *where = NULL;

    if (!has_text (blob, wanted))
      continue;
    where = g_strconcat ("HKLM\\SOFTWARE\\" ROOTS "\\", name, NULL);
    co_traces_add (traces, co_trace_new (CO_MARK_CERTIFICATE, wanted, where, CO_TRACE_LEFT));
  }
}

/**
 * co_windows_certificates_read:
 * @registry: a registry whose top is `HKLM\SOFTWARE`
 * @traces: where the traces are added
 *
 * Looks for the catalogued root certificates.
 */
void
co_windows_certificates_read (CoRegistry *registry, CoTraces *traces)
{
  CoRegistryKey roots = co_registry_find (registry, co_registry_get_top (registry), ROOTS);
  g_autoptr (GArray) keys = co_registry_list (registry, roots);

  for (guint i = 0; i < keys->len; i++)
    read_certificate (registry, g_array_index (keys, CoRegistryKey, i), traces);
}
