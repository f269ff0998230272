"""Escales: one content folder shown as an attract loop, a touch menu and a talk."""

__version__ = "0.1.0"
