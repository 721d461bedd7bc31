/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-package-manager.h"
#include "co-packagekit.h"
#include "co-removal-error.h"

/**
 * CoPackageManager:
 *
 * Removes packages through PackageKit, whatever the package manager of the system is. First it is
 * asked what would go; and only that is removed, never what came to it since.
 */
struct _CoPackageManager {
  GObject parent_instance;

  PkClient *client; /* (owned) */

  /* State */
  CoPackageStatus status;
  int percentage;
  gboolean can_cancel;
};

G_DEFINE_FINAL_TYPE (CoPackageManager, co_package_manager, G_TYPE_OBJECT)

enum { PROP_STATUS = 1, PROP_PERCENTAGE, PROP_CAN_CANCEL, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* What is to be done, while it is done. */
typedef struct {
  char **names;     /* (owned) (nullable): to be found */
  char **ids;       /* (owned) (nullable): of those that were asked for */
  GPtrArray *shown; /* (owned) (nullable): what the person saw */
  GPtrArray *going; /* (owned) (nullable): what would go now */
} Job;

static void
job_free (Job *job)
{
  g_strfreev (job->names);
  g_strfreev (job->ids);
  g_clear_pointer (&job->shown, g_ptr_array_unref);
  g_clear_pointer (&job->going, g_ptr_array_unref);
  g_free (job);
}

/* --- State --------------------------------------------------------------------------------- */

static void
set_state (CoPackageManager *self, CoPackageStatus status, int percentage, gboolean can_cancel)
{
  gboolean changes[N_PROPS] = {
    [PROP_STATUS] = self->status != status,
    [PROP_PERCENTAGE] = self->percentage != percentage,
    [PROP_CAN_CANCEL] = self->can_cancel != can_cancel,
  };

  self->status = status;
  self->percentage = percentage;
  self->can_cancel = can_cancel;
  for (guint i = 1; i < N_PROPS; i++)
    if (changes[i])
      g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
progress_cb (PkProgress *progress, PkProgressType type, gpointer data)
{
  CoPackageManager *self = data;
  int percentage = pk_progress_get_percentage (progress);

  set_state (self,
             co_packagekit_translate_status (pk_progress_get_status (progress)),
             percentage >= 0 && percentage <= 100 ? percentage : -1,
             pk_progress_get_allow_cancel (progress));
}

/* --- What goes wrong ----------------------------------------------------------------------- */

/* Gives the results of a transaction that went well; else the task is over. */
static PkResults *
take_results (GTask *task, PkClient *client, GAsyncResult *result)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PkResults) results = pk_client_generic_finish (client, result, &error);
  g_autoptr (PkError) fault = results != NULL ? pk_results_get_error_code (results) : NULL;
  const Job *job = g_task_get_task_data (task);

  if (fault == NULL && results != NULL)
    return g_steal_pointer (&results);
  set_state (g_task_get_source_object (task), CO_PACKAGE_STATUS_IDLE, -1, FALSE);
  g_task_return_error (
    task,
    co_packagekit_new_error (fault, error, g_task_get_cancellable (task), job->shown != NULL));
  return NULL;
}

static void
fail (GTask *task, CoRemovalError code, const char *words)
{
  set_state (g_task_get_source_object (task), CO_PACKAGE_STATUS_IDLE, -1, FALSE);
  g_task_return_new_error (task, CO_REMOVAL_ERROR, (int) code, "%s", words);
}

/* --- What would go ------------------------------------------------------------------------- */

static void
finish_preview (GTask *task)
{
  Job *job = g_task_get_task_data (task);

  set_state (g_task_get_source_object (task), CO_PACKAGE_STATUS_IDLE, -1, FALSE);
  g_task_return_pointer (task, g_steal_pointer (&job->going), (GDestroyNotify) g_ptr_array_unref);
}

static void
details_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (PkResults) results = take_results (task, PK_CLIENT (source), result);
  g_autoptr (GPtrArray) details = NULL;
  Job *job = g_task_get_task_data (task);

  if (results == NULL)
    return;
  details = pk_results_get_details_array (results);
  for (guint i = 0; i < details->len; i++) {
    PkDetails *detail = g_ptr_array_index (details, i);
    CoPackage *package = co_packages_find (job->going, pk_details_get_package_id (detail));

    if (package != NULL)
      package->size = pk_details_get_size (detail);
  }
  finish_preview (task);
}

static char **
dup_ids (GPtrArray *packages, gboolean asked_for_only)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < packages->len; i++) {
    CoPackage *package = g_ptr_array_index (packages, i);

    if (package->is_asked_for || !asked_for_only)
      g_strv_builder_add (builder, package->id);
  }
  return g_strv_builder_end (builder);
}

static void
ask_for_sizes (GTask *task)
{
  CoPackageManager *self = g_task_get_source_object (task);
  Job *job = g_task_get_task_data (task);
  g_auto (GStrv) ids = dup_ids (job->going, FALSE);

  pk_client_get_details_async (self->client,
                               ids,
                               g_task_get_cancellable (task),
                               progress_cb,
                               self,
                               details_cb,
                               task);
}

static void remove_what_was_shown (GTask *task);

static void
simulate_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (PkResults) results = take_results (task, PK_CLIENT (source), result);
  Job *job = g_task_get_task_data (task);

  if (results == NULL)
    return;
  co_packagekit_add_packages (job->going, results, job->ids);
  if (job->shown != NULL)
    remove_what_was_shown (g_steal_pointer (&task));
  else
    ask_for_sizes (g_steal_pointer (&task));
}

static void
simulate (GTask *task)
{
  CoPackageManager *self = g_task_get_source_object (task);
  Job *job = g_task_get_task_data (task);

  pk_client_remove_packages_async (self->client,
                                   pk_bitfield_value (PK_TRANSACTION_FLAG_ENUM_SIMULATE),
                                   job->ids,
                                   TRUE,
                                   FALSE,
                                   g_task_get_cancellable (task),
                                   progress_cb,
                                   self,
                                   simulate_cb,
                                   task);
}

static void
resolve_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (PkResults) results = take_results (task, PK_CLIENT (source), result);
  Job *job = g_task_get_task_data (task);

  if (results == NULL)
    return;
  co_packagekit_add_packages (job->going, results, NULL);
  if (job->going->len == 0) {
    fail (task, CO_REMOVAL_ERROR_NOT_INSTALLED, "none of the packages is installed");
    return;
  }
  job->ids = dup_ids (job->going, TRUE);
  simulate (g_steal_pointer (&task));
}

static GTask *
make_task (CoPackageManager *self,
           gpointer tag,
           GCancellable *cancellable,
           GAsyncReadyCallback callback,
           gpointer data)
{
  GTask *task = g_task_new (self, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);

  job->going = g_ptr_array_new_with_free_func ((GDestroyNotify) co_package_free);
  g_task_set_source_tag (task, tag);
  /* What the service says of it counts: it may have been too late. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  set_state (self, CO_PACKAGE_STATUS_PREPARING, -1, FALSE);
  return task;
}

/**
 * co_package_manager_preview_async:
 * @self: a package manager
 * @names: (array zero-terminated=1): names of packages
 * @cancellable: (nullable): to stop it
 * @callback: called when it is known
 * @data: for @callback
 *
 * Asks what would be removed if those of the packages were that are installed. Nothing is changed,
 * and nobody is asked for a password.
 */
void
co_package_manager_preview_async (CoPackageManager *self,
                                  const char *const *names,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer data)
{
  GTask *task;
  Job *job;

  g_return_if_fail (CO_IS_PACKAGE_MANAGER (self) && names != NULL);

  task = make_task (self, co_package_manager_preview_async, cancellable, callback, data);
  job = g_task_get_task_data (task);
  job->names = g_strdupv ((char **) names);
  pk_client_resolve_async (self->client,
                           pk_bitfield_value (PK_FILTER_ENUM_INSTALLED),
                           job->names,
                           cancellable,
                           progress_cb,
                           self,
                           resolve_cb,
                           task);
}

/**
 * co_package_manager_preview_finish:
 * @self: a package manager
 * @result: what @callback got
 * @error: return location for a [error@Co.RemovalError]
 *
 * Gets what would be removed.
 *
 * Returns: (transfer full) (element-type CoPackage): all packages that would go, those that were
 *   asked for first; `NULL` on error
 */
GPtrArray *
co_package_manager_preview_finish (CoPackageManager *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* --- Removing ------------------------------------------------------------------------------ */

static void
remove_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (PkResults) results = take_results (task, PK_CLIENT (source), result);

  if (results == NULL)
    return;
  set_state (g_task_get_source_object (task), CO_PACKAGE_STATUS_IDLE, -1, FALSE);
  g_task_return_boolean (task, TRUE);
}

static void
remove_what_was_shown (GTask *task)
{
  CoPackageManager *self = g_task_get_source_object (task);
  Job *job = g_task_get_task_data (task);
  g_auto (GStrv) all = dup_ids (job->shown, FALSE);

  if (!co_packages_are_same (job->shown, job->going)) {
    fail (task, CO_REMOVAL_ERROR_CHANGED, "other packages would go than those that were shown");
    g_object_unref (task);
    return;
  }
  /* All by name, and nothing with them: should there be more since, the service says no. */
  pk_client_remove_packages_async (self->client,
                                   pk_bitfield_value (PK_TRANSACTION_FLAG_ENUM_NONE),
                                   all,
                                   FALSE,
                                   FALSE,
                                   g_task_get_cancellable (task),
                                   progress_cb,
                                   self,
                                   remove_cb,
                                   task);
}

/**
 * co_package_manager_remove_async:
 * @self: a package manager
 * @packages: (element-type CoPackage): what would go, as a person has seen it
 * @cancellable: (nullable): to stop it, as long as it can be stopped
 * @callback: called when it is done
 * @data: for @callback
 *
 * Removes packages. The system asks for a password if it wants one.
 */
void
co_package_manager_remove_async (CoPackageManager *self,
                                 GPtrArray *packages,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer data)
{
  GTask *task;
  Job *job;

  g_return_if_fail (CO_IS_PACKAGE_MANAGER (self) && packages != NULL && packages->len > 0);

  task = make_task (self, co_package_manager_remove_async, cancellable, callback, data);
  job = g_task_get_task_data (task);
  job->shown = g_ptr_array_ref (packages);
  job->ids = dup_ids (packages, TRUE);
  simulate (task);
}

/**
 * co_package_manager_remove_finish:
 * @self: a package manager
 * @result: what @callback got
 * @error: return location for a [error@Co.RemovalError]
 *
 * Gets whether that worked. Only a check tells whether the product is gone.
 *
 * Returns: whether the service says that the packages are removed
 */
gboolean
co_package_manager_remove_finish (CoPackageManager *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* --- The object ---------------------------------------------------------------------------- */

static void
co_package_manager_finalize (GObject *object)
{
  CoPackageManager *self = CO_PACKAGE_MANAGER (object);

  g_clear_object (&self->client);
  G_OBJECT_CLASS (co_package_manager_parent_class)->finalize (object);
}

static void
co_package_manager_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoPackageManager *self = CO_PACKAGE_MANAGER (object);

  switch (id) {
  case PROP_STATUS:
    g_value_set_int (value, (int) self->status);
    break;
  case PROP_PERCENTAGE:
    g_value_set_int (value, self->percentage);
    break;
  case PROP_CAN_CANCEL:
    g_value_set_boolean (value, self->can_cancel);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_package_manager_class_init (CoPackageManagerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = co_package_manager_finalize;
  object_class->get_property = co_package_manager_get_property;

  properties[PROP_STATUS] = g_param_spec_int ("status", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_PERCENTAGE] = g_param_spec_int ("percentage", NULL, NULL, -1, 100, -1, flags);
  properties[PROP_CAN_CANCEL] = g_param_spec_boolean ("can-cancel", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
co_package_manager_init (CoPackageManager *self)
{
  self->client = pk_client_new ();
  self->percentage = -1;
  pk_client_set_interactive (self->client, TRUE);
}

/**
 * co_package_manager_new:
 *
 * Makes one. No service is started before it is asked for something.
 *
 * Returns: (transfer full): a new package manager
 */
CoPackageManager *
co_package_manager_new (void)
{
  return g_object_new (CO_TYPE_PACKAGE_MANAGER, NULL);
}

/**
 * co_package_manager_get_status:
 * @self: a package manager
 *
 * Gets what it does.
 *
 * Returns: what it does just now
 */
CoPackageStatus
co_package_manager_get_status (CoPackageManager *self)
{
  g_return_val_if_fail (CO_IS_PACKAGE_MANAGER (self), CO_PACKAGE_STATUS_IDLE);

  return self->status;
}

/**
 * co_package_manager_get_percentage:
 * @self: a package manager
 *
 * Gets how far it is.
 *
 * Returns: from 0 to 100; -1 if that is not known
 */
int
co_package_manager_get_percentage (CoPackageManager *self)
{
  g_return_val_if_fail (CO_IS_PACKAGE_MANAGER (self), -1);

  return self->percentage;
}

/**
 * co_package_manager_get_can_cancel:
 * @self: a package manager
 *
 * Tells whether what it does can still be stopped.
 *
 * Returns: whether it can
 */
gboolean
co_package_manager_get_can_cancel (CoPackageManager *self)
{
  g_return_val_if_fail (CO_IS_PACKAGE_MANAGER (self), FALSE);

  return self->can_cancel;
}
