"""Which version of its content a pack is: known from the bytes of its two files alone."""

import hashlib

QUESTIONS = "questions.yaml"
POSITIONS = "positions.yaml"
_HASH_DIGITS = 16


def content_hash(questions: bytes, positions: bytes) -> str:
    """SHA-256 over both files' bytes, 16 hex digits.

    The length of the first file is hashed too, so that moving text between the files changes it.
    """
    digest = hashlib.sha256(f"{len(questions)}:".encode())
    digest.update(questions)
    digest.update(positions)
    return digest.hexdigest()[:_HASH_DIGITS]
