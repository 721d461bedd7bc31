/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-words.h"
#include "co-cli-choose-output.h"
#include "co-cli-language.h"
#include "co-cli-text.h"
#include "co-notes.h"

#include <glib/gi18n.h>

/* A list is read to somebody: these many, and what comes with the devices. */
#define MAX_ENTRIES 5

static void
print_title (const char *title)
{
  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG, 0, title);
}

static void
print_item (const CoCliChoice *choice, const char *text, char **sources)
{
  g_autofree char *cited = co_cli_sources_cite (choice->sources, text, sources);

  co_cli_text_print_item (CO_CLI_PLAIN, 0, cited);
}

static void
print_named (const CoCliChoice *choice, const char *name, const CoStatement *statement)
{
  /* Translators: a name, or a kind of device, and what is said about it. */
  g_autofree char *line =
    g_strdup_printf (_ ("%s: %s"), name, co_texts_say (choice->texts, statement->text));

  print_item (choice, line, statement->sources);
}

static void
print_opening (const CoCliChoice *choice)
{
  GPtrArray *notes = co_catalog_get_knowledge (choice->catalog)->notes;

  for (guint i = 0; i < notes->len; i++) {
    const CoStatement *note = g_ptr_array_index (notes, i);
    g_autofree char *cited = NULL;

    if (!co_note_is_opening (note))
      continue;
    cited = co_cli_sources_cite (choice->sources,
                                 co_texts_say (choice->texts, note->text),
                                 note->sources);
    co_cli_text_print (CO_CLI_PLAIN, 0, cited);
  }
}

static void
print_voices (const CoCliChoice *choice)
{
  GPtrArray *voices = co_catalog_get_knowledge (choice->catalog)->voices;

  print_title (_ ("Who says what about built-in protection:"));
  for (guint i = 0; i < voices->len; i++) {
    const CoStatement *voice = g_ptr_array_index (voices, i);

    print_named (choice, voice->about, voice);
  }
}

static void
print_advice (const CoCliChoice *choice)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (choice->catalog);
  GPtrArray *advice = knowledge->advice;
  gboolean is_first = TRUE;

  for (guint i = 0; i < advice->len; i++) {
    const CoStatement *statement = g_ptr_array_index (advice, i);

    if (!co_needs_chose (choice->needs, CO_QUESTION_DEVICES, statement->about))
      continue;
    if (is_first)
      print_title (_ ("About the devices:"));
    is_first = FALSE;
    print_named (choice,
                 co_alternative_words_get_device (knowledge, choice->texts, statement->about),
                 statement);
  }
}

/* What comes with a device is shown even where it stands far below. */
static gboolean
is_shown (const CoCliChoice *choice, CoRanked *ranked, guint index)
{
  return choice->all || index < MAX_ENTRIES ||
         co_ranked_get_alternative (ranked)->kind == CO_ALTERNATIVE_BUILT_IN;
}

static void
print_rest (const CoCliChoice *choice)
{
  GListModel *list = co_ranking_get_ranked (choice->ranking);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *joined = NULL;
  g_autofree char *line = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoRanked) ranked = g_list_model_get_item (list, i);

    if (!is_shown (choice, ranked, i))
      g_ptr_array_add (names, co_ranked_get_alternative (ranked)->name);
  }
  if (names->len == 0)
    return;
  g_ptr_array_add (names, NULL);
  joined =
    co_language_join (co_texts_get_language (choice->texts), (const char *const *) names->pdata);
  line = g_strdup_printf (_ ("Further down: %s. With --all, all of it is shown."), joined);
  g_print ("\n");
  co_cli_text_print (CO_CLI_PLAIN, 0, line);
}

static void
print_ranking (const CoCliChoice *choice)
{
  GListModel *list = co_ranking_get_ranked (choice->ranking);

  if (co_needs_get (choice->needs, CO_QUESTION_DEVICES) != NULL)
    print_title (_ ("What runs on these devices; what fits best comes first:"));
  else
    print_title (_ ("What there is for all kinds of devices; what fits best comes first:"));
  if (g_list_model_get_n_items (list) == 0)
    co_cli_text_print (CO_CLI_PLAIN, 0, co_alternative_words_get_nothing ());
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoRanked) ranked = g_list_model_get_item (list, i);

    if (is_shown (choice, ranked, i))
      co_cli_choose_print_entry (choice, ranked, i + 1);
  }
  print_rest (choice);
}

static void
print_question (const CoCliChoice *choice, const CoQuestion *question)
{
  g_autoptr (GPtrArray) options = g_ptr_array_new ();
  g_autofree char *joined = NULL;
  g_autofree char *how = NULL;

  for (guint i = 0; i < question->options->len; i++)
    g_ptr_array_add (options, ((CoOption *) g_ptr_array_index (question->options, i))->id);
  g_ptr_array_add (options, NULL);
  joined = g_strjoinv (", ", (char **) options->pdata);
  co_cli_text_print_item (CO_CLI_PLAIN, 0, co_texts_say (choice->texts, question->question));
  /* Translators: the option to write, the id of a question, and the ids of its answers. */
  how = question->many
          ? g_strdup_printf (_ ("%s=%s=… with one or more of: %s"), "--need", question->id, joined)
          : g_strdup_printf (_ ("%s=%s=… with one of: %s"), "--need", question->id, joined);
  co_cli_text_print (CO_CLI_PLAIN, 4, how);
}

static void
print_unanswered (const CoCliChoice *choice)
{
  GPtrArray *questions = co_catalog_get_knowledge (choice->catalog)->questions;
  gboolean is_first = TRUE;

  for (guint i = 0; i < questions->len; i++) {
    const CoQuestion *question = g_ptr_array_index (questions, i);

    if (co_needs_get (choice->needs, question->id) != NULL)
      continue;
    if (is_first)
      print_title (_ ("The list fits better the more of these are answered:"));
    is_first = FALSE;
    print_question (choice, question);
  }
}

static void
print_excluded (const CoCliChoice *choice)
{
  GPtrArray *excluded = co_ranking_get_excluded (choice->ranking);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *joined = NULL;
  g_autofree char *line = NULL;

  if (excluded->len == 0)
    return;
  for (guint i = 0; i < excluded->len; i++)
    g_ptr_array_add (names, ((CoAlternative *) g_ptr_array_index (excluded, i))->name);
  g_ptr_array_add (names, NULL);
  joined =
    co_language_join (co_texts_get_language (choice->texts), (const char *const *) names->pdata);
  /* Translators: a name, or a kind of device, and what is said about it. */
  line = g_strdup_printf (_ ("%s: %s"), joined, co_alternative_words_get_exclusion ());
  co_cli_text_print_item (CO_CLI_PLAIN, 0, line);
}

static void
print_left_out (const CoCliChoice *choice)
{
  GPtrArray *left_out = co_catalog_get_knowledge (choice->catalog)->left_out;

  if (left_out->len == 0 && co_ranking_get_excluded (choice->ranking)->len == 0)
    return;
  print_title (_ ("Left out, and why:"));
  print_excluded (choice);
  for (guint i = 0; i < left_out->len; i++) {
    const CoStatement *statement = g_ptr_array_index (left_out, i);

    print_named (choice, statement->about, statement);
  }
}

static void
print_closing (const CoCliChoice *choice)
{
  GPtrArray *notes = co_catalog_get_knowledge (choice->catalog)->notes;

  print_title (_ ("Good to know:"));
  for (guint i = 0; i < notes->len; i++) {
    const CoStatement *note = g_ptr_array_index (notes, i);

    if (choice->all ? !co_note_is_opening (note) : co_note_is_closing (note))
      print_item (choice, co_texts_say (choice->texts, note->text), note->sources);
  }
}

static void
print_about (const CoCliChoice *choice)
{
  g_autofree char *date =
    co_language_format_date (choice->language, co_catalog_get_edition (choice->catalog)->date);
  g_autofree char *about =
    g_strdup_printf (_ ("This list is from %s. --rules shows each rule and its weight, --sources "
                        "shows where it all comes from, and --all shows the rest."),
                     date);

  g_print ("\n");
  co_cli_text_print (CO_CLI_QUIET, 0, about);
  co_cli_language_print_age (choice->catalog, choice->language);
}

/**
 * co_cli_choose_print_text:
 * @choice: what is shown
 *
 * Prints what can be used instead for people, so that it can be read to somebody.
 */
void
co_cli_choose_print_text (const CoCliChoice *choice)
{
  print_opening (choice);
  if (choice->all)
    print_voices (choice);
  print_advice (choice);
  print_ranking (choice);
  print_unanswered (choice);
  print_left_out (choice);
  print_closing (choice);
  co_cli_sources_print (choice->sources, choice->language);
  print_about (choice);
}
