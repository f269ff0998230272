"""Screens as they are meant to look, stored as pictures."""
