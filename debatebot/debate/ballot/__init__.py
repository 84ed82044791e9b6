"""The ballot: a hundred points, one ledger line for every award, and apart from it who won."""
