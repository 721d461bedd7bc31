/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-heading.h"
#include "co-help-window.h"
#include "co-hidden.h"
#include "co-label.h"
#include "co-manual-view.h"

#include <glib/gi18n.h>

#include <string.h>

#define RESOURCE "/io/github/changeover/Changeover/ui/co-help-window.ui"
#define WIDTH    640
#define HEIGHT   720

/* What is in front is told of on the page of the manual that has the same name, or on this one. */
static const struct {
  const char *place;
  const char *page;
} places[] = {
  {"compare", "choose"},
  {"device", "another-computer"},
  {"done", "remove#proof"},
};

/**
 * CoHelpWindow:
 *
 * The manual: a list of its pages that can be searched, and one page at a time. The manual is
 * loaded when this window is made. When the language changes, all in it is made anew.
 */
struct _CoHelpWindow {
  AdwWindow parent_instance;

  /* Construct */
  CoPreferences *preferences; /* (owned) */

  /* State */
  CoManual *manual;   /* (owned) */
  char *shown;        /* (owned) (nullable): a page; `NULL` for the list */
  GPtrArray *history; /* (owned) (element-type utf8): what was shown before; "" for the list */

  /* Widgets of the present content */
  GtkButton *back;
  GtkButton *all;
  GtkStack *stack;
  GtkSearchEntry *search;
  GtkBox *parts;
  GtkLabel *none;
  GtkAdjustment *position;
  CoManualView *view;
};

G_DEFINE_FINAL_TYPE (CoHelpWindow, co_help_window, ADW_TYPE_WINDOW)

static void
co_help_window_finalize (GObject *object)
{
  CoHelpWindow *self = CO_HELP_WINDOW (object);

  g_clear_object (&self->preferences);
  g_clear_object (&self->manual);
  g_free (self->shown);
  g_ptr_array_unref (self->history);
  G_OBJECT_CLASS (co_help_window_parent_class)->finalize (object);
}

/* --- What is shown ------------------------------------------------------------------------- */

static void
show_page (CoHelpWindow *self, CoManualPage *page)
{
  const char *section = strchr (self->shown, '#');

  co_manual_view_show (self->view, self->manual, page);
  gtk_stack_set_visible_child_name (self->stack, "page");
  gtk_adjustment_set_value (self->position, 0);
  co_manual_view_take_focus (self->view, section != NULL ? section + 1 : NULL);
}

static void
show_list (CoHelpWindow *self)
{
  gtk_stack_set_visible_child_name (self->stack, "pages");
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* A page that there is not is the list. */
static void
show (CoHelpWindow *self, const char *id)
{
  CoManualPage *page = co_manual_find (self->manual, id);
  char *shown = page != NULL ? g_strdup (id) : NULL;

  g_free (self->shown);
  self->shown = shown;
  /* Else a stack passes the focus on to the first text, which is selected by that. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->back), page != NULL || self->history->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->all), page != NULL);
  if (page != NULL)
    show_page (self, page);
  else
    show_list (self);
}

static void
go_to (CoHelpWindow *self, const char *id)
{
  if (g_strcmp0 (id, self->shown) != 0)
    g_ptr_array_add (self->history, g_strdup (self->shown != NULL ? self->shown : ""));
  show (self, id);
}

/* Before the first page there is the list. */
static void
go_back (CoHelpWindow *self)
{
  g_autofree char *previous = NULL;

  if (self->history->len > 0)
    previous = g_ptr_array_steal_index (self->history, self->history->len - 1);
  show (self, previous);
}

static void
show_all_cb (CoHelpWindow *self)
{
  go_to (self, NULL);
}

/* --- The list ------------------------------------------------------------------------------ */

static void
clicked_cb (GtkWidget *button, CoHelpWindow *self)
{
  go_to (self, gtk_widget_get_name (button));
}

static GtkWidget *
new_page_button (CoHelpWindow *self, CoManualPage *page)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (words), co_label_new (co_manual_page_get_title (page), NULL));
  gtk_box_append (GTK_BOX (words),
                  co_label_new (co_manual_page_get_description (page), "co-manual-description"));
  gtk_button_set_child (GTK_BUTTON (button), words);
  gtk_widget_set_name (button, co_manual_page_get_id (page));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  co_manual_page_get_title (page),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  co_manual_page_get_description (page),
                                  -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, 0);
  return button;
}

static void
add_part (CoHelpWindow *self, const char *part)
{
  g_autofree char *title = co_manual_name_part (self->manual, part);
  g_autoptr (GPtrArray) pages = co_manual_list_pages (self->manual, part);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = co_heading_new (title, "heading");

  gtk_widget_set_margin_top (heading, 6);
  gtk_box_append (GTK_BOX (box), heading);
  for (guint i = 0; i < pages->len; i++)
    gtk_box_append (GTK_BOX (box), new_page_button (self, g_ptr_array_index (pages, i)));
  gtk_box_append (self->parts, box);
}

/* Shows the pages of a part that are about something. Returns the first one of them. */
static GtkWidget *
search_part (CoHelpWindow *self, GtkWidget *part, const char *text)
{
  GtkWidget *button = gtk_widget_get_next_sibling (gtk_widget_get_first_child (part));
  GtkWidget *first = NULL;

  for (; button != NULL; button = gtk_widget_get_next_sibling (button)) {
    CoManualPage *page = co_manual_find (self->manual, gtk_widget_get_name (button));
    gboolean matches = co_manual_page_contains (page, text);

    gtk_widget_set_visible (button, matches);
    if (matches && first == NULL)
      first = button;
  }
  gtk_widget_set_visible (part, first != NULL);
  return first;
}

static GtkWidget *
search (CoHelpWindow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  GtkWidget *part = gtk_widget_get_first_child (GTK_WIDGET (self->parts));
  GtkWidget *first = NULL;

  for (; part != NULL; part = gtk_widget_get_next_sibling (part)) {
    GtkWidget *found = search_part (self, part, text);

    if (first == NULL)
      first = found;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->none), first == NULL);
  return first;
}

/* The Enter key opens the first that is left. */
static void
search_entered_cb (CoHelpWindow *self)
{
  GtkWidget *first = search (self);

  if (first != NULL)
    clicked_cb (first, self);
}

/* --- Making one ---------------------------------------------------------------------------- */

static void
take_widgets (CoHelpWindow *self, GtkBuilder *builder)
{
  self->back = GTK_BUTTON (gtk_builder_get_object (builder, "back"));
  self->all = GTK_BUTTON (gtk_builder_get_object (builder, "all"));
  self->stack = GTK_STACK (gtk_builder_get_object (builder, "stack"));
  co_hidden_follow (self->stack);
  self->search = GTK_SEARCH_ENTRY (gtk_builder_get_object (builder, "search"));
  self->parts = GTK_BOX (gtk_builder_get_object (builder, "parts"));
  self->none = GTK_LABEL (gtk_builder_get_object (builder, "none"));
  self->view = CO_MANUAL_VIEW (co_manual_view_new ());
  adw_clamp_set_child (ADW_CLAMP (gtk_builder_get_object (builder, "clamp")),
                       GTK_WIDGET (self->view));
  self->position = gtk_scrolled_window_get_vadjustment (
    GTK_SCROLLED_WINDOW (gtk_builder_get_object (builder, "scroller")));
}

static void
connect_widgets (CoHelpWindow *self)
{
  const struct {
    gpointer widget;
    const char *signal;
    GCallback callback;
  } table[] = {
    {self->back, "clicked", G_CALLBACK (go_back)},
    {self->all, "clicked", G_CALLBACK (show_all_cb)},
    {self->search, "search-changed", G_CALLBACK (search)},
    {self->search, "activate", G_CALLBACK (search_entered_cb)},
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    g_signal_connect_object (table[i].widget,
                             table[i].signal,
                             table[i].callback,
                             self,
                             G_CONNECT_SWAPPED);
}

static void
link_cb (CoHelpWindow *self, const char *id)
{
  go_to (self, id);
}

static void
fill (CoHelpWindow *self)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE);
  g_autofree char *shown = g_strdup (self->shown);
  g_auto (GStrv) parts = NULL;

  g_clear_object (&self->manual);
  self->manual =
    co_manual_new (co_texts_get_language (co_preferences_get_texts (self->preferences)));
  take_widgets (self, builder);
  connect_widgets (self);
  g_signal_connect_object (self->view, "link", G_CALLBACK (link_cb), self, G_CONNECT_SWAPPED);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Help"));
  parts = co_manual_list_parts (self->manual);
  for (guint i = 0; parts[i] != NULL; i++)
    add_part (self, parts[i]);
  adw_window_set_content (ADW_WINDOW (self),
                          GTK_WIDGET (gtk_builder_get_object (builder, "content")));
  show (self, shown);
}

static gboolean
alt_left_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  go_back (CO_HELP_WINDOW (widget));
  return TRUE;
}

static void
co_help_window_class_init (CoHelpWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = co_help_window_finalize;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_ALT_MASK, alt_left_cb, NULL);
}

static void
co_help_window_init (CoHelpWindow *self)
{
  self->history = g_ptr_array_new_with_free_func (g_free);
}

/**
 * co_help_window_new:
 * @parent: the main window
 * @preferences: whose language it speaks
 *
 * Makes the help, with the list of pages.
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
  self->preferences = g_object_ref (preferences);
  fill (self);
  g_signal_connect_object (preferences,
                           "notify::texts",
                           G_CALLBACK (fill),
                           self,
                           G_CONNECT_SWAPPED);
  return self;
}

static const char *
find_page (const char *topic)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_strcmp0 (places[i].place, topic) == 0)
      return places[i].page;
  return topic;
}

/**
 * co_help_window_show_topic:
 * @self: the help
 * @topic: (nullable): a page of the manual, or of the window
 *
 * Opens a page; the list, if there is none of that name.
 */
void
co_help_window_show_topic (CoHelpWindow *self, const char *topic)
{
  g_return_if_fail (CO_IS_HELP_WINDOW (self));

  go_to (self, find_page (topic));
}

/**
 * co_help_window_get_page:
 * @self: the help
 *
 * Gets what is shown.
 *
 * Returns: (nullable): the id of a page, and of a section if one was asked for; `NULL` for the list
 */
const char *
co_help_window_get_page (CoHelpWindow *self)
{
  g_return_val_if_fail (CO_IS_HELP_WINDOW (self), NULL);

  return self->shown;
}
