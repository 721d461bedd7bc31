/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-changes-words.h"
#include "co-sentence.h"

#include <glib/gi18n-lib.h>

static char *
say_products (CoChange change, guint n)
{
  switch (change) {
  case CO_CHANGE_ADDED:
    return g_strdup_printf (ngettext ("%u product was added.", "%u products were added.", n), n);
  case CO_CHANGE_UPDATED:
    return g_strdup_printf (ngettext ("%u product was updated.", "%u products were updated.", n),
                            n);
  case CO_CHANGE_REMOVED:
    return g_strdup_printf (
      ngettext ("%u product was taken out.", "%u products were taken out.", n),
      n);
  case CO_N_CHANGES:
  default:
    g_return_val_if_reached (NULL);
  }
}

static char *
say_facts (CoChange change, guint n)
{
  switch (change) {
  case CO_CHANGE_ADDED:
    return g_strdup_printf (ngettext ("%u fact was added.", "%u facts were added.", n), n);
  case CO_CHANGE_UPDATED:
    return g_strdup_printf (ngettext ("%u fact was updated.", "%u facts were updated.", n), n);
  case CO_CHANGE_REMOVED:
    return g_strdup_printf (ngettext ("%u fact was taken out.", "%u facts were taken out.", n), n);
  case CO_N_CHANGES:
  default:
    g_return_val_if_reached (NULL);
  }
}

/* Takes both. */
static char *
add (char *said, char *next)
{
  char *both;

  if (said == NULL)
    return next;
  both = co_sentence_follow (said, next);
  g_free (said);
  g_free (next);
  return both;
}

/**
 * co_changes_say:
 * @self: what is different
 *
 * Says what is different in newer knowledge, such as “1 product was added. 2 facts were updated.”
 *
 * Returns: (transfer full): one or more sentences, in the language of the program
 */
char *
co_changes_say (const CoChanges *self)
{
  char *said = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  for (CoChange change = 0; change < CO_N_CHANGES; change++)
    if (self->products[change] > 0)
      said = add (said, say_products (change, self->products[change]));
  for (CoChange change = 0; change < CO_N_CHANGES; change++)
    if (self->facts[change] > 0)
      said = add (said, say_facts (change, self->facts[change]));
  return said != NULL ? said : g_strdup (_ ("Only words and translations were improved."));
}
