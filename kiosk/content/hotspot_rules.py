"""What an editor is told of hotspots: each leads to one thing, and that is there."""

from collections.abc import Iterator, Sequence

from kiosk.content import schema
from kiosk.content.document import Document, Loc
from kiosk.content.faults import suggestion
from kiosk.content.folder import normal
from kiosk.content.problems import Problem


def of_partnership(document: Document, partnerships: Sequence[str]) -> Iterator[Problem]:
    """Errors and warnings about the hotspots of a partnership.yaml; `partnerships` are the folders'
    names. Nothing is missed that may only have been taken out with a fault."""
    assert isinstance(document.model, schema.Partnership)
    slides = [slide.id for slide in document.model.slides if slide.id]
    for index, slide in enumerate(document.model.slides):
        if not isinstance(slide, schema.PictureMapSlide):
            continue
        for number, hotspot in enumerate(slide.hotspots):
            loc: Loc = ("slides", index, "hotspots", number)
            targets = hotspot.targets
            if len(targets) != 1:
                if targets or document.whole:
                    yield _not_one(document, loc, targets)
            elif _leads_here(slide, hotspot):
                yield document.problem("warning", "hotspot-leads-here", (*loc, targets[0]))
            elif hotspot.slide and hotspot.slide not in slides and document.whole:
                values = {"id": hotspot.slide, "suggestion": suggestion(hotspot.slide, slides)}
                yield document.problem("error", "hotspot-slide", (*loc, "slide"), **values)
            elif hotspot.partnership and normal(hotspot.partnership) not in partnerships:
                name = hotspot.partnership
                values = {"name": name, "suggestion": suggestion(name, partnerships)}
                place = (*loc, "partnership")
                yield document.problem("warning", "hotspot-partnership", place, **values)


def _not_one(document: Document, loc: Loc, targets: list[str]) -> Problem:
    if not targets:
        return document.problem("error", "hotspot-target", loc)
    place = (*loc, targets[1])
    return document.key_problem("error", "hotspot-targets", place, keys=", ".join(targets))


def _leads_here(slide: schema.PictureMapSlide, hotspot: schema.Hotspot) -> bool:
    if hotspot.photo:
        return hotspot.photo.file == slide.picture.file
    return hotspot.slide is not None and hotspot.slide == slide.id
