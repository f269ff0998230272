"""Drawings: only those that are complete in themselves."""

import base64
import time
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content import svg
from kiosk.content.svg import RefusedSvg, examine
from tests.content.folders import SVG, Folder, kiosk, picture

XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def drawing(inside: str, head: str = 'viewBox="0 0 16 9"', before: str = "") -> str:
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" {XLINK} {head}>{inside}</svg>'


def embedded(size: tuple[int, int], kind: str = "png") -> str:
    """An element with a picture of that size inside."""
    buffer = BytesIO()
    Image.new("1" if kind == "png" else "L", size).save(buffer, kind)
    data = base64.encodebytes(buffer.getvalue()).decode()
    return f'<image xlink:href="data:image/{kind};base64,{data}"/>'


def code(tmp_path: Path, content: str | bytes) -> str:
    path = tmp_path / "a.svg"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    try:
        examine(path)
    except RefusedSvg as error:
        return error.code
    return ""


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="http://a.b/c.png"/>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<image href="c.png"/>',
        '<image href="//a.b/c.png"/>',
        '<image href="data:image/svg+xml,&lt;svg/&gt;"/>',
        '<image href="data:text/html,x"/>',
        '<use href="other.svg#x"/>',
        '<feImage href="http://a.b/c.png"/>',
        '<rect fill="url(http://a.b/c#d)"/>',
        "<rect style=\"fill: URL( 'c.svg#d' )\"/>",
        "<style>rect { fill: url(c.svg#d) }</style>",
        "<style><![CDATA[@import 'a.css';]]></style>",
        "<style><g/>@IMPORT 'a.css';</style>",
        "<script>1</script>",
        '<s:script xmlns:s="http://www.w3.org/2000/svg"/>',
        "<foreignObject><p/></foreignObject>",
        '<rect onclick="x()"/>',
        '<a href="javascript:x()"><rect/></a>',
    ],
)
def test_a_drawing_that_refers_outside_itself(tmp_path: Path, inside: str) -> None:
    assert code(tmp_path, drawing(inside)) == "svg-outside"


@pytest.mark.parametrize(
    "before",
    [
        '<?xml-stylesheet href="http://a.b/c.css"?>',
        '<!DOCTYPE svg [<!ENTITY a "aaaa">]>',
        '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE svg [<!ENTITY % a SYSTEM "http://a.b/c"> %a;]>',
        '<!DOCTYPE svg [<!ATTLIST rect href CDATA "http://a.b/c">]>',
    ],
)
def test_a_drawing_whose_head_leads_elsewhere(tmp_path: Path, before: str) -> None:
    assert code(tmp_path, drawing("<rect/>", before=before)) == "svg-outside"


@pytest.mark.parametrize(
    "content",
    [
        SVG,
        "\ufeff" + SVG,
        drawing("<rect/>", before='<?xml version="1.0" encoding="UTF-8"?>\r\n'),
        drawing("<rect/>", before='<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
                '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'),
        drawing(embedded((3, 2))),
        drawing('<g id="x"/><use xlink:href="#x"/><use href=""/>'),
        drawing('<rect fill="url(#g)" style="stroke:url(\'#g\')"/><linearGradient id="g"/>'),
        drawing("<style>@font-face { src: url(data:font/woff2;base64,AA) }</style>"),
        drawing('<a href="https://brest.fr"><rect/></a>'),
        drawing('<metadata resource="http://creativecommons.org/"/>'),
        drawing("<rect/>", 'width="30mm" height="2.5in"'),
        drawing("<rect/>", 'width="100%" height="100%" viewBox="0,0,16,9"'),
    ],
)  # fmt: skip
def test_a_drawing_that_is_complete(tmp_path: Path, content: str) -> None:
    assert code(tmp_path, content) == ""


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (drawing("<rect/>").encode("utf-16"), "svg-encoding"),
        (drawing("<text>é</text>").encode("latin-1"), "svg-encoding"),
        (drawing("<rect>"), "picture-damaged"),
        (drawing("<rect/>")[:-8], "picture-damaged"),
        ("words", "picture-damaged"),
        ("<html/>", "picture-unknown"),
        (drawing("<rect/>", ""), "svg-size"),
        (drawing("<rect/>", 'viewBox="0 0 0 9"'), "svg-size"),
        (drawing("<rect/>", 'viewBox="0 0 a b"'), "svg-size"),
        (drawing("<rect/>", 'viewBox="0 0 nan nan"'), "svg-size"),
        (drawing("<rect/>", 'width="1e9" height="-3"'), "svg-size"),
        (drawing("<rect/>", 'width="999999" height="9"'), "svg-size"),
        (drawing("<g>" * 200 + "</g>" * 200), "picture-too-large"),
        (b"<svg>" + b" " * svg.MAX_BYTES, "picture-too-large"),
    ],
)
def test_a_drawing_that_cannot_be_shown(
    tmp_path: Path, content: str | bytes, expected: str
) -> None:
    assert code(tmp_path, content) == expected


def bomb(kind: str, reference: str, levels: int = 8, times: int = 10) -> str:
    parts = [f'<{kind} id="x0"><rect/></{kind}>']
    for level in range(levels):
        parts.append(
            f'<{kind} id="x{level + 1}">' + reference.format(f"#x{level}") * times + f"</{kind}>"
        )
    return drawing("".join(parts) + reference.format(f"#x{levels}"))


@pytest.mark.parametrize(
    "content",
    [
        bomb("g", '<use href="{}"/>'),
        bomb("g", '<use xlink:href="{}"/>', levels=30, times=1),
        bomb("mask", '<rect mask="url({})"/>'),
        bomb("pattern", '<rect style="fill:url({})"/>'),
        drawing('<g id="x"><use href="#x"/></g>'),
        drawing('<mask id="x"><rect mask="url(#x)"/></mask><rect mask="url(#x)"/>'),
        drawing("<style>.a{mask:url(#x)} </style><mask id='x'><rect class='a'/></mask>"
                "<rect class='a'/>"),
    ],
)  # fmt: skip
def test_a_drawing_that_grows_without_measure(tmp_path: Path, content: str) -> None:
    began = time.process_time()
    assert code(tmp_path, content) == "picture-too-large"
    assert time.process_time() - began < 1


def test_an_ordinary_number_of_copies_is_fine(tmp_path: Path) -> None:
    tree = '<g id="tree">' + "<path/>" * 20 + "</g>" + '<use href="#tree"/>' * 2000
    clips = '<clipPath id="c"><rect/></clipPath>' + '<rect clip-path="url(#c)"/>' * 1000
    assert code(tmp_path, drawing(tree + clips)) == ""


@pytest.mark.parametrize(
    ("head", "size"),
    [
        ('viewBox="0 0 160 90"', (160, 90)),
        ('width="25.4mm" height="1in"', (96, 96)),
        ('width="10pc" height="72PT" viewBox="0 0 1 1"', (160, 96)),
        ('width="100%" height="50" viewBox="0 0 20 10"', (20, 10)),
        ('width=" 12.6 " height="0.2"', (13, 1)),
    ],
)
def test_the_size_of_a_drawing(tmp_path: Path, head: str, size: tuple[int, int]) -> None:
    path = tmp_path / "a.svg"
    path.write_text(drawing("<rect/>", head), "utf-8")
    assert examine(path) == size


def test_a_drawing_in_a_folder(folder: Folder) -> None:
    folder.write("logo.svg", SVG)
    folder.write("partnerships/denver/a.svg", drawing('<image href="c.png"/>'))
    folder.write("kiosk.yaml", kiosk(theme={"logo": "logo.svg"}))
    folder.denver(emblem=picture("a.svg"))
    problem = folder.one()
    assert (problem.code, problem.field) == ("svg-outside", "emblem.file")
    library = folder.load().library
    assert library is not None
    assert library.theme.logo == "logo.svg"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (embedded((40, 30)) + embedded((40, 30), "jpeg"), ""),
        (embedded((5000, 5000)) * 2, ""),
        (embedded((5001, 5000)), "picture-too-large"),
        (embedded((5000, 4000)) * 3, "picture-too-large"),
        (embedded((3, 2)).replace("image/png", "font/woff"), ""),
        (embedded((5001, 5000)).replace("image/png", "font/woff"), "picture-too-large"),
        (embedded((5001, 5000)).replace("<image", "<feImage"), "picture-too-large"),
        (embedded((3, 2), "bmp").replace("image/bmp", "image/png"), "picture-damaged"),
        ('<image href="data:image/png;base64,AAAA"/>', "picture-damaged"),
        ('<image href="DATA:image/png;base64,"/>', "picture-damaged"),
        ('<image href="data:image/png;base64,A"/>', "picture-damaged"),
        ('<image href="data:image/png;base64,é"/>', "picture-damaged"),
        ('<image href="data:image/png,%89PNG"/>', "picture-damaged"),
        ('<image href="data:image/png;base64,AAAAbase64,AAAA"/>', "picture-damaged"),
    ],
)
def test_an_embedded_picture_is_looked_at(tmp_path: Path, inside: str, expected: str) -> None:
    assert code(tmp_path, drawing(inside)) == expected


BLUR = '<feGaussianBlur stdDeviation="{}"/>'


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (BLUR.format("3 200"), ""),
        (BLUR.format("3") * 20, ""),
        ("<feComponentTransfer>" + "<feFuncR/>" * 30 + "</feComponentTransfer>", ""),
        (BLUR.format("3") * 21, "picture-too-large"),
        ("<feMergeNode/>" * 21, "picture-too-large"),
        ("<feTurbulence/>", "picture-too-large"),
        (BLUR.format("201"), "picture-too-large"),
        (BLUR.format("1,1e9"), "picture-too-large"),
        ('<feMorphology radius="1e999"/>', "picture-too-large"),
        ('<feOffset dx="-200.5"/>', "picture-too-large"),
        ('<feDropShadow dy="+300px"/>', "picture-too-large"),
    ],
)
def test_filters_have_their_measure(tmp_path: Path, inside: str, expected: str) -> None:
    content = f'<filter id="f">{inside}</filter><text dx="900">a</text>'
    assert code(tmp_path, drawing(content)) == expected
