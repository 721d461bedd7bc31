/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-help-topics.h"

#include <glib/gi18n.h>

#include <string.h>

/* How to use the program. What the law says stands on the page that tells why, with its sources. */
/* clang-format off */
static const CoHelpTopic topics[] = {
  {"start", N_("What Changeover does, and what it does not"), {
    N_("Changeover looks for Kaspersky software on this computer and on the disks beside it. It tells what the ban means for you. Then it leads you step by step to something else."),
    N_("It only reads. It does not remove a program, delete a file or change a setting. You do each step yourself, when you are ready."),
    N_("It is not a virus scanner. It does not tell whether a computer has a virus."),
    N_("You can go to any place at any time: Check, Why, Choose and Plan. Nothing is lost when you close the window."),
  }},
  {"check", N_("Checking this computer"), {
    N_("Open the place “Check” and press “Check now”. A check takes from some seconds to a few minutes. You can stop it at any time. What was read by then counts."),
    N_("The check reads the list of programs and the places where Kaspersky software leaves its files. It does not open your letters, your photos or your passwords."),
    N_("You can check again whenever you like. The newest result replaces the one before."),
  }},
  {"disks", N_("Disks of other computers"), {
    N_("A disk of another computer can be checked here. Connect it, and wait until it shows up in the list under “Check”."),
    N_("A disk that is not open yet is opened for reading only. Your system may ask for a password first."),
    N_("A locked disk must be unlocked first. Use the program for files of your system, or unlock it in the computer it came from."),
    N_("You can also choose a folder, such as a copy of a disk, or a registry export of Windows."),
  }},
  {"device", N_("Another device"), {
    N_("A phone, a tablet or a computer that is somewhere else is checked by hand. Changeover shows you where to tap or click, with a picture for each step."),
    N_("For Windows there is a small script too. It only reads, and writes a file. Bring that file to this computer, and check it here."),
  }},
  {"found", N_("What “could not tell” means"), {
    N_("Changeover says that nothing was found only if it could read all it looks at. If it could not, it says “could not tell”."),
    N_("Often another account of the computer was closed to it. Then the owner of that account can run the check."),
    N_("Each result lists what could not be read, and what you can do about it. Each finding shows how we know."),
  }},
  {"why", N_("Reading about the ban"), {
    N_("The place “Why” tells what counts where you live. The line at the top shows what happened when. Move along it with the mouse, or with the Tab key."),
    N_("The small mark beside a sentence shows where it comes from. You can open that page in your browser. That is the only time when something is asked from the internet."),
    N_("If you live somewhere else, change it in the preferences."),
  }},
  {"choose", N_("Choosing something else"), {
    N_("Answer what you can. The list beside the questions changes with each answer. You can leave out any question."),
    N_("Each entry says why it stands there, and what speaks against it. “Why this order?” shows all the rules."),
    N_("Nobody pays us for a place in the list. Often what your device has built in is enough."),
  }},
  {"plan", N_("Your plan, and ticking steps off"), {
    N_("The plan follows from what was found and from what you chose. Do the steps from top to bottom. First you save what you need, and only then you remove something."),
    N_("Press a step to see how it is done. Tick it off when you are done with it. If you ticked the wrong one, just take the tick away."),
    N_("A tick is your word. The proof is a new check at the end: only that can say that something is gone."),
    N_("On a Linux computer, some steps can remove a program for you. You see first what would go, and the system asks for the password. Nothing is changed on other disks."),
    N_("You can stop at any step and go on another day."),
  }},
  {"helping", N_("Helping someone"), {
    N_("Say in the preferences that you are helping someone. Pick the language that they read, even in the middle of a plan."),
    N_("At a computer that many people use, wipe everything before the next person sits down."),
    N_("Let them type their passwords themselves. Changeover never asks for one."),
  }},
  {"privacy", N_("What is kept, and where"), {
    N_("Your answers, your choice and your ticks are kept in a file in your own folder on this computer. So are your settings, and a record of what you removed with Changeover. The check itself is not kept as a copy of what it read, but as a list of what was found."),
    N_("Nothing is sent to us or to anyone else. There is no account, no counting of visits and no advertising."),
    N_("“Wipe everything” in the menu removes all of it. Programs and the files on your disks stay as they are."),
  }},
  {"keyboard", N_("Using the keyboard"), {
    N_("The Tab key leads to everything, and Space or Enter presses it. The Escape key closes lists and small windows."),
    N_("Alt and a number from 1 to 4 lead to the four places. Alt and the Left key lead back. F1 opens this help."),
    N_("“Keyboard Shortcuts” in the menu lists all keys."),
  }},
};
/* clang-format on */

/**
 * co_help_topics_list:
 * @count: (out): how many there are
 *
 * Lists the topics of the help.
 *
 * Returns: (transfer none) (array length=count): the topics, in the order in which one reads them
 */
const CoHelpTopic *
co_help_topics_list (guint *count)
{
  *count = G_N_ELEMENTS (topics);
  return topics;
}

/**
 * co_help_topics_find:
 * @id: (nullable): a topic, or a page
 *
 * Finds a topic.
 *
 * Returns: (transfer none) (nullable): the topic
 */
const CoHelpTopic *
co_help_topics_find (const char *id)
{
  /* A plan that is done is told with the plan. */
  const char *wanted = g_strcmp0 (id, "done") == 0 ? "plan" : id;

  for (guint i = 0; i < G_N_ELEMENTS (topics); i++)
    if (g_strcmp0 (topics[i].id, wanted) == 0)
      return &topics[i];
  return NULL;
}

static gboolean
has_word (const char *english, const char *wanted)
{
  g_autofree char *folded = g_utf8_casefold (_ (english), -1);

  return strstr (folded, wanted) != NULL;
}

/**
 * co_help_topic_contains:
 * @self: a topic
 * @text: what to look for, in the language of the program
 *
 * Tells whether a topic is about something. Upper and lower case are the same.
 *
 * Returns: whether @text is in its title or in what it says
 */
gboolean
co_help_topic_contains (const CoHelpTopic *self, const char *text)
{
  g_autofree char *wanted = g_utf8_casefold (text, -1);

  g_strstrip (wanted);
  if (has_word (self->title, wanted))
    return TRUE;
  for (guint i = 0; i < CO_HELP_PARAGRAPHS && self->paragraphs[i] != NULL; i++)
    if (has_word (self->paragraphs[i], wanted))
      return TRUE;
  return FALSE;
}
