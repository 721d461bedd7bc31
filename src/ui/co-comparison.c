/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-comparison.h"

#include <gtk/gtk.h>

/**
 * CoComparison:
 *
 * The products that the person put side by side: a list of [class@Gtk.StringObject] with the ids
 * of alternatives, in the order in which they were ticked. Never longer than
 * [const@Co.COMPARISON_MAXIMUM].
 */
struct _CoComparison {
  GObject parent_instance;

  /* State */
  GtkStringList *ids; /* (owned) */
};

static void list_model_init (GListModelInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoComparison,
                               co_comparison,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
co_comparison_finalize (GObject *object)
{
  CoComparison *self = CO_COMPARISON (object);

  g_clear_object (&self->ids);
  G_OBJECT_CLASS (co_comparison_parent_class)->finalize (object);
}

static void
co_comparison_class_init (CoComparisonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_comparison_finalize;
}

static void
co_comparison_init (CoComparison *self)
{
  self->ids = gtk_string_list_new (NULL);
}

static GType
get_item_type (GListModel *list)
{
  return GTK_TYPE_STRING_OBJECT;
}

static guint
get_n_items (GListModel *list)
{
  return co_comparison_get_count (CO_COMPARISON (list));
}

static gpointer
get_item (GListModel *list, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (CO_COMPARISON (list)->ids), position);
}

static void
list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = get_item_type;
  interface->get_n_items = get_n_items;
  interface->get_item = get_item;
}

static gboolean
find (CoComparison *self, const char *id, guint *position)
{
  for (guint i = 0; i < co_comparison_get_count (self); i++)
    if (g_str_equal (co_comparison_get_id (self, i), id)) {
      *position = i;
      return TRUE;
    }
  return FALSE;
}

/**
 * co_comparison_new:
 *
 * Makes a comparison of nothing.
 *
 * Returns: (transfer full): a new comparison
 */
CoComparison *
co_comparison_new (void)
{
  return g_object_new (CO_TYPE_COMPARISON, NULL);
}

/**
 * co_comparison_add:
 * @self: a comparison
 * @id: the id of an alternative
 *
 * Puts a product beside the others.
 *
 * Returns: whether it is there now; not if there is no room for one more
 */
gboolean
co_comparison_add (CoComparison *self, const char *id)
{
  guint count;

  g_return_val_if_fail (CO_IS_COMPARISON (self) && id != NULL, FALSE);

  if (co_comparison_contains (self, id))
    return TRUE;
  count = co_comparison_get_count (self);
  if (count >= CO_COMPARISON_MAXIMUM)
    return FALSE;
  gtk_string_list_append (self->ids, id);
  g_list_model_items_changed (G_LIST_MODEL (self), count, 0, 1);
  return TRUE;
}

/**
 * co_comparison_remove:
 * @self: a comparison
 * @id: the id of an alternative
 *
 * Takes a product away, if it is there.
 */
void
co_comparison_remove (CoComparison *self, const char *id)
{
  guint position;

  g_return_if_fail (CO_IS_COMPARISON (self) && id != NULL);

  if (!find (self, id, &position))
    return;
  gtk_string_list_remove (self->ids, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/**
 * co_comparison_clear:
 * @self: a comparison
 *
 * Takes all products away.
 */
void
co_comparison_clear (CoComparison *self)
{
  guint count;

  g_return_if_fail (CO_IS_COMPARISON (self));

  count = co_comparison_get_count (self);
  if (count == 0)
    return;
  gtk_string_list_splice (self->ids, 0, count, NULL);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, count, 0);
}

/**
 * co_comparison_contains:
 * @self: a comparison
 * @id: the id of an alternative
 *
 * Tells whether a product is compared.
 *
 * Returns: whether it is there
 */
gboolean
co_comparison_contains (CoComparison *self, const char *id)
{
  guint position;

  g_return_val_if_fail (CO_IS_COMPARISON (self) && id != NULL, FALSE);

  return find (self, id, &position);
}

/**
 * co_comparison_get_count:
 * @self: a comparison
 *
 * Counts the products.
 *
 * Returns: how many there are
 */
guint
co_comparison_get_count (CoComparison *self)
{
  g_return_val_if_fail (CO_IS_COMPARISON (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->ids));
}

/**
 * co_comparison_get_id:
 * @self: a comparison
 * @position: which one
 *
 * Gets one of the products.
 *
 * Returns: (nullable): the id of an alternative, or `NULL` behind the last one
 */
const char *
co_comparison_get_id (CoComparison *self, guint position)
{
  g_return_val_if_fail (CO_IS_COMPARISON (self), NULL);

  return gtk_string_list_get_string (self->ids, position);
}
