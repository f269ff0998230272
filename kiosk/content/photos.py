"""The folder photos/ of a partnership: what lies in it and what photos.yaml says of it."""

from kiosk.content import schema
from kiosk.content.document import Document
from kiosk.content.folder import Folder, RefusedPath, resolve

FREE_NAMES = ("readme", "licence", "license", "lisezmoi", "leeme")
"""How the names of files begin that nothing has to use."""

_SIDECARS = ("photos.yaml", "photos.yml")


def folder_of(owner: str) -> str:
    """The name of a partnership's folder of photographs."""
    return f"partnerships/{owner}/photos"


def sidecar_of(owner: str) -> str:
    """The name of the file that describes them."""
    return f"{folder_of(owner)}/photos.yaml"


def names(folder: Folder, owner: str) -> list[str]:
    """The files dropped in, in natural order, sub-folders included."""
    return [
        name
        for name in folder.below(folder_of(owner))
        if (base := name.rsplit("/", 1)[-1].casefold()) not in _SIDECARS
        and not base.startswith(FREE_NAMES)
    ]


def details(folder: Folder, owner: str, sidecar: Document | None) -> dict[str, schema.Details]:
    """What photos.yaml says, by the file's name in the content folder."""
    found: dict[str, schema.Details] = {}
    if sidecar is not None and isinstance(sidecar.model, schema.Photos):
        for written, said in sidecar.model.root.items():
            try:
                found[resolve(folder, folder_of(owner), written)] = said
            except RefusedPath:
                continue
    return found
