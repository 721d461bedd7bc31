/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-command.h"
#include "co-heading.h"
#include "co-label.h"
#include "co-manual-blocks.h"
#include "co-manual-words.h"
#include "co-notice.h"

#define SPACING 12
#define CLOSE   6
#define INDENT  18

static void
add_words (CoManualBlocks *self, const CoManualNode *node, GtkBox *box, const char *css_class)
{
  g_autofree char *markup =
    co_manual_words_to_markup (node, co_language_is_right_to_left (self->language));
  GtkWidget *label = co_label_new (NULL, css_class);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  g_signal_connect_swapped (label, "activate-link", self->activate_link, self->data);
  gtk_box_append (box, label);
}

static void
add_paragraph (CoManualBlocks *self, const CoManualNode *node, GtkBox *box)
{
  add_words (self, node, box, NULL);
}

static void
add_section (CoManualBlocks *self, const CoManualNode *node, GtkBox *box)
{
  g_autofree char *title = co_manual_node_to_plain (co_manual_node_find (node, "title"));
  const char *id = co_manual_node_get_attribute (node, "id");
  GtkWidget *heading = co_heading_new (title, "title-3");

  gtk_widget_set_margin_top (heading, SPACING);
  gtk_box_append (box, heading);
  if (id != NULL)
    g_hash_table_insert (self->headings, g_strdup (id), heading);
  co_manual_blocks_fill (self, node, box);
}

/* --- Lists --------------------------------------------------------------------------------- */

static GtkWidget *
new_box (GtkOrientation orientation, int spacing, GtkAccessibleRole role)
{
  return g_object_new (GTK_TYPE_BOX,
                       "orientation",
                       orientation,
                       "spacing",
                       spacing,
                       "accessible-role",
                       role,
                       NULL);
}

static void
add_item (CoManualBlocks *self, const CoManualNode *node, GtkBox *list, const char *mark)
{
  GtkWidget *item = new_box (GTK_ORIENTATION_HORIZONTAL, CLOSE, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  GtkWidget *label = gtk_label_new (mark);
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, CLOSE);

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_label_set_width_chars (GTK_LABEL (label), 2);
  gtk_widget_set_hexpand (content, TRUE);
  gtk_box_append (GTK_BOX (item), label);
  gtk_box_append (GTK_BOX (item), content);
  co_manual_blocks_fill (self, node, GTK_BOX (content));
  gtk_box_append (list, item);
}

/* Steps have numbers, as the language writes them; a list has dots. */
static void
add_list (CoManualBlocks *self, const CoManualNode *node, GtkBox *box)
{
  GtkWidget *list = new_box (GTK_ORIENTATION_VERTICAL, CLOSE, GTK_ACCESSIBLE_ROLE_LIST);
  guint count = 0;

  for (guint i = 0; i < co_manual_node_count_children (node); i++) {
    const CoManualNode *item = co_manual_node_get_child (node, i);
    g_autofree char *number = NULL;
    g_autofree char *mark = NULL;

    if (!co_manual_node_is (item, "item"))
      continue;
    number = co_language_format_number (self->language, ++count);
    mark = co_manual_node_is (node, "steps") ? g_strconcat (number, ".", NULL) : g_strdup ("•");
    add_item (self, item, GTK_BOX (list), mark);
  }
  gtk_box_append (box, list);
}

static void
add_term (CoManualBlocks *self, const CoManualNode *node, GtkBox *list)
{
  GtkWidget *item = new_box (GTK_ORIENTATION_VERTICAL, 0, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, CLOSE);

  for (guint i = 0; i < co_manual_node_count_children (node); i++)
    if (co_manual_node_is (co_manual_node_get_child (node, i), "title"))
      add_words (self, co_manual_node_get_child (node, i), GTK_BOX (item), "heading");
  gtk_widget_set_margin_start (content, INDENT);
  gtk_box_append (GTK_BOX (item), content);
  co_manual_blocks_fill (self, node, GTK_BOX (content));
  gtk_box_append (list, item);
}

static void
add_terms (CoManualBlocks *self, const CoManualNode *node, GtkBox *box)
{
  GtkWidget *list = new_box (GTK_ORIENTATION_VERTICAL, SPACING, GTK_ACCESSIBLE_ROLE_LIST);

  for (guint i = 0; i < co_manual_node_count_children (node); i++)
    if (co_manual_node_is (co_manual_node_get_child (node, i), "item"))
      add_term (self, co_manual_node_get_child (node, i), GTK_BOX (list));
  gtk_box_append (box, list);
}

/* --- Other things -------------------------------------------------------------------------- */

static void
add_note (CoManualBlocks *self, const CoManualNode *node, GtkBox *box)
{
  const char *style = co_manual_node_get_attribute (node, "style");
  g_autofree char *words = co_manual_node_to_plain (node);

  gtk_box_append (box, co_notice_new (style != NULL ? CO_NOTICE_WARNING : CO_NOTICE_INFO, words));
}

/* Each line is a command of its own, which can be copied. */
static void
add_screen (CoManualBlocks *self, const CoManualNode *node, GtkBox *box)
{
  g_autofree char *words = co_manual_node_to_plain (node);
  g_auto (GStrv) lines = g_strsplit (words, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    gtk_box_append (box, co_command_new (lines[i]));
}

static void
add_picture (CoManualBlocks *self, const CoManualNode *node, GtkBox *box)
{
  const char *file = co_manual_node_get_attribute (node, "src");
  g_autofree char *path = co_manual_page_resolve (self->page, file);
  g_autofree char *words = co_manual_node_to_plain (node);
  GtkWidget *picture = gtk_picture_new_for_resource (path);

  gtk_picture_set_alternative_text (GTK_PICTURE (picture), words);
  gtk_widget_set_tooltip_text (picture, words);
  gtk_widget_set_halign (picture, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (picture, "co-manual-picture");
  gtk_box_append (box, picture);
}

/* What stands by itself. Words of sentences, titles and what only tells of a page are not here. */
static const struct {
  const char *name;
  void (*add) (CoManualBlocks *self, const CoManualNode *node, GtkBox *box);
} blocks[] = {
  {"list", add_list},
  {"media", add_picture},
  {"note", add_note},
  {"p", add_paragraph},
  {"screen", add_screen},
  {"section", add_section},
  {"steps", add_list},
  {"terms", add_terms},
};

/**
 * co_manual_blocks_fill:
 * @self: what the widgets are made with
 * @node: a page, a section or an item of a list
 * @box: where they go
 *
 * Makes widgets of all that stands by itself in a node.
 */
void
co_manual_blocks_fill (CoManualBlocks *self, const CoManualNode *node, GtkBox *box)
{
  for (guint i = 0; i < co_manual_node_count_children (node); i++) {
    const CoManualNode *child = co_manual_node_get_child (node, i);

    for (guint j = 0; j < G_N_ELEMENTS (blocks); j++)
      if (co_manual_node_is (child, blocks[j].name))
        blocks[j].add (self, child, box);
  }
}
