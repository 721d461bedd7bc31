/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-resources.h"
#include "icons-resource.h"
#include "pictures-resource.h"
#include "ui-resource.h"

/**
 * co_resources_link:
 *
 * Makes sure that the pages, the pictures and the icons are in the program. They register
 * themselves; the linker leaves out what nobody asks for.
 */
void
co_resources_link (void)
{
  ui_get_resource ();
  pictures_get_resource ();
  icons_get_resource ();
}
