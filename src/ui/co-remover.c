/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-check-here.h"
#include "co-found-here.h"
#include "co-removal-error.h"
#include "co-removal.h"
#include "co-remover.h"

/**
 * CoRemover:
 *
 * The way of a product off this computer: what would go is shown, then it is removed, then a new
 * check tells what is there. Nothing but that check says that it is gone. What began goes on to its
 * end, whoever looks at it.
 */
struct _CoRemover {
  GObject parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
  char *product;      /* (owned): its id */

  /* State */
  CoRemoval *removal; /* (owned) */
  CoRemoverState state;
  GCancellable *cancellable;  /* (owned) (nullable): of what runs */
  GPtrArray *packages;        /* (owned) (nullable): what would go */
  GError *error;              /* (owned) (nullable): why it did not work */
  CoRemovalEventKind outcome; /* of the last check */
  gboolean is_checked;        /* whether that check came to its end */
  char **products;            /* (owned) (nullable): of which it tells something */
  guint n_told;
};

G_DEFINE_FINAL_TYPE (CoRemover, co_remover, G_TYPE_OBJECT)

enum { PROP_STATE = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* Each change of what is shown is told as one of the state. */
static void
set_state (CoRemover *self, CoRemoverState state)
{
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
fail (CoRemover *self, GError *error)
{
  g_clear_error (&self->error);
  self->error = error;
  set_state (self, CO_REMOVER_FAILED);
}

static GCancellable *
renew_cancellable (CoRemover *self)
{
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  return self->cancellable;
}

/* --- The check after it -------------------------------------------------------------------- */

static void tell_next (CoRemover *self);

static void
told_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  /* What the check saw is true, and shown, even if it could not be written down. */
  if (!co_removal_tell_finish (CO_REMOVAL (source), result, &error))
    g_info ("%s", error->message);
  tell_next (data);
}

/* Of what went along the check has something to say as well. */
static void
tell_next (CoRemover *self)
{
  const char *product = self->products[self->n_told];
  CoRemovalEventKind kind;

  if (product == NULL) {
    set_state (self, CO_REMOVER_CHECKED);
    g_object_unref (self);
    return;
  }
  self->n_told++;
  kind =
    self->is_checked ? co_found_here_judge (self->session, product) : CO_REMOVAL_EVENT_NOT_SURE;
  co_removal_tell_async (self->removal, product, kind, told_cb, self);
}

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoRemover *self = data;

  self->is_checked = co_check_here_finish (CO_SESSION (source), result);
  self->outcome = self->is_checked ? co_found_here_judge (self->session, self->product)
                                   : CO_REMOVAL_EVENT_NOT_SURE;
  if (!co_check_here_is_forgotten (self->session)) {
    g_strfreev (self->products);
    self->products = co_removal_list_products (self->removal);
    self->n_told = 0;
    tell_next (self);
    return;
  }
  set_state (self, CO_REMOVER_CHECKED);
  g_object_unref (self);
}

/**
 * co_remover_check:
 * @self: a remover that does nothing
 *
 * Checks this computer again, and writes the result into the record.
 */
void
co_remover_check (CoRemover *self)
{
  g_return_if_fail (CO_IS_REMOVER (self) && self->state != CO_REMOVER_CHECKING);

  set_state (self, CO_REMOVER_CHECKING);
  co_check_here_async (self->session, checked_cb, g_object_ref (self));
}

/* --- What would go ------------------------------------------------------------------------- */

static void
previewed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoRemover) self = data;
  GError *error = NULL;
  GPtrArray *packages = co_removal_preview_finish (CO_REMOVAL (source), result, &error);

  if (packages == NULL) {
    fail (self, error);
    return;
  }
  g_clear_pointer (&self->packages, g_ptr_array_unref);
  self->packages = packages;
  set_state (self, CO_REMOVER_SHOWN);
}

/**
 * co_remover_look:
 * @self: a remover that does nothing
 *
 * Asks what would be removed. Nothing is changed.
 */
void
co_remover_look (CoRemover *self)
{
  g_return_if_fail (CO_IS_REMOVER (self));

  set_state (self, CO_REMOVER_LOOKING);
  co_removal_preview_async (self->removal,
                            renew_cancellable (self),
                            previewed_cb,
                            g_object_ref (self));
}

/* --- Removing ------------------------------------------------------------------------------ */

static void
removed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoRemover) self = data;
  GError *error = NULL;

  if (co_removal_run_finish (CO_REMOVAL (source), result, &error))
    co_remover_check (self);
  else
    fail (self, error);
}

/**
 * co_remover_remove:
 * @self: a remover that has shown what would go
 *
 * Removes what was shown, and then checks this computer again.
 */
void
co_remover_remove (CoRemover *self)
{
  g_return_if_fail (CO_IS_REMOVER (self) && self->state == CO_REMOVER_SHOWN);

  set_state (self, CO_REMOVER_REMOVING);
  co_removal_run_async (self->removal,
                        self->packages,
                        renew_cancellable (self),
                        removed_cb,
                        g_object_ref (self));
}

/**
 * co_remover_cancel:
 * @self: a remover
 *
 * Stops what runs, as far as it can be stopped.
 */
void
co_remover_cancel (CoRemover *self)
{
  g_return_if_fail (CO_IS_REMOVER (self));

  g_cancellable_cancel (self->cancellable);
}

/* --- The object ---------------------------------------------------------------------------- */

static void
co_remover_finalize (GObject *object)
{
  CoRemover *self = CO_REMOVER (object);

  g_clear_object (&self->session);
  g_clear_object (&self->removal);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->packages, g_ptr_array_unref);
  g_clear_error (&self->error);
  g_strfreev (self->products);
  g_free (self->product);
  G_OBJECT_CLASS (co_remover_parent_class)->finalize (object);
}

static void
co_remover_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  switch (id) {
  case PROP_STATE:
    g_value_set_int (value, (int) CO_REMOVER (object)->state);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_remover_class_init (CoRemoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = co_remover_finalize;
  object_class->get_property = co_remover_get_property;

  properties[PROP_STATE] =
    g_param_spec_int ("state", NULL, NULL, 0, CO_REMOVER_FAILED, CO_REMOVER_LOOKING, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
co_remover_init (CoRemover *self)
{
}

/**
 * co_remover_new:
 * @session: what the program is about
 * @product: the id of a product of the catalog
 *
 * Makes a remover that has not begun. [method@Co.Remover.look] begins.
 *
 * Returns: (transfer full): a new remover
 */
CoRemover *
co_remover_new (CoSession *session, const char *product)
{
  CoRemover *self;

  g_return_val_if_fail (CO_IS_SESSION (session) && product != NULL, NULL);

  self = g_object_new (CO_TYPE_REMOVER, NULL);
  self->session = g_object_ref (session);
  self->product = g_strdup (product);
  self->removal = co_removal_new (co_session_get_catalog (session),
                                  product,
                                  co_progress_get_folder (co_session_get_progress (session)));
  return self;
}

/* --- What it shows ------------------------------------------------------------------------- */

/**
 * co_remover_get_state:
 * @self: a remover
 *
 * Gets how far it is.
 *
 * Returns: the state
 */
CoRemoverState
co_remover_get_state (CoRemover *self)
{
  g_return_val_if_fail (CO_IS_REMOVER (self), CO_REMOVER_FAILED);

  return self->state;
}

/**
 * co_remover_get_manager:
 * @self: a remover
 *
 * Gets what removes the packages, to follow how far it is.
 *
 * Returns: (transfer none): the package manager
 */
CoPackageManager *
co_remover_get_manager (CoRemover *self)
{
  g_return_val_if_fail (CO_IS_REMOVER (self), NULL);

  return co_removal_get_manager (self->removal);
}

/**
 * co_remover_get_packages:
 * @self: a remover
 *
 * Gets what would go.
 *
 * Returns: (nullable) (transfer none) (element-type CoPackage): packages, once they are known
 */
GPtrArray *
co_remover_get_packages (CoRemover *self)
{
  g_return_val_if_fail (CO_IS_REMOVER (self), NULL);

  return self->packages;
}

/**
 * co_remover_has:
 * @self: a remover
 * @package: a package
 *
 * Tells whether a package belongs to the product that is to go.
 *
 * Returns: whether it does
 */
gboolean
co_remover_has (CoRemover *self, const CoPackage *package)
{
  g_return_val_if_fail (CO_IS_REMOVER (self), FALSE);

  return co_removal_has (self->removal, package);
}

static gboolean
removes_here (CoStep *step)
{
  const CoSubjectInfo *info = co_step_get_product (step);

  return co_step_get_instruction (step)->tool == CO_TOOL_PACKAGES && info != NULL &&
         info->is_this_computer;
}

static gboolean
goes_along (CoRemover *self, const char *product)
{
  CoProduct *other = co_catalog_get_product (co_session_get_catalog (self->session), product);

  for (guint i = 0; self->packages != NULL && i < self->packages->len; i++) {
    const CoPackage *package = g_ptr_array_index (self->packages, i);

    if (co_removal_product_has (other, package->name))
      return TRUE;
  }
  return FALSE;
}

/**
 * co_remover_get_earlier:
 * @self: a remover
 *
 * Gets the step of the plan that removes another product of this computer, and comes before:
 * the makers name an order.
 *
 * Returns: (nullable) (transfer none): a step, or `NULL` if this product is the next
 */
CoStep *
co_remover_get_earlier (CoRemover *self)
{
  GPtrArray *steps;

  g_return_val_if_fail (CO_IS_REMOVER (self), NULL);

  steps = co_plan_get_steps (co_progress_get_plan (co_session_get_progress (self->session)));
  for (guint i = 0; i < steps->len; i++) {
    CoStep *step = g_ptr_array_index (steps, i);

    if (!removes_here (step) || co_step_is_done (step))
      continue;
    if (g_str_equal (co_step_get_product (step)->product, self->product))
      return NULL;
    if (!goes_along (self, co_step_get_product (step)->product))
      return step;
  }
  return NULL;
}

/**
 * co_remover_get_outcome:
 * @self: a remover that has checked
 *
 * Gets what the check found.
 *
 * Returns: whether it is gone, left over, still there, or not sure
 */
CoRemovalEventKind
co_remover_get_outcome (CoRemover *self)
{
  g_return_val_if_fail (CO_IS_REMOVER (self), CO_REMOVAL_EVENT_NOT_SURE);

  return self->outcome;
}

/**
 * co_remover_get_error:
 * @self: a remover that failed
 *
 * Gets why it did not work.
 *
 * Returns: (nullable): a [error@Co.RemovalError]
 */
const GError *
co_remover_get_error (CoRemover *self)
{
  g_return_val_if_fail (CO_IS_REMOVER (self), NULL);

  return self->error;
}
