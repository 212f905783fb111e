"""Which folders are copied to other computers by a program in the background, by their names.

A notebook that is open must not lie in one: the program may copy half a change, or put an older version over it.
Copies may: they are whole files that nobody writes to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

#: The name of a folder → the program it belongs to. Beginnings, because a work account stands behind the name
#: ("OneDrive - Gemeente Eindhoven"), case does not matter.
_BY_NAME = tuple(
    (re.compile(pattern, re.IGNORECASE), service)
    for pattern, service in (
        (r"onedrive\b.*", "OneDrive"),
        (r"dropbox\b.*", "Dropbox"),
        (r"icloud ?drive.*|com~apple~clouddocs|mobile documents", "iCloud"),
        (r"google ?drive\b.*|googledrive-.*|mijn drive|my drive|drivefs", "Google Drive"),
        (r"nextcloud\b.*", "Nextcloud"),
        (r"owncloud\b.*", "ownCloud"),
        (r"proton ?drive\b.*", "Proton Drive"),
        (r"pclouddrive|pcloud drive", "pCloud"),
        (r"stack(drive)?", "STACK"),
    )
)
#: A file that such a program leaves in the folder it looks after.
_BY_MARK = {
    ".dropbox": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
}
MARKS = tuple(_BY_MARK)


def service_of_names(folders: Iterable[str]) -> str:
    """The program that looks after a place, by the names of the folders it lies in; empty when none does."""
    for folder in folders:
        for pattern, service in _BY_NAME:
            if pattern.fullmatch(folder.strip()):
                return service
    return ""


def service_of_mark(mark: str) -> str:
    """The program that leaves this file behind."""
    return _BY_MARK.get(mark.lower(), "")
