"""The staff's PIN as it is kept: a slow, salted hash, never the digits."""

import base64
import hashlib
import hmac
import os
import re
from dataclasses import dataclass

N, R, P = 2**14, 8, 1
SALT, HASH = 16, 32  # bytes

_STORED = re.compile(
    r"scrypt\$([1-9][0-9]{0,5})\$([1-9][0-9]?)\$([1-9])\$([A-Za-z0-9+/=]+)\$([A-Za-z0-9+/=]+)"
)
_WORK = 2**20  # n · r · p: about half a second
_MEMORY = 128 * _WORK + 2**16


@dataclass(frozen=True)
class _Stored:
    n: int
    r: int
    p: int
    salt: bytes
    hash: bytes


def is_pin(text: str) -> bool:
    """Whether it can be a PIN: 4 to 12 digits."""
    return re.fullmatch(r"[0-9]{4,12}", text) is not None


def hashed(pin: str) -> str:
    """A PIN as `scrypt$n$r$p$salt$hash`, with a new salt each time."""
    salt = os.urandom(SALT)
    made = hashlib.scrypt(pin.encode(), salt=salt, n=N, r=R, p=P, maxmem=_MEMORY, dklen=HASH)
    return f"scrypt${N}${R}${P}${base64.b64encode(salt).decode()}${base64.b64encode(made).decode()}"


def matches(pin: str, stored: str) -> bool:
    """Whether `stored` was made from this PIN.

    False without any hashing when it is no PIN or `stored` is not sane. Takes half a second at
    most: n is a power of two up to 2**17, r up to 16, p up to 4, and n · r · p up to 2**20.
    """
    wanted = _parsed(stored)
    if wanted is None or not is_pin(pin):
        return False
    try:
        found = hashlib.scrypt(
            pin.encode(), salt=wanted.salt, n=wanted.n, r=wanted.r, p=wanted.p,
            maxmem=_MEMORY, dklen=len(wanted.hash),
        )  # fmt: skip
    except (ValueError, MemoryError):  # a machine that has not the 128 MB at the moment
        return False
    return hmac.compare_digest(found, wanted.hash)


def is_sane(stored: str) -> bool:
    """Whether a PIN can be compared with it: well formed, and its parameters within the limits."""
    return _parsed(stored) is not None


def _parsed(stored: str) -> _Stored | None:
    found = _STORED.fullmatch(stored)
    if found is None:
        return None
    n, r, p = (int(number) for number in found.groups()[:3])
    try:
        salt, made = (base64.b64decode(text, validate=True) for text in found.groups()[3:])
    except ValueError:
        return None
    sane = 2 <= n <= 2**17 and n & (n - 1) == 0 and r <= 16 and p <= 4 and n * r * p <= _WORK
    whole = 8 <= len(salt) <= 64 and 16 <= len(made) <= 64
    return _Stored(n, r, p, salt, made) if sane and whole else None
