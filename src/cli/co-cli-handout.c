/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-language.h"
#include "co-cli-place.h"
#include "co-cli-scan.h"
#include "co-cli-subjects.h"
#include "co-cli-text.h"
#include "co-handout.h"
#include "co-journal.h"
#include "co-pdf.h"
#include "co-plan-builder.h"
#include "co-write-error.h"

#include <glib/gi18n.h>

/* What was asked for. */
typedef struct {
  char *output;       /* (owned) (nullable) */
  char *sheet;        /* (owned) (nullable) */
  char *paper;        /* (owned) (nullable) */
  char *contact;      /* (owned) (nullable) */
  char *jurisdiction; /* (owned) (nullable) */
  char *language;     /* (owned) (nullable) */
  char **roots;       /* (owned) (nullable) */
  gboolean large_print;
  gboolean no_check;
  gboolean no_journal;
  CoHandoutKind kind;
  const CoPaperFormat *format;
} Asked;

static void
asked_clear (Asked *asked)
{
  g_free (asked->output);
  g_free (asked->sheet);
  g_free (asked->paper);
  g_free (asked->contact);
  g_free (asked->jurisdiction);
  g_free (asked->language);
  g_strfreev (asked->roots);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Asked, asked_clear)

/* One run of the command. */
typedef struct {
  const Asked *asked;
  CoCatalog *catalog; /* (owned) */
  CoTexts *texts;     /* (unowned) */
  const CoLaw *law;   /* (unowned) */
  CoJournal *journal; /* (owned) */
  GPtrArray *results; /* (owned) (nullable) */
  CoPlan *plan;       /* (owned) */
} Run;

static void
run_clear (Run *run)
{
  g_clear_object (&run->plan);
  g_clear_pointer (&run->results, g_ptr_array_unref);
  g_clear_object (&run->journal);
  g_clear_object (&run->catalog);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

/* --- What was found, and what to do ---------------------------------------------------------- */

static CoCliStatus
open_journal (Run *run)
{
  g_autofree char *folder = co_journal_get_folder ();
  g_autoptr (GError) error = NULL;

  run->journal = run->asked->no_journal ? co_journal_new (run->catalog)
                                        : co_journal_open (folder, run->catalog, &error);
  if (run->journal != NULL)
    return CO_CLI_NOTHING_FOUND;
  g_printerr ("changeover-cli: %s\n", error->message);
  g_printerr ("%s\n", _ ("With --no-journal the page is made, and nothing that was kept is read."));
  return CO_CLI_NOT_WRITTEN;
}

/* Only a page about this computer takes a check. */
static CoCliStatus
check (Run *run)
{
  if (run->asked->no_check || run->asked->kind != CO_HANDOUT_PLAN)
    return CO_CLI_NOTHING_FOUND;
  run->results = co_cli_subjects_check (run->catalog, run->journal, run->asked->roots);
  return run->results != NULL ? CO_CLI_NOTHING_FOUND : CO_CLI_STOPPED;
}

static void
build_plan (Run *run)
{
  g_autoptr (CoPlanBuilder) builder =
    co_plan_builder_new (run->catalog, co_journal_get_needs (run->journal));

  co_plan_builder_resume (builder, run->journal);
  run->plan = co_plan_builder_build (builder);
}

/* --- Paper ---------------------------------------------------------------------------------- */

static CoPaper *
make_paper (const Run *run)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  const CoHandoutMatter matter = {
    .catalog = run->catalog,
    .texts = run->texts,
    .law = run->law,
    .now = now,
    .plan = run->plan,
    .needs = co_journal_get_needs (run->journal),
    .results = run->results,
    .contact = run->asked->contact,
  };

  return co_handout_print (&matter,
                           run->asked->kind,
                           run->asked->format,
                           run->asked->large_print ? CO_PAPER_PRINT_LARGE : CO_PAPER_PRINT_NORMAL);
}

/* Boxes instead of letters would help nobody. */
static CoCliStatus
refuse_letters (const Run *run)
{
  g_autofree char *name = co_language_get_own_name (co_texts_get_language (run->texts));

  g_printerr (_ ("changeover-cli: Nothing was written. This computer has no letters for all of %s. "
                 "Install fonts for it, such as those named Noto, and try again.\n"),
              name);
  return CO_CLI_NOT_WRITTEN;
}

static CoCliStatus
write_paper (const Run *run)
{
  g_autoptr (CoPaper) paper = make_paper (run);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (run->asked->output);
  g_autofree char *name = g_filename_display_name (run->asked->output);
  g_autofree char *line = NULL;
  g_autoptr (GError) error = NULL;

  if (co_paper_lacks_letters (paper))
    return refuse_letters (run);
  if (!co_pdf_write (paper, file, &error)) {
    g_printerr (_ ("changeover-cli: “%s” was not written. %s\n"), name, co_write_error_say (error));
    return CO_CLI_NOT_WRITTEN;
  }
  line = co_language_format (
    co_texts_get_language (run->texts),
    _ ("{count, plural, one {Written, on # page:} other {Written, on # pages:}}"),
    "count",
    co_paper_get_n_pages (paper),
    NULL);
  co_cli_text_print (CO_CLI_STRONG, 0, line);
  co_cli_text_print_place (2, name);
  return co_cli_subjects_is_unsure (run->results, run->plan) ? CO_CLI_NOT_SURE
                                                             : CO_CLI_NOTHING_FOUND;
}

/* --- The command ---------------------------------------------------------------------------- */

static gboolean
read_kind (Asked *asked)
{
  if (asked->sheet == NULL)
    return TRUE;
  for (guint kind = 0; kind < CO_N_HANDOUT_KINDS; kind++) {
    asked->kind = kind;
    if (g_str_equal (co_handout_kind_get_id (kind), asked->sheet))
      return TRUE;
  }
  return FALSE;
}

static gboolean
read_paper (Asked *asked)
{
  asked->format = co_paper_get_local_format ();
  if (asked->paper == NULL)
    return TRUE;
  asked->format = g_str_equal (asked->paper, "letter") ? &co_paper_letter : &co_paper_a4;
  return g_str_equal (asked->paper, "letter") || g_str_equal (asked->paper, "a4");
}

/* Why options do not go together; reads those that name one of several things. */
static const char *
find_fault (Asked *asked)
{
  if (asked->output == NULL)
    return _ ("Write --output=FILE.pdf.");
  if (!read_kind (asked))
    return _ ("The sheets are: plan, devices, ban.");
  if (!read_paper (asked))
    return _ ("The kinds of paper are: a4, letter.");
  if (asked->kind != CO_HANDOUT_PLAN && (asked->roots != NULL || asked->no_check))
    return _ ("--root and --no-check go with the sheet “plan”.");
  if (asked->no_check && asked->roots != NULL)
    return _ ("--no-check and --root do not go together.");
  if (asked->no_check && asked->no_journal)
    return _ ("With --no-journal there is no plan to go on with.");
  return NULL;
}

static CoCliStatus
make (Run *run, const CoCliOptions *options)
{
  g_autofree char *place = co_cli_place_fold (run->asked->jurisdiction);
  CoCliStatus status;

  run->law = co_cli_place_find_law (options, co_catalog_get_knowledge (run->catalog), place);
  if (run->law == NULL)
    return CO_CLI_USAGE;
  status = open_journal (run);
  if (status == CO_CLI_NOTHING_FOUND)
    status = check (run);
  if (status != CO_CLI_NOTHING_FOUND)
    return status;
  build_plan (run);
  return write_paper (run);
}

static CoCliStatus
run_with_options (Asked *asked, const CoCliOptions *options)
{
  g_auto (Run) run = {.asked = asked};
  const char *fault = find_fault (asked);
  g_autoptr (CoTexts) texts = NULL;
  CoCliStatus status;

  if (fault != NULL)
    return co_cli_options_refuse (options, fault);
  texts =
    co_cli_language_load (options, asked->language, CO_BUNDLE_ALL, NULL, &run.catalog, &status);
  if (texts == NULL)
    return status;
  if (!co_cli_scan_has_roots (options, asked->roots, &status))
    return status;
  run.texts = texts;
  return make (&run, options);
}

static CoCliOptions
make_options (const GOptionEntry *entries)
{
  return (CoCliOptions){
    .command = "handout",
    .summary = _ ("Makes a page to take home, as a PDF file to print: what was found, what it\n"
                  "means, and the steps with boxes to tick."),
    .description = _ ("Sheets:\n"
                      "  plan     what was found on a computer, and what to do\n"
                      "  devices  how to look at other devices, for everybody\n"
                      "  ban      what the ban means, for a rack\n"
                      "\n"
                      "Exit status:\n"
                      "  0  the page was written\n"
                      "  2  the command line is wrong\n"
                      "  3  it was written, but not everything could be read\n"
                      "  4  it could not be written"),
    .entries = entries,
    .stray = "--output",
  };
}

static CoCliStatus
run_handout (int argc, char **argv)
{
  g_auto (Asked) asked = {.kind = CO_HANDOUT_PLAN};
  /* clang-format off */
  const GOptionEntry entries[] = {
    {"output", 0, 0, G_OPTION_ARG_FILENAME, &asked.output,
     N_ ("Write this file; one of that name is replaced"), N_ ("FILE")},
    {"sheet", 0, 0, G_OPTION_ARG_STRING, &asked.sheet,
     N_ ("Which page, see below; without it, the plan"), N_ ("SHEET")},
    {"root", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &asked.roots,
     N_ ("Check this folder, disk or file, and not this computer; can be given several times"),
     N_ ("PATH")},
    {"no-check", 0, 0, G_OPTION_ARG_NONE, &asked.no_check,
     N_ ("Print the plan as it is, and do not check again"), NULL},
    {"no-journal", 0, 0, G_OPTION_ARG_NONE, &asked.no_journal,
     N_ ("Read nothing that was kept on this computer"), NULL},
    {"jurisdiction", 0, 0, G_OPTION_ARG_STRING, &asked.jurisdiction,
     N_ ("Where you are, as two letters such as us or de"), N_ ("PLACE")},
    {"contact", 0, 0, G_OPTION_ARG_STRING, &asked.contact,
     N_ ("Who can be asked; without it, lines are left to write on"), N_ ("TEXT")},
    {"large-print", 0, 0, G_OPTION_ARG_NONE, &asked.large_print,
     N_ ("Large letters, on as many pages as it takes"), NULL},
    {"paper", 0, 0, G_OPTION_ARG_STRING, &asked.paper,
     N_ ("a4 or letter; without it, that of your country"), N_ ("PAPER")},
    CO_CLI_LANGUAGE_ENTRY (&asked.language),
    G_OPTION_ENTRY_NULL,
  };
  /* clang-format on */
  const CoCliOptions options = make_options (entries);
  CoCliStatus status;

  return co_cli_options_parse (&options, argc, argv, &status) ? run_with_options (&asked, &options)
                                                              : status;
}

const CoCliCommand co_cli_handout_command = {
  .name = "handout",
  .summary = N_ ("Make a page to print and take home"),
  .run = run_handout,
};
