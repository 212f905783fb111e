"""Reads the translations people write (`resources/translations/LANGUAGE/*.toml`) and the texts Qt's tool gathers, and
joins the two into one `.ts` file. Standard library only.
"""

from __future__ import annotations

import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

#: The section of a toml whose translations hold in every context that has none of its own.
EVERYWHERE = "*"
#: Between a text and the comment that tells two equal texts of one context apart.
COMMENT_MARK = " @@ "


@dataclass(frozen=True)
class Text:
    """One text of the window, as the source has it; `plural` when it counts something (%n)."""

    context: str
    source: str
    comment: str
    plural: bool

    @property
    def key(self) -> str:
        """How it is written in a toml."""
        return f"{self.source}{COMMENT_MARK}{self.comment}" if self.comment else self.source


@dataclass(frozen=True)
class Translations:
    """What people wrote: per context, text to its forms (one, or singular and plural), and the file it stands in."""

    forms: Mapping[tuple[str, str], tuple[str, ...]]
    files: Mapping[tuple[str, str], str]

    def of(self, text: Text) -> tuple[str, ...] | None:
        """The forms for a text, None when nobody wrote them."""
        return self.forms.get((text.context, text.key)) or self.forms.get((EVERYWHERE, text.key))

    def unused(self, texts: Iterable[Text]) -> list[str]:
        """What is translated but no longer a text of the window, each with its file."""
        used: set[tuple[str, str]] = set()
        for text in texts:
            own = (text.context, text.key)
            used.add(own if own in self.forms else (EVERYWHERE, text.key))
        return [f"{self.files[key]}: [{key[0]}] {key[1]!r}" for key in self.forms if key not in used]


def read_translations(folder: Path) -> Translations:
    """All tomls of one language. Raises `ValueError` naming file and text when something is said twice or wrongly."""
    forms: dict[tuple[str, str], tuple[str, ...]] = {}
    files: dict[tuple[str, str], str] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            sections = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise ValueError(f"{path.name}: {error}") from error
        for context, entries in sections.items():
            for source, written in entries.items():
                key = (context, source)
                if key in forms:
                    raise ValueError(f"{path.name}: [{context}] {source!r} is in {files[key]} too")
                forms[key] = _forms(path.name, key, written)
                files[key] = path.name
    return Translations(forms, files)


def _forms(file: str, key: tuple[str, str], written: object) -> tuple[str, ...]:
    if isinstance(written, str):
        return (written,)
    if isinstance(written, list) and len(written) == 2 and all(isinstance(form, str) for form in written):
        return tuple(written)
    raise ValueError(f"{file}: [{key[0]}] {key[1]!r} must be a text, or [singular, plural]")


def read_texts(ts_file: Path) -> list[Text]:
    """The texts in a `.ts` file as the gathering tool wrote it, sorted by context."""
    found: list[Text] = []
    for context in ET.parse(ts_file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            found.append(Text(name, message.findtext("source", ""), message.findtext("comment", ""), plural))
    return sorted(found, key=lambda text: text.context)


def ts_document(texts: Iterable[Text], translations: Translations, language: str) -> str:
    """The `.ts` file: every text with its translation, marked unfinished where there is none or the forms are wrong."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.Element("context")
    name = None
    for text in texts:
        if text.context != name:
            name = text.context
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
        _add_message(context, text, translations.of(text))
    ET.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n'


def _add_message(context: ET.Element, text: Text, forms: tuple[str, ...] | None) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
    ET.SubElement(message, "source").text = text.source
    if text.comment:
        ET.SubElement(message, "comment").text = text.comment
    translation = ET.SubElement(message, "translation")
    wanted = 2 if text.plural else 1
    complete = forms is not None and len(forms) == wanted
    if not complete:
        translation.set("type", "unfinished")
    if not text.plural:
        translation.text = forms[0] if forms else None
        return
    for form in forms if forms is not None and complete else ("", ""):
        ET.SubElement(translation, "numerusform").text = form


def missing(texts: Iterable[Text], translations: Translations) -> dict[str, list[Text]]:
    """The texts without a (whole) translation, per context."""
    found: dict[str, list[Text]] = {}
    for text in texts:
        forms = translations.of(text)
        if forms is None or len(forms) != (2 if text.plural else 1):
            found.setdefault(text.context, []).append(text)
    return found
