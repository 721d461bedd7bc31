/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-found-here.h"
#include "co-host-opening.h"
#include "co-removal-proof.h"

/* What the last check of this computer found of a product, for what removes it. */

/**
 * co_found_here_get_result:
 * @session: what the program is about
 *
 * Gets what the last check of this computer came to.
 *
 * Returns: (nullable) (transfer full): a result, or `NULL` if there was no check
 */
CoResult *
co_found_here_get_result (CoSession *session)
{
  GListModel *results = co_session_get_results (session);

  for (guint i = 0; i < g_list_model_get_n_items (results); i++) {
    g_autoptr (CoResult) result = g_list_model_get_item (results, i);

    if (co_target_is_this_computer (co_result_get_target (result)))
      return g_steal_pointer (&result);
  }
  return NULL;
}

/**
 * co_found_here_find:
 * @session: what the program is about
 * @product: the id of a product
 *
 * Gets what the last check of this computer found of a product.
 *
 * Returns: (nullable) (transfer full): a finding, or `NULL` if it found nothing of it
 */
CoFinding *
co_found_here_find (CoSession *session, const char *product)
{
  g_autoptr (CoResult) result = co_found_here_get_result (session);

  return co_removal_proof_find (result, product);
}

/**
 * co_found_here_judge:
 * @session: what the program is about
 * @product: the id of a product
 *
 * Tells what the last check of this computer says about a product that was to go.
 *
 * Returns: whether it is gone, left over, still there, or not sure
 */
CoRemovalEventKind
co_found_here_judge (CoSession *session, const char *product)
{
  g_autoptr (CoResult) result = co_found_here_get_result (session);

  return co_removal_proof_judge (result, product);
}

/* --- What a person can type ---------------------------------------------------------------- */

/* The list that names the first package counts: one computer has one. */
static gboolean
find_packages (CoFinding *finding, CoMarkKind *list, GStrvBuilder *names)
{
  GPtrArray *evidence = co_finding_get_evidence (finding);
  gboolean is_found = FALSE;

  for (guint i = 0; i < evidence->len; i++) {
    CoEvidence *one = g_ptr_array_index (evidence, i);
    CoMarkKind kind;

    if (!co_mark_kind_from_string (co_evidence_get_kind (one), &kind) ||
        !co_mark_kind_is_removable (kind) || (is_found && kind != *list))
      continue;
    *list = kind;
    is_found = TRUE;
    g_strv_builder_add (names, co_evidence_get_name (one));
  }
  return is_found;
}

/**
 * co_found_here_new_command:
 * @session: what the program is about
 * @product: the id of a product
 *
 * Says what a person can type to remove the packages of a product that were found.
 *
 * Returns: (nullable) (transfer full): a command, or `NULL` if no package of it was found
 */
CoRemovalCommand *
co_found_here_new_command (CoSession *session, const char *product)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (CoResult) result = co_found_here_get_result (session);
  g_autoptr (CoFinding) finding = co_removal_proof_find (result, product);
  g_autoptr (CoRoot) computer = NULL;
  g_auto (GStrv) names = NULL;
  CoMarkKind list;

  if (finding == NULL || !find_packages (finding, &list, builder))
    return NULL;
  computer = co_host_opening_computer (NULL);
  names = g_strv_builder_end (builder);
  return co_removal_command_new (computer, list, (const char *const *) names);
}

/**
 * co_found_here_get_repair:
 * @session: what the program is about
 * @product: the id of a product
 *
 * Says what a person can type when the removal of a product was broken off.
 *
 * Returns: (nullable): a command, or `NULL` if there is no need for one
 */
const char *
co_found_here_get_repair (CoSession *session, const char *product)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr (CoFinding) finding = co_found_here_find (session, product);
  CoMarkKind list;

  return finding != NULL && find_packages (finding, &list, names)
           ? co_removal_command_get_repair (list)
           : NULL;
}
