/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-interface-language.h"
#include "co-preferences.h"

#define KEY_LANGUAGE        "language"
#define KEY_SECOND_LANGUAGE "second-language"
#define KEY_PLACE           "place"
#define KEY_AUDIENCE        "audience"
#define KEY_STARTED         "started"

/* The values of the key of the audience. */
#define FOR_ME  "me"
#define HELPING "helping"

/* Whose law counts as long as nobody said where they live: it is the one that this is about. */
#define DEFAULT_PLACE "us"

/**
 * CoPreferences:
 *
 * What the person told about themselves at the start: their language, where they live, and whether
 * they are helping somebody. Kept in GSettings, and never asked twice.
 */
struct _CoPreferences {
  GObject parent_instance;

  /* Construct */
  GSettings *settings; /* (owned) */
  CoBundle *bundle;    /* (owned) */

  /* State */
  CoTexts *texts;        /* (owned) */
  CoTexts *second_texts; /* (owned) (nullable): once somebody needs them */
  char *place;           /* (owned) */
};

G_DEFINE_FINAL_TYPE (CoPreferences, co_preferences, G_TYPE_OBJECT)

enum { PROP_TEXTS = 1, PROP_SECOND_TEXTS, PROP_PLACE, PROP_IS_HELPING, PROP_IS_STARTED, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
co_preferences_finalize (GObject *object)
{
  CoPreferences *self = CO_PREFERENCES (object);

  g_signal_handlers_disconnect_by_data (self->settings, self);
  g_clear_object (&self->settings);
  g_clear_object (&self->bundle);
  g_clear_object (&self->texts);
  g_clear_object (&self->second_texts);
  g_free (self->place);
  G_OBJECT_CLASS (co_preferences_parent_class)->finalize (object);
}

static void
co_preferences_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoPreferences *self = CO_PREFERENCES (object);

  switch (id) {
  case PROP_TEXTS:
    g_value_set_object (value, self->texts);
    break;
  case PROP_SECOND_TEXTS:
    g_value_set_object (value, co_preferences_get_second_texts (self));
    break;
  case PROP_PLACE:
    g_value_set_string (value, self->place);
    break;
  case PROP_IS_HELPING:
    g_value_set_boolean (value, co_preferences_is_helping (self));
    break;
  case PROP_IS_STARTED:
    g_value_set_boolean (value, co_preferences_is_started (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_preferences_class_init (CoPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = co_preferences_finalize;
  object_class->get_property = co_preferences_get_property;

  properties[PROP_TEXTS] = g_param_spec_object ("texts", NULL, NULL, CO_TYPE_TEXTS, flags);
  properties[PROP_SECOND_TEXTS] =
    g_param_spec_object ("second-texts", NULL, NULL, CO_TYPE_TEXTS, flags);
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, flags);
  properties[PROP_IS_HELPING] = g_param_spec_boolean ("is-helping", NULL, NULL, FALSE, flags);
  properties[PROP_IS_STARTED] = g_param_spec_boolean ("is-started", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
co_preferences_init (CoPreferences *self)
{
}

/* A language that there are no texts in any more is like none. */
static CoTexts *
load_texts (CoBundle *bundle, const char *code)
{
  CoTexts *texts = NULL;

  if (*code != '\0')
    texts = co_bundle_load_texts (bundle, code, NULL);
  if (texts == NULL)
    texts = co_bundle_load_texts (bundle, NULL, NULL);
  return texts != NULL ? texts : co_texts_new_english ();
}

static void
language_changed_cb (GSettings *settings, const char *key, CoPreferences *self)
{
  g_autofree char *code = g_settings_get_string (settings, KEY_LANGUAGE);

  g_clear_object (&self->texts);
  self->texts = load_texts (self->bundle, code);
  co_interface_language_switch (co_language_get_code (co_texts_get_language (self->texts)));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXTS]);
}

static void
second_language_changed_cb (GSettings *settings, const char *key, CoPreferences *self)
{
  g_clear_object (&self->second_texts);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECOND_TEXTS]);
}

static void
place_changed_cb (GSettings *settings, const char *key, CoPreferences *self)
{
  g_free (self->place);
  self->place = g_settings_get_string (settings, KEY_PLACE);
  if (*self->place == '\0') {
    g_free (self->place);
    self->place = g_strdup (DEFAULT_PLACE);
  }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);
}

static void
audience_changed_cb (GSettings *settings, const char *key, CoPreferences *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_HELPING]);
}

static void
started_changed_cb (GSettings *settings, const char *key, CoPreferences *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_STARTED]);
}

/**
 * co_preferences_new:
 * @settings: where they are kept
 * @bundle: what is known, in which languages
 *
 * Reads the preferences, and has the program speak the language that was chosen.
 *
 * Returns: (transfer full): the preferences
 */
CoPreferences *
co_preferences_new (GSettings *settings, CoBundle *bundle)
{
  CoPreferences *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings) && CO_IS_BUNDLE (bundle), NULL);

  self = g_object_new (CO_TYPE_PREFERENCES, NULL);
  self->settings = g_object_ref (settings);
  self->bundle = g_object_ref (bundle);
  language_changed_cb (settings, KEY_LANGUAGE, self);
  place_changed_cb (settings, KEY_PLACE, self);
  g_signal_connect (settings, "changed::" KEY_LANGUAGE, G_CALLBACK (language_changed_cb), self);
  g_signal_connect (settings,
                    "changed::" KEY_SECOND_LANGUAGE,
                    G_CALLBACK (second_language_changed_cb),
                    self);
  g_signal_connect (settings, "changed::" KEY_PLACE, G_CALLBACK (place_changed_cb), self);
  g_signal_connect (settings, "changed::" KEY_AUDIENCE, G_CALLBACK (audience_changed_cb), self);
  g_signal_connect (settings, "changed::" KEY_STARTED, G_CALLBACK (started_changed_cb), self);
  return self;
}

/**
 * co_preferences_get_settings:
 * @self: the preferences
 *
 * Gets where they are kept, for what only concerns the window.
 *
 * Returns: (transfer none): the settings
 */
GSettings *
co_preferences_get_settings (CoPreferences *self)
{
  g_return_val_if_fail (CO_IS_PREFERENCES (self), NULL);

  return self->settings;
}

/**
 * co_preferences_get_bundle:
 * @self: the preferences
 *
 * Gets what the texts are taken from.
 *
 * Returns: (transfer none): the bundle in use
 */
CoBundle *
co_preferences_get_bundle (CoPreferences *self)
{
  g_return_val_if_fail (CO_IS_PREFERENCES (self), NULL);

  return self->bundle;
}

/**
 * co_preferences_get_texts:
 * @self: the preferences
 *
 * Gets the texts of the catalog in the language of the person.
 *
 * Returns: (transfer none): the texts
 */
CoTexts *
co_preferences_get_texts (CoPreferences *self)
{
  g_return_val_if_fail (CO_IS_PREFERENCES (self), NULL);

  return self->texts;
}

/**
 * co_preferences_set_language:
 * @self: the preferences
 * @code: a language that the catalog can be had in
 *
 * Changes the language, of the catalog and of the program.
 */
void
co_preferences_set_language (CoPreferences *self, const char *code)
{
  g_return_if_fail (CO_IS_PREFERENCES (self) && code != NULL);

  g_settings_set_string (self->settings, KEY_LANGUAGE, code);
}

/**
 * co_preferences_get_second_texts:
 * @self: the preferences
 *
 * Gets the texts of the catalog in the language of the person who is helped. They are loaded when
 * they are first asked for.
 *
 * Returns: (transfer none) (nullable): the texts, or `NULL` if there is no second language
 */
CoTexts *
co_preferences_get_second_texts (CoPreferences *self)
{
  g_autofree char *code = NULL;

  g_return_val_if_fail (CO_IS_PREFERENCES (self), NULL);

  code = g_settings_get_string (self->settings, KEY_SECOND_LANGUAGE);
  if (self->second_texts == NULL && *code != '\0')
    self->second_texts = co_bundle_load_texts (self->bundle, code, NULL);
  return self->second_texts;
}

/**
 * co_preferences_set_second_language:
 * @self: the preferences
 * @code: a language that the catalog can be had in, or nothing
 *
 * Sets what the person who is helped reads.
 */
void
co_preferences_set_second_language (CoPreferences *self, const char *code)
{
  g_return_if_fail (CO_IS_PREFERENCES (self) && code != NULL);

  g_settings_set_string (self->settings, KEY_SECOND_LANGUAGE, code);
}

/**
 * co_preferences_swap_languages:
 * @self: the preferences
 *
 * Has the window speak the second language, and makes the first one the second: for whoever comes
 * to the keyboard. Nothing happens if there is no second language.
 */
void
co_preferences_swap_languages (CoPreferences *self)
{
  g_autofree char *second = NULL;

  g_return_if_fail (CO_IS_PREFERENCES (self));

  second = g_settings_get_string (self->settings, KEY_SECOND_LANGUAGE);
  if (*second == '\0')
    return;
  co_preferences_set_second_language (self,
                                      co_language_get_code (co_texts_get_language (self->texts)));
  co_preferences_set_language (self, second);
}

/**
 * co_preferences_get_place:
 * @self: the preferences
 *
 * Gets whose law counts.
 *
 * Returns: the place of a [struct@Co.Law]
 */
const char *
co_preferences_get_place (CoPreferences *self)
{
  g_return_val_if_fail (CO_IS_PREFERENCES (self), NULL);

  return self->place;
}

/**
 * co_preferences_set_place:
 * @self: the preferences
 * @place: the place of a [struct@Co.Law]
 *
 * Sets where the person lives.
 */
void
co_preferences_set_place (CoPreferences *self, const char *place)
{
  g_return_if_fail (CO_IS_PREFERENCES (self) && place != NULL);

  g_settings_set_string (self->settings, KEY_PLACE, place);
}

/**
 * co_preferences_is_helping:
 * @self: the preferences
 *
 * Tells whether the person helps somebody else.
 *
 * Returns: whether they do
 */
gboolean
co_preferences_is_helping (CoPreferences *self)
{
  g_autofree char *audience = NULL;

  g_return_val_if_fail (CO_IS_PREFERENCES (self), FALSE);

  audience = g_settings_get_string (self->settings, KEY_AUDIENCE);
  return g_str_equal (audience, HELPING);
}

/**
 * co_preferences_set_helping:
 * @self: the preferences
 * @is_helping: whether the person helps somebody else
 *
 * Sets for whom this is.
 */
void
co_preferences_set_helping (CoPreferences *self, gboolean is_helping)
{
  g_return_if_fail (CO_IS_PREFERENCES (self));

  g_settings_set_string (self->settings, KEY_AUDIENCE, is_helping ? HELPING : FOR_ME);
}

/**
 * co_preferences_is_started:
 * @self: the preferences
 *
 * Tells whether the first questions have been answered.
 *
 * Returns: whether the start can be left out
 */
gboolean
co_preferences_is_started (CoPreferences *self)
{
  g_return_val_if_fail (CO_IS_PREFERENCES (self), FALSE);

  return g_settings_get_boolean (self->settings, KEY_STARTED);
}

/**
 * co_preferences_set_started:
 * @self: the preferences
 * @is_started: whether the first questions have been answered
 *
 * Leaves the start behind, or goes back to it.
 */
void
co_preferences_set_started (CoPreferences *self, gboolean is_started)
{
  g_return_if_fail (CO_IS_PREFERENCES (self));

  g_settings_set_boolean (self->settings, KEY_STARTED, is_started);
}

/**
 * co_preferences_reset:
 * @self: the preferences
 *
 * Forgets what the person told, and how the window was.
 */
void
co_preferences_reset (CoPreferences *self)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_return_if_fail (CO_IS_PREFERENCES (self));

  g_object_get (self->settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i] != NULL; i++)
    g_settings_reset (self->settings, keys[i]);
}
