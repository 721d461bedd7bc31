/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-reader-sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The fence around the reader process. If a file on a hostile disk takes over a library that reads
 * it, the process can still do no more than read that disk: it can write nowhere, start nothing,
 * talk to nobody, and use only so much memory and time. Whoever asks has to live with the death of
 * the process, so each fence may kill it.
 *
 * Kernels without Landlock or seccomp have one fence less; the limits are there always. */

/* A hive of the largest size that is read, mapped, with what hivex notes about it. */
#define MAX_MEMORY (4ull * 1024 * 1024 * 1024)
/* A check of a large Windows takes a tenth of a second. */
#define MAX_CPU_SECONDS 60
#define MAX_FILES       64

/* Newer than the headers of Debian 12. */
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif
#ifndef LANDLOCK_ACCESS_FS_IOCTL_DEV
#define LANDLOCK_ACCESS_FS_IOCTL_DEV (1ULL << 15)
#endif

/* AddressSanitizer reserves terabytes; to look for leaks it reads /proc and traces its own process.
 * Its builds are for tests, and do without the fence. */
#ifdef __SANITIZE_ADDRESS__
#define IS_SANITIZED TRUE
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define IS_SANITIZED TRUE
#endif
#endif
#ifndef IS_SANITIZED
#define IS_SANITIZED FALSE
#endif

static void
set_limit (__rlimit_resource_t resource, rlim_t value, rlim_t end)
{
  const struct rlimit limit = {.rlim_cur = value, .rlim_max = end};

  if (setrlimit (resource, &limit) != 0)
    g_debug ("limit %d: %s", (int) resource, g_strerror (errno));
}

static void
set_limits (void)
{
  if (!IS_SANITIZED)
    set_limit (RLIMIT_AS, MAX_MEMORY, MAX_MEMORY);
  /* At the end the kernel kills without a word; a second before, the signal says why. */
  set_limit (RLIMIT_CPU, MAX_CPU_SECONDS, MAX_CPU_SECONDS + 1);
  set_limit (RLIMIT_NOFILE, MAX_FILES, MAX_FILES);
  set_limit (RLIMIT_CORE, 0, 0);
}

/* What each version of Landlock can forbid. All of it is forbidden. */
static guint64
get_known_rights (long version)
{
  guint64 rights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;

  if (version >= 2)
    rights |= LANDLOCK_ACCESS_FS_REFER;
  if (version >= 3)
    rights |= LANDLOCK_ACCESS_FS_TRUNCATE;
  if (version >= 5)
    rights |= LANDLOCK_ACCESS_FS_IOCTL_DEV;
  return rights;
}

/* Allows to read below the root, and nothing else anywhere. */
static gboolean
add_rule (int rules, CoRoot *root)
{
  struct landlock_path_beneath_attr beneath = {
    .allowed_access = LANDLOCK_ACCESS_FS_READ_FILE,
    .parent_fd = co_root_get_fd (root),
  };
  struct stat st;

  if (fstat (beneath.parent_fd, &st) != 0)
    return FALSE;
  if (S_ISDIR (st.st_mode))
    beneath.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
  return syscall (SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;
}

static void
forbid_files (CoRoot *root)
{
  struct landlock_ruleset_attr attributes = {0};
  long version = syscall (SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  int rules;

  if (version < 1) {
    g_debug ("this kernel has no Landlock");
    return;
  }
  attributes.handled_access_fs = get_known_rights (version);
  rules = (int) syscall (SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
  if (rules < 0 || !add_rule (rules, root) || syscall (SYS_landlock_restrict_self, rules, 0) != 0)
    g_debug ("Landlock: %s", g_strerror (errno));
  if (rules >= 0)
    close (rules);
}

/* All that reading takes. Everything else does not exist, as far as this process can tell. */
static const int allowed_calls[] = {
  SCMP_SYS (brk),
  SCMP_SYS (clock_getres),
  SCMP_SYS (clock_gettime),
  SCMP_SYS (clock_nanosleep),
  SCMP_SYS (close),
  SCMP_SYS (dup),
  SCMP_SYS (exit),
  SCMP_SYS (exit_group),
  SCMP_SYS (fcntl),
  SCMP_SYS (fcntl64),
  SCMP_SYS (fstat),
  SCMP_SYS (fstat64),
  SCMP_SYS (fstatat64),
  SCMP_SYS (fstatfs),
  SCMP_SYS (fstatfs64),
  SCMP_SYS (ftruncate),
  SCMP_SYS (ftruncate64),
  SCMP_SYS (futex),
  SCMP_SYS (futex_time64),
  SCMP_SYS (getdents),
  SCMP_SYS (getdents64),
  SCMP_SYS (getegid),
  SCMP_SYS (geteuid),
  SCMP_SYS (getgid),
  SCMP_SYS (getpid),
  SCMP_SYS (getrandom),
  SCMP_SYS (gettid),
  SCMP_SYS (gettimeofday),
  SCMP_SYS (getuid),
  SCMP_SYS (lseek),
  SCMP_SYS (_llseek),
  SCMP_SYS (madvise),
  SCMP_SYS (memfd_create),
  SCMP_SYS (mmap),
  SCMP_SYS (mmap2),
  SCMP_SYS (mprotect),
  SCMP_SYS (mremap),
  SCMP_SYS (munmap),
  SCMP_SYS (newfstatat),
  SCMP_SYS (openat2),
  SCMP_SYS (poll),
  SCMP_SYS (ppoll),
  SCMP_SYS (pread64),
  SCMP_SYS (preadv),
  SCMP_SYS (pwrite64),
  SCMP_SYS (read),
  SCMP_SYS (readv),
  SCMP_SYS (rt_sigaction),
  SCMP_SYS (rt_sigprocmask),
  SCMP_SYS (rt_sigreturn),
  SCMP_SYS (sched_yield),
  SCMP_SYS (sendfile),
  SCMP_SYS (sendfile64),
  SCMP_SYS (statx),
  SCMP_SYS (tgkill),
  SCMP_SYS (write),
  SCMP_SYS (writev),
};

/* Opening by path serves the pins of CoRoot alone; to write, nothing is ever opened. */
static gboolean
allow_opening (scmp_filter_ctx filter)
{
  static const int writing = O_ACCMODE | O_CREAT | O_TRUNC;

  return seccomp_rule_add (filter,
                           SCMP_ACT_ALLOW,
                           SCMP_SYS (openat),
                           1,
                           SCMP_A2 (SCMP_CMP_MASKED_EQ, (scmp_datum_t) writing, O_RDONLY)) == 0 &&
         seccomp_rule_add (filter,
                           SCMP_ACT_ALLOW,
                           SCMP_SYS (open),
                           1,
                           SCMP_A1 (SCMP_CMP_MASKED_EQ, (scmp_datum_t) writing, O_RDONLY)) == 0;
}

/* Where the root is the host of a sandbox, CoRoot follows the links itself. */
static gboolean
allow_links (scmp_filter_ctx filter, CoRoot *root)
{
  return (co_root_get_flags (root) & CO_ROOT_HOST) == 0 ||
         seccomp_rule_add (filter, SCMP_ACT_ALLOW, SCMP_SYS (readlinkat), 0) == 0;
}

static void
forbid_calls (CoRoot *root)
{
  scmp_filter_ctx filter = seccomp_init (SCMP_ACT_ERRNO (ENOSYS));
  gboolean complete = filter != NULL && allow_opening (filter) && allow_links (filter, root);

  for (guint i = 0; complete && i < G_N_ELEMENTS (allowed_calls); i++)
    complete = seccomp_rule_add (filter, SCMP_ACT_ALLOW, allowed_calls[i], 0) == 0;
  if (!complete || seccomp_load (filter) != 0)
    g_debug ("this kernel has no seccomp filters");
  if (filter != NULL)
    seccomp_release (filter);
}

/**
 * co_reader_sandbox_is_used:
 *
 * Tells whether this build of the program puts its readers behind the fence.
 *
 * Returns: whether it does
 */
gboolean
co_reader_sandbox_is_used (void)
{
  return !IS_SANITIZED;
}

/**
 * co_reader_sandbox_enter:
 * @root: all that this process may read from now on
 *
 * Takes from this process every right but to read below @root. There is no way back. What libraries
 * read from elsewhere, such as tables of encodings, they must have read before.
 */
void
co_reader_sandbox_enter (CoRoot *root)
{
  set_limits ();
  if (IS_SANITIZED)
    return;
  if (prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
    g_debug ("no new privileges: %s", g_strerror (errno));
  forbid_files (root);
  forbid_calls (root);
}
