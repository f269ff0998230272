"""Web addresses: which are accepted, and how they are written in ASCII."""

import pytest

from kiosk.content.web import LONGEST, ascii_address
from tests.content.folders import Folder


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("https://www.brest.fr/", "https://www.brest.fr/"),
        ("HTTPS://Brest.FR/A?b=c&d=%20#e", "https://brest.fr/A?b=c&d=%20#e"),
        ("http://a.b:65535/c;d/(e)", "http://a.b:65535/c;d/(e)"),
        ("https://127.0.0.1/x", "https://127.0.0.1/x"),
        ("https://a.b/@c", "https://a.b/@c"),
        ("https://a.b/100%", "https://a.b/100%25"),
        (
            "https://münchen.de/straße?q=é#ü",
            "https://xn--mnchen-3ya.de/stra%C3%9Fe?q=%C3%A9#%C3%BC",
        ),
        ("https://straße.de", "https://xn--strae-oqa.de"),
        ("https://横須賀。jp/市", "https://xn--4cwu15esxh.jp/%E5%B8%82"),
        ("https://a.b/" + "c" * (LONGEST - 12), "https://a.b/" + "c" * (LONGEST - 12)),
    ],
)
def test_an_address_in_ascii(written: str, expected: str) -> None:
    assert ascii_address(written) == expected
    assert ascii_address(expected) == expected


WRONG = [
    "",
    "brest.fr",
    "ftp://brest.fr",
    "https:brest.fr",
    "https://",
    "https:///brest.fr",
    "https://localhost/",
    "https://brest",
    "https://brest.",
    "https://.brest.fr",
    "https://brest..fr",
    "https://-brest.fr",
    "https://brest-.fr",
    "https://a_b.fr",
    f"https://{'a' * 64}.fr",
    f"https://{'é' * 64}.fr",
    "https://999.1.1.1",
    "https://[::1]/",
    "https://[::1",
    "https://a.b:0",
    "https://a.b:65536",
    "https://a.b:x",
    "https://user@brest.fr",
    "https://user:word@brest.fr",
    "https://brest.fr@evil.com",
    "https://brest.fr\\@evil.com",
    "https://a.b/c d",
    " https://a.b",
    "https://a.b/\n",
    "https://a.b/\x00",
    "https://a.b/\u00a0",
    "https://a.b/\u202e",
    "https://a.b/\u2066",
    "https://a\u200b.b/",
    "https://a.b/\u200f",
    'https://a.b/"',
    "https://a.b/<c>",
    "https://a.b/" + "c" * (LONGEST - 11),
    "https://a.b/" + "é" * 60,
]


@pytest.mark.parametrize("written", WRONG)
def test_what_is_no_address(written: str) -> None:
    with pytest.raises(ValueError):
        ascii_address(written)


def links(*addresses: str) -> dict[str, object]:
    return {"layout": "links", "links": [{"address": a, "label": "x"} for a in addresses]}


def test_an_address_in_the_library_is_ascii(folder: Folder) -> None:
    folder.denver(links("Https://Bücher.example/é"))
    library = folder.load().library
    assert library is not None
    (link,) = library.partnerships[0].slides[0].links
    assert link.address == "https://xn--bcher-kva.example/%C3%A9"


@pytest.mark.parametrize("written", ["https://localhost", "https://a.b/" + "c" * 300])
def test_what_is_no_address_is_said(folder: Folder, written: str) -> None:
    folder.denver(links(written))
    problem = folder.one()
    assert (problem.code, problem.field) == ("bad-address", "slides[1].links[1].address")
