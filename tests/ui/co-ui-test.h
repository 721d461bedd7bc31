/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-page.h"
#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * CoUiTest:
 * @settings: over a backend in memory
 * @session: of the catalog in the program; its journal is in @folder
 * @folder: a temporary folder
 * @window: what holds the widget under test
 *
 * What a test of the window needs.
 */
typedef struct {
  GSettings *settings; /* (owned) */
  CoSession *session;  /* (owned) */
  char *folder;        /* (owned) */
  GtkWindow *window;   /* (owned) (nullable) */
} CoUiTest;

typedef gboolean (*CoUiCondition) (gpointer data);

void co_ui_test_init (int *argc, char ***argv);
void co_ui_test_set_up (CoUiTest *test, gconstpointer data);
void co_ui_test_tear_down (CoUiTest *test, gconstpointer data);

CoPage *co_ui_test_add_page (CoUiTest *test, GType type);
GtkWindow *co_ui_test_add_window (CoUiTest *test);
void co_ui_test_show (CoUiTest *test, GtkWidget *widget);
void co_ui_test_resize (CoUiTest *test, int width, int height);
void co_ui_test_settle (void);
void co_ui_test_wait (CoUiCondition condition, gpointer data);
void co_ui_test_remove_folder (const char *path);
void co_ui_test_check (CoUiTest *test, const char *path);

GtkWidget *co_ui_test_find (GtkWidget *root, GType type, const char *text);
gpointer co_ui_test_find_window (GType type);
guint co_ui_test_count (GtkWidget *root, GType type);
gboolean co_ui_test_says (GtkWidget *root, const char *text);
void co_ui_test_click (GtkWidget *root, GType type, const char *text);
void co_ui_test_assert_accessible (GtkWidget *root);
void co_ui_test_assert_narrow (GtkWidget *widget);
gboolean co_ui_test_can_read_pdf (void);
char *co_ui_test_read_pdf (const char *path, const char *order);
void co_ui_test_save_picture (GtkWidget *widget, const char *path);

G_END_DECLS
