"""Make the table of what words add to a text, which `debatebot/matching/kinship` reads.

    python -m benchmarks.make_text_table MODEL_FOLDER TEXTS

MODEL_FOLDER is that of `benchmarks.make_kinship`, which is run first; TEXTS holds one short text of
general English a line (the table as it is: 76,000 examples and definitions of WordNet 3.0 and
sayings of Debian's `fortunes`). Needs numpy, scipy, safetensors and tokenizers. The model reads these
texts, and the claims and turns of the subjects in `benchmarks/` but the sealed ones, without their
labels. Every word, function words too, gets the numbers by which the plain sum of a text's words
comes nearest to where the model puts the text: least squares, drawn towards where the model puts
the word alone.
"""

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.labelled_turns import SEALED, subjects
from benchmarks.make_kinship import LEVEL, OUT, read_alone
from debatebot.matching import kinship
from debatebot.text.stopwords import STOPWORDS

_WORD = re.compile(r"[a-z]+")
SHRINK = 1.0
"""How strongly a word is drawn towards where the model puts it alone."""
OURS = 5.0
"""How much a text of the subjects counts beside one of general English: it speaks as turns do."""
ROUNDS = 25
"""Steps of the method of conjugate gradients."""
SHORTEST = 0.3
"""Texts whose sum is shorter than this are not stretched further."""
CLIPPED = 99.9
"""Percentile of the numbers beyond which they are cut off."""


def main(argv: Sequence[str]) -> int:
    """Write `small_words.txt` and `texts.bin`."""
    import numpy as np  # type: ignore[import-not-found,unused-ignore]
    from scipy import sparse  # type: ignore[import-not-found,import-untyped,unused-ignore]

    folder, general = Path(argv[0]), Path(argv[1]).read_text(encoding="utf-8").splitlines()
    small = sorted(word for word in STOPWORDS if word.isalpha())
    words = [*(OUT / "words.txt").read_text(encoding="utf-8").split(), *small]
    (OUT / "small_words.txt").write_text("\n".join(small) + "\n", encoding="utf-8")
    alone = read_alone(folder, words)
    alone -= alone.mean(0)
    bags, aims = [], []
    for texts, counts in ((general, 1.0), (_ours(), OURS)):
        read = read_alone(folder, texts)
        bag = _bag(texts, len(words))
        lengths = np.maximum(np.linalg.norm(bag @ alone, axis=1), SHORTEST)
        bags.append(sparse.diags(counts**0.5 / lengths) @ bag)
        aims.append((read - read.mean(0)) * counts**0.5)
    table = _nearest(np, sparse.vstack(bags).tocsr(), np.concatenate(aims), alone)
    _, _, axes = np.linalg.svd(table, full_matrices=False)
    turned = table @ axes[: kinship.TEXT_NUMBERS].T
    scaled = np.round(turned / np.percentile(np.abs(turned), CLIPPED) * LEVEL)
    (OUT / "texts.bin").write_bytes(np.clip(scaled, -LEVEL, LEVEL).astype(np.int8).tobytes())
    return 0


def _nearest(np: Any, bags: Any, aims: Any, start: Any) -> Any:
    """The table by which sums of words come nearest to the aims, by conjugate gradients."""
    table = np.zeros_like(start)
    left = bags.T @ (aims - bags @ start)
    way = left.copy()
    size = (left * left).sum(0)
    for _ in range(ROUNDS):
        there = bags.T @ (bags @ way) + SHRINK * way
        step = size / np.maximum((way * there).sum(0), 1e-12)
        table += step * way
        left -= step * there
        now = (left * left).sum(0)
        way = left + (now / np.maximum(size, 1e-12)) * way
        size = now
    return start + table


def _bag(texts: Sequence[str], size: int) -> Any:
    """How often each text has each word."""
    import numpy as np
    from scipy import sparse  # type: ignore[import-not-found,import-untyped,unused-ignore]

    found = [
        (at, row)
        for at, text in enumerate(texts)
        for word in _WORD.findall(text.casefold())
        if (row := kinship.text_row(word)) is not None
    ]
    places, rows = zip(*found, strict=True)
    ones = np.ones(len(found), dtype=np.float32)
    return sparse.csr_matrix((ones, (places, rows)), shape=(len(texts), size))


def _ours() -> list[str]:
    """The claims and turns of the subjects, each once."""
    found: dict[str, None] = {}
    for subject in subjects():
        if subject.name not in SEALED:
            for claim in subject.pack.positions.claims:
                found |= dict.fromkeys((claim.says, *claim.phrasings))
            found |= dict.fromkeys(turn.text for turn in subject.turns)
    return list(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
