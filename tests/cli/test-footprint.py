#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program asks of the kernel, by strace: it writes nothing, it opens what it checks
through one door only, it talks to nobody. Prints TAP.
"""

import os
import re
import shutil
import sys

import clilib

sys.path.insert(0, str(clilib.TOP / "tests" / "bench"))

import reads  # the path above leads there

CASES = {
    "linux-nothing": 0,
    "linux-kesl-and-agent": 1,
    "linux-symlink-escape": None,
    "linux-fifo": None,
    "linux-wine-product": 1,
    "linux-wine-hostile-link": None,
    "wine-product": 1,
    "export-script-product": 1,
    "windows-consumer-21": 1,
    "windows-several-users": 1,
    "windows-fifo": None,
    "windows-hive-outside": None,
    "windows-broken-hive": 3,
    "unknown-folder": 3,
}
# Calls that change something that has a name.
CHANGES = re.compile(
    r"creat|(un)?link(at)?|symlink(at)?|mkdir(at)?|rmdir|rename(at2?)?|mknod(at)?|f?truncate(64)?"
    r"|f?chmod(at2?)?|[fl]?chown(at)?|utime(s|nsat)?|futimesat|[fl]?setxattr|[fl]?removexattr"
    r"|fallocate|mount|umount2?|fsopen|move_mount|open_tree|copy_file_range|sendfile|splice|swapon"
    r"|shmget|shm_open|mq_open|add_key|name_to_handle_at|open_by_handle_at|ioctl_fs"
)
OTHERS = re.compile(r"connect|bind|listen|accept4?|sendmsg|sendmmsg|fork|vfork|ptrace"
                    r"|tkill|process_vm_writev|pidfd_open")
# The program starts itself again to read; it tells the readers what to do, and ends them.
READER = re.compile(r'"/proc/self/exe", \["changeover-reader", "[a-z-]+", "\d+", "[01]"\], ')
TO_READER = re.compile(r"\d+<(socket|UNIX[^>]*):.*>, .*MSG_NOSIGNAL")
END_READER = re.compile(r"\d+, SIGKILL\)")
WRITES = ("write", "pwrite64", "writev", "pwritev", "pwritev2")
# Where bytes may go: the two streams, memory without a name, what wakes a thread, from a reader to
# the program that started it, and what tells the system that a reader stays who it is.
INTO = re.compile(r"(1|2)(<.*>)?$|4<(socket|UNIX[^>]*):.*>$"
                  r"|\d+<(/memfd:|anon_inode:|pipe:).*>(\(deleted\))?$"
                  r"|\d+</proc/\d+/(uid_map|setgroups|gid_map)>$")
INTO_MEMORY = re.compile(r"\d+</memfd:[^>]*>")
OPENS = ("open", "openat", "openat2")
TO_WRITE = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)")
NO_FILE = re.compile(r'"(/dev/null|/proc/self/(uid_map|setgroups|gid_map))"')
LINE = re.compile(r"^(\d+) +(.*)$")
CALL = re.compile(r"^([a-z_0-9]+)\((.*)$")
UNFINISHED = " <unfinished ...>"
RESUMED = re.compile(r"^<\.\.\. [a-z_0-9]+ resumed>(.*)$")
# Calls on what is open already; that no file of the tree is mapped is judged elsewhere.
HARMLESS = (
    *("fstat", "fstatfs", "read", "pread64", "close", "getdents64", "lseek", "fcntl", "dup2"),
    *("sendfile", "fadvise64", "readahead", "write", "writev", "execve", "mmap"),
)
WANTED = "RESOLVE_NO_MAGICLINKS|RESOLVE_IN_ROOT"


def read_calls(lines):
    """Each call as a pair of its name and its arguments; two threads can cut each other's lines."""
    begun, calls = {}, []
    for thread, text in (match.groups() for match in map(LINE.match, lines) if match):
        resumed = RESUMED.match(text)
        if resumed:
            text = begun.pop(thread, "") + resumed[1]
        if text.endswith(UNFINISHED):
            begun[thread] = text[: -len(UNFINISHED)]
            continue
        calls += [match.groups() for match in [CALL.match(text)] if match]
    # What never came back, such as exit_group.
    return calls + [match.groups() for match in map(CALL.match, begun.values()) if match]


def trace(place, *arguments):
    """The answer, and the calls."""
    record = os.path.join(place, "trace")
    wrapper = ["strace", "-f", "-qq", "-y", "-s", "4096", "-o", record, "--"]
    # The leak check of the sanitizers does not work under strace.
    options = ":".join(filter(None, (os.environ.get("ASAN_OPTIONS"), "detect_leaks=0")))
    env = clilib.environment(ASAN_OPTIONS=options)
    answer = clilib.check(*arguments, wrapper=wrapper, env=env)
    with open(record, encoding="utf-8", errors="replace") as source:
        return answer, read_calls(reads.with_whole_paths(source.read().splitlines()))


def split(arguments):
    """The first three arguments of a call, roughly; a comma in the path of a file is none between
    them, and in a text the quotation mark comes first."""
    return [part.strip() for part in re.split(r",(?![^<\"]*>)", arguments)][:4]


def changes(calls):
    complaints = []
    for name, arguments in calls:
        if name == "open_tree" and "OPEN_TREE_CLONE" in arguments:
            continue  # of its own; see mounts()
        into_memory = name in ("ftruncate", "sendfile") and INTO_MEMORY.match(arguments)
        if CHANGES.fullmatch(name) and not into_memory:
            complaints.append(f"it changes something: {name}({arguments}")
        elif name in WRITES and not INTO.match(split(arguments)[0]):
            complaints.append(f"it writes: {name}({arguments[:200]}")
        elif name in OPENS and not NO_FILE.search(arguments) and TO_WRITE.search(arguments):
            complaints.append(f"it opens to write: {name}({arguments}")
        elif name == "mmap" and "MAP_SHARED" in arguments and "PROT_WRITE" in arguments:
            complaints.append(f"it maps to write: {name}({arguments}")
    return complaints


def company(calls):
    """Other computers, other programs."""
    complaints = []
    for name, arguments in calls:
        network = name in ("socket", "socketpair") and "AF_UNIX" not in arguments
        alien = name == "sendto" and not TO_READER.match(arguments)
        killed = name == "kill" and not END_READER.match(arguments)
        if OTHERS.fullmatch(name) or network or alien or killed:
            complaints.append(f"{name}({arguments}")
    programs = [arguments for name, arguments in calls if name in ("execve", "execveat")]
    strange = [words for words in programs[1:] if not READER.match(words)]
    return complaints + [f"it starts {words}" for words in strange]


def readers(calls):
    """Every reader stands behind its fence before it opens anything."""
    started = [words for name, words in calls if name == "execve" and READER.match(words)]
    fences = [words for name, words in calls if name == "landlock_restrict_self"]
    filters = [words for name, words in calls if "SECCOMP_SET_MODE_FILTER" in words]
    complaints = [] if started else ["no reader was started, so this test sees nothing"]
    if any(name == "landlock_create_ruleset" and "= -1" not in words for name, words in calls):
        complaints += [] if len(fences) == len(started) else ["a reader without Landlock"]
    if len(filters) < len(started):
        complaints.append("a reader without a filter of calls")
    return complaints


def mounts(calls):
    """A mount that a reader makes for itself can only be read."""
    return [f"a mount that is not read-only: {words}" for name, words in calls
            if name == "mount_setattr" and "attr_set=MOUNT_ATTR_RDONLY" not in words]


def through_door(name, arguments, root):
    """Whether a call that has to do with the tree is one of the few that may."""
    parts = split(arguments)
    if name == "openat2":
        return WANTED in arguments or "RESOLVE_IN_ROOT|RESOLVE_NO_MAGICLINKS" in arguments
    if name in ("open", "openat"):
        path = parts[1] if name == "openat" else parts[0]
        if path.startswith('"/proc/self/fd/') or NO_FILE.fullmatch(path):
            return True
        return path == f'"{root}"' and "O_PATH" in arguments and "O_DIRECTORY" in arguments
    if name in ("newfstatat", "statx", "fstatat64"):
        # Of a descriptor, not of a path.
        return parts[1] == '""' and "AT_EMPTY_PATH" in arguments
    if name in ("landlock_add_rule", "open_tree", "mount_setattr", "fstatfs", "fchdir"):
        return True
    if name in ("access", "faccessat", "faccessat2"):
        return f'"{root}"' in parts
    return name in HARMLESS


def doors(calls, root, outside):
    complaints = []
    for name, arguments in calls:
        if f'"{outside}' in arguments or f"<{outside}" in arguments:
            complaints.append(f"it reads beside the tree: {name}({arguments[:200]}")
        elif name in WRITES and INTO.match(split(arguments)[0]):
            continue
        elif root in arguments and not through_door(name, arguments, root):
            complaints.append(f"not through the door: {name}({arguments[:300]}")
    opened = [arguments for name, arguments in calls if name == "openat2"]
    if not opened:
        complaints.append("nothing was opened with openat2, so this test sees nothing")
    wrong = [words for words in opened if "RESOLVE_IN_ROOT" not in words]
    return complaints + [f"openat2 without a fence: {words}" for words in wrong]


def maps_only_hives(calls, root):
    """A mapped file whose disk is pulled out kills who maps it: only readers may, and only hives,
    and those only where nothing can be written."""
    maps = [arguments for name, arguments in calls if name == "mmap" and f"<{root}" in arguments]
    alone = any(name == "mount_setattr" and "= 0" in words for name, words in calls)
    return [f"it maps a file of the tree: {words}" for words in maps
            if not alone or not re.search(r"/(SOFTWARE|SYSTEM|NTUSER\.DAT)>", words, re.I)]


def judged(case, status, options):
    with clilib.folder() as place:
        root = os.path.realpath(clilib.build(place, case, "tree"))
        answer, calls = trace(place, f"--root={root}", *options)
        complaints = answer.complaints(*((status,) if status is not None else (0, 1, 3)))
        complaints += changes(calls) + company(calls) + mounts(calls)
        if not case.startswith("unknown") and "ASAN_OPTIONS" not in os.environ:
            complaints += readers(calls)
        complaints += doors(calls, root, os.path.join(os.path.dirname(root), "outside"))
        return complaints + maps_only_hives(calls, root)


def each_byte_once(case):
    """Disks are slow; nothing is read from one twice."""
    with clilib.folder() as place:
        root = os.path.realpath(clilib.build(place, case, "tree"))
        counted = reads.count([clilib.PROGRAM, "check", f"--root={root}"], root,
                              clilib.environment(ASAN_OPTIONS="detect_leaks=0"))
        return reads.twice(counted) or ([] if counted else ["nothing was read"])


def this_computer():
    """A check of this computer: nothing is written, nobody is asked."""
    with clilib.folder() as place:
        answer, calls = trace(place, "--json")
        return answer.complaints(0, 1, 3) + changes(calls) + company(calls)


def usage():
    with clilib.folder() as place:
        answer, calls = trace(place, "--root=/nonexistent")
        return answer.complaints(2) + changes(calls) + company(calls)


def judges():
    """These judges notice what they are there for."""
    root = "/t/tree"
    bad = [
        ("openat", f'AT_FDCWD, "{root}/etc/passwd", O_RDONLY) = 3'),
        ("openat", f'4<{root}>, "etc", O_RDONLY) = 3'),
        ("openat2", f'4<{root}>, "etc", {{flags=O_PATH, resolve=0}}, 24) = 3'),
        ("readlink", f'"{root}/etc", "x", 10) = 1'),
        ("newfstatat", f'4<{root}>, "etc", {{}}, 0) = 0'),
    ]
    complaints = [f"not noticed: {call}" for call in bad
                  if through_door(*call, root)]
    written = [("write", f'5<{root}/x>, "a", 1) = 1'), ("unlink", '"/x") = 0'),
               ("openat", 'AT_FDCWD, "/x", O_WRONLY) = 3'),
               ("mmap", "NULL, 1, PROT_READ|PROT_WRITE, MAP_SHARED, 3</x>, 0) = 0")]
    complaints += [f"not noticed: {call}" for call in written if not changes([call])]
    talk = [("socket", "AF_INET, SOCK_STREAM, 0) = 3"), ("kill", "1, SIGTERM) = 0"),
            ("sendto", "3<TCP:[1->2]>, x, 1, 0, NULL, 0) = 1")]
    shell = [("execve", '"/a") = 0'), ("execve", '"/bin/sh", ["sh"]) = 0')]
    complaints += [] if company(shell) else ["not noticed: a shell"]
    return complaints + [f"not noticed: {call}" for call in talk if not company([call])]


def main():
    if not shutil.which("strace"):
        reason = "there is no strace"
    elif not clilib.allowed("strace", "-o", "/dev/null", "true"):
        reason = "strace may not look at programs here"
    else:
        jobs = [("the judges", judges), ("this computer", this_computer), ("wrong usage", usage)]
        for case, status in CASES.items():
            jobs.append((case, lambda c=case, s=status: judged(c, s, [])))
            if status is not None and not case.startswith("unknown"):
                jobs.append((f"{case}: each byte once", lambda c=case: each_byte_once(c)))
        jobs.append(("--json", lambda: judged("windows-consumer-21", 1, ["--json"])))
        return clilib.main(jobs)
    print(f"TAP version 13\n1..0 # SKIP {reason}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
