/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-rpm-sqlite.h"

/* The form of rpm's database since 2020. The table Name has the names of all packages in a few
 * pages; Packages has a header for each, and is a hundred times larger. */

#define NAMES_QUERY  "SELECT key, hnum FROM main.Name"
#define HEADER_QUERY "SELECT blob FROM main.Packages WHERE hnum = ?1"
/* No system has so many packages, no name is so long, no header is so large. */
#define MAX_NAMES  200000
#define MAX_NAME   (64 * 1024)
#define MAX_HEADER (32 * 1024 * 1024)
/* The products that we know are fewer. */
#define MAX_WANTED 200

typedef struct {
  char *name; /* (owned) */
  gint64 number;
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_free (wanted->name);
  g_free (wanted);
}

static gboolean
fail_too_many (GError **error)
{
  g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "more packages than a system has");
  return FALSE;
}

static void
take_name (sqlite3_stmt *statement, CoRpmWantFunc wants, gpointer user_data, GPtrArray *out)
{
  const char *text = (const char *) sqlite3_column_text (statement, 0);
  g_autofree char *name = text != NULL ? g_utf8_make_valid (text, -1) : NULL;
  Wanted *wanted;

  if (name == NULL || !wants (name, user_data))
    return;
  wanted = g_new0 (Wanted, 1);
  wanted->name = g_steal_pointer (&name);
  wanted->number = sqlite3_column_int64 (statement, 1);
  g_ptr_array_add (out, wanted);
}

static gboolean
read_names (CoSqlite *database,
            CoRpmWantFunc wants,
            gpointer user_data,
            GPtrArray *out,
            GError **error)
{
  g_autoptr (sqlite3_stmt) statement = NULL;
  gboolean row = TRUE;

  co_sqlite_set_max_length (database, MAX_NAME);
  statement = co_sqlite_prepare (database, NAMES_QUERY, error);
  if (statement == NULL)
    return FALSE;
  for (guint i = 0; row; i++) {
    if (i >= MAX_NAMES || out->len >= MAX_WANTED)
      return fail_too_many (error);
    if (!co_sqlite_step (database, statement, &row, error))
      return FALSE;
    if (row)
      take_name (statement, wants, user_data, out);
  }
  return TRUE;
}

/* The version stands in the header alone. */
static gboolean
read_header (CoSqlite *database, const Wanted *wanted, CoRpmPackage *package, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = co_sqlite_prepare (database, HEADER_QUERY, error);
  const guint8 *data;
  gboolean row = FALSE;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, wanted->number);
  if (!co_sqlite_step (database, statement, &row, error))
    return FALSE;
  data = row ? sqlite3_column_blob (statement, 0) : NULL;
  if (data == NULL) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: has no header", wanted->name);
    return FALSE;
  }
  return co_rpm_header_read (data, (gsize) sqlite3_column_bytes (statement, 0), package, error);
}

static void
read_package (CoSqlite *database,
              const Wanted *wanted,
              CoRpmPackageFunc func,
              gpointer user_data,
              GError **error)
{
  g_auto (CoRpmPackage) package = {0};

  read_header (database, wanted, &package, error);
  g_free (package.name);
  package.name = g_strdup (wanted->name);
  func (&package, user_data);
}

/**
 * co_rpm_sqlite_read:
 * @database: a database of rpm
 * @wants: (scope call): called for the name of each package
 * @func: (scope call): called for each package that is wanted; one whose header is damaged has no
 *   version
 * @user_data: for @wants and @func
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Reads the names of all packages, and more of those that are wanted.
 *
 * Returns: whether everything could be read; else @error is the first fault
 */
gboolean
co_rpm_sqlite_read (CoSqlite *database,
                    CoRpmWantFunc wants,
                    CoRpmPackageFunc func,
                    gpointer user_data,
                    GError **error)
{
  g_autoptr (GPtrArray) wanted = g_ptr_array_new_with_free_func (wanted_free);
  GError *first = NULL;

  read_names (database, wants, user_data, wanted, &first);
  co_sqlite_set_max_length (database, MAX_HEADER);
  for (guint i = 0; i < wanted->len; i++)
    read_package (database,
                  g_ptr_array_index (wanted, i),
                  func,
                  user_data,
                  first == NULL ? &first : NULL);
  if (first == NULL)
    return TRUE;
  g_propagate_error (error, first);
  return FALSE;
}
