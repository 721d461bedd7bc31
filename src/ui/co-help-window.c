/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-focus.h"
#include "co-help-topics.h"
#include "co-help-window.h"
#include "co-hidden.h"
#include "co-label.h"

#include <glib/gi18n.h>

#define RESOURCE "/io/github/changeover/Changeover/ui/co-help-window.ui"
#define WIDTH    520
#define HEIGHT   600

/**
 * CoHelpWindow:
 *
 * A short manual: a list of topics that can be searched, and one topic at a time. When the language
 * changes, it is made anew.
 */
struct _CoHelpWindow {
  AdwWindow parent_instance;

  /* State */
  const CoHelpTopic *shown; /* (nullable): `NULL` for the list */

  /* Widgets of the present content */
  GtkButton *back;
  GtkStack *stack;
  GtkSearchEntry *search;
  GtkBox *topics;
  GtkLabel *none;
  GtkBox *topic;
  GtkLabel *heading;
};

G_DEFINE_FINAL_TYPE (CoHelpWindow, co_help_window, ADW_TYPE_WINDOW)

/* --- One topic ----------------------------------------------------------------------------- */

static GtkWidget *
make_paragraph (const char *text)
{
  GtkWidget *label = co_label_new (text, NULL);

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  return label;
}

static void
fill_topic (CoHelpWindow *self)
{
  GtkWidget *heading = GTK_WIDGET (self->heading);
  GtkWidget *old;

  while ((old = gtk_widget_get_next_sibling (heading)) != NULL)
    gtk_box_remove (self->topic, old);
  gtk_label_set_label (self->heading, _ (self->shown->title));
  for (guint i = 0; i < CO_HELP_PARAGRAPHS && self->shown->paragraphs[i] != NULL; i++)
    gtk_box_append (self->topic, make_paragraph (_ (self->shown->paragraphs[i])));
}

static void
show (CoHelpWindow *self, const CoHelpTopic *topic)
{
  self->shown = topic;
  gtk_widget_set_visible (GTK_WIDGET (self->back), topic != NULL);
  gtk_stack_set_visible_child_name (self->stack, topic != NULL ? "topic" : "topics");
  if (topic == NULL) {
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
    return;
  }
  fill_topic (self);
  co_focus_grab_heading (GTK_WIDGET (self->heading));
}

/* --- The list ------------------------------------------------------------------------------ */

static void
clicked_cb (GtkWidget *button, CoHelpWindow *self)
{
  show (self, g_object_get_data (G_OBJECT (button), "topic"));
}

static void
add_topic (CoHelpWindow *self, const CoHelpTopic *topic)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = co_label_new (_ (topic->title), NULL);

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (topic->title),
                                  -1);
  g_object_set_data (G_OBJECT (button), "topic", (gpointer) topic);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, 0);
  gtk_box_append (self->topics, button);
}

static void
searched_cb (CoHelpWindow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->topics));
  gboolean is_empty = TRUE;

  for (; button != NULL; button = gtk_widget_get_next_sibling (button)) {
    gboolean matches =
      co_help_topic_contains (g_object_get_data (G_OBJECT (button), "topic"), text);

    gtk_widget_set_visible (button, matches);
    is_empty = is_empty && !matches;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->none), is_empty);
}

/* The Enter key opens the first that is left. */
static void
search_entered_cb (CoHelpWindow *self)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->topics));

  while (button != NULL && !gtk_widget_get_visible (button))
    button = gtk_widget_get_next_sibling (button);
  if (button != NULL)
    clicked_cb (button, self);
}

static void
back_cb (CoHelpWindow *self)
{
  show (self, NULL);
}

/* --- Making one ---------------------------------------------------------------------------- */

static void
take_widgets (CoHelpWindow *self, GtkBuilder *builder)
{
  self->back = GTK_BUTTON (gtk_builder_get_object (builder, "back"));
  self->stack = GTK_STACK (gtk_builder_get_object (builder, "stack"));
  co_hidden_follow (self->stack);
  self->search = GTK_SEARCH_ENTRY (gtk_builder_get_object (builder, "search"));
  self->topics = GTK_BOX (gtk_builder_get_object (builder, "topics"));
  self->none = GTK_LABEL (gtk_builder_get_object (builder, "none"));
  self->topic = GTK_BOX (gtk_builder_get_object (builder, "topic"));
  self->heading = GTK_LABEL (gtk_builder_get_object (builder, "heading"));
}

static void
fill (CoHelpWindow *self)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE);
  guint count;
  const CoHelpTopic *all = co_help_topics_list (&count);

  take_widgets (self, builder);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Help"));
  for (guint i = 0; i < count; i++)
    add_topic (self, &all[i]);
  g_signal_connect_object (self->back, "clicked", G_CALLBACK (back_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search,
                           "search-changed",
                           G_CALLBACK (searched_cb),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search,
                           "activate",
                           G_CALLBACK (search_entered_cb),
                           self,
                           G_CONNECT_SWAPPED);
  adw_window_set_content (ADW_WINDOW (self),
                          GTK_WIDGET (gtk_builder_get_object (builder, "content")));
  show (self, self->shown);
}

static gboolean
alt_left_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  show (CO_HELP_WINDOW (widget), NULL);
  return TRUE;
}

static void
co_help_window_class_init (CoHelpWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_ALT_MASK, alt_left_cb, NULL);
}

static void
co_help_window_init (CoHelpWindow *self)
{
}

/**
 * co_help_window_new:
 * @parent: the main window
 * @preferences: whose language it speaks
 *
 * Makes the help, with the list of topics.
 *
 * Returns: (transfer none): a new window, owned by GTK
 */
CoHelpWindow *
co_help_window_new (GtkWindow *parent, CoPreferences *preferences)
{
  CoHelpWindow *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent) && CO_IS_PREFERENCES (preferences), NULL);

  self = g_object_new (CO_TYPE_HELP_WINDOW,
                       "transient-for",
                       parent,
                       "destroy-with-parent",
                       TRUE,
                       "width-request",
                       360,
                       "default-width",
                       WIDTH,
                       "default-height",
                       HEIGHT,
                       NULL);
  fill (self);
  g_signal_connect_object (preferences,
                           "notify::texts",
                           G_CALLBACK (fill),
                           self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * co_help_window_show_topic:
 * @self: the help
 * @topic: (nullable): a topic, or a page
 *
 * Opens a topic; the list, if there is none of that name.
 */
void
co_help_window_show_topic (CoHelpWindow *self, const char *topic)
{
  g_return_if_fail (CO_IS_HELP_WINDOW (self));

  show (self, co_help_topics_find (topic));
}
