/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-audience-group.h"
#include "co-personal-rows.h"
#include "co-picture.h"
#include "co-start-page.h"

/**
 * CoStartPage:
 *
 * What is asked once, before anything else. All of it has an answer already: who is in a hurry
 * presses the button, or the Enter key.
 */
struct _CoStartPage {
  CoPage parent_instance;

  /* Widgets */
  GtkLabel *heading;
  CoChoiceRow *language;
  CoChoiceRow *place;
  CoAudienceGroup *audience;
  GtkButton *start;
};

G_DEFINE_FINAL_TYPE (CoStartPage, co_start_page, CO_TYPE_PAGE)

static void
start_cb (CoStartPage *self)
{
  CoPreferences *preferences = co_session_get_preferences (co_page_get_session (CO_PAGE (self)));

  co_preferences_set_started (preferences, TRUE);
}

static void
set_default_widget (CoStartPage *self, GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (GTK_IS_WINDOW (root))
    gtk_window_set_default_widget (GTK_WINDOW (root), widget);
}

static void
co_start_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (co_start_page_parent_class)->map (widget);
  set_default_widget (CO_START_PAGE (widget), GTK_WIDGET (CO_START_PAGE (widget)->start));
}

static void
co_start_page_unmap (GtkWidget *widget)
{
  set_default_widget (CO_START_PAGE (widget), NULL);
  GTK_WIDGET_CLASS (co_start_page_parent_class)->unmap (widget);
}

static void
co_start_page_constructed (GObject *object)
{
  CoStartPage *self = CO_START_PAGE (object);
  CoSession *session = co_page_get_session (CO_PAGE (self));

  G_OBJECT_CLASS (co_start_page_parent_class)->constructed (object);
  co_personal_rows_bind_language (self->language, session);
  co_personal_rows_bind_place (self->place, session);
  co_audience_group_bind (self->audience, co_session_get_preferences (session));
}

static void
co_start_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CO_TYPE_START_PAGE);
  G_OBJECT_CLASS (co_start_page_parent_class)->dispose (object);
}

static void
co_start_page_class_init (CoStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = co_start_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = co_start_page_dispose;
  widget_class->map = co_start_page_map;
  widget_class->unmap = co_start_page_unmap;
  g_type_ensure (CO_TYPE_AUDIENCE_GROUP);
  g_type_ensure (CO_TYPE_CHOICE_ROW);
  g_type_ensure (CO_TYPE_PICTURE);
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoStartPage, heading);
  gtk_widget_class_bind_template_child (widget_class, CoStartPage, language);
  gtk_widget_class_bind_template_child (widget_class, CoStartPage, place);
  gtk_widget_class_bind_template_child (widget_class, CoStartPage, audience);
  gtk_widget_class_bind_template_child (widget_class, CoStartPage, start);
}

static void
co_start_page_init (CoStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (self->start, "clicked", G_CALLBACK (start_cb), self);
}
