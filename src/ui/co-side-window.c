/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-focus.h"
#include "co-heading.h"
#include "co-label.h"
#include "co-side-window.h"

#define WIDTH  560
#define HEIGHT 680

/**
 * CoSideWindow:
 *
 * A window beside the main one in which one thing is done, from top to bottom. All in it is made
 * anew by `fill` when it goes on, and when the language changes.
 */
typedef struct {
  /* Construct */
  CoSession *session; /* (owned) */
  char *about;        /* (owned) (nullable) */

  /* Widgets of the present content */
  GtkBox *content;
  GtkWidget *heading;
} CoSideWindowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CoSideWindow, co_side_window, ADW_TYPE_WINDOW)

enum { PROP_SESSION = 1, PROP_ABOUT, N_PROPS };

static GParamSpec *properties[N_PROPS];

static CoSideWindowPrivate *
get_private (CoSideWindow *self)
{
  return co_side_window_get_instance_private (self);
}

/* Before it is shown, nothing in it can have the focus. */
static void
co_side_window_map (GtkWidget *widget)
{
  CoSideWindowPrivate *private = get_private (CO_SIDE_WINDOW (widget));

  GTK_WIDGET_CLASS (co_side_window_parent_class)->map (widget);
  if (private->heading != NULL)
    co_focus_grab_heading (private->heading);
}

static void
co_side_window_constructed (GObject *object)
{
  CoSideWindow *self = CO_SIDE_WINDOW (object);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  G_OBJECT_CLASS (co_side_window_parent_class)->constructed (object);
  /* The keys of the program work here too. */
  gtk_window_set_application (GTK_WINDOW (self), gtk_window_get_application (parent));
  gtk_window_set_destroy_with_parent (GTK_WINDOW (self), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (self), WIDTH, HEIGHT);
  gtk_widget_set_size_request (GTK_WIDGET (self), 360, -1);
  g_signal_connect_object (co_session_get_preferences (get_private (self)->session),
                           "notify::texts",
                           G_CALLBACK (co_side_window_fill),
                           self,
                           G_CONNECT_SWAPPED);
}

static void
co_side_window_finalize (GObject *object)
{
  CoSideWindowPrivate *private = get_private (CO_SIDE_WINDOW (object));

  g_clear_object (&private->session);
  g_free (private->about);
  G_OBJECT_CLASS (co_side_window_parent_class)->finalize (object);
}

static void
co_side_window_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  CoSideWindowPrivate *private = get_private (CO_SIDE_WINDOW (object));

  switch (id) {
  case PROP_SESSION:
    private
    ->session = g_value_dup_object (value);
    break;
  case PROP_ABOUT:
    private
    ->about = g_value_dup_string (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

/* The help stands beside the main window, and stays when this one is closed. */
static gboolean
help_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (widget));

  return parent != NULL && gtk_widget_activate_action (GTK_WIDGET (parent),
                                                       "win.help-topic",
                                                       "s",
                                                       CO_SIDE_WINDOW_GET_CLASS (widget)->manual);
}

static void
co_side_window_class_init (CoSideWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = co_side_window_constructed;
  object_class->finalize = co_side_window_finalize;
  object_class->set_property = co_side_window_set_property;
  GTK_WIDGET_CLASS (klass)->map = co_side_window_map;
  /* The list of all pages, where a kind of window has none of its own. */
  klass->manual = "";
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass),
                                       GDK_KEY_Escape,
                                       0,
                                       "window.close",
                                       NULL);
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_F1, 0, help_cb, NULL);

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, CO_TYPE_SESSION, flags);
  properties[PROP_ABOUT] = g_param_spec_string ("about", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
co_side_window_init (CoSideWindow *self)
{
}

/**
 * co_side_window_get_session:
 * @self: a window
 *
 * Gets what the program is about.
 *
 * Returns: (transfer none): the session
 */
CoSession *
co_side_window_get_session (CoSideWindow *self)
{
  g_return_val_if_fail (CO_IS_SIDE_WINDOW (self), NULL);

  return get_private (self)->session;
}

/**
 * co_side_window_get_about:
 * @self: a window
 *
 * Gets what this window in particular is about.
 *
 * Returns: (nullable): the id of a product, or the key of a step, as the kind of window has it
 */
const char *
co_side_window_get_about (CoSideWindow *self)
{
  g_return_val_if_fail (CO_IS_SIDE_WINDOW (self), NULL);

  return get_private (self)->about;
}

/* --- What is in it ------------------------------------------------------------------------- */

static GtkWidget *
make_frame (CoSideWindow *self)
{
  CoSideWindowPrivate *private = get_private (self);
  GtkWidget *frame = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *toasts = adw_toast_overlay_new ();

  private->content = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_widget_set_margin_top (GTK_WIDGET (private->content), 18);
  gtk_widget_set_margin_bottom (GTK_WIDGET (private->content), 24);
  gtk_widget_set_margin_start (GTK_WIDGET (private->content), 18);
  gtk_widget_set_margin_end (GTK_WIDGET (private->content), 18);
  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (private->content));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller),
                                  GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scroller, TRUE);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), scroller);
  gtk_box_append (GTK_BOX (frame), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (frame), toasts);
  return frame;
}

/**
 * co_side_window_fill:
 * @self: a window
 *
 * Makes all that is in it anew, as `fill` of its class says.
 */
void
co_side_window_fill (CoSideWindow *self)
{
  CoSideWindowPrivate *private = get_private (self);

  g_return_if_fail (CO_IS_SIDE_WINDOW (self));

  private->heading = NULL;
  adw_window_set_content (ADW_WINDOW (self), make_frame (self));
  CO_SIDE_WINDOW_GET_CLASS (self)->fill (self);
}

/**
 * co_side_window_add:
 * @self: a window that is filled
 * @widget: (transfer floating): what comes next in it
 *
 * Adds something at the end.
 */
void
co_side_window_add (CoSideWindow *self, GtkWidget *widget)
{
  gtk_box_append (get_private (self)->content, widget);
}

/**
 * co_side_window_add_title:
 * @self: a window that is filled
 * @text: what it shows now
 *
 * Adds what it shows now, which gets the focus.
 */
void
co_side_window_add_title (CoSideWindow *self, const char *text)
{
  GtkWidget *heading = co_heading_new (text, "title-1");

  gtk_widget_set_focusable (heading, TRUE);
  co_side_window_add (self, heading);
  get_private (self)->heading = heading;
  co_focus_grab_heading (heading);
}

/**
 * co_side_window_add_heading:
 * @self: a window that is filled
 * @text: what the next part is about
 *
 * Adds the heading of a part.
 */
void
co_side_window_add_heading (CoSideWindow *self, const char *text)
{
  co_side_window_add (self, co_heading_new (text, "title-4"));
}

/**
 * co_side_window_add_text:
 * @self: a window that is filled
 * @text: sentences
 *
 * Adds sentences.
 */
void
co_side_window_add_text (CoSideWindow *self, const char *text)
{
  co_side_window_add (self, co_label_new (text, NULL));
}

/**
 * co_side_window_add_spinner:
 * @self: a window that is filled
 *
 * Adds what turns while something takes a moment.
 */
void
co_side_window_add_spinner (CoSideWindow *self)
{
  GtkWidget *spinner = gtk_spinner_new ();

  gtk_spinner_start (GTK_SPINNER (spinner));
  gtk_widget_set_size_request (spinner, 48, 48);
  gtk_widget_set_halign (spinner, GTK_ALIGN_CENTER);
  co_side_window_add (self, spinner);
}

/**
 * co_side_window_make_button:
 * @self: a window
 * @text: what it does
 * @is_main: whether it is what most people want
 * @clicked: (scope forever): called with the window when it is pressed
 *
 * Makes a button that looks as in all such windows, for a part of this one.
 *
 * Returns: (transfer floating): a new button
 */
GtkWidget *
co_side_window_make_button (CoSideWindow *self,
                            const char *text,
                            gboolean is_main,
                            GCallback clicked)
{
  GtkWidget *button = co_label_new_button (text);

  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  if (is_main)
    gtk_widget_add_css_class (button, "suggested-action");
  g_signal_connect_swapped (button, "clicked", clicked, self);
  return button;
}

/**
 * co_side_window_add_button:
 * @self: a window that is filled
 * @text: what it does
 * @is_main: whether it is what most people want
 * @clicked: (scope forever): called with the window when it is pressed
 *
 * Adds a button.
 *
 * Returns: (transfer none): the button
 */
GtkWidget *
co_side_window_add_button (CoSideWindow *self,
                           const char *text,
                           gboolean is_main,
                           GCallback clicked)
{
  GtkWidget *button = co_side_window_make_button (self, text, is_main, clicked);

  co_side_window_add (self, button);
  return button;
}

/* --- Showing one --------------------------------------------------------------------------- */

/**
 * co_side_window_new:
 * @type: which kind of window
 * @parent: the main window
 * @session: what the program is about
 * @about: (nullable): what it is about in particular
 *
 * Makes a window and fills it.
 *
 * Returns: (transfer none): a new window, owned by GTK
 */
CoSideWindow *
co_side_window_new (GType type, GtkWindow *parent, CoSession *session, const char *about)
{
  CoSideWindow *self;

  g_return_val_if_fail (g_type_is_a (type, CO_TYPE_SIDE_WINDOW), NULL);
  g_return_val_if_fail (GTK_IS_WINDOW (parent) && CO_IS_SESSION (session), NULL);

  self = g_object_new (type, "transient-for", parent, "session", session, "about", about, NULL);
  co_side_window_fill (self);
  return self;
}

static CoSideWindow *
find (GType type, GtkWindow *parent)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

    if (G_TYPE_CHECK_INSTANCE_TYPE (window, type) &&
        gtk_window_get_transient_for (window) == parent)
      return CO_SIDE_WINDOW (window);
  }
  return NULL;
}

/**
 * co_side_window_present:
 * @type: which kind of window
 * @parent: the main window
 * @session: what the program is about
 * @about: (nullable): what it is about in particular
 *
 * Shows a window. There is one of each kind at most: one that is open is shown, unless it is about
 * something else, and can be closed.
 */
void
co_side_window_present (GType type, GtkWindow *parent, CoSession *session, const char *about)
{
  CoSideWindow *self = find (type, parent);

  if (self != NULL && g_strcmp0 (co_side_window_get_about (self), about) != 0)
    gtk_window_close (GTK_WINDOW (self));
  self = find (type, parent);
  if (self == NULL)
    self = co_side_window_new (type, parent, session, about);
  gtk_window_present (GTK_WINDOW (self));
}

/**
 * co_side_window_close:
 * @type: which kind of window
 * @parent: the main window
 *
 * Closes the window of that kind.
 *
 * Returns: whether there was one
 */
gboolean
co_side_window_close (GType type, GtkWindow *parent)
{
  CoSideWindow *self = find (type, parent);

  if (self != NULL)
    gtk_window_close (GTK_WINDOW (self));
  return self != NULL;
}

/**
 * co_side_window_close_all:
 * @parent: the main window
 *
 * Closes what is open beside it.
 *
 * Returns: (nullable) (transfer none): a window that cannot be closed just now, because something
 *   runs in it that is not to be left alone; `NULL` if all are closed
 */
CoSideWindow *
co_side_window_close_all (GtkWindow *parent)
{
  CoSideWindow *self = find (CO_TYPE_SIDE_WINDOW, parent);
  CoSideWindow *stays = NULL;

  while (self != NULL && self != stays) {
    stays = self;
    gtk_window_close (GTK_WINDOW (self));
    self = find (CO_TYPE_SIDE_WINDOW, parent);
  }
  return self;
}
