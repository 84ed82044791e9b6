"""Events appended to SQLite, and the folds that everything shown is made of."""
