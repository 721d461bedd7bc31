/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-reader-process.h"
#include "co-resources.h"
#include "co-ui-test.h"
#include "co-window.h"

#define G_SETTINGS_ENABLE_BACKEND
#include <gio/gsettingsbackend.h>
#include <glib/gstdio.h>

#include <locale.h>
#include <string.h>

/* No wait is longer than this: what has not happened by then will not. */
#define PATIENCE_SECONDS 30

/* The narrowest window. */
#define NARROWEST 360

/**
 * co_ui_test_init:
 * @argc: of the program
 * @argv: of the program
 *
 * Starts GTK for a test: in English, without animations, and with every warning deadly. To be
 * called first.
 */
void
co_ui_test_init (int *argc, char ***argv)
{
  /* A check starts this very program to read a disk. */
  if (co_reader_process_is_meant (*argc, *argv))
    exit (co_reader_process_run (*argc, *argv));
  /* GTK must not ask the desktop for settings or a portal: a test is the same everywhere. */
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_setenv ("GDK_DEBUG", "no-portals", TRUE);
  setlocale (LC_ALL, "C.UTF-8");
  /* Nothing that the one who runs the test keeps is read, and not even root can write there. */
  g_setenv ("XDG_STATE_HOME", "/proc/nothing", TRUE);
  g_test_init (argc, argv, NULL);
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
  adw_init ();
  co_resources_link ();
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/io/github/changeover/Changeover/icons");
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

/**
 * co_ui_test_set_up:
 * @test: the fixture
 * @data: not used
 *
 * Makes a session that is past the start.
 */
void
co_ui_test_set_up (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GSettingsBackend) backend = g_memory_settings_backend_new ();
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-21T12:00:00Z", NULL);
  g_autoptr (CoPreferences) preferences = NULL;
  g_autoptr (CoBundle) bundle = co_bundle_new_builtin ();
  g_autoptr (CoCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;

  test->folder = g_dir_make_tmp ("changeover-ui-XXXXXX", &error);
  g_assert_no_error (error);
  test->settings = g_settings_new_with_backend (CO_APPLICATION_ID, backend);
  g_settings_set_string (test->settings, "language", "en");
  g_settings_set_boolean (test->settings, "started", TRUE);
  catalog = co_bundle_load_catalog (bundle, CO_BUNDLE_ALL, &error);
  g_assert_no_error (error);
  preferences = co_preferences_new (test->settings, bundle);
  test->session = co_session_new (catalog, preferences);
  co_session_set_now (test->session, now);
}

/**
 * co_ui_test_remove_folder:
 * @path: (type filename): a folder of the test
 *
 * Removes a folder and all that is in it.
 */
void
co_ui_test_remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL) {
    g_autofree char *child = g_build_filename (path, name, NULL);

    if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
      co_ui_test_remove_folder (child);
    else
      g_unlink (child);
  }
  g_rmdir (path);
}

static gboolean
is_saved (gpointer data)
{
  return !co_progress_is_saving (data);
}

/**
 * co_ui_test_tear_down:
 * @test: the fixture
 * @data: not used
 *
 * Closes the window, and makes sure that nothing holds the session any more.
 */
void
co_ui_test_tear_down (CoUiTest *test, gconstpointer data)
{
  if (test->window != NULL) {
    gtk_window_destroy (test->window);
    g_object_unref (test->window);
  }
  co_ui_test_settle ();
  co_ui_test_wait (is_saved, co_session_get_progress (test->session));
  g_assert_finalize_object (test->session);
  g_object_unref (test->settings);
  co_ui_test_remove_folder (test->folder);
  g_free (test->folder);
}

/**
 * co_ui_test_show:
 * @test: the fixture
 * @widget: (transfer floating): what to show
 *
 * Shows a widget in a window of its own.
 */
void
co_ui_test_show (CoUiTest *test, GtkWidget *widget)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), widget);
  if (test->window == NULL) {
    test->window = g_object_ref (GTK_WINDOW (adw_window_new ()));
    gtk_window_set_default_size (test->window, 900, 680);
  }
  adw_window_set_content (ADW_WINDOW (test->window), overlay);
  gtk_window_present (test->window);
  co_ui_test_settle ();
}

/**
 * co_ui_test_add_page:
 * @test: the fixture
 * @type: of a page
 *
 * Makes a page, and shows it.
 *
 * Returns: (transfer none): the page
 */
CoPage *
co_ui_test_add_page (CoUiTest *test, GType type)
{
  CoPage *page = g_object_new (type, "session", test->session, NULL);

  co_ui_test_show (test, GTK_WIDGET (page));
  co_page_show (page);
  co_ui_test_settle ();
  return page;
}

/* One for all tests of a program: GTK keeps the first one for good. */
static AdwApplication *
get_application (void)
{
  GApplication *application = g_application_get_default ();
  g_autoptr (GError) error = NULL;

  if (application == NULL) {
    application =
      G_APPLICATION (adw_application_new (CO_APPLICATION_ID ".Test", G_APPLICATION_NON_UNIQUE));
    g_application_register (application, NULL, &error);
    g_assert_no_error (error);
  }
  return ADW_APPLICATION (application);
}

/**
 * co_ui_test_add_window:
 * @test: the fixture
 *
 * Shows the session in the real window, with all its pages.
 *
 * Returns: (transfer none): the window
 */
GtkWindow *
co_ui_test_add_window (CoUiTest *test)
{
  g_assert_null (test->window);
  test->window = g_object_ref (GTK_WINDOW (co_window_new (get_application (), test->session)));
  gtk_window_present (test->window);
  co_ui_test_settle ();
  return test->window;
}

/**
 * co_ui_test_resize:
 * @test: the fixture
 * @width: in pixels
 * @height: in pixels
 *
 * Makes the window another size.
 */
void
co_ui_test_resize (CoUiTest *test, int width, int height)
{
  gtk_window_set_default_size (test->window, width, height);
  co_ui_test_settle ();
}

static gboolean
stop_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/**
 * co_ui_test_settle:
 *
 * Lets everything happen that is due now, frames included.
 */
void
co_ui_test_settle (void)
{
  gboolean is_over = FALSE;

  /* Two frames of 60 in a second, and whatever is idle after them. */
  g_timeout_add_full (G_PRIORITY_LOW, 40, stop_cb, &is_over, NULL);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

/**
 * co_ui_test_wait:
 * @condition: what to wait for
 * @data: for @condition
 *
 * Waits until something is so; a test in which it never is fails.
 */
void
co_ui_test_wait (CoUiCondition condition, gpointer data)
{
  gboolean is_late = FALSE;
  guint id = g_timeout_add_seconds (PATIENCE_SECONDS, stop_cb, &is_late);

  while (!condition (data) && !is_late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (is_late);
  g_source_remove (id);
}

static gboolean
is_check_over (gpointer data)
{
  return co_check_get_state (data) != CO_CHECK_RUNNING;
}

/**
 * co_ui_test_check:
 * @test: the fixture
 * @path: (type filename): a folder with a system in it
 *
 * Checks a folder for real, and waits until that is done.
 */
void
co_ui_test_check (CoUiTest *test, const char *path)
{
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  CoCheck *check = co_session_get_check (test->session);

  g_ptr_array_add (targets, co_target_new (path));
  co_check_start (check, targets);
  co_ui_test_wait (is_check_over, check);
  co_ui_test_settle ();
}

static const char *
get_text (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  if (GTK_IS_BUTTON (widget))
    return gtk_button_get_label (GTK_BUTTON (widget));
  if (GTK_IS_CHECK_BUTTON (widget))
    return gtk_check_button_get_label (GTK_CHECK_BUTTON (widget));
  if (ADW_IS_PREFERENCES_ROW (widget))
    return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget));
  return NULL;
}

static gboolean
matches (GtkWidget *widget, GType type, const char *text)
{
  const char *own = get_text (widget);
  GtkWidget *label;

  if (!g_type_is_a (G_OBJECT_TYPE (widget), type))
    return FALSE;
  if (text == NULL || (own != NULL && strstr (own, text) != NULL) ||
      g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0)
    return TRUE;
  label = type != GTK_TYPE_LABEL ? co_ui_test_find (widget, GTK_TYPE_LABEL, text) : NULL;
  return label != NULL;
}

/**
 * co_ui_test_find:
 * @root: where to look
 * @type: of the widget
 * @text: (nullable): a part of what it says
 *
 * Finds the first widget that a person can see.
 *
 * Returns: (transfer none) (nullable): the widget
 */
GtkWidget *
co_ui_test_find (GtkWidget *root, GType type, const char *text)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found;

    if (!gtk_widget_get_child_visible (child) || !gtk_widget_get_visible (child))
      continue;
    if (matches (child, type, text))
      return child;
    found = co_ui_test_find (child, type, text);
    if (found != NULL)
      return found;
  }
  return NULL;
}

/**
 * co_ui_test_count:
 * @root: where to look
 * @type: of the widgets
 *
 * Counts the widgets that are shown.
 *
 * Returns: how many there are
 */
guint
co_ui_test_count (GtkWidget *root, GType type)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child))
      n += g_type_is_a (G_OBJECT_TYPE (child), type) + co_ui_test_count (child, type);
  return n;
}

/**
 * co_ui_test_says:
 * @root: where to look
 * @text: a part of what a label says
 *
 * Tells whether a person can read something.
 *
 * Returns: whether it is there
 */
gboolean
co_ui_test_says (GtkWidget *root, const char *text)
{
  return co_ui_test_find (root, GTK_TYPE_LABEL, text) != NULL;
}

/**
 * co_ui_test_click:
 * @root: where to look
 * @type: of the widget
 * @text: a part of what it says
 *
 * Does what a click does; a test in which there is no such widget fails.
 */
void
co_ui_test_click (GtkWidget *root, GType type, const char *text)
{
  GtkWidget *widget = co_ui_test_find (root, type, text);

  if (widget == NULL)
    g_error ("nobody can click on “%s”", text);
  g_assert_true (gtk_widget_is_sensitive (widget));
  /* To activate a button takes a quarter of a second: it is shown pressed first. */
  if (GTK_IS_BUTTON (widget))
    g_signal_emit_by_name (widget, "clicked");
  else
    g_assert_true (gtk_widget_activate (widget));
  co_ui_test_settle ();
}

/* --- What a screen reader finds ------------------------------------------------------------ */

static gboolean
is_interactive (GtkWidget *widget)
{
  static const GtkAccessibleRole roles[] = {
    GTK_ACCESSIBLE_ROLE_BUTTON,
    GTK_ACCESSIBLE_ROLE_CHECKBOX,
    GTK_ACCESSIBLE_ROLE_COMBO_BOX,
    GTK_ACCESSIBLE_ROLE_LINK,
    GTK_ACCESSIBLE_ROLE_PROGRESS_BAR,
    GTK_ACCESSIBLE_ROLE_RADIO,
    GTK_ACCESSIBLE_ROLE_SEARCH_BOX,
    GTK_ACCESSIBLE_ROLE_SLIDER,
    GTK_ACCESSIBLE_ROLE_SPIN_BUTTON,
    GTK_ACCESSIBLE_ROLE_SWITCH,
    GTK_ACCESSIBLE_ROLE_TEXT_BOX,
  };
  GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (role == roles[i])
      return TRUE;
  return FALSE;
}

static gboolean
has_own_name (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
  const char *text = get_text (widget);

  return (text != NULL && *text != '\0') ||
         gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
         gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

/* The parts of a compound widget of GTK are named by the whole. A label in a button does not name
 * it: GTK 4.8 tells a screen reader its class then. */
static gboolean
is_named (GtkWidget *widget)
{
  for (GtkWidget *whole = widget; whole != NULL; whole = gtk_widget_get_parent (whole)) {
    if (has_own_name (whole))
      return TRUE;
    if (!GTK_IS_EDITABLE (whole) && !GTK_IS_MENU_BUTTON (gtk_widget_get_parent (whole)) &&
        !GTK_IS_DROP_DOWN (gtk_widget_get_parent (whole)) &&
        !GTK_IS_EDITABLE (gtk_widget_get_parent (whole)))
      return FALSE;
  }
  return FALSE;
}

/**
 * co_ui_test_assert_accessible:
 * @root: where to look
 *
 * Asserts that a screen reader has something to say of all that a person can use, and nothing of
 * what a stack hides. Needs the environment variable `GTK_A11Y=test`.
 */
void
co_ui_test_assert_accessible (GtkWidget *root)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (!gtk_widget_get_child_visible (child) || !gtk_widget_get_visible (child)) {
      if (GTK_IS_STACK (root))
        gtk_test_accessible_assert_state (child, GTK_ACCESSIBLE_STATE_HIDDEN, TRUE);
      continue;
    }
    if (is_interactive (child) && !is_named (child))
      g_error ("a %s within a %s has no name",
               G_OBJECT_TYPE_NAME (child),
               G_OBJECT_TYPE_NAME (gtk_widget_get_parent (child)));
    co_ui_test_assert_accessible (child);
  }
}

/**
 * co_ui_test_assert_narrow:
 * @widget: a widget
 *
 * Asserts that a widget fits into the narrowest window.
 */
void
co_ui_test_assert_narrow (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, NARROWEST);
}
