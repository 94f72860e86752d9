"""LinkedIn: the complete export of 2026, and 2018 with its UTF-16 tables that are called CSV."""

import random
from datetime import date, datetime
from pathlib import Path

from samples.linkedin_activity import CONNECTIONS, activity
from samples.person import (
    EMAIL,
    EMPLOYER,
    FIRST,
    HOME_IP,
    LAST,
    NAME,
    PHONE,
    VIENNA_IP,
    WORK_IP,
    moments,
)
from samples.shape import table, write


def make(root: Path) -> None:
    """Write `linkedin-2026` and `linkedin-2018`."""
    chance = random.Random("linkedin/linkedin-2026")
    files = {**_identity(), **_career(), **activity(chance), **_jobs(), **_security(chance)}
    for name, text in files.items():
        write(root / "linkedin-2026" / name, text)
    article = "<html><head><title>Reading a river</title></head><body><h1>Reading a river</h1><p>Published on 2025-09-30 16:05</p><div><p>A gauge is a diary the river keeps.</p></div></body></html>"
    write(root / "linkedin-2026/Articles/Articles/reading-a-river.html", article)
    _early(root / "linkedin-2018", random.Random("linkedin/linkedin-2018"))


def _identity() -> dict[str, str]:
    about = "I measure rivers and publish what they say. Fluent in English, German and French."
    header = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers".split(
        ","
    )
    me = [
        FIRST,
        LAST,
        "",
        "",
        "Mar 14",
        f"Senior Hydrologist at {EMPLOYER}",
        about,
        "Utilities",
        "97214",
        "Portland, Oregon, United States",
        "[maraquill]",
        "[PERSONAL:https://quillstead.example.com]",
        "",
    ]
    return {
        "Profile.csv": table(header, [me]),
        "Profile Summary.csv": table(["Profile Summary"], [[about]]),
        "Email Addresses.csv": table(
            "Email Address,Confirmed,Primary,Updated On".split(","), [[EMAIL, "Yes", "Yes", "Not Available"]]
        ),
        "PhoneNumbers.csv": table(["Extension", "Number", "Type"], [["", PHONE, "Mobile"]]),
        "Registration.csv": table(
            ["Registered At", "Registration Ip", "Subscription Types"], [["6/3/12, 4:41 PM", "192.0.2.9", ""]]
        ),
        "Languages.csv": table(
            ["Name", "Proficiency"],
            [
                ["English", "Native or bilingual proficiency"],
                ["German", "Full professional proficiency"],
                ["French", "Full professional proficiency"],
            ],
        ),
        "Skills.csv": table(
            ["Name"], [[s] for s in ("Hydrology", "R", "GIS", "Hydraulic Modeling", "Science Communication")]
        ),
        "Causes You Care About.csv": table(
            ["Supported Cause"], [["Environment"], ["Science and Technology"]]
        ),
    }


def _career() -> dict[str, str]:
    work = [
        [
            EMPLOYER,
            "Senior Hydrologist",
            "Low-flow forecasts for the Willamette basin.\nField work, R, public data.",
            "Portland, Oregon",
            "Jun 2023",
            "",
        ],
        ["Rhône Hydro Conseil", "Hydrologist", "", "Lyon, France", "Sep 2019", "May 2023"],
        ["Donauwerk Ingenieure", "Junior Hydrologist", "", "Vienna, Austria", "Mar 2018", "Aug 2019"],
        ["Fennimore Soil & Water", "Lab Technician", "", "Madison, Wisconsin", "Jul 2013", "Aug 2015"],
    ]
    schools = [
        [
            "TU Wien",
            "2015",
            "2018",
            "",
            "Master of Science - MS, Water Management and Environmental Engineering",
            "",
        ],
        [
            "University of Wisconsin-Madison",
            "2009",
            "2013",
            "",
            "Bachelor of Science - BS, Environmental Engineering",
            "Climbing club",
        ],
    ]
    return {
        "Positions.csv": table(
            "Company Name,Title,Description,Location,Started On,Finished On".split(","), work
        ),
        "Education.csv": table(
            "School Name,Start Date,End Date,Notes,Degree Name,Activities".split(","), schools
        ),
        "Certifications.csv": table(
            "Name,Url,Authority,Started On,Finished On,License Number".split(","),
            [["Professional Hydrologist", "", "American Institute of Hydrology", "Apr 2024", "", "00-0000"]],
        ),
        "Volunteering.csv": table(
            "Company Name,Role,Cause,Started On,Finished On,Description".split(","),
            [["Willamette Rivers Trust", "Gauge volunteer", "ENVIRONMENT", "Jan 2024", "", ""]],
        ),
        "Publications.csv": table(
            "Name,Published On,Description,Publisher,Url".split(","),
            [
                [
                    "Low-flow trends in the Willamette basin",
                    "Sep 2026",
                    "",
                    "Journal of Example Hydrology",
                    "https://example.org/lowflow",
                ]
            ],
        ),
    }


def _jobs() -> dict[str, str]:
    asked = [
        ["What are your salary expectations (USD a year)?", "88000"],
        ["Are you legally authorized to work in the United States?", "Yes"],
        ["How many years of experience do you have with R?", "9"],
    ]
    header = "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers".split(
        ","
    )
    row = [
        "3/2/23, 10:12 AM",
        EMAIL,
        "+33 1 99 00 55 01",
        EMPLOYER,
        "Senior Hydrologist",
        "https://www.linkedin.com/jobs/view/0001",
        "quillstead_cv.pdf",
        "Are you willing to relocate?:Yes | Highest degree?:Master's",
    ]
    return {
        "Jobs/Job Applications.csv": table(header, [row]),
        "Jobs/Job Applicant Saved Answers.csv": table(["Question", "Answer"], asked),
        "Jobs/Job Seeker Preferences.csv": table(["Locations", "Industries", "Company Employee Count", "Preferred Job Types", "Job Titles", "Open To Recruiters", "Dream Companies", "Preferred Start Time Range", "Commute Preference Starting Address", "Commute Preference Starting Time", "Commute Preferred Travel Mode"], [["Portland, Oregon", "", "", "FULL_TIME", "Senior Hydrologist", "No", "", "", "", "", ""]]),
        "Jobs/Saved Jobs.csv": table("Saved Date,Job Url,Job Title,Company Name".split(","), [["2/20/23, 8:40 PM", "https://www.linkedin.com/jobs/view/0001", "Senior Hydrologist", EMPLOYER]]),
    }  # fmt: skip


def _ctime(when: datetime) -> str:
    return f"{when:%a %b %d %H:%M:%S} UTC {when:%Y}"


def _security(chance: random.Random) -> dict[str, str]:
    agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36"
    logins = [
        [_ctime(w), WORK_IP if 16 <= w.hour <= 23 else HOME_IP, agent, "Login"]
        for w in moments(chance, 15, date(2026, 4, 1), date(2026, 10, 10))
    ]
    challenged = [
        [_ctime(w), "192.0.2.200", agent, "United States", "Email"]
        for w in moments(chance, 1, date(2025, 9, 10), date(2025, 9, 20))
    ]
    return {
        "Logins.csv": table(["Login Date", "IP Address", "User Agent", "Login Type"], logins[::-1]),
        "Security Challenges.csv": table(
            ["Challenge Date", "IP Address", "User Agent", "Country", "Challenge Type"], challenged
        ),
    }


def _utf16(text: str) -> bytes:
    return b"\xff\xfe" + text.encode("utf-16-le")


def _early(folder: Path, chance: random.Random) -> None:
    since, until = date(2015, 10, 1), date(2018, 11, 2)
    tab = "\t"
    targeting = (
        ("Age Group", "25-34"),
        ("Country", "Austria"),
        ("Company Sizes", "51-200"),
        ("Companies", "Donauwerk Ingenieure"),
        ("Functions", "Engineering"),
        ("Gender", "Female"),
        ("Industries", "Civil Engineering"),
        ("Skills", "Hydrologie; R"),
    )
    logins = [
        [_ctime(w), VIENNA_IP, "Mozilla/5.0 (Macintosh)", "LOGIN"]
        for w in moments(chance, 6, date(2018, 1, 1), until)
    ]
    shares = [
        [
            "2018-03-05 18:02:11",
            "https://www.linkedin.com/feed/update/urn:li:share:61",
            'Neuer Job, neue Flüsse! "Donauwerk" heißt er.',
            "",
            "",
            "PUBLIC",
        ]
    ]
    for name, text in {
        "Ad Targeting.csv": table([h for h, _ in targeting], [[v for _, v in targeting]], delimiter=tab),
        "Logins.csv": table(["Login Date", "IP Address", "User Agent", "Login Type"], logins, delimiter=tab),
        "Search Queries.csv": table(
            ["Time", "Search Query"], [["2018/01/15 18:29:56 UTC", "hydrologie wien"]], delimiter=tab
        ),
        "Shares.csv": table(
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility".split(","), shares, delimiter=tab
        ),
    }.items():
        write(folder / name, _utf16(text))
    people = [[f, n, "", c, p, on] for f, n, c, p, on in CONNECTIONS if on.endswith(("2018", "2013"))]
    write(
        folder / "Connections.csv",
        table("First Name,Last Name,Email Address,Company,Position,Connected On".split(","), people),
    )
    said = [
        [
            "Benedikt Strohwasser",
            NAME,
            f"{moments(chance, 1, since, until)[0]:%m/%d/%y, %-I:%M %p}",
            "",
            "Willkommen im Team!",
            "INCOMING",
            "INBOX",
        ]
    ]
    write(folder / "Messages.csv", table("From,To,Date,Subject,Content,Direction,Folder".split(","), said))
    work = [["Donauwerk Ingenieure", "Hydrologin", "", "Wien", "Mar 2018", ""]]
    write(
        folder / "Positions.csv",
        table("Company Name,Title,Description,Location,Started On,Finished On".split(","), work),
    )
    write(
        folder / "Education.csv",
        table(
            "School Name,Start Date,End Date,Notes,Degree Name,Activities".split(","),
            [["TU Wien", "2015", "2018", "", "Diplom-Ingenieurin", ""]],
        ),
    )
    write(
        folder / "Profile.csv",
        table(
            "First Name,Last Name,Headline,Industry,Geo Location".split(","),
            [[FIRST, LAST, "Hydrologin bei Donauwerk Ingenieure", "Civil Engineering", "Vienna, Austria"]],
        ),
    )
    write(
        folder / "Phone Numbers.csv",
        table(["Extension", "Number", "Type"], [["", "+43 1 555 0142", "Mobile"]]),
    )
