"""The virtual environment in `.venv`: made, filled from `requirements.lock`, then left alone.

Standard library only. What can go wrong on a fresh machine becomes a `SetupFault` with one sentence.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tools import system_libraries
from tools.faults import SetupFault
from tools.processes import ROOT, quietly

DESCRIBED_BY = ("requirements.lock", "pyproject.toml")

# What pip says when it cannot reach the package index, in the versions that Python 3.11 to 3.14 bring.
NO_NETWORK = (
    "NewConnectionError",
    "NameResolutionError",
    "Temporary failure in name resolution",
    "getaddrinfo failed",
    "Max retries exceeded",
    "Connection refused",
    "Connection aborted",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "RemoteDisconnected",
    "Network is unreachable",
    "ProxyError",
)


def venv_folder(root: Path = ROOT) -> Path:
    """Where the virtual environment stands."""
    return root / ".venv"


def venv_python(root: Path = ROOT) -> Path:
    """The interpreter of the virtual environment; it need not exist yet."""
    return venv_folder(root) / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def venv_command(name: str, root: Path = ROOT) -> Path:
    """A command that a package put into the virtual environment, e.g. `pyside6-lupdate`."""
    return venv_python(root).with_name(name + (".exe" if os.name == "nt" else ""))


def description(root: Path, python_version: str) -> str:
    """A digest of all that decides what the environment should hold, the folder included: it may be moved."""
    digest = hashlib.sha256()
    for part in (str(root), python_version, *((root / name).read_text("utf-8") for name in DESCRIBED_BY)):
        digest.update(part.encode("utf-8", "surrogateescape") + b"\0")
    return digest.hexdigest()


def probe(python: Path) -> str:
    """The version of an environment's Python, e.g. "3.11"; empty when it does not start or is too old."""
    question = "import sys, pip; print('%d.%d' % sys.version_info[:2] if sys.version_info >= (3, 11) else '')"
    try:
        answer = quietly([python, "-c", question])
    except OSError:
        return ""
    return "".join(answer.stdout.splitlines()[-1:]) if answer.returncode == 0 else ""


def ensure(root: Path = ROOT, say: Callable[[str], None] = print) -> None:
    """Make the environment what the lock file says; does nothing when it already is. Raises `SetupFault`."""
    stamp = venv_folder(root) / "verbinder-setup.stamp"
    version = probe(venv_python(root))
    if version and stamp.is_file() and stamp.read_text("utf-8") == description(root, version):
        return
    started = time.monotonic()
    require_writable(root)
    if not version:
        make_venv(root, say)
        version = probe(venv_python(root))
    say("Installing packages into .venv (the first time this fetches about 150 MB) …")
    pip(root, "install", "--no-deps", "-r", str(root / "requirements.lock"))
    pip(root, "install", "--no-deps", "--no-build-isolation", "--editable", str(root))
    pip(root, "check")
    stamp.write_text(description(root, version), encoding="utf-8")
    say(f"Set up in {time.monotonic() - started:.0f} s.")


def ensure_also(lock: Path, module: str, root: Path = ROOT) -> None:
    """Add the packages of another lock file when `module`, one of theirs, is not there yet. Raises `SetupFault`."""
    if quietly([venv_python(root), "-c", f"import {module}"]).returncode != 0:
        pip(root, "install", "--no-deps", "-r", str(lock))


def require_writable(folder: Path) -> None:
    """Raises `SetupFault` when nothing can be made in the folder."""
    try:
        with tempfile.TemporaryDirectory(prefix=".verbinder-", dir=folder):
            pass
    except OSError as error:
        raise SetupFault(
            f"Cannot write in {folder} ({error.strerror}): move the project to a folder of your own."
        ) from error


def venv_fault(find_module: Callable[[str], object | None] = importlib.util.find_spec) -> str:
    """The sentence for a Python without the venv parts (Debian splits them off); empty when it has them."""
    if find_module("venv") is not None and find_module("ensurepip") is not None:
        return ""
    package = f"python3.{sys.version_info.minor}-venv"
    return (
        "This Python cannot make a virtual environment: "
        f"type `{system_libraries.install_command([package])}` and run this again."
    )


def make_venv(root: Path, say: Callable[[str], None] = print) -> None:
    """Make `.venv` afresh with the Python that runs this; as root on Debian installs the venv package."""
    sentence = venv_fault()
    if sentence and system_libraries.may_install() and system_libraries.installed_packages() is not None:
        system_libraries.apt_install([f"python3.{sys.version_info.minor}-venv"])
        importlib.invalidate_caches()
        sentence = venv_fault()
    if sentence:
        raise SetupFault(sentence)
    say(f"Making .venv with Python {sys.version_info.major}.{sys.version_info.minor} …")
    made = quietly([sys.executable, "-m", "venv", "--clear", venv_folder(root)])
    if made.returncode != 0:
        last = made.stdout.strip().splitlines()[-1:] or ["no reason given"]
        raise SetupFault(f"Python could not make a virtual environment in .venv: {last[0]}")


def pip(root: Path, command: str, *arguments: str) -> None:
    """Run pip in the environment, silently. Raises `SetupFault` with the reason when it fails."""
    options = ["--disable-pip-version-check", "--no-input"]
    if command == "install":
        options += ["--quiet", "--retries", "2"]
    done = quietly([venv_python(root), "-m", "pip", command, *options, *arguments], cwd=root)
    if done.returncode != 0:
        raise SetupFault(pip_sentence(done.stdout))


def pip_sentence(output: str) -> str:
    """What pip's output of a failed run comes down to, in one sentence."""
    if any(sign in output for sign in NO_NETWORK):
        return "pip cannot reach the package index: check the network (or the proxy) and run this again."
    if "No space left on device" in output:
        return "The disk is full: make room (about 1 GB) and run this again."
    errors = [line.strip() for line in output.splitlines() if line.strip().startswith("ERROR:")]
    lines = errors or [line.strip() for line in output.splitlines() if line.strip()] or ["no reason given"]
    return f"pip failed: {lines[-1].removeprefix('ERROR:').strip()}"
