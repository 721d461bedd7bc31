#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program in the real sandbox of Flatpak. Prints TAP.

    test-flatpak.py CHANGEOVER-CLI APP-FOLDER RUNTIME-REPOSITORY WITH-DISPLAY [NAME...]

flatpak/test-sandbox makes the folder and the repository, and calls this; beside APP-FOLDER it puts
what serves newer knowledge. The stories are in the modules flatpak*.py here; NAME picks those with
that word in their name.
"""

import os
import sys
import time

import flatpaklib
import syslib
from syslib import clilib


def told_with_time(story):
    """A job that tells a story, and how long it took."""
    def job():
        since = time.monotonic()
        with clilib.folder() as place:
            complaints = story(place)
        print(f"# {time.monotonic() - since:.1f} s", flush=True)
        return complaints
    return job


def tell():
    # pylint: disable=import-outside-toplevel
    import flatpakcomputer
    import flatpakpermissions
    import flatpakrefresh
    import flatpakupdate
    import flatpakwindow
    stories = (*flatpakcomputer.STORIES, *flatpakpermissions.STORIES, *flatpakrefresh.STORIES,
               *flatpakwindow.STORIES, *flatpakupdate.STORIES)
    picked = [story for story in stories
              if not sys.argv[5:] or any(word in story.__name__ for word in sys.argv[5:])]
    since = time.monotonic()
    flatpaklib.install()
    print(f"installed after {time.monotonic() - since:.1f} s", file=sys.stderr, flush=True)
    return clilib.main([(story.__name__.replace("_", " "), told_with_time(story))
                        for story in picked])


def main():
    if os.path.exists(flatpaklib.SOCKET) and os.geteuid() == flatpaklib.NUMBER:
        return tell()
    reason = flatpaklib.enter()
    return syslib.skip_all(reason) if reason else flatpaklib.tell_as_ann()


if __name__ == "__main__":
    sys.exit(main())
