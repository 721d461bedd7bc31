/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-target-finder.h"
#include "co-ui-test.h"

#include <glib/gstdio.h>

/* What can be checked, and how the list of it changes. */

#define GIGABYTE G_GUINT64_CONSTANT (1000000000)

/* What the fake look finds. */
static const char *mounted[100];
static guint n_looks;

/* Only what the test names, as if it were mounted. */
static GPtrArray *
find_mounted (const char *const *paths)
{
  GPtrArray *targets = g_ptr_array_new_with_free_func (g_object_unref);

  g_atomic_int_inc (&n_looks);
  if (paths != NULL)
    return co_target_finder_find_in (paths);
  g_ptr_array_add (targets, co_target_new_this_computer ());
  for (guint i = 0; i < G_N_ELEMENTS (mounted) && mounted[i] != NULL; i++)
    g_ptr_array_add (targets, co_target_new (mounted[i]));
  return targets;
}

static char *
make_windows (CoUiTest *test, const char *name)
{
  g_autofree char *config =
    g_build_filename (test->folder, name, "Windows", "System32", "config", NULL);

  g_assert_cmpint (g_mkdir_with_parents (config, 0700), ==, 0);
  return g_build_filename (test->folder, name, NULL);
}

static CoDisk *
make_disk (const char *id, const char *label, const char *mount_point, gboolean is_encrypted)
{
  const CoDiskInfo info = {
    .id = id,
    .device = "/dev/sdz1",
    .label = label,
    .file_system = is_encrypted ? "BitLocker" : "ntfs",
    .drive = "Maker Model",
    .mount_point = mount_point,
    .size = 512 * GIGABYTE,
    .kind = CO_DISK_WINDOWS,
    .is_encrypted = is_encrypted,
  };

  return co_disk_new (&info);
}

static gboolean
is_settled (gpointer data)
{
  return !co_offers_is_looking (data);
}

static void
wait (CoOffers *offers)
{
  co_ui_test_wait (is_settled, offers);
}

/* The offers of the session over a fake computer. */
static CoOffers *
start (CoUiTest *test, GListStore *disks)
{
  CoOffers *offers = co_session_get_offers (test->session);

  memset (mounted, 0, sizeof mounted);
  co_offers_set_find_func (offers, find_mounted);
  co_offers_set_disks (offers, G_LIST_MODEL (disks));
  co_offers_start (offers);
  return offers;
}

static guint
count (CoOffers *offers)
{
  return g_list_model_get_n_items (G_LIST_MODEL (offers));
}

static const CoOfferInfo *
get (CoOffers *offers, guint position)
{
  g_autoptr (CoOffer) offer = g_list_model_get_item (G_LIST_MODEL (offers), position);

  g_assert_nonnull (offer);
  return co_offer_get_info (offer);
}

static void
test_computer (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GListStore) disks = g_list_store_new (CO_TYPE_DISK);
  CoOffers *offers = start (test, disks);

  /* At once, before any file was looked at. */
  g_assert_cmpuint (count (offers), ==, 1);
  g_assert_cmpint (get (offers, 0)->kind, ==, CO_OFFER_THIS_COMPUTER);
  g_assert_true (co_offers_is_looking (offers));
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 1);
  g_assert_cmpint (get (offers, 0)->kind, ==, CO_OFFER_THIS_COMPUTER);
  g_assert_null (get (offers, 0)->path);
}

static void
test_mounts (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GListStore) disks = g_list_store_new (CO_TYPE_DISK);
  g_autofree char *first = make_windows (test, "first");
  g_autofree char *second = make_windows (test, "second");
  CoOffers *offers = start (test, disks);
  g_autoptr (CoOffer) kept = NULL;
  g_autoptr (CoOffer) still = NULL;
  g_autofree char *size = NULL;

  mounted[0] = second;
  co_offers_look (offers);
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 2);
  kept = g_list_model_get_item (G_LIST_MODEL (offers), 1);
  g_assert_cmpstr (co_offer_get_info (kept)->path, ==, second);
  g_assert_cmpint (co_offer_get_info (kept)->system, ==, CO_SYSTEM_WINDOWS);
  g_assert_nonnull (strstr (co_offer_get_info (kept)->name, "Windows disk in "));
  size = co_offer_describe (kept);
  g_assert_nonnull (strstr (size, "B"));

  /* What comes later does not push away what is there, and what is there stays the same object. */
  mounted[0] = first;
  mounted[1] = second;
  co_offers_look (offers);
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 3);
  still = g_list_model_get_item (G_LIST_MODEL (offers), 1);
  g_assert_true (still == kept);
  g_assert_cmpstr (get (offers, 2)->path, ==, first);

  mounted[0] = NULL;
  co_offers_look (offers);
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 1);
}

static void
test_closed_disks (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GListStore) disks = g_list_store_new (CO_TYPE_DISK);
  g_autoptr (CoDisk) disk = make_disk ("/disk/1", "OS", NULL, FALSE);
  g_autoptr (CoDisk) nameless = make_disk ("/disk/2", "", NULL, FALSE);
  CoOffers *offers = start (test, disks);
  g_autoptr (CoOffer) offer = NULL;
  g_autoptr (CoOffer) other = NULL;
  g_autofree char *words = NULL;
  g_autofree char *other_words = NULL;

  /* Shown at once: to plug in a disk needs no look at files. */
  g_list_store_append (disks, disk);
  g_list_store_append (disks, nameless);
  g_assert_cmpuint (count (offers), ==, 3);
  offer = g_list_model_get_item (G_LIST_MODEL (offers), 1);
  g_assert_cmpint (co_offer_get_info (offer)->kind, ==, CO_OFFER_CLOSED);
  g_assert_cmpstr (co_offer_get_info (offer)->name, ==, "OS");
  words = co_offer_describe (offer);
  g_assert_cmpstr (words, ==, "Windows disk, 512\302\240GB, Maker Model");
  g_assert_cmpstr (co_offer_get_icon (offer), ==, "co-device-windows-symbolic");
  other = g_list_model_get_item (G_LIST_MODEL (offers), 2);
  g_assert_cmpstr (co_offer_get_info (other)->name, ==, "Windows disk");
  other_words = co_offer_describe (other);
  g_assert_cmpstr (other_words, ==, "512\302\240GB, Maker Model");
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 3);

  g_list_store_remove (disks, 0);
  g_assert_cmpuint (count (offers), ==, 2);
  g_assert_cmpstr (get (offers, 1)->id, ==, "/disk/2");
  wait (offers);
}

static void
changed_cb (GListModel *model, guint position, guint removed, guint added, guint *n_moved)
{
  if (removed != added)
    (*n_moved)++;
}

/* From closed to open a disk keeps its row, also while what is on it is looked at. */
static void
test_disk_is_opened (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GListStore) disks = g_list_store_new (CO_TYPE_DISK);
  g_autofree char *path = make_windows (test, "opened");
  g_autoptr (CoDisk) closed = make_disk ("/disk/1", "OS", NULL, FALSE);
  g_autoptr (CoDisk) open = make_disk ("/disk/1", "OS", path, FALSE);
  CoOffers *offers = start (test, disks);
  guint n_moved = 0;

  g_list_store_append (disks, closed);
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 2);

  g_signal_connect (offers, "items-changed", G_CALLBACK (changed_cb), &n_moved);
  mounted[0] = path;
  g_list_store_splice (disks, 0, 1, (gpointer *) &open, 1);
  wait (offers);
  g_signal_handlers_disconnect_by_data (offers, &n_moved);
  g_assert_cmpuint (count (offers), ==, 2);
  g_assert_cmpint (get (offers, 1)->kind, ==, CO_OFFER_OPEN);
  g_assert_cmpstr (get (offers, 1)->id, ==, "/disk/1");
  g_assert_cmpstr (get (offers, 1)->path, ==, path);
  g_assert_cmpuint (n_moved, ==, 0);
}

/* A disk that is open, and that our sandbox does not show, keeps its row, and is not checked. */
static void
test_unseen (CoUiTest *test, gconstpointer data)
{
  const struct {
    CoDiskSight sight;
    const char *words;
  } rows[] = {
    {CO_DISK_SIGHT_LATE, "Close Changeover and start it again."},
    {CO_DISK_SIGHT_ELSEWHERE, "Choose that folder yourself"},
  };
  g_autoptr (GListStore) disks = g_list_store_new (CO_TYPE_DISK);
  g_autoptr (CoDisk) closed = make_disk ("/disk/1", "OS", NULL, FALSE);
  CoOffers *offers = start (test, disks);
  CoDoor *door = co_offers_get_door (offers);

  g_list_store_append (disks, closed);
  wait (offers);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    CoDiskInfo info = *co_disk_get_info (closed);
    g_autoptr (CoDisk) open = NULL;

    info.mount_point = "/run/media/anna/OS";
    info.sight = rows[i].sight;
    open = co_disk_new (&info);
    g_list_store_splice (disks, 0, 1, (gpointer *) &open, 1);
    wait (offers);
    g_assert_cmpuint (count (offers), ==, 2);
    g_assert_cmpint (get (offers, 1)->kind, ==, CO_OFFER_CLOSED);
    co_door_open (door, get (offers, 1)->disk);
    g_assert_nonnull (strstr (co_door_get_notice (door), rows[i].words));
    g_assert_null (co_door_get_busy (door));
    info.kind = CO_DISK_LINUX;
    g_clear_object (&open);
    open = co_disk_new (&info);
    g_list_store_splice (disks, 0, 1, (gpointer *) &open, 1);
    wait (offers);
    g_assert_cmpuint (count (offers), ==, 1);
  }
}

static void
test_locked (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GListStore) disks = g_list_store_new (CO_TYPE_DISK);
  g_autoptr (CoDisk) disk = make_disk ("/disk/1", "OS", NULL, TRUE);
  CoOffers *offers = start (test, disks);
  CoDoor *door = co_offers_get_door (offers);
  g_autoptr (CoOffer) offer = NULL;

  g_list_store_append (disks, disk);
  offer = g_list_model_get_item (G_LIST_MODEL (offers), 1);
  g_assert_cmpstr (co_offer_get_icon (offer), ==, "co-disk-locked-symbolic");
  g_assert_null (co_door_get_notice (door));
  co_door_open (door, co_offer_get_info (offer)->disk);
  g_assert_nonnull (strstr (co_door_get_notice (door), "recovery key"));
  g_assert_null (co_door_get_busy (door));
  co_door_clear_notice (door);
  g_assert_null (co_door_get_notice (door));
  wait (offers);
}

static void
test_chosen (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GListStore) disks = g_list_store_new (CO_TYPE_DISK);
  g_autofree char *folder = make_windows (test, "chosen");
  g_autofree char *file = g_build_filename (test->folder, "export.reg", NULL);
  CoOffers *offers = start (test, disks);

  g_assert_true (
    g_file_set_contents (file, "Windows Registry Editor Version 5.00\r\n\r\n", -1, NULL));
  co_offers_add_chosen (offers, folder);
  co_offers_add_chosen (offers, file);
  co_offers_add_chosen (offers, file);
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 3);
  g_assert_cmpint (get (offers, 1)->kind, ==, CO_OFFER_CHOSEN);
  g_assert_cmpstr (get (offers, 1)->path, ==, folder);
  g_assert_cmpint (get (offers, 2)->system, ==, CO_SYSTEM_REGISTRY_EXPORT);

  co_offers_forget_chosen (offers);
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 1);
}

/* With roots there is nothing else, and the disks of this computer do not matter. */
static void
test_roots (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GListStore) disks = g_list_store_new (CO_TYPE_DISK);
  g_autoptr (CoDisk) disk = make_disk ("/disk/1", "OS", NULL, FALSE);
  g_autofree char *folder = make_windows (test, "root");
  const char *const roots[] = {folder, NULL};
  CoOffers *offers = start (test, disks);

  g_list_store_append (disks, disk);
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 2);
  co_session_set_roots (test->session, roots);
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 1);
  g_assert_cmpstr (get (offers, 0)->path, ==, folder);

  co_session_set_roots (test->session, NULL);
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 2);
}

static void
test_many (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GListStore) disks = g_list_store_new (CO_TYPE_DISK);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  CoOffers *offers = start (test, disks);
  guint looks;
  guint n_moved = 0;

  for (guint i = 0; i < G_N_ELEMENTS (mounted); i++) {
    g_autofree char *name = g_strdup_printf ("disk-%u", i);

    g_ptr_array_add (paths, make_windows (test, name));
    mounted[i] = g_ptr_array_index (paths, i);
  }
  co_offers_look (offers);
  wait (offers);
  g_assert_cmpuint (count (offers), ==, 101);

  /* A burst of news is one look more, and changes nothing where nothing has changed. */
  looks = g_atomic_int_get (&n_looks);
  g_signal_connect (offers, "items-changed", G_CALLBACK (changed_cb), &n_moved);
  for (guint i = 0; i < 50; i++)
    co_offers_look (offers);
  wait (offers);
  g_signal_handlers_disconnect_by_data (offers, &n_moved);
  g_assert_cmpuint (g_atomic_int_get (&n_looks) - looks, <=, 2);
  g_assert_cmpuint (n_moved, ==, 0);
}

/* The look at the computer that runs the test, whatever it holds. */
static void
test_real (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GListStore) disks = g_list_store_new (CO_TYPE_DISK);
  CoOffers *offers = co_session_get_offers (test->session);

  co_offers_set_disks (offers, G_LIST_MODEL (disks));
  co_offers_start (offers);
  co_offers_start (offers);
  wait (offers);
  g_assert_cmpuint (count (offers), >=, 1);
  g_assert_cmpint (get (offers, 0)->kind, ==, CO_OFFER_THIS_COMPUTER);
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *path;
    void (*run) (CoUiTest *test, gconstpointer data);
  } tests[] = {
    {"/offers/computer", test_computer},
    {"/offers/mounts", test_mounts},
    {"/offers/closed-disks", test_closed_disks},
    {"/offers/disk-is-opened", test_disk_is_opened},
    {"/offers/locked", test_locked},
    {"/offers/unseen", test_unseen},
    {"/offers/chosen", test_chosen},
    {"/offers/roots", test_roots},
    {"/offers/many", test_many},
    {"/offers/real", test_real},
  };

  co_ui_test_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path,
                CoUiTest,
                NULL,
                co_ui_test_set_up,
                tests[i].run,
                co_ui_test_tear_down);
  return g_test_run ();
}
