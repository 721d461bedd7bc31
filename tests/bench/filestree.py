# SPDX-License-Identifier: GPL-3.0-or-later
"""Two Windows disks that differ in nothing but the number of files of their owner."""

import os

import tree

CASE = "windows-consumer-21"
FEW, MANY = 10_000, 1_000_000
PER_FOLDER = 1000
DOCUMENTS = "Users/anna/Documents"


def build(root, count):
    """Builds the tree; gives what the check must find. The files have no content."""
    case = tree.load_case(CASE)
    tree.build(case, root)
    for number in range(0, count, PER_FOLDER):
        folder = os.path.join(root, DOCUMENTS, f"Year {number // PER_FOLDER}")
        os.makedirs(folder)
        parent = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            for page in range(PER_FOLDER):
                os.mknod(f"Letter {page}.docx", 0o100644, dir_fd=parent)
        finally:
            os.close(parent)
    return case["expect"]
