/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-language.h"
#include "co-cli-plan-output.h"
#include "co-cli-scan.h"
#include "co-cli-subjects.h"
#include "co-cli-text.h"
#include "co-journal.h"
#include "co-plan-builder.h"
#include "co-plan-words.h"
#include "co-text.h"

#include <glib/gi18n.h>

/* What was asked for. */
typedef struct {
  char **roots;   /* (owned) (nullable) */
  char **answers; /* (owned) (nullable) */
  char **done;    /* (owned) (nullable) */
  char **undo;    /* (owned) (nullable) */
  char *choose;   /* (owned) (nullable) */
  char *language; /* (owned) (nullable) */
  gboolean all_the_same;
  gboolean next;
  gboolean sources;
  gboolean json;
  gboolean no_check;
  gboolean no_journal;
  gboolean forget;
} Asked;

/* One run of the command. */
typedef struct {
  const Asked *asked;
  const CoCliOptions *options;
  CoCatalog *catalog;     /* (owned) */
  CoJournal *journal;     /* (owned) */
  CoPlanBuilder *builder; /* (owned) */
  GPtrArray *results;     /* (owned) (nullable) */
  CoPlan *before;         /* (owned): the plan as it was printed last; its numbers count */
  CoPlan *plan;           /* (owned) */
} Run;

static void
asked_clear (Asked *asked)
{
  g_strfreev (asked->roots);
  g_strfreev (asked->answers);
  g_strfreev (asked->done);
  g_strfreev (asked->undo);
  g_free (asked->choose);
  g_free (asked->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Asked, asked_clear)

static void
run_clear (Run *run)
{
  g_clear_object (&run->plan);
  g_clear_object (&run->before);
  g_clear_pointer (&run->results, g_ptr_array_unref);
  g_clear_object (&run->builder);
  g_clear_object (&run->journal);
  g_clear_object (&run->catalog);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

static gint64
get_now (void)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

static CoCliStatus
tell (const GError *error)
{
  g_printerr ("changeover-cli: %s\n", error->message);
  return CO_CLI_NOT_WRITTEN;
}

/* The plan can be had even so. */
static void
tell_not_kept (const GError *error)
{
  tell (error);
  g_printerr ("%s\n", _ ("With --no-journal the plan is printed, and nothing is kept."));
}

/* --- Answers and ticks ------------------------------------------------------------------ */

static gboolean
choose (Run *run, GError **error)
{
  const char *id = run->asked->choose;

  if (id == NULL)
    return TRUE;
  if (*id == '\0')
    id = NULL;
  if (!co_plan_builder_set_choice (run->builder, id, error))
    return FALSE;
  co_journal_set_choice (run->journal, id);
  return TRUE;
}

static gboolean
answer (Run *run, GError **error)
{
  CoNeeds *needs = co_journal_get_needs (run->journal);
  const CoKnowledge *knowledge = co_catalog_get_knowledge (run->catalog);
  char **answers = run->asked->answers;

  for (guint i = 0; answers != NULL && answers[i] != NULL; i++)
    if (!co_needs_set_from_text (needs, knowledge, answers[i], error))
      return FALSE;
  return choose (run, error);
}

/* A number is that of the plan as it was printed last: a check in between may have changed it. */
static CoStep *
find_step (Run *run, const char *text)
{
  gboolean is_first = co_plan_get_subjects (run->before)->len == 0;
  GPtrArray *steps = co_plan_get_steps (is_first ? run->plan : run->before);
  guint64 number;
  CoStep *step;

  if (g_ascii_string_to_unsigned (text, 10, 1, G_MAXUINT, &number, NULL))
    return number <= steps->len ? g_ptr_array_index (steps, number - 1) : NULL;
  step = co_plan_find (run->plan, text);
  return step != NULL ? step : co_plan_find (run->before, text);
}

static CoCliStatus
refuse_step (Run *run, const char *text)
{
  g_autofree char *message = g_strdup_printf (
    _ ("There is no step “%s” in your plan. Print the plan first, and take a number from it."),
    text);

  return co_cli_options_refuse (run->options, message);
}

/* Whether it may be ticked: what was answered just now counts, whatever the plan was before. */
static gboolean
is_held (Run *run, CoStep *step)
{
  CoStep *today = co_plan_find (run->plan, co_step_get_key (step));

  return !run->asked->all_the_same && today != NULL && co_step_get_held_by (today) != NULL;
}

static CoCliStatus
refuse_tick (Run *run, CoTexts *texts, const char *text, const char *key)
{
  CoStep *step = co_plan_find (run->plan, key);
  const CoQuestion *question = co_step_get_held_by (step);
  g_autofree char *losses = co_plan_words_say_losses (step, texts);
  g_autofree char *shown = co_text_printable (text);

  g_printerr (_ ("changeover-cli: The step “%s” was not ticked: a question comes first.\n"), shown);
  g_printerr ("\n%s\n\n", losses);
  g_printerr (_ ("Answer with --answer=%s=ANSWER. To tick the step all the same, add "
                 "--all-the-same.\n"),
              question->id);
  return CO_CLI_USAGE;
}

static gboolean
tick (Run *run, CoTexts *texts, CoCliStatus *status)
{
  char **lists[] = {run->asked->done, run->asked->undo};

  for (guint list = 0; list < G_N_ELEMENTS (lists); list++) {
    for (guint i = 0; lists[list] != NULL && lists[list][i] != NULL; i++) {
      CoStep *step = find_step (run, lists[list][i]);

      if (step == NULL) {
        *status = refuse_step (run, lists[list][i]);
        return FALSE;
      }
      if (lists[list] == run->asked->done && is_held (run, step)) {
        *status = refuse_tick (run, texts, lists[list][i], co_step_get_key (step));
        return FALSE;
      }
      if (lists[list] == run->asked->done)
        co_journal_tick (run->journal, co_step_get_key (step), get_now ());
      else
        co_journal_untick (run->journal, co_step_get_key (step));
    }
  }
  return TRUE;
}

/* --- The plan --------------------------------------------------------------------------- */

static CoPlan *
build (Run *run)
{
  co_plan_builder_take (run->builder, run->journal);
  return co_plan_builder_build (run->builder);
}

static gboolean
check (Run *run)
{
  if (run->asked->no_check)
    return TRUE;
  run->results = co_cli_subjects_check (run->catalog, run->journal, run->asked->roots);
  return run->results != NULL;
}

static gboolean
has_changed (Run *run)
{
  const Asked *asked = run->asked;

  return asked->answers != NULL || asked->choose != NULL || asked->done != NULL ||
         asked->undo != NULL || co_journal_get_subjects (run->journal)->len > 0;
}

static gboolean
save (Run *run)
{
  g_autoptr (GError) error = NULL;

  if (!has_changed (run) || co_journal_save (run->journal, &error))
    return TRUE;
  tell_not_kept (error);
  return FALSE;
}

static void
print (Run *run, CoTexts *texts)
{
  g_autoptr (CoCliSources) sources = run->asked->sources ? co_cli_sources_new (run->catalog) : NULL;
  CoCliPlan plan = {
    .sources = sources,
    .plan = run->plan,
    .needs = co_journal_get_needs (run->journal),
    .texts = texts,
    .results = run->results,
    .next = run->asked->next,
  };

  if (run->asked->json)
    co_cli_plan_print_json (&plan);
  else
    co_cli_plan_print_text (&plan);
}

static gboolean
open_journal (Run *run)
{
  g_autofree char *folder = co_journal_get_folder ();
  g_autoptr (GError) error = NULL;

  if (run->asked->no_journal)
    run->journal = co_journal_new (run->catalog);
  else
    run->journal = co_journal_open (folder, run->catalog, &error);
  if (run->journal == NULL) {
    tell_not_kept (error);
    return FALSE;
  }
  if (co_journal_get_notice (run->journal) != NULL)
    g_printerr ("changeover-cli: %s\n", co_journal_get_notice (run->journal));
  return TRUE;
}

static CoCliStatus
plan (Run *run, CoTexts *texts)
{
  CoCliStatus status = CO_CLI_NOTHING_FOUND;
  g_autoptr (GError) error = NULL;
  gboolean saved;

  if (!open_journal (run))
    return CO_CLI_NOT_WRITTEN;
  run->builder = co_plan_builder_new (run->catalog, co_journal_get_needs (run->journal));
  co_plan_builder_resume (run->builder, run->journal);
  run->before = co_plan_builder_build (run->builder);
  if (!answer (run, &error))
    return co_cli_options_refuse (run->options, error->message);
  if (!check (run))
    return CO_CLI_STOPPED;
  run->plan = build (run);
  if (!tick (run, texts, &status))
    return status;
  saved = save (run);
  g_clear_object (&run->plan);
  run->plan = build (run);
  print (run, texts);
  if (!saved)
    return CO_CLI_NOT_WRITTEN;
  return co_cli_subjects_is_unsure (run->results, run->plan) ? CO_CLI_NOT_SURE : status;
}

/* --- The command ------------------------------------------------------------------------ */

static CoCliStatus
forget (void)
{
  g_autofree char *folder = co_journal_get_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) removed = co_journal_wipe (folder, &error);

  if (removed == NULL)
    return tell (error);
  co_cli_text_print (CO_CLI_PLAIN,
                     0,
                     removed->len > 0 ? _ ("These files were removed from this computer:")
                                      : _ ("There is no plan on this computer."));
  for (guint i = 0; i < removed->len; i++) {
    g_autofree char *name = g_filename_display_name (g_ptr_array_index (removed, i));

    co_cli_text_print_place (2, name);
  }
  return CO_CLI_NOTHING_FOUND;
}

/* Why options do not go together. */
static const char *
find_conflict (const Asked *asked)
{
  gboolean changes = asked->done != NULL || asked->undo != NULL;
  gboolean answers = asked->answers != NULL || asked->choose != NULL;

  if (asked->forget && (changes || answers || asked->roots != NULL || asked->json || asked->next ||
                        asked->no_check || asked->no_journal))
    return _ ("--forget stands alone.");
  if (asked->no_check && asked->roots != NULL)
    return _ ("--no-check and --root do not go together.");
  if (asked->no_journal && (changes || asked->no_check))
    return _ ("With --no-journal there is no plan to go on with.");
  if (asked->all_the_same && asked->done == NULL)
    return _ ("--all-the-same goes with --done.");
  if (asked->next && asked->json)
    return _ ("--next is for people; with --json there is the whole plan.");
  return NULL;
}

static CoCliStatus
run_with_options (const Asked *asked, const CoCliOptions *options)
{
  g_auto (Run) run = {.asked = asked, .options = options};
  const char *conflict = find_conflict (asked);
  g_autoptr (CoTexts) texts = NULL;
  CoCliStatus status;

  if (conflict != NULL)
    return co_cli_options_refuse (options, conflict);
  texts =
    co_cli_language_load (options, asked->language, CO_BUNDLE_ALL, NULL, &run.catalog, &status);
  if (texts == NULL)
    return status;
  if (asked->forget)
    return forget ();
  if (!co_cli_scan_has_roots (options, asked->roots, &status))
    return status;
  return plan (&run, texts);
}

static CoCliOptions
make_options (const GOptionEntry *entries)
{
  return (CoCliOptions){
    .command = "plan",
    .summary =
      _ ("Checks, and tells step by step what to do about what was found. This is what to\n"
         "save first, how to remove it, and what protects you then. Nothing is removed by\n"
         "this command. What you answer and tick is kept on this computer, so that you can\n"
         "go on later."),
    .description = _ ("A number is that of a step in the plan as you saw it last.\n"
                      "\n"
                      "Exit status:\n"
                      "  0  the plan was written, or there is nothing to do\n"
                      "  2  the command line is wrong\n"
                      "  3  nothing was found, but something could not be read\n"
                      "  4  the plan could not be written or kept"),
    .entries = entries,
    .stray = "--root",
  };
}

static CoCliStatus
run_plan (int argc, char **argv)
{
  g_auto (Asked) asked = {0};
  /* clang-format off */
  const GOptionEntry entries[] = {
    CO_CLI_SCAN_ENTRY (&asked.roots),
    {"answer", 0, 0, G_OPTION_ARG_STRING_ARRAY, &asked.answers,
     N_ ("Answer a question of the plan; without an answer, take it back"), N_ ("QUESTION=ANSWER")},
    {"choose", 0, 0, G_OPTION_ARG_STRING, &asked.choose,
     N_ ("Choose what protects you from now on; empty, take it back"), N_ ("PRODUCT")},
    {"done", 0, 0, G_OPTION_ARG_STRING_ARRAY, &asked.done,
     N_ ("Tick a step"), N_ ("NUMBER")},
    {"all-the-same", 0, 0, G_OPTION_ARG_NONE, &asked.all_the_same,
     N_ ("Tick a step even if a question comes first, and something may be lost"), NULL},
    {"undo", 0, 0, G_OPTION_ARG_STRING_ARRAY, &asked.undo,
     N_ ("Take a tick back"), N_ ("NUMBER")},
    {"next", 0, 0, G_OPTION_ARG_NONE, &asked.next,
     N_ ("Tell only what to do next"), NULL},
    {"sources", 0, 0, G_OPTION_ARG_NONE, &asked.sources,
     N_ ("Name the sources of everything"), NULL},
    {"no-check", 0, 0, G_OPTION_ARG_NONE, &asked.no_check,
     N_ ("Go on with the plan, and do not check again"), NULL},
    {"no-journal", 0, 0, G_OPTION_ARG_NONE, &asked.no_journal,
     N_ ("Keep nothing on this computer, and read nothing that was kept"), NULL},
    {"forget", 0, 0, G_OPTION_ARG_NONE, &asked.forget,
     N_ ("Remove the plan, the record of removals, and all else that was kept"), NULL},
    CO_CLI_LANGUAGE_ENTRY (&asked.language),
    {"json", 0, 0, G_OPTION_ARG_NONE, &asked.json,
     N_ ("Print the plan as JSON, for other programs"), NULL},
    G_OPTION_ENTRY_NULL,
  };
  /* clang-format on */
  const CoCliOptions options = make_options (entries);
  CoCliStatus status;

  return co_cli_options_parse (&options, argc, argv, &status) ? run_with_options (&asked, &options)
                                                              : status;
}

const CoCliCommand co_cli_plan_command = {
  .name = "plan",
  .summary = N_ ("Tell step by step what to do about what was found"),
  .run = run_plan,
};
