/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-help-states.h"

/* Pages of the manual, in the window for help. */

static void
open_manual (CoScene *scene, const char *page)
{
  co_scene_show (scene, "check");
  gtk_widget_activate_action (GTK_WIDGET (scene->base.window), "win.help-topic", "s", page);
}

void
co_help_states_set_pages (CoScene *scene)
{
  open_manual (scene, "");
}

void
co_help_states_set_counter (CoScene *scene)
{
  open_manual (scene, "counter");
}

void
co_help_states_set_terminal (CoScene *scene)
{
  open_manual (scene, "command-line");
}
