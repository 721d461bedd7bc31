/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Written by build-aux/catalog-strings.py from data/catalog. Do not edit it: edit the catalog, and
 * run build-aux/catalog-strings.py data/catalog --output po/catalog/catalog-strings.c */
#if 0

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-android/name", "Kaspersky for Android")

NC_ ("products/kaspersky-android/summary", "Antivirus and VPN for Android phones.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-android-huawei-japan/name", "Kaspersky on some Huawei phones")

NC_ ("products/kaspersky-android-huawei-japan/summary", "A Kaspersky app that came with some Huawei phones in Japan.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-security-cloud-android/name", "Kaspersky Security Cloud for Android")

NC_ ("products/kaspersky-security-cloud-android/summary", "A security app for Android phones.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/endpoint-security-android/name", "Kaspersky Endpoint Security for Android")

NC_ ("products/endpoint-security-android/summary", "Antivirus for phones at work. Ask the IT staff before it is removed.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-safe-kids-android/name", "Kaspersky Safe Kids for Android")

NC_ ("products/kaspersky-safe-kids-android/summary", "An app that helps parents guide a child's phone use.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-password-manager-android/name", "Kaspersky Password Manager for Android")

NC_ ("products/kaspersky-password-manager-android/summary", "An app that keeps passwords in a locked vault. Save the passwords elsewhere before it goes.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-vpn-android/name", "Kaspersky VPN for Android")

NC_ ("products/kaspersky-vpn-android/summary", "A VPN app for Android phones.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-qr-scanner/name", "Kaspersky QR Scanner")

NC_ ("products/kaspersky-qr-scanner/summary", "An app that reads QR codes.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-battery-life/name", "Kaspersky Battery Life")

NC_ ("products/kaspersky-battery-life/summary", "An app that looks after the battery of a phone.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-who-calls/name", "Kaspersky Who Calls")

NC_ ("products/kaspersky-who-calls/summary", "An app that shows who may be calling.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-protection-extension/name", "Kaspersky Protection (browser extension)")

NC_ ("products/kaspersky-protection-extension/summary", "An add-on for the web browser. A Kaspersky antivirus may have put it there.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-security-extension/name", "Kaspersky Security (browser extension)")

NC_ ("products/kaspersky-security-extension/summary", "An add-on for the web browser.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-password-manager-extension/name", "Kaspersky Password Manager (browser extension)")

NC_ ("products/kaspersky-password-manager-extension/summary", "An add-on that fills in passwords in the web browser.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-url-advisor-extension/name", "Kaspersky URL Advisor (browser extension)")

NC_ ("products/kaspersky-url-advisor-extension/summary", "An old add-on that marks web links as safe or not.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-virtual-keyboard-extension/name", "Kaspersky Virtual Keyboard (browser extension)")

NC_ ("products/kaspersky-virtual-keyboard-extension/summary", "An old add-on that shows a keyboard on the screen.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-anti-banner-extension/name", "Kaspersky Anti-Banner (browser extension)")

NC_ ("products/kaspersky-anti-banner-extension/summary", "An old add-on that blocks ads.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-safe-money-extension/name", "Kaspersky Safe Money (browser extension)")

NC_ ("products/kaspersky-safe-money-extension/summary", "An old add-on for online banking.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-other-extension/name", "Another Kaspersky browser extension")

NC_ ("products/kaspersky-other-extension/summary", "An add-on for the web browser from Kaspersky. It is not one of the known ones.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/checkpoint-endpoint/name", "Check Point Endpoint Security")

NC_ ("products/checkpoint-endpoint/summary", "Protection for PCs at work. A firm could choose a Kaspersky engine or one from Sophos for it. Ask its maker which one is in use.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/zonealarm/name", "ZoneAlarm")

NC_ ("products/zonealarm/summary", "A security suite from another maker. Older ones may hold a Kaspersky engine. Its newer suite, NextGen, uses one from Sophos. Ask its maker.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/parallels-internet-security/name", "Parallels Internet Security Powered by Kaspersky")

NC_ ("products/parallels-internet-security/summary", "An old antivirus for Windows inside Parallels on a Mac. It holds a Kaspersky engine.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-password-manager-ios/name", "Kaspersky Password Manager for iOS")

NC_ ("products/kaspersky-password-manager-ios/summary", "An app that keeps passwords in a locked vault. Save the passwords elsewhere before it goes.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-safe-kids-ios/name", "Kaspersky Safe Kids for iOS")

NC_ ("products/kaspersky-safe-kids-ios/summary", "An app that helps parents guide a child's phone use. It puts a profile on the child's phone.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kesl/name", "Kaspersky Endpoint Security for Linux")

NC_ ("products/kesl/summary", "Antivirus for Linux PCs and servers at work.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kesl-gui/name", "Kaspersky Endpoint Security for Linux (window)")

NC_ ("products/kesl-gui/summary", "The window for Kaspersky Endpoint Security on Linux. It comes as a package of its own.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kfl/name", "Kaspersky for Linux")

NC_ ("products/kfl/summary", "Antivirus for Linux PCs at home.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/network-agent-linux/name", "Kaspersky Network Agent for Linux")

NC_ ("products/network-agent-linux/summary", "A helper program for Linux PCs at work. The IT staff use it to manage Kaspersky programs from afar. It is not an antivirus.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kics-linux/name", "Kaspersky Industrial CyberSecurity for Linux Nodes")

NC_ ("products/kics-linux/summary", "Protection for Linux PCs in plants and factories.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kess-linux/name", "Kaspersky Embedded Systems Security for Linux")

NC_ ("products/kess-linux/summary", "Protection for small built-in computers at work that run Linux.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/epagent-linux/name", "Kaspersky Endpoint Agent for Linux")

NC_ ("products/epagent-linux/summary", "A program for Linux PCs at work. It reports signs of an attack to the IT staff.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/klms/name", "Kaspersky Linux Mail Server")

NC_ ("products/klms/summary", "A filter for mail servers at work.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/scan-engine/name", "Kaspersky Scan Engine")

NC_ ("products/scan-engine/summary", "A scan service for servers at work.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kpsn/name", "Kaspersky Private Security Network")

NC_ ("products/kpsn/summary", "A server program from Kaspersky for firms.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/ksc-linux/name", "Kaspersky Security Center for Linux")

NC_ ("products/ksc-linux/summary", "A server program. The IT staff use it to manage Kaspersky programs on many PCs.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kuma/name", "Kaspersky KUMA")

NC_ ("products/kuma/summary", "A server program. It gathers security reports from many PCs at work.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/lmc/name", "Kaspersky folders named lmc")

NC_ ("products/lmc/summary", "Folders with the names lmc-agent or lmc-server. We do not know which product makes them.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kav4fs/name", "Kaspersky Anti-Virus 8.0 for Linux File Server")

NC_ ("products/kav4fs/summary", "An old antivirus for Linux file servers at work.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-mac/name", "Kaspersky for Mac")

NC_ ("products/kaspersky-mac/summary", "Antivirus for the Mac. Some of its parts work deep in the system.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/endpoint-security-mac/name", "Kaspersky Endpoint Security for Mac")

NC_ ("products/endpoint-security-mac/summary", "Antivirus for Macs at work.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-mac-other/name", "Another Kaspersky app for Mac")

NC_ ("products/kaspersky-mac-other/summary", "An app that carries Kaspersky's signature. It is not one of the known ones. Its own name is shown with the proof.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/network-agent-macos/name", "Kaspersky Network Agent for Mac")

NC_ ("products/network-agent-macos/summary", "A helper program for Macs at work. The IT staff use it to manage Kaspersky programs from afar. It is not an antivirus.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-parts/name", "Kaspersky parts")

NC_ ("products/kaspersky-parts/summary", "Small pieces that several Kaspersky programs share. They can stay behind when a program is removed.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-virus-removal-tool/name", "Kaspersky Virus Removal Tool")

NC_ ("products/kaspersky-virus-removal-tool/summary", "A tool that checks a PC once. It is not installed and does not stay on guard.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kvrt-linux/name", "Kaspersky Virus Removal Tool for Linux")

NC_ ("products/kvrt-linux/summary", "A tool that checks a PC once. It is not installed and does not stay on guard.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/tdsskiller/name", "Kaspersky TDSSKiller")

NC_ ("products/tdsskiller/summary", "A tool that looks for some hidden malware. It is not installed and does not stay on guard.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-rescue-disk/name", "Kaspersky Rescue Disk")

NC_ ("products/kaspersky-rescue-disk/summary", "A disk or USB stick that starts a PC and checks it for malware.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/ultraav/name", "UltraAV")

NC_ ("products/ultraav/summary", "An antivirus from the US firm Pango. In 2024 it took the place of Kaspersky on many US PCs. It is not a Kaspersky program.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/ultravpn/name", "UltraVPN")

NC_ ("products/ultravpn/summary", "A VPN from the US firm Pango. Some US customers got it in 2024 in place of Kaspersky VPN. It is not a Kaspersky program.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-vpn/name", "Kaspersky VPN Secure Connection")

NC_ ("products/kaspersky-vpn/summary", "A VPN from Kaspersky. It is a program of its own. It stays when the antivirus is removed.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-password-manager/name", "Kaspersky Password Manager")

NC_ ("products/kaspersky-password-manager/summary", "A program that keeps passwords in a locked vault. Save the passwords elsewhere before it goes.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-safe-kids/name", "Kaspersky Safe Kids")

NC_ ("products/kaspersky-safe-kids/summary", "A program that helps parents guide what a child does on the PC.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-anti-ransomware-tool/name", "Kaspersky Anti-Ransomware Tool")

NC_ ("products/kaspersky-anti-ransomware-tool/summary", "A program from Kaspersky against malware that locks files. We do not know all of its traces.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-fraud-prevention/name", "Kaspersky Fraud Prevention for Endpoints")

NC_ ("products/kaspersky-fraud-prevention/summary", "A program that banks gave to their customers. It was made to guard online banking.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-home/name", "Kaspersky (home edition)")

NC_ ("products/kaspersky-home/summary", "Antivirus for home PCs. Many editions share the same parts. Some traces do not show which edition it was.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-anti-virus/name", "Kaspersky Anti-Virus")

NC_ ("products/kaspersky-anti-virus/summary", "An antivirus from Kaspersky for home PCs. It was made for many years, up to version 21.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-internet-security/name", "Kaspersky Internet Security")

NC_ ("products/kaspersky-internet-security/summary", "A security suite from Kaspersky for home PCs. It was made for many years, up to version 21.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-total-security/name", "Kaspersky Total Security")

NC_ ("products/kaspersky-total-security/summary", "A larger suite from Kaspersky for home PCs. It could back up files and keep files in a locked vault.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-security-cloud/name", "Kaspersky Security Cloud")

NC_ ("products/kaspersky-security-cloud/summary", "A security suite from Kaspersky for home PCs, up to version 21.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-free/name", "Kaspersky Free")

NC_ ("products/kaspersky-free/summary", "The free antivirus from Kaspersky for home PCs.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-basic/name", "Kaspersky Basic")

NC_ ("products/kaspersky-basic/summary", "One plan of the newer Kaspersky app for home PCs.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-standard/name", "Kaspersky Standard")

NC_ ("products/kaspersky-standard/summary", "One plan of the newer Kaspersky app for home PCs.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-plus/name", "Kaspersky Plus")

NC_ ("products/kaspersky-plus/summary", "One plan of the newer Kaspersky app for home PCs. It can back up files too.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-premium/name", "Kaspersky Premium")

NC_ ("products/kaspersky-premium/summary", "One plan of the newer Kaspersky app for home PCs. It can keep private papers in a locked wallet.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-pure/name", "Kaspersky PURE")

NC_ ("products/kaspersky-pure/summary", "An older Kaspersky suite for home PCs. It could keep files in a locked vault.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-small-office-security/name", "Kaspersky Small Office Security")

NC_ ("products/kaspersky-small-office-security/summary", "A Kaspersky suite for small firms. It is built like the home editions.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-other/name", "Another Kaspersky product")

NC_ ("products/kaspersky-other/summary", "A program with the name Kaspersky that is not one of the known ones. Its own name is shown with the proof.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-antivirus-other/name", "A Kaspersky antivirus")

NC_ ("products/kaspersky-antivirus-other/summary", "A protection program from Kaspersky. The trace does not show which one it is.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-endpoint-security/name", "Kaspersky Endpoint Security for Windows")

NC_ ("products/kaspersky-endpoint-security/summary", "Antivirus for PCs at work. It can lock disks and files. Ask the IT staff before it is removed.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-endpoint-agent/name", "Kaspersky Endpoint Agent")

NC_ ("products/kaspersky-endpoint-agent/summary", "A program for PCs at work. It reports signs of an attack to the IT staff.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/network-agent-windows/name", "Kaspersky Network Agent for Windows")

NC_ ("products/network-agent-windows/summary", "A helper program for PCs at work. The IT staff use it to manage Kaspersky programs from afar. It is not an antivirus.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-security-center/name", "Kaspersky Security Center")

NC_ ("products/kaspersky-security-center/summary", "A server program. The IT staff use it to manage Kaspersky programs on many PCs.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/ksc-console/name", "Kaspersky Security Center Console")

NC_ ("products/ksc-console/summary", "A program for the IT staff. They use it to manage Kaspersky programs on many PCs. It is not an antivirus.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/ksc-web-console/name", "Kaspersky Security Center Web Console")

NC_ ("products/ksc-web-console/summary", "A server program. It lets the IT staff manage Kaspersky programs in a web browser.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-file-server/name", "Kaspersky (server edition)")

NC_ ("products/kaspersky-file-server/summary", "Antivirus for servers and other computers at work. Some traces do not show which edition it was.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-security-windows-server/name", "Kaspersky Security for Windows Server")

NC_ ("products/kaspersky-security-windows-server/summary", "Antivirus for Windows servers at work.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-embedded-systems-security/name", "Kaspersky Embedded Systems Security")

NC_ ("products/kaspersky-embedded-systems-security/summary", "Protection for small built-in computers at work.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-industrial-nodes/name", "Kaspersky Industrial CyberSecurity for Nodes")

NC_ ("products/kaspersky-industrial-nodes/summary", "Protection for PCs in plants and factories.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-anti-virus-windows-servers/name", "Kaspersky Anti-Virus for Windows Servers Enterprise Edition")

NC_ ("products/kaspersky-anti-virus-windows-servers/summary", "An old antivirus for Windows servers at work.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-anti-virus-windows-file-servers/name", "Kaspersky Anti-Virus for Windows File Servers")

NC_ ("products/kaspersky-anti-virus-windows-file-servers/summary", "An old antivirus for file servers at work.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-anti-virus-windows-workstations/name", "Kaspersky Anti-Virus for Windows Workstations")

NC_ ("products/kaspersky-anti-virus-windows-workstations/summary", "An old antivirus for PCs at work.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kaspersky-virtualization-light-agent/name", "Kaspersky Security for Virtualization Light Agent")

NC_ ("products/kaspersky-virtualization-light-agent/summary", "Antivirus for virtual PCs and servers at work.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/removal-tools/title", "Kaspersky's own removal tools")

NC_ ("traps/removal-tools/why", "These files belong to tools that take Kaspersky programs away. They guard nothing. An example is kavremover.exe.")

/* TRANSLATORS: Said to the person when one of the marks is seen. Without it, the marks are passed
   over in silence. */
NC_ ("traps/removal-tools/note", "A removal tool from Kaspersky, or the log that it kept, is here. Someone may have used it to take a Kaspersky program away. It does not guard the PC, and it can be deleted.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/one-time-tools/title", "Tools that ran once")

NC_ ("traps/one-time-tools/why", "These tools are used once and are not installed. Their traces are shown as \"ran once\", never as installed.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/network-agent-alone/title", "The Network Agent on its own")

NC_ ("traps/network-agent-alone/why", "The Network Agent is real Kaspersky software, but it does not look for viruses. It is shown as what it is: a tool to manage a PC from afar.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/kasperskyos-sdk/title", "KasperskyOS developer kit")

NC_ ("traps/kasperskyos-sdk/why", "This kit is made by Kaspersky. It is for people who write programs for KasperskyOS. It is not an antivirus.")

/* TRANSLATORS: Said to the person when one of the marks is seen. Without it, the marks are passed
   over in silence. */
NC_ ("traps/kasperskyos-sdk/note", "A kit for people who write programs for KasperskyOS is here. Kaspersky makes it, but it is not an antivirus. This check does not count it.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/avp-game/title", "The game Aliens versus Predator")

NC_ ("traps/avp-game/why", "Some builds of this game have a file named avp.exe. A file of that name counts only in a Kaspersky folder.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/kingsoft-antivirus/title", "Kingsoft Antivirus")

NC_ ("traps/kingsoft-antivirus/why", "Many lists say that these programs come from Kaspersky. They come from Kingsoft, which is another firm.")

/* TRANSLATORS: Said to the person when one of the marks is seen. Without it, the marks are passed
   over in silence. */
NC_ ("traps/kingsoft-antivirus/note", "Kingsoft Antivirus is here. Some lists mix it up with Kaspersky because the file names look alike. It comes from another firm.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/firewall-files-kpf4/title", "Firewall files kpf4ss.exe and kpf4gui.exe")

NC_ ("traps/firewall-files-kpf4/why", "One public list names these files under Kaspersky by mistake. They never count here.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/defender-drivers/title", "Drivers of Microsoft Defender")

NC_ ("traps/defender-drivers/why", "The drivers KslD.sys and MpKslDrv belong to Microsoft Defender. Only their names look alike.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/developer-packages/title", "Packages for programmers")

NC_ ("traps/developer-packages/why", "Some packages for programmers have names like avp or kasperskytip. None of them is an antivirus.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/android-kits/title", "Kaspersky code inside other Android apps")

NC_ ("traps/android-kits/why", "Some apps from other firms hold a Kaspersky kit, and some test kits carry its name. So only the name of the whole app counts.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/parallels-shortcut/title", "Shortcut to Windows inside Parallels")

NC_ ("traps/parallels-shortcut/why", "This file on a Mac only opens a program in a virtual Windows. Nothing is installed on the Mac itself.")

/* TRANSLATORS: Said to the person when one of the marks is seen. Without it, the marks are passed
   over in silence. */
NC_ ("traps/parallels-shortcut/note", "This Mac has a link to a Kaspersky program in a virtual Windows. It is not on the Mac itself. Start that Windows and check it there.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/gooseegg-malware/title", "Malware that hid behind the name")

NC_ ("traps/gooseegg-malware/why", "A known hacker group put its files in folders with Kaspersky's name. The files do not come from Kaspersky.")

/* TRANSLATORS: Said to the person when one of the marks is seen. Without it, the marks are passed
   over in silence. */
NC_ ("traps/gooseegg-malware/note", "There is a folder here with Kaspersky's name that may not come from Kaspersky. Known malware has hidden in folders like this one. Do not open it. Have a full virus check made of this PC.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/empty-folders/title", "Empty or locked folders")

NC_ ("traps/empty-folders/why", "Any program can make an empty folder and give it any name. So an empty folder counts for nothing.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/winget-entries/title", "Old winget entries")

NC_ ("traps/winget-entries/why", "People have sent in entries named Kaspersky for the Windows package manager. Some point to private places. We never tell anyone to use them.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/mentions-in-settings/title", "Mere mentions in other files")

NC_ ("traps/mentions-in-settings/why", "Settings, lists of certificates and rules of other programs may name Kaspersky. A name in a text is not a program.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/watchware-lists/title", "Safe Kids in lists of spy apps")

NC_ ("traps/watchware-lists/why", "Some lists count Safe Kids as an app that watches people. It is a real app for parents. We name it without blame.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/names-of-other-suites/title", "Suites of other makers")

NC_ ("traps/names-of-other-suites/why", "Names like \"Internet Security\" or \"Total Security\" are used by many makers. Such a name counts only with the word Kaspersky.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/user-key-only/title", "Only a key in a person's settings")

NC_ ("traps/user-key-only/why", "A key in one person's settings is a weak trace. It never counts as installed.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/linux-package-names/title", "Package names on Debian")

NC_ ("traps/linux-package-names/why", "Debian 12 has no Kaspersky package of its own. One that is found there came from Kaspersky's own file, and it counts.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("traps/host-names/title", "Names of Kaspersky servers")

NC_ ("traps/host-names/why", "A list of hosts, a firewall rule or a web history may hold the names of Kaspersky servers. That does not show a program.")

#endif
