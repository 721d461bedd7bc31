/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-reader-process.h"
#include "co-reader.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* No honest answer is longer: the limits of what a probe brings home see to that. */
#define MAX_ANSWER (64 * 1024 * 1024)
#define PIECE_SIZE (64 * 1024)
/* Half a second in all. */
#define MAX_WAITS 500
#define WAIT_USEC 1000

/**
 * CoReader:
 *
 * A reader process, seen from the program that started it. The process is this program again, under
 * another name; see co-reader-process.c.
 */
struct _CoReader {
  GPid pid;
  int socket;         /* (owned) */
  GByteArray *answer; /* (owned): the length, then the message, as far as it has come */
  gboolean busy;
};

/* The running program as a file, even where it was replaced by a newer one meanwhile. */
#define THIS_PROGRAM "/proc/self/exe"
/* Above all descriptors that the new process gets, which are put in their places one by one. */
#define FIRST_FREE_FD 10

static gboolean
spawn_with (CoReader *self, CoTarget *target, const int source_fds[2], GError **error)
{
  CoRootFlags root_flags = co_root_get_flags (co_target_get_root (target));
  g_autofree char *flags = g_strdup_printf ("%u", (guint) root_flags);
  const char *argv[] = {
    THIS_PROGRAM,
    CO_READER_NAME,
    co_system_to_string (co_target_get_system (target)),
    flags,
    co_target_is_this_computer (target) ? "1" : "0",
    NULL,
  };
  const int target_fds[] = {CO_READER_ROOT_FD, CO_READER_SOCKET_FD};

  return g_spawn_async_with_pipes_and_fds ("/",
                                           argv,
                                           NULL,
                                           G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_FILE_AND_ARGV_ZERO |
                                             G_SPAWN_STDOUT_TO_DEV_NULL,
                                           NULL,
                                           NULL,
                                           -1,
                                           -1,
                                           -1,
                                           source_fds,
                                           target_fds,
                                           G_N_ELEMENTS (target_fds),
                                           &self->pid,
                                           NULL,
                                           NULL,
                                           NULL,
                                           error);
}

/* A program whose standard streams were closed has other things in their place. */
static gboolean
spawn (CoReader *self, CoTarget *target, int theirs, GError **error)
{
  const int fds[2] = {
    fcntl (co_root_get_fd (co_target_get_root (target)), F_DUPFD_CLOEXEC, FIRST_FREE_FD),
    fcntl (theirs, F_DUPFD_CLOEXEC, FIRST_FREE_FD),
  };
  gboolean spawned = FALSE;

  if (fds[0] >= 0 && fds[1] >= 0)
    spawned = spawn_with (self, target, fds, error);
  else
    co_error_set_errno (error, errno, "reader");
  for (guint i = 0; i < G_N_ELEMENTS (fds); i++)
    if (fds[i] >= 0)
      close (fds[i]);
  return spawned;
}

static gboolean
send_all (CoReader *self, const void *data, gsize size)
{
  const guint8 *place = data;

  while (size > 0) {
    ssize_t n = send (self->socket, place, size, MSG_NOSIGNAL);

    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0)
      return FALSE;
    place += n;
    size -= (gsize) n;
  }
  return TRUE;
}

/* The process takes them in before it does anything else, so this does not block for long. */
static gboolean
send_marks (CoReader *self, GBytes *marks)
{
  guint64 length = g_bytes_get_size (marks);

  return send_all (self, &length, sizeof length) &&
         send_all (self, g_bytes_get_data (marks, NULL), length);
}

/**
 * co_reader_new:
 * @target: what it may read
 * @marks: what to look for, from [func@Co.catalog_marks_pack]
 * @error: return location for an error of [error@GLib.SpawnError] or [error@Co.Error]
 *
 * Starts a reader process.
 *
 * Returns: (transfer full): a reader that waits for its first probe, or `NULL` on error
 */
CoReader *
co_reader_new (CoTarget *target, GBytes *marks, GError **error)
{
  g_autoptr (CoReader) self = NULL;
  int sockets[2];
  gboolean spawned;

  g_return_val_if_fail (CO_IS_TARGET (target), NULL);

  if (socketpair (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0) {
    co_error_set_errno (error, errno, "reader");
    return NULL;
  }
  self = g_new0 (CoReader, 1);
  self->socket = sockets[0];
  self->answer = g_byte_array_new ();
  spawned = spawn (self, target, sockets[1], error);
  close (sockets[1]);
  if (!spawned)
    return NULL;
  if (!send_marks (self, marks)) {
    co_error_set_errno (error, errno, "reader");
    return NULL;
  }
  return g_steal_pointer (&self);
}

static gpointer
reap_thread (gpointer data)
{
  while (waitpid (GPOINTER_TO_INT (data), NULL, 0) < 0 && errno == EINTR)
    continue;
  return NULL;
}

/* A process that waits for a disk that does not answer cannot be killed until the disk gives up,
 * and one that has mapped much takes a while. Nobody waits for that but a thread of its own. */
static void
end_process (CoReader *self)
{
#ifdef __SANITIZE_ADDRESS__
  /* Let it look for its leaks. */
  if (!self->busy) {
    int status = 0;

    while (waitpid (self->pid, &status, 0) < 0 && errno == EINTR)
      continue;
    if (WIFEXITED (status) && WEXITSTATUS (status) != 0)
      g_critical ("the reader ended with status %d", status);
    return;
  }
#endif
  kill (self->pid, SIGKILL);
  g_thread_unref (g_thread_new ("reaper", reap_thread, GINT_TO_POINTER (self->pid)));
}

/**
 * co_reader_free:
 * @self: (transfer full): a reader
 *
 * Ends a reader process, whatever it is doing.
 */
void
co_reader_free (CoReader *self)
{
  close (self->socket);
  if (self->pid > 0)
    end_process (self);
  g_byte_array_unref (self->answer);
  g_free (self);
}

/**
 * co_reader_get_fd:
 * @self: a reader
 *
 * Gets the descriptor that becomes readable when there is something to receive.
 *
 * Returns: a descriptor that is open as long as @self
 */
int
co_reader_get_fd (CoReader *self)
{
  return self->socket;
}

/**
 * co_reader_ask:
 * @self: a reader that is not busy
 * @probe: the index of a probe in [func@Co.probes_get]
 *
 * Has a probe run.
 *
 * Returns: whether the process could be asked
 */
gboolean
co_reader_ask (CoReader *self, guint probe)
{
  guint32 index = probe;

  g_return_val_if_fail (!self->busy, FALSE);

  self->busy = TRUE;
  g_byte_array_set_size (self->answer, 0);
  return send_all (self, &index, sizeof index);
}

static guint64
get_length (CoReader *self)
{
  guint64 length;

  memcpy (&length, self->answer->data, sizeof length);
  return length;
}

static gboolean
receive_piece (CoReader *self)
{
  guint old = self->answer->len;
  ssize_t n;

  g_byte_array_set_size (self->answer, old + PIECE_SIZE);
  do
    n = recv (self->socket, self->answer->data + old, PIECE_SIZE, MSG_DONTWAIT);
  while (n < 0 && errno == EINTR);
  g_byte_array_set_size (self->answer, old + (guint) MAX (n, 0));
  return n > 0 || (n < 0 && errno == EAGAIN);
}

/**
 * co_reader_receive:
 * @self: a reader whose descriptor is readable
 *
 * Takes in what the process has sent. Does not block.
 *
 * Returns: what the reader is doing now
 */
CoReaderState
co_reader_receive (CoReader *self)
{
  guint64 length;

  g_return_val_if_fail (self->busy, CO_READER_DEAD);

  if (!receive_piece (self))
    return CO_READER_DEAD;
  if (self->answer->len < sizeof length)
    return CO_READER_BUSY;
  length = get_length (self);
  if (length > MAX_ANSWER || self->answer->len - sizeof length > length)
    return CO_READER_DEAD;
  if (self->answer->len - sizeof length < length)
    return CO_READER_BUSY;
  self->busy = FALSE;
  return CO_READER_DONE;
}

/**
 * co_reader_take_answer:
 * @self: a reader that is done
 *
 * Takes the message about what the last probe brought home. It is not trusted.
 *
 * Returns: (transfer full): the message
 */
GBytes *
co_reader_take_answer (CoReader *self)
{
  g_return_val_if_fail (!self->busy, NULL);

  return g_bytes_new (self->answer->data + sizeof (guint64), self->answer->len - sizeof (guint64));
}

/* It has closed its socket, so it is all but gone; one that is not is none of ours any more. */
static gboolean
wait_for_end (CoReader *self, int *status)
{
  for (guint i = 0; i < MAX_WAITS; i++) {
    if (waitpid (self->pid, status, WNOHANG) == self->pid) {
      self->pid = 0;
      return TRUE;
    }
    g_usleep (WAIT_USEC);
  }
  return FALSE;
}

/**
 * co_reader_get_reason:
 * @self: a reader that is dead
 *
 * Gets why a process has ended: a fault of the disk shows as a signal where a file is mapped, and
 * so does the end of the time on the processor.
 *
 * Returns: what to say of what it was reading
 */
CoError
co_reader_get_reason (CoReader *self)
{
  int status = 0;

  if (self->pid <= 0 || !wait_for_end (self, &status) || !WIFSIGNALED (status))
    return CO_ERROR_CRASHED;
  switch (WTERMSIG (status)) {
  case SIGBUS:
    return CO_ERROR_READ;
  case SIGXCPU:
    return CO_ERROR_TIMED_OUT;
  default:
    return CO_ERROR_CRASHED;
  }
}
