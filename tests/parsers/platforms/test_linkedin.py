"""LinkedIn's generations, in small."""

from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.platforms.linkedin.platform import LINKEDIN

OLD_TARGETING = "Age Group\tGender\tInterests\tCompanies\r\n25-34\tFEMALE\tGardening; Chess\tAcme\r\n"
INFERENCES = (
    "Category,Type of inference,Description,Inference\n"
    "Inferred interests,Gardening,Whether you like it,Yes\n"
    "Career inferences,Executive,Whether you are one,No\n"
    "Job search inferences,Job seeker,How likely,0.0085\n"
    "Inferred personal characteristics,Gender,Your gender,Female\n"
)
CONNECTIONS = (
    'Notes:\n"When exporting your connection data, some may be missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ada,Example,https://www.linkedin.com/in/ada,,Acme,Editor,15 Mar 2019\n,,,,,,\n"
)
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
    'c1,,Mara Example,,Ada Example,2021-11-17 18:14:58 UTC,,"Hello,\nAda",INBOX\n'
    "c1,,Ada Example,,Mara Example,2021-11-17 18:15:58 UTC,,Hi,INBOX\n"
)
PROFILE = "First Name,Last Name,Maiden Name,Birth Date,Headline\nMara,Example,,Oct 18,Editor\n"
APPLICATIONS = (
    "Application Date,Company Name,Job Title,Question And Answers\n"
    '"11/16/21, 9:40 AM",Acme,Editor,Q: Visa? A: No | Q: Pay? A: Much\n'
)


def records(tmp_path, files):
    for name, text in files.items():
        path = tmp_path / "Basic_LinkedInDataExport" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    spool = tmp_path / "spool"
    spool.mkdir()
    archives = open_archives([tmp_path / "Basic_LinkedInDataExport"])
    reading = read(archives, spool, platforms=(LINKEDIN,))
    assert not reading.problems
    assert not any(m.unknown_keys for c in reading.coverage for m in c.members)
    return reading.records.collect()


def pairs(table, *columns):
    return table.select(*columns).rows()


def test_targeting_of_2018_is_utf16_with_tabs(tmp_path):
    table = records(tmp_path, {"Ad Targeting.csv": OLD_TARGETING.encode("utf-16")})
    assert pairs(table, "kind", "label", "value") == [
        ("assigned", "age", "25-34"),
        ("assigned", "gender", "FEMALE"),
        ("assigned", "interest", "Gardening"),
        ("assigned", "interest", "Chess"),
        ("assigned", "employer", "Acme"),
    ]


def test_an_inference_that_was_denied_asserts_nothing(tmp_path):
    table = records(tmp_path, {"Inferences_about_you.csv": INFERENCES}).sort("item")
    assert pairs(table, "label", "value", "question", "answer") == [
        ("interest", "Gardening", "Gardening", "Yes"),
        ("career", None, "Executive", "No"),
        ("job_search", "Job seeker", "Job seeker", "0.0085"),
        ("gender", "Female", "Gender", "Female"),
    ]


def test_the_owner_is_known_by_first_and_last_name_together(tmp_path):
    table = records(
        tmp_path, {"Profile.csv": PROFILE, "messages.csv": MESSAGES, "Connections.csv": CONNECTIONS}
    )
    messages = table.filter(kind="message").sort("when")
    assert pairs(messages, "actor", "is_owner", "thread") == [
        ("Mara Example", True, "c1"),
        ("Ada Example", False, "c1"),
    ]
    assert pairs(table.filter(kind="profile"), "label", "value") == [
        ("name", "Mara Example"),
        ("birth_date", "Oct 18"),
        ("headline", "Editor"),
    ]
    assert pairs(table.filter(kind="connection"), "target", "value", "text") == [
        ("Ada Example", "Acme", "Editor")
    ]


def test_every_question_of_an_application_is_an_answer_of_its_own(tmp_path):
    table = records(
        tmp_path, {"Ad_Targeting.csv": "Member Age\n30\n", "Jobs/Job Applications.csv": APPLICATIONS}
    )
    assert pairs(table.filter(kind="answer"), "question", "answer") == [("Visa?", "No"), ("Pay?", "Much")]
    assert table.filter(kind="event")["when"].dt.date().dt.to_string().to_list() == ["2021-11-16"]
