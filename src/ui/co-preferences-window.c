/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-audience-group.h"
#include "co-focus.h"
#include "co-personal-rows.h"
#include "co-preferences-window.h"

#include <glib/gi18n.h>

#define RESOURCE "/io/github/changeover/Changeover/ui/co-preferences-window.ui"

#define KEY_CONTACT "contact"

#define WIDTH  540
#define HEIGHT 720

/**
 * CoPreferencesWindow:
 *
 * What was asked at the start, and a little more. What is changed here counts at once. When the
 * language changes, all in it is made anew.
 */
struct _CoPreferencesWindow {
  AdwWindow parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
};

G_DEFINE_FINAL_TYPE (CoPreferencesWindow, co_preferences_window, ADW_TYPE_WINDOW)

/* Not with the actions of the main window put in here: that window could not go before this one. */
static void
wipe_cb (CoPreferencesWindow *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.wipe", NULL);
}

static void
fill (CoPreferencesWindow *self)
{
  g_autofree char *focus = co_focus_get_name (GTK_WINDOW (self));
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE);
  CoPreferences *preferences = co_session_get_preferences (self->session);

  co_personal_rows_bind_language (CO_CHOICE_ROW (gtk_builder_get_object (builder, "language")),
                                  self->session);
  co_personal_rows_bind_second_language (
    CO_CHOICE_ROW (gtk_builder_get_object (builder, "second_language")),
    self->session);
  g_settings_bind (co_preferences_get_settings (preferences),
                   KEY_CONTACT,
                   gtk_builder_get_object (builder, "contact"),
                   "text",
                   G_SETTINGS_BIND_DEFAULT);
  co_personal_rows_bind_place (CO_CHOICE_ROW (gtk_builder_get_object (builder, "place")),
                               self->session);
  co_personal_rows_bind_appearance (CO_CHOICE_ROW (gtk_builder_get_object (builder, "appearance")),
                                    self->session);
  co_audience_group_bind (CO_AUDIENCE_GROUP (gtk_builder_get_object (builder, "audience")),
                          preferences);
  g_signal_connect_object (gtk_builder_get_object (builder, "wipe"),
                           "clicked",
                           G_CALLBACK (wipe_cb),
                           self,
                           G_CONNECT_SWAPPED);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Preferences"));
  adw_window_set_content (ADW_WINDOW (self),
                          GTK_WIDGET (gtk_builder_get_object (builder, "content")));
  co_focus_grab_name (GTK_WIDGET (self), focus);
}

/* --- Making one --------------------------------------------------------------------------- */

static void
co_preferences_window_dispose (GObject *object)
{
  g_clear_object (&CO_PREFERENCES_WINDOW (object)->session);
  G_OBJECT_CLASS (co_preferences_window_parent_class)->dispose (object);
}

static void
co_preferences_window_class_init (CoPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_preferences_window_dispose;
  g_type_ensure (CO_TYPE_AUDIENCE_GROUP);
  g_type_ensure (CO_TYPE_CHOICE_ROW);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
co_preferences_window_init (CoPreferencesWindow *self)
{
}

/**
 * co_preferences_window_new:
 * @parent: the main window, whose action `win.wipe` is used
 * @session: what is changed
 *
 * Makes the window of the preferences.
 *
 * Returns: (transfer none): a new window, owned by GTK
 */
CoPreferencesWindow *
co_preferences_window_new (GtkWindow *parent, CoSession *session)
{
  CoPreferencesWindow *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent) && CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_PREFERENCES_WINDOW,
                       "transient-for",
                       parent,
                       "modal",
                       TRUE,
                       "destroy-with-parent",
                       TRUE,
                       "width-request",
                       360,
                       "default-width",
                       WIDTH,
                       "default-height",
                       HEIGHT,
                       NULL);
  self->session = g_object_ref (session);
  fill (self);
  g_signal_connect_object (co_session_get_preferences (session),
                           "notify::texts",
                           G_CALLBACK (fill),
                           self,
                           G_CONNECT_SWAPPED);
  return self;
}
