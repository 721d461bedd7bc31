/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-test-disks.h"

#include <gio/gunixmounts.h>
#include <glib/gstdio.h>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#define DISK "nvme0n1p3"
#define PATH CO_FAKE_BLOCKS DISK

/* Places that are really mounted, so that it can really be seen how: one for reading only, and one
 * for writing too. */
static char *read_only;
static char *writable;

static void
init_at (CoTestDisks *test, const char *place)
{
  co_test_disks_init (test, TRUE);
  test->fake->place = g_strdup (place);
  co_disks_start (test->disks);
  co_test_disks_wait_state (test, CO_DISKS_READY);
}

static gboolean
has_no_place (void)
{
  if (read_only == NULL || writable == NULL)
    g_test_skip ("nothing is mounted for reading only here, and nothing can be");
  return read_only == NULL || writable == NULL;
}

static void
test_opens (void)
{
  g_auto (CoTestDisks) test = {0};
  g_auto (CoTestOpening) opening = {0};
  g_auto (CoTestOpening) closing = {0};

  if (has_no_place ())
    return;
  init_at (&test, read_only);
  g_assert_false (co_disks_can_unmount (test.disks, co_test_disks_find (&test, DISK)));
  co_test_disks_open (&test, DISK, NULL, &opening);
  g_assert_false (opening.is_done);
  co_test_disks_wait_opening (&test, &opening);
  g_assert_no_error (opening.error);
  g_assert_cmpstr (opening.place, ==, read_only);
  g_assert_cmpstr (test.fake->options, ==, "ro");
  g_assert_true (test.fake->may_ask);
  co_test_disks_settle (&test);
  g_assert_cmpstr (co_disk_get_info (co_test_disks_find (&test, DISK))->mount_point, ==, read_only);
  g_assert_true (co_disks_can_unmount (test.disks, co_test_disks_find (&test, DISK)));

  co_test_disks_close (&test, DISK, &closing);
  co_test_disks_wait_opening (&test, &closing);
  g_assert_no_error (closing.error);
  g_assert_cmpuint (test.fake->unmounts, ==, 1);
  co_test_disks_settle (&test);
  g_assert_false (co_disks_can_unmount (test.disks, co_test_disks_find (&test, DISK)));
  g_assert_null (co_disk_get_info (co_test_disks_find (&test, DISK))->mount_point);
}

/* Not even its journal is played back. */
static void
test_linux_disk (void)
{
  g_auto (CoTestDisks) test = {0};
  g_auto (CoTestOpening) opening = {0};

  if (has_no_place ())
    return;
  init_at (&test, read_only);
  co_test_disks_open (&test, "sda2", NULL, &opening);
  co_test_disks_wait_opening (&test, &opening);
  g_assert_no_error (opening.error);
  g_assert_cmpstr (test.fake->options, ==, "ro,noload");
}

typedef struct {
  const char *problem;
  CoError code;
  const char *words;
} Problem;

static const Problem problems[] = {
  {"NotAuthorizedDismissed",
   CO_ERROR_PERMISSION,
   "You closed the question for the password. The disk was not opened."},
  {"NotAuthorized", CO_ERROR_PERMISSION, "You are not allowed to open this disk. "},
  {"NotAuthorizedCanObtain", CO_ERROR_PERMISSION, "Nothing on this computer could ask "},
  {"DeviceBusy", CO_ERROR_UNAVAILABLE, "Another program is using this disk. "},
  {"Cancelled", CO_ERROR_UNAVAILABLE, "Opening the disk was stopped. "},
  {"Timedout", CO_ERROR_TIMED_OUT, "The disk took too long to answer. "},
  {"OptionNotPermitted", CO_ERROR_UNAVAILABLE, "This computer does not let us "},
  {"NotSupported", CO_ERROR_UNAVAILABLE, "This computer cannot open a disk of this kind. "},
  {"Failed", CO_ERROR_READ, "The disk could not be opened. "},
  {"SomethingNew", CO_ERROR_READ, "The disk could not be opened. "},
};

/* Each refusal is a sentence for people, never the words of the service. */
static void
test_refused (void)
{
  g_auto (CoTestDisks) test = {0};

  init_at (&test, "/");
  for (guint i = 0; i < G_N_ELEMENTS (problems); i++) {
    g_auto (CoTestOpening) opening = {0};

    test.fake->problem = problems[i].problem;
    co_test_disks_open (&test, DISK, NULL, &opening);
    co_test_disks_wait_opening (&test, &opening);
    g_assert_error (opening.error, CO_ERROR, (int) problems[i].code);
    g_assert_true (g_str_has_prefix (opening.error->message, problems[i].words));
    g_assert_null (strstr (opening.error->message, "service"));
  }
  g_assert_cmpuint (test.fake->mounts, ==, G_N_ELEMENTS (problems));
  g_assert_cmpuint (test.fake->unmounts, ==, 0);
  g_assert_false (co_disks_can_unmount (test.disks, co_test_disks_find (&test, DISK)));
}

/* What is locked is not even asked for. */
static void
test_obstacles (void)
{
  static const char *const names[] = {"sda1", "sda4", "sda6"};
  g_auto (CoTestDisks) test = {0};

  init_at (&test, "/");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_auto (CoTestOpening) opening = {0};

    co_test_disks_open (&test, names[i], NULL, &opening);
    co_test_disks_wait_opening (&test, &opening);
    g_assert_error (opening.error, CO_ERROR, CO_ERROR_UNAVAILABLE);
    g_assert_cmpstr (opening.error->message,
                     ==,
                     co_disk_get_obstacle (co_test_disks_find (&test, names[i])));
  }
  g_assert_cmpuint (test.fake->mounts, ==, 0);
}

/* Somebody else was faster. It is theirs, and stays open. */
static void
test_already_open (void)
{
  static const char *const places[] = {"/run/media/anna/Windows", "/mnt/other", NULL};
  g_auto (CoTestDisks) test = {0};
  g_auto (CoTestOpening) opening = {0};
  g_auto (CoTestOpening) closing = {0};

  init_at (&test, "/");
  test.fake->problem = "AlreadyMounted";
  test.fake->places = g_strdupv ((char **) places);
  co_test_disks_open (&test, DISK, NULL, &opening);
  co_test_disks_wait_opening (&test, &opening);
  g_assert_no_error (opening.error);
  g_assert_cmpstr (opening.place, ==, places[0]);
  g_assert_false (co_disks_can_unmount (test.disks, co_test_disks_find (&test, DISK)));
  co_test_disks_close (&test, DISK, &closing);
  co_test_disks_wait_opening (&test, &closing);
  g_assert_error (closing.error, CO_ERROR, CO_ERROR_PERMISSION);
  g_assert_cmpuint (test.fake->unmounts, ==, 0);
}

/* It was open, and when we ask where, it is not any more. */
static void
test_open_for_a_moment (void)
{
  g_auto (CoTestDisks) test = {0};
  g_auto (CoTestOpening) opening = {0};

  init_at (&test, "/");
  test.fake->problem = "AlreadyMounted";
  co_test_disks_open (&test, DISK, NULL, &opening);
  co_test_disks_wait_opening (&test, &opening);
  g_assert_error (opening.error, CO_ERROR, CO_ERROR_CHANGED);
}

static gboolean
has_question (CoTestDisks *test, gconstpointer data)
{
  return test->fake->questions->len == GPOINTER_TO_UINT (data);
}

static gboolean
has_unmounted (CoTestDisks *test, gconstpointer data)
{
  return test->fake->unmounts == GPOINTER_TO_UINT (data);
}

/* The person goes on without an answer, and types the password later all the same. */
static void
cancel_question (const char *problem)
{
  g_auto (CoTestDisks) test = {0};
  g_auto (CoTestOpening) opening = {0};
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  init_at (&test, read_only);
  test.fake->asks = TRUE;
  test.fake->problem = problem;
  co_test_disks_open (&test, DISK, cancellable, &opening);
  co_test_disks_wait (&test, has_question, GUINT_TO_POINTER (1));
  g_assert_false (opening.is_done);
  g_cancellable_cancel (cancellable);
  co_test_disks_wait_opening (&test, &opening);
  g_assert_error (opening.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  co_fake_udisks_answer (test.fake);
  if (problem == NULL)
    co_test_disks_wait (&test, has_unmounted, GUINT_TO_POINTER (1));
  co_test_disks_settle (&test);
  co_test_disks_settle (&test);
  g_assert_cmpuint (test.fake->unmounts, ==, problem == NULL ? 1 : 0);
  g_assert_null (co_disk_get_info (co_test_disks_find (&test, DISK))->mount_point);
  g_assert_false (co_disks_can_unmount (test.disks, co_test_disks_find (&test, DISK)));
}

static void
test_cancelled (void)
{
  if (has_no_place ())
    return;
  cancel_question (NULL);
  cancel_question ("NotAuthorizedDismissed");
}

/* Nobody is asked for a password then. */
static void
test_cancelled_before (void)
{
  g_auto (CoTestDisks) test = {0};
  g_auto (CoTestOpening) opening = {0};
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  init_at (&test, "/");
  g_cancellable_cancel (cancellable);
  co_test_disks_open (&test, DISK, cancellable, &opening);
  co_test_disks_wait_opening (&test, &opening);
  g_assert_error (opening.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  co_test_disks_settle (&test);
  g_assert_cmpuint (test.fake->mounts, ==, 0);
}

/* The service says that it did as we asked, and did not. */
static void
test_not_read_only (void)
{
  const char *const places[] = {writable, "/nonexistent"};

  if (has_no_place ())
    return;
  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    g_auto (CoTestDisks) test = {0};
    g_auto (CoTestOpening) opening = {0};

    init_at (&test, places[i]);
    co_test_disks_open (&test, DISK, NULL, &opening);
    co_test_disks_wait_opening (&test, &opening);
    g_assert_error (opening.error, CO_ERROR, CO_ERROR_UNAVAILABLE);
    g_assert_nonnull (strstr (opening.error->message, "did not open the disk for reading only"));
    g_assert_cmpuint (test.fake->unmounts, ==, 1);
    g_assert_false (co_disks_can_unmount (test.disks, co_test_disks_find (&test, DISK)));
  }
}

/* The service ends while the question is open. */
static void
test_service_dies (void)
{
  g_auto (CoTestDisks) test = {0};
  g_auto (CoTestOpening) opening = {0};
  g_autoptr (CoDisk) disk = NULL;

  init_at (&test, "/");
  test.fake->asks = TRUE;
  co_test_disks_open (&test, DISK, NULL, &opening);
  co_test_disks_wait (&test, has_question, GUINT_TO_POINTER (1));
  disk = g_object_ref (co_test_disks_find (&test, DISK));
  co_fake_udisks_die (test.fake);
  co_test_disks_wait_opening (&test, &opening);
  g_assert_error (opening.error, CO_ERROR, CO_ERROR_UNAVAILABLE);
  co_test_disks_wait_state (&test, CO_DISKS_UNAVAILABLE);

  /* And again, with no service at all. */
  co_test_opening_clear (&opening);
  g_ptr_array_add (test.mirror, g_object_ref (disk));
  co_test_disks_open (&test, DISK, NULL, &opening);
  g_ptr_array_set_size (test.mirror, 0);
  co_test_disks_wait_opening (&test, &opening);
  g_assert_error (opening.error, CO_ERROR, CO_ERROR_UNAVAILABLE);
  g_assert_nonnull (strstr (opening.error->message, "is missing"));
}

/* It was unplugged while the person looked at the list. */
static void
test_unplugged (void)
{
  g_auto (CoTestDisks) test = {0};
  g_auto (CoTestOpening) opening = {0};

  init_at (&test, "/");
  co_fake_udisks_remove (test.fake, PATH);
  co_test_disks_open (&test, DISK, NULL, &opening);
  co_test_disks_wait_opening (&test, &opening);
  g_assert_error (opening.error, CO_ERROR, CO_ERROR_NOT_FOUND);
}

/* Nobody holds the list but the call; the answer still comes, and then nothing is left. */
static void
test_gone_while_asking (void)
{
  g_auto (CoTestDisks) test = {0};
  g_auto (CoTestOpening) opening = {0};
  gpointer weak;

  init_at (&test, "/");
  test.fake->asks = TRUE;
  test.fake->problem = "NotAuthorizedDismissed";
  co_test_disks_open (&test, DISK, NULL, &opening);
  co_test_disks_wait (&test, has_question, GUINT_TO_POINTER (1));
  weak = test.disks;
  g_object_add_weak_pointer (G_OBJECT (test.disks), &weak);
  g_signal_handlers_disconnect_by_data (test.disks, &test);
  g_clear_object (&test.disks);
  g_assert_nonnull (weak);
  co_fake_udisks_answer (test.fake);
  co_test_disks_wait_opening (&test, &opening);
  g_assert_error (opening.error, CO_ERROR, CO_ERROR_PERMISSION);
  while (weak != NULL)
    g_main_context_iteration (NULL, FALSE);
}

/* What we opened, somebody else closed, and perhaps opened again: it is not ours any more. */
static void
test_closed_by_others (void)
{
  g_auto (CoTestDisks) test = {0};
  g_auto (CoTestOpening) opening = {0};
  g_auto (CoTestOpening) again = {0};

  if (has_no_place ())
    return;
  init_at (&test, read_only);
  co_test_disks_open (&test, DISK, NULL, &opening);
  co_test_disks_wait_opening (&test, &opening);
  co_test_disks_settle (&test);
  co_fake_udisks_set_open (test.fake, PATH, NULL);
  co_fake_udisks_set_open (test.fake, PATH, read_only);
  co_test_disks_settle (&test);
  g_assert_false (co_disks_can_unmount (test.disks, co_test_disks_find (&test, DISK)));

  /* The service is away for a while: ours stays ours. */
  co_test_disks_open (&test, DISK, NULL, &again);
  co_test_disks_wait_opening (&test, &again);
  co_fake_udisks_leave (test.fake);
  co_test_disks_wait_state (&test, CO_DISKS_UNAVAILABLE);
  co_fake_udisks_appear (test.fake);
  co_test_disks_wait_state (&test, CO_DISKS_READY);
  g_assert_true (co_disks_can_unmount (test.disks, co_test_disks_find (&test, DISK)));
}

static void
test_close_refused (void)
{
  g_auto (CoTestDisks) test = {0};
  g_auto (CoTestOpening) opening = {0};
  g_auto (CoTestOpening) closing = {0};
  g_auto (CoTestOpening) again = {0};

  if (has_no_place ())
    return;
  init_at (&test, read_only);
  co_test_disks_open (&test, DISK, NULL, &opening);
  co_test_disks_wait_opening (&test, &opening);
  test.fake->problem = "DeviceBusy";
  co_test_disks_close (&test, DISK, &closing);
  co_test_disks_wait_opening (&test, &closing);
  g_assert_error (closing.error, CO_ERROR, CO_ERROR_UNAVAILABLE);
  g_assert_nonnull (strstr (closing.error->message, "still in use"));
  g_assert_true (co_disks_can_unmount (test.disks, co_test_disks_find (&test, DISK)));
  test.fake->problem = "NotMounted";
  co_test_disks_close (&test, DISK, &again);
  co_test_disks_wait_opening (&test, &again);
  g_assert_no_error (again.error);
  g_assert_false (co_disks_can_unmount (test.disks, co_test_disks_find (&test, DISK)));
}

/* A mount of our own, where the system allows such to everybody. There is no other thread yet. */
static void
make_places (const char *folder)
{
  gboolean may = unshare (CLONE_NEWNS) == 0 || unshare (CLONE_NEWUSER | CLONE_NEWNS) == 0;
  g_autofree char *one = g_build_filename (folder, "one", NULL);
  g_autofree char *two = g_build_filename (folder, "two", NULL);

  g_mkdir (one, 0700);
  g_mkdir (two, 0700);
  if (!may || mount (NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0)
    return;
  if (mount ("test", one, "tmpfs", MS_RDONLY, NULL) == 0)
    read_only = g_steal_pointer (&one);
  if (mount ("test", two, "tmpfs", 0, NULL) == 0)
    writable = g_steal_pointer (&two);
}

static void
remove_places (const char *folder)
{
  static const char *const names[] = {"one", "two"};

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *place = g_build_filename (folder, names[i], NULL);

    umount2 (place, MNT_DETACH);
    g_rmdir (place);
  }
  g_rmdir (folder);
  g_clear_pointer (&read_only, g_free);
  g_clear_pointer (&writable, g_free);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("changeover-test-XXXXXX", NULL);
  int status;

  g_assert_nonnull (folder);
  make_places (folder);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/disk-opening/opens", test_opens);
  g_test_add_func ("/disk-opening/linux-disk", test_linux_disk);
  g_test_add_func ("/disk-opening/refused", test_refused);
  g_test_add_func ("/disk-opening/obstacles", test_obstacles);
  g_test_add_func ("/disk-opening/already-open", test_already_open);
  g_test_add_func ("/disk-opening/open-for-a-moment", test_open_for_a_moment);
  g_test_add_func ("/disk-opening/cancelled", test_cancelled);
  g_test_add_func ("/disk-opening/cancelled-before", test_cancelled_before);
  g_test_add_func ("/disk-opening/not-read-only", test_not_read_only);
  g_test_add_func ("/disk-opening/service-dies", test_service_dies);
  g_test_add_func ("/disk-opening/unplugged", test_unplugged);
  g_test_add_func ("/disk-opening/gone-while-asking", test_gone_while_asking);
  g_test_add_func ("/disk-opening/closed-by-others", test_closed_by_others);
  g_test_add_func ("/disk-opening/close-refused", test_close_refused);
  status = g_test_run ();
  remove_places (folder);
  return status;
}
