/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mach-signature.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

static void
read_team (const guint8 *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *team = NULL;
  gboolean done = co_mach_read_team (data, size, &team, &error);

  g_assert (done == (error == NULL));
  g_assert (team == NULL || g_str_is_ascii (team));
}

static void
read_slice (const guint8 *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  CoMachRange signature;

  if (!co_mach_find_signature (data, size, size, &signature, &error))
    return;
  g_assert_cmpuint (signature.offset, <=, size);
  g_assert_cmpuint (signature.size, <=, size - signature.offset);
  read_team (data + signature.offset, (gsize) signature.size);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  CoMachRange slices[CO_MACH_MAX_SLICES];
  guint count = 0;
  gboolean done = co_mach_find_slices (data, size, size, slices, &count, &error);

  g_assert (done == (error == NULL));
  g_assert_cmpuint (count, <=, CO_MACH_MAX_SLICES);
  for (guint i = 0; i < count; i++) {
    g_assert_cmpuint (slices[i].offset, <=, size);
    g_assert_cmpuint (slices[i].size, <=, size - slices[i].offset);
    read_slice (data + slices[i].offset, (gsize) slices[i].size);
  }
  read_slice (data, size);
  read_team (data, size);
  return 0;
}
