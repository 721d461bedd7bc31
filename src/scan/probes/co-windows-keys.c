/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-date.h"
#include "co-text.h"
#include "co-windows-keys.h"
#include "co-windows-path.h"

#include <string.h>

/* Reads the products' own keys below KasperskyLab (the layout that research on real systems found,
 * the same for every generation):
 *
 *   KasperskyLab\[protected\]<TOKEN>\environment          only while the product is installed
 *     ProductName, ProductVersion, Ins_ProductVersion, ProductRoot
 *   …\<TOKEN>\Data                LastSuccessfulUpdate    seconds since 1970; all ones: never
 *   …\<TOKEN>\Data\WSC            LocalizedProductName
 *   …\<TOKEN>\Settings\PasswordProtectionSettings  OPEP   not empty: a password is needed
 *   KasperskyLab\Components\34\1103\<v>\Statistics\AVState  Protection_BasesDate  DD-MM-YYYY …
 */

#define VENDOR        "KasperskyLab"
#define NEVER_UPDATED 0xFFFFFFFFu
#define AGENT_STATE   VENDOR "\\Components\\34\\1103"

typedef struct {
  CoRoot *root; /* (nullable) */
  CoRegistry *registry;
  CoTraces *traces;
  const char *where; /* of the key that the tokens are below */
} Reader;

static char *
dup_first_text (CoRegistry *registry, CoRegistryKey key, const char *one, const char *other)
{
  char *text = co_registry_dup_text (registry, key, one);

  return text != NULL ? text : co_registry_dup_text (registry, key, other);
}

static char *
dup_last_update (CoRegistry *registry, CoRegistryKey token)
{
  CoRegistryKey data = co_registry_find (registry, token, "Data");
  guint32 seconds = 0;

  if (!co_registry_get_number (registry, data, "LastSuccessfulUpdate", &seconds) || seconds == 0 ||
      seconds == NEVER_UPDATED)
    return NULL;
  return co_date_from_unix (seconds);
}

/* The value is what the product made out of the password. Text or bytes: anything but zeros. */
static CoTriState
get_protection (CoRegistry *registry, CoRegistryKey token)
{
  CoRegistryKey settings =
    co_registry_find (registry, token, "Settings\\PasswordProtectionSettings");
  g_autoptr (GBytes) value = NULL;
  const guint8 *data;
  gsize size = 0;

  if (settings == 0)
    return CO_UNKNOWN;
  value = co_registry_get_data (registry, settings, "OPEP");
  data = value != NULL ? g_bytes_get_data (value, &size) : NULL;
  for (gsize i = 0; i < size; i++)
    if (data[i] != 0)
      return CO_YES;
  return CO_NO;
}

static void
read_environment (Reader *reader, CoRegistryKey environment, CoProduct *product, CoTrace *trace)
{
  trace->title = co_registry_dup_text (reader->registry, environment, "ProductName");
  trace->version =
    dup_first_text (reader->registry, environment, "Ins_ProductVersion", "ProductVersion");
  trace->program = co_registry_dup_text (reader->registry, environment, "ProductRoot");
  trace->state = CO_TRACE_CLAIMED;
  if (trace->program != NULL)
    trace->state = co_windows_place_to_state (
      co_windows_path_find_program (reader->root, trace->program, product));
}

static void
read_token (Reader *reader, CoRegistryKey token)
{
  g_autofree char *name = co_registry_dup_name (reader->registry, token);
  g_autofree char *where = NULL;
  CoRegistryKey environment;
  CoTrace *trace;
  CoMatch match;

  if (name == NULL ||
      !co_catalog_find (co_traces_get_catalog (reader->traces),
                        CO_MARK_KASPERSKY_KEY,
                        name,
                        &match) ||
      match.product == NULL)
    return;
  where = g_strconcat (reader->where, "\\", name, NULL);
  trace = co_trace_new (CO_MARK_KASPERSKY_KEY, name, where, CO_TRACE_LEFT);
  environment = co_registry_find (reader->registry, token, "environment");
  if (environment != 0)
    read_environment (reader, environment, match.product, trace);
  if (trace->title == NULL)
    trace->title = co_registry_dup_text (reader->registry,
                                         co_registry_find (reader->registry, token, "Data\\WSC"),
                                         "LocalizedProductName");
  trace->last_update = dup_last_update (reader->registry, token);
  trace->protection = get_protection (reader->registry, token);
  co_traces_add (reader->traces, trace);
}

static void
read_tokens (CoRoot *root,
             CoRegistry *registry,
             const char *view,
             const char *parent,
             CoTraces *traces)
{
  g_autofree char *path = g_strconcat (view, parent, NULL);
  g_autofree char *where = g_strconcat ("HKLM\\SOFTWARE\\", path, NULL);
  CoRegistryKey key = co_registry_find (registry, co_registry_get_top (registry), path);
  g_autoptr (GArray) tokens = co_registry_list (registry, key);
  Reader reader = {.root = root, .registry = registry, .traces = traces, .where = where};

  for (guint i = 0; i < tokens->len; i++)
    read_token (&reader, g_array_index (tokens, CoRegistryKey, i));
}

/* What the Network Agent last told its server about the protection program. */
static char *
dup_agent_date (CoRegistry *registry, CoRegistryKey agent)
{
  g_autoptr (GArray) versions = co_registry_list (registry, agent);

  for (guint i = 0; i < versions->len; i++) {
    CoRegistryKey state = co_registry_find (registry,
                                            g_array_index (versions, CoRegistryKey, i),
                                            "Statistics\\AVState");
    g_autofree char *text = co_registry_dup_text (registry, state, "Protection_BasesDate");
    char *date = text != NULL ? co_date_from_day_first (text) : NULL;

    if (date != NULL)
      return date;
  }
  return NULL;
}

/**
 * co_windows_keys_read:
 * @root: (nullable): the root of the drive C:, or `NULL` if it cannot be looked at
 * @registry: a registry whose top is `HKLM\SOFTWARE`
 * @view: empty, or `WOW6432Node\` for the view of 32-bit programs
 * @traces: where the traces are added
 *
 * Reads the products' own keys in one view.
 */
void
co_windows_keys_read (CoRoot *root, CoRegistry *registry, const char *view, CoTraces *traces)
{
  read_tokens (root, registry, view, VENDOR, traces);
  read_tokens (root, registry, view, VENDOR "\\protected", traces);
}

static CoTrace *
make_key_trace (CoRegistry *registry,
                CoMarkKind kind,
                const char *path,
                const char *where,
                CoRegistryKey key)
{
  CoTrace *trace = co_trace_new (kind, path, where, CO_TRACE_LEFT);

  if (g_ascii_strcasecmp (path, AGENT_STATE) == 0)
    trace->last_update = dup_agent_date (registry, key);
  return trace;
}

/* Where to look for keys: in one registry, below one view of it. */
typedef struct {
  CoRegistry *registry;
  CoMarkKind kind;
  const char *top_name;
  const char *view;
  CoTraces *traces;
} Search;

static void
add_key (const Search *search, CoRegistryKey key, const char *parent)
{
  g_autofree char *name = co_registry_dup_name (search->registry, key);
  g_autofree char *found = NULL;
  g_autofree char *where = NULL;

  if (name == NULL)
    return;
  found = g_strconcat (parent, name, NULL);
  where = g_strconcat (search->top_name, "\\", search->view, found, NULL);
  co_traces_add (search->traces,
                 make_key_trace (search->registry, search->kind, found, where, key));
}

static void
add_matching_keys (const Search *search, const char *parent, const char *pattern)
{
  g_autofree char *viewed = g_strconcat (search->view, parent, NULL);
  CoRegistryKey key;
  g_autoptr (GArray) children = NULL;

  if (g_str_has_suffix (viewed, "\\"))
    viewed[strlen (viewed) - 1] = '\0';
  key = co_registry_find (search->registry, co_registry_get_top (search->registry), viewed);
  children = co_registry_list (search->registry, key);
  for (guint i = 0; i < children->len; i++) {
    CoRegistryKey child = g_array_index (children, CoRegistryKey, i);
    g_autofree char *name = co_registry_dup_name (search->registry, child);

    if (name != NULL && co_text_matches (pattern, name, CO_TEXT_IGNORE_CASE))
      add_key (search, child, parent);
  }
}

/* Adds the keys that @path stands for; its last part may be a pattern. */
static void
read_key (const Search *search, const char *path)
{
  const char *slash = strrchr (path, '\\');
  const char *last = slash != NULL ? slash + 1 : path;
  g_autofree char *parent = g_strndup (path, (gsize) (last - path));
  g_autofree char *viewed = g_strconcat (search->view, path, NULL);
  CoRegistryKey key;

  if (co_text_is_pattern (last)) {
    add_matching_keys (search, parent, last);
    return;
  }
  key = co_registry_find (search->registry, co_registry_get_top (search->registry), viewed);
  if (key != 0)
    add_key (search, key, parent);
}

/**
 * co_windows_keys_read_exact:
 * @registry: a registry
 * @kind: `CO_MARK_REGISTRY_KEY` or `CO_MARK_USER_REGISTRY_KEY`
 * @top_name: how to call its top to people, such as `HKLM\SOFTWARE`
 * @view: the path below the top where the catalogued keys are; ends with a backslash or
 *   is empty
 * @traces: where the traces are added
 *
 * Looks for the catalogued keys.
 */
void
co_windows_keys_read_exact (CoRegistry *registry,
                            CoMarkKind kind,
                            const char *top_name,
                            const char *view,
                            CoTraces *traces)
{
  GPtrArray *marks = co_catalog_get_marks (co_traces_get_catalog (traces), kind);
  const Search search = {
    .registry = registry,
    .kind = kind,
    .top_name = top_name,
    .view = view,
    .traces = traces,
  };

  for (guint i = 0; i < marks->len; i++)
    read_key (&search, co_mark_get_match (g_ptr_array_index (marks, i)));
}

/**
 * co_windows_keys_read_security_center:
 * @registry: a registry whose top is `HKLM\SOFTWARE`
 * @traces: where the traces are added
 *
 * Reads which protection programs Windows Security knows.
 */
void
co_windows_keys_read_security_center (CoRegistry *registry, CoTraces *traces)
{
  static const char *const path = "Microsoft\\Security Center\\Provider\\Av";
  CoRegistryKey list = co_registry_find (registry, co_registry_get_top (registry), path);
  g_autoptr (GArray) keys = co_registry_list (registry, list);

  for (guint i = 0; i < keys->len; i++) {
    CoRegistryKey key = g_array_index (keys, CoRegistryKey, i);
    g_autofree char *title = co_registry_dup_text (registry, key, "DISPLAYNAME");
    g_autofree char *name = co_registry_dup_name (registry, key);
    g_autofree char *where = g_strdup_printf ("HKLM\\SOFTWARE\\%s\\%s", path, name);
    CoTrace *trace;
    CoMatch match;

    if (title == NULL ||
        !co_catalog_find (co_traces_get_catalog (traces), CO_MARK_SECURITY_CENTER, title, &match))
      continue;
    trace = co_trace_new (CO_MARK_SECURITY_CENTER, title, where, CO_TRACE_LEFT);
    trace->title = g_strdup (title);
    co_traces_add (traces, trace);
  }
}
