/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-removal-command.h"

#include <glib.h>

#include <string.h>

/* Where no service removes packages for us, a person does, with what their system has for it. The
 * program that is there tells more than the name of the distribution. */

typedef struct {
  CoMarkKind kind;
  const char *program; /* (nullable): relative to the root; whatever is there, if `NULL` */
  const char *command;
  gboolean is_after_restart;
  const char *sign;  /* (nullable): what has to be there as well */
  const char *proxy; /* (nullable): tells of the sign where a sandbox does not show that */
} Manager;

/* The first that is there. A system that is replaced as a whole has the usual programs too, and
 * they cannot change it; and the program for such a system may be on another one. */
static const Manager managers[] = {
  {CO_MARK_DPKG, "usr/bin/apt", "sudo apt remove", FALSE},
  {CO_MARK_DPKG, "usr/bin/apt-get", "sudo apt-get remove", FALSE},
  {CO_MARK_DPKG, NULL, "sudo dpkg -r", FALSE},
  {CO_MARK_RPM, "usr/bin/rpm-ostree", "sudo rpm-ostree uninstall", TRUE, "ostree", "usr/etc"},
  {CO_MARK_RPM, "usr/sbin/transactional-update", "sudo transactional-update pkg remove", TRUE},
  {CO_MARK_RPM, "usr/bin/dnf", "sudo dnf remove", FALSE},
  {CO_MARK_RPM, "usr/bin/zypper", "sudo zypper remove", FALSE},
  {CO_MARK_RPM, "usr/sbin/urpme", "sudo urpme", FALSE},
  {CO_MARK_RPM, "usr/bin/apt-get", "sudo apt-get remove", FALSE},
  {CO_MARK_RPM, "usr/bin/yum", "sudo yum remove", FALSE},
  {CO_MARK_RPM, NULL, "sudo rpm -e", FALSE},
  {CO_MARK_PACMAN, NULL, "sudo pacman -R", FALSE},
};

/* What we may not look at says nothing; then the commands that are on every such system remain. */
static gboolean
is_there (CoRoot *root, const char *place, const char *proxy)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *found = NULL;
  CoEntryKind kind;

  if (place == NULL)
    return TRUE;
  found = root != NULL ? co_root_find (root, place, &kind, &error) : NULL;
  if (proxy != NULL && g_error_matches (error, CO_ERROR, CO_ERROR_NOT_GRANTED))
    return is_there (root, proxy, NULL);
  return found != NULL;
}

static const Manager *
find_manager (CoRoot *root, CoMarkKind kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (managers); i++)
    if (managers[i].kind == kind && is_there (root, managers[i].program, NULL) &&
        is_there (root, managers[i].sign, managers[i].proxy))
      return &managers[i];
  return NULL;
}

/* Names of packages need no quotes; what is in a database may be anything. */
static char *
quote (const char *package)
{
  gsize plain = strspn (package, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "+-._");

  return package[plain] == '\0' ? g_strdup (package) : g_shell_quote (package);
}

/* What begins like an option would be one, in quotes too. */
static gboolean
are_names (const char *const *packages)
{
  for (guint i = 0; packages[i] != NULL; i++)
    if (*packages[i] == '\0' || *packages[i] == '-')
      return FALSE;
  return packages[0] != NULL;
}

/**
 * co_removal_command_new:
 * @root: (nullable): the system, or `NULL` if it cannot be looked at
 * @kind: which list names the packages: dpkg, rpm or pacman
 * @packages: (array zero-terminated=1): names of packages that are installed
 *
 * Says how a person removes packages on that system.
 *
 * Returns: (nullable) (transfer full): a command, or `NULL` if nobody knows it
 */
CoRemovalCommand *
co_removal_command_new (CoRoot *root, CoMarkKind kind, const char *const *packages)
{
  const Manager *manager = find_manager (root, kind);
  g_autoptr (GString) text = NULL;
  CoRemovalCommand *self;

  if (manager == NULL || !are_names (packages))
    return NULL;
  text = g_string_new (manager->command);
  for (guint i = 0; packages[i] != NULL; i++) {
    g_autofree char *word = quote (packages[i]);

    g_string_append_printf (text, " %s", word);
  }
  self = g_new0 (CoRemovalCommand, 1);
  self->text = g_string_free (g_steal_pointer (&text), FALSE);
  self->is_after_restart = manager->is_after_restart;
  return self;
}

/**
 * co_removal_command_free:
 * @self: (transfer full): a command
 *
 * Frees it.
 */
void
co_removal_command_free (CoRemovalCommand *self)
{
  g_free (self->text);
  g_free (self);
}

/**
 * co_removal_command_get_repair:
 * @kind: which list names the packages
 *
 * Says how a person brings the list of packages in order again after something was broken off.
 *
 * Returns: (nullable): a command, or `NULL` if there is no need for one
 */
const char *
co_removal_command_get_repair (CoMarkKind kind)
{
  return kind == CO_MARK_DPKG ? "sudo dpkg --configure -a" : NULL;
}
