/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-mach-signature.h"

#include <string.h>

/* Reads out of a program of a Mac by which team it was signed. All functions are pure and are
 * handed a part of the file: its beginning, the beginning of a slice, the signature. The signature
 * itself is not checked, only read.
 *
 * A program is one slice, or has one for each processor behind a table. A slice has a header and
 * commands, one of which tells where the signature is: a set of blobs, one of which, the code
 * directory, names the team. The table and the signature are big endian on every processor. */

#define FAT_MAGIC       0xcafebabe
#define FAT_MAGIC_WIDE  0xcafebabf
#define FAT_HEADER_SIZE 8

#define SLICE_MAGIC      0xfeedface
#define SLICE_MAGIC_WIDE 0xfeedfacf
#define HEADER_SIZE      28
#define HEADER_SIZE_WIDE 32
#define N_COMMANDS       16
#define COMMANDS_SIZE    20
#define COMMAND_SIGNED   0x1d

#define BLOBS_MAGIC        0xfade0cc0
#define DIRECTORY_MAGIC    0xfade0c02
#define DIRECTORY_SLOT     0
#define FIRST_OTHER_SLOT   0x1000
#define LAST_OTHER_SLOT    0x1005
#define VERSION_WITH_TEAM  0x20200
#define TEAM_OFFSET        48
#define DIRECTORY_MIN_SIZE 52
#define MAX_BLOBS          64
#define MAX_TEAM_LENGTH    64

/* All reading of numbers goes through here. */
static gboolean
get_big (const guint8 *data, gsize size, guint64 at, guint32 *number)
{
  guint32 raw;

  if (size < sizeof raw || at > size - sizeof raw)
    return FALSE;
  memcpy (&raw, data + at, sizeof raw);
  *number = GUINT32_FROM_BE (raw);
  return TRUE;
}

static gboolean
get_little (const guint8 *data, gsize size, guint64 at, guint32 *number)
{
  if (!get_big (data, size, at, number))
    return FALSE;
  *number = GUINT32_SWAP_LE_BE (*number);
  return TRUE;
}

static gboolean
get_wide (const guint8 *data, gsize size, guint64 at, guint64 *number)
{
  guint32 high;
  guint32 low;

  if (!get_big (data, size, at, &high) || !get_big (data, size, at + sizeof high, &low))
    return FALSE;
  *number = (guint64) high << 32 | low;
  return TRUE;
}

static gboolean
refuse (GError **error, const char *what)
{
  g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "program: %s", what);
  return FALSE;
}

static gboolean
get_slice (const guint8 *data, gsize size, guint64 at, gboolean wide, CoMachRange *slice)
{
  guint32 offset;
  guint32 length;

  if (wide)
    return get_wide (data, size, at + 8, &slice->offset) &&
           get_wide (data, size, at + 16, &slice->size);
  if (!get_big (data, size, at + 8, &offset) || !get_big (data, size, at + 12, &length))
    return FALSE;
  *slice = (CoMachRange){offset, length};
  return TRUE;
}

static gboolean
find_in_table (const guint8 *data,
               gsize size,
               guint64 file_size,
               gboolean wide,
               CoMachRange slices[CO_MACH_MAX_SLICES],
               guint *count,
               GError **error)
{
  const guint row_size = wide ? 32 : 20;
  guint32 rows = 0;

  if (!get_big (data, size, 4, &rows))
    return refuse (error, "cut off");
  /* The classes of Java begin in the same way; they have more processors than there are. */
  if (rows > CO_MACH_MAX_SLICES)
    return TRUE;
  for (guint i = 0; i < rows; i++) {
    guint64 at = FAT_HEADER_SIZE + (guint64) i * row_size;

    if (!get_slice (data, size, at, wide, &slices[i]) || slices[i].offset > file_size ||
        slices[i].size > file_size - slices[i].offset)
      return refuse (error, "a part for one processor is not where it should be");
  }
  *count = rows;
  return TRUE;
}

/**
 * co_mach_find_slices:
 * @data: (array length=size): the beginning of a file
 * @size: how much of it there is
 * @file_size: the size of the whole file
 * @slices: (out): the parts of the file that are programs for one processor each
 * @count: (out): how many there are; 0 if the file is no program of a Mac
 * @error: return location for a [error@Co.Error]
 *
 * Finds the programs in a file.
 *
 * Returns: `FALSE` if the file is damaged
 */
gboolean
co_mach_find_slices (const guint8 *data,
                     gsize size,
                     guint64 file_size,
                     CoMachRange slices[CO_MACH_MAX_SLICES],
                     guint *count,
                     GError **error)
{
  guint32 magic = 0;
  guint64 needed;

  g_return_val_if_fail (data != NULL || size == 0, FALSE);
  g_return_val_if_fail (slices != NULL && count != NULL, FALSE);

  *count = 0;
  if (!get_big (data, size, 0, &magic))
    return TRUE;
  if (magic == FAT_MAGIC || magic == FAT_MAGIC_WIDE)
    return find_in_table (data, size, file_size, magic == FAT_MAGIC_WIDE, slices, count, error);
  slices[0] = (CoMachRange){0, file_size};
  *count = co_mach_get_commands_size (data, size, &needed) ? 1 : 0;
  return TRUE;
}

/* Programs for PowerPC, which are the other way round, are older than teams. */
static gboolean
get_header_size (const guint8 *data, gsize size, guint *header)
{
  guint32 magic;

  if (!get_little (data, size, 0, &magic))
    return FALSE;
  *header = magic == SLICE_MAGIC_WIDE ? HEADER_SIZE_WIDE : HEADER_SIZE;
  return magic == SLICE_MAGIC || magic == SLICE_MAGIC_WIDE;
}

/**
 * co_mach_get_commands_size:
 * @data: (array length=size): the beginning of a slice
 * @size: how much of it there is
 * @needed: (out): how much of it [func@Co.mach_find_signature] needs
 *
 * Works out how much of a slice tells where its signature is.
 *
 * Returns: whether it is a program of a kind that can be signed by a team
 */
gboolean
co_mach_get_commands_size (const guint8 *data, gsize size, guint64 *needed)
{
  guint32 commands = 0;
  guint header;

  g_return_val_if_fail ((data != NULL || size == 0) && needed != NULL, FALSE);

  if (!get_header_size (data, size, &header) || !get_little (data, size, COMMANDS_SIZE, &commands))
    return FALSE;
  *needed = (guint64) header + commands;
  return TRUE;
}

static gboolean
take_signature (const guint8 *data,
                gsize size,
                guint64 at,
                guint64 slice_size,
                CoMachRange *signature,
                GError **error)
{
  guint32 offset;
  guint32 length;

  if (!get_little (data, size, at + 8, &offset) || !get_little (data, size, at + 12, &length) ||
      offset > slice_size || length > slice_size - offset)
    return refuse (error, "the signature is not where it should be");
  *signature = (CoMachRange){offset, length};
  return TRUE;
}

/**
 * co_mach_find_signature:
 * @data: (array length=size): the beginning of a slice, with all its commands
 * @size: how much of it there is
 * @slice_size: the size of the whole slice
 * @signature: (out): where its signature is, relative to the slice; of size 0 if there is none
 * @error: return location for a [error@Co.Error]
 *
 * Finds the signature of a program.
 *
 * Returns: `FALSE` if the program is damaged
 */
gboolean
co_mach_find_signature (const guint8 *data,
                        gsize size,
                        guint64 slice_size,
                        CoMachRange *signature,
                        GError **error)
{
  guint64 needed = 0;
  guint32 count = 0;
  guint header = 0;
  guint64 at;

  g_return_val_if_fail ((data != NULL || size == 0) && signature != NULL, FALSE);

  *signature = (CoMachRange){0, 0};
  if (!get_header_size (data, size, &header) || !co_mach_get_commands_size (data, size, &needed) ||
      needed > size || !get_little (data, size, N_COMMANDS, &count))
    return refuse (error, "cut off");
  at = header;
  for (guint32 i = 0; i < count; i++) {
    guint32 command;
    guint32 length;

    if (!get_little (data, (gsize) needed, at, &command) ||
        !get_little (data, (gsize) needed, at + 4, &length) || length < 8 || length > needed - at)
      return refuse (error, "damaged commands");
    if (command == COMMAND_SIGNED)
      return take_signature (data, (gsize) needed, at, slice_size, signature, error);
    at += length;
  }
  return TRUE;
}

/* A team is named by letters and digits; Apple's own programs have none. */
static gboolean
read_name (const guint8 *data, gsize size, guint64 at, char **team, GError **error)
{
  const guint8 *end;

  if (at >= size)
    return refuse (error, "the team is not where it should be");
  end = memchr (data + at, '\0', MIN (size - at, MAX_TEAM_LENGTH + 1));
  if (end == NULL)
    return refuse (error, "the team has no end");
  for (const guint8 *p = data + at; p < end; p++)
    if (!g_ascii_isalnum (*p))
      return refuse (error, "the team is not a name");
  if (end > data + at)
    *team = g_strndup ((const char *) data + at, (gsize) (end - data - at));
  return TRUE;
}

static gboolean
read_directory (const guint8 *data, gsize size, guint64 at, char **team, GError **error)
{
  guint32 magic = 0;
  guint32 length = 0;
  guint32 version = 0;
  guint32 offset = 0;

  if (!get_big (data, size, at, &magic) || !get_big (data, size, at + 4, &length) ||
      !get_big (data, size, at + 8, &version) || magic != DIRECTORY_MAGIC)
    return refuse (error, "damaged code directory");
  if (version < VERSION_WITH_TEAM)
    return TRUE;
  if (length < DIRECTORY_MIN_SIZE || !get_big (data, size, at + TEAM_OFFSET, &offset) ||
      (offset != 0 && (offset < DIRECTORY_MIN_SIZE || offset >= length)))
    return refuse (error, "damaged code directory");
  if (offset == 0)
    return TRUE;
  return read_name (data, (gsize) MIN (size, at + length), at + offset, team, error);
}

static gboolean
is_directory (guint32 slot)
{
  return slot == DIRECTORY_SLOT || (slot >= FIRST_OTHER_SLOT && slot < LAST_OTHER_SLOT);
}

/**
 * co_mach_read_team:
 * @data: (array length=size): a signature, or the beginning of one
 * @size: how much of it there is
 * @team: (out) (transfer full) (nullable): the team, such as `2Y8XE5CQ94`, or `NULL` if the
 *   signature names none
 * @error: return location for a [error@Co.Error]
 *
 * Reads out of a signature by which team the program was signed.
 *
 * Returns: `FALSE` if the signature is damaged
 */
gboolean
co_mach_read_team (const guint8 *data, gsize size, char **team, GError **error)
{
  guint32 magic = 0;
  guint32 count = 0;

  g_return_val_if_fail ((data != NULL || size == 0) && team != NULL, FALSE);

  *team = NULL;
  if (!get_big (data, size, 0, &magic) || !get_big (data, size, 8, &count) ||
      magic != BLOBS_MAGIC || count > MAX_BLOBS)
    return refuse (error, "damaged signature");
  for (guint32 i = 0; i < count && *team == NULL; i++) {
    guint32 slot;
    guint32 offset;

    if (!get_big (data, size, 12 + (guint64) i * 8, &slot) ||
        !get_big (data, size, 16 + (guint64) i * 8, &offset))
      return refuse (error, "damaged signature");
    if (is_directory (slot) && !read_directory (data, size, offset, team, error))
      return FALSE;
  }
  return TRUE;
}
