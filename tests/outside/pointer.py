"""A mouse and a keyboard of the X server: what a program receives cannot be told from real ones."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager


class Pointer:
    """A mouse and a keyboard on one display, as "`:7`"."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        for call, result in (
            (self._x11.XOpenDisplay, ctypes.c_void_p),
            (self._x11.XStringToKeysym, ctypes.c_ulong),
            (self._x11.XKeysymToKeycode, ctypes.c_ubyte),
        ):
            call.restype = result
        opened = self._x11.XOpenDisplay(display.encode())
        if not opened:
            raise ConnectionError(f"the display {display} does not answer")
        self._display = ctypes.c_void_p(opened)

    def close(self) -> None:
        """Leaves the display, which must still be there."""
        self._x11.XCloseDisplay(self._display)

    def move(self, x: int, y: int) -> None:
        """Moves to a place on the screen, in pixels."""
        self._send(self._test.XTestFakeMotionEvent, -1, x, y)

    def press(self, button: int = 1) -> None:
        """Holds a button down."""
        self._send(self._test.XTestFakeButtonEvent, button, 1)

    def release(self, button: int = 1) -> None:
        """Lets a button go."""
        self._send(self._test.XTestFakeButtonEvent, button, 0)

    def click(self, x: int, y: int) -> None:
        """Presses and lets go at a place."""
        self.move(x, y)
        self.press()
        self.release()

    def key(self, names: str) -> None:
        """Types a key, by its X name, with others held: "Escape", "Control_L+q"."""
        *held, last = names.split("+")
        with self._held(held):
            self._key(last, down=True)
            self._key(last, down=False)

    @contextmanager
    def _held(self, names: list[str]) -> Iterator[None]:
        for name in names:
            self._key(name, down=True)
        yield
        for name in reversed(names):
            self._key(name, down=False)

    def _key(self, name: str, *, down: bool) -> None:
        symbol = ctypes.c_ulong(self._x11.XStringToKeysym(name.encode()))
        code = self._x11.XKeysymToKeycode(self._display, symbol)
        if not code:
            raise ValueError(f"no key “{name}” on this keyboard")
        self._send(self._test.XTestFakeKeyEvent, code, int(down))

    def _send(self, call: "ctypes._NamedFuncPointer", *values: int) -> None:
        call(self._display, *values, ctypes.c_ulong(0))
        self._x11.XSync(self._display, 0)
