"""Freed pictures leave the process."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
from kiosk.guard.memory import bound

def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096

bound()
first = bytearray(8_000_000)
del first  # by itself glibc now takes the next ones from the heap
kept, pictures = [], []
before = resident()
for _ in range(12):
    pictures.append(bytearray(4_000_000))
    kept.append(bytearray(100_000))
pictures.clear()
print(resident() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc")
def test_large_blocks_are_given_back() -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, cwd=root
    )
    assert int(done.stdout) < 6_000_000
