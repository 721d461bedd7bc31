/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_PROOFS (co_proofs_get_type ())
G_DECLARE_FINAL_TYPE (CoProofs, co_proofs, CO, PROOFS, AdwBin)

GtkWidget *co_proofs_new (const char *title);
void co_proofs_add (CoProofs *self, const char *says, const char *where);

G_END_DECLS
