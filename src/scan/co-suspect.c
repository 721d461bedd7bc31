/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-suspect-private.h"
#include "co-suspect.h"
#include "co-text.h"
#include "co-windows-path.h"

#include <string.h>

/* No program lies deeper. */
#define MAX_DEPTH 16

/* Home editions share one folder and one key and have no group of names of their own: only
 * "another product", which has no group, is told apart by its name. */
static gboolean
is_told_apart_by_name (CoProduct *product)
{
  return co_product_is_generic (product) && co_product_get_group (product) == NULL;
}

/**
 * co_suspect_new:
 * @product: (transfer none): the product; must live as long as the suspect
 * @title: (nullable): its name as the system shows it
 *
 * Makes a suspect without clues.
 *
 * Returns: (transfer full): a new suspect
 */
CoSuspect *
co_suspect_new (CoProduct *product, const char *title)
{
  CoSuspect *self = g_new0 (CoSuspect, 1);

  self->product = product;
  self->title = g_strdup (title);
  self->titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->folders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->clues = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * co_suspect_free:
 * @self: (transfer full): a suspect
 *
 * Frees a suspect.
 */
void
co_suspect_free (CoSuspect *self)
{
  g_free (self->title);
  g_hash_table_unref (self->titles);
  g_hash_table_unref (self->folders);
  g_ptr_array_unref (self->clues);
  g_free (self);
}

static CoTraceState
limit_state (const CoTrace *trace, CoMark *mark)
{
  return co_mark_get_proves (mark) == CO_PROVES_PRESENCE ? trace->state : CO_TRACE_LEFT;
}

/* A folder that many products share says nothing about one of them. */
static gboolean
is_shared_folder (const char *folded)
{
  return strchr (folded, '/') == NULL || g_str_has_suffix (folded, "/kaspersky lab");
}

/* The folder of this disk that the system says the product is in; entries name the folder, services
 * a file. */
static char *
get_folder (const CoTrace *trace)
{
  g_autofree char *relative = NULL;
  g_autofree char *folded = NULL;
  char drive = 'C';

  if (trace->program == NULL || trace->state == CO_TRACE_LEFT)
    return NULL;
  relative = co_windows_path_to_relative (trace->program, &drive);
  if (relative == NULL || drive != 'C')
    return NULL;
  folded = co_text_fold (relative);
  if (g_str_has_suffix (folded, ".exe")) {
    char *slash = strrchr (folded, '/');

    if (slash == NULL)
      return NULL;
    *slash = '\0';
  }
  return is_shared_folder (folded) ? NULL : g_steal_pointer (&folded);
}

/**
 * co_suspect_add:
 * @self: a suspect
 * @trace: (transfer none): something that was seen; must live as long as the suspect
 * @mark: (transfer none): the mark that it matches
 *
 * Adds a clue.
 */
void
co_suspect_add (CoSuspect *self, const CoTrace *trace, CoMark *mark)
{
  CoClue *clue = g_new0 (CoClue, 1);
  char *folder = get_folder (trace);

  clue->trace = trace;
  clue->mark = mark;
  clue->state = limit_state (trace, mark);
  g_ptr_array_add (self->clues, clue);
  if (folder != NULL)
    g_hash_table_add (self->folders, folder);
  if (self->title == NULL)
    self->title = g_strdup (trace->title);
  if (trace->title != NULL)
    g_hash_table_add (self->titles, co_text_fold (trace->title));
}

/**
 * co_suspect_take:
 * @self: a suspect
 * @other: another one, which is left without clues
 *
 * Moves the clues of one suspect to another.
 */
void
co_suspect_take (CoSuspect *self, CoSuspect *other)
{
  GHashTableIter iter;
  gpointer folder;

  g_hash_table_iter_init (&iter, other->folders);
  while (g_hash_table_iter_next (&iter, &folder, NULL))
    g_hash_table_add (self->folders, g_strdup (folder));
  g_ptr_array_extend_and_steal (self->clues, g_steal_pointer (&other->clues));
  other->clues = g_ptr_array_new_with_free_func (g_free);
}

/**
 * co_suspect_get_product:
 * @self: a suspect
 *
 * Gets the product.
 *
 * Returns: (transfer none): the product
 */
CoProduct *
co_suspect_get_product (CoSuspect *self)
{
  return self->product;
}

/**
 * co_suspect_get_title:
 * @self: a suspect
 *
 * Gets the name that the system shows.
 *
 * Returns: (nullable): the name
 */
const char *
co_suspect_get_title (CoSuspect *self)
{
  return self->title;
}

static gboolean
is_package (const CoClue *clue)
{
  switch ((int) clue->trace->kind) {
  case CO_MARK_DPKG:
  case CO_MARK_RPM:
  case CO_MARK_PACMAN:
  case CO_MARK_PORTAGE:
  case CO_MARK_NIX:
    return co_mark_get_proves (clue->mark) != CO_PROVES_HINT;
  default:
    return FALSE;
  }
}

/**
 * co_suspect_get_state:
 * @self: a suspect
 *
 * Gets the strongest state of all clues. Where the list of packages says that a package was
 * removed, files that lie about do not make it installed; a service that is set up does.
 *
 * Returns: the state
 */
CoTraceState
co_suspect_get_state (CoSuspect *self)
{
  CoTraceState files = CO_TRACE_LEFT;
  CoTraceState others = CO_TRACE_LEFT;
  gboolean listed = FALSE;

  for (guint i = 0; i < self->clues->len; i++) {
    const CoClue *clue = g_ptr_array_index (self->clues, i);

    listed = listed || is_package (clue);
    if (clue->trace->kind == CO_MARK_PATH)
      files = MAX (files, clue->state);
    else
      others = MAX (others, clue->state);
  }
  return listed ? others : MAX (files, others);
}

/**
 * co_suspect_is:
 * @self: a suspect
 * @product: a product
 * @title: (nullable): its name as the system shows it
 *
 * Tells whether a clue for a product of that name is one for this suspect.
 *
 * Returns: whether it is
 */
gboolean
co_suspect_is (CoSuspect *self, CoProduct *product, const char *title)
{
  if (self->product != product)
    return FALSE;
  return !is_told_apart_by_name (product) || g_strcmp0 (self->title, title) == 0;
}

/**
 * co_suspect_has_proof:
 * @self: a suspect
 *
 * Tells whether there is more than hints.
 *
 * Returns: whether it can become a finding
 */
gboolean
co_suspect_has_proof (CoSuspect *self)
{
  for (guint i = 0; i < self->clues->len; i++) {
    const CoClue *clue = g_ptr_array_index (self->clues, i);

    if (co_mark_get_proves (clue->mark) != CO_PROVES_HINT)
      return TRUE;
  }
  return FALSE;
}

/**
 * co_suspect_has_title:
 * @self: a suspect
 * @title: (nullable): a name
 *
 * Tells whether the system shows this name in one of the clues.
 *
 * Returns: whether it does; `FALSE` for no name
 */
gboolean
co_suspect_has_title (CoSuspect *self, const char *title)
{
  g_autofree char *wanted = title != NULL ? co_text_fold (title) : NULL;

  return wanted != NULL && g_hash_table_contains (self->titles, wanted);
}

/**
 * co_suspect_uses_parts:
 * @self: a suspect
 *
 * Tells whether the pieces that several products share can be its own.
 *
 * Returns: whether they can
 */
gboolean
co_suspect_uses_parts (CoSuspect *self)
{
  switch (co_product_get_kind (self->product)) {
  case CO_PRODUCT_SECURITY:
  case CO_PRODUCT_COMPANION:
  case CO_PRODUCT_SERVER:
  case CO_PRODUCT_AGENT:
    return TRUE;
  case CO_PRODUCT_TOOL:
  case CO_PRODUCT_EXTENSION:
  case CO_PRODUCT_SUCCESSOR:
  case CO_PRODUCT_ENGINE:
  case CO_PRODUCT_PARTS:
  case CO_N_PRODUCT_KINDS:
  default:
    return FALSE;
  }
}

/* Whether @folded is one of the folders of a suspect, or lies in one. It is looked up, not compared
 * with each: a disk made to be hostile has thousands of both. */
static gboolean
has_folder_of (CoSuspect *self, const char *folded)
{
  g_autofree char *path = g_strdup (folded);
  char *from = path;

  for (guint depth = 0; depth < MAX_DEPTH; depth++) {
    char *slash = strchr (from, '/');

    if (slash != NULL)
      *slash = '\0';
    if (g_hash_table_contains (self->folders, path))
      return TRUE;
    if (slash == NULL)
      return FALSE;
    *slash = '/';
    from = slash + 1;
  }
  return FALSE;
}

/* Where a file is on its drive C:, which Wine keeps in a folder. */
static const char *
get_place (const CoTrace *trace)
{
  static const char drive[] = "drive_c/";

  return g_str_has_prefix (trace->where, drive) ? trace->where + strlen (drive) : trace->where;
}

static gboolean
lies_in_folder_of (CoSuspect *self, const char *path)
{
  g_autofree char *folded = co_text_fold (path);

  return has_folder_of (self, folded);
}

/* A main program of one product is none of another, wherever it lies. */
static gboolean
can_be_of (const CoClue *clue, CoProduct *product)
{
  g_autofree char *name = NULL;

  if (clue->state == CO_TRACE_LEFT)
    return TRUE;
  name = g_path_get_basename (clue->trace->where);
  return *co_product_get_binaries (product) != NULL && co_product_has_binary (product, name);
}

/**
 * co_suspect_lies_in:
 * @self: a suspect
 * @host: another suspect
 *
 * Tells whether a suspect is known by files alone, all of which lie in the folder of another: the
 * name of a folder is a weaker sign than what the system says is in it.
 *
 * Returns: whether the files are those of @host
 */
gboolean
co_suspect_lies_in (CoSuspect *self, CoSuspect *host)
{
  if (!co_suspect_uses_parts (host))
    return FALSE;
  for (guint i = 0; i < self->clues->len; i++) {
    const CoClue *clue = g_ptr_array_index (self->clues, i);

    if (clue->trace->kind != CO_MARK_PATH || !lies_in_folder_of (host, get_place (clue->trace)) ||
        !can_be_of (clue, host->product))
      return FALSE;
  }
  return self->clues->len > 0;
}

/**
 * co_suspect_shares_folder:
 * @self: a suspect
 * @host: another suspect
 *
 * Tells whether the system says of both that they are in the same folder.
 *
 * Returns: whether they are
 */
gboolean
co_suspect_shares_folder (CoSuspect *self, CoSuspect *host)
{
  GHashTableIter iter;
  gpointer folder;

  g_hash_table_iter_init (&iter, self->folders);
  while (g_hash_table_iter_next (&iter, &folder, NULL))
    if (has_folder_of (host, folder))
      return TRUE;
  return FALSE;
}

static gboolean
has_clue_at (CoSuspect *self, const char *where)
{
  for (guint i = 0; i < self->clues->len; i++) {
    const CoClue *clue = g_ptr_array_index (self->clues, i);

    if (g_str_equal (clue->trace->where, where))
      return TRUE;
  }
  return FALSE;
}

/**
 * co_suspect_is_same_app:
 * @self: a suspect
 * @host: another suspect
 *
 * Tells whether a suspect is known by the signatures of apps alone, all of which are clues for
 * another suspect as well: the place of an app can be known where its id is not.
 *
 * Returns: whether the apps are those of @host
 */
gboolean
co_suspect_is_same_app (CoSuspect *self, CoSuspect *host)
{
  for (guint i = 0; i < self->clues->len; i++) {
    const CoClue *clue = g_ptr_array_index (self->clues, i);

    if (clue->trace->kind != CO_MARK_TEAM_ID || !has_clue_at (host, clue->trace->where))
      return FALSE;
  }
  return self->clues->len > 0;
}
