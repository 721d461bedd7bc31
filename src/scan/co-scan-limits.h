/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoScanLimits:
 * @seconds: how long one probe may take on one target
 *
 * How much a target may cost.
 */
typedef struct {
  guint seconds;
} CoScanLimits;

/* Slow disks take long; nobody waits longer for a part of one. */
#define CO_SCAN_DEFAULT_SECONDS 300

/**
 * CoScanProgress:
 * @doing: what is being read now, in words for people
 * @done: how many steps are done
 * @total: how many steps there are
 * @user_data: what was given with the function
 *
 * Called in the thread that scans, before each step.
 */
typedef void (*CoScanProgress) (const char *doing, guint done, guint total, gpointer user_data);

/**
 * CoScanWatch:
 * @progress: (nullable): told what is being read
 * @user_data: for @progress
 *
 * Who watches a scan.
 */
typedef struct {
  CoScanProgress progress;
  gpointer user_data;
} CoScanWatch;

G_END_DECLS
