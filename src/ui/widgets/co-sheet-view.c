/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-heading.h"
#include "co-label.h"
#include "co-path-label.h"
#include "co-qr-code.h"
#include "co-sheet-view.h"

/* In pixels: what belongs to a step begins below its words, beside the box. */
#define BESIDE_BOX 28

/* In pixels; the camera of a phone reads it from the screen. */
#define CODE_SIZE 160

/* A sheet on the screen. It is in a language of its own, which may run the other way than the
 * window does. */
typedef struct {
  GtkBox *box;
  GtkTextDirection direction;
  PangoAttrList *attributes; /* (owned): the language, which letters of Chinese depend on */
} View;

static void
free_code (gpointer data)
{
  co_qr_code_free (data);
}

static void
draw_code_cb (GtkDrawingArea *area, cairo_t *cairo, int width, int height, gpointer data)
{
  co_qr_code_draw (data, cairo, 0, 0, MIN (width, height));
}

static GtkWidget *
make_code (const char *address)
{
  CoQrCode *code = co_qr_code_new (address);
  GtkWidget *area;

  if (code == NULL)
    return NULL;
  area = g_object_new (GTK_TYPE_DRAWING_AREA,
                       "accessible-role",
                       GTK_ACCESSIBLE_ROLE_IMG,
                       "content-width",
                       CODE_SIZE,
                       "content-height",
                       CODE_SIZE,
                       "halign",
                       GTK_ALIGN_START,
                       NULL);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_code_cb, code, free_code);
  gtk_accessible_update_property (GTK_ACCESSIBLE (area),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  address,
                                  -1);
  return area;
}

/* In their own language, with their own direction. */
static void
dress (const View *view, GtkWidget *label)
{
  gtk_widget_set_direction (label, view->direction);
  gtk_label_set_attributes (GTK_LABEL (label), view->attributes);
}

static GtkWidget *
make_text (const View *view, const char *text, const char *css_class)
{
  GtkWidget *label = co_label_new (text, css_class);

  dress (view, label);
  return label;
}

static GtkWidget *
make_heading (const View *view, const char *text, const char *css_class)
{
  GtkWidget *heading = co_heading_new (text, css_class);

  gtk_widget_set_focusable (heading, FALSE);
  gtk_widget_set_margin_top (heading, 12);
  dress (view, heading);
  return heading;
}

/* What stands before a line, and beside it. */
static GtkWidget *
make_row (const View *view, const char *icon, GtkWidget *label)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *image = gtk_image_new_from_icon_name (icon);

  gtk_widget_set_valign (image, GTK_ALIGN_START);
  gtk_widget_set_direction (row, view->direction);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (row), image);
  gtk_box_append (GTK_BOX (row), label);
  return row;
}

static GtkWidget *
make_step (const View *view, const CoSheetPart *part)
{
  const char *icon = part->is_done ? "checkbox-checked-symbolic" : "checkbox-symbolic";
  GtkWidget *row = make_row (view, icon, make_text (view, part->text, "heading"));

  gtk_widget_set_margin_top (row, 6);
  return row;
}

static GtkWidget *
make_command (const View *view, const char *text)
{
  GtkWidget *label = co_path_label_new (text);
  gboolean is_mirrored = view->direction == GTK_TEXT_DIR_RTL;

  gtk_label_set_xalign (GTK_LABEL (label), is_mirrored ? 1 : 0);
  return label;
}

static void
add_address (const View *view, const CoSheetPart *part)
{
  GtkWidget *code = make_code (part->address);

  gtk_box_append (view->box, make_text (view, part->text, NULL));
  gtk_box_append (view->box, make_command (view, part->address));
  if (code != NULL) {
    gtk_widget_set_direction (code, view->direction);
    gtk_box_append (view->box, code);
  }
}

static GtkWidget *
make_plain_part (const View *view, const CoSheetPart *part)
{
  switch (part->kind) {
  case CO_SHEET_TITLE:
    return make_heading (view, part->text, "title-1");
  case CO_SHEET_HEADING:
    return make_heading (view, part->text, "title-3");
  case CO_SHEET_SUBHEADING:
    return make_heading (view, part->text, "heading");
  case CO_SHEET_STRONG:
    return make_text (view, part->text, "title-4");
  case CO_SHEET_WARNING:
  case CO_SHEET_CAREFUL:
    return make_row (view, "dialog-warning-symbolic", make_text (view, part->text, NULL));
  case CO_SHEET_STEP:
    return make_step (view, part);
  case CO_SHEET_COMMAND:
    return make_command (view, part->text);
  case CO_SHEET_LEAD:
  case CO_SHEET_SMALL:
    return make_text (view, part->text, "dim-label");
  case CO_SHEET_TEXT:
  case CO_SHEET_ITEM:
  case CO_SHEET_DETAIL:
  case CO_SHEET_ADDRESS:
  case CO_SHEET_BLANK:
  case CO_N_SHEET_KINDS:
  default:
    return make_text (view, part->text, NULL);
  }
}

static GtkWidget *
make_part (const View *view, const CoSheetPart *part)
{
  GtkWidget *widget = make_plain_part (view, part);

  if (part->kind == CO_SHEET_DETAIL || part->kind == CO_SHEET_CAREFUL ||
      part->kind == CO_SHEET_COMMAND)
    gtk_widget_set_margin_start (widget, BESIDE_BOX);
  return widget;
}

/**
 * co_sheet_view_new:
 * @sheet: what to show
 *
 * Shows a sheet on the screen, to be read. Nothing in it can be changed.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_sheet_view_new (CoSheet *sheet)
{
  CoLanguage *language = co_sheet_get_language (sheet);
  g_autofree char *tag = g_strdelimit (g_strdup (co_language_get_code (language)), "_", '-');
  View view = {
    .box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6)),
    .direction = co_language_is_right_to_left (language) ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR,
    .attributes = pango_attr_list_new (),
  };

  pango_attr_list_insert (view.attributes,
                          pango_attr_language_new (pango_language_from_string (tag)));
  gtk_widget_set_direction (GTK_WIDGET (view.box), view.direction);
  for (guint i = 0; i < co_sheet_count (sheet); i++) {
    const CoSheetPart *part = co_sheet_get (sheet, i);

    if (part->kind == CO_SHEET_ADDRESS)
      add_address (&view, part);
    else
      gtk_box_append (view.box, make_part (&view, part));
  }
  pango_attr_list_unref (view.attributes);
  return GTK_WIDGET (view.box);
}
