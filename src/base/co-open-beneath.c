/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-open-beneath.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A rename elsewhere on the disk makes the kernel give up once; it does not go on for ever. */
#define OPEN_TRIES 16

/**
 * co_open_beneath:
 * @folder: an open folder
 * @path: a path relative to it; empty for the folder itself
 * @flags: flags of open(2)
 * @resolve: flags of openat2(2) that keep the path beneath the folder
 *
 * Opens something beneath a folder.
 *
 * Returns: a file descriptor, or -1 with `errno` set
 */
int
co_open_beneath (int folder, const char *path, int flags, guint64 resolve)
{
  struct open_how how = {
    .flags = (guint64) (flags | O_CLOEXEC),
    .resolve = resolve | RESOLVE_NO_MAGICLINKS,
  };
  long fd = -1;

  for (int i = 0; i < OPEN_TRIES; i++) {
    fd = syscall (SYS_openat2, folder, *path == '\0' ? "." : path, &how, sizeof how);
    if (fd >= 0 || (errno != EAGAIN && errno != EINTR))
      break;
  }
  return (int) fd;
}
