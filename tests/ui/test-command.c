/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-command.h"
#include "co-ui-test.h"

#include <string.h>

/* A command to type, and where its lines end. */

/* Lines end with words. Where a word is longer than a line, it is not broken after a sign, and not
 * shortly before its end. */
static void
assert_ends (const char *command, GtkWidget *label, gboolean is_narrow)
{
  GSList *link = pango_layout_get_lines_readonly (gtk_label_get_layout (GTK_LABEL (label)));
  guint n_inside = 0;

  for (; link != NULL; link = link->next) {
    int start = pango_layout_line_get_start_index (link->data);

    if (start == 0 || command[start - 1] == ' ')
      continue;
    g_assert_false (g_ascii_ispunct (command[start - 1]));
    g_assert_cmpint (strcspn (command + start, " "), >=, 4);
    n_inside++;
  }
  g_assert_cmpint (n_inside > 0, ==, is_narrow);
}

static void
test_command (CoUiTest *test, gconstpointer data)
{
  const char *command = "flatpak override --user --filesystem=/var/lib/snapd:ro "
                        "--filesystem=~/.mozilla/firefox-esr/profiles:ro --system";
  GtkWidget *line = co_command_new (command);
  GtkWidget *label = co_ui_test_find (line, GTK_TYPE_LABEL, command);

  co_ui_test_show (test, line);
  co_ui_test_resize (test, 620, 400);
  assert_ends (command, label, FALSE);
  for (int width = 240; width <= 320; width += 10) {
    co_ui_test_resize (test, width, 400);
    assert_ends (command, label, TRUE);
  }
}

/* What nobody can read anyway must not make a window wider. */
static void
test_command_of_signs (CoUiTest *test, gconstpointer data)
{
  static const char *const parts[] = {"-", "/a", "/ab", "/абв", "--=", "/а"};
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autoptr (GString) signs = g_string_new (NULL);

    while (signs->len < 200)
      g_string_append (signs, parts[i]);
    gtk_box_append (GTK_BOX (box), co_command_new (signs->str));
  }
  co_ui_test_show (test, box);
  for (GtkWidget *line = gtk_widget_get_first_child (box); line != NULL;
       line = gtk_widget_get_next_sibling (line)) {
    int least;

    gtk_widget_measure (line, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
    g_test_message ("%d", least);
    g_assert_cmpint (least, <, 200);
  }
}

#define ADD(name, function)                                                                        \
  g_test_add ("/command/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
  ADD ("words", test_command);
  ADD ("signs", test_command_of_signs);
  return g_test_run ();
}
