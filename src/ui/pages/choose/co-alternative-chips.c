/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-chips.h"
#include "co-alternative-facts.h"
#include "co-alternative-words.h"
#include "co-pill.h"
#include "co-wrap.h"

#include <glib/gi18n.h>

/* What people ask for first. The rest is behind "More". */
static const char *const shown[] = {"parental-control", "vpn", "password-manager", NULL};

static void
add (GtkWidget *wrap, const char *text)
{
  co_wrap_append (CO_WRAP (wrap), co_pill_new (NULL, text, CO_PILL_NEUTRAL));
}

static const char *
get_price (const CoAlternative *alternative)
{
  switch ((CoPrice) alternative->price->choice) {
  case CO_PRICE_FREE:
    return _ ("Free");
  case CO_PRICE_FREE_AND_PAID:
    return _ ("Free and paid editions");
  case CO_PRICE_TRIAL:
    return _ ("Paid, and can be tried first");
  case CO_PRICE_PAID:
    return _ ("Paid");
  case CO_PRICE_INCLUDED:
  case CO_PRICE_NOT_STATED:
  default:
    return NULL;
  }
}

/* What only dearer editions have is not said to be in all of them. */
static void
add_feature (CoSession *session,
             GtkWidget *wrap,
             const CoAlternative *alternative,
             const CoFeatureWords *feature)
{
  const CoFact *fact = co_alternative_facts_get_feature (alternative, feature);
  g_autofree char *text = NULL;

  if (fact == NULL)
    return;
  if (fact->choice == CO_FEATURE_ALL)
    add (wrap, _ (feature->label));
  if (fact->choice != CO_FEATURE_SOME)
    return;
  text = co_language_format (co_session_get_language (session),
                             /* Translators: such as "VPN: in dearer editions only". */
                             _ ("{feature}: {state}"),
                             NULL,
                             0,
                             "feature",
                             _ (feature->label),
                             "state",
                             co_alternative_words_get_feature (fact->choice),
                             NULL);
  add (wrap, text);
}

/**
 * co_alternative_chips_new:
 * @session: what the window is about
 * @alternative: an alternative
 *
 * Makes small labels for what people ask for first.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_alternative_chips_new (CoSession *session, const CoAlternative *alternative)
{
  GtkWidget *wrap = co_wrap_new ();
  guint count;
  const CoFeatureWords *features = co_alternative_facts_list_features (&count);

  g_return_val_if_fail (CO_IS_SESSION (session) && alternative != NULL, wrap);

  if (alternative->kind == CO_ALTERNATIVE_BUILT_IN)
    add (wrap, _ ("Built in"));
  if (get_price (alternative) != NULL)
    add (wrap, get_price (alternative));
  for (guint i = 0; i < count; i++)
    if (g_strv_contains (shown, features[i].name))
      add_feature (session, wrap, alternative, &features[i]);
  if (alternative->open_source != NULL && alternative->open_source->choice)
    add (wrap, _ ("Open source"));
  gtk_widget_set_visible (wrap, gtk_widget_get_first_child (wrap) != NULL);
  return wrap;
}
