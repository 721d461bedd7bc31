/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-found-text.h"
#include "co-path-label.h"
#include "co-proofs.h"

/**
 * CoProofs:
 *
 * A line that opens to sentences and the places that each is about. There can be hundreds, and few
 * people open it: so they become widgets only then.
 */
struct _CoProofs {
  AdwBin parent_instance;

  /* State */
  GPtrArray *sayings; /* (owned) (element-type utf8): each can be `NULL` */
  GPtrArray *places;  /* (owned) (element-type utf8) */

  /* Widgets */
  GtkExpander *expander;
};

G_DEFINE_FINAL_TYPE (CoProofs, co_proofs, ADW_TYPE_BIN)

/* What several places say in the same words is said once. */
static GtkWidget *
build (CoProofs *self)
{
  GtkWidget *rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *row = NULL;
  const char *said = NULL;

  for (guint i = 0; i < self->places->len; i++) {
    const char *says = g_ptr_array_index (self->sayings, i);

    if (row == NULL || g_strcmp0 (says, said) != 0) {
      row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
      gtk_box_append (GTK_BOX (rows), row);
      if (says != NULL)
        gtk_box_append (GTK_BOX (row), co_found_text_new (says, NULL));
    }
    gtk_box_append (GTK_BOX (row), co_path_label_new (g_ptr_array_index (self->places, i)));
    said = says;
  }
  gtk_widget_add_css_class (rows, "co-proofs");
  return rows;
}

static void
expanded_cb (CoProofs *self)
{
  if (gtk_expander_get_expanded (self->expander) && gtk_expander_get_child (self->expander) == NULL)
    gtk_expander_set_child (self->expander, build (self));
}

static void
co_proofs_finalize (GObject *object)
{
  CoProofs *self = CO_PROOFS (object);

  g_ptr_array_unref (self->sayings);
  g_ptr_array_unref (self->places);
  G_OBJECT_CLASS (co_proofs_parent_class)->finalize (object);
}

static void
co_proofs_class_init (CoProofsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_proofs_finalize;
}

static void
co_proofs_init (CoProofs *self)
{
  self->sayings = g_ptr_array_new_with_free_func (g_free);
  self->places = g_ptr_array_new_with_free_func (g_free);
  self->expander = GTK_EXPANDER (gtk_expander_new (NULL));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->expander));
  g_signal_connect_object (self->expander,
                           "notify::expanded",
                           G_CALLBACK (expanded_cb),
                           self,
                           G_CONNECT_SWAPPED);
}

/**
 * co_proofs_new:
 * @title: what it opens to, in a few words
 *
 * Makes a line that opens to nothing yet.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_proofs_new (const char *title)
{
  CoProofs *self;
  GtkWidget *label;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (CO_TYPE_PROOFS, NULL);
  label = co_found_text_new (title, "heading");
  gtk_widget_set_margin_start (label, 6);
  gtk_expander_set_label_widget (self->expander, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title,
                                  -1);
  return GTK_WIDGET (self);
}

/**
 * co_proofs_add:
 * @self: a line that was not opened yet
 * @says: (nullable): a sentence for people
 * @where: the place that it is about, safe to show
 *
 * Adds a sentence and its place.
 */
void
co_proofs_add (CoProofs *self, const char *says, const char *where)
{
  g_return_if_fail (CO_IS_PROOFS (self) && where != NULL);

  g_ptr_array_add (self->sayings, g_strdup (says));
  g_ptr_array_add (self->places, g_strdup (where));
}
