import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';

/** Networks and identities. */
export const access: readonly SecretFormat[] = [
  {
    id: 'tailscale-key',
    anchors: ['tskey-api-', 'tskey-auth-', 'tskey-client-'],
    body: /[A-Za-z0-9]{10,20}-[A-Za-z0-9]{20,40}/,
  },
  { id: 'zerotier-token', names: ['zerotier'], body: /[A-Za-z0-9]{32}/, severity: 'high' },
  { id: 'fastly-token', names: ['fastly'], body: /[\w-]{32}/ },
  { id: 'auth0-client-secret', names: ['auth0'], body: /[\w-]{64}/ },
  { id: 'jumpcloud-api-key', anchors: ['jca_'], body: /[A-Za-z0-9]{36}/ },
  { id: 'ngrok-authtoken', body: /2[A-Za-z0-9]{26}_[A-Za-z0-9]{21}/ },
  { id: 'okta-api-token', names: ['okta'], body: /00[\w-]{40}/ },
];

export const accessDescriptions: Readonly<Record<string, Description>> = {
  'tailscale-key': {
    title: 'Tailscale API or auth key',
    standard: 'tailscale.com/kb/1085/auth-keys',
    proof: 'structure',
    finds: ['tskey-api-' + 'q2fFsuA2FH-aiHZi4TzVduSqp3qiNiQ'],
    ignores: ['tskey-api-' + 'q2fFsuA2FH-aiHZ', 'tskey-api-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'zerotier-token': {
    title: 'ZeroTier API token',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['zerotier_key = «' + '5bjSGWlZ7Je0ukLBCdeMrztrirLNHgq6»'],
    ignores: ['5bjSGWlZ7Je0ukLBCdeMrztrirLNHgq6', 'zerotier_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'fastly-token': {
    title: 'Fastly API token',
    standard: 'www.fastly.com/documentation/reference/api/auth-tokens/',
    proof: 'cue',
    finds: ['fastly_key = «' + 'dqQy46lGgyCzfOof2rjmuY5ntc8i1mP7»'],
    ignores: ['dqQy46lGgyCzfOof2rjmuY5ntc8i1mP7', 'fastly_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'auth0-client-secret': {
    title: 'Auth0 client secret',
    standard: 'auth0.com/docs/get-started/applications/application-settings',
    proof: 'cue',
    finds: ['auth0_key = «' + 'uBcnoxDP8Wd2dD6wLZAoA6ylkEeg5S1OJGpwx9Ja4dETnlMcian2O0PR00VWJwUf»'],
    ignores: [
      'uBcnoxDP8Wd2dD6wLZAoA6ylkEeg5S1OJGpwx9Ja4dETnlMcian2O0PR00VWJwUf',
      'auth0_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'jumpcloud-api-key': {
    title: 'JumpCloud API key',
    standard: 'As issued: older keys: 40 hex, need context',
    proof: 'structure',
    finds: ['jca_' + 'cCptXez6fApX98Rp0AUkvloSTTwb7zdU6Ghw'],
    ignores: ['jca_' + 'cCptXez6fApX98Rp0A', 'jca_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'ngrok-authtoken': {
    title: 'ngrok authtoken',
    standard: 'ngrok.com/docs',
    proof: 'structure',
    finds: ['2Vb2NmHr7JcPdZe5Ug3QoWy6' + 'Fi0_Ka2Sv7Bn4Mt9Lp17Gk2Lq'],
    ignores: ['2Vb2NmHr7JcPdZe5Ug3QoWy6'],
  },
  'okta-api-token': {
    title: 'Okta API token',
    standard: 'developer.okta.com/docs/guides/create-an-api-token',
    proof: 'cue',
    finds: ['okta_key = «' + '00Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9sTx4»'],
    ignores: [
      '00Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9sTx4',
      'okta_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
