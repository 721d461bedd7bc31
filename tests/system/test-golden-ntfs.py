#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The golden cases on true NTFS volumes. Prints TAP."""

import os
import sys

import syslib


def main():
    reason = syslib.why_not() or syslib.why_not_again()
    if reason:
        return syslib.skip_all(reason)
    syslib.enter_own_mounts()
    program = syslib.HERE.parent / "golden" / "run.py"
    command = [sys.executable, str(program), f"--program={syslib.clilib.PROGRAM}", "--ntfs"]
    return os.execv(sys.executable, command)


if __name__ == "__main__":
    sys.exit(main())
