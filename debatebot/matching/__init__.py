"""Which known point does this say: index, score, decision, trace."""
