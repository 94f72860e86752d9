"""Every signal, with the table it reads.

These are: records; attention (what the owner turned to); mentions (known terms in it); alike (words near an interest, with the
encoder); sayings (what they disclosed); people (where others are named); talk (what the owner and one other person write to
each other); identified (addresses and numbers in what they wrote).
"""

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

SIGNALS = (
    ("records", stated),
    ("records", segments),
    ("records", age),
    ("records", birthday),
    ("records", first_name),
    ("sayings", said_name),
    ("records", addresses),
    ("records", jobs),
    ("records", tongues),
    ("mentions", topics),
    ("alike", likeness),
    ("sayings", told),
    ("records", cues),
    ("records", homes),
    ("records", stages),
    ("records", subreddits),
    ("attention", people),
    ("attention", outlets),
    ("attention", causes),
    ("attention", donations),
    ("records", spending),
    ("records", monthly),
    ("records", subscriptions),
    ("attention", prices),
    ("attention", services),
    ("records", letters),
    ("attention", close),
    ("talk", closest),
    ("people", together),
    ("records", contacts),
    ("records", named),
    ("records", loved),
    ("records", called),
    ("records", noted),
    ("people", anniversary),
    ("records", colleagues),
    ("talk", in_office),
    ("people", circles),
    ("records", groups),
    ("records", identity),
    ("records", contact),
    ("identified", identifiers),
    ("records", temper),
    ("clocked", clock),
    ("records", whereabouts),
    ("records", stays),
    ("records", journeys),
    ("records", absences),
    ("records", devices),
    ("clocked", networks),
    ("records", asked),
    ("records", surveyed),
    ("records", companies),
)
