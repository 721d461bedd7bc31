/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-browser-places.h"

/* The folders that the makers of the browsers document (for Chromium: docs/user_data_dir.md), and
 * those that Flatpak and Snap put in their place. Those of one base stand together, so that a base
 * that is missing is looked up once. The names of browsers are not translated. */

#define FIREFOX_ID "{ec8030f7-c20a-464f-9b0e-13a3a9e97384}"

/* clang-format off */
#define CHROME_ON(system, name, base, folder)                                                      \
  { CO_SYSTEM_##system, CO_BROWSER_CHROME, name, base, folder }
#define FIREFOX_ON(system, name, base, folder)                                                     \
  { CO_SYSTEM_##system, CO_BROWSER_FIREFOX, name, base, folder }
#define SHARED_ON(system, base, folder)                                                            \
  { CO_SYSTEM_##system, CO_BROWSER_FIREFOX_SHARED, "Firefox", base, folder }
#define HELPERS_ON(system, name, base, folder)                                                     \
  { CO_SYSTEM_##system, CO_BROWSER_HELPERS, name, base, folder }

static const CoBrowserPlace places[] = {
  CHROME_ON (LINUX, "Chrome", ".config", "google-chrome"),
  CHROME_ON (LINUX, "Chrome Beta", ".config", "google-chrome-beta"),
  CHROME_ON (LINUX, "Chrome Dev", ".config", "google-chrome-unstable"),
  CHROME_ON (LINUX, "Chrome Canary", ".config", "google-chrome-canary"),
  CHROME_ON (LINUX, "Chromium", ".config", "chromium"),
  CHROME_ON (LINUX, "Edge", ".config", "microsoft-edge"),
  CHROME_ON (LINUX, "Edge Beta", ".config", "microsoft-edge-beta"),
  CHROME_ON (LINUX, "Edge Dev", ".config", "microsoft-edge-dev"),
  CHROME_ON (LINUX, "Brave", ".config", "BraveSoftware/Brave-Browser"),
  CHROME_ON (LINUX, "Brave Beta", ".config", "BraveSoftware/Brave-Browser-Beta"),
  CHROME_ON (LINUX, "Brave Nightly", ".config", "BraveSoftware/Brave-Browser-Nightly"),
  CHROME_ON (LINUX, "Vivaldi", ".config", "vivaldi"),
  CHROME_ON (LINUX, "Vivaldi Snapshot", ".config", "vivaldi-snapshot"),
  CHROME_ON (LINUX, "Opera", ".config", "opera"),
  CHROME_ON (LINUX, "Opera Beta", ".config", "opera-beta"),
  CHROME_ON (LINUX, "Opera Developer", ".config", "opera-developer"),
  CHROME_ON (LINUX, "Opera GX", ".config", "opera-gx"),
  CHROME_ON (LINUX, "Yandex Browser", ".config", "yandex-browser"),
  CHROME_ON (LINUX, "Yandex Browser Beta", ".config", "yandex-browser-beta"),
  FIREFOX_ON (LINUX, "Firefox", ".config", "mozilla/firefox"),
  FIREFOX_ON (LINUX, "LibreWolf", ".config", "librewolf/librewolf"),
  CHROME_ON (LINUX, "Chrome", ".var/app", "com.google.Chrome/config/google-chrome"),
  CHROME_ON (LINUX, "Chrome Dev", ".var/app", "com.google.ChromeDev/config/google-chrome-unstable"),
  CHROME_ON (LINUX, "Chromium", ".var/app", "org.chromium.Chromium/config/chromium"),
  CHROME_ON (LINUX, "Chromium", ".var/app",
             "io.github.ungoogled_software.ungoogled_chromium/config/chromium"),
  CHROME_ON (LINUX, "Edge", ".var/app", "com.microsoft.Edge/config/microsoft-edge"),
  CHROME_ON (LINUX, "Edge Dev", ".var/app", "com.microsoft.EdgeDev/config/microsoft-edge-dev"),
  CHROME_ON (LINUX, "Brave", ".var/app", "com.brave.Browser/config/BraveSoftware/Brave-Browser"),
  CHROME_ON (LINUX, "Vivaldi", ".var/app", "com.vivaldi.Vivaldi/config/vivaldi"),
  CHROME_ON (LINUX, "Opera", ".var/app", "com.opera.Opera/config/opera"),
  CHROME_ON (LINUX, "Yandex Browser", ".var/app", "ru.yandex.Browser/config/yandex-browser"),
  FIREFOX_ON (LINUX, "Firefox", ".var/app", "org.mozilla.firefox/.mozilla/firefox"),
  FIREFOX_ON (LINUX, "Firefox", ".var/app", "org.mozilla.firefox/config/mozilla/firefox"),
  HELPERS_ON (LINUX, "Firefox", ".var/app", "org.mozilla.firefox/.mozilla/native-messaging-hosts"),
  FIREFOX_ON (LINUX, "LibreWolf", ".var/app", "io.gitlab.librewolf-community/.librewolf"),
  FIREFOX_ON (LINUX, "Waterfox", ".var/app", "net.waterfox.waterfox/.waterfox"),
  CHROME_ON (LINUX, "Chromium", "snap", "chromium/common/chromium"),
  CHROME_ON (LINUX, "Chromium", "snap", "chromium/current/.config/chromium"),
  CHROME_ON (LINUX, "Brave", "snap", "brave/current/.config/BraveSoftware/Brave-Browser"),
  CHROME_ON (LINUX, "Vivaldi", "snap", "vivaldi/current/.config/vivaldi"),
  CHROME_ON (LINUX, "Opera", "snap", "opera/current/.config/opera"),
  CHROME_ON (LINUX, "Opera Beta", "snap", "opera-beta/current/.config/opera-beta"),
  CHROME_ON (LINUX, "Opera Developer", "snap", "opera-developer/current/.config/opera-developer"),
  FIREFOX_ON (LINUX, "Firefox", "snap", "firefox/common/.mozilla/firefox"),
  FIREFOX_ON (LINUX, "Firefox", "snap", "firefox/common/.config/mozilla/firefox"),
  FIREFOX_ON (LINUX, "Firefox", ".mozilla", "firefox"),
  SHARED_ON (LINUX, ".mozilla", "extensions/" FIREFOX_ID),
  HELPERS_ON (LINUX, "Firefox", ".mozilla", "native-messaging-hosts"),
  FIREFOX_ON (LINUX, "LibreWolf", ".librewolf", "."),
  FIREFOX_ON (LINUX, "Waterfox", ".waterfox", "."),
  SHARED_ON (LINUX, NULL, "usr/lib/mozilla/extensions/" FIREFOX_ID),
  SHARED_ON (LINUX, NULL, "usr/lib64/mozilla/extensions/" FIREFOX_ID),
  SHARED_ON (LINUX, NULL, "usr/share/mozilla/extensions/" FIREFOX_ID),
  HELPERS_ON (LINUX, "Firefox", NULL, "usr/lib/mozilla/native-messaging-hosts"),
  HELPERS_ON (LINUX, "Firefox", NULL, "usr/lib64/mozilla/native-messaging-hosts"),
  HELPERS_ON (LINUX, "Firefox", NULL, "usr/share/mozilla/native-messaging-hosts"),
  HELPERS_ON (LINUX, "Chrome", NULL, "etc/opt/chrome/native-messaging-hosts"),
  HELPERS_ON (LINUX, "Chromium", NULL, "etc/chromium/native-messaging-hosts"),
  HELPERS_ON (LINUX, "Edge", NULL, "etc/opt/edge/native-messaging-hosts"),

  CHROME_ON (WINDOWS, "Chrome", CO_BROWSER_LOCAL, "Google/Chrome/User Data"),
  CHROME_ON (WINDOWS, "Chrome Beta", CO_BROWSER_LOCAL, "Google/Chrome Beta/User Data"),
  CHROME_ON (WINDOWS, "Chrome Dev", CO_BROWSER_LOCAL, "Google/Chrome Dev/User Data"),
  CHROME_ON (WINDOWS, "Chrome Canary", CO_BROWSER_LOCAL, "Google/Chrome SxS/User Data"),
  CHROME_ON (WINDOWS, "Chromium", CO_BROWSER_LOCAL, "Chromium/User Data"),
  CHROME_ON (WINDOWS, "Edge", CO_BROWSER_LOCAL, "Microsoft/Edge/User Data"),
  CHROME_ON (WINDOWS, "Edge Beta", CO_BROWSER_LOCAL, "Microsoft/Edge Beta/User Data"),
  CHROME_ON (WINDOWS, "Edge Dev", CO_BROWSER_LOCAL, "Microsoft/Edge Dev/User Data"),
  CHROME_ON (WINDOWS, "Edge Canary", CO_BROWSER_LOCAL, "Microsoft/Edge SxS/User Data"),
  CHROME_ON (WINDOWS, "Brave", CO_BROWSER_LOCAL, "BraveSoftware/Brave-Browser/User Data"),
  CHROME_ON (WINDOWS, "Brave Beta", CO_BROWSER_LOCAL, "BraveSoftware/Brave-Browser-Beta/User Data"),
  CHROME_ON (WINDOWS, "Brave Nightly", CO_BROWSER_LOCAL,
             "BraveSoftware/Brave-Browser-Nightly/User Data"),
  CHROME_ON (WINDOWS, "Vivaldi", CO_BROWSER_LOCAL, "Vivaldi/User Data"),
  CHROME_ON (WINDOWS, "Yandex Browser", CO_BROWSER_LOCAL, "Yandex/YandexBrowser/User Data"),
  CHROME_ON (WINDOWS, "Opera", CO_BROWSER_ROAMING, "Opera Software/Opera Stable"),
  CHROME_ON (WINDOWS, "Opera Beta", CO_BROWSER_ROAMING, "Opera Software/Opera Next"),
  CHROME_ON (WINDOWS, "Opera Developer", CO_BROWSER_ROAMING, "Opera Software/Opera Developer"),
  CHROME_ON (WINDOWS, "Opera GX", CO_BROWSER_ROAMING, "Opera Software/Opera GX Stable"),
  FIREFOX_ON (WINDOWS, "Firefox", CO_BROWSER_ROAMING, "Mozilla/Firefox/Profiles"),
  SHARED_ON (WINDOWS, CO_BROWSER_ROAMING, "Mozilla/Extensions/" FIREFOX_ID),
  FIREFOX_ON (WINDOWS, "LibreWolf", CO_BROWSER_ROAMING, "librewolf/Profiles"),
  FIREFOX_ON (WINDOWS, "Waterfox", CO_BROWSER_ROAMING, "Waterfox/Profiles"),
  SHARED_ON (WINDOWS, NULL, "Program Files/Mozilla Firefox/extensions"),
  SHARED_ON (WINDOWS, NULL, "Program Files/Mozilla Firefox/browser/extensions"),
  SHARED_ON (WINDOWS, NULL, "Program Files (x86)/Mozilla Firefox/extensions"),
  SHARED_ON (WINDOWS, NULL, "Program Files (x86)/Mozilla Firefox/browser/extensions"),

  CHROME_ON (MACOS, "Chrome", CO_BROWSER_SUPPORT, "Google/Chrome"),
  CHROME_ON (MACOS, "Chrome Beta", CO_BROWSER_SUPPORT, "Google/Chrome Beta"),
  CHROME_ON (MACOS, "Chrome Dev", CO_BROWSER_SUPPORT, "Google/Chrome Dev"),
  CHROME_ON (MACOS, "Chrome Canary", CO_BROWSER_SUPPORT, "Google/Chrome Canary"),
  CHROME_ON (MACOS, "Chromium", CO_BROWSER_SUPPORT, "Chromium"),
  CHROME_ON (MACOS, "Edge", CO_BROWSER_SUPPORT, "Microsoft Edge"),
  CHROME_ON (MACOS, "Edge Beta", CO_BROWSER_SUPPORT, "Microsoft Edge Beta"),
  CHROME_ON (MACOS, "Edge Dev", CO_BROWSER_SUPPORT, "Microsoft Edge Dev"),
  CHROME_ON (MACOS, "Edge Canary", CO_BROWSER_SUPPORT, "Microsoft Edge Canary"),
  CHROME_ON (MACOS, "Brave", CO_BROWSER_SUPPORT, "BraveSoftware/Brave-Browser"),
  CHROME_ON (MACOS, "Brave Beta", CO_BROWSER_SUPPORT, "BraveSoftware/Brave-Browser-Beta"),
  CHROME_ON (MACOS, "Brave Nightly", CO_BROWSER_SUPPORT, "BraveSoftware/Brave-Browser-Nightly"),
  CHROME_ON (MACOS, "Vivaldi", CO_BROWSER_SUPPORT, "Vivaldi"),
  CHROME_ON (MACOS, "Opera", CO_BROWSER_SUPPORT, "com.operasoftware.Opera"),
  CHROME_ON (MACOS, "Opera Beta", CO_BROWSER_SUPPORT, "com.operasoftware.OperaNext"),
  CHROME_ON (MACOS, "Opera Developer", CO_BROWSER_SUPPORT, "com.operasoftware.OperaDeveloper"),
  CHROME_ON (MACOS, "Opera GX", CO_BROWSER_SUPPORT, "com.operasoftware.OperaGX"),
  CHROME_ON (MACOS, "Yandex Browser", CO_BROWSER_SUPPORT, "Yandex/YandexBrowser"),
  FIREFOX_ON (MACOS, "Firefox", CO_BROWSER_SUPPORT, "Firefox/Profiles"),
  SHARED_ON (MACOS, CO_BROWSER_SUPPORT, "Mozilla/Extensions/" FIREFOX_ID),
  HELPERS_ON (MACOS, "Firefox", CO_BROWSER_SUPPORT, "Mozilla/NativeMessagingHosts"),
  FIREFOX_ON (MACOS, "LibreWolf", CO_BROWSER_SUPPORT, "librewolf/Profiles"),
  FIREFOX_ON (MACOS, "Waterfox", CO_BROWSER_SUPPORT, "Waterfox/Profiles"),
  { CO_SYSTEM_MACOS, CO_BROWSER_SAFARI, "Safari", "Library/Safari", "Extensions" },
  SHARED_ON (MACOS, NULL, "Library/Application Support/Mozilla/Extensions/" FIREFOX_ID),
  HELPERS_ON (MACOS, "Firefox", NULL, "Library/Application Support/Mozilla/NativeMessagingHosts"),
  HELPERS_ON (MACOS, "Chrome", NULL, "Library/Google/Chrome/NativeMessagingHosts"),
  HELPERS_ON (MACOS, "Chromium", NULL, "Library/Application Support/Chromium/NativeMessagingHosts"),
  HELPERS_ON (MACOS, "Edge", NULL, "Library/Microsoft/Edge/NativeMessagingHosts"),
};
/* clang-format on */

/**
 * co_browser_places_get:
 * @length: (out): how many there are
 *
 * Gets all folders where web browsers keep something. This is the only place that lists them.
 *
 * Returns: (array length=length): the places
 */
const CoBrowserPlace *
co_browser_places_get (guint *length)
{
  *length = G_N_ELEMENTS (places);
  return places;
}
