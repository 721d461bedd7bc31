/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-help-topics.h"
#include "co-help-window.h"
#include "co-ui-test.h"

/* The short manual. */

static GtkWidget *
find_help (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (CO_IS_HELP_WINDOW (link->data))
      return link->data;
  return NULL;
}

static GtkWidget *
open_help (CoUiTest *test, const char *topic)
{
  GtkWidget *window =
    GTK_WIDGET (test->window != NULL ? test->window : co_ui_test_add_window (test));

  if (topic != NULL)
    gtk_widget_activate_action (window, "win.help-topic", "s", topic);
  else
    gtk_widget_activate_action (window, "win.help", NULL);
  co_ui_test_settle ();
  g_assert_nonnull (find_help ());
  return find_help ();
}

/* F1 tells about what is on the screen. */
static void
test_page (CoUiTest *test, gconstpointer data)
{
  static const char *const pages[] = {"check", "found", "device", "why", "choose", "plan", "done"};
  GtkWidget *help = open_help (test, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    const CoHelpTopic *topic = co_help_topics_find (pages[i]);

    g_assert_nonnull (topic);
    gtk_widget_activate_action (GTK_WIDGET (test->window), "win.show", "s", pages[i]);
    g_assert_true (open_help (test, NULL) == help);
    g_assert_true (co_ui_test_says (help, topic->title));
    g_assert_true (co_ui_test_says (help, topic->paragraphs[0]));
    g_assert_true (gtk_window_get_focus (GTK_WINDOW (help)) ==
                   co_ui_test_find (help, GTK_TYPE_LABEL, topic->title));
  }
}

static void
test_topics (CoUiTest *test, gconstpointer data)
{
  GtkWidget *help = open_help (test, "nothing of that name");
  guint count;
  const CoHelpTopic *topics = co_help_topics_list (&count);

  for (guint i = 0; i < count; i++) {
    co_ui_test_click (help, GTK_TYPE_BUTTON, topics[i].title);
    g_assert_true (co_ui_test_says (help, topics[i].paragraphs[0]));
    g_assert_true (co_ui_test_says (help, topics[i].paragraphs[1]));
    co_ui_test_assert_accessible (help);
    co_ui_test_click (help, GTK_TYPE_BUTTON, "All topics");
    g_assert_false (co_ui_test_says (help, topics[i].paragraphs[0]));
  }
  co_ui_test_assert_accessible (help);
  co_ui_test_assert_narrow (help);
}

static guint
count_shown (GtkWidget *help, const char *text)
{
  GtkWidget *search = co_ui_test_find (help, GTK_TYPE_SEARCH_ENTRY, NULL);
  guint count;
  guint shown = 0;
  const CoHelpTopic *topics = co_help_topics_list (&count);

  gtk_editable_set_text (GTK_EDITABLE (search), text);
  g_signal_emit_by_name (search, "search-changed");
  for (guint i = 0; i < count; i++)
    if (co_ui_test_find (help, GTK_TYPE_BUTTON, topics[i].title) != NULL)
      shown++;
  return shown;
}

static void
test_search (CoUiTest *test, gconstpointer data)
{
  GtkWidget *help = open_help (test, "");
  GtkWidget *search = co_ui_test_find (help, GTK_TYPE_SEARCH_ENTRY, NULL);
  guint count;

  co_help_topics_list (&count);
  g_assert_cmpuint (count_shown (help, ""), ==, count);
  g_assert_cmpuint (count_shown (help, "  "), ==, count);
  g_assert_cmpuint (count_shown (help, "ALT AND"), ==, 1);
  g_assert_false (co_ui_test_says (help, "There is nothing about that"));
  g_assert_cmpuint (count_shown (help, "zebra"), ==, 0);
  g_assert_true (co_ui_test_says (help, "There is nothing about that"));
  g_assert_cmpuint (count_shown (help, "alt and"), ==, 1);
  g_signal_emit_by_name (search, "activate");
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (help, "Alt and a number"));
}

/* What is read goes on in the other language. */
static void
test_language (CoUiTest *test, gconstpointer data)
{
  GtkWidget *help;
  GtkWidget *label;

  g_settings_set_string (test->settings, "language", "");
  help = open_help (test, "keyboard");
  label = co_ui_test_find (help, GTK_TYPE_LABEL, "Using the keyboard");
  g_object_add_weak_pointer (G_OBJECT (label), (gpointer *) &label);
  g_settings_set_string (test->settings, "language", "en");
  co_ui_test_settle ();
  g_assert_null (label);
  g_assert_true (co_ui_test_says (help, "Using the keyboard"));
  g_assert_true (co_ui_test_says (help, "Alt and a number"));
}

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/help/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  add ("page", test_page);
  add ("topics", test_topics);
  add ("search", test_search);
  add ("language", test_language);
  return g_test_run ();
}
