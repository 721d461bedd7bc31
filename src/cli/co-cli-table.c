/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-table.h"
#include "co-cli-text.h"

#define LABEL_WIDTH 16
#define GAP         2
/* In a narrower column, hardly any line holds more than one word. */
#define MIN_CELL_WIDTH 16

static guint
get_cell_width (guint columns)
{
  guint room = co_cli_text_get_width () - LABEL_WIDTH;

  return room / columns > GAP ? room / columns - GAP : 0;
}

/**
 * co_cli_table_fits:
 * @columns: how many columns there are beside that of the labels
 *
 * Tells whether a table can be read at the width of the terminal.
 *
 * Returns: whether it can
 */
gboolean
co_cli_table_fits (guint columns)
{
  g_return_val_if_fail (columns > 0, FALSE);

  return get_cell_width (columns) >= MIN_CELL_WIDTH;
}

static const char *
get_line (GPtrArray *cell, guint line)
{
  return line < cell->len ? g_ptr_array_index (cell, line) : "";
}

static void
append_cell (GString *out, const char *text, guint width)
{
  guint columns = co_cli_text_count_columns (text);

  g_string_append_printf (out, "%s%*s", text, (int) (width - MIN (columns, width)), "");
}

static void
print_lines (GPtrArray *cells, guint cell_width, CoCliStyle style)
{
  guint height = 0;

  for (guint i = 0; i < cells->len; i++)
    height = MAX (height, ((GPtrArray *) g_ptr_array_index (cells, i))->len);
  for (guint line = 0; line < height; line++) {
    g_autoptr (GString) out = g_string_new (NULL);

    append_cell (out, get_line (g_ptr_array_index (cells, 0), line), LABEL_WIDTH);
    for (guint i = 1; i < cells->len; i++) {
      g_string_append_printf (out, "%*s", GAP, "");
      append_cell (out, get_line (g_ptr_array_index (cells, i), line), cell_width);
    }
    co_cli_text_print_line (style, g_strchomp (out->str));
  }
}

/**
 * co_cli_table_print_row:
 * @label: what the row is about
 * @cells: (array zero-terminated=1): what stands in its columns, in as many lines as it takes
 * @strong: whether it stands out
 *
 * Prints a row of a table.
 */
void
co_cli_table_print_row (const char *label, const char *const *cells, gboolean strong)
{
  guint columns = g_strv_length ((char **) cells);
  guint cell_width = get_cell_width (columns);
  g_autoptr (GPtrArray) broken =
    g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  g_ptr_array_add (broken, co_cli_text_break (label, LABEL_WIDTH));
  for (guint i = 0; i < columns; i++)
    g_ptr_array_add (broken, co_cli_text_break (cells[i], cell_width));
  print_lines (broken, cell_width, strong ? CO_CLI_STRONG : CO_CLI_PLAIN);
}
