"""The keyring of the operating system: where one short secret per notebook may lie, if the user wants it.

Owns which keyrings are good enough and the talk with them. Only those that lock what they hold with the login of the
user: the Secret Service of Linux (GNOME Keyring, KWallet, KeePassXC), the credentials of Windows, the Keychain of
macOS. They are made by name: whatever else is installed or set (a file in plain text, a chain of keyrings) is never
asked. Nothing is loaded, and no message bus spoken to, before somebody asks for it.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from verbinder.errors import Cancelled, StoreUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

#: What the secrets stand under; the name of each is chance and tells of no file.
SERVICE = "Verbinder"
#: The keyring may ask for its own password, and somebody has to type that, in seconds.
PATIENCE = 90.0
#: How often is looked whether somebody does not want to wait any longer, in seconds.
LOOK_EVERY = 0.1

Wanted = Callable[[], bool]


def _nobody() -> bool:
    return False


def put(name: str, secret: str, cancelled: Wanted = _nobody) -> None:
    """Lay a secret in the keyring and see that it is there.

    Raises `StoreUnavailable`: `keyring.unavailable`, `keyring.refused`, `keyring.no_answer`; and `Cancelled`.
    """

    def work(keyring: KeyringBackend) -> bool:
        keyring.set_password(SERVICE, name, secret)
        return keyring.get_password(SERVICE, name) == secret

    if not _ask(work, cancelled):
        raise StoreUnavailable("keyring.refused")


def get(name: str, cancelled: Wanted = _nobody) -> str:
    """The secret, "" when the keyring has none of that name. Raises as `put`."""
    return str(_ask(lambda keyring: keyring.get_password(SERVICE, name) or "", cancelled))


def remove(name: str, cancelled: Wanted = _nobody) -> None:
    """Take a secret out; that there is none is good as well. Raises as `put`."""

    def work(keyring: KeyringBackend) -> None:
        if keyring.get_password(SERVICE, name) is not None:
            keyring.delete_password(SERVICE, name)

    _ask(work, cancelled)


def _ask(work: Callable[[KeyringBackend], Any], cancelled: Wanted) -> Any:
    """Let the keyring do something on a thread of its own: it may be waiting for somebody who went away."""
    done = threading.Event()
    outcome: list[Any] = []

    def run() -> None:
        try:
            outcome.append(work(make_backend()))
        except Exception as error:  # a border: what libraries and daemons refuse with is anything at all
            outcome.append(_refusal(error))
        finally:
            done.set()

    threading.Thread(target=run, name="verbinder-keyring", daemon=True).start()
    waited = 0.0
    while not done.wait(LOOK_EVERY):
        waited += LOOK_EVERY
        if cancelled():
            raise Cancelled
        if waited >= PATIENCE:
            raise StoreUnavailable("keyring.no_answer")
    if isinstance(outcome[0], StoreUnavailable):
        raise outcome[0]
    return outcome[0]


def _refusal(error: Exception) -> StoreUnavailable:
    """No keyring at all, or one that does not want to: what it says itself is not for the user, and is dropped."""
    from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

    refused = isinstance(error, KeyringLocked | PasswordSetError | PasswordDeleteError)
    return StoreUnavailable("keyring.refused" if refused else "keyring.unavailable")


def make_backend() -> KeyringBackend:
    """The keyring of this system, of which nothing is asked yet. Raises what the library does when it is not there."""
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        made = WinVaultKeyring()
        # The usual setting travels to other computers of the organisation with the account.
        made.persist = "local machine"
        return made
    if sys.platform == "darwin":
        from keyring.backends import macOS
        from keyring.backends.macOS import api  # noqa: F401 - the library would only notice when it is used

        return macOS.Keyring()
    import secretstorage  # noqa: F401 - the library would only notice when it is used
    from keyring.backends import SecretService

    return SecretService.Keyring()  # type: ignore[no-untyped-call]
