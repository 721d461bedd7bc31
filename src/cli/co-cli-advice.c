/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-advice.h"
#include "co-finding-words.h"

#include <glib/gi18n.h>

static const char *const verdict_words[CO_N_VERDICTS] = {
  [CO_VERDICT_INSTALLED] = N_ ("installed"),
  [CO_VERDICT_MANAGEMENT_AGENT] = N_ ("lets a company manage this computer"),
  [CO_VERDICT_SUCCESSOR] = N_ ("took the place of Kaspersky"),
  [CO_VERDICT_MAY_EMBED] = N_ ("may contain parts of Kaspersky"),
  [CO_VERDICT_EXTENSION_ONLY] = N_ ("only in a browser"),
  [CO_VERDICT_RAN_ONCE] = N_ ("ran once, not installed"),
  [CO_VERDICT_LEFTOVER] = N_ ("removed, but pieces are left"),
};

/**
 * co_cli_advice_get_verdict_words:
 * @verdict: a verdict
 *
 * Says a verdict in words.
 *
 * Returns: words that go on after the name of a product
 */
const char *
co_cli_advice_get_verdict_words (CoVerdict verdict)
{
  return _ (verdict_words[verdict]);
}

static const char *
get_removal_words (CoSystem system)
{
  switch ((int) system) {
  case CO_SYSTEM_WINDOWS:
    return _ ("Last, start that Windows and remove the product there: Settings, Apps. "
              "Restart, and run this check again.");
  case CO_SYSTEM_REGISTRY_EXPORT:
    return _ ("Last, remove the product on that PC: Settings, Apps. Restart it, make new "
              "exports, and check those.");
  case CO_SYSTEM_WINE:
    return _ (
      "Last, remove it with Wine: run “wine uninstaller”, or use the program that you run it "
      "with. Then run this check again.");
  case CO_SYSTEM_MACOS:
    return _ ("Last, start that Mac and remove the product with its own “Uninstall”. It is in the "
              "app, or beside it. Moving the app to the Trash may leave parts behind. "
              "Restart, and run this check again.");
  case CO_SYSTEM_ANDROID:
    return _ ("Last, remove the app on the phone: Settings, Apps. If the phone does not "
              "let you, look in its settings for “Device admin apps” and switch this app "
              "off there first. Then make a new list of apps, and check that one.");
  default:
    return _ ("Last, remove the product with the program that you install software with. "
              "Restart, and run this check again.");
  }
}

static const char *
get_office_words (CoSystem system)
{
  if (system == CO_SYSTEM_ANDROID)
    return _ ("This is a product for offices. If your work or school takes care of this phone, ask "
              "its help desk before you change anything.");
  return _ (
    "This is a product for offices. If your work or school takes care of this computer, ask "
    "its help desk before you change anything.");
}

/* In Wine nothing protects anything. */
static void
add_replacement (GPtrArray *steps, CoProduct *product, CoSystem system)
{
  if (co_product_get_kind (product) == CO_PRODUCT_COMPANION)
    g_ptr_array_add (
      steps,
      _ ("Then choose another program for what it does for you, if you still need that."));
  else if (system != CO_SYSTEM_WINE)
    g_ptr_array_add (
      steps,
      _ ("Then choose another protection program, so that there is no gap in between."));
}

static void
add_installed (GPtrArray *steps, CoFinding *finding, CoSystem system)
{
  CoProduct *product = co_finding_get_product (finding);

  if (co_product_get_audience (product) == CO_AUDIENCE_WORK)
    g_ptr_array_add (steps, (gpointer) get_office_words (system));
  g_ptr_array_add (
    steps,
    _ ("Do not remove it yet. First save what it may keep for you: passwords, locked "
       "folders, and files that it put aside."));
  if (co_finding_say_protection (finding) != NULL)
    g_ptr_array_add (steps, (gpointer) co_finding_say_protection (finding));
  add_replacement (steps, product, system);
  g_ptr_array_add (steps, (gpointer) get_removal_words (system));
}

static gboolean
is_extension (CoFinding *finding)
{
  return co_product_get_kind (co_finding_get_product (finding)) == CO_PRODUCT_EXTENSION;
}

static gboolean
has_mark_of (CoProduct *product, CoMarkKind kind)
{
  GPtrArray *marks = co_product_get_marks (product);

  for (guint i = 0; i < marks->len; i++)
    if (co_mark_get_kind (g_ptr_array_index (marks, i)) == kind)
      return TRUE;
  return FALSE;
}

static void
add_extension (GPtrArray *steps, CoFinding *finding, CoSystem system)
{
  CoProduct *product = co_finding_get_product (finding);

  if (co_finding_get_verdict (finding) == CO_VERDICT_INSTALLED)
    g_ptr_array_add (
      steps,
      _ ("Do this after you removed the program, which may put the extension back."));
  g_ptr_array_add (steps,
                   _ ("If it fills in passwords for you, first save those in another place."));
  if (has_mark_of (product, CO_MARK_CHROME_EXTENSION))
    g_ptr_array_add (steps,
                     _ ("In Chrome, Edge, Brave, Vivaldi, Opera and browsers like them: open the "
                        "menu of the browser, then the list of extensions, and choose Remove."));
  if (has_mark_of (product, CO_MARK_FIREFOX_EXTENSION))
    g_ptr_array_add (steps,
                     _ ("In Firefox and browsers like it: open the menu, then Add-ons and themes, "
                        "then Extensions. Click the three dots beside it and choose Remove."));
  if (system == CO_SYSTEM_MACOS && has_mark_of (product, CO_MARK_SAFARI_EXTENSION))
    g_ptr_array_add (steps,
                     _ ("In Safari: open Settings, then Extensions. Select it and choose "
                        "Uninstall."));
}

static void
add_leftover (GPtrArray *steps, CoFinding *finding, CoSystem system)
{
  g_ptr_array_add (steps,
                   _ ("What is left does not protect this computer. Make sure that another "
                      "protection program is switched on."));
  if (co_finding_say_caution (finding, system) != NULL)
    g_ptr_array_add (steps, (gpointer) co_finding_say_caution (finding, system));
}

/**
 * co_cli_advice_get_steps:
 * @finding: a finding
 * @system: the system of the target it is on
 *
 * Says what a person can do about a finding, in order.
 *
 * Returns: (transfer container) (element-type utf8): sentences for people
 */
GPtrArray *
co_cli_advice_get_steps (CoFinding *finding, CoSystem system)
{
  GPtrArray *steps = g_ptr_array_new ();

  switch (co_finding_get_verdict (finding)) {
  case CO_VERDICT_INSTALLED:
    if (is_extension (finding))
      add_extension (steps, finding, system);
    else
      add_installed (steps, finding, system);
    break;
  case CO_VERDICT_MANAGEMENT_AGENT:
    g_ptr_array_add (
      steps,
      _ ("Your work or school takes care of this computer, or did so once. Ask its help "
         "desk before you remove this. It protects nothing by itself."));
    break;
  case CO_VERDICT_SUCCESSOR:
    g_ptr_array_add (steps,
                     _ ("Another company makes this. It was put on many computers in place of "
                        "Kaspersky in September 2024. You can keep it or choose something else. If "
                        "you remove it, end the payments too."));
    break;
  case CO_VERDICT_MAY_EMBED:
    g_ptr_array_add (steps,
                     _ ("Another company makes this. Some of its versions contain parts from "
                        "Kaspersky. Ask that company about yours."));
    break;
  case CO_VERDICT_EXTENSION_ONLY:
    add_extension (steps, finding, system);
    break;
  case CO_VERDICT_RAN_ONCE:
    g_ptr_array_add (
      steps,
      _ ("It was made to look for viruses once, and does not protect you. Its folder may hold "
         "files that it put aside. Look at them before you delete the folder."));
    break;
  case CO_VERDICT_LEFTOVER:
  case CO_N_VERDICTS:
  default:
    add_leftover (steps, finding, system);
    break;
  }
  return steps;
}
