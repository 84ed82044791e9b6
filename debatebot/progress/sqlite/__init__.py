"""All that only SQLite speaks: the tables and their migrations, reading, writing, copies, pages."""
