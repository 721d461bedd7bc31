/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-test-sandbox.h"

/* The inside of a Flatpak sandbox, as far as it says what it shows of its host. */

/* The person is Anna; has to be said before anybody asks who it is. */
void
co_test_sandbox_set_home (void)
{
  g_setenv ("HOME", "/home/anna", TRUE);
  g_unsetenv ("HOST_XDG_CONFIG_HOME");
  g_unsetenv ("HOST_XDG_DATA_HOME");
  g_unsetenv ("HOST_XDG_CACHE_HOME");
}

void
co_test_sandbox_init (CoTestTree *tree, const char *grants)
{
  g_autofree char *info = g_strdup_printf ("[Application]\n"
                                           "name=" CO_APPLICATION_ID "\n"
                                           "\n"
                                           "[Instance]\n"
                                           "flatpak-version=1.14.10\n"
                                           "\n"
                                           "[Context]\n"
                                           "shared=ipc;\n"
                                           "filesystems=%s\n",
                                           grants);

  co_test_tree_init (tree);
  co_test_tree_write (tree, ".flatpak-info", info);
}
