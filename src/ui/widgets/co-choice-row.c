/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-choice-row.h"

#include <glib/gi18n.h>

#include <string.h>

/* A list that is longer than this can be searched. */
#define MANY 8

/**
 * CoChoiceRow:
 *
 * A row with a button that opens a list, of which one is chosen. The list stays usable when it is
 * long: it scrolls, and typing searches it. Each choice is a button, so that a screen reader can
 * press it.
 */
struct _CoChoiceRow {
  AdwActionRow parent_instance;

  /* State */
  GtkToggleButton *selected; /* (nullable) */
  char *wanted;              /* (owned) (nullable): what was chosen, and is not told yet */
  guint told_id;             /* the idle source that tells it */
  guint count;

  /* Widgets */
  GtkMenuButton *button;
  GtkLabel *chosen;
  GtkPopover *popover;
  GtkSearchEntry *search;
  GtkBox *list;
  GtkLabel *none;
};

G_DEFINE_FINAL_TYPE (CoChoiceRow, co_choice_row, ADW_TYPE_ACTION_ROW)

enum { CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

static const char *
get_label (GtkWidget *choice)
{
  return g_object_get_data (G_OBJECT (choice), "label");
}

static GtkWidget *
get_first (CoChoiceRow *self)
{
  return gtk_widget_get_first_child (GTK_WIDGET (self->list));
}

/* --- Choosing ------------------------------------------------------------------------------ */

static void
show_selected (CoChoiceRow *self)
{
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self));
  const char *label = self->selected != NULL ? get_label (GTK_WIDGET (self->selected)) : "";
  /* Translators: what is chosen, such as "Language", and which, such as "English" */
  g_autofree char *name = g_strdup_printf (_ ("%1$s: %2$s"), title, label);

  gtk_label_set_label (self->chosen, label);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), label);
  for (GtkWidget *widget = GTK_WIDGET (self->button); widget != NULL;
       widget = widget == GTK_WIDGET (self->button) ? gtk_widget_get_first_child (widget) : NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    name,
                                    -1);
}

static gboolean
tell_cb (gpointer data)
{
  CoChoiceRow *self = data;
  g_autofree char *id = g_steal_pointer (&self->wanted);

  self->told_id = 0;
  g_signal_emit (self, signals[CHOSEN], 0, id);
  return G_SOURCE_REMOVE;
}

/* Told when the list is closed and the focus is back at the button: to choose a language makes all
 * pages anew, and this row with them. */
static void
choose (CoChoiceRow *self, GtkWidget *choice)
{
  const char *id = g_object_get_data (G_OBJECT (choice), "id");

  g_free (self->wanted);
  self->wanted = g_strdup (id);
  co_choice_row_set_selected (self, id);
  gtk_popover_popdown (self->popover);
  gtk_widget_grab_focus (GTK_WIDGET (self->button));
  if (self->told_id == 0)
    self->told_id =
      g_idle_add_full (G_PRIORITY_DEFAULT, tell_cb, g_object_ref (self), g_object_unref);
}

static void
clicked_cb (GtkWidget *choice, CoChoiceRow *self)
{
  choose (self, choice);
}

/* --- Searching ----------------------------------------------------------------------------- */

static void
searched_cb (CoChoiceRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autofree char *wanted = g_utf8_casefold (text, -1);
  gboolean is_empty = TRUE;

  for (GtkWidget *choice = get_first (self); choice != NULL;
       choice = gtk_widget_get_next_sibling (choice)) {
    g_autofree char *label = g_utf8_casefold (get_label (choice), -1);
    gboolean matches = strstr (label, wanted) != NULL;

    gtk_widget_set_visible (choice, matches);
    is_empty = is_empty && !matches;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->none), is_empty);
}

/* The Enter key takes the first that is left. */
static void
search_entered_cb (CoChoiceRow *self)
{
  for (GtkWidget *choice = get_first (self); choice != NULL;
       choice = gtk_widget_get_next_sibling (choice))
    if (gtk_widget_get_visible (choice)) {
      choose (self, choice);
      return;
    }
}

static void
search_stopped_cb (CoChoiceRow *self)
{
  gtk_popover_popdown (self->popover);
}

/* What is chosen has the focus, and so is in view. */
static void
opened_cb (CoChoiceRow *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  searched_cb (self);
  if (self->selected != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->selected));
}

/* --- Making one ---------------------------------------------------------------------------- */

static void
co_choice_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CO_TYPE_CHOICE_ROW);
  G_OBJECT_CLASS (co_choice_row_parent_class)->dispose (object);
}

static void
co_choice_row_finalize (GObject *object)
{
  g_free (CO_CHOICE_ROW (object)->wanted);
  G_OBJECT_CLASS (co_choice_row_parent_class)->finalize (object);
}

static void
co_choice_row_class_init (CoChoiceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_choice_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = co_choice_row_finalize;

  /**
   * CoChoiceRow::chosen:
   * @self: the row
   * @id: what was chosen
   *
   * Emitted when the person has chosen something.
   */
  signals[CHOSEN] = g_signal_new ("chosen",
                                  CO_TYPE_CHOICE_ROW,
                                  G_SIGNAL_RUN_LAST,
                                  0,
                                  NULL,
                                  NULL,
                                  NULL,
                                  G_TYPE_NONE,
                                  1,
                                  G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-choice-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CoChoiceRow, button);
  gtk_widget_class_bind_template_child (widget_class, CoChoiceRow, chosen);
  gtk_widget_class_bind_template_child (widget_class, CoChoiceRow, popover);
  gtk_widget_class_bind_template_child (widget_class, CoChoiceRow, search);
  gtk_widget_class_bind_template_child (widget_class, CoChoiceRow, list);
  gtk_widget_class_bind_template_child (widget_class, CoChoiceRow, none);
}

static void
co_choice_row_init (CoChoiceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self->list));
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (searched_cb), self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (search_entered_cb), self);
  g_signal_connect_swapped (self->search, "stop-search", G_CALLBACK (search_stopped_cb), self);
  g_signal_connect_swapped (self->popover, "map", G_CALLBACK (opened_cb), self);
}

/**
 * co_choice_row_add:
 * @self: a row
 * @id: what it is
 * @label: what it is called
 *
 * Adds something that can be chosen, at the end of the list.
 */
void
co_choice_row_add (CoChoiceRow *self, const char *id, const char *label)
{
  GtkWidget *choice = gtk_toggle_button_new ();
  GtkWidget *words = gtk_label_new (label);

  g_return_if_fail (CO_IS_CHOICE_ROW (self) && id != NULL && label != NULL);

  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (words), 30);
  gtk_button_set_child (GTK_BUTTON (choice), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label,
                                  -1);
  gtk_widget_add_css_class (choice, "flat");
  g_object_set_data_full (G_OBJECT (choice), "id", g_strdup (id), g_free);
  g_object_set_data_full (G_OBJECT (choice), "label", g_strdup (label), g_free);
  g_signal_connect_object (choice, "clicked", G_CALLBACK (clicked_cb), self, 0);
  if (get_first (self) != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (choice), GTK_TOGGLE_BUTTON (get_first (self)));
  gtk_box_append (self->list, choice);
  gtk_widget_set_visible (GTK_WIDGET (self->search), ++self->count > MANY);
}

/**
 * co_choice_row_set_selected:
 * @self: a row
 * @id: what to choose
 *
 * Shows what is chosen.
 */
void
co_choice_row_set_selected (CoChoiceRow *self, const char *id)
{
  g_return_if_fail (CO_IS_CHOICE_ROW (self));

  for (GtkWidget *choice = get_first (self); choice != NULL;
       choice = gtk_widget_get_next_sibling (choice))
    if (g_strcmp0 (g_object_get_data (G_OBJECT (choice), "id"), id) == 0) {
      self->selected = GTK_TOGGLE_BUTTON (choice);
      gtk_toggle_button_set_active (self->selected, TRUE);
    }
  show_selected (self);
}
