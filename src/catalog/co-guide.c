/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-guide.h"
#include "co-shape.h"

static const char *const stage_words[] = {
  [CO_STAGE_RESCUE] = "rescue",
  [CO_STAGE_REPLACE] = "replace",
  [CO_STAGE_REMOVE] = "remove",
  [CO_STAGE_RESTART] = "restart",
  [CO_STAGE_CLEAN] = "clean",
  [CO_STAGE_PROTECT] = "protect",
  [CO_STAGE_SUBSCRIPTIONS] = "subscriptions",
  [CO_STAGE_CHECK_DEVICE] = "check-device",
  NULL,
};

/* Drawn for a step that has nothing of its own to point at. */
static const char *const stage_pictures[] = {
  [CO_STAGE_RESCUE] = "stage-rescue",
  [CO_STAGE_REPLACE] = "stage-replace",
  [CO_STAGE_REMOVE] = "stage-remove",
  [CO_STAGE_RESTART] = "stage-restart",
  [CO_STAGE_CLEAN] = "stage-clean",
  [CO_STAGE_PROTECT] = "stage-protect",
  [CO_STAGE_SUBSCRIPTIONS] = "stage-subscriptions",
  [CO_STAGE_CHECK_DEVICE] = "stage-check-device",
};

static const char *const scope_words[] = {
  [CO_GUIDE_FOR_PRODUCT] = "product",
  [CO_GUIDE_FOR_TARGET] = "target",
  [CO_GUIDE_FOR_PERSON] = "person",
  NULL,
};

static const char *const verified_by_words[] = {
  [CO_VERIFIED_BY_CHECK] = "check",
  [CO_VERIFIED_BY_PERSON] = "person",
  [CO_VERIFIED_BY_SYSTEM] = "system",
  NULL,
};

static const char *const tool_words[] = {
  [CO_TOOL_NONE] = "none",
  [CO_TOOL_PASSWORDS] = "passwords",
  [CO_TOOL_PACKAGES] = "packages",
  [CO_TOOL_LEFTOVERS] = "leftovers",
  [CO_TOOL_REMINDER] = "reminder",
  NULL,
};

static const char *const system_words[] = {"windows", "linux", "macos", "android", "ios", NULL};

/* clang-format off */
#define WHEN(type)        {"when", CO_FIELD_RECORD, G_STRUCT_OFFSET (type, when), FALSE, CO_REFERS_NOTHING, NULL, &co_condition_shape}
#define SOURCES(type)     {"sources", CO_FIELD_NAMES, G_STRUCT_OFFSET (type, sources), FALSE, CO_REFERS_SOURCE}
#define STEP_WORDS(member) {#member, CO_FIELD_WORDS, G_STRUCT_OFFSET (CoInstruction, member)}

static const CoField instruction_fields[] = {
  {"id", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoInstruction, id), TRUE},
  WHEN (CoInstruction),
  {"asks", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoInstruction, asks), FALSE, CO_REFERS_QUESTION},
  {"do", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoInstruction, action), TRUE},
  STEP_WORDS (where),
  {"command", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoInstruction, command)},
  STEP_WORDS (success),
  STEP_WORDS (otherwise),
  STEP_WORDS (warning),
  {"page", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoInstruction, page), FALSE, CO_REFERS_SOURCE},
  {"picture", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoInstruction, picture)},
  {"tool", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoInstruction, tool), FALSE, CO_REFERS_NOTHING, tool_words},
  {"verify", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoInstruction, verify), TRUE, CO_REFERS_NOTHING, verified_by_words},
  SOURCES (CoInstruction),
};

static const CoShape instruction_shape = CO_SHAPE (CoInstruction, "id", instruction_fields);

static const CoField guide_fields[] = {
  {"id", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoGuide, id), TRUE},
  {"title", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoGuide, title), TRUE},
  {"stage", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoGuide, stage), TRUE, CO_REFERS_NOTHING, stage_words},
  {"for", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoGuide, scope), FALSE, CO_REFERS_NOTHING, scope_words},
  {"order", CO_FIELD_INT, G_STRUCT_OFFSET (CoGuide, order)},
  {"systems", CO_FIELD_CHOICES, G_STRUCT_OFFSET (CoGuide, systems), FALSE, CO_REFERS_NOTHING, system_words},
  WHEN (CoGuide),
  {"intro", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoGuide, intro)},
  {"steps", CO_FIELD_RECORDS, G_STRUCT_OFFSET (CoGuide, instructions), TRUE, CO_REFERS_NOTHING, NULL, &instruction_shape},
};

static const CoField stage_fields[] = {
  {"id", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoStageWords, stage), TRUE, CO_REFERS_NOTHING, stage_words},
  {"title", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoStageWords, title), TRUE},
  {"text", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoStageWords, text), TRUE},
};

static const CoField meaning_fields[] = {
  {"id", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoMeaning, id), TRUE},
  WHEN (CoMeaning),
  {"text", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoMeaning, text), TRUE},
  SOURCES (CoMeaning),
};
/* clang-format on */

const CoShape co_guide_shape = CO_SHAPE (CoGuide, "id", guide_fields);
const CoShape co_stage_words_shape = CO_SHAPE (CoStageWords, "id", stage_fields);
const CoShape co_meaning_shape = CO_SHAPE (CoMeaning, "id", meaning_fields);

/**
 * co_stage_to_string:
 * @stage: a stage
 *
 * Gets the name of a stage for other programs.
 *
 * Returns: a stable name
 */
const char *
co_stage_to_string (CoStage stage)
{
  g_return_val_if_fail (stage <= CO_STAGE_CHECK_DEVICE, NULL);

  return stage_words[stage];
}

/**
 * co_instruction_get_picture:
 * @self: an instruction
 * @stage: the stage of the guide that it belongs to
 *
 * Gets what is drawn for an instruction: its own picture, or else that of its stage. The picture is
 * the file of this name with the ending ".svg" in the resources below "pictures".
 *
 * Returns: the name of a picture
 */
const char *
co_instruction_get_picture (const CoInstruction *self, CoStage stage)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (stage <= CO_STAGE_CHECK_DEVICE, NULL);

  return self->picture != NULL ? self->picture : stage_pictures[stage];
}

/**
 * co_verified_by_to_string:
 * @verified_by: how one knows that a step is done
 *
 * Gets its name for other programs.
 *
 * Returns: a stable name
 */
const char *
co_verified_by_to_string (CoVerifiedBy verified_by)
{
  g_return_val_if_fail (verified_by <= CO_VERIFIED_BY_SYSTEM, NULL);

  return verified_by_words[verified_by];
}
