/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-day-chooser.h"
#include "co-focus.h"
#include "co-label.h"

#include <glib/gi18n.h>

#define DAYS_OF_WEEK 7

/* The most weeks that a month has a part of. Each month takes that height, so that the buttons stay
 * under the pointer. */
#define WEEKS 6

/**
 * CoDayChooser:
 *
 * The days of a month, to choose one from; days before the first one that may be chosen cannot be.
 *
 * Not [class@Gtk.Calendar]: that one is in the language of the process and not in that of the
 * person, has no names for screen readers, and lets nothing be left out or not yet be chosen.
 */
struct _CoDayChooser {
  AdwBin parent_instance;

  /* Construct */
  CoLanguage *language; /* (owned) */
  GDate first;          /* the first day that can be chosen */

  /* State */
  GDate month;  /* the first day of the month that is shown */
  GDate chosen; /* invalid as long as there is none */

  /* Widgets */
  GtkLabel *title;
  GtkWidget *previous;
  GtkWidget *next;
  GtkWidget *head;
  AdwBin *days;
};

G_DEFINE_FINAL_TYPE (CoDayChooser, co_day_chooser, ADW_TYPE_BIN)

enum { CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

/* --- The keyboard -------------------------------------------------------------------------- */

/* The arrows go from day to day; the key for the next widget leaves all of them behind. */
static gboolean
co_day_chooser_focus (GtkWidget *widget, GtkDirectionType direction)
{
  CoDayChooser *self = CO_DAY_CHOOSER (widget);

  if (co_focus_is_in (GTK_WIDGET (self->days))) {
    if (direction == GTK_DIR_TAB_FORWARD)
      return FALSE;
    if (direction == GTK_DIR_TAB_BACKWARD)
      return gtk_widget_child_focus (self->head, direction);
  }
  return GTK_WIDGET_CLASS (co_day_chooser_parent_class)->focus (widget, direction);
}

/* --- One day ------------------------------------------------------------------------------- */

static void
toggled_cb (GtkToggleButton *button, CoDayChooser *self)
{
  if (!gtk_toggle_button_get_active (button))
    return;
  self->chosen = self->month;
  g_date_set_day (&self->chosen,
                  (GDateDay) GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "day")));
  g_signal_emit (self, signals[CHOSEN], 0);
}

static GtkWidget *
make_day (CoDayChooser *self, const GDate *day)
{
  g_autofree char *number = co_language_format_number (self->language, g_date_get_day (day));
  g_autofree char *name = co_language_format_day (self->language, day);
  GtkWidget *button = gtk_toggle_button_new_with_label (number);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "numeric");
  gtk_widget_add_css_class (button, "co-day");
  gtk_widget_set_sensitive (button, g_date_compare (day, &self->first) >= 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button),
                                g_date_valid (&self->chosen) &&
                                  g_date_compare (day, &self->chosen) == 0);
  g_object_set_data (G_OBJECT (button), "day", GUINT_TO_POINTER (g_date_get_day (day)));
  g_signal_connect (button, "toggled", G_CALLBACK (toggled_cb), self);
  return button;
}

/* --- One month ----------------------------------------------------------------------------- */

static char *
format_month (CoDayChooser *self, const GDate *month)
{
  g_autofree char *date =
    g_strdup_printf ("%04d-%02d", (int) g_date_get_year (month), (int) g_date_get_month (month));

  return co_language_format_date (self->language, date);
}

/* How many days of the week come before a day. */
static int
get_column (CoDayChooser *self, const GDate *day)
{
  int first = (int) co_language_get_first_weekday (self->language);

  return ((int) g_date_get_weekday (day) - first + DAYS_OF_WEEK) % DAYS_OF_WEEK;
}

/* Screen readers hear the weekday with each day. */
static void
add_weekdays (CoDayChooser *self, GtkGrid *grid)
{
  GDate day = self->month;

  for (guint i = 0; i < DAYS_OF_WEEK; i++) {
    g_autofree char *name = co_language_format_weekday (self->language, &day);
    GtkWidget *label = gtk_label_new (name);

    gtk_widget_add_css_class (label, "caption-heading");
    gtk_accessible_update_state (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
    gtk_grid_attach (grid, label, get_column (self, &day), 0, 1, 1);
    g_date_add_days (&day, 1);
  }
}

/* Weeks that this month does not have keep their place. */
static void
add_days (CoDayChooser *self, GtkGrid *grid)
{
  GtkWidget *group = NULL;
  GDate day = self->month;
  int row = 1;

  while (g_date_get_month (&day) == g_date_get_month (&self->month)) {
    GtkWidget *button = make_day (self, &day);
    int column = get_column (self, &day);

    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (group));
    group = button;
    gtk_grid_attach (grid, button, column, row, 1, 1);
    row += column == DAYS_OF_WEEK - 1;
    g_date_add_days (&day, 1);
  }
  for (row += get_column (self, &day) > 0; row <= WEEKS; row++) {
    GtkWidget *room = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

    gtk_widget_add_css_class (room, "co-day-room");
    gtk_grid_attach (grid, room, 0, row, 1, 1);
  }
}

static void
name_button (CoDayChooser *self, GtkWidget *button, const char *pattern, const GDate *month)
{
  g_autofree char *words = format_month (self, month);
  g_autofree char *name =
    co_language_format (self->language, pattern, NULL, 0, "month", words, NULL);

  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
update_head (CoDayChooser *self)
{
  g_autofree char *title = format_month (self, &self->month);
  GDate previous = self->month;
  GDate next = self->month;

  g_date_subtract_months (&previous, 1);
  g_date_add_months (&next, 1);
  gtk_label_set_label (self->title, title);
  name_button (self, self->previous, _ ("Go back to {month}"), &previous);
  name_button (self, self->next, _ ("Go on to {month}"), &next);
  gtk_widget_set_sensitive (self->previous, g_date_compare (&self->month, &self->first) > 0);
}

static void
fill (CoDayChooser *self)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  add_weekdays (self, GTK_GRID (grid));
  add_days (self, GTK_GRID (grid));
  adw_bin_set_child (self->days, grid);
  update_head (self);
}

/* A button that cannot be pressed any more gives the focus to the other one. */
static void
previous_cb (CoDayChooser *self)
{
  g_date_subtract_months (&self->month, 1);
  fill (self);
  if (!gtk_widget_get_sensitive (self->previous))
    gtk_widget_grab_focus (self->next);
}

static void
next_cb (CoDayChooser *self)
{
  g_date_add_months (&self->month, 1);
  fill (self);
}

/* --- The widget ---------------------------------------------------------------------------- */

static void
co_day_chooser_finalize (GObject *object)
{
  CoDayChooser *self = CO_DAY_CHOOSER (object);

  g_clear_pointer (&self->language, co_language_unref);
  G_OBJECT_CLASS (co_day_chooser_parent_class)->finalize (object);
}

static void
co_day_chooser_class_init (CoDayChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_day_chooser_finalize;
  GTK_WIDGET_CLASS (klass)->focus = co_day_chooser_focus;

  /**
   * CoDayChooser::chosen:
   * @self: the widget
   *
   * A day was chosen.
   */
  signals[CHOSEN] = g_signal_new ("chosen",
                                  G_TYPE_FROM_CLASS (klass),
                                  G_SIGNAL_RUN_LAST,
                                  0,
                                  NULL,
                                  NULL,
                                  NULL,
                                  G_TYPE_NONE,
                                  0);
}

static GtkWidget *
make_arrow (CoDayChooser *self, const char *icon, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", clicked, self);
  gtk_box_append (GTK_BOX (self->head), button);
  return button;
}

static void
co_day_chooser_init (CoDayChooser *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->previous = make_arrow (self, "go-previous-symbolic", G_CALLBACK (previous_cb));
  self->title = GTK_LABEL (co_label_new (NULL, "heading"));
  gtk_label_set_xalign (self->title, 0.5);
  gtk_label_set_justify (self->title, GTK_JUSTIFY_CENTER);
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), TRUE);
  gtk_box_append (GTK_BOX (self->head), GTK_WIDGET (self->title));
  self->next = make_arrow (self, "go-next-symbolic", G_CALLBACK (next_cb));
  self->days = ADW_BIN (adw_bin_new ());
  gtk_box_append (GTK_BOX (box), self->head);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->days));
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "co-days");
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * co_day_chooser_new:
 * @language: what to name months and days in
 * @first: the first day that can be chosen
 * @chosen: (nullable): the day that is chosen
 *
 * Makes a choice of days. It begins with the month of the day that is chosen, or of the first one.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_day_chooser_new (CoLanguage *language, const GDate *first, const GDate *chosen)
{
  CoDayChooser *self;

  g_return_val_if_fail (language != NULL && g_date_valid (first), NULL);

  self = g_object_new (CO_TYPE_DAY_CHOOSER, NULL);
  self->language = co_language_ref (language);
  self->first = *first;
  self->month = *first;
  g_date_clear (&self->chosen, 1);
  if (chosen != NULL && g_date_valid (chosen))
    self->month = self->chosen = *chosen;
  g_date_set_day (&self->month, 1);
  fill (self);
  return GTK_WIDGET (self);
}

/**
 * co_day_chooser_get_day:
 * @self: the widget
 *
 * Gets what is chosen.
 *
 * Returns: (transfer none): the day; an invalid one as long as there is none
 */
const GDate *
co_day_chooser_get_day (CoDayChooser *self)
{
  g_return_val_if_fail (CO_IS_DAY_CHOOSER (self), NULL);

  return &self->chosen;
}
