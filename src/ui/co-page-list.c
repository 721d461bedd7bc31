/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-check-page.h"
#include "co-choose-page.h"
#include "co-compare-page.h"
#include "co-device-page.h"
#include "co-done-page.h"
#include "co-found-page.h"
#include "co-page-list.h"
#include "co-plan-page.h"
#include "co-why-page.h"

/* The only place that lists the pages. The first one of a place has its name, and is what it opens
 * with. */
static const CoPageEntry pages[] = {
  {"check", "check", NULL, co_check_page_get_type},
  {"found", "check", "check", co_found_page_get_type},
  {"device", "check", "check", co_device_page_get_type},
  {"why", "why", NULL, co_why_page_get_type},
  {"choose", "choose", NULL, co_choose_page_get_type},
  {"compare", "choose", "choose", co_compare_page_get_type},
  {"plan", "plan", NULL, co_plan_page_get_type},
  {"done", "plan", "plan", co_done_page_get_type},
};

/**
 * co_page_list_find:
 * @name: (nullable): the name of a page
 *
 * Finds a page by its name.
 *
 * Returns: (transfer none) (nullable): the page, or `NULL` if there is none of that name
 */
const CoPageEntry *
co_page_list_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_strcmp0 (pages[i].name, name) == 0)
      return &pages[i];
  return NULL;
}
