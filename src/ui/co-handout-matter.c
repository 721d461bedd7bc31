/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-handout-matter.h"

#define KEY_CONTACT "contact"

/* All that a handout needs of a session, for as long as it is written. */
typedef struct {
  CoHandoutMatter matter;
  GDateTime *now;     /* (owned) */
  GPtrArray *results; /* (owned) */
  char *contact;      /* (owned) */
} Kept;

static GPtrArray *
list_results (CoSession *session)
{
  GListModel *model = co_session_get_results (session);
  GPtrArray *results = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (results, g_list_model_get_item (model, i));
  return results;
}

static void
keep (Kept *self, CoSession *session, CoTexts *texts)
{
  CoProgress *progress = co_session_get_progress (session);
  CoPreferences *preferences = co_session_get_preferences (session);

  self->now = co_session_get_now (session);
  self->results = list_results (session);
  self->contact = g_settings_get_string (co_preferences_get_settings (preferences), KEY_CONTACT);
  self->matter = (CoHandoutMatter){
    .catalog = co_session_get_catalog (session),
    .texts = texts,
    .law = co_session_get_law (session),
    .now = self->now,
    .plan = co_progress_get_plan (progress),
    .needs = co_progress_get_needs (progress),
    .results = self->results->len > 0 ? self->results : NULL,
    .contact = self->contact,
  };
}

static void
kept_clear (Kept *self)
{
  g_date_time_unref (self->now);
  g_ptr_array_unref (self->results);
  g_free (self->contact);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Kept, kept_clear)

/**
 * co_handout_matter_write_view:
 * @session: what is shown
 * @texts: the language to write in
 * @page: the name of a page of the window
 *
 * Writes what a page says, for somebody who reads another language.
 *
 * Returns: (transfer full): a new sheet
 */
CoSheet *
co_handout_matter_write_view (CoSession *session, CoTexts *texts, const char *page)
{
  g_auto (Kept) kept = {0};

  keep (&kept, session, texts);
  return co_handout_write_view (&kept.matter, page);
}

/**
 * co_handout_matter_print:
 * @session: what it is about
 * @texts: the language to write in
 * @kind: which handout
 * @format: the paper
 * @print: how large the letters are
 *
 * Puts a handout on paper.
 *
 * Returns: (transfer full): the pages
 */
CoPaper *
co_handout_matter_print (CoSession *session,
                         CoTexts *texts,
                         CoHandoutKind kind,
                         const CoPaperFormat *format,
                         CoPaperPrint print)
{
  g_auto (Kept) kept = {0};

  keep (&kept, session, texts);
  return co_handout_print (&kept.matter, kind, format, print);
}
