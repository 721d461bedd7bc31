/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-manual-words.h"

/* What is typed is read from the left, also between words that are read from the right: these
 * characters enclose it, and are not seen. */
#define LEFT_TO_RIGHT "\u2066"
#define END           "\u2069"

/* What is typed. A hyphen at the end of a line would be taken for a part of it. */
#define TYPED "<span font_family=\"monospace\" insert_hyphens=\"false\">"

/* How a piece of a sentence looks. */
typedef struct {
  const char *name;
  const char *start;
  const char *end;
  gboolean is_typed;
} Look;

static const Look looks[] = {
  {"cmd", TYPED, "</span>", TRUE},
  {"code", TYPED, "</span>", TRUE},
  {"em", "<i>", "</i>"},
  {"file", TYPED, "</span>", TRUE},
  {"gui", "<b>", "</b>"},
  {"guiseq", "<b>", "</b>"},
  {"key", "<b>", "</b>"},
};

typedef struct {
  GString *markup;
  gboolean is_right_to_left;
} Writer;

static void append (Writer *writer, const CoManualNode *node);

/* Keys that are pressed together, and places in a menu one after the other. */
static const char *
get_joint (Writer *writer, const CoManualNode *node)
{
  if (co_manual_node_is (node, "keyseq"))
    return "+";
  if (co_manual_node_is (node, "guiseq"))
    return writer->is_right_to_left ? " ◂ " : " ▸ ";
  return NULL;
}

static void
append_joined (Writer *writer, const CoManualNode *node, const char *joint)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < co_manual_node_count_children (node); i++) {
    const CoManualNode *child = co_manual_node_get_child (node, i);

    if (co_manual_node_get_text (child) != NULL)
      continue;
    if (!is_first)
      g_string_append (writer->markup, joint);
    append (writer, child);
    is_first = FALSE;
  }
}

static void
append_children (Writer *writer, const CoManualNode *node)
{
  const char *joint = get_joint (writer, node);

  if (joint != NULL) {
    append_joined (writer, node, joint);
    return;
  }
  for (guint i = 0; i < co_manual_node_count_children (node); i++)
    append (writer, co_manual_node_get_child (node, i));
}

static const Look *
find_look (const CoManualNode *node)
{
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    if (co_manual_node_is (node, looks[i].name))
      return &looks[i];
  return NULL;
}

static void
append_with_look (Writer *writer, const CoManualNode *node, const Look *look)
{
  gboolean is_enclosed = writer->is_right_to_left && look->is_typed;

  g_string_append_printf (writer->markup, "%s%s", is_enclosed ? LEFT_TO_RIGHT : "", look->start);
  append_children (writer, node);
  g_string_append_printf (writer->markup, "%s%s", look->end, is_enclosed ? END : "");
}

static void
append_link (Writer *writer, const CoManualNode *node)
{
  const char *page = co_manual_node_get_attribute (node, "xref");
  const char *address = co_manual_node_get_attribute (node, "href");
  g_autofree char *start =
    g_markup_printf_escaped ("<a href=\"%s%s\">",
                             page != NULL ? CO_MANUAL_WORDS_PAGE : "",
                             page != NULL ? page : (address != NULL ? address : ""));

  g_string_append (writer->markup, start);
  append_children (writer, node);
  g_string_append (writer->markup, "</a>");
}

static void
append (Writer *writer, const CoManualNode *node)
{
  const char *text = co_manual_node_get_text (node);
  g_autofree char *escaped = text != NULL ? g_markup_escape_text (text, -1) : NULL;
  const Look *look = find_look (node);

  if (escaped != NULL)
    g_string_append (writer->markup, escaped);
  else if (look != NULL)
    append_with_look (writer, node, look);
  else if (co_manual_node_is (node, "link"))
    append_link (writer, node);
  else
    append_children (writer, node);
}

/**
 * co_manual_words_to_markup:
 * @node: a paragraph or a title
 * @is_right_to_left: how its language is read
 *
 * Makes of a sentence what a label can show. A link begins with `CO_MANUAL_WORDS_PAGE` if it leads
 * to a page of the manual.
 *
 * Returns: (transfer full): markup of Pango
 */
char *
co_manual_words_to_markup (const CoManualNode *node, gboolean is_right_to_left)
{
  Writer writer = {g_string_new (NULL), is_right_to_left};

  append_children (&writer, node);
  return g_strstrip (g_string_free (writer.markup, FALSE));
}
