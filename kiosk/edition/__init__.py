"""Editions: a library with its pictures rendered, on disk, switched atomically. No Qt."""
