#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a tool that checks a file; skips, and says so, where the tool is not installed."""

import shutil
import subprocess
import sys

SKIPPED = 77

if not shutil.which(sys.argv[1]):
    print(f'there is no {sys.argv[1]} on this computer')
    sys.exit(SKIPPED)
sys.exit(subprocess.run(sys.argv[1:], check=False).returncode)
