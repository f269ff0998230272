"""Files that are not as YAML should be, or that abuse it."""

import contextlib
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.content import source
from kiosk.content.nodes import Node
from kiosk.content.problems import Problem
from kiosk.content.source import SourceError, read_yaml
from tests.content.folders import DENVER, Folder


def fault(tmp_path: Path, content: str | bytes) -> Problem:
    """What is wrong with a file that cannot be read."""
    path = tmp_path / "file.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(SourceError) as caught:
        read_yaml(path, "file.yaml")
    return caught.value.problem


def read(tmp_path: Path, content: str | bytes) -> Node:
    path = tmp_path / "file.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_yaml(path, "file.yaml")[0]


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        ("a: 1\n\tb: 2\n", "yaml-tab", (2, 1)),
        ("a:\n  \tb: 2\n", "yaml-tab", (2, 3)),
        ('a: 1\nb: "open\nc: 2\n', "quote-open", (2, 4)),
        ("a: 'open\n", "quote-open", (1, 4)),
        ("title: Brest: the city\n", "yaml-colon", (1, 13)),
        ("é: é: é\n", "yaml-colon", (1, 5)),
        ("a: [1, 2\nb: 3\n", "not-yaml", (2, 2)),
        ("a: @b\n", "not-yaml", (1, 4)),
        ("title: [", "not-yaml", (1, 9)),
        ("a: 1\nb: {c: 1,\n\n", "not-yaml", (2, 10)),
        ("a: [1, 2\n", "not-yaml", (1, 4)),
        ("%YAML 9.9\n---\na: 1\n", "not-yaml", (1, 1)),
        ("a: 1\n---\na: 2\n", "several-documents", (2, 1)),
        ("a: !!python/object:os.system x\n", "yaml-tag", (1, 4)),
        ("a: !!int 3\n", "yaml-tag", (1, 4)),
        ("a: !!set {x}\n", "yaml-tag", (1, 4)),
        ("? [a]\n: 1\n", "bad-key", (1, 3)),
        ("a: *nothing\n", "unknown-alias", (1, 4)),
        ("a: &x [*x]\n", "alias-bomb", (1, 8)),
        ("a: " + "[" * 40, "too-deep", (1, 33)),
        ("é\x07: 1\n", "bad-character", (1, 2)),
        ("a: 1\r\nb\x7f: 1\n", "bad-character", (2, 2)),
        ("- x\n" * 120_000, "too-many-values", None),
    ],
)
def test_a_file_that_is_not_yaml(
    tmp_path: Path, content: str, code: str, place: tuple[int, int] | None
) -> None:
    problem = fault(tmp_path, content)
    assert problem.code == code
    assert place is None or (problem.line, problem.column) == place


@pytest.mark.parametrize(
    ("raw", "place", "byte", "position"),
    [
        (b"\xff\xfea\x00", (1, 1), "0xFF", "1"),
        ("a: é\n".encode("latin-1"), (1, 4), "0xE9", "4"),
        ("a: é\nb: ".encode() + b"\xe9t\xe9", (2, 4), "0xE9", "10"),
        (b"\xef\xbb\xbfa: \x80", (1, 4), "0x80", "7"),
        (b"a: \xe2\x82", (1, 4), "0xE2", "4"),
    ],
)
def test_a_file_not_in_utf8_names_the_byte(
    tmp_path: Path, raw: bytes, place: tuple[int, int], byte: str, position: str
) -> None:
    problem = fault(tmp_path, raw)
    assert problem.code == "not-utf8"
    assert (problem.line, problem.column) == place
    assert problem.values == {"byte": byte, "position": position}


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    node = read(tmp_path, b"\xef\xbb\xbfa: 1\r\nb:\r\n  - |\r\n    one\r\n    two\r\n")
    assert node.data() == {"a": 1, "b": ["one\ntwo\n"]}
    assert node.find(("b", 0)) == (3, 5)


def test_a_whole_folder_with_them_has_no_problem(folder: Folder) -> None:
    for name in ("kiosk.yaml", DENVER):
        path = folder.path(name)
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert folder.problems() == []


def test_an_empty_file_lacks_every_key(tmp_path: Path, folder: Folder) -> None:
    assert read(tmp_path, "").data() == {}
    assert read(tmp_path, "# nothing\n").data() == {}
    folder.write("kiosk.yaml", "")
    problems = folder.problems()
    assert [(p.code, p.field) for p in problems] == [
        ("missing-key", "home"), ("missing-key", "languages"), ("missing-key", "title"),
    ]  # fmt: skip
    assert {(p.line, p.column) for p in problems} == {(1, 1)}


def test_a_huge_file_is_refused_without_being_read(folder: Folder) -> None:
    path = folder.path(DENVER)
    with path.open("wb") as file:
        file.truncate(100_000_000)
    began = time.process_time()
    problem = folder.find("file-too-big")
    assert time.process_time() - began < 1
    assert (problem.path, problem.line, problem.owner) == (DENVER, 0, "denver")


def test_a_file_without_rights_is_named(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def refusing(self: Path, *args: object, **more: object) -> object:
        if self.name == "partnership.yaml":
            raise PermissionError(13, "Permission denied")
        return real(self, *args, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refusing)
    problem = folder.find("unreadable")
    assert problem.path == DENVER
    assert problem.values == {"reason": "access is not allowed"}


BILLION_LAUGHS = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{b}: &{b} [{','.join(['*' + a] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


def test_aliases_that_explode(tmp_path: Path) -> None:
    assert fault(tmp_path, BILLION_LAUGHS).code == "alias-bomb"


def test_aliases_that_nest_without_end(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x]"]
    lines += [f"a{n + 1}: &a{n + 1} [[[[[[[[[[*a{n}]]]]]]]]]]" for n in range(100)]
    assert fault(tmp_path, "\n".join(lines)).code == "too-deep"


def test_an_alias_is_a_value_like_another(tmp_path: Path) -> None:
    node = read(tmp_path, "a: &x {b: [1, 2]}\nc: *x\n? *y0\n: 1\n".replace("? *y0\n: 1\n", ""))
    assert node.data() == {"a": {"b": [1, 2]}, "c": {"b": [1, 2]}}
    assert node.find(("c", "b", 1)) == (1, 15)


def test_an_anchor_of_a_value_that_was_dropped_does_not_mislead(tmp_path: Path) -> None:
    text = "a: 1\n" + "a: &x [1]\n" * 50 + "b: [" + ", ".join("&y [1]" for _ in range(50)) + ", *x]"
    assert read(tmp_path, text).data() == {"a": 1, "b": [*[[1]] * 50, [1]]}


def test_duplicate_keys_say_where_the_first_is(tmp_path: Path, folder: Folder) -> None:
    path = folder.path(DENVER)
    folder.write(DENVER, path.read_text("utf-8") + "since: 1949\n")
    problem = folder.one()
    assert problem.code == "duplicate-key"
    assert (problem.field, problem.values["first"]) == ("since", "4")
    assert problem.line == path.read_text("utf-8").count("\n")
    node, problems = read_yaml(_file(tmp_path, "a:\n  - b: 1\n    b: 2\n"), "x")
    assert node.data() == {"a": [{"b": 1}]}
    assert (problems[0].field, problems[0].line, problems[0].column) == ("a[1].b", 3, 5)


def _file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "f.yaml"
    path.write_text(text, "utf-8")
    return path


def test_plain_scalars_follow_the_core_schema(tmp_path: Path) -> None:
    node = read(
        tmp_path, "[NO, yes, 12:30, 2020-10-16, 1_000, 0o17, ~, true, 12, -1.5, 1e3, .5, '7']"
    )
    assert node.data() == [
        "NO", "yes", "12:30", "2020-10-16", "1_000", "0o17", None, True, 12, -1.5, 1000.0, 0.5, "7",
    ]  # fmt: skip


@pytest.mark.parametrize("written", ["007", "1.50", "+33", "1e999", "-0", "12345678901234567.891"])
def test_a_number_in_a_text_stays_as_it_was_written(folder: Folder, written: str) -> None:
    text = folder.path(DENVER).read_text("utf-8")
    folder.write(DENVER, text.replace("title: A street", f"title: {written}"))
    library = folder.load().library
    assert library is not None
    assert library.partnerships[0].slides[0].title == {"": written}


@pytest.mark.parametrize("parser", ["CSafeLoader", "SafeLoader"])
@given(raw=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
@example(raw=b'"\\ud800"')
@example(raw=b'a: "\\udfff"')
@example(raw=b"&a [*a]")
@example(raw=b"[" * 200)
@example(raw=b"\x00")
def test_nothing_but_a_source_error_comes_of_any_bytes(
    parser: str, raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(raw)
    before = source._Parser
    source._Parser = getattr(yaml, parser)
    try:
        node, _ = read_yaml(path, "any.yaml")
        node.data()
    except SourceError as error:
        assert error.problem.severity == "error"
    finally:
        source._Parser = before


YAML_PARTS = st.lists(
    st.sampled_from(
        [*"abc:-?[]{}&*!|>'\"%@`#, \n\t", "a: ", "- ", "&a ", "*a", "<<", "\n  ", "!!x "]
    ),
    max_size=60,
).map("".join)


@given(text=YAML_PARTS)
def test_nor_of_anything_like_yaml(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "like.yaml"
    path.write_text(text, "utf-8")
    with contextlib.suppress(SourceError):
        read_yaml(path, "like.yaml")[0].data()


@pytest.mark.parametrize(
    ("content", "tag"),
    [
        ("a: !!float 3", "!!float"),
        ("a: !!python/object:os.system x", "!!python/object:os.system"),
        ("a: !mine x", "!mine"),
        ("a: !!set {b}", "!!set"),
    ],
)
def test_a_tag_is_shown_as_it_was_written(tmp_path: Path, content: str, tag: str) -> None:
    problem = fault(tmp_path, content)
    assert (problem.code, problem.values) == ("yaml-tag", {"tag": tag})
