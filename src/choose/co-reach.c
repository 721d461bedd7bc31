/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-calendar.h"
#include "co-reach.h"

/* Support that ends within this time is no good reason to start with something. */
#define SOON_MONTHS 12

static gboolean
can_be_chosen (GPtrArray *alternatives, const char *device)
{
  for (guint i = 0; i < alternatives->len; i++) {
    const CoAlternative *alternative = g_ptr_array_index (alternatives, i);

    if (alternative->kind != CO_ALTERNATIVE_SECOND_OPINION &&
        co_alternative_get_device (alternative, device) != NULL)
      return TRUE;
  }
  return FALSE;
}

/**
 * co_reach_get_choosable:
 * @alternatives: (element-type CoAlternative): all alternatives
 * @devices: (array zero-terminated=1): the devices of a person
 *
 * Picks the devices for which there is something to choose: something that guards them.
 *
 * Returns: (transfer full) (array zero-terminated=1): these devices; all of @devices if there is
 *   something to choose for none of them
 */
char **
co_reach_get_choosable (GPtrArray *alternatives, const char *const *devices)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) choosable = NULL;

  g_return_val_if_fail (alternatives != NULL && devices != NULL, NULL);

  for (guint i = 0; devices[i] != NULL; i++)
    if (can_be_chosen (alternatives, devices[i]))
      g_strv_builder_add (builder, devices[i]);
  choosable = g_strv_builder_end (builder);
  return *choosable != NULL ? g_steal_pointer (&choosable) : g_strdupv ((char **) devices);
}

static gboolean
ends_soon (const CoDeviceSupport *support, const GDate *today, GDate *end)
{
  GDate soon = *today;

  if (support->until == NULL || !co_calendar_get_last_day (support->until, end))
    return FALSE;
  g_date_add_months (&soon, SOON_MONTHS);
  return g_date_compare (end, &soon) <= 0;
}

static CoCoverage
get_extent (const CoReach *self, const char *const *choosable)
{
  if (*self->covered == NULL)
    return CO_COVERS_ANY;
  for (guint i = 0; choosable[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *) self->covered, choosable[i]))
      return CO_COVERS_SOME;
  return CO_COVERS_ALL;
}

/**
 * co_reach_new:
 * @alternative: an alternative
 * @devices: (array zero-terminated=1): the devices of a person
 * @choosable: (array zero-terminated=1): those for which there is something to choose
 * @today: the day from which the end of a support is seen
 *
 * Finds out on which devices of a person an alternative runs.
 *
 * Returns: (transfer full): what it reaches
 */
CoReach *
co_reach_new (const CoAlternative *alternative,
              const char *const *devices,
              const char *const *choosable,
              const GDate *today)
{
  g_autoptr (GStrvBuilder) covered = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) missing = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) ending = g_strv_builder_new ();
  CoReach *self = g_new0 (CoReach, 1);
  GDate first;
  GDate end;

  for (guint i = 0; devices[i] != NULL; i++) {
    const CoDeviceSupport *support = co_alternative_get_device (alternative, devices[i]);

    g_strv_builder_add (support != NULL ? covered : missing, devices[i]);
    if (support == NULL || !ends_soon (support, today, &end))
      continue;
    g_strv_builder_add (ending, devices[i]);
    if (self->until == NULL || g_date_compare (&end, &first) < 0) {
      g_free (self->until);
      self->until = g_strdup (support->until);
      first = end;
    }
  }
  self->covered = g_strv_builder_end (covered);
  self->missing = g_strv_builder_end (missing);
  self->ending = g_strv_builder_end (ending);
  self->extent = get_extent (self, choosable);
  return self;
}

/**
 * co_reach_free:
 * @self: (transfer full): what an alternative reaches
 *
 * Frees it.
 */
void
co_reach_free (CoReach *self)
{
  g_strfreev (self->covered);
  g_strfreev (self->missing);
  g_strfreev (self->ending);
  g_free (self->until);
  g_free (self);
}
