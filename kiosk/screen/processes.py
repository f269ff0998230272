"""Makes and ends the processes that the show runs beside itself."""

from PySide6.QtCore import QObject, QProcess

from kiosk.paths import program


def child(parent: QObject, *arguments: str) -> QProcess:
    """This program with other arguments, not started yet."""
    process = QProcess(parent)
    first, *rest = program()
    process.setProgram(first)
    process.setArguments([*rest, *arguments])
    return process


def end(process: QProcess) -> None:
    """Closes what the process reads, upon which it ends by itself; kills it if it does not."""
    process.blockSignals(True)
    process.closeWriteChannel()
    if not process.waitForFinished(500):
        process.kill()
        process.waitForFinished(500)
