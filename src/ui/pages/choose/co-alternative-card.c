/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-card.h"
#include "co-alternative-chips.h"
#include "co-alternative-details.h"
#include "co-alternative-words.h"
#include "co-choose-button.h"
#include "co-cited.h"
#include "co-compare-check.h"
#include "co-disclosure.h"
#include "co-heading.h"
#include "co-label.h"
#include "co-pill.h"
#include "co-wrap.h"

#include <glib/gi18n.h>

/* More than these hide what matters; "More" has the rest. */
#define MAX_FOR     2
#define MAX_AGAINST 2

#define FADE_MILLISECONDS 200

/**
 * CoAlternativeCard:
 *
 * An alternative: what it is, why it fits and what speaks against it. It stays the same widget
 * however the ranking changes, so that the focus and what is open stay too.
 */
struct _CoAlternativeCard {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
  const CoAlternative *alternative;

  /* State */
  CoRanked *ranked;   /* (owned) (nullable) */
  GDate day;          /* on which the reasons were said */
  AdwAnimation *fade; /* (owned) (nullable) */

  /* Widgets */
  GtkWidget *chosen;
  GtkBox *reasons;
  CoDisclosure *more;
};

G_DEFINE_FINAL_TYPE (CoAlternativeCard, co_alternative_card, ADW_TYPE_BIN)

static void
co_alternative_card_dispose (GObject *object)
{
  CoAlternativeCard *self = CO_ALTERNATIVE_CARD (object);

  if (self->fade != NULL)
    adw_animation_reset (self->fade);
  g_clear_object (&self->fade);
  g_clear_object (&self->ranked);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_alternative_card_parent_class)->dispose (object);
}

static void
co_alternative_card_class_init (CoAlternativeCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_alternative_card_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
co_alternative_card_init (CoAlternativeCard *self)
{
}

static void
choice_changed_cb (CoAlternativeCard *self)
{
  gboolean is_chosen;

  if (self->session == NULL)
    return;
  is_chosen = co_progress_get_choice (co_session_get_progress (self->session)) == self->alternative;
  gtk_widget_set_visible (self->chosen, is_chosen);
  if (is_chosen)
    gtk_widget_add_css_class (GTK_WIDGET (self), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "chosen");
}

/* --- Why it fits, and what speaks against it ------------------------------------------------ */

static void
add_reasons (CoAlternativeCard *self, int sign, guint maximum, const char *title)
{
  GPtrArray *reasons = co_ranked_get_reasons (self->ranked);
  guint shown = 0;

  for (guint i = 0; i < reasons->len && shown < maximum; i++) {
    const CoReason *reason = g_ptr_array_index (reasons, i);
    g_autofree char *said = NULL;

    if (reason->rule->weight * sign <= 0)
      continue;
    said = co_reason_say (reason,
                          co_session_get_texts (self->session),
                          co_session_get_language (self->session));
    gtk_box_append (
      self->reasons,
      co_cited_new (self->session, shown++ == 0 ? title : NULL, said, reason->rule->sources));
  }
}

static gboolean
is_wanted (CoAlternativeCard *self, const CoDeviceSupport *support)
{
  const CoReach *reach = co_ranked_get_reach (self->ranked);

  return (*reach->covered == NULL && *reach->missing == NULL) ||
         g_strv_contains ((const char *const *) reach->covered, support->device);
}

/* The end of a support that the person would run into. */
static void
add_ends (CoAlternativeCard *self)
{
  GDate today;

  co_session_get_today (self->session, &today);
  for (guint i = 0; i < self->alternative->devices->len; i++) {
    const CoDeviceSupport *support = g_ptr_array_index (self->alternative->devices, i);
    g_autofree char *said = NULL;

    if (!is_wanted (self, support))
      continue;
    said = co_alternative_words_say_support (support,
                                             &today,
                                             co_session_get_knowledge (self->session),
                                             co_session_get_texts (self->session),
                                             co_session_get_language (self->session));
    if (said != NULL)
      gtk_box_append (self->reasons, co_cited_new (self->session, NULL, said, support->sources));
  }
}

static void
fill_reasons (CoAlternativeCard *self)
{
  GtkWidget *child;
  g_autofree char *reach = co_alternative_words_say_reach (self->alternative,
                                                           co_ranked_get_reach (self->ranked),
                                                           co_session_get_knowledge (self->session),
                                                           co_session_get_texts (self->session));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->reasons))) != NULL)
    gtk_box_remove (self->reasons, child);
  add_reasons (self, 1, MAX_FOR, _ ("Why it fits"));
  add_reasons (self, -1, MAX_AGAINST, _ ("Against it"));
  add_ends (self);
  if (reach != NULL)
    gtk_box_append (self->reasons, co_label_new (reach, NULL));
}

/* --- The card -------------------------------------------------------------------------------- */

static GtkWidget *
make_details (CoSession *session, gconstpointer alternative)
{
  return co_alternative_details_new (session, alternative);
}

static GtkWidget *
make_head (CoAlternativeCard *self)
{
  GtkWidget *wrap = co_wrap_new ();
  GtkWidget *name = co_heading_new (self->alternative->name, "title-3");

  self->chosen = co_pill_new ("object-select-symbolic", _ ("Your choice"), CO_PILL_ACCENT);
  co_wrap_append (CO_WRAP (wrap), name);
  co_wrap_append (CO_WRAP (wrap), self->chosen);
  return wrap;
}

static GtkWidget *
make_maker (CoAlternativeCard *self)
{
  const CoFact *country = self->alternative->country;
  g_autofree char *text = NULL;

  if (country == NULL)
    return co_label_new (self->alternative->maker->text, NULL);
  text = co_language_format (co_session_get_language (self->session),
                             /* Translators: a maker, and the country it is based in. */
                             _ ("{maker}, {country}"),
                             NULL,
                             0,
                             "maker",
                             self->alternative->maker->text,
                             "country",
                             co_session_say (self->session, country->words),
                             NULL);
  return co_label_new (text, NULL);
}

static GtkWidget *
make_buttons (CoAlternativeCard *self)
{
  GtkWidget *wrap = co_wrap_new ();

  if (self->alternative->kind != CO_ALTERNATIVE_SECOND_OPINION)
    co_wrap_append (CO_WRAP (wrap), co_choose_button_new (self->session, self->alternative));
  co_wrap_append (CO_WRAP (wrap), co_compare_check_new (self->session, self->alternative));
  return wrap;
}

static GtkWidget *
make_more (CoAlternativeCard *self)
{
  g_autofree char *name = co_language_format (co_session_get_language (self->session),
                                              _ ("More about {product}"),
                                              NULL,
                                              0,
                                              "product",
                                              self->alternative->name,
                                              NULL);
  GtkWidget *more = co_disclosure_new (self->session, _ ("More"), make_details, self->alternative);

  self->more = CO_DISCLOSURE (more);
  co_disclosure_set_name (self->more, name);
  return more;
}

static void
build (CoAlternativeCard *self)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 9));
  GtkWidget *maker = make_maker (self);

  self->reasons = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_append (box, make_head (self));
  gtk_box_append (box, maker);
  gtk_box_append (box,
                  co_label_new (co_session_say (self->session, self->alternative->summary), NULL));
  gtk_box_append (box, co_alternative_chips_new (self->session, self->alternative));
  gtk_box_append (box, GTK_WIDGET (self->reasons));
  gtk_box_append (box, make_buttons (self));
  gtk_box_append (box, make_more (self));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (box));
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "co-choose-card");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->alternative->name,
                                  -1);
}

/**
 * co_alternative_card_new:
 * @session: what the window is about
 * @alternative: an alternative
 *
 * Makes a card.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_alternative_card_new (CoSession *session, const CoAlternative *alternative)
{
  CoAlternativeCard *self;

  g_return_val_if_fail (CO_IS_SESSION (session) && alternative != NULL, NULL);

  self = g_object_new (CO_TYPE_ALTERNATIVE_CARD, NULL);
  self->session = g_object_ref (session);
  self->alternative = alternative;
  build (self);
  choice_changed_cb (self);
  g_signal_connect_object (co_session_get_progress (session),
                           "notify::plan",
                           G_CALLBACK (choice_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * co_alternative_card_get_alternative:
 * @self: a card
 *
 * Gets what it is about.
 *
 * Returns: (transfer none): the alternative
 */
const CoAlternative *
co_alternative_card_get_alternative (CoAlternativeCard *self)
{
  g_return_val_if_fail (CO_IS_ALTERNATIVE_CARD (self), NULL);

  return self->alternative;
}

/* Whether the same reasons hold: a card that says the same is left alone. */
static gboolean
is_same (CoRanked *first, CoRanked *second)
{
  GPtrArray *reasons = co_ranked_get_reasons (first);
  GPtrArray *others = co_ranked_get_reasons (second);
  const CoReach *reach = co_ranked_get_reach (first);
  const CoReach *other = co_ranked_get_reach (second);

  if (reasons->len != others->len ||
      !g_strv_equal ((const char *const *) reach->covered, (const char *const *) other->covered) ||
      !g_strv_equal ((const char *const *) reach->missing, (const char *const *) other->missing))
    return FALSE;
  for (guint i = 0; i < reasons->len; i++) {
    const CoReason *reason = g_ptr_array_index (reasons, i);
    const CoReason *same = g_ptr_array_index (others, i);

    if (reason->rule != same->rule || g_strcmp0 (reason->until, same->until) != 0)
      return FALSE;
  }
  return TRUE;
}

/**
 * co_alternative_card_set_ranked:
 * @self: a card
 * @ranked: the place of its alternative in the ranking
 *
 * Says why it stands where it stands.
 */
void
co_alternative_card_set_ranked (CoAlternativeCard *self, CoRanked *ranked)
{
  GDate today;

  g_return_if_fail (CO_IS_ALTERNATIVE_CARD (self) && CO_IS_RANKED (ranked));
  g_return_if_fail (co_ranked_get_alternative (ranked) == self->alternative);

  co_session_get_today (self->session, &today);
  if (self->ranked != NULL && g_date_compare (&self->day, &today) == 0 &&
      is_same (self->ranked, ranked))
    return;
  self->day = today;
  g_set_object (&self->ranked, ranked);
  fill_reasons (self);
  co_disclosure_refresh (self->more);
}

/**
 * co_alternative_card_fade_in:
 * @self: a card that has moved
 *
 * Shows that the card is new in its place, unless the person wants no animations.
 */
void
co_alternative_card_fade_in (CoAlternativeCard *self)
{
  g_return_if_fail (CO_IS_ALTERNATIVE_CARD (self));

  if (self->fade == NULL) {
    AdwAnimationTarget *target = adw_property_animation_target_new (G_OBJECT (self), "opacity");

    self->fade = adw_timed_animation_new (GTK_WIDGET (self), 0.2, 1, FADE_MILLISECONDS, target);
  }
  adw_animation_play (self->fade);
}
