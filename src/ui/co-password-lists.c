/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-password-lists.h"
#include "co-password-words.h"
#include "co-text.h"

#include <glib/gi18n.h>

/* What stands in an export, for people; passwords are left out. */

/* Nobody reads more than that here, and a window of ten thousand lines would open late. */
#define MANY 200

static GtkWidget *
make_list (void)
{
  return gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
}

static void
add_line (GtkWidget *list, const char *words)
{
  g_autofree char *shown = co_text_printable (words);

  gtk_box_append (GTK_BOX (list), co_label_new (shown, NULL));
}

static void
add_numbered (GtkWidget *list, guint line, const char *words)
{
  g_autofree char *text = g_strdup_printf (_ ("Line %u: %s"), line, words);

  add_line (list, text);
}

static void
add_rest (GtkWidget *list, guint shown, guint count)
{
  g_autofree char *words = NULL;

  if (count <= shown)
    return;
  words = g_strdup_printf (_ ("And %u more"), count - shown);
  add_line (list, words);
}

/**
 * co_password_lists_new_counts:
 * @carrier: a carrier that has read something
 * @session: what the window is about
 *
 * Tells how many entries of each kind there are.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_password_lists_new_counts (CoPasswordCarrier *carrier, CoSession *session)
{
  const CoPasswordExport *export = co_password_carrier_get_export (carrier);
  CoLanguage *language = co_session_get_language (session);
  GtkWidget *list = make_list ();

  for (CoPasswordKind kind = 0; kind < CO_N_PASSWORD_KINDS; kind++) {
    g_autofree char *number =
      co_language_format_number (language, co_password_export_count (export, kind));
    g_autofree char *words = g_strdup_printf ("%s: %s", co_password_words_get_kind (kind), number);

    add_line (list, words);
  }
  return list;
}

/**
 * co_password_lists_new_entries:
 * @carrier: a carrier that has read something
 * @session: what the window is about
 *
 * Tells what the entries are about, and who logs in; dots stand for each password.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_password_lists_new_entries (CoPasswordCarrier *carrier, CoSession *session)
{
  const CoPasswordExport *export = co_password_carrier_get_export (carrier);
  GtkWidget *list = make_list ();

  for (guint i = 0; i < MIN (export->entries->len, MANY); i++) {
    const CoPasswordEntry *entry = g_ptr_array_index (export->entries, i);
    const char *name = co_password_entry_get (entry, CO_PASSWORD_FIELD_NAME);
    const char *address = co_password_entry_get (entry, CO_PASSWORD_FIELD_ADDRESS);
    const char *login = co_password_entry_get (entry, CO_PASSWORD_FIELD_LOGIN);
    gboolean is_locked = *co_password_entry_get (entry, CO_PASSWORD_FIELD_PASSWORD) != '\0';
    g_autofree char *words = g_strdup_printf ("%s%s%s%s",
                                              *name != '\0' ? name : address,
                                              *login != '\0' ? " · " : "",
                                              login,
                                              is_locked ? " · ••••••" : "");

    add_line (list, words);
  }
  add_rest (list, MANY, export->entries->len);
  return list;
}

/**
 * co_password_lists_new_faults:
 * @carrier: a carrier that has read something
 *
 * Tells what could not be read.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_password_lists_new_faults (CoPasswordCarrier *carrier)
{
  const CoPasswordExport *export = co_password_carrier_get_export (carrier);
  GtkWidget *list = make_list ();

  for (guint i = 0; i < MIN (export->faults->len, MANY); i++) {
    const CoPasswordFault *fault = &g_array_index (export->faults, CoPasswordFault, i);

    add_numbered (list, fault->line, co_password_words_get_fault (fault->kind));
  }
  add_rest (list, MANY, export->faults->len);
  return list;
}

static GArray *
list_losses (CoPasswordCarrier *carrier)
{
  return co_password_conversion_list_losses (co_password_carrier_get_export (carrier),
                                             co_password_carrier_get_format (carrier));
}

/**
 * co_password_lists_count_losses:
 * @carrier: a carrier that has read something
 *
 * Counts the entries that do not go into the form that is chosen, or not whole.
 *
 * Returns: how many there are
 */
guint
co_password_lists_count_losses (CoPasswordCarrier *carrier)
{
  g_autoptr (GArray) losses = list_losses (carrier);
  guint count = 0;

  for (guint i = 0; i < losses->len; i++)
    count += g_array_index (losses, CoPasswordLoss, i) != CO_PASSWORD_LOSS_NONE;
  return count;
}

/**
 * co_password_lists_new_losses:
 * @carrier: a carrier that has read something
 *
 * Tells which entries do not go into the form that is chosen, and why.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_password_lists_new_losses (CoPasswordCarrier *carrier)
{
  const CoPasswordExport *export = co_password_carrier_get_export (carrier);
  g_autoptr (GArray) losses = list_losses (carrier);
  GtkWidget *list = make_list ();
  guint count = 0;

  for (guint i = 0; i < losses->len; i++) {
    CoPasswordLoss loss = g_array_index (losses, CoPasswordLoss, i);
    const CoPasswordEntry *entry = g_ptr_array_index (export->entries, i);

    if (loss != CO_PASSWORD_LOSS_NONE && count++ < MANY)
      add_numbered (list, entry->line, co_password_words_get_loss (loss));
  }
  add_rest (list, MANY, count);
  return list;
}

/**
 * co_password_lists_say_fit:
 * @carrier: a carrier that has read something
 * @session: what the window is about
 *
 * Says how much goes into the form that is chosen.
 *
 * Returns: (transfer full): one or two sentences
 */
char *
co_password_lists_say_fit (CoPasswordCarrier *carrier, CoSession *session)
{
  CoLanguage *language = co_session_get_language (session);
  g_autoptr (GArray) losses = list_losses (carrier);
  g_autofree char *part = NULL;
  g_autofree char *all = co_language_format_number (language, losses->len);
  guint written = 0;

  for (guint i = 0; i < losses->len; i++)
    written += g_array_index (losses, CoPasswordLoss, i) <= CO_PASSWORD_LOSS_COMMENT;
  part = co_language_format_number (language, written);
  return g_strdup_printf (_ ("For %1$s: %2$s of %3$s entries fit."),
                          co_password_carrier_get_format (carrier)->name,
                          part,
                          all);
}
