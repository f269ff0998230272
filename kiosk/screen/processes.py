"""Ends the processes that the show runs beside itself."""

from PySide6.QtCore import QProcess


def end(process: QProcess) -> None:
    """Closes what the process reads, upon which it ends by itself; kills it if it does not."""
    process.blockSignals(True)
    process.closeWriteChannel()
    if not process.waitForFinished(500):
        process.kill()
        process.waitForFinished(500)
