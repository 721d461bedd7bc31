/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-refresh-words.h"

#include <glib/gi18n-lib.h>

/* What a person is told. Several outcomes are one and the same to them. */
static const struct {
  const char *title;
  const char *advice;
} words[] = {
  [CO_REFRESH_NEWER] = {N_ ("There is newer knowledge, and you have it now."),
                        N_ ("It is used when Changeover starts again. Your plan stays as it is.")},
  [CO_REFRESH_NEWEST] = {N_ ("You have the newest there is."), N_ ("Nothing was changed.")},
  [CO_REFRESH_NO_ADDRESS] = {N_ ("This copy of Changeover does not know where to ask."),
                             N_ ("You get newer knowledge with a newer Changeover.")},
  [CO_REFRESH_NO_KEY] = {N_ ("This copy of Changeover does not know where to ask."),
                         N_ ("You get newer knowledge with a newer Changeover.")},
  [CO_REFRESH_UNREACHABLE] =
    {N_ ("We could not reach the website that we ask."),
     N_ ("Look whether this computer is online, then try again. Until then, Changeover uses what "
         "it has.")},
  [CO_REFRESH_REFUSED] =
    {N_ ("The answer was not what we asked for."),
     N_ ("Some networks first want you to log in, for example in a hotel. If yours does not, try "
         "again tomorrow. Until then, Changeover uses what it has.")},
  [CO_REFRESH_NOT_SECURE] =
    {N_ ("The way to the website that we ask was not safe, so we stopped."),
     N_ ("Look whether the clock of this computer is right. Try again in another network. Nothing "
         "was changed.")},
  [CO_REFRESH_NOT_TRUSTED] =
    {N_ ("We could not make sure that what came is from us, so we threw it away."),
     N_ ("Nothing was changed. Changeover uses what it has. If this happens again, please tell "
         "us.")},
  [CO_REFRESH_OLDER] = {N_ ("What came is older than what you have, so we threw it away."),
                        N_ ("Nothing was changed. If this happens again, please tell us.")},
  [CO_REFRESH_OTHER_VERSION] =
    {N_ ("What came is for a newer version of Changeover."),
     N_ ("Get the newest Changeover the way you got this one. Until then, it uses what it has.")},
  [CO_REFRESH_BROKEN] =
    {N_ ("What came is from us, but something in it is wrong, so we threw it away."),
     N_ ("That is our fault. Nothing was changed. Try again in a few days.")},
  [CO_REFRESH_NOT_WRITTEN] =
    {N_ ("What came could not be kept on this computer."),
     N_ ("Look whether the disk is full, free some space, and try again. Until then, Changeover "
         "uses what it has.")},
  [CO_REFRESH_BUSY] = {N_ ("Changeover is asking already."),
                       N_ ("Another Changeover is asking just now. Wait a moment, then try "
                           "again.")},
  [CO_REFRESH_FAILED] = {N_ ("The part of Changeover that asks did not work."),
                         N_ ("Please install Changeover again. Until then, it uses what it has.")},
};

/**
 * co_refresh_words_get_title:
 * @outcome: how it ended
 *
 * Says how asking for newer knowledge ended.
 *
 * Returns: (transfer none): a sentence, in the language of the program
 */
const char *
co_refresh_words_get_title (CoRefreshOutcome outcome)
{
  g_return_val_if_fail (outcome < G_N_ELEMENTS (words), NULL);

  return _ (words[outcome].title);
}

/**
 * co_refresh_words_get_advice:
 * @outcome: how it ended
 *
 * Says what that means, and what the person can do.
 *
 * Returns: (transfer none): one or more sentences, in the language of the program
 */
const char *
co_refresh_words_get_advice (CoRefreshOutcome outcome)
{
  g_return_val_if_fail (outcome < G_N_ELEMENTS (words), NULL);

  return _ (words[outcome].advice);
}
