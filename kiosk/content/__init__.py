"""The content folder: what editors write, read and validated into a Library and every Problem. No Qt."""
