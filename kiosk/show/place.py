"""What is on the screen, in a few words."""

from typing import NamedTuple


class Place(NamedTuple):
    """What `kiosk status` says of the screen."""

    state: str
    partnership: str = ""
    slide: str = ""
