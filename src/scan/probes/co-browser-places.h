/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-system.h"

#include <glib.h>

G_BEGIN_DECLS

/* Below the home folder of a person, as Windows since Vista and a Mac have it. */
#define CO_BROWSER_LOCAL   "AppData/Local"
#define CO_BROWSER_ROAMING "AppData/Roaming"
#define CO_BROWSER_SUPPORT "Library/Application Support"

/**
 * CoBrowserContent:
 * @CO_BROWSER_CHROME: profiles of Chrome or one of its relatives, and its helper programs.
 * @CO_BROWSER_FIREFOX: profiles of Firefox or one of its relatives.
 * @CO_BROWSER_FIREFOX_SHARED: extensions for every profile of Firefox.
 * @CO_BROWSER_SAFARI: extensions of Safari.
 * @CO_BROWSER_HELPERS: the list of the programs that extensions may talk to.
 *
 * What is in a folder of a web browser.
 */
typedef enum {
  CO_BROWSER_CHROME,
  CO_BROWSER_FIREFOX,
  CO_BROWSER_FIREFOX_SHARED,
  CO_BROWSER_SAFARI,
  CO_BROWSER_HELPERS,
} CoBrowserContent;

/**
 * CoBrowserPlace:
 * @system: the system on which it is there
 * @content: what is in it
 * @browser: the name of the web browser for people
 * @base: (nullable): a folder of a person that holds those of many programs, relative to the home
 *   folder; `NULL` for a folder of the whole system
 * @folder: the folder, relative to @base or to the root
 *
 * A folder where a web browser keeps something.
 */
typedef struct {
  CoSystem system;
  CoBrowserContent content;
  const char *browser;
  const char *base;
  const char *folder;
} CoBrowserPlace;

const CoBrowserPlace *co_browser_places_get (guint *length);

G_END_DECLS
