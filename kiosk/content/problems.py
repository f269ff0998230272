"""One finding about the content folder, as plain data: a code and values, never a sentence."""

import dataclasses
from collections.abc import Iterable
from typing import Literal

Severity = Literal["error", "warning"]


@dataclasses.dataclass(frozen=True)
class Problem:
    """A finding about one place in the content folder.

    `path` is relative to the content folder, with forward slashes; `line` and `column` count from 1
    and are 0 when the finding is about a whole file. `field` names the key as an editor would
    ("slides[2].title.en"). `owner` is the partnership that the finding belongs to, "" for the whole
    folder. `skips` tells that only the named file stays out of the show and the rest goes on.
    """

    severity: Severity
    code: str
    path: str
    line: int = 0
    column: int = 0
    field: str = ""
    values: dict[str, str] = dataclasses.field(default_factory=dict)
    owner: str = ""
    skips: bool = False


def in_reading_order(problems: Iterable[Problem]) -> list[Problem]:
    """The problems file by file, top to bottom, each once."""
    unique = {
        (p.path, p.line, p.column, p.code, p.field, tuple(sorted(p.values.items()))): p
        for p in problems
    }
    return [unique[key] for key in sorted(unique)]


def count(problems: Iterable[Problem]) -> dict[str, int]:
    """How many errors and how many warnings there are."""
    severities = [p.severity for p in problems]
    return {"errors": severities.count("error"), "warnings": severities.count("warning")}
