#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start to the proof that it is gone."""

import sys

import storylib
import waylib
from waylib import FIRST, SECOND


def a_home_user_goes_on_where_they_were(place):
    root = waylib.disk(place)
    with waylib.open_window(place, root, settings={}) as window:
        window.on_page(waylib.WELCOME)
        window.click("Where you live", "button")
        window.click("Germany", "button")
        window.find("Where you live: Germany", "button")
        window.tick("I am helping someone")
        window.tick("This is for me")
        window.click("Start", "button")
        waylib.check(window)
        complaints = waylib.lacking(
            window, "Kaspersky software is installed on the Windows disk.", waylib.PRODUCT,
            "Installed", "Last update that we know of: 27 September 2024")
        window.click("See what this means", "button")
        window.click("Choose a replacement", "button")
        window.on_page("What do you want to use instead?")
        window.click("Make my plan", "button")
        window.on_page(waylib.PLAN)
        window.tick("A product from another maker")
        window.tick(FIRST)
        progress = window.find("1 of ", "progress bar").name
        complaints += window.close()
    settings = window.read_settings()
    if (settings.get("started"), settings.get("place")) != ("true", "'de'"):
        complaints.append(f"settings: {settings}")
    with waylib.open_window(place, root) as window:
        window.press("Alt+4")
        window.on_page(waylib.PLAN)
        # So many steps only with the answer.
        window.find(progress, "progress bar")
        if not window.is_ticked(FIRST):
            complaints.append(f"“{FIRST}” is no longer ticked; there is: {window.told()}")
        if window.is_ticked(SECOND):
            complaints.append(f"“{SECOND}” is ticked, and no one did that")
        return complaints + window.close()


def ticks_outlive_a_program_that_is_killed(place):
    root = waylib.disk(place)
    with waylib.open_window(place, root) as window:
        waylib.plan_with_ticks(window)
        window.kill()
    with waylib.open_window(place, root) as window:
        window.press("Alt+4")
        window.on_page(waylib.PLAN)
        window.find("2 of ", "progress bar")
        return [f"“{name}” is no longer ticked" for name in (FIRST, SECOND)
                if not window.is_ticked(name)] + window.close()


def an_undone_tick_is_gone(place):
    with waylib.open_window(place, waylib.disk(place)) as window:
        waylib.plan_with_ticks(window)
        window.click("Undo", "button")
        window.find("1 of ", "progress bar")
        complaints = [f"“{SECOND}” is still ticked"] * window.is_ticked(SECOND)
        complaints += [f"“{FIRST}” is no longer ticked"] * (not window.is_ticked(FIRST))
        return complaints + window.close()


def a_second_check_proves_that_it_is_gone(place):
    root = waylib.disk(place)
    with waylib.open_window(place, root) as window:
        waylib.plan_with_ticks(window)
        complaints = waylib.lacking(window, "Still there")
        waylib.disk(place, "windows-nothing")
        window.press("Alt+1", "Alt+Left")
        window.click("Check again", "button")
        window.find("No Kaspersky software was found.", "heading")
        window.press("Alt+4")
        window.on_page(waylib.PLAN)
        window.gone("Still there")
        window.click("See the proof", "button")
        window.on_page("It is gone. Some steps are still open.")
        complaints += waylib.lacking(window, "The proof", "Kaspersky Standard",
                                     "What to keep an eye on")
        return complaints + window.close()


def a_second_check_that_finds_it_proves_nothing(place):
    with waylib.open_window(place, waylib.disk(place)) as window:
        waylib.plan_with_ticks(window)
        window.press("Alt+1", "Alt+Left")
        window.click("Check again", "button")
        window.find("What this means for you", "heading")
        window.press("Alt+4")
        window.on_page(waylib.PLAN)
        complaints = waylib.lacking(window, "Still there")
        if window.look("See the proof", "button"):
            complaints.append("it offers a proof")
        return complaints + window.close()


def the_choice_changes_the_ranking_and_the_plan(place):
    with waylib.open_window(place, waylib.disk(place)) as window:
        waylib.check(window)
        window.press("Alt+3")
        window.on_page("What do you want to use instead?")
        complaints = []
        window.find("Choose this: Apple XProtect and Gatekeeper", "button")
        window.tick("A PC with Windows 11")
        window.gone("Choose this: Apple XProtect and Gatekeeper", "button")
        window.click("Choose this: Bitdefender", "button")
        window.find("You chose Bitdefender")
        window.press("Alt+4")
        window.on_page(waylib.PLAN)
        window.find("Bitdefender")
        window.gone("You have not chosen yet")
        return complaints + window.close()


if __name__ == "__main__":
    sys.exit(storylib.tell(
        a_home_user_goes_on_where_they_were,
        ticks_outlive_a_program_that_is_killed,
        an_undone_tick_is_gone,
        a_second_check_proves_that_it_is_gone,
        a_second_check_that_finds_it_proves_nothing,
        the_choice_changes_the_ranking_and_the_plan,
        reason=storylib.why_not_again(),
    ))
