/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-password-layout.h"

#include <string.h>

/* The names that an export has in English, where they are known; the order of the fields, which is
 * the same in every language. */
typedef struct {
  CoPasswordKind kind;
  guint count;
  CoPasswordField fields[CO_PASSWORD_LAYOUT_MAX];
  const char *keys[CO_PASSWORD_LAYOUT_MAX];
} Form;

#define NAME     CO_PASSWORD_FIELD_NAME
#define ADDRESS  CO_PASSWORD_FIELD_ADDRESS
#define LABEL    CO_PASSWORD_FIELD_LABEL
#define LOGIN    CO_PASSWORD_FIELD_LOGIN
#define PASSWORD CO_PASSWORD_FIELD_PASSWORD
#define COMMENT  CO_PASSWORD_FIELD_COMMENT

static const Form forms[] = {
  {CO_PASSWORD_WEBSITE,
   6,
   {NAME, ADDRESS, LABEL, LOGIN, PASSWORD, COMMENT},
   {"Website name:", "Website URL:", "Login name:", "Login:", "Password:", "Comment:"}},
  {CO_PASSWORD_APPLICATION,
   5,
   {NAME, LABEL, LOGIN, PASSWORD, COMMENT},
   {"Application:", "Login name:", "Login:", "Password:", "Comment:"}},
  {CO_PASSWORD_OTHER,
   5,
   {NAME, LABEL, LOGIN, PASSWORD, COMMENT},
   {"Account name:", "Login name:", "Login:", "Password:", "Comment:"}},
  {CO_PASSWORD_NOTE, 2, {NAME, COMMENT}, {"Name:", "Text:"}},
};

static const Form *
get_form (CoPasswordKind kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (forms[i].kind == kind)
      return &forms[i];
  g_return_val_if_reached (NULL);
}

static CoPasswordLine
make_line (const char *text)
{
  return (CoPasswordLine){text, strlen (text)};
}

static const CoPasswordBlock *
get_block (const CoPasswordBlocks *blocks, guint i)
{
  return &g_array_index (blocks->blocks, CoPasswordBlock, i);
}

/* --- English ------------------------------------------------------------------------------- */

static const Form *
find_known (const CoPasswordLine *first)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++) {
    CoPasswordLine key = make_line (forms[i].keys[0]);

    if (co_password_line_has_same_key (first, &key))
      return &forms[i];
  }
  return NULL;
}

/* --- Other languages ----------------------------------------------------------------------- */

/* How many lines at the start of all entries name the same fields. The lines of a comment can look
 * as if they did, but not in all of them. */
static guint
count_keys (const CoPasswordBlocks *blocks, const CoPasswordSection *section)
{
  const CoPasswordBlock *first = get_block (blocks, section->first);
  guint count = MIN (CO_PASSWORD_LAYOUT_MAX + 1, first->end - first->first);

  for (guint i = section->first; i < section->end; i++) {
    const CoPasswordBlock *block = get_block (blocks, i);
    guint same = 0;

    while (
      same < count && block->first + same < block->end &&
      co_password_line_has_same_key (co_password_blocks_get_line (blocks, block->first + same),
                                     co_password_blocks_get_line (blocks, first->first + same)))
      same++;
    count = same;
  }
  return count;
}

/* Addresses have a dot and no blank; what people call an account may have one by chance, but not
 * in every entry. */
static gboolean
has_addresses (const CoPasswordBlocks *blocks, const CoPasswordSection *section)
{
  for (guint i = section->first; i < section->end; i++) {
    guint line = get_block (blocks, i)->first + 1;
    CoPasswordLine value = co_password_line_get_value (co_password_blocks_get_line (blocks, line));

    if (value.length > 0 && (memchr (value.text, '.', value.length) == NULL ||
                             memchr (value.text, ' ', value.length) != NULL))
      return FALSE;
  }
  return TRUE;
}

/* With one entry alone nobody can tell what goes on with its comment. */
static const Form *
guess_form (const CoPasswordBlocks *blocks, const CoPasswordSection *section)
{
  const Form *website = get_form (CO_PASSWORD_WEBSITE);
  const Form *application = get_form (CO_PASSWORD_APPLICATION);
  const Form *note = get_form (CO_PASSWORD_NOTE);
  gboolean is_alone = section->end - section->first == 1;
  guint count = count_keys (blocks, section);

  if ((count == website->count || (is_alone && count > website->count)) &&
      has_addresses (blocks, section))
    return website;
  if (count == application->count || (is_alone && count > application->count))
    return application;
  return count == note->count ? note : NULL;
}

/**
 * co_password_layout_is_english:
 * @blocks: a text that is cut
 *
 * Looks for the names of fields that are known.
 *
 * Returns: whether there is one that an entry begins with
 */
gboolean
co_password_layout_is_english (const CoPasswordBlocks *blocks)
{
  for (guint i = 0; i < blocks->sections->len; i++) {
    guint block = g_array_index (blocks->sections, CoPasswordSection, i).first;

    if (find_known (co_password_blocks_get_line (blocks, get_block (blocks, block)->first)) != NULL)
      return TRUE;
  }
  return FALSE;
}

/* Cards, addresses and whatever else there may be: nothing of it is lost in a text. */
static void
keep_whole (CoPasswordLayout *self, const CoPasswordLine *first)
{
  self->kind = CO_PASSWORD_NOTE;
  self->is_known = FALSE;
  self->is_whole = TRUE;
  self->count = 1;
  self->fields[0] = NAME;
  self->keys[0] = *first;
}

/**
 * co_password_layout_find:
 * @self: (out caller-allocates): return location for the form
 * @blocks: a text that is cut
 * @section: a section of it
 * @is_english: whether the file is in English
 *
 * Finds out what its entries have in them. In English the names of the fields tell. In another
 * language their number does.
 */
void
co_password_layout_find (CoPasswordLayout *self,
                         const CoPasswordBlocks *blocks,
                         const CoPasswordSection *section,
                         gboolean is_english)
{
  guint first = get_block (blocks, section->first)->first;
  const CoPasswordLine *line = co_password_blocks_get_line (blocks, first);
  const Form *known = find_known (line);
  const Form *form = known;

  if (form == NULL && !is_english)
    form = guess_form (blocks, section);
  if (form == NULL) {
    keep_whole (self, line);
    return;
  }
  self->kind = form->kind;
  self->is_known = known != NULL;
  self->is_whole = FALSE;
  self->count = form->count;
  for (guint i = 0; i < form->count; i++) {
    self->fields[i] = form->fields[i];
    self->keys[i] =
      known != NULL ? make_line (form->keys[i]) : *co_password_blocks_get_line (blocks, first + i);
  }
}
