/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-removal-error.h"
#include "co-removal.h"

/**
 * CoRemoval:
 *
 * The removal of a product from this computer, and the record of it. What is in no record is not
 * done: if nothing can be written down, nothing is removed.
 */
struct _CoRemoval {
  GObject parent_instance;

  /* Construct */
  CoCatalog *catalog; /* (owned) */
  char *product;      /* (owned) */
  char *folder;       /* (owned) (type filename): where the record is */

  /* State */
  CoPackageManager *manager; /* (owned) */
  GPtrArray *packages;       /* (owned) (nullable): what was last to be removed */
};

G_DEFINE_FINAL_TYPE (CoRemoval, co_removal, G_TYPE_OBJECT)

/* --- Which packages ------------------------------------------------------------------------ */

static gboolean
is_package (CoMark *mark)
{
  return co_mark_kind_is_removable (co_mark_get_kind (mark)) &&
         co_mark_get_proves (mark) == CO_PROVES_PRESENCE && !co_mark_is_pattern (mark);
}

/* A pattern finds what is there; what is removed is called by its whole name. */
static char **
list_names (CoProduct *product)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *marks = co_product_get_marks (product);

  for (guint i = 0; i < marks->len; i++) {
    CoMark *mark = g_ptr_array_index (marks, i);

    if (is_package (mark) && g_hash_table_add (names, (gpointer) co_mark_get_match (mark)))
      g_strv_builder_add (builder, co_mark_get_match (mark));
  }
  return g_strv_builder_end (builder);
}

/**
 * co_removal_product_has:
 * @product: a product
 * @name: the name of a package
 *
 * Tells whether a package belongs to a product.
 *
 * Returns: whether it does
 */
gboolean
co_removal_product_has (CoProduct *product, const char *name)
{
  GPtrArray *marks = co_product_get_marks (product);

  for (guint i = 0; i < marks->len; i++) {
    CoMark *mark = g_ptr_array_index (marks, i);

    if (is_package (mark) && g_str_equal (co_mark_get_match (mark), name))
      return TRUE;
  }
  return FALSE;
}

/**
 * co_removal_has:
 * @self: a removal
 * @package: a package
 *
 * Tells whether a package belongs to the product. One that does not, and would go as well, is for
 * the person to decide about.
 *
 * Returns: whether it does
 */
gboolean
co_removal_has (CoRemoval *self, const CoPackage *package)
{
  g_return_val_if_fail (CO_IS_REMOVAL (self), FALSE);

  return co_removal_product_has (co_catalog_get_product (self->catalog, self->product),
                                 package->name);
}

static gboolean
goes (CoProduct *product, GPtrArray *packages)
{
  for (guint i = 0; packages != NULL && i < packages->len; i++) {
    const CoPackage *package = g_ptr_array_index (packages, i);

    if (co_removal_product_has (product, package->name))
      return TRUE;
  }
  return FALSE;
}

/**
 * co_removal_list_products:
 * @self: a removal
 *
 * Lists the products that went, or were to go, with what was last removed.
 *
 * Returns: (transfer full) (array zero-terminated=1): ids of products, that of the removal first
 */
char **
co_removal_list_products (CoRemoval *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GListModel *products;

  g_return_val_if_fail (CO_IS_REMOVAL (self), NULL);

  g_strv_builder_add (builder, self->product);
  products = co_catalog_get_products (self->catalog);
  for (guint i = 0; i < g_list_model_get_n_items (products); i++) {
    g_autoptr (CoProduct) product = g_list_model_get_item (products, i);

    if (!g_str_equal (co_product_get_id (product), self->product) && goes (product, self->packages))
      g_strv_builder_add (builder, co_product_get_id (product));
  }
  return g_strv_builder_end (builder);
}

static void
preview_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  GPtrArray *packages =
    co_package_manager_preview_finish (CO_PACKAGE_MANAGER (source), result, &error);

  if (packages != NULL)
    g_task_return_pointer (task, packages, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

/**
 * co_removal_preview_async:
 * @self: a removal
 * @cancellable: (nullable): to stop it
 * @callback: called when it is known
 * @data: for @callback
 *
 * Asks what would be removed with the product. Nothing is changed.
 */
void
co_removal_preview_async (CoRemoval *self,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer data)
{
  g_auto (GStrv) names = NULL;
  GTask *task;

  g_return_if_fail (CO_IS_REMOVAL (self));

  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, co_removal_preview_async);
  g_task_set_check_cancellable (task, FALSE);
  names = list_names (co_catalog_get_product (self->catalog, self->product));
  co_package_manager_preview_async (self->manager,
                                    (const char *const *) names,
                                    cancellable,
                                    preview_cb,
                                    task);
}

/**
 * co_removal_preview_finish:
 * @self: a removal
 * @result: what @callback got
 * @error: return location for a [error@Co.RemovalError]
 *
 * Gets what would be removed.
 *
 * Returns: (transfer full) (element-type CoPackage): all packages that would go; `NULL` on error
 */
GPtrArray *
co_removal_preview_finish (CoRemoval *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* --- The record ---------------------------------------------------------------------------- */

static char **
say_packages (GPtrArray *packages)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; packages != NULL && i < packages->len; i++) {
    const CoPackage *package = g_ptr_array_index (packages, i);
    g_autofree char *words = g_strdup_printf ("%s %s", package->name, package->version);

    g_strv_builder_add (builder, words);
  }
  return g_strv_builder_end (builder);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer event, GCancellable *cancellable)
{
  CoRemoval *self = source;
  g_autoptr (GError) error = NULL;

  if (co_removal_record_add (self->folder, event, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_new_error (task,
                             CO_REMOVAL_ERROR,
                             CO_REMOVAL_ERROR_NO_RECORD,
                             "%s",
                             error->message);
}

static void
write_down (CoRemoval *self,
            const char *product,
            CoRemovalEventKind kind,
            const char *answer,
            GAsyncReadyCallback callback,
            gpointer data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, data);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_auto (GStrv) what = say_packages (self->packages);

  g_task_set_source_tag (task, co_removal_tell_async);
  g_task_set_task_data (
    task,
    co_removal_event_new (kind, now, product, (const char *const *) what, answer),
    (GDestroyNotify) co_removal_event_free);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * co_removal_tell_async:
 * @self: a removal
 * @product: the id of a product
 * @kind: what a check found out after it
 * @callback: called when it is written down
 * @data: for @callback
 *
 * Writes the result of a check into the record.
 */
void
co_removal_tell_async (CoRemoval *self,
                       const char *product,
                       CoRemovalEventKind kind,
                       GAsyncReadyCallback callback,
                       gpointer data)
{
  g_return_if_fail (CO_IS_REMOVAL (self) && kind >= CO_REMOVAL_EVENT_GONE);

  write_down (self, product, kind, NULL, callback, data);
}

/**
 * co_removal_tell_finish:
 * @self: a removal
 * @result: what @callback got
 * @error: return location for a [error@Co.RemovalError]
 *
 * Gets whether it is written down.
 *
 * Returns: whether it is
 */
gboolean
co_removal_tell_finish (CoRemoval *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* --- Removing ------------------------------------------------------------------------------ */

/* What the service said goes to the caller, whether it could be written down or not. */
static void
ended_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = g_task_get_task_data (task);

  co_removal_tell_finish (CO_REMOVAL (source), result, NULL);
  if (error != NULL)
    g_task_return_error (task, g_error_copy (error));
  else
    g_task_return_boolean (task, TRUE);
}

static void
removed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  CoRemoval *self = g_task_get_source_object (task);
  GError *error = NULL;

  if (co_package_manager_remove_finish (CO_PACKAGE_MANAGER (source), result, &error)) {
    write_down (self, self->product, CO_REMOVAL_EVENT_REMOVED, NULL, ended_cb, task);
    return;
  }
  g_task_set_task_data (task, error, (GDestroyNotify) g_error_free);
  write_down (self, self->product, CO_REMOVAL_EVENT_FAILED, error->message, ended_cb, task);
}

static void
began_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  CoRemoval *self = CO_REMOVAL (source);
  GError *error = NULL;

  if (!co_removal_tell_finish (self, result, &error)) {
    g_task_return_error (task, error);
    g_object_unref (task);
    return;
  }
  co_package_manager_remove_async (self->manager,
                                   self->packages,
                                   g_task_get_cancellable (task),
                                   removed_cb,
                                   task);
}

/**
 * co_removal_run_async:
 * @self: a removal
 * @packages: (element-type CoPackage): what would go, as a person has seen it
 * @cancellable: (nullable): to stop it, as long as it can be stopped
 * @callback: called when it is done
 * @data: for @callback
 *
 * Removes the packages, and writes down that it was begun and what came of it.
 */
void
co_removal_run_async (CoRemoval *self,
                      GPtrArray *packages,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer data)
{
  GTask *task;

  g_return_if_fail (CO_IS_REMOVAL (self) && packages != NULL && packages->len > 0);

  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, co_removal_run_async);
  g_task_set_check_cancellable (task, FALSE);
  g_ptr_array_ref (packages);
  g_clear_pointer (&self->packages, g_ptr_array_unref);
  self->packages = packages;
  write_down (self, self->product, CO_REMOVAL_EVENT_BEGAN, NULL, began_cb, task);
}

/**
 * co_removal_run_finish:
 * @self: a removal
 * @result: what @callback got
 * @error: return location for a [error@Co.RemovalError]
 *
 * Gets whether that worked. Only a check tells whether the product is gone.
 *
 * Returns: whether the service says that the packages are removed
 */
gboolean
co_removal_run_finish (CoRemoval *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* --- The object ---------------------------------------------------------------------------- */

static void
co_removal_finalize (GObject *object)
{
  CoRemoval *self = CO_REMOVAL (object);

  g_clear_object (&self->catalog);
  g_clear_object (&self->manager);
  g_clear_pointer (&self->packages, g_ptr_array_unref);
  g_free (self->product);
  g_free (self->folder);
  G_OBJECT_CLASS (co_removal_parent_class)->finalize (object);
}

static void
co_removal_class_init (CoRemovalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_removal_finalize;
}

static void
co_removal_init (CoRemoval *self)
{
  self->manager = co_package_manager_new ();
}

/**
 * co_removal_new:
 * @catalog: the catalog
 * @product: the id of a product that is in it
 * @folder: (type filename): where the record is
 *
 * Makes a removal that has not begun.
 *
 * Returns: (transfer full): a new removal
 */
CoRemoval *
co_removal_new (CoCatalog *catalog, const char *product, const char *folder)
{
  CoRemoval *self;

  g_return_val_if_fail (CO_IS_CATALOG (catalog) && folder != NULL, NULL);
  g_return_val_if_fail (co_catalog_get_product (catalog, product) != NULL, NULL);

  self = g_object_new (CO_TYPE_REMOVAL, NULL);
  self->catalog = g_object_ref (catalog);
  self->product = g_strdup (product);
  self->folder = g_strdup (folder);
  return self;
}

/**
 * co_removal_get_manager:
 * @self: a removal
 *
 * Gets what does it, to follow how far it is.
 *
 * Returns: (transfer none): the package manager
 */
CoPackageManager *
co_removal_get_manager (CoRemoval *self)
{
  g_return_val_if_fail (CO_IS_REMOVAL (self), NULL);

  return self->manager;
}
