"""The content folder, read and validated into a Library and every Problem. No Qt."""
