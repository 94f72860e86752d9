"""Check digits: whether a number can be what it looks like. Each function takes the number without signs between.

Algorithms are those that the issuers publish: ISO 13616 (IBAN), ISO/IEC 7812 (cards), ISO 7064 (German tax number), and
the rules of the tax and registry offices of each country.
"""

import hashlib
import ipaddress
from collections.abc import Callable, Mapping, Sequence
from typing import Final

_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_DNI: Final = "TRWAGMYFPDXBNJZSQVHLCKE"
_NIE: Final = str.maketrans("XYZ", "012")
_HETU: Final = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_ODD: Final = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
"""What a letter or digit at an odd place of a codice fiscale counts."""
_VIN: Final = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True)
)
_VIN_WEIGHTS: Final = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_DIHEDRAL: Final = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
_PERMUTED: Final = (
    "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258",
)  # fmt: skip


def luhn(number: str) -> bool:
    """The last digit of cards, of Swedish and of Canadian numbers."""
    digits = [int(c) for c in reversed(number) if c.isdigit()]
    doubled = (sum(divmod(2 * d, 10)) for d in digits[1::2])
    return len(digits) > 1 and len(set(digits)) > 1 and (sum(digits[::2]) + sum(doubled)) % 10 == 0


def card(number: str) -> bool:
    """A payment card: twelve to nineteen digits that begin with 2 to 6, as the networks' do."""
    return 12 <= len(number) <= 19 and number[0] in "23456" and luhn(number)


def iban(number: str) -> bool:
    """ISO 13616: the country and two digits moved behind, letters as numbers, one over 97."""
    turned = (number[4:] + number[:4]).upper()
    return 15 <= len(number) <= 34 and int("".join(str(int(c, 36)) for c in turned)) % 97 == 1


def ssn(number: str) -> bool:
    """A US social security number: no area 000, 666 or 9xx, no group 00, no serial 0000."""
    return (
        number[:3] not in ("000", "666") and number[0] != "9" and number[3:5] != "00" and number[5:] != "0000"
    )


def steuer_id(number: str) -> bool:
    """A German tax number: ISO 7064 MOD 11,10, and one digit of the first ten comes twice or thrice."""
    product = 10
    for digit in map(int, number[:10]):
        total = (digit + product) % 10 or 10
        product = 2 * total % 11
    return number[0] != "0" and len(set(number[:10])) in (8, 9) and (11 - product) % 10 == int(number[10])


def nir(number: str) -> bool:
    """A French social security number: 97 less the rest of the first thirteen digits (Corsica counted as 19 and 18)."""
    plain = number.upper().replace("2A", "19").replace("2B", "18")
    return plain.isdigit() and 97 - int(plain[:13]) % 97 == int(plain[13:15])


def dni(number: str) -> bool:
    """A Spanish DNI or NIE: the letter by the number over 23."""
    digits = number[0].upper().translate(_NIE) + number[1:-1]
    return digits.isdigit() and _DNI[int(digits) % 23] == number[-1].upper()


def codice_fiscale(number: str) -> bool:
    """The last letter of an Italian tax code."""
    values = [int(c) if c.isdigit() else ord(c) - 65 for c in number.upper()[:15]]
    total = sum(_ODD[v] if n % 2 == 0 else v for n, v in enumerate(values))
    return chr(65 + total % 26) == number[15].upper()


def nif(number: str) -> bool:
    """A Portuguese tax number."""
    return _eleven(number[:8], range(9, 1, -1)) == int(number[8])


def bsn(number: str) -> bool:
    """A Dutch citizen service number."""
    digits = list(map(int, number))
    return (
        any(digits)
        and sum(w * d for w, d in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits, strict=True)) % 11 == 0
    )


def rijksregister(number: str) -> bool:
    """A Belgian national number: 97 less the rest, with a 2 before it for those born from 2000 on."""
    return any(97 - int(head + number[:9]) % 97 == int(number[9:]) for head in ("", "2"))


def ahv(number: str) -> bool:
    """A Swiss social security number: thirteen digits with the last as of EAN."""
    digits = list(map(int, number))
    return (10 - (sum(digits[0:12:2]) + 3 * sum(digits[1:12:2])) % 10) % 10 == digits[12]


def cpf(number: str) -> bool:
    """A Brazilian tax number, with both of its check digits."""
    one, two = _eleven(number[:9], range(10, 1, -1)), _eleven(number[:10], range(11, 1, -1))
    return len(set(number)) > 1 and number[9:] == f"{one}{two}"


def pesel(number: str) -> bool:
    """A Polish PESEL."""
    weights = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
    return (10 - sum(w * int(d) for w, d in zip(weights, number, strict=False)) % 10) % 10 == int(number[10])


def hetu(number: str) -> bool:
    """A Finnish personal identity code."""
    return _HETU[int(number[:6] + number[7:10]) % 31] == number[10].upper()


def nhs(number: str) -> bool:
    """A British NHS number."""
    rest = 11 - sum(w * int(d) for w, d in zip(range(10, 1, -1), number, strict=False)) % 11
    return rest % 11 == int(number[9])


def aadhaar(number: str) -> bool:
    """An Indian Aadhaar: Verhoeff's check digit."""
    check = 0
    for n, digit in enumerate(reversed(number)):
        check = int(_DIHEDRAL[check][int(_PERMUTED[n % 8][int(digit)])])
    return number[0] not in "01" and check == 0


def vin(number: str) -> bool:
    """A vehicle's number with the check digit that North America asks for."""
    values = [int(c) if c.isdigit() else _VIN[c] for c in number.upper()]
    rest = sum(w * v for w, v in zip(_VIN_WEIGHTS, values, strict=True)) % 11
    return "0123456789X"[rest] == number[8].upper()


def base58(address: str) -> bool:
    """A Bitcoin address with its four bytes of SHA-256."""
    number = 0
    for char in address:
        number = number * 58 + _BASE58.index(char)
    if number >= 1 << 200:
        return False
    raw = number.to_bytes(25, "big")
    return hashlib.sha256(hashlib.sha256(raw[:21]).digest()).digest()[:4] == raw[21:]


def public_ip(address: str) -> bool:
    """An IPv4 address that is not reserved."""
    try:
        return ipaddress.IPv4Address(address).is_global
    except ValueError:
        return False


def _eleven(digits: str, weights: Sequence[int]) -> int:
    rest = sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11
    return 0 if rest < 2 else 11 - rest


CHECKS: Final[Mapping[str, Callable[[str], bool]]] = {
    f.__name__: f
    for f in (
        luhn, card, iban, ssn, steuer_id, nir, dni, codice_fiscale, nif, bsn, rijksregister, ahv, cpf, pesel, hetu, nhs,
        aadhaar, vin, base58, public_ip,
    )
}  # fmt: skip
"""By the word that `identifiers.toml` uses."""
