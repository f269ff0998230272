"""`kiosk pin`, piped and typed, and what `kiosk check` says of a hash that nobody should try."""

import contextlib
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from kiosk.content.messages import word
from kiosk.guard.pin import matches
from tests.test_commands import ROOT, kiosk

COMMAND = [sys.executable, "-W", "error", "-m", "kiosk", "pin"]
LINE = re.compile(r'pin: "(scrypt\$16384\$8\$1\$[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+)"\n')


def piped(given: bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        COMMAND, input=given, capture_output=True, cwd=ROOT, timeout=60,
        env={**os.environ, **environment},
    )  # fmt: skip


@pytest.mark.parametrize("given", [b"123456\n", b"123456", b"123456\r\n", b"123456\nmore\n"])
def test_a_piped_pin_becomes_the_line_for_kiosk_yaml(given: bytes) -> None:
    answer = piped(given)
    assert (answer.returncode, answer.stderr) == (0, b"")
    found = LINE.fullmatch(answer.stdout.decode())
    assert found and yaml.safe_load(answer.stdout) == {"pin": found[1]}
    assert matches("123456", found[1]) and not matches("123457", found[1])


def test_the_line_has_no_problem_in_kiosk_yaml(city: Path, tmp_path: Path) -> None:
    content = shutil.copytree(city, tmp_path / "content")
    line = piped(b"0420\n").stdout.decode()
    with (content / "kiosk.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\n{line}")
    answer = kiosk("check", content, "--language", "en")
    assert answer.returncode == 0 and "kiosk.yaml" not in answer.stdout


@pytest.mark.parametrize(
    "given", [b"", b"\n", b"123\n", b"1234567890123\n", b"12 34\n", b"\xff\xfe\n", b"9" * 200_000]
)
def test_what_is_no_pin_is_refused_in_one_sentence(given: bytes) -> None:
    answer = piped(given)
    assert (answer.returncode, answer.stdout) == (2, b"")
    assert answer.stderr.decode() == f"kiosk: {word('pin-digits', 'en')}\n"


def test_the_sentence_is_french_on_a_french_system() -> None:
    answer = piped(b"abcd\n", LC_ALL="fr_FR.UTF-8", PYTHONUTF8="1")
    assert answer.returncode == 2
    assert answer.stderr.decode() == f"kiosk: {word('pin-digits', 'fr')}\n"


class Person:
    """Somebody at a terminal: reads what comes, types what is asked for."""

    def __init__(self, language: str) -> None:
        import pty

        self.language = language
        self.screen = ""
        self._here, there = pty.openpty()
        # a session of its own, so that the terminal of who runs the tests is never asked
        self.process = subprocess.Popen(
            COMMAND, stdin=there, stderr=there, stdout=subprocess.PIPE, cwd=ROOT, text=True,
            start_new_session=True,
            env={**os.environ, "LC_ALL": f"{language}.UTF-8", "PYTHONUTF8": "1"},
        )  # fmt: skip
        os.close(there)

    def asked(self, code: str) -> None:
        """Waits until it is asked for something."""
        wanted = word(code, self.language[:2])
        deadline = time.monotonic() + 30
        while wanted not in self.screen and time.monotonic() < deadline:
            if not self._read(0.05):
                break
        assert wanted in self.screen, self.screen

    def types(self, text: str) -> None:
        os.write(self._here, text.encode())

    def ends(self) -> tuple[int, str]:
        """The exit code and what was printed for kiosk.yaml."""
        printed, _ = self.process.communicate(timeout=30)
        while self._read(0):
            pass
        return self.process.returncode, printed

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()
        os.close(self._here)

    def _read(self, seconds: float) -> bool:
        """Reads what is there; whether more may come."""
        if not select.select([self._here], [], [], seconds)[0]:
            return self.process.poll() is None
        with contextlib.suppress(OSError):  # how Linux says that the other end is closed
            data = os.read(self._here, 4096)
            self.screen += data.decode("utf-8", "replace")
            return bool(data)
        return False


@pytest.fixture(params=["en", "fr"])
def person(request: pytest.FixtureRequest) -> Iterator[Person]:
    if os.name != "posix":
        pytest.skip("terminals as POSIX has them")
    someone = Person({"en": "en_GB", "fr": "fr_FR"}[request.param])
    yield someone
    someone.close()


def said(person: Person, code: str) -> bool:
    return word(code, person.language[:2]) in person.screen


def test_a_person_types_it_twice_and_never_sees_it(person: Person) -> None:
    person.asked("pin-wanted")
    person.types("271828\n")
    person.asked("pin-again")
    person.types("271828\n")
    code, printed = person.ends()
    found = LINE.fullmatch(printed)
    assert code == 0 and found and matches("271828", found[1])
    assert "271828" not in person.screen
    assert said(person, "pin-made")


def test_two_that_differ_are_refused(person: Person) -> None:
    person.asked("pin-wanted")
    person.types("271828\n")
    person.asked("pin-again")
    person.types("271829\n")
    assert person.ends() == (2, "")
    assert said(person, "pin-differs") and not said(person, "pin-made")


def test_one_that_is_too_short_is_not_asked_for_again(person: Person) -> None:
    person.asked("pin-wanted")
    person.types("271\n")
    assert person.ends() == (2, "")
    assert said(person, "pin-digits") and not said(person, "pin-again")


@pytest.mark.parametrize("how", ["end of file", "interrupt"])
def test_giving_up_is_no_crash(person: Person, how: str) -> None:
    person.asked("pin-wanted")
    if how == "interrupt":
        person.process.send_signal(signal.SIGINT)
    else:
        person.types("\x04")
    assert person.ends() == (2, "")
    assert said(person, "pin-digits") and "Traceback" not in person.screen


@pytest.mark.parametrize(
    "pin",
    [
        "scrypt$1073741824$8$1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA==",
        "scrypt$131072$16$4$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA==",
        "scrypt$16384$8$1$c2FsdA==$aGFzaGhhc2hoYXNoaGFzaA==",
        "1234",
    ],
)
def test_check_says_where_a_hostile_hash_is_and_what_to_do(
    city: Path, tmp_path: Path, pin: str
) -> None:
    content = shutil.copytree(city, tmp_path / "content")
    file = content / "kiosk.yaml"
    text = file.read_text("utf-8").rstrip("\n")
    file.write_text(f'{text}\npin: "{pin}"\n', "utf-8")
    line = len(text.splitlines()) + 1
    answer = kiosk("check", content, "--language", "en")
    assert answer.returncode == 1
    assert (
        f"kiosk.yaml:{line}:6: error: This is not a hash of a PIN that the kiosk accepts. "
        "Make the line anew with “kiosk pin”; a PIN is never written in clear.\n"
    ) in answer.stdout
    french = kiosk("check", content, "--language", "fr").stdout
    assert f"kiosk.yaml:{line}:6: erreur" in french and "kiosk pin" in french
