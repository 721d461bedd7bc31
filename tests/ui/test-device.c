/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-device-page.h"
#include "co-device-script.h"
#include "co-ui-test.h"
#include "co-windows-script.h"

#include <glib/gstdio.h>

/* How to look at a device that cannot be read, and the script for a Windows PC. */

typedef struct {
  CoUiTest base;
  CoPage *page;
  char *shown; /* (owned) (nullable): the page that the window was asked for */
} Fixture;

static void
show_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Fixture *fixture = data;

  g_free (fixture->shown);
  fixture->shown = g_variant_dup_string (parameter, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const GActionEntry actions[] = {{"show", show_cb, "s"}};
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  co_ui_test_set_up (&fixture->base, NULL);
  fixture->page = co_ui_test_add_page (&fixture->base, CO_TYPE_DEVICE_PAGE);
  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, 1, fixture);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->base.window), "win", G_ACTION_GROUP (group));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->shown, g_free);
  co_ui_test_tear_down (&fixture->base, NULL);
}

static gboolean
says (Fixture *fixture, const char *text)
{
  return co_ui_test_says (GTK_WIDGET (fixture->page), text);
}

static void
click (Fixture *fixture, const char *text)
{
  co_ui_test_click (GTK_WIDGET (fixture->page), GTK_TYPE_BUTTON, text);
}

static void
assert_focus_says (Fixture *fixture, const char *text)
{
  GtkWidget *focus = gtk_window_get_focus (fixture->base.window);

  g_assert_true (GTK_IS_LABEL (focus));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (focus)), text));
}

/* What holds in every state. */
static void
assert_sound (Fixture *fixture)
{
  co_ui_test_assert_accessible (GTK_WIDGET (fixture->page));
  co_ui_test_assert_narrow (GTK_WIDGET (fixture->page));
}

static const CoGuide *
find_guide (Fixture *fixture, const char *id)
{
  const CoGuide *guide =
    co_knowledge_get_guide (co_session_get_knowledge (fixture->base.session), id);

  g_assert_nonnull (guide);
  return guide;
}

/* Every step, with all that it says. */
static void
assert_shows (Fixture *fixture, const char *id)
{
  const CoGuide *guide = find_guide (fixture, id);
  CoSession *session = fixture->base.session;

  g_assert_true (says (fixture, co_session_say (session, guide->title)));
  assert_focus_says (fixture, co_session_say (session, guide->title));
  g_assert_true (says (fixture, co_session_say (session, guide->intro)));
  for (guint i = 0; i < guide->instructions->len; i++) {
    const CoInstruction *instruction = g_ptr_array_index (guide->instructions, i);
    g_autofree char *title =
      g_strdup_printf ("%u. %s", i + 1, co_session_say (session, instruction->action));

    g_assert_true (says (fixture, title));
    g_assert_true (says (fixture, co_session_say (session, instruction->where)));
    g_assert_true (says (fixture, co_session_say (session, instruction->success)));
    g_assert_true (says (fixture, co_session_say (session, instruction->otherwise)));
    if (instruction->warning != NULL)
      g_assert_true (says (fixture, co_session_say (session, instruction->warning)));
  }
}

static void
test_devices (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *button;
    const char *guide;
  } devices[] = {
    {"A Windows PC", "check-device-windows"},
    {"A Mac", "check-device-mac"},
    {"An Android phone or tablet", "check-device-android"},
    {"An iPhone or iPad", "check-device-iphone"},
  };

  g_assert_true (says (fixture, "Which device do you want to check?"));
  assert_sound (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (devices); i++) {
    click (fixture, devices[i].button);
    assert_shows (fixture, devices[i].guide);
    g_assert_cmpint (says (fixture, "Save the script"), ==, i == 0);
    assert_sound (fixture);
    click (fixture, "Another device");
    g_assert_true (says (fixture, "Which device do you want to check?"));
    assert_focus_says (fixture, "Which device");
  }
}

static void
test_there (Fixture *fixture, gconstpointer data)
{
  click (fixture, "A Mac");
  g_assert_false (says (fixture, "It is on that device"));
  click (fixture, "Kaspersky is there");
  assert_focus_says (fixture, "It is on that device");
  g_assert_false (says (fixture, "do the full check of the PC"));
  assert_sound (fixture);
  click (fixture, "See what this means");
  g_assert_cmpstr (fixture->shown, ==, "why");
  click (fixture, "Choose a replacement");
  g_assert_cmpstr (fixture->shown, ==, "choose");

  /* Another device is another question. */
  click (fixture, "Another device");
  click (fixture, "A Windows PC");
  g_assert_false (says (fixture, "It is on that device"));
  click (fixture, "Kaspersky is there");
  g_assert_true (says (fixture, "do the full check of the PC"));
}

static void
test_not_there (Fixture *fixture, gconstpointer data)
{
  click (fixture, "An iPhone or iPad");
  click (fixture, "It is not there");
  assert_focus_says (fixture, "most likely nothing to do");
  g_assert_true (says (fixture, "not a full check"));
  click (fixture, "Back to the check");
  g_assert_cmpstr (fixture->shown, ==, "check");
  click (fixture, "Check another device");
  g_assert_true (says (fixture, "Which device do you want to check?"));
}

static gboolean
says_saved (gpointer data)
{
  return co_ui_test_says (data, "The script is saved.");
}

static gboolean
says_not_saved (gpointer data)
{
  return co_ui_test_says (data, "The script was not saved.");
}

static CoDeviceScript *
open_script (Fixture *fixture)
{
  GtkWidget *script;

  click (fixture, "A Windows PC");
  script = co_ui_test_find (GTK_WIDGET (fixture->page), CO_TYPE_DEVICE_SCRIPT, NULL);
  g_assert_nonnull (script);
  return CO_DEVICE_SCRIPT (script);
}

static void
test_script (Fixture *fixture, gconstpointer data)
{
  CoDeviceScript *script = open_script (fixture);
  g_autoptr (GBytes) expected = co_windows_script_get ();
  g_autofree char *path = g_build_filename (fixture->base.folder, "script.cmd", NULL);
  g_autofree char *nowhere = g_build_filename (fixture->base.folder, "missing", "script.cmd", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) bad_file = g_file_new_for_path (nowhere);
  g_autofree char *content = NULL;
  gsize length;

  co_device_script_save (script, bad_file);
  co_ui_test_wait (says_not_saved, fixture->page);
  assert_focus_says (fixture, "Choose another folder");

  co_device_script_save (script, file);
  co_ui_test_wait (says_saved, fixture->page);
  assert_sound (fixture);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_cmpmem (content, length, g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));
  g_assert_cmpuint (length, >, 1000);
}

static gboolean
is_over (gpointer data)
{
  return co_check_get_state (data) == CO_CHECK_DONE;
}

/* What the script made on a PC with the product. */
static void
test_brought_back (Fixture *fixture, gconstpointer data)
{
  static const char registry[] =
    "Windows Registry Editor Version 5.00\r\n\r\n"
    "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{FAKE}]\r\n"
    "\"DisplayName\"=\"Kaspersky Plus\"\r\n"
    "\"DisplayVersion\"=\"21.15.8.493\"\r\n"
    "\"Publisher\"=\"Kaspersky\"\r\n\r\n";
  CoDeviceScript *script = open_script (fixture);
  CoCheck *check = co_session_get_check (fixture->base.session);
  g_autofree char *record = g_build_filename (fixture->base.folder, "changeover-check.txt", NULL);
  g_autofree char *programs = g_build_filename (fixture->base.folder, "programs.reg", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->base.folder);
  g_autoptr (GFile) far = g_file_new_for_uri ("sftp://far.invalid/folder");
  g_autoptr (CoResult) result = NULL;

  co_device_script_check (script, far);
  g_assert_null (fixture->shown);
  g_assert_true (says (fixture, "Copy it to this one"));

  g_assert_true (g_file_set_contents (record,
                                      "changeover-check, what was copied\r\n"
                                      "programs.reg: exported\r\nend\r\n",
                                      -1,
                                      NULL));
  g_assert_true (g_file_set_contents (programs, registry, -1, NULL));
  co_device_script_check (script, folder);
  g_assert_cmpstr (fixture->shown, ==, "check");
  co_ui_test_wait (is_over, check);
  result = g_list_model_get_item (co_check_get_results (check), 0);
  g_assert_nonnull (result);
  g_assert_cmpint (co_target_get_system (co_result_get_target (result)),
                   ==,
                   CO_SYSTEM_REGISTRY_EXPORT);
  g_assert_cmpuint (g_list_model_get_n_items (co_result_get_findings (result)), ==, 1);
}

/* The window is closed while the script is on its way. */
static void
test_closed (Fixture *fixture, gconstpointer data)
{
  CoDeviceScript *script = open_script (fixture);
  g_autofree char *path = g_build_filename (fixture->base.folder, "late.cmd", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  co_device_script_save (script, file);
  gtk_window_destroy (fixture->base.window);
  g_clear_object (&fixture->base.window);
  co_ui_test_settle ();
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    {"/device/devices", test_devices},
    {"/device/there", test_there},
    {"/device/not-there", test_not_there},
    {"/device/script", test_script},
    {"/device/brought-back", test_brought_back},
    {"/device/closed", test_closed},
  };

  co_ui_test_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
