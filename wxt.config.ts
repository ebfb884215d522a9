import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { detectionPlace } from './lib/guard/detection';
import { extensionIds } from './lib/policy/extension-ids';
import { managedSchema } from './lib/policy/managed-schema';
import { anyChat } from './lib/sites/any-chat';
import { siteScript } from './lib/sites/site-script';
import { sites } from './lib/sites/sites';
import messages from './public/_locales/en/messages.json';

const matches = sites.flatMap((site) => site.matches);

/**
 * Scripts in all frames of some pages, also in those without an address of their own. Chromium takes the origin of such
 * a frame only where all paths of a host match.
 */
function scripts(patterns: readonly string[], js: string[], runAt: 'document_start' | 'document_idle') {
  const whole = patterns.filter((pattern) => /^\w+:\/\/[^/]+\/\*$/.test(pattern));
  const parts = patterns.filter((pattern) => !whole.includes(pattern));
  return [whole, parts]
    .filter((some) => some.length > 0)
    .map((some) => ({
      matches: some,
      js,
      run_at: runAt,
      all_frames: true,
      match_about_blank: true,
      ...(some === whole && { match_origin_as_fallback: true }),
    }));
}

/** What Firefox wants besides; its types do not have all of it yet. */
const gecko = {
  id: extensionIds.firefox,
  // The first that asks for consent to data collection itself.
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'], optional: ['technicalAndInteraction'] },
};

/** Messages that only pages of the extension have; what runs in other pages need not read them. */
const ofOwnPages =
  /^(?:added|button|command|entries|extension|identifiers|missing|note|options|override|playground|popup|refused|setting|welcome)_/;

/** Makes the detection's script a function, which the guard calls when there is something to read. */
const onDemand: Plugin = {
  name: 'on-demand',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.fileName === 'detection.js')
        chunk.code = `globalThis[Symbol.for("${detectionPlace}")]??=()=>{${chunk.code}};`;
  },
};

/** Preact without what makes nodes of HTML text: nothing here uses it, and nothing could. */
const noMarkup: Plugin = {
  name: 'no-markup',
  transform(code, id) {
    if (!id.endsWith('/preact/dist/preact.mjs')) return;
    const without = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, '0');
    if (without === code) this.error('Preact sets HTML in another way than before');
    return { code: without, map: null };
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [noMarkup, onDemand],
    define: {
      MESSAGE_KEYS: JSON.stringify(Object.keys(messages).filter((key) => !ofOwnPages.test(key))),
    },
    // As `target` in tsconfig.json. Below it patterns would become strings, which are larger and read at once.
    build: { target: 'es2023' },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'firefox')
        files.push({
          relativeDest: 'sender.html',
          contents: '<!doctype html><meta charset="utf-8"><script src="sender.js"></script>',
        });
      files.push({ relativeDest: 'managed-schema.json', contents: JSON.stringify(managedSchema(), null, 2) });
      for (const site of [...sites, anyChat])
        files.push({ relativeDest: `sites/${site.id}.js`, contents: siteScript(site) });
    },
    // In Firefox a frame of the background posts for it, see lib/platform/post-unnamed.ts.
    'build:manifestGenerated': ({ config }, { content_security_policy: policy }) => {
      if (config.browser !== 'firefox' || typeof policy !== 'object') return;
      const framed = policy.extension_pages?.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
      policy.extension_pages = `${framed}; frame-src 'self'`;
    },
  },
  manifest: {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // activeTab tells the popup which host the page in front has, so that it can offer to guard it.
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    // For the script that finds own patterns, which runs only where there are some.
    host_permissions: matches,
    // For chats that a person adds, one by one. New sites go here too: an update that asks for more is switched off.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // As on a page that is not guarded; a guard has the button say otherwise.
    action: {
      default_title: '__MSG_button_not_guarded__',
      default_icon: { 16: 'icon-off/16.png', 32: 'icon-off/32.png' },
    },
    // Chromium leaves a command without a key where it has that key itself, as Alt+Shift+R.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'redact-draft': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_redact_draft__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next_finding__',
      },
    },
    storage: { managed_schema: 'managed-schema.json' },
    browser_specific_settings: { gecko },
    // Plain scripts listed here, not WXT content scripts: those can be switched off by any page through an
    // event on `document`, and announce the extension to it.
    content_scripts: [
      ...scripts(matches, ['tripwire.js'], 'document_start').map((script) => ({
        ...script,
        world: 'MAIN' as const,
      })),
      ...sites.flatMap((site) =>
        scripts(site.matches, [`sites/${site.id}.js`, 'detection.js', 'guard.js'], 'document_start'),
      ),
      ...scripts(matches, ['page-interface.js'], 'document_idle'),
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
});
