"""`kiosk doctor`: what is well with this machine and its content, and what to do, a line each."""

from __future__ import annotations

import contextlib
import datetime
import errno
import json
import logging
import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import paths
from kiosk.content import messages
from kiosk.content.messages import LANGUAGES, SENTENCES, word
from kiosk.guard import findings, machine
from kiosk.guard.findings import Finding
from kiosk.reports import FOUND, OK, printable
from kiosk.screen import display, graphics

if TYPE_CHECKING:
    from kiosk.content.loader import Loaded

log = logging.getLogger(__name__)
_QT_S, _VOICE_S = 20, 30
_NARROWEST = 40
_WHYS = ("graphics-platform", "graphics-system", "graphics-driver", "graphics-none")


def run(content: Path, state: Path, *, language: str, as_json: bool) -> int:
    """Prints the findings; returns 1 when something has to be done, else 0."""
    language = language if language in LANGUAGES else "en"
    found = examined(content, state, language)
    if as_json:
        listed = [
            {"check": f.check, "ok": f.level != "todo", "message": said(f, language)} for f in found
        ]
        print(json.dumps(listed, ensure_ascii=False, indent=2))
    else:
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        print("\n".join(table(found, language, width)))
    return FOUND if any(f.level == "todo" for f in found) else OK


def examined(content: Path, state: Path, language: str) -> list[Finding]:
    """All checks, in the order in which they are read; what takes time is asked at once."""
    silent = display.here()
    with ThreadPoolExecutor() as pool:
        asked_devices = pool.submit(_devices, silent)
        asked_voice = pool.submit(_voice)
        network = pool.submit(machine.is_clock_set_by_network)
        awake = pool.submit(machine.sleep_is_held_off_by)
        reading = pool.submit(_loaded, content)
        devices, voice = asked_devices.result(), asked_voice.result()
        library = None if reading.exception() else reading.result().library
    languages = library.languages if library else ()
    font = library.theme.font if library else ""
    by_qt = devices.get("touch", []) if devices and not silent else []
    checks: dict[str, Callable[[], Finding]] = {
        "screen": lambda: findings.of_screens(silent, devices),
        "touch": lambda: findings.of_touch(
            by_qt, machine.listed_touch_screens(), display=not silent
        ),
        "graphics": lambda: _graphics(language),
        "voice": lambda: findings.of_voice(
            voice["why"], voice["detail"], voice["languages"], languages
        ),
        "fonts": lambda: findings.of_fonts(devices, font),
        "disk": lambda: findings.of_disk(machine.free_bytes(state), str(state.absolute())),
        "clock": lambda: findings.of_clock(datetime.datetime.now().astimezone(), network.result()),
        "sleep": lambda: findings.of_sleep(awake.result()),
        "content": lambda: _content(content, reading, language),
        "permissions": lambda: _permissions(state, language),
    }
    return [_safely(name, check, language) for name, check in checks.items()]


def table(found: list[Finding], language: str, width: int | None = None) -> list[str]:
    """The findings in columns: a line each, or as many as `width` characters make of it."""
    names = [word(f"check-{f.check}", language) for f in found]
    levels = [f.level if f.level == "ok" else word(f"level-{f.level}", language) for f in found]
    wide, level_wide = max(map(len, names)), max(map(len, levels))
    lines = []
    for name, level, finding in zip(names, levels, found, strict=True):
        head = f"{name:<{wide}}  {level:<{level_wide}}  "
        text = said(finding, language)
        room = max(_NARROWEST, width - len(head) - 1) if width else sys.maxsize
        parts = textwrap.wrap(text, room, break_on_hyphens=False)
        lines.append(head + ("\n" + " " * len(head)).join(parts))
    return lines


def said(finding: Finding, language: str) -> str:
    """A finding in words."""
    return printable(word(finding.code, language, **finding.values))


def _safely(name: str, check: Callable[[], Finding], language: str) -> Finding:
    try:
        return check()
    except OSError as error:
        reason = messages.reason(error, language)
    except Exception as error:  # a doctor that falls ill helps nobody
        log.info("the check %s failed", name, exc_info=True)
        reason = f"{type(error).__name__}: {error}"
    return Finding(name, "advice", "doctor-unknown", {"reason": reason})


def _devices(silent: str) -> dict[str, Any] | None:
    """What Qt finds; without a display, what it finds without one."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} if silent else {}
    return _asked("devices", _QT_S, environment)


def _voice() -> dict[str, Any]:
    silence = {"why": "no-answer", "detail": "", "languages": []}
    return _asked("voice", _VOICE_S, {}) or silence


def _asked(command: str, seconds: int, environment: Mapping[str, str]) -> dict[str, Any] | None:
    """The first line of what a command of this program prints, as JSON; None without one."""
    with contextlib.suppress(OSError, ValueError, IndexError, subprocess.SubprocessError):
        done = subprocess.run(
            [*paths.program(), command], stdin=subprocess.DEVNULL, capture_output=True,
            timeout=seconds, env={**os.environ, **environment}, check=False,
        )  # fmt: skip
        answer = json.loads(done.stdout.splitlines()[0])
        if isinstance(answer, dict):
            return answer
    return None


def _graphics(language: str) -> Finding:
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    way, why = graphics.chosen("auto", platform)
    return Finding("graphics", "ok", f"doctor-{way}", {"why": translated(why, language)})


def translated(why: str, language: str) -> str:
    """A reason of `graphics.chosen` in a language."""
    for code in _WHYS:
        pattern = re.escape(SENTENCES[code]).replace(r"\{value\}", "(?P<value>.*)")
        found = re.fullmatch(pattern, why)
        if found:
            return word(code, language, **found.groupdict())
    return why


def _loaded(content: Path) -> Loaded:
    from kiosk.content.loader import load

    if not content.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(content))
    return load(content, datetime.date.today())


def _content(content: Path, reading: Future[Loaded], language: str) -> Finding:
    folder = str(content.absolute())
    try:
        loaded = reading.result()
    except FileNotFoundError:
        return Finding("content", "todo", "no-folder", {"folder": folder})
    except OSError as error:
        values = {"folder": folder, "reason": messages.reason(error, language)}
        return Finding("content", "todo", "folder-unreadable", values)
    errors = sum(problem.severity == "error" for problem in loaded.problems)
    count = len(loaded.library.partnerships) if loaded.library else 0
    return findings.of_content(errors, len(loaded.problems) - errors, count, folder)


def _permissions(state: Path, language: str) -> Finding:
    folder = str(state.absolute())
    try:
        machine.try_to_write(state)
    except OSError as error:
        values = {"folder": folder, "reason": messages.reason(error, language)}
        return Finding("permissions", "todo", "state-unwritable", values)
    return Finding("permissions", "ok", "doctor-writable", {"folder": folder})
