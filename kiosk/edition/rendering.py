"""All renditions of a library made on all cores, without holding more than is being worked on."""

import contextlib
import os
import time
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from kiosk.edition import codes, uses
from kiosk.edition.files import settle, sync_folder, unfinished
from kiosk.edition.parts import Damage
from kiosk.edition.recipe import Recipe, Size
from kiosk.edition.renditions import PictureDamaged, digest, is_whole, write
from kiosk.edition.sources import Sources, stamp

Progress = Callable[[int, int], None]
"""Is told how many renditions are done, and of how many; ten times a second at most."""

_TELL_EVERY = 0.1


@dataclass(frozen=True)
class _Picture:
    """A rendition to be made of the file called `name` in the content folder."""

    name: str
    source: Path
    recipe: Recipe


@dataclass(frozen=True)
class _Code:
    """A QR code to be made."""

    address: str


_Job = _Picture | _Code


@dataclass(frozen=True)
class _Made:
    """A rendition that waits under a temporary name, or was there already.

    `digest` and `status` are of the picture's file, before it was read.
    """

    target: Path
    temporary: Path | None
    digest: str = ""
    status: os.stat_result | None = None


class Rendering:
    """Makes what is missing below the folder `renditions`.

    `made` maps the key of each use to its rendition's name; `settled` are names that need no sync,
    an edition on the disk having them already.
    """

    def __init__(self, renditions: Path, sources: Sources, settled: Iterable[str]) -> None:
        self.made: dict[str, str] = {}
        self._renditions = renditions
        self._sources = sources
        self._settled = set(settled)
        self._unsynced: set[Path] = set()
        self._workers = _cores()

    def render(
        self, library_uses: Iterable[uses.Use | str], paths: dict[str, Path], screen: Size,
        progress: Progress,
    ) -> dict[str, Damage]:  # fmt: skip
        """Makes the renditions asked for, in their order; returns picture files that failed.

        Raises:
            OSError: a rendition cannot be written. Nothing unfinished is left.
        """
        damaged: dict[str, Damage] = {}
        asked = {uses.key(item): item for item in library_uses}
        jobs: dict[str, _Job] = {}
        for key, item in asked.items():
            if isinstance(item, str):
                jobs[key] = _Code(item)
            elif path := paths.get(item[1].file):
                jobs[key] = _Picture(item[1].file, path, uses.recipe(item, screen))
            else:
                damaged[item[1].file] = Damage("file-missing")
        missing = {key: job for key, job in jobs.items() if key not in self.made}
        told = time.monotonic()
        with contextlib.closing(self._results(missing)) as results:
            for done, (key, job, result) in enumerate(results, 1):
                if not isinstance(result, Damage):
                    self.made[key] = result
                elif isinstance(job, _Picture):
                    damaged[job.name] = result
                if done == len(missing) or time.monotonic() - told >= _TELL_EVERY:
                    told = time.monotonic()
                    progress(done, len(missing))
        return damaged

    def sync(self) -> None:
        """Waits until all renditions are on the disk under their names. Raises OSError."""
        for folder in sorted(self._unsynced):
            sync_folder(folder)
            self._unsynced.discard(folder)

    def _results(
        self, jobs: dict[str, _Job]
    ) -> Generator[tuple[str, _Job, str | Damage], None, None]:
        """Each job with its rendition's name, or with what is wrong, as they become ready."""
        running: dict[Future[_Made | Damage], str] = {}
        pool = ThreadPoolExecutor(self._workers)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # odd metadata, nothing an editor can mend
                for key, job in jobs.items():
                    there = self._there(job)
                    if there is not None:
                        yield key, job, there
                        continue
                    running[pool.submit(self._work, job)] = key
                    while len(running) >= self._workers * 2:
                        yield from self._finished(running, jobs)
                while running:
                    yield from self._finished(running, jobs)
        finally:
            pool.shutdown(cancel_futures=True)
            for future in running:
                _discard(future)

    def _finished(
        self, running: dict[Future[_Made | Damage], str], jobs: dict[str, _Job]
    ) -> Iterator[tuple[str, _Job, str | Damage]]:
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            result = future.result()
            if isinstance(result, _Made):
                self._settle(result, jobs[running[future]])
            key = running.pop(future)
            name = result if isinstance(result, Damage) else self._name(result.target)
            yield key, jobs[key], name

    def _there(self, job: _Job) -> str | Damage | None:
        """The name of the rendition if it is there already; None if work is needed to know."""
        if isinstance(job, _Code):
            name = codes.name(job.address)
        else:
            try:
                known = self._sources.known(job.source)
            except OSError as error:
                return _unreadable(error)
            if not known:
                return None
            name = job.recipe.name(known)
        if not is_whole(self._renditions / name):
            return None
        self._note(name)
        return name

    def _work(self, job: _Job) -> _Made | Damage:
        if isinstance(job, _Code):
            target = self._renditions / codes.name(job.address)
            with unfinished(target) as temporary:
                codes.write(job.address, temporary)
            return _Made(target, temporary)
        try:
            file = job.source.open("rb")
        except OSError as error:
            return _unreadable(error)
        with file:
            try:
                status = os.fstat(file.fileno())
                value = digest(file)
                file.seek(0)
            except OSError as error:
                return _unreadable(error)
            target = self._renditions / job.recipe.name(value)
            if is_whole(target):
                return _Made(target, None, value, status)
            try:
                with unfinished(target) as temporary:
                    write(file, job.source, job.recipe, temporary)
                    if stamp(os.fstat(file.fileno())) != stamp(status):
                        raise PictureDamaged("it changed while it was read")
            except PictureDamaged:
                return Damage("picture-damaged")
        return _Made(target, temporary, value, status)

    def _settle(self, made: _Made, job: _Job) -> None:
        """Gives the rendition its name, while other cores go on; syncing waits for the disk."""
        if made.temporary is not None:
            settle(made.temporary, made.target)
        if isinstance(job, _Picture) and made.status is not None:
            self._sources.remember(job.source, made.status, made.digest)
        self._note(self._name(made.target), new=made.temporary is not None)

    def _note(self, name: str, *, new: bool = False) -> None:
        if new or name not in self._settled:
            self._unsynced.update(((self._renditions / name).parent, self._renditions))

    def _name(self, target: Path) -> str:
        return target.relative_to(self._renditions).as_posix()


def _unreadable(error: OSError) -> Damage:
    if isinstance(error, FileNotFoundError):
        return Damage("file-missing")
    return Damage("unreadable", error.strerror or str(error))


def _discard(future: Future[_Made | Damage]) -> None:
    """Takes away what work left that nobody waits for any more."""
    if future.cancelled() or future.exception() is not None:
        return
    result = future.result()
    if isinstance(result, _Made) and result.temporary is not None:
        result.temporary.unlink(missing_ok=True)


def _cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1
