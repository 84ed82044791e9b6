"""Mutation tests: small faults are planted in a room, and its tests should notice them.

python -m tests.mutation grading --count 200 --seed 1
"""
