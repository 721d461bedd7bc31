/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-json.h"
#include "co-cli-sources.h"
#include "co-cli-text.h"

#include <glib/gi18n.h>

/**
 * CoCliSources:
 *
 * The sources that a command has named so far, each once, in the order of their first mention.
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

/**
 * co_cli_sources_add:
 * @self: a list
 * @ids: (array zero-terminated=1): ids of sources
 *
 * Adds sources that are not in the list yet.
 */
void
co_cli_sources_add (CoCliSources *self, const char *const *ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    if (!g_ptr_array_find_with_equal_func (self->ids, ids[i], g_str_equal, NULL))
      g_ptr_array_add (self->ids, g_strdup (ids[i]));
}

/* "Title. Publisher, date. Read on date." A reader wants to know who says so, and how old it is. */
static void
print_source (CoSource *source, CoTexts *texts, guint indent)
{
  CoLanguage *language = co_texts_get_language (texts);
  g_autofree char *read = co_language_format_date (language, co_source_get_read (source));
  g_autofree char *line = NULL;

  if (co_source_get_date (source) != NULL) {
    g_autofree char *date = co_language_format_date (language, co_source_get_date (source));

    /* Translators: title, publisher, date, date */
    line = g_strdup_printf (_ ("%s. %s, %s. Read on %s."),
                            co_source_get_title (source),
                            co_source_get_publisher (source),
                            date,
                            read);
  } else {
    /* Translators: title, publisher, date */
    line = g_strdup_printf (_ ("%s. %s, no date. Read on %s."),
                            co_source_get_title (source),
                            co_source_get_publisher (source),
                            read);
  }
  co_cli_text_print_item (CO_CLI_QUIET, indent, line);
  if (co_source_get_address (source) != NULL)
    co_cli_text_print_place (indent + 2, co_source_get_address (source));
}

/**
 * co_cli_sources_print_list:
 * @catalog: what is known
 * @ids: (array zero-terminated=1): ids of sources
 * @texts: the language of dates
 * @indent: how many columns the list is moved in
 *
 * Prints the sources of one statement.
 */
void
co_cli_sources_print_list (CoCatalog *catalog, const char *const *ids, CoTexts *texts, guint indent)
{
  for (guint i = 0; ids[i] != NULL; i++)
    print_source (co_catalog_get_source (catalog, ids[i]), texts, indent);
}

/**
 * co_cli_sources_print:
 * @self: a list
 * @texts: the language of dates
 * @indent: how many columns the list is moved in
 *
 * Prints all of the list.
 */
void
co_cli_sources_print (CoCliSources *self, CoTexts *texts, guint indent)
{
  for (guint i = 0; i < self->ids->len; i++)
    print_source (co_catalog_get_source (self->catalog, g_ptr_array_index (self->ids, i)),
                  texts,
                  indent);
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
