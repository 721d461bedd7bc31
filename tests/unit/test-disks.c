/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-test-disks.h"

#include <gio/gio.h>

typedef struct {
  const char *name;
  const char *device;
  const char *label;
  const char *file_system;
  const char *drive;
  const char *mount_point;
  guint64 size;
  CoDiskKind kind;
  gboolean is_encrypted;
} Expected;

#define SSD    "Samsung SSD 980 1TB"
#define HDD    "WDC WD10EZEX-08WN4A0"
#define GB_100 G_GUINT64_CONSTANT (107374182400)

/* What is offered of dual-boot.gvariant, and in which order. */
/* clang-format off */
static const Expected dual_boot[] = {
  {"nvme0n1p3", "/dev/nvme0n1p3", "Windows", "ntfs", SSD, NULL, 512000000000, CO_DISK_WINDOWS, FALSE},
  {"sda1", "/dev/sda1", "", "BitLocker", HDD, NULL, GB_100, CO_DISK_WINDOWS, TRUE},
  {"sda2", "/dev/sda2", "old-linux", "ext4", HDD, NULL, GB_100, CO_DISK_LINUX, FALSE},
  {"sda4", "/dev/sda4", "Data", "ntfs", HDD, NULL, GB_100, CO_DISK_WINDOWS, FALSE},
  {"sda5", "/dev/sda5", "Archive", "ntfs", HDD, NULL, GB_100, CO_DISK_WINDOWS, FALSE},
  {"sda6", "/dev/sda6", "", "crypto_LUKS", HDD, NULL, GB_100, CO_DISK_LINUX, TRUE},
  {"sda10", "/dev/sda10", "", "apfs", HDD, NULL, GB_100, CO_DISK_MAC, FALSE},
  {"sda12", "/dev/sda12", "media", "xfs", HDD, "/srv/media", GB_100, CO_DISK_LINUX, FALSE},
  {"sda13", "/dev/sda13", "", "crypto_TCRYPT", HDD, NULL, GB_100, CO_DISK_OTHER, TRUE},
};
/* clang-format on */

static void
test_dual_boot (void)
{
  g_auto (CoTestDisks) test = {0};

  co_test_disks_init (&test, TRUE);
  g_assert_cmpint (co_disks_get_state (test.disks), ==, CO_DISKS_LOOKING);
  co_disks_start (test.disks);
  g_assert_cmpint (co_disks_get_state (test.disks), ==, CO_DISKS_LOOKING);
  co_test_disks_wait_state (&test, CO_DISKS_READY);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (test.disks)) == CO_TYPE_DISK);
  for (guint i = 0; i < MIN (test.mirror->len, G_N_ELEMENTS (dual_boot)); i++) {
    const CoDiskInfo *info = co_disk_get_info (g_ptr_array_index (test.mirror, i));
    const Expected *expected = &dual_boot[i];
    g_autofree char *id = g_strconcat (CO_FAKE_BLOCKS, expected->name, NULL);

    g_assert_cmpstr (info->id, ==, id);
    g_assert_cmpstr (info->device, ==, expected->device);
    g_assert_cmpstr (info->label, ==, expected->label);
    g_assert_cmpstr (info->file_system, ==, expected->file_system);
    g_assert_cmpstr (info->drive, ==, expected->drive);
    g_assert_cmpstr (info->mount_point, ==, expected->mount_point);
    g_assert_cmpuint (info->size, ==, expected->size);
    g_assert_cmpint (info->kind, ==, expected->kind);
    g_assert_cmpint (info->is_encrypted, ==, expected->is_encrypted);
    g_assert_false (info->is_removable);
  }
  g_assert_cmpuint (test.mirror->len, ==, G_N_ELEMENTS (dual_boot));
}

static void
assert_obstacle (CoTestDisks *test, const char *name, const char *word)
{
  const char *obstacle = co_disk_get_obstacle (co_test_disks_find (test, name));

  if (word == NULL) {
    g_assert_null (obstacle);
    return;
  }
  g_assert_nonnull (strstr (obstacle, word));
  g_assert_nonnull (strstr (obstacle, "file manager"));
}

/* Each disk that cannot be opened says why, and what to do. */
static void
test_obstacles (void)
{
  g_auto (CoTestDisks) test = {0};

  co_test_disks_init (&test, TRUE);
  co_disks_start (test.disks);
  co_test_disks_wait_state (&test, CO_DISKS_READY);
  assert_obstacle (&test, "nvme0n1p3", NULL);
  assert_obstacle (&test, "sda1", "BitLocker");
  assert_obstacle (&test, "sda6", "password");
  assert_obstacle (&test, "sda4", "reading and writing");
  assert_obstacle (&test, "sda5", NULL);
  /* Once it is open, it does not matter how it is opened. */
  co_fake_udisks_set_open (test.fake, CO_FAKE_BLOCKS "sda4", "/data");
  co_test_disks_settle (&test);
  assert_obstacle (&test, "sda4", NULL);
}

static const char usb_drive[] =
  "{'org.freedesktop.UDisks2.Drive': {'Vendor': <'SanDisk'>, 'Model': <'Cruzer Blade '>,"
  " 'Removable': <true>, 'Optical': <false>, 'ConnectionBus': <'usb'>}}";

static const char usb_block[] =
  "{'org.freedesktop.UDisks2.Block': {'Device': <b'/dev/sdb1'>, 'PreferredDevice': <b'/dev/sdb1'>,"
  " 'Size': <uint64 32000000000>, 'Drive': <objectpath '/org/freedesktop/UDisks2/drives/Cruzer'>,"
  " 'IdUsage': <'filesystem'>, 'IdType': <'hfsplus'>, 'IdLabel': <'Anna\\u202e\\n Mac'>,"
  " 'HintSystem': <false>, 'HintIgnore': <false>, 'HintAuto': <true>}}";

static const char usb_file_system[] =
  "{'org.freedesktop.UDisks2.Filesystem': {'MountPoints': <@aay []>, 'Size': <uint64 0>}}";

/* The service tells of it bit by bit, as the real one does. */
static void
test_comes_and_goes (void)
{
  g_auto (CoTestDisks) test = {0};
  const CoDiskInfo *info;
  CoDisk *before;

  co_test_disks_init (&test, TRUE);
  co_disks_start (test.disks);
  co_test_disks_wait_count (&test, G_N_ELEMENTS (dual_boot));
  before = co_test_disks_find (&test, "sda2");
  test.changes = 0;
  co_fake_udisks_add (test.fake, "/org/freedesktop/UDisks2/drives/Cruzer", usb_drive);
  co_fake_udisks_add (test.fake, CO_FAKE_BLOCKS "sdb1", usb_block);
  co_test_disks_settle (&test);
  g_assert_cmpuint (test.changes, ==, 0);
  co_fake_udisks_add (test.fake, CO_FAKE_BLOCKS "sdb1", usb_file_system);
  co_test_disks_settle (&test);
  g_assert_cmpuint (test.changes, ==, 1);
  info = co_disk_get_info (co_test_disks_find (&test, "sdb1"));
  g_assert_cmpstr (info->drive, ==, "SanDisk Cruzer Blade");
  g_assert_cmpstr (info->label, ==, "Anna\xef\xbf\xbd\xef\xbf\xbd Mac");
  g_assert_true (info->is_removable);
  g_assert_cmpint (info->kind, ==, CO_DISK_MAC);

  /* Somebody else opens it, and closes it again. */
  co_fake_udisks_set_open (test.fake, CO_FAKE_BLOCKS "sdb1", "/run/media/anna/Mac");
  co_test_disks_settle (&test);
  info = co_disk_get_info (co_test_disks_find (&test, "sdb1"));
  g_assert_cmpstr (info->mount_point, ==, "/run/media/anna/Mac");
  co_fake_udisks_set_open (test.fake, CO_FAKE_BLOCKS "sdb1", NULL);
  co_test_disks_settle (&test);
  g_assert_null (co_disk_get_info (co_test_disks_find (&test, "sdb1"))->mount_point);
  g_assert_cmpuint (test.changes, ==, 3);

  co_fake_udisks_remove (test.fake, CO_FAKE_BLOCKS "sdb1");
  co_test_disks_settle (&test);
  g_assert_null (co_test_disks_find (&test, "sdb1"));
  g_assert_cmpuint (test.changes, ==, 4);
  g_assert_true (co_test_disks_find (&test, "sda2") == before);
}

/* It becomes a part of the system that runs here, or another one unlocks it. */
static void
test_becomes_ours (void)
{
  g_auto (CoTestDisks) test = {0};

  co_test_disks_init (&test, TRUE);
  co_disks_start (test.disks);
  co_test_disks_wait_count (&test, G_N_ELEMENTS (dual_boot));
  co_fake_udisks_set_open (test.fake, CO_FAKE_BLOCKS "sda2", "/usr");
  co_test_disks_settle (&test);
  g_assert_null (co_test_disks_find (&test, "sda2"));
  co_fake_udisks_add (test.fake,
                      CO_FAKE_BLOCKS "sda1",
                      "{'org.freedesktop.UDisks2.Encrypted': {'CleartextDevice': <objectpath "
                      "'/org/freedesktop/UDisks2/block_devices/dm_2d1'>}}");
  co_fake_udisks_add_disk (test.fake, "dm_2d1", "Unlocked");
  co_test_disks_settle (&test);
  g_assert_null (co_test_disks_find (&test, "sda1"));
  g_assert_nonnull (co_test_disks_find (&test, "dm_2d1"));
}

static void
count_notify (GObject *object, GParamSpec *spec, gpointer data)
{
  int state = -1;

  g_object_get (object, "state", &state, NULL);
  g_assert_cmpint (state, ==, co_disks_get_state (CO_DISKS (object)));
  *(guint *) data += 1;
}

/* No service, then one, then none, then another. */
static void
test_service_missing (void)
{
  g_auto (CoTestDisks) test = {0};
  guint notified = 0;

  co_test_disks_init (&test, FALSE);
  g_signal_connect (test.disks, "notify::state", G_CALLBACK (count_notify), &notified);
  co_disks_start (test.disks);
  co_test_disks_wait_state (&test, CO_DISKS_UNAVAILABLE);
  g_assert_cmpuint (test.mirror->len, ==, 0);
  co_fake_udisks_load (test.fake);
  co_fake_udisks_appear (test.fake);
  co_test_disks_wait_state (&test, CO_DISKS_READY);
  g_assert_cmpuint (test.mirror->len, ==, G_N_ELEMENTS (dual_boot));
  co_fake_udisks_leave (test.fake);
  co_test_disks_wait_state (&test, CO_DISKS_UNAVAILABLE);
  g_assert_cmpuint (test.mirror->len, ==, 0);
  co_fake_udisks_appear (test.fake);
  co_test_disks_wait_state (&test, CO_DISKS_READY);
  g_assert_cmpuint (test.mirror->len, ==, G_N_ELEMENTS (dual_boot));
  g_assert_cmpuint (notified, ==, 4);
  co_fake_udisks_die (test.fake);
  co_test_disks_wait_state (&test, CO_DISKS_UNAVAILABLE);
  g_assert_cmpuint (test.mirror->len, ==, 0);
}

/* A service that answers with nonsense. */
static void
test_strange_service (void)
{
  g_auto (CoTestDisks) test = {0};

  co_test_disks_init (&test, FALSE);
  co_fake_udisks_appear (test.fake);
  co_disks_start (test.disks);
  co_test_disks_wait_state (&test, CO_DISKS_READY);
  co_fake_udisks_add (test.fake,
                      CO_FAKE_BLOCKS "sda1",
                      "{'org.freedesktop.UDisks2.Block': {'Size': <'large'>, 'IdUsage': <true>,"
                      " 'IdType': <uint64 7>, 'Drive': <b'/dev'>, 'Configuration': <'none'>},"
                      " 'org.freedesktop.UDisks2.Filesystem': {'MountPoints': <'/'>}}");
  co_fake_udisks_add (test.fake,
                      CO_FAKE_BLOCKS "sda2",
                      "{'org.freedesktop.UDisks2.Block': {'Size': <uint64 20000000000>,"
                      " 'PreferredDevice': <b'/dev/\\377\\001'>, 'IdUsage': <'filesystem'>,"
                      " 'IdType': <'ntfs'>, 'IdLabel': <['a']>, 'Drive': <objectpath '/no'>,"
                      " 'Configuration': <[('fstab', {'opts': <'rw'>})]>},"
                      " 'org.freedesktop.UDisks2.Filesystem': {'MountPoints': <'/'>}}");
  co_test_disks_settle (&test);
  g_assert_cmpuint (test.mirror->len, ==, 1);
  g_assert_cmpstr (co_disk_get_info (test.mirror->pdata[0])->device,
                   ==,
                   "/dev/\xef\xbf\xbd\xef\xbf\xbd");
  g_assert_cmpstr (co_disk_get_info (test.mirror->pdata[0])->label, ==, "");
}

/* Disks come and go in any order; the mirror is compared after each word of the list. */
static void
test_any_order (void)
{
  g_auto (CoTestDisks) test = {0};
  gboolean is_there[14] = {FALSE};
  guint count = 0;

  co_test_disks_init (&test, FALSE);
  co_fake_udisks_appear (test.fake);
  co_disks_start (test.disks);
  co_test_disks_wait_state (&test, CO_DISKS_READY);
  for (guint i = 0; i < 300; i++) {
    guint number = (guint) g_test_rand_int_range (0, G_N_ELEMENTS (is_there));
    g_autofree char *name = g_strdup_printf ("sdb%u", number);
    g_autofree char *path = g_strconcat (CO_FAKE_BLOCKS, name, NULL);

    if (!is_there[number]) {
      co_fake_udisks_add_disk (test.fake, name, "Disk");
      count++;
    } else if (g_test_rand_bit ()) {
      co_fake_udisks_set_open (test.fake, path, g_test_rand_bit () ? "/media/disk" : NULL);
      continue;
    } else {
      co_fake_udisks_remove (test.fake, path);
      count--;
    }
    is_there[number] = !is_there[number];
  }
  co_test_disks_settle (&test);
  g_assert_cmpuint (test.mirror->len, ==, count);
  for (guint i = 1; i < test.mirror->len; i++)
    g_assert_cmpint (strverscmp (co_disk_get_info (test.mirror->pdata[i - 1])->id,
                                 co_disk_get_info (test.mirror->pdata[i])->id),
                     <,
                     0);
}

/* The list goes away before the service has answered: nothing is left, and nobody is called. */
static void
test_gone_while_looking (void)
{
  g_auto (CoTestDisks) test = {0};
  gpointer weak;

  co_test_disks_init (&test, TRUE);
  /* Each turn of the loop brings the next step: the name, the owner, the objects. */
  for (guint turns = 0; turns < 60; turns++) {
    CoDisks *disks = co_disks_new_for_connection (test.connection);

    weak = disks;
    g_object_add_weak_pointer (G_OBJECT (disks), &weak);
    co_disks_start (disks);
    for (guint i = 0; i < turns; i++)
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (100);
    g_object_unref (disks);
    g_assert_null (weak);
  }
  co_test_disks_settle (&test);
}

static void
test_no_system_bus (void)
{
  g_autoptr (CoDisks) disks = NULL;
  CoDisks *early;

  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus", TRUE);
  early = co_disks_new ();
  co_disks_start (early);
  g_object_unref (early);
  disks = co_disks_new ();
  co_disks_start (disks);
  while (co_disks_get_state (disks) == CO_DISKS_LOOKING)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (co_disks_get_state (disks), ==, CO_DISKS_UNAVAILABLE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (disks)), ==, 0);
}

/* The whole bus goes away. The program does not. */
static void
test_system_bus_dies (void)
{
  g_auto (CoTestDisks) test = {0};
  g_autoptr (CoDisks) disks = NULL;

  co_test_disks_init (&test, TRUE);
  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", test.address, TRUE);
  disks = co_disks_new ();
  co_disks_start (disks);
  while (co_disks_get_state (disks) != CO_DISKS_READY)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (disks)), ==, G_N_ELEMENTS (dual_boot));
  g_dbus_connection_set_exit_on_close (test.connection, FALSE);
  g_dbus_connection_set_exit_on_close (test.fake->connection, FALSE);
  g_subprocess_force_exit (test.bus);
  while (co_disks_get_state (disks) != CO_DISKS_UNAVAILABLE)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (disks)), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/disks/dual-boot", test_dual_boot);
  g_test_add_func ("/disks/obstacles", test_obstacles);
  g_test_add_func ("/disks/comes-and-goes", test_comes_and_goes);
  g_test_add_func ("/disks/becomes-ours", test_becomes_ours);
  g_test_add_func ("/disks/service-missing", test_service_missing);
  g_test_add_func ("/disks/strange-service", test_strange_service);
  g_test_add_func ("/disks/any-order", test_any_order);
  g_test_add_func ("/disks/gone-while-looking", test_gone_while_looking);
  g_test_add_func ("/disks/no-system-bus", test_no_system_bus);
  g_test_add_func ("/disks/system-bus-dies", test_system_bus_dies);
  return g_test_run ();
}
