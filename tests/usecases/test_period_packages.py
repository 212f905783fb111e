"""Packages of a team add up: nothing twice, nothing hidden becomes visible, nothing but packages of ours gets in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verbinder.domain.contact_fields import ContactFields
from verbinder.errors import UserError
from verbinder.exchange.overview.facts import PeriodCounts, WorkCounts
from verbinder.exchange.overview.merging import merge
from verbinder.exchange.overview.package import Package, read_package, write_package
from verbinder.exchange.overview.period import overview_of_counts
from verbinder.exchange.overview.published import PeriodOverview
from verbinder.store.notebook import Notebook
from verbinder.usecases import log_contacts, overview, period_packages

Q1 = (date(2026, 1, 1), date(2026, 3, 31))
MADE = date(2026, 4, 2)


def overview_of(
    streets: Mapping[str, int],
    first: date = Q1[0],
    last: date = Q1[1],
    phases: Mapping[str, int] | None = None,
) -> PeriodOverview:
    total = sum(streets.values())
    month = f"{first.year}-{first.month:02}"
    work = {} if phases is None else {"phase": WorkCounts(phases)}
    counts = PeriodCounts(
        total, streets, {"door": total}, {"conversation": total}, {}, {month: total}, total, 0, work=work
    )
    return overview_of_counts(counts, first_day=first, last_day=last)


def streets_of(found: PeriodOverview) -> dict[str, int | None]:
    return {row.label: row.count for row in found.streets.rows}


def test_two_verbinders_add_up() -> None:
    one = Package("a1", MADE, overview_of({"Laak": 12, "Kade": 8}))
    other = Package("b2", MADE, overview_of({"Laak": 9}))
    found = merge([one, other]).overview
    assert found.total == 29
    assert streets_of(found) == {"Laak": 21, "Kade": 8}
    assert found.streets.other == 0


def test_the_same_package_twice_counts_once() -> None:
    one = Package("a1", MADE, overview_of({"Laak": 12}))
    found = merge([one, one])
    assert found.overview.total == 12
    assert len(found.left_out) == 1


def test_of_overlapping_packages_of_one_notebook_the_longest_counts() -> None:
    quarter = Package("a1", MADE, overview_of({"Laak": 30}))
    march = Package("a1", date(2026, 5, 1), overview_of({"Laak": 11}, date(2026, 3, 1), date(2026, 3, 31)))
    april = Package("a1", MADE, overview_of({"Laak": 7}, date(2026, 4, 1), date(2026, 4, 30)))
    found = merge([march, quarter, april])
    assert found.overview.total == 37
    assert found.left_out == (march,)
    assert (found.overview.first_day, found.overview.last_day) == (date(2026, 1, 1), date(2026, 4, 30))


def test_how_things_stand_is_of_the_newest_package_of_each() -> None:
    old = Package("a1", date(2026, 4, 1), overview_of({"Laak": 12}, phases={"running": 9}))
    new = Package(
        "a1", date(2026, 5, 1), overview_of({"Laak": 12}, date(2026, 4, 1), date(2026, 4, 30), {"running": 15})
    )
    other = Package("b2", MADE, overview_of({"Kade": 8}, phases={"running": 6, "idea": 7}))
    work = next(each for each in merge([old, new, other]).overview.work if each.kind == "phase")
    assert {row.label: row.count for row in work.table.rows} == {"running": 21, "idea": 7}


def test_what_one_package_holds_back_stays_together_in_the_sum() -> None:
    one = Package("a1", MADE, overview_of({"Laak": 30, "Kade": 12, "Singel": 3, "Dijk": 4}))
    other = Package("b2", MADE, overview_of({"Singel": 20, "Laak": 9}))
    assert "Singel" not in streets_of(one.overview)
    found = merge([one, other]).overview
    assert streets_of(found) == {"Laak": 39, "Kade": 12}
    assert found.streets.other == 27


some_streets = st.dictionaries(st.sampled_from(["Laak", "Kade", "Singel", "Dijk"]), st.integers(1, 30), max_size=4)


@settings(max_examples=200, deadline=None)
@given(st.lists(some_streets, min_size=1, max_size=4))
def test_a_sum_tells_no_more_than_the_packages_beside_each_other(teams: list[dict[str, int]]) -> None:
    packages = [Package(f"n{number}", MADE, overview_of(streets)) for number, streets in enumerate(teams)]
    found = merge(packages).overview
    told = [{row.label: row.count for row in each.overview.streets.rows} for each in packages]
    for row in found.streets.rows:
        parts = [
            shown.get(row.label, None if package.overview.streets.held_back else 0)
            for shown, package in zip(told, packages, strict=True)
        ]
        assert None not in parts
        assert row.count == sum(part or 0 for part in parts) == sum(streets.get(row.label, 0) for streets in teams)
    if found.streets.total is not None:
        assert found.streets.total == sum(sum(streets.values()) for streets in teams)
        assert found.total == found.streets.total
    else:
        assert any(package.overview.streets.total is None for package in packages)


def test_a_package_comes_back_as_it_was(tmp_path: Path) -> None:
    package = Package("a1", MADE, overview_of({"Laak": 12, "Kade": 3}, phases={"running": 9}))
    write_package(package, tmp_path / "een.verbinderpakket")
    assert read_package(tmp_path / "een.verbinderpakket") == package


def test_a_changed_package_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "een.verbinderpakket"
    write_package(Package("a1", MADE, overview_of({"Laak": 12})), path)
    path.write_text(path.read_text(encoding="utf-8").replace('"count": 12', '"count": 99'), encoding="utf-8")
    with pytest.raises(UserError) as refused:
        read_package(path)
    assert refused.value.code == "overview.package_changed"


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04", b"\xff\xfe\x00", b"[]", b"{}", b'"x"', b"null", b"[" * 50_000, b'{"verbinderpakket": "1"}'],
)
def test_what_is_no_package_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "iets.verbinderpakket"
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        read_package(path)
    assert refused.value.code == "overview.not_a_package"
    with pytest.raises(UserError) as gone:
        read_package(tmp_path / "weg.verbinderpakket")
    assert gone.value.code == "overview.no_package"


def test_a_package_with_somebodys_number_as_a_street_is_refused(tmp_path: Path) -> None:
    from dataclasses import replace

    from verbinder.domain.small_groups import SafeRow, SafeTable

    table = SafeTable((SafeRow("Jan 06-12345678", 12),), 0, 12)
    path = tmp_path / "een.verbinderpakket"
    write_package(Package("a1", MADE, replace(overview_of({"Laak": 12}), streets=table)), path)
    with pytest.raises(UserError) as refused:
        read_package(path)
    assert refused.value.code == "overview.not_a_package"


def test_a_notebook_writes_packages_that_add_up_to_an_overview(notebook: Notebook, tmp_path: Path) -> None:
    for day, times in ((date(2026, 1, 20), 9), (date(2026, 3, 4), 12)):
        for _ in range(times):
            log_contacts.log_form(notebook, ContactFields(on_date=day, street_name="Laak", note="zonnestraal"))
    january, quarter = tmp_path / "jan.verbinderpakket", tmp_path / "q1.verbinderpakket"
    period_packages.export(notebook, date(2026, 1, 1), date(2026, 1, 31), january)
    period_packages.export(notebook, date(2026, 1, 1), date(2026, 3, 12), quarter)
    assert read_package(january).source == read_package(quarter).source
    assert "zonnestraal" not in quarter.read_text(encoding="utf-8")
    assert len(overview.earlier_exports(notebook)) == 2
    report = period_packages.merge_files([january, quarter], tmp_path / "team.xlsx", today=MADE)
    assert (report.counted, report.left_out, report.merged.overview.total) == (1, 1, 21)
    assert openpyxl.load_workbook(tmp_path / "team.xlsx")["Straten"]["B2"].value == 21
    plain = json.loads(january.read_text(encoding="utf-8"))
    assert plain["verbinderpakket"] == 1


def test_one_byte_that_was_changed_anywhere_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.verbinderpakket"
    write_package(Package("a1", MADE, overview_of({"Laak": 12, "Kadé": 8})), file)
    whole = file.read_bytes()
    codes = set()
    for at in range(len(whole)):
        for other in {whole[at] ^ 1, whole[at] ^ 0x20, 0x20, 0x0A, 0x00, 0xFF} - {whole[at]}:
            file.write_bytes(whole[:at] + bytes([other]) + whole[at + 1 :])
            with pytest.raises(UserError) as refused:
                read_package(file)
            codes.add(refused.value.code)
    assert codes == {"overview.package_changed", "overview.not_a_package"}
    file.write_bytes(whole)
    assert read_package(file).source == "a1"


def test_a_byte_more_or_less_and_a_name_that_stands_twice_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.verbinderpakket"
    write_package(Package("a1", MADE, overview_of({"Laak": 12})), file)
    whole = file.read_bytes()
    twice = whole.replace(b'"source": "a1"', b'"source": "zz", "source": "a1"')
    assert twice != whole
    for changed in (
        whole + b"\n",
        b" " + whole,
        b"\xef\xbb\xbf" + whole,
        twice,
        *(whole[:at] for at in range(len(whole))),
    ):
        file.write_bytes(changed)
        with pytest.raises(UserError, match=r"overview\.(package_changed|not_a_package)"):
            read_package(file)
