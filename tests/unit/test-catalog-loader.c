/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-loader.h"
#include "co-error.h"
#include "co-test-builtin.h"

#include <json-glib/json-glib.h>

#include <time.h>

/* A catalog has to be read in less than this, or the window would open late. */
#define MAX_LOAD_MILLISECONDS 25.0
#define MAX_LOAD_RATIO        8.0
#define LOAD_TRIES            20

#define MARK                                                                                       \
  "{\"kind\":\"dpkg\",\"match\":\"kesl\",\"proves\":\"presence\",\"status\":\"vendor\","           \
  "\"sources\":[\"s\"]}"
#define PRODUCT_WITH(marks, more)                                                                  \
  "{\"id\":\"kesl\",\"name\":\"K\",\"kind\":\"security\",\"audience\":\"work\","                   \
  "\"systems\":[\"linux\"],\"summary\":\"S.\",\"sources\":[\"s\"],\"marks\":[" marks "]" more "}"
#define SOURCE                                                                                     \
  "{\"id\":\"s\",\"kind\":\"page\",\"title\":\"T\",\"publisher\":\"P\",\"read\":\"2026-01-01\"}"
#define BUNDLE(files)                                                                              \
  "{\"schema\":1,\"serial\":7,\"date\":\"2026-01-01\",\"expires\":\"2026-07-01\",\"files\":"       \
  "{" files "}}"
#define PRODUCTS(list)        "\"products/p.json\":{\"family\":\"f\",\"products\":[" list "]}"
#define SOURCES(list)         "\"sources/s.json\":{\"sources\":[" list "]}"
#define WITH_PRODUCT(product) BUNDLE (PRODUCTS (product) "," SOURCES (SOURCE))
#define WITH_MARK(mark)       WITH_PRODUCT (PRODUCT_WITH (mark, ""))

static CoCatalog *
load (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return co_catalog_load (bytes, "bundle", error);
}

static void
test_loader_loads (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoCatalog) catalog = load (WITH_MARK (MARK), &error);
  CoProduct *product;

  g_assert_no_error (error);
  g_assert_cmpint (co_catalog_get_edition (catalog)->serial, ==, 7);
  g_assert_cmpstr (co_catalog_get_edition (catalog)->date, ==, "2026-01-01");
  product = co_catalog_get_product (catalog, "kesl");
  g_assert_nonnull (product);
  g_assert_cmpstr (co_product_get_name (product), ==, "K");
  g_assert_true (co_product_runs_on (product, CO_SYSTEM_LINUX));
  g_assert_false (co_product_runs_on (product, CO_SYSTEM_WINDOWS));
  g_assert_cmpuint (co_product_get_marks (product)->len, ==, 1);
  g_assert_cmpstr (co_source_get_title (co_catalog_get_source (catalog, "s")), ==, "T");
  g_assert_null (co_catalog_get_product (catalog, "none"));
}

/* Every fault is told with the file, the place and the cause. */
static void
test_loader_rejects_heads (void)
{
  static const struct {
    const char *text;
    const char *message;
  } cases[] = {
    {"{\"schema\":1,\"serial\":\"x\"}", "bundle: /serial: must be a whole number"},
    {"{\"schema\":1,\"serial\":1,\"files\":{}}", "bundle: “date” is missing"},
    {"{\"schema\":1,\"serial\":0,\"date\":\"2026-01-01\",\"expires\":\"2026-07-01\"}",
     "bundle: /serial: must be above 0"},
    {"{\"schema\":1,\"serial\":1,\"date\":\"2026-02-30\"}", "bundle: /date: must be a day*"},
    {"{\"schema\":1,\"serial\":1,\"date\":\"2026-01-01\"}", "bundle: “expires” is missing"},
    {"{\"schema\":1,\"serial\":1,\"date\":\"2026-01-01\",\"expires\":\"2026-01-01\"}",
     "bundle: /expires: must be after the date"},
    {"{\"schema\":1,\"serial\":1,\"date\":\"2026-01-01\",\"expires\":\"2026-07-01\"}",
     "bundle: /files: must be an object"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (load (cases[i].text, &error));
    g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
    g_test_message ("%s", error->message);
    g_assert_true (g_pattern_match_simple (cases[i].message, error->message));
  }
}

/* A newer version of the program may well be able to read it. */
static void
test_loader_other_form (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (load ("{\"schema\":2,\"serial\":1,\"files\":{}}", &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_UNAVAILABLE);
  g_assert_nonnull (strstr (error->message, "form 2 needs another version"));
}

static void
test_edition_expires (void)
{
  const CoEdition edition = {7, "2026-01-01", "2026-07-01"};
  GDate day;

  g_date_set_dmy (&day, 30, G_DATE_JUNE, 2026);
  g_assert_false (co_edition_is_expired (&edition, &day));
  g_date_set_dmy (&day, 1, G_DATE_JULY, 2026);
  g_assert_true (co_edition_is_expired (&edition, &day));
}

static void
test_loader_rejects (void)
{
  static const struct {
    const char *text;
    const char *message;
  } cases[] = {
    {"", "bundle: is empty or not text in UTF-8"},
    {"{\"a\":\"\xff\"}", "bundle: is empty or not text in UTF-8"},
    {"{,", "bundle: *1:*"},
    {"[]", "bundle: must be an object"},
    {BUNDLE ("\"elsewhere/x.json\":{}"), "elsewhere/x.json: a file in this place*"},
    {BUNDLE ("\"products/p.json\":[]"), "products/p.json: must be an object"},
    {BUNDLE ("\"products/p.json\":{\"family\":\"f\",\"products\":{}}"),
     "products/p.json: /products: must be a list"},
    {BUNDLE (PRODUCTS ("{}")), "products/p.json: /products/0: “id” is missing"},
    {BUNDLE (PRODUCTS (PRODUCT_WITH ("", ",\"nmae\":1"))),
     "products/p.json: /products/0/nmae: no member of this name is known"},
    {BUNDLE (PRODUCTS (PRODUCT_WITH ("", ",\"generic\":\"yes\""))),
     "products/p.json: /products/0/generic: must be true or false"},
    {WITH_MARK ("7"), "products/p.json: /products/0/marks/0: must be an object"},
    {WITH_MARK (MARK ",{\"kind\":\"dkpg\",\"match\":\"x\"}"),
     "products/p.json: /products/0/marks/1/kind: “dkpg” is not a kind of mark"},
    {WITH_MARK ("{\"kind\":\"dpkg\",\"match\":\"*\"}"),
     "products/p.json: /products/0/marks/0/match: “*” would match*"},
    {WITH_MARK ("{\"kind\":\"path\",\"match\":\"/opt\",\"system\":\"linux\"}"),
     "products/p.json: /products/0/marks/0/match: “/opt” would match*"},
    {WITH_MARK ("{\"kind\":\"path\",\"match\":\"opt\"}"),
     "products/p.json: /products/0/marks/0: “system” goes with paths*"},
    {WITH_MARK ("{\"kind\":\"path\",\"match\":\"opt\",\"system\":\"beos\"}"),
     "products/p.json: /products/0/marks/0/system: “beos” is not a system"},
    {WITH_MARK ("{\"kind\":\"dpkg\",\"match\":\"x\",\"proves\":\"all\",\"status\":\"field\"}"),
     "products/p.json: /products/0/marks/0/proves: “all” is not a word*"},
    {WITH_MARK ("{\"kind\":\"dpkg\",\"match\":\"x\",\"proves\":\"presence\",\"status\":\"lead\"}"),
     "products/p.json: /products/0/marks/0: what is unconfirmed may only be a hint"},
    {WITH_MARK ("{\"kind\":\"dpkg\",\"match\":\"x\",\"proves\":\"hint\",\"status\":\"lead\"}"),
     "products/p.json: /products/0/marks/0: every fact needs a source"},
    {BUNDLE (PRODUCTS (PRODUCT_WITH (MARK, ""))), "bundle: kesl: there is no source “s”"},
    {WITH_PRODUCT (PRODUCT_WITH (MARK, "") "," PRODUCT_WITH (MARK, "")),
     "bundle: the id “kesl” is used twice"},
    {BUNDLE (SOURCES (SOURCE "," SOURCE)), "bundle: the id “s” is used twice"},
    {BUNDLE ("\"traps/t.json\":{\"traps\":[{\"id\":\"t\"}]}"),
     "traps/t.json: /traps/0: “title” is missing"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (CoCatalog) catalog = load (cases[i].text, &error);

    g_assert_null (catalog);
    g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
    g_test_message ("%s", error->message);
    g_assert_true (g_pattern_match_simple (cases[i].message, error->message));
  }
}

static void
test_loader_builtin (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_ALL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (co_catalog_get_products (catalog)), >, 50);
  g_assert_nonnull (co_catalog_get_product (catalog, "kesl"));
  g_assert_nonnull (co_catalog_get_product (catalog, "kaspersky-home"));
  g_assert_nonnull (co_knowledge_get_law (co_catalog_get_knowledge (catalog), "us"));
}

static void
test_loader_bundle (void)
{
  g_autoptr (CoBundle) bundle = co_bundle_new_builtin ();
  g_autoptr (CoCatalog) catalog = co_bundle_load_catalog (bundle, CO_BUNDLE_ALL, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (co_bundle_check (bundle, &error));
  g_assert_no_error (error);
  g_assert_true (co_bundle_is_builtin (bundle));
  g_assert_true (
    co_edition_equal (co_bundle_get_edition (bundle), co_catalog_get_edition (catalog)));
}

/* The part that a check loads knows the same products, and nothing else. */
static void
test_loader_part (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoCatalog) whole = co_test_load_builtin (CO_BUNDLE_ALL, &error);
  g_autoptr (CoCatalog) part = co_test_load_builtin (CO_BUNDLE_PRODUCTS, &error);
  GListModel *products;

  g_assert_no_error (error);
  g_assert_cmpint (co_catalog_get_edition (part)->serial,
                   ==,
                   co_catalog_get_edition (whole)->serial);
  products = co_catalog_get_products (whole);
  g_assert_cmpuint (g_list_model_get_n_items (products),
                    ==,
                    g_list_model_get_n_items (co_catalog_get_products (part)));
  for (guint i = 0; i < g_list_model_get_n_items (products); i++) {
    g_autoptr (CoProduct) product = g_list_model_get_item (products, i);

    g_assert_nonnull (co_catalog_get_product (part, co_product_get_id (product)));
  }
  for (guint i = 0; i < CO_N_MARK_KINDS; i++)
    g_assert_cmpuint (co_catalog_get_marks (part, i)->len,
                      ==,
                      co_catalog_get_marks (whole, i)->len);
  g_assert_cmpuint (co_catalog_get_knowledge (part)->laws->len, ==, 0);
}

/* Every language that is listed can be loaded, and one that is not is told. */
static void
test_loader_texts (void)
{
  g_autoptr (CoBundle) bundle = co_bundle_new_builtin ();
  g_auto (GStrv) languages = co_bundle_list_languages (bundle);
  g_autoptr (GError) error = NULL;
  g_autoptr (CoTexts) texts = NULL;

  g_assert_cmpstr (languages[0], ==, "en");
  for (guint i = 0; languages[i] != NULL; i++) {
    g_autoptr (CoTexts) listed = co_bundle_load_texts (bundle, languages[i], &error);

    g_assert_no_error (error);
    g_assert_cmpstr (co_language_get_code (co_texts_get_language (listed)), ==, languages[i]);
  }
  texts = co_bundle_load_texts (bundle, "en_GB.UTF-8", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (co_language_get_code (co_texts_get_language (texts)), ==, "en");
  g_assert_null (co_bundle_load_texts (bundle, "tlh", &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_NOT_FOUND);
}

/* With sanitizers everything takes longer than it does for people. */
static gboolean
is_sanitized (void)
{
#ifdef __SANITIZE_ADDRESS__
  return TRUE;
#else
  return FALSE;
#endif
}

/* Milliseconds of work; that another program has the processor is none. */
static double
get_work (void)
{
  struct timespec work;

  g_assert_cmpint (clock_gettime (CLOCK_THREAD_CPUTIME_ID, &work), ==, 0);
  return (double) work.tv_sec * 1e3 + (double) work.tv_nsec / 1e6;
}

static double
time_once (void (*try_once) (GBytes *bytes), GBytes *bytes)
{
  double begin = get_work ();

  try_once (bytes);
  return get_work () - begin;
}

static void
load_once (GBytes *bytes)
{
  g_autoptr (CoCatalog) catalog = co_catalog_load (bytes, "catalog.json", NULL);

  g_assert_nonnull (catalog);
}

static void
parse_once (GBytes *bytes)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  g_assert_true (json_parser_load_from_data (parser, data, (gssize) size, NULL));
}

/* The best of some tries. Both are tried in turn, so that a computer that is busy all the time
   makes both slower. */
static void
test_loader_is_fast (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_ALL, NULL);
  g_autoptr (GBytes) bytes =
    g_resources_lookup_data ("/io/github/changeover/Changeover/catalog.json", 0, NULL);
  double loading = G_MAXDOUBLE;
  double parsing = G_MAXDOUBLE;

  for (guint i = 0; i < LOAD_TRIES; i++) {
    loading = MIN (loading, time_once (load_once, bytes));
    parsing = MIN (parsing, time_once (parse_once, bytes));
  }
  g_test_minimized_result (loading,
                           "loading the catalog of %zu kB took %.2f ms; json-glib alone takes "
                           "%.2f ms, ratio %.2f",
                           g_bytes_get_size (bytes) / 1000,
                           loading,
                           parsing,
                           loading / parsing);
  if (!is_sanitized ())
    g_assert_cmpfloat (loading, <, MAX (MAX_LOAD_MILLISECONDS, MAX_LOAD_RATIO * parsing));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/catalog-loader/loads", test_loader_loads);
  g_test_add_func ("/catalog-loader/rejects", test_loader_rejects);
  g_test_add_func ("/catalog-loader/rejects/heads", test_loader_rejects_heads);
  g_test_add_func ("/catalog-loader/other-form", test_loader_other_form);
  g_test_add_func ("/catalog-loader/edition-expires", test_edition_expires);
  g_test_add_func ("/catalog-loader/builtin", test_loader_builtin);
  g_test_add_func ("/catalog-loader/builtin/bundle", test_loader_bundle);
  g_test_add_func ("/catalog-loader/part", test_loader_part);
  g_test_add_func ("/catalog-loader/texts", test_loader_texts);
  g_test_add_func ("/catalog-loader/is-fast", test_loader_is_fast);
  return g_test_run ();
}
