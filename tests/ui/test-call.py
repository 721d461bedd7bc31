#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's program as it is called: options, no display, a part that is damaged, and ending."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE = 30
NAME = 'io.github.changeover.Changeover'
APPLICATION = '/io/github/changeover/Changeover'
WINDOW = f'{APPLICATION}/window/1'
KEYFILE = 'config/glib-2.0/settings/keyfile'
NO_DISPLAY = {'DISPLAY': None, 'WAYLAND_DISPLAY': None, 'XDG_RUNTIME_DIR': '/nonexistent'}


class Home:
    """Where one run keeps its settings and its journal."""

    def __init__(self, program, **settings):
        self.program = program
        self.folder = tempfile.TemporaryDirectory(prefix='changeover-call-')
        self.path = Path(self.folder.name)
        keyfile = self.path / KEYFILE
        keyfile.parent.mkdir(parents=True)
        lines = [f'{key.replace("_", "-")}={value}' for key, value in settings.items()]
        keyfile.write_text('[io/github/changeover/Changeover]\n' + '\n'.join(lines) + '\n')

    def environment(self, changes):
        environment = {
            **os.environ, 'XDG_CONFIG_HOME': f'{self.path}/config', 'LC_ALL': 'C.UTF-8',
            'XDG_STATE_HOME': f'{self.path}/state', 'GSETTINGS_BACKEND': 'keyfile',
            'G_DEBUG': 'fatal-criticals', 'GTK_A11Y': 'none', **changes,
        }
        return {key: value for key, value in environment.items() if value is not None}

    def call(self, *words, **changes):
        return subprocess.run([self.program, *words], env=self.environment(changes), timeout=PATIENCE,
                              capture_output=True, text=True, check=False)

    def start(self, *words, **changes):
        return subprocess.Popen([self.program, *words], env=self.environment(changes),
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def setting(self, key):
        for line in (self.path / KEYFILE).read_text().splitlines():
            if line.startswith(f'{key}='):
                return line.partition('=')[2]
        return None


def bus(path, method, *arguments):
    """What the program answers, or None if it is not there."""
    result = subprocess.run(
        ['gdbus', 'call', '--session', '--dest', NAME, '--object-path', path, '--method',
         f'org.gtk.Actions.{method}', *arguments],
        capture_output=True, text=True, check=False)
    return result.stdout if result.returncode == 0 else None


def actions_of_window(process):
    """The actions of the window, once it is there."""
    late = time.monotonic() + PATIENCE
    while time.monotonic() < late and process.poll() is None:
        answer = bus(WINDOW, 'List')
        if answer is not None:
            return answer
        time.sleep(0.05)
    raise AssertionError(f'no window came: {process.stderr.read() if process.poll() else ""}')


def end(process, action='quit'):
    """Ends it as Ctrl+Q does; what it said, if it said something bad."""
    bus(APPLICATION, 'Activate', action, '[]', '{}')
    _, log = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, f'status {process.returncode}: {log}'
    bad = [line for line in log.splitlines() if 'CRITICAL' in line or 'WARNING' in line]
    assert not bad, bad


# --- What needs no window --------------------------------------------------------------------------

def test_version(program):
    result = Home(program).call('--version', **NO_DISPLAY)
    assert result.returncode == 0 and result.stderr == '', result
    assert result.stdout.startswith('changeover ') and len(result.stdout.split()) == 2, result


def test_help(program):
    result = Home(program).call('--help', **NO_DISPLAY)
    assert result.returncode == 0 and result.stderr == '', result
    for word in ('--root=PATH', '--page=NAME', '--version'):
        assert word in result.stdout, word


def test_wrong_words(program):
    home = Home(program)
    for words, fault in ((['--nonsense'], 'nonsense'), (['/nowhere/at/all'], '/nowhere/at/all'),
                         (['--root=/nowhere'], '/nowhere'), (['--page=attic'], 'attic'),
                         (['--root'], '--root'), (['--page=why', '/a\nb'], 'no folder or file')):
        result = home.call(*words, **NO_DISPLAY)
        assert result.returncode == 2, (words, result)
        lines = result.stderr.splitlines()
        assert len(lines) == 2 and fault in lines[0] and '--help' in lines[1], (words, result)
        assert result.stdout == '', result


def test_no_display(program):
    result = Home(program).call(**NO_DISPLAY)
    assert result.returncode == 1, result
    assert result.stderr.strip() == ('There is no display here for the window. Use changeover-cli '
                                     'instead.'), result


# --- The window -----------------------------------------------------------------------------------

def test_one_instance(program):
    home = Home(program, started='true')
    first = home.start()
    assert "'show'" in actions_of_window(first)
    second = home.call('--page=why', str(home.path))
    assert second.returncode == 0 and second.stderr == '', second
    assert first.poll() is None
    assert bus(f'{APPLICATION}/window/2', 'List') is None
    end(first)


def test_service(program):
    """The desktop can start it over the bus."""
    process = Home(program, started='true').start('--gapplication-service')
    assert "'show'" in actions_of_window(process)
    end(process)


def test_size(program):
    home = Home(program, started='true', window_width=702, window_height=511)
    process = home.start()
    actions_of_window(process)
    end(process)
    assert home.setting('window-width') == '702', home.setting('window-width')
    assert home.setting('window-height') == '511', home.setting('window-height')


def check_damage(program, **changes):
    process = Home(program, started='true').start(**changes)
    actions = actions_of_window(process)
    assert "'show'" not in actions, actions
    end(process)


def test_damaged_catalog(program):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, 'catalog.json').write_text('{"serial": ')
        check_damage(program, G_RESOURCE_OVERLAYS=f'{APPLICATION}/catalog.json={folder}/catalog.json')


def test_no_schema(program):
    folder = tempfile.mkdtemp()
    schemas = Path(folder, 'glib-2.0/schemas')
    schemas.mkdir(parents=True)
    subprocess.run(['glib-compile-schemas', str(schemas)], check=True, capture_output=True)
    check_damage(program, GSETTINGS_SCHEMA_DIR=str(schemas))


def test_other_windows(program):
    """Whatever is open in front, it ends at once."""
    for action in ('preferences', 'help', 'wipe', 'shortcuts'):
        process = Home(program, started='true').start()
        actions_of_window(process)
        assert bus(WINDOW, 'Activate', action, '[]', '{}') is not None
        end(process)
    process = Home(program, started='true').start()
    actions_of_window(process)
    assert bus(APPLICATION, 'Activate', 'about', '[]', '{}') is not None
    end(process)


def main():
    program = sys.argv[1]
    tests = [(name, test) for name, test in globals().items() if name.startswith('test_')]
    print(f'1..{len(tests)}', flush=True)
    status = 0
    for number, (name, test) in enumerate(tests, 1):
        try:
            test(program)
            print(f'ok {number} - {name[5:]}', flush=True)
        except (AssertionError, subprocess.TimeoutExpired) as error:
            status = 1
            print(f'not ok {number} - {name[5:]}\n# ' + str(error).replace('\n', '\n# '), flush=True)
    return status


if __name__ == '__main__':
    sys.exit(main())
