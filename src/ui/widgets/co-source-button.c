/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-link.h"
#include "co-source-button.h"

#include <glib/gi18n.h>

/* How long the lines of a popover are, in characters. */
#define LINE 42

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = co_label_new (text, css_class);

  gtk_label_set_max_width_chars (GTK_LABEL (label), LINE);
  return label;
}

static char *
say_dates (CoSource *source, CoLanguage *language)
{
  g_autofree char *read = co_language_format_date (language, co_source_get_read (source));
  g_autofree char *date = NULL;

  if (co_source_get_date (source) == NULL)
    return co_language_format (language, _ ("Read on {read}"), NULL, 0, "read", read, NULL);
  date = co_language_format_date (language, co_source_get_date (source));
  return co_language_format (language,
                             _ ("Published {date}, read on {read}"),
                             NULL,
                             0,
                             "date",
                             date,
                             "read",
                             read,
                             NULL);
}

static void
open_cb (GtkButton *button, const char *address)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (button), GTK_TYPE_POPOVER);

  co_link_open (gtk_widget_get_parent (popover), address);
  gtk_popover_popdown (GTK_POPOVER (popover));
}

static GtkWidget *
make_open_button (CoSource *source)
{
  const char *address = co_source_get_address (source);
  GtkWidget *button = gtk_button_new_with_label (_ ("Open the page"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, address);
  g_signal_connect_data (button,
                         "clicked",
                         G_CALLBACK (open_cb),
                         g_strdup (address),
                         (GClosureNotify) (GCallback) g_free,
                         0);
  return button;
}

static GtkWidget *
make_source (CoSession *session, CoSource *source)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *dates = say_dates (source, co_session_get_language (session));

  gtk_box_append (GTK_BOX (box), make_label (co_source_get_title (source), "heading"));
  gtk_box_append (GTK_BOX (box), make_label (co_source_get_publisher (source), NULL));
  gtk_box_append (GTK_BOX (box), make_label (dates, NULL));
  if (co_source_get_address (source) != NULL)
    gtk_box_append (GTK_BOX (box), make_open_button (source));
  return box;
}

/* What a popover is filled with when it is first opened. */
typedef struct {
  CoSession *session; /* (owned) */
  char **sources;     /* (owned) */
} Wanted;

static void
wanted_free (gpointer data, GClosure *closure)
{
  Wanted *wanted = data;

  g_object_unref (wanted->session);
  g_strfreev (wanted->sources);
  g_free (wanted);
}

static void
fill_cb (GtkPopover *popover, Wanted *wanted)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  if (gtk_popover_get_child (popover) != NULL)
    return;
  for (guint i = 0; wanted->sources[i] != NULL; i++) {
    CoSource *source =
      co_catalog_get_source (co_session_get_catalog (wanted->session), wanted->sources[i]);

    if (source != NULL)
      gtk_box_append (GTK_BOX (box), make_source (wanted->session, source));
  }
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_widget_set_margin_start (box, 6);
  gtk_widget_set_margin_end (box, 6);
  g_object_set (scrolled,
                "child",
                box,
                "hscrollbar-policy",
                GTK_POLICY_NEVER,
                "propagate-natural-height",
                TRUE,
                "propagate-natural-width",
                TRUE,
                "max-content-height",
                360,
                NULL);
  gtk_popover_set_child (popover, scrolled);
}

/**
 * co_source_button_new:
 * @session: what the window is about
 * @sources: (nullable) (array zero-terminated=1): the ids of sources
 *
 * Makes a small button that tells where a statement comes from, and opens the page. Without
 * sources it is not visible.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_source_button_new (CoSession *session, const char *const *sources)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  Wanted *wanted = g_new0 (Wanted, 1);

  g_return_val_if_fail (CO_IS_SESSION (session), button);

  wanted->session = g_object_ref (session);
  wanted->sources = sources != NULL ? g_strdupv ((char **) sources) : g_new0 (char *, 1);
  g_signal_connect_data (popover, "show", G_CALLBACK (fill_cb), wanted, wanted_free, 0);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "co-source-symbolic");
  gtk_widget_set_tooltip_text (button, _ ("Where we know this from"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Where we know this from"),
                                  -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "co-source");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (button, *wanted->sources != NULL);
  return button;
}

/**
 * co_source_button_new_with_words:
 * @session: what the window is about
 * @sources: (nullable) (array zero-terminated=1): the ids of sources
 *
 * Makes the same button with words beside the picture, for a line of its own: there no text is
 * beside it that would explain it.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_source_button_new_with_words (CoSession *session, const char *const *sources)
{
  GtkWidget *button = co_source_button_new (session, sources);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *image = gtk_image_new_from_icon_name ("co-source-symbolic");
  GtkWidget *label = gtk_label_new (_ ("Where we know this from"));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), box);
  gtk_widget_set_tooltip_text (button, NULL);
  gtk_widget_remove_css_class (button, "circular");
  gtk_widget_add_css_class (button, "words");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  return button;
}
