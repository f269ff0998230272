"""Tests of kiosk.edition."""
