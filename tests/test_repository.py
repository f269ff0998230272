"""What the repository says of itself holds: README, constraints, licence, version."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CONSTRAINTS = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def name_of(requirement: str) -> str:
    return re.split(r"[<>=!~;\s\[]", requirement, maxsplit=1)[0].lower().replace("_", "-")


@pytest.mark.parametrize("requirement", PROJECT["dependencies"], ids=name_of)
def test_each_dependency_has_a_reason(requirement: str) -> None:
    named = [line.split("|")[1].strip().lower() for line in README.splitlines() if "|" in line[:1]]
    assert name_of(requirement) in named


@pytest.mark.parametrize(
    "requirement",
    [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]],
    ids=name_of,
)
def test_each_dependency_is_pinned(requirement: str) -> None:
    assert name_of(requirement) in {name_of(line) for line in CONSTRAINTS}


@pytest.mark.parametrize("line", CONSTRAINTS)
def test_constraints_are_names_versions_and_markers(line: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*( ; sys_platform == \"\w+\")?", line)


def test_readme_has_the_picture_and_both_commands() -> None:
    picture = re.search(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert picture and (ROOT / picture[1]).is_file()
    blocks = re.findall(r"```(?:sh|bat)\n(.*?)```", README, re.DOTALL)
    commands = [line for block in blocks for line in block.splitlines()]
    assert sum("&& .venv/bin/kiosk" in line for line in commands) == 1
    assert sum("&& .venv/bin/pytest" in line for line in commands) == 1
    assert sum(line.startswith("py -3.11") for line in commands) == 2


def test_links_in_the_documents_lead_somewhere() -> None:
    for document in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]:
        for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", document.read_text("utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_licence_is_mit() -> None:
    assert PROJECT["license"] == "MIT"
    assert (ROOT / "LICENSE").read_text("utf-8").startswith("MIT License")
