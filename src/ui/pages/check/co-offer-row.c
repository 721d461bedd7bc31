/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-offer-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* What the buttons are about. */
typedef struct {
  CoSession *session; /* (owned) */
  CoOffer *offer;     /* (owned) */
  GtkButton *button;
  GtkButton *closer; /* closes again what was opened here */
} Row;

static void
row_free (gpointer data, GClosure *closure)
{
  Row *row = data;

  g_object_unref (row->session);
  g_object_unref (row->offer);
  g_free (row);
}

static CoDoor *
get_door (Row *row)
{
  return co_offers_get_door (co_session_get_offers (row->session));
}

static void
clicked_cb (GtkButton *button, Row *row)
{
  const CoOfferInfo *info = co_offer_get_info (row->offer);
  const char *const paths[] = {info->path, NULL};

  if (info->kind == CO_OFFER_CLOSED)
    co_door_open (get_door (row), info->disk);
  else
    co_session_start_check (row->session, info->path != NULL ? paths : NULL);
}

static void
closer_cb (Row *row)
{
  co_door_close (get_door (row), co_offer_get_info (row->offer)->id);
}

static const char *
get_verb (Row *row)
{
  const CoOfferInfo *info = co_offer_get_info (row->offer);

  if (info->kind != CO_OFFER_CLOSED)
    return _ ("Check");
  if (co_disk_get_obstacle (info->disk) != NULL)
    return _ ("What to do");
  if (g_strcmp0 (co_door_get_busy (get_door (row)), info->id) == 0)
    return _ ("Opening…");
  return _ ("Open to check");
}

static void
name_button (Row *row, GtkButton *button, const char *verb)
{
  /* Translators: what a button does, as in "Check", and with what. */
  g_autofree char *label =
    g_strdup_printf (_ ("%1$s: %2$s"), verb, co_offer_get_info (row->offer)->name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label,
                                  -1);
}

/* While a disk is being opened the button keeps the focus, and a click on it does nothing. */
static void
busy_changed_cb (CoDoor *door, GParamSpec *spec, Row *row)
{
  const char *verb = get_verb (row);

  gtk_button_set_label (row->button, verb);
  name_button (row, row->button, verb);
  gtk_widget_set_visible (GTK_WIDGET (row->closer),
                          co_door_can_close (door, co_offer_get_info (row->offer)->id));
}

static GtkButton *
make_closer (void)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("media-eject-symbolic");

  gtk_widget_set_tooltip_text (button, _ ("Close the disk, so that you can take it away"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  return GTK_BUTTON (button);
}

static Row *
make_buttons (CoSession *session, CoOffer *offer)
{
  GtkWidget *button = gtk_button_new ();
  Row *row = g_new0 (Row, 1);
  GClosure *closure;

  row->session = g_object_ref (session);
  row->offer = g_object_ref (offer);
  row->button = GTK_BUTTON (button);
  row->closer = make_closer ();
  name_button (row, row->closer, _ ("Close"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_data (button, "clicked", G_CALLBACK (clicked_cb), row, row_free, 0);
  closure = g_cclosure_new_swap (G_CALLBACK (closer_cb), row, NULL);
  g_object_watch_closure (G_OBJECT (button), closure);
  g_signal_connect_closure (row->closer, "clicked", closure, FALSE);
  closure = g_cclosure_new (G_CALLBACK (busy_changed_cb), row, NULL);
  g_object_watch_closure (G_OBJECT (button), closure);
  g_signal_connect_closure (get_door (row), "notify::busy", closure, FALSE);
  busy_changed_cb (get_door (row), NULL, row);
  return row;
}

/**
 * co_offer_row_new:
 * @session: what the window is about
 * @offer: what can be checked
 *
 * Makes a row that tells what can be checked, with a button that does it.
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
co_offer_row_new (CoSession *session, CoOffer *offer)
{
  GtkWidget *row = adw_action_row_new ();
  Row *buttons = make_buttons (session, offer);
  g_autofree char *words = co_offer_describe (offer);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), co_offer_get_info (offer)->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words != NULL ? words : "");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name (co_offer_get_icon (offer)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (buttons->closer));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (buttons->button));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), GTK_WIDGET (buttons->button));
  return row;
}
