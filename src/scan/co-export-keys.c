/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-export-keys.h"

#include <glib/gi18n-lib.h>

#define MACHINE    "HKEY_LOCAL_MACHINE\\SOFTWARE\\"
#define MACHINE_32 "HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\"
#define USER       "HKEY_CURRENT_USER\\Software\\"
#define USER_32    "HKEY_CURRENT_USER\\Software\\WOW6432Node\\"
#define UNINSTALL  "Microsoft\\Windows\\CurrentVersion\\Uninstall"
#define HOSTS      "NativeMessagingHosts"

static const char words_of_programs[] = N_ ("the list of installed programs");
static const char words_of_programs_32[] = N_ ("the list of installed 32-bit programs");
static const char words_of_products[] = N_ ("the settings of Kaspersky products");
static const char words_of_user[] = N_ ("what was installed for one user alone");
static const char words_of_hosts[] = N_ ("the programs that web browsers may talk to");

/* clang-format off */
static const CoExportKey keys[] = {
  {"programs.reg", MACHINE UNINSTALL, words_of_programs},
  {"programs-32.reg", MACHINE_32 UNINSTALL, words_of_programs_32},
  {"kaspersky.reg", MACHINE "KasperskyLab", words_of_products},
  {"kaspersky-32.reg", MACHINE_32 "KasperskyLab", words_of_products},
  {"services.reg", "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services", N_ ("services and drivers")},
  {"security.reg", MACHINE "Microsoft\\Security Center\\Provider\\Av", N_ ("the protection programs that Windows knows")},
  {"certificates.reg", MACHINE "Microsoft\\SystemCertificates\\ROOT\\Certificates", N_ ("the certificates that Windows trusts")},
  {"user-programs.reg", USER UNINSTALL, words_of_user},
  {"user-programs-32.reg", USER_32 UNINSTALL, words_of_user},
  {"user-kaspersky.reg", USER "KasperskyLab", words_of_user},
  {"chrome.reg", MACHINE "Google\\Chrome\\" HOSTS, words_of_hosts},
  {"chrome-32.reg", MACHINE_32 "Google\\Chrome\\" HOSTS, words_of_hosts},
  {"user-chrome.reg", USER "Google\\Chrome\\" HOSTS, words_of_hosts},
  {"chromium.reg", MACHINE "Chromium\\" HOSTS, words_of_hosts},
  {"chromium-32.reg", MACHINE_32 "Chromium\\" HOSTS, words_of_hosts},
  {"user-chromium.reg", USER "Chromium\\" HOSTS, words_of_hosts},
  {"edge.reg", MACHINE "Microsoft\\Edge\\" HOSTS, words_of_hosts},
  {"edge-32.reg", MACHINE_32 "Microsoft\\Edge\\" HOSTS, words_of_hosts},
  {"user-edge.reg", USER "Microsoft\\Edge\\" HOSTS, words_of_hosts},
  {"firefox.reg", MACHINE "Mozilla\\" HOSTS, words_of_hosts},
  {"firefox-32.reg", MACHINE_32 "Mozilla\\" HOSTS, words_of_hosts},
  {"user-firefox.reg", USER "Mozilla\\" HOSTS, words_of_hosts},
};
/* clang-format on */

/**
 * co_export_keys_get:
 * @count: (out): how many there are
 *
 * Gets the keys that are read in an export. The script for Windows exports the same, which a test
 * compares.
 *
 * Returns: (array length=count): the keys
 */
const CoExportKey *
co_export_keys_get (guint *count)
{
  *count = G_N_ELEMENTS (keys);
  return keys;
}
