/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-application.h"
#include "co-bundle.h"
#include "co-journal.h"
#include "co-ui-test.h"
#include "co-window.h"

#include <glib/gstdio.h>

#include <string.h>
#include <unistd.h>

/* The one instance: what other calls tell it, and how it ends. A program runs one application in
 * its life, so that this is one story, told in steps. */

typedef struct {
  GApplication *application;
  const char *program; /* the real one, for a second call */
  char *folder;
  GError *error;
} Story;

static CoWindow *
get_window (Story *story)
{
  return CO_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (story->application)));
}

static CoSession *
get_session (Story *story)
{
  return co_page_get_session (
    CO_PAGE (co_ui_test_find (GTK_WIDGET (get_window (story)), CO_TYPE_PAGE, NULL)));
}

static void
called_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_subprocess_wait_check_finish (G_SUBPROCESS (source), result, NULL);
  *(gboolean *) data = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

/* Somebody calls the program again, from a folder of their own. */
static void
call_again (Story *story, const char *folder, const char *word)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autoptr (GSubprocess) process = NULL;
  gboolean is_over = FALSE;

  g_subprocess_launcher_set_cwd (launcher, folder);
  process = g_subprocess_launcher_spawn (launcher, &story->error, story->program, word, NULL);
  g_assert_no_error (story->error);
  g_subprocess_wait_check_async (process, NULL, called_cb, &is_over);
  co_ui_test_wait (is_true, &is_over);
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);
  co_ui_test_settle ();
}

static void
check_roots (Story *story)
{
  g_autofree char *first = g_build_filename (story->folder, "first", NULL);
  g_autofree char *second = g_build_filename (story->folder, "first", "second", NULL);
  const char *const *roots = co_session_get_roots (get_session (story));

  g_assert_cmpstr (co_window_get_page (get_window (story)), ==, "why");
  g_assert_cmpuint (g_strv_length ((char **) roots), ==, 1);
  g_assert_cmpstr (roots[0], ==, first);

  call_again (story, first, "second");
  roots = co_session_get_roots (get_session (story));
  g_assert_cmpuint (g_strv_length ((char **) roots), ==, 1);
  g_assert_cmpstr (roots[0], ==, second);
  g_assert_cmpstr (co_window_get_page (get_window (story)), ==, "check");

  /* A call without a folder leaves it as it is. */
  call_again (story, first, "--page=plan");
  g_assert_cmpstr (co_session_get_roots (get_session (story))[0], ==, second);
  g_assert_cmpstr (co_window_get_page (get_window (story)), ==, "plan");
  g_assert_cmpuint (
    g_list_length (gtk_application_get_windows (GTK_APPLICATION (story->application))),
    ==,
    1);
}

static void
check_appearance (Story *story)
{
  g_autoptr (GSettings) settings = g_settings_new (CO_APPLICATION_ID);
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_assert_cmpint (adw_style_manager_get_color_scheme (manager), ==, ADW_COLOR_SCHEME_FORCE_DARK);
  g_settings_set_string (settings, "color-scheme", "light");
  g_assert_cmpint (adw_style_manager_get_color_scheme (manager), ==, ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_settings_reset (settings, "color-scheme");
  g_assert_cmpint (adw_style_manager_get_color_scheme (manager), ==, ADW_COLOR_SCHEME_DEFAULT);
}

/* A check runs, and an answer is on its way to the disk. */
static void
end_in_the_middle (Story *story)
{
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  CoSession *session = get_session (story);
  const CoKnowledge *knowledge = co_session_get_knowledge (session);
  const CoQuestion *question = g_ptr_array_index (knowledge->questions, 0);
  const CoOption *option = g_ptr_array_index (question->options, 0);
  const char *const options[] = {option->id, NULL};

  gtk_window_set_default_size (GTK_WINDOW (get_window (story)), 640, 512);
  co_ui_test_settle ();
  g_ptr_array_add (targets, co_target_new_this_computer ());
  co_check_start (co_session_get_check (session), targets);
  co_progress_answer (co_session_get_progress (session), question->id, options);
  g_assert_true (co_progress_is_saving (co_session_get_progress (session)));
  g_assert_cmpint (co_check_get_state (co_session_get_check (session)), ==, CO_CHECK_RUNNING);
  g_action_group_activate_action (G_ACTION_GROUP (story->application), "quit", NULL);
}

static gboolean
tell_cb (gpointer data)
{
  Story *story = data;

  if (get_window (story) == NULL || !gtk_widget_get_mapped (GTK_WIDGET (get_window (story))))
    return G_SOURCE_CONTINUE;
  check_roots (story);
  check_appearance (story);
  end_in_the_middle (story);
  return G_SOURCE_REMOVE;
}

/* What the journal holds, as text. */
static char *
read_journal (void)
{
  g_autofree char *folder = co_journal_get_folder ();
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  g_autoptr (GString) all = g_string_new (NULL);
  const char *name;

  while (names != NULL && (name = g_dir_read_name (names)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    g_autofree char *text = NULL;

    if (g_file_get_contents (path, &text, NULL, NULL))
      g_string_append (all, text);
  }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

static void
test_story (Story *story, gconstpointer data)
{
  const char *words[] = {"changeover", "--page=why", "first", NULL};
  g_autoptr (CoBundle) bundle = co_bundle_new_builtin ();
  g_autoptr (CoCatalog) catalog = NULL;
  g_autoptr (GSettings) settings = g_settings_new (CO_APPLICATION_ID);
  g_autoptr (CoApplication) application = co_application_new ();
  g_autofree char *journal = NULL;
  const CoQuestion *question;

  story->application = G_APPLICATION (application);
  g_timeout_add (20, tell_cb, story);
  g_assert_cmpint (g_application_run (story->application, 3, (char **) words), ==, 0);

  g_assert_cmpint (g_settings_get_int (settings, "window-width"), ==, 640);
  g_assert_cmpint (g_settings_get_int (settings, "window-height"), ==, 512);
  journal = read_journal ();
  catalog = co_bundle_load_catalog (bundle, CO_BUNDLE_ALL, NULL);
  question = g_ptr_array_index (co_catalog_get_knowledge (catalog)->questions, 0);
  g_assert_nonnull (strstr (journal, question->id));
}

static void
set_up (Story *story, gconstpointer program)
{
  g_autoptr (GSettings) settings = g_settings_new (CO_APPLICATION_ID);
  g_autofree char *inner = NULL;

  story->program = program;
  story->folder = g_dir_make_tmp ("changeover-application-XXXXXX", &story->error);
  g_assert_no_error (story->error);
  inner = g_build_filename (story->folder, "first", "second", NULL);
  g_assert_cmpint (g_mkdir_with_parents (inner, 0700), ==, 0);
  g_assert_cmpint (chdir (story->folder), ==, 0);
  g_settings_set_boolean (settings, "started", TRUE);
  g_settings_set_string (settings, "color-scheme", "dark");
}

static void
tear_down (Story *story, gconstpointer data)
{
  g_assert_cmpint (chdir ("/"), ==, 0);
  co_ui_test_remove_folder (story->folder);
  g_free (story->folder);
}

int
main (int argc, char **argv)
{
  g_autofree char *state = g_dir_make_tmp ("changeover-state-XXXXXX", NULL);
  g_autofree char *program = NULL;
  int status;

  g_assert_cmpint (argc, >=, 2);
  program = g_canonicalize_filename (argv[1], NULL);
  co_ui_test_init (&argc, &argv);
  /* Before GLib reads it: nothing of the one who runs the test is touched. */
  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_test_add ("/ui/application/story", Story, program, set_up, test_story, tear_down);
  status = g_test_run ();
  co_ui_test_remove_folder (state);
  return status;
}
