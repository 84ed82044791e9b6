"""How words are read: sanitise, tokens, stems, numbers and dates, polarity, spelling."""
