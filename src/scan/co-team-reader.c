/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-mach-signature.h"
#include "co-root-file.h"
#include "co-team-reader.h"

#include <errno.h>
#include <unistd.h>

/* A program can have hundreds of megabytes; only its head and the head of its signature are read.
 */
#define HEAD_SIZE         4096
#define MAX_COMMANDS_SIZE (1024 * 1024)
#define SIGNATURE_SIZE    (64 * 1024)

typedef struct {
  int fd;
  guint64 size;
  const char *path;
} Program;

/* Reads up to @size bytes; less at the end of the file. */
static GByteArray *
read_at (const Program *program, guint64 offset, guint64 size, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint64 left = offset < program->size ? program->size - offset : 0;
  gsize wanted = (gsize) MIN (size, left);
  gsize length = 0;

  g_byte_array_set_size (bytes, (guint) wanted);
  while (length < wanted) {
    ssize_t n =
      pread (program->fd, bytes->data + length, wanted - length, (off_t) (offset + length));

    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0) {
      co_error_set_errno (error, errno, program->path);
      return NULL;
    }
    if (n == 0)
      break;
    length += (gsize) n;
  }
  g_byte_array_set_size (bytes, (guint) length);
  return g_steal_pointer (&bytes);
}

static gboolean
read_signature (const Program *program,
                const CoMachRange *slice,
                const CoMachRange *signature,
                char **team,
                GError **error)
{
  g_autoptr (GByteArray) bytes = NULL;

  if (signature->size == 0)
    return TRUE;
  bytes = read_at (program,
                   slice->offset + signature->offset,
                   MIN (signature->size, SIGNATURE_SIZE),
                   error);
  return bytes != NULL && co_mach_read_team (bytes->data, bytes->len, team, error);
}

static gboolean
read_slice (const Program *program, const CoMachRange *slice, char **team, GError **error)
{
  g_autoptr (GByteArray) head =
    read_at (program, slice->offset, MIN (slice->size, HEAD_SIZE), error);
  CoMachRange signature;
  guint64 needed;

  if (head == NULL)
    return FALSE;
  if (!co_mach_get_commands_size (head->data, head->len, &needed))
    return TRUE;
  if (needed > MAX_COMMANDS_SIZE) {
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: too many commands", program->path);
    return FALSE;
  }
  if (needed > head->len) {
    g_byte_array_unref (head);
    head = read_at (program, slice->offset, MIN (slice->size, needed), error);
  }
  return head != NULL &&
         co_mach_find_signature (head->data, head->len, slice->size, &signature, error) &&
         read_signature (program, slice, &signature, team, error);
}

/* The programs for all processors are signed by the same team; the first that names one will do. */
static gboolean
read_program (const Program *program, char **team, GError **error)
{
  CoMachRange slices[CO_MACH_MAX_SLICES];
  g_autoptr (GByteArray) head = read_at (program, 0, HEAD_SIZE, error);
  guint count;

  if (head == NULL ||
      !co_mach_find_slices (head->data, head->len, program->size, slices, &count, error))
    return FALSE;
  for (guint i = 0; i < count && *team == NULL; i++)
    if (!read_slice (program, &slices[i], team, error))
      return FALSE;
  return TRUE;
}

/**
 * co_team_reader_read:
 * @root: where the program lies
 * @path: its path in its own spelling
 * @team: (out) (transfer full) (nullable): the team, or `NULL` if it is signed by none or is no
 *   program of a Mac, but a script, for instance
 * @error: return location for a [error@Co.Error]
 *
 * Reads by which team a program was signed. Only some kilobytes of it are read.
 *
 * Returns: `FALSE` if that could not be told
 */
gboolean
co_team_reader_read (CoRoot *root, const char *path, char **team, GError **error)
{
  Program program = {.path = path};
  goffset size = 0;
  gboolean done;

  g_return_val_if_fail (CO_IS_ROOT (root) && path != NULL && team != NULL, FALSE);

  *team = NULL;
  program.fd = co_root_open_file (root, path, &size, error);
  if (program.fd < 0)
    return FALSE;
  program.size = (guint64) size;
  done = read_program (&program, team, error);
  close (program.fd);
  if (!done)
    g_clear_pointer (team, g_free);
  return done;
}
