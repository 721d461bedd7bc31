/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-application.h"
#include "co-interface-language.h"
#include "co-reader-process.h"

#include <glib/gi18n.h>

int
main (int argc, char **argv)
{
  g_autoptr (CoApplication) application = NULL;

  co_interface_language_bind ();
  if (co_reader_process_is_meant (argc, argv))
    return co_reader_process_run (argc, argv);
  /* It is set already, and as GTK would not. */
  gtk_disable_setlocale ();
  g_set_application_name ("Changeover");
  gtk_window_set_default_icon_name (CO_APPLICATION_ID);
  application = co_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
