/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-details.h"
#include "co-choose-button.h"
#include "co-cited.h"
#include "co-columns.h"
#include "co-compare-page.h"
#include "co-focus.h"
#include "co-heading.h"
#include "co-label.h"
#include "co-wrap.h"

#include <glib/gi18n.h>

/* How wide a product must be to stand beside another one. */
#define COLUMN_WIDTH 220

/**
 * CoComparePage:
 *
 * Two or three products side by side, fact by fact; in a narrow window one below the other within
 * each fact, so that what is compared stays together.
 */
struct _CoComparePage {
  CoPage parent_instance;

  /* State */
  gboolean is_stale; /* what is shown may not be so any more */

  /* Widgets */
  GtkWidget *heading;
  GtkWidget *too_few;
  AdwBin *rows;
};

G_DEFINE_FINAL_TYPE (CoComparePage, co_compare_page, CO_TYPE_PAGE)

/* Makes what is said about one of the products. */
typedef GtkWidget *(*MakeCell) (CoSession *session, const CoAlternative *alternative);

static CoSession *
get_session (CoComparePage *self)
{
  return co_page_get_session (CO_PAGE (self));
}

static GPtrArray *
list_alternatives (CoComparePage *self)
{
  CoComparison *comparison = co_session_get_comparison (get_session (self));
  const CoKnowledge *knowledge = co_session_get_knowledge (get_session (self));
  GPtrArray *alternatives = g_ptr_array_new ();

  for (guint i = 0; i < co_comparison_get_count (comparison); i++)
    g_ptr_array_add (
      alternatives,
      (gpointer) co_knowledge_get_alternative (knowledge, co_comparison_get_id (comparison, i)));
  return alternatives;
}

/* --- The products ---------------------------------------------------------------------------- */

static void
remove_cb (GtkButton *button, const CoAlternative *alternative)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (button), CO_TYPE_COMPARE_PAGE);

  co_comparison_remove (co_session_get_comparison (get_session (CO_COMPARE_PAGE (page))),
                        alternative->id);
}

static GtkWidget *
make_remove_button (CoSession *session, const CoAlternative *alternative)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Take away"));
  g_autofree char *name = co_language_format (co_session_get_language (session),
                                              _ ("{action}: {product}"),
                                              NULL,
                                              0,
                                              "action",
                                              _ ("Take away"),
                                              "product",
                                              alternative->name,
                                              NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (button, "pill");
  g_signal_connect (button, "clicked", G_CALLBACK (remove_cb), (gpointer) alternative);
  return button;
}

static GtkWidget *
make_head (CoSession *session, const CoAlternative *alternative)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 9));
  GtkWidget *buttons = co_wrap_new ();

  gtk_box_append (box, co_label_new (alternative->name, "title-3"));
  gtk_box_append (box, co_label_new (co_session_say (session, alternative->summary), NULL));
  if (alternative->kind != CO_ALTERNATIVE_SECOND_OPINION)
    co_wrap_append (CO_WRAP (buttons), co_choose_button_new (session, alternative));
  co_wrap_append (CO_WRAP (buttons), make_remove_button (session, alternative));
  /* At the end of the card, so that they are in one line with those of the others. */
  gtk_widget_set_vexpand (buttons, TRUE);
  gtk_widget_set_valign (buttons, GTK_ALIGN_END);
  gtk_widget_set_margin_top (buttons, 9);
  gtk_box_append (box, buttons);
  gtk_widget_set_vexpand (GTK_WIDGET (box), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (box), "card");
  gtk_widget_add_css_class (GTK_WIDGET (box), "co-choose-card");
  return GTK_WIDGET (box);
}

static GtkWidget *
make_heads (CoComparePage *self, GPtrArray *alternatives)
{
  GtkWidget *columns = co_columns_new (COLUMN_WIDTH);

  for (guint i = 0; i < alternatives->len; i++)
    co_columns_append (CO_COLUMNS (columns),
                       make_head (get_session (self), g_ptr_array_index (alternatives, i)));
  return columns;
}

/* --- What is compared ------------------------------------------------------------------------ */

/* Each cell names its product: far down the page, and one below the other, nobody would know. */
static GtkWidget *
make_cell (const CoAlternative *alternative, GtkWidget *content)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 3));

  gtk_box_append (box, co_label_new (alternative->name, "caption"));
  if (gtk_widget_get_first_child (content) == NULL) {
    g_object_ref_sink (content);
    g_object_unref (content);
    content = co_label_new (_ ("not stated"), NULL);
  }
  gtk_box_append (box, content);
  return GTK_WIDGET (box);
}

/* Adds a row, and gives back what its cells go into. */
static CoColumns *
add_row (GtkBox *rows, const char *title)
{
  GtkBox *row = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  GtkWidget *columns = co_columns_new (COLUMN_WIDTH);

  gtk_box_append (row, co_heading_new (title, "title-4"));
  gtk_box_append (row, columns);
  gtk_box_append (rows, gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (rows, GTK_WIDGET (row));
  return CO_COLUMNS (columns);
}

static gboolean
is_stated (GPtrArray *lists, guint row)
{
  for (guint i = 0; i < lists->len; i++) {
    const CoSaidFact *fact = g_ptr_array_index ((GPtrArray *) g_ptr_array_index (lists, i), row);

    if (fact->is_stated)
      return TRUE;
  }
  return FALSE;
}

static void
add_fact (CoComparePage *self, GtkBox *rows, GPtrArray *alternatives, GPtrArray *lists, guint row)
{
  CoColumns *columns = NULL;

  for (guint i = 0; i < alternatives->len; i++) {
    const CoSaidFact *fact = g_ptr_array_index ((GPtrArray *) g_ptr_array_index (lists, i), row);

    if (columns == NULL)
      columns = add_row (rows, fact->label);
    co_columns_append (
      columns,
      make_cell (g_ptr_array_index (alternatives, i),
                 co_alternative_details_make_fact (get_session (self), fact, FALSE)));
  }
}

/* What is known of none of them is said in one sentence. */
static void
add_facts (CoComparePage *self, GtkBox *rows, GPtrArray *alternatives)
{
  CoSession *session = get_session (self);
  g_autoptr (GPtrArray) lists = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) missing = g_ptr_array_new ();
  GPtrArray *first;

  for (guint i = 0; i < alternatives->len; i++)
    g_ptr_array_add (lists,
                     co_alternative_facts_new (g_ptr_array_index (alternatives, i),
                                               co_session_get_knowledge (session),
                                               co_session_get_texts (session),
                                               co_session_get_language (session)));
  first = g_ptr_array_index (lists, 0);
  for (guint row = 0; row < first->len; row++) {
    const CoSaidFact *fact = g_ptr_array_index (first, row);

    if (is_stated (lists, row))
      add_fact (self, rows, alternatives, lists, row);
    else
      g_ptr_array_add (missing, (gpointer) fact->label);
  }
  gtk_box_append (rows, co_alternative_details_make_missing (session, missing));
}

static void
add_cells (CoComparePage *self,
           GtkBox *rows,
           GPtrArray *alternatives,
           const char *title,
           MakeCell make)
{
  CoColumns *columns = add_row (rows, title);

  for (guint i = 0; i < alternatives->len; i++) {
    const CoAlternative *alternative = g_ptr_array_index (alternatives, i);

    co_columns_append (columns, make_cell (alternative, make (get_session (self), alternative)));
  }
}

static GtkWidget *
make_rows (CoComparePage *self, GPtrArray *alternatives)
{
  GtkBox *rows = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));

  gtk_box_append (rows, make_heads (self, alternatives));
  add_facts (self, rows, alternatives);
  add_cells (self,
             rows,
             alternatives,
             _ ("Good to know on a device"),
             co_alternative_details_make_notes);
  add_cells (self,
             rows,
             alternatives,
             _ ("What laboratories found"),
             co_alternative_details_make_results);
  add_cells (self, rows, alternatives, _ ("What is known"), co_alternative_details_make_traits);
  add_cells (self,
             rows,
             alternatives,
             _ ("Why it stands here"),
             co_alternative_details_make_reasons);
  add_cells (self, rows, alternatives, _ ("Its maker"), co_alternative_details_make_site);
  return GTK_WIDGET (rows);
}

static void
rebuild (CoComparePage *self)
{
  g_autoptr (GPtrArray) alternatives = list_alternatives (self);
  gboolean has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->rows)) != NULL;

  /* What has the focus goes away with the old rows. */
  if (has_focus)
    co_focus_grab_heading (self->heading);
  gtk_widget_set_visible (self->too_few, alternatives->len == 0);
  adw_bin_set_child (self->rows, alternatives->len > 0 ? make_rows (self, alternatives) : NULL);
  self->is_stale = FALSE;
}

static void
ranking_changed_cb (CoComparePage *self)
{
  self->is_stale = TRUE;
}

static void
co_compare_page_show (CoPage *page)
{
  CoComparePage *self = CO_COMPARE_PAGE (page);

  if (self->is_stale)
    rebuild (self);
}

static void
co_compare_page_constructed (GObject *object)
{
  CoComparePage *self = CO_COMPARE_PAGE (object);

  G_OBJECT_CLASS (co_compare_page_parent_class)->constructed (object);

  rebuild (self);
  g_signal_connect_object (co_session_get_comparison (get_session (self)),
                           "items-changed",
                           G_CALLBACK (rebuild),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_session (self),
                           "notify::ranking",
                           G_CALLBACK (ranking_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
}

static void
co_compare_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CO_TYPE_COMPARE_PAGE);
  G_OBJECT_CLASS (co_compare_page_parent_class)->dispose (object);
}

static void
co_compare_page_class_init (CoComparePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = co_compare_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = co_compare_page_dispose;
  CO_PAGE_CLASS (klass)->show = co_compare_page_show;
  g_type_ensure (CO_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoComparePage, heading);
  gtk_widget_class_bind_template_child (widget_class, CoComparePage, too_few);
  gtk_widget_class_bind_template_child (widget_class, CoComparePage, rows);
}

static void
co_compare_page_init (CoComparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
