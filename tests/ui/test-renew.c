/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-application.h"
#include "co-newer.h"
#include "co-page.h"
#include "co-ui-test.h"
#include "co-window.h"

/* Newer knowledge lies on the shelf while the program runs. It is used when the window is made
 * again, and nothing of what the person did is lost. */

typedef struct {
  GApplication *application;
  const char *newer; /* a bundle */
  gint64 before;     /* the serial that was in use */
  CoWindow *window;  /* (nullable): not to be used, only to be compared */
  gboolean is_seen;
} Story;

static CoWindow *
get_window (Story *story)
{
  return CO_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (story->application)));
}

static CoSession *
get_session (Story *story)
{
  GtkWidget *page = co_ui_test_find (GTK_WIDGET (get_window (story)), CO_TYPE_PAGE, NULL);

  return co_page_get_session (CO_PAGE (page));
}

static gint64
get_serial (Story *story)
{
  return co_catalog_get_edition (co_session_get_catalog (get_session (story)))->serial;
}

static void
answer (CoSession *session)
{
  const CoKnowledge *knowledge = co_session_get_knowledge (session);
  const CoQuestion *question = g_ptr_array_index (knowledge->questions, 0);
  const CoOption *option = g_ptr_array_index (question->options, 0);
  const char *const options[] = {option->id, NULL};

  co_progress_answer (co_session_get_progress (session), question->id, options);
}

static gboolean
is_answered (CoSession *session)
{
  const CoKnowledge *knowledge = co_session_get_knowledge (session);
  const CoQuestion *question = g_ptr_array_index (knowledge->questions, 0);
  const CoOption *option = g_ptr_array_index (question->options, 0);

  return co_needs_chose (co_progress_get_needs (co_session_get_progress (session)),
                         question->id,
                         option->id);
}

/* While the answer is still on its way to the disk. */
static void
begin (Story *story)
{
  const char *const roots[] = {"/media/customer", NULL};

  story->window = get_window (story);
  story->before = get_serial (story);
  co_newer_put (story->newer,
                co_catalog_get_edition (co_session_get_catalog (get_session (story))));
  g_assert_cmpint (get_serial (story), ==, story->before);
  answer (get_session (story));
  co_session_set_roots (get_session (story), roots);
  co_window_show_page (story->window, "choose");
  g_action_group_activate_action (G_ACTION_GROUP (story->application), "renew", NULL);
}

static void
look (Story *story)
{
  story->is_seen = TRUE;
  g_assert_cmpint (get_serial (story), ==, story->before + 1);
  g_assert_cmpstr (co_window_get_page (get_window (story)), ==, "choose");
  g_assert_true (is_answered (get_session (story)));
  g_assert_cmpstr (co_session_get_roots (get_session (story))[0], ==, "/media/customer");
  g_action_group_activate_action (G_ACTION_GROUP (story->application), "quit", NULL);
}

static gboolean
tell_cb (gpointer data)
{
  Story *story = data;
  CoWindow *window = get_window (story);

  if (window == NULL || !gtk_widget_get_mapped (GTK_WIDGET (window)) || window == story->window)
    return G_SOURCE_CONTINUE;
  if (story->window == NULL) {
    begin (story);
    return G_SOURCE_CONTINUE;
  }
  look (story);
  return G_SOURCE_REMOVE;
}

static void
test_story (gconstpointer path)
{
  const char *words[] = {"changeover", NULL};
  g_autoptr (GSettings) settings = g_settings_new (CO_APPLICATION_ID);
  g_autoptr (CoApplication) application = co_application_new ();
  Story story = {.application = G_APPLICATION (application), .newer = path};

  g_settings_set_boolean (settings, "started", TRUE);
  g_timeout_add (20, tell_cb, &story);
  g_assert_cmpint (g_application_run (story.application, 1, (char **) words), ==, 0);
  g_assert_true (story.is_seen);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("changeover-renew-XXXXXX", NULL);
  g_autofree char *state = g_build_filename (folder, "state", NULL);
  g_autofree char *data = g_build_filename (folder, "data", NULL);
  g_autofree char *bundle = NULL;
  int status;

  g_assert_cmpint (argc, >=, 2);
  bundle = g_canonicalize_filename (argv[1], NULL);
  /* Before GLib reads it: nothing of the one who runs the test is touched. */
  g_setenv ("XDG_DATA_HOME", data, TRUE);
  co_ui_test_init (&argc, &argv);
  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_test_add_data_func ("/ui/renew/story", bundle, test_story);
  status = g_test_run ();
  co_ui_test_remove_folder (folder);
  return status;
}
