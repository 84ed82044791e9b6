"""Write the reference of all fields into docs/pack.md, made from the models.

python docs/pack_fields.py        a test fails when the page is older than the models
"""

from pathlib import Path

from debatebot.pack.reference import BEGIN, END, reference


def main() -> None:
    """Put the tables of today between their marks."""
    page = Path(__file__).with_name("pack.md")
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    page.write_text(f"{before}{BEGIN}\n\n{reference()}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
