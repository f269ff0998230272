"""The commands, one function each: what was typed, the room that does it, the exit code."""

import argparse
import datetime
import gc
import io
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk import __version__, arguments, paths

Command = Callable[[argparse.Namespace], int]


def main(typed: Sequence[str] | None = None) -> int:
    """Runs the command that was typed; without one, the show."""
    given = list(sys.argv[1:] if typed is None else typed)
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


def doctor(options: argparse.Namespace) -> int:
    """Examines this machine and the content: what is well, and what to do."""
    from kiosk import doctor as examining
    from kiosk import reports

    return examining.run(
        options.content or paths.default_content(),
        options.state or paths.default_state(),
        language=options.language or reports.system_language(),
        as_json=options.json,
    )


def devices(_: argparse.Namespace) -> int:
    """Tells what Qt finds, for `doctor`, in a process that may fail."""
    from kiosk.screen import devices as found

    return found.main()


def voice(options: argparse.Namespace) -> int:
    """Reads aloud for the show, in a process that may hang."""
    from kiosk.screen import speaker

    return speaker.main(options.engine)


def draw(options: argparse.Namespace) -> int:
    """Draws an SVG for `publish`, in a process that can be ended."""
    from kiosk.edition import drawing

    return drawing.main(*options.size)


def chart(options: argparse.Namespace) -> int:
    """Draws parts of the map; the show starts it."""
    from kiosk.edition import charting

    return charting.main(options.folder)


def status(options: argparse.Namespace) -> int:
    """Asks the running kiosk how it is."""
    from kiosk import reports

    return reports.status(options.state, as_json=options.json)


def pin(_: argparse.Namespace) -> int:
    """Makes the line for kiosk.yaml from the staff's PIN."""
    from kiosk import reports

    return reports.pin()


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


def _show_parser(name: str) -> argparse.ArgumentParser:
    parser = arguments.parser(name, "Shows a content folder full screen.")
    parser.epilog = "Commands: " + ", ".join(f"kiosk {command}" for command in _COMMANDS)
    parser.add_argument("--version", action="version", version=f"Escales {__version__}")
    parser.add_argument("--windowed", action="store_true", help="in a window of 1280x720")
    parser.add_argument(
        "--size", type=arguments.size, metavar="WxH", help="in a window of that size"
    )
    parser.add_argument("--screen", default="", metavar="NAME", help="name, model or serial number")
    arguments.add_common(parser)
    parser.add_argument("--graphics", choices=("auto", "gpu", "software"), default="auto")
    parser.add_argument(
        "--speed", type=arguments.speed, default=1.0, metavar="F", help="the clock's speed"
    )
    return parser


def _check_parser(name: str) -> argparse.ArgumentParser:
    parser = arguments.parser(name, "Reports every problem of a content folder at once.")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--strict", action="store_true", help="warnings count as errors")
    arguments.add_language(parser, "language of the report: fr or en")
    arguments.add_date(parser)
    return parser


def _publish_parser(name: str) -> argparse.ArgumentParser:
    parser = arguments.parser(name, "Publishes a content folder as an edition for the show.")
    parser.add_argument(
        "--size", type=arguments.size, metavar="WxH", help="the screen's size in pixels"
    )
    parser.add_argument("--events", action="store_true", help="print each step as a line of JSON")
    parser.add_argument(
        "--follow", action="store_true", help="again at each change, until standard input is closed"
    )
    arguments.add_common(parser)
    return parser


def _shots_parser(name: str) -> argparse.ArgumentParser:
    parser = arguments.parser(name, "Renders every slide and screen to PNG, with an index.html.")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--size", type=arguments.size, metavar="WxH")
    parser.add_argument("--text-scale", type=arguments.text_scale, default=1.0, metavar="F")
    parser.add_argument("--contrast", choices=("normal", "high"), default="normal")
    arguments.add_language(parser, "language of the slides")
    arguments.add_date(parser)
    return parser


def _draw_parser(name: str) -> argparse.ArgumentParser:
    parser = arguments.parser(name, "Draws an SVG from standard input as PNG.", content=False)
    parser.add_argument("size", type=arguments.pixels, metavar="WxH")
    return parser


def _chart_parser(name: str) -> argparse.ArgumentParser:
    description = "Draws the sheets of the map that standard input asks for."
    parser = arguments.parser(name, description, content=False)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    return parser


def _status_parser(name: str) -> argparse.ArgumentParser:
    parser = arguments.parser(name, "Asks the running kiosk how it is.", content=False)
    parser.add_argument("--json", action="store_true")
    arguments.add_state(parser)
    return parser


def _pin_parser(name: str) -> argparse.ArgumentParser:
    description = "Makes the line for kiosk.yaml from the staff's PIN, typed or on standard input."
    return arguments.parser(name, description, content=False)


def _doctor_parser(name: str) -> argparse.ArgumentParser:
    parser = arguments.parser(
        name, "Examines this machine and the content: what is well, and what to do."
    )
    parser.add_argument("--json", action="store_true")
    arguments.add_language(parser, "language of the report: fr or en")
    arguments.add_state(parser)
    return parser


def _devices_parser(name: str) -> argparse.ArgumentParser:
    return arguments.parser(name, "Tells what Qt finds, as JSON.", content=False)


def _voice_parser(name: str) -> argparse.ArgumentParser:
    parser = arguments.parser(name, "Reads aloud what standard input says, as JSON.", content=False)
    parser.add_argument("--engine", default="", metavar="NAME")
    return parser


_COMMANDS: dict[str, tuple[Callable[[str], argparse.ArgumentParser], Command]] = {
    "check": (_check_parser, check),
    "publish": (_publish_parser, publish),
    "shots": (_shots_parser, shots),
    "status": (_status_parser, status),
    "pin": (_pin_parser, pin),
    "doctor": (_doctor_parser, doctor),
    "draw": (_draw_parser, draw),
    "chart": (_chart_parser, chart),
    "devices": (_devices_parser, devices),
    "voice": (_voice_parser, voice),
}
