"""The ids of what is noted while the files are read; `docs/rules.md` explains these and all others."""

from debatebot.pack.problems import Level

_ERRORS = (
    "file-missing file-unreadable file-too-large empty-file not-utf8 control-character "
    "syntax many-documents too-deep too-many-values too-long alias anchor tag merge-key "
    "duplicate-key key-not-text unknown-key missing-key not-mapping not-list not-text not-number "
    "not-true-or-false no-value empty-text surprising-value bad-form one-of out-of-range too-few"
).split()
_WARNINGS = "hidden-character lost-comment split-number swallowed-item".split()

READING: dict[str, Level] = {
    **dict.fromkeys(_ERRORS, "error"),
    **dict.fromkeys(_WARNINGS, "warning"),
}
"""What reading YAML and filling the models may note."""
