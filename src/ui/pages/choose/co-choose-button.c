/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-choose-button.h"
#include "co-page.h"

#include <glib/gi18n.h>

/**
 * CoChooseButton:
 *
 * Chooses an alternative, or takes the choice back. Either can be undone for a while.
 */
struct _CoChooseButton {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
  const CoAlternative *alternative;

  /* Widgets */
  GtkWidget *button;
  GtkWidget *icon;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (CoChooseButton, co_choose_button, ADW_TYPE_BIN)

static void
co_choose_button_dispose (GObject *object)
{
  CoChooseButton *self = CO_CHOOSE_BUTTON (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_choose_button_parent_class)->dispose (object);
}

static void
co_choose_button_class_init (CoChooseButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_choose_button_dispose;
}

static const CoAlternative *
get_choice (CoChooseButton *self)
{
  return co_progress_get_choice (co_session_get_progress (self->session));
}

static void
update (CoChooseButton *self)
{
  gboolean is_chosen;
  const char *text;
  g_autofree char *name = NULL;

  if (self->session == NULL)
    return;
  is_chosen = get_choice (self) == self->alternative;
  text = is_chosen ? _ ("Chosen") : _ ("Choose this");
  name = co_language_format (co_session_get_language (self->session),
                             /* Translators: what a button does, and for which product. */
                             _ ("{action}: {product}"),
                             NULL,
                             0,
                             "action",
                             text,
                             "product",
                             self->alternative->name,
                             NULL);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->button), is_chosen);
  gtk_label_set_label (GTK_LABEL (self->label), text);
  gtk_widget_set_visible (self->icon, is_chosen);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name,
                                  -1);
}

/* What a toast needs to go back: the page may be gone by then. */
typedef struct {
  CoProgress *progress; /* (owned) */
  char *previous;       /* (owned) (nullable) */
} Undo;

static void
undo_free (gpointer data, GClosure *closure)
{
  Undo *undo = data;

  g_object_unref (undo->progress);
  g_free (undo->previous);
  g_free (undo);
}

static void
undo_cb (AdwToast *toast, Undo *undo)
{
  co_progress_choose (undo->progress, undo->previous);
}

static void
tell (CoChooseButton *self, const CoAlternative *previous)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), CO_TYPE_PAGE);
  const char *pattern = get_choice (self) == self->alternative
                          ? _ ("You chose {product}.")
                          : _ ("{product} is not your choice any more.");
  Undo *undo = g_new0 (Undo, 1);
  g_autofree char *text = co_language_format (co_session_get_language (self->session),
                                              pattern,
                                              NULL,
                                              0,
                                              "product",
                                              self->alternative->name,
                                              NULL);
  /* A toast reads its title as markup. */
  g_autofree char *title = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (title);

  undo->progress = g_object_ref (co_session_get_progress (self->session));
  undo->previous = previous != NULL ? g_strdup (previous->id) : NULL;
  adw_toast_set_button_label (toast, _ ("Undo"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_cb), undo, undo_free, 0);
  if (page != NULL)
    co_page_add_toast (CO_PAGE (page), toast);
  else
    g_object_unref (toast);
}

static void
clicked_cb (CoChooseButton *self)
{
  const CoAlternative *previous = get_choice (self);
  gboolean is_chosen = previous == self->alternative;

  co_progress_choose (co_session_get_progress (self->session),
                      is_chosen ? NULL : self->alternative->id);
  tell (self, previous);
}

static void
co_choose_button_init (CoChooseButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->button = gtk_toggle_button_new ();
  self->label = gtk_label_new (NULL);
  self->icon = g_object_new (GTK_TYPE_IMAGE,
                             "icon-name",
                             "object-select-symbolic",
                             "accessible-role",
                             GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             NULL);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_box_append (GTK_BOX (box), self->icon);
  gtk_box_append (GTK_BOX (box), self->label);
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_button_set_child (GTK_BUTTON (self->button), box);
  gtk_widget_add_css_class (self->button, "pill");
  adw_bin_set_child (ADW_BIN (self), self->button);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (clicked_cb), self);
}

/**
 * co_choose_button_new:
 * @session: what the window is about
 * @alternative: an alternative that guards all the time
 *
 * Makes a button that chooses it.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_choose_button_new (CoSession *session, const CoAlternative *alternative)
{
  CoChooseButton *self;

  g_return_val_if_fail (CO_IS_SESSION (session) && alternative != NULL, NULL);

  self = g_object_new (CO_TYPE_CHOOSE_BUTTON, NULL);
  self->session = g_object_ref (session);
  self->alternative = alternative;
  g_signal_connect_object (co_session_get_progress (session),
                           "notify::plan",
                           G_CALLBACK (update),
                           self,
                           G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
