/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-evidence-text.h"
#include "co-suspect.h"
#include "co-text.h"
#include "co-windows-path.h"

#include <string.h>

/**
 * CoSuspect:
 *
 * A product that may be on a target, with the clues for it, while the matcher works.
 */
struct _CoSuspect {
  CoProduct *product;
  char *title; /* (owned) (nullable): how the system calls it, where the catalog does not know */
  GPtrArray *clues; /* (owned) (element-type Clue) */
};

typedef struct {
  const CoTrace *trace;
  CoMark *mark;
  CoTraceState state;
} Clue;

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
  g_ptr_array_unref (self->clues);
  g_free (self);
}

static CoTraceState
limit_state (const CoTrace *trace, CoMark *mark)
{
  return co_mark_get_proves (mark) == CO_PROVES_PRESENCE ? trace->state : CO_TRACE_LEFT;
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
  Clue *clue = g_new0 (Clue, 1);

  clue->trace = trace;
  clue->mark = mark;
  clue->state = limit_state (trace, mark);
  g_ptr_array_add (self->clues, clue);
  if (self->title == NULL)
    self->title = g_strdup (trace->title);
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
is_package (CoMarkKind kind)
{
  return kind <= CO_MARK_NIX;
}

/**
 * co_suspect_get_state:
 * @self: a suspect
 *
 * Gets the strongest state of all clues. Where the list of packages says that a package was
 * removed, files that lie about do not make it installed.
 *
 * Returns: the state
 */
CoTraceState
co_suspect_get_state (CoSuspect *self)
{
  CoTraceState best = CO_TRACE_LEFT;
  gboolean listed = FALSE;
  gboolean installed = FALSE;

  for (guint i = 0; i < self->clues->len; i++) {
    const Clue *clue = g_ptr_array_index (self->clues, i);

    if (is_package (clue->trace->kind) && co_mark_get_proves (clue->mark) != CO_PROVES_HINT) {
      listed = TRUE;
      installed = installed || clue->state == CO_TRACE_WORKING;
    }
    best = MAX (best, clue->state);
  }
  return listed && !installed ? CO_TRACE_LEFT : best;
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
    const Clue *clue = g_ptr_array_index (self->clues, i);

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

  for (guint i = 0; wanted != NULL && i < self->clues->len; i++) {
    const Clue *clue = g_ptr_array_index (self->clues, i);
    g_autofree char *seen = clue->trace->title != NULL ? co_text_fold (clue->trace->title) : NULL;

    if (g_strcmp0 (seen, wanted) == 0)
      return TRUE;
  }
  return FALSE;
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

/* The folder that the system says the product is in; entries name the folder, services a file. */
static char *
get_folder (const CoTrace *trace)
{
  g_autofree char *relative = NULL;
  char drive;

  if (trace->program == NULL)
    return NULL;
  relative = co_windows_path_to_relative (trace->program, &drive);
  if (relative == NULL || *relative == '\0')
    return NULL;
  if (g_str_has_suffix (relative, ".exe")) {
    char *slash = strrchr (relative, '/');

    if (slash == NULL)
      return NULL;
    *slash = '\0';
  }
  return co_text_fold (relative);
}

static gboolean
is_in_folder (const char *path, const char *folder)
{
  gsize length = strlen (folder);

  return strncmp (path, folder, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

static gboolean
has_folder_of (CoSuspect *self, const char *path)
{
  g_autofree char *folded = co_text_fold (path);

  for (guint i = 0; i < self->clues->len; i++) {
    const Clue *clue = g_ptr_array_index (self->clues, i);
    g_autofree char *folder = get_folder (clue->trace);

    if (folder != NULL && is_in_folder (folded, folder))
      return TRUE;
  }
  return FALSE;
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
  for (guint i = 0; i < self->clues->len; i++) {
    const Clue *clue = g_ptr_array_index (self->clues, i);

    if (clue->trace->kind != CO_MARK_PATH || !has_folder_of (host, clue->trace->where))
      return FALSE;
  }
  return self->clues->len > 0;
}

static CoVerdict
get_verdict (CoSuspect *self)
{
  gboolean left = co_suspect_get_state (self) == CO_TRACE_LEFT;

  switch (co_product_get_kind (self->product)) {
  case CO_PRODUCT_TOOL:
    return CO_VERDICT_RAN_ONCE;
  case CO_PRODUCT_EXTENSION:
    return CO_VERDICT_EXTENSION_ONLY;
  case CO_PRODUCT_AGENT:
    return left ? CO_VERDICT_LEFTOVER : CO_VERDICT_MANAGEMENT_AGENT;
  case CO_PRODUCT_SUCCESSOR:
    return left ? CO_VERDICT_LEFTOVER : CO_VERDICT_SUCCESSOR;
  case CO_PRODUCT_ENGINE:
    return left ? CO_VERDICT_LEFTOVER : CO_VERDICT_MAY_EMBED;
  case CO_PRODUCT_SECURITY:
  case CO_PRODUCT_COMPANION:
  case CO_PRODUCT_SERVER:
  case CO_PRODUCT_PARTS:
  case CO_N_PRODUCT_KINDS:
  default:
    return left ? CO_VERDICT_LEFTOVER : CO_VERDICT_INSTALLED;
  }
}

/* What people can look up for themselves comes first: the lists of programs, and files last. */
static int
get_rank (const Clue *clue)
{
  return clue->trace->kind == CO_MARK_PATH ? CO_N_MARK_KINDS : (int) clue->trace->kind;
}

/* Strongest first. */
static int
compare_clues (gconstpointer a, gconstpointer b)
{
  const Clue *one = *(const Clue *const *) a;
  const Clue *other = *(const Clue *const *) b;
  gboolean one_hints = co_mark_get_proves (one->mark) == CO_PROVES_HINT;
  gboolean other_hints = co_mark_get_proves (other->mark) == CO_PROVES_HINT;

  if (one_hints != other_hints)
    return one_hints ? 1 : -1;
  if (one->state != other->state)
    return one->state > other->state ? -1 : 1;
  if (get_rank (one) != get_rank (other))
    return get_rank (one) - get_rank (other);
  return g_strcmp0 (one->trace->where, other->trace->where);
}

static CoEvidence *
to_evidence (const Clue *clue, gboolean is_part)
{
  g_autofree char *says = co_evidence_text (clue->trace, clue->mark, is_part);
  g_autofree char *where = g_utf8_make_valid (clue->trace->where, -1);

  return co_evidence_new (co_mark_kind_get_evidence (clue->trace->kind), where, says);
}

/* What an earlier version left behind must not lend its number to the one that is installed. */
static void
add_facts (CoFindingInfo *info, const Clue *clue, CoTraceState best)
{
  const CoTrace *trace = clue->trace;

  if (info->version == NULL && clue->state >= best)
    info->version = trace->version;
  if (trace->last_update != NULL && g_strcmp0 (trace->last_update, info->last_update) > 0)
    info->last_update = trace->last_update;
  info->protection = MAX (info->protection, trace->protection);
}

/**
 * co_suspect_to_finding:
 * @self: a suspect with a proof
 *
 * Makes a finding out of a suspect.
 *
 * Returns: (transfer full): a new finding
 */
CoFinding *
co_suspect_to_finding (CoSuspect *self)
{
  g_autoptr (GPtrArray) evidence =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);
  g_autofree char *title = NULL;
  CoTraceState state = co_suspect_get_state (self);
  CoFindingInfo info = {
    .product = self->product,
    .name = co_product_get_name (self->product),
    .verdict = get_verdict (self),
    .evidence = evidence,
  };

  if (co_product_is_generic (self->product) && self->title != NULL) {
    title = co_text_printable (self->title);
    info.name = title;
  }
  g_ptr_array_sort (self->clues, compare_clues);
  for (guint i = 0; i < self->clues->len; i++) {
    const Clue *clue = g_ptr_array_index (self->clues, i);

    g_ptr_array_add (evidence, to_evidence (clue, state != CO_TRACE_LEFT));
    add_facts (&info, clue, state);
  }
  return co_finding_new (&info);
}
