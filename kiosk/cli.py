"""The commands, one function each: what was typed, the room that does it, the exit code."""

import argparse
import datetime
import gc
import io
import re
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk import __version__, paths

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command that was typed; without one, the show."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # names that a console cannot write
    if given and given[0] in _COMMANDS:
        parser, command = _COMMANDS[given[0]]
        options = parser(f"kiosk {given[0]}").parse_args(given[1:])
        options.given = given[1:]
        if hasattr(signal, "SIGPIPE"):
            signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `kiosk check | head` ends in peace
    else:
        command = show
        options = _show_parser("kiosk").parse_args(given)
    return command(options)


def show(options: argparse.Namespace) -> int:
    """Full screen: the attract loop, the menu, until it is ended."""
    from kiosk.screen import display

    silent = display.here()
    if silent:
        return _cannot(silent)
    content = options.content or paths.default_content()
    state = options.state or paths.default_state()
    if _is_running(state):
        return _cannot("already-running")
    gc.disable()  # until the first slide is there: nothing made on the way to it is garbage
    from kiosk import app

    if not content.is_dir() and not app.has_edition(state, content):
        return _cannot("no-folder", folder=str(content))

    windowed = options.windowed or options.size
    return app.run(
        app.Options(
            content=content,
            state=state,
            size=(options.size or (1280, 720)) if windowed else None,
            screen=options.screen,
            language=options.language,
            date=options.date,
            graphics=options.graphics,
            speed=options.speed,
        )
    )


def check(options: argparse.Namespace) -> int:
    """Reports every problem of a content folder."""
    from kiosk import reports

    return reports.check(
        options.content or paths.default_content(),
        options.date or datetime.date.today(),
        language=options.language or reports.system_language(),
        as_json=options.json,
        strict=options.strict,
    )


def publish(options: argparse.Namespace) -> int:
    """Publishes a content folder as an edition, as the show does in the background."""
    from kiosk import reports

    content = options.content or paths.default_content()
    if options.follow:
        given = [word for word in options.given if word != "--follow"]
        return reports.follow(content, given)
    return reports.publish(
        content,
        options.state or paths.default_state(),
        options.size or (1920, 1080),
        options.date or datetime.date.today(),
        language=options.language or reports.system_language(),
        as_events=options.events,
    )


def shots(options: argparse.Namespace) -> int:
    """Renders every slide to PNG, with a contact sheet."""
    from kiosk import shots as rendering

    return rendering.run(
        rendering.Options(
            content=options.content or paths.default_content(),
            out=options.out,
            size=options.size or (1920, 1080),
            language=options.language,
            date=options.date or datetime.date.today(),
            text_scale=options.text_scale,
            high_contrast=options.contrast == "high",
        )
    )


def draw(options: argparse.Namespace) -> int:
    """Draws an SVG for `publish`, in a process that can be ended."""
    from kiosk.edition import drawing

    return drawing.main(*options.size)


def status(options: argparse.Namespace) -> int:
    """Asks the running kiosk how it is."""
    from kiosk import reports

    return reports.status(options.state, as_json=options.json)


def _is_running(state: Path) -> bool:
    """Whether a show with that state folder answers already."""
    from kiosk.guard.status import ask

    try:
        return ask(state) is not None
    except OSError:
        return False


def _cannot(code: str, **values: str) -> int:
    from kiosk import reports

    return reports.cannot(code, **values)


def _parser(name: str, description: str, *, content: bool = True) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=name, description=description, allow_abbrev=False)
    if content:
        parser.add_argument(
            "content", nargs="?", type=Path, metavar="CONTENT",
            help="the content folder (else $KIOSK_CONTENT, ./content, or the one that ships)",
        )  # fmt: skip
    return parser


def _show_parser(name: str) -> argparse.ArgumentParser:
    parser = _parser(name, "Shows a content folder full screen.")
    parser.epilog = "Commands: " + ", ".join(f"kiosk {command}" for command in _COMMANDS)
    parser.add_argument("--version", action="version", version=f"Escales {__version__}")
    parser.add_argument("--windowed", action="store_true", help="in a window of 1280x720")
    parser.add_argument("--size", type=_size, metavar="WxH", help="in a window of that size")
    parser.add_argument("--screen", default="", metavar="NAME", help="name, model or serial number")
    _add_common(parser)
    parser.add_argument("--graphics", choices=("auto", "gpu", "software"), default="auto")
    parser.add_argument("--speed", type=_speed, default=1.0, metavar="F", help="the clock's speed")
    return parser


def _check_parser(name: str) -> argparse.ArgumentParser:
    parser = _parser(name, "Reports every problem of a content folder at once.")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--strict", action="store_true", help="warnings count as errors")
    _add_language(parser, "language of the report: fr or en")
    _add_date(parser)
    return parser


def _publish_parser(name: str) -> argparse.ArgumentParser:
    parser = _parser(name, "Publishes a content folder as an edition for the show.")
    parser.add_argument("--size", type=_size, metavar="WxH", help="the screen's size in pixels")
    parser.add_argument("--events", action="store_true", help="print each step as a line of JSON")
    parser.add_argument(
        "--follow", action="store_true", help="again at each change, until standard input is closed"
    )
    _add_common(parser)
    return parser


def _shots_parser(name: str) -> argparse.ArgumentParser:
    parser = _parser(name, "Renders every slide and screen to PNG, with an index.html.")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--size", type=_size, metavar="WxH")
    parser.add_argument("--text-scale", type=_text_scale, default=1.0, metavar="F")
    parser.add_argument("--contrast", choices=("normal", "high"), default="normal")
    _add_language(parser, "language of the slides")
    _add_date(parser)
    return parser


def _draw_parser(name: str) -> argparse.ArgumentParser:
    parser = _parser(name, "Draws an SVG from standard input as PNG.", content=False)
    parser.add_argument("size", type=_pixels, metavar="WxH")
    return parser


def _status_parser(name: str) -> argparse.ArgumentParser:
    parser = _parser(name, "Asks the running kiosk how it is.", content=False)
    parser.add_argument("--json", action="store_true")
    _add_state(parser)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    _add_language(parser, "a language of the content")
    _add_date(parser)
    _add_state(parser)


def _add_language(parser: argparse.ArgumentParser, text: str) -> None:
    parser.add_argument("--language", type=_language, default="", metavar="xx", help=text)


def _add_date(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help="as if it were that day")


def _add_state(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--state", type=Path, metavar="DIR", help="where editions are kept")


def _pixels(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size such as 1920x1080")
    return int(match[1]), int(match[2])


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size such as 1920x1080")
    width, height = int(match[1]), int(match[2])
    if not (320 <= width <= 7680 and 240 <= height <= 7680):
        raise argparse.ArgumentTypeError(f"{text}: from 320x240 to 7680x7680")
    return width, height


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day such as 2026-05-31") from None


def _language(text: str) -> str:
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


def _speed(text: str) -> float:
    return _between(text, 0.1, 1000)


def _text_scale(text: str) -> float:
    return _between(text, 1, 2)


_COMMANDS: dict[str, tuple[Callable[[str], argparse.ArgumentParser], Command]] = {
    "check": (_check_parser, check),
    "publish": (_publish_parser, publish),
    "shots": (_shots_parser, shots),
    "status": (_status_parser, status),
    "draw": (_draw_parser, draw),
}
