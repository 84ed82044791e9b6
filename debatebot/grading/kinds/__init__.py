"""The rule of each kind of question: what makes its answer correct, partial or incorrect."""
