/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-json.h"
#include "co-cli-sources.h"
#include "co-cli-text.h"

#include <glib/gi18n.h>

/**
 * CoCliSources:
 *
 * The sources that a text cites: a number behind each sentence, a list at the end. The same source
 * keeps its number.
 */
struct _CoCliSources {
  CoCatalog *catalog; /* (owned) */
  GPtrArray *ids;     /* (owned) (element-type utf8) */
};

/**
 * co_cli_sources_new:
 * @catalog: what is known
 *
 * Begins a list of sources.
 *
 * Returns: (transfer full): an empty list
 */
CoCliSources *
co_cli_sources_new (CoCatalog *catalog)
{
  CoCliSources *self = g_new (CoCliSources, 1);

  self->catalog = g_object_ref (catalog);
  self->ids = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * co_cli_sources_free:
 * @self: (transfer full): a list
 *
 * Frees a list of sources.
 */
void
co_cli_sources_free (CoCliSources *self)
{
  g_object_unref (self->catalog);
  g_ptr_array_unref (self->ids);
  g_free (self);
}

/* The same source keeps its number. */
static guint
get_number (CoCliSources *self, const char *id)
{
  guint index;

  if (g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, &index))
    return index + 1;
  g_ptr_array_add (self->ids, g_strdup (id));
  return self->ids->len;
}

/**
 * co_cli_sources_add:
 * @self: a list
 * @id: the id of a source
 *
 * Adds a source, if it is not in the list yet.
 */
void
co_cli_sources_add (CoCliSources *self, const char *id)
{
  get_number (self, id);
}

/**
 * co_cli_sources_cite:
 * @self: (nullable): a list; `NULL` if nobody asked for sources
 * @text: what is said
 * @ids: (nullable) (array zero-terminated=1): where it comes from
 *
 * Puts the numbers of its sources behind a text.
 *
 * Returns: (transfer full): such as "It is free. [1, 4]"
 */
char *
co_cli_sources_cite (CoCliSources *self, const char *text, char *const *ids)
{
  g_autoptr (GString) out = g_string_new (text);

  if (self == NULL || ids == NULL || *ids == NULL)
    return g_string_free (g_steal_pointer (&out), FALSE);
  for (guint i = 0; ids[i] != NULL; i++)
    g_string_append_printf (out, "%s%u", i > 0 ? ", " : " [", get_number (self, ids[i]));
  g_string_append_c (out, ']');
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static char *
get_day (CoLanguage *language, CoSource *source)
{
  g_autofree char *read = co_language_format_date (language, co_source_get_read (source));
  g_autofree char *date = NULL;

  if (co_source_get_date (source) == NULL)
    /* Translators: the day on which we read a source that has no date of its own. */
    return g_strdup_printf (_ ("read on %s"), read);
  date = co_language_format_date (language, co_source_get_date (source));
  /* Translators: the date of a source, and the day on which we read it. */
  return g_strdup_printf (_ ("%s, read on %s"), date, read);
}

static void
print_source (CoSource *source, guint number, CoLanguage *language)
{
  g_autofree char *day = get_day (language, source);
  /* Translators: the number of a source, its publisher, its title, and its date. */
  g_autofree char *line = g_strdup_printf (_ ("[%u] %s: %s (%s)"),
                                           number,
                                           co_source_get_publisher (source),
                                           co_source_get_title (source),
                                           day);

  co_cli_text_print (CO_CLI_PLAIN, 2, line);
  if (co_source_get_address (source) != NULL)
    co_cli_text_print_place (6, co_source_get_address (source));
}

/**
 * co_cli_sources_print:
 * @self: (nullable): a list; `NULL` if nobody asked for sources
 * @language: the language that dates are written in
 *
 * Prints the sources that were cited.
 */
void
co_cli_sources_print (CoCliSources *self, CoLanguage *language)
{
  if (self == NULL || self->ids->len == 0)
    return;
  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG, 0, _ ("Sources:"));
  for (guint i = 0; i < self->ids->len; i++)
    print_source (co_catalog_get_source (self->catalog, g_ptr_array_index (self->ids, i)),
                  i + 1,
                  language);
}

/**
 * co_cli_sources_add_names:
 * @self: a list
 * @builder: a builder inside an object
 * @ids: (array zero-terminated=1): the sources of that object
 *
 * Adds a member `sources` with the ids, and the sources to the list.
 */
void
co_cli_sources_add_names (CoCliSources *self, JsonBuilder *builder, char *const *ids)
{
  co_cli_json_add_names (builder, "sources", ids);
  for (guint i = 0; ids[i] != NULL; i++)
    get_number (self, ids[i]);
}

/**
 * co_cli_sources_add_json:
 * @self: a list
 * @builder: a builder inside an object
 *
 * Adds a member `sources` with all of the list, by id.
 */
void
co_cli_sources_add_json (CoCliSources *self, JsonBuilder *builder)
{
  json_builder_set_member_name (builder, "sources");
  json_builder_begin_object (builder);
  for (guint i = 0; i < self->ids->len; i++) {
    const char *id = g_ptr_array_index (self->ids, i);
    CoSource *source = co_catalog_get_source (self->catalog, id);

    json_builder_set_member_name (builder, id);
    json_builder_begin_object (builder);
    co_cli_json_add_text (builder, "title", co_source_get_title (source));
    co_cli_json_add_text (builder, "publisher", co_source_get_publisher (source));
    co_cli_json_add_text (builder, "address", co_source_get_address (source));
    co_cli_json_add_text (builder, "date", co_source_get_date (source));
    co_cli_json_add_text (builder, "read", co_source_get_read (source));
    json_builder_end_object (builder);
  }
  json_builder_end_object (builder);
}
