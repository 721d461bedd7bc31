/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-choice-row.h"
#include "co-handout-matter.h"
#include "co-label.h"
#include "co-letters.h"
#include "co-personal-rows.h"
#include "co-second-window.h"
#include "co-sheet-view.h"

#include <glib/gi18n.h>

/**
 * CoSecondWindow:
 *
 * What the main window shows, in the language of the person who sits beside: to read along, on the
 * same screen or on another one. It follows the page that is shown.
 */
struct _CoSecondWindow {
  CoSideWindow parent_instance;

  /* State */
  guint update_id; /* the idle source that writes it anew */

  /* Widgets of the present content */
  AdwBin *view;    /* (nullable) */
  GtkWidget *hint; /* (nullable): as long as no language is chosen */
};

G_DEFINE_FINAL_TYPE (CoSecondWindow, co_second_window, CO_TYPE_SIDE_WINDOW)

static CoSession *
get_session (CoSecondWindow *self)
{
  return co_side_window_get_session (CO_SIDE_WINDOW (self));
}

/* The main window opens this one, so that it is asked by the name of its property. */
static char *
get_page (CoSecondWindow *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  char *page = NULL;

  if (parent != NULL)
    g_object_get (parent, "page", &page, NULL);
  return page != NULL ? page : g_strdup ("start");
}

static CoTexts *
get_texts (CoSecondWindow *self)
{
  return co_preferences_get_second_texts (co_session_get_preferences (get_session (self)));
}

/* --- Keeping up ---------------------------------------------------------------------------- */

static void
update (CoSecondWindow *self)
{
  CoTexts *texts = get_texts (self);
  g_autofree char *page = get_page (self);
  g_autoptr (CoSheet) sheet = NULL;

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->view == NULL)
    return;
  gtk_widget_set_visible (self->hint, texts == NULL);
  if (texts == NULL) {
    adw_bin_set_child (self->view, NULL);
    return;
  }
  sheet = co_handout_matter_write_view (get_session (self), texts, page);
  adw_bin_set_child (self->view,
                     co_letters_lack (GTK_WIDGET (self), sheet) ? co_letters_new_notice ()
                                                                : co_sheet_view_new (sheet));
}

static gboolean
update_cb (gpointer data)
{
  CoSecondWindow *self = data;

  self->update_id = 0;
  update (self);
  return G_SOURCE_REMOVE;
}

/* A check can bring a hundred results at once. */
static void
queue_update (CoSecondWindow *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add (update_cb, self);
}

static void
follow (CoSecondWindow *self, gpointer object, const char *signal)
{
  g_signal_connect_object (object, signal, G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
}

/* --- What is in it ------------------------------------------------------------------------- */

static GtkWidget *
make_language_group (CoSecondWindow *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *row = g_object_new (CO_TYPE_CHOICE_ROW,
                                 "name",
                                 "second-language-row",
                                 "title",
                                 _ ("Their language"),
                                 NULL);

  co_personal_rows_bind_second_language (CO_CHOICE_ROW (row), get_session (self));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  return group;
}

static void
print_cb (CoSecondWindow *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.paper", NULL);
}

static void
co_second_window_fill (CoSideWindow *window)
{
  CoSecondWindow *self = CO_SECOND_WINDOW (window);

  gtk_window_set_title (GTK_WINDOW (self), _ ("In Another Language"));
  co_side_window_add (window, make_language_group (self));
  self->hint = co_label_new (_ ("Choose what the person beside you reads. What you see in the main "
                                "window stands here then, in that language."),
                             NULL);
  co_side_window_add (window, self->hint);
  self->view = ADW_BIN (adw_bin_new ());
  gtk_widget_set_name (GTK_WIDGET (self->view), "second-view");
  co_side_window_add (window, GTK_WIDGET (self->view));
  co_side_window_add_button (window, _ ("Print to take home…"), FALSE, G_CALLBACK (print_cb));
  update (self);
}

/* --- Making one ---------------------------------------------------------------------------- */

static void
co_second_window_constructed (GObject *object)
{
  CoSecondWindow *self = CO_SECOND_WINDOW (object);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  CoSession *session = get_session (self);
  CoPreferences *preferences = co_session_get_preferences (session);

  G_OBJECT_CLASS (co_second_window_parent_class)->constructed (object);
  follow (self, parent, "notify::page");
  follow (self, co_session_get_progress (session), "notify::plan");
  follow (self, co_session_get_results (session), "items-changed");
  follow (self, preferences, "notify::place");
  follow (self, preferences, "notify::second-texts");
}

static void
co_second_window_dispose (GObject *object)
{
  CoSecondWindow *self = CO_SECOND_WINDOW (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  self->view = NULL;
  G_OBJECT_CLASS (co_second_window_parent_class)->dispose (object);
}

/* The key that opened it closes it, and the other one works here as well as there. */
static gboolean
swap_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  co_preferences_swap_languages (
    co_session_get_preferences (get_session (CO_SECOND_WINDOW (widget))));
  return TRUE;
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F8, 0, "window.close", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F7, 0, swap_cb, NULL);
}

static void
co_second_window_class_init (CoSecondWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = co_second_window_constructed;
  object_class->dispose = co_second_window_dispose;
  CO_SIDE_WINDOW_CLASS (klass)->manual = "second-language";
  CO_SIDE_WINDOW_CLASS (klass)->fill = co_second_window_fill;
  add_keys (GTK_WIDGET_CLASS (klass));
  g_type_ensure (CO_TYPE_CHOICE_ROW);
}

static void
co_second_window_init (CoSecondWindow *self)
{
}
