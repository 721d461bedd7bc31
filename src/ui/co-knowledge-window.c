/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-changes-words.h"
#include "co-knowledge-window.h"
#include "co-label.h"
#include "co-notice.h"
#include "co-refresh-words.h"

#include <glib/gi18n.h>

#define KEY_WEEKLY "refresh-weekly"

/**
 * CoKnowledgeWindow:
 *
 * Tells how old the knowledge of the program is, and asks for newer when the person wants it;
 * before that it says what is sent.
 */
struct _CoKnowledgeWindow {
  CoSideWindow parent_instance;

  /* Widgets of the present content */
  GtkProgressBar *bar; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (CoKnowledgeWindow, co_knowledge_window, CO_TYPE_SIDE_WINDOW)

static CoSession *
get_session (CoKnowledgeWindow *self)
{
  return co_side_window_get_session (CO_SIDE_WINDOW (self));
}

static CoRefresher *
get_refresher (CoKnowledgeWindow *self)
{
  return co_session_get_refresher (get_session (self));
}

static void
add (CoKnowledgeWindow *self, GtkWidget *widget)
{
  co_side_window_add (CO_SIDE_WINDOW (self), widget);
}

static void
add_text (CoKnowledgeWindow *self, const char *text)
{
  co_side_window_add_text (CO_SIDE_WINDOW (self), text);
}

static void
add_button (CoKnowledgeWindow *self,
            const char *text,
            gboolean is_main,
            void (*clicked) (CoKnowledgeWindow *))
{
  co_side_window_add_button (CO_SIDE_WINDOW (self), text, is_main, G_CALLBACK (clicked));
}

/* --- What the buttons do ------------------------------------------------------------------- */

static void
ask_cb (CoKnowledgeWindow *self)
{
  co_refresher_start (get_refresher (self));
}

static void
stop_cb (CoKnowledgeWindow *self)
{
  co_refresher_cancel (get_refresher (self));
}

static void
renew_cb (CoKnowledgeWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  g_action_group_activate_action (G_ACTION_GROUP (application), "renew", NULL);
}

/* --- What it shows ------------------------------------------------------------------------- */

static void
add_age (CoKnowledgeWindow *self)
{
  CoSession *session = get_session (self);
  const CoEdition *edition = co_catalog_get_edition (co_session_get_catalog (session));
  g_autofree char *date =
    co_language_format_date (co_session_get_language (session), edition->date);
  /* Translators: %s is a date. */
  g_autofree char *words =
    g_strdup_printf (_ ("Its list of products, laws and other programs is from %s."), date);
  GDate today;

  add_text (self, words);
  co_session_get_today (session, &today);
  if (co_edition_is_expired (edition, &today))
    add (
      self,
      co_notice_new (CO_NOTICE_WARNING, _ ("That is a while ago. Some of it may be out of date.")));
}

static void
add_result (CoKnowledgeWindow *self)
{
  CoRefresher *refresher = get_refresher (self);
  CoRefreshOutcome outcome = co_refresher_get_outcome (refresher);
  gboolean is_good = outcome == CO_REFRESH_NEWER || outcome == CO_REFRESH_NEWEST;
  const CoChanges *changes = co_refresher_get_changes (refresher);

  add (self,
       co_notice_new (is_good ? CO_NOTICE_INFO : CO_NOTICE_WARNING,
                      co_refresh_words_get_title (outcome)));
  if (changes != NULL) {
    g_autofree char *words = co_changes_say (changes);

    add_text (self, words);
  }
  add_text (self, co_refresh_words_get_advice (outcome));
}

static void
add_what_is_sent (CoKnowledgeWindow *self)
{
  g_autofree char *host = co_refresher_get_host (get_refresher (self));
  /* Translators: %s is the name of a website. */
  g_autofree char *words =
    g_strdup_printf (_ ("Changeover asks the website %s whether there is a newer list. It takes "
                        "one only if it surely comes from us."),
                     host);

  co_side_window_add_heading (CO_SIDE_WINDOW (self), _ ("What is sent"));
  add_text (self, words);
  add_text (self,
            _ ("Nothing is sent but that question: no name, and nothing about this computer. As "
               "always on the internet, the other side sees from which address you ask."));
}

static void
add_switch (CoKnowledgeWindow *self)
{
  GSettings *settings =
    co_preferences_get_settings (co_session_get_preferences (get_session (self)));
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *toggle = gtk_switch_new ();
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "title",
                                 _ ("Ask once a week"),
                                 "subtitle",
                                 _ ("When Changeover is opened. If this is off, it asks only when "
                                    "you press the button."),
                                 "activatable-widget",
                                 toggle,
                                 NULL);

  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  gtk_widget_set_name (toggle, "weekly-switch");
  g_settings_bind (settings, KEY_WEEKLY, toggle, "active", G_SETTINGS_BIND_DEFAULT);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  add (self, list);
}

static void
add_no_address (CoKnowledgeWindow *self)
{
  add_text (self, co_refresh_words_get_title (CO_REFRESH_NO_ADDRESS));
  add_text (self, co_refresh_words_get_advice (CO_REFRESH_NO_ADDRESS));
  add_button (self, _ ("Close"), TRUE, (void (*) (CoKnowledgeWindow *)) gtk_window_close);
}

/* --- The states ---------------------------------------------------------------------------- */

static void
fraction_changed_cb (CoKnowledgeWindow *self)
{
  double fraction = co_refresher_get_fraction (get_refresher (self));

  if (self->bar == NULL)
    return;
  if (fraction >= 0)
    gtk_progress_bar_set_fraction (self->bar, fraction);
  else
    gtk_progress_bar_pulse (self->bar);
}

static void
add_asking (CoKnowledgeWindow *self)
{
  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("How much has come"),
                                  -1);
  co_side_window_add_title (CO_SIDE_WINDOW (self), _ ("Asking for newer knowledge…"));
  add_text (self, _ ("This takes a few seconds. You can go on with something else meanwhile."));
  add (self, GTK_WIDGET (self->bar));
  fraction_changed_cb (self);
  add_button (self, _ ("Stop"), FALSE, stop_cb);
}

static void
add_idle (CoKnowledgeWindow *self)
{
  co_side_window_add_title (CO_SIDE_WINDOW (self), _ ("What Changeover knows"));
  add_age (self);
  if (!co_refresher_has_address (get_refresher (self))) {
    add_no_address (self);
    return;
  }
  add_what_is_sent (self);
  add_button (self, _ ("Ask for Newer Knowledge"), TRUE, ask_cb);
  add_switch (self);
}

static void
add_done (CoKnowledgeWindow *self)
{
  gboolean is_newer = co_refresher_get_outcome (get_refresher (self)) == CO_REFRESH_NEWER;

  co_side_window_add_title (CO_SIDE_WINDOW (self), _ ("What Changeover knows"));
  add_result (self);
  if (is_newer)
    add_button (self, _ ("Start Changeover Again"), TRUE, renew_cb);
  else
    add_button (self, _ ("Ask Again"), FALSE, ask_cb);
  add_switch (self);
}

static void
co_knowledge_window_fill (CoSideWindow *window)
{
  CoKnowledgeWindow *self = CO_KNOWLEDGE_WINDOW (window);

  self->bar = NULL;
  gtk_window_set_title (GTK_WINDOW (self), _ ("What Changeover knows"));
  switch (co_refresher_get_state (get_refresher (self))) {
  case CO_REFRESHER_ASKING:
    add_asking (self);
    break;
  case CO_REFRESHER_DONE:
    add_done (self);
    break;
  case CO_REFRESHER_IDLE:
  default:
    add_idle (self);
  }
}

/* --- Making one ---------------------------------------------------------------------------- */

static void
co_knowledge_window_constructed (GObject *object)
{
  CoKnowledgeWindow *self = CO_KNOWLEDGE_WINDOW (object);

  G_OBJECT_CLASS (co_knowledge_window_parent_class)->constructed (object);
  g_signal_connect_object (get_refresher (self),
                           "notify::state",
                           G_CALLBACK (co_side_window_fill),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_refresher (self),
                           "notify::fraction",
                           G_CALLBACK (fraction_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
}

static void
co_knowledge_window_class_init (CoKnowledgeWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = co_knowledge_window_constructed;
  CO_SIDE_WINDOW_CLASS (klass)->manual = "knowledge";
  CO_SIDE_WINDOW_CLASS (klass)->fill = co_knowledge_window_fill;
}

static void
co_knowledge_window_init (CoKnowledgeWindow *self)
{
}
