/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-about.h"
#include "co-application.h"
#include "co-call.h"
#include "co-color-scheme.h"
#include "co-command-line.h"
#include "co-damage-window.h"
#include "co-journal.h"
#include "co-resources.h"
#include "co-shelf.h"
#include "co-window.h"

#include <stdlib.h>

/* How long the end of the program waits for disks to be closed. */
#define CLOSE_SECONDS 5

/**
 * CoApplication:
 *
 * The one instance of the program. It makes what the window is about, and hands it down.
 */
struct _CoApplication {
  AdwApplication parent_instance;

  /* State */
  CoSession *session;   /* (owned) (nullable): `NULL` before the start, and if a part is damaged */
  char *damage;         /* (owned) (nullable): what is damaged */
  char *page;           /* (owned) (nullable): what to show when all is ready */
  gboolean is_held;     /* for what is on its way to the disk */
  gboolean is_renewing; /* the window closes, to be made anew of newer knowledge */
};

G_DEFINE_FINAL_TYPE (CoApplication, co_application, ADW_TYPE_APPLICATION)

/* --- The window ---------------------------------------------------------------------------- */

static GtkWindow *
make_window (CoApplication *self)
{
  if (self->session == NULL)
    return co_damage_window_new (ADW_APPLICATION (self), self->damage);
  return GTK_WINDOW (co_window_new (ADW_APPLICATION (self), self->session));
}

/* The main window, whatever stands in front of it. */
static GtkWindow *
find_window (CoApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  while (window != NULL && gtk_window_get_transient_for (window) != NULL)
    window = gtk_window_get_transient_for (window);
  return window;
}

static void
present (CoApplication *self)
{
  GtkWindow *window = find_window (self);

  if (window == NULL)
    window = make_window (self);
  if (CO_IS_WINDOW (window) && self->page != NULL)
    co_window_show_page (CO_WINDOW (window), self->page);
  g_clear_pointer (&self->page, g_free);
  gtk_window_present (window);
}

/* --- Starting ------------------------------------------------------------------------------ */

/* What is known. */
typedef struct {
  CoBundle *bundle;   /* (owned) */
  CoCatalog *catalog; /* (owned) (nullable): `NULL` if even what is linked in is damaged */
  GError *error;      /* (owned) (nullable) */
} Knowledge;

static void
knowledge_clear (Knowledge *known)
{
  g_clear_object (&known->bundle);
  g_clear_object (&known->catalog);
  g_clear_error (&known->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Knowledge, knowledge_clear)

/* While GTK gets ready. */
static gpointer
load_knowledge_cb (gpointer data)
{
  Knowledge *known = data;
  g_autofree char *folder = co_shelf_get_folder ();

  known->catalog = co_shelf_load (folder, CO_BUNDLE_ALL, &known->bundle, &known->error);
  return NULL;
}

/* The journal takes a moment, or a second if another program has it just now. */
static void
ready_cb (CoApplication *self)
{
  present (self);
  co_refresher_start_if_due (co_session_get_refresher (self->session),
                             g_get_real_time () / G_USEC_PER_SEC);
  g_application_release (G_APPLICATION (self));
}

static void renew (gpointer data);

static void
saved_cb (CoApplication *self)
{
  if (self->is_renewing)
    g_idle_add_once (renew, g_object_ref (self));
  if (self->is_held)
    g_application_release (G_APPLICATION (self));
  self->is_held = FALSE;
}

static void
open_session (CoApplication *self, const Knowledge *known, GSettings *settings)
{
  g_autoptr (CoPreferences) preferences = co_preferences_new (settings, known->bundle);
  g_autofree char *folder = co_journal_get_folder ();
  CoProgress *progress;

  self->session = co_session_new (known->catalog, preferences);
  progress = co_session_get_progress (self->session);
  g_signal_connect_object (progress,
                           "notify::is-ready",
                           G_CALLBACK (ready_cb),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (progress, "saved", G_CALLBACK (saved_cb), self, G_CONNECT_SWAPPED);
  g_application_hold (G_APPLICATION (self));
  co_progress_open_journal (progress, folder);
}

/* GSettings itself would end the program if it is not installed whole. */
static GSettings *
open_settings (GError **error)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, CO_APPLICATION_ID, TRUE);
  if (schema != NULL)
    return g_settings_new_full (schema, NULL, NULL);
  g_set_error (error,
               G_IO_ERROR,
               G_IO_ERROR_NOT_FOUND,
               "there is no settings schema %s",
               CO_APPLICATION_ID);
  return NULL;
}

static void
co_application_startup (GApplication *application)
{
  CoApplication *self = CO_APPLICATION (application);
  g_autoptr (GSettings) settings = NULL;
  g_auto (Knowledge) known = {0};
  gboolean has_display;
  GThread *loader;

  co_resources_link ();
  loader = g_thread_new ("catalog", load_knowledge_cb, &known);
  has_display = gtk_init_check ();
  if (has_display)
    G_APPLICATION_CLASS (co_application_parent_class)->startup (application);
  g_thread_join (loader);
  if (!has_display) {
    knowledge_clear (&known);
    exit (co_call_miss_display ());
  }
  if (known.catalog != NULL)
    settings = open_settings (&known.error);
  if (settings == NULL) {
    self->damage = g_strdup (known.error->message);
    return;
  }
  co_color_scheme_follow (settings);
  open_session (self, &known, settings);
}

static void
co_application_activate (GApplication *application)
{
  CoApplication *self = CO_APPLICATION (application);

  /* Who starts again is there in a moment. */
  if (self->is_renewing)
    return;
  if (self->session == NULL || co_progress_is_ready (co_session_get_progress (self->session)))
    present (self);
}

/* --- Called from a command line ------------------------------------------------------------- */

static gboolean
co_application_local_command_line (GApplication *application, char ***words, int *status)
{
  /* The bus that starts the program has an option of GApplication's own. */
  gboolean is_service = g_strcmp0 ((*words)[1], "--gapplication-service") == 0;

  if (!is_service && co_call_answer ((const char *const *) *words, status))
    return TRUE;
  return G_APPLICATION_CLASS (co_application_parent_class)
    ->local_command_line (application, words, status);
}

/* In the one instance, whoever called. */
static int
co_application_command_line (GApplication *application, GApplicationCommandLine *call)
{
  CoApplication *self = CO_APPLICATION (application);
  g_auto (GStrv) words = g_application_command_line_get_arguments (call, NULL);
  g_autoptr (CoCommandLine) line = co_command_line_parse ((const char *const *) words, NULL);
  g_auto (GStrv) paths = NULL;

  if (line == NULL)
    return CO_CALL_USAGE; /* another version of the program called, and may know more */
  paths = co_command_line_list_paths (line, call);
  g_free (self->page);
  self->page = g_strdup (line->page);
  if (self->session != NULL && paths[0] != NULL) {
    co_session_set_roots (self->session, (const char *const *) paths);
    if (self->page == NULL)
      self->page = g_strdup ("check");
  }
  g_application_activate (application);
  return EXIT_SUCCESS;
}

/* --- Starting again -------------------------------------------------------------------------- */

/* A new session, with the newest knowledge that there is. All that was done is in the journal. */
static void
renew (gpointer data)
{
  g_autoptr (CoApplication) self = data;
  g_autoptr (GSettings) settings = NULL;
  g_auto (GStrv) roots = NULL;
  g_auto (Knowledge) known = {0};

  /* The journal tells when it is on the disk. */
  if (!self->is_renewing || co_progress_is_saving (co_session_get_progress (self->session)))
    return;
  self->is_renewing = FALSE;
  load_knowledge_cb (&known);
  settings =
    g_object_ref (co_preferences_get_settings (co_session_get_preferences (self->session)));
  roots = g_strdupv ((char **) co_session_get_roots (self->session));
  g_clear_object (&self->session);
  open_session (self, &known, settings);
  co_session_set_roots (self->session, (const char *const *) roots);
  g_application_release (G_APPLICATION (self));
}

/* --- Ending --------------------------------------------------------------------------------- */

static gboolean
give_up_cb (gpointer data)
{
  g_cancellable_cancel (data);
  return G_SOURCE_REMOVE;
}

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_application_release (data);
  g_object_unref (data);
}

/* Disks that we have opened are closed again; one that does not answer is left to the system. */
static void
close_disks (CoApplication *self)
{
  CoDoor *door = co_offers_get_door (co_session_get_offers (self->session));
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_application_hold (G_APPLICATION (self));
  g_timeout_add_seconds_full (G_PRIORITY_DEFAULT,
                              CLOSE_SECONDS,
                              give_up_cb,
                              g_object_ref (cancellable),
                              g_object_unref);
  co_door_close_all_async (door, cancellable, closed_cb, g_object_ref (self));
}

static void
co_application_window_removed (GtkApplication *application, GtkWindow *window)
{
  CoApplication *self = CO_APPLICATION (application);

  /* What was ticked last is kept before the program ends. */
  if (self->session != NULL && !self->is_held &&
      co_progress_is_saving (co_session_get_progress (self->session))) {
    self->is_held = TRUE;
    g_application_hold (G_APPLICATION (application));
  }
  if (self->session != NULL && CO_IS_WINDOW (window)) {
    co_check_cancel (co_session_get_check (self->session));
    close_disks (self);
    if (self->is_renewing)
      g_idle_add_once (renew, g_object_ref (self));
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
  g_clear_pointer (&self->damage, g_free);
  g_clear_pointer (&self->page, g_free);
}

/* --- Actions ------------------------------------------------------------------------------ */

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CoApplication *self = data;

  if (self->session != NULL)
    co_about_show (find_window (self), self->session);
}

/* With a dialog in it, a window would close that alone. */
static void
close_dialogs (GtkWindow *window)
{
#if ADW_CHECK_VERSION(1, 5, 0)
  AdwDialog *dialog;

  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  while (ADW_IS_APPLICATION_WINDOW (window) && (dialog = adw_application_window_get_visible_dialog (
                                                  ADW_APPLICATION_WINDOW (window))) != NULL)
    adw_dialog_force_close (dialog);
  G_GNUC_END_IGNORE_DEPRECATIONS
#endif
}

/* Closing, and not ending at once: the window remembers its size, and the journal is saved. */
static void
close_all (gpointer data)
{
  g_autoptr (CoApplication) self = data;
  GtkWindow *window = find_window (self);

  if (window == NULL)
    return;
  close_dialogs (window);
  gtk_window_close (window);
}

/* Where packages are removed just now, the window stays, and so does all else. */
static void
close_to_renew (gpointer data)
{
  CoApplication *self = data;
  GtkWindow *window = find_window (self);

  if (CO_IS_WINDOW (window))
    self->page = g_strdup (co_window_get_page (CO_WINDOW (window)));
  close_all (g_object_ref (self));
  if (window == NULL || find_window (self) != NULL) {
    self->is_renewing = FALSE;
    g_clear_pointer (&self->page, g_free);
    g_application_release (G_APPLICATION (self));
  }
  g_object_unref (self);
}

static void
renew_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CoApplication *self = data;

  if (self->is_renewing || self->session == NULL)
    return;
  self->is_renewing = TRUE;
  g_application_hold (G_APPLICATION (self));
  g_idle_add_once (close_to_renew, g_object_ref (self));
}

/* The key was pressed in a window that goes with it, and is still at work there. */
static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_idle_add_once (close_all, g_object_ref (data));
}

static const GActionEntry actions[] = {
  {"about", about_cb},
  {"quit", quit_cb},
  {"renew", renew_cb},
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
    {"win.paper", {"<Control>p"}},
    {"win.preferences", {"<Control>comma"}},
    {"win.second", {"F8"}},
    {"win.swap-languages", {"F7"}},
    {"win.shortcuts", {"<Control>question"}},
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
  application_class->local_command_line = co_application_local_command_line;
  application_class->command_line = co_application_command_line;
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
                       G_APPLICATION_HANDLES_COMMAND_LINE,
                       "resource-base-path",
                       "/io/github/changeover/Changeover",
                       NULL);
}
