/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"
#include "co-journal.h"
#include "co-plan-stage.h"
#include "co-ui-test-plan.h"

/* When the first check was: in November 2026. */
#define CHECKED 1795000000

/* Plans to show, from journals and from checks. */

/**
 * co_ui_test_subject:
 * @test: the fixture
 * @system: of the target
 * @product: the id of a product of the catalog
 *
 * Makes something that was found on another computer; a test changes what it needs otherwise.
 *
 * Returns: the subject
 */
CoSubjectInfo
co_ui_test_subject (CoUiTest *test, CoSystem system, const char *product)
{
  CoProduct *known = co_catalog_get_product (co_session_get_catalog (test->session), product);
  CoSubjectSight sight = {.verdict = CO_VERDICT_INSTALLED, .facts = CO_FACT_ELSEWHERE};

  g_assert_nonnull (known);
  return (CoSubjectInfo){
    .target = "/none/disk",
    .label = "Windows disk, 512 GB",
    .system = system,
    .product = product,
    .name = co_product_get_name (known),
    .kind = co_product_get_kind (known),
    .audience = co_product_get_audience (known),
    .now = sight,
    .first = sight,
    .state = CO_SUBJECT_PRESENT,
    .checked = CHECKED,
  };
}

static char *
get_folder (CoUiTest *test)
{
  return g_build_filename (test->folder, "changeover", NULL);
}

static gboolean
is_ready (gpointer data)
{
  return co_progress_is_ready (data);
}

/**
 * co_ui_test_open_journal:
 * @test: the fixture
 *
 * Goes on where the journal of the test is.
 */
void
co_ui_test_open_journal (CoUiTest *test)
{
  CoProgress *progress = co_session_get_progress (test->session);
  g_autofree char *folder = get_folder (test);

  co_progress_open_journal (progress, folder);
  co_ui_test_wait (is_ready, progress);
  g_assert_null (co_progress_get_notice (progress));
}

/**
 * co_ui_test_record:
 * @test: the fixture, with a journal
 * @kind: what happened
 * @at: when
 * @what: (nullable) (array zero-terminated=1): what it was done to
 * @answer: (nullable): what the system said
 *
 * Adds to the record what happened to Kaspersky Endpoint Security for Linux.
 */
void
co_ui_test_record (CoUiTest *test,
                   CoRemovalEventKind kind,
                   const char *at,
                   const char *const *what,
                   const char *answer)
{
  const char *folder = co_progress_get_folder (co_session_get_progress (test->session));
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (at, NULL);
  g_autoptr (CoRemovalEvent) event = co_removal_event_new (kind, moment, "kesl", what, answer);
  g_autoptr (GError) error = NULL;

  g_assert_true (co_progress_is_ready (co_session_get_progress (test->session)));
  co_removal_record_add (folder, event, &error);
  g_assert_no_error (error);
}

/**
 * co_ui_test_plan:
 * @test: the fixture
 * @infos: (array length=count): what was found
 * @count: how many there are
 *
 * Keeps what was found in a journal, and goes on from there.
 */
void
co_ui_test_plan (CoUiTest *test, const CoSubjectInfo *infos, guint count)
{
  g_autoptr (GPtrArray) subjects = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *folder = get_folder (test);
  g_autoptr (GError) error = NULL;
  CoJournal *journal = co_journal_open (folder, co_session_get_catalog (test->session), &error);

  g_assert_no_error (error);
  for (guint i = 0; i < count; i++)
    g_ptr_array_add (subjects, co_subject_new (&infos[i]));
  co_journal_set_subjects (journal, subjects);
  g_assert_true (co_journal_save (journal, &error));
  g_assert_no_error (error);
  g_assert_finalize_object (journal);
  co_ui_test_open_journal (test);
}

static gboolean
is_saved (gpointer data)
{
  return !co_progress_is_saving (data);
}

/**
 * co_ui_test_resume:
 * @test: the fixture, without a page
 *
 * Ends the session, and goes on with another one where it stopped.
 */
void
co_ui_test_resume (CoUiTest *test)
{
  g_autoptr (CoCatalog) catalog = g_object_ref (co_session_get_catalog (test->session));
  g_autoptr (CoPreferences) preferences =
    co_preferences_new (test->settings,
                        co_preferences_get_bundle (co_session_get_preferences (test->session)));

  co_ui_test_wait (is_saved, co_session_get_progress (test->session));
  g_assert_finalize_object (test->session);
  test->session = co_session_new (catalog, preferences);
  co_ui_test_open_journal (test);
}

static void
note_cb (gboolean *is_changed)
{
  *is_changed = TRUE;
}

static gboolean
is_set (gpointer data)
{
  return *(gboolean *) data;
}

/* A disk with Windows on it, or what looks like one. */
static CoTarget *
new_disk (CoUiTest *test, const char *name)
{
  g_autofree char *disk = g_build_filename (test->folder, name, NULL);
  g_autofree char *folder = g_build_filename (disk, "Windows", "System32", "config", NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  return co_target_new (disk);
}

static CoFinding *
new_finding (CoUiTest *test, const char *product)
{
  CoCatalog *catalog = co_session_get_catalog (test->session);
  g_autoptr (GPtrArray) evidence =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);
  CoFindingInfo info = {.verdict = CO_VERDICT_INSTALLED, .evidence = evidence};

  info.product = co_catalog_get_product (catalog, product);
  info.name = co_product_get_name (info.product);
  g_ptr_array_add (evidence, co_evidence_new ("path", "it", "there", "It is there."));
  return co_finding_new (&info);
}

/**
 * co_ui_test_make_results:
 * @test: the fixture
 * @disk: the name of a disk with Windows
 * @outcome: what its check came to
 * @product: (nullable): the id of a product that was found there
 *
 * Makes what the check of one disk came to.
 *
 * Returns: (transfer full) (element-type CoResult): the one result
 */
GPtrArray *
co_ui_test_make_results (CoUiTest *test, const char *disk, CoOutcome outcome, const char *product)
{
  g_autoptr (CoTarget) target = new_disk (test, disk);
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  GPtrArray *results = g_ptr_array_new_with_free_func (g_object_unref);

  if (product != NULL)
    g_ptr_array_add (findings, new_finding (test, product));
  g_ptr_array_add (results, co_result_new (target, outcome, findings, nothing, nothing));
  return results;
}

/**
 * co_ui_test_add_result:
 * @test: the fixture
 * @outcome: what the check of a disk with Windows came to
 * @product: (nullable): the id of a product that was found there
 *
 * Adds what a check came to, and waits for the plan.
 */
void
co_ui_test_add_result (CoUiTest *test, CoOutcome outcome, const char *product)
{
  CoProgress *progress = co_session_get_progress (test->session);
  g_autoptr (GPtrArray) results = co_ui_test_make_results (test, "disk", outcome, product);
  gboolean is_changed = FALSE;
  gulong id =
    g_signal_connect_swapped (progress, "notify::plan", G_CALLBACK (note_cb), &is_changed);
  GListModel *all = co_session_get_results (test->session);

  g_list_store_append (G_LIST_STORE (all), results->pdata[0]);
  co_progress_add_results (progress, results, CHECKED + g_list_model_get_n_items (all));
  co_ui_test_wait (is_set, &is_changed);
  g_signal_handler_disconnect (progress, id);
  co_ui_test_settle ();
}

/**
 * co_ui_test_tick_all:
 * @test: the fixture
 *
 * Ticks every step that is still open.
 */
void
co_ui_test_tick_all (CoUiTest *test)
{
  CoProgress *progress = co_session_get_progress (test->session);
  CoStep *step;

  for (guint i = 0; (step = co_plan_get_next (co_progress_get_plan (progress))) != NULL; i++) {
    g_autofree char *key = g_strdup (co_step_get_key (step));

    g_assert_cmpuint (i, <, 200);
    co_progress_tick (progress, key, TRUE);
  }
  co_ui_test_settle ();
}

/**
 * co_ui_test_remind:
 * @test: the fixture, with a plan and the window
 *
 * Opens the window that makes a reminder for the first step that has one.
 */
void
co_ui_test_remind (CoUiTest *test)
{
  GPtrArray *steps =
    co_plan_get_steps (co_progress_get_plan (co_session_get_progress (test->session)));

  for (guint i = 0; i < steps->len; i++) {
    CoStep *step = g_ptr_array_index (steps, i);

    if (co_step_get_instruction (step)->tool != CO_TOOL_REMINDER)
      continue;
    gtk_widget_activate_action (GTK_WIDGET (test->window),
                                "win.remind",
                                "s",
                                co_step_get_key (step));
    co_ui_test_settle ();
    return;
  }
  g_assert_not_reached ();
}

/**
 * co_ui_test_find_step:
 * @root: where to look
 * @key: of a step
 *
 * Finds the row of a step; it has to be in view.
 *
 * Returns: (transfer none) (nullable): the row
 */
CoStepRow *
co_ui_test_find_step (GtkWidget *root, const char *key)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    CoStepRow *row;

    if (!gtk_widget_get_visible (child))
      continue;
    if (CO_IS_STEP_ROW (child) &&
        g_str_equal (co_step_get_key (co_step_row_get_step (CO_STEP_ROW (child))), key))
      return CO_STEP_ROW (child);
    row = co_ui_test_find_step (child, key);
    if (row != NULL)
      return row;
  }
  return NULL;
}

/**
 * co_ui_test_open_stages:
 * @root: where to look
 *
 * Opens all stages of a plan.
 */
void
co_ui_test_open_stages (GtkWidget *root)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (!CO_IS_PLAN_STAGE (child))
      co_ui_test_open_stages (child);
    else if (gtk_widget_get_visible (child) && !co_plan_stage_is_open (CO_PLAN_STAGE (child)))
      co_ui_test_click (child, GTK_TYPE_BUTTON, NULL);
  }
}

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/changeover/Changeover/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/**
 * co_ui_test_plan_init:
 * @argc: of the program
 * @argv: of the program
 *
 * Starts GTK for a test, with the style of the program: padding counts for the narrowest width.
 */
void
co_ui_test_plan_init (int *argc, char ***argv)
{
  co_ui_test_init (argc, argv);
  load_style ();
}

/**
 * co_ui_test_assert_questions_even:
 * @page: the page of the plan, where a question is open that is not the first
 *
 * Asserts that the buttons that lead from question to question are not staggered: they are of one
 * width, side by side or one below the other.
 */
void
co_ui_test_assert_questions_even (GtkWidget *page)
{
  GtkWidget *next = co_ui_test_find (page, GTK_TYPE_BUTTON, "Next question");
  GtkWidget *previous = co_ui_test_find (page, GTK_TYPE_BUTTON, "Previous question");
  graphene_rect_t after;
  graphene_rect_t before;

  g_assert_true (gtk_widget_compute_bounds (next, page, &after));
  g_assert_true (gtk_widget_compute_bounds (previous, page, &before));
  g_assert_cmpfloat (before.size.width, ==, after.size.width);
  g_assert_true (ABS (before.origin.x - after.origin.x) < 0.5 ||
                 ABS (before.origin.y - after.origin.y) < 0.5);
}
