import type { Range } from './columns';
import type { Finding } from './finding';
import { isNoName } from './is-no-name';
import type { Recognizer } from './recognizer';
import { organisationName } from './recognizers/organisation-name';
import { person } from './recognizers/person';
import { placeName } from './recognizers/place-name';
import { streetAddress } from './recognizers/street-address';
import type { SpanType } from './tagger/labels';
import type { Tag, Tagger } from './tagger/tagger';
import { uncasedNames } from './uncased-names';
import { severityOfName, sure } from './who-counts';

/** What finds names in running text. It comes to a page after the guard, with all that only it needs. */
export interface NameTagger {
  /** Names that begin in a segment, in offsets of the text. */
  namesIn(text: string, segment: Range): readonly Finding[];
}

/**
 * What else of the text the tagger reads around a segment, so that no name is cut: more of it where a name goes on
 * behind the segment. Less than what the cache goes by.
 */
const readBefore = 48;
const readAfter = 40;
const readAfterName = 160;

/** How near to the end of what was read a name may end without going on behind it. */
const nearEnd = 16;

/** What each type of span is found as. */
const kinds: Readonly<Record<SpanType, Pick<Recognizer, 'id' | 'category' | 'severity'>>> = {
  PERSON: person,
  LOCATION: placeName,
  ORG: organisationName,
  ADDRESS: streetAddress,
};

/**
 * How a margin becomes a confidence: share of right ones among those of such a margin. People and addresses interrupt,
 * so that they have to be surer.
 */
const slope = 0.8;
const doubt: Readonly<Record<SpanType, number>> = { PERSON: 0.85, LOCATION: 0, ORG: 0, ADDRESS: 1 };

const sureOfCue = 0.85;

/** Last words of the names of companies and institutions. */
const ofOrganisations =
  /[\s-](?:inc|corp|co|ltd|llc|llp|plc|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|ab|as|asa|oy|oyj|aps|sp\. z o\.o|kft|zrt|s\.a|s\.r\.l|s\.p\.a|pty|pvt|corporation|company|enterprises?|industries|industrial|group|gruppe|groupe|holdings?|partners|associates|consulting|consultants|solutions|systems|technologies|technology|software|labs?|laborator(?:y|ies)|research|services|logistics|capital|ventures|financial|finance|bank|insurance|motors|airlines|airways|pharma|pharmaceuticals|foods?|media|studios?|records|press|university|college|school|academy|institute|hospital|clinic|foundation|association|society|council|committee|commission|department|ministry|agency|airport|stadium|worldwide|international)\.?$/iu;

/** Most parts of texts whose tags are kept. */
const mostKept = 64;

/** Finds names by what marks them in a part of a text. */
export function nameTagger(tagger: Pick<Tagger, 'tag'>): NameTagger {
  const remembering = { tag: remembered(tagger) };
  return { namesIn: (text, segment) => taggedNames(text, segment, remembering) };
}

/** As `tag`, but what stands alike in several places of a text that repeats itself is tagged once. In memory alone. */
function remembered(tagger: Pick<Tagger, 'tag'>): Tagger['tag'] {
  const known = new Map<string, readonly Tag[]>();
  return (text, from, to) => {
    const part = text.slice(from, to);
    const tags = known.get(part) ?? tagger.tag(part, 0, part.length);
    if (known.size >= mostKept) known.clear();
    known.set(part, tags);
    return tags.map((tag) => ({ ...tag, start: tag.start + from, end: tag.end + from }));
  };
}

function taggedNames(text: string, { start, end }: Range, tagger: Pick<Tagger, 'tag'>): Finding[] {
  const from = wordEnd(text, Math.max(0, start - readBefore));
  const to = Math.min(text.length, end + readAfter);
  let tags = tagger.tag(text, from, to);
  if (to < text.length && tags.some((tag) => tag.start < end && tag.end > to - nearEnd))
    tags = tagger.tag(text, from, Math.min(text.length, end + readAfterName));
  const cued = uncasedNames(text, { start, end });
  const findings = cued.map((range) => cuedName(text, range));
  for (const tag of tags) {
    if (tag.start < start || tag.start >= end) continue;
    if (cued.some((name) => name.start < tag.end && tag.start < name.end)) continue;
    const cut = tag.type === 'ADDRESS' ? { ...tag, start: streetStart(text, tag) } : tag;
    if (isNoName(text, cut)) continue;
    const value = text.slice(cut.start, cut.end);
    const type = cut.type === 'PERSON' && ofOrganisations.test(value) ? 'ORG' : cut.type;
    const { id, category, severity } = kinds[type];
    const confidence = Math.round(100 / (1 + Math.exp(doubt[type] - slope * cut.margin))) / 100;
    findings.push({
      id,
      category,
      severity:
        type === 'PERSON' ? severityOfName(text, cut, confidence) : confidence < sure ? 'low' : severity,
      confidence,
      start: cut.start,
      end: cut.end,
      evidence: cut.isFamous ? ['tagger', 'public-figure'] : ['tagger'],
    });
  }
  return findings;
}

/** A name that what stands beside it gives away. */
function cuedName(text: string, { start, end }: Range): Finding {
  const { id, category } = person;
  const tag: Tag = { start, end, type: 'PERSON', margin: 0, isFamous: false };
  const severity = severityOfName(text, tag, sureOfCue);
  return { id, category, severity, confidence: sureOfCue, start, end, evidence: ['cue:title'] };
}

/** Where the word ends that an offset is in, so that no half of one is read. */
function wordEnd(text: string, offset: number): number {
  let at = offset;
  if (at > 0) while (at < text.length && at - offset < readBefore && !/\s/.test(text[at] ?? '')) at++;
  return at;
}

/** Where an address begins below the line of whom it is for: a line without a number above one that begins with one. */
function streetStart(text: string, { start, end }: Tag): number {
  const recipient = /^[^\p{N}\n,]{3,60}\n\s*(?=\p{N})/u.exec(text.slice(start, end));
  return start + (recipient?.[0].length ?? 0);
}
