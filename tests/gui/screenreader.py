#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the running program as a screen reader does: by roles, names, states and actions that it gives to AT-SPI, and by
nothing else. Scan, read, sweep, undo.

  screenreader.py PROGRAM sample
  screenreader.py PROGRAM imap HOST PORT USER      password in the environment: UD_PASSWORD

Started by tst_screenreader inside a private display and a private session bus. Prints the step it is at, and at a fault
the whole tree. Waits for conditions, never for a time to pass."""

import os
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 90  # seconds; the machine may be busy
ROLE = Atspi.Role
STATE = Atspi.StateType


class Missing(Exception):
    pass


def turn():
    """Lets the connection to the bus work until something comes, at most a moment."""
    GLib.timeout_add(30, lambda: False)
    GLib.MainContext.default().iteration(True)


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = condition()
        except GLib.Error:  # an object that went while it was looked at
            found = None
        if found:
            return found
        turn()
    raise Missing(what)


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def showing(node):
    states = node.get_state_set()
    return states.contains(STATE.SHOWING) and states.contains(STATE.VISIBLE)


def walk(node, depth=0):
    """All that is shown, and what menus hold."""
    yield node
    if depth > 40:
        return
    for child in children(node):
        try:
            if showing(child) or child.get_role() in (ROLE.MENU_ITEM, ROLE.POPUP_MENU, ROLE.MENU):
                yield from walk(child, depth + 1)
        except GLib.Error:
            continue


def texts(app):
    """What is read out of all labels that are shown."""
    return [n.get_name() for n in walk(app) if n.get_role() == ROLE.LABEL]


def find(app, roles, name, enabled=True):
    pattern = re.compile(name)
    for node in walk(app):
        if node.get_role() in roles and pattern.fullmatch(node.get_name() or ""):
            if not enabled or node.get_state_set().contains(STATE.ENABLED):
                return node
    return None


def act(node, *names):
    """Does the first of these actions that the object offers."""
    for i in range(node.get_n_actions()):
        if Atspi.Action.get_action_name(node, i) in names:
            return node.do_action(i)
    raise Missing(f"an action {' or '.join(names)} on {node.get_name()!r}")


def press(app, name):
    roles = (ROLE.PUSH_BUTTON, ROLE.CHECK_BOX, ROLE.TOGGLE_BUTTON, ROLE.MENU_ITEM)
    act(wait_for(f"something to press named {name}", lambda: find(app, roles, name)), "Press", "Toggle")


def choose(item):
    """An item of a list; the action turns the choice over, so what is chosen is left alone."""
    if not item.get_state_set().contains(STATE.SELECTED):
        act(item, "Toggle")


def type_into(app, name, text):
    field = wait_for(f"a field named {name}", lambda: find(app, (ROLE.TEXT, ROLE.PASSWORD_TEXT, ROLE.ENTRY), name))
    Atspi.EditableText.set_text_contents(field, text)


def set_number(app, name, number):
    spin = wait_for(f"a number field named {name}", lambda: find(app, (ROLE.SPIN_BUTTON,), name))
    Atspi.Value.set_current_value(spin, number)
    wait_for(f"{name} to be {number}", lambda: Atspi.Value.get_current_value(spin) == number)


def places(app):
    return wait_for("the list of places", lambda: find(app, (ROLE.LIST,), "Places"))


def go(app, name):
    """Chooses a place by its name; what follows the name is its count."""
    pattern = re.compile(name + r"(,.*)?")
    choose(wait_for(f"the place {name}",
                    lambda: next((i for i in children(places(app)) if pattern.fullmatch(i.get_name() or "")), None)))


def count_of(app, name):
    """The number that is read out with a place, 0 without one; None where the place is not there."""
    for item in children(places(app)):
        match = re.fullmatch(name + r"(?:, ([\d,.\u00a0\u202f ]+))?", item.get_name() or "")
        if match:
            return int(re.sub(r"\D", "", match[1])) if match[1] else 0
    return None


def label(app, pattern):
    expression = re.compile(pattern)
    return wait_for(f"words like: {pattern}", lambda: next((t for t in texts(app) if t and expression.search(t)), None))


def program_in(desktop, pid):
    for app in children(desktop):
        if app.get_process_id() == pid and app.get_child_count() > 0:
            return app
    return None


def dump(node, depth=0):
    try:
        mark = "" if showing(node) else " (hidden)"
        print(" " * depth + f"{node.get_role_name()} {node.get_name()!r}{mark}", file=sys.stderr)
        for child in children(node):
            dump(child, depth + 1)
    except GLib.Error as gone:
        print(" " * depth + f"gone: {gone.message}", file=sys.stderr)


class Ear:
    """What is said without being asked for: alerts that come into view."""

    def __init__(self):
        self.heard = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:showing")

    def hear(self, event):
        try:
            if event.detail1 and event.source.get_role() == ROLE.ALERT:
                self.heard.append(event.source.get_name())
        except GLib.Error:
            pass

    def wait_for(self, pattern):
        wait_for(f"to hear: {pattern}", lambda: any(re.search(pattern, words) for words in self.heard))


def step(words):
    print("-", words, flush=True)


def sign_in(app, host, port, user):
    step("types address and password, and names the server")
    type_into(app, "E-mail address", user)
    type_into(app, "Password", os.environ["UD_PASSWORD"])
    # A keychain would ask for its own password, in a window of its own.
    remember = wait_for("the choice to remember", lambda: find(app, (ROLE.CHECK_BOX,), "Remember the password"))
    if remember.get_state_set().contains(STATE.CHECKED):
        act(remember, "Toggle")
    if not find(app, (ROLE.TEXT, ROLE.ENTRY), "IMAP server"):
        press(app, "Server settings")
    type_into(app, "IMAP server", host)
    set_number(app, "Port", int(port))
    press(app, "Sign in and look")

    step("is told that nobody vouches for the server, and trusts it")
    label(app, "cannot prove who it is")
    press(app, "The server is my own, or its owner told me this fingerprint")
    press(app, "Trust it for this account")


def walk_through(app, ear):
    step("the window has a title and a list of places with names")
    frame = wait_for("the window", lambda: next((c for c in children(app) if c.get_role() in (ROLE.FRAME, ROLE.WINDOW)), None))
    assert "Undelivered" in frame.get_name(), frame.get_name()
    wait_for("notices to be counted", lambda: (count_of(app, "All notices") or 0) > 0)
    wait_for("the scan to end", lambda: find(app, (ROLE.PUSH_BUTTON,), "Check now"))
    before = {name: count_of(app, name) for name in ("All notices", "Forged", "Needs you")}
    assert before["Forged"] > 0 and before["Needs you"] > 0, before

    step("reads a notice")
    go(app, "Needs you")
    rows = wait_for("the list of notices", lambda: find(app, (ROLE.LIST, ROLE.TREE, ROLE.TABLE), "Notices"))
    wait_for("rows", lambda: rows.get_child_count() > 0)
    first = rows.get_child_at_index(0)
    # Verdict, recipient and reason are all in the row's name.
    assert re.match(r"(Yours|Hijacked|Not judged).*: .+@.+", first.get_name()), first.get_name()
    assert len(first.get_name().split(". ")) >= 3, first.get_name()
    choose(first)
    recipient = re.search(r"[^\s:,]+@[^\s,]+", first.get_name())[0].rstrip(".")
    label(app, re.escape(recipient))
    press(app, "How do we know\\?.*")

    step("previews the clean-up")
    go(app, "Clean-up")
    label(app, r"\d+ notices? would go to Trash")
    button = wait_for("the button that moves", lambda: find(app, (ROLE.PUSH_BUTTON,), r"Move [\d,. ]+ to Trash"))
    number = int(re.sub(r"\D", "", button.get_name()))
    assert 0 < number <= before["Forged"], (number, before)

    step("sweeps")
    press(app, re.escape(button.get_name()))
    label(app, rf"{number} notices? moved to")
    ear.wait_for(rf"{number} notices? moved to")
    wait_for("the count to follow", lambda: count_of(app, "All notices") == before["All notices"] - number)

    step("brings them back")
    press(app, "Undo: bring them back")
    label(app, rf"{number} notices? brought back")
    ear.wait_for(rf"{number} notices? brought back")
    wait_for("the counts to be as before",
             lambda: {name: count_of(app, name) for name in before} == before)


def main():
    program, kind, *server = sys.argv[1:]
    Atspi.init()
    desktop = Atspi.get_desktop(0)
    child = subprocess.Popen([program] + (["--sample"] if kind == "sample" else []))
    ear = Ear()
    app = None
    try:
        app = wait_for("the program among those that can be read", lambda: program_in(desktop, child.pid))
        if kind == "imap":
            sign_in(app, *server)
        walk_through(app, ear)
        step("quits from the menu")
        press(app, "Quit")
        child.wait(timeout=PATIENCE)
        assert child.returncode == 0, child.returncode
    except (Missing, AssertionError) as fault:
        print(f"missing: {fault}" if isinstance(fault, Missing) else f"wrong: {fault}", file=sys.stderr)
        if app is not None:
            dump(app)
        return 1
    finally:
        if child.poll() is None:
            child.terminate()
            child.wait()
    return 0


sys.exit(main())
