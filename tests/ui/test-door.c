/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-offer-group.h"
#include "co-target-finder.h"
#include "co-test-disks.h"
#include "co-ui-test.h"

#include <glib/gstdio.h>

#include <sched.h>
#include <sys/mount.h>

/* Disks that are opened for a check, and closed again. */

#define DISK    "nvme0n1p3"
#define OTHER   "sda2"
#define LOCKED  "sda1"
#define WRITTEN "sda4"
#define ID      CO_FAKE_BLOCKS DISK

/* Really mounted for reading only, so that it can really be seen. */
static char *place;

typedef struct {
  CoUiTest base;
  CoTestDisks disks;
  CoDoor *door; /* (owned) */
  char *opened; /* (owned) (nullable): where the door says that a disk is open */
} Fixture;

static void
opened_cb (CoDoor *door, const char *path, Fixture *fixture)
{
  g_free (fixture->opened);
  fixture->opened = g_strdup (path);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  co_ui_test_set_up (&fixture->base, data);
  co_test_disks_init (&fixture->disks, TRUE);
  fixture->disks.fake->place = g_strdup (place != NULL ? place : "/none");
  co_disks_start (fixture->disks.disks);
  co_test_disks_wait_state (&fixture->disks, CO_DISKS_READY);
  fixture->door = co_door_new ();
  co_door_set_disks (fixture->door, G_LIST_MODEL (fixture->disks.disks));
  g_signal_connect (fixture->door, "opened", G_CALLBACK (opened_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->opened, g_free);
  g_object_unref (fixture->door);
  co_ui_test_tear_down (&fixture->base, data);
  co_test_disks_clear (&fixture->disks);
}

static gboolean
is_idle (gpointer door)
{
  return co_door_get_busy (door) == NULL;
}

static void
open_disk (Fixture *fixture, CoDoor *door, const char *name)
{
  co_door_open (door, co_test_disks_find (&fixture->disks, name));
  g_assert_nonnull (co_door_get_busy (door));
  co_ui_test_wait (is_idle, door);
  g_assert_null (co_door_get_notice (door));
  co_test_disks_settle (&fixture->disks);
}

static gboolean
has_no_place (void)
{
  if (place == NULL)
    g_test_skip ("nothing can be mounted for reading only here");
  return place == NULL;
}

static void
test_close (Fixture *fixture, gconstpointer data)
{
  if (has_no_place ())
    return;
  g_assert_false (co_door_can_close (fixture->door, ID));
  open_disk (fixture, fixture->door, DISK);
  g_assert_cmpstr (fixture->opened, ==, place);
  g_assert_true (co_door_can_close (fixture->door, ID));
  co_door_close (fixture->door, ID);
  co_ui_test_wait (is_idle, fixture->door);
  g_assert_nonnull (strstr (co_door_get_notice (fixture->door), "You can take it away"));
  g_assert_false (co_door_can_close (fixture->door, ID));
  g_assert_cmpuint (fixture->disks.fake->unmounts, ==, 1);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  if (has_no_place ())
    return;
  open_disk (fixture, fixture->door, DISK);
  fixture->disks.fake->problem = "DeviceBusy";
  co_door_close (fixture->door, ID);
  co_ui_test_wait (is_idle, fixture->door);
  g_assert_nonnull (strstr (co_door_get_notice (fixture->door), "still in use"));
  g_assert_true (co_door_can_close (fixture->door, ID));
}

/* What came of closing all: not known yet, no, or yes. */
typedef enum { PENDING, STILL_OPEN, CLOSED } Outcome;

static void
all_closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(Outcome *) data = co_door_close_all_finish (CO_DOOR (source), result) ? CLOSED : STILL_OPEN;
}

static gboolean
is_known (gpointer outcome)
{
  return *(Outcome *) outcome != PENDING;
}

static gboolean
let_go_cb (gpointer data)
{
  CoFakeUdisks *fake = data;

  fake->problem = NULL;
  return G_SOURCE_REMOVE;
}

/* What others opened stays open; what is in use for a moment is closed after it. */
static void
test_close_all (Fixture *fixture, gconstpointer data)
{
  Outcome outcome = PENDING;

  if (has_no_place ())
    return;
  open_disk (fixture, fixture->door, DISK);
  open_disk (fixture, fixture->door, OTHER);
  co_fake_udisks_add_disk (fixture->disks.fake, "sdx1", "Of others");
  co_fake_udisks_set_open (fixture->disks.fake, CO_FAKE_BLOCKS "sdx1", place);
  co_test_disks_settle (&fixture->disks);
  fixture->disks.fake->problem = "DeviceBusy";
  g_timeout_add (100, let_go_cb, fixture->disks.fake);
  co_door_close_all_async (fixture->door, NULL, all_closed_cb, &outcome);
  co_ui_test_wait (is_known, &outcome);
  g_assert_cmpint (outcome, ==, CLOSED);
  g_assert_cmpuint (fixture->disks.fake->unmounts, ==, 3);
  g_assert_false (co_door_can_close (fixture->door, ID));
  g_assert_false (co_door_can_close (fixture->door, CO_FAKE_BLOCKS OTHER));
  co_test_disks_settle (&fixture->disks);
  g_assert_cmpstr (co_disk_get_info (co_test_disks_find (&fixture->disks, "sdx1"))->mount_point,
                   ==,
                   place);
}

/* Nobody waits for ever for a disk that somebody uses. */
static void
test_give_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Outcome outcome = PENDING;

  if (has_no_place ())
    return;
  open_disk (fixture, fixture->door, DISK);
  fixture->disks.fake->problem = "DeviceBusy";
  co_door_close_all_async (fixture->door, cancellable, all_closed_cb, &outcome);
  g_cancellable_cancel (cancellable);
  co_ui_test_wait (is_known, &outcome);
  g_assert_cmpint (outcome, ==, STILL_OPEN);
  g_assert_true (co_door_can_close (fixture->door, ID));
  g_assert_null (co_door_get_notice (fixture->door));
}

/* What is said of a disk goes with it, or with what was in the way, but not with another. */
static void
test_obsolete (Fixture *fixture, gconstpointer data)
{
  co_door_open (fixture->door, co_test_disks_find (&fixture->disks, LOCKED));
  g_assert_nonnull (strstr (co_door_get_notice (fixture->door), "BitLocker"));
  co_fake_udisks_remove (fixture->disks.fake, CO_FAKE_BLOCKS OTHER);
  co_test_disks_settle (&fixture->disks);
  g_assert_nonnull (co_door_get_notice (fixture->door));
  co_fake_udisks_remove (fixture->disks.fake, CO_FAKE_BLOCKS LOCKED);
  co_test_disks_settle (&fixture->disks);
  g_assert_null (co_door_get_notice (fixture->door));

  co_door_open (fixture->door, co_test_disks_find (&fixture->disks, WRITTEN));
  g_assert_nonnull (strstr (co_door_get_notice (fixture->door), "reading and writing"));
  co_fake_udisks_set_open (fixture->disks.fake, CO_FAKE_BLOCKS WRITTEN, "/data");
  co_test_disks_settle (&fixture->disks);
  g_assert_null (co_door_get_notice (fixture->door));
}

static void
open_and_close (Fixture *fixture)
{
  open_disk (fixture, fixture->door, DISK);
  co_door_close (fixture->door, ID);
  co_ui_test_wait (is_idle, fixture->door);
  co_test_disks_settle (&fixture->disks);
  g_assert_nonnull (strstr (co_door_get_notice (fixture->door), "You can take it away"));
}

/* That a disk can be taken away stays until it is, or until somebody opens it again. */
static void
test_closed (Fixture *fixture, gconstpointer data)
{
  if (has_no_place ())
    return;
  open_and_close (fixture);
  co_fake_udisks_remove (fixture->disks.fake, CO_FAKE_BLOCKS OTHER);
  co_test_disks_settle (&fixture->disks);
  g_assert_nonnull (strstr (co_door_get_notice (fixture->door), "You can take it away"));
  co_fake_udisks_set_open (fixture->disks.fake, ID, "/media/others");
  co_test_disks_settle (&fixture->disks);
  g_assert_null (co_door_get_notice (fixture->door));

  co_fake_udisks_set_open (fixture->disks.fake, ID, NULL);
  co_test_disks_settle (&fixture->disks);
  open_and_close (fixture);
  co_fake_udisks_remove (fixture->disks.fake, ID);
  co_test_disks_settle (&fixture->disks);
  g_assert_null (co_door_get_notice (fixture->door));
}

/* The disk of the test, as one with a system on it. */
static GPtrArray *
find_place (const char *const *paths)
{
  GPtrArray *targets = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (targets, co_target_new (place));
  return targets;
}

static gboolean
has_looked (gpointer offers)
{
  return !co_offers_is_looking (offers);
}

static CoOfferGroup *
show_rows (Fixture *fixture)
{
  CoOffers *offers = co_session_get_offers (fixture->base.session);
  CoOfferGroup *group;

  co_offers_set_find_func (offers, find_place);
  co_offers_set_disks (offers, G_LIST_MODEL (fixture->disks.disks));
  co_offers_start (offers);
  group = g_object_new (CO_TYPE_OFFER_GROUP, NULL);
  co_offer_group_set_session (group, fixture->base.session);
  co_ui_test_show (&fixture->base, GTK_WIDGET (group));
  co_ui_test_wait (has_looked, offers);
  co_ui_test_settle ();
  return group;
}

/* Who opened a disk to check it can close it beside it; no other has that button. */
static void
test_row (Fixture *fixture, gconstpointer data)
{
  CoOffers *offers = co_session_get_offers (fixture->base.session);
  CoDoor *door = co_offers_get_door (offers);
  GtkWidget *widget;

  if (has_no_place ())
    return;
  widget = GTK_WIDGET (show_rows (fixture));
  g_assert_null (
    co_ui_test_find (widget, GTK_TYPE_BUTTON, "Close the disk, so that you can take it away"));

  open_disk (fixture, door, DISK);
  co_check_cancel (co_session_get_check (fixture->base.session));
  co_ui_test_wait (has_looked, offers);
  co_ui_test_settle ();
  co_ui_test_assert_accessible (widget);
  co_ui_test_assert_narrow (widget);
  co_ui_test_click (widget, GTK_TYPE_BUTTON, "Close the disk, so that you can take it away");
  co_ui_test_wait (is_idle, door);
  co_ui_test_wait (has_looked, offers);
  co_ui_test_settle ();
  g_assert_cmpuint (fixture->disks.fake->unmounts, ==, 1);
  g_assert_true (co_ui_test_says (widget, "The disk is closed."));
  g_assert_null (
    co_ui_test_find (widget, GTK_TYPE_BUTTON, "Close the disk, so that you can take it away"));
}

/* When a disk goes whose notice is being read, the keyboard goes on with the next thing to do. */
static void
test_row_obsolete (Fixture *fixture, gconstpointer data)
{
  CoOffers *offers = co_session_get_offers (fixture->base.session);
  GtkWidget *widget = GTK_WIDGET (show_rows (fixture));
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));
  GtkWidget *list;

  co_door_open (co_offers_get_door (offers), co_test_disks_find (&fixture->disks, LOCKED));
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (widget, "BitLocker. Unlock it"));
  g_assert_true (gtk_widget_has_css_class (gtk_window_get_focus (window), "co-notice"));
  co_fake_udisks_remove (fixture->disks.fake, CO_FAKE_BLOCKS LOCKED);
  co_test_disks_settle (&fixture->disks);
  co_ui_test_wait (has_looked, offers);
  co_ui_test_settle ();
  g_assert_false (co_ui_test_says (widget, "BitLocker. Unlock it"));
  list = co_ui_test_find (widget, GTK_TYPE_LIST_BOX, NULL);
  g_assert_true (gtk_window_get_focus (window) ==
                 GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0)));
}

/* A mount of our own, where the system allows such. There is no other thread yet. */
static void
make_place (const char *folder)
{
  if (unshare (CLONE_NEWNS) == 0 && mount (NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0 &&
      mount ("test", folder, "tmpfs", MS_RDONLY, NULL) == 0)
    place = g_strdup (folder);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("changeover-door-XXXXXX", NULL);
  g_autofree char *unit = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "..", "unit", NULL);
  int status;

  /* What the fake service has lies there. */
  g_setenv ("G_TEST_SRCDIR", unit, TRUE);
  make_place (folder);
  co_ui_test_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/door/" name, Fixture, NULL, set_up, function, tear_down)
  add ("close", test_close);
  add ("refused", test_refused);
  add ("close-all", test_close_all);
  add ("give-up", test_give_up);
  add ("obsolete", test_obsolete);
  add ("closed", test_closed);
  add ("row", test_row);
  add ("row-obsolete", test_row_obsolete);
  status = g_test_run ();
  if (place != NULL)
    umount (place);
  g_rmdir (folder);
  g_free (place);
  return status;
}
