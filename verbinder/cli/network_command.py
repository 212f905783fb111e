"""The command `network`: what stays connected without us, who would be alone, who bridges, and who knows one person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from verbinder.cli.output import day_in_words, print_json, print_rows
from verbinder.cli.session import Session, shown
from verbinder.domain.network.ties import Kind
from verbinder.domain.network_views import US, Ground, NetworkPerson, NetworkView, PeopleList, PersonTies, told

#: Everybody, for programs.
ALL = 10_000_000


def whole(session: Session, limit: int | None, *, as_json: bool) -> None:
    """The answers of today; in JSON everything unless a limit is given."""
    from verbinder.usecases import network

    with session.reading() as notebook:
        view = network.network(notebook, limit=limit or (ALL if as_json else 10))
        shown(notebook, None if as_json else len(view.bridges))
    if as_json:
        print_json(_plain(view))
        return
    sentences = [session.say(code, **values) for code, values in told(view)]
    print("\n".join(sentences) or session.say("network.empty"))
    bridges = (
        session.say("network.cut_off", name=_called(session, one.person), count=one.cut_off) for one in view.bridges
    )
    print_rows([line] for line in bridges)


def of_person(session: Session, person: str, *, as_json: bool) -> None:
    """Who knows one resident, and through what."""
    from verbinder.usecases import network

    with session.reading() as notebook:
        found = network.of_person(notebook, network.resident_called(notebook, person))
        shown(notebook, 1 + len(found.ties))
    if as_json:
        print_json(_plain_person(found))
        return
    print(found.person.name)
    print_rows(
        (
            _called(session, tie.other),
            day_in_words(tie.since, session.language),
            ", ".join(dict.fromkeys(session.say(f"network.{ground.through.value}") for ground in tie.grounds)),
        )
        for tie in found.ties
    )


def id_of(person: NetworkPerson) -> str:
    """ "r12" is resident 12 of the portable file, "o3" organisation 3; "us" are the verbinders."""
    if person.who == US:
        return "us"
    return f"r{person.who.id}" if person.who.kind is Kind.RESIDENT else f"o{person.who.id}"


def _called(session: Session, person: NetworkPerson) -> str:
    return session.say("network.us") if person.who == US else person.name


def _plain(view: NetworkView) -> dict[str, Any]:
    return {
        "on_date": view.on_date,
        "residents": view.residents,
        "ties": {
            "between_residents": view.ties_between_residents,
            "with_associations": view.ties_with_associations,
            "with_professionals": view.ties_with_professionals,
        },
        "without_us": {
            "groups": [{"residents": group.residents, "people": _ids(group.people)} for group in view.groups],
            "largest_share": round(view.largest_share, 4),
            "held_by_us": view.held_by_us,
            "alone": _people(view.alone),
            "untied": _people(view.untied),
        },
        "bridges": [{**_person(one.person), "cut_off": one.cut_off, "parts": list(one.parts)} for one in view.bridges],
        "thin_ties": [
            {
                "one": _person(thin.one),
                "other": _person(thin.other),
                "smaller": thin.smaller,
                "larger": thin.larger,
                "grounds": _grounds(thin.grounds),
            }
            for thin in view.thin_ties
        ],
        "leans_on_one": [
            {"initiative": one.initiative_id, "name": one.name, "person": _person(one.person), "people": one.people}
            for one in view.leans_on_one
        ],
    }


def _plain_person(found: PersonTies) -> dict[str, Any]:
    return {
        **_person(found.person),
        "stays": found.stays,
        "holds": found.holds,
        "ties": [
            {
                **_person(tie.other),
                "layer": tie.other.layer.value,
                "since": tie.since,
                "grounds": _grounds(tie.grounds),
            }
            for tie in found.ties
        ],
    }


def _person(person: NetworkPerson) -> dict[str, Any]:
    return {"id": id_of(person), "name": person.name}


def _ids(people: Iterable[NetworkPerson]) -> list[str]:
    return [id_of(person) for person in people]


def _people(found: PeopleList) -> dict[str, Any]:
    return {"count": found.count, "left_alone": found.left_alone, "people": _ids(found.people)}


def _grounds(grounds: Iterable[Ground]) -> list[dict[str, Any]]:
    return [
        {"through": ground.through.value, "id": ground.id, "on_date": ground.on_date, "about": ground.about}
        for ground in grounds
    ]
