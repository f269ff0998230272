"""The wheel, installed into an empty environment, runs from anywhere with its own content."""

import json
import os
import signal
import subprocess
import sys
import time
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BIN = "Scripts" if os.name == "nt" else "bin"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(ROOT)],
        check=True,
    )
    return next(folder.glob("escales-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command `kiosk` of an environment that has the wheel and what it depends on, no more."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    subprocess.run(
        [str(folder / BIN / "python"), "-m", "pip", "install", "-q", str(wheel),
         "-c", str(ROOT / "constraints.txt")],
        check=True,
    )  # fmt: skip
    return folder / BIN / "kiosk"


def test_wheel_carries_resources_and_content(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "kiosk/_shipped/content/kiosk.yaml" in names
    assert "kiosk/_shipped/resources/qml/Kiosk/KioskWindow.qml" in names
    assert "kiosk/_shipped/resources/fonts/OFL.txt" in names
    assert not [name for name in names if name.startswith(("tests/", "docs/"))]


def test_installed_program_checks_shoots_and_shows(installed: Path, tmp_path: Path) -> None:
    def kiosk(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(installed), *arguments], capture_output=True, text=True, cwd=tmp_path, timeout=300
        )

    check = kiosk("check")
    assert (check.returncode, check.stdout, check.stderr) == (0, "", "")
    shots = kiosk("shots", "--out", "out", "--size", "320x240")
    assert shots.returncode == 0, shots.stderr
    assert len(list((tmp_path / "out").glob("*.png"))) > 50
    state = str(tmp_path / "state")
    published = kiosk("publish", "--state", state, "--size", "320x240")
    assert published.returncode == 0, published.stderr
    show = subprocess.Popen(
        [str(installed), "--state", state, "--size", "320x240"],
        cwd=tmp_path, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        deadline = time.monotonic() + 60
        answer: dict[str, object] = {}
        while time.monotonic() < deadline and not answer.get("slide"):
            status = kiosk("status", "--json", "--state", state)
            answer = json.loads(status.stdout) if status.returncode == 0 else {}
        assert answer["slide"] == "home"
        show.send_signal(signal.SIGTERM)
        assert show.wait(10) == 0
        assert show.stderr is not None and show.stderr.read() == ""
    finally:
        show.kill()
        show.communicate()
