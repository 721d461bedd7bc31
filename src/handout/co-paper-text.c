/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-paper-text.h"

/* Of paper a point is a point. */
#define DOTS_PER_INCH 72

/* Letters that every Linux desktop, and the runtime of a Flatpak, has under these names. */
#define FONT       "Sans"
#define FIXED_FONT "Monospace"

/**
 * co_paper_text_create_context: (skip)
 * @language: the language to write in
 *
 * Makes what knows the letters of a language, and the way it runs.
 *
 * Returns: (transfer full): a new context, whose units are points
 */
PangoContext *
co_paper_text_create_context (CoLanguage *language)
{
  gboolean is_mirrored = co_language_is_right_to_left (language);
  g_autofree char *tag = g_strdelimit (g_strdup (co_language_get_code (language)), "_", '-');
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  /* What a screen does to letters would move them on paper. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, DOTS_PER_INCH);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, is_mirrored ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  /* Chinese and Japanese write the same character in different ways. */
  pango_context_set_language (context, pango_language_from_string (tag));
  return context;
}

static PangoFontDescription *
make_font (const CoSheetLook *look, double size)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family (font, look->is_fixed ? FIXED_FONT : FONT);
  pango_font_description_set_size (font, pango_units_from_double (size * look->scale));
  pango_font_description_set_weight (font, look->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  return font;
}

/* What is written the other way, such as a path, begins where all the rest begins: Pango changes
 * the sides of a line that runs against the others. */
static void
align (PangoLayout *layout)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  PangoDirection direction = pango_layout_line_get_resolved_direction (line);

  pango_layout_set_alignment (layout,
                              direction == PANGO_DIRECTION_RTL ? PANGO_ALIGN_RIGHT
                                                               : PANGO_ALIGN_LEFT);
}

/**
 * co_paper_text_new: (skip)
 * @context: letters and direction
 * @look: how it looks
 * @text: a paragraph
 * @size: how large the letters of a paragraph are, in points
 * @width: how wide it may be, in points
 *
 * Breaks a paragraph into lines.
 *
 * Returns: (transfer full): the lines
 */
PangoLayout *
co_paper_text_new (PangoContext *context,
                   const CoSheetLook *look,
                   const char *text,
                   double size,
                   double width)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = make_font (look, size);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  /* A hyphen at the end of a line would look like a part of a path. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, pango_units_from_double (width));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_attributes (layout, attributes);
  align (layout);
  pango_font_description_free (font);
  return layout;
}
