"""Every Problem has words, and every word has its Problem."""

import errno
import re
from pathlib import Path

import pytest

from kiosk.content.messages import LANGUAGES, MESSAGES, SENTENCES, reason, sentence, word
from kiosk.content.problems import Problem, count, in_reading_order

HERE = Path(__file__).parent
ELSEWHERE = {"disk-full"}  # raised by the edition
ROOM = HERE.parents[1] / "kiosk" / "content"


def texts(folder: Path) -> str:
    files = [
        f for f in sorted(folder.glob("*.py")) if f.name not in ("wordings.py", Path(__file__).name)
    ]
    return "\n".join(f.read_text("utf-8") for f in files)


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_each_code_is_made_and_tested(code: str) -> None:
    assert code in ELSEWHERE or f'"{code}"' in texts(ROOM)
    assert code in ELSEWHERE or f'"{code}"' in texts(HERE)


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_each_says_what_is_wrong_and_what_to_do(code: str) -> None:
    for text in MESSAGES[code]:
        assert re.fullmatch(r"[A-Z“{].*[.!?]", text)
        assert "'" not in re.sub(r"\w's?\b", "", text)


def test_a_suggestion_comes_before_the_hint() -> None:
    problem = Problem("error", "unknown-key", "x", 1, 1, "a", {"key": "a", "suggestion": "b"})
    assert sentence(problem, "en") == (
        "The key “a” is not known here.", "Did you mean “b”? Correct or delete it.",
    )  # fmt: skip
    assert sentence(problem, "xx") == sentence(problem, "en")
    assert sentence(problem, "fr") != sentence(problem, "en")


@pytest.mark.parametrize("code", sorted(SENTENCES))
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_programs_own_sentences(code: str, language: str) -> None:
    assert word(code, language)


def test_problems_are_in_reading_order_and_each_once() -> None:
    one, two = Problem("error", "a", "b.yaml", 2, 1), Problem("warning", "b", "b.yaml", 1, 9)
    other = Problem("error", "c", "a.yaml", 3, 3)
    assert in_reading_order([one, two, other, one]) == [other, two, one]
    assert count([one, two, other]) == {"errors": 2, "warnings": 1}


@pytest.mark.parametrize(
    ("number", "english", "french"),
    [
        (errno.EACCES, "access is not allowed", "l’accès n’est pas autorisé"),
        (errno.EPERM, "access is not allowed", "l’accès n’est pas autorisé"),
        (errno.ENOENT, "it is not there", "il est introuvable"),
        (errno.EISDIR, "it is a folder", "c’est un dossier"),
        (errno.EXDEV, "The system's words", "The system's words"),
    ],
)
def test_why_the_system_refused(number: int, english: str, french: str) -> None:
    error = OSError(number, "The system's words")
    assert (reason(error, "en"), reason(error, "fr")) == (english, french)
    problem = Problem("error", "unreadable", "x", values={"reason": english})
    assert sentence(problem, "fr")[0].endswith(f"{french}.")


@pytest.mark.parametrize("name", ["ENOTDIR", "EIO", "ELOOP", "ENAMETOOLONG"])
def test_each_usual_reason_is_known(name: str) -> None:
    assert reason(OSError(getattr(errno, name), "x"), "en") == SENTENCES[name]


def test_a_reason_without_a_number() -> None:
    assert reason(OSError("odd"), "fr") == "odd"
