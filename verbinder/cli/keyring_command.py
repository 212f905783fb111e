"""The command `keyring`: whether the keyring of this computer opens the notebook, and switching that on and off."""

from __future__ import annotations

from verbinder.cli.output import print_json
from verbinder.cli.running import complain
from verbinder.cli.session import Session
from verbinder.usecases import keyring_unlocking, notebooks


def keyring(session: Session, chosen: bool | None, *, as_json: bool) -> None:
    """Say how it is; with `chosen` switch it on (which takes the passphrase) or off (which does not) first."""
    notebooks.check_is_file(session.notebook)
    gone = True
    if chosen is True:
        passphrase = session.passphrase()
        with session.reading(passphrase) as notebook:
            keyring_unlocking.switch_on(notebook, passphrase)
    elif chosen is False:
        gone = keyring_unlocking.switch_off(session.notebook)
    state = keyring_unlocking.state_of(session.notebook)
    if as_json:
        print_json({"keyring": state.value, "removed": gone})
    else:
        print(session.say(f"cli.keyring_{state.value}"))
    if not gone:
        complain(session.say("cli.keyring_half_left"))
