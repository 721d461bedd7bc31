/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disk-reading.h"
#include "co-disk.h"
#include "co-text.h"

#include <gio/gunixmounts.h>

#include <string.h>

/* What the properties mean stands in the reference of UDisks2:
 * https://storaged.org/doc/udisks2-api/latest/gdbus-org.freedesktop.UDisks2.Block.html, and the
 * pages beside it for Partition, Filesystem, Encrypted and Drive. */
#define BLOCK      "org.freedesktop.UDisks2.Block"
#define DRIVE      "org.freedesktop.UDisks2.Drive"
#define ENCRYPTED  "org.freedesktop.UDisks2.Encrypted"
#define FILESYSTEM "org.freedesktop.UDisks2.Filesystem"
#define PARTITION  "org.freedesktop.UDisks2.Partition"

/* What "no such object" looks like in a property. */
#define NOTHING "/"

/* A system needs more; recovery tools and start-up files need less. */
#define MIN_SIZE (G_GUINT64_CONSTANT (1) << 30)

typedef struct {
  const char *type;
  CoDiskKind kind;
} CoDiskType;

/* The file systems that a system can be installed on, by the names that blkid gives them. */
static const CoDiskType types[] = {
  {"ntfs", CO_DISK_WINDOWS},
  {"BitLocker", CO_DISK_WINDOWS},
  {"hfs", CO_DISK_MAC},
  {"hfsplus", CO_DISK_MAC},
  {"apfs", CO_DISK_MAC},
  {"ext2", CO_DISK_LINUX},
  {"ext3", CO_DISK_LINUX},
  {"ext4", CO_DISK_LINUX},
  {"xfs", CO_DISK_LINUX},
  {"btrfs", CO_DISK_LINUX},
  {"f2fs", CO_DISK_LINUX},
  {"jfs", CO_DISK_LINUX},
  {"reiserfs", CO_DISK_LINUX},
  {"crypto_LUKS", CO_DISK_LINUX},
};

/* Partitions that hold no system, whatever their file system: numbers of GPT and of MBR. */
static const char *const helper_partitions[] = {
  "c12a7328-f81f-11d2-ba4b-00a0c93ec93b", /* EFI system partition */
  "e3c9e316-0b5c-4db8-817d-f92df00215ae", /* reserved by Microsoft */
  "de94bba4-06d1-4d40-a16a-bfd50179d6ac", /* Windows recovery */
  "426f6f74-0000-11aa-aa11-00306543ecac", /* macOS recovery */
  "21686148-6449-6e6f-744e-656564454649", /* BIOS boot */
  "bc13c2ff-59e6-4262-a352-b275fd6f7172", /* extended boot loader */
  "0657fd6d-a4ab-43c4-84e5-0933c84b4f4f", /* swap */
  "0xef",                                 /* EFI system partition */
  "0x12",                                 /* tools of the maker */
  "0x27",                                 /* Windows recovery */
  "0x82",                                 /* swap */
  NULL,
};

static gboolean
find_kind (const char *type, gboolean is_encrypted, CoDiskKind *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++) {
    if (g_str_equal (types[i].type, type)) {
      *kind = types[i].kind;
      return TRUE;
    }
  }
  *kind = CO_DISK_OTHER;
  return is_encrypted;
}

static gboolean
is_helper_partition (CoDiskObjects *objects, const char *path)
{
  const char *type = co_disk_objects_get_text (objects, path, PARTITION, "Type");
  g_autofree char *lower = g_ascii_strdown (type, -1);

  return g_strv_contains (helper_partitions, lower);
}

/* Memory that is made to look like a disk. */
static gboolean
is_memory (const char *device)
{
  return g_str_has_prefix (device, "/dev/zram") || g_str_has_prefix (device, "/dev/ram");
}

/* When it is unlocked, what is in it is another disk, which can be opened. */
static gboolean
is_unlocked (CoDiskObjects *objects, const char *path)
{
  const char *inside = co_disk_objects_get_text (objects, path, ENCRYPTED, "CleartextDevice");

  return *inside != '\0' && !g_str_equal (inside, NOTHING);
}

/* The first place where a disk is open, and that we see. FALSE if any of them makes it a part of
 * the system that runs on this computer. */
static gboolean
read_mount_points (CoDiskObjects *objects, const char *path, CoDiskInfo *info)
{
  GVariant *places = co_disk_objects_get (objects, path, FILESYSTEM, "MountPoints", "aay");
  gsize count = places != NULL ? g_variant_n_children (places) : 0;

  for (gsize i = 0; i < count; i++) {
    const char *place = NULL;
    CoDiskSight sight;

    g_variant_get_child (places, i, "^&ay", &place);
    if (g_unix_is_mount_path_system_internal (place))
      return FALSE;
    sight = co_disk_sight_get (place);
    if (i == 0 || (info->sight != CO_DISK_SIGHT_SEEN && sight == CO_DISK_SIGHT_SEEN)) {
      info->mount_point = place;
      info->sight = sight;
    }
  }
  return TRUE;
}

static gboolean
has_option (const char *options, const char *wanted)
{
  g_auto (GStrv) parts = g_strsplit (options, ",", -1);

  return g_strv_contains ((const char *const *) parts, wanted);
}

/* What /etc/fstab says of a disk counts, and then what we ask for does not: "mount options are
 * taken from there" (Filesystem.Mount). */
static gboolean
is_set_for_writing (CoDiskObjects *objects, const char *path)
{
  GVariant *all = co_disk_objects_get (objects, path, BLOCK, "Configuration", "a(sa{sv})");
  gsize count = all != NULL ? g_variant_n_children (all) : 0;

  for (gsize i = 0; i < count; i++) {
    g_autoptr (GVariant) details = NULL;
    const char *kind = NULL;
    const char *options = "";

    g_variant_get_child (all, i, "(&s@a{sv})", &kind, &details);
    if (!g_str_equal (kind, "fstab"))
      continue;
    g_variant_lookup (details, "opts", "^&ay", &options);
    if (!has_option (options, "ro"))
      return TRUE;
  }
  return FALSE;
}

static char *
describe_drive (CoDiskObjects *objects, const char *drive)
{
  const char *maker = co_disk_objects_get_text (objects, drive, DRIVE, "Vendor");
  const char *model = co_disk_objects_get_text (objects, drive, DRIVE, "Model");
  g_autofree char *name = NULL;

  if (g_str_has_prefix (model, maker))
    maker = "";
  name = g_strdup_printf ("%s %s", maker, model);
  return co_text_printable (g_strstrip (name));
}

static gboolean
is_offered (CoDiskObjects *objects, const char *path)
{
  const char *usage = co_disk_objects_get_text (objects, path, BLOCK, "IdUsage");
  const char *drive = co_disk_objects_get_text (objects, path, BLOCK, "Drive");

  if (!co_disk_objects_has (objects, path, BLOCK) ||
      co_disk_objects_get_flag (objects, path, BLOCK, "HintIgnore") ||
      co_disk_objects_get_flag (objects, drive, DRIVE, "Optical"))
    return FALSE;
  if (g_str_equal (usage, "crypto"))
    return !is_unlocked (objects, path) && !is_helper_partition (objects, path);
  /* Members of a RAID and volumes of LVM have the usage "raid", and swap "other". */
  return g_str_equal (usage, "filesystem") && co_disk_objects_has (objects, path, FILESYSTEM) &&
         !is_helper_partition (objects, path);
}

static guint64
read_size (CoDiskObjects *objects, const char *path)
{
  GVariant *size = co_disk_objects_get (objects, path, BLOCK, "Size", "t");

  return size != NULL ? g_variant_get_uint64 (size) : 0;
}

/* The disk of an object, or NULL if it is none that can hold a system. */
static CoDisk *
read_disk (CoDiskObjects *objects, const char *path)
{
  g_autofree char *device = NULL;
  g_autofree char *label = NULL;
  g_autofree char *drive_name = NULL;
  const char *drive = co_disk_objects_get_text (objects, path, BLOCK, "Drive");
  CoDiskInfo info = {
    .id = path,
    .file_system = co_disk_objects_get_text (objects, path, BLOCK, "IdType"),
    .size = read_size (objects, path),
    .is_removable = co_disk_objects_get_flag (objects, drive, DRIVE, "Removable"),
    .is_encrypted =
      g_str_equal (co_disk_objects_get_text (objects, path, BLOCK, "IdUsage"), "crypto"),
  };

  if (!is_offered (objects, path) || info.size < MIN_SIZE ||
      !find_kind (info.file_system, info.is_encrypted, &info.kind) ||
      !read_mount_points (objects, path, &info))
    return NULL;
  info.is_set_for_writing = is_set_for_writing (objects, path);
  device = co_text_printable (co_disk_objects_get_text (objects, path, BLOCK, "PreferredDevice"));
  if (is_memory (device))
    return NULL;
  label = co_text_printable (co_disk_objects_get_text (objects, path, BLOCK, "IdLabel"));
  drive_name = describe_drive (objects, drive);
  info.device = device;
  info.label = label;
  info.drive = drive_name;
  return co_disk_new (&info);
}

/**
 * co_disk_reading_all:
 * @objects: the objects of UDisks2
 *
 * Makes disks of the objects: of those that can hold a system that is not the one that runs on this
 * computer. A disk that Linux calls internal is among them, as that of the Windows beside it is.
 *
 * Returns: (transfer full) (element-type CoDisk): the disks, in the order of their ids
 */
GPtrArray *
co_disk_reading_all (CoDiskObjects *objects)
{
  g_autoptr (GPtrArray) paths = co_disk_objects_list (objects);
  GPtrArray *disks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < paths->len; i++) {
    CoDisk *disk = read_disk (objects, g_ptr_array_index (paths, i));

    if (disk != NULL)
      g_ptr_array_add (disks, disk);
  }
  return disks;
}
