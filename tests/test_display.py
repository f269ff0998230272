"""The show on a real X display: full screen, drawn, alive, and ended in order."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageGrab

from tests.outside.display import display
from tests.test_commands import ROOT, kiosk, status_of, wait_for

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11")


def test_full_screen_alive_and_ended_in_order(city: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    assert kiosk("publish", city, "--state", state, "--size", "1024x768").returncode == 0
    command = [sys.executable, "-m", "kiosk", str(city), "--state", str(state), "--speed", "10"]
    with display((1024, 768)) as environment:
        show = subprocess.Popen(
            command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
        )
        try:
            first = wait_for(lambda: (s := status_of(state)) and s["partnership"] and s)
            assert isinstance(first, dict)
            wait_for(lambda: len(colours_at_the_edges(environment["DISPLAY"])) > 2)
            later = wait_for(lambda: (s := status_of(state)) and s["slide"] != first["slide"] and s)
            assert isinstance(later, dict) and later["frames"] > first["frames"]
            show.send_signal(signal.SIGTERM)
            assert show.wait(5) == 0
            assert show.stderr is not None and show.stderr.read() == ""
        finally:
            show.kill()
            show.communicate()


def colours_at_the_edges(name: str) -> set[object]:
    """Colours along the border of the whole screen, which only a full-screen window reaches."""
    screen: Image.Image = ImageGrab.grab(xdisplay=name).convert("RGB")
    width, height = screen.size
    assert (width, height) == (1024, 768)
    top = {screen.getpixel((x, 0)) for x in range(0, width, 32)}
    right = {screen.getpixel((width - 1, y)) for y in range(0, height, 32)}
    return (top | right) - {(0, 0, 0)}
