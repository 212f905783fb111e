"""What each picture of the handbook shows: the steps a user would take before looking.

Owns the list of pictures; the window they are taken of is `tools.scene`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from tools.scene import Scene
from verbinder.domain.changes import Kind
from verbinder.domain.concept_views import UnknownPhrase
from verbinder.ui.dialogs.import_people import ImportPeopleDialog
from verbinder.ui.pages.concepts import ConceptsPage
from verbinder.ui.pages.concepts.items import ConceptItem
from verbinder.ui.pages.connecting import ConnectingPage
from verbinder.ui.pages.initiatives import InitiativesPage
from verbinder.ui.pages.neighbourhood import NeighbourhoodPage
from verbinder.ui.pages.network import NetworkPage
from verbinder.ui.pages.network.question import Question
from verbinder.ui.pages.today import TodayPage

#: Shown instead of the folder the pictures are made in.
USERS_FOLDER = "C:\\Users\\Wilma\\Verbinder\\"


# -- the sheets before a notebook is open -------------------------------------------------------------------------


def _first_run(scene: Scene) -> None:
    scene.sheet(Path(USERS_FOLDER + "mijn-buurt.verbinder"))


def _passphrase(scene: Scene) -> None:
    from verbinder.ui.dialogs.first_run import WelcomePage
    from verbinder.ui.dialogs.passphrase_step import PassphraseStep

    scene.sheet(Path(USERS_FOLDER + "mijn-buurt.verbinder"))
    sheet = scene.application.window.sheet
    assert isinstance(sheet, WelcomePage)
    sheet.begin_button.click()
    step = scene.application.window.sheet
    assert isinstance(step, PassphraseStep)
    step.first.edit.setText("drie ganzen lopen naar de markt")


# -- writing down -------------------------------------------------------------------------------------------------

LINE = (
    "@Fatima Lindegaarde 12 aan de deur, fijn gesprek +kookt Surinaams "
    "?wil Nederlands leren (eigenlijk: met de juf praten) >bellen vrijdag !speeltuin onveilig"
)
PASTED = """Lindegaarde
4 niet thuis
12 @Fatima +kookt Surinaams >bellen vrijdag
@een mevrouw met een rode jas ?zoekt iemand om mee te wandelen
Bakkersrand 1-9 oneven niet thuis
gisteren op het plein: jongeren willen een tafeltennistafel !+jongeren hebben ideeën #jongeren"""


def _line(scene: Scene) -> None:
    scene.write(LINE)


def _marks(scene: Scene) -> None:
    scene.write("")
    scene.capture.show_marks()


def _saved(scene: Scene) -> None:
    scene.write(LINE)
    scene.capture.save()


def _review(scene: Scene) -> None:
    scene.write(PASTED)
    scene.capture.save()


def _doors(scene: Scene) -> None:
    scene.capture.focus_line()
    scene.capture.open_doors()


def _form(scene: Scene) -> None:
    scene.workspace.open_contact_form()


# -- pages --------------------------------------------------------------------------------------------------------


def _page(key: str) -> Callable[[Scene], None]:
    def make(scene: Scene) -> None:
        scene.workspace.show_page(key)

    return make


def _today(scene: Scene) -> None:
    """With the first promise chosen, so that it is seen what can be done with one."""
    page = scene.workspace.show_page("today")
    assert isinstance(page, TodayPage)
    page.list.move_current(1)


def _initiative(scene: Scene) -> None:
    """One of which we left, so that the line has something before and after that day."""
    page = scene.workspace.show_page("initiatives")
    assert isinstance(page, InitiativesPage)
    page.open_initiative(page.list.model.id_at(0))


def _introductions(scene: Scene) -> None:
    """The introductions that are under way, with the first one chosen."""
    page = scene.workspace.show_page("connecting")
    assert isinstance(page, ConnectingPage)
    page.segments.buttons[2].click()


def _neighbourhood(view: int) -> Callable[[Scene], None]:
    """The page "Buurt" with one of its views."""

    def make(scene: Scene) -> None:
        page = scene.workspace.show_page("neighbourhood")
        assert isinstance(page, NeighbourhoodPage)
        page.segments.buttons[view].click()
        scene.settle()
        page.focus_first()

    return make


def _network(scene: Scene) -> None:
    """Who bridges, with the first of them chosen."""
    page = scene.workspace.show_page("network")
    assert isinstance(page, NetworkPage)
    page.segments.choose(Question.BRIDGES)
    page.focus_first()


def _network_of_one(scene: Scene) -> None:
    """Whom somebody who bridges knows, with the professionals."""
    _network(scene)
    page = scene.workspace.page
    assert isinstance(page, NetworkPage)
    page.sheet.bar.press("W")
    page.sheet.professionals.setChecked(True)
    page.focus_first()


def _organisation(scene: Scene) -> None:
    page = scene.workspace.show_page("organisations")
    with scene.session.notebook.reader() as reader:
        page.open_record(Kind.ORGANISATION, min(row["id"] for row in reader.find(Kind.ORGANISATION)))


def _place(scene: Scene) -> None:
    page = scene.workspace.show_page("organisations")
    with scene.session.notebook.reader() as reader:
        page.open_record(Kind.PLACE, min(row["id"] for row in reader.find(Kind.PLACE)))


def _resident(scene: Scene) -> None:
    """A card with talents, wishes and a year of contacts."""
    from verbinder.usecases import search

    page = scene.workspace.show_page("residents")
    found = search.find(scene.session.notebook, "kookt Surinaams")[0].resident_id
    assert found is not None
    page.open_record(Kind.RESIDENT, found)


LIST = """Voornaam;Tussenvoegsel;Achternaam;Straat;Huisnummer;Postcode;Telefoon;E-mail;Talenten;Opmerkingen
Jan;de;Vries;Lindegaarde;7;1234 AB;0612345678;jan@example.org;klussen;Kent iedereen in de straat
Aïcha;el;Idrissi;Kastanjeslag;21;1234 AC;612345679;;naaien;
Yvonne;;Pinas;Lindegaarde;9;;;;kookt Surinaams;
;;;Bakkersrand;3;;;;;
Peter;van den;Berg;Bakkersrand;5;1234 AD;0401234567;peter@example.org;;Zoekt een maatje om te vissen
"""


def _import(scene: Scene) -> ImportPeopleDialog:
    scene.session.open_import()
    (dialog,) = scene.application.window.findChildren(ImportPeopleDialog)
    return dialog


def _columns(scene: Scene) -> ImportPeopleDialog:
    file = scene.folder / "buurtlijst.csv"
    file.write_text(LIST, encoding="utf-8-sig")
    dialog = _import(scene)
    dialog.take_files([file])
    scene.settle()
    return dialog


def _import_file(scene: Scene) -> None:
    _import(scene)


def _import_columns(scene: Scene) -> None:
    _columns(scene)


def _import_review(scene: Scene) -> None:
    _columns(scene).next_button.click()


def _import_report(scene: Scene) -> None:
    dialog = _columns(scene)
    dialog.next_button.click()
    scene.settle()
    dialog.next_button.click()


def _settings(scene: Scene) -> None:
    """The places of a user on Windows instead of the folder these pictures are made in."""
    page = scene.workspace.show_page("settings")
    for field in page.findChildren(QLineEdit):
        if str(scene.folder) in field.text():
            field.setText(USERS_FOLDER + Path(field.text()).name)


def _concepts(scene: Scene) -> None:
    """At a phrase that comes with a guess."""
    scene.workspace.open_concepts()
    page = scene.workspace.page
    assert isinstance(page, ConceptsPage)
    scene.settle()
    for _ in range(page.list.sections.rowCount()):
        item = page.list.current_payload
        if isinstance(item, ConceptItem) and isinstance(item.row, UnknownPhrase) and item.row.guess is not None:
            return
        page.list.move_current(1)


def _palette(scene: Scene) -> None:
    scene.session.show_palette("kook")


@dataclass(frozen=True, slots=True)
class Picture:
    """`name` is the name of its file, `make` brings the window where it can be seen."""

    name: str
    make: Callable[[Scene], None]
    theme: str = "light"


PICTURES = (
    Picture("eerste-keer", _first_run),
    Picture("wachtwoord", _passphrase),
    Picture("vandaag", _today),
    Picture("vandaag-donker", _today, "dark"),
    Picture("invoerregel", _line),
    Picture("invoerregel-bewaard", _saved),
    Picture("tekens", _marks),
    Picture("nakijken", _review),
    Picture("dichte-deuren", _doors),
    Picture("formulier", _form),
    Picture("inwoners", _page("residents")),
    Picture("kaart", _resident),
    Picture("kaart-donker", _resident, "dark"),
    Picture("alles-zoeken", _palette),
    Picture("rondes", _page("rounds")),
    Picture("verbinden", _page("connecting")),
    Picture("koppelingen", _introductions),
    Picture("initiatieven", _page("initiatives")),
    Picture("initiatief", _initiative),
    Picture("buurt", _neighbourhood(0)),
    Picture("buurt-straten", _neighbourhood(1)),
    Picture("netwerk", _network),
    Picture("netwerk-een", _network_of_one),
    Picture("organisaties", _organisation),
    Picture("plekken", _place),
    Picture("overzicht", _page("overview")),
    Picture("lijst-kolommen", _import_columns),
    Picture("lijst-nakijken", _import_review),
    Picture("lijst-klaar", _import_report),
    Picture("instellingen", _settings),
    Picture("begrippen", _concepts),
)
