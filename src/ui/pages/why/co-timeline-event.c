/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-law-words.h"
#include "co-source-button.h"
#include "co-timeline-event.h"
#include "co-timeline-scale.h"

#include <glib/gi18n.h>

/* How long the lines of the popover are, in characters. */
#define LINE 40

/**
 * CoTimelineEvent:
 *
 * One event of a timeline: a button that tells in a popover what happened.
 */
struct _CoTimelineEvent {
  GtkButton parent_instance;

  /* Construct */
  CoSession *session;   /* (owned) */
  const CoEvent *event; /* (unowned): of the catalog of the session */
  char *name;           /* (owned): when it was and what happened */

  /* Widgets */
  GtkWidget *popover; /* (nullable): made when it is first opened */
};

G_DEFINE_FINAL_TYPE (CoTimelineEvent, co_timeline_event, GTK_TYPE_BUTTON)

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = co_label_new (text, css_class);

  gtk_label_set_max_width_chars (GTK_LABEL (label), LINE);
  return label;
}

/* --- The popover --------------------------------------------------------------------------- */

static void
append_text (CoTimelineEvent *self, GtkBox *box, const char *text, const char *css_class)
{
  gtk_box_append (box, make_label (text, css_class));
}

static GtkWidget *
make_story (CoTimelineEvent *self)
{
  const CoEvent *event = self->event;
  CoLanguage *language = co_session_get_language (self->session);
  g_autoptr (GDateTime) now = co_session_get_now (self->session);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *date = co_language_format_date (language, event->date);
  g_autofree char *clock = co_law_say_clock (event, language, g_date_time_get_timezone (now));
  g_autofree char *whom = co_language_format (language,
                                              _ ("For whom: {whom}"),
                                              NULL,
                                              0,
                                              "whom",
                                              co_session_say (self->session, event->whom),
                                              NULL);
  GtkWidget *source =
    co_source_button_new_with_words (self->session, (const char *const *) event->sources);

  append_text (self, GTK_BOX (box), date, "caption-heading");
  append_text (self, GTK_BOX (box), co_session_say (self->session, event->title), "heading");
  append_text (self, GTK_BOX (box), co_session_say (self->session, event->text), NULL);
  if (clock != NULL)
    append_text (self, GTK_BOX (box), clock, NULL);
  append_text (self, GTK_BOX (box), whom, NULL);
  gtk_box_append (GTK_BOX (box), source);
  gtk_widget_add_css_class (box, "co-timeline-story");
  return box;
}

static void
co_timeline_event_clicked (GtkButton *button)
{
  CoTimelineEvent *self = CO_TIMELINE_EVENT (button);

  gtk_popover_popup (co_timeline_event_get_popover (self));
}

/* --- What is to be seen ---------------------------------------------------------------------- */

static GtkWidget *
make_face (CoTimelineEvent *self, const char *date, CoTimelineForm form)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title;
  GtkWidget *when;

  if (form == CO_TIMELINE_DOT) {
    gtk_widget_add_css_class (box, "dot");
    gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
    gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
    return box;
  }
  title = make_label (co_session_say (self->session, self->event->title), NULL);
  when = make_label (date, "caption");
  gtk_box_append (GTK_BOX (box), when);
  gtk_box_append (GTK_BOX (box), title);
  if (self->event->key)
    gtk_widget_add_css_class (title, form == CO_TIMELINE_ROW ? "heading" : "caption-heading");
  if (form == CO_TIMELINE_LABEL) {
    gtk_label_set_wrap_mode (GTK_LABEL (when), PANGO_WRAP_WORD);
    gtk_label_set_wrap_mode (GTK_LABEL (title), PANGO_WRAP_WORD);
  }
  return box;
}

static void
fill (CoTimelineEvent *self, CoTimelineForm form)
{
  CoLanguage *language = co_session_get_language (self->session);
  g_autofree char *date = co_language_format_date (language, self->event->date);

  self->name = co_language_format (language,
                                   "{date}: {title}",
                                   NULL,
                                   0,
                                   "date",
                                   date,
                                   "title",
                                   co_session_say (self->session, self->event->title),
                                   NULL);
  gtk_button_set_child (GTK_BUTTON (self), make_face (self, date, form));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->name,
                                  GTK_ACCESSIBLE_PROPERTY_HAS_POPUP,
                                  TRUE,
                                  -1);
}

/* --- Class ----------------------------------------------------------------------------------- */

static void
co_timeline_event_dispose (GObject *object)
{
  CoTimelineEvent *self = CO_TIMELINE_EVENT (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_timeline_event_parent_class)->dispose (object);
}

static void
co_timeline_event_finalize (GObject *object)
{
  g_free (CO_TIMELINE_EVENT (object)->name);
  G_OBJECT_CLASS (co_timeline_event_parent_class)->finalize (object);
}

static void
co_timeline_event_class_init (CoTimelineEventClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_timeline_event_dispose;
  G_OBJECT_CLASS (klass)->finalize = co_timeline_event_finalize;
  GTK_BUTTON_CLASS (klass)->clicked = co_timeline_event_clicked;
}

static void
co_timeline_event_init (CoTimelineEvent *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "co-timeline-event");
}

/**
 * co_timeline_event_new:
 * @session: what the window is about
 * @event: (transfer none): an event of its catalog
 * @form: what is to be seen of it
 *
 * Makes the button of an event.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_timeline_event_new (CoSession *session, const CoEvent *event, CoTimelineForm form)
{
  CoTimelineEvent *self;

  g_return_val_if_fail (CO_IS_SESSION (session) && event != NULL, NULL);

  self = g_object_new (CO_TYPE_TIMELINE_EVENT, NULL);
  self->session = g_object_ref (session);
  self->event = event;
  fill (self, form);
  return GTK_WIDGET (self);
}

/**
 * co_timeline_event_get_name:
 * @self: the button of an event
 *
 * Gets when it was and what happened, as a screen reader says it.
 *
 * Returns: (transfer none): a few words
 */
const char *
co_timeline_event_get_name (CoTimelineEvent *self)
{
  g_return_val_if_fail (CO_IS_TIMELINE_EVENT (self), NULL);

  return self->name;
}

/**
 * co_timeline_event_get_event:
 * @self: the button of an event
 *
 * Gets what happened.
 *
 * Returns: (transfer none): an event of the catalog
 */
const CoEvent *
co_timeline_event_get_event (CoTimelineEvent *self)
{
  g_return_val_if_fail (CO_IS_TIMELINE_EVENT (self), NULL);

  return self->event;
}

/**
 * co_timeline_event_get_moment:
 * @self: the button of an event
 *
 * Gets when it happened, as exactly as it is known.
 *
 * Returns: seconds since 1970
 */
gint64
co_timeline_event_get_moment (CoTimelineEvent *self)
{
  g_return_val_if_fail (CO_IS_TIMELINE_EVENT (self), 0);

  if (self->event->at != NULL)
    return g_date_time_to_unix (self->event->at);
  return co_timeline_scale_read_date (self->event->date);
}

/**
 * co_timeline_event_get_popover:
 * @self: the button of an event
 *
 * Gets what opens on a click.
 *
 * Returns: (transfer none): the popover
 */
GtkPopover *
co_timeline_event_get_popover (CoTimelineEvent *self)
{
  g_return_val_if_fail (CO_IS_TIMELINE_EVENT (self), NULL);

  if (self->popover == NULL) {
    self->popover = gtk_popover_new ();
    gtk_popover_set_child (GTK_POPOVER (self->popover), make_story (self));
    gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  }
  return GTK_POPOVER (self->popover);
}
