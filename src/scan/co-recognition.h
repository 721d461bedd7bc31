/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"
#include "co-system.h"

G_BEGIN_DECLS

CoSystem co_recognition_of_folder (CoRoot *root, const char **hint, GError **error);
CoSystem co_recognition_of_file (CoRoot *root, const char **hint, GError **error);

G_END_DECLS
