"""backup, restore, check and rekey: what they say, what they leave, and how they end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.keyrings import MemoryKeyring, use
from verbinder import paths, settings
from verbinder.cli.session import NEW_ENVIRONMENT
from verbinder.usecases import notebooks

NEW = "een heel andere lange zin"


def break_middle(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    return bytes(content)


def break_first_page(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(content)
    return bytes(content)


def use_second_place(folder: Path) -> None:
    settings.save(settings.Settings(backup_folder=str(folder)), paths.settings_file())


def test_backup_without_a_place_goes_where_copies_go_and_is_listed(begun: Callable, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    use_second_place(tmp_path / "stick")
    begun("log", "@Fatima Kerkstraat 1")
    made = begun("backup", "--json")
    assert made.code == 0
    assert Path(made.json["copy"]).is_file()
    assert Path(made.json["second"]).parent == tmp_path / "stick"
    listed = begun("restore", "--json").json
    assert sorted((copy["reason"], copy["second_place"]) for copy in listed) == [
        ("day", False), ("day", True), ("hand", False), ("hand", True),
    ]  # fmt: skip
    assert "tweede plek" in begun("restore").out


def test_a_second_place_that_is_gone_is_one_sentence_and_ends_with_one(begun: Callable, tmp_path: Path) -> None:
    use_second_place(tmp_path / "weg")
    made = begun("backup")
    assert made.code == 1
    assert len(made.err.splitlines()) == 1
    assert str(tmp_path / "weg") in made.err
    assert "backups" in made.out


def test_restore_tells_what_differs_and_changes_nothing_when_only_looking(begun: Callable, tmp_path: Path) -> None:
    begun("log", "@Fatima Kerkstraat 1")
    begun("backup", tmp_path / "kopie.verbinder")
    begun("log", "@Ahmed Kerkstraat 2")
    before = (tmp_path / "buurt.verbinder").read_bytes()
    looked = begun("restore", tmp_path / "kopie.verbinder", "--look", "--json").json
    people = next(found for found in looked["differences"] if found["kind"] == "resident")
    assert (people["now"], people["copy"], people["only_now_names"]) == (2, 1, ["Ahmed"])
    assert looked["restored"] is False
    assert (tmp_path / "buurt.verbinder").read_bytes() == before
    said = begun("restore", tmp_path / "kopie.verbinder")
    assert said.code == 0
    assert "1 alleen in je notitieboek" in said.out
    assert begun("find", "Ahmed", "--json").json == []


def test_a_copy_is_restored_by_its_name_alone(begun: Callable) -> None:
    begun("log", "@Fatima Kerkstraat 1")
    name = begun("restore", "--json").json[0]["name"]
    assert begun("restore", name.removesuffix(".verbinder")).code == 0


def test_check_of_a_broken_notebook_says_what_is_wrong_and_names_the_newest_good_copy(
    begun: Callable, tmp_path: Path
) -> None:
    begun("log", "@Fatima Kerkstraat 1")
    copy = begun("backup", "--json").json["copy"]
    for spoil in (break_middle, break_first_page):
        content = spoil(tmp_path / "buurt.verbinder")
        found = begun("check", "--json")
        assert found.code == 1
        assert found.json["faults"]
        named = found.json["newest_good_copy"]["file"]
        # Two copies of one second are as new; which of them is named does not matter.
        assert Path(named).stem.rpartition(" ")[0] == Path(copy).stem.rpartition(" ")[0]
        said = begun("check")
        assert said.code == 1
        assert Path(named).name in said.out
        assert len(said.err.splitlines()) == 1
        assert (tmp_path / "buurt.verbinder").read_bytes() == content


def test_check_saves_what_can_be_saved_beside_the_broken_file(begun: Callable, tmp_path: Path) -> None:
    for number in range(1, 40):
        begun("log", f"@Fatima Kerkstraat {number}") if number == 1 else None
    begun("backup")
    content = break_middle(tmp_path / "buurt.verbinder")
    ended = begun("check", "--save", tmp_path / "gered.verbinder", "--json")
    assert ended.code == 1
    assert ended.json["saved"]["kinds"]["resident"] == 1
    assert (tmp_path / "buurt.verbinder").read_bytes() == content
    assert begun("check", notebook=tmp_path / "gered.verbinder").code == 0


def test_rekey_locks_notebook_and_copies_with_the_new_passphrase(
    begun: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begun("log", "@Fatima Kerkstraat 1")
    copy = Path(begun("backup", "--json").json["copy"])
    monkeypatch.setenv(NEW_ENVIRONMENT, NEW)
    assert begun("rekey", "--json").json["copies_changed"] == 2
    assert begun("today").code == 1
    monkeypatch.setenv("VERBINDER_PASSPHRASE", NEW)
    assert begun("check").code == 0
    assert begun("find", "Fatima", "--json").json
    notebooks.open_(copy, NEW, read_only=True).close()
    assert begun("restore", copy).code == 0
    assert {file.name for file in tmp_path.iterdir() if "rekey" in file.name} == set()


def test_rekey_with_a_weak_passphrase_warns_and_with_an_empty_one_changes_nothing(
    begun: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(NEW_ENVIRONMENT, "")
    before = (tmp_path / "buurt.verbinder").read_bytes()
    ended = begun("rekey")
    assert ended.code == 1
    assert len(ended.err.splitlines()) == 1
    assert (tmp_path / "buurt.verbinder").read_bytes() == before
    monkeypatch.setenv(NEW_ENVIRONMENT, "geheim")
    assert "raden" in begun("rekey").err


def test_rekey_with_a_wrong_passphrase_changes_nothing(
    begun: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(NEW_ENVIRONMENT, NEW)
    monkeypatch.setenv("VERBINDER_PASSPHRASE", "niet de zin")
    before = (tmp_path / "buurt.verbinder").read_bytes()
    ended = begun("rekey")
    assert (ended.code, len(ended.err.splitlines())) == (1, 1)
    assert (tmp_path / "buurt.verbinder").read_bytes() == before


def test_an_import_is_preceded_by_a_copy(begun: Callable, tmp_path: Path) -> None:
    begun("log", "@Fatima Kerkstraat 1")
    (tmp_path / "lijst.csv").write_text("Voornaam;Achternaam\nJan;Vries\n")
    begun("import", tmp_path / "lijst.csv")
    reasons = [copy["reason"] for copy in begun("restore", "--json").json]
    assert reasons == ["day"]
    (tmp_path / "lijst2.csv").write_text("Voornaam;Achternaam\nPiet;Smit\n")
    begun("import", tmp_path / "lijst2.csv")
    copies = begun("restore", "--json").json
    # On a quick machine both are of one second, and then either may come first.
    assert sorted(copy["reason"] for copy in copies) == ["day", "import"]
    (before,) = [copy["file"] for copy in copies if copy["reason"] == "import"]
    looked = begun("restore", before, "--look", "--json").json
    assert looked["residents"] == 2


def test_the_keyring_is_switched_on_with_the_passphrase_and_then_opens(
    begun: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, MemoryKeyring())
    assert begun("keyring", "--json").json == {"keyring": "off", "removed": True}
    assert begun("--keyring", "today").code == 1
    assert begun("keyring", "--on", "--json").json["keyring"] == "ready"
    monkeypatch.delenv("VERBINDER_PASSPHRASE")
    assert begun("log", "@Fatima Kerkstraat 1", "--keyring").code == 0
    assert begun("find", "Fatima", "--json", "--keyring").json
    assert begun("keyring", "--off", "--json").json["keyring"] == "off"
    ended = begun("--keyring", "today")
    assert (ended.code, len(ended.err.splitlines())) == (1, 1)


def test_the_keyring_is_not_switched_on_with_a_wrong_passphrase(
    begun: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = MemoryKeyring()
    use(monkeypatch, keyring)
    monkeypatch.setenv("VERBINDER_PASSPHRASE", "een andere zin")
    assert begun("keyring", "--on").code == 1
    assert keyring.kept == {}


def test_without_a_keyring_it_is_one_sentence(begun: Callable) -> None:
    ended = begun("keyring", "--on")
    assert (ended.code, len(ended.err.splitlines())) == (1, 1)


def test_another_passphrase_ends_the_keyring(begun: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, MemoryKeyring())
    begun("keyring", "--on")
    monkeypatch.setenv(NEW_ENVIRONMENT, NEW)
    assert begun("rekey").code == 0
    assert begun("keyring", "--json").json["keyring"] == "off"
