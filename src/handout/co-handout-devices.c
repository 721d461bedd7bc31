/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-handout-private.h"

#include <glib/gi18n.h>

static char *
say (const CoHandoutMatter *self, const CoPhrase *phrase)
{
  return co_language_format (co_texts_get_language_of (self->texts, phrase),
                             co_texts_say (self->texts, phrase),
                             NULL,
                             0,
                             NULL);
}

static void
add_instruction (const CoHandoutMatter *self, CoSheet *sheet, const CoInstruction *instruction)
{
  g_autofree char *action = say (self, instruction->action);

  co_sheet_add_step (sheet, action, FALSE);
  if (instruction->where != NULL)
    co_sheet_take (sheet, CO_SHEET_DETAIL, say (self, instruction->where));
  co_sheet_add (sheet, CO_SHEET_COMMAND, instruction->command);
  if (instruction->success != NULL)
    co_sheet_take_extra (sheet, CO_SHEET_DETAIL, say (self, instruction->success));
}

static void
add_guide (const CoHandoutMatter *self, CoSheet *sheet, const CoGuide *guide)
{
  co_sheet_take (sheet, CO_SHEET_HEADING, say (self, guide->title));
  if (guide->intro != NULL)
    co_sheet_take_extra (sheet, CO_SHEET_TEXT, say (self, guide->intro));
  for (guint i = 0; i < guide->instructions->len; i++)
    add_instruction (self, sheet, g_ptr_array_index (guide->instructions, i));
  co_sheet_add (sheet, CO_SHEET_BLANK, _ ("Found:"));
}

/**
 * co_handout_write_devices: (skip)
 * @self: what it is made of
 *
 * Writes how to look at each kind of device, with boxes to tick and room for what was found.
 *
 * Returns: (transfer full): a new sheet
 */
CoSheet *
co_handout_write_devices (const CoHandoutMatter *self)
{
  CoSheet *sheet = co_handout_begin (self, _ ("Check your other devices"));
  GPtrArray *guides = co_catalog_get_knowledge (self->catalog)->guides;

  co_sheet_add (
    sheet,
    CO_SHEET_TEXT,
    _ ("People often have the same antivirus on more than one device. Look at each one, "
       "also at those of your family. Tick what you have done."));
  for (guint i = 0; i < guides->len; i++) {
    const CoGuide *guide = g_ptr_array_index (guides, i);

    if (guide->stage == CO_STAGE_CHECK_DEVICE)
      add_guide (self, sheet, guide);
  }
  co_handout_add_contact (self, sheet);
  return sheet;
}
