import { XMLBuilder } from 'fast-xml-parser';
import { extensionIds } from '../../lib/policy/extension-ids';
import { isLevelKind, levels } from '../../lib/policy/levels';
import { type Setting, type SettingName, settingNames, settings } from '../../lib/policy/settings';
import { type BrowserName, browserNames, browsers } from './browsers';
import { defaultInWords, kindInWords } from './in-words';

const namespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const versions = { '@_revision': '1.0', '@_schemaVersion': '1.0', '@_xmlns': namespace };

const builder = new XMLBuilder({
  ignoreAttributes: false,
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

function document(content: object): string {
  return `${builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' }, ...content }).trim()}\n`;
}

/**
 * A template for group policy: each setting once for each browser, by Microsoft's "Group Policy ADMX Syntax Reference
 * Guide". It uses no namespace of Windows, so that Intune takes it alone.
 */
export function admx(ids: Readonly<Record<BrowserName, string>> = extensionIds): string {
  return document({
    policyDefinitions: {
      ...versions,
      policyNamespaces: { target: { '@_prefix': 'sotto', '@_namespace': 'Sotto.Policies' } },
      resources: { '@_minRequiredRevision': '1.0' },
      supportedOn: {
        definitions: {
          definition: sinces().map((since) => ({
            '@_name': sinceId(since),
            '@_displayName': `$(string.${sinceId(since)})`,
          })),
        },
      },
      categories: {
        category: [
          { '@_name': 'Sotto', '@_displayName': '$(string.Sotto)' },
          ...browserNames.map((browser) => ({
            '@_name': browser,
            '@_displayName': `$(string.${browser})`,
            parentCategory: { '@_ref': 'Sotto' },
          })),
        ],
      },
      policies: {
        policy: browserNames.flatMap((browser) =>
          settingNames.map((name) => policyOf(name, browser, ids[browser])),
        ),
      },
    },
  });
}

/** Its words. */
export function adml(): string {
  const strings = {
    Sotto: 'Sotto',
    ...Object.fromEntries(browserNames.map((browser) => [browser, `Sotto in ${browsers[browser].title}`])),
    ...Object.fromEntries(sinces().map((since) => [sinceId(since), `Sotto ${since} and later`])),
    ...Object.fromEntries(
      settingNames.flatMap((name) => [
        [name, settings[name].title],
        [
          `${name}_help`,
          `${settings[name].description}\n\n${name}: ${kindInWords(settings[name].value)}. Not set: ${defaultInWords(name)}.`,
        ],
      ]),
    ),
    ...Object.fromEntries(
      Object.values(levels)
        .flat()
        .map((word) => [`word_${word}`, word]),
    ),
  };
  return document({
    policyDefinitionResources: {
      ...versions,
      displayName: 'Sotto',
      description: 'What Sotto does where it finds something',
      resources: {
        stringTable: { string: Object.entries(strings).map(([id, text]) => ({ '@_id': id, '#text': text })) },
        presentationTable: {
          presentation: settingNames.flatMap((name) => {
            const control = controlOf(name);
            return control ? [{ '@_id': name, ...control }] : [];
          }),
        },
      },
    },
  });
}

function sinces(): string[] {
  return [...new Set(settingNames.map((name) => settings[name].since))];
}

function sinceId(since: string): string {
  return `since_${since.replaceAll('.', '_')}`;
}

function policyOf(name: SettingName, browser: BrowserName, id: string): object {
  const { value: kind, since }: Setting = settings[name];
  const key = `${browsers[browser].registryKey}\\3rdparty\\extensions\\${id}${browser === 'firefox' ? '' : '\\policy'}`;
  const isFlag = kind.kind === 'flag';
  return {
    '@_name': `${browser}_${name}`,
    '@_class': 'Both',
    '@_displayName': `$(string.${name})`,
    '@_explainText': `$(string.${name}_help)`,
    ...(!isFlag && { '@_presentation': `$(presentation.${name})` }),
    '@_key': key,
    ...(isFlag && { '@_valueName': name }),
    parentCategory: { '@_ref': browser },
    supportedOn: { '@_ref': sinceId(since) },
    ...(isFlag
      ? {
          enabledValue: { decimal: { '@_value': 1 } },
          disabledValue: { decimal: { '@_value': 0 } },
        }
      : { elements: elementOf(name, key) }),
  };
}

/** What a policy writes; a list and a map are keys of their own, whose values both browsers read. */
function elementOf(name: SettingName, key: string): object {
  const { value: kind }: Setting = settings[name];
  const value = { '@_id': name, '@_valueName': name, '@_required': true };
  if (isLevelKind(kind.kind))
    return {
      enum: {
        ...value,
        item: levels[kind.kind].map((word) => ({
          '@_displayName': `$(string.word_${word})`,
          value: { string: word },
        })),
      },
    };
  if (kind.kind === 'days')
    return { decimal: { ...value, '@_minValue': kind.least, '@_maxValue': kind.most } };
  if (kind.kind === 'list' || kind.kind === 'settings')
    return { list: { '@_id': name, '@_key': `${key}\\${name}`, '@_valuePrefix': '' } };
  if (kind.kind === 'actions' || kind.kind === 'styles')
    return { list: { '@_id': name, '@_key': `${key}\\${name}`, '@_explicitValue': true } };
  return { text: { ...value, '@_maxLength': 1000 } };
}

/** How the editor of group policy asks for it; a flag is the policy itself, switched on or off. */
function controlOf(name: SettingName): object | null {
  const { value: kind, title, default: standard }: Setting = settings[name];
  if (kind.kind === 'flag') return null;
  if (isLevelKind(kind.kind)) {
    const words: readonly unknown[] = levels[kind.kind];
    return {
      dropdownList: {
        '@_refId': name,
        '@_noSort': true,
        '@_defaultItem': words.indexOf(standard),
        '#text': title,
      },
    };
  }
  if (kind.kind === 'days')
    return { decimalTextBox: { '@_refId': name, '@_defaultValue': standard, '#text': title } };
  if (['endpoint', 'token', 'text', 'link'].includes(kind.kind))
    return { textBox: { '@_refId': name, label: title } };
  return { listBox: { '@_refId': name, '#text': title } };
}
