/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-beside.h"
#include "co-disclosure.h"
#include "co-label.h"

/**
 * CoDisclosure:
 *
 * A title, and behind it what is shown when the title is pressed; that is made only then, so that
 * many of these cost little. The title is a button, which a screen reader can press; the expander
 * rows of libadwaita cannot be pressed by one.
 */
struct _CoDisclosure {
  GtkWidget parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
  CoDisclosureFill fill;
  gconstpointer record; /* (unowned): of the catalog of the session */

  /* State */
  gboolean is_open;

  /* Widgets; all are within */
  GtkWidget *button;
  GtkWidget *arrow;
  GtkWidget *subtitle;
  GtkWidget *content; /* (nullable): made when it is first shown */
};

G_DEFINE_FINAL_TYPE (CoDisclosure, co_disclosure, GTK_TYPE_WIDGET)

static void
update (CoDisclosure *self)
{
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow),
                                self->is_open ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button),
                               GTK_ACCESSIBLE_STATE_EXPANDED,
                               self->is_open,
                               -1);
  if (self->is_open && self->content == NULL) {
    self->content = self->fill (self->session, self->record);
    gtk_widget_add_css_class (self->content, "co-disclosure-content");
    gtk_widget_set_parent (self->content, GTK_WIDGET (self));
  }
  if (self->content != NULL)
    gtk_widget_set_visible (self->content, self->is_open);
}

static void
clicked_cb (CoDisclosure *self)
{
  co_disclosure_set_open (self, !self->is_open);
}

static GtkWidget *
add_label (GtkWidget *box, const char *text)
{
  GtkWidget *label = co_label_new (text, NULL);

  gtk_box_append (GTK_BOX (box), label);
  return label;
}

static void
add_button (CoDisclosure *self, const char *title)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_set_vexpand (add_label (words, title), TRUE);
  self->subtitle = add_label (words, NULL);
  gtk_widget_add_css_class (self->subtitle, "caption-heading");
  gtk_widget_set_visible (self->subtitle, FALSE);
  self->arrow = gtk_image_new ();
  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), co_beside_new (words, self->arrow, 12));
  co_disclosure_set_name (self, title);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "co-disclosure-title");
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (clicked_cb), self);
}

static void
co_disclosure_dispose (GObject *object)
{
  CoDisclosure *self = CO_DISCLOSURE (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_disclosure_parent_class)->dispose (object);
}

static void
co_disclosure_class_init (CoDisclosureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_disclosure_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "codisclosure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
co_disclosure_init (CoDisclosure *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
}

/**
 * co_disclosure_new:
 * @session: what the window is about
 * @title: what is always to be seen
 * @fill: makes what is behind it
 * @record: (transfer none) (nullable): what it is about, of the catalog of @session
 *
 * Makes a closed disclosure.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_disclosure_new (CoSession *session,
                   const char *title,
                   CoDisclosureFill fill,
                   gconstpointer record)
{
  CoDisclosure *self;

  g_return_val_if_fail (CO_IS_SESSION (session) && title != NULL && fill != NULL, NULL);

  self = g_object_new (CO_TYPE_DISCLOSURE, NULL);
  self->session = g_object_ref (session);
  self->fill = fill;
  self->record = record;
  add_button (self, title);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * co_disclosure_set_name:
 * @self: a disclosure
 * @name: what a screen reader says
 *
 * Names the button, where the title alone does not tell what it is about.
 */
void
co_disclosure_set_name (CoDisclosure *self, const char *name)
{
  g_return_if_fail (CO_IS_DISCLOSURE (self) && name != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name,
                                  -1);
}

/**
 * co_disclosure_set_subtitle:
 * @self: a disclosure
 * @subtitle: a few words
 *
 * Shows what matters most of what is behind it below the title, open or not.
 */
void
co_disclosure_set_subtitle (CoDisclosure *self, const char *subtitle)
{
  g_return_if_fail (CO_IS_DISCLOSURE (self) && subtitle != NULL);

  gtk_label_set_label (GTK_LABEL (self->subtitle), subtitle);
  gtk_widget_set_visible (self->subtitle, TRUE);
}

/**
 * co_disclosure_is_open:
 * @self: a disclosure
 *
 * Tells whether what is behind it is to be seen.
 *
 * Returns: whether it is
 */
gboolean
co_disclosure_is_open (CoDisclosure *self)
{
  g_return_val_if_fail (CO_IS_DISCLOSURE (self), FALSE);

  return self->is_open;
}

/**
 * co_disclosure_set_open:
 * @self: a disclosure
 * @is_open: whether what is behind it is to be seen
 *
 * Opens or closes it.
 */
void
co_disclosure_set_open (CoDisclosure *self, gboolean is_open)
{
  g_return_if_fail (CO_IS_DISCLOSURE (self));

  if (self->is_open == is_open)
    return;
  self->is_open = is_open;
  update (self);
}

/**
 * co_disclosure_refresh:
 * @self: a disclosure
 *
 * Makes anew what is behind it, as soon as that is seen. The focus is not lost with it.
 */
void
co_disclosure_refresh (CoDisclosure *self)
{
  g_return_if_fail (CO_IS_DISCLOSURE (self));

  if (self->content == NULL)
    return;
  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) == self->content)
    gtk_widget_grab_focus (self->button);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  update (self);
}
