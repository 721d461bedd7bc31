/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_SIDE_WINDOW (co_side_window_get_type ())
G_DECLARE_DERIVABLE_TYPE (CoSideWindow, co_side_window, CO, SIDE_WINDOW, AdwWindow)

/**
 * CoSideWindowClass:
 * @manual: the page of the manual that tells of it
 * @fill: adds what the window shows now, and sets its title
 *
 * The class of windows beside the main one.
 */
struct _CoSideWindowClass {
  AdwWindowClass parent_class;

  const char *manual;
  void (*fill) (CoSideWindow *self);
};

CoSideWindow *co_side_window_new (GType type,
                                  GtkWindow *parent,
                                  CoSession *session,
                                  const char *about);
void co_side_window_present (GType type, GtkWindow *parent, CoSession *session, const char *about);
gboolean co_side_window_close (GType type, GtkWindow *parent);
CoSideWindow *co_side_window_close_all (GtkWindow *parent);
CoSession *co_side_window_get_session (CoSideWindow *self);
const char *co_side_window_get_about (CoSideWindow *self);

void co_side_window_fill (CoSideWindow *self);
void co_side_window_add (CoSideWindow *self, GtkWidget *widget);
void co_side_window_add_title (CoSideWindow *self, const char *text);
void co_side_window_add_heading (CoSideWindow *self, const char *text);
void co_side_window_add_text (CoSideWindow *self, const char *text);
void co_side_window_add_spinner (CoSideWindow *self);
GtkWidget *co_side_window_make_button (CoSideWindow *self,
                                       const char *text,
                                       gboolean is_main,
                                       GCallback clicked);
GtkWidget *co_side_window_add_button (CoSideWindow *self,
                                      const char *text,
                                      gboolean is_main,
                                      GCallback clicked);

G_END_DECLS
