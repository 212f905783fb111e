"""The queries behind each page: functions over a `Reader` that return frozen values."""
