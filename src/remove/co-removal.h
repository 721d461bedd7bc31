/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-package-manager.h"
#include "co-removal-record.h"

G_BEGIN_DECLS

#define CO_TYPE_REMOVAL (co_removal_get_type ())

G_DECLARE_FINAL_TYPE (CoRemoval, co_removal, CO, REMOVAL, GObject)

CoRemoval *co_removal_new (CoCatalog *catalog, const char *product, const char *folder);
CoPackageManager *co_removal_get_manager (CoRemoval *self);

void co_removal_preview_async (CoRemoval *self,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer data);
GPtrArray *co_removal_preview_finish (CoRemoval *self, GAsyncResult *result, GError **error);
gboolean co_removal_product_has (CoProduct *product, const char *name);
gboolean co_removal_has (CoRemoval *self, const CoPackage *package);
char **co_removal_list_products (CoRemoval *self);

void co_removal_run_async (CoRemoval *self,
                           GPtrArray *packages,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer data);
gboolean co_removal_run_finish (CoRemoval *self, GAsyncResult *result, GError **error);

void co_removal_tell_async (CoRemoval *self,
                            const char *product,
                            CoRemovalEventKind kind,
                            GAsyncReadyCallback callback,
                            gpointer data);
gboolean co_removal_tell_finish (CoRemoval *self, GAsyncResult *result, GError **error);

G_END_DECLS
