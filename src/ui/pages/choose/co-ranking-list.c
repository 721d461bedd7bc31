/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-card.h"
#include "co-alternative-words.h"
#include "co-cited.h"
#include "co-focus.h"
#include "co-heading.h"
#include "co-jump.h"
#include "co-label.h"
#include "co-more-button.h"
#include "co-ranking-list.h"

#include <glib/gi18n.h>

/* So many are shown before somebody asks for all: what fits best comes first. */
#define FIRST_CARDS 5

/**
 * CoRankingList:
 *
 * The ranking of the session as cards, in two groups: what can be chosen, and what only goes beside
 * it. Of the first group the best are shown until somebody asks for all. A card stays the same
 * widget; after an answer the cards only change places, so that neither the focus nor what is open
 * is lost.
 */
struct _CoRankingList {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */

  /* State */
  GHashTable *cards; /* (owned) (element-type CoAlternative CoAlternativeCard) */
  gboolean is_full;  /* whether all are shown */

  /* Widgets */
  GtkWidget *title;
  GtkWidget *nothing;
  GtkBox *main;
  GtkWidget *more;
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
    co_label_new (_ ("These look for harmful files when you ask them to. They do not guard "
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
  self->more = co_more_button_new ();
  self->title = co_heading_new (_ ("What fits best comes first"), "title-2");
  self->nothing = co_label_new (co_alternative_words_get_nothing (), NULL);
  self->beside_group = make_beside (self);
  gtk_box_append (box, self->title);
  gtk_box_append (box, self->nothing);
  gtk_box_append (box, GTK_WIDGET (self->main));
  gtk_box_append (box, self->more);
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
  if (co_focus_is_in (card))
    co_focus_grab_heading (self->title);
  gtk_widget_set_visible (card, FALSE);
}

/* What the person works with stays in view, however far down it is. */
static gboolean
is_picked (CoRankingList *self, const CoAlternative *alternative)
{
  return co_progress_get_choice (co_session_get_progress (self->session)) == alternative ||
         co_comparison_contains (co_session_get_comparison (self->session), alternative->id);
}

static GPtrArray *
list_shown (CoRankingList *self, guint *n_main)
{
  GListModel *list = co_ranking_get_ranked (co_session_get_ranking (self->session));
  GPtrArray *shown = g_ptr_array_new_with_free_func (g_object_unref);

  *n_main = 0;
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoRanked) ranked = g_list_model_get_item (list, i);
    const CoAlternative *alternative = co_ranked_get_alternative (ranked);
    gboolean is_main = get_group (self, alternative) == self->main;

    if (!is_main || (*n_main)++ < FIRST_CARDS || self->is_full || is_picked (self, alternative))
      g_ptr_array_add (shown, g_steal_pointer (&ranked));
  }
  return shown;
}

static gboolean
is_of (gconstpointer ranked, gconstpointer alternative)
{
  return co_ranked_get_alternative ((CoRanked *) ranked) == alternative;
}

static void
hide_rest (CoRankingList *self, GPtrArray *shown)
{
  GHashTableIter iter;
  gpointer alternative;
  gpointer card;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &alternative, &card))
    if (!g_ptr_array_find_with_equal_func (shown, alternative, is_of, NULL))
      hide_card (self, card);
}

static void
update_more (CoRankingList *self, guint n_main)
{
  g_autofree char *all = co_language_format (co_session_get_language (self->session),
                                             _ ("{count, plural, other {Show all # products}}"),
                                             "count",
                                             n_main,
                                             NULL);

  gtk_button_set_label (GTK_BUTTON (self->more), self->is_full ? _ ("Show fewer") : all);
  gtk_widget_set_visible (self->more, n_main > FIRST_CARDS);
}

static void
update (CoRankingList *self)
{
  GtkWidget *last_main = NULL;
  GtkWidget *last_beside = NULL;
  g_autoptr (GPtrArray) shown = NULL;
  guint n_main;

  if (self->session == NULL)
    return;
  shown = list_shown (self, &n_main);
  hide_rest (self, shown);
  for (guint i = 0; i < shown->len; i++) {
    CoRanked *ranked = g_ptr_array_index (shown, i);
    const CoAlternative *alternative = co_ranked_get_alternative (ranked);
    GtkWidget *card = ensure_card (self, alternative);
    GtkBox *group = get_group (self, alternative);
    GtkWidget **last = group == self->beside ? &last_beside : &last_main;

    co_alternative_card_set_ranked (CO_ALTERNATIVE_CARD (card), ranked);
    place_card (group, card, *last);
    *last = card;
  }
  update_more (self, n_main);
  gtk_widget_set_visible (self->nothing, last_main == NULL);
  gtk_widget_set_visible (self->beside_group, last_beside != NULL);
}

static void
more_cb (CoRankingList *self)
{
  self->is_full = !self->is_full;
  update (self);
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
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (more_cb), self);
  g_signal_connect_object (session,
                           "notify::ranking",
                           G_CALLBACK (update),
                           self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * co_ranking_list_jump:
 * @self: a list on a page
 *
 * Leads the person to its beginning.
 */
void
co_ranking_list_jump (CoRankingList *self)
{
  g_return_if_fail (CO_IS_RANKING_LIST (self));

  co_jump_to (self->title);
}
