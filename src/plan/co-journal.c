/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-journal-file.h"
#include "co-journal-private.h"
#include "co-journal-state.h"
#include "co-text.h"

#include <glib/gi18n.h>

#include <string.h>

#define FOLDER "changeover"

/**
 * CoJournal:
 *
 * What a person answered, chose and ticked, and what was found, on the disk of this computer and
 * nowhere else. One process at a time has it. Every change is to be saved at once: then the file
 * holds the state before it or the one after it, whatever happens.
 */
struct _CoJournal {
  GObject parent_instance;

  /* Construct */
  CoCatalog *catalog; /* (owned) */
  CoNeeds *needs;     /* (owned) */

  /* State */
  CoJournalFolder *folder; /* (owned) (nullable): `NULL` if nothing is kept */
  CoJournalState state;
  char *notice; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoJournal, co_journal, G_TYPE_OBJECT)

static void
co_journal_finalize (GObject *object)
{
  CoJournal *self = CO_JOURNAL (object);

  g_clear_object (&self->catalog);
  g_clear_object (&self->needs);
  g_clear_pointer (&self->folder, co_journal_folder_close);
  co_journal_state_clear (&self->state);
  g_free (self->notice);
  G_OBJECT_CLASS (co_journal_parent_class)->finalize (object);
}

static void
co_journal_class_init (CoJournalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_journal_finalize;
}

static void
co_journal_init (CoJournal *self)
{
  self->needs = co_needs_new ();
  co_journal_state_init (&self->state);
}

/**
 * co_journal_get_folder:
 *
 * Gets where the journal of this person is.
 *
 * Returns: (transfer full) (type filename): a folder, which need not be there yet
 */
char *
co_journal_get_folder (void)
{
  const char *state = g_get_user_state_dir ();

  /* A relative XDG_STATE_HOME has no meaning, and GLib takes it for that of the working folder. */
  if (!g_path_is_absolute (state))
    return g_build_filename (g_get_home_dir (), ".local", "state", FOLDER, NULL);
  return g_build_filename (state, FOLDER, NULL);
}

/**
 * co_journal_new:
 * @catalog: what questions there are
 *
 * Makes a journal that nothing of is kept.
 *
 * Returns: (transfer full): an empty journal
 */
CoJournal *
co_journal_new (CoCatalog *catalog)
{
  CoJournal *self;

  g_return_val_if_fail (CO_IS_CATALOG (catalog), NULL);

  self = g_object_new (CO_TYPE_JOURNAL, NULL);
  self->catalog = g_object_ref (catalog);
  return self;
}

/* What is not a question or an answer in this catalog stays in the file: another one may know it.
 */
static void
take_answers (CoJournal *self)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (self->catalog);
  GHashTableIter iter;
  gpointer question;
  gpointer options;

  g_hash_table_iter_init (&iter, self->state.answers);
  while (g_hash_table_iter_next (&iter, &question, &options))
    if (co_needs_set (self->needs, knowledge, question, (const char *const *) options, NULL))
      g_hash_table_iter_remove (&iter);
}

static gboolean
set_aside (CoJournal *self, const GError *damage, GError **error)
{
  g_autofree char *name = co_journal_file_set_aside (self->folder, error);
  g_autofree char *path = NULL;
  g_autofree char *shown = NULL;

  if (name == NULL)
    return FALSE;
  path = g_build_filename (self->folder->path, name, NULL);
  shown = co_text_printable_path (path);
  self->notice = g_strdup_printf (_ ("What was kept of your plan is damaged. We kept it as “%s” "
                                     "and began a new plan. Nothing that you did on your devices "
                                     "is undone: tick again what is done."),
                                  shown);
  g_debug ("the journal is damaged: %s", damage->message);
  co_journal_state_clear (&self->state);
  co_journal_state_init (&self->state);
  return TRUE;
}

static gboolean
refuse_newer (GError **error)
{
  g_set_error_literal (error,
                       CO_ERROR,
                       CO_ERROR_UNAVAILABLE,
                       _ ("A newer version of Changeover has written your plan, so it was left as "
                          "it is. Use that version."));
  return FALSE;
}

static gboolean
load (CoJournal *self, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (GBytes) bytes = co_journal_file_read (self->folder, &problem);

  if (g_error_matches (problem, CO_ERROR, CO_ERROR_NOT_FOUND))
    return TRUE;
  if (g_error_matches (problem, CO_ERROR, CO_ERROR_TOO_LARGE))
    return set_aside (self, problem, error);
  if (problem != NULL) {
    g_propagate_error (error, g_steal_pointer (&problem));
    return FALSE;
  }
  if (co_journal_state_read (&self->state, bytes, &problem)) {
    take_answers (self);
    return TRUE;
  }
  if (g_error_matches (problem, CO_ERROR, CO_ERROR_UNAVAILABLE))
    return refuse_newer (error);
  return set_aside (self, problem, error);
}

/**
 * co_journal_open:
 * @folder: (type filename): where it is kept, see [func@Co.Journal.get_folder]
 * @catalog: what questions there are
 * @error: return location for `CO_ERROR_UNAVAILABLE` if another process has it, or if a newer
 *   program wrote it; or another [error@Co.Error]
 *
 * Opens the journal, or begins one. One that is damaged is set aside, and a new one begun, see
 * [method@Co.Journal.get_notice].
 *
 * Returns: (transfer full): the journal, or `NULL` on error
 */
CoJournal *
co_journal_open (const char *folder, CoCatalog *catalog, GError **error)
{
  g_autoptr (CoJournal) self = NULL;

  g_return_val_if_fail (folder != NULL && CO_IS_CATALOG (catalog), NULL);

  self = co_journal_new (catalog);
  self->folder = co_journal_folder_open (folder, error);
  if (self->folder == NULL || !load (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * co_journal_wipe:
 * @folder: (type filename): where it is kept
 * @error: return location for a [error@Co.Error]
 *
 * Removes the journal, what was set aside, the record of what was removed, and the folder, if
 * nothing else is in it.
 *
 * Returns: (transfer full) (element-type filename): the files that were removed, or `NULL` on error
 */
GPtrArray *
co_journal_wipe (const char *folder, GError **error)
{
  g_autoptr (GPtrArray) removed = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (folder != NULL, NULL);

  return co_journal_folder_wipe (folder, removed, error) ? g_steal_pointer (&removed) : NULL;
}

/**
 * co_journal_get_notice:
 * @self: a journal
 *
 * Gets what the person has to know before going on.
 *
 * Returns: (nullable): sentences for people
 */
const char *
co_journal_get_notice (CoJournal *self)
{
  g_return_val_if_fail (CO_IS_JOURNAL (self), NULL);

  return self->notice;
}

/**
 * co_journal_get_needs:
 * @self: a journal
 *
 * Gets what the person answered. It can be changed, and is saved with the rest.
 *
 * Returns: (transfer none): the answers
 */
CoNeeds *
co_journal_get_needs (CoJournal *self)
{
  g_return_val_if_fail (CO_IS_JOURNAL (self), NULL);

  return self->needs;
}

/**
 * co_journal_get_choice:
 * @self: a journal
 *
 * Gets what was chosen instead.
 *
 * Returns: (nullable): the id of an alternative
 */
const char *
co_journal_get_choice (CoJournal *self)
{
  g_return_val_if_fail (CO_IS_JOURNAL (self), NULL);

  return self->state.choice;
}

/**
 * co_journal_get_ticks:
 * @self: a journal
 *
 * Gets what was ticked.
 *
 * Returns: (transfer none) (element-type utf8 gint64): when, in seconds since 1970, by key
 */
GHashTable *
co_journal_get_ticks (CoJournal *self)
{
  g_return_val_if_fail (CO_IS_JOURNAL (self), NULL);

  return self->state.ticks;
}

/**
 * co_journal_get_subjects:
 * @self: a journal
 *
 * Gets what was found.
 *
 * Returns: (transfer none) (element-type CoSubject): the subjects
 */
GPtrArray *
co_journal_get_subjects (CoJournal *self)
{
  g_return_val_if_fail (CO_IS_JOURNAL (self), NULL);

  return self->state.subjects;
}

/**
 * co_journal_set_choice:
 * @self: a journal
 * @choice: (nullable): the id of an alternative
 *
 * Sets what was chosen instead.
 */
void
co_journal_set_choice (CoJournal *self, const char *choice)
{
  char *copy;

  g_return_if_fail (CO_IS_JOURNAL (self));

  copy = g_strdup (choice);
  g_free (self->state.choice);
  self->state.choice = copy;
}

/**
 * co_journal_set_subjects:
 * @self: a journal
 * @subjects: (element-type CoSubject): the subjects
 *
 * Sets what was found.
 */
void
co_journal_set_subjects (CoJournal *self, GPtrArray *subjects)
{
  g_return_if_fail (CO_IS_JOURNAL (self) && subjects != NULL);

  g_ptr_array_ref (subjects);
  g_ptr_array_unref (self->state.subjects);
  self->state.subjects = subjects;
}

/**
 * co_journal_tick:
 * @self: a journal
 * @key: the key of a step
 * @when: now, in seconds since 1970
 *
 * Ticks a step.
 */
void
co_journal_tick (CoJournal *self, const char *key, gint64 when)
{
  g_return_if_fail (CO_IS_JOURNAL (self) && key != NULL);

  co_journal_state_tick (&self->state, key, when);
}

/**
 * co_journal_untick:
 * @self: a journal
 * @key: the key of a step
 *
 * Takes a tick back.
 */
void
co_journal_untick (CoJournal *self, const char *key)
{
  g_return_if_fail (CO_IS_JOURNAL (self) && key != NULL);

  g_hash_table_remove (self->state.ticks, key);
}

/* The answers of the person, and those that this catalog does not know. */
static GHashTable *
join_answers (CoJournal *self)
{
  g_auto (GStrv) questions = co_needs_list (self->needs);
  GHashTable *answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer question;
  gpointer options;

  g_hash_table_iter_init (&iter, self->state.answers);
  while (g_hash_table_iter_next (&iter, &question, &options))
    g_hash_table_replace (answers, g_strdup (question), options);
  for (guint i = 0; questions[i] != NULL; i++)
    g_hash_table_replace (answers,
                          g_strdup (questions[i]),
                          (gpointer) co_needs_get (self->needs, questions[i]));
  return answers;
}

/**
 * co_journal_to_text:
 * @self: a journal
 *
 * Writes down what the journal holds, as it stands in the file.
 *
 * Returns: (transfer full): the text
 */
char *
co_journal_to_text (CoJournal *self)
{
  g_autoptr (GHashTable) answers = join_answers (self);
  CoJournalState state = self->state;

  state.answers = answers;
  return co_journal_state_write (&state);
}

/**
 * co_journal_write:
 * @self: a journal
 * @text: (nullable): what to keep, of [method@Co.Journal.to_text]; `NULL` to keep nothing any more
 * @error: return location for a [error@Co.Error], whose message says what to do
 *
 * Has the file hold this text. Touches nothing but the file, so that it can be called in a thread.
 *
 * Returns: whether it was written
 */
gboolean
co_journal_write (CoJournal *self, const char *text, GError **error)
{
  if (self->folder == NULL)
    return TRUE;
  return text != NULL ? co_journal_file_write (self->folder, text, strlen (text), error)
                      : co_journal_folder_clear (self->folder, error);
}

/**
 * co_journal_is_kept:
 * @self: a journal
 *
 * Tells whether saving has an effect.
 *
 * Returns: whether there is a file for it
 */
gboolean
co_journal_is_kept (CoJournal *self)
{
  g_return_val_if_fail (CO_IS_JOURNAL (self), FALSE);

  return self->folder != NULL;
}

/**
 * co_journal_clear:
 * @self: a journal
 *
 * Forgets all that it holds. The file stays as it is until the journal is saved, or wiped.
 */
void
co_journal_clear (CoJournal *self)
{
  g_auto (GStrv) questions = NULL;

  g_return_if_fail (CO_IS_JOURNAL (self));

  questions = co_needs_list (self->needs);
  for (guint i = 0; questions[i] != NULL; i++)
    co_needs_unset (self->needs, questions[i]);
  co_journal_state_clear (&self->state);
  co_journal_state_init (&self->state);
  g_clear_pointer (&self->notice, g_free);
}

/**
 * co_journal_save:
 * @self: a journal
 * @error: return location for a [error@Co.Error], whose message says what to do
 *
 * Saves all of it. When this comes back, the change has reached the disk; on error the file is as
 * it was.
 *
 * Returns: whether it was saved
 */
gboolean
co_journal_save (CoJournal *self, GError **error)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (CO_IS_JOURNAL (self), FALSE);

  text = co_journal_to_text (self);
  return co_journal_write (self, text, error);
}
