/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-shape.h"
#include "co-statement.h"

static const char *const truths[] = {
  [CO_TRUTH_NOT_SO] = "not-so",
  [CO_TRUTH_NOT_QUITE] = "not-quite",
  [CO_TRUTH_DISPUTED] = "disputed",
  [CO_TRUTH_NOT_FOUND] = "not-found",
  NULL,
};

/* clang-format off */
#define ID      {"id", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoStatement, id), TRUE}
#define SOURCES {"sources", CO_FIELD_NAMES, G_STRUCT_OFFSET (CoStatement, sources), TRUE, CO_REFERS_SOURCE}
#define SOME_SOURCES \
                {"sources", CO_FIELD_NAMES, G_STRUCT_OFFSET (CoStatement, sources), FALSE, CO_REFERS_SOURCE}
#define TITLE(name)  {name, CO_FIELD_WORDS, G_STRUCT_OFFSET (CoStatement, title), TRUE}
#define TEXT(name)   {name, CO_FIELD_WORDS, G_STRUCT_OFFSET (CoStatement, text), TRUE}
#define ABOUT(name)  {name, CO_FIELD_TEXT, G_STRUCT_OFFSET (CoStatement, about), TRUE}

static const CoField point_fields[] = {ID, TEXT ("text"), SOME_SOURCES};

static const CoField view_fields[] = {
  ID, TITLE ("title"), TEXT ("text"),
  {"quote", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoStatement, quote)},
  SOURCES,
};

static const CoField claim_fields[] = {
  ID, TITLE ("claim"),
  {"truth", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoStatement, truth), TRUE, CO_REFERS_NOTHING, truths},
  TEXT ("answer"), SOURCES,
};

static const CoField question_fields[] = {ID, TITLE ("question"), TEXT ("answer"), SOURCES};

static const CoField advice_fields[] = {ID, ABOUT ("device"), TEXT ("text"), SOURCES};

static const CoField voice_fields[] = {
  ID, ABOUT ("who"), TEXT ("text"),
  {"date", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoStatement, date)},
  SOURCES,
};

static const CoField left_out_fields[] = {ID, ABOUT ("name"), TEXT ("why"), SOME_SOURCES};
/* clang-format on */

const CoShape co_statement_point_shape = CO_SHAPE (CoStatement, "id", point_fields);
const CoShape co_statement_view_shape = CO_SHAPE (CoStatement, "id", view_fields);
const CoShape co_statement_claim_shape = CO_SHAPE (CoStatement, "id", claim_fields);
const CoShape co_statement_question_shape = CO_SHAPE (CoStatement, "id", question_fields);
const CoShape co_statement_advice_shape = CO_SHAPE (CoStatement, "id", advice_fields);
const CoShape co_statement_voice_shape = CO_SHAPE (CoStatement, "id", voice_fields);
const CoShape co_statement_left_out_shape = CO_SHAPE (CoStatement, "id", left_out_fields);

/**
 * co_truth_to_string:
 * @truth: what is so of a claim
 *
 * Gets the word for it of the catalog and of what is printed for programs.
 *
 * Returns: (transfer none): such as "not-so"
 */
const char *
co_truth_to_string (CoTruth truth)
{
  g_return_val_if_fail (truth < G_N_ELEMENTS (truths) - 1, NULL);

  return truths[truth];
}
