/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-personal-rows.h"

#include <glib/gi18n.h>

#define KEY_COLOR_SCHEME "color-scheme"

/* The first and the last in the list of places; between them it is sorted by name. */
#define FIRST_PLACE "us"
#define LAST_PLACE  "other"

/* --- Language ------------------------------------------------------------------------------ */

static void
language_chosen_cb (CoChoiceRow *row, const char *code, CoSession *session)
{
  co_preferences_set_language (co_session_get_preferences (session), code);
}

/**
 * co_personal_rows_add_languages:
 * @row: a row
 * @session: in whose languages
 *
 * Adds every language that the catalog can be had in, each by its own name.
 */
void
co_personal_rows_add_languages (CoChoiceRow *row, CoSession *session)
{
  g_auto (GStrv) codes = NULL;

  g_return_if_fail (CO_IS_CHOICE_ROW (row) && CO_IS_SESSION (session));

  codes =
    co_bundle_list_languages (co_preferences_get_bundle (co_session_get_preferences (session)));
  for (guint i = 0; codes[i] != NULL; i++) {
    g_autoptr (CoLanguage) language = co_language_new (codes[i]);
    g_autofree char *name = co_language_get_own_name (language);

    co_choice_row_add (row, codes[i], name);
  }
}

/**
 * co_personal_rows_bind_language:
 * @row: an empty row
 * @session: whose language it is
 *
 * Lets the person choose a language, each by its own name.
 */
void
co_personal_rows_bind_language (CoChoiceRow *row, CoSession *session)
{
  g_return_if_fail (CO_IS_CHOICE_ROW (row) && CO_IS_SESSION (session));

  co_personal_rows_add_languages (row, session);
  co_choice_row_set_selected (row, co_language_get_code (co_session_get_language (session)));
  g_signal_connect_object (row, "chosen", G_CALLBACK (language_chosen_cb), session, 0);
}

static void
second_chosen_cb (CoChoiceRow *row, const char *code, CoSession *session)
{
  co_preferences_set_second_language (co_session_get_preferences (session), code);
}

static void
second_changed_cb (CoPreferences *preferences, GParamSpec *spec, CoChoiceRow *row)
{
  CoTexts *texts = co_preferences_get_second_texts (preferences);

  co_choice_row_set_selected (row,
                              texts != NULL ? co_language_get_code (co_texts_get_language (texts))
                                            : "");
}

/**
 * co_personal_rows_bind_second_language:
 * @row: an empty row
 * @session: whose second language it is
 *
 * Lets the person choose what somebody whom they help reads.
 */
void
co_personal_rows_bind_second_language (CoChoiceRow *row, CoSession *session)
{
  CoPreferences *preferences;

  g_return_if_fail (CO_IS_CHOICE_ROW (row) && CO_IS_SESSION (session));

  /* Translators: no second language. */
  co_choice_row_add (row, "", _ ("None"));
  co_personal_rows_add_languages (row, session);
  preferences = co_session_get_preferences (session);
  second_changed_cb (preferences, NULL, row);
  g_signal_connect_object (row, "chosen", G_CALLBACK (second_chosen_cb), session, 0);
  g_signal_connect_object (preferences,
                           "notify::second-texts",
                           G_CALLBACK (second_changed_cb),
                           row,
                           0);
}

/* --- Place --------------------------------------------------------------------------------- */

static int
get_rank (const CoLaw *law)
{
  if (g_str_equal (law->place, FIRST_PLACE))
    return 0;
  return g_str_equal (law->place, LAST_PLACE) ? 2 : 1;
}

static int
compare_places (gconstpointer a, gconstpointer b, gpointer data)
{
  const CoLaw *first = *(CoLaw *const *) a;
  const CoLaw *second = *(CoLaw *const *) b;
  CoSession *session = data;

  if (get_rank (first) != get_rank (second))
    return get_rank (first) - get_rank (second);
  return co_language_compare (co_session_get_language (session),
                              co_session_say (session, first->jurisdiction->name),
                              co_session_say (session, second->jurisdiction->name));
}

static void
place_chosen_cb (CoChoiceRow *row, const char *place, CoSession *session)
{
  co_preferences_set_place (co_session_get_preferences (session), place);
}

static void
place_changed_cb (CoPreferences *preferences, GParamSpec *spec, CoChoiceRow *row)
{
  co_choice_row_set_selected (row, co_preferences_get_place (preferences));
}

/**
 * co_personal_rows_bind_place:
 * @row: an empty row
 * @session: whose place it is
 *
 * Lets the person choose where they live.
 */
void
co_personal_rows_bind_place (CoChoiceRow *row, CoSession *session)
{
  g_autoptr (GPtrArray) laws = g_ptr_array_new ();
  GPtrArray *all;
  CoPreferences *preferences;

  g_return_if_fail (CO_IS_CHOICE_ROW (row) && CO_IS_SESSION (session));

  all = co_session_get_knowledge (session)->laws;
  for (guint i = 0; i < all->len; i++) {
    CoLaw *law = g_ptr_array_index (all, i);

    if (law->jurisdiction != NULL)
      g_ptr_array_add (laws, law);
  }
  g_ptr_array_sort_with_data (laws, compare_places, session);
  for (guint i = 0; i < laws->len; i++) {
    const CoLaw *law = g_ptr_array_index (laws, i);

    co_choice_row_add (row, law->place, co_session_say (session, law->jurisdiction->name));
  }
  preferences = co_session_get_preferences (session);
  place_changed_cb (preferences, NULL, row);
  g_signal_connect_object (row, "chosen", G_CALLBACK (place_chosen_cb), session, 0);
  g_signal_connect_object (preferences, "notify::place", G_CALLBACK (place_changed_cb), row, 0);
}

/* --- Appearance ---------------------------------------------------------------------------- */

static void
appearance_chosen_cb (CoChoiceRow *row, const char *id, GSettings *settings)
{
  g_settings_set_string (settings, KEY_COLOR_SCHEME, id);
}

/**
 * co_personal_rows_bind_appearance:
 * @row: an empty row
 * @session: whose window it is
 *
 * Lets the person choose between light and dark.
 */
void
co_personal_rows_bind_appearance (CoChoiceRow *row, CoSession *session)
{
  GSettings *settings;
  g_autofree char *chosen = NULL;

  g_return_if_fail (CO_IS_CHOICE_ROW (row) && CO_IS_SESSION (session));

  settings = co_preferences_get_settings (co_session_get_preferences (session));
  chosen = g_settings_get_string (settings, KEY_COLOR_SCHEME);
  co_choice_row_add (row, "system", _ ("Like the system"));
  co_choice_row_add (row, "light", C_ ("appearance", "Light"));
  co_choice_row_add (row, "dark", C_ ("appearance", "Dark"));
  co_choice_row_set_selected (row, chosen);
  g_signal_connect_object (row, "chosen", G_CALLBACK (appearance_chosen_cb), settings, 0);
}
