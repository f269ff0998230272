"""The staff's PIN: what is kept of it, and what is refused without any work."""

import base64
import hashlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.content import schema
from kiosk.content.document import Document
from kiosk.content.nodes import Node
from kiosk.content.rules import of_document
from kiosk.guard.pin import hashed, is_pin, is_sane, matches
from tests.content.folders import TODAY, kiosk


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


SALT, HASH = b64(b"s" * 16), b64(b"h" * 32)


def stored(n: object = 2, r: object = 1, p: object = 1, salt: str = SALT, made: str = HASH) -> str:
    return f"scrypt${n}${r}${p}${salt}${made}"


def of(pin: str, n: int, r: int, p: int, size: int = 32) -> str:
    """The hash of a PIN with other parameters than the program's own."""
    made = hashlib.scrypt(pin.encode(), salt=b"s" * 16, n=n, r=r, p=p, maxmem=2**28, dklen=size)
    return stored(n, r, p, SALT, b64(made))


HOSTILE = [
    "",
    "1234",
    "scrypt",
    "scrypt$$$$$",
    stored(n=0),
    stored(n=1),
    stored(n=3),
    stored(n=14),
    stored(n=2**18),
    stored(n=2**64),
    stored(n="9" * 5000),
    stored(n="016384"),
    stored(n="-2"),
    stored(n="٢"),
    stored(r=0),
    stored(r=17),
    stored(r=2**40),
    stored(p=0),
    stored(p=5),
    stored(p=2**40),
    stored(2**17, 16, 1),
    stored(2**17, 16, 4),
    stored(2**16, 8, 4),
    stored(salt=b64(b"s" * 7)),
    stored(salt=b64(b"s" * 65)),
    stored(salt=SALT[:-1]),
    stored(salt="===="),
    stored(made=b64(b"h" * 15)),
    stored(made=b64(b"h" * 65)),
    stored(made=b64(b"h" * 700_000)),
    stored(made=HASH[:-1]),
    stored(made="A" * 41),
    stored() + "\n",
    stored() + "$",
    "\ud800" + stored(),
]
SANE = [
    stored(),
    stored(2**14, 8, 1),
    stored(2**17, 8, 1),
    stored(2**16, 16, 1),
    stored(2**14, 16, 4),
    stored(salt=b64(b"s" * 8)),
    stored(salt=b64(b"s" * 64), made=b64(b"h" * 64)),
    stored(made=b64(b"h" * 16)),
]


def names(pins: list[str]) -> list[str]:
    return [repr(pin[:60]) for pin in pins]


def test_the_pin_and_no_other_matches() -> None:
    kept = hashed("123456")
    assert kept.startswith("scrypt$16384$8$1$") and is_sane(kept)
    assert matches("123456", kept)
    for other in ("123457", "12345", "1234567", "0123456", "", "123456 ", "123456\n", "\ud800"):
        assert not matches(other, kept)


def test_what_is_no_pin_matches_nothing() -> None:
    assert not matches("abcdef", of("abcdef", 2, 1, 1))


def test_the_same_pin_is_kept_otherwise_each_time() -> None:
    assert hashed("1234") != hashed("1234")


@settings(max_examples=30, deadline=None)
@given(
    pin=st.from_regex(r"\A[0-9]{4,12}\Z"),
    other=st.from_regex(r"\A[0-9]{4,12}\Z"),
    n=st.sampled_from([2, 16, 1024]),
    r=st.integers(1, 16),
    p=st.integers(1, 4),
    size=st.integers(16, 64),
)
def test_any_sane_parameters_are_taken(
    pin: str, other: str, n: int, r: int, p: int, size: int
) -> None:
    kept = of(pin, n, r, p, size)
    assert matches(pin, kept)
    assert matches(other, kept) == (pin == other)


def test_the_largest_parameters_are_within_the_memory_that_is_allowed() -> None:
    assert matches("1234", of("1234", 2**16, 16, 1))


@pytest.mark.parametrize("hostile", HOSTILE, ids=names(HOSTILE))
def test_a_hostile_hash_is_refused_without_hashing(
    hostile: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(hashlib, "scrypt")
    assert not is_sane(hostile)
    assert matches("1234", hostile) is False


@pytest.mark.parametrize("sane", SANE, ids=names(SANE))
def test_what_is_within_the_limits_is_sane(sane: str) -> None:
    assert is_sane(sane)


def test_a_machine_without_memory_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = hashed("1234")

    def refuse(*_: object, **__: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr(hashlib, "scrypt", refuse)
    assert matches("1234", kept) is False


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1234", True), ("0000", True), ("123456789012", True), ("123", False), ("", False),
        ("1234567890123", False), ("12a4", False), ("١٢٣٤", False), ("²³²³", False),
        ("1234\n", False), (" 1234", False), ("-1234", False),
    ],
)  # fmt: skip
def test_a_pin_is_4_to_12_digits(text: str, expected: bool) -> None:
    assert is_pin(text) is expected


PARTS = st.builds(
    stored,
    n=st.integers(0, 18).map(lambda x: 2**x) | st.integers(0, 200_000) | st.text("0123456789"),
    r=st.integers(0, 20) | st.text("0123456789"),
    p=st.integers(0, 6) | st.text("0123456789"),
    salt=st.binary(max_size=70).map(b64) | st.text("Aa0+/=", max_size=30),
    made=st.binary(max_size=70).map(b64) | st.text("Aa0+/=", max_size=100),
)


def check_refuses(pin: str) -> bool:
    """What `kiosk check` says of a hash: the model's form, then the rules' limits."""
    try:
        model = schema.Kiosk.model_validate(kiosk(pin=pin))
    except ValueError:
        return True
    document = Document("kiosk.yaml", Node((1, 1), {}), model)
    return [p.code for p in of_document(document, ("fr", "en"), TODAY)] == ["bad-pin"]


@settings(deadline=None)
@given(pin=PARTS)
@example(stored(2**17, 8, 1))
@example(stored(2**17, 8, 2))
def test_check_and_the_menu_agree_on_what_is_sane(pin: str) -> None:
    assert check_refuses(pin) is not is_sane(pin)


@pytest.mark.parametrize("pin", [*HOSTILE, *SANE], ids=names([*HOSTILE, *SANE]))
def test_they_agree_on_these(pin: str) -> None:
    assert check_refuses(pin) is not is_sane(pin)
