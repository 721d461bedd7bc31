/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"
#include "co-host-opening.h"
#include "co-host-view.h"
#include "co-leftovers.h"
#include "co-removal-error.h"
#include "co-removal-record.h"
#include "co-text.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include <string.h>
#include <unistd.h>

/* What was left on this computer, as the newest check saw it. Only what stands in the catalog by
 * its whole path is in the list: whose home folder it is in is all that may differ. */

#define HOMES "home/*/"

/* --- One of them --------------------------------------------------------------------------- */

/**
 * co_leftover_free:
 * @self: (transfer full): a leftover
 *
 * Frees it.
 */
void
co_leftover_free (CoLeftover *self)
{
  g_free (self->path);
  g_free (self->product);
  g_free (self->says);
  g_free (self);
}

static char *
make_command (const char *words, const CoLeftover *self)
{
  g_autofree char *path = g_shell_quote (self->path);

  return g_strdup_printf ("%s -- %s", words, path);
}

/**
 * co_leftover_new_look_command:
 * @self: a folder
 *
 * Says what a person can type to look into it.
 *
 * Returns: (transfer full): a command
 */
char *
co_leftover_new_look_command (const CoLeftover *self)
{
  return make_command (self->can_look ? "ls -lR" : "sudo ls -lR", self);
}

/**
 * co_leftover_new_delete_command:
 * @self: a leftover
 *
 * Says what a person or an administrator can type to delete it. Another disk that is mounted in it
 * stays.
 *
 * Returns: (transfer full): a command
 */
char *
co_leftover_new_delete_command (const CoLeftover *self)
{
  if (self->is_own)
    return make_command (self->is_folder ? "rm -r --one-file-system" : "rm", self);
  return make_command (self->is_folder ? "sudo rm -r --one-file-system" : "sudo rm", self);
}

static GFileInfo *
look (const CoLeftover *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);

  return g_file_query_info (file,
                            G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_ACCESS_CAN_TRASH
                                                           "," G_FILE_ATTRIBUTE_UNIX_IS_MOUNTPOINT,
                            G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS,
                            NULL,
                            NULL);
}

static gboolean
record (const CoLeftover *self,
        const char *folder,
        CoRemovalEventKind kind,
        const char *answer,
        GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *path = g_filename_display_name (self->path);
  const char *const what[] = {path, NULL};
  g_autoptr (CoRemovalEvent) event = co_removal_event_new (kind, now, self->product, what, answer);

  return co_removal_record_add (folder, event, error);
}

/**
 * co_leftover_trash:
 * @self: a leftover
 * @folder: (type filename): where the record is
 * @error: return location for a [error@Co.RemovalError]
 *
 * Moves it to the trash, from where it can be brought back, and writes that down. It waits for the
 * disk.
 *
 * Returns: whether it is in the trash
 */
gboolean
co_leftover_trash (const CoLeftover *self, const char *folder, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autoptr (GError) fault = NULL;

  if (!record (self, folder, CO_REMOVAL_EVENT_BEGAN, NULL, &fault)) {
    g_set_error_literal (error, CO_REMOVAL_ERROR, CO_REMOVAL_ERROR_NO_RECORD, fault->message);
    return FALSE;
  }
  if (g_file_trash (file, NULL, &fault)) {
    record (self, folder, CO_REMOVAL_EVENT_TRASHED, NULL, NULL);
    return TRUE;
  }
  record (self, folder, CO_REMOVAL_EVENT_FAILED, fault->message, NULL);
  g_set_error_literal (error,
                       CO_REMOVAL_ERROR,
                       g_error_matches (fault, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED)
                         ? CO_REMOVAL_ERROR_REFUSED
                         : CO_REMOVAL_ERROR_FAILED,
                       fault->message);
  return FALSE;
}

/* --- All of them --------------------------------------------------------------------------- */

static gboolean
is_exact (CoMark *mark)
{
  const char *match = co_mark_get_match (mark);

  if (co_mark_get_system (mark) != CO_SYSTEM_LINUX || co_mark_get_proves (mark) == CO_PROVES_HINT)
    return FALSE;
  if (g_str_has_prefix (match, HOMES))
    match += strlen (HOMES);
  return strpbrk (match, "*?[") == NULL;
}

static gboolean
is_catalogued (CoProduct *product, CoEvidence *evidence)
{
  GPtrArray *marks = co_product_get_marks (product);

  if (!g_str_equal (co_evidence_get_kind (evidence), co_mark_kind_get_evidence (CO_MARK_PATH)))
    return FALSE;
  for (guint i = 0; i < marks->len; i++) {
    CoMark *mark = g_ptr_array_index (marks, i);

    if (co_mark_get_kind (mark) == CO_MARK_PATH && is_exact (mark) &&
        co_mark_matches (mark, co_evidence_get_name (evidence)))
      return TRUE;
  }
  return FALSE;
}

/* A program that is there is removed by what installed it. */
static gboolean
is_left (CoFinding *finding)
{
  CoVerdict verdict = co_finding_get_verdict (finding);

  return verdict == CO_VERDICT_LEFTOVER || verdict == CO_VERDICT_RAN_ONCE;
}

/* What holds a part of a program that is there stays. */
static gboolean
holds_program (GListModel *findings, const char *where)
{
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++) {
    g_autoptr (CoFinding) finding = g_list_model_get_item (findings, i);
    GPtrArray *evidence = co_finding_get_evidence (finding);

    for (guint j = 0; !is_left (finding) && j < evidence->len; j++)
      if (co_text_lies_in (co_evidence_get_where (g_ptr_array_index (evidence, j)), where))
        return TRUE;
  }
  return FALSE;
}

/* Seen from a sandbox, our home has the path that it has on the host. */
static gboolean
is_ours (const char *path, CoRoot *host)
{
  g_autofree char *home = host != NULL ? co_root_dup_own_home (host) : NULL;

  return home != NULL ? co_text_lies_in (path + strspn (path, "/"), home)
                      : co_text_lies_in (path, g_get_home_dir ());
}

static gboolean
is_of_others (const char *path, const char *where, CoRoot *host)
{
  return g_str_has_prefix (where, "home/") && !is_ours (path, host);
}

static gboolean
look_here (CoLeftover *self)
{
  g_autoptr (GFileInfo) info = look (self);

  /* What is mounted there is another disk, or a place of it. */
  if (info == NULL || g_file_info_get_attribute_boolean (info, G_FILE_ATTRIBUTE_UNIX_IS_MOUNTPOINT))
    return FALSE;
  self->is_folder = g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY;
  self->can_look = self->is_folder && access (self->path, R_OK | X_OK) == 0;
  self->can_trash = !self->is_of_others &&
                    g_file_info_get_attribute_boolean (info, G_FILE_ATTRIBUTE_ACCESS_CAN_TRASH);
  return TRUE;
}

/* Out of a sandbox nothing is moved to the trash: it shows its host for reading only. What was
 * granted looks like a disk of its own there; the command to delete leaves other disks alone. */
static gboolean
look_at_host (CoLeftover *self, CoRoot *host)
{
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autofree char *found = co_root_find (host, self->path + 1, &kind, NULL);
  g_autoptr (GPtrArray) names = NULL;

  if (found == NULL)
    return FALSE;
  self->is_folder = kind == CO_ENTRY_FOLDER;
  names = self->is_folder ? co_root_list (host, found, NULL) : NULL;
  self->can_look = names != NULL && co_root_shows_in_place (host, self->path);
  self->is_own = is_ours (self->path, host);
  return TRUE;
}

static CoLeftover *
make_leftover (CoResult *result, CoRoot *host, CoFinding *finding, CoEvidence *evidence)
{
  const char *root = co_target_get_path (co_result_get_target (result));
  g_autoptr (CoLeftover) self = g_new0 (CoLeftover, 1);

  self->path = g_build_filename (root, co_evidence_get_where (evidence), NULL);
  self->product = g_strdup (co_product_get_id (co_finding_get_product (finding)));
  self->says = g_strdup (co_evidence_get_says (evidence));
  self->is_of_others = is_of_others (self->path, co_evidence_get_where (evidence), host);
  if (host != NULL ? !look_at_host (self, host) : !look_here (self))
    return NULL;
  return g_steal_pointer (&self);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return strcmp ((*(const CoLeftover *const *) a)->path, (*(const CoLeftover *const *) b)->path);
}

static void
add (GPtrArray *list, CoResult *result, CoRoot *host, CoFinding *finding)
{
  GPtrArray *evidence = co_finding_get_evidence (finding);

  for (guint i = 0; i < evidence->len; i++) {
    CoEvidence *one = g_ptr_array_index (evidence, i);
    CoLeftover *leftover = NULL;

    if (is_catalogued (co_finding_get_product (finding), one) &&
        !holds_program (co_result_get_findings (result), co_evidence_get_where (one)))
      leftover = make_leftover (result, host, finding, one);
    if (leftover != NULL)
      g_ptr_array_add (list, leftover);
  }
}

/**
 * co_leftovers_list:
 * @result: what a check of this computer came to
 *
 * Lists what was left, and looks what of it is there. It waits for the disk.
 *
 * Returns: (transfer full) (element-type CoLeftover): leftovers by their paths
 */
GPtrArray *
co_leftovers_list (CoResult *result)
{
  g_autoptr (CoRoot) host = co_host_view_is_needed () ? co_host_opening_computer (NULL) : NULL;

  return co_leftovers_list_on_host (result, host);
}

/**
 * co_leftovers_list_on_host:
 * @result: what a check of this computer came to
 * @host: (nullable): this computer, as the sandbox that we are in shows it
 *
 * Lists what was left, like [func@Co.leftovers_list].
 *
 * Returns: (transfer full) (element-type CoLeftover): leftovers by their paths
 */
GPtrArray *
co_leftovers_list_on_host (CoResult *result, CoRoot *host)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) co_leftover_free);
  GListModel *findings = co_result_get_findings (result);

  g_return_val_if_fail (co_target_is_this_computer (co_result_get_target (result)), list);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++) {
    g_autoptr (CoFinding) finding = g_list_model_get_item (findings, i);

    if (is_left (finding))
      add (list, result, host, finding);
  }
  g_ptr_array_sort (list, compare);
  return list;
}
