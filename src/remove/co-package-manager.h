/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-package.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CO_TYPE_PACKAGE_MANAGER (co_package_manager_get_type ())

G_DECLARE_FINAL_TYPE (CoPackageManager, co_package_manager, CO, PACKAGE_MANAGER, GObject)

CoPackageManager *co_package_manager_new (void);
CoPackageStatus co_package_manager_get_status (CoPackageManager *self);
int co_package_manager_get_percentage (CoPackageManager *self);
gboolean co_package_manager_get_can_cancel (CoPackageManager *self);

void co_package_manager_preview_async (CoPackageManager *self,
                                       const char *const *names,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer data);
GPtrArray *co_package_manager_preview_finish (CoPackageManager *self,
                                              GAsyncResult *result,
                                              GError **error);
void co_package_manager_remove_async (CoPackageManager *self,
                                      GPtrArray *packages,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer data);
gboolean co_package_manager_remove_finish (CoPackageManager *self,
                                           GAsyncResult *result,
                                           GError **error);

G_END_DECLS
