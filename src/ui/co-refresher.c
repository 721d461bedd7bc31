/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-refresh.h"
#include "co-refresher.h"
#include "co-shelf.h"

#define KEY_ADDRESS "refresh-address"
#define KEY_LAST    "refresh-last"
#define KEY_WEEKLY  "refresh-weekly"

#define WEEK (7 * 24 * 60 * 60)

/**
 * CoRefresher:
 *
 * Asks for newer knowledge when the person wants it: by a button, or once a week, if that is
 * switched on. What comes is used when the program starts again.
 */
struct _CoRefresher {
  GObject parent_instance;

  /* Construct */
  GSettings *settings; /* (owned) */
  CoBundle *bundle;    /* (owned): what is in use */
  char *folder;        /* (owned) (type filename): where newer ones are kept */

  /* State */
  CoRefresherState state;
  CoRefreshOutcome outcome;
  CoChanges changes;
  gboolean has_changes;
  double fraction;           /* negative as long as nobody knows */
  GCancellable *cancellable; /* (owned) (nullable): while somebody is asked */
};

G_DEFINE_FINAL_TYPE (CoRefresher, co_refresher, G_TYPE_OBJECT)

enum { PROP_STATE = 1, PROP_FRACTION, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
co_refresher_finalize (GObject *object)
{
  CoRefresher *self = CO_REFRESHER (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->bundle);
  g_clear_object (&self->cancellable);
  g_free (self->folder);
  G_OBJECT_CLASS (co_refresher_parent_class)->finalize (object);
}

static void
co_refresher_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoRefresher *self = CO_REFRESHER (object);

  switch (id) {
  case PROP_STATE:
    g_value_set_int (value, self->state);
    break;
  case PROP_FRACTION:
    g_value_set_double (value, self->fraction);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_refresher_class_init (CoRefresherClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = co_refresher_finalize;
  object_class->get_property = co_refresher_get_property;

  /**
   * CoRefresher:state:
   *
   * What is done: a [enum@Co.RefresherState].
   */
  properties[PROP_STATE] =
    g_param_spec_int ("state", NULL, NULL, 0, CO_REFRESHER_DONE, CO_REFRESHER_IDLE, flags);
  /**
   * CoRefresher:fraction:
   *
   * How much has come, from 0 to 1; negative as long as nobody knows.
   */
  properties[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, -1, 1, -1, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
co_refresher_init (CoRefresher *self)
{
  self->fraction = -1;
}

static void
set_state (CoRefresher *self, CoRefresherState state)
{
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

/* --- Asking -------------------------------------------------------------------------------- */

static void
progress_cb (gint64 received, gint64 total, gpointer data)
{
  CoRefresher *self = data;

  self->fraction = total > 0 ? CLAMP ((double) received / (double) total, 0, 1) : -1;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
}

/* Also what came a moment before the person pressed “Stop”, or was fetched in a terminal. */
static gboolean
find_newer (CoRefresher *self)
{
  g_autoptr (CoBundle) after = co_shelf_open_newest (self->folder);
  g_autoptr (GError) error = NULL;

  if (co_bundle_get_edition (after)->serial <= co_bundle_get_edition (self->bundle)->serial)
    return FALSE;
  self->has_changes = co_changes_find (&self->changes, self->bundle, after, &error);
  if (!self->has_changes)
    g_debug ("%s", error->message);
  return TRUE;
}

/* Whoever was reached need not be asked again this week; without an answer, tomorrow is as good. */
static void
note_answer (CoRefresher *self)
{
  if (self->outcome != CO_REFRESH_UNREACHABLE && self->outcome != CO_REFRESH_BUSY)
    g_settings_set_int64 (self->settings, KEY_LAST, g_get_real_time () / G_USEC_PER_SEC);
}

static void
asked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoRefresher) self = data;
  g_autoptr (CoRefreshReport) report = co_refresh_finish (result, NULL);

  g_clear_object (&self->cancellable);
  self->fraction = -1;
  if (report == NULL && !find_newer (self)) {
    set_state (self, CO_REFRESHER_IDLE);
    return;
  }
  self->outcome = report != NULL ? report->outcome : CO_REFRESH_NEWER;
  if (self->outcome == CO_REFRESH_NEWEST && find_newer (self))
    self->outcome = CO_REFRESH_NEWER;
  else if (self->outcome == CO_REFRESH_NEWER)
    find_newer (self);
  note_answer (self);
  set_state (self, CO_REFRESHER_DONE);
}

/**
 * co_refresher_start:
 * @self: what asks
 *
 * Asks for newer knowledge. If somebody is asked already, that goes on.
 */
void
co_refresher_start (CoRefresher *self)
{
  g_autofree char *address = NULL;

  g_return_if_fail (CO_IS_REFRESHER (self));

  if (self->state == CO_REFRESHER_ASKING)
    return;
  address = g_settings_get_string (self->settings, KEY_ADDRESS);
  self->cancellable = g_cancellable_new ();
  self->has_changes = FALSE;
  set_state (self, CO_REFRESHER_ASKING);
  co_refresh_ask_async (address,
                        self->folder,
                        progress_cb,
                        self,
                        self->cancellable,
                        asked_cb,
                        g_object_ref (self));
}

/**
 * co_refresher_start_if_due:
 * @self: what asks
 * @now: the time, in seconds since 1970
 *
 * Asks for newer knowledge if the person has switched that on, and the last answer is a week old.
 * Else nothing is sent.
 */
void
co_refresher_start_if_due (CoRefresher *self, gint64 now)
{
  gint64 last;

  g_return_if_fail (CO_IS_REFRESHER (self));

  last = g_settings_get_int64 (self->settings, KEY_LAST);
  /* A clock that was put back must not keep it from asking for years. */
  if (g_settings_get_boolean (self->settings, KEY_WEEKLY) && co_refresher_has_address (self) &&
      (now - last >= WEEK || last > now))
    co_refresher_start (self);
}

/**
 * co_refresher_cancel:
 * @self: what asks
 *
 * Stops asking. What came so far goes on next time.
 */
void
co_refresher_cancel (CoRefresher *self)
{
  g_return_if_fail (CO_IS_REFRESHER (self));

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

/* --- What is known of it ------------------------------------------------------------------- */

/**
 * co_refresher_get_state:
 * @self: what asks
 *
 * Gets what is done.
 *
 * Returns: the state
 */
CoRefresherState
co_refresher_get_state (CoRefresher *self)
{
  g_return_val_if_fail (CO_IS_REFRESHER (self), CO_REFRESHER_IDLE);

  return self->state;
}

/**
 * co_refresher_has_address:
 * @self: what asks
 *
 * Tells whether there is a place to ask.
 *
 * Returns: whether there is
 */
gboolean
co_refresher_has_address (CoRefresher *self)
{
  g_autofree char *address = NULL;

  g_return_val_if_fail (CO_IS_REFRESHER (self), FALSE);

  address = g_settings_get_string (self->settings, KEY_ADDRESS);
  return *address != '\0';
}

/**
 * co_refresher_get_host:
 * @self: what asks
 *
 * Gets who is asked, as far as it says anything to people.
 *
 * Returns: (transfer full): the name of a computer on the internet, or the whole address if that is
 *   not one
 */
char *
co_refresher_get_host (CoRefresher *self)
{
  g_autofree char *address = NULL;
  g_autoptr (GUri) uri = NULL;

  g_return_val_if_fail (CO_IS_REFRESHER (self), NULL);

  address = g_settings_get_string (self->settings, KEY_ADDRESS);
  uri = g_uri_parse (address, G_URI_FLAGS_NONE, NULL);
  return g_strdup (uri != NULL && g_uri_get_host (uri) != NULL ? g_uri_get_host (uri) : address);
}

/**
 * co_refresher_get_outcome:
 * @self: what asks, when it is done
 *
 * Gets how it ended.
 *
 * Returns: the outcome
 */
CoRefreshOutcome
co_refresher_get_outcome (CoRefresher *self)
{
  g_return_val_if_fail (CO_IS_REFRESHER (self), CO_REFRESH_FAILED);

  return self->outcome;
}

/**
 * co_refresher_get_changes:
 * @self: what asks, when it is done
 *
 * Gets what is different in what came.
 *
 * Returns: (transfer none) (nullable): the changes, or `NULL` if nothing came
 */
const CoChanges *
co_refresher_get_changes (CoRefresher *self)
{
  g_return_val_if_fail (CO_IS_REFRESHER (self), NULL);

  return self->has_changes ? &self->changes : NULL;
}

/**
 * co_refresher_get_fraction:
 * @self: what asks
 *
 * Gets how much has come.
 *
 * Returns: from 0 to 1; negative as long as nobody knows
 */
double
co_refresher_get_fraction (CoRefresher *self)
{
  g_return_val_if_fail (CO_IS_REFRESHER (self), -1);

  return self->fraction;
}

/* --- Making one ---------------------------------------------------------------------------- */

/**
 * co_refresher_new:
 * @settings: where the address is, and whether to ask once a week
 * @bundle: what is in use
 * @folder: (type filename): where newer ones are kept
 *
 * Makes what asks for newer knowledge. It does nothing yet.
 *
 * Returns: (transfer full): a new object
 */
CoRefresher *
co_refresher_new (GSettings *settings, CoBundle *bundle, const char *folder)
{
  CoRefresher *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings) && CO_IS_BUNDLE (bundle), NULL);
  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (CO_TYPE_REFRESHER, NULL);
  self->settings = g_object_ref (settings);
  self->bundle = g_object_ref (bundle);
  self->folder = g_strdup (folder);
  return self;
}
