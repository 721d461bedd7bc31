/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-reader-message.h"
#include "co-test-builtin.h"
#include "co-test.h"
#include "co-traces.h"

#include <string.h>

static CoTraces *
make_traces (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);

  return co_traces_new (catalog);
}

static gboolean
tells (CoTraces *traces, const char *words)
{
  GPtrArray *problems = co_traces_get_problems (traces);
  guint count = 0;

  for (guint i = 0; i < problems->len; i++)
    count += strstr (co_problem_get_message (g_ptr_array_index (problems, i)), words) != NULL;
  g_assert_cmpuint (count, <=, 1);
  return count == 1;
}

/* What is left out is told, once. */
static void
test_traces_count (void)
{
  g_autoptr (CoTraces) traces = make_traces ();

  for (guint i = 0; i < CO_TRACES_MAX; i++)
    co_traces_add (traces, co_trace_new (CO_MARK_DPKG, "kesl", "x", CO_TRACE_WORKING));
  g_assert_cmpuint (co_traces_get_problems (traces)->len, ==, 0);
  for (guint i = 0; i < 3; i++)
    co_traces_add (traces, co_trace_new (CO_MARK_DPKG, "kesl", "x", CO_TRACE_WORKING));
  g_assert_cmpuint (co_traces_get_traces (traces)->len, ==, CO_TRACES_MAX);
  g_assert_true (tells (traces, "stopped counting"));
}

/* Two readers can each bring home what is too much together. */
static void
test_traces_take (void)
{
  g_autoptr (CoTraces) traces = make_traces ();
  g_autoptr (CoTraces) other = make_traces ();

  for (guint i = 0; i < CO_TRACES_MAX - 5; i++)
    co_traces_add (traces, co_trace_new (CO_MARK_DPKG, "kesl", "x", CO_TRACE_WORKING));
  for (guint i = 0; i < 6; i++)
    co_traces_add (other, co_trace_new (CO_MARK_DPKG, "kesl", "x", CO_TRACE_WORKING));
  co_traces_take (traces, other);
  g_assert_cmpuint (co_traces_get_traces (traces)->len, ==, CO_TRACES_MAX);
  g_assert_cmpuint (co_traces_get_traces (other)->len, ==, 0);
  g_assert_true (tells (traces, "stopped counting"));
}

static void
test_traces_text (void)
{
  g_autoptr (CoTraces) traces = make_traces ();
  g_autofree char *half = g_strnfill (CO_TRACES_MAX_TEXT / 2, 'x');

  for (guint i = 0; i < 3; i++) {
    CoTrace *trace = co_trace_new (CO_MARK_DPKG, "", "", CO_TRACE_WORKING);

    trace->version = g_strdup (half);
    co_traces_add (traces, trace);
  }
  g_assert_cmpuint (co_traces_get_traces (traces)->len, ==, 2);
  g_assert_true (tells (traces, "stopped counting"));
}

static void
add_problems_and_notes (CoTraces *traces, guint count)
{
  for (guint i = 0; i < count; i++) {
    g_autofree char *text = g_strdup_printf ("%u", i);

    co_traces_add_problem (traces, co_problem_new ("x", text, "message"));
    co_traces_add_note (traces, text);
  }
}

static void
test_traces_problems (void)
{
  g_autoptr (CoTraces) traces = make_traces ();

  add_problems_and_notes (traces, CO_TRACES_MAX_PROBLEMS);
  g_assert_false (tells (traces, "more places"));
  add_problems_and_notes (traces, CO_TRACES_MAX_PROBLEMS + 10);
  g_assert_cmpuint (co_traces_get_problems (traces)->len, ==, CO_TRACES_MAX_PROBLEMS + 1);
  g_assert_cmpuint (co_traces_get_notes (traces)->len, ==, CO_TRACES_MAX_NOTES);
  g_assert_true (tells (traces, "more places"));
}

/* The fullest message there can be is understood; it tells the same. */
static void
test_traces_travel (void)
{
  g_autoptr (CoTraces) sent = make_traces ();
  g_autoptr (CoTraces) received = make_traces ();
  g_autoptr (GBytes) message = NULL;

  for (guint i = 0; i <= CO_TRACES_MAX; i++)
    co_traces_add (sent, co_trace_new (CO_MARK_DPKG, "kesl", "x", CO_TRACE_WORKING));
  add_problems_and_notes (sent, CO_TRACES_MAX_PROBLEMS + 1);
  message = co_reader_message_pack (sent, NULL);
  g_assert_true (co_reader_message_unpack (message, "x", received, NULL));
  g_assert_cmpuint (co_traces_get_traces (received)->len, ==, CO_TRACES_MAX);
  g_assert_cmpuint (co_traces_get_problems (received)->len, ==, CO_TRACES_MAX_PROBLEMS + 1);
  g_assert_true (tells (received, "stopped counting"));
  g_assert_true (tells (received, "more places"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/traces/count", test_traces_count);
  g_test_add_func ("/traces/take", test_traces_take);
  g_test_add_func ("/traces/text", test_traces_text);
  g_test_add_func ("/traces/problems", test_traces_problems);
  g_test_add_func ("/traces/travel", test_traces_travel);
  return g_test_run ();
}
