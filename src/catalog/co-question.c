/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-question.h"
#include "co-shape.h"

/* clang-format off */
static const CoField option_fields[] = {
  {"id", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoOption, id), TRUE},
  {"text", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoOption, text), TRUE},
  {"alone", CO_FIELD_FLAG, G_STRUCT_OFFSET (CoOption, alone)},
};

static const CoShape option_shape = CO_SHAPE (CoOption, "id", option_fields);

static const CoField question_fields[] = {
  {"id", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoQuestion, id), TRUE},
  {"question", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoQuestion, question), TRUE},
  {"help", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoQuestion, help)},
  {"loss", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoQuestion, loss)},
  {"many", CO_FIELD_FLAG, G_STRUCT_OFFSET (CoQuestion, many)},
  {"when", CO_FIELD_RECORD, G_STRUCT_OFFSET (CoQuestion, when), FALSE, CO_REFERS_NOTHING, NULL, &co_condition_shape},
  {"options", CO_FIELD_RECORDS, G_STRUCT_OFFSET (CoQuestion, options), TRUE, CO_REFERS_NOTHING, NULL, &option_shape},
};
/* clang-format on */

const CoShape co_question_shape = CO_SHAPE (CoQuestion, "id", question_fields);

/**
 * co_question_get_option:
 * @self: a question
 * @id: the id of an option
 *
 * Looks an option up.
 *
 * Returns: (nullable): the option, or `NULL` if the question has none of that id
 */
const CoOption *
co_question_get_option (const CoQuestion *self, const char *id)
{
  for (guint i = 0; i < self->options->len; i++) {
    const CoOption *option = g_ptr_array_index (self->options, i);

    if (g_str_equal (option->id, id))
      return option;
  }
  return NULL;
}
