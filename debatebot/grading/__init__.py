"""An answer against a question: the gates, the rule of each kind, the verdict."""
