/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-command.h"
#include "co-disclosure.h"
#include "co-found-here.h"
#include "co-label.h"
#include "co-removal-error.h"
#include "co-removal-failure.h"
#include "co-text.h"

#include <glib/gi18n.h>

/* What a window says when a removal did not work, and what a person can type then. It is about the
 * product. */

static const char *
get_title (int code)
{
  switch (code) {
  case CO_REMOVAL_ERROR_NO_MANAGER:
    return _ ("You can remove it yourself");
  case CO_REMOVAL_ERROR_NOT_INSTALLED:
    return _ ("The system does not list it");
  case CO_REMOVAL_ERROR_REFUSED:
    return _ ("The system did not allow it");
  case CO_REMOVAL_ERROR_CANCELLED:
    return _ ("You stopped it");
  default:
    return _ ("It did not work");
  }
}

static GtkWidget *
make_answer (CoSession *session, gconstpointer error)
{
  g_autofree char *words = co_text_printable (((const GError *) error)->message);

  return co_label_new (words, NULL);
}

/* The words of the system help who knows it. */
static void
add_answer (CoSideWindow *window, const GError *error)
{
  GtkWidget *disclosure;

  if (error->code != CO_REMOVAL_ERROR_FAILED && error->code != CO_REMOVAL_ERROR_NEEDED)
    return;
  disclosure = co_disclosure_new (co_side_window_get_session (window),
                                  _ ("What the system said"),
                                  make_answer,
                                  error);
  gtk_widget_add_css_class (disclosure, "card");
  co_side_window_add (window, disclosure);
}

static void
add_repair (CoSideWindow *window, int code)
{
  const char *repair = code == CO_REMOVAL_ERROR_STOPPED || code == CO_REMOVAL_ERROR_FAILED
                         ? co_found_here_get_repair (co_side_window_get_session (window),
                                                     co_side_window_get_about (window))
                         : NULL;

  if (repair == NULL)
    return;
  co_side_window_add_text (
    window,
    _ ("If it still does not work then, the list of packages may have to be put in order. "
       "Open a terminal, type this command, and press Enter. Then try again."));
  co_side_window_add (window, co_command_new (repair));
}

static void
add_command (CoSideWindow *window)
{
  g_autoptr (CoRemovalCommand) command =
    co_found_here_new_command (co_side_window_get_session (window),
                               co_side_window_get_about (window));

  if (command == NULL) {
    co_side_window_add_text (window, _ ("The step in the plan tells how to do it by hand."));
    return;
  }
  co_side_window_add_text (
    window,
    _ ("You can also do it by hand. Open a terminal, type this command, and press Enter. "
       "You may be asked for your password. Nothing shows while you type it."));
  co_side_window_add (window, co_command_new (command->text));
  if (command->is_after_restart)
    co_side_window_add_text (
      window,
      _ ("It counts only after a restart. Restart the computer, then check again."));
}

/**
 * co_removal_failure_add:
 * @window: a window about a product
 * @error: a [error@Co.RemovalError]
 *
 * Adds why the product was not removed.
 */
void
co_removal_failure_add (CoSideWindow *window, const GError *error)
{
  co_side_window_add_title (window, get_title (error->code));
  co_side_window_add_text (window, co_removal_error_say (error));
  add_answer (window, error);
}

/**
 * co_removal_failure_add_commands:
 * @window: a window about a product
 * @error: a [error@Co.RemovalError]
 *
 * Adds what a person can type to put things in order, or to remove the product by hand.
 */
void
co_removal_failure_add_commands (CoSideWindow *window, const GError *error)
{
  add_repair (window, error->code);
  if (error->code != CO_REMOVAL_ERROR_NOT_INSTALLED)
    add_command (window);
}
