/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CoWhyStatementKind:
 * @CO_WHY_QUESTIONS: what people ask
 * @CO_WHY_CLAIMS: what they may have read
 *
 * Which statements are listed.
 */
typedef enum {
  CO_WHY_QUESTIONS,
  CO_WHY_CLAIMS,
} CoWhyStatementKind;

#define CO_TYPE_WHY_STATEMENTS (co_why_statements_get_type ())
G_DECLARE_FINAL_TYPE (CoWhyStatements, co_why_statements, CO, WHY_STATEMENTS, GtkWidget)

GtkWidget *co_why_statements_new (CoSession *session, CoWhyStatementKind kind);

G_END_DECLS
