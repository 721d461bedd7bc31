/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Written by build-aux/catalog-strings.py from data/catalog. Do not edit it: edit the catalog, and
 * run build-aux/catalog-strings.py data/catalog --output po/catalog/catalog-strings.c */
#if 0

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/apple-built-in/summary", "The protection that comes with a Mac. It checks programs before they start, blocks known harmful ones, and cleans up after one that ran.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/apple-built-in/part-of-macos/text", "It is part of macOS, so a library's Macs have it already.")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/avast/summary", "Protection from Gen Digital, which makes AVG and Norton too. It has a free edition and paid ones.")

NC_ ("alternatives/avast/windows-11/note", "The source says Windows, and does not name a version.")

NC_ ("alternatives/avast/windows-10/note", "The source says Windows, and does not name a version.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/avast/data-sale-2024/text", "The FTC said that Avast passed on what people did on the web to more than 100 others. In 2024, it ordered Avast to pay 16.5 million dollars and banned such sales for ads. From December 2025, 103,152 people got nearly 15.3 million dollars back.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/avast/offers-2020/text", "In 2020, AV-Comparatives wrote that Avast actively promotes its other products. Its setup also put in a browser of its own, unless you said no.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/avast/performance-2025/text", "In the tests of 2025 by AV-Comparatives, Avast won gold for performance.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/avast/summary-2025/score", "Top-Rated. Advanced+ in 6 of 7 tests. Gold for performance.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/avast/av-test-android-2024-02/score", "100 percent in both parts of the test")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/avg/summary", "Protection from Gen Digital, which makes Avast and Norton too. It has a free edition and paid ones.")

NC_ ("alternatives/avg/windows-11/note", "The source says Windows, and does not name a version.")

NC_ ("alternatives/avg/windows-10/note", "The source says Windows, and does not name a version.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/avg/data-sale-2024/text", "AVG and Avast have the same owner. In 2024, the FTC banned Avast and the firms under it from selling web data for ads. We found no text of it that names AVG.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/avg/private-use-2011/text", "Its license of 2011 allowed the free edition for private use only. We could not confirm the license of today.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/avg/performance-2025/text", "In the tests of 2025 by AV-Comparatives, AVG won gold for performance.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/avg/summary-2025/score", "Top-Rated. Advanced+ in 6 of 7 tests. Gold for performance.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/avg/av-test-android-2024-02/score", "100 percent in both parts of the test")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/bitdefender/summary", "Protection from a maker in Romania. It has a free edition for Windows, and paid ones with more in them. A study of 2023 rated its care with data among the better ones.")

/* TRANSLATORS: Where the maker is based. */
NC_ ("alternatives/bitdefender/country/value", "Romania")

NC_ ("alternatives/bitdefender/windows-11/note", "The source says Windows, and does not name a version.")

NC_ ("alternatives/bitdefender/windows-10/note", "The source says Windows, and does not name a version.")

NC_ ("alternatives/bitdefender/mac/note", "The source is the manual of a paid edition.")

NC_ ("alternatives/bitdefender/android/note", "The source is the manual of a paid edition.")

NC_ ("alternatives/bitdefender/iphone/note", "The source is the manual of a paid edition.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/bitdefender/summary-2025/score", "Top-Rated. Gold for stopping advanced threats")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/bitdefender/av-test-android-2024-02/score", "100 percent in both parts of the test")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/bitdefender/data-study-2023/score", "Among the better ones")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/clamav/summary", "A free scanner that looks through files when you ask. It was made for mail servers. On Linux, it can check files before you pass them on to someone with Windows.")

NC_ ("alternatives/clamav/linux/note", "It was tested on Ubuntu 22.04 and 24.04, Debian 12 and 13, and Fedora 41 and 42.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/clamav/not-a-suite/text", "Its makers say that it is not a traditional antivirus program.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/clamav/memory/text", "It needs at least 3 GiB of memory and 5 GiB of disk.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/clamav/samples-kept/text", "If you send a suspect file to its makers, they keep it without limit of time.")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/eset/summary", "Protection from a maker in Slovakia. A study of 2023 gave it full marks for how it shares data.")

/* TRANSLATORS: Where the maker is based. */
NC_ ("alternatives/eset/country/value", "Slovakia")

NC_ ("alternatives/eset/windows-10/note", "It needs Windows 10 version 21H2 or later. An older Windows 10 first needs updates from Microsoft.")

NC_ ("alternatives/eset/mac/note", "It needs macOS 11 or later.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/eset/summary-2025/score", "Top-Rated. Advanced+ in all 7 tests. Gold for stopping advanced threats")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/eset/data-study-2023/score", "Full marks for how it shares data")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/g-data/summary", "Protection for Windows. Its manual asks you to remove any other antivirus first. A study of 2023 gave it top marks for what it collects and how it shares data.")

NC_ ("alternatives/g-data/windows-11/note", "The source says Windows, and does not name a version.")

NC_ ("alternatives/g-data/windows-10/note", "The source says Windows, and does not name a version.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/g-data/sale-unconfirmed/text", "We could not confirm that it is sold and supported in the US. The manual that we read has no date.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/g-data/summary-2025/score", "Top-Rated. Silver for finding harmful files and for stopping advanced threats")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/g-data/data-study-2023/score", "Top marks for what it collects and how it shares data")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/google-play-protect/summary", "The protection that comes with Google Play on Android. It checks apps when you install them, and looks again from time to time. It may turn off or remove a harmful app.")

NC_ ("alternatives/google-play-protect/android/note", "It is on by default.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/google-play-protect/av-test-android-2024-02/score", "It lost a few points.")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/malwarebytes/summary", "A scanner that we could confirm for Macs only. No page that we trust says which of its editions guard all the time. So we list it only as a second opinion.")

NC_ ("alternatives/malwarebytes/mac/note", "It needs macOS 11 or later.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/malwarebytes/no-sale-2021/text", "Its maker says that it does not sell your data and will not do so.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/malwarebytes/collection-study-2023/text", "A study of 2023 gave it the lowest mark for what it collects. It seems that the maker did not answer the questions.")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/mcafee/summary", "Paid protection for PCs, Macs and phones. Its range also has a VPN, a password manager and rules for children.")

NC_ ("alternatives/mcafee/windows-11/note", "The source says Windows, and does not name a version.")

NC_ ("alternatives/mcafee/windows-10/note", "The source says Windows, and does not name a version.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/mcafee/renewal-uk-2021/text", "In May 2021, McAfee gave the UK's Competition and Markets Authority a promise about how it renews. This binds it in the UK, not in the US.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/mcafee/renewal-us-2016/text", "In the US, McAfee settled lawsuits about automatic renewals in the years 2010 to 2015, with payments of 11.50 dollars each. McAfee denied that it did wrong.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/mcafee/sharing-study-2023/text", "A study of 2023 gave McAfee no points at all for how it shares data.")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/microsoft-defender/summary", "The protection that comes with Windows 10 and Windows 11 PCs. It turns itself on when no other antivirus is there, or when the other one has expired.")

NC_ ("alternatives/microsoft-defender/windows-10/note", "Microsoft Defender gets its lists of new viruses until October 2028 or longer. Windows 10 itself needs updates of its own.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/microsoft-defender/part-of-windows/text", "It is part of Windows 10 and Windows 11, so a library's Windows PCs have it already.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/microsoft-defender/av-test-2024-04-protection/score", "6 of 6 points")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/microsoft-defender/av-test-2024-04-performance/score", "6 of 6 points")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/norton/summary", "Paid protection from Gen Digital, which makes Avast and AVG too. Some editions cover several devices, and some add a VPN and rules for children.")

NC_ ("alternatives/norton/windows-11/note", "The source says Windows, and does not name a version.")

NC_ ("alternatives/norton/windows-10/note", "The source says Windows, and does not name a version.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/norton/renewal-uk-2021/text", "The UK's Competition and Markets Authority looked into how Norton renews, and went to court over information. In 2021, Norton agreed to refund unused time and to show prices more clearly. This binds it in the UK, not in the US.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/norton/renewal-us-2012/text", "In the US, Symantec, which made Norton then, settled a lawsuit over renewals that people paid twice. The report on it is from October 2012.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/norton/ads-study-2023/text", "A study of 2023 said that Norton uses data about people for ads that are aimed at them.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/norton/coin-program-2022/text", "In January 2022, reports said that Norton 360 came with a program that makes digital coins. It ran only if the user turned it on, and Norton kept 15 percent. We could not confirm whether it is still there.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/norton/summary-2025/score", "Top-Rated")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/norton/av-test-mac-2025-03-protection/score", "6 of 6 points. It found all 842 samples.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/norton/av-test-mac-2025-03-performance/score", "6 of 6 points")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/norton/av-test-mac-2025-03-usability/score", "6 of 6 points")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/norton/av-test-android-2024-02/score", "100 percent in both parts of the test")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/sophos-home/summary", "Protection for home computers from a maker in the United Kingdom. You look after up to 10 computers on one web page. Sources disagree on whether a free edition still exists.")

/* TRANSLATORS: Where the maker is based. */
NC_ ("alternatives/sophos-home/country/value", "United Kingdom")

NC_ ("alternatives/sophos-home/windows-11/note", "The source says Windows, and does not name a version.")

NC_ ("alternatives/sophos-home/windows-10/note", "On Windows 10, it gets only new virus data now. Sophos plans to end that in April 2027. The 32-bit edition ended in 2023.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/sophos-home/review-2024/text", "A review of 2024 said that its finer settings need skill, and that its rules for children did not work well. It found few laboratory results.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/sophos-home/private-use/text", "Its help allows the free edition for private use only. It sends government offices to other products.")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/trend-micro/summary", "Protection from Trend Micro. We could confirm it for Windows 10 only, from a test of 2024.")

NC_ ("alternatives/trend-micro/windows-10/note", "A laboratory tested it there in 2024. We found no page that names other systems.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/trend-micro/data-always-on/text", "Its own page says that some data goes out and that you cannot turn this off. That is data for Google Analytics, logs for repairs, and the email address of the license.")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/trend-micro/av-test-2024-12-protection/score", "6 of 6 points")

/* TRANSLATORS: As the laboratory gives it. */
NC_ ("alternatives/trend-micro/av-test-2024-12-performance/score", "6 of 6 points")

/* TRANSLATORS: What it is, in one or two sentences. */
NC_ ("alternatives/ultraav-antivirus/summary", "The program that took the place of Kaspersky on many US PCs in 2024. We found no independent test of it. To remove it, use its own uninstaller.")

/* TRANSLATORS: Where the maker is based. */
NC_ ("alternatives/ultraav-antivirus/country/value", "United States")

NC_ ("alternatives/ultraav-antivirus/windows-11/note", "The source says Windows, and does not name a version.")

NC_ ("alternatives/ultraav-antivirus/windows-10/note", "The source says Windows, and does not name a version.")

NC_ ("alternatives/ultraav-antivirus/mac/note", "In 2024, people had to move to it themselves here.")

NC_ ("alternatives/ultraav-antivirus/android/note", "In 2024, people had to move to it themselves here.")

NC_ ("alternatives/ultraav-antivirus/iphone/note", "In 2024, people had to move to it themselves here.")

/* TRANSLATORS: One sentence, with the year and the outcome. */
NC_ ("alternatives/ultraav-antivirus/moved-2024/text", "In September 2024, an update of Kaspersky put UltraAV on Windows PCs in the place of Kaspersky. About one million people in the US were moved without a clear choice. Their bills went on as before.")

NC_ ("advice/advice-iphone/text", "You need not replace anything on an iPhone or iPad. The UK government says that phones and tablets need no antivirus if their apps come from the official store. Keep it up to date, and get apps only from the App Store.")

NC_ ("advice/advice-android/text", "Google Play Protect comes with your phone and is on by default. Open the Play Store, tap your picture, and look whether Play Protect is on. Get apps only from Google Play. The UK government says that such a phone needs no other antivirus. In a laboratory test of 2024, it lost a few points where most other apps lost none.")

NC_ ("advice/advice-chromebook/text", "We list no program for a Chromebook. Keep it up to date, and leave the protection on that came with it. This is what CISA tells people to do on any device. If you put a Kaspersky app on it, take the app off.")

NC_ ("advice/advice-linux/text", "We list no program that guards a Linux computer all the time. The guide Security in a Box calls updates the single most important thing, so let your system update itself. ClamAV can check files before you pass them on to someone with Windows.")

NC_ ("advice/advice-windows-10/text", "Windows itself comes first. If your PC can run Windows 11, move to it. If not, sign up for Extended Security Updates, which repair holes in the old system. In 2026, Microsoft moved their end to 12 October 2027 for people at home. Some older pages still name an end in 2026. Microsoft Defender gets its lists of new viruses until October 2028 at least. Those lists do not repair Windows.")

NC_ ("advice/advice-windows-older/text", "A Windows that is older than Windows 10 is no longer safe on the internet. No antivirus can make up for updates that Windows itself no longer gets. Sophos, for one, ended its support for Windows 7, 8 and 8.1 in 2023. Move to a newer PC or system first. Until then, keep this PC off the internet.")

NC_ ("advice/advice-mac/text", "A Mac comes with protection from Apple that checks programs and blocks known harmful ones. Keep macOS up to date. Views differ on whether you need more. Consumer Reports said in 2021 that Macs need antivirus software too.")

NC_ ("voices/voice-cisa/text", "CISA is the US agency that protects computers. It tells people to make sure that the protection that came with their device is on. Updates come first, it says.")

NC_ ("voices/voice-uk-government/text", "The UK government says that antivirus often comes with the device. Turn it on, and you are safer at once. A second antivirus may clash with it. Phones and tablets that use the official stores need none.")

NC_ ("voices/voice-consumer-reports/text", "Consumer Reports tests products for buyers. In 2026, several free programs from other makers got a higher score there than Microsoft Defender.")

NC_ ("voices/voice-consumer-reports-macs/text", "In 2021, Consumer Reports told people that Macs need antivirus software too. It also said that you need not pay much for it, if anything.")

NC_ ("voices/voice-ftc/text", "The FTC is the US agency that protects buyers. It names no product. It tells people to use real security software, to keep it up to date, and to ignore warnings that pop up.")

NC_ ("voices/voice-av-comparatives-mac/text", "This laboratory said in 2021 that few harmful programs exist for Macs, compared with Windows and Android. Some experts, it said, still advise people to add a program from another maker.")

NC_ ("voices/voice-av-comparatives-choice/text", "This laboratory says that nobody should buy a program because of one test. Price, ease of use and support count as well. It tells people to try a program before they buy it.")

NC_ ("voices/voice-av-test-android/text", "In February 2024, this laboratory took a few points off Google Play Protect. Of 15 apps in that test, 11 lost none.")

NC_ ("voices/voice-security-in-a-box/text", "This guide for people at risk says that to keep all programs up to date is the single most important thing.")

NC_ ("left-out/left-out-kaspersky/why", "Kaspersky can no longer sell, renew or update its antivirus in the US. We leave it out because of this US rule, and not because of a test.")

NC_ ("left-out/left-out-f-secure/why", "We found no page that says on which systems it runs now. Its maker is a firm in Finland. A study of 2023 gave it full marks for how it shares data.")

NC_ ("left-out/left-out-panda/why", "We found no page that says on which systems it runs now, or what its free edition does in the US. A study of 2023 gave it the best mark for what it collects. It also said that its maker uses data for ads.")

NC_ ("left-out/left-out-intego/why", "We could not confirm what it does now, and we found no test of it. The firm that owns it also owns Wizcase, a site that reviews security programs.")

NC_ ("left-out/left-out-avira/why", "We could not confirm whether its maker still carries it on and has it tested. A study of 2023 said that its maker uses data for ads.")

NC_ ("left-out/left-out-emsisoft/why", "We could confirm too little about it. We did not see it in the lists of 2025 that we could read.")

NC_ ("left-out/left-out-webroot/why", "We found no recent test of it, and we could not confirm what it offers now. In 2019, the firm Carbonite bought it, and then OpenText set out to buy Carbonite.")

NC_ ("left-out/left-out-not-researched/why", "Laboratories name these, but we have not looked into them. That says nothing against them.")

NC_ ("notes/enough-for-most/text", "CISA in the US and the UK government tell people to turn on the protection that comes with the device. So we put it first for most people. No neutral body that we found says that people at home must buy a program.")

NC_ ("notes/who-disagrees/text", "Not everyone agrees. In 2026, Consumer Reports gave several free programs from other makers a higher score than Microsoft Defender.")

NC_ ("notes/we-earn-nothing/text", "Nobody pays to be in this list. We earn nothing from what you choose, and no link here is an ad. You can read every rule and its weight.")

NC_ ("notes/not-a-laboratory/text", "We are not a test laboratory. We only repeat what independent laboratories found. They do not endorse this program.")

NC_ ("notes/scores-differ/text", "Each laboratory tests in its own way. So you cannot compare a score from one with a score from another.")

NC_ ("notes/small-differences/text", "Differences of a few tenths of a percent mean nothing to a person at home.")

NC_ ("notes/no-result/text", "Where we found no current independent result, we say so. It does not count as zero, and it does not mean that a program is bad.")

NC_ ("notes/silence/text", "Where something is missing, we found no source that we trust. Silence about a maker does not mean that there is nothing to know.")

NC_ ("notes/look-at-the-date/text", "Facts carry the date of their source, where it has one. Some are years old. Look at the maker's own site before you pay or install.")

NC_ ("notes/one-at-a-time/text", "Let only one program guard a computer at a time. Two can get in each other's way. Microsoft Defender steps back by itself when another antivirus takes over.")

NC_ ("notes/type-the-address/text", "Type the address of a maker yourself. In 2022, the FBI warned of ads in search results that copy real brands and lead to harmful downloads. Skip whatever is marked as sponsored.")

NC_ ("notes/look-alike-sites/text", "Many sites only look like the site of an antivirus maker. One count in 2024 listed 1,440 such names. Some offer downloads or ask for passwords.")

NC_ ("notes/cheap-keys/text", "Buy from the maker or from a shop that you know. We came upon sites with cheap keys, and upon copies of makers' pages on other sites.")

NC_ ("notes/renewal/text", "A paid program may renew itself and charge you again. On the day you buy, look whether you can turn that off. There were disputes about it, also with large makers.")

NC_ ("notes/extras-apart/text", "You can get a VPN or a password manager on its own. Neither tells you how well a program stops viruses, so both count for little here.")

NC_ ("notes/who-owns-reviews/text", "Some review sites belong to firms that sell such programs. Wizcase and Intego had the same owner. Pango, the maker of UltraAV, owned the site Comparitech.")

NC_ ("notes/libraries/text", "This list is for people at home. Free editions are often for private use only. A library must check the license before it installs one on its own computers. Microsoft Defender is already part of Windows.")

NC_ ("questions/devices/question", "Which devices do you want to protect?")

NC_ ("questions/devices/help", "Choose every kind that you have.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/devices/windows-11/text", "A PC with Windows 11")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/devices/windows-10/text", "A PC with Windows 10")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/devices/windows-older/text", "A PC with an older Windows")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/devices/mac/text", "A Mac")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/devices/android/text", "An Android phone or tablet")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/devices/iphone/text", "An iPhone or iPad")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/devices/linux/text", "A computer with Linux")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/devices/chromebook/text", "A Chromebook")

NC_ ("questions/children/question", "Do children use these devices?")

NC_ ("questions/children/help", "Some programs come with rules for children, such as limits on time or on websites. Look in the settings of your device too. It may have such rules of its own.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/children/yes/text", "Yes")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/children/no/text", "No")

NC_ ("questions/budget/question", "Do you want to pay for protection?")

NC_ ("questions/budget/help", "The protection that comes with a device costs nothing. Paying mainly buys extras.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/budget/free/text", "No, it should cost nothing")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/budget/either/text", "Both are fine with me")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/budget/paid/text", "Yes, I am willing to pay")

NC_ ("questions/help/question", "How much do you want to set up yourself?")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/help/simple/text", "Nothing. It should look after itself")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/help/some-settings/text", "A few settings are fine")

NC_ ("questions/used/question", "What else did you use Kaspersky for?")

NC_ ("questions/used/help", "A VPN hides what you do online from the network that you use. A password manager keeps your passwords. You can get both on their own, too.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/used/passwords/text", "To keep passwords")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/used/vpn/text", "For its VPN")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/used/child-rules/text", "For rules for children")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/used/vault/text", "For a vault, which is a locked place for files")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/used/backup/text", "For backups, which are copies of your files")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/used/none/text", "For none of these")

NC_ ("questions/old-computer/question", "Is one of your computers old or slow?")

NC_ ("questions/old-computer/help", "Some programs slow a computer down more than others.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/old-computer/yes/text", "Yes")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/old-computer/no/text", "No")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/built-in-first/title", "Built-in protection comes first")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/built-in-first/reason", "It comes with your device. It costs nothing and needs no download.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/all-devices/title", "Runs on all your devices")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/all-devices/reason", "It runs on all your devices that have such programs.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/some-devices/title", "Runs on some of your devices")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/some-devices/reason", "It runs on some of your devices. The others need something else.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/support-ends/title", "Support ends soon")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. The program fills in
   {until}: keep it as it is. */
NC_ ("rules/support-ends/reason", "Its support for one of your devices ends soon or has ended. The date is {until}.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/second-opinion/title", "Only a second opinion")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/second-opinion/reason", "We list it only as a second opinion. It should not be your only protection.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/costs-nothing/title", "Free, when you want free")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/costs-nothing/reason", "You can have it without paying. If it has paid editions too, look what the free one covers.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/no-free-edition/title", "No free edition that we could confirm")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/no-free-edition/reason", "You do not want to pay. We could not confirm a free edition.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/paid-is-fine/title", "Paid, when you are willing to pay")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/paid-is-fine/reason", "It has a paid edition, and you are willing to pay.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/looks-after-itself/title", "Looks after itself")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/looks-after-itself/reason", "There is little or nothing to set up.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/offers/title", "Offers and extras")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/offers/reason", "It may show offers, or bring extras that you did not ask for.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/needs-care/title", "Takes some skill")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/needs-care/reason", "It may take some skill to use it well.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/looked-after-from-afar/title", "Can be looked after from afar")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/looked-after-from-afar/reason", "You can look after it from a web page, for your family too.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/several-devices/title", "Covers several devices")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/several-devices/reason", "It has an edition that covers several devices of a family.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/children/title", "Rules for children")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/children/reason", "It has rules for children. Look which editions have them.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/child-rules-used/title", "Rules for children, as before")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/child-rules-used/reason", "You used such rules in Kaspersky, and it has them as well.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/passwords-used/title", "A password manager, as before")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/passwords-used/reason", "You can get a password manager with it. You can also get one on its own.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/vpn-used/title", "A VPN, as before")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/vpn-used/reason", "You can get a VPN with it. You can also get one on its own.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/old-and-built-in/title", "Nothing to add to an old computer")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/old-and-built-in/reason", "It adds no other program to an old computer.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/old-and-light/title", "Light on a computer")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/old-and-light/reason", "A laboratory found that it slows a computer little.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/old-and-heavy/title", "Heavy on a computer")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/old-and-heavy/reason", "It may be too much for an old computer.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/result-current/title", "Tested in the last 12 months")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/result-current/reason", "An independent laboratory tested it in the last 12 months.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/result-old/title", "Tested more than 12 months ago")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/result-old/reason", "The newest independent result that we found is more than 12 months old.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/result-none/title", "No current independent result")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/result-none/reason", "We found no current independent result. That does not mean that it is bad.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/past/title", "Something in its past")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/past/reason", "There is something in its past that you should know.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/renewals/title", "Disputes about renewals")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/renewals/reason", "There was a dispute about its renewals that you should know.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/sale/title", "Perhaps not sold in the US")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/sale/reason", "It may be hard to buy, or to get help for, in the US.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/data/title", "Data about you")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/data/reason", "There is something about your data that you should know.")

/* TRANSLATORS: The rule in a few words, for the list of rules. */
NC_ ("rules/online-only/title", "Needs to be online")

/* TRANSLATORS: Why, said to the person; {until} is the date of ending. */
NC_ ("rules/online-only/reason", "It needs to be online to protect you fully.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-passwords-android/title", "Save your passwords from {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-android/open-vault/do", "Open the app on the phone and type your main password.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-android/open-vault/where", "The main password is the one that opens the whole list.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-android/open-vault/success", "You see the list of your passwords.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-android/open-vault/otherwise", "If you do not remember the main password, no one can give it back to you. Look for another device on which the list is still open.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-passwords-android/open-vault/warning", "The list may be only on this phone. If the app goes first, the list may go with it.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-android/look-for-codes/do", "Look whether the app also makes login codes for you.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-android/look-for-codes/where", "These are short numbers that change after a while. A site asks for one after the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-android/look-for-codes/success", "For each such site, you have a new way to get the code.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-android/look-for-codes/otherwise", "If you cannot log in to a site without the app, set up a new way there first.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-passwords-android/look-for-codes/warning", "Without the code, you may no longer get into that account.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-android/look-for-pc/do", "If you also have Kaspersky Password Manager on a Windows PC, look whether the same list is there.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-android/look-for-pc/where", "Compare the newest entries on the phone and on the PC.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-android/look-for-pc/success", "The list is the same. Then export it on the PC, where the program can write it into a text file.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-android/look-for-pc/otherwise", "If the list is only on the phone, look in the settings of the app for \"Export\", or copy the entries by hand. A backup file opens only in the app itself.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-passwords-android/look-for-pc/warning", "Anyone who gets that text file can read your passwords. Delete it as soon as they are in their new place.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-android/test-new-place/do", "Log in to your mail with the password from its new place.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-android/test-new-place/where", "Your mail comes first, because other sites send you a link there when a password is lost.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-android/test-new-place/success", "You get in without the Kaspersky app.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-android/test-new-place/otherwise", "If you do not get in, keep the Kaspersky app and compare the two passwords letter by letter.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-android/leave-fill-in/do", "Choose the new app for filling in passwords.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-android/leave-fill-in/where", "Search at the top of \"Settings\" for \"Autofill\" or \"Passwords\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-android/leave-fill-in/success", "The page names your new app, and no longer Kaspersky.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-android/leave-fill-in/otherwise", "If you use no other app for this, choose \"None\" or \"Google\".")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-child-rules-android/title", "Decide on the rules for the child before {product} goes")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/rescue-child-rules-android/intro", "Safe Kids lets parents set rules for a child's phone. A parent should decide what comes next.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-child-rules-android/note-rules/do", "Write down which rules you set.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-child-rules-android/note-rules/where", "Look in the app for parents, or on the page My Kaspersky. Look for times, apps, web sites and places.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-child-rules-android/note-rules/success", "You have a list of what you want to keep.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-child-rules-android/note-rules/otherwise", "If you cannot log in any more, write down what you remember.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-child-rules-android/note-rules/warning", "When Safe Kids is removed, its rules no longer hold on this phone.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-child-rules-android/choose-new-rules/do", "Choose what comes in its place, and set it up on the same day.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-child-rules-android/choose-new-rules/where", "Google has an app named \"Family Link\" for this. Look also under \"Digital Wellbeing and parental controls\" in \"Settings\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-child-rules-android/choose-new-rules/success", "The new rules work on the phone of the child.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-child-rules-android/choose-new-rules/otherwise", "If you do not want rules any more, talk with the child about it and go on.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-child-rules-android/parent-login/do", "Have the e-mail address and the password of the parent's My Kaspersky account at hand.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-child-rules-android/parent-login/where", "The app asks for them before it lets itself be removed.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-child-rules-android/parent-login/success", "You can log in with them.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-child-rules-android/parent-login/otherwise", "If you do not know the password, look for a link such as \"Forgot password\" where you log in.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/rescue-work-phone-android/title", "Before a work phone is changed")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/rescue-work-phone-android/intro", "This app is made for phones at work. Removing it the wrong way can lock the phone or erase it.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-work-phone-android/ask-it-first/do", "Ask the IT department first. Do not try it out.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-work-phone-android/ask-it-first/where", "Call or write to the people who gave you the phone or the app. Ask whether they manage the phone.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-work-phone-android/ask-it-first/success", "They told you who removes the app, and how.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-work-phone-android/ask-it-first/otherwise", "If you cannot reach anyone, leave the app where it is.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-work-phone-android/ask-it-first/warning", "The app can be set so that the phone locks when its rights are taken away. Then only the IT department can open it again.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-work-phone-android/copy-own-data/do", "Copy your own photos, contacts and files to another place.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-work-phone-android/copy-own-data/where", "Use a computer, a memory card or an online storage that you trust. If an employer or a school manages the phone, ask whether you may.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-work-phone-android/copy-own-data/success", "You can open a photo and a contact from the copy.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-work-phone-android/copy-own-data/otherwise", "If copying is blocked, someone does manage the phone. Ask that IT department to help you.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-work-phone-android/copy-own-data/warning", "On some work phones, the app only goes when the whole phone is reset. Then everything on it is gone.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/ask-who-manages-phone/title", "Ask who looks after this phone")

/* TRANSLATORS: One action. */
NC_ ("guides/ask-who-manages-phone/ask-first/do", "If the phone belongs to an employer or a school, ask their IT department before you change anything.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/ask-who-manages-phone/ask-first/where", "Call or write to them. Tell them the name of the app that this check found.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/ask-who-manages-phone/ask-first/success", "They tell you to go on, or they do it for you.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/ask-who-manages-phone/ask-first/otherwise", "If the phone is your own and no one looks after it, you may go on.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/ask-who-manages-phone/ask-first/warning", "A phone that is managed can lock when such an app is removed the wrong way.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/replace-android/title", "Turn on Google Play Protect")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/replace-android/intro", "Play Protect comes with Google Play and checks apps for harm. It can be on while Kaspersky is still there.")

/* TRANSLATORS: One action. */
NC_ ("guides/replace-android/open-play-protect/do", "Open Play Protect on the phone.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/replace-android/open-play-protect/where", "Open the app \"Play Store\". Tap your picture at the top right, then \"Play Protect\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/replace-android/open-play-protect/success", "You see a page that tells when apps were last scanned.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/replace-android/open-play-protect/otherwise", "If you find no Play Store, as on some Huawei phones, use the protection that the maker of the phone offers. Search in \"Settings\" for \"Security\".")

/* TRANSLATORS: One action. */
NC_ ("guides/replace-android/switch-on/do", "Make sure that it is on.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/replace-android/switch-on/where", "Tap the gear at the top right. Look at \"Scan apps with Play Protect\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/replace-android/switch-on/success", "The switch is on. It is on from the start, unless someone turned it off.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/replace-android/switch-on/otherwise", "If the switch cannot be moved, an employer or a school may manage this phone. Ask them.")

/* TRANSLATORS: A title, in a few words. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/replace-other-android/title", "Find {replacement} for the phone")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/replace-other-android/find-in-store/do", "Find {replacement} in Google Play, but do not install it yet.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/replace-other-android/find-in-store/where", "Open the app \"Play Store\" and type the name. Check that the name of the maker is right.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/replace-other-android/find-in-store/success", "You see its page with the button \"Install\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/replace-other-android/find-in-store/otherwise", "If it is not there for your phone, use Play Protect. It is part of Google Play.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/replace-other-android/find-in-store/warning", "Do not take apps from links in mails or messages.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kaspersky-android/title", "Remove {product} from the phone")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-kaspersky-android/intro", "All steps are done on the phone itself. The app has some rights that you take away first.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-android/turn-off-vpn/do", "If the app has a VPN, turn it off first.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-android/turn-off-vpn/where", "A VPN sends your traffic through another computer. Look in the app, and in \"Settings\" under \"Network\" and \"VPN\". There, turn off \"Always-on VPN\" as well.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-android/turn-off-vpn/success", "The small key at the top of the screen is gone, and web pages open.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-android/turn-off-vpn/otherwise", "If web pages do not open, look in the app for \"Kill Switch\" and turn that off.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-android/turn-off-accessibility/do", "Turn off the accessibility service of the app.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-android/turn-off-accessibility/where", "Open \"Settings\", then \"Accessibility\", then \"Installed apps\" or \"Downloaded apps\". Tap the name with Kaspersky in it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-android/turn-off-accessibility/success", "The switch is off.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-android/turn-off-accessibility/otherwise", "If you see no such name, the service was never on. You can also search in \"Settings\" for \"Accessibility\".")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-android/turn-off-device-admin/do", "Look whether the app is a device admin app, and turn that off.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-android/turn-off-device-admin/where", "Search at the top of \"Settings\" for \"Device admin apps\". Such apps can lock a phone, so a phone does not let you uninstall them.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-android/turn-off-device-admin/success", "No Kaspersky app in that list is on.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-android/turn-off-device-admin/otherwise", "If you find no such page, go on. If the phone asks for a code or locks, stop and ask the person who set up the app.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kaspersky-android/turn-off-device-admin/warning", "If the phone belongs to an employer or a school, ask them first. A phone that is managed can lock.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kaspersky-android/find-app/do", "On the phone, find {product} in the list of apps and tap it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-android/find-app/where", "Open \"Settings\" on the phone, then \"Apps\". On some phones it is \"Apps and notifications\" or \"Application manager\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-android/find-app/success", "You see the page of the app, with a button such as \"Uninstall\" or \"Force stop\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-android/find-app/otherwise", "If you do not find it, use the search at the top of \"Settings\". If it is not there either, the app is gone.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-android/uninstall-app/do", "Tap \"Uninstall\", and say yes when the phone asks.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-android/uninstall-app/where", "The button is on the page of the app, under \"Settings\", then \"Apps\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-android/uninstall-app/success", "The app is no longer in the list of apps.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-android/uninstall-app/otherwise", "If there is no \"Uninstall\" button, the app may have come with the phone. Tap \"Disable\" in its place. If the button is grey, look once more at accessibility and device admin apps.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kaspersky-huawei/title", "Remove {product} from the phone")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-kaspersky-huawei/intro", "This app came with the phone. Such apps can often be turned off, but not taken off.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-huawei/turn-off-accessibility/do", "Turn off the accessibility service of the app.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-huawei/turn-off-accessibility/where", "Open \"Settings\", then \"Accessibility\", then \"Installed apps\" or \"Downloaded apps\". Tap the name with Kaspersky in it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-huawei/turn-off-accessibility/success", "The switch is off.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-huawei/turn-off-accessibility/otherwise", "If you see no such name, the service was never on. You can also search in \"Settings\" for \"Accessibility\".")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-huawei/turn-off-device-admin/do", "Look whether the app is a device admin app, and turn that off.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-huawei/turn-off-device-admin/where", "Search at the top of \"Settings\" for \"Device admin apps\". Such apps can lock a phone, so a phone does not let you uninstall them.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-huawei/turn-off-device-admin/success", "No Kaspersky app in that list is on.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-huawei/turn-off-device-admin/otherwise", "If you find no such page, go on. If the phone asks for a code or locks, stop and ask the person who set up the app.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kaspersky-huawei/find-app/do", "On the phone, find {product} in the list of apps and tap it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-huawei/find-app/where", "Open \"Settings\" on the phone, then \"Apps\". On some phones it is \"Apps and notifications\" or \"Application manager\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-huawei/find-app/success", "You see the page of the app, with a button such as \"Uninstall\" or \"Force stop\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-huawei/find-app/otherwise", "If you do not find it, use the search at the top of \"Settings\". If it is not there either, the app is gone.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-huawei/disable-or-uninstall/do", "Tap \"Uninstall\". If there is no such button, tap \"Disable\".")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-huawei/disable-or-uninstall/where", "The button is on the page of the app, under \"Settings\", then \"Apps\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-huawei/disable-or-uninstall/success", "The app is gone, or the page says that it is disabled.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-huawei/disable-or-uninstall/otherwise", "If the app offers neither, take away its rights on that page, under \"Permissions\" and \"Notifications\".")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-safe-kids-android/title", "Remove {product} from the phone of the child")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-safe-kids-android/open-safe-kids/do", "Open Safe Kids on the phone of the child.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-safe-kids-android/open-safe-kids/where", "Look for its icon on the phone. A parent should do this.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-safe-kids-android/open-safe-kids/success", "You see the first page of the app.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-safe-kids-android/open-safe-kids/otherwise", "If it does not open, restart the phone and try again.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-safe-kids-android/uninstall-inside/do", "Look in the menu of the app for the command to uninstall it, and tap that.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-safe-kids-android/uninstall-inside/where", "Open the menu or the settings inside the app. The app wants to be removed from there, and not from the list of apps.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-safe-kids-android/uninstall-inside/success", "The app asks for the password of the parent.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-safe-kids-android/uninstall-inside/otherwise", "If you find no such command, look in the help of the app for \"uninstall\".")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-safe-kids-android/type-parent-password/do", "Type the password of the parent's My Kaspersky account.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-safe-kids-android/type-parent-password/where", "It is the password that the parent chose for My Kaspersky.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-safe-kids-android/type-parent-password/success", "The app goes off the phone.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-safe-kids-android/type-parent-password/otherwise", "If the password is not taken, look for a link such as \"Forgot password\" where you log in to My Kaspersky.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-safe-kids-android/type-parent-password/warning", "From now on, the rules for the child no longer hold. Put the new rules in place on the same day.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-safe-kids-android/look-in-list/do", "Look whether the app is gone from the list of apps.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-safe-kids-android/look-in-list/where", "Open \"Settings\" on the phone, then \"Apps\". On some phones it is \"Apps and notifications\" or \"Application manager\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-safe-kids-android/look-in-list/success", "Safe Kids is no longer in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-safe-kids-android/look-in-list/otherwise", "If it is still there, turn it off under \"Accessibility\" and \"Device admin apps\". Then tap \"Uninstall\".")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-password-manager-android/title", "Remove {product} from the phone")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-password-manager-android/check-export/do", "Make sure that all your passwords are in their new place.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-password-manager-android/check-export/where", "Compare how many entries there are, and try the newest one.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-password-manager-android/check-export/success", "You can log in to your mail and your bank without the Kaspersky app.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-password-manager-android/check-export/otherwise", "If one is missing, stop here and copy it first.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-password-manager-android/check-export/warning", "What is only in the app is gone when the app is gone.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-password-manager-android/turn-off-accessibility/do", "Turn off the accessibility service of the app.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-password-manager-android/turn-off-accessibility/where", "Open \"Settings\", then \"Accessibility\", then \"Installed apps\" or \"Downloaded apps\". Tap the name with Kaspersky in it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-password-manager-android/turn-off-accessibility/success", "The switch is off.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-password-manager-android/turn-off-accessibility/otherwise", "If you see no such name, the service was never on. You can also search in \"Settings\" for \"Accessibility\".")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-password-manager-android/find-app/do", "On the phone, find {product} in the list of apps and tap it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-password-manager-android/find-app/where", "Open \"Settings\" on the phone, then \"Apps\". On some phones it is \"Apps and notifications\" or \"Application manager\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-password-manager-android/find-app/success", "You see the page of the app, with a button such as \"Uninstall\" or \"Force stop\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-password-manager-android/find-app/otherwise", "If you do not find it, use the search at the top of \"Settings\". If it is not there either, the app is gone.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-password-manager-android/uninstall-app/do", "Tap \"Uninstall\", and say yes when the phone asks.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-password-manager-android/uninstall-app/where", "The button is on the page of the app, under \"Settings\", then \"Apps\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-password-manager-android/uninstall-app/success", "The app is no longer in the list of apps.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-password-manager-android/uninstall-app/otherwise", "If there is no \"Uninstall\" button, the app may have come with the phone. Tap \"Disable\" in its place. If the button is grey, look once more at accessibility and device admin apps.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-vpn-android/title", "Remove {product} from the phone")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-vpn-android/turn-off-vpn/do", "If the app has a VPN, turn it off first.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-vpn-android/turn-off-vpn/where", "A VPN sends your traffic through another computer. Look in the app, and in \"Settings\" under \"Network\" and \"VPN\". There, turn off \"Always-on VPN\" as well.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-vpn-android/turn-off-vpn/success", "The small key at the top of the screen is gone, and web pages open.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-vpn-android/turn-off-vpn/otherwise", "If web pages do not open, look in the app for \"Kill Switch\" and turn that off.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-vpn-android/find-app/do", "On the phone, find {product} in the list of apps and tap it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-vpn-android/find-app/where", "Open \"Settings\" on the phone, then \"Apps\". On some phones it is \"Apps and notifications\" or \"Application manager\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-vpn-android/find-app/success", "You see the page of the app, with a button such as \"Uninstall\" or \"Force stop\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-vpn-android/find-app/otherwise", "If you do not find it, use the search at the top of \"Settings\". If it is not there either, the app is gone.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-vpn-android/uninstall-app/do", "Tap \"Uninstall\", and say yes when the phone asks.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-vpn-android/uninstall-app/where", "The button is on the page of the app, under \"Settings\", then \"Apps\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-vpn-android/uninstall-app/success", "The app is no longer in the list of apps.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-vpn-android/uninstall-app/otherwise", "If there is no \"Uninstall\" button, the app may have come with the phone. Tap \"Disable\" in its place. If the button is grey, look once more at accessibility and device admin apps.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-vpn-android/forget-vpn/do", "Look whether the phone still lists a VPN of Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-vpn-android/forget-vpn/where", "Search at the top of \"Settings\" for \"VPN\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-vpn-android/forget-vpn/success", "No entry names Kaspersky, and web pages open.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-vpn-android/forget-vpn/otherwise", "If one does, tap the gear beside it, then \"Forget\" or \"Delete\".")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-small-apps-android/title", "Remove {product} from the phone")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-small-apps-android/find-app/do", "On the phone, find {product} in the list of apps and tap it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-small-apps-android/find-app/where", "Open \"Settings\" on the phone, then \"Apps\". On some phones it is \"Apps and notifications\" or \"Application manager\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-small-apps-android/find-app/success", "You see the page of the app, with a button such as \"Uninstall\" or \"Force stop\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-small-apps-android/find-app/otherwise", "If you do not find it, use the search at the top of \"Settings\". If it is not there either, the app is gone.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-small-apps-android/uninstall-app/do", "Tap \"Uninstall\", and say yes when the phone asks.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-small-apps-android/uninstall-app/where", "The button is on the page of the app, under \"Settings\", then \"Apps\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-small-apps-android/uninstall-app/success", "The app is no longer in the list of apps.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-small-apps-android/uninstall-app/otherwise", "If there is no \"Uninstall\" button, the app may have come with the phone. Tap \"Disable\" in its place. If the button is grey, look once more at accessibility and device admin apps.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-small-apps-android/choose-other-app/do", "If the phone asks, choose another app for this job.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-small-apps-android/choose-other-app/where", "Most phone cameras read QR codes. The phone itself can show who calls and what uses the battery.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-small-apps-android/choose-other-app/success", "The phone does the job without Kaspersky.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-small-apps-android/choose-other-app/otherwise", "If the camera does not read QR codes, search in \"Settings\" for \"QR\".")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-endpoint-security-android/title", "Remove {product} from a phone")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-endpoint-security-android/intro", "Ask the IT department first. This app can be set so that the phone locks when it is removed the wrong way.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-endpoint-security-android/let-it-remove/do", "Let the IT department remove the app, or do only what they tell you.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-endpoint-security-android/let-it-remove/where", "They manage the phone from afar and can see how the app is set.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-endpoint-security-android/let-it-remove/success", "They removed the app, or they gave you steps of their own.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-endpoint-security-android/let-it-remove/otherwise", "If they do not answer, leave the app where it is. Ask again, in writing if you can.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-endpoint-security-android/let-it-remove/warning", "Do not turn off the app under \"Device admin apps\" yourself. The phone can lock, and then only they can open it.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-endpoint-security-android/reset-if-owned/do", "Ask whether the phone has to be reset as a whole.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-endpoint-security-android/reset-if-owned/where", "Some work phones belong fully to this kind of management. For them, Kaspersky names the reset as the way to remove the app.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-endpoint-security-android/reset-if-owned/success", "You know whether a reset is needed, and your own data are copied.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-endpoint-security-android/reset-if-owned/otherwise", "If you are not sure, do not reset the phone.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-endpoint-security-android/reset-if-owned/warning", "A factory reset deletes everything on the phone.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-endpoint-security-android/turn-off-device-admin/do", "No one manages the phone: turn the app off as a device admin app.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-endpoint-security-android/turn-off-device-admin/where", "Search at the top of \"Settings\" for \"Device admin apps\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-endpoint-security-android/turn-off-device-admin/success", "No Kaspersky app in that list is on, and the phone works as before.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-endpoint-security-android/turn-off-device-admin/otherwise", "If the phone locks or asks for a code, someone does manage it. Call the IT department that set it up.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-endpoint-security-android/turn-off-device-admin/warning", "Do this only if you are sure that no employer or school manages the phone.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-endpoint-security-android/find-app/do", "On the phone, find {product} in the list of apps and tap it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-endpoint-security-android/find-app/where", "Open \"Settings\" on the phone, then \"Apps\". On some phones it is \"Apps and notifications\" or \"Application manager\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-endpoint-security-android/find-app/success", "You see the page of the app.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-endpoint-security-android/find-app/otherwise", "If you do not find it, use the search at the top of \"Settings\".")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-endpoint-security-android/uninstall-app/do", "Tap \"Uninstall\", and say yes when the phone asks.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-endpoint-security-android/uninstall-app/where", "The button is on the page of the app, under \"Settings\", then \"Apps\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-endpoint-security-android/uninstall-app/success", "The app is no longer in the list of apps.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-endpoint-security-android/uninstall-app/otherwise", "If the button is grey, the app is still a device admin app, or the phone is managed. Ask the person who set it up.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/restart-android/title", "Restart the phone and look again")

/* TRANSLATORS: One action. */
NC_ ("guides/restart-android/restart/do", "Turn the phone off and on again.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-android/restart/where", "Hold down the power button, then tap \"Restart\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-android/restart/success", "The phone starts, and you can unlock it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-android/restart/otherwise", "If there is no such button, pull down the bar at the top of the screen twice and look for the power sign.")

/* TRANSLATORS: One action. */
NC_ ("guides/restart-android/look-again/do", "Look through the list of apps for the name Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-android/look-again/where", "Open \"Settings\" on the phone, then \"Apps\". On some phones it is \"Apps and notifications\" or \"Application manager\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-android/look-again/success", "The name is not there.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-android/look-again/otherwise", "If it is, go back to the steps that remove it.")

/* TRANSLATORS: One action. */
NC_ ("guides/restart-android/web-test/do", "Open a web page.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-android/web-test/where", "Do it once with Wi-Fi and once without.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-android/web-test/success", "It opens both times.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-android/web-test/otherwise", "If web pages do not open, search in \"Settings\" for \"VPN\" and turn off what is still on.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/protect-android/title", "Keep the phone safe")

/* TRANSLATORS: One action. */
NC_ ("guides/protect-android/play-protect-on/do", "Let Play Protect scan the phone.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-android/play-protect-on/where", "Open the app \"Play Store\". Tap your picture at the top right, then \"Play Protect\", then \"Scan\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-android/play-protect-on/success", "It is on, and it found no harmful apps.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-android/play-protect-on/otherwise", "If it is off, tap the gear and turn on \"Scan apps with Play Protect\". If it names a harmful app, remove that app.")

/* TRANSLATORS: One action. */
NC_ ("guides/protect-android/update-phone/do", "Install the updates of the phone.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-android/update-phone/where", "Open \"Settings\", then \"System\", then \"Software update\". On some phones the page is at the very end of \"Settings\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-android/update-phone/success", "It says that the phone is up to date.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-android/update-phone/otherwise", "If the last update is some years old, this phone may get no more. Think of another phone for your bank.")

/* TRANSLATORS: One action. */
NC_ ("guides/protect-android/only-from-store/do", "Get apps only from Google Play.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-android/only-from-store/where", "The UK government says that phones need no extra antivirus when apps come only from the official stores.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-android/only-from-store/success", "You know where new apps should come from.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-android/only-from-store/otherwise", "If someone asks you to install an app from a link, say no and ask a person whom you trust.")

/* TRANSLATORS: A title, in a few words. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/protect-other-android/title", "Set up {replacement} on the phone")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/protect-other-android/install-new/do", "Install {replacement} from Google Play today.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-other-android/install-new/where", "Open the app \"Play Store\", type the name, and tap \"Install\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-other-android/install-new/success", "The app opens and says that the phone is protected.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-other-android/install-new/otherwise", "If it asks for more rights, read what each one is for. You can say no to those that you do not need.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/protect-other-android/install-new/warning", "Do this only after Kaspersky is gone.")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/protect-other-android/first-scan/do", "Let {replacement} scan the phone once.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-other-android/first-scan/where", "Look in the app for \"Scan\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-other-android/first-scan/success", "The scan ends and tells what it found.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-other-android/first-scan/otherwise", "If it names an app that you do not know, remove that app.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-passwords-extension/title", "Save the passwords that {product} fills in")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/rescue-passwords-extension/intro", "This add-on fills in passwords in the web browser. Kaspersky Password Manager keeps them.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-extension/find-vault/do", "Make sure that you have the passwords that this add-on fills in.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-extension/find-vault/where", "The add-on reads them from Kaspersky Password Manager, on this computer or on another device of yours.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-extension/find-vault/success", "You can log in to your mail and your bank without the add-on.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-extension/find-vault/otherwise", "Open Kaspersky Password Manager where you still have it. On Windows, choose Settings, then Import/Export, then \"Export to text file\". You can also copy the passwords by hand.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-passwords-extension/find-vault/warning", "The list may be on one device only. No one can give back its main password. Anyone can read the text file, so delete it when the passwords are in their new place.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/remove-kaspersky-extensions/title", "Remove Kaspersky add-ons from your browsers")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-kaspersky-extensions/intro", "An add-on is a small program inside a web browser. Do this after the Kaspersky program is gone, because that program can put its add-on back.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-chrome/do", "In Chrome, remove each add-on of Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-chrome/where", "Click the three dots at the top right, then \"Extensions\", then \"Manage Extensions\". Choose \"Remove\" for the add-on. In Brave, Opera, Vivaldi and Chromium it is much the same.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-chrome/success", "No add-on of Kaspersky is in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-chrome/otherwise", "If you do not use Chrome, go on. If \"Remove\" is not shown, a program or your work put the add-on there. Remove that program, or ask your IT department.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-edge/do", "In Edge, remove each add-on of Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-edge/where", "Click the three dots at the top right, then \"Extensions\", then \"Manage extensions\". Choose \"Remove\" for the add-on.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-edge/success", "No add-on of Kaspersky is in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-edge/otherwise", "If you do not use Edge, go on. If it comes back, look for a Kaspersky program that is still on the computer.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-firefox/do", "In Firefox, remove each add-on of Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-firefox/where", "Click the three lines at the top right, then \"Add-ons and themes\" or \"Extensions\". Click the three dots beside the add-on, then \"Remove\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-firefox/success", "No add-on of Kaspersky is in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-firefox/otherwise", "If you do not use Firefox, go on. If \"Remove\" is not shown, a program put the add-on there. Remove that program first.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-safari/do", "In Safari, remove each add-on of Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-safari/where", "With Safari open, choose \"Safari\" at the top of the screen, then \"Settings\" or \"Preferences\", then \"Extensions\". Choose the add-on and click \"Uninstall\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-safari/success", "No add-on of Kaspersky is in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-extensions/remove-in-safari/otherwise", "If Safari says that the add-on belongs to an app, remove that app from the Mac.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-extensions/look-at-other-people/do", "Look into the browsers of all people who use this computer.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-extensions/look-at-other-people/where", "Each person who logs in has a browser of their own. So has each profile inside a browser.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-extensions/look-at-other-people/success", "No add-on of Kaspersky is in any of them, and none comes back after a restart.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-extensions/look-at-other-people/otherwise", "A browser in which you are logged in can copy add-ons from device to device. If one comes back, remove it on your other devices too. Ask other people to look in their own browsers.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/check-device-windows/title", "Look for Kaspersky on a Windows PC")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/check-device-windows/intro", "Five short steps on the PC itself. They change nothing on it.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-windows/open-list/do", "Open the list of programs on that PC.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-windows/open-list/where", "Open \"Settings\", then \"Apps\", then \"Installed apps\". On Windows 10 the last one is \"Apps and features\". On older Windows, look in \"Control Panel\" under \"Programs\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-windows/open-list/success", "You see a long list of names.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-windows/open-list/otherwise", "If you do not find it, click \"Start\" and type: installed apps")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-windows/search-names/do", "Type Kaspersky in the search box of the list. Then type UltraAV and UltraVPN.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-windows/search-names/where", "The search box is above the list. In older Windows, look through the list by eye.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-windows/search-names/success", "You know which of the names are there.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-windows/search-names/otherwise", "If there is no search box, sort the list by name and look under K and U.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-windows/if-there/do", "If Kaspersky is there, plan how to replace it. Do not remove it yet.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-windows/if-there/where", "UltraAV and UltraVPN are not from Kaspersky. In September 2024 they came onto many US computers in its place.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-windows/if-there/success", "You have written down the full names.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-windows/if-there/otherwise", "If the PC belongs to an employer or a school, ask its IT department first.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-windows/look-at-protection/do", "See which program protects the PC.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-windows/look-at-protection/where", "Click \"Start\", type \"Windows Security\" and open it. Choose \"Virus and threat protection\", and look for the name of a program.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-windows/look-at-protection/success", "You see a name, such as Microsoft Defender Antivirus.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-windows/look-at-protection/otherwise", "If it names Kaspersky, a part of it may still be there, even if the list did not show it. On older Windows, look in \"Control Panel\" under \"Security\".")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-windows/full-check/do", "If no name was there, the PC most likely has no Kaspersky program. To be sure, let the PC be checked.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-windows/full-check/where", "Old parts do not show in the list. Save the small script of this program on a USB stick, and open it on that PC. The script copies parts of the Windows settings, and this program can check those. In the window a button saves the script. On a command line \"changeover-cli windows-script\" does that.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-windows/full-check/success", "The check of that copy finds nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-windows/full-check/otherwise", "If you cannot do that, ask a helper. A short list is not a full check.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/check-device-mac/title", "Look for Kaspersky on a Mac")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/check-device-mac/intro", "Five short steps on the Mac itself. They change nothing on it.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-mac/look-in-applications/do", "On the Mac, open the Finder and choose \"Applications\".")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-mac/look-in-applications/where", "The Finder is the face at the left of the dock. \"Applications\" is in the list at the side.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-mac/look-in-applications/success", "You see all apps of the Mac.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-mac/look-in-applications/otherwise", "If you do not see it, choose \"Go\" at the top of the screen, then \"Applications\".")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-mac/search-names/do", "Look for Kaspersky, UltraAV and UltraVPN.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-mac/search-names/where", "The list is sorted by name. Look under K and U.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-mac/search-names/success", "You know which of the names are there.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-mac/search-names/otherwise", "If the list shows pictures only, choose \"View\" at the top of the screen, then \"as List\".")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-mac/look-at-system/do", "Look for the name Kaspersky in the settings.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-mac/look-at-system/where", "Choose the Apple menu, then \"System Settings\", then \"General\", then \"Login Items\". On older Macs, look in \"System Preferences\" under \"Extensions\". Look also under \"Network\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-mac/look-at-system/success", "You know whether parts of Kaspersky are at work.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-mac/look-at-system/otherwise", "If you do not find the page, type \"Extensions\" in the search box of the settings.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-mac/look-in-browsers/do", "Look for a Kaspersky add-on in the browsers.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-mac/look-in-browsers/where", "In Safari, choose \"Safari\" at the top of the screen, then \"Settings\", then \"Extensions\". In Chrome and Firefox, look in the menu for \"Extensions\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-mac/look-in-browsers/success", "You know whether an add-on is there.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-mac/look-in-browsers/otherwise", "If you use another browser, look in its menu for \"Extensions\" or \"Add-ons\".")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-mac/what-it-means/do", "If a name was there, plan how to replace it. If none was, the Mac most likely has none.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-mac/what-it-means/where", "One report says that Macs were not moved to UltraAV by themselves. So an old Kaspersky may still be there. A short list is not a full check.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-mac/what-it-means/success", "You know what to do next.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-mac/what-it-means/otherwise", "If you are not sure, ask a helper to look into the folder /Library/Application Support for \"Kaspersky Lab\".")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/check-device-android/title", "Look for Kaspersky on an Android phone")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/check-device-android/intro", "Four short steps on the phone itself. They change nothing on it.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-android/open-apps/do", "On the phone or tablet, open the list of all apps.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-android/open-apps/where", "Open \"Settings\", then \"Apps\", then \"See all apps\". On some phones it is \"Apps and notifications\" or \"Application manager\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-android/open-apps/success", "You see a long list of names.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-android/open-apps/otherwise", "If you do not find it, type \"apps\" in the search at the top of \"Settings\".")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-android/search-names/do", "Look for Kaspersky, UltraAV and UltraVPN.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-android/search-names/where", "Look also for \"Safe Kids\", \"Password Manager\", \"Who Calls\" and \"QR Scanner\". Tap a name to see who made the app.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-android/search-names/success", "You know which of the names are there.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-android/search-names/otherwise", "If the list is long, use the search sign at the top.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-android/look-at-admins/do", "Look whether a Kaspersky app is a device admin app.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-android/look-at-admins/where", "Type \"Device admin apps\" in the search at the top of \"Settings\". Change nothing there.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-android/look-at-admins/success", "You know whether such an app is in that list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-android/look-at-admins/otherwise", "If an app of an employer or a school is in the list, ask them before you change anything.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/check-device-android/look-at-admins/warning", "On a work phone, turning off such an app can lock the phone.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-android/what-it-means/do", "If a name was there, plan how to replace it. If none was, the phone most likely has none.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-android/what-it-means/where", "One report says that phones were not moved to UltraAV by themselves. So an old Kaspersky app may still be there. A short list is not a full check.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-android/what-it-means/success", "You know what to do next.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-android/what-it-means/otherwise", "If two people use the phone with accounts of their own, look in both.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/check-device-iphone/title", "Look for Kaspersky on an iPhone or iPad")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/check-device-iphone/intro", "Four short steps on the device itself. They change nothing on it.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-iphone/search-names/do", "On the home screen, pull down in the middle and type Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-iphone/search-names/where", "Then type UltraAV and UltraVPN in the same way.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-iphone/search-names/success", "You see whether an app of that name is on the device.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-iphone/search-names/otherwise", "If the search shows only the App Store or web pages, the app is not on the device.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-iphone/look-at-storage/do", "Look through the list of all apps.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-iphone/look-at-storage/where", "Open \"Settings\", then \"General\", then \"iPhone Storage\" or \"iPad Storage\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-iphone/look-at-storage/success", "You know whether one of the names is in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-iphone/look-at-storage/otherwise", "If the list stays empty, wait a minute. It takes some time to fill.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-iphone/look-at-profiles/do", "Look for a profile of Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-iphone/look-at-profiles/where", "Open \"Settings\", then \"General\", then \"VPN and Device Management\". On older devices the page is named \"Profiles\" or \"Device Management\". Safe Kids puts a profile there on the device of a child.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-iphone/look-at-profiles/success", "You know whether an entry names Kaspersky.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-iphone/look-at-profiles/otherwise", "If there is no such page, there is no profile.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-device-iphone/what-it-means/do", "If a name was there, plan how to remove it. If none was, the device most likely has none.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-device-iphone/what-it-means/where", "Save your passwords first if it was the password manager. Let a parent decide if it was Safe Kids. A short list is not a full check.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-device-iphone/what-it-means/success", "You know what to do next.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-device-iphone/what-it-means/otherwise", "If the device belongs to an employer or a school, ask its IT department first.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-passwords-ios/title", "Save your passwords from {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-ios/open-vault/do", "Open the app on the iPhone or iPad and type your main password.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-ios/open-vault/where", "The main password is the one that opens the whole list.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-ios/open-vault/success", "You see the list of your passwords.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-ios/open-vault/otherwise", "If you do not remember the main password, no one can give it back to you. Look for another device on which the list is still open.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-passwords-ios/open-vault/warning", "The list may be only on this device. If the app goes first, the list may go with it.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-ios/look-for-codes/do", "Look whether the app also makes login codes for you.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-ios/look-for-codes/where", "These are short numbers that change after a while. A site asks for one after the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-ios/look-for-codes/success", "For each such site, you have a new way to get the code.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-ios/look-for-codes/otherwise", "If you cannot log in to a site without the app, set up a new way there first.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-passwords-ios/look-for-codes/warning", "Without the code, you may no longer get into that account.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-ios/look-for-pc/do", "If you also have Kaspersky Password Manager on a Windows PC, look whether the same list is there.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-ios/look-for-pc/where", "Compare the newest entries on both.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-ios/look-for-pc/success", "The list is the same. Then export it on the PC, where the program can write it into a text file.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-ios/look-for-pc/otherwise", "If the list is only on the iPhone, look in the settings of the app for \"Export\", or copy the entries by hand. A backup file opens only in the app itself.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-passwords-ios/look-for-pc/warning", "Anyone who gets that text file can read your passwords. Delete it as soon as they are in their new place.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-ios/test-new-place/do", "Log in to your mail with the password from its new place.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-ios/test-new-place/where", "Apple has a place for passwords of its own: the app \"Passwords\", or \"Settings\" and then \"Passwords\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-ios/test-new-place/success", "You get in without the Kaspersky app.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-ios/test-new-place/otherwise", "If you do not get in, keep the Kaspersky app and compare the two passwords letter by letter.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-ios/leave-fill-in/do", "Choose what fills in your passwords from now on.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-ios/leave-fill-in/where", "Search in \"Settings\" for \"AutoFill\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-ios/leave-fill-in/success", "The switch of Kaspersky is off, and the one of your new app is on.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-ios/leave-fill-in/otherwise", "If you find no such page, look in \"Settings\" under \"Passwords\" or \"General\".")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-child-rules-ios/title", "Decide on the rules for the child before {product} goes")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/rescue-child-rules-ios/intro", "Safe Kids lets parents set rules for a child's device. A parent should decide what comes next.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-child-rules-ios/note-rules/do", "Write down which rules you set.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-child-rules-ios/note-rules/where", "Look in the app for parents, or on the page My Kaspersky. Look for times, apps, web sites and places.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-child-rules-ios/note-rules/success", "You have a list of what you want to keep.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-child-rules-ios/note-rules/otherwise", "If you cannot log in any more, write down what you remember.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-child-rules-ios/note-rules/warning", "When Safe Kids is removed, its rules no longer hold on this device.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-child-rules-ios/choose-new-rules/do", "Choose what comes in its place, and set it up on the same day.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-child-rules-ios/choose-new-rules/where", "Apple has rules for children built in. Look in \"Settings\" under \"Screen Time\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-child-rules-ios/choose-new-rules/success", "The new rules work on the device of the child.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-child-rules-ios/choose-new-rules/otherwise", "If you do not want rules any more, talk with the child about it and go on.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-password-manager-ios/title", "Remove {product} from the iPhone or iPad")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-password-manager-ios/check-export/do", "Make sure that all your passwords are in their new place.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-password-manager-ios/check-export/where", "Compare how many entries there are, and try the newest one.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-password-manager-ios/check-export/success", "You can log in to your mail and your bank without the Kaspersky app.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-password-manager-ios/check-export/otherwise", "If one is missing, stop here and copy it first.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-password-manager-ios/check-export/warning", "What is only in the app is gone when the app is gone.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-password-manager-ios/delete-app/do", "Hold your finger on the icon of the app, then tap \"Remove App\" and \"Delete App\".")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-password-manager-ios/delete-app/where", "Swipe through the pages of the home screen to find the icon.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-password-manager-ios/delete-app/success", "The icon is gone.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-password-manager-ios/delete-app/otherwise", "If you do not see the icon, open \"Settings\", then \"General\", then \"iPhone Storage\". Tap the app there, then \"Delete App\".")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-password-manager-ios/delete-app/warning", "\"Remove from Home Screen\" only hides the app. Choose \"Delete App\".")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-safe-kids-ios/title", "Remove {product} from the iPhone or iPad of the child")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-safe-kids-ios/intro", "First the profile, then the app. A parent should do this.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-safe-kids-ios/ask-who-manages/do", "Ask the employer or the school what to do with its profile, before you remove anything.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-safe-kids-ios/ask-who-manages/where", "Call or write to the people who gave you the device. Tell them the name of the profile.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-safe-kids-ios/ask-who-manages/success", "They tell you to go on, or they do it for you.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-safe-kids-ios/ask-who-manages/otherwise", "If you cannot reach them, leave their profile where it is.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-safe-kids-ios/ask-who-manages/warning", "Do not delete the profile of an employer or a school yourself.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-safe-kids-ios/find-code/do", "Open Safe Kids on the device of the child, and find the code that removes its profile.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-safe-kids-ios/find-code/where", "A profile is a set of rules that an app puts into the settings. Look in the app for the settings of the profile. The app shows the code there.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-safe-kids-ios/find-code/success", "You have written down the code.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-safe-kids-ios/find-code/otherwise", "If it asks for the password of the parent's My Kaspersky account, type that. If it shows no code, do not delete the app yet. Look in its help for \"profile\".")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-safe-kids-ios/find-code/warning", "Without the code, the rules can stay on the device after the app is gone.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-safe-kids-ios/delete-profile/do", "Delete the profile of Safe Kids in the settings.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-safe-kids-ios/delete-profile/where", "Open \"Settings\", then \"General\", then \"VPN and Device Management\". On older devices the page is named \"Profiles\" or \"Device Management\". Tap the profile, then \"Remove Profile\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-safe-kids-ios/delete-profile/success", "The profile is no longer in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-safe-kids-ios/delete-profile/otherwise", "If it asks for a code, type the code from the app. If you find no such page, there is no profile.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-safe-kids-ios/delete-profile/warning", "Do this before you delete the app.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-safe-kids-ios/delete-app/do", "Hold your finger on the icon of the app, then tap \"Remove App\" and \"Delete App\".")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-safe-kids-ios/delete-app/where", "Swipe through the pages of the home screen to find the icon.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-safe-kids-ios/delete-app/success", "The icon is gone.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-safe-kids-ios/delete-app/otherwise", "If \"Delete App\" is not shown, look in \"Settings\", then \"Screen Time\", whether deleting apps is allowed. Ask the parent who set it up.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-safe-kids-ios/look-for-limits/do", "Look whether the device works without the old limits.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-safe-kids-ios/look-for-limits/where", "Open a few apps and web pages that were blocked before.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-safe-kids-ios/look-for-limits/success", "They open.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-safe-kids-ios/look-for-limits/otherwise", "If they are still blocked, restart the device. Then look once more for a profile in \"Settings\".")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/replace-ios/title", "You need nothing new on the iPhone or iPad")

/* TRANSLATORS: One action. */
NC_ ("guides/replace-ios/know-nothing-needed/do", "Fetch no antivirus app for the iPhone or iPad.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/replace-ios/know-nothing-needed/where", "The UK government says that phones and tablets need none when their apps come only from the official store.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/replace-ios/know-nothing-needed/success", "You know that no protection has to come in its place.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/replace-ios/know-nothing-needed/otherwise", "If the app kept your passwords or set rules for a child, choose something new for that.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/restart-ios/title", "Restart the iPhone or iPad and look again")

/* TRANSLATORS: One action. */
NC_ ("guides/restart-ios/restart/do", "Turn the device off and on again.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-ios/restart/where", "Hold down the side button and a volume button until a slider shows. On devices with a home button, hold down the top or side button. You can also search in \"Settings\" for \"Shut Down\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-ios/restart/success", "The device starts, and you can unlock it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-ios/restart/otherwise", "If it does not start, hold down the side button until the apple shows.")

/* TRANSLATORS: One action. */
NC_ ("guides/restart-ios/look-again/do", "Look for the name Kaspersky among the apps.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-ios/look-again/where", "Pull down in the middle of the home screen and type the name.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-ios/look-again/success", "No app of that name is on the device.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-ios/look-again/otherwise", "If the search offers the App Store, the app is only there and not on the device. If an app opens, remove it.")

/* TRANSLATORS: One action. */
NC_ ("guides/restart-ios/look-at-vpn/do", "Look whether a profile or a VPN of Kaspersky is left.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-ios/look-at-vpn/where", "Open \"Settings\", then \"General\", then \"VPN and Device Management\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-ios/look-at-vpn/success", "No entry names Kaspersky.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-ios/look-at-vpn/otherwise", "If one does, tap it and then \"Delete\" or \"Remove\". If you find no such page, search in \"Settings\" for \"VPN\".")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/protect-ios/title", "Keep the iPhone or iPad safe")

/* TRANSLATORS: One action. */
NC_ ("guides/protect-ios/update-device/do", "Install the newest iOS.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-ios/update-device/where", "Open \"Settings\", then \"General\", then \"Software Update\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-ios/update-device/success", "It says that the device is up to date.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-ios/update-device/otherwise", "If an update does not install, plug the device in, connect it to Wi-Fi, and free some storage.")

/* TRANSLATORS: One action. */
NC_ ("guides/protect-ios/update-by-itself/do", "Let it install updates by itself.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-ios/update-by-itself/where", "On the same page, tap \"Automatic Updates\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-ios/update-by-itself/success", "The switches are on.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-ios/update-by-itself/otherwise", "If a switch cannot be changed, your work or school may look after this device.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kfl/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-kfl/intro", "Kaspersky for Linux came as a package. So the program that your system uses for packages can take it off again.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kfl/remove-apt/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kfl/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kfl/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kfl/remove-apt/otherwise", "If a package for its window stays behind, remove that one too. Its name may begin with kfl. If there is no program named apt, type this in its place: sudo dpkg -r kfl")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kfl/remove-rpm/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kfl/remove-rpm/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kfl/remove-rpm/success", "The command ends and shows nothing, or names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kfl/remove-rpm/otherwise", "If it says that another package needs it, remove that one first. Its name may begin with kfl. On Fedora and Red Hat you can also type: sudo dnf remove kfl. On openSUSE and SUSE you can type: sudo zypper remove kfl")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kfl/delete-program-folder/do", "Type the command below and press Enter. It deletes the folder of the program.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kfl/delete-program-folder/where", "{product} is on this computer, but no list of packages names it. So it has to be taken out by hand. Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kfl/delete-program-folder/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kfl/delete-program-folder/otherwise", "If it says that there is no such folder, this part is done. Check again after a restart.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kfl/delete-program-folder/warning", "Type the folder exactly as it stands here. What this command deletes cannot be brought back.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kvrt-linux/title", "Delete {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kvrt-linux/look-in-quarantine/do", "Look whether the tool put aside a file that you need.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kvrt-linux/look-in-quarantine/where", "Open your home folder, then the folder \"KVRT2024_Data\", then \"Quarantine\". If an administrator ran the tool, the folder is /var/opt/KVRT2024_Data.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kvrt-linux/look-in-quarantine/success", "You know that nothing in there is yours to keep.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kvrt-linux/look-in-quarantine/otherwise", "If you miss a file, start the tool once more and look in the quarantine of the tool for a way to restore it.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kvrt-linux/look-in-quarantine/warning", "A file in quarantine was put there because it looked harmful. Restore it only if you know what it is.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kvrt-linux/delete-tool/do", "Delete the file \"kvrt.run\".")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kvrt-linux/delete-tool/where", "Look in your home folder and in the folder \"Downloads\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kvrt-linux/delete-tool/success", "The file is gone. The tool was never installed, so there is nothing to uninstall.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kvrt-linux/delete-tool/otherwise", "If it is not there, search for it by its name in your file manager.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kvrt-linux/delete-own-data/do", "Delete the folder \"KVRT2024_Data\" in your home folder.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kvrt-linux/delete-own-data/where", "Move it to the trash in your file manager, then empty the trash.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kvrt-linux/delete-own-data/success", "The folder is gone.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kvrt-linux/delete-own-data/otherwise", "If it is not in your home folder, go on with the next step.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kvrt-linux/delete-own-data/warning", "This also deletes the files that the tool put aside as harmful.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kvrt-linux/open-terminal/do", "Open a terminal, a window in which you type commands.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kvrt-linux/open-terminal/where", "Look in the list of programs for \"Terminal\", \"Console\" or \"Konsole\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kvrt-linux/open-terminal/success", "You see a window with a line that waits for you to type.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kvrt-linux/open-terminal/otherwise", "On a server with no desktop, you are in a terminal as soon as you log in.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kvrt-linux/delete-shared-data/do", "Type the command below and press Enter. It deletes the folder that the tool makes when an administrator runs it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kvrt-linux/delete-shared-data/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kvrt-linux/delete-shared-data/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kvrt-linux/delete-shared-data/otherwise", "If it says that there is no such folder, all is well. The tool never ran as administrator.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kvrt-linux/delete-shared-data/warning", "This also deletes the files that the tool put aside as harmful.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-rescue-disk-linux/title", "Put {product} away")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-rescue-disk-linux/intro", "The Rescue Disk is a tool that starts a computer by itself. It is not installed on your computer.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-rescue-disk-linux/look-at-stick/do", "Look whether the disk or USB stick still holds files that you need.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-rescue-disk-linux/look-at-stick/where", "Open it in your file manager. The folder \"KRD2018_Data\" belongs to the Rescue Disk.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-rescue-disk-linux/look-at-stick/success", "You have copied what you want to keep.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-rescue-disk-linux/look-at-stick/otherwise", "If you cannot open it, do not erase it yet. Try it on another computer first.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-rescue-disk-linux/look-at-stick/warning", "The next step erases all that is on the stick.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-rescue-disk-linux/erase-stick/do", "Erase the stick, or throw the disk away.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-rescue-disk-linux/erase-stick/where", "Look in the list of programs for \"Disks\" or a name like it. Choose the stick there, then choose to format it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-rescue-disk-linux/erase-stick/success", "The stick is empty and can be used for other things.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-rescue-disk-linux/erase-stick/otherwise", "If you want to keep the files on it, delete only the folder \"KRD2018_Data\".")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-rescue-disk-linux/erase-stick/warning", "Make sure that you choose the stick and not the disk of your computer.")

/* TRANSLATORS: A title, in a few words. The program fills in {computer}: keep it as it is. */
NC_ ("guides/start-that-linux/title", "Start the Linux on {computer}")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/start-that-linux/start-linux/do", "Start {computer} with its own Linux. Do the next steps there.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/start-that-linux/start-linux/where", "If another system runs on it now, shut that down first. Take out any USB stick that you started from.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/start-that-linux/start-linux/success", "You see the desktop or the login of that Linux.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/start-that-linux/start-linux/otherwise", "If that Linux no longer starts, nothing of Kaspersky runs from it. Copy your own files from its disk to another place. Leave the files of the system and of Kaspersky as they are.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/start-that-linux/start-linux/warning", "The commands in the next steps change the system on which you type them. Do not type them on another computer.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/ask-who-manages-linux/title", "Ask who looks after this computer")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/ask-who-manages-linux/ask-first/do", "If {computer} belongs to an employer or a school, ask their IT department before you change anything.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/ask-who-manages-linux/ask-first/where", "Call or write to them. Tell them what this check found. Ask who will remove it, and what comes in its place.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/ask-who-manages-linux/ask-first/success", "They tell you to go on, or they do it for you.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/ask-who-manages-linux/ask-first/otherwise", "If you cannot reach them, leave this computer as it is. If it is your own, you may go on. A used computer may still have programs of its last owner.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/ask-who-manages-linux/ask-first/warning", "Removing a program yourself may break a rule of your work. Others may depend on a program or a server that runs here. Without the Network Agent, nobody can look after it from afar.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/open-a-terminal/title", "Open a terminal")

/* TRANSLATORS: One action. */
NC_ ("guides/open-a-terminal/open-terminal/do", "Open a terminal, a window in which you type commands.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/open-a-terminal/open-terminal/where", "Look in the list of programs for \"Terminal\", \"Console\" or \"Konsole\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/open-a-terminal/open-terminal/success", "You see a window with a line that waits for you to type. Leave it open for the next steps.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/open-a-terminal/open-terminal/otherwise", "On a server with no desktop, you are in a terminal as soon as you log in. If a command that begins with sudo is refused, ask the person who set up this computer.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-quarantine-linux/title", "Look at the files that {product} put aside")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/rescue-quarantine-linux/intro", "Antivirus programs move files that look harmful to a safe place. Look there before the program goes.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-quarantine-linux/look-at-list/do", "Think whether a file of yours went missing after a warning from {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-quarantine-linux/look-at-list/where", "In the program, look for a list named \"Backup\" or \"Quarantine\". Both words mean files that were put aside.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-quarantine-linux/look-at-list/success", "You know whether something in that list is yours.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-quarantine-linux/look-at-list/otherwise", "If the program no longer opens, go on with the next step.")

/* TRANSLATORS: What could be lost. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-quarantine-linux/look-at-list/warning", "When {product} is removed, files that it put aside can be lost.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-quarantine-linux/look-in-folder/do", "See whether its folder for such files is empty.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-quarantine-linux/look-in-folder/where", "Type the command below in the terminal. The files lie in this folder and are kept for 30 days.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-quarantine-linux/look-in-folder/success", "You see a list of files, or an empty folder.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-quarantine-linux/look-in-folder/otherwise", "If it says that there is no such folder, nothing was put aside there.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-quarantine-linux/look-in-data-folder/do", "If you run this computer yourself, look through its data folder for a place with such files.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-quarantine-linux/look-in-data-folder/where", "Type the command below in the terminal. The data of Kaspersky products on Linux is in this folder.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-quarantine-linux/look-in-data-folder/success", "You see a folder for each product that was here.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-quarantine-linux/look-in-data-folder/otherwise", "If the folder is not there, nothing was kept in it.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-quarantine-linux/restore-wanted/do", "Restore only the files that you know and need.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-quarantine-linux/restore-wanted/where", "Choose the file in that list, then choose \"Restore\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-quarantine-linux/restore-wanted/success", "The file is back in its old place, and it opens.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-quarantine-linux/restore-wanted/otherwise", "If you cannot restore it, keep the program for now and ask someone who knows it. The folder alone may not be enough.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-quarantine-linux/restore-wanted/warning", "The program put the file aside because it looked harmful. If you do not know the file, leave it there.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/rescue-firewall-linux/title", "Keep a copy of your firewall rules")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/rescue-firewall-linux/intro", "A firewall decides which other computers may reach this one.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-firewall-linux/save-rules/do", "Save the rules that now guard this computer on the network.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-firewall-linux/save-rules/where", "Type the command below in the terminal. It writes a file in your home folder. It changes no rule. You may be asked for your password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-firewall-linux/save-rules/success", "The file \"firewall-before.txt\" is in your home folder.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-firewall-linux/save-rules/otherwise", "If there is no such command, type this in its place: sudo nft list ruleset | tee ~/firewall-before.txt")

/* TRANSLATORS: What could be lost. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-firewall-linux/save-rules/warning", "{product} may have set rules of its own. After it is gone, other computers may reach more of this one than before.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/replace-built-in-linux/title", "Bring Linux up to date")

/* TRANSLATORS: One action. */
NC_ ("guides/replace-built-in-linux/look-for-updates/do", "Install all updates of your Linux.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/replace-built-in-linux/look-for-updates/where", "Look in the list of programs for \"Software\", \"Discover\" or \"Update Manager\". Open it, look for updates, and choose to install all of them.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/replace-built-in-linux/look-for-updates/success", "It says that all is up to date.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/replace-built-in-linux/look-for-updates/otherwise", "If it says that this version gets no more updates, plan the move to a newer version. Ask the makers of your Linux for help.")

/* TRANSLATORS: One action. */
NC_ ("guides/replace-built-in-linux/nothing-to-fetch/do", "Fetch nothing else for now.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/replace-built-in-linux/nothing-to-fetch/where", "Updates repair weak spots that harmful programs use. They come from the makers of your Linux, and they go on without Kaspersky. The guide \"Security in a Box\" calls updates the single most important thing.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/replace-built-in-linux/nothing-to-fetch/success", "You know that updates go on when Kaspersky is gone.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/replace-built-in-linux/nothing-to-fetch/otherwise", "If you would rather use a protection program, choose one before you remove Kaspersky.")

/* TRANSLATORS: A title, in a few words. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/replace-other-linux/title", "Get {replacement} ready")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/replace-other-linux/find-package/do", "Find out how {replacement} gets onto this Linux. Do not install it yet.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/replace-other-linux/find-package/where", "Look first in the program that you install software with. If it is not there, look on the site of its maker.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/replace-other-linux/find-package/success", "You know where you will get it, or its file is in your folder \"Downloads\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/replace-other-linux/find-package/otherwise", "If it is not made for your Linux, choose another one, or stay with the updates of your system.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/replace-other-linux/find-package/warning", "Two programs that watch files all the time get in the way of each other. So run it only after Kaspersky is gone.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/restart-linux/title", "Restart Linux and check again")

/* TRANSLATORS: One action. */
NC_ ("guides/restart-linux/restart/do", "Save your work and restart the computer.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-linux/restart/where", "Open the menu at the corner of the screen, then choose \"Restart\". In a terminal, you can type the command below.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-linux/restart/success", "The computer starts and you can log in.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-linux/restart/otherwise", "If it hangs for more than ten minutes, hold down the power button until it is off. Then start it again.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/restart-linux/restart/warning", "On a server, tell the people who use it first. They cannot work during the restart.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/restart-linux/check-again/do", "Check {computer} again with Changeover.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-linux/check-again/where", "Do it the same way as the first time.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-linux/check-again/success", "No Kaspersky program is shown as installed.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-linux/check-again/otherwise", "If only leftovers are shown, the plan shows what to do with them. If a program is still installed, go back to the steps that remove it.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/clean-linux/title", "Delete what is left of Kaspersky on Linux")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/clean-linux/intro", "Leftovers guard nothing. You can delete them, but look inside first. What the commands delete does not go to the trash.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/clean-linux/ask-first/do", "If {computer} belongs to an employer or a school, ask their IT department before you clear anything.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/ask-first/where", "Call or write to them. Tell them what this check found.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/ask-first/success", "They tell you to go on, or they do it for you.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/ask-first/otherwise", "If you cannot reach them, leave these pieces as they are. They can wait.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/only-when-gone/do", "Go on only if the newest check shows no Kaspersky program as installed.")

/* TRANSLATORS: Where to find it. The program fills in {computer}: keep it as it is. */
NC_ ("guides/clean-linux/only-when-gone/where", "Look at the result of the check for {computer}.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/only-when-gone/success", "Only leftovers are shown, or nothing at all.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/only-when-gone/otherwise", "If a program is still shown as installed, remove it first. If your work has to keep one, leave out these steps.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/look-once-more/do", "Look once more for files that were put aside.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/look-once-more/where", "Type the command below in the terminal. Kaspersky for Linux kept such files in the folder kfl/common/objects-backup. Other products have folders of their own.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/look-once-more/success", "Nothing in there is yours to keep.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/look-once-more/otherwise", "If it says that there is no such folder, go on. If you miss an important file, stop here and ask someone who knows the program.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/look-once-more/warning", "A later step deletes this folder for good.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/purge-kfl/do", "Type the command below and press Enter. It deletes the settings that the package left.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/purge-kfl/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then type Y and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/purge-kfl/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/purge-kfl/otherwise", "If it names a problem, type this in its place: sudo dpkg --purge kfl")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/purge-kfl/warning", "The settings of this package cannot be brought back.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/purge-kesl-gui/do", "Type the command below and press Enter. It deletes the settings that the package left.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/purge-kesl-gui/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then type Y and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/purge-kesl-gui/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/purge-kesl-gui/otherwise", "On Astra Linux the name is kesl-gui-astra. If it names a problem, type this in its place: sudo dpkg --purge kesl-gui")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/purge-kesl-gui/warning", "The settings of this package cannot be brought back.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/purge-kesl/do", "Type the command below and press Enter. It deletes the settings that the package left.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/purge-kesl/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then type Y and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/purge-kesl/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/purge-kesl/otherwise", "On Astra Linux the name is kesl-astra. If it names a problem, type this in its place: sudo dpkg --purge kesl")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/purge-kesl/warning", "The settings of this package cannot be brought back.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/purge-kics/do", "Type the command below and press Enter. It deletes the settings that the package left.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/purge-kics/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then type Y and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/purge-kics/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/purge-kics/otherwise", "If it names a problem, type this in its place: sudo dpkg --purge kics")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/purge-kics/warning", "The settings of this package cannot be brought back.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/purge-kess/do", "Type the command below and press Enter. It deletes the settings that the package left.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/purge-kess/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then type Y and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/purge-kess/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/purge-kess/otherwise", "If it names a problem, type this in its place: sudo dpkg --purge kess")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/purge-kess/warning", "The settings of this package cannot be brought back.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/purge-kav4fs/do", "Type the command below and press Enter. It deletes the settings that the package left.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/purge-kav4fs/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then type Y and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/purge-kav4fs/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/purge-kav4fs/otherwise", "If it names a problem, type this in its place: sudo dpkg --purge kav4fs")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/purge-kav4fs/warning", "The settings of this package cannot be brought back.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/purge-klms/do", "Type the command below and press Enter. It deletes the settings that the package left.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/purge-klms/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then type Y and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/purge-klms/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/purge-klms/otherwise", "If it names a problem, type this in its place: sudo dpkg --purge klms")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/purge-klms/warning", "The settings of this package cannot be brought back.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/purge-web-console/do", "Type the command below and press Enter. It deletes the settings that the package left.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/purge-web-console/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then type Y and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/purge-web-console/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/purge-web-console/otherwise", "If it names a problem, type this in its place: sudo dpkg --purge ksc-web-console")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/purge-web-console/warning", "The settings of this package cannot be brought back.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/purge-ksc/do", "Type the command below and press Enter. It deletes the settings that the package left.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/purge-ksc/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then type Y and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/purge-ksc/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/purge-ksc/otherwise", "If it names a problem, type this in its place: sudo dpkg --purge ksc64")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/purge-ksc/warning", "The settings of this package cannot be brought back.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/purge-network-agent/do", "Type the command below and press Enter. It deletes the settings that the package left.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/purge-network-agent/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then type Y and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/purge-network-agent/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/purge-network-agent/otherwise", "A 32-bit agent is named klnagent. If it names a problem, type this in its place: sudo dpkg --purge klnagent64")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/purge-network-agent/warning", "The settings of this package cannot be brought back.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/delete-folders/do", "Type the command below and press Enter. It deletes the folders that are left, with all that is in them.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/delete-folders/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. It asks whether to remove 4 arguments, which are the four folders. Type y and press Enter only if it says 4.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/delete-folders/success", "The command ends, and a new check no longer names these folders.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/delete-folders/otherwise", "A line that says \"No such file or directory\" only means that this folder is gone already. If it names another number than 4, type n and look for a blank that is too many.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/delete-folders/warning", "Type it exactly as it stands here. Files in quarantine and the notes of what was found are gone after this. Copy them first if you need them.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/delete-sleep-hook/do", "Type the command below and press Enter. It deletes a file that ran when the computer went to sleep.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/delete-sleep-hook/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/delete-sleep-hook/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/delete-sleep-hook/otherwise", "If it says that there is no such file, this part is done.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/delete-command-link/do", "Type the command below and press Enter. It deletes the short name of a command that is gone.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/delete-command-link/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/delete-command-link/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/delete-command-link/otherwise", "If it says that there is no such file, this part is done.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/delete-scan-engine-settings/do", "Type the command below and press Enter. It deletes the settings of the scan service.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/delete-scan-engine-settings/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/delete-scan-engine-settings/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/delete-scan-engine-settings/otherwise", "If it says that one of the files is not there, all is well. The others are gone.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/delete-console-settings/do", "Type the command below and press Enter. It deletes a settings file of the web page for the server.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/delete-console-settings/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/delete-console-settings/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/delete-console-settings/otherwise", "If it says that there is no such file, this part is done.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/delete-start-file/do", "Type the command below and press Enter. It deletes the file that started the old scanner.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/delete-start-file/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/delete-start-file/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/delete-start-file/otherwise", "If it says that there is no such file, this part is done.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/delete-own-settings/do", "Delete the folder \".kesl\" in your home folder.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/delete-own-settings/where", "Each person who used the window of the program may have one.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/delete-own-settings/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/delete-own-settings/otherwise", "If it says that there is no such folder, this part is done.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-linux/certificate-copies/do", "If you write programs, look for copies of a Kaspersky certificate.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/certificate-copies/where", "Such a copy tells tools like Python, Node.js, Java or git to trust Kaspersky. Look in the settings and certificate lists that you changed by hand.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/certificate-copies/success", "No list names Kaspersky, and your tools still reach their servers.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/certificate-copies/otherwise", "If you never changed such a list, there is nothing to do.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-linux/certificate-copies/warning", "If a tool uses its own list of certificates, it may stop working when you take out the wrong one. Keep a copy of the list.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/clean-linux/check-clean/do", "Check {computer} again with Changeover.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-linux/check-clean/where", "Do it the same way as the first time.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-linux/check-clean/success", "The check finds no leftovers.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-linux/check-clean/otherwise", "If it still names a place, look at the proof that it shows. Delete only what it names.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/protect-linux/title", "Keep Linux safe without Kaspersky")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/protect-linux/intro", "Switch on the new protection on the day on which Kaspersky goes.")

/* TRANSLATORS: One action. */
NC_ ("guides/protect-linux/update-by-itself/do", "Let the computer look for updates by itself.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-linux/update-by-itself/where", "In the program that installs updates, look in its settings for \"Automatic updates\" or \"Update checks\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-linux/update-by-itself/success", "The switch is on.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-linux/update-by-itself/otherwise", "If there is no such switch, make a note to look for updates once a week.")

/* TRANSLATORS: One action. */
NC_ ("guides/protect-linux/look-at-firewall/do", "Look whether a firewall is on.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-linux/look-at-firewall/where", "On Ubuntu and Mint, type the command below. On Fedora, type this in its place: sudo firewall-cmd --state")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-linux/look-at-firewall/success", "You see \"active\" or \"running\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-linux/look-at-firewall/otherwise", "If it is off or not there, ask someone who knows your network whether you need one.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/protect-linux/look-at-firewall/warning", "Kaspersky may have kept network rules of its own. They are gone with it.")

/* TRANSLATORS: One action. */
NC_ ("guides/protect-linux/scan-for-others/do", "If you pass on files to people with Windows, you can check those files with ClamAV.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-linux/scan-for-others/where", "ClamAV is a free scanner. Install it with the program that you install software with. Its own makers say that it is not an antivirus in the usual sense.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-linux/scan-for-others/success", "You can scan a folder before you send files from it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-linux/scan-for-others/otherwise", "If you do not pass on files, you do not need this step.")

/* TRANSLATORS: A title, in a few words. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/protect-other-linux/title", "Set up {replacement} on Linux")

/* TRANSLATORS: One action. */
NC_ ("guides/protect-other-linux/none-left/do", "Make sure that no Kaspersky program runs any more.")

/* TRANSLATORS: Where to find it. The program fills in {computer}: keep it as it is. */
NC_ ("guides/protect-other-linux/none-left/where", "Look at the newest check of {computer}.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-other-linux/none-left/success", "The check shows no Kaspersky program as installed.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-other-linux/none-left/otherwise", "If it does, go back to the steps that remove it. Two programs that watch files all the time get in the way of each other.")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/protect-other-linux/install-new/do", "Install {replacement} today.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-other-linux/install-new/where", "Get it where you found it before: from your system, or from the site of its maker.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-other-linux/install-new/success", "It is installed, and it has fetched its newest list of viruses.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-other-linux/install-new/otherwise", "If it does not install, read on the page of its maker which Linux it needs. Until then, keep your system up to date.")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/protect-other-linux/first-scan/do", "Let {replacement} scan your home folder once.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-other-linux/first-scan/where", "Look in the program for \"Scan\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-other-linux/first-scan/success", "The scan ends and tells what it found.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-other-linux/first-scan/otherwise", "If it finds something, let it put the file aside. Do not open that file.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kesl-gui/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-kesl-gui/intro", "The window is a package of its own. It goes before the service that it belongs to.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kesl-gui/remove-apt/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kesl-gui/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kesl-gui/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kesl-gui/remove-apt/otherwise", "On Astra Linux the name is kesl-gui-astra. If there is no program named apt, type this in its place: sudo dpkg -r kesl-gui")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kesl-gui/remove-rpm/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kesl-gui/remove-rpm/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kesl-gui/remove-rpm/success", "The command ends and shows nothing, or names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kesl-gui/remove-rpm/otherwise", "On Fedora and Red Hat you can also type: sudo dnf remove kesl-gui. On openSUSE and SUSE you can type: sudo zypper remove kesl-gui")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kesl-gui/remove-pacman/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kesl-gui/remove-pacman/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read what will go. If you agree, type the first letter that stands between the brackets, and press Enter. In English it is y.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kesl-gui/remove-pacman/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kesl-gui/remove-pacman/otherwise", "If it says that another package needs this one, remove that other package first. Then type the command again.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kesl/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-kesl/intro", "Remove the window first, then this service, and the Network Agent last.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kesl/remove-apt/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kesl/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kesl/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kesl/remove-apt/otherwise", "On Astra Linux the name is kesl-astra. If there is no program named apt, type this in its place: sudo dpkg -r kesl")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kesl/remove-rpm/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kesl/remove-rpm/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kesl/remove-rpm/success", "The command ends and shows nothing, or names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kesl/remove-rpm/otherwise", "On Fedora and Red Hat you can also type: sudo dnf remove kesl. On openSUSE and SUSE you can type: sudo zypper remove kesl")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kesl/remove-pacman/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kesl/remove-pacman/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read what will go. If you agree, type the first letter that stands between the brackets, and press Enter. In English it is y.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kesl/remove-pacman/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kesl/remove-pacman/otherwise", "If it says that another package needs this one, remove that other package first. Then type the command again.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kesl/stop-service/do", "Type the command below and press Enter. It stops the service, and the service stays off after a restart.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kesl/stop-service/where", "{product} is on this computer, but no list of packages names it. So it has to be taken out by hand. Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kesl/stop-service/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kesl/stop-service/otherwise", "If it says that there is no such unit, the service is gone already. Go on with the next step.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kesl/delete-program-folder/do", "Type the command below and press Enter. It deletes the folder of the program.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kesl/delete-program-folder/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kesl/delete-program-folder/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kesl/delete-program-folder/otherwise", "If it says that there is no such folder, this part is done. Check again after a restart.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kesl/delete-program-folder/warning", "Type the folder exactly as it stands here. What this command deletes cannot be brought back.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kics-linux/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-kics-linux/intro", "This kind of computer often does one fixed job. Plan the removal for a time when that job can stop.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kics-linux/remove-apt/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kics-linux/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kics-linux/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kics-linux/remove-apt/otherwise", "If there is a window for it, its package is kics-gui. Remove that one too. If there is no program named apt, type this in its place: sudo dpkg -r kics")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kics-linux/remove-rpm/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kics-linux/remove-rpm/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kics-linux/remove-rpm/success", "The command ends and shows nothing, or names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kics-linux/remove-rpm/otherwise", "If there is a window for it, its package is kics-gui. Remove that one first. On Fedora and Red Hat you can also type: sudo dnf remove kics. On openSUSE and SUSE you can type: sudo zypper remove kics")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kics-linux/stop-service/do", "Type the command below and press Enter. It stops the service, and the service stays off after a restart.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kics-linux/stop-service/where", "{product} is on this computer, but no list of packages names it. So it has to be taken out by hand. Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kics-linux/stop-service/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kics-linux/stop-service/otherwise", "If it says that there is no such unit, the service is gone already. Go on with the next step.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kics-linux/delete-program-folder/do", "Type the command below and press Enter. It deletes the folder of the program.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kics-linux/delete-program-folder/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kics-linux/delete-program-folder/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kics-linux/delete-program-folder/otherwise", "If it says that there is no such folder, this part is done. Check again after a restart.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kics-linux/delete-program-folder/warning", "Type the folder exactly as it stands here. What this command deletes cannot be brought back.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kess-linux/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-kess-linux/intro", "This kind of computer often does one fixed job. Plan the removal for a time when that job can stop.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kess-linux/remove-apt/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kess-linux/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kess-linux/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kess-linux/remove-apt/otherwise", "If there is a window for it, its package is kess-gui. Remove that one too. If there is no program named apt, type this in its place: sudo dpkg -r kess")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kess-linux/remove-rpm/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kess-linux/remove-rpm/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kess-linux/remove-rpm/success", "The command ends and shows nothing, or names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kess-linux/remove-rpm/otherwise", "If there is a window for it, its package is kess-gui. Remove that one first. On Fedora and Red Hat you can also type: sudo dnf remove kess. On openSUSE and SUSE you can type: sudo zypper remove kess")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kess-linux/stop-service/do", "Type the command below and press Enter. It stops the service, and the service stays off after a restart.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kess-linux/stop-service/where", "{product} is on this computer, but no list of packages names it. So it has to be taken out by hand. Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kess-linux/stop-service/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kess-linux/stop-service/otherwise", "If it says that there is no such unit, the service is gone already. Go on with the next step.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kess-linux/delete-program-folder/do", "Type the command below and press Enter. It deletes the folder of the program.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kess-linux/delete-program-folder/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kess-linux/delete-program-folder/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kess-linux/delete-program-folder/otherwise", "If it says that there is no such folder, this part is done. Check again after a restart.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kess-linux/delete-program-folder/warning", "Type the folder exactly as it stands here. What this command deletes cannot be brought back.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-epagent-linux/title", "Remove {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-epagent-linux/find-name-apt/do", "Type the command below and press Enter. It shows the exact name of the package.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-epagent-linux/find-name-apt/where", "Type it in the terminal. It changes nothing.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-epagent-linux/find-name-apt/success", "You see a line with a name that contains \"epagent\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-epagent-linux/find-name-apt/otherwise", "If you see nothing, the program is gone. Go on with the next stage.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-epagent-linux/remove-apt/do", "Type the command below with that name in place of NAME, and press Enter.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-epagent-linux/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-epagent-linux/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-epagent-linux/remove-apt/otherwise", "If there is no program named apt, type this in its place: sudo dpkg -r NAME")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-epagent-linux/find-name-rpm/do", "Type the command below and press Enter. It shows the exact name of the package.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-epagent-linux/find-name-rpm/where", "Type it in the terminal. It changes nothing.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-epagent-linux/find-name-rpm/success", "You see a line with a name that contains \"epagent\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-epagent-linux/find-name-rpm/otherwise", "If you see nothing, the program is gone. Go on with the next stage.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-epagent-linux/remove-rpm/do", "Type the command below with that name in place of NAME, and press Enter.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-epagent-linux/remove-rpm/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-epagent-linux/remove-rpm/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-epagent-linux/remove-rpm/otherwise", "On Fedora and Red Hat you can also type: sudo dnf remove NAME. On openSUSE and SUSE you can type: sudo zypper remove NAME")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-epagent-linux/by-hand/do", "Ask the person who set up this computer how the program came here.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-epagent-linux/by-hand/where", "No list of packages names it, so only folders of it may be left.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-epagent-linux/by-hand/success", "You know whether it still runs.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-epagent-linux/by-hand/otherwise", "If no one knows, go on. The stage that cleans up deletes the folders.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kav4fs/title", "Remove {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kav4fs/take-out-of-server/do", "Take the scanner out of the settings of your file server.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kav4fs/take-out-of-server/where", "Look in the settings of Samba, Seafile or the like for the name \"kav4fs\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kav4fs/take-out-of-server/success", "The settings no longer name it, and people can still open and save files.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kav4fs/take-out-of-server/otherwise", "If you cannot find it, ask the person who set up the server.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kav4fs/take-out-of-server/warning", "If a server still calls the scanner after it is gone, people may not be able to save files.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kav4fs/remove-apt/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kav4fs/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kav4fs/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kav4fs/remove-apt/otherwise", "If there is no program named apt, type this in its place: sudo dpkg -r kav4fs")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kav4fs/delete-program-folder/do", "Type the command below and press Enter. It deletes the folder of the program.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kav4fs/delete-program-folder/where", "{product} is on this computer, but no list of packages names it. So it has to be taken out by hand. Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kav4fs/delete-program-folder/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kav4fs/delete-program-folder/otherwise", "If it says that there is no such folder, this part is done. Check again after a restart.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kav4fs/delete-program-folder/warning", "Type the folder exactly as it stands here. What this command deletes cannot be brought back.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-klms/title", "Remove {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-klms/take-out-of-mail/do", "Take the filter out of the settings of your mail server.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-klms/take-out-of-mail/where", "Look in the settings of Postfix, Exim, Sendmail or the like for the word \"klms\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-klms/take-out-of-mail/success", "A test mail from outside arrives, and a test mail from you arrives outside.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-klms/take-out-of-mail/otherwise", "If mail stops, put the old settings back and ask the person who set up the server.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-klms/take-out-of-mail/warning", "If the mail server still hands mail to the filter after it is gone, mail may stop.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-klms/remove-apt/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-klms/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-klms/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-klms/remove-apt/otherwise", "If there is no program named apt, type this in its place: sudo dpkg -r klms")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-klms/remove-rpm/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-klms/remove-rpm/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-klms/remove-rpm/success", "The command ends and shows nothing, or names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-klms/remove-rpm/otherwise", "On Fedora and Red Hat you can also type: sudo dnf remove klms. On openSUSE and SUSE you can type: sudo zypper remove klms")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-klms/delete-program-folder/do", "Type the command below and press Enter. It deletes the folder of the program.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-klms/delete-program-folder/where", "{product} is on this computer, but no list of packages names it. So it has to be taken out by hand. Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-klms/delete-program-folder/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-klms/delete-program-folder/otherwise", "If it says that there is no such folder, this part is done. Check again after a restart.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-klms/delete-program-folder/warning", "Type the folder exactly as it stands here. What this command deletes cannot be brought back.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-scan-engine/title", "Remove {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-scan-engine/take-out-of-callers/do", "Find out which other programs hand files to this service, and take it out of their settings.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-scan-engine/take-out-of-callers/where", "Examples are a proxy, a mail server or a web site where people send files. Ask the people who run them.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-scan-engine/take-out-of-callers/success", "No other program asks this service any more.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-scan-engine/take-out-of-callers/otherwise", "If you do not know who uses it, do not remove it yet.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-scan-engine/take-out-of-callers/warning", "Programs that still ask the service after it is gone may stop or turn files away.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-scan-engine/find-settings/do", "Look at its settings files.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-scan-engine/find-settings/where", "They show how it was set up. Their names are /etc/klScanEngineUI.xml, /etc/kavhttpd.xml and /etc/kavicapd.xml.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-scan-engine/find-settings/success", "You know which parts of the service are here.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-scan-engine/find-settings/otherwise", "A line that says \"No such file or directory\" only means that this part is not here.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-scan-engine/remove-by-hand/do", "Remove the service in the way in which it was installed.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-scan-engine/remove-by-hand/where", "It lies in the folder /opt/kaspersky/ScanEngine. Look in that folder for a file whose name contains \"uninstall\", and in its help.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-scan-engine/remove-by-hand/success", "The service no longer runs after a restart.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-scan-engine/remove-by-hand/otherwise", "If you find no such file, ask the person who set it up. They can stop it before the folder is deleted.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kpsn/title", "Remove {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kpsn/find-name-apt/do", "Type the command below and press Enter. It shows the exact names of the packages.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kpsn/find-name-apt/where", "Type it in the terminal. It changes nothing.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kpsn/find-name-apt/success", "You see one or more names that begin with \"kpsn\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kpsn/find-name-apt/otherwise", "If you see nothing, the program is gone. Go on with the next stage.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kpsn/remove-apt/do", "For each name, type the command below with it in place of NAME.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kpsn/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kpsn/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kpsn/remove-apt/otherwise", "If there is no program named apt, type this in its place: sudo dpkg -r NAME")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kpsn/find-name-rpm/do", "Type the command below and press Enter. It shows the exact names of the packages.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kpsn/find-name-rpm/where", "Type it in the terminal. It changes nothing.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kpsn/find-name-rpm/success", "You see one or more names that begin with \"kpsn\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kpsn/find-name-rpm/otherwise", "If you see nothing, the program is gone. Go on with the next stage.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kpsn/remove-rpm/do", "For each name, type the command below with it in place of NAME.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kpsn/remove-rpm/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kpsn/remove-rpm/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kpsn/remove-rpm/otherwise", "On Fedora and Red Hat you can also type: sudo dnf remove NAME. On openSUSE and SUSE you can type: sudo zypper remove NAME")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kpsn/by-hand/do", "Ask the person who set up this server how to take the program off it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kpsn/by-hand/where", "No list of packages names it. Its folder is /usr/local/kpsn.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kpsn/by-hand/success", "The program no longer runs after a restart.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kpsn/by-hand/otherwise", "If no one knows, do not delete the folder on a server that others need. Ask an expert for Linux servers.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-ksc-web-console-linux/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-ksc-web-console-linux/intro", "This is only the web page through which the IT staff reach the server behind it. It goes before that server.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-ksc-web-console-linux/remove-apt/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-ksc-web-console-linux/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-ksc-web-console-linux/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-ksc-web-console-linux/remove-apt/otherwise", "If there is no program named apt, type this in its place: sudo dpkg -r ksc-web-console")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-ksc-web-console-linux/remove-rpm/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-ksc-web-console-linux/remove-rpm/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-ksc-web-console-linux/remove-rpm/success", "The command ends and shows nothing, or names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-ksc-web-console-linux/remove-rpm/otherwise", "On Fedora and Red Hat you can also type: sudo dnf remove ksc-web-console. On openSUSE and SUSE you can type: sudo zypper remove ksc-web-console")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-ksc-web-console-linux/delete-program-folder/do", "Type the command below and press Enter. It deletes the folder of the program.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-ksc-web-console-linux/delete-program-folder/where", "{product} is on this computer, but no list of packages names it. So it has to be taken out by hand. Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-ksc-web-console-linux/delete-program-folder/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-ksc-web-console-linux/delete-program-folder/otherwise", "If it says that there is no such folder, this part is done. Check again after a restart.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-ksc-web-console-linux/delete-program-folder/warning", "Type the folder exactly as it stands here. What this command deletes cannot be brought back.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-ksc-linux/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-ksc-linux/intro", "Other computers depend on this server. So it goes almost last.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-ksc-linux/clients-first/do", "Remove the Kaspersky programs from the computers that this server looks after.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-ksc-linux/clients-first/where", "The server can do that with a task that removes programs from afar. Use it while you still have it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-ksc-linux/clients-first/success", "The list of devices on the server shows no Kaspersky program that still works.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-ksc-linux/clients-first/otherwise", "If a computer cannot be reached, remove the programs on that computer itself.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-ksc-linux/clients-first/warning", "Without the server, the programs on those computers can no longer be changed from afar.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-ksc-linux/remove-apt/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-ksc-linux/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-ksc-linux/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-ksc-linux/remove-apt/otherwise", "If there is no program named apt, type this in its place: sudo dpkg -r ksc64")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-ksc-linux/remove-rpm/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-ksc-linux/remove-rpm/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-ksc-linux/remove-rpm/success", "The command ends and shows nothing, or names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-ksc-linux/remove-rpm/otherwise", "On Fedora and Red Hat you can also type: sudo dnf remove ksc64. On openSUSE and SUSE you can type: sudo zypper remove ksc64")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-ksc-linux/stop-service/do", "Type the command below and press Enter. It stops the service, and the service stays off after a restart.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-ksc-linux/stop-service/where", "{product} is on this computer, but no list of packages names it. So it has to be taken out by hand. Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-ksc-linux/stop-service/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-ksc-linux/stop-service/otherwise", "If it says that there is no such unit, the service is gone already. Go on with the next step.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-ksc-linux/delete-program-folder/do", "Type the command below and press Enter. It deletes the folder of the program.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-ksc-linux/delete-program-folder/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-ksc-linux/delete-program-folder/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-ksc-linux/delete-program-folder/otherwise", "If it says that there is no such folder, this part is done. Check again after a restart.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-ksc-linux/delete-program-folder/warning", "Type the folder exactly as it stands here. What this command deletes cannot be brought back.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kuma/title", "Remove {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kuma/keep-reports/do", "Save the reports that you have to keep.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kuma/keep-reports/where", "Ask the people who look after security at your work how long reports must be kept.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kuma/keep-reports/success", "The reports are saved in a place that does not need this server.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kuma/keep-reports/otherwise", "If no one can say, keep the server until someone can.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kuma/keep-reports/warning", "Reports that lie only on this server are gone when it is deleted.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kuma/see-services/do", "Type the command below and press Enter. It shows which of its services run.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kuma/see-services/where", "Type it in the terminal. It changes nothing.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kuma/see-services/success", "You see a list of services whose names begin with \"kuma-\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kuma/see-services/otherwise", "If the list is empty, no part of it runs now.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kuma/remove-by-installer/do", "Remove it in the way in which it was installed.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kuma/remove-by-installer/where", "Its folder is /opt/kaspersky/kuma. The people who set it up have the installer and its guide.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kuma/remove-by-installer/success", "The list of the step before stays empty after a restart.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kuma/remove-by-installer/otherwise", "If no one has the installer, ask an expert for Linux servers before you delete anything.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-network-agent-linux/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-network-agent-linux/intro", "The agent does not look for viruses. The IT staff use it to look after Kaspersky programs from afar. It goes last. Ask them first.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-network-agent-linux/remove-apt/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-network-agent-linux/remove-apt/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password. Then read the list of what will go, type Y, and press Enter.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-network-agent-linux/remove-apt/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-network-agent-linux/remove-apt/otherwise", "A 32-bit agent is named klnagent. Type that name if the first one is not found. If there is no program named apt, type this in its place: sudo dpkg -r klnagent64")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-network-agent-linux/remove-rpm/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-network-agent-linux/remove-rpm/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-network-agent-linux/remove-rpm/success", "The command ends and shows nothing, or names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-network-agent-linux/remove-rpm/otherwise", "A 32-bit agent is named klnagent. On Fedora and Red Hat you can also type: sudo dnf remove klnagent64. On openSUSE and SUSE you can type: sudo zypper remove klnagent64")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-network-agent-linux/remove-portage/do", "Type the command below and press Enter. It removes {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-network-agent-linux/remove-portage/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-network-agent-linux/remove-portage/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-network-agent-linux/remove-portage/otherwise", "If it says that another package needs this one, remove that other package first.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-network-agent-linux/edit-nix/do", "Take the name \"kaspersky-ksc-agent\" out of the settings of your NixOS.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-network-agent-linux/edit-nix/where", "The settings are often in the file /etc/nixos/configuration.nix.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-network-agent-linux/edit-nix/success", "No line in the settings has that name.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-network-agent-linux/edit-nix/otherwise", "If you do not find the name, look for other files that these settings load.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-network-agent-linux/remove-nix/do", "Type the command below and press Enter. It builds the system again, without the agent.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-network-agent-linux/remove-nix/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-network-agent-linux/remove-nix/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-network-agent-linux/remove-nix/otherwise", "If it names the agent again, look for a second file that still asks for it. Old copies in /nix/store go when you collect garbage.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-network-agent-linux/stop-service/do", "Type the command below and press Enter. It stops the service, and the service stays off after a restart.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-network-agent-linux/stop-service/where", "{product} is on this computer, but no list of packages names it. So it has to be taken out by hand. Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-network-agent-linux/stop-service/success", "The command ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-network-agent-linux/stop-service/otherwise", "If it says that there is no such unit, the service is gone already. Go on with the next step.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-network-agent-linux/delete-program-folder/do", "Type the command below and press Enter. It deletes the folder of the program.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-network-agent-linux/delete-program-folder/where", "Type it in the terminal. You may be asked for your password. Nothing shows on the screen while you type the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-network-agent-linux/delete-program-folder/success", "The command ends and shows nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-network-agent-linux/delete-program-folder/otherwise", "If it says that there is no such folder, this part is done. Check again after a restart.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-network-agent-linux/delete-program-folder/warning", "Type the folder exactly as it stands here. What this command deletes cannot be brought back.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-lmc/title", "Look at the folders of {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-lmc/look-inside/do", "Look inside the folders lmc-agent and lmc-server.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-lmc/look-inside/where", "They are in the folder /var/opt/kaspersky. We do not know which product makes them.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-lmc/look-inside/success", "You know whether files in them are new or years old.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-lmc/look-inside/otherwise", "If files are new, a program still uses them. Ask the person who set up this computer.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-servers-linux/title", "Plan for the servers that depend on {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/rescue-servers-linux/intro", "Other people may depend on this server. So plan first.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-servers-linux/who-depends/do", "Find out which mail or files go through {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-servers-linux/who-depends/where", "Ask the person who set up the server. Settings of a mail server or a file server may name it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-servers-linux/who-depends/success", "You have a list of what must still work afterwards.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-servers-linux/who-depends/otherwise", "If you cannot find out, do not remove it yet.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-servers-linux/who-depends/warning", "If a server still waits for the filter after it is gone, mail or files may stop.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-servers-linux/copy-settings/do", "Make a copy of the settings of that server.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-servers-linux/copy-settings/where", "Copy the files to a place outside the server.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-servers-linux/copy-settings/success", "You can put the old settings back within minutes.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-servers-linux/copy-settings/otherwise", "If you do not know which files to copy, ask the person who set up the server.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-servers-linux/held-mail/do", "Look whether the filter holds back mail or files that someone waits for.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-servers-linux/held-mail/where", "Look in the filter for \"Backup\" or \"Quarantine\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-servers-linux/held-mail/success", "What is wanted was handed on. What is harmful stays where it is.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-servers-linux/held-mail/otherwise", "If you cannot open the list, keep the folder /var/opt/kaspersky until someone has looked at it.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-servers-linux/held-mail/warning", "Files that were put aside can be lost when the program is removed.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-servers-linux/quiet-time/do", "Choose a time when few people use the server.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-servers-linux/quiet-time/where", "Tell them before.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-servers-linux/quiet-time/success", "People know when mail or files may stop for a while.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-servers-linux/quiet-time/otherwise", "If there is no quiet time, set up a second server first.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-management-server-linux/title", "Before {product} goes: keys and lists")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/rescue-management-server-linux/intro", "This server looks after Kaspersky programs on other computers. Finish the work there first.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-management-server-linux/unlock-drives/do", "Find out whether Kaspersky has encrypted disks or USB sticks at your work.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-management-server-linux/unlock-drives/where", "Ask the IT department. To encrypt means to lock files so that they open only with a key. This server can hold the keys.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-management-server-linux/unlock-drives/success", "No disk and no stick is locked by Kaspersky any more.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-management-server-linux/unlock-drives/otherwise", "If one is still locked, have it unlocked while the server still runs. Do not go on before that.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-management-server-linux/unlock-drives/warning", "If the server goes first, the files on those disks and sticks may be lost for good.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-management-server-linux/note-devices/do", "Save the list of the computers that the server looks after.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-management-server-linux/note-devices/where", "Look in its web page for \"Devices\" and a way to export the list.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-management-server-linux/note-devices/success", "You have a list on which you can tick off each computer.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-management-server-linux/note-devices/otherwise", "If you cannot export the list, write down the names by hand.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/start-that-mac/title", "Start the Mac that was checked")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/start-that-mac/start-mac/do", "Start {computer} and log in as its administrator. Do the next steps there.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/start-that-mac/start-mac/where", "An administrator is a person who may install apps on that Mac.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/start-that-mac/start-mac/success", "You see the desktop of that Mac.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/start-that-mac/start-mac/otherwise", "If the Mac no longer starts, copy your own files from its disk. Leave the files of Kaspersky as they are, and ask a helper for Macs.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/ask-who-manages-mac/title", "Ask who looks after this Mac")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/ask-who-manages-mac/ask-first/do", "If {computer} belongs to an employer or a school, ask their IT department before you change anything.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/ask-who-manages-mac/ask-first/where", "Call or write to them. Tell them what this check found. Ask who will remove it, and what comes in its place.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/ask-who-manages-mac/ask-first/success", "They tell you to go on, or they do it for you.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/ask-who-manages-mac/ask-first/otherwise", "If you cannot reach them, leave this Mac as it is. If it is your own, you may go on. A used Mac may still have programs of its last owner.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/ask-who-manages-mac/ask-first/warning", "Removing it yourself may break a rule of your work. If Kaspersky locked a disk or a USB stick, its key may be with them.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-quarantine-macos/title", "Look at what {product} keeps for you")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/rescue-quarantine-macos/intro", "Antivirus apps move files that look harmful to a safe place. Look there before the app goes.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-quarantine-macos/look-at-list/do", "Look whether {product} put aside a file that you need.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-quarantine-macos/look-at-list/where", "Open the app on the Mac. Look for a list named \"Backup\", \"Quarantine\" or \"Detected objects\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-quarantine-macos/look-at-list/success", "You know whether something in that list is yours.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-quarantine-macos/look-at-list/otherwise", "If you find no such list, search in the help of the app for the word \"quarantine\".")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-quarantine-macos/look-at-list/warning", "When the app is removed, files that it put aside may be lost.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-quarantine-macos/restore-wanted/do", "Restore only the files that you know and need.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-quarantine-macos/restore-wanted/where", "Choose the file in the list, then choose \"Restore\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-quarantine-macos/restore-wanted/success", "The file is back in its old place, and it opens.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-quarantine-macos/restore-wanted/otherwise", "If you cannot restore it, keep the app for now and ask someone who knows it.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-quarantine-macos/restore-wanted/warning", "The app put the file aside because it looked harmful. If you do not know the file, leave it there.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/rescue-passwords-macos/title", "Save your passwords from Kaspersky on the Mac")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/rescue-passwords-macos/intro", "Do this before you remove any Kaspersky app.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-macos/look-for-vault/do", "If you keep passwords in Kaspersky Password Manager, open it on the Mac and type your main password.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-macos/look-for-vault/where", "It is an app of its own from the App Store. Look in the folder \"Applications\". If you do not use it, skip this part.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-macos/look-for-vault/success", "You see the list of your passwords.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-macos/look-for-vault/otherwise", "If you do not remember the main password, no one can give it back to you. Look for devices on which the list is still open.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-passwords-macos/look-for-vault/warning", "The list may be only on this Mac. If the app goes first, the list may go with it.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-macos/look-for-codes/do", "Look whether the app also makes login codes for you.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-macos/look-for-codes/where", "These are short numbers that change after a while. A site asks for one after the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-macos/look-for-codes/success", "For each such site, you have a new way to get the code.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-macos/look-for-codes/otherwise", "If you cannot log in to a site without the app, set up a new way there first.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-passwords-macos/look-for-codes/warning", "Without the code, you may no longer get into that account.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-passwords-macos/move-passwords/do", "Move the passwords to their new place.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-passwords-macos/move-passwords/where", "Look in the settings of the app for \"Export\". If you find none, and the same list is on a Windows PC, export it there. You can also copy the entries by hand. A backup file opens only in the app itself.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-passwords-macos/move-passwords/success", "The newest and the oldest password are in the new place, and you can log in with them.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-passwords-macos/move-passwords/otherwise", "If the list is long, begin with your mail, your bank, and your phone.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-passwords-macos/move-passwords/warning", "An exported file can be read by anyone who opens it. Delete it when the passwords are in the new place, and empty the Trash.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/rescue-child-rules-macos/title", "Decide on the rules for the child before Kaspersky Safe Kids goes")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/rescue-child-rules-macos/intro", "Safe Kids lets parents set rules for a child. A parent should decide what comes next.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-child-rules-macos/note-rules/do", "Write down which rules you set for the child.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-child-rules-macos/note-rules/where", "Look in the app for parents, or on the page My Kaspersky.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-child-rules-macos/note-rules/success", "You have a list of what you want to keep.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-child-rules-macos/note-rules/otherwise", "If you cannot log in any more, write down what you remember.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-child-rules-macos/note-rules/warning", "When Safe Kids is removed, its rules no longer hold on that Mac.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-child-rules-macos/choose-new-rules/do", "Choose what comes in its place, and set it up on the same day.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-child-rules-macos/choose-new-rules/where", "Apple has rules for children built in. Look in \"System Settings\" under \"Screen Time\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-child-rules-macos/choose-new-rules/success", "The new rules work for the child.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-child-rules-macos/choose-new-rules/otherwise", "If you do not want rules any more, talk with the child about it and go on.")

/* TRANSLATORS: One action. */
NC_ ("guides/rescue-child-rules-macos/parent-login/do", "Have the e-mail address and the password of the parent's My Kaspersky account at hand.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/rescue-child-rules-macos/parent-login/where", "Safe Kids may ask for them before it lets itself be removed.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-child-rules-macos/parent-login/success", "You can log in with them.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-child-rules-macos/parent-login/otherwise", "If you do not know the password, look for a link such as \"Forgot password\" where you log in.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/replace-built-in-macos/title", "Bring the Mac up to date")

/* TRANSLATORS: One action. */
NC_ ("guides/replace-built-in-macos/update-macos/do", "Install all updates of the Mac.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/replace-built-in-macos/update-macos/where", "Choose the Apple menu, then \"System Settings\", then \"General\", then \"Software Update\". On older Macs it is \"System Preferences\", then \"Software Update\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/replace-built-in-macos/update-macos/success", "It says that the Mac is up to date.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/replace-built-in-macos/update-macos/otherwise", "If an update does not install, restart the Mac and try again. If the Mac is old and finds nothing, ask Apple or a helper whether it still gets updates.")

/* TRANSLATORS: One action. */
NC_ ("guides/replace-built-in-macos/know-built-in/do", "Fetch nothing else. The protection of Apple is already on the Mac.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/replace-built-in-macos/know-built-in/where", "It has two parts. Gatekeeper checks an app before it first starts. XProtect blocks malware that it knows, and cleans it away. Both are part of macOS.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/replace-built-in-macos/know-built-in/success", "You know that this protection is there before Kaspersky goes.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/replace-built-in-macos/know-built-in/otherwise", "If you would rather use another program, choose one before you go on.")

/* TRANSLATORS: A title, in a few words. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/replace-other-macos/title", "Get {replacement} ready")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/replace-other-macos/fetch-installer/do", "Fetch the installer of {replacement} for the Mac. Do not open it yet.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/replace-other-macos/fetch-installer/where", "Type the address of its maker by hand, or use the App Store. Do not use an ad or a link in a mail.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/replace-other-macos/fetch-installer/success", "The file is in the folder \"Downloads\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/replace-other-macos/fetch-installer/otherwise", "If it is not made for your macOS, choose another one, or use the protection of Apple.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/replace-other-macos/fetch-installer/warning", "Two programs that watch files all the time get in the way of each other. So open it only after Kaspersky is gone.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kaspersky-mac/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-kaspersky-mac/intro", "In September 2024, UltraAV took the place of Kaspersky on many US computers with Windows. On a Mac, Kaspersky stays until you remove it.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kaspersky-mac/open-app/do", "Open {product} on the Mac.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-mac/open-app/where", "It is in the folder \"Applications\" of the Finder, or in the bar at the top of the screen.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-mac/open-app/success", "The window of the app is open.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-mac/open-app/otherwise", "If it does not open, restart the Mac and try once more. If it still does not open, look at the last step of this list.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-mac/use-own-uninstall/do", "Choose the command \"Uninstall\" of the app itself.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-mac/use-own-uninstall/where", "Look in the menus at the top of the screen, in the support page of the app, and in its help. Search there for the word \"uninstall\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-mac/use-own-uninstall/success", "The app asks whether you really want to remove it. Say yes.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-mac/use-own-uninstall/otherwise", "If you find no such command, look in the file that you installed it from. It may hold a program to uninstall.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kaspersky-mac/use-own-uninstall/warning", "Do not only drag the app to the Trash. Parts that work deep in the system may stay behind.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-mac/type-password/do", "Type the password of the Mac when you are asked for it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-mac/type-password/where", "It is the password with which an administrator logs in.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-mac/type-password/success", "The app says that it is removed, or it closes and is gone from \"Applications\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-mac/type-password/otherwise", "If the password is not taken, ask the person who set up the Mac for the name and password of an administrator.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-mac/use-script/do", "Only if the app cannot remove itself: run the script that came with it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-mac/use-script/where", "Open the app \"Terminal\" on the Mac, type the line below, and press Enter. Type the password of the Mac when asked. Nothing shows while you type it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-mac/use-script/success", "The script ends, and the app is gone from \"Applications\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-mac/use-script/otherwise", "If it says that there is no such file, the script is gone. Ask a helper for Macs to take off the rest.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-endpoint-security-mac/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-endpoint-security-mac/intro", "This is a program for work. On a Mac of your work or school, leave the removal to the IT department.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-endpoint-security-mac/open-app/do", "Open {product} on the Mac.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-endpoint-security-mac/open-app/where", "It is in the folder \"Applications\" of the Finder, or in the bar at the top of the screen.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-endpoint-security-mac/open-app/success", "The window of the app is open.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-endpoint-security-mac/open-app/otherwise", "If it does not open, restart the Mac and try once more. If it still does not open, look at the last step of this list.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-endpoint-security-mac/use-own-uninstall/do", "Choose the command \"Uninstall\" of the app itself.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-endpoint-security-mac/use-own-uninstall/where", "Look in the menus at the top of the screen, in the support page of the app, and in its help. Search there for the word \"uninstall\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-endpoint-security-mac/use-own-uninstall/success", "The app asks whether you really want to remove it. Say yes.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-endpoint-security-mac/use-own-uninstall/otherwise", "If you find no such command, look in the file that you installed it from. It may hold a program to uninstall.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-endpoint-security-mac/use-own-uninstall/warning", "Do not only drag the app to the Trash. Parts that work deep in the system may stay behind.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-endpoint-security-mac/type-password/do", "Type the password of the Mac when you are asked for it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-endpoint-security-mac/type-password/where", "It is the password with which an administrator logs in.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-endpoint-security-mac/type-password/success", "The app says that it is removed, or it closes and is gone from \"Applications\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-endpoint-security-mac/type-password/otherwise", "If the password is not taken, ask the person who set up the Mac for the name and password of an administrator.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-endpoint-security-mac/use-script/do", "Only if the app cannot remove itself: run the script that came with it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-endpoint-security-mac/use-script/where", "Open the app \"Terminal\" on the Mac, type the line below, and press Enter. Type the password of the Mac when asked. Nothing shows while you type it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-endpoint-security-mac/use-script/success", "The script ends, and the app is gone from \"Applications\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-endpoint-security-mac/use-script/otherwise", "If it says that there is no such file, the script is gone. Ask a helper for Macs to take off the rest.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-kaspersky-mac-other/title", "Remove {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-mac-other/read-name/do", "Read the name of the app in the proof that the check shows.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-mac-other/read-name/where", "Kaspersky also makes a password manager, a VPN and an app for parents for the Mac.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-mac-other/read-name/success", "You know what the app does for you.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-mac-other/read-name/otherwise", "If the name says nothing to you, ask the person who set up the Mac.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kaspersky-mac-other/read-name/warning", "If it is the password manager, save your passwords first. If it is the app for parents, its rules end when it goes.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-mac-other/turn-off-vpn/do", "If it is a VPN, turn it off in the app before you remove it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-mac-other/turn-off-vpn/where", "A VPN sends your traffic through another computer. Look for a switch named \"Disconnect\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-mac-other/turn-off-vpn/success", "The app says that it is not connected, and web pages still open.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-mac-other/turn-off-vpn/otherwise", "If web pages stop, look in the settings of the app for \"Kill Switch\" and turn that off.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-kaspersky-mac-other/uninstall-in-app/do", "Look for the command \"Uninstall\" in the menus and the help of the app, and choose it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-kaspersky-mac-other/uninstall-in-app/where", "The menus are at the top of the screen while the app is open.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-kaspersky-mac-other/uninstall-in-app/success", "The app closes and is gone from \"Applications\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-kaspersky-mac-other/uninstall-in-app/otherwise", "If there is no such command and the app came from the App Store, open \"Launchpad\" or \"Apps\". Hold down the icon, then click the X on it.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-kaspersky-mac-other/uninstall-in-app/warning", "An app that came from a web page should not only be dragged to the Trash. Parts of it may stay behind.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-network-agent-macos/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-network-agent-macos/intro", "The agent does not look for viruses. The IT staff use it to look after Kaspersky programs from afar. It goes last. Ask them first.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-network-agent-macos/run-script/do", "Run the script that came with the agent.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-network-agent-macos/run-script/where", "Open the app \"Terminal\" on the Mac, type the line below, and press Enter. Type the password of the Mac when asked. Nothing shows while you type it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-network-agent-macos/run-script/success", "The script ends and names no problem.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-network-agent-macos/run-script/otherwise", "If it says that there is no such file, the agent may be gone already. Check again after a restart.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/restart-macos/title", "Restart the Mac and look again")

/* TRANSLATORS: One action. */
NC_ ("guides/restart-macos/restart/do", "Save your work and restart the Mac.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-macos/restart/where", "Choose the Apple menu, then \"Restart\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-macos/restart/success", "The Mac starts, and you can log in.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-macos/restart/otherwise", "If it hangs for more than ten minutes, hold down the power button until it is off. Then start it again.")

/* TRANSLATORS: One action. */
NC_ ("guides/restart-macos/look-at-extensions/do", "Look whether a Kaspersky extension is still in the system settings.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-macos/look-at-extensions/where", "Choose the Apple menu, then \"System Settings\", then \"General\", then \"Login Items and Extensions\". On older Macs, look in \"System Preferences\" under \"Extensions\", and under \"Security\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-macos/look-at-extensions/success", "No entry there names Kaspersky.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-macos/look-at-extensions/otherwise", "If one does, turn it off or remove it there. If the Mac does not let you, the app is not fully removed yet.")

/* TRANSLATORS: One action. */
NC_ ("guides/restart-macos/look-at-network/do", "Look whether the network settings still name Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-macos/look-at-network/where", "In the system settings, open \"Network\", then look for \"Filters\" and for the list of services. The names are \"Kaspersky Filter\" and \"Kaspersky Monitor\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-macos/look-at-network/success", "Neither of the two names is there, and web pages open.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-macos/look-at-network/otherwise", "If one is still there, choose it and then the minus sign. Restart once more if web pages do not open.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/restart-macos/check-again/do", "Check {computer} again with Changeover.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-macos/check-again/where", "Use the same disk or copy of the Mac as before, made after the restart.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-macos/check-again/success", "No Kaspersky app is shown as installed.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-macos/check-again/otherwise", "If you have no new copy, open the folder \"Applications\" on the Mac and look for the name Kaspersky.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/clean-macos/title", "Delete what is left of Kaspersky on the Mac")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/clean-macos/intro", "Leftovers guard nothing. You can delete them, but look inside first.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/clean-macos/ask-first/do", "If {computer} belongs to an employer or a school, ask their IT department before you clear anything.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-macos/ask-first/where", "Call or write to them. Tell them what this check found.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-macos/ask-first/success", "They tell you to go on, or they do it for you.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-macos/ask-first/otherwise", "If you cannot reach them, leave these pieces as they are. They can wait.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-macos/only-when-gone/do", "Go on only if no Kaspersky app is on the Mac any more.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-macos/only-when-gone/where", "Open the folder \"Applications\" in the Finder and look for the name Kaspersky.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-macos/only-when-gone/success", "There is no such app.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-macos/only-when-gone/otherwise", "If there is one, remove it first with its own uninstall. If the check still shows the Network Agent of your work, leave out these steps.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-macos/look-at-data/do", "Look whether the data folder still holds something that you need.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-macos/look-at-data/where", "In the Finder, choose \"Go\", then \"Go to Folder\". Type: /Library/Application Support/Kaspersky Lab")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-macos/look-at-data/success", "Nothing in there is yours to keep, or the folder is not there.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-macos/look-at-data/otherwise", "If you miss a file that Kaspersky put aside, keep the folder and ask someone who knows the app.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-macos/look-at-data/warning", "A later step deletes this folder.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-macos/use-script/do", "Run the script that came with the app, if it is still there.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-macos/use-script/where", "Open the app \"Terminal\" on the Mac, type the line below, and press Enter. Type the password of the Mac when asked. Nothing shows while you type it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-macos/use-script/success", "The script ends and names no problem. Restart the Mac after it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-macos/use-script/otherwise", "If it says that there is no such file, go on with the next step.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-macos/delete-data/do", "Move the folder with the data to the Trash.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-macos/delete-data/where", "It is the folder \"Kaspersky Lab\" in /Library/Application Support. Type the password of the Mac when asked.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-macos/delete-data/success", "The folder is in the Trash.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-macos/delete-data/otherwise", "If the Mac says that the folder is in use, restart it and try again.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-macos/delete-data/warning", "Make sure that you chose \"Kaspersky Lab\", and not the folder around it.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-macos/delete-logs/do", "Move the logs and the stored pieces of the app to the Trash. Logs are notes of what it did.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-macos/delete-logs/where", "Go to the folders /Library/Logs and ~/Library/Logs in the same way, and look for \"Kaspersky Lab\". In /Library/Caches, look for \"com.kaspersky.kav\". The sign ~ stands for your own folder.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-macos/delete-logs/success", "None of the three folders holds these names any more.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-macos/delete-logs/otherwise", "If there is no such name, this part is done.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-macos/delete-settings/do", "Move the settings files of the app to the Trash.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-macos/delete-settings/where", "Go to the folder ~/Library/Preferences. The files are \"com.kaspersky.kav.plist\", \"com.kaspersky.kav2012.plist\" and \"com.kaspersky.kav_agent.plist\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-macos/delete-settings/success", "None of the three files is left.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-macos/delete-settings/otherwise", "If there is no such file, this part is done. Other people on this Mac have files of their own.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-macos/delete-settings/warning", "Leave other files alone, even if their names look alike. They may belong to an app that you still need.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-macos/delete-start-files/do", "Move the files that start Kaspersky with the Mac to the Trash.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-macos/delete-start-files/where", "In /Library/LaunchDaemons, the files are \"com.kaspersky.kav.plist\", \"com.kaspersky.sysextctrld.plist\" and \"com.kaspersky.klif_loader.plist\". In /Library/LaunchAgents, it is \"com.kaspersky.kav.gui.plist\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-macos/delete-start-files/success", "None of these files is left.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-macos/delete-start-files/otherwise", "If the Mac does not let you, log in as an administrator and try again.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-macos/delete-start-files/warning", "Delete only these files. Delete nothing in the folder /System, because the Mac may no longer start.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-macos/delete-named-file/do", "Move the file that the check names as proof to the Trash.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-macos/delete-named-file/where", "In the Finder, choose \"Go\", then \"Go to Folder\". Type the folder that the proof names. Most often the file lets a Kaspersky add-on in a browser talk to a Kaspersky app.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-macos/delete-named-file/success", "The file is in the Trash.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-macos/delete-named-file/otherwise", "If the Mac does not let you, log in as an administrator and try again.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-macos/delete-named-file/warning", "Delete only the file that the proof names.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-macos/certificate-copies/do", "Look whether the Mac still trusts a Kaspersky certificate.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-macos/certificate-copies/where", "Open the app \"Keychain Access\" and type \"Kaspersky\" in its search box. A certificate is a kind of ID card for web sites and programs. Programmers also look in their lists for Python, Node.js, Java and git.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-macos/certificate-copies/success", "The search finds nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-macos/certificate-copies/otherwise", "If it finds one, choose it and delete it. Then look whether your web pages still open.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/clean-macos/check-clean/do", "Check {computer} again, or look once more in the folders of these steps.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-macos/check-clean/where", "Empty the Trash first, when you are sure that you miss nothing.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-macos/check-clean/success", "No leftovers are shown.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-macos/check-clean/otherwise", "If a place is still named, delete only what the proof names. Files in /var/db/receipts are only notes of what was installed once. You can leave them.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/protect-macos/title", "Check that the Mac protects itself")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/protect-macos/intro", "XProtect and Gatekeeper, the protection by Apple, were on the Mac all the time.")

/* TRANSLATORS: One action. */
NC_ ("guides/protect-macos/update-by-itself/do", "Let the Mac install updates by itself.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-macos/update-by-itself/where", "Choose the Apple menu, then \"System Settings\", then \"General\", then \"Software Update\". Open the letter i beside \"Automatic updates\". On older Macs, tick \"Automatically keep my Mac up to date\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-macos/update-by-itself/success", "All switches are on.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-macos/update-by-itself/otherwise", "If a switch cannot be changed, your work or school may look after this Mac.")

/* TRANSLATORS: One action. */
NC_ ("guides/protect-macos/look-at-gatekeeper/do", "Check which apps the Mac lets in.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-macos/look-at-gatekeeper/where", "Open \"System Settings\", then \"Privacy and Security\", and look for \"Allow applications from\". On older Macs, look in \"System Preferences\" under \"Security\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-macos/look-at-gatekeeper/success", "It says \"App Store\", or \"App Store\" and known developers.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-macos/look-at-gatekeeper/otherwise", "If it says \"Anywhere\", choose one of the other lines. Only then does Gatekeeper check new apps.")

/* TRANSLATORS: A title, in a few words. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/protect-other-macos/title", "Set up {replacement} on the Mac")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/protect-other-macos/install-new/do", "Open the installer of {replacement} today.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-other-macos/install-new/where", "It is in the folder \"Downloads\". The Mac asks for its password, and may ask you to allow the program in the system settings.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-other-macos/install-new/success", "The program says that it is on and up to date.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-other-macos/install-new/otherwise", "If a page opens that asks for more rights, follow what the program shows. If you are unsure, ask a helper.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/protect-other-macos/install-new/warning", "Do this only after Kaspersky is gone. Two programs that watch files all the time get in the way of each other.")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/protect-other-macos/first-scan/do", "Let {replacement} scan the whole Mac once.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/protect-other-macos/first-scan/where", "Look in the program for \"Full scan\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/protect-other-macos/first-scan/success", "The scan ends and tells what it found.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/protect-other-macos/first-scan/otherwise", "If it finds something, let it put the file aside. Do not open that file.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/stop-the-payments/title", "Stop the payments")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/stop-the-payments/intro", "Removing a program does not end its subscription. You stop it in the place where it was bought.")

/* TRANSLATORS: One action. */
NC_ ("guides/stop-the-payments/find-the-bill/do", "Find out who takes the money for Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/stop-the-payments/find-the-bill/where", "Look at the bills of your card or bank from the last year. Look for Kaspersky, Nexway, Digital River, UltraAV, Google or Apple.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/stop-the-payments/find-the-bill/success", "You know the name, or you found no payment at all. Now you can answer how Kaspersky was paid for.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/stop-the-payments/find-the-bill/otherwise", "Ask your bank what a payment was for.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/stop-the-payments/find-the-bill/warning", "Do not call a number from a mail or a window that wants money for Kaspersky. It may be false.")

/* TRANSLATORS: One action. */
NC_ ("guides/stop-the-payments/stop-at-kaspersky/do", "Turn off the automatic renewal of your subscription.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/stop-the-payments/stop-at-kaspersky/where", "Sign in to My Kaspersky and open your subscriptions. Older US orders were billed by Nexway or Digital River. The mail that confirmed your order shows which one.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/stop-the-payments/stop-at-kaspersky/success", "It says that automatic renewal is off.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/stop-the-payments/stop-at-kaspersky/otherwise", "Many US customers now get the bill from UltraAV. If you find no subscription here, look for that name on your bill. If you cannot sign in, write to the company that takes the money, or ask your bank.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/stop-the-payments/stop-at-kaspersky/warning", "The money for the next period is taken before the current one ends. So do not wait for the last day.")

/* TRANSLATORS: One action. */
NC_ ("guides/stop-the-payments/stop-after-shop/do", "Look whether an automatic renewal was turned on after you bought the box or card.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/stop-the-payments/stop-after-shop/where", "Sign in to My Kaspersky and open your subscriptions. Look at the bills of your card too.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/stop-the-payments/stop-after-shop/success", "There is no automatic renewal, or you turned it off.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/stop-the-payments/stop-after-shop/otherwise", "If you never made an account and see no payment, there is nothing to stop.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/stop-the-payments/stop-after-shop/warning", "The money for the next period is taken before the current one ends. So do not wait for the last day.")

/* TRANSLATORS: One action. */
NC_ ("guides/stop-the-payments/stop-at-google/do", "Cancel the subscription in Google Play.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/stop-the-payments/stop-at-google/where", "Open Google Play, touch your picture, then Payments and subscriptions, then Subscriptions.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/stop-the-payments/stop-at-google/success", "Google Play says until when it still runs.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/stop-the-payments/stop-at-google/otherwise", "If it is not there, look with your other Google accounts. Deleting the app does not cancel it.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/stop-the-payments/stop-at-google/warning", "The money for the next period is taken before the current one ends. So do not wait for the last day.")

/* TRANSLATORS: One action. */
NC_ ("guides/stop-the-payments/stop-at-apple/do", "Cancel the subscription at Apple.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/stop-the-payments/stop-at-apple/where", "On the iPhone or iPad: Settings, then your name, then Subscriptions. On a Mac: App Store, then your name, then Account Settings.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/stop-the-payments/stop-at-apple/success", "It says until when the subscription still runs.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/stop-the-payments/stop-at-apple/otherwise", "If it is not there, look with your other Apple accounts. Deleting the app does not cancel it.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/stop-the-payments/stop-at-apple/warning", "The money for the next period is taken before the current one ends. So do not wait for the last day.")

/* TRANSLATORS: One action. */
NC_ ("guides/stop-the-payments/stop-at-ultraav/do", "If you do not want to keep UltraAV, cancel the subscription there and not at Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/stop-the-payments/stop-at-ultraav/where", "UltraAV took over the bills of many US customers, with the old dates. Look in its help center, or in its bill, for whom to write to.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/stop-the-payments/stop-at-ultraav/success", "UltraAV confirms that the subscription ends.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/stop-the-payments/stop-at-ultraav/otherwise", "If you get no answer, ask your bank to stop the payments.")

/* TRANSLATORS: One action. */
NC_ ("guides/stop-the-payments/keep-the-proof/do", "Save the message that confirms the end of the subscription.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/stop-the-payments/keep-the-proof/where", "Print it, or keep it in a folder of your mail. Look at your bill again after the next payment would have been due.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/stop-the-payments/keep-the-proof/success", "You have the message. No new payment is on your bill.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/stop-the-payments/keep-the-proof/otherwise", "Show the message to your bank and ask for the money back.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/stop-the-payments-of-a-small-firm/title", "Stop the payments of the firm")

/* TRANSLATORS: One action. */
NC_ ("guides/stop-the-payments-of-a-small-firm/tell-the-seller/do", "Tell the seller of Kaspersky Small Office Security that you will not renew it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/stop-the-payments-of-a-small-firm/tell-the-seller/where", "The name of the seller is on the bill.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/stop-the-payments-of-a-small-firm/tell-the-seller/success", "The seller confirms it. You keep the message.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/stop-the-payments-of-a-small-firm/tell-the-seller/otherwise", "If the seller does not answer, ask the bank of the firm to stop the payments.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/stop-the-payments-of-a-small-firm/tell-the-seller/warning", "Removing the program does not end its subscription.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/bring-windows-up-to-date/title", "Bring Windows up to date")

/* TRANSLATORS: One action. */
NC_ ("guides/bring-windows-up-to-date/update-windows/do", "Let Windows look for updates and install what it finds.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/bring-windows-up-to-date/update-windows/where", "In Windows 11: Settings, then Windows Update. In Windows 10: Settings, then Update and Security, then Windows Update.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/bring-windows-up-to-date/update-windows/success", "Windows says \"You're up to date\".")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/bring-windows-up-to-date/update-windows/otherwise", "Restart and look for updates once more. If your Windows is older than Windows 10, ask someone to help you to a newer one first.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/bring-windows-up-to-date/longer-updates/do", "If {computer} has Windows 10, sign it up for longer updates.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/bring-windows-up-to-date/longer-updates/where", "Open Windows Update as before and look for \"Enroll now\". Microsoft calls these updates ESU. In 2026 it said that people at home can get them until 12 October 2027.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/bring-windows-up-to-date/longer-updates/success", "Windows Update says that the computer is enrolled.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/bring-windows-up-to-date/longer-updates/otherwise", "If it is not offered, install all other updates first. Then look again. Windows 11 does not need this.")

/* TRANSLATORS: One action. */
NC_ ("guides/bring-windows-up-to-date/nothing-to-fetch/do", "Leave Microsoft Defender as it is for now. You do not need to fetch it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/bring-windows-up-to-date/nothing-to-fetch/where", "It is a part of Windows 10 and 11. It turns itself on when no other antivirus is there. It also does so when the other one is out of date.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/bring-windows-up-to-date/nothing-to-fetch/success", "You know that Windows takes over. The plan shows later how to make sure.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/bring-windows-up-to-date/nothing-to-fetch/otherwise", "If you would rather use another product, choose one before you go on.")

/* TRANSLATORS: A title, in a few words. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/fetch-the-replacement/title", "Fetch {replacement}")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/fetch-the-replacement/download/do", "Download the installer of {replacement} from the website of its maker. Do not open it yet.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/fetch-the-replacement/download/where", "Type the address of the maker into the browser yourself. Do not use a search, an ad or a link in a mail.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/fetch-the-replacement/download/success", "The file is in the folder Downloads.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/fetch-the-replacement/download/otherwise", "If the website asks you to call a number or to allow access from afar, close it. It is not the website of the maker.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/fetch-the-replacement/download/warning", "There are false websites and ads that use the names of well-known makers.")

/* TRANSLATORS: A title, in a few words. The program fills in {computer}: keep it as it is. */
NC_ ("guides/restart-and-check-again/title", "Restart {computer} and check it again")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/restart-and-check-again/restart/do", "Restart {computer}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-and-check-again/restart/where", "Click Start, then Power, then Restart.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-and-check-again/restart/success", "You see the desktop of Windows again.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-and-check-again/restart/otherwise", "If nothing happens for a long time, hold the power button until the computer is off. Then turn it on again.")

/* TRANSLATORS: One action. */
NC_ ("guides/restart-and-check-again/see-it-stays-away/do", "If you removed UltraAV, look for it in the list of installed programs once more.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-and-check-again/see-it-stays-away/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-and-check-again/see-it-stays-away/success", "UltraAV did not come back.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-and-check-again/see-it-stays-away/otherwise", "Some people saw it come back after a restart. Uninstall it once more. If it comes back again, ask the help center of UltraAV.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/restart-and-check-again/check-again/do", "Check {computer} again with Changeover.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/restart-and-check-again/check-again/where", "Do it the same way as the first time.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restart-and-check-again/check-again/success", "The check no longer finds an installed program from Kaspersky.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restart-and-check-again/check-again/otherwise", "If pieces are left, the plan shows what to do with them. If a program is still installed, go back to its removal.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/clear-what-is-left/title", "Clear up what is left of Kaspersky")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/clear-what-is-left/intro", "Pieces without a program protect nobody. On a computer from work or school, leave this to its IT department.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/clear-what-is-left/ask-first/do", "If {computer} belongs to an employer or a school, ask their IT department before you clear anything.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clear-what-is-left/ask-first/where", "Call or write to them. Tell them what this check found.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clear-what-is-left/ask-first/success", "They tell you to go on, or they do it for you.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clear-what-is-left/ask-first/otherwise", "If you cannot reach them, leave these pieces as they are. They can wait.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clear-what-is-left/ask-first/warning", "Some pieces may hold the keys to files that Kaspersky locked. Without the keys, such files can no longer be read.")

/* TRANSLATORS: One action. */
NC_ ("guides/clear-what-is-left/look-in-list/do", "Look in the list of installed programs for names with \"Kaspersky\" and uninstall them.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clear-what-is-left/look-in-list/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clear-what-is-left/look-in-list/success", "No name in the list has \"Kaspersky\" in it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clear-what-is-left/look-in-list/otherwise", "If one of them cannot be uninstalled, restart Windows and try again.")

/* TRANSLATORS: One action. */
NC_ ("guides/clear-what-is-left/remove-certificate/do", "Remove the certificate of Kaspersky, if it is still there.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clear-what-is-left/remove-certificate/where", "Type \"certlm.msc\" into the search of Windows and open it. Go to Trusted Root Certification Authorities, then Certificates. Look for \"Kaspersky Anti-Virus Personal Root Certificate\" and delete it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clear-what-is-left/remove-certificate/success", "The name is no longer in that list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clear-what-is-left/remove-certificate/otherwise", "If it is not there, go on. If this is new to you, ask someone to help you.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clear-what-is-left/remove-certificate/warning", "Delete only the one with this name. If you write programs, look for copies of it in your tools too. Such a copy stays trusted, or your tools may stop without it.")

/* TRANSLATORS: One action. */
NC_ ("guides/clear-what-is-left/leave-or-delete-folders/do", "Leave the folders named \"Kaspersky Lab\", or delete them if you need nothing from them.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clear-what-is-left/leave-or-delete-folders/where", "They are in the folders \"Program Files\", \"Program Files (x86)\" and \"ProgramData\" on drive C:. Empty folders do nothing.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clear-what-is-left/leave-or-delete-folders/success", "The folders are gone, or you left them on purpose.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clear-what-is-left/leave-or-delete-folders/otherwise", "If Windows does not let you delete a folder, leave it.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clear-what-is-left/leave-or-delete-folders/warning", "A folder may still hold backups, files in quarantine, or keys to files that Kaspersky locked. Never delete files in Windows\\System32\\drivers by hand. The keyboard and the mouse may stop working.")

/* TRANSLATORS: One action. */
NC_ ("guides/clear-what-is-left/last-resort/do", "Only if nothing else helps, use the tool kavremover.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clear-what-is-left/last-resort/where", "You need it only if Kaspersky still keeps a new antivirus or Microsoft Defender from starting. It is a removal tool from Kaspersky. Get it only from support.kaspersky.com, and ask someone to help you.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clear-what-is-left/last-resort/success", "It asks you to restart. After that, the new protection can be turned on.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clear-what-is-left/last-resort/otherwise", "If it finds nothing, ask the help desk of the new antivirus.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clear-what-is-left/last-resort/warning", "The tool may remove more than you expect. Save your files and passwords first. Leave it alone on a computer from work or school.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/clear-what-is-left/check-again/do", "Check {computer} again with Changeover.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clear-what-is-left/check-again/where", "Restart it first. Then do it the same way as the first time.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clear-what-is-left/check-again/success", "The check finds less than before, or nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clear-what-is-left/check-again/otherwise", "If pieces are still named, you can leave them. Look whether the plan shows something new to do.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/clear-what-others-left/title", "Clear up what is left of {product}")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/clear-what-others-left/look-in-list/do", "Look in the list of installed programs for {product} and uninstall it if it is there.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clear-what-others-left/look-in-list/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clear-what-others-left/look-in-list/success", "It is not in the list.")

/* TRANSLATORS: What to do when it did not. The program fills in {product}: keep it as it is. */
NC_ ("guides/clear-what-others-left/look-in-list/otherwise", "Restart Windows and try again. If it stays, ask the maker of {product}.")

/* TRANSLATORS: A title, in a few words. The program fills in {computer}: keep it as it is. */
NC_ ("guides/check-the-protection/title", "Make sure {computer} is protected")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/check-the-protection/install-replacement/do", "Open the installer of {replacement} and follow it to its end.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-the-protection/install-replacement/where", "It is in the folder Downloads.")

/* TRANSLATORS: What you see when it worked. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/check-the-protection/install-replacement/success", "{replacement} opens and says that the computer is protected.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-the-protection/install-replacement/otherwise", "If it says that Kaspersky is still there, look at the steps for what is left. Then try again.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/check-the-protection/install-replacement/warning", "Do this only when the old protection is gone. Two protection programs at once can stop each other from working.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/check-the-protection/restart-after-install/do", "Restart {computer}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-the-protection/restart-after-install/where", "Click Start, then Power, then Restart.")

/* TRANSLATORS: What you see when it worked. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/check-the-protection/restart-after-install/success", "{replacement} is on after the restart.")

/* TRANSLATORS: What to do when it did not. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/check-the-protection/restart-after-install/otherwise", "Open {replacement} and turn its protection on.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-the-protection/see-defender/do", "Look whether Windows Security shows Microsoft Defender and no other antivirus.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-the-protection/see-defender/where", "Type \"Windows Security\" into the search of Windows and open it. Choose \"Virus and threat protection\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-the-protection/see-defender/success", "No other antivirus is named there. Under \"Manage settings\", \"Real-time protection\" is on.")

/* TRANSLATORS: What to do when it did not. The program fills in {computer}: keep it as it is. */
NC_ ("guides/check-the-protection/see-defender/otherwise", "If it names another antivirus that you want to keep, that is fine. Otherwise turn \"Real-time protection\" on. If you cannot, restart and let Windows look for updates. If Kaspersky is still named, check {computer} again.")

/* TRANSLATORS: One action. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/check-the-protection/see-replacement/do", "Look whether Windows Security shows {replacement} and no other antivirus.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-the-protection/see-replacement/where", "Type \"Windows Security\" into the search of Windows and open it. Choose \"Virus and threat protection\".")

/* TRANSLATORS: What you see when it worked. The program fills in {replacement}: keep it as it is. */
NC_ ("guides/check-the-protection/see-replacement/success", "{replacement} is named and turned on.")

/* TRANSLATORS: What to do when it did not. The program fills in {computer}: keep it as it is. */
NC_ ("guides/check-the-protection/see-replacement/otherwise", "If it is not named, restart and look again. If Kaspersky is still named, check {computer} again.")

/* TRANSLATORS: One action. */
NC_ ("guides/check-the-protection/scan/do", "Run a full scan.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/check-the-protection/scan/where", "For Microsoft Defender, choose \"Scan options\", then \"Full scan\", then \"Scan now\". Another product has a full scan in its own window.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/check-the-protection/scan/success", "After some time it says that it is done, and what it found.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/check-the-protection/scan/otherwise", "If it found something, follow what it advises. If the scan stops, run it again after a restart.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-vpn/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-vpn/intro", "The VPN is a program of its own. It stays when the antivirus is removed.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-vpn/turn-off/do", "Turn {product} off.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-vpn/turn-off/where", "Click the switch in its window. If its settings have a \"Kill Switch\", turn that off too.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-vpn/turn-off/success", "You can open a website while the VPN is off.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-vpn/turn-off/otherwise", "A kill switch can block the internet while the VPN is off. Turn it off in the settings of the VPN, or go on. The block should end with the removal and a restart.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-vpn/uninstall/do", "Uninstall {product} in the list of installed programs.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-vpn/uninstall/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features. It has an entry of its own.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-vpn/uninstall/success", "It is no longer in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-vpn/uninstall/otherwise", "Restart Windows and try again.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-password-manager/title", "Remove {product}")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-password-manager/uninstall/do", "Uninstall {product} in the list of installed programs.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-password-manager/uninstall/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-password-manager/uninstall/success", "It is no longer in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-password-manager/uninstall/otherwise", "Close its window and all browsers. Then try again.")

/* TRANSLATORS: What could be lost. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-password-manager/uninstall/warning", "Do this only when your passwords are safe in another place. Nobody can get back the main password of {product} for you.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/plan-for-the-child/title", "Decide what comes after {product}")

/* TRANSLATORS: One action. */
NC_ ("guides/plan-for-the-child/choose-rules/do", "Decide which rules the child gets on this computer from now on.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/plan-for-the-child/choose-rules/where", "Windows has rules for children of its own: Settings, then Accounts, then Family. Talk with the child about it too.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/plan-for-the-child/choose-rules/success", "You know what you will use, or that you need none.")

/* TRANSLATORS: What to do when it did not. The program fills in {product}: keep it as it is. */
NC_ ("guides/plan-for-the-child/choose-rules/otherwise", "If you cannot decide now, keep {product} until you can.")

/* TRANSLATORS: What could be lost. The program fills in {product}: keep it as it is. */
NC_ ("guides/plan-for-the-child/choose-rules/warning", "When {product} goes, all of its rules on this computer end.")

/* TRANSLATORS: One action. */
NC_ ("guides/plan-for-the-child/have-password/do", "Have the password of the parent for My Kaspersky ready.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/plan-for-the-child/have-password/where", "It is the password of the account with which {product} was set up.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/plan-for-the-child/have-password/success", "You can sign in to My Kaspersky with it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/plan-for-the-child/have-password/otherwise", "Ask the parent who set it up. My Kaspersky may also offer to set a new password by mail.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-child-rules/title", "Remove {product}")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-child-rules/uninstall/do", "Uninstall {product} in the list of installed programs.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-child-rules/uninstall/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features. It may ask for the password of the parent.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-child-rules/uninstall/success", "It is no longer in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-child-rules/uninstall/otherwise", "If the child uses an account without rights for this, sign in to Windows as the parent. Then try again.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-single-tool/title", "Remove {product}")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-single-tool/uninstall/do", "Uninstall {product} in the list of installed programs.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-single-tool/uninstall/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-single-tool/uninstall/success", "It is no longer in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-single-tool/uninstall/otherwise", "Restart Windows and try again. If a bank gave you the program, its help desk can tell you how to remove it.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-ran-once-tool/title", "Clear away {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-ran-once-tool/intro", "This tool was not installed, so there is nothing to uninstall.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-ran-once-tool/look-first/do", "If you miss a file, look into the folders that the tool made.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-ran-once-tool/look-first/where", "They are on drive C: and are named \"KVRT_Data\" or \"KVRT2020_Data\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-ran-once-tool/look-first/success", "You found what you missed, or you miss nothing.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-ran-once-tool/look-first/otherwise", "If the names in there tell you nothing, keep the folder. You can look again later.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-ran-once-tool/look-first/warning", "What the tool put aside may be harmful. Do not open such a file to see what it is.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-ran-once-tool/delete-tool/do", "Delete the tool and the folders that it made.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-ran-once-tool/delete-tool/where", "The tool is the file KVRT.exe, often in Downloads. Its folders are on drive C: and are named \"KVRT_Data\" or \"KVRT2020_Data\". Delete only those that the check names.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-ran-once-tool/delete-tool/success", "They are in the Recycle Bin.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-ran-once-tool/delete-tool/otherwise", "If a folder does not let you delete it, leave it. Run a full scan with your new protection, because harmful programs may make folders with such names.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-ran-once-tool/delete-tool/warning", "Leave all files in the folder Windows\\System32\\drivers alone, even if their names begin with \"klupd\".")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/delete-tdsskiller/title", "Clear away {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/delete-tdsskiller/intro", "This tool was not installed, so there is nothing to uninstall.")

/* TRANSLATORS: One action. */
NC_ ("guides/delete-tdsskiller/delete-file/do", "Delete the file of the tool.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/delete-tdsskiller/delete-file/where", "Its name begins with \"TDSSKiller\". It is often in Downloads or on the desktop. A text file with the same first letters may be on drive C:.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/delete-tdsskiller/delete-file/success", "It is in the Recycle Bin.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/delete-tdsskiller/delete-file/otherwise", "If Windows does not let you delete it, restart Windows and try again.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/put-rescue-disk-away/title", "Put {product} away")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/put-rescue-disk-away/intro", "It runs from a disk or a USB stick and is not installed.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/put-rescue-disk-away/take-out/do", "Take out the disk or USB stick with {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/put-rescue-disk-away/take-out/where", "You can erase the stick and use it for other things.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/put-rescue-disk-away/take-out/success", "The computer starts without it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/put-rescue-disk-away/take-out/otherwise", "If you no longer have it, there is nothing to do.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/put-rescue-disk-away/take-out/warning", "Look first whether there are files of your own on it.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/ask-about-check-point/title", "Ask about {product}")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/ask-about-check-point/ask-it-department/do", "Ask your IT department whether {product} uses the engine of Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/ask-about-check-point/ask-it-department/where", "A company could choose between an engine of Kaspersky and one of Sophos. The engine is the part that looks for viruses.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/ask-about-check-point/ask-it-department/success", "They tell you which engine it is. They decide what to do.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/ask-about-check-point/ask-it-department/otherwise", "If you have no IT department, ask the firm that sold it to you.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/ask-about-check-point/ask-it-department/warning", "Do not remove it yourself. Your work may depend on it.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/ask-about-zonealarm/title", "Ask about {product}")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/ask-about-zonealarm/ask-maker/do", "Ask the maker of {product} whether your version has an engine of Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/ask-about-zonealarm/ask-maker/where", "Look up the version in the window of the program. One newer suite, Extreme Security NextGen, was said to use an engine of Sophos in 2023.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/ask-about-zonealarm/ask-maker/success", "The maker tells you which engine it is.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/ask-about-zonealarm/ask-maker/otherwise", "If you get no answer, you can choose another product and uninstall this one.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/replace-old-parallels-suite/title", "Replace {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/replace-old-parallels-suite/intro", "This is an old antivirus with an engine of Kaspersky. Parallels gave it out for Windows on a Mac around 2011.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/replace-old-parallels-suite/uninstall/do", "Uninstall {product} in the Windows that runs inside the Mac.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/replace-old-parallels-suite/uninstall/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/replace-old-parallels-suite/uninstall/success", "It is no longer in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/replace-old-parallels-suite/uninstall/otherwise", "Restart that Windows and try again. If it stays, ask Parallels.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-successor/title", "Remove {product}, if you want to")

/* TRANSLATORS: One or two sentences before the steps. The program fills in {product}: keep it as it
   is. */
NC_ ("guides/remove-successor/intro", "{product} is not a Kaspersky program, and you can keep it. If you want to keep it, skip this part.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-successor/uninstall/do", "Uninstall {product} in the list of installed programs.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-successor/uninstall/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features. Its own uninstaller opens.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-successor/uninstall/success", "It is no longer in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-successor/uninstall/otherwise", "Restart Windows and try again. If that does not help, ask the help center of UltraAV.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-successor/uninstall/warning", "If you remove UltraAV, finish this plan on the same day. Then there is no gap.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-home-edition/title", "Remove {product}")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-home-edition/have-password/do", "Have the password ready that guards the settings of {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-home-edition/have-password/where", "Someone set it inside the program. It is not the password of Windows.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-home-edition/have-password/success", "You have the password at hand.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-home-edition/have-password/otherwise", "If you do not know it, answer \"No\" to the question. The plan then shows what to do.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-home-edition/reset-password/do", "Reset the forgotten password in Safe Mode, with the tool KLAPR from Kaspersky.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-home-edition/reset-password/where", "The help page of Kaspersky describes each step. Safe Mode is a way to start Windows with only the parts that it needs. Ask someone to help you if this is new to you.")

/* TRANSLATORS: What you see when it worked. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-home-edition/reset-password/success", "{product} no longer asks for the password.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-home-edition/reset-password/otherwise", "If the tool does not help, the last resort is another tool from Kaspersky. Its name is kavremover. Get it only from support.kaspersky.com.")

/* TRANSLATORS: What could be lost. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-home-edition/reset-password/warning", "With kavremover you may lose what {product} still keeps for you. Save your files and passwords first.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-home-edition/open-list/do", "Open the list of installed programs.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-home-edition/open-list/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features.")

/* TRANSLATORS: What you see when it worked. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-home-edition/open-list/success", "{product} is in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-home-edition/open-list/otherwise", "If it is not there, look for another name that begins with \"Kaspersky\". If there is none, type \"Control Panel\" into the search of Windows and open \"Programs and Features\" there.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-home-edition/uninstall/do", "Choose \"Uninstall\" for {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-home-edition/uninstall/where", "In Windows 11, click the three dots beside the name. In Windows 10, click the name.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-home-edition/uninstall/success", "A window of Kaspersky opens.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-home-edition/uninstall/otherwise", "If nothing opens, restart Windows and try again. If it asks for a password, it means the one that guards its settings.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-home-edition/finish-removal/do", "Follow the window to its end.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-home-edition/finish-removal/where", "It may offer to save the subscription in My Kaspersky. It may also ask what to keep on the computer. You need to keep nothing, except files in quarantine if you are not sure about them.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-home-edition/finish-removal/success", "It tells you that the removal is done. It may ask you to restart.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-home-edition/finish-removal/otherwise", "If it stops in between, restart Windows and try again. If that does not help, the last resort is a tool from Kaspersky. Its name is kavremover. Get it only from support.kaspersky.com, and ask someone to help you.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-home-edition/finish-removal/warning", "From here until the new protection is on, do not browse the web or open mail. Finish this plan on the same day.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/start-that-windows/title", "Start the Windows that was checked")

/* TRANSLATORS: One action. */
NC_ ("guides/start-that-windows/start-windows/do", "Start the Windows that was checked. Do the next steps there.")

/* TRANSLATORS: Where to find it. The program fills in {computer}: keep it as it is. */
NC_ ("guides/start-that-windows/start-windows/where", "It is {computer}. If another system runs on that computer now, shut that down first. Take out any USB stick that you started from.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/start-that-windows/start-windows/success", "You see the desktop of Windows.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/start-that-windows/start-windows/otherwise", "If that Windows no longer starts, nothing of Kaspersky runs from it. Copy your own files from its disk to another place. Leave the files of Windows and of Kaspersky as they are.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/start-that-windows/start-windows/warning", "Never delete files of Kaspersky from outside of Windows. Some belong to the keyboard and the mouse. Without them, both may stop working.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/ask-who-manages-it/title", "Ask who manages this computer")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/ask-who-manages-it/ask-first/do", "If {computer} belongs to an employer or a school, ask their IT department before you change anything.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/ask-who-manages-it/ask-first/where", "Call or write to them. Tell them what this check found. Ask who will remove it, and what comes in its place.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/ask-who-manages-it/ask-first/success", "They tell you to go on, or they do it for you.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/ask-who-manages-it/ask-first/otherwise", "If you cannot reach them, leave this computer as it is. You can go on with devices of your own.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/ask-who-manages-it/ask-first/warning", "On a managed computer, a removal can lock you out of files. It can also break the rules of the place where you work.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/unlock-the-disk/title", "Unlock disks first")

/* TRANSLATORS: One action. */
NC_ ("guides/unlock-the-disk/unlock/do", "If a company locked the disk or a USB stick with Kaspersky, ask its IT department to unlock it.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/unlock-the-disk/unlock/where", "On a locked computer, Kaspersky asks for a password before Windows starts. The company can tell you how it gets unlocked.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/unlock-the-disk/unlock/success", "The computer starts without that question. The files on the stick open on another computer.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/unlock-the-disk/unlock/otherwise", "Do not remove Kaspersky while something is still locked.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/unlock-the-disk/unlock/warning", "A locked disk or stick can be read only with the keys of the employer or school that locked it. Without them, its files are lost.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/unlock-work-files/title", "Unlock single files first")

/* TRANSLATORS: One action. */
NC_ ("guides/unlock-work-files/unlock-files/do", "If single files were locked with Kaspersky, ask the IT department to unlock them.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/unlock-work-files/unlock-files/where", "Such files open on this computer. They may not open on a computer that does not belong to your employer.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/unlock-work-files/unlock-files/success", "A copy of such a file opens on another computer.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/unlock-work-files/unlock-files/otherwise", "If that cannot be done, keep the keys. The removal offers a choice named \"local storage of encryption keys\". Leave it as it is.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/unlock-work-files/unlock-files/warning", "When Kaspersky is gone, files that are still locked stay locked. You may no longer be able to read them.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/empty-the-vault/title", "Take your files out of the vault")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/empty-the-vault/open-vault/do", "If you keep files in a locked vault of {product}, open the vault with its password.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/empty-the-vault/open-vault/where", "In the window of {product}, look for \"Secret Vault\", \"Data Encryption\" or \"Identity Protection Wallet\". If you find none of them, skip this and the next step.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/empty-the-vault/open-vault/success", "You see the files in the vault.")

/* TRANSLATORS: What to do when it did not. The program fills in {product}: keep it as it is. */
NC_ ("guides/empty-the-vault/open-vault/otherwise", "If you forgot its password, nobody can find it out for you. Keep {product} until you remember it, or until you can do without these files.")

/* TRANSLATORS: One action. */
NC_ ("guides/empty-the-vault/copy-files-out/do", "Copy all files from the vault into a normal folder.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/empty-the-vault/copy-files-out/where", "A good place is a new folder in Documents.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/empty-the-vault/copy-files-out/success", "Close the vault. The copies in the new folder still open.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/empty-the-vault/copy-files-out/otherwise", "If a file cannot be copied, open it in the vault and save it in the new folder.")

/* TRANSLATORS: What could be lost. The program fills in {product}: keep it as it is. */
NC_ ("guides/empty-the-vault/copy-files-out/warning", "The vault opens only while {product} is installed. What stays inside may be lost when it goes.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/save-passwords/title", "Save your passwords")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/save-passwords/export/do", "Export your passwords from {product} to a text file.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/save-passwords/export/where", "Open {product} with its main password. Choose Settings, then Import/Export, then \"Export to text file\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/save-passwords/export/success", "The file opens and shows your passwords.")

/* TRANSLATORS: What to do when it did not. The program fills in {product}: keep it as it is. */
NC_ ("guides/save-passwords/export/otherwise", "If you do not know the main password, nobody can find it out for you. Do not remove {product} yet. Where you can sign in on a website, set a new password there first.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/save-passwords/export/warning", "Anyone who opens this file can read your passwords. Do not send it by mail.")

/* TRANSLATORS: One action. */
NC_ ("guides/save-passwords/import/do", "Put the passwords into the place where you want to keep them now.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/save-passwords/import/where", "This can be another password manager or your browser. They do not read the text file as it is, but Changeover makes it into one that they read. Both have a menu to import passwords.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/save-passwords/import/success", "You can sign in on one website with the password from the new place.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/save-passwords/import/otherwise", "Small programs of other people change the form of the file too. For a few passwords, typing them in is safer.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/save-passwords/one-time-codes/do", "Look whether {product} also shows codes for signing in.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/save-passwords/one-time-codes/where", "These are short numbers that change all the time. A website asks for one after the password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/save-passwords/one-time-codes/success", "You found none. Or you set up the codes in another app and signed in with one of them.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/save-passwords/one-time-codes/otherwise", "If you cannot move a code, use the settings of that website to turn the codes off. Turn them on again with the new app.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/save-passwords/one-time-codes/warning", "Without these codes you can be locked out of an account.")

/* TRANSLATORS: One action. */
NC_ ("guides/save-passwords/delete-text-file/do", "Delete the text file and empty the Recycle Bin.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/save-passwords/delete-text-file/where", "It is in the folder that you chose for the export.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/save-passwords/delete-text-file/success", "The file is in no folder and not in the Recycle Bin.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/save-passwords/delete-text-file/otherwise", "If you do not find it, search for files of today in the File Explorer of Windows.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/save-passwords/delete-text-file/warning", "Do this only after you signed in with passwords from the new place.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/keep-the-password-vault/title", "Keep the vault with your passwords")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/keep-the-password-vault/have-all/do", "Make sure that you have all your passwords before you delete anything of {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/keep-the-password-vault/have-all/where", "The vault is in the folder AppData\\Local\\Kaspersky Lab\\Kaspersky Password Manager of your user folder. Older copies may be in Documents\\Kaspersky Password Manager\\Backup.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/keep-the-password-vault/have-all/success", "You can sign in everywhere without this vault.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/keep-the-password-vault/have-all/otherwise", "Copy both folders to a USB stick and keep it in a safe place.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/keep-the-password-vault/have-all/warning", "Only Kaspersky Password Manager can read the vault and its copies. Nobody can find out its main password for you.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/restore-backups/title", "Take your files out of backups")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/restore-backups/restore/do", "If you made backups with {product}, restore the files that you need from them.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/restore-backups/restore/where", "In the window of {product}, look for \"Backup and Restore\". The backups can be on this computer, on a USB disk, on another computer or on the internet.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/restore-backups/restore/success", "The files are in a normal folder and open.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/restore-backups/restore/otherwise", "If there is no \"Backup and Restore\", or it lists no backups, go on.")

/* TRANSLATORS: What could be lost. The program fills in {product}: keep it as it is. */
NC_ ("guides/restore-backups/restore/warning", "We do not know whether these backups can be read without {product}. Restore the files while it is still there.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/look-into-quarantine/title", "Look into the quarantine")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/look-into-quarantine/restore-wanted/do", "If you miss a file, look for it in the quarantine of {product} and restore it.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/look-into-quarantine/restore-wanted/where", "In the window of {product}, look for \"Quarantine\" or \"Backup\". There it put files that it took for dangerous.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/look-into-quarantine/restore-wanted/success", "The file is back in its folder. Or you found nothing that you need.")

/* TRANSLATORS: What to do when it did not. The program fills in {product}: keep it as it is. */
NC_ ("guides/look-into-quarantine/restore-wanted/otherwise", "If {product} does not open, go on. The removal may offer to keep the files in quarantine.")

/* TRANSLATORS: What could be lost. The program fills in {product}: keep it as it is. */
NC_ ("guides/look-into-quarantine/restore-wanted/warning", "Restore only a file that you know, because it may be harmful. When {product} is gone, you can no longer reach these files.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/look-into-recover-files/title", "Look into \"Recover Files\"")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/look-into-recover-files/restore-wanted/do", "If you miss a file, look for it in {product} and restore it.")

/* TRANSLATORS: Where to find it. The program fills in {product}: keep it as it is. */
NC_ ("guides/look-into-recover-files/restore-wanted/where", "In the window of {product}, open the page \"Recover Files\". There are the files that it put into quarantine.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/look-into-recover-files/restore-wanted/success", "The file is back in its folder. Or you found nothing that you need.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/look-into-recover-files/restore-wanted/otherwise", "If you do not find that page, ask the help center of UltraAV before you remove anything.")

/* TRANSLATORS: What could be lost. The program fills in {product}: keep it as it is. */
NC_ ("guides/look-into-recover-files/restore-wanted/warning", "Restore only a file that you know, because it may be harmful. Do this before {product} goes.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/copy-your-files/title", "Copy your own files")

/* TRANSLATORS: One action. */
NC_ ("guides/copy-your-files/copy/do", "Copy the files that you cannot do without to a USB disk or stick.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/copy-your-files/copy/where", "Think of photos, letters and papers. They are often in Documents, Pictures and on the desktop.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/copy-your-files/copy/success", "The copies open from the disk or stick. Then you unplug it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/copy-your-files/copy/otherwise", "If you have no USB disk or stick, use an online storage that you trust.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-work-edition/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-work-edition/intro", "This program is made for work. Go on only if this is your own computer, or if its IT department agrees.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-work-edition/let-it-department/do", "Let the IT department remove {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-work-edition/let-it-department/where", "They can do it from afar. They know the password and the rules that belong to it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-work-edition/let-it-department/success", "They tell you that it is done. A new check no longer finds it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-work-edition/let-it-department/otherwise", "If they want you to do it, ask for the password and for the order of the steps.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-work-edition/have-password/do", "Have the password ready that guards {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-work-edition/have-password/where", "The company that set up the computer chose a user name and a password.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-work-edition/have-password/success", "You have both at hand.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-work-edition/have-password/otherwise", "Ask that company. Only it can tell you.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-work-edition/ask-for-password/do", "Ask the company that set up {product} for its password, or ask it to remove the program.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-work-edition/ask-for-password/where", "The company knows the user name and the password that belong to it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-work-edition/ask-for-password/success", "You have both, or the company removed the program.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-work-edition/ask-for-password/otherwise", "If the company no longer exists, ask someone who repairs computers.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-work-edition/uninstall/do", "Choose \"Uninstall\" for {product} in the list of installed programs.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-work-edition/uninstall/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-work-edition/uninstall/success", "A window of Kaspersky opens.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-work-edition/uninstall/otherwise", "If it asks for a user name and a password, the company that set it up has them. If you cannot ask, stop here.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-work-edition/finish-removal/do", "Follow the window to its end.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-work-edition/finish-removal/where", "If it lets you keep \"local storage of encryption keys\", keep it. Finish this plan on the same day, so that there is no gap.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-work-edition/finish-removal/success", "It tells you that the removal is done. It may ask you to restart.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-work-edition/finish-removal/otherwise", "If it stops because a disk is or was locked, stop too. Ask the company that set up the computer.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-work-edition/finish-removal/warning", "Without these keys, files that Kaspersky locked can no longer be read.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-network-agent/title", "Remove {product}")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-network-agent/intro", "The Network Agent lets a company manage this computer. Ask the IT department first if this is not your own computer.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-network-agent/let-it-department/do", "Let the IT department remove {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-network-agent/let-it-department/where", "They need it to remove the other Kaspersky programs from afar. It goes last.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-network-agent/let-it-department/success", "They tell you that it is done. A new check no longer finds it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-network-agent/let-it-department/otherwise", "If nobody answers, leave it as it is and ask again.")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-network-agent/uninstall/do", "Uninstall {product} in the list of installed programs, after all other Kaspersky programs.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-network-agent/uninstall/where", "In Windows 11: Settings, then Apps, then Installed apps. In Windows 10: Settings, then Apps, then Apps and features. It has an entry of its own.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-network-agent/uninstall/success", "It is no longer in the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-network-agent/uninstall/otherwise", "It may ask for a password that only the company knows. Ask the company that set it up.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-network-agent/uninstall/warning", "If the computer belongs to an employer or a school, this cuts it off from the people who look after it.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/leave-servers-to-their-keeper/title", "Leave {product} to the person who looks after it")

/* TRANSLATORS: One action. The program fills in {computer} and {product}: keep it as it is. */
NC_ ("guides/leave-servers-to-their-keeper/ask-keeper/do", "Ask the person who looks after {computer} to replace {product}.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/leave-servers-to-their-keeper/ask-keeper/where", "In a company, this is the IT department. In a small office, it may be a firm that helps you with computers.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/leave-servers-to-their-keeper/ask-keeper/success", "They tell you when it will be done. A later check no longer finds it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/leave-servers-to-their-keeper/ask-keeper/otherwise", "If nobody looks after it, ask a firm that knows servers. Until then, leave it as it is.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/leave-servers-to-their-keeper/ask-keeper/warning", "Other computers may depend on it. Without a plan, mail or shared files may stop for all of them. Files that it put aside may go with it.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-wine/title", "Look what {product} keeps in this Wine folder")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/rescue-wine/look-for-files/do", "Think whether you kept passwords or files in {product}.")

/* TRANSLATORS: Where to find it. The program fills in {computer}: keep it as it is. */
NC_ ("guides/rescue-wine/look-for-files/where", "Wine runs Windows programs on Linux. The program is in {computer}.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/rescue-wine/look-for-files/success", "You know that nothing is in there that you need, or you have copied it.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/rescue-wine/look-for-files/otherwise", "If you are not sure, copy the whole Wine folder to another disk first. In your home folder it is often named \".wine\".")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/rescue-wine/look-for-files/warning", "When the program is removed, files in its quarantine or in a locked folder may be lost.")

/* TRANSLATORS: A title, in a few words. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-in-wine/title", "Remove {product} from Wine")

/* TRANSLATORS: One or two sentences before the steps. */
NC_ ("guides/remove-in-wine/intro", "This Windows program is in a folder of Wine. It does not guard your Linux, so nothing has to come in its place there.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-in-wine/start-that-system/do", "Start the Linux that this Wine folder belongs to.")

/* TRANSLATORS: Where to find it. The program fills in {computer}: keep it as it is. */
NC_ ("guides/remove-in-wine/start-that-system/where", "It is {computer}.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-in-wine/start-that-system/success", "You see its desktop.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-in-wine/start-that-system/otherwise", "If it no longer starts, you can leave the folder as it is. Nothing in it runs by itself.")

/* TRANSLATORS: One action. */
NC_ ("guides/remove-in-wine/open-uninstaller/do", "Open the uninstaller of Wine.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-in-wine/open-uninstaller/where", "Open a terminal, type the line below and press Enter. If you run the program with Lutris, Bottles or PlayOnLinux, look there for \"Uninstaller\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-in-wine/open-uninstaller/success", "You see a list of Windows programs.")

/* TRANSLATORS: What to do when it did not. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-in-wine/open-uninstaller/otherwise", "If {product} is not in the list, it is in another Wine folder. Type this with the name of that folder: WINEPREFIX=/the/folder wine uninstaller")

/* TRANSLATORS: One action. The program fills in {product}: keep it as it is. */
NC_ ("guides/remove-in-wine/remove-in-list/do", "Choose {product} in the list, then \"Modify/Remove\" or \"Remove\".")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-in-wine/remove-in-list/where", "The uninstaller of the program opens. Follow it to its end.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-in-wine/remove-in-list/success", "The name is gone from the list.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-in-wine/remove-in-list/otherwise", "If it does not run to its end, and the Wine folder holds nothing else that you need, delete the whole folder.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/remove-in-wine/remove-in-list/warning", "Deleting a Wine folder also deletes all other programs and files in it.")

/* TRANSLATORS: One action. The program fills in {computer}: keep it as it is. */
NC_ ("guides/remove-in-wine/check-again/do", "Check {computer} again with Changeover.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/remove-in-wine/check-again/where", "Do it the same way as the first time.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/remove-in-wine/check-again/success", "Nothing is found in this Wine folder, or only leftovers.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/remove-in-wine/check-again/otherwise", "If only leftovers are shown, the plan shows what to do with them.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("guides/clean-wine/title", "Delete what is left of Kaspersky in Wine")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-wine/find-folders/do", "Open the folders of the Wine folder that the check names as proof.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-wine/find-folders/where", "Most often they are \"Program Files\" and \"ProgramData\" in the folder \"drive_c\", or a folder of a tool such as \"KVRT_Data\".")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-wine/find-folders/success", "You know which folders are left, and that you need nothing in them.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-wine/find-folders/otherwise", "If the proof names only settings and no folder, go on with the last step.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-wine/find-folders/warning", "A folder named \"Quarantine\" or \"Backup\" may hold files of yours. So may a vault with passwords. Copy what you need.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-wine/delete-folders/do", "Move the folders that the check names as proof to the trash.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-wine/delete-folders/where", "Do it in your file manager. No Windows program may run in Wine while you do it.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-wine/delete-folders/success", "The folders are gone.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-wine/delete-folders/otherwise", "If one cannot be deleted, log out, log in again, and try once more.")

/* TRANSLATORS: One action. */
NC_ ("guides/clean-wine/leave-settings/do", "Leave what is left in the settings of Wine.")

/* TRANSLATORS: Where to find it. */
NC_ ("guides/clean-wine/leave-settings/where", "A few lines with the name may stay in files such as \"system.reg\". They do nothing by themselves.")

/* TRANSLATORS: What you see when it worked. */
NC_ ("guides/clean-wine/leave-settings/success", "You did not change those files by hand.")

/* TRANSLATORS: What to do when it did not. */
NC_ ("guides/clean-wine/leave-settings/otherwise", "If you want to be rid of them, and the Wine folder holds nothing else that you need, delete the whole folder.")

/* TRANSLATORS: What could be lost. */
NC_ ("guides/clean-wine/leave-settings/warning", "Deleting a Wine folder also deletes all other programs and files in it.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/au/name", "Australia")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/au/summary", "We found no rule in Australia that stops you from using Kaspersky at home. Offices of the national government had to remove it by 1 April 2025.")

NC_ ("phases/au-today/headline", "In Australia, the rule is for government offices")

NC_ ("phases/au-today/text", "A government order of February 2025 told offices of the national government to remove Kaspersky. They had time until 1 April 2025. The order does not speak to people at home. We found no rule that stops sales or updates in Australia. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/au-what-the-rule-asks/title", "What the rule asks")

NC_ ("topics/au-what-the-rule-asks/au-whom/text", "The order binds \"non-corporate Commonwealth entities\". These are offices of the national government, such as its departments.")

NC_ ("topics/au-what-the-rule-asks/au-since/text", "It was signed on 17 February 2025 and given out on 21 February 2025. Offices had to follow it by 1 April 2025.")

NC_ ("topics/au-what-the-rule-asks/au-what/text", "Offices must remove Kaspersky products and web services, and keep them from coming back. Few exceptions are allowed.")

NC_ ("topics/au-what-the-rule-asks/au-name/text", "Its name is Direction 002-2025. It is part of the rules for the safety of government offices, called PSPF.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/au-what-it-does-not/title", "What it does not ask")

NC_ ("topics/au-what-it-does-not/au-not-home/text", "It is only for these offices. It does not bind people at home.")

NC_ ("topics/au-what-it-does-not/au-signal/text", "It was also meant as a sign to firms that run vital services. But it does not bind them.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/au-what-is-unknown/title", "What we do not know")

NC_ ("topics/au-what-is-unknown/au-unknown-others/text", "We do not know what states, towns or schools ask. Each of them can have rules of its own.")

NC_ ("topics/au-what-is-unknown/au-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/au-direction-signed/title", "Direction 002-2025 is signed")

NC_ ("events/au-direction-signed/text", "The order about Kaspersky products and web services is signed.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/au-direction-signed/whom", "Offices of the national government")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/au-direction-issued/title", "Direction 002-2025 is given out")

NC_ ("events/au-direction-issued/text", "Offices of the national government learn that they must remove Kaspersky products and web services.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/au-direction-issued/whom", "Offices of the national government")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/au-direction-deadline/title", "Last day for government offices")

NC_ ("events/au-direction-deadline/text", "By this day the offices had to have Kaspersky removed. Few exceptions are allowed.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/au-direction-deadline/whom", "Offices of the national government")

NC_ ("faq/au-may-i-keep-it/question", "May I keep using Kaspersky at home in Australia?")

NC_ ("faq/au-may-i-keep-it/answer", "We found no rule in Australia that forbids it. The order of 2025 is for offices of the national government.")

NC_ ("faq/au-updates/question", "Does Kaspersky still get updates in Australia?")

NC_ ("faq/au-updates/answer", "We found no rule in Australia that stops updates for people at home. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/au-warning/question", "Did Australia warn people at home?")

NC_ ("faq/au-warning/answer", "We found no warning that was made for people at home. The order is for government offices. It was also meant as a sign to firms that run vital services.")

NC_ ("faq/au-work/question", "What if I work for the government of Australia?")

NC_ ("faq/au-work/answer", "Your office had to remove Kaspersky by 1 April 2025, if the order binds it. Ask the people who look after your computer before you change anything. For other work computers, ask your employer.")

NC_ ("faq/au-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/au-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/au-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/au-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/au-who-says-it/question", "Who says this, and when?")

NC_ ("faq/au-who-says-it/answer", "The government of Australia says it, in Direction 002-2025. It was given out on 21 February 2025. We read stored copies of pages, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/ca/name", "Canada")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/ca/summary", "We found no rule in Canada that stops you from using Kaspersky at home. The government does not allow it on mobile devices that it gives out for work.")

NC_ ("phases/ca-today/headline", "In Canada, the rule is for government mobile devices")

NC_ ("phases/ca-today/text", "On 30 October 2023 Canada's government said that Kaspersky apps must go from its own mobile devices. For other people it called this a personal choice. We found no rule that stops sales or updates in Canada. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/ca-what-the-rule-asks/title", "What the rule asks")

NC_ ("topics/ca-what-the-rule-asks/ca-whom/text", "The rule is for mobile devices that the government gives out, such as phones.")

NC_ ("topics/ca-what-the-rule-asks/ca-since/text", "The government announced it on 30 October 2023.")

NC_ ("topics/ca-what-the-rule-asks/ca-what/text", "Kaspersky's apps are removed from these devices and blocked there. The same rule covers the app WeChat.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/ca-what-it-does-not/title", "What it does not ask")

NC_ ("topics/ca-what-it-does-not/ca-not-home/text", "It does not speak to people at home. For them the government called the use of these apps a personal choice.")

NC_ ("topics/ca-what-it-does-not/ca-not-harm/text", "At the time the government said that there was \"no evidence that government information has been compromised\". Compromised means that others got hold of it.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/ca-what-is-unknown/title", "What we do not know")

NC_ ("topics/ca-what-is-unknown/ca-unknown-others/text", "We do not know what provinces, towns or schools ask. Each of them can have rules of its own.")

NC_ ("topics/ca-what-is-unknown/ca-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/ca-mobile-ban/title", "Kaspersky must go from government mobile devices")

NC_ ("events/ca-mobile-ban/text", "The government said that Kaspersky and WeChat are removed from its mobile devices and blocked there.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/ca-mobile-ban/whom", "Users of government mobile devices")

NC_ ("faq/ca-may-i-keep-it/question", "May I keep using Kaspersky at home in Canada?")

NC_ ("faq/ca-may-i-keep-it/answer", "We found no rule in Canada that forbids it. In 2023 the government said that for the public it is a personal choice.")

NC_ ("faq/ca-updates/question", "Does Kaspersky still get updates in Canada?")

NC_ ("faq/ca-updates/answer", "We found no rule in Canada that stops updates for people at home. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/ca-warning/question", "Did Canada warn people at home?")

NC_ ("faq/ca-warning/answer", "We found no warning for people at home. The government gave a rule for its own mobile devices. It called the use by others a personal choice.")

NC_ ("faq/ca-work/question", "What if I work for the government of Canada?")

NC_ ("faq/ca-work/answer", "A mobile device that the government gave you may not have Kaspersky on it. Ask the people who look after the device before you change anything. For other work computers, ask your employer.")

NC_ ("faq/ca-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/ca-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/ca-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/ca-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/ca-who-says-it/question", "Who says this, and when?")

NC_ ("faq/ca-who-says-it/answer", "The government of Canada said it on 30 October 2023. Its minister Anita Anand made it known. We read stored copies of pages, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/de/name", "Germany")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/de/summary", "We found no ban in Germany, but there is a warning. On 15 March 2022 the office BSI advised all users to replace Kaspersky antivirus.")

NC_ ("phases/de-today/headline", "In Germany, there is a warning and no ban")

NC_ ("phases/de-today/text", "On 15 March 2022 Germany's office for computer safety, the BSI, gave a warning. It advised all users to replace Kaspersky antivirus with another product. That is advice and not a ban. We could not confirm what the BSI says now, so please look at its website. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/de-what-the-warning-says/title", "What the warning says")

NC_ ("topics/de-what-the-warning-says/de-whom/text", "The warning is for all users of Kaspersky antivirus. That takes in people at home.")

NC_ ("topics/de-what-the-warning-says/de-since/text", "The BSI gave it on 15 March 2022. It used section 7 of the law about its work.")

NC_ ("topics/de-what-the-warning-says/de-what/text", "It advises you to stop using Kaspersky antivirus. In its place, use a product of another maker.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/de-what-it-does-not/title", "What it does not ask")

NC_ ("topics/de-what-it-does-not/de-no-ban/text", "The warning is not a ban. It does not forbid you to use Kaspersky.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/de-offices-differ/title", "What other countries said")

NC_ ("topics/de-offices-differ/de-uk/text", "In the same month, an office of the United Kingdom said something else. It told people at home that Kaspersky is \"safe to turn on and use at the moment\".")

NC_ ("topics/de-offices-differ/de-canada/text", "In 2023 the government of Canada called it a personal choice for the public.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/de-kaspersky-says/title", "What Kaspersky says")

NC_ ("topics/de-kaspersky-says/de-zurich/text", "In 2018 Kaspersky said that it moved work on files from users in Europe to Zurich, in Switzerland. This began on 13 November 2018.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/de-what-is-unknown/title", "What we do not know")

NC_ ("topics/de-what-is-unknown/de-unknown-answer/text", "We did not find what Kaspersky answered to this.")

NC_ ("topics/de-what-is-unknown/de-unknown-today/text", "We could not confirm whether the warning of 2022 still stands as it was. Look at the website of the BSI, or ask the BSI.")

NC_ ("topics/de-what-is-unknown/de-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/de-bsi-warning/title", "The BSI gives a warning")

NC_ ("events/de-bsi-warning/text", "The BSI advises all users to replace Kaspersky antivirus with another product. It does not forbid its use.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/de-bsi-warning/whom", "All users in Germany")

NC_ ("faq/de-may-i-keep-it/question", "May I keep using Kaspersky at home in Germany?")

NC_ ("faq/de-may-i-keep-it/answer", "We found no rule in Germany that forbids it. But the BSI advised all users in 2022 to replace it. That is advice, so the choice is yours.")

NC_ ("faq/de-updates/question", "Does Kaspersky still get updates in Germany?")

NC_ ("faq/de-updates/answer", "We found no rule in Germany that stops updates for people at home. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/de-warning/question", "Is there a warning in Germany?")

NC_ ("faq/de-warning/answer", "Yes. The BSI gave one on 15 March 2022, for all users of Kaspersky antivirus. We could not confirm whether it still stands as it was. Look at the website of the BSI.")

NC_ ("faq/de-work/question", "What if I work for a public office or a firm in Germany?")

NC_ ("faq/de-work/answer", "The warning is for all users, so offices and firms are among them. It is up to your employer to decide. Ask the people who look after your computer before you change anything.")

NC_ ("faq/de-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/de-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/de-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/de-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/de-others-differ/question", "Do all countries give the same advice?")

NC_ ("faq/de-others-differ/answer", "No. In March 2022 the BSI said to replace Kaspersky antivirus. In the same month an office of the United Kingdom told people at home it is \"safe to turn on and use at the moment\".")

NC_ ("faq/de-who-says-it/question", "Who says this, and when?")

NC_ ("faq/de-who-says-it/answer", "The BSI says it. This is Germany's office for computer safety. It gave the warning on 15 March 2022. We read stored copies of pages, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/eu/name", "European Union")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/eu/summary", "We found no rule of the European Union that stops you from using Kaspersky at home. Your own country may have a rule or a warning.")

NC_ ("phases/eu-today/headline", "In the European Union, we found no common ban")

NC_ ("phases/eu-today/text", "On 13 June 2018 the European Parliament took up Kaspersky in a resolution, which binds nobody. It is about the offices of the European Union. We found no ban for the whole European Union. Each country can have a rule or a warning of its own. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/eu-what-the-resolution-says/title", "What the resolution says")

NC_ ("topics/eu-what-the-resolution-says/eu-whom/text", "The resolution is about the offices of the European Union itself.")

NC_ ("topics/eu-what-the-resolution-says/eu-since/text", "It is of 13 June 2018. Its number is A8-0189/2018.")

NC_ ("topics/eu-what-the-resolution-says/eu-words/text", "The Parliament named Kaspersky as a program \"confirmed as malicious\". These are the words of the Parliament. Malicious means made to do harm.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/eu-what-it-does-not/title", "What it does not ask")

NC_ ("topics/eu-what-it-does-not/eu-not-binding/text", "A resolution like this is not a law. It binds nobody, at home or at work.")

NC_ ("topics/eu-what-it-does-not/eu-no-ban/text", "In 2022 Poland, Ireland and the Baltic states asked for a ban in the whole European Union. We found no such ban.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/eu-countries/title", "What single countries did")

NC_ ("topics/eu-countries/eu-see-countries/text", "Some members have rules or advice of their own. We have a part for Germany, France, Italy, Lithuania, the Netherlands, Poland and Romania.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/eu-kaspersky-says/title", "What Kaspersky says")

NC_ ("topics/eu-kaspersky-says/eu-zurich/text", "In 2018 Kaspersky said that it moved work on files from users in Europe to Zurich, in Switzerland. This began on 13 November 2018.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/eu-what-is-unknown/title", "What we do not know")

NC_ ("topics/eu-what-is-unknown/eu-unknown-sanctions/text", "We did not read all later sanctions of the European Union. One of them may name Kaspersky.")

NC_ ("topics/eu-what-is-unknown/eu-unknown-answer/text", "We did not find what Kaspersky answered to the resolution.")

NC_ ("topics/eu-what-is-unknown/eu-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/eu-resolution-2018/title", "A resolution of the European Parliament")

NC_ ("events/eu-resolution-2018/text", "The Parliament names Kaspersky as a program \"confirmed as malicious\". The resolution is about the offices of the European Union and binds nobody.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/eu-resolution-2018/whom", "Offices of the European Union")

NC_ ("faq/eu-may-i-keep-it/question", "May I keep using Kaspersky at home in the European Union?")

NC_ ("faq/eu-may-i-keep-it/answer", "We found no rule of the European Union that forbids it. Your own country may have a rule or a warning, so read the part about it too.")

NC_ ("faq/eu-updates/question", "Does Kaspersky still get updates in the European Union?")

NC_ ("faq/eu-updates/answer", "We found no rule of the European Union that stops updates for people at home. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/eu-warning/question", "Did the European Union warn people at home?")

NC_ ("faq/eu-warning/answer", "We found no warning for people at home. The resolution of 2018 is about the offices of the European Union. Some countries gave advice, such as Germany and France.")

NC_ ("faq/eu-work/question", "What if I work for a public office in the European Union?")

NC_ ("faq/eu-work/answer", "The resolution of 2018 binds nobody. But some countries have rules for their public offices. Ask the people who look after your computer before you change anything.")

NC_ ("faq/eu-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/eu-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/eu-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/eu-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/eu-who-says-it/question", "Who says this, and when?")

NC_ ("faq/eu-who-says-it/answer", "The European Parliament says it, in a resolution of 13 June 2018. We read a stored copy of a press report, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/fr/name", "France")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/fr/summary", "We found no ban in France. In March 2022 the office ANSSI said that the use of Kaspersky \"may be questioned\", and that users should plan for other products too.")

NC_ ("phases/fr-today/headline", "In France, there is advice and no ban")

NC_ ("phases/fr-today/text", "In early March 2022 France's office for computer safety, ANSSI, gave advice. It said that the use of Kaspersky \"may be questioned\". It advised to plan for products of other makers. We found no rule that forbids Kaspersky in France. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/fr-what-the-advice-says/title", "What the advice says")

NC_ ("topics/fr-what-the-advice-says/fr-questioned/text", "ANSSI said that the use of Kaspersky \"may be questioned\".")

NC_ ("topics/fr-what-the-advice-says/fr-plan/text", "It advised to plan ahead, so that one does not depend on this one maker.")

NC_ ("topics/fr-what-the-advice-says/fr-since/text", "The advice is from early March 2022.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/fr-what-it-does-not/title", "What it does not ask")

NC_ ("topics/fr-what-it-does-not/fr-no-ban/text", "It is advice and not a ban. It does not forbid anyone to use Kaspersky.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/fr-kaspersky-says/title", "What Kaspersky says")

NC_ ("topics/fr-kaspersky-says/fr-zurich/text", "In 2018 Kaspersky said that it moved work on files from users in Europe to Zurich, in Switzerland. This began on 13 November 2018.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/fr-what-is-unknown/title", "What we do not know")

NC_ ("topics/fr-what-is-unknown/fr-unknown-today/text", "We do not know the exact day, or whether ANSSI has changed its advice since then.")

NC_ ("topics/fr-what-is-unknown/fr-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/fr-anssi-advice/title", "ANSSI gives advice")

NC_ ("events/fr-anssi-advice/text", "ANSSI says that the use of Kaspersky \"may be questioned\". It advises to plan for products of other makers.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/fr-anssi-advice/whom", "Users in France")

NC_ ("faq/fr-may-i-keep-it/question", "May I keep using Kaspersky at home in France?")

NC_ ("faq/fr-may-i-keep-it/answer", "We found no rule in France that forbids it. ANSSI advised in 2022 to plan for other products. The choice is yours.")

NC_ ("faq/fr-updates/question", "Does Kaspersky still get updates in France?")

NC_ ("faq/fr-updates/answer", "We found no rule in France that stops updates for people at home. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/fr-warning/question", "Is there a warning in France?")

NC_ ("faq/fr-warning/answer", "There is advice. ANSSI said in early March 2022 that the use of Kaspersky \"may be questioned\". It did not ban it.")

NC_ ("faq/fr-work/question", "What if I work for a public office or a firm in France?")

NC_ ("faq/fr-work/answer", "ANSSI advised to plan for products of other makers. Your employer decides what this means for your computer. Ask the people who look after it before you change anything.")

NC_ ("faq/fr-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/fr-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/fr-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/fr-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/fr-who-says-it/question", "Who says this, and when?")

NC_ ("faq/fr-who-says-it/answer", "ANSSI says it. This is France's office for computer safety. The advice is from early March 2022. We read a stored copy of a press report, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/gb/name", "United Kingdom")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/gb/summary", "We found no ban in the United Kingdom. In March 2022 the National Cyber Security Centre said that for people at home Kaspersky is \"safe to turn on and use at the moment\".")

NC_ ("phases/gb-today/headline", "In the United Kingdom, there is advice and no ban")

NC_ ("phases/gb-today/text", "In March 2022 the National Cyber Security Centre told people at home that Kaspersky is \"safe to turn on and use at the moment\". It added that they may need to change if Kaspersky is put under sanctions. It asked public offices and likely targets to think again. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/gb-what-the-advice-says/title", "What the advice says")

NC_ ("topics/gb-what-the-advice-says/gb-home/text", "For people at home, the advice of March 2022 said that Kaspersky is \"safe to turn on and use at the moment\".")

NC_ ("topics/gb-what-the-advice-says/gb-sanctions/text", "It also said that people may need to change if Kaspersky is put under sanctions. Sanctions are official limits on doing business with someone.")

NC_ ("topics/gb-what-the-advice-says/gb-public-offices/text", "It asked more public offices, and groups that are likely targets, to think again about using it.")

NC_ ("topics/gb-what-the-advice-says/gb-secret/text", "An older letter, of 1 December 2017, is about secret work. Computers with data marked SECRET or higher should have no antivirus from Russia.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/gb-what-it-does-not/title", "What it does not ask")

NC_ ("topics/gb-what-it-does-not/gb-not-home/text", "It does not tell people at home to remove Kaspersky. It is advice and not a law.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/gb-offices-differ/title", "What other countries said")

NC_ ("topics/gb-offices-differ/gb-germany/text", "In the same month, Germany's office BSI advised all users to replace Kaspersky antivirus. So the two offices did not say the same.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/gb-kaspersky-says/title", "What Kaspersky says")

NC_ ("topics/gb-kaspersky-says/gb-zurich/text", "In 2018 Kaspersky said that it moved work on files from users in Europe to Zurich, in Switzerland. This began on 13 November 2018.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/gb-what-is-unknown/title", "What we do not know")

NC_ ("topics/gb-what-is-unknown/gb-unknown-today/text", "The words \"at the moment\" are from March 2022. We do not know whether the advice has changed since then.")

NC_ ("topics/gb-what-is-unknown/gb-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/gb-letter-2017/title", "A letter about secret work")

NC_ ("events/gb-letter-2017/text", "The National Cyber Security Centre writes that computers with data marked SECRET or higher should have no antivirus from Russia.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/gb-letter-2017/whom", "Government offices with secret data")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/gb-advice-2022/title", "New advice")

NC_ ("events/gb-advice-2022/text", "The National Cyber Security Centre asks public offices and likely targets to think again. People at home may use Kaspersky \"at the moment\".")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/gb-advice-2022/whom", "Public offices, likely targets and people at home")

NC_ ("faq/gb-may-i-keep-it/question", "May I keep using Kaspersky at home in the United Kingdom?")

NC_ ("faq/gb-may-i-keep-it/answer", "We found no rule that forbids it. The advice of March 2022 said that it is \"safe to turn on and use at the moment\". It also said that you may need to change if Kaspersky is put under sanctions.")

NC_ ("faq/gb-updates/question", "Does Kaspersky still get updates in the United Kingdom?")

NC_ ("faq/gb-updates/answer", "We found no rule in the United Kingdom that stops updates for people at home. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/gb-warning/question", "Is there a warning in the United Kingdom?")

NC_ ("faq/gb-warning/answer", "There is advice, and it is milder than the one in Germany. Public offices and likely targets were asked to think again. People at home were told that they could go on \"at the moment\".")

NC_ ("faq/gb-work/question", "What if I work for a public office in the United Kingdom?")

NC_ ("faq/gb-work/answer", "In 2022 public offices were asked to think again about Kaspersky. Computers with data marked SECRET or higher should have no antivirus from Russia. Ask the people who look after your computer before you change anything.")

NC_ ("faq/gb-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/gb-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/gb-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/gb-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/gb-who-says-it/question", "Who says this, and when?")

NC_ ("faq/gb-who-says-it/answer", "The National Cyber Security Centre says it. Its letter is of 1 December 2017. It gave new advice in late March 2022, and we read press reports about both. We read stored copies of pages, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/it/name", "Italy")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/it/summary", "We found no rule in Italy that stops you from using Kaspersky at home. Public offices must move away from security products with links to Russia.")

NC_ ("phases/it-today/headline", "In Italy, the rule is for public offices")

NC_ ("phases/it-today/text", "Since 2022 public offices in Italy must move away from security products with links to Russia. The letter that explains the rule was brought up to date on 14 November 2025. The rule does not speak to people at home. We found no rule that stops sales or updates in Italy. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/it-what-the-rule-asks/title", "What the rule asks")

NC_ ("topics/it-what-the-rule-asks/it-whom/text", "The rule binds public offices.")

NC_ ("topics/it-what-the-rule-asks/it-law/text", "It comes from article 29 of the decree-law 21/2022. The decree-law is of 21 March 2022.")

NC_ ("topics/it-what-the-rule-asks/it-what/text", "Public offices must turn to other products, so that they do not depend on security products with links to Russia.")

NC_ ("topics/it-what-the-rule-asks/it-russia/text", "The rule speaks of products with links to Russia. Two Kaspersky firms are in Russia, so we count Kaspersky among these products.")

NC_ ("topics/it-what-the-rule-asks/it-letter/text", "Italy's office for computer safety explains the rule. Its letter 4336 is of 21 April 2022. A new text is of 14 November 2025.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/it-what-it-does-not/title", "What it does not ask")

NC_ ("topics/it-what-it-does-not/it-not-home/text", "It is only for these offices. It does not bind people at home.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/it-kaspersky-says/title", "What Kaspersky says")

NC_ ("topics/it-kaspersky-says/it-zurich/text", "In 2018 Kaspersky said that it moved work on files from users in Europe to Zurich, in Switzerland. This began on 13 November 2018.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/it-what-is-unknown/title", "What we do not know")

NC_ ("topics/it-what-is-unknown/it-unknown-warning/text", "We found no advice of Italy for people at home. There may be some.")

NC_ ("topics/it-what-is-unknown/it-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/it-decree-law/title", "The decree-law 21/2022")

NC_ ("events/it-decree-law/text", "Article 29 says that public offices must move away from security products with links to Russia.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/it-decree-law/whom", "Public offices")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/it-acn-letter/title", "A letter explains the rule")

NC_ ("events/it-acn-letter/text", "Letter 4336 of Italy's office for computer safety tells public offices how the rule is meant.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/it-acn-letter/whom", "Public offices")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/it-acn-update/title", "The letter is brought up to date")

NC_ ("events/it-acn-update/text", "The new text came out in the official gazette, number 272, on 22 November 2025.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/it-acn-update/whom", "Public offices")

NC_ ("faq/it-may-i-keep-it/question", "May I keep using Kaspersky at home in Italy?")

NC_ ("faq/it-may-i-keep-it/answer", "We found no rule in Italy that forbids it. The rule of 2022 is for public offices.")

NC_ ("faq/it-updates/question", "Does Kaspersky still get updates in Italy?")

NC_ ("faq/it-updates/answer", "We found no rule in Italy that stops updates for people at home. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/it-warning/question", "Did Italy warn people at home?")

NC_ ("faq/it-warning/answer", "We found no warning for people at home in what we read. There may be one that we did not find.")

NC_ ("faq/it-work/question", "What if I work for a public office in Italy?")

NC_ ("faq/it-work/answer", "Your office must move away from security products with links to Russia. Ask the people who look after your computer before you change anything.")

NC_ ("faq/it-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/it-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/it-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/it-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/it-who-says-it/question", "Who says this, and when?")

NC_ ("faq/it-who-says-it/answer", "On 21 March 2022 the government of Italy made the decree-law. On 21 April 2022 Italy's office for computer safety explained it in a letter. On 14 November 2025 it brought the letter up to date. We read stored copies of pages, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/jp/name", "Japan")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/jp/summary", "We know of no rule about Kaspersky in Japan. One report of 2022 says only that a large firm thought about using another product.")

NC_ ("phases/jp-today/headline", "In Japan, we know of no rule about Kaspersky")

NC_ ("phases/jp-today/text", "We found no ban and no warning of the government of Japan. One report of April 2022 says that the NTT group of firms thought about a change of product. Other rules can exist that we did not find. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/jp-what-we-found/title", "What we found")

NC_ ("topics/jp-what-we-found/jp-ntt/text", "One report of April 2022 says that the NTT group thought about using another product. That is the choice of a firm and not a rule.")

NC_ ("topics/jp-what-we-found/jp-no-rule/text", "We found no rule of the government, for its offices or for people at home.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/jp-what-is-unknown/title", "What we do not know")

NC_ ("topics/jp-what-is-unknown/jp-unknown-firm/text", "We do not know what NTT did in the end.")

NC_ ("topics/jp-what-is-unknown/jp-unknown-rules/text", "There can be a rule or advice that we did not find. We read stored copies of pages, so something newer may exist.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/jp-ntt-considers/title", "A group of firms thinks about a change")

NC_ ("events/jp-ntt-considers/text", "One report says that the NTT group thought about using another product than Kaspersky.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/jp-ntt-considers/whom", "Firms of the NTT group")

NC_ ("faq/jp-may-i-keep-it/question", "May I keep using Kaspersky at home in Japan?")

NC_ ("faq/jp-may-i-keep-it/answer", "We know of no rule in Japan that forbids it. Other rules can exist that we did not find. If none says otherwise, the choice is yours.")

NC_ ("faq/jp-updates/question", "Does Kaspersky still get updates in Japan?")

NC_ ("faq/jp-updates/answer", "We found no rule in Japan that stops updates for people at home. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/jp-warning/question", "Is there a warning in Japan?")

NC_ ("faq/jp-warning/answer", "We found no warning of the government. There may be one that we did not find.")

NC_ ("faq/jp-work/question", "What about a computer at work in Japan?")

NC_ ("faq/jp-work/answer", "Your employer can have a rule of its own. One report of 2022 says that the NTT group thought about a change. Ask the people who look after your computer before you change anything.")

NC_ ("faq/jp-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/jp-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/jp-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/jp-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/jp-who-says-it/question", "Who says this, and when?")

NC_ ("faq/jp-who-says-it/answer", "A press report of 8 April 2022 tells of the NTT group. That there is no rule is only what we found. We read stored copies of pages, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/lt/name", "Lithuania")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/lt/summary", "We found no rule in Lithuania that stops you from using Kaspersky at home. One report says that key energy, money and transport systems may not use it.")

NC_ ("phases/lt-today/headline", "In Lithuania, one report tells of a rule for vital systems")

NC_ ("phases/lt-today/text", "One report says that Lithuania banned Kaspersky in December 2017 on computers that run key energy, money and transport systems. Going by this report, that covers the state and private firms that run such systems. We found no rule for people at home. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/lt-what-the-rule-asks/title", "What the rule asks")

NC_ ("topics/lt-what-the-rule-asks/lt-whom/text", "One report says that the rule is for the state, and for private firms that run vital systems. Examples are energy, money and transport.")

NC_ ("topics/lt-what-the-rule-asks/lt-since/text", "The report is about December 2017. We could not confirm the day.")

NC_ ("topics/lt-what-the-rule-asks/lt-what/text", "Going by the report, computers that run such systems may not use Kaspersky.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/lt-what-it-does-not/title", "What it does not ask")

NC_ ("topics/lt-what-it-does-not/lt-not-home/text", "Going by the report, it does not bind people at home.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/lt-kaspersky-says/title", "What Kaspersky says")

NC_ ("topics/lt-kaspersky-says/lt-zurich/text", "In 2018 Kaspersky said that it moved work on files from users in Europe to Zurich, in Switzerland. This began on 13 November 2018.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/lt-what-is-unknown/title", "What we do not know")

NC_ ("topics/lt-what-is-unknown/lt-unknown-text/text", "We read one press report only. We did not read the rule itself.")

NC_ ("topics/lt-what-is-unknown/lt-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/lt-vital-systems/title", "A ban for vital systems")

NC_ ("events/lt-vital-systems/text", "One report says that computers which run key energy, money and transport systems may not use Kaspersky.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/lt-vital-systems/whom", "The state, and firms that run vital systems")

NC_ ("faq/lt-may-i-keep-it/question", "May I keep using Kaspersky at home in Lithuania?")

NC_ ("faq/lt-may-i-keep-it/answer", "We found no rule in Lithuania that forbids it. The ban of 2017 is about vital systems, as one report says.")

NC_ ("faq/lt-updates/question", "Does Kaspersky still get updates in Lithuania?")

NC_ ("faq/lt-updates/answer", "We found no rule in Lithuania that stops updates for people at home. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/lt-warning/question", "Did Lithuania warn people at home?")

NC_ ("faq/lt-warning/answer", "We found no warning for people at home in what we read. There may be one that we did not find.")

NC_ ("faq/lt-work/question", "What if I work with energy, money or transport in Lithuania?")

NC_ ("faq/lt-work/answer", "Computers that run key systems there may not use Kaspersky, as one report says. This can also bind private firms. Ask the people who look after your computer before you change anything.")

NC_ ("faq/lt-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/lt-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/lt-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/lt-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/lt-who-says-it/question", "Who says this, and when?")

NC_ ("faq/lt-who-says-it/answer", "A press report of December 2017 says it about the government of Lithuania. We did not read the rule itself. We read stored copies of pages, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/nl/name", "Netherlands")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/nl/summary", "We found no rule in the Netherlands that stops you from using Kaspersky at home. In 2018 the central government decided to stop using its antivirus.")

NC_ ("phases/nl-today/headline", "In the Netherlands, the rule is for the central government")

NC_ ("phases/nl-today/text", "On 14 May 2018 the government said that its central offices would stop using Kaspersky antivirus. It also gave advice to vital services, which many people depend on. The decision does not bind people at home. We found no rule that stops sales or updates in the Netherlands. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/nl-what-the-rule-asks/title", "What the rule asks")

NC_ ("topics/nl-what-the-rule-asks/nl-whom/text", "The rule is for the central government.")

NC_ ("topics/nl-what-the-rule-asks/nl-since/text", "The government made it known on 14 May 2018.")

NC_ ("topics/nl-what-the-rule-asks/nl-what/text", "Its offices stop using Kaspersky antivirus, step by step. Other Kaspersky products are not part of it.")

NC_ ("topics/nl-what-the-rule-asks/nl-vital/text", "Firms that run vital services got advice, not a rule.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/nl-what-it-does-not/title", "What it does not ask")

NC_ ("topics/nl-what-it-does-not/nl-not-home/text", "It does not bind people at home, provinces or towns.")

NC_ ("topics/nl-what-it-does-not/nl-not-harm/text", "The government said that it knew of \"no concrete cases of misuse\".")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/nl-kaspersky-says/title", "What Kaspersky says")

NC_ ("topics/nl-kaspersky-says/nl-zurich/text", "In 2018 Kaspersky said that it moved work on files from users in Europe to Zurich, in Switzerland. This began on 13 November 2018.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/nl-what-is-unknown/title", "What we do not know")

NC_ ("topics/nl-what-is-unknown/nl-unknown-later/text", "We do not know whether provinces or towns made rules of their own later.")

NC_ ("topics/nl-what-is-unknown/nl-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/nl-central-government/title", "Central offices drop Kaspersky antivirus")

NC_ ("events/nl-central-government/text", "Central offices are to stop using Kaspersky antivirus, step by step. Vital services get advice.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/nl-central-government/whom", "Central offices and vital services")

NC_ ("faq/nl-may-i-keep-it/question", "May I keep using Kaspersky at home in the Netherlands?")

NC_ ("faq/nl-may-i-keep-it/answer", "We found no rule in the Netherlands that forbids it. The decision of 2018 is for the central government.")

NC_ ("faq/nl-updates/question", "Does Kaspersky still get updates in the Netherlands?")

NC_ ("faq/nl-updates/answer", "We found no rule in the Netherlands that stops updates for people at home. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/nl-warning/question", "Did the Netherlands warn people at home?")

NC_ ("faq/nl-warning/answer", "We found no warning for people at home. In 2018 the government gave advice to firms that run vital services.")

NC_ ("faq/nl-work/question", "What if I work for a public office in the Netherlands?")

NC_ ("faq/nl-work/answer", "The central government decided in 2018 to stop using Kaspersky antivirus. Provinces and towns were not part of it. Ask the people who look after your computer before you change anything.")

NC_ ("faq/nl-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/nl-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/nl-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/nl-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/nl-who-says-it/question", "Who says this, and when?")

NC_ ("faq/nl-who-says-it/answer", "The government of the Netherlands said it on 14 May 2018. We read a stored copy of a press report, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/other/name", "Another country")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/other/summary", "We know of no rule about Kaspersky in this country. This is not legal advice.")

NC_ ("phases/other-today/headline", "We know of no rule about Kaspersky in this country")

NC_ ("phases/other-today/text", "That does not mean that there is none. Other rules can exist that we did not find. Your government, your employer or your school can have a rule or give advice. If no rule says otherwise, the choice for your own computer is yours. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/other-what-you-can-do/title", "What you can do")

NC_ ("topics/other-what-you-can-do/other-ask-office/text", "Many countries have an office for computer safety. Look at its website for the word Kaspersky, or ask there.")

NC_ ("topics/other-what-you-can-do/other-ask-work/text", "If the computer belongs to an employer or a school, ask the people who look after it.")

NC_ ("topics/other-what-you-can-do/other-check-updates/text", "Open Kaspersky and look at the date of its last update. If that date is old, it does not know the newest viruses.")

NC_ ("topics/other-what-you-can-do/other-choose/text", "If no rule says otherwise, you can keep Kaspersky or change to something else. Changeover helps you to change in the same way in every country.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/other-what-we-know/title", "What we know of other places")

NC_ ("topics/other-what-we-know/other-us/text", "The US is the one place where we found a ban on sales and updates for everyone.")

NC_ ("topics/other-what-we-know/other-public-offices/text", "Several countries have a rule for public offices only. Canada, Australia and Italy are examples.")

NC_ ("topics/other-what-we-know/other-advice/text", "Some countries gave advice, and it is not always the same. In 2022 an office in Germany said to replace it. One in the United Kingdom told people at home that it is \"safe to turn on and use at the moment\".")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/other-what-is-unknown/title", "What we do not know")

NC_ ("topics/other-what-is-unknown/other-unknown-countries/text", "We looked for India, Czechia, Estonia, Latvia, Belgium and Switzerland too. We found nothing that we could use. That does not mean that nothing exists.")

NC_ ("topics/other-what-is-unknown/other-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

NC_ ("faq/other-may-i-keep-it/question", "May I keep using Kaspersky at home in this country?")

NC_ ("faq/other-may-i-keep-it/answer", "We know of no rule there that forbids it. But other rules can exist that we did not find. To be sure, ask your country's office for computer safety or a consumer office.")

NC_ ("faq/other-updates/question", "Does Kaspersky still get updates in this country?")

NC_ ("faq/other-updates/answer", "We know of no rule there that stops them. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/other-warning/question", "Is there a warning in this country?")

NC_ ("faq/other-warning/answer", "We know of none. Look at the website of your country's office for computer safety, or ask there.")

NC_ ("faq/other-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/other-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/other-work/question", "What if I use a computer at work or in a public office?")

NC_ ("faq/other-work/answer", "Your employer can have a rule of its own, even if your country has none. In several countries, public offices may not use Kaspersky. Ask the people who look after the computer before you change anything.")

NC_ ("faq/other-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/other-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/other-change-anyway/question", "May I change to something else all the same?")

NC_ ("faq/other-change-anyway/answer", "Yes. On a computer of your own, that is your choice. Changeover shows you the same steps in every country. Save what Kaspersky keeps for you first, such as passwords.")

NC_ ("faq/other-who-says-it/question", "Who says this, and when?")

NC_ ("faq/other-who-says-it/answer", "It is only what we found, and we looked in stored copies of public pages. No office told us that there is no rule.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/pl/name", "Poland")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/pl/summary", "We found no rule in Poland that forbids you to use Kaspersky at home. But Kaspersky Lab is on a sanctions list of Poland, so ask before you pay for a new plan.")

NC_ ("phases/pl-today/headline", "In Poland, Kaspersky Lab is on a sanctions list")

NC_ ("phases/pl-today/text", "On 26 April 2022 Poland put Kaspersky Lab on its own sanctions list. Its money and goods there are frozen, and it may not take part in public buying. We found no rule that forbids you to use it at home. We do not know what the list means for a private buyer. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/pl-what-the-rule-asks/title", "What the rule asks")

NC_ ("topics/pl-what-the-rule-asks/pl-list/text", "Poland has a national sanctions list, with official limits on doing business. Since 26 April 2022 Kaspersky Lab and Eugene Kaspersky are on it.")

NC_ ("topics/pl-what-the-rule-asks/pl-frozen/text", "What Kaspersky Lab owns in Poland is frozen. That means it may not be moved or sold.")

NC_ ("topics/pl-what-the-rule-asks/pl-public-buying/text", "Public offices may not buy from it. Its Polish firms cannot take part when public offices ask for offers.")

NC_ ("topics/pl-what-the-rule-asks/pl-advice/text", "An officer of the government also advised key bodies not to use Kaspersky.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/pl-what-it-does-not/title", "What it does not ask")

NC_ ("topics/pl-what-it-does-not/pl-not-home/text", "We found no rule in it that forbids people at home to use what they have.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/pl-kaspersky-says/title", "What Kaspersky says")

NC_ ("topics/pl-kaspersky-says/pl-zurich/text", "In 2018 Kaspersky said that it moved work on files from users in Europe to Zurich, in Switzerland. This began on 13 November 2018.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/pl-what-is-unknown/title", "What we do not know")

NC_ ("topics/pl-what-is-unknown/pl-unknown-answer/text", "We did not find what Kaspersky answered to this.")

NC_ ("topics/pl-what-is-unknown/pl-unknown-paying/text", "We do not know what the list means for a private person who wants to buy or renew. Ask a consumer office or a lawyer in Poland.")

NC_ ("topics/pl-what-is-unknown/pl-unknown-text/text", "We read press reports. We did not read the list itself, and it may have changed.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/pl-sanctions-list/title", "Kaspersky Lab is put on the national sanctions list")

NC_ ("events/pl-sanctions-list/text", "What it owns in Poland is frozen, and public offices may not buy from it. Eugene Kaspersky is on the list too.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/pl-sanctions-list/whom", "Kaspersky Lab, Eugene Kaspersky and public offices")

NC_ ("faq/pl-may-i-keep-it/question", "May I keep using Kaspersky at home in Poland?")

NC_ ("faq/pl-may-i-keep-it/answer", "We found no rule in Poland that forbids it. The sanctions list is about what Kaspersky Lab owns and about public buying.")

NC_ ("faq/pl-buy-or-renew/question", "May I buy or renew Kaspersky in Poland?")

NC_ ("faq/pl-buy-or-renew/answer", "We do not know. Kaspersky Lab is on a sanctions list of Poland, and its money there is frozen. Ask a consumer office or a lawyer in Poland before you pay.")

NC_ ("faq/pl-updates/question", "Does Kaspersky still get updates in Poland?")

NC_ ("faq/pl-updates/answer", "We found no rule in Poland that stops updates for people at home. But we do not know whether the sanctions list touches them. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/pl-warning/question", "Did Poland warn people at home?")

NC_ ("faq/pl-warning/answer", "We found no warning for people at home. An officer of the government advised key bodies not to use Kaspersky.")

NC_ ("faq/pl-work/question", "What if I work for a public office or a key body in Poland?")

NC_ ("faq/pl-work/answer", "Public offices may not buy from Kaspersky. Key bodies were advised not to use it. Ask the people who look after your computer before you change anything.")

NC_ ("faq/pl-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/pl-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/pl-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/pl-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/pl-who-says-it/question", "Who says this, and when?")

NC_ ("faq/pl-who-says-it/answer", "On 26 April 2022 the government of Poland put Kaspersky Lab on its list. We read stored copies of press reports, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/ro/name", "Romania")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/ro/summary", "We found no rule in Romania that stops you from using Kaspersky at home. A law of December 2022 does not allow antivirus from Russia in public offices.")

NC_ ("phases/ro-today/headline", "In Romania, the rule is for public offices")

NC_ ("phases/ro-today/text", "Law 354 of 13 December 2022 does not allow security programs from Russia in public offices. It also covers networks with secret data. It does not speak to people at home. We found no rule that stops sales or updates in Romania. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/ro-what-the-rule-asks/title", "What the rule asks")

NC_ ("topics/ro-what-the-rule-asks/ro-whom/text", "The law binds public offices. It also covers networks that hold secret data.")

NC_ ("topics/ro-what-the-rule-asks/ro-since/text", "It is Law 354 of 13 December 2022. It came out in the official gazette, number 1200, on 14 December 2022.")

NC_ ("topics/ro-what-the-rule-asks/ro-what/text", "Such places may not use antivirus from Russia. Some other programs, such as VPN programs, are covered too. A VPN sends what you do on the internet through another computer.")

NC_ ("topics/ro-what-the-rule-asks/ro-russia/text", "The law speaks of security programs from Russia. Two Kaspersky firms are in Russia, so we count Kaspersky among these programs.")

NC_ ("topics/ro-what-the-rule-asks/ro-fines/text", "Fines can be as high as 200,000 lei.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/ro-what-it-does-not/title", "What it does not ask")

NC_ ("topics/ro-what-it-does-not/ro-not-home/text", "It does not bind people at home.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/ro-kaspersky-says/title", "What Kaspersky says")

NC_ ("topics/ro-kaspersky-says/ro-zurich/text", "In 2018 Kaspersky said that it moved work on files from users in Europe to Zurich, in Switzerland. This began on 13 November 2018.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/ro-what-is-unknown/title", "What we do not know")

NC_ ("topics/ro-what-is-unknown/ro-unknown-warning/text", "We found no advice of Romania for people at home. There may be some.")

NC_ ("topics/ro-what-is-unknown/ro-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/ro-law-354/title", "Law 354/2022")

NC_ ("events/ro-law-354/text", "Public offices may not use antivirus from Russia. Networks with secret data are covered too.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/ro-law-354/whom", "Public offices")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/ro-law-354-gazette/title", "Law 354 comes out in the official gazette")

NC_ ("events/ro-law-354-gazette/text", "The text of the law is in number 1200 of the official gazette.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/ro-law-354-gazette/whom", "Public offices")

NC_ ("faq/ro-may-i-keep-it/question", "May I keep using Kaspersky at home in Romania?")

NC_ ("faq/ro-may-i-keep-it/answer", "We found no rule in Romania that forbids it. The law of 2022 is for public offices.")

NC_ ("faq/ro-updates/question", "Does Kaspersky still get updates in Romania?")

NC_ ("faq/ro-updates/answer", "We found no rule in Romania that stops updates for people at home. That is not a promise. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/ro-warning/question", "Did Romania warn people at home?")

NC_ ("faq/ro-warning/answer", "We found no warning for people at home in what we read. There may be one that we did not find.")

NC_ ("faq/ro-work/question", "What if I work for a public office in Romania?")

NC_ ("faq/ro-work/answer", "Your office may not use antivirus from Russia, and there can be fines. Ask the people who look after your computer before you change anything.")

NC_ ("faq/ro-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/ro-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/ro-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/ro-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/ro-who-says-it/question", "Who says this, and when?")

NC_ ("faq/ro-who-says-it/answer", "Law 354 of Romania says it, of 13 December 2022. We read stored copies of pages, so something newer may exist.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/ua/name", "Ukraine")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/ua/summary", "In 2015 state offices in Ukraine were told not to buy or use Kaspersky. Wider sanctions came in 2017, and we do not know what they mean for you at home.")

NC_ ("phases/ua-today/headline", "In Ukraine, there is a rule for state offices")

NC_ ("phases/ua-today/text", "A report says that state offices in Ukraine were told not to buy or use Kaspersky. A decree of 16 September 2015 began this. Wider sanctions followed in 2017. We do not know what those ask of people at home, so please ask a lawyer or a consumer office. This is not legal advice.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/ua-what-the-rule-asks/title", "What the rule asks")

NC_ ("topics/ua-what-the-rule-asks/ua-whom/text", "The rule of 2015 is for state offices.")

NC_ ("topics/ua-what-the-rule-asks/ua-since/text", "A decree is of 16 September 2015. An order of the prime minister came days later.")

NC_ ("topics/ua-what-the-rule-asks/ua-what/text", "Going by the report, state offices may not buy Kaspersky and may not use it.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/ua-what-is-unknown/title", "What we do not know")

NC_ ("topics/ua-what-is-unknown/ua-unknown-2017/text", "Wider sanctions came in 2017. Sanctions are official limits on doing business with someone. We could not confirm whom they bind.")

NC_ ("topics/ua-what-is-unknown/ua-unknown-home/text", "So we do not know whether they change anything for people at home.")

NC_ ("topics/ua-what-is-unknown/ua-unknown-year/text", "The report gives the day and the month. We took the year 2015 from the address of its page.")

NC_ ("topics/ua-what-is-unknown/ua-unknown-newer/text", "We read stored copies of pages. Things may have changed since they were written.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/ua-decree-2015/title", "A decree about state offices")

NC_ ("events/ua-decree-2015/text", "A report says that state offices may not buy or use Kaspersky. An order of the prime minister follows days later.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/ua-decree-2015/whom", "State offices")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/ua-sanctions-2017/title", "Wider sanctions")

NC_ ("events/ua-sanctions-2017/text", "Sanctions of 2017 go further. We could not confirm whom they bind.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/ua-sanctions-2017/whom", "Not known")

NC_ ("faq/ua-may-i-keep-it/question", "May I keep using Kaspersky at home in Ukraine?")

NC_ ("faq/ua-may-i-keep-it/answer", "We do not know. The rule of 2015 is for state offices. Wider sanctions came in 2017, and we could not confirm what they ask of people at home. Ask a lawyer or a consumer office in Ukraine.")

NC_ ("faq/ua-updates/question", "Does Kaspersky still get updates in Ukraine?")

NC_ ("faq/ua-updates/answer", "We do not know what the sanctions of 2017 say about this. Kaspersky decides what it sends, and where. Open the program and look at the date of its last update. An update brings the newest list of viruses.")

NC_ ("faq/ua-warning/question", "Is there a warning in Ukraine?")

NC_ ("faq/ua-warning/answer", "There is a rule for state offices, and there are wider sanctions. We found no separate advice for people at home. There may be some.")

NC_ ("faq/ua-work/question", "What if I work for a state office in Ukraine?")

NC_ ("faq/ua-work/answer", "One report says that state offices may not buy or use Kaspersky. Ask the people who look after your computer before you change anything.")

NC_ ("faq/ua-us-person/question", "What if I am a US citizen, or travel to the US?")

NC_ ("faq/ua-us-person/answer", "Then the US ban can matter to you. It covers what Kaspersky supplies inside the US. It also covers US citizens, permanent residents of the US and US firms, even abroad. Kaspersky may not sell or update its security products there or for them. The manual of one Kaspersky product for firms says that updates may not be available in the US. You are not fined under that ban if you go on using what you have. US federal agencies and contractors have stricter rules.")

NC_ ("faq/ua-google-play/question", "Why can I not find Kaspersky on Google Play?")

NC_ ("faq/ua-google-play/answer", "Google took Kaspersky's apps out of Google Play around the end of September 2024, in every country. Apps that were on a phone went on working. But Google Play could no longer install or update them. Kaspersky said that Google read the US rule too widely. We do not know whether the apps came back later.")

NC_ ("faq/ua-who-says-it/question", "Who says this, and when?")

NC_ ("faq/ua-who-says-it/answer", "A Russian news site reported the decree and the order of 2015. We did not read the texts themselves. We read stored copies of pages, so something newer may exist.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/sanctions-from-29-september/claim", "The sanctions started on 29 September.")

NC_ ("claims/sanctions-from-29-september/answer", "These are two different things. The Treasury Department named 12 people on 21 June 2024, and the sanctions held from that day on. On 29 September 2024 the second part of the Commerce Department's ban began.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/kaspersky-itself-sanctioned/claim", "The US put sanctions on Kaspersky itself.")

NC_ ("claims/kaspersky-itself-sanctioned/answer", "Treasury sanctioned 12 executives, not the company. The company, its parent, the firms that it owns and its head, Eugene Kaspersky, are not on that list. The company is bound by another rule, the ban of the Commerce Department.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/sanctions-on-sunday-from-tuesday/claim", "The 12 people were named on a Sunday, and the sanctions held from Tuesday.")

NC_ ("claims/sanctions-on-sunday-from-tuesday/answer", "The Treasury Department named them on Friday, 21 June 2024. The sanctions held from that day on.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/use-is-banned/claim", "It is against the law to use Kaspersky in the US.")

NC_ ("claims/use-is-banned/answer", "For most people it is not. The ban is about selling, updating and passing on the software. The Commerce Department says that people who go on using it do not face legal penalties under this rule. There are other rules for federal agencies and federal contractors. Kaspersky and some news spoke of a ban on use.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/everyone-must-wind-down/claim", "Every person had to stop by the deadline.")

NC_ ("claims/everyone-must-wind-down/answer", "One law firm wrote this, but the deadline was for Kaspersky and for sellers. The Commerce Department strongly asked people to move to another maker. We found no date on which they must stop.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/plans-of-lawmakers/claim", "Lawmakers in Congress plan a ban.")

NC_ ("claims/plans-of-lawmakers/answer", "It is no longer a plan, and it is not a bill in Congress. On 20 June 2024 the Commerce Department told the public of its final decision. In 2017 Congress did make a rule, but only for the federal government.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/hundred-days/claim", "Businesses got 100 days.")

NC_ ("claims/hundred-days/answer", "That is how the news put it, and we did not find it in the words of the Commerce Department. On 20 July 2024 new agreements had to end, and on 29 September updates too. From 20 June to 28 September, the last full day, there are 100 days.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/three-months/claim", "People had three months or 90 days.")

NC_ ("claims/three-months/answer", "These are round numbers. From 20 June 2024 to the start of 29 September 2024 it is 101 days. New agreements of Kaspersky had to end sooner, by 20 July of that year.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/ended-30-september/claim", "Updates had to end on 30 September.")

NC_ ("claims/ended-30-september/answer", "This date stands in Kaspersky's own words and in news that repeats them. The Commerce Department set 29 September 2024, at 12:00 AM Eastern Daylight Time. That is the first minute of that Sunday.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/updates-all-through-29-september/claim", "Updates were allowed all through 29 September.")

NC_ ("claims/updates-all-through-29-september/answer", "The rule began at 12:00 AM, which is the start of the day. So Saturday, 28 September 2024, was the last full day. In Chicago, Denver and Los Angeles it was still Saturday night.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/midnight-est/claim", "The deadline was midnight EST.")

NC_ ("claims/midnight-est/answer", "In September the East Coast is on daylight time, called EDT. The Commerce Department wrote 12:00 AM EDT. EST would be one hour later.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/one-date-only/claim", "The ban began on one day.")

NC_ ("claims/one-date-only/answer", "There were two steps. From 20 July 2024 Kaspersky could make no new agreements with people and firms of the US. From 29 September 2024 updates, resale and use inside other products had to stop too.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/sales-stopped-15-july/claim", "Sales had to stop on 15 July.")

NC_ ("claims/sales-stopped-15-july/answer", "The rule ended new agreements of Kaspersky from 20 July 2024 on. On 15 July Kaspersky said that it would close its US business. Its US shop closed at about that time.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/banned-on-14-june/claim", "The ban came out on 14 June.")

NC_ ("claims/banned-on-14-june/answer", "The paper carries the date 14 June 2024, but it was not public then. The Commerce Department told the public on 20 June, and the Federal Register printed it on 24 June 2024.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/sanctions-on-7-june/claim", "The Treasury Department acted on 7 June.")

NC_ ("claims/sanctions-on-7-june/answer", "The Treasury Department put the 12 people on its list on 21 June 2024. That was one day after the news of the ban.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/trade-list-on-20-june/claim", "Kaspersky was on the trade list from 20 June.")

NC_ ("claims/trade-list-on-20-june/answer", "The government spoke of it on 20 June, but the rule took effect on 24 June 2024 and not before. It names three firms, two in Russia and one in the United Kingdom. It is about goods sent to them, not about people who use the software.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/can-still-sell-cybersecurity/claim", "Kaspersky can still sell its cybersecurity products in the US.")

NC_ ("claims/can-still-sell-cybersecurity/answer", "Its security products are what the ban covers. What Kaspersky may still offer is of another kind: reports on online threats, training, and advice that only informs or teaches.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/stops-all-products/claim", "Kaspersky can offer nothing at all in the US.")

NC_ ("claims/stops-all-products/answer", "That goes a little too far. The ban covers antivirus and other security products. It does not cover offers that only inform or teach, such as reports on threats and training.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/only-for-companies/claim", "The ban is only for US companies.")

NC_ ("claims/only-for-companies/answer", "It holds for people too. The rule speaks of \"US persons\", which means US citizens, permanent residents and firms under US law. It also holds for what Kaspersky supplies to anyone in the United States.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/400-million-in-us/claim", "400 million people in the US used Kaspersky.")

NC_ ("claims/400-million-in-us/answer", "That number is for the whole world, and it came from the Commerce Department. In the US, reports speak of about one million customers who were moved to UltraAV in 2024.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/military-intelligence/claim", "The US says that Kaspersky works for Russian military intelligence.")

NC_ ("claims/military-intelligence/answer", "The official words are a little different. They speak of working together with \"Russian military and intelligence authorities\", which means the military and also intelligence offices. Kaspersky denies being a threat.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/ties-are-proven/claim", "It is proven that Kaspersky works with the Russian government.")

NC_ ("claims/ties-are-proven/answer", "The two sides disagree. The US government says that Kaspersky worked with Russian offices, and Kaspersky denies it. In the papers that we could read, the US government does not claim to show a case in which the software was misused.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/bad-at-finding-viruses/claim", "It was banned because it is bad at finding viruses.")

NC_ ("claims/bad-at-finding-viruses/answer", "The Commerce Department says that this is not the reason. Its reason is that the software could be used to do harm to the United States.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/founded-by-eugene-alone/claim", "Eugene Kaspersky founded the company alone.")

NC_ ("claims/founded-by-eugene-alone/answer", "He is one of its founders, not the only one. The company began in 1997.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/kaspersky-is-ultraav/claim", "Kaspersky is now called UltraAV.")

NC_ ("claims/kaspersky-is-ultraav/answer", "UltraAV is another product, which belonged to the US firm Pango in 2024. In September of that year an update removed Kaspersky from many US Windows PCs and installed UltraAV.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/phones-moved-to-ultraav/claim", "UltraAV came to all devices by itself.")

NC_ ("claims/phones-moved-to-ultraav/answer", "That was so only on Windows. On a Mac, an Android phone or an iPhone, people had to follow steps by hand. Where they did not, Kaspersky stays until it is removed.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/bitdefender-is-kaspersky/claim", "Bitdefender is a Kaspersky product.")

NC_ ("claims/bitdefender-is-kaspersky/answer", "It is not. Bitdefender is another maker, with its seat in Bucharest in Romania.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/google-deletes-from-phones/claim", "Google deleted Kaspersky from all phones.")

NC_ ("claims/google-deletes-from-phones/answer", "Google took the Kaspersky apps out of its store in September 2024. Apps that were on a phone stayed there and went on working. New versions then no longer came through Google Play.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/us-ban-holds-everywhere/claim", "Kaspersky is banned everywhere.")

NC_ ("claims/us-ban-holds-everywhere/answer", "Outside the US, other rules apply. Some countries bar it from government computers, some only give advice. We found no other country that forbids selling it to everyone.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/stopped-working-on-the-day/claim", "Kaspersky stopped working on 29 September 2024.")

NC_ ("claims/stopped-working-on-the-day/answer", "The ban did not switch off programs on home computers. Since that day Kaspersky may not send updates to people in the US. A copy that is still there may go on running, but it protects less each day without updates.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/company-under-russian-law-through-its-head/claim", "The company is under Russian law because its head is Russian.")

NC_ ("claims/company-under-russian-law-through-its-head/answer", "A news report put it in another way. Eugene Kaspersky lives in Russia as a citizen, so Russian law holds for him. Of the company it says that it does much of its business in Russia.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/sanctioned-for-cyber-risks/claim", "The 12 people were sanctioned for risks to computers.")

NC_ ("claims/sanctioned-for-cyber-risks/answer", "The Treasury Department spoke of such risks. The ground in law is another one: these people work in the technology sector of Russia.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/fighting-in-court/claim", "Kaspersky fights the ban in court.")

NC_ ("claims/fighting-in-court/answer", "In June 2024 Kaspersky said that it would take every legal step. In July it said that it would close its US business. We found no lawsuit against the ban.")

/* TRANSLATORS: What one may have read. */
NC_ ("claims/a-court-banned-it/claim", "A court banned Kaspersky.")

NC_ ("claims/a-court-banned-it/answer", "The Commerce Department made this decision, not a court. In 2018 a judge turned down two lawsuits of Kaspersky, but these were about older rules for federal computers.")

NC_ ("faq/am-i-breaking-the-law/question", "Am I breaking the law if I still have Kaspersky?")

NC_ ("faq/am-i-breaking-the-law/answer", "No, not as a private person. The US government says that people who still use it do not face legal penalties under this rule. It asks you to change to another maker, and says that you bear the risk if you do not.")

NC_ ("faq/can-i-keep-using-it/question", "Can I keep using it?")

NC_ ("faq/can-i-keep-using-it/answer", "At home, yes. You will not be fined for still having it. But the US government strongly asks people to switch, and Kaspersky may no longer send updates to people in the US.")

NC_ ("faq/can-i-renew-or-buy-it/question", "Can I renew it or buy it again?")

NC_ ("faq/can-i-renew-or-buy-it/answer", "Not from Kaspersky in the US. Since 20 July 2024 it may make no new agreements with people and firms of the US. Since 29 September 2024 shops may not resell it either.")

NC_ ("faq/will-someone-check/question", "Will anyone check my computer or fine me?")

NC_ ("faq/will-someone-check/answer", "We know of no checks of home computers and of no fine for a person who kept it. The rule is about those who sell, update or pass on the software. Federal agencies and federal contractors have rules of their own.")

NC_ ("faq/does-it-still-protect-me/question", "Does it still protect me?")

NC_ ("faq/does-it-still-protect-me/answer", "It protects you less each day. Since 29 September 2024 Kaspersky may no longer send updates to people in the US. It may still find viruses that it knows, but not the newest ones.")

NC_ ("faq/do-updates-still-come/question", "Do updates still come?")

NC_ ("faq/do-updates-still-come/answer", "Do not count on them. Since 29 September 2024 Kaspersky may not send them to the US. On some computers they may still arrive, and on others not.")

NC_ ("faq/what-no-updates-mean/question", "What does \"no updates\" mean for me?")

NC_ ("faq/what-no-updates-mean/answer", "An antivirus works with a list of known viruses. New viruses appear all the time, and only an update adds them to the list. Without updates, the program also gets no repairs for its own mistakes.")

NC_ ("faq/what-is-ksn/question", "What is the Kaspersky Security Network, or KSN?")

NC_ ("faq/what-is-ksn/answer", "It is a service on the internet that Kaspersky runs. The program asks it about new files and sites. Since 29 September 2024 Kaspersky may not run it in the US or for people of the US.")

NC_ ("faq/can-i-get-round-the-ban/question", "Can I get updates another way, such as through a VPN or by copying them?")

NC_ ("faq/can-i-get-round-the-ban/answer", "We do not recommend it, and we cannot say whether it works. It does not matter how you connect. Kaspersky may not supply anyone in the United States. It may not supply US citizens, permanent residents or US firms anywhere else either.")

NC_ ("faq/what-should-i-do-now/question", "What does the government want me to do?")

NC_ ("faq/what-should-i-do-now/answer", "In June 2024 the Commerce Department asked people to move to another maker soon. We found no date by which people at home must be done. So you can do it step by step: save your data, choose another product, then remove Kaspersky.")

NC_ ("faq/do-i-need-another-antivirus/question", "Do I need another antivirus?")

NC_ ("faq/do-i-need-another-antivirus/answer", "Maybe not. On Windows 10 and 11 one is built in: Microsoft Defender. It turns itself on when no other product is there. Look in Windows Security to see that it is on. A Mac has protection of its own too, and so has an Android phone with Google Play.")

NC_ ("faq/is-free-enough/question", "Is free or built-in protection enough?")

NC_ ("faq/is-free-enough/answer", "Offices of the US and UK governments tell people to turn on what is built in. An article of March 2026 says that the testers of Consumer Reports rated some other free products higher. We found no neutral office that says you must pay.")

NC_ ("faq/is-it-spying-on-me/question", "Is Kaspersky spying on me?")

NC_ ("faq/is-it-spying-on-me/answer", "The two sides disagree. The US government says that Russia could use the software to get at data. Kaspersky denies it. In the papers that we could read, the government does not claim to show a case in which this was done.")

NC_ ("faq/is-there-official-help/question", "Is there official help with removing it?")

NC_ ("faq/is-there-official-help/answer", "We found none. One report says that in 2024 the Commerce Department worked with other offices on advice for this. Changeover shows you the steps one by one.")

NC_ ("faq/will-i-get-a-refund/question", "Will I get my money back?")

NC_ ("faq/will-i-get-a-refund/answer", "We found no rule that gives you a refund. Look at your last bill to see who took the payment. Ask that firm, or the shop that sold you the box.")

NC_ ("faq/do-i-still-pay/question", "Do I still pay after I remove it?")

NC_ ("faq/do-i-still-pay/answer", "Maybe. Kaspersky can no longer renew it in the US, but many bills were moved to UltraAV. Look at your card or bank statement. Removing the program does not cancel a subscription, so cancel it where the bill comes from.")

NC_ ("faq/what-about-my-phone/question", "What about my phone?")

NC_ ("faq/what-about-my-phone/answer", "If a Kaspersky app is on your phone, it stays until you remove it. Phones were not moved to UltraAV on their own. The UK government says that phones that use only the official stores need no extra antivirus.")

NC_ ("faq/is-it-in-google-play/question", "Was Kaspersky taken out of Google Play?")

NC_ ("faq/is-it-in-google-play/answer", "Yes, at the end of September 2024, and not only in the US. An app that is on your phone stays there, but Google Play then brought no new version. We do not know if the apps came back later.")

NC_ ("faq/can-i-still-download-it/question", "Can I still download Kaspersky?")

NC_ ("faq/can-i-still-download-it/answer", "Kaspersky may not supply it to people in the US. One report says that, late in 2024, it closed its downloads to US customers. The report names its US site, Google Play, Apple's App Store and the stores for browser add-ons.")

NC_ ("faq/what-about-my-vpn/question", "What about my Kaspersky VPN?")

NC_ ("faq/what-about-my-vpn/answer", "It is a program of its own and stays when you remove the antivirus. A VPN hides what you do from the network that you use. We count the one from Kaspersky as covered by the ban. Some people were given UltraVPN in its place.")

NC_ ("faq/what-about-my-passwords/question", "I keep my passwords in Kaspersky. What do I do?")

NC_ ("faq/what-about-my-passwords/answer", "Do not remove it yet. First export your passwords, which means to save them in a file, and bring them into another password manager. Anyone can read a plain text file, so delete it afterwards. Its own kind of backup can be read only by Kaspersky Password Manager.")

NC_ ("faq/what-about-my-vault/question", "I have locked files in a Kaspersky vault. What do I do?")

NC_ ("faq/what-about-my-vault/answer", "Do not remove Kaspersky yet. The vault opens only while the program is there. Open it with your password and copy your files out. Without the password, the files cannot be brought back.")

NC_ ("faq/what-about-work-encryption/question", "My employer locked files or disks with Kaspersky. What do I do?")

NC_ ("faq/what-about-work-encryption/answer", "Remove nothing, and ask the people who look after the computers at work. Without the keys of your employer, the files and disks cannot be read.")

NC_ ("faq/what-about-quarantine/question", "What about files that Kaspersky put aside?")

NC_ ("faq/what-about-quarantine/answer", "Kaspersky keeps files that it thinks are harmful in a locked place called quarantine. After you remove the program, you can no longer get at them. Bring back only a file that you know and need.")

NC_ ("faq/what-about-safe-kids/question", "What about Safe Kids on the device of my child?")

NC_ ("faq/what-about-safe-kids/answer", "Once it is removed, its rules for your child end. So choose other rules first if you want them. On an iPhone or iPad, delete its profile before the app. If you do not, limits may stay.")

NC_ ("faq/can-i-not-remove-it/question", "It asks me for a password when I remove it. What now?")

NC_ ("faq/can-i-not-remove-it/answer", "Someone protected the settings with a password. Kaspersky cannot be removed without it. Ask the person who set it up, at work the people who look after the computers. The help pages of Kaspersky tell how to reset a password that is lost.")

NC_ ("faq/what-is-ultraav/question", "What is UltraAV?")

NC_ ("faq/what-is-ultraav/answer", "It is an antivirus, which belonged to the US firm Pango in 2024. In September of that year about one million US customers of Kaspersky were moved to it. It is not a Kaspersky product.")

NC_ ("faq/is-ultraav-a-virus/question", "Is UltraAV a virus?")

NC_ ("faq/is-ultraav-a-virus/answer", "No, it is an antivirus. Some people were upset, because it came without a question. We found no test of it by an independent lab, so we cannot say how good it is.")

NC_ ("faq/why-is-ultraav-here/question", "Why is UltraAV on my computer?")

NC_ ("faq/why-is-ultraav-here/answer", "In September 2024 an update removed Kaspersky from many US Windows PCs. It put UltraAV in its place without asking. Kaspersky says that it told people by email and wanted no gap in protection.")

NC_ ("faq/how-do-i-remove-ultraav/question", "How do I get rid of UltraAV?")

NC_ ("faq/how-do-i-remove-ultraav/answer", "First look at its page \"Recover Files\" for files that you need. Then use its own uninstaller: open Settings, then Apps, then Installed apps. Some people saw it come back after a restart, so restart and look again. If you pay for it, cancel that too.")

NC_ ("faq/must-i-keep-ultraav/question", "Do I have to keep UltraAV?")

NC_ ("faq/must-i-keep-ultraav/answer", "No. You may choose any product, or what is part of Windows. If you pay for UltraAV, cancel it there as well.")

NC_ ("faq/is-it-bad-at-viruses/question", "Is Kaspersky bad at finding viruses?")

NC_ ("faq/is-it-bad-at-viruses/answer", "That is not why it was banned. The Commerce Department says that its reason is not how well the products find viruses. It is the harm that they could be used for.")

NC_ ("faq/who-decided/question", "Who decided this?")

NC_ ("faq/who-decided/answer", "The US Commerce Department did. Its Bureau of Industry and Security made the final decision. It is a decision of the government, not a law passed by Congress and not a ruling of a court.")

NC_ ("faq/when-was-it-decided/question", "When was it decided?")

NC_ ("faq/when-was-it-decided/answer", "The decision carries the date 14 June 2024, and the public heard of it on 20 June. From 20 July on, Kaspersky could make no new agreements. From 29 September 2024 on, updates and resale were not allowed either.")

NC_ ("faq/did-a-court-decide/question", "Did a court decide about the ban?")

NC_ ("faq/did-a-court-decide/answer", "No. In 2018 a judge turned down two lawsuits of Kaspersky, but they were about older rules for federal computers. We found no lawsuit against the ban of 2024.")

NC_ ("faq/can-it-come-back/question", "Can Kaspersky come back to the US?")

NC_ ("faq/can-it-come-back/answer", "Nobody can say for sure. In what we read up to November 2026, we found no sign that the ban was changed or lifted. A federal list of August 2026 still names Kaspersky.")

NC_ ("faq/was-the-company-sanctioned/question", "Was the company sanctioned too, and what does that mean for me?")

NC_ ("faq/was-the-company-sanctioned/answer", "No, not by the Treasury. On 21 June 2024 Treasury sanctioned 12 executives, not the company, and not its head Eugene Kaspersky. People of the US may not pay the 12 or do business with them. Three Kaspersky firms are on a trade list, which is another rule. Neither is about a program on your computer.")

NC_ ("faq/who-are-the-twelve/question", "Who are the twelve people?")

NC_ ("faq/who-are-the-twelve/answer", "They are leaders of the firm AO Kaspersky Lab. Their last names are Tikhonov, Borshchev, Efremov, Chekunov, Dukhvalov and Suvorov. The others are Zenkin, Alekseeva, Gerber, Ivanov, Astrakhan and Kulashova.")

NC_ ("faq/citizen-abroad/question", "I am a US citizen and live abroad. Does it concern me?")

NC_ ("faq/citizen-abroad/answer", "Yes. US citizens and permanent residents count as US persons wherever they live. Kaspersky may not supply you there either. As in the US, the rule does not punish you for using it.")

NC_ ("faq/not-a-citizen/question", "I am a visitor, or I live in the US and am not a citizen. Does it concern me?")

NC_ ("faq/not-a-citizen/answer", "Yes. The rule holds for what Kaspersky supplies in the United States, no matter who gets it. A permanent resident counts as a US person too, also on a trip abroad.")

NC_ ("faq/federal-agency/question", "I work for a federal agency. What holds there?")

NC_ ("faq/federal-agency/answer", "A stricter rule. Since October 2018 no part of the federal government may use Kaspersky software. Do not remove it on your own. Tell the people who look after the computers at work.")

NC_ ("faq/federal-contractor/question", "I work for a firm with a federal contract. What holds there?")

NC_ ("faq/federal-contractor/answer", "A stricter rule. Your firm may not supply Kaspersky for the government to use. It may not use it either in what it makes under the contract. Ask the person at your firm who is in charge of the contract.")

NC_ ("faq/library-or-school/question", "I run a library or a school with E-Rate money. What holds there?")

NC_ ("faq/library-or-school/answer", "Money from E-Rate and other funds of this kind may not be spent on Kaspersky. That goes for buying it and for keeping it running. Other money is outside that rule. Ask USAC, the office that pays out E-Rate, about your case.")

NC_ ("faq/small-business/question", "I own a small business. May we go on using it?")

NC_ ("faq/small-business/answer", "Yes, as far as this rule goes. It does not punish a business for using what it has. It asks businesses to switch, and they bear the risk if they do not. With a federal contract, a stricter rule holds.")

NC_ ("faq/may-a-shop-sell-it/question", "May a shop still sell it?")

NC_ ("faq/may-a-shop-sell-it/answer", "No. Since 29 September 2024 resale is not allowed. Sellers who break the rule can be fined. The law has harder penalties for those who break it on purpose.")

NC_ ("faq/may-i-give-away-my-box/question", "May I sell my old box or give it away?")

NC_ ("faq/may-i-give-away-my-box/answer", "We would not sell it, because the rule forbids resale. We found nothing on a gift from one person to another, so we cannot say. You may keep the box. This is not legal advice.")

NC_ ("faq/which-products-are-covered/question", "Which Kaspersky products are covered?")

NC_ ("faq/which-products-are-covered/answer", "The rule names antivirus software and other security products and services. It does not cover reports on threats, training, or advice that only informs. We treat every Kaspersky security program and app as covered.")

NC_ ("faq/kaspersky-inside-other-products/question", "Does it cover other products with Kaspersky inside?")

NC_ ("faq/kaspersky-inside-other-products/answer", "Yes. Since 29 September 2024 other makers may not build it into what they sell in the US. Some older products may still contain it. Ask the maker, and look for a newer version.")

NC_ ("faq/other-countries/question", "Is it banned in other countries too?")

NC_ ("faq/other-countries/answer", "Outside the US, other rules apply. Some countries keep it off government computers, and some give advice. We found no other country that forbids selling it to everyone.")

NC_ ("faq/can-i-run-two/question", "Can I run two antivirus programs at once?")

NC_ ("faq/can-i-run-two/answer", "It is better to have one that watches all the time. Two of them may get in each other's way. Microsoft Defender turns itself off when another one is there.")

NC_ ("faq/someone-called-me/question", "Someone called me about Kaspersky. Is that real?")

NC_ ("faq/someone-called-me/answer", "Be careful, and hang up. We know of no government office that calls people on the phone to remove software. Let no caller into your computer, and pay nothing. You can report the call at reportfraud.ftc.gov.")

NC_ ("faq/how-to-find-the-real-site/question", "How do I find the real site of a new product?")

NC_ ("faq/how-to-find-the-real-site/answer", "Type the address of the maker yourself. Do not use an ad above the search results. The FBI has warned that such ads can copy real brands and lead to harmful programs.")

NC_ ("faq/is-this-from-the-government/question", "Is this program from the government?")

NC_ ("faq/is-this-from-the-government/answer", "No. Changeover has no link to any government, to Kaspersky, or to any maker of protection programs. It earns nothing from anybody.")

NC_ ("faq/does-this-send-anything/question", "Does this program send anything about me?")

NC_ ("faq/does-this-send-anything/answer", "No. It sends nothing about you or your computer to anyone. It only reads, and it changes nothing on the computer that it checks.")

/* TRANSLATORS: Who says it. */
NC_ ("views/us-government/title", "The US government")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-russian-control/title", "Under the control of Russia")

NC_ ("views/us-government/us-says-russian-control/text", "The US government says that Kaspersky is under the law and the control of the Russian government. It says that the company must hand over data when that government asks.")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-wide-access/title", "Wide access to computers")

NC_ ("views/us-government/us-says-wide-access/text", "The US government says that the software can read many files and has the highest rights on a computer. It says that data of US customers could reach Russia in this way.")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-harmful-updates/title", "What the software could do")

NC_ ("views/us-government/us-says-harmful-updates/text", "The US government says that the software could be used to put harmful programs on computers. It says that key updates could also be held back.")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-hidden-inside/title", "Hidden inside other products")

NC_ ("views/us-government/us-says-hidden-inside/text", "The US government says that other makers build Kaspersky software into their products. People may then have it and not know.")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-not-about-quality/title", "Not about finding viruses")

NC_ ("views/us-government/us-says-not-about-quality/text", "The US government says that it does not matter how well the products find viruses. What counts, it says, is whether they can be used to do planned harm to the United States.")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-offers-not-enough/title", "The offers were not enough")

NC_ ("views/us-government/us-says-offers-not-enough/text", "Kaspersky offered steps to lower the risk. The US government says that it looked at them one by one and all together, and that they were not enough.")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-lasting-access/title", "Lasting access to devices")

NC_ ("views/us-government/us-says-lasting-access/text", "The US government says that Kaspersky has lasting access to devices. It says that harm could be done through this access, even without any harmful program of its own.")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-commerce-secretary/title", "The head of the Commerce Department")

NC_ ("views/us-government/us-says-commerce-secretary/text", "Raimondo, then head of the Commerce Department, said that Russia is able and willing to misuse companies like Kaspersky. The aim, she said, is to collect the personal data of Americans and to use it as a weapon.")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-treasury/title", "The Treasury Department")

NC_ ("views/us-government/us-says-treasury/text", "The Treasury Department put sanctions on 12 leaders of Kaspersky. Nelson, a senior official there, said that the aim is to keep the online world sound and to protect people from online threats.")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-entity-list/title", "Work with Russian offices")

NC_ ("views/us-government/us-says-entity-list/text", "The US government says that Kaspersky worked with Russian military and intelligence offices to support the aims of Russia in online intelligence. For this reason it put three Kaspersky firms on a trade list.")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-no-case-shown/title", "What could happen")

NC_ ("views/us-government/us-says-no-case-shown/text", "In the parts of its papers that we could read, the reasons for the ban are about what could happen. The US government does not claim there to show a case in which the software was misused.")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-people-break-no-law/title", "People break no law")

NC_ ("views/us-government/us-says-people-break-no-law/text", "The US government says that this rule does not punish people and businesses who use what they have. They take all the risks on themselves, it says. Raimondo told reporters that users break no law.")

/* TRANSLATORS: Their own words, without quotation marks. */
NC_ ("views/us-government/us-says-people-break-no-law/quote", "aren't violating the law")

/* TRANSLATORS: In a few words. */
NC_ ("views/us-government/us-says-please-switch/title", "Please switch soon")

NC_ ("views/us-government/us-says-please-switch/text", "The US government asked people to change to another maker soon. Raimondo, then head of the Commerce Department, told people to stop using it at once, to protect themselves and their families.")

/* TRANSLATORS: Their own words, without quotation marks. */
NC_ ("views/us-government/us-says-please-switch/quote", "immediately stop using that software and switch to an alternative")

/* TRANSLATORS: Who says it. */
NC_ ("views/kaspersky/title", "Kaspersky")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-no-threat/title", "It is no threat")

NC_ ("views/kaspersky/kaspersky-says-no-threat/text", "Kaspersky says that it does nothing to threaten the safety of the US. It says that it has warned of attackers who went after the US and its friends, and protected against them.")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-theory/title", "Politics, not proof")

NC_ ("views/kaspersky/kaspersky-says-theory/text", "Kaspersky says that the decision comes from world politics and from worries about what might be. It says that nobody fully tested how sound its products are.")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-outside-check/title", "It offered an outside check")

NC_ ("views/kaspersky/kaspersky-says-outside-check/text", "Kaspersky says that it offered a plan to have its products checked. A trusted third party could have tested if they are safe.")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-some-work-allowed/title", "Some work may go on")

NC_ ("views/kaspersky/kaspersky-says-some-work-allowed/text", "Kaspersky says that it knows of the decision against the use of its software. It says that it may still sell reports on online threats, and training, in the US.")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-cannot-take-data/title", "It cannot take data on purpose")

NC_ ("views/kaspersky/kaspersky-says-cannot-take-data/text", "Kaspersky says that it cannot collect private data on Americans on purpose. It says that its staff in Russia see only sums and numbers, not single people.")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-independent/title", "Free of any government")

NC_ ("views/kaspersky/kaspersky-says-independent/text", "Kaspersky says that it is independent of every government. In 2024 it said that it had protected over a billion devices in more than 26 years.")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-open/title", "Open to checks")

NC_ ("views/kaspersky/kaspersky-says-open/text", "Kaspersky says that no other firm in its field is as open about its work. It says that the Commerce Department did not look fairly at the proof of this.")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-moved-to-switzerland/title", "Moved to Switzerland")

NC_ ("views/kaspersky/kaspersky-says-moved-to-switzerland/text", "Kaspersky says that it moved part of its work to Switzerland from 2018 on. In 2018 it opened a first \"Transparency Center\" as a sign of openness. One report says that the move was complete in November 2020.")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-helps-criminals/title", "Criminals gain from it")

NC_ ("views/kaspersky/kaspersky-says-helps-criminals/text", "Kaspersky says that the ban helps online criminals most of all. It says that the ban keeps experts of different countries from working together.")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-freedom/title", "People lose their choice")

NC_ ("views/kaspersky/kaspersky-says-freedom/text", "Kaspersky says that people and firms can no longer pick the protection that they want. It says that the change brings great trouble to its customers.")

/* TRANSLATORS: Their own words, without quotation marks. */
NC_ ("views/kaspersky/kaspersky-says-freedom/quote", "takes away the freedom")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-legal-steps/title", "It would use the law")

NC_ ("views/kaspersky/kaspersky-says-legal-steps/text", "Kaspersky said in June 2024 that it would take every legal step to keep its work in the US. In July 2024 it said that it would close its US business. We found no lawsuit against the ban.")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-business-strong/title", "The business is strong")

NC_ ("views/kaspersky/kaspersky-says-business-strong/text", "Kaspersky says that its business is strong. It says that its sales orders grew by 11 percent in 2023.")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-sanctions-baseless/title", "The sanctions have no ground")

NC_ ("views/kaspersky/kaspersky-says-sanctions-baseless/text", "Kaspersky says that no person on the list has ties to the Russian military or intelligence offices. It says that its business stays strong, since the company and its head are not on the list.")

/* TRANSLATORS: Their own words, without quotation marks. */
NC_ ("views/kaspersky/kaspersky-says-sanctions-baseless/quote", "unjustified and baseless")

/* TRANSLATORS: In a few words. */
NC_ ("views/kaspersky/kaspersky-says-google-went-too-far/title", "Google read it too widely")

NC_ ("views/kaspersky/kaspersky-says-google-went-too-far/text", "In 2024 Google took the Kaspersky apps out of its store in all countries. Kaspersky says that Google read the US ban too widely.")

/* TRANSLATORS: Who says it. */
NC_ ("views/russia/title", "Russia's government")

/* TRANSLATORS: In a few words. */
NC_ ("views/russia/russia-says-unfair/title", "Unfair competition")

NC_ ("views/russia/russia-says-unfair/text", "Russia's government says that the US does not compete in a fair way. Peskov, who speaks for the Kremlin, said that the US does this each time.")

/* TRANSLATORS: Their own words, without quotation marks. */
NC_ ("views/russia/russia-says-unfair/quote", "They resort to such techniques every time")

/* TRANSLATORS: In a few words. */
NC_ ("views/russia/russia-says-strong-rival/title", "A strong rival")

NC_ ("views/russia/russia-says-strong-rival/text", "Peskov also said that Kaspersky is a firm that can stand up well to its rivals.")

/* TRANSLATORS: In a few words. */
NC_ ("views/russia/russia-says-helps-us-firms/title", "Help for US firms")

NC_ ("views/russia/russia-says-helps-us-firms/text", "Russia's ambassador in the US, Antonov, said that the US wants to help its own firms.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("jurisdiction/us/name", "United States")

/* TRANSLATORS: One or two sentences: the answer for a private person there. */
NC_ ("jurisdiction/us/summary", "Kaspersky can no longer sell, renew or update its security programs here. You will not be fined for still having one, but federal agencies and their contractors have stricter rules.")

NC_ ("phases/before-the-ban/headline", "The date of this computer may be wrong.")

NC_ ("phases/before-the-ban/text", "This computer says that it is before 20 June 2024. On that day the US government announced its ban on Kaspersky. This program was made later. Please look at the date and time of this computer and set them right. Then open this page again, and it will show what holds on the right day.")

/* TRANSLATORS: {days, plural, ...} is ICU MessageFormat, and # the number: translate only the
   sentences, and add the plural forms that your language has (zero, one, two, few, many). "other"
   must stay. */
NC_ ("phases/announced/headline", "{days, plural, =0 {The first stage of the US ban on Kaspersky is about to start.} one {The first stage of the US ban on Kaspersky starts in # day or less.} other {The first stage of the US ban on Kaspersky starts in # days.}}")

/* TRANSLATORS: The program fills in {deadline}: keep it as it is. */
NC_ ("phases/announced/text", "On 20 June 2024 the US government announced the ban. From 20 July 2024 Kaspersky may not make new agreements in the US for its security programs. From 29 September 2024 it may not update them either. Where you are, that is {deadline}. You will not be fined for still having it. Federal agencies and their contractors have stricter rules. This program was made later, so the date of this computer may be wrong.")

/* TRANSLATORS: {days, plural, ...} is ICU MessageFormat, and # the number: translate only the
   sentences, and add the plural forms that your language has (zero, one, two, few, many). "other"
   must stay. */
NC_ ("phases/no-new-sales/headline", "{days, plural, =0 {Kaspersky must now end its updates in the United States.} one {# day or less is left until Kaspersky must end its updates in the United States.} other {# days are left until Kaspersky must end its updates in the United States.}}")

/* TRANSLATORS: The program fills in {deadline}: keep it as it is. */
NC_ ("phases/no-new-sales/text", "Since 20 July 2024 Kaspersky may not make new agreements in the US for its security programs. From 29 September 2024 it may not update them either. Where you are, that is {deadline}. You will not be fined for still having it. Federal agencies and their contractors have stricter rules. The US government urges people to move to another maker. This program was made later, so the date of this computer may be wrong.")

/* TRANSLATORS: {days, plural, ...} is ICU MessageFormat, and # the number: translate only the
   sentences, and add the plural forms that your language has (zero, one, two, few, many). "other"
   must stay. */
NC_ ("phases/updates-ended/headline", "{days, plural, =0 {Kaspersky had to end its updates in the United States less than a day ago.} one {Kaspersky had to end its updates in the United States # day ago.} other {Kaspersky had to end its updates in the United States # days ago.}}")

/* TRANSLATORS: The program fills in {deadline}: keep it as it is. */
NC_ ("phases/updates-ended/text", "Kaspersky can no longer sell, renew or update its security programs in the US. Updates had to end on 29 September 2024. Where you are, that was {deadline}. Without updates a program protects you less each day. You will not be fined for still having it. Federal agencies and their contractors have stricter rules.")

NC_ ("phases/far-future/headline", "Kaspersky had to end its updates in the United States on 29 September 2024.")

/* TRANSLATORS: The program fills in {deadline}: keep it as it is. */
NC_ ("phases/far-future/text", "Where you are, that was {deadline}. This computer says that it is 2040 or later. The date may be wrong, so please look at it. If it is right, what this program knows is old. The rules may have changed, so look for newer facts before you rely on this page.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/what-is-covered/title", "What the ban covers")

NC_ ("topics/what-is-covered/security-programs/text", "The ban covers every security product or service that Kaspersky designed, made or supplied, in whole or in part. Antivirus programs are part of it.")

NC_ ("topics/what-is-covered/kaspersky-inside/text", "It also covers Kaspersky software that other makers build into their own products.")

NC_ ("topics/what-is-covered/whole-group/text", "It binds the US firm Kaspersky Lab, Inc. It also binds its parent firms, the firms that it owns and the other firms of the group. Whoever takes over from them is bound as well.")

NC_ ("topics/what-is-covered/every-security-app/text", "The government gave a list of examples, and that list does not name every product. To be safe, treat every security app with the name Kaspersky as covered.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/what-is-not-covered/title", "What the ban does not cover")

NC_ ("topics/what-is-not-covered/threat-reports/text", "Kaspersky may still offer its Threat Intelligence. This is information about new dangers.")

NC_ ("topics/what-is-not-covered/training/text", "Kaspersky may still offer training on security.")

NC_ ("topics/what-is-not-covered/informing-advice/text", "Kaspersky may still give advice that only informs or teaches.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/two-stages/title", "What stopped, and when")

NC_ ("topics/two-stages/first-stage/text", "From 20 July 2024 Kaspersky may not make new agreements with US persons for these products. For people at home that meant no new purchases from Kaspersky. Shops were bound from 29 September 2024 on.")

NC_ ("topics/two-stages/second-stage/text", "On 29 September 2024 at 12:00 AM Eastern Daylight Time, updates had to end. Resale had to end too. Kaspersky had to stop its Security Network in the US as well.")

NC_ ("topics/two-stages/start-of-sunday/text", "That was the very start of Sunday on the East Coast of the US. In the states further west it was still Saturday, 28 September. On the West Coast it was 9 PM.")

NC_ ("topics/two-stages/last-full-day/text", "The last full day on which Kaspersky was allowed to update was Saturday, 28 September 2024.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/updates-and-network/title", "What an update and the Kaspersky Security Network are")

NC_ ("topics/updates-and-network/signature-updates/text", "The rule names two kinds of updates. One kind is a list of signatures. With it the program knows what the newest viruses look like.")

NC_ ("topics/updates-and-network/code-updates/text", "The other kind changes the program itself. The rule calls this a codebase update.")

NC_ ("topics/updates-and-network/security-network/text", "The Kaspersky Security Network, or KSN, is a service that Kaspersky runs on the internet. A program may ask it whether a file is known to be bad. Kaspersky may not run it in the US or on the computers of US persons.")

NC_ ("topics/updates-and-network/less-each-day/text", "Since 29 September 2024 Kaspersky may not give US users any updates, so its programs protect them less each day.")

NC_ ("topics/updates-and-network/maker-says-so/text", "A Kaspersky guide for large firms says so too. Updates and KSN \"may be unavailable in the territory of the USA\".")

NC_ ("topics/updates-and-network/updates-may-still-come/text", "You may still see an update on some computers. Kaspersky may not supply it in the US all the same, so do not count on it.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/resale-and-other-names/title", "Resale, and products sold under another name")

NC_ ("topics/resale-and-other-names/resale/text", "Since 29 September 2024 nobody may resell these Kaspersky products in the US or to US persons.")

NC_ ("topics/resale-and-other-names/building-in/text", "Since 29 September 2024 nobody may build Kaspersky software into another product for the US. This holds even if the product has another name on it.")

NC_ ("topics/resale-and-other-names/licensing/text", "Nobody may give a license for such resale or building in either.")

NC_ ("topics/resale-and-other-names/ask-the-maker/text", "A product from another maker may contain Kaspersky software. If you want to be sure, ask its maker.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/whom-it-binds/title", "Whom the ban binds")

NC_ ("topics/whom-it-binds/sellers-not-users/text", "The ban binds those who sell, supply or update. It does not forbid you to have or use a copy.")

NC_ ("topics/whom-it-binds/in-the-us/text", "It holds in the United States, and it holds for US persons everywhere.")

NC_ ("topics/whom-it-binds/us-person/text", "A US person is a citizen of the United States or a permanent resident. A firm or group set up under US law is one too, with its branches abroad.")

NC_ ("topics/whom-it-binds/abroad/text", "So citizens and permanent residents are US persons even while they live abroad.")

NC_ ("topics/whom-it-binds/elsewhere/text", "Outside the US, other rules apply to people who are not US persons. Choose your country to read about them.")

NC_ ("topics/whom-it-binds/definition-date/text", "This meaning of US person is from January 2025. We could not confirm whether it has changed since.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/risk-for-users/title", "What users risk")

NC_ ("topics/risk-for-users/no-fine/text", "The US government says that people and businesses who keep using Kaspersky \"will not face legal penalties\" under this ban.")

NC_ ("topics/risk-for-users/own-risk/text", "It also says that whoever keeps using it \"assumes all the cybersecurity and associated risks\". In plain words, if something goes wrong, you bear the risk.")

NC_ ("topics/risk-for-users/urged-to-move/text", "The government \"strongly encouraged\" users to move to another maker soon. This was advice, not an order.")

NC_ ("topics/risk-for-users/federal-agencies/text", "Federal agencies have a stricter rule. A law has barred them from using Kaspersky since 1 October 2018.")

NC_ ("topics/risk-for-users/federal-contractors/text", "Firms with a federal contract have a stricter rule as well, FAR clause 52.204-23. They may not supply Kaspersky for the government to use. They may not use it in what they make under the contract either.")

NC_ ("topics/risk-for-users/libraries-and-schools/text", "Some libraries and schools get E-Rate money for internet access. They may not spend that money on things on the Covered List, and Kaspersky is on it. The list is from the FCC, the federal office for phones and the internet.")

NC_ ("topics/risk-for-users/ask-usac/text", "Does this touch your library or school? Ask USAC, the office in charge of E-Rate money. The rule is about that money and not about other money.")

NC_ ("topics/risk-for-users/not-legal-advice/text", "This page tells what we read. It is not legal advice. For a question about your own case, ask a lawyer.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/penalties-for-sellers/title", "Penalties for sellers")

NC_ ("topics/penalties-for-sellers/meant-for-sellers/text", "Fines under this ban are meant for those who sell, resell or build it in. They are not meant for people who use an old copy.")

NC_ ("topics/penalties-for-sellers/fines/text", "A fine can be up to twice the value of the deal, or a fixed top sum if that is more. In 2024 that sum was $368,136 for each breach. The sum changes over time, so look up the one for today.")

NC_ ("topics/penalties-for-sellers/on-purpose/text", "Whoever breaks the rule on purpose can be taken to court for a crime. The top fine is $1,000,000, and a person can get up to 20 years in prison.")

NC_ ("topics/penalties-for-sellers/warning-first/text", "Reuters reported that the Commerce Department would warn a firm before it acts against it.")

NC_ ("topics/penalties-for-sellers/no-case-found/text", "We found no case in which anyone was punished under this ban. There may be one that we did not find.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/twelve-executives/title", "The twelve executives")

NC_ ("topics/twelve-executives/sanctions-on-people/text", "On 21 June 2024 the US Treasury put sanctions on 12 leaders of the Russian firm AO Kaspersky Lab. The reason it gave was their work in Russia's technology sector. The sanctions held from that day on.")

NC_ ("topics/twelve-executives/not-the-company/text", "The Treasury sanctioned 12 executives, not the company. It named neither the parent firm, nor the firms that the company owns, nor its chief Eugene Kaspersky.")

NC_ ("topics/twelve-executives/what-it-means-for-you/text", "US persons may not pay these 12 people or do business with them. The same goes for firms that they own by half or more. What the 12 own in the US is frozen.")

NC_ ("topics/twelve-executives/buying-is-another-rule/text", "The sanctions say nothing about a Kaspersky program on your computer. Whether one may buy from Kaspersky is not a Treasury matter. The Commerce Department's ban decides that.")

NC_ ("topics/twelve-executives/names-of-the-board/text", "In June 2024 four of the twelve sat on the board. They were A.G. Tikhonov, D.S. Borshchev, A.A. Efremov and I.G. Chekunov.")

NC_ ("topics/twelve-executives/names-of-technology/text", "Three led work on technology. They were A.P. Dukhvalov, A.A. Suvorov and A.M. Ivanov.")

NC_ ("topics/twelve-executives/names-of-business/text", "Five led business, staff or press work. They were D.V. Zenkin, M.M. Alekseeva, M.Yu. Gerber, K.A. Astrakhan and A.V. Kulashova.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/export-list/title", "Three Kaspersky firms on the Entity List")

NC_ ("topics/export-list/three-firms/text", "On 24 June 2024 three firms were added to the Entity List. They are AO Kaspersky Lab and OOO Kaspersky Group in Russia, and Kaspersky Labs Limited in the UK.")

NC_ ("topics/export-list/export-rule/text", "The Entity List is about exports. Whoever wants to send them goods or technology under US export rules needs a license. As a rule the government says no.")

NC_ ("topics/export-list/not-about-having/text", "This list says nothing about having or using a Kaspersky program.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/in-practice/title", "What the ban did in practice")

NC_ ("topics/in-practice/business-closed/text", "Kaspersky said on 15 July 2024 that it would close its US business step by step from 20 July. Fewer than 50 jobs were to go.")

NC_ ("topics/in-practice/shop-closed/text", "Its US web shop closed at about that time. It offered US users some free programs for six months.")

NC_ ("topics/in-practice/moved-to-ultraav/text", "In September 2024 Kaspersky passed its US customers on to UltraAV, from Pango Group. There were about one million of them. UltraAV is not a Kaspersky product.")

NC_ ("topics/in-practice/swap-on-windows/text", "On Windows, Kaspersky removed itself and put UltraAV in its place, without asking. People who had the Kaspersky VPN got UltraVPN too.")

NC_ ("topics/in-practice/what-users-were-told/text", "Kaspersky says that it told people by email, and that it wanted no gap in protection. Some people only saw a note in the app.")

NC_ ("topics/in-practice/other-devices/text", "On Mac, Android and iPhone nothing was swapped on its own. People had to follow steps by hand.")

NC_ ("topics/in-practice/google-play/text", "Around the end of September 2024 Google took all Kaspersky apps off Google Play, in every country. Apps that were on a phone kept working. They could no longer be updated or put back through Google Play.")

NC_ ("topics/in-practice/google-play-today/text", "We could not confirm whether the apps have come back to Google Play.")

NC_ ("topics/in-practice/downloads-closed/text", "One report says that other downloads were closed to US customers as well. It names the US website, the App Store and the stores for browser add-ons.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("topics/what-has-changed/title", "What has changed since then")

NC_ ("topics/what-has-changed/nothing-found/text", "We last looked on 21 November 2026. We found no sign that the ban was lifted, changed or ended by a court. We read stored copies of public pages, so we may have missed something.")

NC_ ("topics/what-has-changed/still-on-fcc-list/text", "On 20 August 2026 the FCC's Covered List still had both of its Kaspersky entries.")

NC_ ("topics/what-has-changed/contractor-rule-stays/text", "A copy of 5 April 2026 shows that the rule for federal contractors was still in force.")

NC_ ("topics/what-has-changed/rules-behind-it/text", "The ban itself is a notice in the Federal Register, the official paper of the government. In July 2024 the rules behind it moved to 15 CFR part 791. A new text of them took effect on 4 February 2025 and does not lift the ban.")

NC_ ("topics/what-has-changed/emergency-goes-on/text", "The powers behind the ban rest on a national emergency. In May 2025 that emergency was continued. We could not confirm what happened in May 2026.")

NC_ ("topics/what-has-changed/no-lawsuit-found/text", "We found no lawsuit against the ban of 2024. Kaspersky had said that it would use all legal options, and then closed its US business.")

NC_ ("topics/what-has-changed/not-confirmed/text", "Some things we could not confirm. These are the hour on 20 July 2024, the top fines since 2025, and the list of example products. We could not read the questions and answers of the Commerce Department either.")

NC_ ("topics/what-has-changed/how-we-read/text", "Of the decision itself we could read the beginning and the start of the last page. What it forbids in detail we know from law firms and news. Some official pages we know only from copies and quotes.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/federal-removal-order/title", "Federal agencies must remove Kaspersky")

NC_ ("events/federal-removal-order/text", "The Department of Homeland Security told federal agencies to find Kaspersky products within 30 days. They had to plan the removal within 60 days and begin after 90. The order did not bind people at home.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/federal-removal-order/whom", "Federal agencies")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/federal-use-law/title", "Congress bars Kaspersky from federal use")

NC_ ("events/federal-use-law/text", "A law, NDAA section 1634, says that no part of the federal government may use Kaspersky products or services.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/federal-use-law/whom", "Federal agencies")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/lawsuits-dismissed/title", "A court dismisses two Kaspersky lawsuits")

NC_ ("events/lawsuits-dismissed/text", "Kaspersky had sued over the order of 2017 in December 2017, and later over the law. A federal judge in Washington turned down both cases. Kaspersky appealed.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/lawsuits-dismissed/whom", "Kaspersky and the US government")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/contractor-rule/title", "A rule for federal contractors")

NC_ ("events/contractor-rule/text", "The federal buying rules got a clause on Kaspersky. It began on 16 July 2018. The final version came on 10 September 2019.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/contractor-rule/whom", "Firms that work for the federal government")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/federal-use-law-starts/title", "The law on federal use takes effect")

NC_ ("events/federal-use-law-starts/text", "From this day on, no part of the federal government may use Kaspersky products or services.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/federal-use-law-starts/whom", "Federal agencies")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/zurich/title", "Kaspersky starts to use Zurich")

NC_ ("events/zurich/text", "Kaspersky began to handle files from users in Europe in Zurich, Switzerland. It also opened a Transparency Center there. It had announced the move in May 2018.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/zurich/whom", "Kaspersky and its users in Europe")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/supply-chain-order/title", "Executive Order 13873")

NC_ ("events/supply-chain-order/text", "This order lets the Commerce Department stop deals in technology from abroad that put the US at risk. The ban of 2024 is built on it.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/supply-chain-order/whom", "The Commerce Department")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/supply-chain-rule/title", "The Commerce Department sets out how it decides")

NC_ ("events/supply-chain-rule/text", "The rules for such decisions were published. They took effect on 22 March 2021.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/supply-chain-rule/whom", "Firms that deal in technology from abroad")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/case-handed-over/title", "The case goes to the Commerce Department")

NC_ ("events/case-handed-over/text", "The Department of Justice asked the Commerce Department to look into Kaspersky. One report says that Kaspersky got a first notice in October 2023.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/case-handed-over/whom", "The US government")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/fcc-first-entry/title", "The FCC puts Kaspersky on its Covered List")

NC_ ("events/fcc-first-entry/text", "The FCC is the federal office for phones and the internet. Money from certain FCC funds, such as E-Rate, may no longer pay for Kaspersky security products. This was not a ban for people at home.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/fcc-first-entry/whom", "Libraries, schools and others with FCC money")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/ban-announced/title", "The US announces the ban")

NC_ ("events/ban-announced/text", "The Commerce Department announced that Kaspersky may no longer supply its security products in the US. It was the first decision of its kind. It was dated 14 June, and it had two stages.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/ban-announced/whom", "Kaspersky, sellers and their US customers")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/treasury-sanctions/title", "The Treasury sanctions 12 executives")

NC_ ("events/treasury-sanctions/text", "US persons may no longer do business with these 12 people. The company and Eugene Kaspersky were not sanctioned. Kaspersky called the step unjustified.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/treasury-sanctions/whom", "Twelve leaders of AO Kaspersky Lab")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/ban-published/title", "The ban is published")

NC_ ("events/ban-published/text", "The decision came out in the Federal Register, the official paper of the US government. It stands on pages 89 FR 52434 to 52437.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/ban-published/whom", "Kaspersky, sellers and their US customers")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/export-list-entry/title", "Three Kaspersky firms join the Entity List")

NC_ ("events/export-list-entry/text", "Goods and technology under US export rules now need a license before they go to these three firms. The list says nothing about having Kaspersky at home.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/export-list-entry/whom", "Those who export goods from the US")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/business-closing/title", "Kaspersky says that it will leave the US")

NC_ ("events/business-closing/text", "The company said that it would close its US business step by step from 20 July. It said that the business was \"no longer viable\".")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/business-closing/whom", "Staff and US customers of Kaspersky")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/rules-renumbered/title", "The rules get new numbers")

NC_ ("events/rules-renumbered/text", "The rules behind the ban moved from 15 CFR part 7 to part 791. The ban itself still names the old numbers.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/rules-renumbered/whom", "Those who look up the rules")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/new-sales-stop/title", "Stage one: no new agreements")

NC_ ("events/new-sales-stop/text", "Kaspersky may no longer make new agreements with US persons for its security products. For resale by others the date is 29 September 2024.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/new-sales-stop/whom", "Kaspersky and US persons")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/fcc-second-entry/title", "A second entry on the Covered List")

NC_ ("events/fcc-second-entry/text", "The FCC added security and antivirus software of Kaspersky Lab, Inc. A device that has it built in cannot get FCC approval.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/fcc-second-entry/whom", "Makers of devices")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/ultraav-announced/title", "Customers are told about UltraAV")

NC_ ("events/ultraav-announced/text", "Kaspersky wrote to its US customers by email. It said that UltraAV, from Pango Group, would protect them from then on. There were about one million of them.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/ultraav-announced/whom", "US customers of Kaspersky")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/ultraav-swap/title", "UltraAV takes the place of Kaspersky on Windows")

NC_ ("events/ultraav-swap/text", "On Windows, Kaspersky removed itself and UltraAV was installed, without asking. Reports name 17 or 19 September as the first day. Owners of a Mac or a phone had to follow steps by hand.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/ultraav-swap/whom", "US customers of Kaspersky")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/updates-end/title", "Stage two: updates must end")

NC_ ("events/updates-end/text", "From 12:00 AM Eastern Daylight Time, Kaspersky may not update its security programs in the US. It may not run its Security Network there. Resale and building in had to end as well.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/updates-end/whom", "Kaspersky, sellers and their US customers")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/google-play-removal/title", "Google confirms that it removed the apps")

NC_ ("events/google-play-removal/text", "Users had missed Kaspersky apps on Google Play since about 27 September. In October Google confirmed that it had removed them, in every country. Kaspersky said that Google read the US ban too widely.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/google-play-removal/whom", "Android users in all countries")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/rules-rewritten/title", "New text of the rules takes effect")

NC_ ("events/rules-rewritten/text", "The Commerce Department published it on 6 December 2024. It says how such decisions are made. It does not lift the ban.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/rules-rewritten/whom", "Firms that deal in technology from abroad")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/emergency-continued/title", "The emergency behind the ban is continued")

NC_ ("events/emergency-continued/text", "The powers behind the ban rest on a national emergency. It was continued beyond 15 May 2025.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/emergency-continued/whom", "The US government")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/office-leaders-leave/title", "A report on the office behind the ban")

NC_ ("events/office-leaders-leave/text", "The Wall Street Journal reported that two leading officials of the office behind the ban had been pushed out. No change to the ban was reported.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/office-leaders-leave/whom", "The Commerce Department")

/* TRANSLATORS: A title, in a few words. */
NC_ ("events/fcc-list-2026/title", "Kaspersky is still on the Covered List")

NC_ ("events/fcc-list-2026/text", "A copy of the FCC's list from this day still has both Kaspersky entries.")

/* TRANSLATORS: Whom it concerns, in a few words. */
NC_ ("events/fcc-list-2026/whom", "Those who buy with FCC money")

/* TRANSLATORS: A title, in a few words. */
NC_ ("stages/rescue/title", "Save what is yours")

/* TRANSLATORS: Why this comes here. */
NC_ ("stages/rescue/text", "Some Kaspersky programs keep files, passwords or copies in a form that only they can open. Take these out while the program still works. After it is gone, they may be lost.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("stages/replace/title", "Get the next protection ready")

/* TRANSLATORS: Why this comes here. */
NC_ ("stages/replace/text", "Have the next protection at hand before the old one goes. Then there is no gap. Do not start it yet, because two protection programs at once can block each other.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("stages/remove/title", "Remove the old programs")

/* TRANSLATORS: Why this comes here. */
NC_ ("stages/remove/text", "Each program has its own way to leave a device. Use that way. If you only delete its files, parts stay behind and some may do harm.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("stages/restart/title", "Restart and check again")

/* TRANSLATORS: Why this comes here. */
NC_ ("stages/restart/text", "Some parts leave only when the device restarts. A new check then shows what is gone and what is not.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("stages/clean/title", "Clear up what is left")

/* TRANSLATORS: Why this comes here. */
NC_ ("stages/clean/text", "Small pieces can stay behind. These steps tell you which ones you can take away, and which ones you should leave alone.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("stages/protect/title", "Switch on the new protection")

/* TRANSLATORS: Why this comes here. */
NC_ ("stages/protect/text", "Now nothing stands in its way. Do this on the same day, so that your device is not without protection.")

/* TRANSLATORS: A title, in a few words. */
NC_ ("stages/subscriptions/title", "Stop the payments")

/* TRANSLATORS: Why this comes here. */
NC_ ("stages/subscriptions/text", "Removing a program does not end its subscription. This comes last because you may still need your account to save things. If the next payment is due soon, do this first.")

NC_ ("questions/replacement/question", "What will protect your device from now on?")

NC_ ("questions/replacement/help", "Windows, Macs and Android phones come with protection of their own. You can also use a product from another maker. You can change your answer later.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/replacement/built-in/text", "The protection that came with the device")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/replacement/other/text", "A product from another maker")

NC_ ("questions/work-device/question", "Does this device belong to an employer or a school?")

NC_ ("questions/work-device/help", "An employer or a school may have rules for its devices. If files are locked, only they may have the keys.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/work-device/yes/text", "Yes")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/work-device/no/text", "No")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/work-device/unsure/text", "I am not sure")

NC_ ("questions/disk-locked/question", "Does the computer ask for a password from Kaspersky before Windows starts?")

NC_ ("questions/disk-locked/help", "Some companies lock the whole disk, or a USB stick, with Kaspersky. The files can then be read only with their keys. Answer \"I am not sure\" if the computer came from a company.")

/* TRANSLATORS: What may be lost if what was found is removed without an answer. A question of the
   plan that has this is answered before the removal. */
NC_ ("questions/disk-locked/loss", "A locked disk or stick can be read only with the keys of the employer or school that locked it. If Kaspersky goes while it is still locked, its files may be lost.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/disk-locked/yes/text", "Yes, or a company locked a disk or USB stick with it")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/disk-locked/no/text", "No")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/disk-locked/unsure/text", "I am not sure")

NC_ ("questions/files-locked/question", "Do you keep files in a locked place that Kaspersky made?")

NC_ ("questions/files-locked/help", "Some editions have a locked vault for files, or a locked wallet for papers. Companies can lock single files with it too. Such files may not open once the program is gone.")

/* TRANSLATORS: What may be lost if what was found is removed without an answer. A question of the
   plan that has this is answered before the removal. */
NC_ ("questions/files-locked/loss", "A locked place opens only with Kaspersky. If the program goes first, you may no longer be able to read what is inside.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/files-locked/yes/text", "Yes")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/files-locked/no/text", "No")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/files-locked/unsure/text", "I am not sure")

NC_ ("questions/quarantine/question", "Is there a file in quarantine that you want back?")

NC_ ("questions/quarantine/help", "Quarantine is the place where a protection program puts files that it takes for dangerous. When the program goes, you can no longer reach them. If you miss no file, answer \"No\".")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/quarantine/yes/text", "Yes")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/quarantine/no/text", "No")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/quarantine/unsure/text", "I am not sure")

NC_ ("questions/password-known/question", "Do you know the password that guards the settings of Kaspersky?")

NC_ ("questions/password-known/help", "Someone set it inside the program. It is not the password of Windows or of your Kaspersky account. Without it, the program does not let you remove it.")

/* TRANSLATORS: What may be lost if what was found is removed without an answer. A question of the
   plan that has this is answered before the removal. */
NC_ ("questions/password-known/loss", "Without this password, the program does not let you remove it. A tool that removes it by force may delete what it still keeps for you.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/password-known/yes/text", "Yes")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/password-known/no/text", "No")

NC_ ("questions/phone-admin/question", "Does an employer or a school manage this phone?")

NC_ ("questions/phone-admin/help", "A managed phone can lock itself, or lose all that is on it, when this app is removed. Ask the people who manage it before you begin.")

/* TRANSLATORS: What may be lost if what was found is removed without an answer. A question of the
   plan that has this is answered before the removal. */
NC_ ("questions/phone-admin/loss", "A managed phone can lock itself when this app is removed. Some must be reset as a whole, and then all that is on them is gone.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/phone-admin/yes/text", "Yes")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/phone-admin/no/text", "No")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/phone-admin/unsure/text", "I am not sure")

NC_ ("questions/ios-profile/question", "Is there a profile on this iPhone or iPad?")

NC_ ("questions/ios-profile/help", "A profile is a set of rules that a parent, an employer or a school puts into the settings. Safe Kids puts one on the device of a child. Open \"Settings\", then \"General\", then \"VPN and Device Management\", and read the names there.")

/* TRANSLATORS: What may be lost if what was found is removed without an answer. A question of the
   plan that has this is answered before the removal. */
NC_ ("questions/ios-profile/loss", "The app shows the code that removes its profile. Without that code, its rules can stay on the device after the app is gone.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/ios-profile/safe-kids/text", "Yes, from Safe Kids")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/ios-profile/employer/text", "Yes, from an employer or a school")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/ios-profile/none/text", "No, or there is no such page")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/ios-profile/unsure/text", "I am not sure")

NC_ ("questions/bought/question", "How was Kaspersky paid for?")

NC_ ("questions/bought/help", "The place where it was bought is the place where the payments are stopped. A bill from UltraAV counts as its own answer, because UltraAV took over many US customers.")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/bought/kaspersky/text", "On the website of Kaspersky")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/bought/shop/text", "In a store, as a box or a card")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/bought/google-play/text", "In Google Play")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/bought/app-store/text", "In the App Store of Apple")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/bought/ultraav/text", "The bill now comes from UltraAV")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/bought/none/text", "It was free")

/* TRANSLATORS: An answer to choose. */
NC_ ("questions/bought/unsure/text", "I am not sure")

NC_ ("meanings/in-wine/text", "This is a Windows program in a folder of Wine. Wine lets Windows programs run on another system. Do not count on it to protect this computer.")

NC_ ("meanings/is-successor/text", "This is UltraAV or UltraVPN from the US firm Pango. It is not a Kaspersky program. In September 2024 it took the place of Kaspersky on many US computers. You can keep it or choose something else.")

NC_ ("meanings/left-of-successor/text", "UltraAV or UltraVPN is not installed any more, but pieces of it are left. They do not protect you. Look whether you still pay for it.")

NC_ ("meanings/may-hold-engine/text", "Another company makes this product. It may contain the engine of Kaspersky, which is the part that looks for viruses. It depends on the version. Ask its maker what is in yours.")

NC_ ("meanings/left-of-engine-product/text", "This product of another company is not installed any more. Pieces of it are left. They do not protect you.")

NC_ ("meanings/tool-ran-once/text", "This tool was made to look for viruses once. It is not installed, and it does not protect you. Its folder may hold files that it put aside. Look at them before you delete the folder.")

NC_ ("meanings/add-on-only/text", "A small add-on from Kaspersky is in a web browser. The program that it belongs to was not found. The add-on alone does not protect your computer from viruses.")

NC_ ("meanings/add-on-beside-program/text", "This is a small add-on in a web browser. It belongs to a Kaspersky program on this computer. Remove the program first and then the add-on.")

NC_ ("meanings/left-of-passwords/text", "Kaspersky Password Manager does not look installed any more. The vault with your passwords may still be on the disk. Do not delete anything of it before you know that you have all your passwords.")

NC_ ("meanings/left-of-add-on/text", "A small piece of a Kaspersky add-on for web browsers is left. It does nothing by itself, and it does not protect you.")

NC_ ("meanings/left-of-shared-parts/text", "These are small pieces that several Kaspersky programs share. Most often they stay behind after a removal. They do not protect you. Make sure that another protection is switched on.")

NC_ ("meanings/left-over/text", "The program is not installed any more, but pieces of it are left. They do not protect you. Make sure that another protection is switched on.")

NC_ ("meanings/manages-from-afar/text", "With this, an employer or a school can manage the computer from afar. It does not look for viruses by itself. Ask the people who manage the computer before you remove it.")

NC_ ("meanings/runs-a-server/text", "This belongs on a server, a computer that works for many people. If it is removed without a plan, their mail or files may stop. Leave it to the person who looks after that server.")

NC_ ("meanings/guards-a-server/text", "This is Kaspersky for servers and for machines with one special task. Since 29 September 2024 it gets no updates in the US, so it protects less each day. Leave the change to the person who looks after this machine.")

NC_ ("meanings/guards-a-small-firm/text", "This is Kaspersky for small firms. Since 29 September 2024 it gets no updates in the US, so it protects less each day. If someone looks after the computers of your firm, ask that person first.")

NC_ ("meanings/guards-a-work-phone/text", "This is Kaspersky for phones at work. Since 29 September 2024 it gets no updates in the US, so it protects less each day. Ask your IT department first. The phone may lock itself when the app is removed the wrong way.")

NC_ ("meanings/guards-a-work-computer/text", "This is Kaspersky for computers at work. Since 29 September 2024 it gets no updates in the US, so it protects less each day. Ask your IT department first. If files are locked, only they may have the keys.")

NC_ ("meanings/helps-at-work/text", "This program helps to manage Kaspersky at work. It does not protect a computer by itself. Ask your IT department before you remove it.")

NC_ ("meanings/guards-a-phone/text", "The app is on this phone. Since 29 September 2024 it gets no updates in the US, so it protects less each day. In 2024 Google took the apps of Kaspersky out of Google Play. You will not be fined for still having it.")

NC_ ("meanings/guards-another-windows/text", "It is installed in the Windows that was checked. Since 29 September 2024 it gets no updates in the US, so it protects less each day. You will not be fined for still having it. A plan helps you to replace it. Do its steps in that Windows.")

NC_ ("meanings/guards-this-device/text", "It is installed. Since 29 September 2024 it gets no updates in the US, so it protects less each day. You will not be fined for still having it. A plan helps you to replace it without a gap.")

NC_ ("meanings/keeps-passwords/text", "This program keeps your passwords. It may hold the only copy of them. Save them in another place before it goes. Kaspersky can no longer sell, renew or update its security programs in the US.")

NC_ ("meanings/hides-the-way/text", "This is a VPN, which sends your internet traffic through other computers. It does not look for viruses. It is a program of its own and stays when the antivirus goes. Kaspersky can no longer sell, renew or update its security programs in the US.")

NC_ ("meanings/guides-children/text", "This program sets rules for a child's device. It does not look for viruses. When it goes, its rules end too. A parent should decide what comes next. Kaspersky can no longer sell, renew or update its security programs in the US.")

NC_ ("meanings/helps-beside/text", "This is a helper program from Kaspersky. It does not protect your device from viruses. Kaspersky can no longer sell, renew or update its security programs in the US.")

NC_ ("meanings/is-there/text", "Something from Kaspersky is on this device. Kaspersky can no longer sell, renew or update its security programs in the US. Look at the proof to see what was found.")

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

NC_ ("products/kaspersky-virus-removal-tool/summary", "A tool that looks for viruses on a PC once. It is not installed and does not stay on guard.")

/* TRANSLATORS: A name. Names of products stay as they are. */
NC_ ("products/kvrt-linux/name", "Kaspersky Virus Removal Tool for Linux")

NC_ ("products/kvrt-linux/summary", "A tool that looks for viruses on a PC once. It is not installed and does not stay on guard.")

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
NC_ ("traps/gooseegg-malware/note", "There is a folder here with Kaspersky's name that may not come from Kaspersky. Known malware has hidden in folders like this one. Do not open it. Have all of this PC searched for viruses.")

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
