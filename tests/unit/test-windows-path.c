/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-test.h"
#include "co-windows-path.h"

static void
test_windows_path_to_relative (void)
{
  static const struct {
    const char *text;
    const char *relative;
    char drive;
  } cases[] = {
    {"C:\\Program Files\\X\\", "Program Files/X", 'C'},
    {"\"C:\\Program Files\\X", "Program Files/X", 'C'},
    {"d:\\Kaspersky", "Kaspersky", 'D'},
    {"C:/Program Files/X", "Program Files/X", 'C'},
    {"\\??\\C:\\Windows\\x.sys", "Windows/x.sys", 'C'},
    {"\\SystemRoot\\System32\\drivers\\klif.sys", "Windows/System32/drivers/klif.sys", 'C'},
    {"system32\\drivers\\klif.sys", "Windows/system32/drivers/klif.sys", 'C'},
    {"%ProgramFiles(x86)%\\Kaspersky Lab", "Program Files (x86)/Kaspersky Lab", 'C'},
    {"%programfiles%\\Kaspersky Lab", "Program Files/Kaspersky Lab", 'C'},
    {"\"C:\\Program Files\\X\\\"", "Program Files/X", 'C'},
    {"C:\\a\\.\\none\\..\\b", "a/b", 'C'},
    {"C:\\..\\..\\x", "x", 'C'},
    {"\\\\server\\share\\x", NULL, 0},
    {"relative\\path", NULL, 0},
    {"", NULL, 0},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    char drive = 0;
    g_autofree char *relative = co_windows_path_to_relative (cases[i].text, &drive);

    g_assert_cmpstr (relative, ==, cases[i].relative);
    if (relative != NULL)
      g_assert_cmpint (drive, ==, cases[i].drive);
  }
}

static void
test_windows_path_get_program (void)
{
  static const struct {
    const char *command;
    const char *program;
  } cases[] = {
    {"\"C:\\Program Files\\a b\\avp.exe\" -r", "C:\\Program Files\\a b\\avp.exe"},
    {"C:\\Program Files\\a b\\AVP.EXE -r", "C:\\Program Files\\a b\\AVP.EXE"},
    {"\"C:\\unclosed\\avp.exe", "C:\\unclosed\\avp.exe"},
    {"\\SystemRoot\\system32\\drivers\\klif.sys", "\\SystemRoot\\system32\\drivers\\klif.sys"},
    {"  C:\\x.exe", "C:\\x.exe"},
    {"C:\\my.exe.old\\avp.exe -r", "C:\\my.exe.old\\avp.exe"},
    {"C:\\no ending", "C:\\no ending"},
    {"", ""},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *program = co_windows_path_get_program (cases[i].command);

    g_assert_cmpstr (program, ==, cases[i].program);
  }
}

static CoProduct *
make_product (const char *const *binaries)
{
  static const char *const sources[] = {"s", NULL};
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  CoProductInfo info = {
    .id = "p",
    .name = "P",
    .summary = "S",
    .binaries = binaries,
    .sources = sources,
    .marks = marks,
  };

  return co_product_new (&info);
}

static void
test_windows_path_find (void)
{
  static const char *const binaries[] = {"avp.exe", NULL};
  static const struct {
    const char *folder;
    CoWindowsPlace place;
  } cases[] = {
    {"C:\\Program Files\\Full\\", CO_WINDOWS_THERE},
    {"c:\\program files\\FULL", CO_WINDOWS_THERE},
    {"C:\\Program Files\\Other", CO_WINDOWS_GONE},
    {"C:\\Program Files\\Empty", CO_WINDOWS_GONE},
    {"C:\\Program Files\\None", CO_WINDOWS_GONE},
    {"C:\\Program Files\\Full\\avp.exe", CO_WINDOWS_GONE},
    {"D:\\Program Files\\None", CO_WINDOWS_ELSEWHERE},
    {"D:\\Program Files\\Full", CO_WINDOWS_THERE},
    {"\\\\server\\share", CO_WINDOWS_ELSEWHERE},
    {"\"C:\\Program Files\\Full\\\"", CO_WINDOWS_THERE},
    {"C:\\Program Files", CO_WINDOWS_THERE},
    {"C:\\PROGRA~1\\FULL~1", CO_WINDOWS_ELSEWHERE},
    {"%ProgramFiles%\\Wow", CO_WINDOWS_THERE},
  };
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (CoProduct) product = make_product (binaries);

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "Program Files/Full/AVP.exe", "MZ");
  co_test_tree_write (&tree, "Program Files/Other/other.exe", "MZ");
  co_test_tree_write (&tree, "Program Files (x86)/Wow/avp.exe", "MZ");
  co_test_tree_write (&tree, "Program Files/Empty", NULL);
  root = co_root_new (tree.path, CO_ROOT_IGNORE_CASE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].folder);
    g_assert_cmpint (co_windows_path_find_program (root, cases[i].folder, product),
                     ==,
                     cases[i].place);
  }
}

/* An export of the registry comes without a disk: nothing can be said to be gone. */
static void
test_windows_path_without_disk (void)
{
  static const char *const path = "C:\\Program Files\\X\\avp.exe";

  g_assert_cmpint (co_windows_path_find_file (NULL, path), ==, CO_WINDOWS_ELSEWHERE);
  g_assert_cmpint (co_windows_path_find_folder (NULL, path), ==, CO_WINDOWS_ELSEWHERE);
  g_assert_cmpint (co_windows_path_find_program (NULL, path, NULL), ==, CO_WINDOWS_ELSEWHERE);
  g_assert_cmpint (co_windows_path_find_file (NULL, "%ProgramFiles%\\x.exe"),
                   ==,
                   CO_WINDOWS_ELSEWHERE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/windows-path/to-relative", test_windows_path_to_relative);
  g_test_add_func ("/windows-path/get-program", test_windows_path_get_program);
  g_test_add_func ("/windows-path/find", test_windows_path_find);
  g_test_add_func ("/windows-path/without-disk", test_windows_path_without_disk);
  return g_test_run ();
}
