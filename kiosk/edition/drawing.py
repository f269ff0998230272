"""SVG drawn as PNG in a process of its own, which a drawing without measure cannot outlive.

A few kilobytes of SVG can ask for hours or for all of the memory, in more ways than can be listed.
"""

import subprocess
import sys

from kiosk import paths

SECONDS = 20
MEMORY = 2 << 30
"""Bytes of address space that a drawing may take (where the system can limit it)."""


class DrawingRefused(Exception):
    """It takes too long or too much, or is not a drawing."""


def draw(svg: str, width: int, height: int) -> bytes:
    """The drawing as PNG of that size in pixels.

    Raises:
        DrawingRefused: it cannot be drawn within the limits.
    """
    command = [*paths.program(), "draw", f"{width}x{height}"]
    try:
        done = subprocess.run(
            command, input=svg.encode(), capture_output=True, timeout=SECONDS, check=True
        )
    except subprocess.TimeoutExpired as error:
        raise DrawingRefused(f"longer than {SECONDS} s") from error
    except subprocess.CalledProcessError as error:
        raise DrawingRefused(error.stderr.decode(errors="replace")[-500:]) from error
    return done.stdout


def main(width: int, height: int) -> int:
    """What that process does: SVG from standard input, PNG to standard output."""
    import resvg_py

    _limit()
    text = sys.stdin.buffer.read().decode()
    has_text = "<text" in text
    data = resvg_py.svg_to_bytes(
        svg_string=text,
        width=width,
        height=height,
        font_dirs=[str(paths.resources() / "fonts")] if has_text else None,
        skip_system_fonts=not has_text,
    )
    sys.stdout.buffer.write(data)
    return 0


def _limit() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
