/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-alternative-facts.h"
#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_alternative_details_make_missing (CoSession *session, GPtrArray *labels);
GtkWidget *co_alternative_details_new (CoSession *session, const CoAlternative *alternative);

GtkWidget *co_alternative_details_make_fact (CoSession *session,
                                             const CoSaidFact *fact,
                                             gboolean has_title);
GtkWidget *co_alternative_details_make_notes (CoSession *session, const CoAlternative *alternative);
GtkWidget *co_alternative_details_make_results (CoSession *session,
                                                const CoAlternative *alternative);
GtkWidget *co_alternative_details_make_traits (CoSession *session,
                                               const CoAlternative *alternative);
GtkWidget *co_alternative_details_make_reasons (CoSession *session,
                                                const CoAlternative *alternative);
GtkWidget *co_alternative_details_make_site (CoSession *session, const CoAlternative *alternative);

G_END_DECLS
