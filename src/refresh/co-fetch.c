/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-bundle.h"
#include "co-error.h"
#include "co-fetch.h"
#include "co-keys.h"
#include "co-refresh-outcome.h"
#include "co-shelf-keeper.h"
#include "co-signature.h"
#include "co-trust.h"

/* The way of newer knowledge: the signature, and with it the name of the bundle; the bundle; who
 * signed its bytes; and only then what is in it. */

/* A signature has a few hundred bytes; a bundle has one or two million. */
#define MAX_SIGNATURE (16 * 1024)
#define MAX_BUNDLE    (16 * 1024 * 1024)

static gboolean
fail (GError **error, CoRefreshOutcome outcome, const char *words)
{
  g_set_error_literal (error, CO_REFRESH_ERROR, outcome, words);
  return FALSE;
}

/* --- What came ----------------------------------------------------------------------------- */

/* Whose law counts as long as nobody said where they live, and where no law is known: the window
 * could say nothing without them. */
static gboolean
check_places (CoBundle *bundle, GError **error)
{
  static const char *const places[] = {"us", "other"};
  g_autoptr (CoCatalog) catalog = co_bundle_load_catalog (bundle, CO_BUNDLE_ALL, error);

  for (guint i = 0; catalog != NULL && i < G_N_ELEMENTS (places); i++) {
    if (co_knowledge_get_law (co_catalog_get_knowledge (catalog), places[i]) == NULL) {
      g_set_error (error,
                   CO_ERROR,
                   CO_ERROR_MALFORMED,
                   "nothing is said of the place “%s”",
                   places[i]);
      return FALSE;
    }
  }
  return catalog != NULL;
}

static gboolean
check_content (GBytes *bytes, CoEdition *edition, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (CoBundle) bundle = co_bundle_new (bytes, &local_error);

  if (bundle == NULL && g_error_matches (local_error, CO_ERROR, CO_ERROR_UNAVAILABLE))
    return fail (error, CO_REFRESH_OTHER_VERSION, local_error->message);
  if (bundle == NULL || !co_bundle_check (bundle, &local_error) ||
      !check_places (bundle, &local_error))
    return fail (error, CO_REFRESH_BROKEN, local_error->message);
  *edition = *co_bundle_get_edition (bundle);
  return TRUE;
}

/**
 * co_fetch_check:
 * @bundle: a bundle
 * @signature: its signature
 * @edition: (out caller-allocates): which edition it is
 * @key: (out) (transfer none): the key that vouches for it
 * @error: return location for a [error@Co.RefreshError]
 *
 * Looks whether a bundle can be trusted, and then whether it is right.
 *
 * Returns: whether both is so
 */
gboolean
co_fetch_check (GBytes *bundle,
                GBytes *signature,
                CoEdition *edition,
                const char **key,
                GError **error)
{
  g_autoptr (JcatItem) item = NULL;

  g_return_val_if_fail (bundle != NULL && signature != NULL, FALSE);
  g_return_val_if_fail (edition != NULL && key != NULL, FALSE);

  item = co_signature_read (signature, error);
  if (item == NULL)
    return FALSE;
  *key = co_trust_find_key (bundle, item, error);
  return *key != NULL && check_content (bundle, edition, error);
}

/* --- How it comes -------------------------------------------------------------------------- */

/* What one run needs. */
typedef struct {
  const CoFetch *fetch;
  CoShelfKeeper *keeper; /* (owned) */
  CoDownload *download;  /* (owned) */
  CoAnswer *answer;      /* (owned) (nullable): with the signature */
  GBytes *signature;     /* (owned) (nullable) */
} Run;

static void
run_clear (Run *run)
{
  g_clear_object (&run->keeper);
  g_clear_object (&run->download);
  g_clear_pointer (&run->answer, co_answer_free);
  g_clear_pointer (&run->signature, g_bytes_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

static GBytes *
read_signature (CoAnswer *answer, GError **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();

  while (content->len <= MAX_SIGNATURE) {
    g_autoptr (GBytes) piece = co_answer_read (answer, MAX_SIGNATURE, error);

    if (piece == NULL)
      return NULL;
    if (g_bytes_get_size (piece) == 0)
      return g_byte_array_free_to_bytes (g_steal_pointer (&content));
    g_byte_array_append (content, g_bytes_get_data (piece, NULL), (guint) g_bytes_get_size (piece));
  }
  fail (error, CO_REFRESH_REFUSED, "the server sends more than a signature ever has");
  return NULL;
}

/* Sets CO_REFRESH_NEWEST if there is no other one. */
static gboolean
ask_for_signature (Run *run, GError **error)
{
  g_autofree char *etag = co_shelf_keeper_get_etag (run->keeper, run->fetch->address);

  run->answer = co_download_ask (run->download, run->fetch->address, etag, error);
  if (run->answer == NULL)
    return FALSE;
  if (run->answer->status == 304)
    return fail (error, CO_REFRESH_NEWEST, "the server says so");
  run->signature = read_signature (run->answer, error);
  if (run->signature == NULL)
    return FALSE;
  return !co_shelf_keeper_is_kept (run->keeper, run->signature) ||
         fail (error, CO_REFRESH_NEWEST, "the signature is the one that is here");
}

static gboolean
keep (Run *run, GBytes *bundle, const CoEdition *edition, const char *key, GError **error)
{
  g_autofree char *name = co_keys_get_name (key);

  if (edition->serial == co_shelf_keeper_get_newest (run->keeper))
    return fail (error, CO_REFRESH_NEWEST, "it is the one that is here");
  if (edition->serial <= co_shelf_keeper_get_floor (run->keeper))
    return fail (error, CO_REFRESH_OLDER, "it is older than what was here");
  return co_shelf_keeper_put (run->keeper, edition->serial, bundle, run->signature, name, error);
}

/* Signs of a server that changed the file while we were away. */
static gboolean
is_worth_another_try (const GError *error)
{
  return g_error_matches (error, CO_REFRESH_ERROR, CO_REFRESH_NOT_TRUSTED) ||
         g_error_matches (error, CO_REFRESH_ERROR, CO_REFRESH_REFUSED);
}

static gboolean
fetch_bundle (Run *run, CoPartial *partial, CoEdition *edition, GError **error)
{
  const char *key;
  g_autoptr (GBytes) bundle =
    co_partial_fetch (partial, run->download, MAX_BUNDLE, run->fetch->progress, error);

  if (bundle == NULL)
    return FALSE;
  /* All of it came: what is not good is not good next time. */
  co_partial_drop (partial);
  return co_fetch_check (bundle, run->signature, edition, &key, error) &&
         keep (run, bundle, edition, key, error);
}

static gboolean
ask_for_bundle (Run *run, CoEdition *edition, GError **error)
{
  g_autoptr (JcatItem) item = co_signature_read (run->signature, error);
  g_autofree char *address = NULL;
  g_autoptr (CoPartial) partial = NULL;
  g_autoptr (GError) local_error = NULL;
  gboolean had_begun;

  if (item == NULL)
    return FALSE;
  address =
    g_uri_resolve_relative (run->answer->address, jcat_item_get_id (item), G_URI_FLAGS_NONE, error);
  if (address == NULL)
    return FALSE;
  partial = co_partial_new (run->fetch->folder, address);
  had_begun = co_partial_has_begun (partial);
  if (fetch_bundle (run, partial, edition, &local_error))
    return TRUE;
  if (had_begun && is_worth_another_try (local_error)) {
    co_partial_drop (partial);
    return fetch_bundle (run, partial, edition, error);
  }
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* What was looked at to its end need not come again, and what was left behind can go. */
static void
finish (Run *run)
{
  if (run->answer->status != 304)
    co_shelf_keeper_note (run->keeper, run->fetch->address, run->answer->etag);
  co_shelf_keeper_clear_away (run->keeper);
}

/**
 * co_fetch_run:
 * @self: what is to be done
 * @edition: (out caller-allocates): which edition is here now, if there was a newer one
 * @error: return location for a [error@Co.RefreshError]; `CO_REFRESH_NEWEST` if there is no newer
 *   one
 *
 * Asks for newer knowledge, and keeps it if it can be trusted and is right. Waits until that is
 * done. The process can be ended at any moment: nothing is lost by that, and a file that was on its
 * way goes on next time.
 *
 * Returns: whether something newer is here now
 */
gboolean
co_fetch_run (const CoFetch *self, CoEdition *edition, GError **error)
{
  g_auto (Run) run = {.fetch = self};
  g_autoptr (GError) local_error = NULL;
  gboolean done;

  g_return_val_if_fail (self != NULL && edition != NULL, FALSE);

  if (co_keys_builtin[0] == NULL)
    return fail (error, CO_REFRESH_NO_KEY, "this build has no key");
  run.keeper = co_shelf_keeper_new (self->folder, error);
  if (run.keeper == NULL)
    return FALSE;
  run.download = co_download_new (self->quiet_seconds);
  done = ask_for_signature (&run, &local_error) && ask_for_bundle (&run, edition, &local_error);
  if (done || g_error_matches (local_error, CO_REFRESH_ERROR, CO_REFRESH_NEWEST))
    finish (&run);
  if (!done)
    g_propagate_error (error, g_steal_pointer (&local_error));
  return done;
}
