/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-link.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Where to say that it did not work, once it is known. */
typedef struct {
  GWeakRef overlay;
  char *address; /* (owned) */
} Opening;

static void
opening_free (Opening *opening)
{
  g_weak_ref_clear (&opening->overlay);
  g_free (opening->address);
  g_free (opening);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Opening, opening_free)

static void
copy_cb (AdwToast *toast, char *address)
{
  gdk_clipboard_set_text (gdk_display_get_clipboard (gdk_display_get_default ()), address);
}

static void
tell (AdwToastOverlay *overlay, const char *address)
{
  AdwToast *toast = adw_toast_new (_ ("No program here opens web pages."));

  adw_toast_set_button_label (toast, _ ("Copy the address"));
  g_signal_connect_data (toast,
                         "button-clicked",
                         G_CALLBACK (copy_cb),
                         g_strdup (address),
                         (GClosureNotify) (GCallback) g_free,
                         0);
  adw_toast_overlay_add_toast (overlay, toast);
}

static void
launched_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Opening) opening = data;
  g_autoptr (GObject) overlay = NULL;

  if (g_app_info_launch_default_for_uri_finish (result, NULL))
    return;
  overlay = g_weak_ref_get (&opening->overlay);
  if (overlay != NULL)
    tell (ADW_TOAST_OVERLAY (overlay), opening->address);
}

/**
 * co_link_launch:
 * @widget: where the person clicked
 * @address: the address of a page or of a file
 * @launched: called at the end; see [func@Gio.AppInfo.launch_default_for_uri_finish]
 * @data: for @launched
 *
 * Opens something in the program that the person has for it; inside a sandbox the portal does it.
 */
void
co_link_launch (GtkWidget *widget, const char *address, GAsyncReadyCallback launched, gpointer data)
{
  g_autoptr (GdkAppLaunchContext) context = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget) && address != NULL);

  context = gdk_display_get_app_launch_context (gtk_widget_get_display (widget));
  g_app_info_launch_default_for_uri_async (address,
                                           G_APP_LAUNCH_CONTEXT (context),
                                           NULL,
                                           launched,
                                           data);
}

/**
 * co_link_open:
 * @widget: where the person clicked
 * @address: the address of a page
 *
 * Opens a page in the browser of the person; inside a sandbox the portal does it. If there is no
 * browser, the address can be copied.
 */
void
co_link_open (GtkWidget *widget, const char *address)
{
  Opening *opening;

  g_return_if_fail (GTK_IS_WIDGET (widget) && address != NULL);

  opening = g_new0 (Opening, 1);
  g_weak_ref_init (&opening->overlay, gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY));
  opening->address = g_strdup (address);
  co_link_launch (widget, address, launched_cb, opening);
}
