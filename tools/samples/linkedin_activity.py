"""LinkedIn in 2026: connections, messages, reactions, what it inferred."""

import random
from datetime import date

from samples.person import (
    COLLEAGUE,
    EMPLOYER,
    FIRST,
    LAST,
    LYON_COLLEAGUE,
    NAME,
    chat,
    moments,
    words,
)
from samples.shape import table

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


def activity(chance: random.Random) -> dict[str, str]:
    """Everything she did there, a table a file."""
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
