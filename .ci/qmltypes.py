"""Describes the QML types of kiosk/screen for qmllint, as Qt knows them at run time.

pyside6-metaobjectdump reads source text and does not see properties that a helper makes. Writes a
module folder Kiosk/State below the folder given.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QObject

from kiosk.screen import chart_state, glass, staff_state, state, visit_state, voyage_state

NEWLINE = "\n"
MODULES = (state, glass, chart_state, voyage_state, visit_state, staff_state)
SINGLETONS = (state.Labels,)


def component(kind: type[QObject]) -> str:
    """One type in the format of .qmltypes files."""
    meta = kind.staticMetaObject
    lines = [
        f'name: "{kind.__name__}"', 'accessSemantics: "reference"',
        f'prototype: "{kind.__bases__[0].__name__}"',
        f'exports: ["Kiosk.State/{kind.__name__} 1.0"]', "isCreatable: false",
        "exportMetaObjectRevisions: [256]",
        f"isSingleton: {str(kind in SINGLETONS).lower()}",
    ]  # fmt: skip
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        each = meta.property(index)
        name = each.typeName()
        parts = [f'name: "{each.name()}"', f'type: "{name.rstrip("*")}"', f'read: "{each.name()}"']
        parts += ["isReadonly: true", f"index: {index}"]
        if name.endswith("*"):
            parts.append("isPointer: true")
        if each.isConstant():
            parts.append("isPropertyConstant: true")
        else:
            parts.append(f'notify: "{bytes(each.notifySignal().name().data()).decode()}"')
        lines.append(f"Property {{ {'; '.join(parts)} }}")
    for index in range(meta.methodOffset(), meta.methodCount()):
        method = meta.method(index)
        kind_name = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
        parts = [f'name: "{bytes(method.name().data()).decode()}"']
        if method.typeName() and method.typeName() != "void":
            parts.append(f'type: "{method.typeName()}"')
        for number, parameter in enumerate(method.parameterTypes()):
            kind_of = bytes(parameter.data()).decode()
            pointer = "; isPointer: true" if kind_of.endswith("*") else ""
            parts.append(
                f'Parameter {{ name: "value{number}"; type: "{kind_of.rstrip("*")}"{pointer} }}'
            )
        lines.append(f"{kind_name} {{\n{NEWLINE.join(parts)}\n}}")
    return "Component {\n    " + "\n    ".join(lines) + "\n}"


def main(folder: Path) -> None:
    """Writes Kiosk/State/qmldir and state.qmltypes below `folder`."""
    target = folder / "Kiosk" / "State"
    target.mkdir(parents=True)
    kinds = [
        kind for module in MODULES for kind in vars(module).values()
        if isinstance(kind, type)
        and issubclass(kind, QObject)
        and kind.__module__ == module.__name__
    ]  # fmt: skip
    body = "\n".join(map(component, kinds))
    (target / "state.qmltypes").write_text(
        f"import QtQuick.tooling 1.2\n\nModule {{\n{body}\n}}\n", "utf-8"
    )
    (target / "qmldir").write_text("module Kiosk.State\ntypeinfo state.qmltypes\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
