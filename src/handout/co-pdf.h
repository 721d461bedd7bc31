/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-paper.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *co_pdf_make (CoPaper *paper);
gboolean co_pdf_write (CoPaper *paper, GFile *file, GError **error);

G_END_DECLS
