/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-handout-private.h"
#include "co-interface-language.h"
#include "co-law-words.h"

#include <glib/gi18n.h>

/* A handout is read when it is short. */
#define MAX_PAGES 2

/* For notes by hand, where nobody is named. */
#define N_BLANK_LINES 2

static const struct {
  const char *id;
  const char *name;
  CoSheet *(*write) (const CoHandoutMatter *self);
} kinds[] = {
  [CO_HANDOUT_PLAN] = {"plan", N_ ("What was found, and what to do"), co_handout_write_plan},
  [CO_HANDOUT_DEVICES] = {"devices", N_ ("Check your other devices"), co_handout_write_devices},
  [CO_HANDOUT_BAN] = {"ban", N_ ("What the ban means for you"), co_handout_write_ban},
};

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == CO_N_HANDOUT_KINDS);

/**
 * co_handout_kind_get_id:
 * @kind: a kind of handout
 *
 * Gets the word for a kind on the command line.
 *
 * Returns: such as "plan"
 */
const char *
co_handout_kind_get_id (CoHandoutKind kind)
{
  g_return_val_if_fail (kind < CO_N_HANDOUT_KINDS, NULL);
  return kinds[kind].id;
}

/**
 * co_handout_kind_get_name:
 * @kind: a kind of handout
 *
 * Names a kind, in the language that the program speaks now.
 *
 * Returns: a few words
 */
const char *
co_handout_kind_get_name (CoHandoutKind kind)
{
  g_return_val_if_fail (kind < CO_N_HANDOUT_KINDS, NULL);
  return _ (kinds[kind].name);
}

/**
 * co_handout_kind_get_max_pages:
 * @kind: a kind of handout
 *
 * Gets on how many pages it should fit.
 *
 * Returns: how many
 */
guint
co_handout_kind_get_max_pages (CoHandoutKind kind)
{
  return kind == CO_HANDOUT_BAN ? 1 : MAX_PAGES;
}

/**
 * co_handout_begin: (skip)
 * @self: what it is made of
 * @title: what it is about
 *
 * Begins a handout: its title, the day, and how old the facts are.
 *
 * Returns: (transfer full): a new sheet
 */
CoSheet *
co_handout_begin (const CoHandoutMatter *self, const char *title)
{
  CoLanguage *language = co_texts_get_language (self->texts);
  CoSheet *sheet = co_sheet_new (language, title);
  g_autofree char *today = g_date_time_format (self->now, "%F");
  g_autofree char *date = co_language_format_date (language, today);
  g_autofree char *facts =
    co_language_format_date (language, co_catalog_get_edition (self->catalog)->date);

  co_sheet_take (sheet,
                 CO_SHEET_LEAD,
                 co_language_format (language,
                                     /* Translators: the head of a page on paper. */
                                     _ ("Changeover · Date: {date} · Facts as of: {facts}"),
                                     NULL,
                                     0,
                                     "date",
                                     date,
                                     "facts",
                                     facts,
                                     NULL));
  return sheet;
}

/**
 * co_handout_add_today: (skip)
 * @self: what it is made of
 * @sheet: a sheet
 *
 * Adds what the rule of the place means for a person today.
 */
void
co_handout_add_today (const CoHandoutMatter *self, CoSheet *sheet)
{
  const CoPhase *phase = co_law_get_phase (self->law, self->now);

  if (phase == NULL) {
    co_sheet_add (sheet,
                  CO_SHEET_TEXT,
                  co_texts_say (self->texts, self->law->jurisdiction->summary));
    return;
  }
  co_sheet_take (sheet,
                 CO_SHEET_STRONG,
                 co_law_say (self->law, phase, phase->headline, self->texts, self->now));
  co_sheet_take (sheet,
                 CO_SHEET_TEXT,
                 co_law_say (self->law, phase, phase->text, self->texts, self->now));
}

/**
 * co_handout_add_contact: (skip)
 * @self: what it is made of
 * @sheet: a sheet
 *
 * Adds who can be asked.
 */
void
co_handout_add_contact (const CoHandoutMatter *self, CoSheet *sheet)
{
  co_sheet_add (sheet, CO_SHEET_HEADING, _ ("Do you have a question?"));
  if (self->contact != NULL && *self->contact != '\0') {
    co_sheet_add (sheet, CO_SHEET_TEXT, self->contact);
    return;
  }
  co_sheet_add (sheet, CO_SHEET_BLANK, _ ("You can ask here:"));
  for (guint i = 1; i < N_BLANK_LINES; i++)
    co_sheet_add (sheet, CO_SHEET_BLANK, "");
}

static void
add_source (const CoHandoutMatter *self, CoSheet *sheet, const char *id)
{
  CoSource *source = co_catalog_get_source (self->catalog, id);
  g_autoptr (GString) line = NULL;

  if (source == NULL)
    return;
  line = g_string_new (NULL);
  g_string_printf (line, "%s: %s", co_source_get_publisher (source), co_source_get_title (source));
  if (co_source_get_address (source) != NULL)
    g_string_append_printf (line, ", %s", co_source_get_address (source));
  co_sheet_add (sheet, CO_SHEET_SMALL, line->str);
}

static void
add_sources (const CoHandoutMatter *self, CoSheet *sheet, char **ids)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    add_source (self, sheet, ids[i]);
}

/**
 * co_handout_add_sources: (skip)
 * @self: what it is made of
 * @sheet: a sheet
 *
 * Adds where it comes from what the rule means today, and who says all this.
 */
void
co_handout_add_sources (const CoHandoutMatter *self, CoSheet *sheet)
{
  const CoPhase *phase = co_law_get_phase (self->law, self->now);

  co_sheet_add (sheet, CO_SHEET_SUBHEADING, _ ("Where this comes from"));
  add_sources (self, sheet, phase != NULL ? phase->sources : self->law->jurisdiction->sources);
  co_sheet_add (sheet,
                CO_SHEET_SMALL,
                _ ("Changeover is free, and not from Kaspersky. It earns nothing from any maker."));
}

/**
 * co_handout_write:
 * @self: what it is made of
 * @kind: which handout
 *
 * Writes a handout. All of it is in the language of the texts, whatever the program speaks.
 *
 * Returns: (transfer full): a new sheet
 */
CoSheet *
co_handout_write (const CoHandoutMatter *self, CoHandoutKind kind)
{
  g_autoptr (CoInterfaceScope) scope = NULL;

  g_return_val_if_fail (self != NULL && kind < CO_N_HANDOUT_KINDS, NULL);

  scope = co_interface_language_enter (co_language_get_code (co_texts_get_language (self->texts)));
  return kinds[kind].write (self);
}

/**
 * co_handout_print:
 * @self: what it is made of
 * @kind: which handout
 * @format: the paper
 * @print: how large the letters are
 *
 * Writes a handout, and puts it on one or two pages if its letters are not large.
 *
 * Returns: (transfer full): the pages
 */
CoPaper *
co_handout_print (const CoHandoutMatter *self,
                  CoHandoutKind kind,
                  const CoPaperFormat *format,
                  CoPaperPrint print)
{
  g_autoptr (CoSheet) sheet = co_handout_write (self, kind);

  return co_paper_new (sheet, format, print, co_handout_kind_get_max_pages (kind));
}
