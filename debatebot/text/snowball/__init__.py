"""The English Snowball stemmer by itself: its package loads those of thirty-five languages.

Those take half as long to load as all that reads an answer, and 3 MB. So its modules are loaded as
modules of this package, from the folder of the installed one.
"""

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from snowballstemmer.english_stemmer import EnglishStemmer
else:
    _INSTALLED = find_spec("snowballstemmer")
    if _INSTALLED is None:
        raise ModuleNotFoundError("snowballstemmer is not installed", name="snowballstemmer")
    __path__ = [*__path__, *_INSTALLED.submodule_search_locations]
    EnglishStemmer = import_module(f"{__name__}.english_stemmer").EnglishStemmer

__all__ = ["EnglishStemmer"]
