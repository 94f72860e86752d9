"""LinkedIn: the complete export of 2026, and 2018 with its UTF-16 tables that are called CSV."""

import random
from datetime import date, datetime
from pathlib import Path

from samples.person import (
    COLLEAGUE,
    EMAIL,
    EMPLOYER,
    FIRST,
    HOME_IP,
    LAST,
    LYON_COLLEAGUE,
    NAME,
    PHONE,
    VIENNA_IP,
    WORK_IP,
    chat,
    moments,
    words,
)
from samples.shape import table, write

NOTES = 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n'
CONNECTIONS = (
    ("Priya", "Venkatorum", EMPLOYER, "Data Engineer", "12 Jun 2023"), ("Odalys", "Marchetton", "Rhône Hydro Conseil", "Ingénieure hydraulique", "10 Sep 2019"),
    ("Benedikt", "Strohwasser", "Donauwerk Ingenieure", "Projektleiter", "06 Mar 2018"), ("Mads", "Overgaardh", EMPLOYER, "Director of Water Resources", "20 Jun 2023"),
    ("Yuki", "Tanabori", EMPLOYER, "GIS Analyst", "03 Jul 2023"), ("Carla", "Estevinho", "Columbia Gauge Services", "Field Lead", "14 Feb 2024"),
    ("Amos", "Whitterfield", "Willamette Rivers Trust", "Policy Lead", "02 May 2025"), ("Henrike", "Lodenmoser", "TU Wien", "Professor", "19 Feb 2018"),
    ("Jonah", "Brisketree", "Fennimore Soil & Water", "Owner", "01 Jul 2013"), ("", "", "", "", ""),
)  # fmt: skip
TARGETING = (
    ("Member Age", "35-54"), ("Buyer Groups", ""), ("Company Names", EMPLOYER), ("Company Names", "Rhône Hydro Conseil"), ("Company Follower of", "USGS; American Rivers"),
    ("Company Names", "Donauwerk Ingenieure"), ("Company Category", ""), ("Company Size", "201-500"), ("Degrees", "Master of Science; Bachelor of Science"), ("degreeClass", "Master's Degree"),
    ("Recent Device OS", "Android"), ("Member Schools", "TU Wien; University of Wisconsin-Madison"), ("Company Growth Rate", ""), ("Fields of Study", "Water Resources Engineering"),
    ("Company Connections", ""), ("Function By Size", ""), ("Job Functions", "Engineering; Research"), ("Member Gender", "Female"), ("Graduation Year", "2018"), ("Member Groups", "Women in Hydrology"),
    ("Company Industries", "Utilities; Environmental Services"), ("Member Interests", "Climate Change; Hydrology; Open Data"), ("Interface Locales", "English"), ("interfaceLocale", "en_US"),
    ("Member Traits", "Frequent Traveler; Working Parent"), ("Profile Locations", "Portland, Oregon Metropolitan Area"), ("Company Revenue", ""), ("Job Seniorities", "Senior"),
    ("Member Skills", "Hydrology; R; GIS; Hydraulic Modeling"), ("Job Titles", "Senior Hydrologist"), ("Job Titles", "Hydrologist"), ("Job Titles", ""), ("Years of Experience", "8 years"),
)  # fmt: skip


def make(root: Path) -> None:
    """Write `2026-complete` and `2018-complete`."""
    chance = random.Random("linkedin/2026-complete")
    files = {**_identity(), **_career(), **_activity(chance), **_jobs(), **_security(chance)}
    for name, text in files.items():
        write(root / "2026-complete" / name, text)
    article = "<html><head><title>Reading a river</title></head><body><h1>Reading a river</h1><p>Published on 2025-09-30 16:05</p><div><p>A gauge is a diary the river keeps.</p></div></body></html>"
    write(root / "2026-complete/Articles/Articles/reading-a-river.html", article)
    _early(root / "2018-complete", random.Random("linkedin/2018-complete"))


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


def _activity(chance: random.Random) -> dict[str, str]:
    since, until = date(2023, 7, 1), date(2026, 10, 10)
    people = [
        [f, n, f"https://www.linkedin.com/in/{f}-{n}-0000".casefold() if f else "", "", c, p, on]
        for f, n, c, p, on in CONNECTIONS
    ]
    asked = [
        [f"{w:%Y-%m-%d %H:%M:%S}", "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A71", t]
        for t, w in zip(("Yes, hybrid", "Python and R"), moments(chance, 2, since, until), strict=True)
    ]
    liked = [
        [
            f"{w:%Y-%m-%d %H:%M:%S}",
            chance.choice(("LIKE", "PRAISE", "INTEREST")),
            f"https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A{7200 + n}",
        ]
        for n, w in enumerate(moments(chance, 25, since, until))
    ]
    shared = [
        [
            f"{w:%Y-%m-%d %H:%M:%S}",
            f"https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A{7300 + n}",
            t,
            "",
            "",
            "MEMBER_NETWORK",
        ]
        for n, (t, w) in enumerate(
            zip(words("linkedin")["shares"], moments(chance, 4, since, until), strict=True)
        )
    ]
    said = [
        [f"{w:%Y-%m-%d %H:%M:%S}", "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A74", t]
        for t, w in zip(words("linkedin")["comments"], moments(chance, 3, since, until), strict=True)
    ]
    follows = [
        [o, f"{w:%a %b %d %H:%M:%S} UTC {w:%Y}"]
        for o, w in zip(
            ("USGS", "American Rivers", "Rhône Hydro Conseil", "Patagonia"),
            moments(chance, 4, since, until),
            strict=True,
        )
    ]
    invited = [[NAME, "Amos Whitterfield", "5/1/25, 9:40 AM", "Good talk yesterday!", "OUTGOING", "", ""]]
    return {
        "Connections.csv": NOTES + table("First Name,Last Name,URL,Email Address,Company,Position,Connected On".split(","), people),
        "messages.csv": table(_MESSAGE_HEADER, _messages(chance, since, until)),
        "Invitations.csv": table("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl".split(","), invited),
        "Reactions.csv": table(["Date", "Type", "Link"], liked),
        "Votes.csv": table(["Date", "Link", "OptionText"], asked),
        "Shares.csv": table("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility".split(","), shared),
        "Comments.csv": table(["Date", "Link", "Message"], said),
        "Company Follows.csv": table(["Organization", "Followed On"], follows),
        "Member_Follows.csv": table(["Date", "Status", "FullName"], [["2025-05-02 16:00:00", "Active", "Amos Whitterfield"]]),
        "Hashtag_Follows_1.csv": table("HashTag,CreatedTime,State,LastModifiedTime".split(","), [["hydrology", "2023-07-03 15:00:00", "ACTIVE", ""]]),
        "SearchQueries.csv": table(["Time", "Search Query"], [[f"{w:%Y/%m/%d %H:%M:%S} UTC", q] for q, w in zip(("hydrology jobs oregon", "women in water", "low flow forecasting"), moments(chance, 3, since, until), strict=True)]),
        "Endorsement_Received_Info.csv": table("Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status".split(","), [["2024/03/03 17:20:00 UTC", "Hydrology", "Priya", "Venkatorum", "www.linkedin.com/in/priya-venkatorum-0000", "ACCEPTED"]]),
        "Recommendations_Received.csv": table("First Name,Last Name,Company,Job Title,Text,Creation Date,Status".split(","), [["Odalys", "Marchetton", "Rhône Hydro Conseil", "Ingénieure hydraulique", "Mara is the calmest person at a flooding gauge.", "05/20/23, 09:11 AM", "VISIBLE"]]),
        "Ad_Targeting.csv": table([h for h, _ in TARGETING], [[v for _, v in TARGETING]]),
        "Ads Clicked.csv": table(["Ad clicked Date", "Ad Title/Id"], [["2026/08/26 16:06:08 UTC", "Childcare benefits for your team"]]),
        "Inferences_about_you.csv": table("Category,Type of inference,Description,Inference".split(","), _INFERENCES),
        "Learning.csv": table(["Content Title", "Content Description", "Content Type", "Content Last Watched Date (if viewed)", "Content Completed At (if completed)", "Content Saved", "Notes taken on videos (if taken)", ""], [["Managing Up", "", "Course", "2025-01-20 18:30 UTC", "N/A", "false", "N/A", ""]]),
        "Receipts_v2.csv": table("First Name,Last Name,Transaction Made At,Payment Method Type,Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code".split(","), [[FIRST, LAST, "2024/01/08 17:30:00 UTC", "CREDIT_CARD", "P10001", "Premium Career - Monthly", "0.00", "29.99", "29.99", "USD"]]),
        "Events.csv": table("Event Name,Event Time,Status,External Url".split(","), [["Open Water Data Day", "Oct 3, 2026, 4:00 PM", "ATTENDING", ""]]),
        "Saved_Items.csv": table(["savedItem", "CreatedTime"], [["https://www.linkedin.com/feed/update/urn:li:activity:75", "2026/05/05 15:00:00 UTC"]]),
    }  # fmt: skip


_MESSAGE_HEADER = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT".split(
    ","
)
_INFERENCES = [
    ["Career inferences", "Seniority", "Based on your title, we infer your level.", "Senior"],
    ["Job search inferences", "Open to work", "How likely you look for a job.", "0.0085"],
    ["Inferred interests", "Sustainability", "Based on what you read and follow.", "Yes"],
    ["Inferred personal characteristics", "Gender", "Based on your first name.", "Female"],
    ["Inferred personal characteristics", "Working parent", "Based on your activity.", "true"],
]


def _messages(chance: random.Random, since: date, until: date) -> list[list[object]]:
    rows: list[list[object]] = []
    for number, (other, lines, count) in enumerate(
        ((COLLEAGUE, "colleague", 14), (LYON_COLLEAGUE, "friend_fr", 6))
    ):
        urls = [
            "https://www.linkedin.com/in/maraquill",
            f"https://www.linkedin.com/in/{other.replace(' ', '-').casefold()}-0000",
        ]
        names = [NAME, other]
        for when, who, text in chat(chance, words("chats")[lines], moments(chance, count, since, until)):
            rows.append(
                [
                    f"2-conv{number}",
                    other,
                    names[who],
                    urls[who],
                    names[1 - who],
                    urls[1 - who],
                    f"{when:%Y-%m-%d %H:%M:%S} UTC",
                    "",
                    text,
                    "INBOX",
                    "",
                    "No",
                ]
            )
    return rows[::-1]


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
