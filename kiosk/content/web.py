"""Web addresses: those that lead somewhere, as the ASCII that a QR code needs."""

import ipaddress
import re
import unicodedata
from urllib.parse import quote, urlsplit, urlunsplit

LONGEST = 300

_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_DOT = re.compile("[.\u3002\uff0e\uff61]")
_REFUSED = set('<>"\\')
_HIDDEN = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}
_LOOSE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def ascii_address(written: str) -> str:
    """The address in ASCII: an international host by IDNA, path and query percent-encoded.

    Raises:
        ValueError: it is not the address of a web page.
    """
    if any(c in _REFUSED or unicodedata.category(c) in _HIDDEN for c in written):
        raise ValueError("a character that is in no address")
    parts = urlsplit(written)
    if parts.scheme not in ("http", "https") or "@" in parts.netloc:
        raise ValueError("not of the web")
    host = _ascii_host(parts.hostname or "")
    if parts.port == 0:
        raise ValueError("no such port")
    netloc = host if parts.port is None else f"{host}:{parts.port}"
    rest = (_quoted(part) for part in (parts.path, parts.query, parts.fragment))
    address = urlunsplit((parts.scheme, netloc, *rest))
    if max(len(address), len(written)) > LONGEST:
        raise ValueError("too long")
    return address


def _ascii_host(host: str) -> str:
    labels = [_ascii_label(label) for label in _DOT.split(host)]
    name = ".".join(labels)
    if len(labels) < 2 or len(name) > 253 or not all(map(_LABEL.fullmatch, labels)):
        raise ValueError("not a host")
    if labels[-1].isdecimal():
        ipaddress.IPv4Address(name)
    return name


def _ascii_label(label: str) -> str:
    if "ß" in label or "ς" in label:  # which the codec, being of 2003, makes other letters
        return "xn--" + unicodedata.normalize("NFKC", label).encode("punycode").decode()
    return label.encode("idna").decode().lower()


def _quoted(part: str) -> str:
    return quote(_LOOSE_PERCENT.sub("%25", part), safe="%/?:@!$&'()*+,;=~[]")
