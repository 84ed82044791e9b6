"""Make the tables of kindred words that `debatebot/matching/kinship` reads.

    python -m benchmarks.make_kinship MODEL_FOLDER

MODEL_FOLDER holds `model.safetensors` and `tokenizer.json` of the sentence model all-MiniLM-L6-v2
(Apache-2.0). Needs numpy, safetensors and tokenizers, which the program itself does not. Each of the
model's most frequent whole words is read alone; what all words share is taken away, the rest is
turned so that the first numbers tell most, and kept as small whole numbers. The second table is made
by `benchmarks.make_text_table`.
"""

import json
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from debatebot.text.stopwords import STOPWORDS

OUT = Path(__file__).parent.parent / "debatebot" / "matching" / "kinship"
WORDS, NUMBERS, LEVEL = 12000, 96, 127
"""Words kept, numbers for each, and the largest of them: more of either gained nothing."""
BATCH = 256


def main(argv: Sequence[str]) -> int:
    """Write `words.txt` and `vectors.bin`."""
    import numpy as np  # type: ignore[import-not-found,unused-ignore]

    folder = Path(argv[0])
    ids = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    plain = [w for w in ids if w.isascii() and w.isalpha() and len(w) > 2 and w == w.lower()]
    words = sorted((w for w in plain if w not in STOPWORDS), key=lambda word: ids[word])[:WORDS]
    vectors = read_alone(folder, words)
    vectors = vectors - vectors.mean(0)
    _, _, axes = np.linalg.svd(vectors, full_matrices=False)
    turned = vectors @ axes[1 : NUMBERS + 1].T
    turned /= np.linalg.norm(turned, axis=1, keepdims=True)
    small = np.round(turned / np.abs(turned).max() * LEVEL).astype(np.int8)
    (OUT / "words.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    (OUT / "vectors.bin").write_bytes(small.tobytes())
    return 0


def read_alone(folder: Path, words: Sequence[str]) -> Any:
    """The model's vector of each word or text: the mean over its tokens after six layers."""
    import numpy as np
    from safetensors.numpy import load_file  # type: ignore[import-not-found,unused-ignore]
    from tokenizers import Tokenizer  # type: ignore[import-not-found,unused-ignore]

    weights = {k: v for k, v in load_file(folder / "model.safetensors").items() if v.ndim}
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    rows = []
    for start in range(0, len(words), BATCH):
        tokens = [tokenizer.encode(word).ids for word in words[start : start + BATCH]]
        for ids in tokens:
            hidden = _layers(np, weights, np.array(ids))
            mean = hidden.mean(0)
            rows.append(mean / np.linalg.norm(mean))
    return np.stack(rows)


def _layers(np: Any, weights: dict[str, Any], ids: Any) -> Any:
    def norm(x: Any, name: str) -> Any:
        centred = x - x.mean(-1, keepdims=True)
        spread = np.sqrt(x.var(-1, keepdims=True) + 1e-12)
        return centred / spread * weights[f"{name}.weight"] + weights[f"{name}.bias"]

    def linear(x: Any, name: str) -> Any:
        return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]

    def gelu(x: Any) -> Any:
        return 0.5 * x * (1 + np.vectorize(math.erf)(x / math.sqrt(2)))

    x = weights["embeddings.word_embeddings.weight"][ids]
    x = x + weights["embeddings.position_embeddings.weight"][: len(ids)]
    x = norm(x + weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    heads, size = 12, x.shape[-1] // 12
    for layer in range(6):
        name = f"encoder.layer.{layer}"
        query, key, value = (
            linear(x, f"{name}.attention.self.{part}").reshape(-1, heads, size).swapaxes(0, 1)
            for part in ("query", "key", "value")
        )
        looks = np.exp(query @ key.swapaxes(1, 2) / math.sqrt(size))
        looks = looks / looks.sum(-1, keepdims=True)
        seen = (looks @ value).swapaxes(0, 1).reshape(x.shape)
        x = norm(
            x + linear(seen, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm"
        )
        wide = gelu(linear(x, f"{name}.intermediate.dense"))
        x = norm(x + linear(wide, f"{name}.output.dense"), f"{name}.output.LayerNorm")
    return x


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
