/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-reminder-words.h"

#include <glib/gi18n.h>

/**
 * co_reminder_words_say_summary:
 * @step: a step that ends payments
 * @session: whose language is spoken
 *
 * Says what a reminder of the step is called.
 *
 * Returns: (transfer full): the title of an entry in a calendar
 */
char *
co_reminder_words_say_summary (CoStep *step, CoSession *session)
{
  CoTexts *texts = co_session_get_texts (session);
  g_autofree char *products = co_step_name_products (step, texts);
  g_autofree char *action = co_step_say (step, texts, co_step_get_instruction (step)->action);

  return co_language_format (co_session_get_language (session),
                             /* Translators: the title of an entry in a calendar. */
                             _ ("Next payment for {product}. {action}"),
                             NULL,
                             0,
                             "product",
                             products,
                             "action",
                             action,
                             NULL);
}

/**
 * co_reminder_words_say_description:
 * @step: a step
 * @session: whose language is spoken
 *
 * Says how the step is done, for somebody who does not have the plan at hand.
 *
 * Returns: (transfer full): paragraphs
 */
char *
co_reminder_words_say_description (CoStep *step, CoSession *session)
{
  const CoInstruction *instruction = co_step_get_instruction (step);
  const CoPhrase *const phrases[] = {
    instruction->where,
    instruction->warning,
    instruction->otherwise,
  };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++) {
    g_autofree char *words = NULL;

    if (phrases[i] == NULL)
      continue;
    words = co_step_say (step, co_session_get_texts (session), phrases[i]);
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n\n" : "", words);
  }
  return g_string_free (text, FALSE);
}
