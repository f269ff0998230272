"""The safe markup of texts: **bold**, *italic*, lists and line breaks, and nothing else.

Nothing that an editor writes reaches the screen as markup of its own: everything is escaped, and
only <b> and <i> are added. So a text cannot load or run anything.
"""

import html
import re
from dataclasses import dataclass
from typing import Literal

_STRONG = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
_EMPHASIS = re.compile(r"(?<![*\w])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?![*\w])")
_ITEM = re.compile(r"\s*(?:[-•*])\s+(.*)")


@dataclass(frozen=True)
class Block:
    """A paragraph, or an item of a list, as styled text."""

    kind: Literal["paragraph", "item"]
    text: str


def styled(markup: str) -> str:
    """One line of markup as Qt StyledText, with everything else escaped."""
    line = html.escape(markup, quote=False).replace("\n", "<br>")
    line = line.replace("\u00a0", "&nbsp;").replace("\u202f", "&nbsp;")  # which StyledText folds
    line = _STRONG.sub(r"<b>\1</b>", line)
    return _EMPHASIS.sub(r"<i>\1</i>", line)


def plain(markup: str) -> str:
    """The words alone, as a screen reader says them and as they are counted."""
    words = _EMPHASIS.sub(r"\1", _STRONG.sub(r"\1", markup))
    return "\n".join(
        match.group(1) if (match := _ITEM.fullmatch(line)) else line for line in words.split("\n")
    )


def blocks(markup: str) -> list[Block]:
    """The paragraphs and list items of a text. Single line breaks stay inside a paragraph."""
    result: list[Block] = []
    lines: list[str] = []

    def end_paragraph() -> None:
        if lines:
            result.append(Block("paragraph", styled("\n".join(lines))))
            lines.clear()

    for line in markup.strip().split("\n"):
        item = _ITEM.fullmatch(line)
        if item:
            end_paragraph()
            result.append(Block("item", styled(item.group(1).strip())))
        elif not line.strip():
            end_paragraph()
        else:
            lines.append(line.strip())
    end_paragraph()
    return result


def word_count(markup: str) -> int:
    """Words of a text as a reader counts them: what stands between spaces and has a letter or digit."""
    return sum(any(c.isalnum() for c in word) for word in plain(markup).split())
