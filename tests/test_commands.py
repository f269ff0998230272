"""The whole program, from outside: commands, exit codes, the running show."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.outside.waiting import wait_for

ROOT = Path(__file__).resolve().parent.parent
Run = Callable[..., subprocess.CompletedProcess[str]]


def kiosk(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a command to its end."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "kiosk", *map(str, arguments)],
        capture_output=True, text=True, cwd=ROOT, timeout=120, env={**os.environ, **environment},
    )  # fmt: skip


def status_of(state: Path) -> dict[str, object] | None:
    answer = kiosk("status", "--json", "--state", state)
    return json.loads(answer.stdout) if answer.returncode == 0 else None


@pytest.fixture
def show(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts the show offscreen, and ends it after the test."""
    running: list[subprocess.Popen[str]] = []

    def start(content: Path, *arguments: object, **environment: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", str(content), "--state", str(tmp_path / "state"),
             "--size", "640x360", *map(str, arguments)],
            cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, **environment},
        )  # fmt: skip
        running.append(process)
        return process

    yield start
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


def test_shipped_content_has_no_problem(shipped_content: Path) -> None:
    answer = kiosk("check", shipped_content, "--strict")
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")


def test_check_reports_line_column_and_what_to_do(city: Path, tmp_path: Path) -> None:
    broken = shutil.copytree(city, tmp_path / "broken")
    file = broken / "partnerships" / "oakport" / "partnership.yaml"
    lines = file.read_text("utf-8").splitlines()
    lines[1] = "countri: GB"
    file.write_text("\n".join(lines), "utf-8")
    english = kiosk("check", broken, "--language", "en")
    assert english.returncode == 1
    assert "partnerships/oakport/partnership.yaml:2:1: error: " in english.stdout
    assert "Did you mean “country”?" in english.stdout
    french = kiosk("check", broken, LC_ALL="fr_FR.UTF-8")
    assert "erreur" in french.stdout
    as_json = json.loads(kiosk("check", broken, "--json").stdout)
    found = next(p for p in as_json if p["code"] == "unknown-key")
    assert set(found) == {
        "path", "line", "column", "field", "severity", "code", "message", "hint"
    }  # fmt: skip
    assert (found["line"], found["column"], found["field"]) == (2, 1, "countri")


def test_strict_counts_warnings(city: Path, tmp_path: Path) -> None:
    content = shutil.copytree(city, tmp_path / "content")
    (content / "stray.txt").write_text("?")
    assert kiosk("check", content).returncode == 0
    assert kiosk("check", content, "--strict").returncode == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "/nowhere/at/all"),
        ("shots", "/nowhere/at/all", "--out", "unused"),
        ("publish", "/nowhere/at/all"),
        ("/nowhere/at/all",),
        ("check", "--date", "31.12.2026"),
        ("--size", "wide"),
        ("--nonsense",),
        ("shots",),
    ],
)
def test_wrong_calls_end_with_2_and_say_why(arguments: tuple[str, ...]) -> None:
    answer = kiosk(*arguments)
    assert answer.returncode == 2
    assert answer.stderr and "Traceback" not in answer.stderr


def test_status_without_a_kiosk(tmp_path: Path) -> None:
    answer = kiosk("status", "--json", "--state", tmp_path)
    assert answer.returncode == 3
    assert kiosk("status").returncode == 3


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and Wayland")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":4242"}, {"WAYLAND_DISPLAY": "none-42"}])
def test_without_a_display(city: Path, display: dict[str, str]) -> None:
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    answer = subprocess.run(
        [sys.executable, "-m", "kiosk", str(city)],
        capture_output=True, text=True, cwd=ROOT, timeout=60, env={**environment, **display},
    )  # fmt: skip
    assert answer.returncode == 2
    assert len(answer.stderr.strip().splitlines()) == 1


def test_a_display_that_qt_cannot_use(city: Path, tmp_path: Path) -> None:
    answer = kiosk(city, "--state", tmp_path, QT_QPA_PLATFORM="nonsense")
    assert answer.returncode == 2
    assert answer.stderr.splitlines()[-1].startswith("kiosk: ")


def test_show_runs_changes_slides_and_ends_in_order(
    city: Path, tmp_path: Path, show: Callable[..., subprocess.Popen[str]]
) -> None:
    process = show(city, "--speed", 15, "--language", "en")
    state = tmp_path / "state"
    first = wait_for(lambda: (s := status_of(state)) and s["partnership"] and s)
    assert isinstance(first, dict)
    assert set(first) == {
        "state", "partnership", "slide", "language", "edition", "problems", "frames",
        "last_change", "uptime_s", "visits", "pid",
    }  # fmt: skip
    assert first["state"] == "attract" and first["language"] == "en"
    assert first["pid"] == process.pid
    later = wait_for(lambda: (s := status_of(state)) and s["slide"] != first["slide"] and s)
    assert isinstance(later, dict)
    assert later["partnership"] != first["partnership"]
    assert later["frames"] > first["frames"] and later["last_change"] > first["last_change"]
    found = kiosk("status", "--json")
    assert json.loads(found.stdout)["pid"] == process.pid, "found without naming its state folder"
    started = time.monotonic()
    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0
    assert time.monotonic() - started < 2
    assert process.stderr is not None and process.stderr.read() == ""
    assert status_of(state) is None


def test_second_start_opens_the_last_edition(
    city: Path, tmp_path: Path, show: Callable[..., subprocess.Popen[str]]
) -> None:
    """The edition is shown although the folder has gone bad meanwhile."""
    content = shutil.copytree(city, tmp_path / "content")
    state = tmp_path / "state"
    assert kiosk("publish", content, "--state", state, "--size", "640x360").returncode == 0
    (content / "kiosk.yaml").write_text("title: [", "utf-8")
    show(content, "--speed", 15)
    found = wait_for(
        lambda: (s := status_of(state)) and s["partnership"] and s["problems"]["errors"] and s  # type: ignore[index]
    )
    assert isinstance(found, dict) and found["state"] == "attract"


def test_no_content_at_all_is_a_friendly_screen(
    tmp_path: Path, show: Callable[..., subprocess.Popen[str]]
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    process = show(empty)
    found = wait_for(
        lambda: (s := status_of(tmp_path / "state")) and s["state"] == "problem" and s  # type: ignore[index]
    )
    assert isinstance(found, dict) and found["problems"]["errors"]  # type: ignore[index]
    assert process.poll() is None


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_only_this_user_can_ask(
    city: Path, tmp_path: Path, show: Callable[..., subprocess.Popen[str]]
) -> None:
    show(city)
    wait_for(lambda: status_of(tmp_path / "state"))
    folder = tmp_path / "run" / "escales"
    assert folder.stat().st_mode & 0o077 == 0
    sockets = list(folder.glob("*.sock"))
    assert sockets and all(s.stat().st_mode & 0o077 == 0 for s in sockets)


def test_shots_of_every_slide(city: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    answer = kiosk("shots", city, "--out", out, "--size", "480x270", "--language", "en",
                   "--text-scale", "1.5", "--contrast", "high", DISPLAY="")  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    pictures = sorted(out.glob("*.png"))
    visit = {p.stem.split("visit-")[1] for p in pictures if "visit-" in p.stem}
    assert len([p for p in pictures if "visit-" not in p.stem]) == 1 + 7 + 6 + 40 + 3
    assert visit == {"menu", "linden", "forty", "oakport", "bildlos", "photo", "slide", "comfort",
                     "lowered", "still-there", "pin", "staff", "cleaning",
                     "picture-map", "picture-map-photo", "map", "port"}  # fmt: skip
    page = (out / "index.html").read_text("utf-8")
    for path in pictures:
        assert path.name in page
        with Image.open(path) as image:
            assert image.size == (480, 270)
            assert len(image.convert("RGB").getcolors(480 * 270) or []) > 8, f"{path.name} is blank"
    assert kiosk("shots", city, "--out", out, "--language", "it").returncode == 2


def test_shots_of_nothing(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    answer = kiosk("shots", empty, "--out", tmp_path / "out", "--size", "480x270")
    assert answer.returncode == 1
    assert len(list((tmp_path / "out").glob("*.png"))) == 1


def test_show_starts_without_its_folder_when_it_has_an_edition(
    city: Path, tmp_path: Path, show: Callable[..., subprocess.Popen[str]]
) -> None:
    """A lost network share does not reach the glass."""
    content = shutil.copytree(city, tmp_path / "content")
    state = tmp_path / "state"
    assert kiosk("publish", content, "--state", state, "--size", "640x360").returncode == 0
    shutil.rmtree(content)
    show(content)
    found = wait_for(
        lambda: (s := status_of(state)) and s["partnership"] and s["problems"]["errors"] and s  # type: ignore[index]
    )
    assert isinstance(found, dict) and found["state"] == "attract"


def test_publish_says_what_is_wrong_and_keeps_the_edition(city: Path, tmp_path: Path) -> None:
    content = shutil.copytree(city, tmp_path / "content")
    state = tmp_path / "state"
    first = kiosk("publish", content, "--state", state, "--size", "320x240")
    assert first.returncode == 0, first.stderr
    (content / "kiosk.yaml").write_text("title: [", "utf-8")
    second = kiosk("publish", content, "--state", state, "--size", "320x240", "--language", "en")
    assert second.returncode == 1
    assert second.stdout.splitlines()[0].startswith("kiosk.yaml:")
    assert second.stdout.splitlines()[-1] == first.stdout.splitlines()[-1]


def test_a_changed_folder_comes_to_the_screen_by_itself(
    city: Path, tmp_path: Path, show: Callable[..., subprocess.Popen[str]]
) -> None:
    content = shutil.copytree(city, tmp_path / "content")
    state = tmp_path / "state"
    process = show(content, "--speed", 20)
    first = wait_for(
        lambda: (s := status_of(state)) and (state / "folders").exists() and s["slide"] and s
    )
    assert isinstance(first, dict)
    wait_for(lambda: not list(state.rglob(".new-*")))
    shutil.rmtree(content / "partnerships" / "forty")
    shutil.rmtree(content / "partnerships" / "oakport")
    editions = {first["edition"]}

    def only_the_others_are_left() -> bool:
        found = status_of(state)
        assert found is not None
        editions.add(found["edition"])
        newest = max((state / "folders").glob("*/editions/*.json"), key=lambda p: p.name)
        names = {p["id"] for p in json.loads(newest.read_bytes())["library"]["partnerships"]}
        return names == {"linden", "bildlos"} and found["edition"] == newest.stem

    wait_for(only_the_others_are_left)
    assert len(editions) > 1
    assert process.poll() is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_the_publisher_ends_with_the_show(
    city: Path, tmp_path: Path, show: Callable[..., subprocess.Popen[str]]
) -> None:
    """Also when the show is killed: nothing is left running."""
    state = tmp_path / "state"
    process = show(city)
    wait_for(lambda: (s := status_of(state)) and s["slide"])
    children = children_of(process.pid)
    assert children
    process.kill()
    process.wait()
    wait_for(lambda: not any(alive(child) for child in children))


def children_of(pid: int) -> list[int]:
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in found]


def alive(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def test_a_second_show_on_the_same_state_does_not_start(
    city: Path, tmp_path: Path, show: Callable[..., subprocess.Popen[str]]
) -> None:
    first = show(city)
    wait_for(lambda: status_of(tmp_path / "state"))
    second = kiosk(city, "--state", tmp_path / "state")
    assert second.returncode == 2
    assert len(second.stderr.splitlines()) == 1
    found = status_of(tmp_path / "state")
    assert found is not None and found["pid"] == first.pid


def test_a_socket_left_by_a_crash_is_no_show(
    city: Path, tmp_path: Path, show: Callable[..., subprocess.Popen[str]]
) -> None:
    crashed = show(city)
    wait_for(lambda: status_of(tmp_path / "state"))
    crashed.kill()
    crashed.wait()
    again = show(city)
    found = wait_for(lambda: status_of(tmp_path / "state"))
    assert isinstance(found, dict) and found["pid"] == again.pid


@pytest.mark.skipif(os.name != "posix", reason="names that Windows does not allow")
def test_names_cannot_write_to_the_terminal(city: Path, tmp_path: Path) -> None:
    content = shutil.copytree(city, tmp_path / "content")
    (content / "evil\x1b[31m\nkiosk.yaml:1:1: error: forged.txt").write_text("x")
    found = kiosk("check", content, "--language", "en").stdout
    assert "\x1b" not in found
    assert len(found.splitlines()) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_a_publisher_that_dies_is_told_and_followed_by_another(
    city: Path, tmp_path: Path, show: Callable[..., subprocess.Popen[str]]
) -> None:
    content = shutil.copytree(city, tmp_path / "content")
    for number in range(6):
        big = Image.effect_noise((1500, 1000), 90).resize((7000, 5000))
        big.save(content / "partnerships" / "oakport" / "photos" / f"big-{number}.jpg")
    state = tmp_path / "state"
    process = show(content)
    follower = wait_for(lambda: children_of(process.pid))
    assert isinstance(follower, list)
    worker = wait_for(lambda: children_of(follower[0]))
    assert isinstance(worker, list)
    os.kill(worker[0], signal.SIGKILL)
    wait_for(lambda: (s := status_of(state)) and s["problems"]["errors"])  # type: ignore[index]
    wait_for(lambda: (s := status_of(state)) and not s["problems"]["errors"], 60)  # type: ignore[index]


def test_an_edition_whose_pictures_are_gone_gets_them_back(
    city: Path, tmp_path: Path, show: Callable[..., subprocess.Popen[str]]
) -> None:
    """The show answers, publishes again by itself, and the slides come."""
    content = shutil.copytree(city, tmp_path / "content")
    shutil.rmtree(content / "partnerships" / "forty")
    shutil.rmtree(content / "partnerships" / "bildlos")
    state = tmp_path / "state"
    assert kiosk("publish", content, "--state", state, "--size", "640x360").returncode == 0
    shutil.rmtree(state / "renditions")
    show(content, "--speed", 5)
    found = wait_for(lambda: (s := status_of(state)) and s["partnership"] and s)
    assert isinstance(found, dict) and found["state"] == "attract"
