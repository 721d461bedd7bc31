#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands for the person whom polkit asks for a password: polkit-agent.py PROCESS

Says "asked" for each question on standard output, and answers it with the next line of standard
input: "dismiss" closes the question, "password" is the right one. Runs as root.
"""

import os
import sys
import threading

from gi.repository import Gio, GLib

PLACE = "/agent"
AUTHORITY = ("org.freedesktop.PolicyKit1", "/org/freedesktop/PolicyKit1/Authority",
             "org.freedesktop.PolicyKit1.Authority")
INTERFACE = """<node><interface name='org.freedesktop.PolicyKit1.AuthenticationAgent'>
<method name='BeginAuthentication'><arg type='s' direction='in'/><arg type='s' direction='in'/>
<arg type='s' direction='in'/><arg type='a{ss}' direction='in'/><arg type='s' direction='in'/>
<arg type='a(sa{sv})' direction='in'/></method>
<method name='CancelAuthentication'><arg type='s' direction='in'/></method>
</interface></node>"""


def ask_authority(bus, method, parameters):
    bus.call_sync(*AUTHORITY, method, parameters, None, Gio.DBusCallFlags.NONE, -1, None)


def answer(bus, parameters, invocation):
    words = sys.stdin.readline().strip()
    if words == "dismiss":
        invocation.return_dbus_error("org.freedesktop.PolicyKit1.Error.Cancelled", "closed")
        return
    cookie, identities = parameters[4], parameters[5]
    kind, details = identities[0]
    identity = (kind, {name: GLib.Variant("u", value) for name, value in details.items()})
    ask_authority(bus, "AuthenticationAgentResponse2",
                  GLib.Variant("(us(sa{sv}))", (os.getuid(), cookie, identity)))
    invocation.return_value(None)


def main():
    process = int(sys.argv[1])
    with open(f"/proc/{process}/stat", encoding="ascii") as source:
        start = int(source.read().rpartition(")")[2].split()[19])
    bus = Gio.bus_get_sync(Gio.BusType.SYSTEM)

    def called(_bus, _sender, _path, _interface, method, parameters, invocation):
        if method != "BeginAuthentication":
            invocation.return_value(None)
            return
        print("asked", flush=True)
        threading.Thread(target=answer, args=(bus, parameters.unpack(), invocation)).start()

    node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
    bus.register_object(PLACE, node.interfaces[0], called, None, None)
    subject = ("unix-process", {"pid": GLib.Variant("u", process),
                                "start-time": GLib.Variant("t", start),
                                "uid": GLib.Variant("i", 65534)})
    ask_authority(bus, "RegisterAuthenticationAgent",
                  GLib.Variant("((sa{sv})ss)", (subject, "en_US.UTF-8", PLACE)))
    print("ready", flush=True)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
