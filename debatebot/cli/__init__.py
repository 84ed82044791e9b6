"""The command line. Nothing heavy is imported at the top of a module here."""
