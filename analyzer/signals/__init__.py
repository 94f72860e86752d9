"""Every signal, with the table it reads and what it needs there: the pipeline leaves out what can have nothing to say.

These are: records; attention (what the owner turned to); mentions (known terms in it); alike (words near an interest, with the
encoder); sayings (what they disclosed); people (where others are named); talk (what the owner and one other person write to
each other); identified (addresses and numbers in what they wrote).
"""

from analyzer.needs import HANDS, LOCATED, PAID, TURNED, WRITTEN, Need, Signal, own, profile, settled
from analyzer.signals.absences import absences
from analyzer.signals.addresses import addresses
from analyzer.signals.asked import asked
from analyzer.signals.birth import age, birthday
from analyzer.signals.circles import circles
from analyzer.signals.clock import clock
from analyzer.signals.close import close
from analyzer.signals.cues import cues
from analyzer.signals.devices import devices
from analyzer.signals.exposure import companies
from analyzer.signals.first_name import first_name, said_name
from analyzer.signals.groups import groups
from analyzer.signals.homes import homes
from analyzer.signals.identifiers import contact, identifiers
from analyzer.signals.identity import identity
from analyzer.signals.journeys import journeys
from analyzer.signals.kin import anniversary, called, contacts, loved, named, noted
from analyzer.signals.money import letters, services
from analyzer.signals.networks import networks
from analyzer.signals.payments import monthly, prices, spending, subscriptions
from analyzer.signals.politics import causes, donations, outlets, people
from analyzer.signals.stages import stages
from analyzer.signals.stated import segments, stated
from analyzer.signals.stays import stays
from analyzer.signals.subreddits import subreddits
from analyzer.signals.surveyed import surveyed
from analyzer.signals.talk import closest, together
from analyzer.signals.temper import temper
from analyzer.signals.told import told
from analyzer.signals.tongues import tongues
from analyzer.signals.topics import likeness, topics
from analyzer.signals.whereabouts import whereabouts
from analyzer.signals.work import colleagues, in_office, jobs
from parsers.record import Kind

SIGNALS = (
    Signal("records", stated, settled()),
    Signal(
        "records",
        segments,
        (Need(kinds=(Kind.ASSIGNED,), labels=("audience", "trait", "interest"), columns=("value",)),),
    ),
    Signal("records", age, settled("birth_date", "birth_year", "age")),
    Signal(
        "records",
        birthday,
        (*settled("birth_date"), Need(kinds=WRITTEN, columns=("text", "when"), owner=False)),
    ),
    Signal("records", first_name, profile("name")),
    Signal("sayings", said_name),
    Signal("records", addresses, settled("city", "location", "address", "country", "hometown", columns=())),
    Signal("records", jobs, profile("job_title", "position", "headline", "education")),
    Signal("records", tongues, own(*WRITTEN, columns=("text",))),
    Signal("mentions", topics),
    Signal("alike", likeness),
    Signal("sayings", told),
    Signal("records", cues, own(*WRITTEN, columns=("text",))),
    Signal("records", homes, own(*WRITTEN, columns=("text",))),
    Signal("records", stages, own(*WRITTEN, columns=("text",))),
    Signal(
        "records",
        subreddits,
        own(Kind.MEMBERSHIP, Kind.SUBSCRIPTION, Kind.POST, Kind.COMMENT, Kind.SAVE, Kind.REACTION),
    ),
    Signal("attention", people),
    Signal("attention", outlets),
    Signal("attention", causes),
    Signal("attention", donations, (Need(kinds=PAID),)),
    Signal("records", spending, own(*PAID)),
    Signal("records", monthly, own(*PAID, columns=("amount", "currency", "when"))),
    Signal("records", subscriptions, own(*PAID, columns=("target",))),
    Signal(
        "attention",
        prices,
        (Need(kinds=(*PAID, Kind.DISCLOSED, Kind.MEMBERSHIP, Kind.CONNECTION, Kind.REACTION, Kind.SAVE)),),
    ),
    Signal("attention", services, (Need(kinds=(*TURNED, Kind.SEARCH, Kind.VIEW, Kind.LISTEN)),)),
    Signal("records", letters, (Need(kinds=(Kind.MESSAGE,), columns=("actor", "text"), owner=False),)),
    Signal("attention", close, (Need(kinds=TURNED),)),
    Signal("talk", closest),
    Signal("people", together),
    Signal(
        "records",
        contacts,
        (
            Need(kinds=(Kind.CONTACT, Kind.CONNECTION), columns=("target",)),
            Need(kinds=(Kind.MESSAGE,), columns=("actor",), owner=False),
        ),
    ),
    Signal("records", named, profile("relationship", "family_member", columns=())),
    Signal("records", loved, own(Kind.MESSAGE, columns=("text", "thread", "when"))),
    Signal("records", called, own(Kind.MESSAGE, columns=("text", "thread"))),
    Signal("records", noted, (Need(kinds=(Kind.CONTACT,), columns=("text", "target")),)),
    Signal("people", anniversary),
    Signal(
        "records",
        colleagues,
        (
            Need(
                kinds=(Kind.CONNECTION, Kind.CONTACT),
                labels=("employer", "company", "connection"),
                columns=("target",),
            ),
        ),
    ),
    Signal("talk", in_office),
    Signal("people", circles),
    Signal("records", groups, (*own(Kind.MEMBERSHIP), *own(Kind.POST, Kind.COMMENT, columns=("target",)))),
    Signal(
        "records",
        identity,
        settled(
            "orientation", "sexual_orientation", "ethnicity", "interested_in", "trait", "audience", "interest"
        ),
    ),
    Signal("records", contact, profile("email", "phone", "address", "username")),
    Signal("identified", identifiers),
    Signal("records", temper, own(*WRITTEN, columns=("text",))),
    Signal("clocked", clock, own(*HANDS)),
    Signal(
        "records",
        whereabouts,
        (*own(*LOCATED, columns=("lat", "lon")), *own(Kind.VISIT, columns=("place",))),
    ),
    Signal("records", stays, own(*LOCATED, columns=("when", "lat", "lon"))),
    Signal(
        "records",
        journeys,
        (
            *own(Kind.TRAVEL, columns=("target",)),
            *own(Kind.TRAVEL, Kind.VISIT, Kind.POST, columns=("place",)),
        ),
    ),
    Signal(
        "records",
        absences,
        own(*HANDS, Kind.LOGIN, Kind.VISIT, Kind.PURCHASE, Kind.MEDIA, columns=("when",)),
    ),
    Signal("records", devices, own(columns=("device",))),
    Signal("clocked", networks, (Need(columns=("ip",)),)),
    Signal("records", asked, own(Kind.ANSWER, columns=("answer",))),
    Signal("records", surveyed, own(Kind.ANSWER, columns=("answer",))),
    Signal("records", companies, (Need(kinds=(Kind.DISCLOSED, Kind.ADVERT), columns=("target",)),)),
)
