/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-record-print.h"
#include "co-removal-words.h"

#include <glib/gi18n.h>

/* In points. */
#define FONT_SIZE 11
#define FOOTER    28
#define INDENT    18
#define MARGIN    54

/* How a kind of lines looks on paper. */
typedef struct {
  double scale;
  gboolean is_bold;
  gboolean keeps_next; /* whether it may not be the last on a page */
  double above;        /* points */
  double indent;       /* points */
} Look;

static const Look looks[] = {
  [CO_REMOVAL_LINE_TITLE] = {1.6, TRUE, TRUE, 0, 0},
  [CO_REMOVAL_LINE_NOTE] = {1, FALSE, FALSE, 4, 0},
  [CO_REMOVAL_LINE_DAY] = {1.25, TRUE, TRUE, 18, 0},
  [CO_REMOVAL_LINE_HEAD] = {1, TRUE, TRUE, 10, 0},
  [CO_REMOVAL_LINE_TEXT] = {1, FALSE, FALSE, 2, 0},
  [CO_REMOVAL_LINE_ITEM] = {1, FALSE, FALSE, 2, INDENT},
  [CO_REMOVAL_LINE_WARNING] = {1, TRUE, FALSE, 2, 0},
};

/* A line of a paragraph, in its place. */
typedef struct {
  PangoLayout *layout; /* (unowned) */
  int line;
  guint page;
  double x;
  double y; /* of the foot of its letters */
} Piece;

typedef struct {
  GPtrArray *lines;     /* (owned) (element-type CoRemovalLine) */
  CoLanguage *language; /* (owned) */
  GPtrArray *layouts;   /* (owned) (element-type PangoLayout) */
  GArray *pieces;       /* (owned) (element-type Piece) */
  guint page;           /* which is filled */
  double y;             /* where it is free */
} Print;

static void
free_print (gpointer data, GClosure *closure)
{
  Print *print = data;

  g_ptr_array_unref (print->lines);
  co_language_unref (print->language);
  g_ptr_array_unref (print->layouts);
  g_array_unref (print->pieces);
  g_free (print);
}

/* --- Paragraphs ---------------------------------------------------------------------------- */

/* The letters of the desktop, which has some for the language of the person. */
static PangoFontDescription *
make_font (const Look *look)
{
  g_autofree char *name = NULL;
  PangoFontDescription *font;

  g_object_get (gtk_settings_get_default (), "gtk-font-name", &name, NULL);
  font = pango_font_description_from_string (name != NULL ? name : "Sans");
  pango_font_description_set_size (font, (int) (FONT_SIZE * look->scale * PANGO_SCALE));
  pango_font_description_set_weight (font, look->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  return font;
}

/* What is written the other way, such as a path, begins where all the rest begins: Pango by itself
 * lets it begin at the other side. */
static void
align (PangoLayout *layout)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  PangoDirection direction = pango_layout_line_get_resolved_direction (line);

  pango_layout_set_alignment (layout,
                              direction == PANGO_DIRECTION_RTL ? PANGO_ALIGN_RIGHT
                                                               : PANGO_ALIGN_LEFT);
}

static PangoLayout *
make_layout (const Print *print, GtkPrintContext *context, const char *text, const Look *look)
{
  gboolean is_mirrored = co_language_is_right_to_left (print->language);
  PangoLayout *layout = gtk_print_context_create_pango_layout (context);
  PangoFontDescription *font = make_font (look);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  double width = gtk_print_context_get_width (context) - look->indent;

  /* A hyphen at the end of a line would look like a part of a path. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_context_set_base_dir (pango_layout_get_context (layout),
                              is_mirrored ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_context_set_language (pango_layout_get_context (layout),
                              pango_language_from_string (co_language_get_code (print->language)));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, pango_units_from_double (width));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_attributes (layout, attributes);
  align (layout);
  pango_font_description_free (font);
  return layout;
}

/* --- Pages --------------------------------------------------------------------------------- */

static void
turn_page (Print *print)
{
  print->page++;
  print->y = 0;
}

/* A paragraph that does not fit on the rest of a page goes on where the next begins. */
static void
place_layout (Print *print, PangoLayout *layout, double x, double height)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int number = 0;

  do {
    PangoRectangle area;
    double top;

    pango_layout_iter_get_line_extents (iter, NULL, &area);
    if (print->y > 0 && print->y + pango_units_to_double (area.height) > height)
      turn_page (print);
    top = print->y - pango_units_to_double (area.y);
    g_array_append_vals (print->pieces,
                         &(Piece){
                           .layout = layout,
                           .line = number++,
                           .page = print->page,
                           .x = x + pango_units_to_double (area.x),
                           .y = top + pango_units_to_double (pango_layout_iter_get_baseline (iter)),
                         },
                         1);
    print->y += pango_units_to_double (area.height);
  } while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static void
place_line (Print *print, GtkPrintContext *context, const CoRemovalLine *line)
{
  const Look *look = &looks[line->kind];
  gboolean is_mirrored = co_language_is_right_to_left (print->language);
  double height = gtk_print_context_get_height (context) - FOOTER;
  PangoLayout *layout = make_layout (print, context, line->text, look);

  g_ptr_array_add (print->layouts, layout);
  if (print->y > 0)
    print->y += look->above;
  if (look->keeps_next && print->y + 6 * FONT_SIZE > height)
    turn_page (print);
  place_layout (print, layout, is_mirrored ? 0 : look->indent, height);
}

static void
begin_cb (GtkPrintOperation *operation, GtkPrintContext *context, Print *print)
{
  for (guint i = 0; i < print->lines->len; i++)
    place_line (print, context, g_ptr_array_index (print->lines, i));
  gtk_print_operation_set_n_pages (operation, (int) print->page + 1);
}

static void
draw_footer (const Print *print, GtkPrintContext *context, guint page)
{
  static const Look look = {.scale = 0.9};
  cairo_t *cairo = gtk_print_context_get_cairo_context (context);
  g_autofree char *pages = co_language_format_number (print->language, print->page + 1);
  g_autofree char *text = co_language_format (print->language,
                                              _ ("Page {page} of {pages}"),
                                              "page",
                                              page + 1,
                                              "pages",
                                              pages,
                                              NULL);
  g_autoptr (PangoLayout) layout = make_layout (print, context, text, &look);

  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  cairo_move_to (cairo, 0, gtk_print_context_get_height (context) - FOOTER / 2.0);
  pango_cairo_show_layout (cairo, layout);
}

static void
draw_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Print *print)
{
  cairo_t *cairo = gtk_print_context_get_cairo_context (context);

  for (guint i = 0; i < print->pieces->len; i++) {
    const Piece *piece = &g_array_index (print->pieces, Piece, i);

    if (piece->page != (guint) page)
      continue;
    cairo_move_to (cairo, piece->x, piece->y);
    pango_cairo_show_layout_line (cairo,
                                  pango_layout_get_line_readonly (piece->layout, piece->line));
  }
  draw_footer (print, context, (guint) page);
}

static void
set_margins (GtkPrintOperation *operation)
{
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();

  gtk_page_setup_set_top_margin (setup, MARGIN, GTK_UNIT_POINTS);
  gtk_page_setup_set_bottom_margin (setup, MARGIN, GTK_UNIT_POINTS);
  gtk_page_setup_set_left_margin (setup, MARGIN, GTK_UNIT_POINTS);
  gtk_page_setup_set_right_margin (setup, MARGIN, GTK_UNIT_POINTS);
  gtk_print_operation_set_default_page_setup (operation, setup);
}

/**
 * co_record_print_new:
 * @lines: (element-type CoRemovalLine): a record in words
 * @language: the language that they are in
 *
 * Makes what prints the record: on as many pages as it takes, with their numbers.
 *
 * Returns: (transfer full): a new operation, to be run once
 */
GtkPrintOperation *
co_record_print_new (GPtrArray *lines, CoLanguage *language)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  Print *print = g_new0 (Print, 1);

  print->lines = g_ptr_array_ref (lines);
  print->language = co_language_ref (language);
  print->layouts = g_ptr_array_new_with_free_func (g_object_unref);
  print->pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  set_margins (operation);
  gtk_print_operation_set_job_name (operation, _ ("What was removed"));
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_cb), print, free_print, 0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_cb), print);
  return operation;
}
