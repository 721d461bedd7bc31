/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-evidence-text.h"
#include "co-sentence.h"

#include <glib/gi18n-lib.h>

/* What a trace of a kind means in words, by its state. %1$s is the name, %2$s the place where the
 * files of the product should be, %3$s the web browser it is in, %4$s whose it is. A thing that is
 * only left over reads differently where the product is there (part) and where it is not (left).
 * Words that are missing are those of the next weaker state, which no probe yields for that kind.
 */
typedef struct {
  const char *left;
  const char *part;
  const char *claimed;
  const char *working;
} Words;

static const Words package_words = {
  .left = N_ ("The package “%1$s” was removed, but its settings were left behind."),
  .working = N_ ("The list of installed packages has “%1$s”."),
};

/* The store keeps what older states of the system used. */
static const Words store_words = {
  .claimed =
    N_ ("The package store of Nix has “%1$s”. Old packages stay there for a while, so it may "
        "be one that is no longer used."),
};

static const Words android_package_words = {
  .claimed = N_ ("The phone lists the app “%1$s”."),
};

static const Words unit_words = {
  .left = N_ ("The background service “%1$s” is still set up, but its program is gone."),
  .claimed = N_ ("The background service “%1$s” is set up. We could not look at its program."),
  .working = N_ ("The background service “%1$s” is set up, and its program is there."),
};

static const Words path_words = {
  .left = N_ ("This was made by the product and is still there."),
  .part = N_ ("This belongs to the product."),
  .working = N_ ("This is a main part of the product, and it is there."),
};

static const Words entry_words = {
  .left = N_ ("Windows still lists “%1$s” as installed, but its program files are gone."),
  .claimed = N_ ("Windows lists “%1$s” as installed. Its files lie where we could not look."),
  .working = N_ ("Windows lists “%1$s” as installed, and its program files are there."),
};

static const Words entry_alone_words = {
  .claimed = N_ ("Windows lists “%1$s” as installed, and does not say where its files are."),
};

static const Words key_words = {
  .left =
    N_ ("Old settings of the product are in the registry. What an installed one has is missing."),
  .part = N_ ("The product keeps settings here."),
  .claimed = N_ ("The settings of the product name the folder “%2$s”, where we could not look."),
  .working = N_ ("The settings of the product name the folder “%2$s”, and the program is in it."),
};

/* The settings are those of an installed product, but name no folder. */
static const Words key_alone_words = {
  .left = N_ ("Old settings of the product are in the registry."),
  .claimed = N_ ("The settings of the product are as those of one that is installed."),
};

static const Words key_gone_words = {
  .left = N_ ("The settings of the product name the folder “%2$s”, but the program is gone."),
};

static const Words registry_words = {
  .left = N_ ("The product wrote this to the registry."),
};

static const Words user_registry_words = {
  .left = N_ ("The product kept settings here for one user."),
};

static const Words service_words = {
  .left = N_ ("Windows still has the service “%1$s”, but its program is gone."),
  .claimed = N_ ("Windows starts the service “%1$s”. Its program lies where we could not look."),
  .working = N_ ("Windows starts the service “%1$s”, and its program is there."),
};

static const Words driver_words = {
  .left = N_ ("The driver “%1$s” is still set up in Windows. Do not delete it by hand."),
  .part = N_ ("The driver “%1$s” belongs to the product. Do not delete it by hand."),
};

static const Words security_center_words = {
  .left = N_ ("Windows Security remembers a protection program named “%1$s”."),
};

static const Words certificate_words = {
  .left = N_ ("Windows trusts a certificate that the product made to look into web traffic."),
};

static const Words app_words = {
  .left = N_ ("Windows still lists the app “%1$s”, but its files are gone."),
  .claimed = N_ ("Windows lists the app “%1$s”. Its files lie where we could not look."),
  .working = N_ ("Windows has the app “%1$s”, and its files are there."),
};

static const Words extension_words = {
  .left = N_ ("Files of this extension are left. The web browser %3$s does not use them any more."),
  .claimed = N_ ("The web browser %3$s may have this extension. We could not tell for sure."),
  .working = N_ ("The web browser %3$s has this extension."),
};

static const Words user_extension_words = {
  .left = N_ ("Files of this extension are left in the profile of %4$s. The web browser %3$s does "
              "not use them any more."),
  .claimed = N_ ("The web browser %3$s may have this extension, in the profile of %4$s. We could "
                 "not tell for sure."),
  .working = N_ ("The web browser %3$s has this extension, in the profile of %4$s."),
};

static const Words host_words = {
  .left = N_ ("This would let an extension in the web browser %3$s talk to a Kaspersky program."),
};

/* Apps and extensions of the system's core. */
static const Words bundle_words = {
  .left = N_ ("“%1$s” is still there, but its program is gone."),
  .claimed = N_ ("“%1$s” is there. We could not look at its program."),
  .working = N_ ("“%1$s” is there, and its program is in it."),
};

static const Words receipt_words = {
  .left = N_ ("The installer of the Mac remembers that it installed “%1$s”."),
};

static const Words system_extension_words = {
  .left = N_ ("The system extension “%1$s” is still on the Mac. Do not delete it by hand."),
  .part = N_ ("The system extension “%1$s” belongs to the product. Do not delete it by hand."),
  .working = N_ ("The system extension “%1$s” is switched on. Do not delete it by hand."),
};

static const Words team_words = {
  .claimed = N_ ("The app “%1$s” was signed by the maker of Kaspersky."),
  .working = N_ ("The app “%1$s” was signed by the maker of Kaspersky, and its program is there."),
};

static const Words other_words = {
  .left = N_ ("“%1$s” was left behind."),
  .part = N_ ("“%1$s” belongs to the product."),
  .working = N_ ("“%1$s” is there."),
};

static const Words *
get_key_words (const CoTrace *trace)
{
  if (trace->state == CO_TRACE_LEFT)
    return trace->program != NULL ? &key_gone_words : &key_words;
  return trace->program != NULL ? &key_words : &key_alone_words;
}

static const Words *
get_words (const CoTrace *trace)
{
  switch ((int) trace->kind) {
  case CO_MARK_DPKG:
  case CO_MARK_RPM:
  case CO_MARK_PACMAN:
  case CO_MARK_PORTAGE:
    return &package_words;
  case CO_MARK_NIX:
    return &store_words;
  case CO_MARK_ANDROID_PACKAGE:
    return &android_package_words;
  case CO_MARK_UNIT:
  case CO_MARK_LAUNCH_JOB:
    return &unit_words;
  case CO_MARK_PATH:
    return &path_words;
  case CO_MARK_UNINSTALL_ENTRY:
  case CO_MARK_UNINSTALL_KEY:
  case CO_MARK_PUBLISHER:
    return trace->state == CO_TRACE_CLAIMED && trace->program == NULL ? &entry_alone_words
                                                                      : &entry_words;
  case CO_MARK_KASPERSKY_KEY:
    return get_key_words (trace);
  case CO_MARK_REGISTRY_KEY:
    return &registry_words;
  case CO_MARK_USER_REGISTRY_KEY:
    return &user_registry_words;
  case CO_MARK_SERVICE:
    return &service_words;
  case CO_MARK_DRIVER:
    return &driver_words;
  case CO_MARK_SECURITY_CENTER:
    return &security_center_words;
  case CO_MARK_CERTIFICATE:
    return &certificate_words;
  case CO_MARK_APPX:
    return &app_words;
  case CO_MARK_CHROME_EXTENSION:
  case CO_MARK_FIREFOX_EXTENSION:
  case CO_MARK_SAFARI_EXTENSION:
    return trace->user != NULL ? &user_extension_words : &extension_words;
  case CO_MARK_NATIVE_MESSAGING_HOST:
    return &host_words;
  case CO_MARK_BUNDLE:
    return &bundle_words;
  case CO_MARK_RECEIPT:
    return &receipt_words;
  case CO_MARK_SYSTEM_EXTENSION:
    return &system_extension_words;
  case CO_MARK_TEAM_ID:
    return &team_words;
  default:
    return &other_words;
  }
}

static const char *
get_template (const CoTrace *trace, CoMarkProof proves, gboolean is_part)
{
  const Words *words = get_words (trace);
  const char *weak = is_part && words->part != NULL ? words->part : words->left;

  if (trace->state == CO_TRACE_LEFT ||
      (trace->kind == CO_MARK_PATH && proves != CO_PROVES_PRESENCE))
    return weak;
  if (trace->state == CO_TRACE_CLAIMED && words->claimed != NULL)
    return words->claimed;
  return words->working != NULL ? words->working : weak;
}

static void
add (char **text, const char *words, const char *value)
{
  g_autofree char *first = *text;
  g_autofree char *next = co_sentence_new (words, value, NULL);

  *text = co_sentence_join (first, next);
}

static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

static char *
describe (const CoTrace *trace, CoMark *mark, gboolean is_part)
{
  const char *values[] = {
    trace->title != NULL ? trace->title : trace->name,
    or_empty (trace->program),
    or_empty (trace->browser),
    or_empty (trace->user),
  };

  return co_sentence_new_with_values (get_template (trace, co_mark_get_proves (mark), is_part),
                                      values,
                                      G_N_ELEMENTS (values));
}

/**
 * co_evidence_text:
 * @trace: something that was seen
 * @mark: the mark of the catalog that it matches
 * @is_part: whether the product was found to be there, and not only something that it left
 *
 * Tells what a trace means, and how the version and the date of the last update are known.
 *
 * Returns: (transfer full): one or more sentences, for [func@Co.sentence_say]
 */
char *
co_evidence_text (const CoTrace *trace, CoMark *mark, gboolean is_part)
{
  char *text;

  g_return_val_if_fail (trace != NULL && mark != NULL, NULL);

  text = describe (trace, mark, is_part);
  if (trace->switched_off)
    add (&text, N_ ("It is switched off."), NULL);
  if (trace->version != NULL)
    add (&text, N_ ("It gives version %1$s."), trace->version);
  else if (co_mark_get_generation (mark) != NULL)
    add (&text, N_ ("Version: %1$s."), co_mark_get_generation (mark));
  if (trace->last_update != NULL)
    add (&text, N_ ("It says that the last update came on %1$s."), trace->last_update);
  if (trace->protection == CO_YES)
    add (&text, N_ ("A password was set that is needed to remove the product."), NULL);
  return text;
}
