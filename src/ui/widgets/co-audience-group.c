/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-audience-group.h"

/**
 * CoAudienceGroup:
 *
 * Asks whether a person is here for themselves, or helps somebody else.
 */
struct _CoAudienceGroup {
  AdwPreferencesGroup parent_instance;

  /* Construct */
  CoPreferences *preferences; /* (owned) (nullable): `NULL` before it is bound */

  /* Widgets */
  GtkCheckButton *me;
  GtkCheckButton *helping;
};

G_DEFINE_FINAL_TYPE (CoAudienceGroup, co_audience_group, ADW_TYPE_PREFERENCES_GROUP)

static void
chosen_cb (CoAudienceGroup *self)
{
  gboolean is_helping = gtk_check_button_get_active (self->helping);

  if (self->preferences != NULL && co_preferences_is_helping (self->preferences) != is_helping)
    co_preferences_set_helping (self->preferences, is_helping);
}

static void
changed_cb (CoAudienceGroup *self)
{
  gboolean is_helping = co_preferences_is_helping (self->preferences);

  gtk_check_button_set_active (is_helping ? self->helping : self->me, TRUE);
}

static void
co_audience_group_dispose (GObject *object)
{
  CoAudienceGroup *self = CO_AUDIENCE_GROUP (object);

  g_clear_object (&self->preferences);
  gtk_widget_dispose_template (GTK_WIDGET (self), CO_TYPE_AUDIENCE_GROUP);
  G_OBJECT_CLASS (co_audience_group_parent_class)->dispose (object);
}

static void
co_audience_group_class_init (CoAudienceGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_audience_group_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-audience-group.ui");
  gtk_widget_class_bind_template_child (widget_class, CoAudienceGroup, me);
  gtk_widget_class_bind_template_child (widget_class, CoAudienceGroup, helping);
}

static void
co_audience_group_init (CoAudienceGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * co_audience_group_bind:
 * @self: a group
 * @preferences: where the answer is kept
 *
 * Shows what was answered, and keeps what is answered from now on. To be called once.
 */
void
co_audience_group_bind (CoAudienceGroup *self, CoPreferences *preferences)
{
  g_return_if_fail (CO_IS_AUDIENCE_GROUP (self) && CO_IS_PREFERENCES (preferences));

  self->preferences = g_object_ref (preferences);
  changed_cb (self);
  g_signal_connect_object (self->helping,
                           "toggled",
                           G_CALLBACK (chosen_cb),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (preferences,
                           "notify::is-helping",
                           G_CALLBACK (changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
}
