/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-camera.h"
#include "co-interface-language.h"
#include "co-reader-process.h"
#include "co-states.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

/* Takes pictures of the window, with real results of checks, for people to look at. The folder with
 * the disks is made by make-trees.py. */

/* A disk with this file in its top folder answers slowly. */
#define SLOW ".slow"

#define SLOW_SECONDS 60

/* That of GNOME, and no frame: without a compositor GTK draws one in place of the shadow. */
#define FONT "Cantarell 11"
#define BARE "window { border: none; margin: 0; padding: 0; box-shadow: none; }"

/* How the window looks. */
typedef struct {
  const char *name;
  int width;
  int height;
  AdwColorScheme scheme;
  gboolean is_high_contrast;
  GtkTextDirection direction;
  double text_scale;
} Look;

static const Look looks[] = {
  {"light", 960, 700, ADW_COLOR_SCHEME_FORCE_LIGHT, FALSE, GTK_TEXT_DIR_LTR, 1},
  {"dark", 960, 700, ADW_COLOR_SCHEME_FORCE_DARK, FALSE, GTK_TEXT_DIR_LTR, 1},
  {"contrast", 960, 700, ADW_COLOR_SCHEME_FORCE_LIGHT, TRUE, GTK_TEXT_DIR_LTR, 1},
  {"narrow", 360, 600, ADW_COLOR_SCHEME_FORCE_LIGHT, FALSE, GTK_TEXT_DIR_LTR, 1},
  {"mirrored", 960, 700, ADW_COLOR_SCHEME_FORCE_LIGHT, FALSE, GTK_TEXT_DIR_RTL, 1},
  {"large", 960, 700, ADW_COLOR_SCHEME_FORCE_LIGHT, FALSE, GTK_TEXT_DIR_LTR, 2},
  {"manual", 900, 640, ADW_COLOR_SCHEME_FORCE_LIGHT, FALSE, GTK_TEXT_DIR_LTR, 1},
  {"wide", 2560, 1440, ADW_COLOR_SCHEME_FORCE_LIGHT, FALSE, GTK_TEXT_DIR_LTR, 1},
};

/* What was asked for. */
typedef struct {
  char *look;
  char *disks;
  char *language;
  gboolean is_as_shown;
  char **rest;
} Options;

/* --- Taking them --------------------------------------------------------------------------- */

static void
take (CoCamera *camera, const Look *look, const CoState *state, const Options *options)
{
  CoScene scene = {
    .disks = options->disks,
    .language = options->language,
    .direction = look->direction,
  };

  co_scene_begin (&scene, state, look->width, look->height);
  co_camera_take (camera, co_scene_get_front (&scene), state->name);
  co_scene_end (&scene);
}

static const Look *
find_look (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    if (g_strcmp0 (looks[i].name, name) == 0)
      return &looks[i];
  g_printerr ("screenshots: there is no look “%s”\n", name);
  exit (2);
}

static void
set_look (const Look *look)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int resolution;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), look->scheme);
  g_object_get (settings, "gtk-xft-dpi", &resolution, NULL);
  g_object_set (settings,
                "gtk-xft-dpi",
                (int) (resolution * look->text_scale),
                "gtk-font-name",
                FONT,
                "gtk-hint-font-metrics",
                TRUE,
                "gtk-cursor-blink",
                FALSE,
                NULL);
}

static void
load_bare_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_data (provider, BARE, -1);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_USER);
}

/* Whether there are such states. */
static gboolean
take_all (CoCamera *camera, const Look *look, const Options *options)
{
  const char *const *names =
    options->rest[1] != NULL ? (const char *const *) options->rest + 1 : NULL;
  guint count = 0;
  guint n_states;
  const CoState *states = co_states_list (&n_states);

  for (guint i = 0; i < n_states; i++)
    if (names == NULL || g_strv_contains (names, states[i].name)) {
      take (camera, look, &states[i], options);
      count++;
    }
  if (names != NULL && count < g_strv_length ((char **) names)) {
    g_printerr ("screenshots: one of these states is not known\n");
    return FALSE;
  }
  co_camera_save_sheet (camera);
  return TRUE;
}

/* A disk that answers slowly, for the picture of a check that runs. */
static int
read_disk (int argc, char **argv)
{
  if (faccessat (CO_READER_ROOT_FD, SLOW, F_OK, 0) == 0)
    sleep (SLOW_SECONDS);
  return co_reader_process_run (argc, argv);
}

static void
parse (Options *options, int *argc, char ***argv)
{
  const GOptionEntry entries[] = {
    {"look", 0, 0, G_OPTION_ARG_STRING, &options->look, "How it looks", "LOOK"},
    {"disks", 0, 0, G_OPTION_ARG_FILENAME, &options->disks, "What is checked", "FOLDER"},
    {"language", 0, 0, G_OPTION_ARG_STRING, &options->language, "Which language", "CODE"},
    {"as-shown", 0, 0, G_OPTION_ARG_NONE, &options->is_as_shown, "No taller than the window", NULL},
    {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->rest, NULL, NULL},
    {NULL},
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("FOLDER [STATE…]");
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  if (g_option_context_parse (context, argc, argv, &error) && options->rest != NULL &&
      options->look != NULL && options->disks != NULL)
    return;
  g_printerr ("screenshots: %s\n", error != NULL ? error->message : "what is missing: see --help");
  exit (2);
}

static void
clear_options (Options *options)
{
  g_free (options->look);
  g_free (options->disks);
  g_free (options->language);
  g_strfreev (options->rest);
}

int
main (int argc, char **argv)
{
  g_autofree char *data = NULL;
  Options options = {NULL};
  g_autoptr (CoCamera) camera = NULL;
  const Look *look;
  gboolean is_good;

  if (co_reader_process_is_meant (argc, argv))
    return read_disk (argc, argv);
  parse (&options, &argc, &argv);
  co_interface_language_bind ();
  look = find_look (options.look);
  if (look->is_high_contrast)
    g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  /* Before GLib reads it: newer knowledge of the one who takes the pictures is not touched. */
  data = g_dir_make_tmp ("changeover-pictures-XXXXXX", NULL);
  g_setenv ("XDG_DATA_HOME", data, TRUE);
  co_ui_test_plan_init (&argc, &argv);
  set_look (look);
  load_bare_style ();
  camera = co_camera_new (options.rest[0], look->width, look->height, !options.is_as_shown);
  is_good = take_all (camera, look, &options);
  clear_options (&options);
  co_ui_test_remove_folder (data);
  return is_good ? 0 : 2;
}
