/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-password-conversion.h"

G_BEGIN_DECLS

const char *co_password_words_get_kind (CoPasswordKind kind);
const char *co_password_words_get_fault (CoPasswordFaultKind kind);
const char *co_password_words_get_loss (CoPasswordLoss loss);
const char *co_password_words_get_read_error (const GError *error);

G_END_DECLS
