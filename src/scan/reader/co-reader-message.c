/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-reader-message.h"

/* What one probe brought home, on its way from the reader process to the program that asked.
 *
 * The reader has read a disk that nobody vouches for, so what it says is not trusted either:
 * numbers are looked at before they become kinds and states, text goes through the same limits as
 * always, no list is longer than a probe can make it, and the probe is the one that was asked.
 * Texts travel as bytes, as paths are in no encoding. */

#define TRACE_TYPE   "(uayayumaymaymayumaymaymayb)"
#define PROBLEM_TYPE "(ayayay)"
#define MESSAGE_TYPE "(a" TRACE_TYPE "a" PROBLEM_TYPE "aaybu)"

static GVariant *
pack_text (const char *text)
{
  return g_variant_new_maybe (G_VARIANT_TYPE_BYTESTRING,
                              text != NULL ? g_variant_new_bytestring (text) : NULL);
}

static void
pack_trace (GVariantBuilder *builder, const CoTrace *trace)
{
  g_variant_builder_add (builder,
                         "(u^ay^ayu@may@may@mayu@may@may@mayb)",
                         trace->kind,
                         trace->name,
                         trace->where,
                         trace->state,
                         pack_text (trace->title),
                         pack_text (trace->version),
                         pack_text (trace->last_update),
                         trace->protection,
                         pack_text (trace->program),
                         pack_text (trace->browser),
                         pack_text (trace->user),
                         trace->switched_off);
}

/* The error that ended a probe; all that matters of it is its code. */
static CoError
get_code (const GError *failure)
{
  return failure != NULL && failure->domain == CO_ERROR ? (CoError) failure->code : CO_ERROR_READ;
}

/**
 * co_reader_message_pack:
 * @traces: what a probe brought home
 * @failure: (nullable): why it could not read anything
 *
 * Makes a message out of what a probe brought home.
 *
 * Returns: (transfer full): the message
 */
GBytes *
co_reader_message_pack (CoTraces *traces, const GError *failure)
{
  GPtrArray *all = co_traces_get_traces (traces);
  GPtrArray *problems = co_traces_get_problems (traces);
  GPtrArray *notes = co_traces_get_notes (traces);
  g_autoptr (GVariant) message = NULL;
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (MESSAGE_TYPE));
  g_variant_builder_open (&builder, G_VARIANT_TYPE ("a" TRACE_TYPE));
  for (guint i = 0; i < all->len; i++)
    pack_trace (&builder, g_ptr_array_index (all, i));
  g_variant_builder_close (&builder);
  g_variant_builder_open (&builder, G_VARIANT_TYPE ("a" PROBLEM_TYPE));
  for (guint i = 0; i < problems->len; i++) {
    CoProblem *problem = g_ptr_array_index (problems, i);
    const char *unit = co_problem_get_unit (problem);

    g_variant_builder_add (&builder,
                           "(^ay^ay^ay)",
                           unit != NULL ? co_problem_get_asked (problem)
                                        : co_problem_get_path (problem),
                           co_problem_get_sentence (problem),
                           unit != NULL ? unit : "");
  }
  g_variant_builder_close (&builder);
  g_variant_builder_open (&builder, G_VARIANT_TYPE ("aay"));
  for (guint i = 0; i < notes->len; i++)
    g_variant_builder_add (&builder, "^ay", g_ptr_array_index (notes, i));
  g_variant_builder_close (&builder);
  g_variant_builder_add (&builder, "b", failure != NULL);
  g_variant_builder_add (&builder, "u", get_code (failure));
  message = g_variant_ref_sink (g_variant_builder_end (&builder));
  return g_variant_get_data_as_bytes (message);
}

static char *
unpack_text (GVariant *packed, gsize index)
{
  g_autoptr (GVariant) text = g_variant_get_child_value (packed, index);
  g_autoptr (GVariant) inner = g_variant_get_maybe (text);

  return inner != NULL ? g_variant_dup_bytestring (inner, NULL) : NULL;
}

/* The parts of a trace that are there only sometimes. */
static void
unpack_details (GVariant *packed, CoTrace *trace)
{
  g_autoptr (GVariant) switched_off = g_variant_get_child_value (packed, 11);

  trace->title = unpack_text (packed, 4);
  trace->version = unpack_text (packed, 5);
  trace->last_update = unpack_text (packed, 6);
  trace->program = unpack_text (packed, 8);
  trace->browser = unpack_text (packed, 9);
  trace->user = unpack_text (packed, 10);
  trace->switched_off = g_variant_get_boolean (switched_off);
}

static guint32
unpack_number (GVariant *packed, gsize index)
{
  g_autoptr (GVariant) number = g_variant_get_child_value (packed, index);

  return g_variant_get_uint32 (number);
}

static gboolean
unpack_trace (GVariant *packed, CoTraces *traces)
{
  g_autoptr (GVariant) name = g_variant_get_child_value (packed, 1);
  g_autoptr (GVariant) where = g_variant_get_child_value (packed, 2);
  guint32 kind = unpack_number (packed, 0);
  guint32 state = unpack_number (packed, 3);
  guint32 protection = unpack_number (packed, 7);
  CoTrace *trace;

  if (kind >= CO_N_MARK_KINDS || state > CO_TRACE_WORKING || protection > CO_YES)
    return FALSE;
  trace =
    co_trace_new (kind, g_variant_get_bytestring (name), g_variant_get_bytestring (where), state);
  trace->protection = protection;
  unpack_details (packed, trace);
  co_traces_add (traces, trace);
  return TRUE;
}

static gboolean
unpack_traces (GVariant *message, CoTraces *traces)
{
  g_autoptr (GVariant) all = g_variant_get_child_value (message, 0);
  gsize n = g_variant_n_children (all);

  if (n > CO_TRACES_MAX)
    return FALSE;
  for (gsize i = 0; i < n; i++) {
    g_autoptr (GVariant) packed = g_variant_get_child_value (all, i);

    if (!unpack_trace (packed, traces))
      return FALSE;
  }
  return TRUE;
}

static char *
make_valid (const char *bytes)
{
  return g_utf8_make_valid (*bytes != '\0' ? bytes : ".", -1);
}

static gboolean
unpack_problems (GVariant *message, const char *probe, CoTraces *traces)
{
  g_autoptr (GVariant) all = g_variant_get_child_value (message, 1);
  gsize n = g_variant_n_children (all);

  if (n > CO_TRACES_MAX_PROBLEMS + 1)
    return FALSE;
  for (gsize i = 0; i < n; i++) {
    g_autoptr (GVariant) packed = g_variant_get_child_value (all, i);
    g_autoptr (GVariant) path = g_variant_get_child_value (packed, 0);
    g_autoptr (GVariant) text = g_variant_get_child_value (packed, 1);
    g_autoptr (GVariant) unit = g_variant_get_child_value (packed, 2);
    g_autofree char *valid_path = make_valid (g_variant_get_bytestring (path));
    g_autofree char *valid_text = make_valid (g_variant_get_bytestring (text));
    const char *ungranted = g_variant_get_bytestring (unit);

    co_traces_add_problem (traces,
                           *ungranted != '\0'
                             ? co_problem_new_ungranted (probe, valid_path, ungranted)
                             : co_problem_new (probe, valid_path, valid_text));
  }
  return TRUE;
}

static gboolean
unpack_notes (GVariant *message, CoTraces *traces)
{
  g_autoptr (GVariant) all = g_variant_get_child_value (message, 2);
  gsize n = g_variant_n_children (all);

  if (n > CO_TRACES_MAX_NOTES)
    return FALSE;
  for (gsize i = 0; i < n; i++) {
    g_autoptr (GVariant) note = g_variant_get_child_value (all, i);
    g_autofree char *valid = make_valid (g_variant_get_bytestring (note));

    co_traces_add_note (traces, valid);
  }
  return TRUE;
}

/**
 * co_reader_message_unpack:
 * @message: what came from a reader process; not trusted
 * @probe: the id of the probe that was asked
 * @traces: where it is added
 * @failure: (out) (optional): why the probe could not read anything, if so
 *
 * Takes a message apart. The failure that a message tells of is not one of the message.
 *
 * Returns: whether the message could be understood
 */
gboolean
co_reader_message_unpack (GBytes *message, const char *probe, CoTraces *traces, GError **failure)
{
  g_autoptr (GVariant) packed = NULL;
  g_autoptr (GVariant) failed = NULL;

  g_return_val_if_fail (message != NULL && probe != NULL && traces != NULL, FALSE);

  packed =
    g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (MESSAGE_TYPE), message, FALSE));
  if (!g_variant_is_normal_form (packed) || !unpack_traces (packed, traces) ||
      !unpack_problems (packed, probe, traces) || !unpack_notes (packed, traces))
    return FALSE;
  failed = g_variant_get_child_value (packed, 3);
  if (g_variant_get_boolean (failed))
    g_set_error (failure,
                 CO_ERROR,
                 (gint) MIN (unpack_number (packed, 4), CO_ERROR_NOT_GRANTED),
                 "%s: failed",
                 probe);
  return TRUE;
}
