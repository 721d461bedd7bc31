/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-beside.h"
#include "co-columns.h"
#include "co-disclosure.h"
#include "co-focus.h"
#include "co-heading.h"
#include "co-jump.h"
#include "co-label.h"
#include "co-notice.h"
#include "co-picture.h"
#include "co-pill.h"
#include "co-question-group.h"
#include "co-source-button.h"
#include "co-ui-test.h"
#include "co-wrap.h"

#include <string.h>

/* The widgets that pages share. */

static int
get_x (GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, gtk_widget_get_parent (widget), &bounds));
  return (int) bounds.origin.x;
}

static int
get_y (GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, gtk_widget_get_parent (widget), &bounds));
  return (int) bounds.origin.y;
}

static void
test_columns (CoUiTest *test, gconstpointer data)
{
  GtkWidget *columns = co_columns_new (200);
  GtkWidget *first = gtk_label_new ("first");
  GtkWidget *second = gtk_label_new ("second");

  co_columns_append (CO_COLUMNS (columns), first);
  co_columns_append (CO_COLUMNS (columns), second);
  co_ui_test_show (test, columns);
  g_assert_cmpint (get_x (first), <, get_x (second));
  g_assert_cmpint (get_y (first), ==, get_y (second));

  gtk_widget_set_direction (columns, GTK_TEXT_DIR_RTL);
  co_ui_test_settle ();
  g_assert_cmpint (get_x (first), >, get_x (second));

  co_ui_test_resize (test, 360, 400);
  g_assert_cmpint (get_x (first), ==, get_x (second));
  g_assert_cmpint (get_y (first), <, get_y (second));

  gtk_widget_set_visible (second, FALSE);
  co_ui_test_resize (test, 250, 400);
  g_assert_cmpint (gtk_widget_get_width (first), ==, gtk_widget_get_width (columns));
}

static GtkWidget *
make_block (int width)
{
  GtkWidget *block = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_size_request (block, width, 20);
  return block;
}

/* Blocks go on in the next line where there is no more room. */
static void
test_wrap (CoUiTest *test, gconstpointer data)
{
  GtkWidget *wrap = co_wrap_new ();
  GtkWidget *first = make_block (150);
  GtkWidget *second = make_block (150);

  co_wrap_append (CO_WRAP (wrap), first);
  co_wrap_append (CO_WRAP (wrap), second);
  co_ui_test_show (test, wrap);
  g_assert_cmpint (get_x (first), ==, 0);
  g_assert_cmpint (get_x (second), >, 149);
  g_assert_cmpint (get_y (first), ==, get_y (second));

  gtk_widget_set_size_request (second, 700, 20);
  co_ui_test_settle ();
  co_ui_test_resize (test, 750, 400);
  g_assert_cmpint (get_x (second), ==, 0);
  g_assert_cmpint (get_y (second), >, get_y (first));

  gtk_widget_set_direction (wrap, GTK_TEXT_DIR_RTL);
  co_ui_test_settle ();
  g_assert_cmpint (get_x (first), >, 500);
}

/* A heading takes the focus when it is given to it; the Tab key goes past it. */
static void
test_heading (CoUiTest *test, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *heading = co_heading_new ("Where we are", "title-1");
  GtkWidget *button = gtk_button_new_with_label ("On");

  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), button);
  co_ui_test_show (test, box);
  g_assert_true (co_focus_grab_heading (heading));
  g_assert_true (gtk_window_get_focus (test->window) == heading);
  g_assert_true (
    gtk_test_accessible_has_role (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_ROLE_HEADING));
  gtk_window_set_focus (test->window, NULL);
  g_assert_true (gtk_widget_child_focus (box, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_window_get_focus (test->window) == button);
  co_ui_test_assert_narrow (heading);
}

static int
measure_height (GtkWidget *widget, int width)
{
  int minimum;
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <=, natural);
  return natural;
}

/* The text has what is left, and is as high as that makes it. */
static void
test_beside (CoUiTest *test, gconstpointer data)
{
  GtkWidget *text =
    co_label_new ("Some words that need more than one line in a narrow window", NULL);
  GtkWidget *block = make_block (80);
  GtkWidget *beside = co_beside_new (text, block, 6);

  gtk_widget_set_size_request (block, 80, 1);
  co_ui_test_show (test, beside);
  g_assert_cmpint (get_x (text), ==, 0);
  g_assert_cmpint (get_x (block), ==, gtk_widget_get_width (beside) - 80);
  g_assert_cmpint (gtk_widget_get_width (text), ==, gtk_widget_get_width (beside) - 86);
  for (int width = 250; width < 600; width += 50)
    g_assert_cmpint (measure_height (beside, width), ==, measure_height (text, width - 86));

  gtk_widget_set_size_request (block, 80, 300);
  g_assert_cmpint (measure_height (beside, 400), ==, 300);
  gtk_widget_set_direction (beside, GTK_TEXT_DIR_RTL);
  co_ui_test_settle ();
  g_assert_cmpint (get_x (block), ==, 0);
  g_assert_cmpint (get_x (text), ==, 86);

  gtk_widget_set_visible (block, FALSE);
  g_assert_cmpint (measure_height (beside, 400), ==, measure_height (text, 400));
  co_ui_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (text), ==, gtk_widget_get_width (beside));
}

static GtkWidget *
make_count (CoSession *session, gconstpointer record)
{
  guint *count = (guint *) record;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *text = g_strdup_printf ("made %u times", ++*count);

  gtk_box_append (GTK_BOX (box), gtk_label_new (text));
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Inside"));
  return box;
}

/* What is behind it is made when it is first seen, and anew only when that is asked for. */
static void
test_disclosure (CoUiTest *test, gconstpointer data)
{
  guint count = 0;
  GtkWidget *widget = co_disclosure_new (test->session, "More", make_count, &count);
  CoDisclosure *disclosure = CO_DISCLOSURE (widget);
  GtkWidget *button;

  co_ui_test_show (test, widget);
  button = co_ui_test_find (widget, GTK_TYPE_BUTTON, "More");
  co_disclosure_set_name (disclosure, "More about it");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "More about it");
  co_disclosure_refresh (disclosure);
  g_assert_cmpuint (count, ==, 0);
  co_ui_test_click (widget, GTK_TYPE_BUTTON, "More");
  g_assert_true (co_disclosure_is_open (disclosure));
  g_assert_true (co_ui_test_says (widget, "made 1 times"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  gtk_widget_grab_focus (co_ui_test_find (widget, GTK_TYPE_BUTTON, "Inside"));
  co_disclosure_refresh (disclosure);
  g_assert_true (co_ui_test_says (widget, "made 2 times"));
  g_assert_true (gtk_window_get_focus (test->window) == button);
  co_disclosure_set_open (disclosure, FALSE);
  co_disclosure_refresh (disclosure);
  g_assert_cmpuint (count, ==, 2);
  co_disclosure_set_open (disclosure, TRUE);
  g_assert_true (co_ui_test_says (widget, "made 3 times"));
}

static const CoQuestion *
find_question (CoUiTest *test, gboolean many)
{
  const CoKnowledge *knowledge = co_session_get_knowledge (test->session);

  for (guint i = 0; i < knowledge->questions->len; i++) {
    const CoQuestion *question = g_ptr_array_index (knowledge->questions, i);

    if (question->many == many)
      return question;
  }
  g_assert_not_reached ();
}

static void
click_option (CoUiTest *test, GtkWidget *group, const CoQuestion *question, guint index)
{
  const CoOption *option = g_ptr_array_index (question->options, index);
  GtkWidget *row =
    co_ui_test_find (group, ADW_TYPE_ACTION_ROW, co_session_say (test->session, option->text));

  g_assert_nonnull (row);
  co_ui_test_click (row, GTK_TYPE_CHECK_BUTTON, NULL);
}

static char *
get_answer (CoUiTest *test, const CoQuestion *question)
{
  const char *const *options =
    co_needs_get (co_progress_get_needs (co_session_get_progress (test->session)), question->id);

  return options != NULL ? g_strjoinv (",", (char **) options) : g_strdup ("");
}

#define assert_answer(test, question, expected)                                                    \
  {                                                                                                \
    g_autofree char *answer = get_answer (test, question);                                         \
    g_assert_cmpstr (answer, ==, expected);                                                        \
  }

static void
test_question_of_one (CoUiTest *test, gconstpointer data)
{
  const CoQuestion *question = find_question (test, FALSE);
  const CoOption *first = g_ptr_array_index (question->options, 0);
  const CoOption *second = g_ptr_array_index (question->options, 1);
  GtkWidget *group = co_question_group_new (test->session, question);

  co_ui_test_show (test, group);
  assert_answer (test, question, "");
  click_option (test, group, question, 0);
  assert_answer (test, question, first->id);
  click_option (test, group, question, 1);
  assert_answer (test, question, second->id);
  co_ui_test_assert_accessible (group);
  co_ui_test_assert_narrow (group);
}

static void
test_question_of_many (CoUiTest *test, gconstpointer data)
{
  const CoQuestion *question = find_question (test, TRUE);
  const CoOption *first = g_ptr_array_index (question->options, 0);
  const CoOption *second = g_ptr_array_index (question->options, 1);
  GtkWidget *group = co_question_group_new (test->session, question);
  g_autofree char *both = g_strjoin (",", first->id, second->id, NULL);

  co_ui_test_show (test, group);
  click_option (test, group, question, 1);
  click_option (test, group, question, 0);
  assert_answer (test, question, both);
  click_option (test, group, question, 1);
  assert_answer (test, question, first->id);
  click_option (test, group, question, 0);
  assert_answer (test, question, "");
}

/* What was answered elsewhere shows here. */
static void
test_question_follows (CoUiTest *test, gconstpointer data)
{
  const CoQuestion *question = find_question (test, FALSE);
  const CoOption *first = g_ptr_array_index (question->options, 0);
  GtkWidget *group = co_question_group_new (test->session, question);
  const char *options[] = {first->id, NULL};
  GtkWidget *check;

  co_ui_test_show (test, group);
  check = co_ui_test_find (group, GTK_TYPE_CHECK_BUTTON, NULL);
  co_progress_answer (co_session_get_progress (test->session), question->id, options);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  options[0] = NULL;
  co_progress_answer (co_session_get_progress (test->session), question->id, options);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
}

static void
test_sources (CoUiTest *test, gconstpointer data)
{
  const CoPhase *phase = g_ptr_array_index (co_session_get_law (test->session)->phases, 0);
  CoSource *source =
    co_catalog_get_source (co_session_get_catalog (test->session), phase->sources[0]);
  GtkWidget *button = co_source_button_new (test->session, (const char *const *) phase->sources);
  GtkWidget *none = co_source_button_new (test->session, NULL);
  GtkPopover *popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (button));

  g_assert_false (gtk_widget_get_visible (none));
  g_object_unref (g_object_ref_sink (none));
  co_ui_test_show (
    test,
    co_source_button_new_with_words (test->session, (const char *const *) phase->sources));
  g_assert_true (co_ui_test_says (GTK_WIDGET (test->window), "Where we know this from"));
  co_ui_test_assert_accessible (GTK_WIDGET (test->window));
  co_ui_test_show (test, button);
  co_ui_test_assert_accessible (GTK_WIDGET (test->window));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (GTK_WIDGET (popover), co_source_get_title (source)));
  g_assert_true (co_ui_test_says (GTK_WIDGET (popover), co_source_get_publisher (source)));
  gtk_popover_popdown (popover);
  co_ui_test_settle ();
}

static void
test_small_ones (CoUiTest *test, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (box), co_pill_new (NULL, "Installed", CO_PILL_ACCENT));
  gtk_box_append (GTK_BOX (box), co_notice_new (CO_NOTICE_WARNING, "This cannot be undone."));
  gtk_box_append (GTK_BOX (box), co_picture_new ("no such picture", 64));
  co_ui_test_show (test, box);
  g_assert_true (co_ui_test_says (box, "Installed"));
  g_assert_true (co_ui_test_says (box, "This cannot be undone."));
  g_assert_false (co_picture_exists ("no such picture"));
  co_ui_test_assert_narrow (box);
}

/* --- Jumps --------------------------------------------------------------------------------- */

#define N_LINES     40
#define LINE_HEIGHT 50
#define MARGIN      24

/* Longer than GTK glides to what has the focus, also where frames are slow. */
#define GLIDE_MILLISECONDS 1000

static gboolean
over_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static gboolean
is_over (gpointer data)
{
  return *(gboolean *) data;
}

static void
wait_for_glide (void)
{
  gboolean over = FALSE;

  g_timeout_add (GLIDE_MILLISECONDS, over_cb, &over);
  co_ui_test_wait (is_over, &over);
}

/* Lines that can have the focus, more of them than there is room for. */
static GtkWidget *
new_page_of_lines (GtkWidget **lines)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *page = gtk_scrolled_window_new ();

  gtk_widget_set_margin_top (box, MARGIN);
  for (guint i = 0; i < N_LINES; i++) {
    lines[i] = gtk_button_new_with_label ("line");
    gtk_widget_set_size_request (lines[i], -1, LINE_HEIGHT);
    gtk_box_append (GTK_BOX (box), lines[i]);
  }
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (page), box);
  return page;
}

static void
assert_in_view (GtkAdjustment *adjustment, GtkWidget *line)
{
  double value = gtk_adjustment_get_value (adjustment);
  double top = MARGIN + get_y (line);

  g_assert_cmpfloat (top, >=, value);
  g_assert_cmpfloat (top + LINE_HEIGHT, <=, value + gtk_adjustment_get_page_size (adjustment));
}

/* Whatever GTK does by itself to show what got the focus, what is jumped to is in view then: what
 * the glide has left behind, what it is just passing, and what it has not come to. */
static void
test_jump (CoUiTest *test, gconstpointer data)
{
  const guint targets[] = {5, 20, 38};
  GtkWidget *lines[N_LINES];
  GtkWidget *page = new_page_of_lines (lines);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page));

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  co_ui_test_show (test, page);
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++) {
    gtk_widget_grab_focus (lines[0]);
    gtk_adjustment_set_value (adjustment, 0);
    co_ui_test_settle ();
    gtk_widget_grab_focus (lines[N_LINES - 1]);
    co_jump_show (lines[targets[i]]);
    wait_for_glide ();
    assert_in_view (adjustment, lines[targets[i]]);
  }
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/widgets/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
  ADD ("columns", test_columns);
  ADD ("beside", test_beside);
  ADD ("wrap", test_wrap);
  ADD ("heading", test_heading);
  ADD ("disclosure", test_disclosure);
  ADD ("question-of-one", test_question_of_one);
  ADD ("question-of-many", test_question_of_many);
  ADD ("question-follows", test_question_follows);
  ADD ("sources", test_sources);
  ADD ("small-ones", test_small_ones);
  ADD ("jump", test_jump);
  return g_test_run ();
}
