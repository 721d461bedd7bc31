# SPDX-License-Identifier: GPL-3.0-or-later
"""A terminal to run the program on, and what can be seen on it."""

import fcntl
import os
import pty
import re
import select
import struct
import termios
import time

import clilib

STYLE = re.compile(r"\x1b\[[0-9;]*m")
CLEAR = "\r\x1b[K"

class Terminal:
    """A terminal of our own, and what was written to it."""

    def __init__(self, columns=80):
        self.inside, self.outside = clilib.needs_terminal(pty.openpty)
        fcntl.ioctl(self.outside, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        attributes = termios.tcgetattr(self.outside)
        attributes[1] &= ~termios.OPOST
        termios.tcsetattr(self.outside, termios.TCSANOW, attributes)
        self.data = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.inside)
        if self.outside is not None:
            os.close(self.outside)

    def read(self, child):
        """Reads until the program has ended and nothing is left."""
        late = time.monotonic() + clilib.TIMEOUT
        while time.monotonic() < late:
            ended = child.poll() is not None
            if select.select([self.inside], [], [], 0 if ended else 0.05)[0]:
                self.data += os.read(self.inside, 65536)
            elif ended:
                break
        return self.data


def visible(text):
    """What stays on the terminal: no styles, no line that was cleared again."""
    lines = [line.rpartition(CLEAR)[2] for line in STYLE.sub("", text).split("\n")]
    return "\n".join(lines)


def wide(line):
    return sum(2 if ord(char) > 0x1100 and ord(char) not in range(0x2000, 0x2070) else 1
               for char in line)
