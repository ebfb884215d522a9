import { defineConfig } from 'wxt';
import { managedSchema } from './lib/policy/managed-schema';
import { sites } from './lib/sites/sites';

const matches = sites.flatMap((site) => site.matches);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'managed-schema.json', contents: JSON.stringify(managedSchema(), null, 2) });
    },
  },
  manifest: {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting'],
    // For the script that finds own patterns, which runs only where there are some.
    host_permissions: matches,
    storage: { managed_schema: 'managed-schema.json' },
    browser_specific_settings: { gecko: { id: 'sotto@sotto.invalid', strict_min_version: '128.0' } },
    // Plain scripts listed here, not WXT content scripts: those can be switched off by any page through an
    // event on `document`, and announce the extension to it.
    content_scripts: [
      {
        matches,
        js: ['guard.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
      {
        matches,
        js: ['question.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
});
