"""An edition: what the show opens, and how it stands on the disk."""

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.library import Library, Picture, decode
from kiosk.content.problems import Problem

FORMAT = 3


@dataclass(frozen=True)
class Edition:
    """A published library.

    `size` is the screen in pixels for which its pictures were made, `created` an ISO time in UTC,
    `complete` tells that nothing is left to be rendered. `renditions` maps a use of a picture
    (see `use`) to the file's name below the store's renditions.
    """

    id: str
    created: str
    size: tuple[int, int]
    complete: bool
    library: Library
    problems: tuple[Problem, ...]
    renditions: dict[str, str]


def use(role: str, picture: Picture) -> str:
    """The key of a picture used in a role (see `uses`): "full", "photo", "half", "card" and so on.

    A focus that is given makes another picture than none, at the centre, too.
    """
    at = f"{picture.focus[0]:g},{picture.focus[1]:g}" if picture.focus else "-"
    return f"{role} {at} {picture.file}"


def code_use(address: str) -> str:
    """The key of an address' QR code."""
    return f"code {address}"


def to_bytes(edition: Edition) -> bytes:
    """The edition as JSON, as `library.encode` would have it."""
    data = {"format": FORMAT, **vars(edition)}
    return json.dumps(data, ensure_ascii=False, default=vars).encode("utf-8", "surrogatepass")


def read(path: Path) -> Edition:
    """Reads the edition that `to_bytes` wrote to `path`.

    Raises:
        OSError: it cannot be read.
        ValueError: it is damaged, or of another format.
    """
    try:
        data = json.loads(path.read_bytes())
        if data.pop("format") != FORMAT:
            raise ValueError("another format")
        problems = tuple(Problem(**problem) for problem in data.pop("problems"))
        edition = decode(Edition, {**data, "problems": []})
        return dataclasses.replace(edition, problems=problems)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path.name}: {error!r}") from error
