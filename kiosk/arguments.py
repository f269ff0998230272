"""What several commands take on the command line, turned into values or refused in a sentence."""

import argparse
import datetime
import re
from pathlib import Path


def parser(name: str, description: str, *, content: bool = True) -> argparse.ArgumentParser:
    """A parser of a command, most of which take a content folder."""
    parser = argparse.ArgumentParser(prog=name, description=description, allow_abbrev=False)
    if content:
        parser.add_argument(
            "content", nargs="?", type=Path, metavar="CONTENT",
            help="the content folder (else $KIOSK_CONTENT, ./content, or the one that ships)",
        )  # fmt: skip
    return parser


def add_common(parser: argparse.ArgumentParser) -> None:
    """What the commands that show or publish take."""
    add_language(parser, "a language of the content")
    add_date(parser)
    add_state(parser)


def add_language(parser: argparse.ArgumentParser, text: str) -> None:
    """--language."""
    parser.add_argument("--language", type=language, default="", metavar="xx", help=text)


def add_date(parser: argparse.ArgumentParser) -> None:
    """--date."""
    parser.add_argument("--date", type=date, metavar="YYYY-MM-DD", help="as if it were that day")


def add_state(parser: argparse.ArgumentParser) -> None:
    """--state."""
    parser.add_argument("--state", type=Path, metavar="DIR", help="where editions are kept")


def pixels(text: str) -> tuple[int, int]:
    """A size of any kind, such as 64x64."""
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size such as 1920x1080")
    return int(match[1]), int(match[2])


def size(text: str) -> tuple[int, int]:
    """A size that a screen may have, such as 1920x1080."""
    match = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size such as 1920x1080")
    width, height = int(match[1]), int(match[2])
    if not (320 <= width <= 7680 and 240 <= height <= 7680):
        raise argparse.ArgumentTypeError(f"{text}: from 320x240 to 7680x7680")
    return width, height


def date(text: str) -> datetime.date:
    """A day, such as 2026-05-31."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day such as 2026-05-31") from None


def language(text: str) -> str:
    """The code of a language, such as fr or pt-BR."""
    if text and not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z]{2,4})?", text):
        raise argparse.ArgumentTypeError(f"“{text}” is not a language such as fr")
    return text


def _between(text: str, low: float, high: float) -> float:
    try:
        number = float(text)
    except ValueError:
        number = low - 1
    if not low <= number <= high:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from {low:g} to {high:g}")
    return number


def speed(text: str) -> float:
    """How fast the clock runs, 0.1 to 1000."""
    return _between(text, 0.1, 1000)


def text_scale(text: str) -> float:
    """How large the text is, 1 to 2."""
    return _between(text, 1, 2)
