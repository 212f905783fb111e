"""Finds, and as root installs, the Debian and Ubuntu packages that Qt and PyInstaller need.

Other systems are left alone: on Windows and macOS the wheels bring everything, elsewhere Qt itself says what
it misses.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Mapping

from tools.faults import SetupFault
from tools.processes import quietly

# What QtWidgets loads even without a screen.
OFFSCREEN = (
    "libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libfreetype6", "libxkbcommon0",
    "libx11-6",
)  # fmt: skip
# What the xcb platform plugin needs in addition: without these no window on an X11 desktop.
DESKTOP = (
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxcb-image0",
    "libxcb-render-util0", "libxkbcommon-x11-0",
)  # fmt: skip
# PyInstaller reads libraries with objdump and makes them small with strip.
BUNDLING = ("binutils",)

APT_ENVIRONMENT = {"DEBIAN_FRONTEND": "noninteractive", "NEEDRESTART_MODE": "a"}


def installed_packages() -> set[str] | None:
    """The names of all installed Debian packages and of what they provide; None where there is no dpkg."""
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        return None
    listing = quietly(["dpkg-query", "-W", "-f", "${db:Status-Status}\t${Package}\t${Provides}\n"])
    return names_in(listing.stdout) if listing.returncode == 0 else None


def names_in(listing: str) -> set[str]:
    """The package names in a dpkg listing of status, name and provides, tabs between.

    What a package provides counts too: newer systems have `libglib2.0-0` only as `libglib2.0-0t64`.
    """
    names = set()
    for line in listing.splitlines():
        status, name, provides = (*line.split("\t"), "", "")[:3]
        if status != "installed":
            continue
        names.add(name)
        names.update(entry.split()[0].split(":")[0] for entry in provides.split(",") if entry.strip())
    return names


def missing_of(wanted: Iterable[str], installed: set[str] | None) -> list[str]:
    """The wanted packages that are not installed, in order; none where there is no dpkg to ask."""
    return [] if installed is None else [name for name in wanted if name not in installed]


def install_command(packages: Iterable[str]) -> str:
    """The exact command a developer without root types."""
    return "sudo apt-get install --no-install-recommends " + " ".join(packages)


def may_install() -> bool:
    """Whether this process may call apt-get itself."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def apt_install(packages: Iterable[str]) -> bool:
    """Install packages with apt-get, asking nothing; False when that failed (no network, a held lock)."""
    given = {**os.environ, **APT_ENVIRONMENT}
    install = ["install", "-y", "--no-install-recommends", *packages]
    for arguments in (["update"], install):  # an update may fail for one source and still be good enough
        done = quietly(["apt-get", "-qq", *arguments], env=given)
    return done.returncode == 0


def ensure(
    needed: Iterable[str],
    wished: Iterable[str] = (),
    *,
    installed: set[str] | None,
    root: bool,
    install: Callable[[Iterable[str]], bool] = apt_install,
    say: Callable[[str], None] = print,
) -> None:
    """See to it that the packages are there.

    As root what misses is installed. Otherwise, or when apt-get fails, a missing `needed` package raises
    `SetupFault` with the command to type, and a missing `wished` one is only mentioned.
    """
    blocking, pleasant = missing_of(needed, installed), missing_of(wished, installed)
    missing = blocking + pleasant
    if not missing:
        return
    if root:
        say(f"Installing system libraries: {' '.join(missing)}")
        if install(missing):
            return
    if blocking:
        raise SetupFault(f"Qt's system libraries are missing: type `{install_command(missing)}`.")
    say(f"To open a window on this machine, first type: {install_command(missing)}")


def has_screen(environment: Mapping[str, str]) -> bool:
    """Whether a Linux desktop (X11 or Wayland) can be reached from here, or Qt was told to do without."""
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def needs_xcb(environment: Mapping[str, str]) -> bool:
    """Whether Qt will use its xcb plugin: an X11 desktop, and no other platform asked for."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform.startswith("xcb")
    return bool(environment.get("DISPLAY")) and not environment.get("WAYLAND_DISPLAY")
