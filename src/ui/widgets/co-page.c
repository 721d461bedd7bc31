/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-focus.h"
#include "co-page.h"

/**
 * CoPage:
 *
 * What the window shows at one time. A page shows the session and changes it; it holds nothing that
 * is not there too, as pages are made anew when the language changes. It leads elsewhere with the
 * actions of the window.
 */
typedef struct {
  CoSession *session; /* (owned) */
  GtkWidget *heading; /* (nullable): within the page */
} CoPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CoPage, co_page, ADW_TYPE_BIN)

enum { PROP_SESSION = 1, PROP_HEADING, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
co_page_dispose (GObject *object)
{
  CoPagePrivate *private = co_page_get_instance_private (CO_PAGE (object));

  g_clear_object (&private->session);
  private->heading = NULL;
  G_OBJECT_CLASS (co_page_parent_class)->dispose (object);
}

static void
co_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoPagePrivate *private = co_page_get_instance_private (CO_PAGE (object));

  switch (id) {
  case PROP_SESSION:
    g_value_set_object (value, private->session);
    break;
  case PROP_HEADING:
    g_value_set_object (value, private->heading);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  CoPagePrivate *private = co_page_get_instance_private (CO_PAGE (object));

  switch (id) {
  case PROP_SESSION:
    private
    ->session = g_value_dup_object (value);
    break;
  case PROP_HEADING:
    private
    ->heading = g_value_get_object (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_page_class_init (CoPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = co_page_dispose;
  object_class->get_property = co_page_get_property;
  object_class->set_property = co_page_set_property;

  /**
   * CoPage:session:
   *
   * What the page shows.
   */
  properties[PROP_SESSION] =
    g_param_spec_object ("session",
                         NULL,
                         NULL,
                         CO_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * CoPage:heading:
   *
   * What says in one line what the page is. It takes the focus when the person is led here, so that
   * a screen reader begins with it.
   */
  properties[PROP_HEADING] = g_param_spec_object ("heading",
                                                  NULL,
                                                  NULL,
                                                  GTK_TYPE_WIDGET,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
co_page_init (CoPage *self)
{
}

/**
 * co_page_get_session:
 * @self: a page
 *
 * Gets what the page shows.
 *
 * Returns: (transfer none): the session
 */
CoSession *
co_page_get_session (CoPage *self)
{
  CoPagePrivate *private = co_page_get_instance_private (self);

  g_return_val_if_fail (CO_IS_PAGE (self), NULL);

  return private->session;
}

/**
 * co_page_show:
 * @self: a page
 *
 * Tells the page that it has come into view.
 */
void
co_page_show (CoPage *self)
{
  g_return_if_fail (CO_IS_PAGE (self));

  if (CO_PAGE_GET_CLASS (self)->show != NULL)
    CO_PAGE_GET_CLASS (self)->show (self);
}

/**
 * co_page_take_focus:
 * @self: a page that is in view
 *
 * Moves the focus to the beginning of the page.
 */
void
co_page_take_focus (CoPage *self)
{
  CoPagePrivate *private = co_page_get_instance_private (self);

  g_return_if_fail (CO_IS_PAGE (self));

  if (private->heading == NULL || !co_focus_grab_heading (private->heading))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * co_page_add_toast:
 * @self: a page in a window
 * @toast: (transfer full): a toast
 *
 * Says something that needs no answer.
 */
void
co_page_add_toast (CoPage *self, AdwToast *toast)
{
  GtkWidget *overlay;

  g_return_if_fail (CO_IS_PAGE (self) && ADW_IS_TOAST (toast));

  overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  else
    g_object_unref (toast);
}
