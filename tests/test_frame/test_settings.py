"""Settings survive being written and read, and a wrong file never stops the program."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder import paths, sentences, settings
from verbinder.settings import Complaint, Language, Settings, Theme

some_path = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)
some_settings = st.builds(
    Settings,
    language=st.sampled_from(Language),
    theme=st.sampled_from(Theme),
    text_scale=st.floats(1.0, 2.0),
    last_notebook=st.none() | some_path,
    backup_folder=st.none() | some_path,
    small_group=st.integers(5, 1000),
    drift_weeks=st.integers(1, 520),
    lock_after_minutes=st.integers(0, 1440),
)


@given(some_settings)
def test_what_is_saved_comes_back_the_same(tmp_path_factory: pytest.TempPathFactory, chosen: Settings) -> None:
    file = tmp_path_factory.getbasetemp() / "round-trip" / "settings.toml"
    settings.save(chosen, file)
    assert settings.load(file) == (chosen, [])


@given(st.binary(max_size=200))
def test_any_bytes_give_whole_settings(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any-bytes.toml"
    file.write_bytes(content)
    loaded, _complaints = settings.load(file)
    assert isinstance(loaded, Settings)


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.toml") == (Settings(), [])


def test_saving_makes_the_folder_and_leaves_only_the_file() -> None:
    settings.save(Settings(theme=Theme.DARK), paths.settings_file())
    assert [file.name for file in paths.config_dir().iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("language", '"fr"'),
        ("language", "1"),
        ("theme", '"pink"'),
        ("text_scale", "3.0"),
        ("text_scale", "nan"),
        ("text_scale", "true"),
        ("last_notebook", '""'),
        ("last_notebook", '["a"]'),
        ("backup_folder", '"a\\u0000b"'),
        ("small_group", "4"),
        ("small_group", "5.0"),
        ("small_group", "true"),
        ("drift_weeks", "0"),
        ("lock_after_minutes", "-1"),
    ],
)
def test_a_wrong_value_falls_back_to_its_default_and_is_named(tmp_path: Path, key: str, value: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"{key} = {value}\n", encoding="utf-8")
    assert settings.load(file) == (Settings(), [Complaint("settings.wrong_value", key)])


def test_the_right_values_beside_a_wrong_one_are_used(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('small_group = 1\ntheme = "dark"\ntext_scale = 2\n', encoding="utf-8")
    loaded, complaints = settings.load(file)
    assert (loaded.theme, loaded.text_scale, loaded.small_group) == (Theme.DARK, 2.0, 5)
    assert [complaint.key for complaint in complaints] == ["small_group"]


def test_a_key_of_a_later_version_is_no_complaint(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[stars]\nshine = true\n", encoding="utf-8")
    assert settings.load(file) == (Settings(), [])


@pytest.mark.parametrize(
    "content",
    [b"\x00\x01\x02", b"\xff\xfet\x00", b"theme =", b"theme = 'dark'\ntheme = 'dark'", b"#" * 1_000_001],
)
def test_an_unreadable_file_gives_the_defaults_and_says_so(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    assert settings.load(file) == (Settings(), [Complaint("settings.unreadable")])


def test_a_folder_in_the_place_of_the_file_gives_the_defaults_and_says_so(tmp_path: Path) -> None:
    assert settings.load(tmp_path) == (Settings(), [Complaint("settings.unreadable")])


def test_a_file_that_an_editor_gave_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b'\xef\xbb\xbftheme = "dark"\r\n')
    assert settings.load(file) == (Settings(theme=Theme.DARK), [])


def test_a_path_that_is_no_unicode_is_left_out_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    settings.save(Settings(last_notebook="boek\udcff.verbinder"), file)
    assert settings.load(file) == (Settings(), [])


def test_the_file_is_plain_toml_that_other_programs_can_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    chosen = Settings(last_notebook='C:\\boeken\\"Genderen".verbinder')
    settings.save(chosen, file)
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    assert read["last_notebook"] == chosen.last_notebook


def test_every_setting_can_be_read_back() -> None:
    assert set(settings._READERS) == set(Settings._fields)


@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_every_complaint_has_a_sentence(language: str) -> None:
    for complaint in (Complaint("settings.unreadable"), Complaint("settings.wrong_value", "theme")):
        assert sentences.sentence(complaint.code, language, key=complaint.key)


@given(st.text(alphabet='abc_ =".0123456789\\\n#é\t', max_size=60))
def test_what_is_read_without_a_library_is_what_toml_says(tail: str) -> None:
    text = "text_scale = 1.5\n" + tail
    plain = settings._read_plain(text)
    if plain is not None:
        assert plain == tomllib.loads(text)


@pytest.mark.parametrize(
    "value", ["1", "0", "007", "1.5", "1.", ".5", "-1", "1e3", '"a"', '"a\\\\b"', '""', "true", "1_000", "٣"]
)
def test_every_way_to_write_a_value_gives_what_toml_gives(tmp_path: Path, value: str) -> None:
    text = f"drift_weeks = {value}"
    try:
        wanted = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        wanted = None
    plain = settings._read_plain(text)
    assert plain is None or plain == wanted


def test_what_is_saved_is_read_without_a_library(tmp_path: Path) -> None:
    settings.save(Settings(last_notebook="/schijf/jan/mijn buurt.verbinder"), tmp_path / "settings.toml")
    assert settings._read_plain((tmp_path / "settings.toml").read_text(encoding="utf-8")) is not None
