/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-password-export.h"
#include "co-password-format.h"

G_BEGIN_DECLS

/**
 * CoPasswordLoss:
 * @CO_PASSWORD_LOSS_NONE: nothing is lost
 * @CO_PASSWORD_LOSS_COMMENT: the entry is written, but not all that stands beside the account
 * @CO_PASSWORD_LOSS_NOTE: a text without an account is not taken
 * @CO_PASSWORD_LOSS_ADDRESS: an account without the address of a website is not taken
 * @CO_PASSWORD_LOSS_PASSWORD: an account without a password is not taken
 *
 * What of an entry does not go into a form.
 */
typedef enum {
  CO_PASSWORD_LOSS_NONE,
  CO_PASSWORD_LOSS_COMMENT,
  CO_PASSWORD_LOSS_NOTE,
  CO_PASSWORD_LOSS_ADDRESS,
  CO_PASSWORD_LOSS_PASSWORD,
} CoPasswordLoss;

#define CO_N_PASSWORD_LOSSES (CO_PASSWORD_LOSS_PASSWORD + 1)

/**
 * CoPasswordConversion:
 * @content: what is to be written
 * @written: how many entries are in it
 * @losses: (element-type CoPasswordLoss): what is lost of each entry, in the order of the export
 *
 * An export in the form of another password manager.
 */
typedef struct {
  CoSecret *content;
  guint written;
  GArray *losses;
} CoPasswordConversion;

CoPasswordConversion *co_password_conversion_new (const CoPasswordExport *export,
                                                  const CoPasswordFormat *format);
GArray *co_password_conversion_list_losses (const CoPasswordExport *export,
                                            const CoPasswordFormat *format);
void co_password_conversion_free (CoPasswordConversion *self);
guint co_password_conversion_count (const CoPasswordConversion *self, CoPasswordLoss loss);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoPasswordConversion, co_password_conversion_free)

G_END_DECLS
