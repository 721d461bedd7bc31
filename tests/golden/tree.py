# SPDX-License-Identifier: GPL-3.0-or-later
"""The trees of the golden cases: reads a case, builds its tree, takes its fingerprint."""

import hashlib
import json
import os
import pathlib
import shutil
import stat

import abx
import hive
import mac
import rpmdb
import registry

HERE = pathlib.Path(__file__).resolve().parent
# Long ago, so that any reading at all moves it.
OLD_ACCESS = 1_000_000_000 * 1_000_000_000
# Files above this size are holes; reading them through would take minutes.
BIG = 1 << 28


# --- Cases ------------------------------------------------------------------------------


def load_json(path):
    with open(path, encoding="utf-8") as source:
        return json.load(source)


def case_names():
    return sorted(path.stem for path in (HERE / "cases").glob("*.json"))


def _merge_hives(base, own):
    """A hive of the case adds its keys to the hive of the base; null takes the hive away."""
    merged = {path: dict(spec) for path, spec in base.items()}
    for path, spec in own.items():
        if spec is None:
            merged.pop(path, None)
            continue
        result = merged.setdefault(path, {})
        keys = {key: dict(values or {}) for key, values in (result.get("keys") or {}).items()}
        for key, values in (spec.get("keys") or {}).items():
            keys.setdefault(key, {}).update(values or {})
        certificates = [*(result.get("certificates") or []), *(spec.get("certificates") or [])]
        result.update(spec, keys=keys, certificates=certificates)
    return merged


def _rename(paths, pairs):
    """Other names for the folders and files of the base, as in ["Windows", "WINDOWS"]."""
    renamed = {}
    for path, content in paths.items():
        for old, new in pairs:
            if path == old or path.startswith(old + "/"):
                path = new + path[len(old) :]
        renamed[path] = content
    return renamed


def _merge_files(base, own):
    """A file of the case stands for that of the base, or is appended to it, line by line."""
    merged = dict(base)
    for path, content in own.items():
        if isinstance(content, dict) and "append" in content:
            content = [*merged[path], *content["append"]]
        merged[path] = content
    return merged


def with_base(case):
    """The case with the files, the hives and the modes of its base under its own."""
    if not case.get("base"):
        return case
    base = with_base(load_json(HERE / "bases" / f"{case['base']}.json"))
    pairs = case.get("rename") or []
    base_files = _rename(base.get("files") or {}, pairs)
    base_hives = _rename(base.get("hives") or {}, pairs)
    merged = dict(case, base=None)
    merged["files"] = _merge_files(base_files, case.get("files") or {})
    merged["hives"] = _merge_hives(base_hives, case.get("hives") or {})
    return merged


def load_case(name):
    return with_base(load_json(HERE / "cases" / f"{name}.json"))


# --- Building ---------------------------------------------------------------------------


def _write_file(path, content):
    """A list is lines. A file with a size may begin with something; the rest is a hole."""
    data = b""
    if isinstance(content, str):
        data = content.encode()
    elif isinstance(content, list):
        data = "".join(f"{line}\n" for line in content).encode()
    elif "plist" in content or "hostile-plist" in content:
        data = mac.property_list(content)
    elif "mach-o" in content:
        data = mac.program(content["mach-o"])
    elif "abx" in content:
        data = abx.build(content["abx"], content.get("cut"))
    elif "encoding" in content:
        data = "".join(f"{line}\r\n" for line in content["lines"]).encode(content["encoding"])
    elif "hex" in content:
        data = bytes.fromhex(content["hex"])
    elif "json" in content:
        data = json.dumps(content["json"], ensure_ascii=False).encode()
    elif "repeat" in content:
        text = content["repeat"] * content["times"]
        data = f"{content.get('begin', '')}{text}{content.get('end', '')}".encode()
    elif "begin" in content:
        data = content["begin"].encode()
    with open(path, "wb") as out:
        out.write(data)
        if isinstance(content, dict) and "size" in content:
            out.truncate(content["size"])


def _put(path, content, outside):
    os.makedirs(path if content is None else os.path.dirname(path), exist_ok=True)
    if content is None:
        return
    if isinstance(content, dict) and "link" in content:
        os.symlink(content["link"].replace("{outside}", outside), path)
    elif isinstance(content, dict) and "fifo" in content:
        os.mkfifo(path)
    else:
        _write_file(path, content)


def build(case, root):
    """Builds the tree of a case in the folder root; '../outside' in it lies beside root."""
    outside = os.path.join(os.path.dirname(root), "outside")
    os.makedirs(root, exist_ok=True)
    for path, content in (case.get("files") or {}).items():
        if not (isinstance(content, dict) and content.get("absent")):
            _put(os.path.normpath(os.path.join(root, path)), content, outside)
    for path, spec in (case.get("hives") or {}).items():
        full = os.path.normpath(os.path.join(root, path))
        os.makedirs(os.path.dirname(full), exist_ok=True)
        hive.build(full, spec)
    for path, spec in (case.get("rpm") or {}).items():
        full = os.path.normpath(os.path.join(root, path))
        os.makedirs(os.path.dirname(full), exist_ok=True)
        rpmdb.build(full, spec)
    for path, spec in (case.get("registries") or {}).items():
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        registry.build(full, spec)


def set_modes(case, root):
    for path, mode in (case.get("modes") or {}).items():
        os.chmod(os.path.join(root, path), int(mode, 8))


def remove(folder):
    """Removes a tree, even one with closed folders in it."""
    for here, folders, _ in os.walk(folder):
        for name in folders:
            path = os.path.join(here, name)
            if not os.path.islink(path):
                os.chmod(path, 0o700)
    shutil.rmtree(folder, ignore_errors=True)


# --- Fingerprints -----------------------------------------------------------------------


def _open_quietly(path, flags=0):
    try:
        return os.open(path, os.O_RDONLY | os.O_NOATIME | os.O_NOFOLLOW | flags)
    except PermissionError:
        return None


def _list(path):
    handle = _open_quietly(path, os.O_DIRECTORY)
    if handle is None:
        return []
    try:
        with os.scandir(handle) as entries:
            return sorted(entry.name for entry in entries)
    finally:
        os.close(handle)


def _walk(root, inner=""):
    """Each path below root with its status, parents first; a status is taken before reading."""
    full = os.path.join(root, inner) if inner else root
    status = os.lstat(full)
    yield inner or ".", full, status
    if stat.S_ISDIR(status.st_mode):
        for name in _list(full):
            yield from _walk(root, os.path.join(inner, name))


def _content(full, status):
    if stat.S_ISLNK(status.st_mode):
        return os.readlink(full)
    if not stat.S_ISREG(status.st_mode) or status.st_size > BIG:
        return None
    handle = _open_quietly(full)
    if handle is None:
        return None
    with os.fdopen(handle, "rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def age(root):
    """Sets every access time to a day long ago."""
    for _, full, status in list(_walk(root)):
        os.utime(full, ns=(OLD_ACCESS, status.st_mtime_ns), follow_symlinks=False)


def fingerprint(root):
    """All that can be seen of a tree. Whoever walks a link moves its access time: left out."""
    seen = {}
    for inner, full, status in list(_walk(root)):
        link = stat.S_ISLNK(status.st_mode)
        seen[inner] = {
            "mode": oct(status.st_mode),
            "owner": (status.st_uid, status.st_gid),
            "size": status.st_size,
            "inode": status.st_ino,
            "written": status.st_mtime_ns,
            "changed": None if link else status.st_ctime_ns,
            "read": None if link else status.st_atime_ns,
        }
    for inner, full, status in list(_walk(root)):
        seen[inner]["content"] = _content(full, status)
    return seen


def differences(before, after):
    """What changed between two fingerprints, in words."""
    found = [f"new: {path}" for path in sorted(after.keys() - before.keys())]
    found += [f"gone: {path}" for path in sorted(before.keys() - after.keys())]
    for path in sorted(before.keys() & after.keys()):
        fields = [name for name, value in before[path].items() if after[path][name] != value]
        if fields:
            found.append(f"changed: {path}: {', '.join(fields)}")
    return found
