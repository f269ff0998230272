"""The safe markup of texts: **bold**, *italic*, lists and line breaks, and nothing else.

Nothing that an editor writes reaches the screen as markup of its own: everything is escaped, and
only <b>, <i> and <br> are added. So a text cannot load or run anything.
"""

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_STRONG = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*(?!\*)", re.DOTALL)
_EMPHASIS = re.compile(r"(?<![*\w])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?![*\w])", re.DOTALL)
_BOLD_TAG = re.compile(r"</?b>")
_ITEM = re.compile(r"\s*(?:[-•*])\s+(.*)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")

SOFT_HYPHEN = "\u00ad"
_BLANK = "\u034f\u115f\u1160\u2800\u3164\uffa0"  # letters and signs that show nothing

Kind = Literal["paragraph", "item"]


@dataclass(frozen=True)
class Block:
    """A paragraph, or an item of a list, as styled text."""

    kind: Kind
    text: str


def styled(markup: str) -> str:
    """One line of markup as Qt StyledText, with everything else escaped."""
    line = html.escape(_CONTROL.sub("", markup), quote=False)
    line = _STRONG.sub(r"<b>\1</b>", line)
    line = _EMPHASIS.sub(_italic, line)
    line = line.replace("\u00a0", "&nbsp;").replace("\u202f", "&nbsp;")  # which StyledText folds
    return line.replace("\n", "<br>")


def plain(markup: str) -> str:
    """The words alone and undivided, as a screen reader says them and as they are counted."""
    words = "\n".join(_EMPHASIS.sub(r"\1", _STRONG.sub(r"\1", text)) for _, text in _parts(markup))
    return words.replace(SOFT_HYPHEN, "")


def blocks(markup: str) -> list[Block]:
    """The paragraphs and list items of a text. Single line breaks stay inside a paragraph."""
    return [Block(kind, styled(text)) for kind, text in _parts(markup)]


def has_words(markup: str) -> bool:
    """Whether there is anything to be seen in a text."""
    return any(
        not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf") and c not in _BLANK
        for c in markup
    )


def word_count(markup: str) -> int:
    """Words as a reader counts them: what stands between spaces and has a letter or digit."""
    return sum(any(c.isalnum() for c in word) for word in plain(markup).split())


def _parts(markup: str) -> Iterator[tuple[Kind, str]]:
    lines: list[str] = []
    for line in [*markup.strip().split("\n"), ""]:
        item = _ITEM.fullmatch(line)
        if not item and line.strip():
            lines.append(line.strip())
            continue
        if lines:
            yield "paragraph", "\n".join(lines)
            lines = []
        if item:
            yield "item", item.group(1).strip()


def _italic(found: re.Match[str]) -> str:
    """Italic, but never half inside bold: tags stay properly nested."""
    inner = found.group(1)
    tags = _BOLD_TAG.findall(inner)
    nested = tags == ["<b>", "</b>"] * (len(tags) // 2)
    return f"<i>{inner}</i>" if nested else found.group()
