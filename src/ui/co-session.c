/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-date.h"
#include "co-result-list.h"
#include "co-session.h"
#include "co-shelf.h"

/**
 * CoSession:
 *
 * What the window is about: who is in front of it, what is checked, what was found, how far they
 * are, and what suits them. Pages are given this and nothing else; what has changed is told by the
 * notifications of the properties of its parts.
 */
struct _CoSession {
  GObject parent_instance;

  /* Construct */
  CoCatalog *catalog;         /* (owned) */
  CoPreferences *preferences; /* (owned) */

  /* State */
  GDateTime *now; /* (owned) (nullable): `NULL` for the clock */
  char **roots;   /* (owned) (nullable): `NULL` for this computer and what is found beside it */
  CoProgress *progress;     /* (owned) */
  CoRanking *ranking;       /* (owned) */
  CoComparison *comparison; /* (owned) */
  CoCheck *check;           /* (owned) */
  CoOffers *offers;         /* (owned) (nullable): `NULL` until somebody asks */
  CoRefresher *refresher;   /* (owned) (nullable): `NULL` until somebody asks */
  GListStore *results;      /* (owned) (element-type CoResult): the latest of each target */
};

G_DEFINE_FINAL_TYPE (CoSession, co_session, G_TYPE_OBJECT)

enum { PROP_RANKING = 1, PROP_ROOTS, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
co_session_finalize (GObject *object)
{
  CoSession *self = CO_SESSION (object);

  g_signal_handlers_disconnect_by_data (self->check, self);
  g_signal_handlers_disconnect_by_data (self->progress, self);
  g_clear_object (&self->check);
  g_clear_object (&self->offers);
  g_clear_object (&self->refresher);
  g_clear_object (&self->results);
  g_clear_object (&self->comparison);
  g_clear_object (&self->ranking);
  g_clear_object (&self->progress);
  g_clear_object (&self->preferences);
  g_clear_object (&self->catalog);
  g_clear_pointer (&self->now, g_date_time_unref);
  g_strfreev (self->roots);
  G_OBJECT_CLASS (co_session_parent_class)->finalize (object);
}

static void
co_session_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoSession *self = CO_SESSION (object);

  switch (id) {
  case PROP_RANKING:
    g_value_set_object (value, self->ranking);
    break;
  case PROP_ROOTS:
    g_value_set_boxed (value, self->roots);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_session_class_init (CoSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = co_session_finalize;
  object_class->get_property = co_session_get_property;

  properties[PROP_RANKING] = g_param_spec_object ("ranking", NULL, NULL, CO_TYPE_RANKING, flags);
  properties[PROP_ROOTS] = g_param_spec_boxed ("roots", NULL, NULL, G_TYPE_STRV, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
co_session_init (CoSession *self)
{
  self->results = g_list_store_new (CO_TYPE_RESULT);
  self->comparison = co_comparison_new ();
}

/* --- What follows from all this ---------------------------------------------------------- */

static void
rank (CoSession *self)
{
  GDate today;

  co_session_get_today (self, &today);
  g_clear_object (&self->ranking);
  self->ranking = co_ranking_new (self->catalog, co_progress_get_needs (self->progress), &today);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RANKING]);
}

/* --- Results of checks ------------------------------------------------------------------- */

static void
check_ended_cb (CoCheck *check, CoSession *self)
{
  g_autoptr (GPtrArray) results = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GDateTime) now = co_session_get_now (self);
  GListModel *model = co_check_get_results (check);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (results, g_list_model_get_item (model, i));
  for (guint i = 0; i < results->len; i++)
    co_result_list_keep (self->results, g_ptr_array_index (results, i));
  if (results->len > 0)
    co_progress_add_results (self->progress, results, g_date_time_to_unix (now));
}

/* --- Making one -------------------------------------------------------------------------- */

/**
 * co_session_new:
 * @catalog: what is known
 * @preferences: what the person told about themselves
 *
 * Makes a session that keeps nothing yet.
 *
 * Returns: (transfer full): a new session
 */
CoSession *
co_session_new (CoCatalog *catalog, CoPreferences *preferences)
{
  CoSession *self;

  g_return_val_if_fail (CO_IS_CATALOG (catalog) && CO_IS_PREFERENCES (preferences), NULL);

  self = g_object_new (CO_TYPE_SESSION, NULL);
  self->catalog = g_object_ref (catalog);
  self->preferences = g_object_ref (preferences);
  self->check = co_check_new (catalog);
  g_signal_connect (self->check, "ended", G_CALLBACK (check_ended_cb), self);
  self->progress = co_progress_new (catalog);
  g_signal_connect_swapped (self->progress, "notify::plan", G_CALLBACK (rank), self);
  rank (self);
  return self;
}

/**
 * co_session_wipe:
 * @self: a session
 *
 * Forgets everything: what was found, answered, chosen and ticked, and what the person told about
 * themselves; in memory and on the disk.
 */
void
co_session_wipe (CoSession *self)
{
  co_check_forget (self->check);
  if (self->offers != NULL)
    co_offers_forget_chosen (self->offers);
  g_list_store_remove_all (self->results);
  co_comparison_clear (self->comparison);
  co_progress_wipe (self->progress);
  co_preferences_reset (self->preferences);
}

/* --- What pages show ---------------------------------------------------------------------- */

/**
 * co_session_get_catalog:
 * @self: a session
 *
 * Gets what is known.
 *
 * Returns: (transfer none): the catalog
 */
CoCatalog *
co_session_get_catalog (CoSession *self)
{
  return self->catalog;
}

/**
 * co_session_get_preferences:
 * @self: a session
 *
 * Gets what the person told about themselves.
 *
 * Returns: (transfer none): the preferences
 */
CoPreferences *
co_session_get_preferences (CoSession *self)
{
  return self->preferences;
}

/**
 * co_session_get_now:
 * @self: a session
 *
 * Gets the time that days are counted to.
 *
 * Returns: (transfer full): now, here
 */
GDateTime *
co_session_get_now (CoSession *self)
{
  return self->now != NULL ? g_date_time_ref (self->now) : g_date_time_new_now_local ();
}

/**
 * co_session_get_today:
 * @self: a session
 * @today: (out caller-allocates): where to put it
 *
 * Gets the day that days are counted to.
 */
void
co_session_get_today (CoSession *self, GDate *today)
{
  g_autoptr (GDateTime) now = co_session_get_now (self);

  co_date_get_day (now, today);
}

/**
 * co_session_set_now:
 * @self: a session
 * @now: (nullable): what time it is; `NULL` for the clock
 *
 * Sets the time that days are counted to, for tests and pictures.
 */
void
co_session_set_now (CoSession *self, GDateTime *now)
{
  g_clear_pointer (&self->now, g_date_time_unref);
  self->now = now != NULL ? g_date_time_ref (now) : NULL;
  rank (self);
}

/**
 * co_session_get_roots:
 * @self: a session
 *
 * Gets what is to be checked instead of this computer.
 *
 * Returns: (nullable) (array zero-terminated=1): folders and registry exports, or `NULL` for this
 *   computer and what is found beside it
 */
const char *const *
co_session_get_roots (CoSession *self)
{
  return (const char *const *) self->roots;
}

/**
 * co_session_set_roots:
 * @self: a session
 * @roots: (nullable) (array zero-terminated=1): folders and registry exports; none, or `NULL`, for
 *   this computer and what is found beside it
 *
 * Sets what is to be checked. What was found before stays.
 */
void
co_session_set_roots (CoSession *self, const char *const *roots)
{
  g_strfreev (self->roots);
  self->roots = roots != NULL && roots[0] != NULL ? g_strdupv ((char **) roots) : NULL;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROOTS]);
}

/**
 * co_session_get_progress:
 * @self: a session
 *
 * Gets how far the person is.
 *
 * Returns: (transfer none): the progress
 */
CoProgress *
co_session_get_progress (CoSession *self)
{
  return self->progress;
}

/**
 * co_session_get_check:
 * @self: a session
 *
 * Gets the check.
 *
 * Returns: (transfer none): the check
 */
CoCheck *
co_session_get_check (CoSession *self)
{
  return self->check;
}

/**
 * co_session_start_check:
 * @self: a session
 * @paths: (nullable) (array zero-terminated=1) (element-type filename): folders and files; `NULL`
 *   for everything that the session is about: its roots, or else this computer and every system on
 *   a mounted disk
 *
 * Begins to check. If a check runs already, that one goes on.
 */
void
co_session_start_check (CoSession *self, const char *const *paths)
{
  g_return_if_fail (CO_IS_SESSION (self));

  if (co_check_get_state (self->check) != CO_CHECK_RUNNING)
    co_check_start_paths (self->check, paths != NULL ? paths : co_session_get_roots (self));
}

static void
opened_cb (CoSession *self, const char *path)
{
  const char *const paths[] = {path, NULL};

  co_session_start_check (self, paths);
}

static void
roots_changed_cb (CoSession *self)
{
  co_offers_set_roots (self->offers, co_session_get_roots (self));
}

static void
make_offers (CoSession *self)
{
  self->offers = co_offers_new ();
  co_offers_set_roots (self->offers, co_session_get_roots (self));
  g_signal_connect_object (self,
                           "notify::roots",
                           G_CALLBACK (roots_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  /* The names of what there is are in the language of the person. */
  g_signal_connect_object (self->preferences,
                           "notify::texts",
                           G_CALLBACK (co_offers_look),
                           self->offers,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->offers, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
}

/**
 * co_session_get_offers:
 * @self: a session
 *
 * Gets what can be checked. Who shows it calls [method@Co.Offers.start].
 *
 * Returns: (transfer none): a list of [class@Co.Offer]
 */
CoOffers *
co_session_get_offers (CoSession *self)
{
  g_return_val_if_fail (CO_IS_SESSION (self), NULL);

  if (self->offers == NULL)
    make_offers (self);
  return self->offers;
}

/**
 * co_session_get_results:
 * @self: a session
 *
 * Gets what was checked since the program was started: the latest result of each target.
 *
 * Returns: (transfer none): a list of [class@Co.Result]
 */
GListModel *
co_session_get_results (CoSession *self)
{
  return G_LIST_MODEL (self->results);
}

/**
 * co_session_get_ranking:
 * @self: a session
 *
 * Gets what suits the person, by what they answered.
 *
 * Returns: (transfer none): the ranking; a new one after each answer
 */
CoRanking *
co_session_get_ranking (CoSession *self)
{
  return self->ranking;
}

/**
 * co_session_get_comparison:
 * @self: a session
 *
 * Gets what the person put side by side.
 *
 * Returns: (transfer none): the comparison
 */
CoComparison *
co_session_get_comparison (CoSession *self)
{
  return self->comparison;
}

/**
 * co_session_get_refresher:
 * @self: a session
 *
 * Gets what asks for newer knowledge.
 *
 * Returns: (transfer none): the refresher
 */
CoRefresher *
co_session_get_refresher (CoSession *self)
{
  g_autofree char *folder = NULL;

  g_return_val_if_fail (CO_IS_SESSION (self), NULL);

  if (self->refresher == NULL) {
    folder = co_shelf_get_folder ();
    self->refresher = co_refresher_new (co_preferences_get_settings (self->preferences),
                                        co_preferences_get_bundle (self->preferences),
                                        folder);
  }
  return self->refresher;
}
