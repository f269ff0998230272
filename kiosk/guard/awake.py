"""Keeps the screen awake while the show runs, and lets it sleep again afterwards."""

import logging
import os
import shutil
import subprocess
import threading

log = logging.getLogger(__name__)


class Awake:
    """Asks the system in a thread of its own: a desktop's services may take their time to answer.

    `held` tells whether the system granted it; None while that is not known yet.
    """

    def __init__(self) -> None:
        self.held: bool | None = None
        self._release = threading.Event()
        self._thread = threading.Thread(target=self._hold, name="awake", daemon=True)

    def start(self) -> None:
        """Asks for the screen to stay on."""
        self._thread.start()

    def stop(self) -> None:
        """Gives the screen back to the system's own rules."""
        self._release.set()
        if self._thread.is_alive():
            self._thread.join(0.5)

    def _hold(self) -> None:
        from wakepy import keep

        try:
            with keep.presenting(on_fail="pass") as mode:
                self.held = bool(mode.active) or _keep_x11(on=True)
                if not self.held:
                    log.info("the system does not let the program keep the screen awake")
                self._release.wait()
                if not mode.active:
                    _keep_x11(on=False)
        except Exception:  # whatever a desktop's service answers must not end the show
            self.held = False
            log.info("keeping the screen awake failed", exc_info=True)


def _keep_x11(*, on: bool) -> bool:
    """Asks an X server that has no desktop around it, as a kiosk's often has not."""
    xset = shutil.which("xset")
    if not os.environ.get("DISPLAY") or xset is None:
        return False
    wanted = ["s", "off", "-dpms"] if on else ["s", "default", "+dpms"]
    done = subprocess.run([xset, *wanted], capture_output=True, timeout=5, check=False)
    return done.returncode == 0
