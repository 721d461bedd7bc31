/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-card.h"
#include "co-alternative-words.h"
#include "co-cited.h"
#include "co-focus.h"
#include "co-heading.h"
#include "co-ranking-list.h"

#include <glib/gi18n.h>

/**
 * CoRankingList:
 *
 * The ranking of the session as cards, in two groups: what can be chosen, and what only goes beside
 * it. There is one card for each alternative all the time; after an answer they only change places,
 * so that neither the focus nor what is open is lost.
 */
struct _CoRankingList {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */

  /* State */
  GHashTable *cards; /* (owned) (element-type CoAlternative CoAlternativeCard) */

  /* Widgets */
  GtkWidget *title;
  GtkWidget *nothing;
  GtkBox *main;
  GtkWidget *beside_group;
  GtkBox *beside;
};

G_DEFINE_FINAL_TYPE (CoRankingList, co_ranking_list, ADW_TYPE_BIN)

static void
co_ranking_list_dispose (GObject *object)
{
  CoRankingList *self = CO_RANKING_LIST (object);

  g_clear_pointer (&self->cards, g_hash_table_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_ranking_list_parent_class)->dispose (object);
}

static void
co_ranking_list_class_init (CoRankingListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_ranking_list_dispose;
}

static GtkWidget *
make_beside (CoRankingList *self)
{
  GtkBox *group = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));

  gtk_box_append (group, co_heading_new (_ ("Beside it"), "title-2"));
  gtk_box_append (
    group,
    co_cited_label_new (_ ("These look for harmful files when you ask them to. They do not guard "
                           "your device all the time. So you cannot choose them as your main "
                           "protection."),
                        NULL));
  gtk_box_append (group, GTK_WIDGET (self->beside));
  return GTK_WIDGET (group);
}

static void
co_ranking_list_init (CoRankingList *self)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));

  self->cards = g_hash_table_new (NULL, NULL);
  self->main = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  self->beside = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  self->title = co_heading_new (_ ("What fits best comes first"), "title-2");
  self->nothing = co_cited_label_new (co_alternative_words_get_nothing (), NULL);
  self->beside_group = make_beside (self);
  gtk_box_append (box, self->title);
  gtk_box_append (box, self->nothing);
  gtk_box_append (box, GTK_WIDGET (self->main));
  gtk_box_append (box, self->beside_group);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (box));
}

static GtkBox *
get_group (CoRankingList *self, const CoAlternative *alternative)
{
  return alternative->kind == CO_ALTERNATIVE_SECOND_OPINION ? self->beside : self->main;
}

static GtkWidget *
ensure_card (CoRankingList *self, const CoAlternative *alternative)
{
  GtkWidget *card = g_hash_table_lookup (self->cards, alternative);

  if (card != NULL)
    return card;
  card = co_alternative_card_new (self->session, alternative);
  gtk_widget_set_visible (card, FALSE);
  gtk_box_append (get_group (self, alternative), card);
  g_hash_table_insert (self->cards, (gpointer) alternative, card);
  return card;
}

/* Moves a card behind another one of its group, or to the beginning. */
static void
place_card (GtkBox *group, GtkWidget *card, GtkWidget *previous)
{
  gboolean is_new = !gtk_widget_get_visible (card);

  if (!is_new && gtk_widget_get_prev_sibling (card) == previous)
    return;
  gtk_box_reorder_child_after (group, card, previous);
  gtk_widget_set_visible (card, TRUE);
  co_alternative_card_fade_in (CO_ALTERNATIVE_CARD (card));
}

/* The focus goes to the title of the list before the card that has it goes away. */
static void
hide_card (CoRankingList *self, GtkWidget *card)
{
  GtkRoot *root = gtk_widget_get_root (card);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && (focus == card || gtk_widget_is_ancestor (focus, card)))
    co_focus_grab_heading (self->title);
  gtk_widget_set_visible (card, FALSE);
}

static void
hide_rest (CoRankingList *self)
{
  CoRanking *ranking = co_session_get_ranking (self->session);
  GHashTableIter iter;
  gpointer alternative;
  gpointer card;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &alternative, &card)) {
    g_autoptr (CoRanked) ranked = co_ranking_find (ranking, alternative);

    if (ranked == NULL)
      hide_card (self, card);
  }
}

static void
update (CoRankingList *self)
{
  GtkWidget *last_main = NULL;
  GtkWidget *last_beside = NULL;
  GListModel *list;

  if (self->session == NULL)
    return;
  hide_rest (self);
  list = co_ranking_get_ranked (co_session_get_ranking (self->session));
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoRanked) ranked = g_list_model_get_item (list, i);
    const CoAlternative *alternative = co_ranked_get_alternative (ranked);
    GtkWidget *card = ensure_card (self, alternative);
    GtkBox *group = get_group (self, alternative);
    GtkWidget **last = group == self->beside ? &last_beside : &last_main;

    co_alternative_card_set_ranked (CO_ALTERNATIVE_CARD (card), ranked);
    place_card (group, card, *last);
    *last = card;
  }
  gtk_widget_set_visible (self->nothing, last_main == NULL);
  gtk_widget_set_visible (self->beside_group, last_beside != NULL);
}

/**
 * co_ranking_list_new:
 * @session: what the window is about
 *
 * Makes the list.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_ranking_list_new (CoSession *session)
{
  CoRankingList *self;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_RANKING_LIST, NULL);
  self->session = g_object_ref (session);
  update (self);
  g_signal_connect_object (session,
                           "notify::ranking",
                           G_CALLBACK (update),
                           self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
