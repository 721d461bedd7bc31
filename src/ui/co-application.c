/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-application.h"
#include "co-builtin.h"
#include "co-journal.h"
#include "co-resources.h"
#include "co-window.h"

#include <glib/gi18n.h>

/**
 * CoApplication:
 *
 * The one instance of the program. It makes what the window is about, and hands it down.
 */
struct _CoApplication {
  AdwApplication parent_instance;

  /* State */
  GThread *loader;    /* (owned) (nullable): loads the catalog while GTK gets ready */
  CoSession *session; /* (owned) (nullable): `NULL` before the start */
  gboolean is_held;   /* for what is on its way to the disk */
};

G_DEFINE_FINAL_TYPE (CoApplication, co_application, ADW_TYPE_APPLICATION)

/* --- Starting ----------------------------------------------------------------------------- */

static gpointer
load_catalog (gpointer data)
{
  g_autoptr (GError) error = NULL;
  CoCatalog *catalog = co_builtin_load_catalog (CO_BUILTIN_ALL, &error);

  if (catalog == NULL)
    g_critical ("The catalog in this program is damaged: %s", error->message);
  return catalog;
}

static void
present (CoApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    window = GTK_WINDOW (co_window_new (ADW_APPLICATION (self), self->session));
  gtk_window_present (window);
}

/* The journal takes a moment, or a second if another program has it just now. */
static void
ready_cb (CoApplication *self)
{
  present (self);
  g_application_release (G_APPLICATION (self));
}

static void
saved_cb (CoApplication *self)
{
  if (self->is_held)
    g_application_release (G_APPLICATION (self));
  self->is_held = FALSE;
}

static void
co_application_startup (GApplication *application)
{
  CoApplication *self = CO_APPLICATION (application);
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (CoPreferences) preferences = NULL;
  g_autoptr (CoCatalog) catalog = NULL;
  g_autofree char *folder = co_journal_get_folder ();
  CoProgress *progress;

  self->loader = g_thread_new ("catalog", load_catalog, NULL);
  co_resources_link ();
  G_APPLICATION_CLASS (co_application_parent_class)->startup (application);
  settings = g_settings_new (CO_APPLICATION_ID);
  preferences = co_preferences_new (settings);
  catalog = g_thread_join (g_steal_pointer (&self->loader));
  self->session = co_session_new (catalog, preferences);
  progress = co_session_get_progress (self->session);
  g_signal_connect_object (progress,
                           "notify::is-ready",
                           G_CALLBACK (ready_cb),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (progress, "saved", G_CALLBACK (saved_cb), self, G_CONNECT_SWAPPED);
  g_application_hold (application);
  co_progress_open_journal (progress, folder);
}

static void
co_application_activate (GApplication *application)
{
  CoApplication *self = CO_APPLICATION (application);

  if (co_progress_is_ready (co_session_get_progress (self->session)))
    present (self);
}

static void
co_application_window_removed (GtkApplication *application, GtkWindow *window)
{
  CoApplication *self = CO_APPLICATION (application);

  /* What was ticked last is kept before the program ends. */
  if (!self->is_held && co_progress_is_saving (co_session_get_progress (self->session))) {
    self->is_held = TRUE;
    g_application_hold (G_APPLICATION (application));
  }
  GTK_APPLICATION_CLASS (co_application_parent_class)->window_removed (application, window);
}

static void
co_application_shutdown (GApplication *application)
{
  CoApplication *self = CO_APPLICATION (application);

  if (self->session != NULL)
    co_check_cancel (co_session_get_check (self->session));
  G_APPLICATION_CLASS (co_application_parent_class)->shutdown (application);
  g_clear_object (&self->session);
}

/* --- Actions ------------------------------------------------------------------------------ */

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (data));

  /* Closing, and not ending at once: the window remembers its size, and the journal is saved. */
  while (windows != NULL) {
    GtkWindow *window = windows->data;

    windows = windows->next;
    gtk_window_close (window);
  }
}

static const GActionEntry actions[] = {
  {"quit", quit_cb},
};

static void
add_accelerators (CoApplication *self)
{
  static const struct {
    const char *action;
    const char *accelerators[2];
  } table[] = {
    {"app.quit", {"<Control>q"}},
    {"window.close", {"<Control>w"}},
    {"win.back", {"<Alt>Left"}},
    {"win.help", {"F1"}},
    {"win.preferences", {"<Control>comma"}},
    {"win.show('check')", {"<Alt>1"}},
    {"win.show('why')", {"<Alt>2"}},
    {"win.show('choose')", {"<Alt>3"}},
    {"win.show('plan')", {"<Alt>4"}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    const char *accelerators[] = {table[i].accelerators[0], NULL};

    gtk_application_set_accels_for_action (GTK_APPLICATION (self), table[i].action, accelerators);
  }
}

/* --- Making one --------------------------------------------------------------------------- */

static void
co_application_class_init (CoApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = co_application_startup;
  application_class->activate = co_application_activate;
  application_class->shutdown = co_application_shutdown;
  GTK_APPLICATION_CLASS (klass)->window_removed = co_application_window_removed;
}

static void
co_application_init (CoApplication *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  add_accelerators (self);
}

/**
 * co_application_new:
 *
 * Makes the program.
 *
 * Returns: (transfer full): a new application
 */
CoApplication *
co_application_new (void)
{
  return g_object_new (CO_TYPE_APPLICATION,
                       "application-id",
                       CO_APPLICATION_ID,
                       "flags",
                       G_APPLICATION_DEFAULT_FLAGS,
                       "resource-base-path",
                       "/io/github/changeover/Changeover",
                       NULL);
}
