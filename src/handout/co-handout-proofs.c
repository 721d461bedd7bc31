/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-evidence.h"
#include "co-finding-words.h"
#include "co-handout-private.h"
#include "co-result.h"

#include <glib/gi18n.h>

static void
add_proofs_of (const CoHandoutMatter *self, CoSheet *sheet, CoFinding *finding)
{
  GPtrArray *evidence = co_finding_get_evidence (finding);

  if (evidence->len == 0)
    return;
  co_sheet_add (sheet, CO_SHEET_HEADING, co_finding_say_name (finding, self->texts));
  co_sheet_take (sheet,
                 CO_SHEET_TEXT,
                 co_language_format (co_texts_get_language (self->texts),
                                     _ ("{count, plural, one {How we know (# proof)} other {How "
                                        "we know (# proofs)}}"),
                                     "count",
                                     evidence->len,
                                     NULL));
  for (guint i = 0; i < evidence->len; i++) {
    CoEvidence *proof = g_ptr_array_index (evidence, i);

    co_sheet_add (sheet, CO_SHEET_ITEM, co_evidence_get_says (proof));
    co_sheet_add (sheet, CO_SHEET_COMMAND, co_evidence_get_where (proof));
  }
}

/**
 * co_handout_add_proofs: (skip)
 * @self: what it is made of
 * @sheet: a sheet
 *
 * Adds how it is known what was found. It is for the screen: on paper nobody can look it up.
 */
void
co_handout_add_proofs (const CoHandoutMatter *self, CoSheet *sheet)
{
  for (guint i = 0; self->results != NULL && i < self->results->len; i++) {
    GListModel *findings = co_result_get_findings (g_ptr_array_index (self->results, i));

    for (guint j = 0; j < g_list_model_get_n_items (findings); j++) {
      g_autoptr (CoFinding) finding = g_list_model_get_item (findings, j);

      add_proofs_of (self, sheet, finding);
    }
  }
}
