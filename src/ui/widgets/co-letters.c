/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-letters.h"
#include "co-notice.h"

#include <glib/gi18n.h>

/**
 * co_letters_lack:
 * @widget: where it is to be shown
 * @sheet: a sheet
 *
 * Tells whether this computer has no letters for some of the words; boxes would be seen there.
 *
 * Returns: whether letters are missing
 */
gboolean
co_letters_lack (GtkWidget *widget, CoSheet *sheet)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget) && CO_IS_SHEET (sheet), FALSE);

  for (guint i = 0; i < co_sheet_count (sheet); i++) {
    g_autoptr (PangoLayout) layout =
      gtk_widget_create_pango_layout (widget, co_sheet_get (sheet, i)->text);

    if (pango_layout_get_unknown_glyphs_count (layout) > 0)
      return TRUE;
  }
  return FALSE;
}

/**
 * co_letters_new_notice:
 *
 * Says that letters are missing, and what to do, to whoever reads the language of the window.
 *
 * Returns: (transfer floating): a new notice
 */
GtkWidget *
co_letters_new_notice (void)
{
  return co_notice_new (CO_NOTICE_WARNING,
                        _ ("This computer has no letters for all of these words. Install fonts "
                           "for this language, such as those named Noto, and open this window "
                           "again."));
}
