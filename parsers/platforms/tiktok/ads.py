"""TikTok: interests it assigned, partners and advertisers that hold data, and forms that were filled in."""

from typing import Final

from parsers.declare.fields import Const, Time
from parsers.declare.platform import Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.tiktok.lists import WHEN, Given, feed, leaf
from parsers.record import Kind

_PARTNERS: Final = JsonItems("/**/Ads Based On Data Received From Partners")
_FORM: Final = ("Answer", "Answers", "Response", "Responses", "Value", "FieldValue")

FEEDS: Final = (
    feed("ad_interests", Kind.ASSIGNED, JsonItems("/**/Ad Interests"), owner=False, label=Const("interest"),
         value=Given("AdInterestCategories", "AdInterestCategories/*", joined=", ")),
    feed("off_tiktok", Kind.DISCLOSED, leaf("OffTikTokActivityDataList"), owner=False, when=WHEN, target=Given("Source"), label=Given("Event")),
    feed("data_partners", Kind.DISCLOSED, _PARTNERS, owner=False, also=True, target=Given("DataPartnerList"), label=Const("data_partner"), ignored=("DataPartnerList",)),
    feed("advertisers", Kind.DISCLOSED, _PARTNERS, owner=False, also=True, target=Given("AdvertiserList"), label=Const("uploaded_list"), ignored=("AdvertiserList",)),
    feed("form_answers_listed", Kind.ANSWER, JsonItems("/**/ResponsesList/*/Responses/*"), needs=("Question",),
         when=Time("../../SubmitTime", "../../Date", "../../date", "../../TimeStamp", zone="UTC"), question=Given("Question"), answer=Given("Answer", "Answer/*", joined="; "),
         target=Given("../../Advertiser", "../../AdvertiserName", "../../BusinessName")),
    feed("form_answers", Kind.ANSWER, leaf("ResponsesList"), where=(Where(path="Responses/*/Question", absent=True),), when=WHEN, ignored=("SubmitTime",), question=Given("Question", "QuestionName", "FieldName", "FormName", "Title"),
         answer=Given(*_FORM, *(f"{path}/*" for path in _FORM), joined="; "), value=Given("*", "*/*", joined="; "),
         target=Given("Advertiser", "AdvertiserName", "BusinessName")),
)  # fmt: skip
