/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-json.h"

#include <stdio.h>

/* The number of the contract that the output keeps; fields may be added without changing it. */
#define OUTPUT_SCHEMA 1

static void
add_catalog (JsonBuilder *builder, CoCatalog *catalog)
{
  co_cli_json_begin_object (builder, "catalog");
  co_cli_json_add_int (builder, "serial", co_catalog_get_edition (catalog)->serial);
  co_cli_json_add_text (builder, "date", co_catalog_get_edition (catalog)->date);
  co_cli_json_add_text (builder, "expires", co_catalog_get_edition (catalog)->expires);
  json_builder_end_object (builder);
}

/**
 * co_cli_json_begin:
 * @catalog: what is known
 *
 * Begins the one object that a command prints for programs, with what every one has.
 *
 * Returns: (transfer full): a builder inside that object
 */
JsonBuilder *
co_cli_json_begin (CoCatalog *catalog)
{
  JsonBuilder *builder = json_builder_new ();

  json_builder_begin_object (builder);
  co_cli_json_add_int (builder, "schema", OUTPUT_SCHEMA);
  add_catalog (builder, catalog);
  return builder;
}

/**
 * co_cli_json_add_text:
 * @builder: a builder inside an object
 * @name: the name of the member
 * @text: (nullable): its value; `NULL` becomes null
 *
 * Adds a text.
 */
void
co_cli_json_add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

/**
 * co_cli_json_add_phrase:
 * @builder: a builder inside an object
 * @name: the name of the member
 * @phrase: (nullable): its value; `NULL` becomes null
 * @texts: the language to say it in
 *
 * Adds words of the catalog.
 */
void
co_cli_json_add_phrase (JsonBuilder *builder,
                        const char *name,
                        const CoPhrase *phrase,
                        CoTexts *texts)
{
  co_cli_json_add_text (builder, name, phrase != NULL ? co_texts_say (texts, phrase) : NULL);
}

/**
 * co_cli_json_add_int:
 * @builder: a builder inside an object
 * @name: the name of the member
 * @number: its value
 *
 * Adds a whole number.
 */
void
co_cli_json_add_int (JsonBuilder *builder, const char *name, gint64 number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

/**
 * co_cli_json_add_flag:
 * @builder: a builder inside an object
 * @name: the name of the member
 * @flag: its value
 *
 * Adds a yes or a no.
 */
void
co_cli_json_add_flag (JsonBuilder *builder, const char *name, gboolean flag)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, flag);
}

/**
 * co_cli_json_add_names:
 * @builder: a builder inside an object
 * @name: the name of the member
 * @names: (array zero-terminated=1): its values
 *
 * Adds a list of names.
 */
void
co_cli_json_add_names (JsonBuilder *builder, const char *name, char *const *names)
{
  co_cli_json_begin_list (builder, name);
  for (guint i = 0; names[i] != NULL; i++)
    json_builder_add_string_value (builder, names[i]);
  json_builder_end_array (builder);
}

/**
 * co_cli_json_add_moment:
 * @builder: a builder inside an object
 * @name: the name of the member
 * @moment: (nullable): its value; `NULL` becomes null
 *
 * Adds a moment, as ISO 8601 with its time zone.
 */
void
co_cli_json_add_moment (JsonBuilder *builder, const char *name, GDateTime *moment)
{
  g_autofree char *text = moment != NULL ? g_date_time_format_iso8601 (moment) : NULL;

  co_cli_json_add_text (builder, name, text);
}

/**
 * co_cli_json_begin_object:
 * @builder: a builder inside an object
 * @name: the name of the member
 *
 * Begins an object in an object.
 */
void
co_cli_json_begin_object (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
}

/**
 * co_cli_json_begin_list:
 * @builder: a builder inside an object
 * @name: the name of the member
 *
 * Begins a list.
 */
void
co_cli_json_begin_list (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}

/* JSON is UTF-8 in every locale, which g_print() does not know. And json-glib 1.6 forgets to escape
 * one control character, which can stand in a text only. */
static void
print_bytes (const char *text)
{
  g_autoptr (GString) out = g_string_new (text);

  g_string_replace (out, "\x1f", "\\u001f", 0);
  g_string_append_c (out, '\n');
  fwrite (out->str, 1, out->len, stdout);
}

/**
 * co_cli_json_print:
 * @builder: a builder inside the object of [func@Co.Cli.json_begin]
 *
 * Ends the object and prints it.
 */
void
co_cli_json_print (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  print_bytes (text);
}
