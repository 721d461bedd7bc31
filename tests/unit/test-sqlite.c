/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-sqlite.h"
#include "co-test.h"

#include <string.h>
#include <unistd.h>

/* Makes a database in the tree, in which @sql was run. */
static CoRoot *
make_database (CoTestTree *tree, const char *sql)
{
  g_autofree char *path = NULL;
  sqlite3 *database = NULL;
  CoRoot *root;

  co_test_tree_init (tree);
  path = co_test_tree_get (tree, "x.sqlite");
  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (database), ==, SQLITE_OK);
  root = co_root_new (tree->path, CO_ROOT_DEFAULT, NULL);
  g_assert_nonnull (root);
  return root;
}

#define THOUSAND                                                                                   \
  "CREATE TABLE t (x INTEGER, y TEXT);"                                                            \
  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "                \
  "INSERT INTO t SELECT i, hex (zeroblob (50)) FROM n;"

/* Goes through all rows of a statement. */
static gboolean
run (CoSqlite *database, const char *sql, guint *rows, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = co_sqlite_prepare (database, sql, error);
  gboolean row = TRUE;

  *rows = 0;
  if (statement == NULL)
    return FALSE;
  while (row) {
    if (!co_sqlite_step (database, statement, &row, error))
      return FALSE;
    *rows += row ? 1 : 0;
  }
  return TRUE;
}

static void
test_reads_tables (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = make_database (&tree, THOUSAND);
  g_autoptr (GError) error = NULL;
  g_autoptr (CoSqlite) database = co_sqlite_open (root, "x.sqlite", NULL, &error);
  guint rows = 0;

  g_assert_no_error (error);
  g_assert_null (co_sqlite_get_journal (database));
  g_assert_true (run (database, "SELECT x FROM t WHERE x > 10", &rows, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (rows, ==, 990);
}

static void
test_refuses_the_rest (void)
{
  static const char *const statements[] = {
    "DELETE FROM t",
    "CREATE TABLE u (x)",
    "CREATE TEMP TABLE u (x)",
    "SELECT count (x) FROM t",
    "SELECT load_extension ('x')",
    "ATTACH 'y.sqlite' AS y",
    "PRAGMA journal_mode",
    "SELECT x FROM v",
    "SELECT * FROM pragma_table_list",
    "SELECT x FROM absent",
  };
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = make_database (&tree, THOUSAND "CREATE VIEW v AS SELECT x FROM t");
  g_autoptr (CoSqlite) database = co_sqlite_open (root, "x.sqlite", NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (statements); i++) {
    g_autoptr (GError) error = NULL;
    guint rows = 0;

    g_test_message ("%s", statements[i]);
    g_assert_false (run (database, statements[i], &rows, &error));
    g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
    g_assert_cmpuint (rows, ==, 0);
  }
}

static void
test_limits (void)
{
  static const char endless[] =
    "SELECT a.x FROM t a, t b, t c, t d WHERE a.x + b.x + c.x + d.x < 0";
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = make_database (&tree, THOUSAND);
  g_autoptr (CoSqlite) database = co_sqlite_open (root, "x.sqlite", NULL, NULL);
  g_autoptr (GError) steps = NULL;
  g_autoptr (GError) length = NULL;
  guint rows = 0;

  g_assert_false (run (database, endless, &rows, &steps));
  g_assert_error (steps, CO_ERROR, CO_ERROR_TOO_LARGE);
  co_sqlite_set_max_length (database, 99);
  g_assert_false (run (database, "SELECT y FROM t", &rows, &length));
  g_assert_error (length, CO_ERROR, CO_ERROR_TOO_LARGE);
}

static void
test_is_cancelled (void)
{
  static const char slow[] = "SELECT a.x FROM t a, t b, t c WHERE a.x + b.x + c.x < 0";
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = make_database (&tree, THOUSAND);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (CoSqlite) database = co_sqlite_open (root, "x.sqlite", cancellable, NULL);
  g_autoptr (GError) error = NULL;
  guint rows = 0;

  g_cancellable_cancel (cancellable);
  g_assert_false (run (database, slow, &rows, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* The journal of a database with pages of another size. */
static void
test_foreign_journal (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = make_database (&tree, "PRAGMA page_size = 1024;" THOUSAND);
  g_autofree char *other = co_test_tree_get (&tree, "other.sqlite");
  g_autofree char *from = co_test_tree_get (&tree, "other.sqlite-wal");
  g_autofree char *to = co_test_tree_get (&tree, "x.sqlite-wal");
  g_autofree char *content = NULL;
  g_autoptr (CoSqlite) database = NULL;
  g_autoptr (GError) error = NULL;
  sqlite3 *writer = NULL;
  gsize size = 0;
  guint rows = 0;

  g_assert_cmpint (sqlite3_open (other, &writer), ==, SQLITE_OK);
  sqlite3_exec (writer, "PRAGMA journal_mode = WAL; CREATE TABLE t (x)", NULL, NULL, NULL);
  g_assert_true (g_file_get_contents (from, &content, &size, NULL));
  g_assert_true (g_file_set_contents (to, content, (gssize) size, NULL));
  sqlite3_close (writer);
  database = co_sqlite_open (root, "x.sqlite", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (co_sqlite_get_journal (database), ==, "x.sqlite-wal");
  g_assert_error (co_sqlite_get_journal_error (database), CO_ERROR, CO_ERROR_MALFORMED);
  g_assert_true (run (database, "SELECT x FROM t", &rows, &error));
  g_assert_cmpuint (rows, ==, 1000);
}

static void
test_not_a_database (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (CoSqlite) database = NULL;
  g_autoptr (CoSqlite) absent = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) absent_error = NULL;
  guint rows = 0;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree,
                      "x.sqlite",
                      "This is not what its name says, at no length whatsoever.");
  root = co_root_new (tree.path, CO_ROOT_DEFAULT, NULL);
  database = co_sqlite_open (root, "x.sqlite", NULL, NULL);
  g_assert_false (run (database, "SELECT x FROM t", &rows, &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
  absent = co_sqlite_open (root, "absent", NULL, &absent_error);
  g_assert_null (absent);
  g_assert_error (absent_error, CO_ERROR, CO_ERROR_NOT_FOUND);
}

/* Pages from before and after a change do not fit together. */
static void
test_changes (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = make_database (&tree, "CREATE TABLE t (x); INSERT INTO t VALUES (1)");
  g_autoptr (CoSqlite) database = NULL;
  g_autofree char *path = co_test_tree_get (&tree, "x.sqlite");
  g_autoptr (GError) error = NULL;
  guint rows = 0;

  database = co_sqlite_open (root, "x.sqlite", NULL, &error);
  g_assert_true (run (database, "SELECT x FROM t", &rows, &error));
  g_assert_no_error (error);
  g_assert_cmpint (truncate (path, 1024 * 1024), ==, 0);
  g_assert_false (run (database, "SELECT x FROM t", &rows, &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_CHANGED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sqlite/reads-tables", test_reads_tables);
  g_test_add_func ("/sqlite/refuses-the-rest", test_refuses_the_rest);
  g_test_add_func ("/sqlite/limits", test_limits);
  g_test_add_func ("/sqlite/is-cancelled", test_is_cancelled);
  g_test_add_func ("/sqlite/foreign-journal", test_foreign_journal);
  g_test_add_func ("/sqlite/changes", test_changes);
  g_test_add_func ("/sqlite/not-a-database", test_not_a_database);
  return g_test_run ();
}
