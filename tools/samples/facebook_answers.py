"""Facebook in 2026, what she was asked and what she gave: polls, surveys, questions of groups, donations."""

from samples.facebook_parts import stamp
from samples.person import (
    EMPLOYER,
    HOME_IP,
    NAME,
)


def admission() -> dict[str, object]:
    """Questions that groups ask before they let one in."""
    asked = [
        ("SE Portland Parents", "How old are your children?", "One daughter, born in April 2025."),
        ("SE Portland Parents", "Which neighborhood do you live in?", "Laurelhurst"),
        ("Women in Hydrology", "Where do you work and since when?", f"{EMPLOYER}, since June 2023"),
        ("Portland Climbing Partners", "How long have you been climbing?", "Since 2016, mostly trad"),
    ]
    groups: dict[str, list[dict[str, object]]] = {}
    for i, (group, question, answer) in enumerate(asked):
        groups.setdefault(group, []).append(
            {"question": question, "answer": answer, "timestamp": stamp(2025, 5 + i, 3, 20)}
        )
    answers = [{"group_name": g, "answers": a} for g, a in groups.items()]
    return {"group_membership_questions_answers_v2": {"group_answers": answers}}


def poll_votes() -> list[dict[str, object]]:
    """Polls, as labelled values."""
    asked = [
        ("Should the city close Division Street to cars on Sundays?", "Yes, every Sunday"),
        ("Best day for the group hike?", "Saturday"),
    ]
    return [
        {
            "media": [],
            "label_values": [
                {"label": "Question", "value": question},
                {"label": "Vote", "value": answer},
                {
                    "dict": [{"dict": [{"label": "Name", "value": "SE Portland Parents"}], "title": ""}],
                    "title": "Group",
                },
            ],
            "fbid": str(700 + i),
        }
        for i, (question, answer) in enumerate(asked)
    ]


def survey() -> dict[str, object]:
    """A survey of the platform's own."""
    asked = [
        ("How satisfied are you with Facebook Groups?", "Somewhat satisfied"),
        ("What is the highest level of education you have completed?", "Master's degree"),
    ]
    pairs = [{"dict": [{"label": "Question", "value": q}, {"label": "Answer", "value": a}]} for q, a in asked]
    labels = [
        {"label": "Survey responses", "vec": pairs},
        {"label": "Completion time", "timestamp_value": stamp(2025, 10, 2, 19)},
    ]
    return {"timestamp": stamp(2025, 10, 2, 19), "media": [], "label_values": labels, "fbid": "801"}


def fundraisers() -> dict[str, object]:
    """One donation."""
    gift = {"fundraiser": {"title": "Sierra Club: keep our rivers wild", "donated_amount": "$40.00"}}
    return {
        "fundraisers_donated_to_v2": [
            {
                "timestamp": stamp(2025, 12, 2, 20),
                "title": f"{NAME} donated to a fundraiser.",
                "attachments": [{"data": [gift]}],
            }
        ]
    }


def payments() -> dict[str, object]:
    """How the donation was paid."""
    paid = {
        "created_timestamp": stamp(2025, 12, 2, 20), "amount": "40.00", "currency": "USD", "sender": NAME, "receiver": "Sierra Club",
        "type": "Donation", "status": "Completed", "payment_method": "Visa *4242", "ip": HOME_IP,
    }  # fmt: skip
    return {"payments_v2": {"preferred_currency": "USD", "payments": [paid]}}
