/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-fetch.h"
#include "co-refresh-outcome.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

#include <string.h>

/* test-trust SIGN-CATALOG BUNDLE KEYS
 *
 * A bundle and its signature, whole and with each part of them changed by one bit. */

static const char *sign_catalog;
static const char *bundle_path;
static const char *keys;

typedef struct {
  char *folder;
  GBytes *bundle;
  GBytes *signature;
} Signed;

static GBytes *
read_file (const char *folder, const char *prefix, const char *suffix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    char *content;
    gsize length;

    if (!g_str_has_prefix (name, prefix) || !g_str_has_suffix (name, suffix))
      continue;
    g_assert_true (g_file_get_contents (path, &content, &length, NULL));
    g_unlink (path);
    return g_bytes_new_take (content, length);
  }
  g_assert_not_reached ();
}

static void
sign (Signed *self, const char *key)
{
  g_autofree char *key_word = g_strdup_printf ("--key=%s/%s.pem", keys, key);
  g_autofree char *bundle_word = g_strdup_printf ("--bundle=%s", bundle_path);
  g_autofree char *output_word = NULL;
  g_autoptr (GError) error = NULL;
  const char *words[] = {sign_catalog, key_word, bundle_word, NULL, NULL};
  int status;

  self->folder = g_dir_make_tmp ("changeover-trust-XXXXXX", &error);
  g_assert_no_error (error);
  output_word = g_strdup_printf ("--output=%s", self->folder);
  words[3] = output_word;
  g_spawn_sync (NULL,
                (char **) words,
                NULL,
                G_SPAWN_STDOUT_TO_DEV_NULL,
                NULL,
                NULL,
                NULL,
                NULL,
                &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  self->bundle = read_file (self->folder, "changeover", ".bundle");
  self->signature = read_file (self->folder, "changeover", ".jcat");
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
}

static void
signed_clear (Signed *self)
{
  g_free (self->folder);
  g_bytes_unref (self->bundle);
  g_bytes_unref (self->signature);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Signed, signed_clear)

static GBytes *
flip (GBytes *bytes, gsize bit)
{
  gsize size;
  const guint8 *content = g_bytes_get_data (bytes, &size);
  guint8 *copy = g_memdup2 (content, size);

  copy[bit / 8] ^= (guint8) (1 << bit % 8);
  return g_bytes_new_take (copy, size);
}

/* Nobody may look into what is not trusted, so that this is the one thing said of it. */
static void
check_refused (GBytes *bundle, GBytes *signature, gsize bit)
{
  CoEdition edition;
  const char *key;
  g_autoptr (GError) error = NULL;

  if (co_fetch_check (bundle, signature, &edition, &key, &error))
    g_error ("taken with bit %" G_GSIZE_FORMAT " flipped", bit);
  g_assert_error (error, CO_REFRESH_ERROR, CO_REFRESH_NOT_TRUSTED);
}

static void
test_trust_whole (void)
{
  static const char *const names[] = {"key", "second"};

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_auto (Signed) whole = {0};
    g_autoptr (GError) error = NULL;
    CoEdition edition;
    const char *key;

    sign (&whole, names[i]);
    g_assert_true (co_fetch_check (whole.bundle, whole.signature, &edition, &key, &error));
    g_assert_no_error (error);
    g_assert_cmpint (edition.serial, >, 20260101);
    g_assert_cmpuint (strlen (key), ==, 64);
  }
}

static void
test_trust_stranger (void)
{
  g_auto (Signed) whole = {0};

  sign (&whole, "stranger");
  check_refused (whole.bundle, whole.signature, 0);
}

/* One bit, somewhere in each kilobyte, and in the last byte. */
static void
test_trust_bundle_bits (void)
{
  g_auto (Signed) whole = {0};
  gsize size;
  guint n = 0;

  sign (&whole, "key");
  size = g_bytes_get_size (whole.bundle);
  for (gsize start = 0; start < size; start += 1024) {
    gsize end = MIN (start + 1024, size);
    gsize bit = start * 8 + (gsize) g_test_rand_int_range (0, (gint32) (end - start) * 8);
    g_autoptr (GBytes) flipped = flip (whole.bundle, bit);

    check_refused (flipped, whole.signature, bit);
    n++;
  }
  g_test_message ("%u bits of %" G_GSIZE_FORMAT " bytes", n, size);
}

static GBytes *
convert (GConverter *converter, GBytes *bytes)
{
  g_autoptr (GInputStream) inner = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (GInputStream) stream = g_converter_input_stream_new (inner, converter);
  g_autoptr (GOutputStream) all = g_memory_output_stream_new_resizable ();

  if (g_output_stream_splice (all,
                              stream,
                              G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE |
                                G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                              NULL,
                              NULL) < 0)
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (all));
}

static GBytes *
unpack (GBytes *packed)
{
  g_autoptr (GConverter) converter =
    G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));

  return convert (converter, packed);
}

/* Every bit of the file. It is packed, and there are some bytes before what is packed, such as that
 * for the time, that say nothing: whoever flips these has changed no signature. */
static void
test_trust_file_bits (void)
{
  g_auto (Signed) whole = {0};
  g_autoptr (GBytes) text = NULL;
  gsize n_bits;
  guint n_harmless = 0;

  sign (&whole, "key");
  text = unpack (whole.signature);
  n_bits = g_bytes_get_size (whole.signature) * 8;
  for (gsize bit = 0; bit < n_bits; bit++) {
    g_autoptr (GBytes) flipped = flip (whole.signature, bit);
    g_autoptr (GBytes) now = unpack (flipped);

    if (now != NULL && g_bytes_equal (now, text))
      n_harmless++;
    else
      check_refused (whole.bundle, flipped, bit);
  }
  g_test_message ("%" G_GSIZE_FORMAT " bits, %u of them say nothing", n_bits, n_harmless);
  g_assert_cmpuint (n_harmless, <=, 8 * 10);
}

static GBytes *
pack (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GConverter) converter =
    G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 9));

  return convert (converter, bytes);
}

/* The same text with another signature in it. */
static GBytes *
with_signature (GBytes *text, const char *old, GBytes *signature)
{
  g_autofree char *encoded =
    g_base64_encode (g_bytes_get_data (signature, NULL), g_bytes_get_size (signature));
  g_autofree char *plain = g_strndup (g_bytes_get_data (text, NULL), g_bytes_get_size (text));
  g_auto (GStrv) parts = g_strsplit (plain, old, 2);
  g_autofree char *changed = g_strjoin (encoded, parts[0], parts[1], NULL);

  return pack (changed);
}

/* Every bit of the signature itself. */
static void
test_trust_signature_bits (void)
{
  g_auto (Signed) whole = {0};
  g_autoptr (GBytes) text = NULL;
  g_autoptr (GRegex) regex = g_regex_new ("\"Data\":\"([^\"]+)\"", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GBytes) signature = NULL;
  g_autofree char *plain = NULL;
  g_autofree char *old = NULL;
  guchar *bytes;
  gsize size;

  sign (&whole, "key");
  text = unpack (whole.signature);
  plain = g_strndup (g_bytes_get_data (text, NULL), g_bytes_get_size (text));
  g_assert_true (g_regex_match (regex, plain, 0, &match));
  old = g_match_info_fetch (match, 1);
  bytes = g_base64_decode (old, &size);
  signature = g_bytes_new_take (bytes, size);
  g_assert_cmpuint (size, ==, 64);
  for (gsize bit = 0; bit < size * 8; bit++) {
    g_autoptr (GBytes) flipped = flip (signature, bit);
    g_autoptr (GBytes) file = with_signature (text, old, flipped);

    check_refused (whole.bundle, file, bit);
  }
}

/* What nobody vouches for yet must not bring the program down: brackets without end, a text without
 * end, and what is none. */
static void
test_trust_hostile (void)
{
  static const char *const odd[] = {
    "",
    "7",
    "[]",
    "{\"JcatVersionMajor\":0,\"JcatVersionMinor\":1,\"Items\":[7]}",
    "{\"JcatVersionMajor\":0,\"JcatVersionMinor\":1,\"Items\":[{\"Id\":\"../x\",\"Blobs\":[]}]}",
    "{\"JcatVersionMajor\":0,\"JcatVersionMinor\":1,\"Items\":[{\"Id\":\"x\",\"Blobs\":[]}]}",
  };
  static const char *const repeated[] = {"[", "{\"Items\":", " ", "x"};
  g_autoptr (GBytes) bundle = g_bytes_new_static ("x", 1);

  for (guint i = 0; i < G_N_ELEMENTS (odd); i++) {
    g_autoptr (GBytes) packed = pack (odd[i]);
    g_autoptr (GBytes) plain = g_bytes_new_static (odd[i], strlen (odd[i]));

    check_refused (bundle, packed, 0);
    check_refused (bundle, plain, 0);
  }
  for (guint i = 0; i < G_N_ELEMENTS (repeated); i++) {
    g_autoptr (GString) text = g_string_new ("{\"Items\":");
    g_autoptr (GBytes) packed = NULL;

    for (guint j = 0; j < 300000; j++)
      g_string_append (text, repeated[i]);
    packed = pack (text->str);
    check_refused (bundle, packed, 0);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 4);
  sign_catalog = argv[1];
  bundle_path = argv[2];
  keys = argv[3];
  g_test_add_func ("/trust/whole", test_trust_whole);
  g_test_add_func ("/trust/stranger", test_trust_stranger);
  g_test_add_func ("/trust/bundle-bits", test_trust_bundle_bits);
  g_test_add_func ("/trust/file-bits", test_trust_file_bits);
  g_test_add_func ("/trust/signature-bits", test_trust_signature_bits);
  g_test_add_func ("/trust/hostile", test_trust_hostile);
  return g_test_run ();
}
