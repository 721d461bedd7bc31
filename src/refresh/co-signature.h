/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <jcat.h>

G_BEGIN_DECLS

JcatItem *co_signature_read (GBytes *signature, GError **error);

G_END_DECLS
