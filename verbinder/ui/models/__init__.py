"""Qt models over ids: they fetch what is seen and hold nothing else."""
