"""What is built from the project works where it is installed."""
