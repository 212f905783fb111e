"""Whatever is given: one sentence and the right exit code, never a traceback, never half an import."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from verbinder.cli import running

BAD_LISTS = {
    "leeg.csv": b"",
    "alleen-kop.csv": b"Voornaam;Achternaam\n",
    "binair.csv": bytes(range(256)) * 40,
    "half.xlsx": b"PK\x03\x04" + bytes(200),
    "plaatje.csv": b"\x89PNG\r\n\x1a\n" + bytes(500),
    "stuk.pdf": b"%PDF-1.7 niets",
    "lang.csv": b"Voornaam;Opmerkingen\nJan;" + b"a" * 1_000_000 + b"\n",
    "langer.csv": b"Voornaam;Opmerkingen\nJan;" + b"a" * 6_000_000 + b"\n",
    "nul.csv": b"Voornaam;Achternaam\nJan\x00;Vries\n",
    "formule.csv": b"Voornaam;Opmerkingen\n=cmd|' /C calc'!A0;+1+1\n@SUM(1);-2\n",
    "utf16.csv": "Voornaam;Achternaam\nZoë;Müller\n".encode("utf-16"),
    "cp1252.csv": "Voornaam;Achternaam\nZoë;Müller\n".encode("cp1252"),
    "half.json": b'{"format": "verbinder-notebook", "version"',
    "ander.json": b'{"hallo": 1}',
    "aanhaling.csv": b'Voornaam;Achternaam\nJan;"Vries\nPiet;Smit\n',
    "half.vcf": b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ja",
    "nul.vcf": b"BEGIN:VCARD\r\nFN:J\0an\r\nEND:VCARD\r\n\0\0\0",
    "half.ldif": b"dn: cn=Jan\ncn:: SmFu",
    "kapot.ldif": b"dn: cn=Jan\ncn:: !!!\nmail:: \xff\xfe\n\n",
    "monica.json": b'{"account": {"data": [',
    "monica-leeg.json": b'{"account": {"data": []}}',
    "straten.geojson": b'{"type": "FeatureCollection", "features": []}',
    "pakket.zip": b"PK\x05\x06" + bytes(18),
    "breed.csv": b"Naam" + b";x" * 100_000 + b"\nJan" + b";1" * 100_000 + b"\n",
    "dubbel.csv": b"Naam;Naam;Telefoon;Telefoon\nJan;Bol;0612345678;0402123456\n",
    "contact.vcf": b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan\r\nEND:VCARD\r\n",
}


@pytest.mark.parametrize("name", BAD_LISTS)
def test_a_strange_list_gives_one_sentence_or_listed_rows(begun: Callable, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(BAD_LISTS[name])
    ended = begun("import", path, "--json")
    assert ended.code in (0, 1), ended.err
    assert "Traceback" not in ended.err
    assert len(ended.err.strip().splitlines()) == ended.code
    report = ended.json
    assert set(report) >= {"people_added", "phones", "emails", "addresses", "probable_duplicates", "skipped"}
    if ended.code == 1:
        assert report["people_added"] == 0
        assert begun("check", "--json").json["residents"] == 0
    assert begun("check").code == 0


def test_a_folder_is_refused(begun: Callable, tmp_path: Path) -> None:
    ended = begun("import", tmp_path)
    assert ended.code == 1
    assert "map" in ended.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["log", ""],
        ["log", "x" * 1_000_000],
        ["export", "overview", "--from", "2026-02-01", "--to", "2026-01-01", "uit.xlsx"],
        ["export", "overview", "--from", "2026-01-01", "--to", "2026-02-01", "uit.docx"],
        ["export", "overview", "--from", "2026-01-01", "--to", "2026-02-01", "uit.csv", "--minimum", "2"],
        ["export", "notebook", "/nergens/uit.json"],
        ["backup", "/dev/null/kopie.verbinder"],
        ["restore", "weg.verbinder"],
    ],
)
def test_what_the_user_can_mend_ends_with_one(begun: Callable, arguments: list[str]) -> None:
    ended = begun(*arguments)
    assert ended.code == 1
    assert len(ended.err.strip().splitlines()) == 1
    assert ended.out == ""


@pytest.mark.parametrize(
    "arguments", [["vlieg"], [], ["find"], ["import"], ["export", "overview", "uit.csv", "--from", "gisteren"]]
)
def test_a_wrong_command_ends_with_two(begun: Callable, arguments: list[str]) -> None:
    ended = begun(*arguments)
    assert ended.code == 2
    assert "Traceback" not in ended.err


def test_a_wrong_passphrase_is_told(begun: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERBINDER_PASSPHRASE", "niet de zin")
    ended = begun("today")
    assert ended.code == 1
    assert "wachtwoord" in ended.err


def test_without_a_terminal_the_passphrase_is_not_waited_for(begun: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VERBINDER_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    ended = begun("today")
    assert ended.code == 1
    assert "VERBINDER_PASSPHRASE" in ended.err


def test_a_bug_of_ours_ends_with_three_and_a_report_without_values(
    begun: Callable, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    def break_down(*_: object, **__: object) -> None:
        raise ValueError("Fatima woont op nummer 12")

    monkeypatch.setattr("verbinder.cli.people_commands.find", break_down)
    ended = begun("find", "fatima")
    assert ended.code == 3
    assert len(ended.err.strip().splitlines()) == 1
    (report,) = home.rglob("report-*.txt")
    text = report.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "Fatima" not in text + ended.err


def test_stopping_with_the_keyboard_keeps_nothing_half(begun: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("verbinder.cli.people_commands.today", stop)
    assert begun("today").code == running.INTERRUPTED


def test_a_reader_that_goes_away_is_no_error(begun: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object, **__: object) -> None:
        raise BrokenPipeError

    closed: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "dup2", lambda old, new: closed.append((old, new)))
    monkeypatch.setattr("verbinder.cli.people_commands.today", gone)
    assert begun("today").code == 0
    os.close(closed[0][0])
