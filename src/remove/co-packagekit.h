/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-package.h"

#include <packagekit-glib2/packagekit.h>

G_BEGIN_DECLS

CoPackageStatus co_packagekit_translate_status (PkStatusEnum status);
GError *co_packagekit_new_error (PkError *fault,
                                 const GError *error,
                                 GCancellable *cancellable,
                                 gboolean is_shown);
void co_packagekit_add_packages (GPtrArray *packages, PkResults *results, char **asked_for);

G_END_DECLS
