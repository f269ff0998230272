"""`kiosk doctor`: every check says what is well or what to do, on any machine."""

import datetime
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk import doctor
from kiosk.content.wordings import SENTENCES
from kiosk.guard import findings
from kiosk.guard.findings import Finding
from kiosk.screen import graphics
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


@pytest.mark.skipif(os.name != "posix" or not os.getuid(), reason="rights, which root has all")
@pytest.mark.parametrize("locked", ["content", "state"])
def test_folders_without_rights_are_findings(city: Path, tmp_path: Path, locked: str) -> None:
    content, state = shutil.copytree(city, tmp_path / "content"), tmp_path / "state"
    state.mkdir()
    folder = tmp_path / locked
    folder.chmod(0)
    try:
        code, found = told(content, "--state", state, "--language", "en")
    finally:
        folder.chmod(0o700)
    check = {"content": "content", "state": "permissions"}[locked]
    assert code == 1 and not found[check]["ok"]
    assert "access is not allowed" in found[check]["message"]


def test_a_display_that_qt_cannot_use_is_a_finding(city: Path, tmp_path: Path) -> None:
    code, found = told(city, "--state", tmp_path, "--language", "en", QT_QPA_PLATFORM="nonsense")
    assert code == 1 and "nonsense" in found["screen"]["message"]
    assert found["fonts"]["ok"], "they are not known to be broken"


def test_an_error_in_the_content_has_to_be_mended(city: Path, tmp_path: Path) -> None:
    content = shutil.copytree(city, tmp_path / "content")
    (content / "kiosk.yaml").write_text("title: [", "utf-8")
    code, found = told(content, "--state", tmp_path, "--language", "en")
    assert code == 1 and "Errors: 1" in found["content"]["message"]


def test_a_failing_check_leaves_the_others(
    city: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> int:
        raise RuntimeError("out of order")

    monkeypatch.setattr(doctor.machine, "free_bytes", fails)
    monkeypatch.setattr(doctor.machine, "is_clock_set_by_network", fails)
    monkeypatch.setattr(doctor, "_loaded", fails)
    found = {f.check: f for f in doctor.examined(city, tmp_path, "en")}
    assert list(found) == CHECKS
    failed = [name for name, each in found.items() if each.code == "doctor-unknown"]
    assert failed == ["disk", "clock", "content"]
    assert "RuntimeError: out of order" in doctor.said(found["disk"], "en")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_in_a_narrow_terminal_no_line_is_cut(language: str) -> None:
    found = [Finding("screen", "todo", "doctor-no-display"), findings.of_sleep("")]
    lines = "\n".join(doctor.table(found, language, 80)).splitlines()
    assert max(map(len, lines)) <= 80
    words = " ".join(line.strip() for line in lines)
    assert doctor.said(found[0], language) in words and len(lines) > len(found)


def test_names_cannot_write_to_the_terminal() -> None:
    seen = findings.of_touch(["Elo\x1b[2J\nscreen  ok"], [], display=True)
    assert "\x1b" not in doctor.said(seen, "en") and "\n" not in doctor.said(seen, "en")


@pytest.mark.parametrize(
    ("platform", "system", "driver"),
    [
        ("offscreen", "linux", ""),
        ("xcb", "win32", ""),
        ("xcb", "linux", "i915"),
        ("xcb", "linux", ""),
    ],
)
def test_each_reason_for_the_graphics_is_said_in_french(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, system: str, driver: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    if driver:
        (tmp_path / "drivers" / driver).mkdir(parents=True)
        (tmp_path / "renderD128" / "device").mkdir(parents=True)
        (tmp_path / "renderD128" / "device" / "driver").symlink_to(tmp_path / "drivers" / driver)
    _, why = graphics.chosen("auto", platform, tmp_path)
    assert doctor.translated(why, "en") == why
    assert doctor.translated(why, "fr") != why
    assert driver in doctor.translated(why, "fr")


@pytest.mark.parametrize(
    "why", ["not-installed", "no-library", "no-engine", "no-voice", "no-answer"]
)
def test_each_reason_for_silence_is_said(why: str) -> None:
    finding = findings.of_voice(why, "such a thing", [], ["fr"])
    assert finding.level == "advice"
    said = doctor.said(finding, "fr")
    assert "{" not in said and said != doctor.said(finding, "en")
    assert ("such a thing" in said) == (why in ("not-installed", "no-library"))


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        (findings.of_screens("", {"screens": [SCREEN]}), "HDMI-1 (X24) 1920×1080 60 Hz"),
        (findings.of_voice("ok", "", ["en"], ["pt-BR", "en"]), "No voice for: pt-BR."),
        (findings.of_disk(1_500_000, "/s"), "Only 1 MB are free for /s."),
        (findings.of_clock(NOON, True), "2026-11-23 12:00 UTC, set by the network."),
        (
            findings.of_fonts({"fonts": {"a": ["A"], "b": ["A Bold"]}, "families": []}, ""),
            "Found: A.",
        ),
    ],
)
def test_the_facts_are_in_the_sentence(finding: Finding, said: str) -> None:
    assert said in doctor.said(finding, "en")


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
