"""`python -m tools.screenshots [--into FOLDER] [NAME …]`: the pictures of the handbook, from the real window.

Owns the stage (a screen, a day that stands still, the example neighbourhood) and the files; what each picture shows is
told in `tools.pictures`. Runs inside the environment of the project; without names it makes them all.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tools.processes import ROOT

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from tools.pictures import Picture
    from verbinder.store.notebook import Notebook

FOLDER = ROOT / "docs" / "handboek" / "beelden"
#: The pictures never change by themselves: it is always this Tuesday morning.
NOW = datetime(2026, 11, 24, 10, 20)  # noqa: DTZ001 - the clock of a notebook is the local one
SIZE = (1366, 768)
LARGEST_BYTES = 200_000
COLOURS = 256
PASSPHRASE = "drie ganzen lopen naar de markt"


class Stage:
    """Makes a picture at a time, each in a window of its own on a fresh copy of the example."""

    def __init__(self, folder: Path, app: QApplication) -> None:
        self._folder = folder
        self._app = app
        self._taken = 0
        self._example = folder / "example.verbinder"
        self._make_example()

    def take(self, picture: Picture) -> QImage:
        """The picture as an image."""
        from tools.scene import Scene
        from verbinder import bootstrap, paths, settings
        from verbinder.ui.start_options import StartOptions

        chosen = settings.Settings(theme=settings.Theme(picture.theme), lock_after_minutes=0)
        paths.make_private_folder(paths.settings_file().parent)
        settings.save(chosen, paths.settings_file())
        paths.window_state_file().unlink(missing_ok=True)
        options = StartOptions(language="nl")
        start = bootstrap.make_first_window(self._app, options)
        start.window.setFixedSize(*SIZE)
        start.window.move(0, 0)
        scene = Scene(bootstrap.make_application(start, options, inline_jobs=True), self._folder, self._copy)
        faults: list[BaseException] = []
        # The window would show a friendly sheet for a bug; here it must stop the tool.
        sys.excepthook = lambda _kind, fault, _trace: faults.append(fault)
        try:
            picture.make(scene)
            image = scene.image()
        finally:
            sys.excepthook = sys.__excepthook__
            scene.end()
        if faults:
            raise faults[0]
        return image

    def _make_example(self) -> None:
        from verbinder.usecases import notebooks

        notebooks.make_example(self._example, PASSPHRASE, today=NOW.date()).close()

    def _copy(self) -> Notebook:
        """The example as it was made, in a folder of its own: closing an example takes its folder away."""
        from verbinder.usecases import notebooks

        self._taken += 1
        place = self._folder / str(self._taken) / "mijn-buurt.verbinder"
        place.parent.mkdir()
        shutil.copyfile(self._example, place)
        notebook = notebooks.open_(place, PASSPHRASE)
        notebook.clock = lambda: NOW
        return notebook


def reduced(image: QImage) -> QImage:
    """The image with at most 256 colours, the commonest; letters keep their edges and the file becomes small."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    table = [colour for colour, _ in counted.most_common(COLOURS)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def save(image: QImage, file: Path) -> int:
    """Write the image; the bytes it takes. Raises `ValueError` when it is larger than a page should carry."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not reduced(image).save(str(file), "PNG", 0):  # type: ignore[call-overload]  # Qt takes str here
        raise OSError(f"{file} cannot be written")
    size = file.stat().st_size
    if size > LARGEST_BYTES:
        raise ValueError(f"{file.name} takes {size} bytes, more than {LARGEST_BYTES}")
    return size


def make_screen(folder: Path) -> QApplication:
    """Qt on a screen of its own, for a user who never changed anything."""
    screen = {"name": "one", "x": 0, "y": 0, "width": SIZE[0], "height": SIZE[1], "logicalDpi": 96, "dpr": 1}
    (folder / "screen.json").write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["VERBINDER_HOME"] = str(folder / "home")
    # A path in this option may hold no colon, as every absolute path of Windows does.
    os.chdir(folder)
    os.environ["QT_QPA_PLATFORM"] = "offscreen:configfile=screen.json"
    from PySide6.QtCore import qInstallMessageHandler

    from verbinder.bootstrap import make_qt

    qInstallMessageHandler(_say)
    app = make_qt(["verbinder"])
    app.setCursorFlashTime(0)
    return app


def _say(_kind: object, _place: object, message: str) -> None:
    """Everything Qt says, but for what a screen that is none cannot do."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def run(names: Sequence[str], into: Path) -> int:
    """Make the named pictures, or all; 0 when each was made."""
    from tools.pictures import PICTURES

    wanted = [picture for picture in PICTURES if not names or picture.name in names]
    unknown = set(names) - {picture.name for picture in wanted}
    if unknown:
        print(f"There is no picture {', '.join(sorted(unknown))}.", file=sys.stderr)
        return 2
    into = into.absolute()
    before = Path.cwd()
    folder = Path(tempfile.mkdtemp(prefix="verbinder-screenshots-"))
    try:
        stage = Stage(folder, make_screen(folder))
        for picture in wanted:
            size = save(stage.take(picture), into / f"{picture.name}.png")
            print(f"{picture.name}.png  {size // 1000} kB")
    finally:
        os.chdir(before)
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def main(arguments: Sequence[str]) -> int:
    """Read the arguments and make the pictures."""
    parser = argparse.ArgumentParser(prog="screenshots", description="Make the pictures of the handbook.")
    parser.add_argument("--into", type=Path, default=FOLDER, help="another folder than docs/handboek/beelden")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these pictures")
    chosen = parser.parse_args(arguments)
    return run(chosen.names, chosen.into)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
