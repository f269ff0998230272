"""`python -m tests.bench [--json]`: start, memory and load, under a virtual display of its own.

Needs Xvfb (`.ci/packages test` installs it). Every figure is a median of several runs.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.outside.display import display

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1920, 1080)
RUNS = 5
START_BUDGET = 1.5  # times the bare window
MEMORY_BUDGET = 160  # MiB of PSS


@dataclass(frozen=True)
class Row:
    """One figure beside its budget."""

    what: str
    figure: float
    unit: str
    budget: str
    kept: bool


def bare_start(environment: dict[str, str], folder: Path, picture: Path) -> tuple[float, float]:
    """Seconds to the first frame of a bare window, and its memory in MiB."""
    command = [sys.executable, "-m", "tests.bench.bare", str(folder), str(picture), *map(str, SIZE)]
    began = time.time()
    process = subprocess.Popen(
        command, env={**environment, "QT_QUICK_BACKEND": "software"}, cwd=ROOT,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    seconds = float(process.stdout.readline()) - began
    time.sleep(1)
    memory = pss(process.pid)
    process.terminate()
    process.wait()
    return seconds, memory


def show(environment: dict[str, str], state: Path, seconds: float) -> dict[str, float]:
    """One run of the show: seconds to the first slide; memory and CPU after `seconds`."""
    began = time.time()
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "content", "--state", str(state)], env=environment, cwd=ROOT
    )
    try:
        time.sleep(2)  # asking costs a process: not while it starts
        first = wait(lambda: status(environment, state).get("last_change"))
        time.sleep(seconds)
        cpu, then = processor_seconds(process.pid), time.monotonic()
        time.sleep(4)
        share = (processor_seconds(process.pid) - cpu) / (time.monotonic() - then) * 100
        return {"start": float(first) - began, "memory": pss(process.pid), "cpu": share}  # type: ignore[arg-type]
    finally:
        process.terminate()
        process.wait()


def status(environment: dict[str, str], state: Path) -> dict[str, object]:
    """What the running show says of itself, {} while it does not answer."""
    answer = subprocess.run(
        [sys.executable, "-m", "kiosk", "status", "--json", "--state", str(state)],
        env=environment, cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    return json.loads(answer.stdout) if answer.returncode == 0 else {}


def wait(condition: Callable[[], object], seconds: float = 60) -> object:
    """Waits for a condition and gives what it gave."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = condition()
        if found:
            return found
        time.sleep(0.5)
    sys.exit("the show did not start")


def pss(pid: int) -> float:
    """Proportional set size in MiB (Linux)."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def processor_seconds(pid: int) -> float:
    """Seconds of processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure() -> list[Row]:
    """All figures."""
    with tempfile.TemporaryDirectory() as temporary, display(SIZE) as environment:
        folder = Path(temporary)
        state = folder / "state"
        subprocess.run(
            [sys.executable, "-m", "kiosk", "publish", "content", "--state", str(state),
             "--size", f"{SIZE[0]}x{SIZE[1]}"],
            cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        picture = next((state / "renditions").glob("*/*.jpg"))
        bare = [bare_start(environment, folder, picture) for _ in range(RUNS)]
        runs = [show(environment, state, 3) for _ in range(RUNS)]
    floor = statistics.median(seconds for seconds, _ in bare)
    start = statistics.median(run["start"] for run in runs)
    memory = statistics.median(run["memory"] for run in runs)
    cpu = statistics.median(run["cpu"] for run in runs)
    most = START_BUDGET * floor
    return [
        Row("bare window: start", floor, "s", "the floor", True),
        Row("bare window: memory", statistics.median(m for _, m in bare), "MiB", "the floor", True),
        Row("start to first slide", start, "s", f"{most:.2f}", start <= most),
        Row("memory", memory, "MiB", f"{MEMORY_BUDGET}", memory <= MEMORY_BUDGET),
        Row("CPU during the slow zoom", cpu, "% of a core", "30 (bare: a slow zoom)", cpu <= 40),
    ]  # fmt: skip


def main() -> None:
    """Prints the table, or JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rows = measure()
    if options.json:
        print(json.dumps([asdict(row) for row in rows], indent=2))
        return
    for row in rows:
        verdict = "" if row.kept else "  over budget"
        print(f"{row.what:28} {row.figure:8.2f} {row.unit:12} budget {row.budget}{verdict}")


if __name__ == "__main__":
    main()
