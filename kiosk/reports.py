"""What the commands print, in the user's language: reports, and troubles on standard error."""

import datetime
import errno
import json
import locale
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.content import messages
from kiosk.content.messages import LANGUAGES, sentence, word
from kiosk.content.problems import Problem

OK, FOUND, CANNOT, NOT_RUNNING = 0, 1, 2, 3
_PAUSES = (5, 30, 0)  # seconds after a publisher that did not end by itself
_SPACES = "\u00a0\u202f"


def system_language() -> str:
    """fr or en, as the system is set."""
    named = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    first = next((name for name in named if name), locale.getlocale()[0] or "")
    return "fr" if first.casefold().startswith("fr") else "en"


def cannot(code: str, /, **values: str) -> int:
    """Says in one sentence why nothing can be done; returns the exit code."""
    print(f"kiosk: {word(code, system_language(), **values)}", file=sys.stderr)
    return CANNOT


def check(
    content: Path, today: datetime.date, *, language: str, as_json: bool, strict: bool
) -> int:
    """Prints every problem of a content folder."""
    from kiosk.content.loader import load

    if not content.is_dir():
        return cannot("no-folder", folder=str(content))
    try:
        problems = load(content, today).problems
    except OSError as error:
        return cannot("folder-unreadable", folder=str(content), reason=reason(error))
    language = language if language in LANGUAGES else "en"
    if as_json:
        print(json.dumps([as_dict(p, language) for p in problems], ensure_ascii=False, indent=2))
    else:
        for problem in problems:
            print(as_line(problem, language))
    failing = ("error", "warning") if strict else ("error",)
    return FOUND if any(p.severity in failing for p in problems) else OK


def as_line(problem: Problem, language: str) -> str:
    """file:line:column: error|warning: sentence, and what to do."""
    place = f"{problem.path}:{problem.line}:{problem.column}"
    severity = word(problem.severity, language)
    return printable(f"{place}: {severity}: {' '.join(sentence(problem, language))}")


def printable(line: str) -> str:
    """The line without what could write elsewhere on a terminal."""
    return "".join(c if c.isprintable() or c in _SPACES else f"\\x{ord(c):02x}" for c in line)


def as_dict(problem: Problem, language: str) -> dict[str, Any]:
    """The problem for other programs."""
    message, hint = sentence(problem, language)
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "field": problem.field,
        "severity": problem.severity,
        "code": problem.code,
        "message": message,
        "hint": hint,
    }


class Progress:
    """Shows how far publishing is, when a person watches."""

    def __init__(self) -> None:
        from tqdm import tqdm

        self._bar: tqdm[Any] = tqdm(unit=" pictures", disable=None, leave=False)

    def tell(self, event: dict[str, Any]) -> None:
        """Takes a step of publishing."""
        if event["step"] == "rendered" and not self._bar.disable:
            self._bar.total, self._bar.n = event["total"], event["done"]
            self._bar.refresh()
        if event["step"] in ("published", "failed") and event.get("complete", True):
            self._bar.close()


def publish(
    content: Path, state: Path, size: tuple[int, int], today: datetime.date,
    *, language: str, as_events: bool,
) -> int:  # fmt: skip
    """Publishes and says what came of it: the problems, and the edition that is then current."""
    from kiosk.edition.publish import publish as run
    from kiosk.edition.store import Store

    if as_events:
        _let_the_screen_come_first()
    tell = _print_event if as_events else Progress().tell
    try:
        if not content.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(content))
        edition = run(content, state, size, today, tell)
    except OSError as error:
        if as_events:
            _print_event({"step": "failed", "problems": {"errors": 1, "warnings": 0}})
        return _not_published(error, content, state, language)
    found = Store(state, content).report()
    if not as_events:
        for problem in found:
            print(as_line(problem, language))
        if edition is not None:
            print(edition.id)
    return FOUND if edition is None or any(p.severity == "error" for p in found) else OK


def follow(content: Path, arguments: list[str]) -> int:
    """Publishes by `kiosk publish ARGUMENTS`, and again when the folder has changed and is still.

    Each time in a process of its own, so that memory is given back. Ends when standard input is
    closed: with the show that started it.
    """
    from kiosk.edition.watch import changes

    _let_the_screen_come_first()
    ended = threading.Event()
    running: list[subprocess.Popen[bytes]] = []

    def wait_for_the_end() -> None:
        sys.stdin.buffer.read()
        ended.set()
        for process in running:
            process.kill()

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    for _ in changes(content, lambda seconds: not ended.wait(seconds)):
        for pause in _PAUSES:
            process = subprocess.Popen([*paths.program(), "publish", *arguments])
            running[:] = [process]
            if ended.is_set():
                process.kill()
            if process.wait() in (OK, FOUND, CANNOT) or ended.is_set():
                break
            _print_event({"step": "failed", "problems": {"errors": 1, "warnings": 0}})
            ended.wait(pause)
        _print_event({"step": "rested"})
    return OK


def _let_the_screen_come_first() -> None:
    if hasattr(os, "nice"):
        os.nice(max(0, 10 - os.nice(0)))


def _print_event(event: dict[str, Any]) -> None:
    print(json.dumps(event), flush=True)


def _not_published(error: OSError, content: Path, state: Path, language: str) -> int:
    if error.errno == errno.ENOSPC:
        print(as_line(Problem("error", "disk-full", str(state)), language), file=sys.stderr)
        return FOUND
    if not content.is_dir():
        return cannot("no-folder", folder=str(content))
    if str(error.filename or "").startswith(str(state)):
        return cannot("state-unwritable", folder=str(state), reason=reason(error))
    return cannot("folder-unreadable", folder=error.filename or str(content), reason=reason(error))


def status(state: Path | None, *, as_json: bool) -> int:
    """Prints how the running kiosk is."""
    from kiosk.guard.status import ask

    answer = ask(state)
    if answer is None:
        print(f"kiosk: {word('not-running', system_language())}", file=sys.stderr)
        return NOT_RUNNING
    if as_json:
        print(json.dumps(answer, ensure_ascii=False))
    else:
        for name, value in answer.items():
            print(f"{name}: {value}")
    return OK


def pin() -> int:
    """Prints the line for kiosk.yaml that holds the hash of a PIN, typed or piped in."""
    from kiosk.guard.pin import hashed, is_pin

    language = system_language()
    typed = _typed_pins(language) if sys.stdin.isatty() else [_piped_pin()]
    if not is_pin(typed[0]):
        return cannot("pin-digits")
    if len(set(typed)) > 1:
        return cannot("pin-differs")
    print(f'pin: "{hashed(typed[0])}"')
    if sys.stderr.isatty():
        print(word("pin-made", language), file=sys.stderr)
    return OK


def _typed_pins(language: str) -> list[str]:
    """The PIN and its repetition; one that cannot be a PIN is not asked for again."""
    from getpass import getpass

    from kiosk.guard.pin import is_pin

    typed: list[str] = []
    try:
        for code in ("pin-wanted", "pin-again"):
            typed.append(getpass(f"{word(code, language)} "))
            if not is_pin(typed[0]):
                break
    except (EOFError, KeyboardInterrupt):
        print(file=sys.stderr)
        typed.append("")
    return typed


def _piped_pin() -> str:
    return sys.stdin.buffer.readline(100).decode("ascii", "replace").rstrip("\r\n")


def reason(error: OSError) -> str:
    """Why the system refused, in the user's language."""
    return messages.reason(error, system_language())
