/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-notice-bar.h"

#include <glib/gi18n.h>

/**
 * CoNoticeBar:
 *
 * A message across the top of a window that can be hidden, with a button for what to do about it.
 * There is none as long as there is nothing to tell.
 */
struct _CoNoticeBar {
  GtkBox parent_instance;

  /* Widgets */
  GtkLabel *label;
  GtkButton *close;
};

G_DEFINE_FINAL_TYPE (CoNoticeBar, co_notice_bar, GTK_TYPE_BOX)

enum { PROP_TEXT = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

enum { CLOSED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
close_cb (CoNoticeBar *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_emit (self, signals[CLOSED], 0);
}

static void
co_notice_bar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_TEXT)
    co_notice_bar_tell (CO_NOTICE_BAR (object), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
co_notice_bar_class_init (CoNoticeBarClass *klass)
{
  G_OBJECT_CLASS (klass)->set_property = co_notice_bar_set_property;

  /**
   * CoNoticeBar:text:
   *
   * What it tells; it is not there as long as that is nothing.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);
  /**
   * CoNoticeBar::closed:
   * @self: the bar
   *
   * Emitted when the person hides it.
   */
  signals[CLOSED] = g_signal_new ("closed",
                                  CO_TYPE_NOTICE_BAR,
                                  G_SIGNAL_RUN_LAST,
                                  0,
                                  NULL,
                                  NULL,
                                  NULL,
                                  G_TYPE_NONE,
                                  0);
}

static void
co_notice_bar_init (CoNoticeBar *self)
{
  const char *hide = _ ("Hide this message");

  self->label = GTK_LABEL (co_label_new ("", NULL));
  gtk_widget_set_hexpand (GTK_WIDGET (self->label), TRUE);
  self->close = GTK_BUTTON (gtk_button_new_from_icon_name ("window-close-symbolic"));
  gtk_widget_set_valign (GTK_WIDGET (self->close), GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->close), hide);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->close),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  hide,
                                  -1);
  gtk_widget_add_css_class (GTK_WIDGET (self->close), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->close), "circular");
  g_signal_connect_swapped (self->close, "clicked", G_CALLBACK (close_cb), self);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->label));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->close));
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "notice-bar");
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * co_notice_bar_tell:
 * @self: a bar
 * @text: (nullable): what to tell; `NULL` for nothing
 *
 * Shows a message, or hides the last one.
 */
void
co_notice_bar_tell (CoNoticeBar *self, const char *text)
{
  g_return_if_fail (CO_IS_NOTICE_BAR (self));

  if (text != NULL)
    gtk_label_set_label (self->label, text);
  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL);
}

/**
 * co_notice_bar_set_good:
 * @self: a bar
 * @is_good: whether what it tells is good news
 *
 * Sets whether it looks like good news, or like a warning.
 */
void
co_notice_bar_set_good (CoNoticeBar *self, gboolean is_good)
{
  g_return_if_fail (CO_IS_NOTICE_BAR (self));

  if (is_good)
    gtk_widget_add_css_class (GTK_WIDGET (self), "good");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "good");
}

/**
 * co_notice_bar_offer:
 * @self: a bar without a button
 * @label: what stands on the button
 * @description: what it does, for a screen reader
 * @action: the action
 *
 * Adds a button for what to do about the message.
 */
void
co_notice_bar_offer (CoNoticeBar *self,
                     const char *label,
                     const char *description,
                     const char *action)
{
  GtkWidget *button;

  g_return_if_fail (CO_IS_NOTICE_BAR (self));
  g_return_if_fail (label != NULL && description != NULL && action != NULL);

  button = gtk_button_new_with_label (label);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description,
                                  -1);
  gtk_box_insert_child_after (GTK_BOX (self), button, GTK_WIDGET (self->label));
}
