/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-file.h"
#include "co-rpm-bdb.h"
#include "co-rpm-header.h"
#include "co-rpm-ndb.h"
#include "co-rpm-sqlite.h"
#include "co-test.h"

#include <string.h>

/* Real databases of three systems, one in each form; not part of the project. What is in them was
 * read with rpm itself, that of the form ndb with a hex editor. */
#define PUBLIC_DATA "CHANGEOVER_PUBLIC_DATA"

static void
append_u32 (GByteArray *bytes, guint32 value)
{
  guint32 big = GUINT32_TO_BE (value);

  g_byte_array_append (bytes, (const guint8 *) &big, sizeof big);
}

/* A header with one text, under @tag and of @type. */
static GByteArray *
make_header (guint32 tag, guint32 type, guint32 offset, const char *text)
{
  GByteArray *bytes = g_byte_array_new ();
  guint32 size = (guint32) strlen (text) + 1;

  append_u32 (bytes, 1);
  append_u32 (bytes, size);
  append_u32 (bytes, tag);
  append_u32 (bytes, type);
  append_u32 (bytes, offset);
  append_u32 (bytes, 1);
  g_byte_array_append (bytes, (const guint8 *) text, size);
  return bytes;
}

static gboolean
reads_name (GByteArray *header, gsize size, const char *name)
{
  g_auto (CoRpmPackage) package = {0};
  g_autoptr (GError) error = NULL;
  /* A copy of the exact size, so that reading beyond it is seen. */
  g_autofree guint8 *copy = g_memdup2 (header->data, size);

  if (co_rpm_header_read (copy, size, &package, &error))
    return g_strcmp0 (package.name, name) == 0;
  g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
  g_assert_null (package.name);
  return FALSE;
}

static void
test_header_name (void)
{
  g_autoptr (GByteArray) header = make_header (1000, 6, 0, "kesl");
  g_autoptr (GByteArray) version = make_header (1001, 6, 0, "kesl");
  g_autoptr (GByteArray) number = make_header (1000, 4, 0, "kesl");
  g_autoptr (GByteArray) outside = make_header (1000, 6, 5, "kesl");

  g_assert_true (reads_name (header, header->len, "kesl"));
  g_assert_false (reads_name (version, version->len, "kesl"));
  g_assert_false (reads_name (number, number->len, "kesl"));
  g_assert_false (reads_name (outside, outside->len, "kesl"));
}

static void
test_header_cut (void)
{
  g_autoptr (GByteArray) header = make_header (1000, 6, 0, "kesl");

  for (gsize size = 0; size < header->len; size++)
    g_assert_false (reads_name (header, size, "kesl"));
  /* The text does not end in the data. */
  header->data[header->len - 1] = 'x';
  g_assert_false (reads_name (header, header->len, "kesl"));
}

static void
test_header_huge_counts (void)
{
  static const guint32 counts[][2] = {{0xffffffffu, 5},
                                      {1, 0xffffffffu},
                                      {0x10000000u, 0x10000000u},
                                      {0xffffu, 5}};

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++) {
    g_autoptr (GByteArray) header = make_header (1000, 6, 0, "kesl");
    guint32 entries = GUINT32_TO_BE (counts[i][0]);
    guint32 data = GUINT32_TO_BE (counts[i][1]);

    memcpy (header->data, &entries, sizeof entries);
    memcpy (header->data + 4, &data, sizeof data);
    g_assert_false (reads_name (header, header->len, "kesl"));
  }
}

static gboolean
want_any (const char *name, gpointer user_data)
{
  return TRUE;
}

static void
take_package (const CoRpmPackage *package, gpointer user_data)
{
  g_ptr_array_add (user_data, g_strdup_printf ("%s %s", package->name, package->version));
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static char *
list (CoRoot *root, const char *form)
{
  g_autoptr (GPtrArray) packages = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (CoSqlite) database = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  gboolean read = FALSE;

  if (g_str_equal (form, "sqlite")) {
    database = co_sqlite_open (root, "rpm-sqlite/rpmdb.sqlite", NULL, &error);
    g_assert_no_error (error);
    read = co_rpm_sqlite_read (database, want_any, take_package, packages, &error);
  } else {
    gboolean is_ndb = g_str_equal (form, "ndb");
    const char *path = is_ndb ? "rpm-ndb/Packages.db" : "rpm-bdb/Packages";

    bytes = co_root_read_file (root, path, G_MAXINT, NULL, &error);
    g_assert_no_error (error);
    read = (is_ndb ? co_rpm_ndb_read : co_rpm_bdb_read) (g_bytes_get_data (bytes, NULL),
                                                         g_bytes_get_size (bytes),
                                                         take_package,
                                                         packages,
                                                         &error);
  }
  g_assert_no_error (error);
  g_assert_true (read);
  g_ptr_array_sort (packages, compare_texts);
  g_ptr_array_add (packages, NULL);
  return g_strjoinv ("\n", (char **) packages->pdata);
}

static void
test_real_databases (void)
{
  static const char *const forms[][2] = {
    {"sqlite",
     "deltarpm 3.6.2-7.fc33\npython3-rpm 4.16.0-1.fc33\nrpm 4.16.0-1.fc33\n"
     "rpm-build-libs 4.16.0-1.fc33\nrpm-libs 4.16.0-1.fc33\nrpm-plugin-selinux 4.16.0-1.fc33\n"
     "rpm-plugin-systemd-inhibit 4.16.0-1.fc33\nrpm-sign-libs 4.16.0-1.fc33\n"
     "systemd-rpm-macros 246.6-3.fc33"},
    {"ndb", "binutils 2.35.1-7.18.1\nncurses-devel 6.1-5.6.2\nzlib-devel 1.2.11-3.21.1"},
    {"bdb", "rpm 4.8.0-59.el6\nrpm-libs 4.8.0-59.el6\nrpm-python 4.8.0-59.el6"},
  };
  const char *data = g_getenv (PUBLIC_DATA);
  g_autofree char *folder = data != NULL ? g_build_filename (data, "linux", NULL) : NULL;
  g_autoptr (CoRoot) root = folder != NULL ? co_root_new (folder, CO_ROOT_DEFAULT, NULL) : NULL;

  if (root == NULL) {
    g_test_skip (PUBLIC_DATA " names no such folder");
    return;
  }
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++) {
    g_autofree char *packages = list (root, forms[i][0]);

    g_assert_cmpstr (packages, ==, forms[i][1]);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rpm/header/name", test_header_name);
  g_test_add_func ("/rpm/header/cut", test_header_cut);
  g_test_add_func ("/rpm/header/huge-counts", test_header_huge_counts);
  g_test_add_func ("/rpm/real-databases", test_real_databases);
  return g_test_run ();
}
