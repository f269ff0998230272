"""A desk for a program under test: a virtual display of its own, and the buses of a session."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.outside.waiting import wait_for

SESSION_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
LAUNCHER = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
ENDING = 10  # seconds that a server may take


@contextmanager
def display(size: tuple[int, int]) -> Iterator[dict[str, str]]:
    """A virtual display; gives the environment in which programs find it.

    Raises:
        RuntimeError: Xvfb is missing, or does not start.
    """
    environment = {k: v for k, v in os.environ.items() if not k.startswith("QT_")}
    arguments = ["-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp", "-noreset"]
    with _server("Xvfb", "-displayfd", *arguments, environment=environment) as number:
        yield {**environment, "DISPLAY": f":{number}"}


@contextmanager
def desk(size: tuple[int, int], folder: Path) -> Iterator[dict[str, str]]:
    """A display with a session bus and an accessibility bus; nothing else starts on them by itself.

    `folder` is the session's runtime folder, its name short enough for sockets (108 bytes).
    """
    folder.chmod(0o700)
    configuration = folder / "session.conf"
    configuration.write_text(SESSION_BUS.format(socket=folder / "bus"), "utf-8")
    with ExitStack() as stack:
        environment = {
            **stack.enter_context(display(size)),
            "XDG_RUNTIME_DIR": str(folder),
            "GSETTINGS_BACKEND": "memory",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        arguments = ["--nofork", f"--config-file={configuration}"]
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(
            _server("dbus-daemon", "--print-address", *arguments, environment=environment)
        )
        stack.enter_context(_accessibility_bus(environment))
        yield environment


@contextmanager
def _server(
    program: str, option: str, *arguments: str, environment: Mapping[str, str]
) -> Iterator[str]:
    """Runs a server; gives what it says, once it is ready, to the descriptor named by `option`."""
    if shutil.which(program) is None:
        raise RuntimeError(f"{program} is missing: sh .ci/packages test")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [program, option, str(writing), *arguments],
        pass_fds=[writing], stderr=subprocess.DEVNULL, env=environment,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            said = answer.readline().strip()
        if not said:
            raise RuntimeError(f"{program} does not start")
        yield said
    finally:
        server.terminate()
        server.wait(ENDING)


@contextmanager
def _accessibility_bus(environment: Mapping[str, str]) -> Iterator[None]:
    """Runs the system's own launcher, which starts the bus and its registry, and ends them."""
    from jeepney import message_bus
    from jeepney.io.blocking import open_dbus_connection

    if not LAUNCHER.is_file():
        raise RuntimeError("at-spi2-core is missing: sh .ci/packages test")
    lines = LAUNCHER.read_text("utf-8").splitlines()
    command = next(line.removeprefix("Exec=") for line in lines if line.startswith("Exec="))
    server = subprocess.Popen(
        [*command.split(), "--launch-immediately"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment,
    )  # fmt: skip
    try:
        with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
            asked = message_bus.NameHasOwner("org.a11y.Bus")
            wait_for(lambda: session.send_and_get_reply(asked, timeout=ENDING).body[0])
        yield
    finally:
        server.terminate()
        server.wait(ENDING)
