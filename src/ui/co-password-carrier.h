/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-password-conversion.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoPasswordCarrierState:
 * @CO_PASSWORD_CARRIER_EMPTY: no file was chosen, or it could not be read
 * @CO_PASSWORD_CARRIER_BUSY: a file is read or written
 * @CO_PASSWORD_CARRIER_READY: a file was read
 * @CO_PASSWORD_CARRIER_DONE: another one was written
 *
 * How far passwords are on their way.
 */
typedef enum {
  CO_PASSWORD_CARRIER_EMPTY,
  CO_PASSWORD_CARRIER_BUSY,
  CO_PASSWORD_CARRIER_READY,
  CO_PASSWORD_CARRIER_DONE,
} CoPasswordCarrierState;

#define CO_TYPE_PASSWORD_CARRIER (co_password_carrier_get_type ())

G_DECLARE_FINAL_TYPE (CoPasswordCarrier, co_password_carrier, CO, PASSWORD_CARRIER, GObject)

CoPasswordCarrier *co_password_carrier_new (void);
void co_password_carrier_read (CoPasswordCarrier *self, GFile *file);
void co_password_carrier_write (CoPasswordCarrier *self, GFile *file);
void co_password_carrier_set_format (CoPasswordCarrier *self, const CoPasswordFormat *format);

CoPasswordCarrierState co_password_carrier_get_state (CoPasswordCarrier *self);
const CoPasswordExport *co_password_carrier_get_export (CoPasswordCarrier *self);
const CoPasswordFormat *co_password_carrier_get_format (CoPasswordCarrier *self);
const char *co_password_carrier_get_fault (CoPasswordCarrier *self);
const char *co_password_carrier_get_input (CoPasswordCarrier *self);
const char *co_password_carrier_get_output (CoPasswordCarrier *self);
gboolean co_password_carrier_is_private (CoPasswordCarrier *self);

G_END_DECLS
