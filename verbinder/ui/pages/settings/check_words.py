"""What a check of the notebook found, in words for somebody who does not know what a database is.

Owns the words only; the checking is the store's.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from verbinder.usecases.notebooks import CheckReport


class CheckWords(QObject):
    """Says a report in a few sentences."""

    def sentences(self, report: CheckReport) -> str:
        """The whole report; what is wrong first, then what to do."""
        locale = QLocale()
        at = f"{report.checked_at:%H:%M}"
        if not report.faults and report.index_mended:
            return self.tr(
                "All is well. The index for searching was not right and was made anew; nothing was lost. "
                "Checked at {time}."
            ).format(time=at)
        if not report.faults:
            return self.tr(
                "All is well: every page of the file is whole ({residents} residents, {contacts} contacts). "
                "Checked at {time}."
            ).format(residents=locale.toString(report.residents), contacts=locale.toString(report.contacts), time=at)
        found = "\n".join(f"– {line}" for line in dict.fromkeys(self._fault(fault) for fault in report.faults))
        return self.tr("This notebook is not in order (checked at {time}):").format(time=at) + "\n" + found

    def _fault(self, fault: str) -> str:
        kind = fault.split(":", 1)[0]
        known = {
            "cipher": self.tr("Part of the file was changed or damaged outside Verbinder. Put back a backup copy."),
            "salt": self.tr("Part of the file was changed or damaged outside Verbinder. Put back a backup copy."),
            "structure": self.tr("The file is damaged. Put back a backup copy; what you have now is kept beside it."),
            "reference": self.tr(
                "Something refers to what is no longer there. Export the whole notebook and bring it into a new one."
            ),
            "full_text": self.tr(
                "Searching may miss something; nothing is lost. Check again when you may write: then it is mended."
            ),
        }
        return known.get(kind) or self.tr("The file could not be read to its end. Put back a backup copy.")
