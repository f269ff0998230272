"""`kiosk doctor`: every check says what is well or what to do, on any machine."""

import datetime
import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.wordings import SENTENCES
from kiosk.guard import findings
from kiosk.guard.findings import Finding
from tests.test_commands import kiosk

CHECKS = ["screen", "touch", "graphics", "voice", "fonts", "disk", "clock", "sleep", "content",
          "permissions"]  # fmt: skip
SCREEN = {"name": "HDMI-1", "model": "X24", "width": 1920, "height": 1080, "rate": 60}
NOON = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)


def told(*arguments: object, **environment: str) -> tuple[int, dict[str, dict[str, Any]]]:
    done = kiosk("doctor", *arguments, "--json", **environment)
    assert done.stderr == ""
    found = json.loads(done.stdout)
    assert [each["check"] for each in found] == CHECKS
    return done.returncode, {each["check"]: each for each in found}


def test_all_is_well_where_all_is_there(city: Path, tmp_path: Path) -> None:
    code, found = told(city, "--state", tmp_path / "state", "--language", "en")
    assert code == 0 and all(each["ok"] for each in found.values())
    assert "Figtree" in found["fonts"]["message"]
    assert str(city) in found["content"]["message"]


def test_what_has_to_be_done_is_said(tmp_path: Path) -> None:
    state = tmp_path / "a-file"
    state.write_text("not a folder")
    code, found = told(tmp_path / "nothing", "--state", state, "--language", "fr")
    assert code == 1
    assert [name for name, each in found.items() if not each["ok"]] == ["content", "permissions"]
    assert str(tmp_path / "nothing") in found["content"]["message"]


def test_without_a_display_it_says_so(city: Path, tmp_path: Path) -> None:
    code, found = told(city, "--state", tmp_path / "state", "--language", "en", QT_QPA_PLATFORM="")
    assert code == 1 and "DISPLAY" in found["screen"]["message"]


def test_a_line_for_each_check(city: Path, tmp_path: Path) -> None:
    done = kiosk("doctor", city, "--state", tmp_path / "state", "--language", "fr")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert len(lines) == len(CHECKS) and lines[0].startswith("écran")


@pytest.mark.parametrize(
    ("finding", "level"),
    [
        (findings.of_screens("", {"screens": [SCREEN]}), "ok"),
        (findings.of_screens("", {"screens": []}), "todo"),
        (findings.of_screens("", {"lost": "no xcb"}), "todo"),
        (findings.of_screens("", None), "todo"),
        (findings.of_screens("no-display", None), "todo"),
        (findings.of_touch(["Elo"], [], display=True), "ok"),
        (findings.of_touch([], ["Elo"], display=True), "advice"),
        (findings.of_touch([], ["Elo"], display=False), "ok"),
        (findings.of_touch([], [], display=True), "advice"),
        (findings.of_voice("ok", "", ["fr", "en"], ["fr"]), "ok"),
        (findings.of_voice("ok", "", ["en"], ["fr"]), "advice"),
        (findings.of_voice("not-installed", "", [], ["fr"]), "advice"),
        (findings.of_fonts({"fonts": {"a.ttf": ["A"]}, "families": ["A"]}, ""), "ok"),
        (findings.of_fonts({"fonts": {"a.ttf": ["A"]}, "families": ["A"]}, "B"), "advice"),
        (findings.of_fonts({"fonts": {"a.ttf": []}, "families": []}, ""), "todo"),
        (findings.of_disk(20 * findings.GB, "/s"), "ok"),
        (findings.of_disk(findings.GB - 1, "/s"), "advice"),
        (findings.of_clock(NOON, True), "ok"),
        (findings.of_clock(NOON, None), "ok"),
        (findings.of_clock(NOON, False), "advice"),
        (findings.of_clock(NOON.replace(year=1970), True), "todo"),
        (findings.of_sleep("xset"), "ok"),
        (findings.of_sleep(""), "advice"),
        (findings.of_content(0, 0, 3, "/c"), "ok"),
        (findings.of_content(0, 1, 3, "/c"), "advice"),
        (findings.of_content(1, 0, 3, "/c"), "todo"),
    ],
)
def test_what_a_fact_means(finding: Finding, level: str) -> None:
    assert finding.level == level
    assert finding.code in SENTENCES
