"""What the work is: values, codes and rules of a verbinder's notebook. Pure Python, no I/O, no clock."""
