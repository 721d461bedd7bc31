/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-fake-udisks.h"

#define NAME         "org.freedesktop.UDisks2"
#define MANAGER_PATH "/org/freedesktop/UDisks2"
#define MANAGER      "org.freedesktop.DBus.ObjectManager"
#define FILESYSTEM   "org.freedesktop.UDisks2.Filesystem"
#define PROBLEM      "org.freedesktop.UDisks2.Error."

/* As the real one describes itself, without what nobody here may call. */
static const char description[] =
  "<node>"
  "<interface name='org.freedesktop.DBus.ObjectManager'>"
  "<method name='GetManagedObjects'>"
  "<arg type='a{oa{sa{sv}}}' name='objects' direction='out'/>"
  "</method>"
  "<signal name='InterfacesAdded'>"
  "<arg type='o' name='object'/><arg type='a{sa{sv}}' name='interfaces'/>"
  "</signal>"
  "<signal name='InterfacesRemoved'>"
  "<arg type='o' name='object'/><arg type='as' name='interfaces'/>"
  "</signal>"
  "</interface>"
  "<interface name='org.freedesktop.UDisks2.Filesystem'>"
  "<method name='Mount'>"
  "<arg type='a{sv}' name='options' direction='in'/>"
  "<arg type='s' name='mount_path' direction='out'/>"
  "</method>"
  "<method name='Unmount'><arg type='a{sv}' name='options' direction='in'/></method>"
  "<property type='aay' name='MountPoints' access='read'/>"
  "</interface>"
  "</node>";

static GVariant *
get_objects (CoFakeUdisks *self)
{
  GVariantBuilder builder;
  GHashTableIter iter;
  gpointer path;
  gpointer interfaces;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{oa{sa{sv}}}"));
  g_hash_table_iter_init (&iter, self->objects);
  while (g_hash_table_iter_next (&iter, &path, &interfaces))
    g_variant_builder_add (&builder, "{o@a{sa{sv}}}", path, interfaces);
  return g_variant_new ("(a{oa{sa{sv}}})", &builder);
}

static void
emit (CoFakeUdisks *self,
      const char *path,
      const char *interface,
      const char *signal,
      GVariant *parameters)
{
  if (self->connection != NULL)
    g_dbus_connection_emit_signal (self->connection,
                                   NULL,
                                   path,
                                   interface,
                                   signal,
                                   parameters,
                                   NULL);
  else
    g_variant_unref (g_variant_ref_sink (parameters));
}

static GVariant *
make_places (const char *place)
{
  const char *places[] = {place, NULL};

  return g_variant_new_bytestring_array (places, place != NULL ? 1 : 0);
}

/* The same interfaces, but for where it is open. */
static GVariant *
change_places (GVariant *interfaces, GVariant *places)
{
  GVariantBuilder builder;
  GVariantIter iter;
  GVariantDict values;
  const char *name;
  GVariant *of;

  g_variant_dict_init (&values, NULL);
  g_variant_dict_insert_value (&values, "MountPoints", places);
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sa{sv}}"));
  g_variant_iter_init (&iter, interfaces);
  while (g_variant_iter_loop (&iter, "{&s@a{sv}}", &name, &of))
    if (!g_str_equal (name, FILESYSTEM))
      g_variant_builder_add (&builder, "{s@a{sv}}", name, of);
  g_variant_builder_add (&builder, "{s@a{sv}}", FILESYSTEM, g_variant_dict_end (&values));
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}

void
co_fake_udisks_set_open (CoFakeUdisks *self, const char *path, const char *place)
{
  g_autoptr (GVariant) places = g_variant_ref_sink (make_places (place));
  GVariant *before = g_hash_table_lookup (self->objects, path);
  GVariantBuilder changed;

  g_hash_table_replace (self->objects, g_strdup (path), change_places (before, places));
  g_variant_builder_init (&changed, G_VARIANT_TYPE ("a{sv}"));
  g_variant_builder_add (&changed, "{sv}", "MountPoints", places);
  emit (self,
        path,
        "org.freedesktop.DBus.Properties",
        "PropertiesChanged",
        g_variant_new ("(sa{sv}as)", FILESYSTEM, &changed, NULL));
}

static void
reply_to_mount (CoFakeUdisks *self, GDBusMethodInvocation *invocation)
{
  const char *path = g_dbus_method_invocation_get_object_path (invocation);

  if (self->problem != NULL) {
    g_autofree char *name = g_strconcat (PROBLEM, self->problem, NULL);

    g_dbus_method_invocation_return_dbus_error (invocation, name, "As the service puts it");
    return;
  }
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(s)", self->place));
  co_fake_udisks_set_open (self, path, self->place);
}

static void
mount (CoFakeUdisks *self, GVariant *parameters, GDBusMethodInvocation *invocation)
{
  g_autoptr (GVariant) options = g_variant_get_child_value (parameters, 0);
  gboolean may_not_ask = TRUE;

  self->mounts++;
  g_clear_pointer (&self->options, g_free);
  g_variant_lookup (options, "options", "s", &self->options);
  g_variant_lookup (options, "auth.no_user_interaction", "b", &may_not_ask);
  self->may_ask = !may_not_ask;
  if (self->asks)
    g_ptr_array_add (self->questions, g_object_ref (invocation));
  else
    reply_to_mount (self, invocation);
}

static void
unmount (CoFakeUdisks *self, GDBusMethodInvocation *invocation)
{
  g_autofree char *name = g_strconcat (PROBLEM, self->problem, NULL);

  self->unmounts++;
  if (self->problem != NULL) {
    g_dbus_method_invocation_return_dbus_error (invocation, name, "As the service puts it");
    return;
  }
  co_fake_udisks_set_open (self, g_dbus_method_invocation_get_object_path (invocation), NULL);
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static void
on_call (GDBusConnection *connection,
         const char *sender,
         const char *path,
         const char *interface,
         const char *method,
         GVariant *parameters,
         GDBusMethodInvocation *invocation,
         gpointer data)
{
  CoFakeUdisks *self = data;

  if (g_str_equal (method, "GetManagedObjects"))
    g_dbus_method_invocation_return_value (invocation, get_objects (self));
  else if (g_str_equal (method, "Mount"))
    mount (self, parameters, invocation);
  else
    unmount (self, invocation);
}

static GVariant *
on_get (GDBusConnection *connection,
        const char *sender,
        const char *path,
        const char *interface,
        const char *property,
        GError **error,
        gpointer data)
{
  CoFakeUdisks *self = data;

  if (self->places != NULL)
    return g_variant_new_bytestring_array ((const char *const *) self->places, -1);
  return make_places (NULL);
}

static void
set_registered (CoFakeUdisks *self, const char *path, const char *interface)
{
  static const GDBusInterfaceVTable table = {.method_call = on_call, .get_property = on_get};
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (description, NULL);
  g_autoptr (GError) error = NULL;
  guint id = g_dbus_connection_register_object (self->connection,
                                                path,
                                                g_dbus_node_info_lookup_interface (node, interface),
                                                &table,
                                                self,
                                                NULL,
                                                &error);

  g_assert_no_error (error);
  g_hash_table_replace (self->ids, g_strdup (path), GUINT_TO_POINTER (id));
}

/* Without a word to anybody. */
static void
put (CoFakeUdisks *self, const char *path, GVariant *interfaces)
{
  g_autoptr (GVariant) filesystem = g_variant_lookup_value (interfaces, FILESYSTEM, NULL);

  if (filesystem != NULL)
    set_registered (self, path, FILESYSTEM);
  g_hash_table_replace (self->objects, g_strdup (path), g_variant_ref_sink (interfaces));
}

/* The disks of a computer that has two systems, with all that the real service says of such. */
void
co_fake_udisks_load (CoFakeUdisks *self)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "dual-boot.gvariant", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) objects = NULL;
  GVariantIter iter;
  const char *object;
  GVariant *interfaces;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  objects = g_variant_parse (G_VARIANT_TYPE ("a{oa{sa{sv}}}"), text, NULL, NULL, &error);
  g_assert_no_error (error);
  g_variant_iter_init (&iter, objects);
  while (g_variant_iter_loop (&iter, "{&o@a{sa{sv}}}", &object, &interfaces))
    put (self, object, interfaces);
}

void
co_fake_udisks_add (CoFakeUdisks *self, const char *path, const char *interfaces)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) parsed =
    g_variant_parse (G_VARIANT_TYPE ("a{sa{sv}}"), interfaces, NULL, NULL, &error);

  g_assert_no_error (error);
  put (self, path, parsed);
  emit (self,
        MANAGER_PATH,
        MANAGER,
        "InterfacesAdded",
        g_variant_new ("(o@a{sa{sv}})", path, parsed));
}

/* A small disk of Windows. */
void
co_fake_udisks_add_disk (CoFakeUdisks *self, const char *name, const char *label)
{
  g_autofree char *path = g_strconcat (CO_FAKE_BLOCKS, name, NULL);
  g_autofree char *text =
    g_strdup_printf ("{'org.freedesktop.UDisks2.Block': {'PreferredDevice': <b'/dev/%s'>,"
                     " 'Size': <uint64 32000000000>, 'IdUsage': <'filesystem'>,"
                     " 'IdType': <'ntfs'>, 'IdLabel': <'%s'>},"
                     " 'org.freedesktop.UDisks2.Filesystem': {'MountPoints': <@aay []>}}",
                     name,
                     label);

  co_fake_udisks_add (self, path, text);
}

void
co_fake_udisks_remove (CoFakeUdisks *self, const char *path)
{
  GVariant *interfaces = g_hash_table_lookup (self->objects, path);
  guint id = GPOINTER_TO_UINT (g_hash_table_lookup (self->ids, path));
  GVariantBuilder names;
  GVariantIter iter;
  const char *name;

  g_variant_builder_init (&names, G_VARIANT_TYPE_STRING_ARRAY);
  g_variant_iter_init (&iter, interfaces);
  while (g_variant_iter_loop (&iter, "{&s@a{sv}}", &name, NULL))
    g_variant_builder_add (&names, "s", name);
  emit (self, MANAGER_PATH, MANAGER, "InterfacesRemoved", g_variant_new ("(oas)", path, &names));
  if (id != 0)
    g_dbus_connection_unregister_object (self->connection, id);
  g_hash_table_remove (self->ids, path);
  g_hash_table_remove (self->objects, path);
}

/* Somebody typed the password, or closed the question. */
void
co_fake_udisks_answer (CoFakeUdisks *self)
{
  self->asks = FALSE;
  for (guint i = 0; i < self->questions->len; i++)
    reply_to_mount (self, g_ptr_array_index (self->questions, i));
  g_ptr_array_set_size (self->questions, 0);
}

/* Asked of the bus itself: GLib warns when a bus dies that has given it a name. */
static void
ask_bus (CoFakeUdisks *self, const char *method, GVariant *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_sync (self->connection,
                                                            "org.freedesktop.DBus",
                                                            "/org/freedesktop/DBus",
                                                            "org.freedesktop.DBus",
                                                            method,
                                                            arguments,
                                                            G_VARIANT_TYPE ("(u)"),
                                                            G_DBUS_CALL_FLAGS_NONE,
                                                            -1,
                                                            NULL,
                                                            &error);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CLOSED))
    g_assert_no_error (error);
}

void
co_fake_udisks_appear (CoFakeUdisks *self)
{
  ask_bus (self, "RequestName", g_variant_new ("(su)", NAME, 0));
}

void
co_fake_udisks_leave (CoFakeUdisks *self)
{
  ask_bus (self, "ReleaseName", g_variant_new ("(s)", NAME));
}

/* In the middle of whatever it does. */
void
co_fake_udisks_die (CoFakeUdisks *self)
{
  g_autoptr (GError) error = NULL;

  g_dbus_connection_close_sync (self->connection, NULL, &error);
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CLOSED))
    g_assert_no_error (error);
  g_ptr_array_set_size (self->questions, 0);
  g_clear_object (&self->connection);
}

CoFakeUdisks *
co_fake_udisks_new (const char *address)
{
  CoFakeUdisks *self = g_new0 (CoFakeUdisks, 1);
  g_autoptr (GError) error = NULL;

  self->connection = g_dbus_connection_new_for_address_sync (
    address,
    G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
    NULL,
    NULL,
    &error);
  g_assert_no_error (error);
  self->objects =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_variant_unref);
  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->questions = g_ptr_array_new_with_free_func (g_object_unref);
  set_registered (self, MANAGER_PATH, MANAGER);
  return self;
}

void
co_fake_udisks_free (CoFakeUdisks *self)
{
  if (self->connection != NULL)
    co_fake_udisks_die (self);
  g_hash_table_unref (self->objects);
  g_hash_table_unref (self->ids);
  g_ptr_array_unref (self->questions);
  g_strfreev (self->places);
  g_free (self->place);
  g_free (self->options);
  g_free (self);
}
