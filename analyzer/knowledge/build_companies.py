"""The table of companies: names and domains, country, how to leave. Facts from three upstream tables, merged by domain."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import polars as pl
from msgspec import Struct

from analyzer.given import shaped
from analyzer.knowledge.tables import table
from analyzer.knowledge.upstream import Word, database, lines, listed, sheet

if TYPE_CHECKING:
    from tldextract import TLDExtract

_SUFFIXES: Final = re.compile(
    r"[,.]?\s+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|plc|gmbh|ag|se|sa|s\.a|srl|s\.r\.l|bv|b\.v|nv|ab|oy|as|"
    r"corp|corporation|co|company|kg|kgaa|gmbh & co\.? kg|sas|sarl|pty|pte)\.?$",
    re.IGNORECASE,
)


class Row(NamedTuple):
    """What one upstream says of a company."""

    name: str
    domain: str
    country: str
    leave: str
    difficulty: str
    source: str


def companies(sources: Path) -> pl.DataFrame:
    """A row for each key (folded name or domain): name, country, leave, difficulty, source of each fact first seen."""
    rows = [*_leaving(sources), *_contacts(sources), *_trackers(sources)]
    by_domain: dict[str, Row] = {}
    for row in sorted(rows, key=lambda r: len(r.name)):
        if row.domain:
            by_domain[row.domain] = _merged(by_domain.get(row.domain), row)
    merged = [by_domain.get(r.domain, r) for r in rows]
    keys: dict[str, Row] = {}
    for row, known in sorted(zip(rows, merged, strict=True), key=lambda r: len(r[0].name)):
        for key in (name_key(row.name), row.domain):
            if len(key) > 1:
                keys[key] = _merged(keys.get(key), known)
    for row in list(keys.values()):
        if row.domain.endswith(".com"):
            keys.setdefault(row.domain.removesuffix(".com"), row)
    schema = {"key": pl.String, **dict.fromkeys(Row._fields, pl.String)}
    return pl.DataFrame([(k, *r) for k, r in keys.items()], schema=schema, orient="row").sort("key")


def name_key(name: str) -> str:
    """A company's name as it is looked up: folded, without legal form and punctuation."""
    plain = name.casefold().strip()
    for _ in range(2):
        plain = _SUFFIXES.sub("", plain)
    return re.sub(r"[^\w.]+", " ", plain).strip(" .")


def domain_of(url: str) -> str:
    """The registered name of a URL or host, by the public suffix list that comes with tldextract; empty if none."""
    return _registered()(url).top_domain_under_public_suffix


@cache
def _registered() -> "TLDExtract":
    from tldextract import TLDExtract

    return TLDExtract(cache_dir=None, suffix_list_urls=())


def _merged(known: Row | None, more: Row) -> Row:
    """Facts already known stand; what is missing comes from the next source."""
    if known is None:
        return more
    return Row(*(a or b for a, b in zip(known, more, strict=True)))


class Site(Struct):
    """A page on how to leave, as the directory of them has it."""

    name: Word
    domains: list[Word] = []
    email: Word = ""
    url: Word = ""
    difficulty: Word = ""


class Tracked(NamedTuple):
    """A company that tracks, and a domain of one of its trackers."""

    name: Word
    site: Word
    country: Word
    contact: Word
    privacy: Word
    domain: Word | None


class Company(Struct):
    """An address for requests about one's data."""

    name: Word
    address: Word | None = None
    email: Word | None = None
    webform: Word | None = None
    web: Word = ""
    runs: list[Word] = []


def _leaving(sources: Path) -> Iterator[Row]:
    for site in listed(sources / "jdm" / "sites.json", Site):
        for domain in site.domains[:8]:
            yield Row(site.name, domain_of(domain), "", site.email or site.url, site.difficulty, "jdm")


def _contacts(sources: Path) -> Iterator[Row]:
    countries = _countries(sources)
    for company in lines(sources / "datenanfragen" / "companies.jsonl", Company):
        last = (company.address or "").strip().rsplit("\n", 1)[-1].strip()
        country = countries.get(last.casefold(), "")
        leave = company.email or company.webform or ""
        for name in (company.name, *company.runs[:12]):
            yield Row(name, domain_of(company.web), country, leave, "", "datenanfragen")


def _trackers(sources: Path) -> Iterator[Row]:
    path = sources / "whotracksme" / "trackerdb.sql"
    query = (
        "select c.name, coalesce(c.website_url, ''), coalesce(c.country, ''), coalesce(c.privacy_contact, ''),"
        " coalesce(c.privacy_url, ''), d.domain from companies c left join trackers t on t.company_id = c.id"
        " left join tracker_domains d on d.tracker = t.id order by c.id, d.domain"
    )
    with database(path) as base:
        for found in base.execute(query):
            company = shaped(found, Tracked, path.name)
            for url in (company.site, *filter(None, [company.domain])):
                leave = company.contact or company.privacy
                yield Row(company.name, domain_of(url), company.country, leave, "", "whotracksme")


def _countries(sources: Path) -> dict[str, str]:
    """Country names as postal addresses spell them, to ISO codes."""
    columns = ["CLDR display name", "UNTERM English Short", "official_name_en", "UNTERM French Short"]
    codes = sheet(sources / "country-codes" / "country-codes.csv", infer_schema=False)
    own = table("country_names.tsv")
    rows = [r for c in columns for r in codes.select(c, "ISO3166-1-Alpha-2").iter_rows()]
    return {name.casefold(): code for name, code in (*rows, *own.iter_rows()) if name and code}
