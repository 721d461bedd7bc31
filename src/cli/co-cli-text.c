/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-text.h"
#include "co-text.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* People read short lines; more than this is tiring even where the terminal is wider. */
#define MAX_WIDTH 80
#define MIN_WIDTH 40

/**
 * co_cli_text_is_terminal:
 * @fd: a file descriptor
 *
 * Tells whether a stream goes to a terminal that understands more than plain text.
 *
 * Returns: whether it does
 */
gboolean
co_cli_text_is_terminal (int fd)
{
  return isatty (fd) && g_strcmp0 (g_getenv ("TERM"), "dumb") != 0;
}

/* https://no-color.org: any text in NO_COLOR switches colours off. */
static gboolean
has_colours (void)
{
  const char *no_color = g_getenv ("NO_COLOR");

  return co_cli_text_is_terminal (STDOUT_FILENO) && (no_color == NULL || *no_color == '\0');
}

/* The width of a terminal in columns, or 0 if it does not tell. */
static guint
get_columns (int fd)
{
  struct winsize size;

  return ioctl (fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/**
 * co_cli_text_get_width:
 *
 * Gets how wide a text for people may be.
 *
 * Returns: the width in columns, whatever the output is
 */
guint
co_cli_text_get_width (void)
{
  guint columns = get_columns (STDOUT_FILENO);

  return columns > 0 ? CLAMP (columns, MIN_WIDTH, MAX_WIDTH) : MAX_WIDTH;
}

static const char *
get_code (CoCliStyle style)
{
  switch (style) {
  case CO_CLI_STRONG:
    return "\033[1m";
  case CO_CLI_QUIET:
    return "\033[2m";
  case CO_CLI_WARNING:
    return "\033[33m";
  case CO_CLI_PLAIN:
  default:
    return "";
  }
}

static guint
get_letter_columns (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

/**
 * co_cli_text_count_columns:
 * @text: a text that is safe to show
 *
 * Counts how many columns of a terminal a text takes.
 *
 * Returns: the columns
 */
guint
co_cli_text_count_columns (const char *text)
{
  guint columns = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    columns += get_letter_columns (g_utf8_get_char (p));
  return columns;
}

/* What a line may not begin with. */
static gboolean
ends (GUnicodeBreakType type)
{
  return type == G_UNICODE_BREAK_CLOSE_PUNCTUATION || type == G_UNICODE_BREAK_CLOSE_PARANTHESIS ||
         type == G_UNICODE_BREAK_NON_STARTER || type == G_UNICODE_BREAK_EXCLAMATION ||
         type == G_UNICODE_BREAK_INFIX_SEPARATOR || type == G_UNICODE_BREAK_QUOTATION;
}

/* What a line may not end with. */
static gboolean
begins (GUnicodeBreakType type)
{
  return type == G_UNICODE_BREAK_OPEN_PUNCTUATION || type == G_UNICODE_BREAK_QUOTATION;
}

/* Chinese has no blanks between words: a line may go on before and after each of its signs. */
static gboolean
can_break (gunichar before, gunichar after)
{
  GUnicodeBreakType one = g_unichar_break_type (before);
  GUnicodeBreakType other = g_unichar_break_type (after);

  if (begins (one) || ends (other))
    return FALSE;
  return one == G_UNICODE_BREAK_IDEOGRAPHIC || other == G_UNICODE_BREAK_IDEOGRAPHIC ||
         (ends (one) && g_unichar_iswide (before));
}

/* How many bytes of a word stay together. One that is a path is left whole so that it can be
 * copied. */
static gsize
get_piece (const char *word)
{
  const char *p = word;

  if (strpbrk (word, "/\\") != NULL)
    return strlen (word);
  while (*p != '\0') {
    const char *next = g_utf8_next_char (p);

    if (*next == '\0' || can_break (g_utf8_get_char (p), g_utf8_get_char (next)))
      return (gsize) (next - word);
    p = next;
  }
  return (gsize) (p - word);
}

typedef struct {
  GString *out;
  guint column;
  guint indent;
  guint width;
} Wrapping;

static void
wrap_piece (Wrapping *self, const char *piece, gboolean after_blank)
{
  guint columns = co_cli_text_count_columns (piece);
  gboolean is_first = self->column == self->indent;

  if (!is_first && self->column + after_blank + columns > self->width) {
    g_string_append_printf (self->out, "\n%*s", (int) self->indent, "");
    self->column = self->indent;
  } else if (after_blank) {
    g_string_append_c (self->out, ' ');
    self->column++;
  }
  g_string_append (self->out, piece);
  self->column += columns;
}

/* Breaks a text into lines between words, and in Chinese also between signs. */
static char *
wrap (const char *text, guint indent, guint width)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  Wrapping wrapping = {g_string_new (NULL), indent, indent, width};

  for (guint i = 0; words[i] != NULL; i++) {
    const char *rest = words[i];

    do {
      gsize size = get_piece (rest);
      g_autofree char *piece = g_strndup (rest, size);

      wrap_piece (&wrapping, piece, i > 0 && rest == words[i]);
      rest += size;
    } while (*rest != '\0');
  }
  return g_string_free (wrapping.out, FALSE);
}

/* As much of a text as fits; at least one letter. */
static gsize
get_fitting (const char *text, guint room)
{
  const char *p = text;

  while (*p != '\0' && get_letter_columns (g_utf8_get_char (p)) <= room) {
    room -= get_letter_columns (g_utf8_get_char (p));
    p = g_utf8_next_char (p);
  }
  return p > text ? (gsize) (p - text) : (gsize) (g_utf8_next_char (text) - text);
}

static void
break_word (GPtrArray *lines, const char *word, guint width)
{
  while (*word != '\0') {
    gsize size = get_fitting (word, width);

    g_ptr_array_add (lines, g_strndup (word, size));
    word += size;
  }
}

/**
 * co_cli_text_break:
 * @text: a text that is safe to show
 * @width: how many columns there are; at least one
 *
 * Breaks a text into lines between words, and within a word that is longer than a line.
 *
 * Returns: (transfer full) (element-type utf8): the lines
 */
GPtrArray *
co_cli_text_break (const char *text, guint width)
{
  g_autofree char *wrapped = wrap (text, 0, width);
  g_auto (GStrv) whole = g_strsplit (wrapped, "\n", -1);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; whole[i] != NULL; i++)
    break_word (lines, whole[i], width);
  return lines;
}

static void
print_styled (CoCliStyle style, const char *first, const char *text)
{
  if (style != CO_CLI_PLAIN && has_colours ())
    g_print ("%s%s%s\033[0m\n", first, get_code (style), text);
  else
    g_print ("%s%s\n", first, text);
}

static void
print_wrapped (CoCliStyle style, const char *first, guint indent, const char *text)
{
  g_autofree char *wrapped = wrap (text, indent, co_cli_text_get_width ());

  print_styled (style, first, wrapped);
}

/**
 * co_cli_text_print_line:
 * @style: how it looks
 * @line: a text that is safe to show
 *
 * Prints a line as it is.
 */
void
co_cli_text_print_line (CoCliStyle style, const char *line)
{
  print_styled (style, "", line);
}

/**
 * co_cli_text_print:
 * @style: how it looks
 * @indent: how many columns it is moved in
 * @text: a text that is safe to show
 *
 * Prints a paragraph.
 */
void
co_cli_text_print (CoCliStyle style, guint indent, const char *text)
{
  g_autofree char *first = g_strnfill (indent, ' ');

  print_wrapped (style, first, indent, text);
}

/**
 * co_cli_text_print_item:
 * @style: how it looks
 * @indent: how many columns its sign is moved in
 * @text: a text that is safe to show
 *
 * Prints an item of a list.
 */
void
co_cli_text_print_item (CoCliStyle style, guint indent, const char *text)
{
  g_autofree char *blanks = g_strnfill (indent, ' ');
  g_autofree char *first = g_strconcat (blanks, "• ", NULL);

  print_wrapped (style, first, indent + 2, text);
}

/**
 * co_cli_text_print_place:
 * @indent: how many columns it is moved in
 * @text: a path or key
 *
 * Prints where something is: whole and safe to copy, whatever is in its name.
 */
void
co_cli_text_print_place (guint indent, const char *text)
{
  g_autofree char *first = g_strnfill (indent, ' ');
  g_autofree char *safe = co_text_printable (text);

  print_styled (CO_CLI_QUIET, first, safe);
}

/**
 * co_cli_text_fit:
 * @text: a text that is safe to show
 * @fd: a terminal
 *
 * Shortens a text so that it takes one line at most.
 *
 * Returns: (transfer full): the text, or as much of it as fits
 */
char *
co_cli_text_fit (const char *text, int fd)
{
  guint room = get_columns (fd) > 0 ? get_columns (fd) - 1 : MAX_WIDTH;
  const char *p;

  for (p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    guint columns = get_letter_columns (g_utf8_get_char (p));

    if (columns > room)
      break;
    room -= columns;
  }
  return g_strndup (text, (gsize) (p - text));
}
