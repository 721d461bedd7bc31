/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The name that the program starts itself by, and the descriptors it then finds open. */
#define CO_READER_NAME      "changeover-reader"
#define CO_READER_ROOT_FD   3
#define CO_READER_SOCKET_FD 4

gboolean co_reader_process_is_meant (int argc, char **argv);
int co_reader_process_run (int argc, char **argv);

G_END_DECLS
