/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-compare-check.h"
#include "co-page.h"

#include <glib/gi18n.h>

/**
 * CoCompareCheck:
 *
 * Puts an alternative beside others, as long as there is room.
 */
struct _CoCompareCheck {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
  const CoAlternative *alternative;

  /* Widgets */
  GtkWidget *check;
};

G_DEFINE_FINAL_TYPE (CoCompareCheck, co_compare_check, ADW_TYPE_BIN)

static void
co_compare_check_dispose (GObject *object)
{
  CoCompareCheck *self = CO_COMPARE_CHECK (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_compare_check_parent_class)->dispose (object);
}

static void
co_compare_check_class_init (CoCompareCheckClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_compare_check_dispose;
}

static void
update (CoCompareCheck *self)
{
  if (self->session != NULL)
    gtk_check_button_set_active (
      GTK_CHECK_BUTTON (self->check),
      co_comparison_contains (co_session_get_comparison (self->session), self->alternative->id));
}

static void
tell_full (CoCompareCheck *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), CO_TYPE_PAGE);
  g_autofree char *text =
    co_language_format (co_session_get_language (self->session),
                        _ ("{count, plural, one {# product is the most that fits side by side. "
                           "Take one away first.} other {# products are the most that fit side by "
                           "side. Take one away first.}}"),
                        "count",
                        CO_COMPARISON_MAXIMUM,
                        NULL);

  if (page != NULL)
    co_page_add_toast (CO_PAGE (page), adw_toast_new (text));
}

static void
toggled_cb (CoCompareCheck *self)
{
  CoComparison *comparison = co_session_get_comparison (self->session);

  if (!gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check))) {
    co_comparison_remove (comparison, self->alternative->id);
  } else if (!co_comparison_add (comparison, self->alternative->id)) {
    update (self);
    tell_full (self);
  }
}

static void
co_compare_check_init (CoCompareCheck *self)
{
  self->check = gtk_check_button_new_with_label (_ ("Compare"));
  adw_bin_set_child (ADW_BIN (self), self->check);
}

/**
 * co_compare_check_new:
 * @session: what the window is about
 * @alternative: an alternative
 *
 * Makes a box to tick.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_compare_check_new (CoSession *session, const CoAlternative *alternative)
{
  CoCompareCheck *self;
  g_autofree char *name = NULL;

  g_return_val_if_fail (CO_IS_SESSION (session) && alternative != NULL, NULL);

  self = g_object_new (CO_TYPE_COMPARE_CHECK, NULL);
  self->session = g_object_ref (session);
  self->alternative = alternative;
  name = co_language_format (co_session_get_language (session),
                             _ ("{action}: {product}"),
                             NULL,
                             0,
                             "action",
                             _ ("Compare"),
                             "product",
                             alternative->name,
                             NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name,
                                  -1);
  update (self);
  g_signal_connect_object (co_session_get_comparison (session),
                           "items-changed",
                           G_CALLBACK (update),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_swapped (self->check, "toggled", G_CALLBACK (toggled_cb), self);
  return GTK_WIDGET (self);
}
