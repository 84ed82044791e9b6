"""One screen a module, with its sheet beside it."""
