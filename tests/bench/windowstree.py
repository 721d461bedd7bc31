# SPDX-License-Identifier: GPL-3.0-or-later
"""A Windows tree of the size of one that was used for some years, with one Kaspersky product."""

import functools
import os
import random

import hive
import hivewriter
import tree

CASE = "windows-consumer-21"
SOFTWARE = "Windows/System32/config/SOFTWARE"
SYSTEM = "Windows/System32/config/SYSTEM"
USERS = ("anna", "ben", "carla", "dora", "emil")
PROGRAMS = 300  # in each of the two views
UNINSTALL = "Microsoft\\Windows\\CurrentVersion\\Uninstall"

SYLLABLES = "ar bel cor dan el fin gra hal in jor kel lum mar nor os pra quin rel sto tur".split()


class Maker:
    """Invents what a registry is full of; the same at each run."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def word(self):
        return "".join(self.random.choices(SYLLABLES, k=self.random.randint(2, 4))).capitalize()

    def words(self, count):
        return " ".join(self.word() for _ in range(count))

    def guid(self):
        text = f"{self.random.getrandbits(128):032X}"
        return f"{{{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}}}"

    def packed(self):
        return f"{self.random.getrandbits(128):032X}"

    def number(self, limit=100000):
        return {"dword": self.random.randrange(limit)}

    def program(self):
        return f"C:\\Program Files\\{self.word()} {self.word()}\\{self.word()}.exe"

    def blob(self, length):
        return {"hex": self.random.randbytes(length).hex()}


def classes(make, view, identifiers, interfaces):
    """Classes\\CLSID and Interface, as in each of the two views."""
    for _ in range(identifiers):
        key = f"Classes\\{view}CLSID\\{make.guid()}"
        name = f"{make.word()}.{make.word()}"
        server = f"C:\\Windows\\System32\\{make.word()}.dll"
        yield key, {"": make.words(3)}
        yield f"{key}\\InprocServer32", {"": {"expand": server}, "ThreadingModel": "Both"}
        yield f"{key}\\ProgID", {"": f"{name}.1"}
        yield f"{key}\\VersionIndependentProgID", {"": name}
    for _ in range(interfaces):
        key = f"Classes\\{view}Interface\\{make.guid()}"
        yield key, {"": f"I{make.word()}{make.word()}"}
        yield f"{key}\\NumMethods", {"": str(make.random.randint(3, 60))}
        yield f"{key}\\ProxyStubClsid32", {"": make.guid()}
        yield f"{key}\\TypeLib", {"": make.guid(), "Version": "1.0"}


def file_types(make, count):
    for _ in range(count):
        name = f"{make.word()}.{make.word()}.{make.random.randint(1, 99)}"
        yield f"Classes\\.{make.word().lower()}{make.random.randint(1, 999)}", {"": name}
        yield f"Classes\\{name}", {"": make.words(3), "FriendlyTypeName": make.program()}
        yield f"Classes\\{name}\\DefaultIcon", {"": {"expand": f"{make.program()},1"}}
        yield f"Classes\\{name}\\shell\\open\\command", {"": f'"{make.program()}" "%1"'}


def installer(make, count):
    """What the Windows Installer notes for each file that it installed."""
    for _ in range(count):
        key = "Microsoft\\Windows\\CurrentVersion\\Installer\\UserData\\S-1-5-18\\Components"
        yield f"{key}\\{make.packed()}", {make.packed(): make.program()}


def component_store(make, count):
    for _ in range(count):
        name = f"Package_for_{make.word()}~31bf3856ad364e35~amd64~~19041.{make.number()['dword']}"
        key = "Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\Packages"
        values = {name: make.number() for name in ("CurrentState", "InstallClient", "SelfUpdate")}
        values |= {"InstallLocation": f"\\\\?\\C:\\Windows\\CbsTemp\\{make.packed()}\\"}
        values |= {"InstallName": f"{name}.mum", "InstallUser": "S-1-5-18"}
        yield f"{key}\\{name}", values
        yield f"{key}\\{name}\\Owners", {name: make.number()}


def programs(make, view, count):
    """Entries as installers write them: eleven to fourteen values each."""
    for _ in range(count):
        title, name, publisher = make.words(2), make.guid(), f"{make.words(2)} Ltd."
        folder = f"C:\\Program Files\\{title}\\"
        values = {
            "DisplayName": f"{title} {make.random.randint(1, 30)}.{make.random.randint(0, 9)}",
            "DisplayVersion": f"{make.random.randint(1, 30)}.{make.random.randint(0, 9)}.0.1",
            "Publisher": publisher,
            "InstallDate": "20240927",
            "InstallLocation": folder,
            "InstallSource": f"C:\\Users\\anna\\AppData\\Local\\Temp\\{make.packed()}\\",
            "ModifyPath": {"expand": f"MsiExec.exe /X{name}"},
            "UninstallString": {"expand": f"MsiExec.exe /X{name}"},
            "URLInfoAbout": f"https://www.{make.word().lower()}.example/support",
            "DisplayIcon": f"{folder}{make.word()}.exe,0",
            "EstimatedSize": make.number(),
            "Language": {"dword": 1033},
            "WindowsInstaller": {"dword": 1},
        }
        yield f"{view}{UNINSTALL}\\{name}", values


def certificates(make, count):
    for store in ("ROOT", "AuthRoot", "CA"):
        for _ in range(count):
            thumb = f"{make.random.getrandbits(160):040X}"
            key = f"Microsoft\\SystemCertificates\\{store}\\Certificates\\{thumb}"
            yield key, {"Blob": make.blob(make.random.randint(900, 2400))}


def software(spec):
    make, top = Maker(1), hivewriter.Key("ROOT")
    top.add(spec["keys"])
    for wanted in spec.get("certificates") or []:
        key, values = hive.certificate_key(**wanted, store="ROOT")
        top.add({key: values})
    top.add(classes(make, "", 8000, 19000))
    top.add(classes(make, "WOW6432Node\\", 6000, 17000))
    top.add(file_types(make, 5000))
    top.add(installer(make, 32000))
    top.add(component_store(make, 9000))
    top.add(certificates(make, 60))
    top.add(programs(make, "", PROGRAMS))
    top.add(programs(make, "WOW6432Node\\", PROGRAMS))
    return top


def services(make, count):
    for _ in range(count):
        key = f"ControlSet001\\Services\\{make.word()}{make.random.randint(1, 99)}"
        driver = make.random.random() < 0.6
        path = f"System32\\drivers\\{make.word()}.sys"
        values = {"Type": {"dword": 1 if driver else 32}, "Start": make.number(4)}
        values |= {"ImagePath": {"expand": path if driver else f'"{make.program()}" -k'}}
        values |= {"DisplayName": make.words(3), "ErrorControl": {"dword": 1}}
        yield key, values
        yield f"{key}\\Parameters", {"ServiceDll": {"expand": path}, "Mark": make.number()}
        yield f"{key}\\Security", {"Security": make.blob(168)}


def devices(make, count):
    for _ in range(count):
        name = f"VEN_{make.word()}&DEV_{make.number()['dword']:04X}\\{make.packed()[:12]}"
        key = f"ControlSet001\\Enum\\{make.random.choice(('PCI', 'USB', 'SWD', 'ROOT'))}\\{name}"
        values = {"DeviceDesc": f"@{make.word()}.inf,%{make.word()}%;{make.words(3)}"}
        values |= {"HardwareID": {"multi": [make.words(2) for _ in range(4)]}}
        values |= {"ClassGUID": make.guid(), "Driver": f"{make.guid()}\\0001"}
        values |= {"Capabilities": make.number(256), "ConfigFlags": {"dword": 0}}
        yield key, values
        for kind in range(1, 6):
            inner = f"{key}\\Properties\\{make.guid()}\\{kind:04}"
            yield inner, {"": make.blob(make.random.randint(8, 120))}


def system(spec):
    make, top = Maker(2), hivewriter.Key("ROOT")
    top.add(spec["keys"])
    top.add(services(make, 750))
    top.add(devices(make, 5100))
    return top


def user(number, spec):
    make, top = Maker(10 + number), hivewriter.Key("ROOT")
    top.add(spec.get("keys") or {})
    for _ in range(9000):
        parts = make.random.randint(1, 3)
        key = "\\".join(["Software", make.word()] + [make.word() for _ in range(parts)])
        values = {make.word(): make.number(), make.word(): make.program()}
        top.add({key: values | {make.word(): make.blob(make.random.randint(10, 120))}})
    top.add(programs(make, "Software\\", 20))
    return top


def files(make, root):
    """Folders as full as real ones, where names are looked up whatever their case."""
    plenty = {"Windows/System32": ("dll", 4500), "Windows/System32/drivers": ("sys", 450)}
    plenty |= {"Windows/SysWOW64": ("dll", 3000), "Windows": ("log", 60)}
    for folder, (ending, count) in plenty.items():
        os.makedirs(os.path.join(root, folder), exist_ok=True)
        for number in range(count):
            name = f"{make.word()}{number}.{ending}"
            with open(os.path.join(root, folder, name), "wb"):
                pass
    for folder in ("Program Files", "Program Files (x86)", "ProgramData"):
        for _ in range(150):
            os.makedirs(os.path.join(root, folder, make.words(2)), exist_ok=True)


def build(root):
    """Builds the tree; gives what the check must find."""
    case = tree.load_case(CASE)
    hives = case.pop("hives")
    tree.build(case, root)
    files(Maker(3), root)
    paths = [f"Users/{name}/NTUSER.DAT" for name in USERS]
    plan = {SOFTWARE: software, SYSTEM: system}
    plan |= {path: functools.partial(user, number) for number, path in enumerate(paths)}
    for path, make in plan.items():
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        top = make(hives.get(path) or {"keys": {}})
        hivewriter.write(full, os.path.basename(path), top)
    return case["expect"]
