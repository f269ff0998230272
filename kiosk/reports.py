"""What the commands print, in the user's language: reports, and troubles on standard error."""

import datetime
import errno
import json
import locale
import os
import sys
from pathlib import Path
from typing import Any

from kiosk.content.messages import LANGUAGES, sentence, word
from kiosk.content.problems import Problem

OK, FOUND, CANNOT, NOT_RUNNING = 0, 1, 2, 3


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
    return f"{place}: {severity}: {' '.join(sentence(problem, language))}"


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


def publish(
    content: Path, state: Path, size: tuple[int, int], today: datetime.date,
    *, language: str, as_events: bool,
) -> int:  # fmt: skip
    """Publishes and says what came of it."""
    from tqdm import tqdm

    from kiosk.edition.publish import publish as run

    if not content.is_dir():
        return cannot("no-folder", folder=str(content))
    if as_events and hasattr(os, "nice"):
        os.nice(10)  # the screen comes first
    bar: tqdm[Any] = tqdm(unit=" pictures", disable=as_events or not sys.stderr.isatty())

    def tell(event: dict[str, Any]) -> None:
        if as_events:
            print(json.dumps(event), flush=True)
        elif event["step"] == "rendered":
            bar.total, bar.n = event["total"], event["done"]
            bar.refresh()

    try:
        edition = run(content, state, size, today, tell)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            problem = Problem("error", "disk-full", str(state))
            print(as_line(problem, language), file=sys.stderr)
            return FOUND
        folder = error.filename or str(content)
        return cannot("folder-unreadable", folder=str(folder), reason=reason(error))
    finally:
        bar.close()
    if edition is None:
        return FOUND
    if not as_events:
        for problem in edition.problems:
            print(as_line(problem, language))
        print(edition.id)
    return FOUND if any(p.severity == "error" for p in edition.problems) else OK


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


def reason(error: OSError) -> str:
    """Why the system refused."""
    return error.strerror or str(error)
