"""What the program costs, beside its budget and beside a bare window in the same run."""
