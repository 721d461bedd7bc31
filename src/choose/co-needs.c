/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-needs.h"

#include <glib/gi18n.h>

/**
 * CoNeeds:
 *
 * What a person answered: options by question. What was not asked, or not answered, is simply not
 * there. Says nothing of who the person is, and stays on this computer.
 */
struct _CoNeeds {
  GObject parent_instance;

  /* State */
  GHashTable *answers; /* (owned) (element-type utf8 GStrv): options by the id of the question */
};

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CoNeeds, co_needs, G_TYPE_OBJECT)

static void
co_needs_finalize (GObject *object)
{
  CoNeeds *self = CO_NEEDS (object);

  g_hash_table_unref (self->answers);
  G_OBJECT_CLASS (co_needs_parent_class)->finalize (object);
}

static void
co_needs_class_init (CoNeedsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_needs_finalize;

  /**
   * CoNeeds::changed:
   * @self: what a person answered
   *
   * Emitted when an answer was given, changed or taken back.
   */
  signals[CHANGED] =
    g_signal_new ("changed", CO_TYPE_NEEDS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
co_needs_init (CoNeeds *self)
{
  self->answers =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_strfreev);
}

/**
 * co_needs_new:
 *
 * Makes the needs of a person who was asked nothing yet.
 *
 * Returns: (transfer full): new needs
 */
CoNeeds *
co_needs_new (void)
{
  return g_object_new (CO_TYPE_NEEDS, NULL);
}

/* What can be answered, for an error. */
static char *
list_options (const CoQuestion *question)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < question->options->len; i++) {
    const CoOption *option = g_ptr_array_index (question->options, i);

    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", option->id);
  }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static gboolean
check_options (const CoQuestion *question, const char *const *options, GError **error)
{
  guint count = g_strv_length ((char **) options);

  for (guint i = 0; i < count; i++) {
    const CoOption *option = co_question_get_option (question, options[i]);
    g_autofree char *known = list_options (question);

    if (option == NULL) {
      g_set_error (error,
                   CO_ERROR,
                   CO_ERROR_NOT_FOUND,
                   _ ("“%s” is no answer to “%s”. The answers are: %s."),
                   options[i],
                   question->id,
                   known);
      return FALSE;
    }
    if (count > 1 && (!question->many || option->alone)) {
      g_set_error (error,
                   CO_ERROR,
                   CO_ERROR_MALFORMED,
                   _ ("“%s” cannot be chosen together with another answer to “%s”."),
                   options[i],
                   question->id);
      return FALSE;
    }
  }
  return TRUE;
}

/**
 * co_needs_set:
 * @self: what a person answered
 * @knowledge: what the questions are
 * @question: the id of a question
 * @options: (array zero-terminated=1): the ids of the chosen options; none takes the answer back
 * @error: return location for `CO_ERROR_NOT_FOUND` or `CO_ERROR_MALFORMED`
 *
 * Answers a question.
 *
 * Returns: whether the answer was taken
 */
gboolean
co_needs_set (CoNeeds *self,
              const CoKnowledge *knowledge,
              const char *question,
              const char *const *options,
              GError **error)
{
  const CoQuestion *asked;

  g_return_val_if_fail (CO_IS_NEEDS (self) && knowledge != NULL, FALSE);
  g_return_val_if_fail (question != NULL && options != NULL, FALSE);

  asked = co_knowledge_get_question (knowledge, question);
  if (asked == NULL) {
    g_set_error (error, CO_ERROR, CO_ERROR_NOT_FOUND, _ ("There is no question “%s”."), question);
    return FALSE;
  }
  if (!check_options (asked, options, error))
    return FALSE;
  if (options[0] == NULL) {
    co_needs_unset (self, question);
    return TRUE;
  }
  g_hash_table_replace (self->answers, g_strdup (question), g_strdupv ((char **) options));
  g_signal_emit (self, signals[CHANGED], 0);
  return TRUE;
}

/**
 * co_needs_set_from_text:
 * @self: what a person answered
 * @knowledge: what the questions are
 * @text: a question and its options, such as `devices=windows-11,iphone`; without options, such as
 *   `devices=`, the answer is taken back
 * @error: return location for `CO_ERROR_NOT_FOUND` or `CO_ERROR_MALFORMED`
 *
 * Answers a question as it is written on a command line.
 *
 * Returns: whether the answer was taken
 */
gboolean
co_needs_set_from_text (CoNeeds *self,
                        const CoKnowledge *knowledge,
                        const char *text,
                        GError **error)
{
  g_auto (GStrv) parts = NULL;
  g_auto (GStrv) options = NULL;

  g_return_val_if_fail (CO_IS_NEEDS (self) && text != NULL, FALSE);

  parts = g_strsplit (text, "=", 2);
  if (g_strv_length (parts) != 2) {
    g_set_error (error,
                 CO_ERROR,
                 CO_ERROR_MALFORMED,
                 _ ("“%s” is not a question and its answer, such as budget=free."),
                 text);
    return FALSE;
  }
  options = g_strsplit (parts[1], ",", -1);
  return co_needs_set (self, knowledge, parts[0], (const char *const *) options, error);
}

/**
 * co_needs_unset:
 * @self: what a person answered
 * @question: the id of a question
 *
 * Takes an answer back.
 */
void
co_needs_unset (CoNeeds *self, const char *question)
{
  g_return_if_fail (CO_IS_NEEDS (self) && question != NULL);

  if (g_hash_table_remove (self->answers, question))
    g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * co_needs_get:
 * @self: what a person answered
 * @question: the id of a question
 *
 * Gets the answer to a question.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of the chosen options, or
 *   `NULL` if it was not answered
 */
const char *const *
co_needs_get (CoNeeds *self, const char *question)
{
  g_return_val_if_fail (CO_IS_NEEDS (self) && question != NULL, NULL);

  return g_hash_table_lookup (self->answers, question);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * co_needs_list:
 * @self: what a person answered
 *
 * Lists the questions that were answered.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids of the questions, in the order of the
 *   alphabet
 */
char **
co_needs_list (CoNeeds *self)
{
  g_autoptr (GPtrArray) names = NULL;
  GHashTableIter iter;
  gpointer name;

  g_return_val_if_fail (CO_IS_NEEDS (self), NULL);

  names = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  g_hash_table_iter_init (&iter, self->answers);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return (char **) g_ptr_array_steal (names, NULL);
}

/**
 * co_needs_chose:
 * @self: what a person answered
 * @question: the id of a question
 * @option: the id of one of its options, or [const@Co.UNANSWERED]
 *
 * Tells whether an option was chosen. A question that was not answered counts as answered with
 * [const@Co.UNANSWERED].
 *
 * Returns: whether it was
 */
gboolean
co_needs_chose (CoNeeds *self, const char *question, const char *option)
{
  const char *const *options = co_needs_get (self, question);

  if (options == NULL)
    return g_str_equal (option, CO_UNANSWERED);
  return g_strv_contains (options, option);
}

static gboolean
holds (CoNeeds *self, const CoChoice *choice)
{
  for (guint i = 0; choice->options[i] != NULL; i++)
    if (co_needs_chose (self, choice->name, choice->options[i]))
      return TRUE;
  return FALSE;
}

/**
 * co_needs_hold:
 * @self: what a person answered
 * @choices: (element-type CoChoice): questions, and the options of which one must be chosen
 *
 * Tells whether the answers are such as something asks for.
 *
 * Returns: whether all of @choices hold; no choices always hold
 */
gboolean
co_needs_hold (CoNeeds *self, GPtrArray *choices)
{
  g_return_val_if_fail (CO_IS_NEEDS (self) && choices != NULL, FALSE);

  for (guint i = 0; i < choices->len; i++)
    if (!holds (self, g_ptr_array_index (choices, i)))
      return FALSE;
  return TRUE;
}
