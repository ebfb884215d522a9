import { type MessageKey, t } from '../i18n/translate';

/** What each reason that stands by itself is in words; null where the title of the finding says it already. */
export const plainEvidence: Readonly<Record<string, MessageKey | null>> = {
  account: 'reason_account',
  assignment: 'reason_assignment',
  budget: 'reason_budget',
  canary: null,
  'check-digits-wrong': 'reason_wrong_digits',
  checksum: 'reason_checksum',
  company: 'reason_company',
  'cue:label': 'reason_label',
  'cue:title': 'reason_title',
  decodes: 'reason_decodes',
  'documentation-value': 'reason_documentation',
  'few-in-column': 'reason_few_in_column',
  handle: 'reason_handle',
  list: 'reason_list',
  'log-line': 'reason_log_line',
  'named-before': 'reason_named_before',
  'other-label': 'reason_other_label',
  'own-pattern': null,
  'own-patterns-missing': 'reason_own_patterns_missing',
  'own-term': null,
  'private-network': 'reason_private_network',
  'public-figure': 'reason_public_figure',
  random: 'reason_random',
  signature: 'reason_signature',
  structure: 'reason_structure',
  tagger: 'reason_sentence',
  'too-long': 'reason_too_long',
};

/** What reasons with something behind a colon are in words. */
export const evidenceAbout: Readonly<Record<string, (what: string) => string>> = {
  against: (cue) => t('reason_word_against', cue),
  cue: (cue) => t('reason_word', cue),
  decoded: (encoding) => t('reason_encoded', encoding.length > 4 ? encoding : encoding.toUpperCase()),
  region: (country) => t('reason_region', countryName(country)),
  type: (ending) => ending.toUpperCase(),
};

/** Why something was found, in words; reasons that are not known, or that the title says, are left out. */
export function evidenceWords(evidence: readonly string[]): string[] {
  return evidence.flatMap((reason) => {
    const plain = plainEvidence[reason];
    if (plain !== undefined) return plain ? [t(plain)] : [];
    const [, about = '', what = ''] = /^([a-z]+):(.+)$/s.exec(reason) ?? [];
    return evidenceAbout[about]?.(what) ?? [];
  });
}

function countryName(code: string): string {
  return new Intl.DisplayNames([t('language')], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
