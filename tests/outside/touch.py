"""A touch screen with several fingers: Qt's TUIO driver, fed over the network of this machine.

The program must run with `Touch.environment`. The driver gives the points to the window that has
the focus, else to the program's first; (0, 0) to (1, 1) is that window, wherever it stands.
"""

import socket
import struct
from collections.abc import Mapping
from itertools import count

from tests.outside.waiting import wait_for

Place = tuple[float, float]


class Touch:
    """Fingers by number, at places in pixels of the program's window."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._size = size
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.connect(("127.0.0.1", self._port))
        self._frame = count(1)
        self._sessions = count(1)
        self._down: dict[int, tuple[int, Place]] = {}

    @property
    def environment(self) -> dict[str, str]:
        """What makes a program listen to these fingers."""
        return {
            "QT_QPA_GENERIC_PLUGINS": f"tuiotouch:udp={self._port}",
            "QT_TUIOTOUCH_DELIVER_WITHOUT_FOCUS": "1",
        }

    def close(self) -> None:
        """Takes the screen away."""
        self._socket.close()

    def wait_until_felt(self) -> None:
        """Waits until the program listens."""
        wait_for(self._is_felt)

    def _is_felt(self) -> bool:
        try:
            self._send()
            self._send()  # the refusal of a datagram comes back with the next one
        except ConnectionRefusedError:
            return False
        return True

    def down(self, fingers: Mapping[int, Place]) -> None:
        """Puts fingers on the glass, all in one moment."""
        for finger, place in fingers.items():
            assert finger not in self._down, f"finger {finger} is down already"
            self._down[finger] = (next(self._sessions), place)
        self._send()

    def move(self, fingers: Mapping[int, Place]) -> None:
        """Moves fingers, all in one moment."""
        for finger, place in fingers.items():
            self._down[finger] = (self._down[finger][0], place)
        self._send()

    def up(self, *fingers: int) -> None:
        """Takes fingers off the glass, all in one moment."""
        for finger in fingers:
            del self._down[finger]
        self._send()

    def tap(self, x: float, y: float) -> None:
        """Touches a place with one finger."""
        self.down({0: (x, y)})
        self.up(0)

    def drag(self, fingers: Mapping[int, tuple[Place, Place]], steps: int = 12) -> None:
        """Draws fingers from one place to another: a swipe with one, a pinch with two."""
        self.down({finger: start for finger, (start, _) in fingers.items()})
        for step in range(1, steps + 1):
            share = step / steps
            self.move({
                finger: (x + (to_x - x) * share, y + (to_y - y) * share)
                for finger, ((x, y), (to_x, to_y)) in fingers.items()
            })  # fmt: skip
        self.up(*fingers)

    def _send(self) -> None:
        """One moment of the glass: who is down, where, and the moment's number."""
        messages = [_message("alive", *(session for session, _ in self._down.values()))]
        for session, (x, y) in self._down.values():
            place = (x / self._size[0], y / self._size[1])
            messages.append(_message("set", session, *place, 0.0, 0.0, 0.0))
        messages.append(_message("fseq", next(self._frame)))
        self._socket.send(_bundle(messages))


def _bundle(messages: list[bytes]) -> bytes:
    """An OSC bundle, to be acted on at once."""
    parts = [struct.pack(">i", len(message)) + message for message in messages]
    return _text("#bundle") + struct.pack(">q", 1) + b"".join(parts)


def _message(command: str, *values: int | float) -> bytes:
    """An OSC message of TUIO's profile for fingers."""
    kinds = "".join("i" if isinstance(value, int) else "f" for value in values)
    packed = b"".join(
        struct.pack(f">{kind}", value) for kind, value in zip(kinds, values, strict=True)
    )
    return _text("/tuio/2Dcur") + _text(f",s{kinds}") + _text(command) + packed


def _text(text: str) -> bytes:
    """An OSC string: ended by a zero, filled up to a multiple of four bytes."""
    raw = text.encode() + b"\0"
    return raw + b"\0" * (-len(raw) % 4)
