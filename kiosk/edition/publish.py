"""Publishing: the content folder becomes an edition, beside the old one, in one switch."""

import dataclasses
import datetime
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

import segno

from kiosk.content.library import Library, Partnership, Picture, encode
from kiosk.content.loader import Loaded, load
from kiosk.content.problems import Problem, count, in_reading_order
from kiosk.edition import uses
from kiosk.edition.edition import Edition
from kiosk.edition.files import replacing
from kiosk.edition.renditions import PictureDamaged, Recipe, is_whole, make
from kiosk.edition.sources import Sources
from kiosk.edition.store import Store, new_id
from kiosk.edition.uses import Size, Use

Tell = Callable[[dict[str, Any]], None]
"""Is told of each step: {"step": "checked" | "rendered" | "published" | "failed", …}."""

_FIRST_SHOW_AFTER = 1.5


@dataclass(frozen=True)
class Job:
    """One rendition to be made: `target` below the store's renditions."""

    asked: Use
    source: Path
    recipe: Recipe
    target: str


def publish(content: Path, state: Path, screen: Size, today: datetime.date, tell: Tell) -> Edition | None:
    """Publishes the folder `content` for a screen of `screen` pixels, below the folder `state`.

    Partnerships with errors keep their last good version, or stay out when they have none. With an
    error in kiosk.yaml the edition before stays. Returns the edition that is current afterwards.

    Raises:
        OSError: the content folder cannot be listed, or the state cannot be written.
    """
    return _Publishing(Store(state, content), screen, tell).run(load(content, today))


class _Publishing:
    def __init__(self, store: Store, screen: Size, tell: Tell) -> None:
        self.store = store
        self.screen = screen
        self.tell = tell
        self.previous = store.current()
        self.sources = Sources(store.folder / "sources.json")
        self.renditions: dict[str, str] = {}
        self.problems: list[Problem] = []

    def run(self, loaded: Loaded) -> Edition | None:
        self.problems = list(loaded.problems)
        self.tell({"step": "checked", "problems": count(self.problems)})
        if loaded.library is None:
            self.keep_report()
            return self.previous
        fresh = loaded.library
        jobs = self.jobs(fresh, loaded.paths)
        damaged = self.render(jobs, fresh)
        library, broken = _without(fresh, damaged)
        refused = loaded.refused | broken
        library = self.with_last_good(library, refused)
        self.problems += _damage_problems(fresh, damaged)
        self.sources.save()
        edition = self.switch(library, complete=True)
        self.keep_report()
        self.store.prune()
        return edition

    def jobs(self, library: Library, paths: dict[str, Path]) -> list[Job]:
        """What is to be rendered, each once, what the loop shows first coming first."""
        jobs: dict[str, Job] = {}
        for asked in chain(_in_order_of_show(library), uses.marks(library)):
            key = uses.key(asked)
            path = paths.get(asked[1].file)
            if path is None or key in jobs:
                continue
            recipe = uses.recipe(asked, self.screen)
            try:
                target = recipe.name(self.sources.digest(path))
            except OSError:
                target = ""
            jobs[key] = Job(asked, path, recipe, target)
        return list(jobs.values())

    def render(self, jobs: list[Job], library: Library) -> dict[str, str]:
        """Makes what is missing, on all cores; returns the pictures that failed, with a code.

        While the first edition is made, the show is given what is ready.
        """
        self.render_codes(library)
        damaged: dict[str, str] = {}
        total, done = len(jobs), 0
        shown, pause = time.monotonic(), _FIRST_SHOW_AFTER
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            waiting = {pool.submit(self.render_one, job): job for job in jobs}
            for future in as_completed(waiting):
                job = waiting[future]
                code = future.result()
                done += 1
                if code:
                    damaged[job.asked[1].file] = code
                else:
                    self.renditions[uses.key(job.asked)] = job.target
                self.tell({"step": "rendered", "done": done, "total": total})
                first_time = self.previous is None and done < total
                if first_time and time.monotonic() - shown > pause:
                    self.show_what_is_ready(library)
                    shown, pause = time.monotonic(), pause * 2
        return damaged

    def render_one(self, job: Job) -> str:
        """Makes one rendition; returns the code of what is wrong with its picture, or ""."""
        target = self.store.renditions / job.target
        if not job.target:
            return "unreadable"
        if is_whole(target):
            os.utime(target)
            return ""
        try:
            make(job.source, job.recipe, target)
        except PictureDamaged:
            return "picture-damaged"
        except FileNotFoundError:
            return "file-missing"
        except PermissionError:
            return "unreadable"
        return ""

    def render_codes(self, library: Library) -> None:
        """QR codes as pictures of one pixel a module, with the quiet zone of ISO/IEC 18004."""
        for partnership in library.partnerships:
            for slide in partnership.slides:
                for link, key in zip(slide.links, uses.codes_of(slide), strict=True):
                    name = Recipe(0, 0, "inside").name(key)
                    target = self.store.renditions / name
                    if not is_whole(target):
                        with replacing(target) as temporary:
                            code = segno.make_qr(link.address, error="m")
                            code.save(str(temporary), kind="png", scale=1, border=4)
                    self.renditions[key] = name

    def show_what_is_ready(self, library: Library) -> None:
        """Publishes those slides whose pictures are all there."""
        partnerships = []
        for partnership in library.partnerships:
            slides = tuple(
                slide
                for slide in partnership.slides
                if all(uses.key(u) in self.renditions for u in uses.of_slide(partnership, slide))
            )
            if slides:
                partnerships.append(dataclasses.replace(partnership, slides=slides))
        if partnerships:
            ready = dataclasses.replace(library, partnerships=tuple(partnerships))
            self.switch(ready, complete=False)

    def with_last_good(self, library: Library, refused: Iterable[str]) -> Library:
        """Partnerships that have errors, as they were when they had none."""
        if self.previous is None:
            return library
        before = {p.id: p for p in self.previous.library.partnerships}
        kept = [before[name] for name in refused if name in before]
        for partnership in kept:
            for slide in partnership.slides:
                for key in [*map(uses.key, uses.of_slide(partnership, slide)), *uses.codes_of(slide)]:
                    if key in self.previous.renditions:
                        self.renditions.setdefault(key, self.previous.renditions[key])
        together = sorted([*library.partnerships, *kept], key=lambda p: p.id)
        return dataclasses.replace(library, partnerships=tuple(together))

    def switch(self, library: Library, *, complete: bool) -> Edition:
        """Makes the library the current edition, unless that says the same already."""
        same = self.previous
        problems = tuple(in_reading_order(self.problems))
        edition = Edition(
            id=new_id(json.dumps(encode(library)).encode()),
            created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
            size=self.screen,
            complete=complete,
            library=library,
            problems=problems,
            renditions=dict(self.renditions),
        )
        if same is not None and edition == dataclasses.replace(same, id=edition.id, created=edition.created):
            edition = same
        else:
            self.store.switch(edition)
        self.tell({"step": "published", "edition": edition.id, "complete": complete,
                   "problems": count(problems)})  # fmt: skip
        return edition

    def keep_report(self) -> None:
        """Keeps what was found in this check, for those who ask while the show runs."""
        from kiosk.edition.files import write_whole

        report = [encode(problem) for problem in in_reading_order(self.problems)]
        write_whole(self.store.folder / "report.json", json.dumps(report).encode())


def _in_order_of_show(library: Library) -> Iterator[Use]:
    """The uses of pictures, the first slide of each partnership before any second one."""
    if library.home.picture:
        yield "full", library.home.picture
    turns = [
        [uses.of_slide(partnership, slide) for slide in partnership.slides]
        for partnership in library.partnerships
    ]
    for turn in zip_longest(*turns, fillvalue=[]):
        yield from chain.from_iterable(turn)


def _without(library: Library, damaged: dict[str, str]) -> tuple[Library, frozenset[str]]:
    """The library without pictures that could not be decoded, and the partnerships that need them.

    A damaged file in photos/ only leaves its gallery; any other keeps its partnership out.
    """
    partnerships, broken = [], set()
    for partnership in library.partnerships:
        slides = []
        for slide in partnership.slides:
            pictures = tuple(p for p in slide.pictures if p.file not in damaged)
            if pictures or not slide.pictures:
                slides.append(dataclasses.replace(slide, pictures=pictures))
        if any(file in damaged for file in _named(partnership)):
            broken.add(partnership.id)
        else:
            partnerships.append(dataclasses.replace(partnership, slides=tuple(slides)))
    home = library.home
    if home.picture and home.picture.file in damaged:
        home = dataclasses.replace(home, picture=None)
    theme = library.theme
    if theme.logo in damaged:
        theme = dataclasses.replace(theme, logo="")
    whole = dataclasses.replace(library, partnerships=tuple(partnerships), home=home, theme=theme)
    return whole, frozenset(broken)


def _named(partnership: Partnership) -> Iterator[str]:
    """The pictures that partnership.yaml names, as against those dropped into photos/."""
    pictures: list[Picture | None] = [partnership.hero, partnership.emblem]
    for slide in partnership.slides:
        pictures += slide.pictures
    dropped = f"partnerships/{partnership.id}/photos/"
    return (p.file for p in pictures if p is not None and not p.file.startswith(dropped))


def _damage_problems(library: Library, damaged: dict[str, str]) -> list[Problem]:
    owners = {file: p.id for p in library.partnerships for file in _all_files(p)}
    return [
        Problem("error", code, file, values={"file": file.rsplit("/", 1)[-1]}, owner=owners.get(file, ""))
        for file, code in damaged.items()
    ]


def _all_files(partnership: Partnership) -> Iterator[str]:
    yield from _named(partnership)
    for slide in partnership.slides:
        yield from (picture.file for picture in slide.pictures)
