"""Each command does on a real notebook what the window would do, and says so."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.introduction_views import IntroductionFields
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.usecases import introductions, residents

LINE = "@Fatima Tongelresestraat 12 +kookt Surinaams ?wil Nederlands leren >bellen vrijdag !speeltuin onveilig"
LIST = """Voornaam;Tussenvoegsel;Achternaam;Straat;Huisnummer;Telefoon;E-mail;Opmerkingen
Jan;van den;Berg;Kerkstraat;3;0612345678;jan@voorbeeld.example;Houdt duiven
Truus;;Jansen;Kerkstraat;5;;;=HYPERLINK("x")
;;;;;0699999999;;
Jan;van den;Berg;Kerkstraat;3;0612345678;;
"""


@pytest.fixture
def contact_list(tmp_path: Path) -> Path:
    path = tmp_path / "lijst.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    return path


def test_a_new_notebook_is_made_once(run: Callable) -> None:
    assert run("new").code == 0
    again = run("new")
    assert again.code == 1
    assert len(again.err.strip().splitlines()) == 1


def test_a_logged_line_is_found_again_and_its_promise_stands_in_today(begun: Callable) -> None:
    logged = begun("log", LINE, "--json").json
    assert [person["name"] for person in logged["new_residents"]] == ["Fatima"]
    assert {chip["kind"] for chip in logged["understood"]} >= {"person", "talent", "need", "follow_up", "signal"}
    (hit,) = begun("find", "gekookt", "--json").json
    assert (hit["kind"], hit["title"], hit["matched"]) == ("gift", "Fatima", ["kookt"])
    promises = begun("today", "--json").json["this_week"] + begun("today", "--json").json["due"]
    assert [promise["text"] for promise in promises] == ["bellen"]
    assert "bellen" in begun("today").out
    assert "Fatima" in begun("find", "koken").out


def test_today_tells_which_introductions_to_ask_about(run: Callable, notebook: Notebook) -> None:
    aya, bo = (residents.add(notebook, ResidentFields(given_name=name), talents=["schaken"]) for name in ("Aya", "Bo"))
    number = introductions.propose(notebook, IntroductionFields(one=aya, other=bo, note="samen naar het plein"))
    with notebook.unit_of_work(Operation.EDIT_INTRODUCTION) as work:
        work.change(Kind.INTRODUCTION, number, state="introduced", check_on=notebook.today() - timedelta(days=1))
        work.commit()
    notebook.close()
    told = run("today", "--json").json
    assert [(row["one"]["name"], row["other"]["name"], row["state"]) for row in told["introductions"]] == [
        ("Aya", "Bo", "introduced")
    ]
    assert told["counts"]["introductions"] == 1
    assert "Hoe ging het? (1)" in run("today").out
    assert "Aya – Bo" in run("today").out
    found = run("find", "plein").out
    assert found.startswith("koppeling")


def test_nothing_found_is_an_empty_list_in_json(begun: Callable) -> None:
    assert begun("find", "zeppelin", "--json").json == []
    assert begun("find", "zeppelin").out == "Niets gevonden.\n"
    assert begun("find", "zeppelin", "--language", "en").out == "Nothing found.\n"


def test_an_import_reports_every_record_of_the_list(begun: Callable, contact_list: Path) -> None:
    report = begun("import", contact_list, "--json").json
    assert (report["people_added"], report["phones"], report["emails"], report["addresses"]) == (2, 1, 1, 2)
    assert [double["row"] for double in report["probable_duplicates"]] == [5]
    assert [skipped["row"] for skipped in report["skipped"]] == [4]
    records = report["people_added"] + len(report["probable_duplicates"]) + len(report["skipped"])
    assert records == 4


def test_the_same_list_twice_adds_nobody_unless_asked(begun: Callable, contact_list: Path) -> None:
    begun("import", contact_list)
    second = begun("import", contact_list, "--json").json
    assert second["people_added"] == 0
    assert len(second["probable_duplicates"]) == 3
    assert all("known_id" in double for double in second["probable_duplicates"])
    third = begun("import", contact_list, "--json", "--duplicates", "add").json
    assert third["people_added"] == 3


def test_a_refused_file_does_not_stop_the_others(begun: Callable, contact_list: Path, tmp_path: Path) -> None:
    ended = begun("import", tmp_path / "weg.csv", contact_list, "--json")
    assert ended.code == 1
    assert len(ended.err.strip().splitlines()) == 1
    assert ended.json["people_added"] == 2
    assert {entry["file"] for entry in ended.json["skipped"]} == {"lijst.csv"}


def test_the_portable_file_goes_out_in_and_out_the_same(run: Callable, begun: Callable, tmp_path: Path) -> None:
    begun("log", LINE)
    begun("log", "@Jan Kerkstraat 3 niet thuis")
    first, second = tmp_path / "een.json", tmp_path / "twee.json"
    assert begun("export", "notebook", first).code == 0
    other = tmp_path / "ander.verbinder"
    assert run("new", notebook=other).code == 0
    assert run("import", first, "--json", notebook=other).json["people_added"] == 2
    assert run("export", "notebook", second, notebook=other).code == 0
    assert second.read_bytes() == first.read_bytes()


def test_a_copy_can_be_made_and_put_back(begun: Callable, tmp_path: Path) -> None:
    begun("log", LINE)
    copy = tmp_path / "kopie.verbinder"
    assert begun("backup", copy).code == 0
    begun("log", "@Jan Kerkstraat 3 gesproken")
    restored = begun("restore", copy)
    assert restored.code == 0
    assert "voor het terugzetten.verbinder" in restored.out
    assert begun("find", "jan", "--json").json == []
    assert begun("find", "fatima", "--json").json != []
    assert begun("check").code == 0


def test_the_overview_names_nobody(begun: Callable, tmp_path: Path) -> None:
    for number in range(1, 13):
        begun("log", f"@Fatima Tongelresestraat {number} +kookt Surinaams")
    for name in ("overzicht.csv", "overzicht.xlsx"):
        ended = begun("export", "overview", "--from", "2026-01-01", "--to", "2026-12-31", tmp_path / name, "--json")
        assert ended.code == 0, ended.err
        assert ended.json
    text = (tmp_path / "overzicht.csv").read_text(encoding="utf-8-sig")
    assert "Tongelresestraat" in text
    assert "Fatima" not in text
    assert "Surinaams" not in text


def test_packages_of_a_period_add_up_without_a_notebook(begun: Callable, tmp_path: Path) -> None:
    for number in range(1, 13):
        begun("log", f"@Fatima Tongelresestraat {number} +kookt Surinaams")
    package, out = tmp_path / "ik.verbinderpakket", tmp_path / "team.csv"
    days = ("--from", "2026-01-01", "--to", "2026-12-31")
    assert begun("export", "period", package, *days).code == 0
    assert "Fatima" not in package.read_text(encoding="utf-8")
    ended = begun("merge-periods", package, package, out)
    assert ended.code == 0, ended.err
    assert "Tongelresestraat;12" in out.read_text(encoding="utf-8-sig")
    assert begun("merge-periods", out).code != 0
    assert begun("merge-periods", out, tmp_path / "weer.csv").code != 0
    assert begun("export", "period", tmp_path / "ik.csv", *days).code != 0


def test_an_overview_of_an_area_that_is_not_there_says_so(begun: Callable, tmp_path: Path) -> None:
    days = ("--from", "2026-01-01", "--to", "2026-12-31")
    ended = begun("export", "overview", *days, tmp_path / "noord.html", "--area", "Noord", "--compare")
    assert ended.code != 0
    assert "Noord" in ended.err
    assert begun("export", "overview", *days, tmp_path / "alles.html", "--compare").code == 0


def test_an_example_for_measuring_gives_everybody_so_many_gifts(run: Callable, tmp_path: Path) -> None:
    path, out = tmp_path / "meten.verbinder", tmp_path / "meten.json"
    assert run("example", path, "--residents", 70, "--gifts", 5).code == 0
    assert run("export", "notebook", out, notebook=path).code == 0
    told = json.loads(out.read_text("utf-8"))["gifts"]
    gifts = Counter(gift["resident_id"] for gift in told if "resident_id" in gift and gift["kind"] != "experience")
    assert (len(gifts), set(gifts.values())) == (70, {5})


def test_an_example_can_be_made_and_looked_at(run: Callable, tmp_path: Path) -> None:
    path = tmp_path / "voorbeeld.verbinder"
    assert run("example", path, "--residents", 60, "--seed", 2).code == 0
    assert run("check", "--json", notebook=path).json["faults"] == []
    assert run("today", "--json", notebook=path).json["due"]


def test_looking_works_and_writing_is_refused_while_a_window_has_it_open(run: Callable, notebook: Notebook) -> None:
    assert run("find", "niemand", "--json").json == []
    assert run("check").code == 0
    assert run("backup", notebook.path.with_name("kopie.verbinder")).code == 0
    assert run("export", "notebook", notebook.path.with_name("uit.json")).code == 0
    out = notebook.path.with_name("overzicht.xlsx")
    for command in (["log", LINE], ["export", "overview", "--from", "2026-01-01", "--to", "2026-12-31", out]):
        refused = run(*command)
        assert refused.code == 1
        assert notebook.path.name in refused.err
        assert len(refused.err.strip().splitlines()) == 1
    assert not out.exists()


def test_global_options_may_stand_behind_the_command(begun: Callable, notebook: Notebook) -> None:
    assert begun("today", "--json", f"--notebook={notebook.path}", "--language", "en").code == 0


def test_the_passphrase_may_stand_in_a_file(begun: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VERBINDER_PASSPHRASE")
    file = tmp_path / "zin.txt"
    file.write_text("een zin om te testen\nwat een editor erachter zet\n", encoding="utf-8-sig")
    assert begun("check", "--passphrase-file", file).code == 0


def test_the_program_itself_passes_on_the_exit_code(begun: Callable, tmp_path: Path) -> None:
    code = "import sys; from verbinder.cli import main; sys.exit(main())"
    arguments = [sys.executable, "-c", code, "--notebook", str(tmp_path / "weg.verbinder"), "today", "--json"]
    ended = subprocess.run(arguments, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert len(ended.stderr.strip().splitlines()) == 1


def test_an_activity_is_logged_and_its_chips_are_told_in_words(begun: Callable) -> None:
    told = begun("log", "/initiatief Soeptafel geleid door Fatima, ik was erbij").out
    assert all(word in told for word in ("initiatief", "leidde", "erbij"))
    (advice,) = begun("advise", "Soeptafel", "--json").json
    assert advice["advice"] == "stay_close"
