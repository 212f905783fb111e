"""Where must this file go: the dialog of the system, whose proposed ending follows the kind that is chosen in it.

Owns the dialog; the words, and what is written, are the asker's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget


def ask_where_to_save(
    parent: QWidget,
    title: str,
    proposal: Path,
    kinds: Mapping[str, str],
    chosen: Callable[[Path], object],
) -> QFileDialog:
    """Ask where a file must go; returns the dialog, which is open.

    `proposal` is where it goes unless somebody says otherwise. `kinds` tells per ending (".pdf") how that kind of file
    is called in the list. `chosen` gets the place.
    """
    ending_of = {called: ending for ending, called in kinds.items()}
    dialog = QFileDialog(parent, title, str(proposal.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(ending_of))
    dialog.setDefaultSuffix(proposal.suffix)
    dialog.filterSelected.connect(lambda called: dialog.setDefaultSuffix(ending_of[called]))
    dialog.selectFile(proposal.name)
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
    return dialog


def in_documents(name: str) -> Path:
    """A file of this name in the folder for documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / name


def in_pictures(name: str) -> Path:
    """A file of this name in the folder for pictures."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)) / name
