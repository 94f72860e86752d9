"""X: who the owner is, how they sign in, with which devices and places, and who holds their data."""

from typing import Any, Final

from parsers.declare.fields import Const, LinkText, Text, Time
from parsers.declare.platform import Feed
from parsers.formats.json.js import JsItems
from parsers.platforms.x.scripts import LIST, fact, files
from parsers.record import Kind

_USER_DETAILS: Final = JsItems("")
_ACCOUNT: Final = Time("account/createdAt")
_P13N: Final[dict[str, Any]] = {"kind": Kind.ASSIGNED, "owner": False}

PROFILE: Final = (
    fact("username", "username", "account", "account/username", names=("account/username", "account/accountId")),
    fact("name", "name", "account", "account/accountDisplayName", names=("account/accountDisplayName",)),
    fact("email", "email", "account", "account/email", ignored=("account/accountId",)),
    fact("account_phone", "phone", "account", "account/phoneNumber"),
    fact("registration", "registration_date", "account", "account/createdAt", when=_ACCOUNT, device=Text("account/createdVia")),
    fact("bio", "bio", "profile", "profile/description/bio"),
    fact("website", "website", "profile", "profile/description/website"),
    fact("location", "location", "profile", "profile/description/location", place=Text("profile/description/location"),
         ignored=("profile/avatarMediaUrl", "profile/headerMediaUrl")),
    fact("phone", "phone", "phone-number", "device/phoneNumber"),
    fact("timezone", "timezone", "account-timezone", "accountTimezone/timeZone", ignored=("accountTimezone/accountId",)),
    fact("birth_date", "birth_date", "ageinfo", "ageMeta/ageInfo/birthDate"),
    fact("age", "age", "ageinfo", "ageMeta/ageInfo/age", **_P13N),
    fact("inferred_age", "age", "ageinfo", "ageMeta/inferredAgeInfo/age", **_P13N),
    fact("inferred_birth_date", "birth_date", "ageinfo", "ageMeta/inferredAgeInfo/birthDate", **_P13N),
    fact("verified", "verified", "verified", "verified/verified", ignored=("verified/accountId",)),
    fact("professional", "industry", "professional-data", "professionalData/category/*/name",
         text=Text("professionalData/professionalType"), when=Time("professionalData/creationTime"),
         ignored=("professionalData/accountId", "professionalData/category/*/*")),
    fact("periscope_username", "username", "periscope-account-information", "periscopeAccountInformation/username",
         names=("periscopeAccountInformation/username", "periscopeAccountInformation/twitterScreenName"),
         when=Time("periscopeAccountInformation/createdAt"),
         ignored=tuple(f"periscopeAccountInformation/{k}" for k in ("id", "digitsId", "twitterId", "isTwitterUser", "facebookId", "googleId"))),
    fact("periscope_name", "name", "periscope-account-information", "periscopeAccountInformation/displayName"),
    fact("periscope_bio", "bio", "periscope-profile-description", "periscopeProfileDescription/bio"),
    Feed(name="email_changes", kind=Kind.PROFILE, members=files("email-address-change"), items=LIST, label=Const("email"),
         value=Text("emailAddressChange/emailChange/changedTo"), text=Text("emailAddressChange/emailChange/changedFrom"),
         when=Time("emailAddressChange/emailChange/changedAt"), ignored=("emailAddressChange/accountId",)),
    Feed(name="username_changes", kind=Kind.PROFILE, members=files("screen-name-change"), items=LIST, label=Const("username"),
         value=Text("screenNameChange/screenNameChange/changedTo"), text=Text("screenNameChange/screenNameChange/changedFrom"),
         when=Time("screenNameChange/screenNameChange/changedAt"), ignored=("screenNameChange/accountId",),
         names=("screenNameChange/screenNameChange/changedTo", "screenNameChange/screenNameChange/changedFrom")),
    Feed(name="protection", kind=Kind.SETTING, members=files("protected-history"), items=LIST, label=Const("protected"),
         value=Text("protectedHistory/action"), when=Time("protectedHistory/protectedAt")),
    fact("classic_username", "username", "user_details", "screen_name", _USER_DETAILS, names=("screen_name", "id")),
    fact("classic_name", "name", "user_details", "full_name", _USER_DETAILS, names=("full_name",)),
    fact("classic_bio", "bio", "user_details", "bio", _USER_DETAILS),
    fact("classic_location", "location", "user_details", "location", _USER_DETAILS, place=Text("location")),
    fact("classic_registration", "registration_date", "user_details", "created_at", _USER_DETAILS, when=Time("created_at")),
)  # fmt: skip

_PUSH: Final = "niDeviceResponse/pushDevice"
_SMS: Final = "niDeviceResponse/messagingDevice"
_KEYS: Final = "keyRegistryData"

SECURITY: Final = (
    Feed(name="logins", kind=Kind.LOGIN, members=files("ip-audit"), items=LIST, when=Time("ipAudit/createdAt"),
         ip=Text("ipAudit/loginIp"), ignored=("ipAudit/accountId", "ipAudit/loginPortNumber")),
    Feed(name="account_creation", kind=Kind.LOGIN, members=files("account-creation-ip"), items=LIST,
         label=Const("account_creation"), ip=Text("accountCreationIp/userCreationIp"), ignored=("accountCreationIp/accountId",)),
    Feed(name="device_tokens", kind=Kind.DEVICE, members=files("device-token"), items=LIST, when=Time("deviceToken/lastSeenAt"),
         device=Text("deviceToken/clientApplicationName"), label=Const("signed_in"),
         ignored=("deviceToken/token", "deviceToken/clientApplicationId", "deviceToken/createdAt")),
    Feed(name="push_devices", kind=Kind.DEVICE, members=files("ni-devices"), items=LIST, needs=(_PUSH,),
         when=Time(f"{_PUSH}/updatedDate", f"{_PUSH}/createdDate"), device=Text(f"{_PUSH}/deviceType", f"{_PUSH}/deviceVersion", joined=" "),
         label=Const("push")),
    Feed(name="phones", kind=Kind.DEVICE, members=files("ni-devices"), items=LIST, needs=(_SMS,),
         when=Time(f"{_SMS}/updatedDate", f"{_SMS}/createdDate"), device=Text(f"{_SMS}/deviceType", f"{_SMS}/carrier", joined=" "),
         label=Const("phone"), value=Text(f"{_SMS}/phoneNumber")),
    Feed(name="encryption_devices", kind=Kind.DEVICE, members=files("key-registry"),
         items=JsItems(f"/*/{_KEYS}/registeredDevices/deviceMetadataList/*"), when=Time("createdAt"), device=Text("userAgent"),
         label=Const("encryption_key"), ignored=("deviceId", "identityKey", "registrationToken", f"^/*/{_KEYS}/userId")),
    Feed(name="removed_encryption_devices", kind=Kind.DEVICE, members=files("key-registry"),
         items=JsItems(f"/*/{_KEYS}/deregisteredDevices/deRegisteredDeviceMetadataList/*"), when=Time("deregisteredAt", "createdAt"),
         device=Text("userAgent"), label=Const("removed_encryption_key"),
         ignored=("deviceId", "identityKey", "registrationToken")),
    Feed(name="sign_in_services", kind=Kind.DISCLOSED, members=files("sso"), items=LIST, when=Time("sso/createdAt"),
         target=Text("sso/associationMethodType", "sso/associationMethod"), label=Const("single_sign_on"), value=Text("sso/ssoEmail"),
         ignored=("sso/ssoId", "sso/accountId")),
)  # fmt: skip

_APP: Final = "connectedApplication"

HOLDERS: Final = (
    Feed(name="connected_apps", kind=Kind.DISCLOSED, members=files("connected-application"), items=LIST, label=Const("connected_app"),
         when=Time(f"{_APP}/approvedAt"), target=Text(f"{_APP}/name", f"{_APP}/organization/name"), text=Text(f"{_APP}/description"),
         value=Text(f"{_APP}/permissions"), url=LinkText(f"{_APP}/organization/url"), target_id=Text(f"{_APP}/id"),
         ignored=(f"{_APP}/organization/name",)),
    Feed(name="installed_apps", kind=Kind.ASSIGNED, members=files("app"), items=LIST, owner=False, label=Const("installed_app"),
         value=Text("app/appNames/*"), target_id=Text("app/appId"), ignored=("app/appNames/*",)),
    Feed(name="contacts", kind=Kind.CONTACT, members=files("contact"), items=LIST, owner=None, label=Const("uploaded_contact"),
         target=Text("contact/firstName", "contact/lastName", "contact/name", joined=" "), target_id=Text("contact/id"),
         value=Text("contact/emails/*", "contact/phoneNumbers/*", joined="; ")),
    Feed(name="facebook_connection", kind=Kind.DISCLOSED, members=files("facebook-connection"), items=LIST,
         target=Const("Facebook"), label=Const("connected_app"), value=Text("*/*")),
)  # fmt: skip

LOCATIONS: Final = (
    Feed(name="location_history", kind=Kind.ASSIGNED, members=files("personalization"), items=JsItems("/*/p13nData/locationHistory/*"),
         owner=False, label=Const("location"), value=Text("name", "city", "country", ""), place=Text("name", "city", "country")),
)  # fmt: skip

FEEDS: Final = (*PROFILE, *SECURITY, *HOLDERS, *LOCATIONS)
