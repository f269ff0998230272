"""Drawings are made in a process of their own, and cannot take it all."""

import io
import sys

import pytest
from PIL import Image

from kiosk.edition import drawing
from kiosk.edition.drawing import DrawingRefused, draw

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2" fill="#f00"/></svg>'  # noqa: E501
BLUR = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9000 9000"><defs><filter id="f">'
    + '<feMorphology operator="dilate" radius="900"/>' * 20
    + '</filter></defs><g filter="url(#f)"><rect width="9000" height="9000"/></g></svg>'
)


def test_a_drawing_becomes_a_picture_of_that_size() -> None:
    with Image.open(io.BytesIO(draw(SQUARE, 40, 20))) as image:
        assert image.size == (40, 20)
        assert image.convert("RGB").getpixel((20, 10)) == (255, 0, 0)


def test_what_is_no_drawing_is_refused() -> None:
    with pytest.raises(DrawingRefused):
        draw("<svg", 10, 10)


def test_a_drawing_without_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "SECONDS", 2)
    with pytest.raises(DrawingRefused, match="longer"):
        draw(BLUR, 4000, 4000)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_memory_is_limited() -> None:
    with pytest.raises(DrawingRefused):
        draw(SQUARE, 40_000, 20_000)
