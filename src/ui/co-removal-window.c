/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-notice.h"
#include "co-picture.h"
#include "co-removal-error.h"
#include "co-removal-failure.h"
#include "co-removal-parts.h"
#include "co-removal-window.h"

#include <glib/gi18n.h>

#define PICTURE_WIDTH 240

/**
 * CoRemovalWindow:
 *
 * Removes a product from this computer, step by step: what would go, a last word of the person, the
 * progress, and what a new check says. It is about a product of the catalog.
 */
struct _CoRemovalWindow {
  CoSideWindow parent_instance;

  /* State */
  CoRemover *remover; /* (owned) */

  /* Widgets of the present content */
  GtkWidget *remove; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (CoRemovalWindow, co_removal_window, CO_TYPE_SIDE_WINDOW)

/* --- Words --------------------------------------------------------------------------------- */

static CoSession *
get_session (CoRemovalWindow *self)
{
  return co_side_window_get_session (CO_SIDE_WINDOW (self));
}

static const char *
get_product (CoRemovalWindow *self)
{
  return co_side_window_get_about (CO_SIDE_WINDOW (self));
}

static char *
say_about (CoRemovalWindow *self, const char *pattern, const char *product)
{
  CoSession *session = get_session (self);
  CoProduct *wanted = co_catalog_get_product (co_session_get_catalog (session), product);

  return co_language_format (co_session_get_language (session),
                             pattern,
                             NULL,
                             0,
                             "product",
                             co_texts_name_product (co_session_get_texts (session), wanted),
                             NULL);
}

static void
add (CoRemovalWindow *self, GtkWidget *widget)
{
  co_side_window_add (CO_SIDE_WINDOW (self), widget);
}

static void
add_text (CoRemovalWindow *self, const char *text)
{
  co_side_window_add_text (CO_SIDE_WINDOW (self), text);
}

static void
add_title (CoRemovalWindow *self, const char *pattern)
{
  g_autofree char *words = say_about (self, pattern, get_product (self));

  co_side_window_add_title (CO_SIDE_WINDOW (self), words);
}

static GtkWidget *
add_button (CoRemovalWindow *self,
            const char *text,
            gboolean is_main,
            void (*clicked) (CoRemovalWindow *))
{
  return co_side_window_add_button (CO_SIDE_WINDOW (self), text, is_main, G_CALLBACK (clicked));
}

static void
close_cb (CoRemovalWindow *self)
{
  gtk_window_close (GTK_WINDOW (self));
}

/* --- Before it ----------------------------------------------------------------------------- */

static void
add_looking (CoRemovalWindow *self)
{
  add_title (self, _ ("One moment…"));
  co_side_window_add_spinner (CO_SIDE_WINDOW (self));
  add_text (self, _ ("The system is asked what would go. Nothing is changed yet."));
}

static void
plan_cb (CoRemovalWindow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self))),
                              "win.show",
                              "s",
                              "plan");
  gtk_window_close (GTK_WINDOW (self));
}

static void
earlier_cb (CoRemovalWindow *self)
{
  CoStep *earlier = co_remover_get_earlier (self->remover);

  /* What waits for an answer waits here too. */
  if (earlier != NULL && co_step_get_held_by (earlier) != NULL)
    plan_cb (self);
  else if (earlier != NULL)
    gtk_widget_activate_action (GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self))),
                                "win.remove",
                                "s",
                                co_step_get_product (earlier)->product);
}

/* GUI before service, protection before its agent: the order that the plan has from the makers. */
static gboolean
add_earlier (CoRemovalWindow *self)
{
  CoStep *earlier = co_remover_get_earlier (self->remover);
  g_autofree char *words = NULL;
  g_autofree char *button = NULL;

  if (earlier == NULL)
    return FALSE;
  words = say_about (self,
                     _ ("The plan has {product} before this one. Keep to that order."),
                     co_step_get_product (earlier)->product);
  button = say_about (self, _ ("First remove {product}…"), co_step_get_product (earlier)->product);
  add (self, co_notice_new (CO_NOTICE_WARNING, words));
  add_button (self, button, TRUE, earlier_cb);
  return TRUE;
}

static GPtrArray *
select_packages (CoRemovalWindow *self, gboolean is_own)
{
  GPtrArray *all = co_remover_get_packages (self->remover);
  GPtrArray *selected = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++) {
    CoPackage *package = g_ptr_array_index (all, i);

    if (co_remover_has (self->remover, package) == is_own)
      g_ptr_array_add (selected, package);
  }
  return selected;
}

static void
allow_cb (GtkCheckButton *button, CoRemovalWindow *self)
{
  gtk_widget_set_sensitive (self->remove, gtk_check_button_get_active (button));
}

/* What nobody asked to remove is for the person to decide about. */
static GtkCheckButton *
add_others (CoRemovalWindow *self)
{
  g_autoptr (GPtrArray) others = select_packages (self, FALSE);
  GtkWidget *button;

  if (others->len == 0)
    return NULL;
  add (self,
       co_notice_new (CO_NOTICE_WARNING,
                      _ ("These would go as well, because they need it. They are no part of it. If "
                         "you do not know what they are for, stop here and ask somebody who knows "
                         "this computer.")));
  add (self, co_removal_parts_new_list (others));
  button = gtk_check_button_new_with_label (_ ("I do not need these. They may go too."));
  add (self, button);
  return GTK_CHECK_BUTTON (button);
}

static void
remove_cb (CoRemovalWindow *self)
{
  co_remover_remove (self->remover);
}

static void
add_remove (CoRemovalWindow *self, GtkCheckButton *allow, gboolean is_main)
{
  self->remove = add_button (self, _ ("Remove it now"), FALSE, remove_cb);
  if (is_main)
    gtk_widget_add_css_class (self->remove, "destructive-action");
  if (allow == NULL)
    return;
  gtk_widget_set_sensitive (self->remove, FALSE);
  g_signal_connect (allow, "toggled", G_CALLBACK (allow_cb), self);
}

static void
add_shown (CoRemovalWindow *self)
{
  g_autoptr (GPtrArray) own = select_packages (self, TRUE);
  g_autofree char *size =
    co_removal_parts_say_size (co_remover_get_packages (self->remover), get_session (self));
  GtkCheckButton *allow;
  gboolean has_earlier;

  add_title (self, _ ("Remove {product}?"));
  has_earlier = add_earlier (self);
  add_text (self, _ ("This would be removed:"));
  add (self, co_removal_parts_new_list (own));
  allow = add_others (self);
  if (size != NULL)
    add_text (self, size);
  add_text (self,
            _ ("The system may ask for the password of somebody who may change this computer."));
  add_remove (self, allow, !has_earlier);
  add_button (self, _ ("Keep everything"), FALSE, close_cb);
}

/* --- While it runs ------------------------------------------------------------------------- */

static void
cancel_cb (CoRemovalWindow *self)
{
  co_remover_cancel (self->remover);
}

static void
add_removing (CoRemovalWindow *self)
{
  CoPackageManager *manager = co_remover_get_manager (self->remover);
  GtkWidget *cancel;

  add_title (self, _ ("Removing {product}"));
  add (self, co_removal_parts_new_progress (manager));
  cancel = add_button (self, _ ("Stop"), FALSE, cancel_cb);
  g_object_bind_property (manager, "can-cancel", cancel, "sensitive", G_BINDING_SYNC_CREATE);
}

static void
add_checking (CoRemovalWindow *self)
{
  add_title (self, _ ("Checking again"));
  co_side_window_add_spinner (CO_SIDE_WINDOW (self));
  add_text (self, _ ("Only a new check shows whether it is gone."));
}

/* --- After it ------------------------------------------------------------------------------ */

static void
look_cb (CoRemovalWindow *self)
{
  co_remover_look (self->remover);
}

static void
check_cb (CoRemovalWindow *self)
{
  co_remover_check (self->remover);
}

static void
add_outcome (CoRemovalWindow *self, const char *picture, const char *title, const char *text)
{
  add (self, co_picture_new (picture, PICTURE_WIDTH));
  add_title (self, title);
  add_text (self, text);
}

static void
add_checked (CoRemovalWindow *self)
{
  switch ((int) co_remover_get_outcome (self->remover)) {
  case CO_REMOVAL_EVENT_GONE:
    add_outcome (
      self,
      "check-result",
      _ ("{product} is gone"),
      _ ("A new check looked in the places where it would be, and found nothing of it."));
    break;
  case CO_REMOVAL_EVENT_LEFT_OVER:
    add_outcome (self,
                 "check-result",
                 _ ("{product} is removed"),
                 _ ("A new check found only files that it left behind. They do nothing. A later "
                    "step of the plan tells how to clean up."));
    break;
  case CO_REMOVAL_EVENT_STILL_THERE:
    add_outcome (self,
                 "found",
                 _ ("{product} is still there"),
                 _ ("A new check found it again. The plan tells what else you can do."));
    add_button (self, _ ("Try again"), FALSE, look_cb);
    break;
  default:
    add_outcome (self,
                 "could-not-tell",
                 _ ("We could not tell"),
                 _ ("A new check could not read everything, or was stopped. So nobody can say yet "
                    "whether it is gone."));
    add_button (self, _ ("Check again"), FALSE, check_cb);
  }
  add_button (self, _ ("Go on with the plan"), TRUE, plan_cb);
}

/* --- When it did not work ------------------------------------------------------------------ */

static void
add_failed (CoRemovalWindow *self)
{
  const GError *error = co_remover_get_error (self->remover);
  gboolean can_try =
    error->code != CO_REMOVAL_ERROR_NO_MANAGER && error->code != CO_REMOVAL_ERROR_NOT_INSTALLED;

  co_removal_failure_add (CO_SIDE_WINDOW (self), error);
  if (can_try)
    add_button (self, _ ("Try again"), TRUE, look_cb);
  co_removal_failure_add_commands (CO_SIDE_WINDOW (self), error);
  add_button (self, _ ("Check again"), !can_try, check_cb);
  add_button (self, _ ("Close"), FALSE, close_cb);
}

/* --- The window ---------------------------------------------------------------------------- */

static void
co_removal_window_fill (CoSideWindow *window)
{
  CoRemovalWindow *self = CO_REMOVAL_WINDOW (window);
  static void (*const steps[]) (CoRemovalWindow *) = {
    [CO_REMOVER_LOOKING] = add_looking,
    [CO_REMOVER_SHOWN] = add_shown,
    [CO_REMOVER_REMOVING] = add_removing,
    [CO_REMOVER_CHECKING] = add_checking,
    [CO_REMOVER_CHECKED] = add_checked,
    [CO_REMOVER_FAILED] = add_failed,
  };
  CoRemoverState state = co_remover_get_state (self->remover);

  self->remove = NULL;
  gtk_window_set_title (GTK_WINDOW (self), _ ("Remove"));
  gtk_window_set_deletable (GTK_WINDOW (self), state != CO_REMOVER_REMOVING);
  steps[state](self);
}

/* Who looks away while packages are removed would not see what came of it. */
static gboolean
co_removal_window_close_request (GtkWindow *window)
{
  CoRemovalWindow *self = CO_REMOVAL_WINDOW (window);

  if (co_remover_get_state (self->remover) == CO_REMOVER_REMOVING)
    return TRUE;
  if (co_remover_get_state (self->remover) == CO_REMOVER_LOOKING)
    co_remover_cancel (self->remover);
  return GTK_WINDOW_CLASS (co_removal_window_parent_class)->close_request (window);
}

static void
co_removal_window_constructed (GObject *object)
{
  CoRemovalWindow *self = CO_REMOVAL_WINDOW (object);

  G_OBJECT_CLASS (co_removal_window_parent_class)->constructed (object);
  self->remover = co_remover_new (get_session (self), get_product (self));
  co_remover_look (self->remover);
  g_signal_connect_object (self->remover,
                           "notify::state",
                           G_CALLBACK (co_side_window_fill),
                           self,
                           G_CONNECT_SWAPPED);
}

static void
co_removal_window_dispose (GObject *object)
{
  g_clear_object (&CO_REMOVAL_WINDOW (object)->remover);
  G_OBJECT_CLASS (co_removal_window_parent_class)->dispose (object);
}

static void
co_removal_window_class_init (CoRemovalWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = co_removal_window_constructed;
  G_OBJECT_CLASS (klass)->dispose = co_removal_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = co_removal_window_close_request;
  CO_SIDE_WINDOW_CLASS (klass)->manual = "remove";
  CO_SIDE_WINDOW_CLASS (klass)->fill = co_removal_window_fill;
}

static void
co_removal_window_init (CoRemovalWindow *self)
{
}

/**
 * co_removal_window_get_remover:
 * @self: the window
 *
 * Gets what it shows.
 *
 * Returns: (transfer none): the remover
 */
CoRemover *
co_removal_window_get_remover (CoRemovalWindow *self)
{
  g_return_val_if_fail (CO_IS_REMOVAL_WINDOW (self), NULL);

  return self->remover;
}
