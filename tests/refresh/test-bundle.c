/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-bundle.h"
#include "co-error.h"
#include "co-small-bundle.h"

#include <string.h>

/* A signature says who made a bundle, and not that it is right: whatever is in one, it is loaded or
 * refused, and nothing else happens. */

#define HEAD "\"schema\":1,\"serial\":7,\"date\":\"2026-01-01\",\"expires\":\"2026-07-01\""

static GBytes *
make (void)
{
  return co_small_bundle_make ("{" HEAD "}", "{" HEAD ",\"files\":{}}");
}

static gboolean
is_right (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoBundle) bundle = co_bundle_new (bytes, &error);
  gboolean right = bundle != NULL && co_bundle_check (bundle, &error);

  g_assert_true (right == (error == NULL));
  return right;
}

static void
test_bundle_right (void)
{
  g_autoptr (GBytes) bytes = make ();

  g_assert_true (is_right (bytes));
}

static void
test_bundle_bits (void)
{
  g_autoptr (GBytes) bytes = make ();
  gsize size;
  const guint8 *content = g_bytes_get_data (bytes, &size);

  for (gsize bit = 0; bit < size * 8; bit++) {
    guint8 *copy = g_memdup2 (content, size);
    g_autoptr (GBytes) flipped = NULL;

    copy[bit / 8] ^= (guint8) (1 << bit % 8);
    flipped = g_bytes_new_take (copy, size);
    is_right (flipped);
  }
}

/* At the end there may be some bytes that only fill up. */
static void
test_bundle_short (void)
{
  g_autoptr (GBytes) bytes = make ();
  gsize size;
  const guint8 *content = g_bytes_get_data (bytes, &size);

  for (gsize length = 0; length < size; length++) {
    g_autoptr (GBytes) part = g_bytes_new (content, length);

    g_assert_true (!is_right (part) || size - length < 8);
  }
}

/* GLib takes a value of another type for one that it knows, and ends up in the wilderness. */
static void
test_bundle_type (void)
{
  g_autoptr (GBytes) bytes = make ();
  gsize size;
  const guint8 *content = g_bytes_get_data (bytes, &size);
  g_autofree guint8 *copy = g_memdup2 (content, size);
  g_autoptr (GBytes) changed = NULL;
  g_autoptr (CoBundle) bundle = NULL;
  g_autoptr (GError) error = NULL;
  guint8 *type = memmem (copy, size, "(uuay)", 6);

  g_assert_nonnull (type);
  type[1] = ')';
  changed = g_bytes_new (copy, size);
  bundle = co_bundle_new (changed, &error);
  g_assert_null (bundle);
  g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bundle/right", test_bundle_right);
  g_test_add_func ("/bundle/bits", test_bundle_bits);
  g_test_add_func ("/bundle/short", test_bundle_short);
  g_test_add_func ("/bundle/type", test_bundle_type);
  return g_test_run ();
}
