/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-place.h"

#include <glib/gi18n.h>

#include <string.h>

static gboolean
is_place (const char *text)
{
  return g_str_equal (text, "other") ||
         (strlen (text) == 2 && g_ascii_islower (text[0]) && g_ascii_islower (text[1]));
}

/**
 * co_cli_place_fold:
 * @text: (nullable): a place as somebody wrote it
 *
 * Gets the code of a place: "UK" is what most call GB, and without a word the US are meant.
 *
 * Returns: (transfer full): the code, in lower case
 */
char *
co_cli_place_fold (const char *text)
{
  char *place = g_ascii_strdown (text != NULL ? text : "us", -1);

  if (g_str_equal (place, "uk")) {
    g_free (place);
    return g_strdup ("gb");
  }
  return place;
}

/**
 * co_cli_place_find_law:
 * @options: the options of the command
 * @knowledge: what is known
 * @place: the code of a place
 *
 * Finds the rules of a place, or what is said of places that we know of no rule for; tells if it is
 * no code.
 *
 * Returns: (nullable): the rules, or `NULL` if the command ends here
 */
const CoLaw *
co_cli_place_find_law (const CoCliOptions *options, const CoKnowledge *knowledge, const char *place)
{
  g_autofree char *message = NULL;
  const CoLaw *law;

  if (!is_place (place)) {
    message =
      g_strdup_printf (_ ("“%s” is not the code of a country. Write two letters, such as "
                          "us, de or ca. “changeover-cli explain --show=places” lists those "
                          "that we know of."),
                       place);
    co_cli_options_refuse (options, message);
    return NULL;
  }
  law = co_knowledge_get_law (knowledge, place);
  return law != NULL ? law : co_knowledge_get_law (knowledge, "other");
}
