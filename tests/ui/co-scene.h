/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-ui-test-plan.h"

G_BEGIN_DECLS

/**
 * CoScene:
 * @base: what a test of the window needs
 * @disks: (type filename): a folder with the disks that are checked
 * @language: (nullable): the language of the window; English without it
 * @direction: of the text
 * @closed: disks that are not open
 *
 * What a picture is taken of.
 */
typedef struct {
  CoUiTest base;
  const char *disks;
  const char *language;
  GtkTextDirection direction;
  GListStore *closed; /* (owned) */
} CoScene;

/**
 * CoState:
 * @name: of the picture
 * @set: brings the window there
 *
 * A state of the window.
 */
typedef struct {
  const char *name;
  void (*set) (CoScene *scene);
} CoState;

void co_scene_begin (CoScene *scene, const CoState *state, int width, int height);
void co_scene_end (CoScene *scene);
GtkWindow *co_scene_get_front (CoScene *scene);

void co_scene_show (CoScene *scene, const char *page);
void co_scene_click (CoScene *scene, GType type, const char *text);
void co_scene_check (CoScene *scene, const char *name);
void co_scene_offer (CoScene *scene, const char *const *names);
void co_scene_put_beside (CoScene *scene, const char *const *names);
void co_scene_wait_for_offers (CoScene *scene);
void co_scene_add_closed (CoScene *scene, const char *id, const char *label, gboolean is_encrypted);

G_END_DECLS
