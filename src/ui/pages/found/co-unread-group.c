/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-command.h"
#include "co-error.h"
#include "co-found-text.h"
#include "co-host-view.h"
#include "co-notice.h"
#include "co-path-label.h"
#include "co-proofs.h"
#include "co-sentence.h"
#include "co-summary.h"
#include "co-unread-group.h"

#include <glib/gi18n.h>

#include <string.h>

/* More places than these are behind a line that opens. */
#define MAX_PLACES 3

/* The places that the same is said of. The whole target is none of them: its name stands above. */
static GPtrArray *
list_places (GPtrArray *problems, const char *message, const char *whole)
{
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < problems->len; i++) {
    CoProblem *problem = g_ptr_array_index (problems, i);
    const char *path = co_problem_get_path (problem);

    if (g_str_equal (co_problem_get_message (problem), message) && !g_str_equal (path, ".") &&
        !g_str_equal (path, whole))
      g_ptr_array_add (places, (gpointer) path);
  }
  return places;
}

static GtkWidget *
new_expander (CoSession *session, GPtrArray *places)
{
  g_autofree char *title =
    co_language_format (co_session_get_language (session),
                        _ ("{count, plural, one {Show the # place} other {Show the # places}}"),
                        "count",
                        places->len,
                        NULL);
  GtkWidget *proofs = co_proofs_new (title);

  for (guint i = 0; i < places->len; i++)
    co_proofs_add (CO_PROOFS (proofs), NULL, g_ptr_array_index (places, i));
  return proofs;
}

static void
append_way (GtkBox *box, CoProblem *problem)
{
  gtk_box_append (box, co_found_text_new (co_problem_say_way (problem), NULL));
  gtk_box_append (box, co_command_new (co_problem_get_command (problem)));
}

static GtkWidget *
new_problem (CoSession *session, GPtrArray *problems, CoProblem *problem, const char *whole)
{
  const char *message = co_problem_get_message (problem);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autoptr (GPtrArray) places = list_places (problems, message, whole);

  gtk_box_append (GTK_BOX (box), co_found_text_new (message, NULL));
  if (places->len > MAX_PLACES)
    gtk_box_append (GTK_BOX (box), new_expander (session, places));
  for (guint i = 0; i < places->len && places->len <= MAX_PLACES; i++)
    gtk_box_append (GTK_BOX (box), co_path_label_new (g_ptr_array_index (places, i)));
  if (co_problem_get_command (problem) != NULL)
    append_way (GTK_BOX (box), problem);
  return box;
}

/* What is the same is said once, for all its places. A little room sets the next one apart. */
static void
append_problems (CoSession *session, GtkBox *box, GPtrArray *problems, const char *whole)
{
  g_autoptr (GHashTable) said = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < problems->len; i++) {
    CoProblem *problem = g_ptr_array_index (problems, i);

    if (g_hash_table_add (said, (gpointer) co_problem_get_message (problem))) {
      GtkWidget *child = new_problem (session, problems, problem, whole);

      gtk_widget_set_margin_top (child, g_hash_table_size (said) > 1 ? 6 : 0);
      gtk_box_append (box, child);
    }
  }
}

/* A hint can be a part of what is said of the folder already. */
static gboolean
is_said (GPtrArray *problems, const char *hint)
{
  for (guint i = 0; i < problems->len; i++)
    if (strstr (co_problem_get_message (g_ptr_array_index (problems, i)), hint) != NULL)
      return TRUE;
  return FALSE;
}

/* --- How to let us ------------------------------------------------------------------------- */

/* Who may read everything can ask the same program on the command line. */
static void
add_command (GtkBox *box, CoTarget *target)
{
  const char *path = co_target_get_path (target);
  g_autofree char *quoted = NULL;
  g_autofree char *command = NULL;

  if (co_host_view_is_needed () || !g_utf8_validate (path, -1, NULL))
    return;
  quoted = g_shell_quote (path);
  command = co_target_is_this_computer (target)
              ? g_strdup ("sudo changeover-cli check")
              : g_strconcat ("sudo changeover-cli check --root=", quoted, NULL);
  gtk_box_append (box,
                  co_found_text_new (_ ("An administrator can often read more. Type this in a "
                                        "terminal. It only looks, and changes nothing."),
                                     NULL));
  gtk_box_append (box, co_command_new (command));
}

static void
add_way_inside (GtkBox *box, const char *words)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Show me how"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), "win.show::device");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words,
                                  -1);
  gtk_box_append (box, co_found_text_new (words, NULL));
  gtk_box_append (box, button);
}

/* Beside what is said of each problem: a way that is always open. */
static void
add_way (GtkBox *box, CoTarget *target)
{
  if (g_error_matches (co_target_get_error (target), CO_ERROR, CO_ERROR_NOT_FOUND)) {
    gtk_box_append (box,
                    co_found_text_new (_ ("It may have been taken away. Connect the disk again, or "
                                          "choose another place. Then check again."),
                                       NULL));
    return;
  }
  switch ((int) co_target_get_system (target)) {
  case CO_SYSTEM_WINDOWS:
    add_way_inside (box,
                    _ ("You can also check from inside. Start that Windows, and run the check "
                       "there."));
    break;
  case CO_SYSTEM_MACOS:
    add_way_inside (box, _ ("You can also look from inside. Start that Mac, and look there."));
    break;
  case CO_SYSTEM_LINUX:
  case CO_SYSTEM_WINE:
    add_command (box, target);
    break;
  default:
    break;
  }
}

/**
 * co_unread_group_new:
 * @session: the session
 * @result: the result of a target of which something could not be read
 *
 * Makes a card with what could not be read, and what the person can do about it.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_unread_group_new (CoSession *session, CoResult *result)
{
  GtkWidget *self = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  CoTarget *target = co_result_get_target (result);
  GPtrArray *problems = co_result_get_problems (result);
  const char *hint = co_target_get_hint (target);
  const char *said = hint != NULL ? co_sentence_say (hint) : NULL;
  g_autofree char *whole = g_filename_display_name (co_target_get_path (target));

  gtk_widget_add_css_class (self, "card");
  gtk_widget_add_css_class (self, "co-found-card");
  gtk_box_append (GTK_BOX (self), co_found_heading_new (co_target_get_label (target), "heading"));
  if (co_result_get_outcome (result) == CO_OUTCOME_COULD_NOT_CHECK)
    gtk_box_append (GTK_BOX (self), co_found_text_new (co_summary_say_outcome (result), NULL));
  append_problems (session, GTK_BOX (self), problems, whole);
  if (said != NULL && !is_said (problems, said))
    gtk_box_append (GTK_BOX (self), co_notice_new (CO_NOTICE_INFO, said));
  add_way (GTK_BOX (self), target);
  return self;
}
