/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CoWhySection:
 * @title: its heading
 * @jump: (nullable): what the link at the top that leads to it says
 * @make: makes what stands below the heading, or gives %NULL where there is nothing to say
 *
 * A part of the page.
 */
typedef struct {
  const char *title;
  const char *jump;
  GtkWidget *(*make) (CoSession *session);
} CoWhySection;

const CoWhySection *co_why_list_sections (guint *n_sections);

G_END_DECLS
