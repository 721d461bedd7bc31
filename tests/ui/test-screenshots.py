#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes some of the pictures of build-aux/screenshots, and looks at what is in them.

    test-screenshots.py SCREENSHOTS
"""

import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
CASES = ("Windows=windows-consumer-21", "Clean=windows-nothing")
LEAST_COLOURS = 8


class Test:
    """Prints TAP."""

    def __init__(self):
        self.count, self.is_good = 0, True

    def check(self, is_good, what):
        self.count += 1
        self.is_good = self.is_good and is_good
        print(f"{'ok' if is_good else 'not ok'} {self.count} - {what}", flush=True)


def chunks(data):
    """The parts of a PNG: (type, content)."""
    place = 8
    while place < len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        yield kind, data[place + 8 : place + 8 + length]
        place += length + 12


def unfilter(line, before, kind, step):
    """The bytes of a line of a PNG, in place."""
    for index in range(len(line) if kind else 0):
        left = line[index - step] if index >= step else 0
        above = before[index]
        corner = before[index - step] if index >= step else 0
        guess = left + above - corner
        near = min((left, above, corner), key=lambda value: abs(guess - value))
        line[index] = (line[index] + (0, left, above, (left + above) // 2, near)[kind]) & 0xFF


class Picture:
    """What a PNG of 8 bits a channel shows."""

    def __init__(self, path):
        data = path.read_bytes()
        assert data[:8] == b"\x89PNG\r\n\x1a\n", f"{path.name} is no PNG"
        parts = list(chunks(data))
        self.width, self.height, depth, colour = struct.unpack_from(">IIBB", parts[0][1])
        assert depth == 8 and colour in (2, 6), f"{path.name} has other colours"
        self.step = 3 if colour == 2 else 4
        self.packed = zlib.decompress(b"".join(part for kind, part in parts if kind == b"IDAT"))

    def lines(self):
        size = self.width * self.step
        before = bytes(size)
        for start in range(0, len(self.packed), size + 1):
            line = bytearray(self.packed[start + 1 : start + 1 + size])
            unfilter(line, before, self.packed[start], self.step)
            yield bytes(line)
            before = line

    def colours(self, last=200):
        """The colours of the first lines, which have the frame and the headline in them."""
        found = set()
        for number, line in enumerate(self.lines()):
            if number == last:
                break
            found.update(line[at : at + 3] for at in range(0, len(line), self.step))
        return found


def brightness(picture):
    """Of the upper left part, where the page has no text: 0 is black."""
    line = list(picture.lines())[150]
    return sum(line[4 * picture.step : 4 * picture.step + 3]) / 3


def take(program, disks, folder, look, *arguments):
    folder = Path(folder) / look
    folder.mkdir(exist_ok=True)
    command = [program, f"--look={look}", f"--disks={disks}", str(folder), *arguments]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    pictures = {path.stem: Picture(path) for path in folder.glob("*.png")}
    return done.returncode, pictures


def main():
    program = sys.argv[1]
    test = Test()
    with tempfile.TemporaryDirectory(prefix="changeover-pictures-") as folder:
        disks = Path(folder) / "disks"
        disks.mkdir()
        maker = [sys.executable, str(HERE / "make-trees.py"), str(disks), *CASES]
        subprocess.run(maker, check=True)
        status, light = take(program, disks, folder, "light", "start", "found", "--as-shown")
        test.check(status == 0 and sorted(light) == ["found", "sheet", "start"],
                   "the pictures that were asked for, and a sheet")
        test.check(all((light[name].width, light[name].height) == (960, 700)
                       for name in ("start", "found")), "as large as the window")
        test.check(all(len(picture.colours()) >= LEAST_COLOURS for picture in light.values()),
                   "there is something on them")
        status, dark = take(program, disks, folder, "dark", "start", "--as-shown")
        test.check(status == 0 and brightness(dark["start"]) < 80 < 200 <
                   brightness(light["start"]), "dark is dark, and light is light")
        status, narrow = take(program, disks, folder, "narrow", "found")
        test.check(status == 0 and narrow["found"].width == 360, "as narrow as was asked for")
        test.check(narrow["found"].height > 600, "the whole page, taller than the window")
        status, _ = take(program, disks, folder, "light", "no-such-state")
        test.check(status == 2, "a state that there is not")
    print(f"1..{test.count}")
    sys.exit(not test.is_good)


if __name__ == "__main__":
    main()
