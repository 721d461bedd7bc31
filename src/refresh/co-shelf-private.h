/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-shelf.h"

G_BEGIN_DECLS

/* How the files of a bundle end. */
#define CO_SHELF_BUNDLE    ".bundle"
#define CO_SHELF_SIGNATURE ".jcat"
#define CO_SHELF_PROOF     ".proof"

/* What is noted in the last of them. */
#define CO_SHELF_GROUP    "Proof"
#define CO_SHELF_KEY      "key"
#define CO_SHELF_CHECKSUM "sha256"

G_END_DECLS
