/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-traces.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* What was left out is a problem of no probe. */
#define NO_PROBE "target"

/**
 * CoTraces:
 *
 * What the probes bring home from one target: traces, problems and notes; and the catalog, which
 * tells them what to look for. Belongs to one thread at a time.
 */
struct _CoTraces {
  CoCatalog *catalog;  /* (owned) */
  GPtrArray *traces;   /* (owned) (element-type CoTrace) */
  GPtrArray *problems; /* (owned) (element-type CoProblem) */
  GPtrArray *notes;    /* (owned) (element-type utf8) */
  gsize text;          /* how long all texts of the traces are together */
};

/**
 * co_traces_new:
 * @catalog: what to look for
 *
 * Makes an empty collection.
 *
 * Returns: (transfer full): a new collection
 */
CoTraces *
co_traces_new (CoCatalog *catalog)
{
  CoTraces *self;

  g_return_val_if_fail (CO_IS_CATALOG (catalog), NULL);

  self = g_new0 (CoTraces, 1);
  self->catalog = g_object_ref (catalog);
  self->traces = g_ptr_array_new_with_free_func ((GDestroyNotify) co_trace_free);
  self->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) co_problem_unref);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * co_traces_free:
 * @self: (transfer full): a collection
 *
 * Frees a collection.
 */
void
co_traces_free (CoTraces *self)
{
  g_object_unref (self->catalog);
  g_ptr_array_unref (self->traces);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

/**
 * co_traces_get_catalog:
 * @self: a collection
 *
 * Gets what to look for.
 *
 * Returns: (transfer none): the catalog
 */
CoCatalog *
co_traces_get_catalog (CoTraces *self)
{
  return self->catalog;
}

static gsize
get_text_length (const CoTrace *trace)
{
  const char *const texts[] = {
    trace->name,
    trace->where,
    trace->title,
    trace->version,
    trace->last_update,
    trace->program,
    trace->browser,
    trace->user,
  };
  gsize length = 0;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    length += texts[i] != NULL ? strlen (texts[i]) : 0;
  return length;
}

/* What nobody hears of must not look like what is not there. */
static void
tell_left_out (CoTraces *self)
{
  co_traces_add_problem (
    self,
    co_problem_new (NO_PROBE,
                    ".",
                    N_ ("There is far more here that looks like a product than any system has. We "
                        "stopped counting, so something may be missing from the result. This disk "
                        "may be made to mislead.")));
}

/**
 * co_traces_add:
 * @self: a collection
 * @trace: (transfer full): what was seen
 *
 * Adds a trace. One too many is left out, and a problem tells of it.
 */
void
co_traces_add (CoTraces *self, CoTrace *trace)
{
  gsize length = get_text_length (trace);

  if (self->traces->len >= CO_TRACES_MAX || length > CO_TRACES_MAX_TEXT - self->text) {
    tell_left_out (self);
    co_trace_free (trace);
    return;
  }
  self->text += length;
  g_ptr_array_add (self->traces, trace);
}

static gboolean
is_same_problem (gconstpointer a, gconstpointer b)
{
  CoProblem *one = (CoProblem *) a;
  CoProblem *other = (CoProblem *) b;

  return g_str_equal (co_problem_get_probe (one), co_problem_get_probe (other)) &&
         g_str_equal (co_problem_get_path (one), co_problem_get_path (other)) &&
         g_strcmp0 (co_problem_get_asked (one), co_problem_get_asked (other)) == 0 &&
         g_str_equal (co_problem_get_sentence (one), co_problem_get_sentence (other));
}

/**
 * co_traces_add_problem:
 * @self: a collection
 * @problem: (transfer full): what could not be read
 *
 * Adds a problem, once. After the last that there is room for, one more says so.
 */
void
co_traces_add_problem (CoTraces *self, CoProblem *problem)
{
  if (self->problems->len > CO_TRACES_MAX_PROBLEMS ||
      g_ptr_array_find_with_equal_func (self->problems, problem, is_same_problem, NULL)) {
    co_problem_unref (problem);
    return;
  }
  if (self->problems->len == CO_TRACES_MAX_PROBLEMS) {
    co_problem_unref (problem);
    problem = co_problem_new (NO_PROBE,
                              ".",
                              N_ ("There were more places that we could not read. They are not in "
                                  "this list."));
  }
  g_ptr_array_add (self->problems, problem);
}

/**
 * co_traces_add_note:
 * @self: a collection
 * @note: what lies outside the check: a sentence of [func@Co.sentence_new], or English words
 *
 * Adds a note, once.
 */
void
co_traces_add_note (CoTraces *self, const char *note)
{
  if (self->notes->len < CO_TRACES_MAX_NOTES &&
      !g_ptr_array_find_with_equal_func (self->notes, note, g_str_equal, NULL))
    g_ptr_array_add (self->notes, g_strdup (note));
}

/**
 * co_traces_take:
 * @self: a collection
 * @other: another one, whose traces are moved
 *
 * Adds all that another collection holds.
 */
void
co_traces_take (CoTraces *self, CoTraces *other)
{
  for (guint i = 0; i < other->traces->len; i++)
    co_traces_add (self, g_steal_pointer (&g_ptr_array_index (other->traces, i)));
  g_ptr_array_set_free_func (other->traces, NULL);
  g_ptr_array_set_size (other->traces, 0);
  g_ptr_array_set_free_func (other->traces, (GDestroyNotify) co_trace_free);
  for (guint i = 0; i < other->problems->len; i++)
    co_traces_add_problem (self, co_problem_ref (g_ptr_array_index (other->problems, i)));
  for (guint i = 0; i < other->notes->len; i++)
    co_traces_add_note (self, g_ptr_array_index (other->notes, i));
}

/**
 * co_traces_get_traces:
 * @self: a collection
 *
 * Gets what was seen.
 *
 * Returns: (transfer none) (element-type CoTrace): the traces
 */
GPtrArray *
co_traces_get_traces (CoTraces *self)
{
  return self->traces;
}

/**
 * co_traces_get_problems:
 * @self: a collection
 *
 * Gets what could not be read.
 *
 * Returns: (transfer none) (element-type CoProblem): the problems
 */
GPtrArray *
co_traces_get_problems (CoTraces *self)
{
  return self->problems;
}

/**
 * co_traces_get_notes:
 * @self: a collection
 *
 * Gets what lies outside the check.
 *
 * Returns: (transfer none) (element-type utf8): the notes
 */
GPtrArray *
co_traces_get_notes (CoTraces *self)
{
  return self->notes;
}
