"""What is well with a machine and what to do: pure decisions on the facts that were found.

A Finding carries a code and values, never a sentence; `kiosk.doctor` puts it into words.
"""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Level = Literal["ok", "advice", "todo"]
MB, GB = 1_000_000, 1_000_000_000
_FIRST_YEAR = 2026


@dataclass(frozen=True)
class Finding:
    """What came of a check. "todo" means that the show does not run well until it is done."""

    check: str
    level: Level
    code: str
    values: Mapping[str, str] = field(default_factory=dict)


def of_screens(silent: str, devices: Mapping[str, Any] | None) -> Finding:
    """`silent` is why no display answers, or ""; `devices` is what Qt found, None if nothing."""
    if silent == "no-display":
        return Finding("screen", "todo", "doctor-no-display")
    if silent:
        return Finding("screen", "todo", silent)
    if devices is None:
        return Finding("screen", "todo", "doctor-qt-silent")
    if "lost" in devices:
        return Finding("screen", "todo", "display-lost", {"reason": devices["lost"]})
    if not devices["screens"]:
        return Finding("screen", "todo", "doctor-no-screen")
    return _seen("screen", map(_screen, devices["screens"]))


def _screen(screen: Mapping[str, Any]) -> str:
    model = f"({screen['model']})" if screen["model"] else ""
    rate = f"{screen['rate']} Hz" if screen["rate"] else ""
    parts = (screen["name"], model, f"{screen['width']}×{screen['height']}", rate)
    return " ".join(filter(None, parts))


def of_touch(by_qt: Sequence[str], by_system: Sequence[str], *, display: bool) -> Finding:
    """Without a display only the system can know; with one, what the show gets is what Qt sees."""
    if by_qt:
        return _seen("touch", by_qt)
    if by_system and display:
        return Finding("touch", "advice", "doctor-touch-lost", _listed(by_system))
    if by_system:
        return _seen("touch", by_system)
    return Finding("touch", "advice", "doctor-no-touch")


def of_voice(why: str, detail: str, voices: Iterable[str], wanted: Sequence[str]) -> Finding:
    """`why` is `Voice.why`; `voices` the languages that have one, `wanted` those of the content."""
    if why != "ok":
        return Finding("voice", "advice", f"voice-{why}", {"reason": detail})
    spoken = set(voices)
    missing = [language for language in wanted if language.split("-")[0].lower() not in spoken]
    if missing:
        return Finding("voice", "advice", "doctor-voice-missing", _listed(missing))
    return Finding("voice", "ok", "doctor-voice", _listed(wanted or sorted(spoken)))


def of_fonts(devices: Mapping[str, Any] | None, wanted: str) -> Finding:
    """`wanted` is the family that the content names, "" for the program's own."""
    if devices is None or "lost" in devices:
        return Finding("fonts", "advice", "doctor-fonts-unseen")
    broken = [file for file, families in devices["fonts"].items() if not families]
    if broken or not devices["fonts"]:
        return Finding("fonts", "todo", "doctor-font-broken", _listed(broken or ["*.ttf"]))
    own = _families(devices["fonts"].values())
    if wanted and wanted not in devices["families"]:
        return Finding("fonts", "advice", "doctor-font-missing", {"font": wanted, **_listed(own)})
    return _seen("fonts", dict.fromkeys([wanted, *own] if wanted else own))


def _families(given: Iterable[Sequence[str]]) -> list[str]:
    """Each family once, without its weights, which count as families of their own."""
    names = sorted({name for families in given for name in families})
    return [name for name in names if not any(name.startswith(f"{other} ") for other in names)]


def of_disk(free: int, folder: str) -> Finding:
    """New editions need room beside the one on the screen."""
    if free < GB:
        values = {"free": str(free // MB), "folder": folder}
        return Finding("disk", "advice", "doctor-disk-low", values)
    return Finding("disk", "ok", "doctor-disk", {"free": str(free // GB), "folder": folder})


def of_clock(now: datetime.datetime, by_network: bool | None) -> Finding:
    """`by_network` is None where that is not known."""
    values = {"now": f"{now:%Y-%m-%d %H:%M %Z}".strip()}
    if now.year < _FIRST_YEAR:
        return Finding("clock", "todo", "doctor-clock-wrong", values)
    if by_network is None:
        return Finding("clock", "ok", "doctor-clock", values)
    if by_network:
        return Finding("clock", "ok", "doctor-clock-network", values)
    return Finding("clock", "advice", "doctor-clock-alone", values)


def of_sleep(method: str) -> Finding:
    """`method` keeps the screen awake, "" when nothing does."""
    if method:
        return Finding("sleep", "ok", "doctor-awake", {"method": method})
    return Finding("sleep", "advice", "doctor-sleeps")


def of_content(errors: int, warnings: int, partnerships: int, folder: str) -> Finding:
    """The problems that `kiosk check` names."""
    values = {
        "errors": str(errors), "warnings": str(warnings), "partnerships": str(partnerships),
        "folder": folder,
    }  # fmt: skip
    if errors:
        return Finding("content", "todo", "doctor-content-errors", values)
    if warnings:
        return Finding("content", "advice", "doctor-content-warnings", values)
    return Finding("content", "ok", "doctor-content", values)


def _seen(check: str, things: Iterable[str]) -> Finding:
    return Finding(check, "ok", "doctor-seen", _listed(list(things)))


def _listed(things: Sequence[str]) -> dict[str, str]:
    return {"things": ", ".join(things)}
