/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-device-step.h"
#include "co-label.h"
#include "co-notice.h"
#include "co-picture.h"
#include "co-source-button.h"

#include <glib/gi18n.h>

#define PICTURE_WIDTH 240

/* The guides for a device name no product and no computer: which ones is what they are to find
 * out. */
static char *
say (CoSession *session, const CoPhrase *phrase)
{
  CoTexts *texts = co_session_get_texts (session);

  return co_language_format (co_texts_get_language_of (texts, phrase),
                             co_texts_say (texts, phrase),
                             NULL,
                             0,
                             NULL);
}

static void
add_part (GtkWidget *box, CoSession *session, const char *title, const CoPhrase *phrase)
{
  g_autofree char *text = phrase != NULL ? say (session, phrase) : NULL;
  GtkWidget *part;

  if (text == NULL)
    return;
  part = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_box_append (GTK_BOX (part), co_label_new (title, "heading"));
  gtk_box_append (GTK_BOX (part), co_label_new (text, NULL));
  gtk_box_append (GTK_BOX (box), part);
}

static void
add_warning (GtkWidget *box, CoSession *session, const CoPhrase *phrase)
{
  g_autofree char *text = phrase != NULL ? say (session, phrase) : NULL;

  if (text != NULL)
    gtk_box_append (GTK_BOX (box), co_notice_new (CO_NOTICE_WARNING, text));
}

static void
add_sources (GtkWidget *box, CoSession *session, char **sources)
{
  if (sources != NULL && sources[0] != NULL)
    gtk_box_append (GTK_BOX (box),
                    co_source_button_new_with_words (session, (const char *const *) sources));
}

static GtkWidget *
make_title (CoSession *session, const CoInstruction *instruction, guint number)
{
  g_autofree char *action = say (session, instruction->action);
  g_autofree char *count = co_language_format_number (co_session_get_language (session), number);
  /* Translators: the number of a step, and what to do. */
  g_autofree char *text = g_strdup_printf (_ ("%1$s. %2$s"), count, action);
  GtkWidget *title = co_label_new (text, "title-4");

  return title;
}

/**
 * co_device_step_new:
 * @session: what the window is about
 * @guide: how to look at a device
 * @instruction: a step of it
 * @number: which one, from 1
 *
 * Makes a card that tells one step: what to do, a picture of where, what one sees, and what to do
 * if not.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_device_step_new (CoSession *session,
                    const CoGuide *guide,
                    const CoInstruction *instruction,
                    guint number)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  const char *picture = co_instruction_get_picture (instruction, guide->stage);

  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "co-device-step");
  gtk_box_append (GTK_BOX (box), make_title (session, instruction, number));
  add_warning (box, session, instruction->warning);
  gtk_box_append (GTK_BOX (box), co_picture_new (picture, PICTURE_WIDTH));
  add_part (box, session, _ ("Where to find it"), instruction->where);
  add_part (box, session, _ ("What you see when it worked"), instruction->success);
  add_part (box, session, _ ("If it does not work"), instruction->otherwise);
  add_sources (box, session, instruction->sources);
  return box;
}
