/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-choose-answers.h"
#include "co-error.h"
#include "co-ranking.h"

#include <glib/gi18n.h>

/* What people call a platform, where a device has another name. The others are called the same. */
static const struct {
  const char *platform;
  const char *device;
} platforms_of_devices[] = {
  {"windows", "windows-11"},
  {"macos", "mac"},
  {"ios", "iphone"},
};

static const char *
get_device (const char *platform)
{
  for (guint i = 0; i < G_N_ELEMENTS (platforms_of_devices); i++)
    if (g_str_equal (platforms_of_devices[i].platform, platform))
      return platforms_of_devices[i].device;
  return platform;
}

/* All that can be written, for a sentence. */
static char *
list_platforms (const CoQuestion *devices)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (platforms_of_devices); i++)
    g_string_append_printf (list, "%s, ", platforms_of_devices[i].platform);
  for (guint i = 0; i < devices->options->len; i++) {
    const CoOption *option = g_ptr_array_index (devices->options, i);

    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", option->id);
  }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static char *
list_questions (const CoKnowledge *knowledge)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < knowledge->questions->len; i++) {
    const CoQuestion *question = g_ptr_array_index (knowledge->questions, i);

    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", question->id);
  }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* The questions of a plan are answered elsewhere. */
static gboolean
check_question (const CoKnowledge *knowledge, const char *id, GError **error)
{
  g_autofree char *known = NULL;

  for (guint i = 0; i < knowledge->questions->len; i++)
    if (g_str_equal (((CoQuestion *) g_ptr_array_index (knowledge->questions, i))->id, id))
      return TRUE;
  known = list_questions (knowledge);
  g_set_error (error,
               CO_ERROR,
               CO_ERROR_NOT_FOUND,
               _ ("There is no question “%s”. The questions are: %s."),
               id,
               known);
  return FALSE;
}

static void
add_new (GStrvBuilder *builder, GHashTable *seen, const char *const *options)
{
  for (guint i = 0; options != NULL && options[i] != NULL; i++)
    if (g_hash_table_add (seen, g_strdup (options[i])))
      g_strv_builder_add (builder, options[i]);
}

/* Who answers a question twice means both. */
static gboolean
add_options (CoNeeds *needs,
             const CoKnowledge *knowledge,
             const char *question,
             const char *const *options,
             GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) all = NULL;

  add_new (builder, seen, co_needs_get (needs, question));
  add_new (builder, seen, options);
  all = g_strv_builder_end (builder);
  return co_needs_set (needs, knowledge, question, (const char *const *) all, error);
}

static gboolean
add_platform (CoNeeds *needs, const CoKnowledge *knowledge, const char *platform, GError **error)
{
  const CoQuestion *devices = co_knowledge_get_question (knowledge, CO_QUESTION_DEVICES);
  const char *const options[] = {get_device (platform), NULL};
  g_autofree char *known = NULL;

  if (devices == NULL || co_question_get_option (devices, options[0]) != NULL)
    return add_options (needs, knowledge, CO_QUESTION_DEVICES, options, error);
  known = list_platforms (devices);
  g_set_error (error,
               CO_ERROR,
               CO_ERROR_NOT_FOUND,
               _ ("We know no platform “%s”. The platforms are: %s."),
               platform,
               known);
  return FALSE;
}

static gboolean
add_answer (CoNeeds *needs, const CoKnowledge *knowledge, const char *text, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (text, "=", 2);
  g_auto (GStrv) options = NULL;

  if (g_strv_length (parts) != 2 || *parts[1] == '\0') {
    g_set_error (error,
                 CO_ERROR,
                 CO_ERROR_MALFORMED,
                 _ ("“%s” is not a question and its answer, such as budget=free."),
                 text);
    return FALSE;
  }
  if (!check_question (knowledge, parts[0], error))
    return FALSE;
  options = g_strsplit (parts[1], ",", -1);
  return add_options (needs, knowledge, parts[0], (const char *const *) options, error);
}

/**
 * co_cli_choose_read_answers:
 * @needs: where to put the answers
 * @knowledge: what the questions are
 * @platforms: (nullable) (array zero-terminated=1): devices, by their own name or that of their
 *   system
 * @answers: (nullable) (array zero-terminated=1): answers, such as `budget=free`
 * @error: return location for `CO_ERROR_NOT_FOUND` or `CO_ERROR_MALFORMED`, with a message that
 *   names what is possible
 *
 * Reads the answers of a command line.
 *
 * Returns: whether all of them make sense
 */
gboolean
co_cli_choose_read_answers (CoNeeds *needs,
                            const CoKnowledge *knowledge,
                            char **platforms,
                            char **answers,
                            GError **error)
{
  for (guint i = 0; answers != NULL && answers[i] != NULL; i++)
    if (!add_answer (needs, knowledge, answers[i], error))
      return FALSE;
  for (guint i = 0; platforms != NULL && platforms[i] != NULL; i++)
    if (!add_platform (needs, knowledge, platforms[i], error))
      return FALSE;
  return TRUE;
}
