"""The last stage of marking points: what the gates found, weighed as teachers were seen to weigh it."""
