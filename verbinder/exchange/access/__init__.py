"""What somebody gets who asks what is kept about them: a page to read, or data."""
