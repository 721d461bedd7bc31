/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-offer-finding.h"
#include "co-offer-list.h"
#include "co-target.h"

#include <sys/statvfs.h>

/* What the thread is told. */
typedef struct {
  CoOfferFindFunc find;
  char **roots;      /* (owned) (nullable) */
  GPtrArray *chosen; /* (owned) (element-type filename) */
} Asked;

static void
asked_free (gpointer data)
{
  Asked *asked = data;

  g_strfreev (asked->roots);
  g_ptr_array_unref (asked->chosen);
  g_free (asked);
}

/* A folder is as large as the disk that it is on, which tells nobody anything. */
static guint64
measure (const char *path, CoOfferKind kind, CoSystem system)
{
  struct statvfs facts;

  if (kind != CO_OFFER_OPEN || system == CO_SYSTEM_WINE || statvfs (path, &facts) != 0)
    return 0;
  return (guint64) facts.f_blocks * facts.f_frsize;
}

static void
add (GPtrArray *offers, CoTarget *target, CoOfferKind kind)
{
  gboolean is_this_computer = co_target_is_this_computer (target);
  const CoOfferInfo info = {
    .kind = is_this_computer ? CO_OFFER_THIS_COMPUTER : kind,
    .id = co_target_get_id (target),
    .path = is_this_computer ? NULL : co_target_get_path (target),
    .name = co_target_get_label (target),
    .system = co_target_get_system (target),
    .size = is_this_computer
              ? 0
              : measure (co_target_get_path (target), kind, co_target_get_system (target)),
  };

  if (co_offer_list_find (offers, info.id) == NULL)
    g_ptr_array_add (offers, co_offer_new (&info));
}

/* The targets end here: a disk that is held open cannot be taken away. */
static void
find_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Asked *asked = data;
  GPtrArray *offers = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) targets = asked->find ((const char *const *) asked->roots);

  for (guint i = 0; i < targets->len; i++)
    add (offers,
         g_ptr_array_index (targets, i),
         asked->roots != NULL ? CO_OFFER_CHOSEN : CO_OFFER_OPEN);
  for (guint i = 0; i < asked->chosen->len; i++) {
    g_autoptr (CoTarget) target = co_target_new (g_ptr_array_index (asked->chosen, i));

    add (offers, target, CO_OFFER_CHOSEN);
  }
  g_task_return_pointer (task, offers, (GDestroyNotify) g_ptr_array_unref);
}

static char *
copy_path (const char *path, gpointer data)
{
  return g_strdup (path);
}

/**
 * co_offer_finding_start:
 * @source: who asks
 * @find: what finds targets
 * @roots: (nullable) (array zero-terminated=1): what it shall look at, or `NULL` for everything
 * @chosen: (element-type filename): folders and files beside that
 * @callback: called with what was found
 *
 * Looks in a thread for what can be checked as it is.
 */
void
co_offer_finding_start (GObject *source,
                        CoOfferFindFunc find,
                        const char *const *roots,
                        GPtrArray *chosen,
                        GAsyncReadyCallback callback)
{
  g_autoptr (GTask) task = g_task_new (source, NULL, callback, NULL);
  Asked *asked = g_new0 (Asked, 1);

  asked->find = find;
  asked->roots = g_strdupv ((char **) roots);
  asked->chosen = g_ptr_array_copy (chosen, (GCopyFunc) copy_path, NULL);
  g_ptr_array_set_free_func (asked->chosen, g_free);
  g_task_set_task_data (task, asked, asked_free);
  g_task_run_in_thread (task, find_in_thread);
}

/**
 * co_offer_finding_finish:
 * @result: what the callback got
 *
 * Ends [func@Co.offer_finding_start].
 *
 * Returns: (transfer full) (element-type CoOffer): this computer, what is open, and what was chosen
 */
GPtrArray *
co_offer_finding_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
