"""What assistive technology sees and does: a client of AT-SPI, as a screen reader is one."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from tests.outside.waiting import wait_for

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
STATES = (
    "invalid active armed busy checked collapsed defunct editable enabled expandable expanded "
    "focusable focused has-tooltip horizontal iconified modal multi-line multiselectable opaque "
    "pressed resizable selectable selected sensitive showing single-line stale transient vertical "
    "visible manages-descendants indeterminate required truncated animated invalid-entry "
    "supports-autocompletion selectable-text is-default visited checkable has-popup read-only"
).split()


@dataclass(frozen=True)
class Extents:
    """Where a thing is on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


@dataclass(frozen=True)
class Event:
    """What the program told: "StateChanged" with "focused" and 1, "Announcement" with its text."""

    kind: str
    detail: str
    number: int
    value: Any
    source: Node


class Assistive:
    """A connection to the accessibility bus of a session; `environment` is that of its programs."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
            place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = unwrap_msg(
                session.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=10)
            )
        self._bus: DBusConnection = open_dbus_connection(address)
        self._events: deque[Any] = deque(maxlen=10_000)

    def close(self) -> None:
        """Leaves the bus."""
        self._bus.close()

    def call(
        self, service: str, path: str, interface: str, method: str, signature: str = "",
        *values: Any,
    ) -> tuple[Any, ...]:  # fmt: skip
        """What a method of an object on the bus answers.

        Raises:
            DBusErrorResponse: the object is gone, or has no such method.
        """
        place = DBusAddress(path, service, interface)
        message = new_method_call(place, method, signature or None, values)
        answer: tuple[Any, ...] = unwrap_msg(self._bus.send_and_get_reply(message, timeout=10))
        return answer

    def application(self, pid: int, seconds: float = 30) -> Node:
        """The program with that process id, once it is there."""
        return wait_for(lambda: self._application(pid), seconds)

    def _application(self, pid: int) -> Node | None:
        for node in Node(self, REGISTRY, ROOT).children:
            with suppress(DBusErrorResponse):
                message = message_bus.GetConnectionUnixProcessID(node.service)
                if unwrap_msg(self._bus.send_and_get_reply(message, timeout=10)) == (pid,):
                    return node
        return None

    def listen(self, *kinds: str) -> None:
        """Begins to keep events, as "object:announcement" or "object:state-changed:focused"."""
        for kind in kinds:
            self.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent",
                      "sass", kind, [], "")  # fmt: skip
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        unwrap_msg(self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=10))
        self._bus.filter(rule, queue=self._events)

    def heard(self) -> list[Event]:
        """The events that came since `listen`, oldest first."""
        with suppress(TimeoutError):
            while True:
                self._bus.recv_messages(timeout=0)
        found = []
        for message in list(self._events):
            fields = message.header.fields
            detail, number, _, (_, value) = message.body[:4]
            source = Node(self, fields[HeaderFields.sender], fields[HeaderFields.path])
            found.append(Event(fields[HeaderFields.member], detail, number, value, source))
        return found


@dataclass(frozen=True)
class Node:
    """One accessible thing. Each property is asked anew; a thing that is gone raises."""

    assistive: Assistive
    service: str
    path: str

    def __repr__(self) -> str:
        with suppress(DBusErrorResponse):
            return f"<{self.role} “{self.name}”>"
        return f"<gone {self.path}>"

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self._get("Accessible", "Name"))

    @property
    def description(self) -> str:
        """What else is said of it."""
        return str(self._get("Accessible", "Description"))

    @property
    def locale(self) -> str:
        """The language that it says to be in."""
        return str(self._get("Accessible", "Locale"))

    @property
    def role(self) -> str:
        """What it is, in AT-SPI's words: "push button", "label"."""
        return str(self._ask("Accessible", "GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        """The names of the states that hold."""
        low, high = self._ask("Accessible", "GetState")[0]
        bits = low | high << 32
        return frozenset(name for bit, name in enumerate(STATES) if bits >> bit & 1)

    @property
    def attributes(self) -> dict[str, str]:
        """What the toolkit adds of its own."""
        return dict(self._ask("Accessible", "GetAttributes")[0])

    @property
    def interfaces(self) -> frozenset[str]:
        """What can be asked of it: "Action", "Value"."""
        names = self._ask("Accessible", "GetInterfaces")[0]
        return frozenset(name.removeprefix("org.a11y.atspi.") for name in names)

    @property
    def children(self) -> list[Node]:
        """What it is made of, in the order in which it is read."""
        found = self._ask("Accessible", "GetChildren")[0]
        return [Node(self.assistive, service, path) for service, path in found]

    @property
    def extents(self) -> Extents:
        """Where it is on the screen."""
        return Extents(*self._ask("Component", "GetExtents", "u", 0)[0])

    @property
    def actions(self) -> list[str]:
        """The names of what can be done with it."""
        return [name for name, *_ in self._ask("Action", "GetActions")[0]]

    @property
    def value(self) -> float:
        """The number that it stands at."""
        return float(self._get("Value", "CurrentValue"))

    def do(self, action: str) -> None:
        """Does one of its actions."""
        assert self._ask("Action", "DoAction", "i", self.actions.index(action)) == (True,)

    def press(self) -> None:
        """Presses it."""
        self.do("Press")

    def focus(self) -> None:
        """Gives it the keyboard."""
        assert self._ask("Component", "GrabFocus") == (True,)

    def walk(self) -> Iterator[Node]:
        """Itself and all below it, without what goes away meanwhile."""
        yield self
        with suppress(DBusErrorResponse):
            for child in self.children:
                yield from child.walk()

    def all(self, role: str, matches: Callable[[Node], bool] = lambda node: True) -> list[Node]:
        """All showing things below it that have a role and match."""
        found = []
        for node in self.walk():
            with suppress(DBusErrorResponse):
                if node.role == role and matches(node) and "showing" in node.states:
                    found.append(node)
        return found

    def find(self, role: str, name: str, seconds: float = 10) -> Node:
        """The first showing thing with that role and name, once it is there."""
        return wait_for(lambda: self.all(role, lambda node: node.name == name), seconds)[0]

    def _ask(self, interface: str, method: str, signature: str = "", *values: Any) -> Any:
        return self.assistive.call(
            self.service, self.path, f"org.a11y.atspi.{interface}", method, signature, *values
        )

    def _get(self, interface: str, name: str) -> Any:
        answer = self.assistive.call(
            self.service, self.path, "org.freedesktop.DBus.Properties", "Get", "ss",
            f"org.a11y.atspi.{interface}", name,
        )  # fmt: skip
        return answer[0][1]
