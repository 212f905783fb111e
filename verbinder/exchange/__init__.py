"""What enters and leaves the notebook: contact lists, overviews, the portable file. No store, no Qt."""
