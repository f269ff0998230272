"""How much may be decoded at once."""

import contextlib
import threading
from collections.abc import Iterator


class Gate:
    """Lets work pass while the weights of what is inside stay within `limit`.

    Work that is heavier than that goes alone.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._inside = 0
        self._changed = threading.Condition()

    @contextlib.contextmanager
    def room(self, weight: int) -> Iterator[None]:
        """Waits until there is room for `weight`, and holds it."""
        weight = min(weight, self._limit)
        with self._changed:
            self._changed.wait_for(lambda: self._inside + weight <= self._limit)
            self._inside += weight
        try:
            yield
        finally:
            with self._changed:
                self._inside -= weight
                self._changed.notify_all()
