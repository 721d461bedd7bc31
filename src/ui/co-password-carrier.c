/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-password-carrier.h"
#include "co-password-file.h"
#include "co-password-words.h"
#include "co-write-error.h"

#include <glib/gi18n.h>

/**
 * CoPasswordCarrier:
 *
 * Takes passwords from one file to another, in threads. It forgets them with its end.
 */
struct _CoPasswordCarrier {
  GObject parent_instance;

  /* State */
  CoPasswordCarrierState state;
  CoPasswordExport *export;       /* (owned) (nullable) */
  const CoPasswordFormat *format; /* what it is for */
  char *fault;                    /* (owned) (nullable): why the last step did not work */
  char *input;                    /* (owned) (nullable) (type filename) */
  char *output;                   /* (owned) (nullable) (type filename) */
  gboolean is_private;            /* whether only the owner can read what was written */
};

G_DEFINE_FINAL_TYPE (CoPasswordCarrier, co_password_carrier, G_TYPE_OBJECT)

enum { PROP_STATE = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* Each change of what is shown is told as one of the state. */
static void
set_state (CoPasswordCarrier *self, CoPasswordCarrierState state, const char *fault)
{
  self->state = state;
  g_free (self->fault);
  self->fault = g_strdup (fault);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

/* What is on no disk of this computer cannot be read as a file. */
static char *
get_path (CoPasswordCarrier *self, GFile *file, CoPasswordCarrierState otherwise)
{
  char *path = g_file_get_path (file);

  if (path == NULL)
    set_state (self, otherwise, _ ("That is on no disk of this computer. Choose another place."));
  return path;
}

/* --- Reading ------------------------------------------------------------------------------- */

static void
read_in_thread (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  GError *error = NULL;
  g_autoptr (CoSecret) content = co_password_file_read (path, &error);
  CoPasswordExport *export = NULL;

  if (content != NULL)
    export = co_password_export_parse (co_secret_get_text (content),
                                       co_secret_get_length (content),
                                       &error);
  if (export != NULL)
    g_task_return_pointer (task, export, (GDestroyNotify) co_password_export_free);
  else
    g_task_return_error (task, error);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoPasswordCarrier *self = CO_PASSWORD_CARRIER (source);
  g_autoptr (GError) error = NULL;
  CoPasswordExport *export = g_task_propagate_pointer (G_TASK (result), &error);

  if (export == NULL) {
    set_state (self, CO_PASSWORD_CARRIER_EMPTY, co_password_words_get_read_error (error));
    return;
  }
  g_clear_pointer (&self->export, co_password_export_free);
  self->export = export;
  set_state (self, CO_PASSWORD_CARRIER_READY, NULL);
}

/**
 * co_password_carrier_read:
 * @self: a carrier
 * @file: an export
 *
 * Reads passwords. `notify::state` tells how that ends.
 */
void
co_password_carrier_read (CoPasswordCarrier *self, GFile *file)
{
  g_autoptr (GTask) task = NULL;
  char *path;

  g_return_if_fail (CO_IS_PASSWORD_CARRIER (self) && G_IS_FILE (file));

  path = get_path (self, file, CO_PASSWORD_CARRIER_EMPTY);
  if (path == NULL || self->state == CO_PASSWORD_CARRIER_BUSY) {
    g_free (path);
    return;
  }
  g_free (self->input);
  self->input = path;
  set_state (self, CO_PASSWORD_CARRIER_BUSY, NULL);
  task = g_task_new (self, NULL, read_cb, NULL);
  g_task_set_source_tag (task, co_password_carrier_read);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, read_in_thread);
}

/* --- Writing ------------------------------------------------------------------------------- */

/* What was read is not touched by others while the state is busy. */
static void
write_in_thread (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  CoPasswordCarrier *self = source;
  g_autoptr (CoPasswordConversion) conversion =
    co_password_conversion_new (self->export, self->format);
  GError *error = NULL;
  gboolean is_private = FALSE;

  if (co_password_file_write (path, conversion->content, &is_private, &error))
    g_task_return_boolean (task, is_private);
  else
    g_task_return_error (task, error);
}

static void
write_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoPasswordCarrier *self = CO_PASSWORD_CARRIER (source);
  g_autoptr (GError) error = NULL;

  self->is_private = g_task_propagate_boolean (G_TASK (result), &error);
  if (error != NULL)
    set_state (self, CO_PASSWORD_CARRIER_READY, co_write_error_say (error));
  else
    set_state (self, CO_PASSWORD_CARRIER_DONE, NULL);
}

/**
 * co_password_carrier_write:
 * @self: a carrier that has read something
 * @file: where to; nothing may be there
 *
 * Writes what was read in the form that was chosen. `notify::state` tells how that ends.
 */
void
co_password_carrier_write (CoPasswordCarrier *self, GFile *file)
{
  g_autoptr (GTask) task = NULL;
  char *path;

  g_return_if_fail (CO_IS_PASSWORD_CARRIER (self) && G_IS_FILE (file));
  g_return_if_fail (self->export != NULL);

  path = get_path (self, file, CO_PASSWORD_CARRIER_READY);
  if (path == NULL || self->state == CO_PASSWORD_CARRIER_BUSY) {
    g_free (path);
    return;
  }
  g_free (self->output);
  self->output = path;
  set_state (self, CO_PASSWORD_CARRIER_BUSY, NULL);
  task = g_task_new (self, NULL, write_cb, NULL);
  g_task_set_source_tag (task, co_password_carrier_write);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * co_password_carrier_set_format:
 * @self: a carrier
 * @format: a form
 *
 * Chooses what the passwords are for.
 */
void
co_password_carrier_set_format (CoPasswordCarrier *self, const CoPasswordFormat *format)
{
  g_return_if_fail (CO_IS_PASSWORD_CARRIER (self) && format != NULL);

  if (self->state != CO_PASSWORD_CARRIER_BUSY)
    self->format = format;
}

/* --- The object ---------------------------------------------------------------------------- */

static void
co_password_carrier_finalize (GObject *object)
{
  CoPasswordCarrier *self = CO_PASSWORD_CARRIER (object);

  g_clear_pointer (&self->export, co_password_export_free);
  g_free (self->fault);
  g_free (self->input);
  g_free (self->output);
  G_OBJECT_CLASS (co_password_carrier_parent_class)->finalize (object);
}

static void
co_password_carrier_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROP_STATE)
    g_value_set_int (value, (int) CO_PASSWORD_CARRIER (object)->state);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
co_password_carrier_class_init (CoPasswordCarrierClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = co_password_carrier_finalize;
  object_class->get_property = co_password_carrier_get_property;
  properties[PROP_STATE] =
    g_param_spec_int ("state",
                      NULL,
                      NULL,
                      0,
                      G_MAXINT,
                      0,
                      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
co_password_carrier_init (CoPasswordCarrier *self)
{
  self->format = co_password_format_get (0);
}

/**
 * co_password_carrier_new:
 *
 * Makes a carrier with nothing in it.
 *
 * Returns: (transfer full): a new carrier
 */
CoPasswordCarrier *
co_password_carrier_new (void)
{
  return g_object_new (CO_TYPE_PASSWORD_CARRIER, NULL);
}

/**
 * co_password_carrier_get_state:
 * @self: a carrier
 *
 * Gets how far it is.
 *
 * Returns: the state
 */
CoPasswordCarrierState
co_password_carrier_get_state (CoPasswordCarrier *self)
{
  return self->state;
}

/**
 * co_password_carrier_get_export:
 * @self: a carrier
 *
 * Gets what was read.
 *
 * Returns: (transfer none) (nullable): what was read last
 */
const CoPasswordExport *
co_password_carrier_get_export (CoPasswordCarrier *self)
{
  return self->export;
}

/**
 * co_password_carrier_get_format:
 * @self: a carrier
 *
 * Gets what the passwords are for.
 *
 * Returns: (transfer none): the form
 */
const CoPasswordFormat *
co_password_carrier_get_format (CoPasswordCarrier *self)
{
  return self->format;
}

/**
 * co_password_carrier_get_fault:
 * @self: a carrier
 *
 * Gets why the last step did not work.
 *
 * Returns: (transfer none) (nullable): sentences; `NULL` if it did
 */
const char *
co_password_carrier_get_fault (CoPasswordCarrier *self)
{
  return self->fault;
}

/**
 * co_password_carrier_get_input:
 * @self: a carrier
 *
 * Gets where the passwords come from.
 *
 * Returns: (transfer none) (nullable) (type filename): the path
 */
const char *
co_password_carrier_get_input (CoPasswordCarrier *self)
{
  return self->input;
}

/**
 * co_password_carrier_get_output:
 * @self: a carrier
 *
 * Gets where the passwords went.
 *
 * Returns: (transfer none) (nullable) (type filename): the path
 */
const char *
co_password_carrier_get_output (CoPasswordCarrier *self)
{
  return self->output;
}

/**
 * co_password_carrier_is_private:
 * @self: a carrier that has written something
 *
 * Tells whether nobody but the owner can read what was written.
 *
 * Returns: whether it is so; some disks let everybody
 */
gboolean
co_password_carrier_is_private (CoPasswordCarrier *self)
{
  return self->is_private;
}
