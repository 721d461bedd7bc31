/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CoFileChoiceFunc:
 * @file: what the person chose
 * @data: the widget that asked
 *
 * Called when the person has chosen, never when they changed their mind.
 */
typedef void (*CoFileChoiceFunc) (GFile *file, gpointer data);

void co_file_choice_open_folder (GtkWidget *widget, const char *title, CoFileChoiceFunc chosen);
void co_file_choice_open_registry (GtkWidget *widget, const char *title, CoFileChoiceFunc chosen);
void co_file_choice_open_text (GtkWidget *widget, const char *title, CoFileChoiceFunc chosen);
void co_file_choice_save (GtkWidget *widget,
                          const char *title,
                          const char *name,
                          CoFileChoiceFunc chosen);

G_END_DECLS
