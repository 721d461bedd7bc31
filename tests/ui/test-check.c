/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-check-page.h"
#include "co-offer-group.h"
#include "co-target-finder.h"
#include "co-ui-test.h"

#include <glib/gstdio.h>

/* The place where a check is begun, with real checks of small trees. */

#define UNINSTALL "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\"

static const char export[] = "Windows Registry Editor Version 5.00\r\n\r\n"
                             "[" UNINSTALL "{FAKE}]\r\n"
                             "\"DisplayName\"=\"Kaspersky\"\r\n"
                             "\"DisplayVersion\"=\"21.15.8.493\"\r\n"
                             "\"Publisher\"=\"Kaspersky\"\r\n\r\n";

typedef struct {
  CoUiTest base;
  CoPage *page;
  GListStore *disks; /* (owned) */
  char *shown;       /* (owned) (nullable): the page that the window was asked for */
} Fixture;

/* A computer on which there is nothing but itself. */
static GPtrArray *
find_nothing (const char *const *paths)
{
  GPtrArray *targets;

  if (paths != NULL)
    return co_target_finder_find_in (paths);
  targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (targets, co_target_new_this_computer ());
  return targets;
}

static void
show_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Fixture *fixture = data;

  g_free (fixture->shown);
  fixture->shown = g_variant_dup_string (parameter, NULL);
}

static CoCheck *
get_check (Fixture *fixture)
{
  return co_session_get_check (fixture->base.session);
}

static CoOffers *
get_offers (Fixture *fixture)
{
  return co_session_get_offers (fixture->base.session);
}

static gboolean
is_settled (gpointer data)
{
  return !co_offers_is_looking (data);
}

static void
wait_for_offers (Fixture *fixture)
{
  co_ui_test_wait (is_settled, get_offers (fixture));
  co_ui_test_settle ();
}

static void
add_window_action (Fixture *fixture)
{
  static const GActionEntry actions[] = {{"show", show_cb, "s"}};
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, 1, fixture);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->base.window), "win", G_ACTION_GROUP (group));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  co_ui_test_set_up (&fixture->base, NULL);
  fixture->disks = g_list_store_new (CO_TYPE_DISK);
  co_offers_set_disks (get_offers (fixture), G_LIST_MODEL (fixture->disks));
  co_offers_set_find_func (get_offers (fixture), find_nothing);
  fixture->page = co_ui_test_add_page (&fixture->base, CO_TYPE_CHECK_PAGE);
  add_window_action (fixture);
  co_page_show (fixture->page);
  wait_for_offers (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->disks);
  g_clear_pointer (&fixture->shown, g_free);
  co_ui_test_tear_down (&fixture->base, NULL);
}

/* What holds in every state. */
static void
assert_sound (Fixture *fixture)
{
  co_ui_test_assert_accessible (GTK_WIDGET (fixture->page));
  co_ui_test_assert_narrow (GTK_WIDGET (fixture->page));
}

static char *
write_export (Fixture *fixture, const char *name)
{
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (fixture->base.folder, name, NULL);

  g_file_set_contents (path, export, -1, &error);
  g_assert_no_error (error);
  return path;
}

/* Folders that hold a Windows, or what looks like one. */
static char **
make_roots (Fixture *fixture, guint count)
{
  g_autoptr (GStrvBuilder) roots = g_strv_builder_new ();

  for (guint i = 0; i < count; i++) {
    g_autofree char *name = g_strdup_printf ("disk-%u", i);
    g_autofree char *root = g_build_filename (fixture->base.folder, name, NULL);
    g_autofree char *config = g_build_filename (root, "Windows", "System32", "config", NULL);

    g_assert_cmpint (g_mkdir_with_parents (config, 0700), ==, 0);
    g_strv_builder_add (roots, root);
  }
  return g_strv_builder_end (roots);
}

static gboolean
is_over (gpointer data)
{
  return co_check_get_state (data) != CO_CHECK_RUNNING;
}

static gboolean
has_result (gpointer data)
{
  return g_list_model_get_n_items (co_check_get_results (data)) > 0;
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

static gboolean
has_button (Fixture *fixture, const char *text)
{
  return co_ui_test_find (GTK_WIDGET (fixture->page), GTK_TYPE_BUTTON, text) != NULL;
}

static void
assert_focus_says (Fixture *fixture, const char *text)
{
  GtkWidget *focus = gtk_window_get_focus (fixture->base.window);

  g_assert_true (GTK_IS_LABEL (focus));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (focus)), text));
}

static void
test_before (Fixture *fixture, gconstpointer data)
{
  CoPreferences *preferences = co_session_get_preferences (fixture->base.session);

  g_assert_true (says (fixture, "Is there Kaspersky software on this computer?"));
  g_assert_true (says (fixture, "Nothing leaves this computer."));
  g_assert_true (has_button (fixture, "Check now"));
  g_assert_true (has_button (fixture, "Show me how"));
  g_assert_false (has_button (fixture, "See what we found"));
  g_assert_false (has_button (fixture, "Cancel"));
  g_assert_false (says (fixture, "This computer ("));
  assert_sound (fixture);

  co_preferences_set_helping (preferences, TRUE);
  g_assert_true (says (fixture, "on this computer or its disks?"));

  click (fixture, "Show me how");
  g_assert_cmpstr (fixture->shown, ==, "device");
}

static void
test_whole (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = write_export (fixture, "found.reg");
  const char *const roots[] = {path, NULL};

  co_session_set_roots (fixture->base.session, roots);
  g_assert_true (says (fixture, "in the place that you named?"));
  wait_for_offers (fixture);
  click (fixture, "Check now");
  co_ui_test_wait (is_over, get_check (fixture));
  co_ui_test_settle ();
  g_assert_cmpint (co_check_get_state (get_check (fixture)), ==, CO_CHECK_DONE);
  g_assert_cmpstr (fixture->shown, ==, "found");

  /* What one sees who comes back. */
  g_assert_true (says (fixture, "The last check was on"));
  g_assert_true (has_button (fixture, "See what we found"));
  g_assert_true (has_button (fixture, "Check again"));
  g_assert_false (says (fixture, "Checked so far"));
  assert_sound (fixture);

  g_clear_pointer (&fixture->shown, g_free);
  click (fixture, "Check again");
  co_ui_test_wait (is_over, get_check (fixture));
  g_assert_cmpstr (fixture->shown, ==, "found");
}

/* Which of two threads comes first is not known: only what holds in any case is asserted. */
static void
test_running (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) roots = make_roots (fixture, 100);

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "check.start", NULL);
  co_check_cancel (get_check (fixture));
  co_session_set_roots (fixture->base.session, (const char *const *) roots);
  co_session_start_check (fixture->base.session, NULL);
  g_assert_cmpint (co_check_get_state (get_check (fixture)), ==, CO_CHECK_RUNNING);
  g_assert_true (says (fixture, "Looking for Kaspersky software"));
  g_assert_true (says (fixture, "Looking for what can be checked"));
  g_assert_true (has_button (fixture, "Cancel"));
  g_assert_false (has_button (fixture, "Check now"));
  g_assert_false (says (fixture, "Also check"));
  assert_focus_says (fixture, "Looking for");

  co_ui_test_wait (has_result, get_check (fixture));
  g_assert_cmpint (co_check_get_state (get_check (fixture)), ==, CO_CHECK_RUNNING);
  g_assert_true (says (fixture, "Checked so far"));
  g_assert_true (says (fixture, "Windows disk in"));
  g_assert_true (says (fixture, "We could not tell"));
  assert_sound (fixture);
  co_check_cancel (get_check (fixture));
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) roots = make_roots (fixture, 100);

  co_session_set_roots (fixture->base.session, (const char *const *) roots);
  co_session_start_check (fixture->base.session, NULL);
  co_ui_test_wait (has_result, get_check (fixture));
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "check.cancel", NULL);
  g_assert_cmpint (co_check_get_state (get_check (fixture)), ==, CO_CHECK_CANCELLED);
  co_ui_test_settle ();
  g_assert_true (says (fixture, "You stopped the check"));
  g_assert_true (says (fixture, "What was checked by then counts"));
  g_assert_true (says (fixture, "Checked so far"));
  g_assert_true (has_button (fixture, "Check again"));
  g_assert_false (has_button (fixture, "Cancel"));
  g_assert_null (fixture->shown);
  assert_focus_says (fixture, "You stopped the check");
  wait_for_offers (fixture);
  assert_sound (fixture);
}

static void
press_escape (GtkWidget *page)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (page);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_SHORTCUT_CONTROLLER (controller)) {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), 0);

      gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                    GTK_SHORTCUT_ACTION_EXCLUSIVE,
                                    page,
                                    NULL);
    }
  }
}

/* From the first moment on, while what there is to check is still being looked for. */
static void
test_escape (Fixture *fixture, gconstpointer data)
{
  press_escape (GTK_WIDGET (fixture->page));
  g_assert_cmpint (co_check_get_state (get_check (fixture)), ==, CO_CHECK_IDLE);
  g_assert_true (has_button (fixture, "Check now"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "check.start", NULL);
  press_escape (GTK_WIDGET (fixture->page));
  g_assert_cmpint (co_check_get_state (get_check (fixture)), ==, CO_CHECK_CANCELLED);
  g_assert_true (says (fixture, "Nothing was checked to its end"));
  g_assert_false (has_button (fixture, "See what we found"));
  g_assert_false (says (fixture, "Checked so far"));
}

static CoDisk *
make_disk (const char *id, const char *label, gboolean is_encrypted)
{
  const CoDiskInfo info = {
    .id = id,
    .device = "/dev/sdz1",
    .label = label,
    .file_system = is_encrypted ? "BitLocker" : "ntfs",
    .drive = "R&D <disks>",
    .size = G_GUINT64_CONSTANT (512000000000),
    .kind = CO_DISK_WINDOWS,
    .is_encrypted = is_encrypted,
  };

  return co_disk_new (&info);
}

static void
test_disks (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoDisk) disk = make_disk ("/disk/1", "Old <PC> & more", FALSE);
  g_autoptr (CoDisk) locked = make_disk ("/disk/2", "Locked", TRUE);

  g_list_store_append (fixture->disks, disk);
  g_list_store_append (fixture->disks, locked);
  wait_for_offers (fixture);
  g_assert_true (says (fixture, "Old <PC> & more"));
  g_assert_true (says (fixture, "R&D <disks>"));
  g_assert_true (has_button (fixture, "Open to check"));
  assert_sound (fixture);

  click (fixture, "What to do");
  g_assert_true (says (fixture, "recovery key"));
  assert_sound (fixture);

  g_list_store_remove_all (fixture->disks);
  wait_for_offers (fixture);
  g_assert_false (says (fixture, "Old <PC>"));

  /* A new check is about something else. */
  click (fixture, "Check now");
  co_check_cancel (get_check (fixture));
  g_assert_false (says (fixture, "recovery key"));
}

static void
test_many (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) roots = make_roots (fixture, 100);

  co_session_set_roots (fixture->base.session, (const char *const *) roots);
  wait_for_offers (fixture);
  g_assert_true (says (fixture, "disk-5"));
  g_assert_false (says (fixture, "disk-99"));
  assert_sound (fixture);
  click (fixture, "Show all 100 places");
  g_assert_true (says (fixture, "disk-99"));
  g_assert_false (has_button (fixture, "Show all"));
  g_assert_true (gtk_window_get_focus (fixture->base.window) != NULL);
}

/* One of them alone, and what the person named. */
static void
test_chosen (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = write_export (fixture, "chosen.reg");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) far = g_file_new_for_uri ("sftp://far.invalid/disk");
  GtkWidget *group = co_ui_test_find (GTK_WIDGET (fixture->page), CO_TYPE_OFFER_GROUP, NULL);
  GListModel *results = co_check_get_results (get_check (fixture));

  co_offer_group_check (CO_OFFER_GROUP (group), far);
  g_assert_cmpint (co_check_get_state (get_check (fixture)), ==, CO_CHECK_IDLE);
  g_assert_true (says (fixture, "on another computer"));

  co_offer_group_check (CO_OFFER_GROUP (group), file);
  co_ui_test_wait (is_over, get_check (fixture));
  wait_for_offers (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (results), ==, 1);
  g_assert_cmpstr (fixture->shown, ==, "found");
  g_assert_true (says (fixture, "chosen.reg"));

  g_clear_pointer (&fixture->shown, g_free);
  co_ui_test_click (GTK_WIDGET (group), GTK_TYPE_BUTTON, "Check");
  g_assert_true (co_check_get_state (get_check (fixture)) == CO_CHECK_RUNNING ||
                 has_result (get_check (fixture)));
  co_ui_test_wait (is_over, get_check (fixture));
  g_assert_cmpstr (fixture->shown, ==, "found");
}

/* Who is elsewhere stays there, and a page that is made while a check runs shows it. */
static void
test_elsewhere (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) roots = make_roots (fixture, 30);
  GtkWidget *again;

  co_session_set_roots (fixture->base.session, (const char *const *) roots);
  co_session_start_check (fixture->base.session, NULL);
  again = g_object_new (CO_TYPE_CHECK_PAGE, "session", fixture->base.session, NULL);
  g_object_ref_sink (again);
  g_assert_true (co_ui_test_says (again, "Looking for Kaspersky software"));
  g_object_unref (again);
  gtk_widget_set_visible (GTK_WIDGET (fixture->page), FALSE);
  co_ui_test_wait (is_over, get_check (fixture));
  g_assert_null (fixture->shown);
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    {"/check/before", test_before},
    {"/check/whole", test_whole},
    {"/check/running", test_running},
    {"/check/cancelled", test_cancelled},
    {"/check/escape", test_escape},
    {"/check/disks", test_disks},
    {"/check/many", test_many},
    {"/check/chosen", test_chosen},
    {"/check/elsewhere", test_elsewhere},
  };

  co_ui_test_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
