import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';
import { uuid } from '../../uuid';

/** Where applications run. */
export const hosting: readonly SecretFormat[] = [
  {
    id: 'heroku-api-key',
    names: ['heroku'],
    body: uuid,
  },
  { id: 'heroku-api-key-v2', anchors: ['HRKU-AA'], body: /[\w-]{58}/ },
  { id: 'vercel-token', anchors: ['vcp_'], body: /[\w-]{56}/ },
  { id: 'vercel-token-legacy', names: ['vercel'], body: /[A-Za-z0-9]{24}/ },
  { id: 'vercel-ai-gateway-key', anchors: ['vck_'], body: /[\w-]{56}/ },
  { id: 'netlify-token', anchors: ['nfp_'], body: /\w{36}/ },
  { id: 'cloudflare-api-token', names: ['cloudflare'], body: /[\w-]{40}/ },
  {
    id: 'cloudflare-user-token',
    anchors: ['cfut_', 'cfk_'],
    body: /[A-Za-z0-9]{40}[a-f0-9]{8}/,
  },
  {
    id: 'cloudflare-account-token',
    anchors: ['cfat_'],
    body: /[A-Za-z0-9]{40}[a-f0-9]{8}/,
  },
  { id: 'cloudflare-global-key', names: ['cloudflare'], body: /[a-f0-9]{37}/ },
  {
    id: 'cloudflare-origin-ca-key',
    anchors: ['v1.0-'],
    body: /[a-f0-9]{24}-[a-f0-9]{146}/,
  },
  { id: 'digitalocean-pat', anchors: ['dop_v1_'], body: /[a-f0-9]{64}/ },
  { id: 'digitalocean-oauth-token', anchors: ['doo_v1_'], body: /[a-f0-9]{64}/ },
  { id: 'digitalocean-refresh-token', anchors: ['dor_v1_'], body: /[a-f0-9]{64}/ },
  { id: 'render-api-key', anchors: ['rnd_'], body: /[A-Za-z0-9]{28}/ },
  { id: 'supabase-access-token', anchors: ['sbp_'], body: /[a-f0-9]{40}/ },
  { id: 'supabase-secret-key', anchors: ['sb_secret_'], body: /[\w-]{31}/ },
  { id: 'neon-api-key', anchors: ['napi_'], body: /[a-z0-9]{64}/ },
];

export const hostingDescriptions: Readonly<Record<string, Description>> = {
  'heroku-api-key': {
    title: 'Heroku API key, older form',
    standard: 'devcenter.heroku.com/articles/authentication',
    proof: 'cue',
    finds: ['heroku_key = «' + 'a992d1e1-bbe4-e2c9-6d9d-7319a7bd9492»'],
    ignores: [
      'a992d1e1-bbe4-e2c9-6d9d-7319a7bd9492',
      'heroku_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'heroku-api-key-v2': {
    title: 'Heroku API key',
    standard: 'devcenter.heroku.com/articles/authentication',
    proof: 'structure',
    finds: ['HRKU-AA' + 'k1xOmmDSjWMkMkjz1LQI2Mab5GIKL23NZNM7Waf1MvKjTsgF5JUPLvZIR6'],
    ignores: [
      'HRKU-AA' + 'k1xOmmDSjWMkMkjz1LQI2Mab5GIKL',
      'HRKU-AA' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'vercel-token': {
    title: 'Vercel personal access token',
    standard:
      'As issued: ends in a checksum; siblings vci_ (integration), vca_ (app access), vcr_ (app refresh), vck_ (AI gateway)',
    proof: 'structure',
    finds: ['vcp_' + 'gpKSQGmMbXn93G6NvkPIYYABUZI49dJXq8F8xYBCtgxDbMZG7MQL83hg'],
    ignores: [
      'vcp_' + 'gpKSQGmMbXn93G6NvkPIYYABUZI4',
      'vcp_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'vercel-token-legacy': {
    title: 'Vercel access token, older form',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['vercel_key = «' + 'pZ1IrkDjUfLcUrdjJ0lfF2EA»'],
    ignores: ['pZ1IrkDjUfLcUrdjJ0lfF2EA', 'vercel_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'vercel-ai-gateway-key': {
    title: 'Vercel AI gateway key',
    standard: 'As issued: fixed length',
    proof: 'structure',
    finds: ['vck_' + 'b8BNCAvACMXPAKENjLXBIKKB9dNLrUXL6e6ENcsEY52kzBurWK2Q16dv'],
    ignores: [
      'vck_' + 'b8BNCAvACMXPAKENjLXBIKKB9dNL',
      'vck_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'netlify-token': {
    title: 'Netlify personal access token',
    standard: 'As issued: older tokens have no prefix (40-46 characters) and need context',
    proof: 'structure',
    finds: ['nfp_' + '6OXjDdsAJHnPbxQ46GKyR5jsa2shedbi0hRF'],
    ignores: ['nfp_' + '6OXjDdsAJHnPbxQ46G', 'nfp_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'cloudflare-api-token': {
    title: 'Cloudflare API token, older form',
    standard: 'developers.cloudflare.com/fundamentals/api/get-started/create-token/',
    proof: 'cue',
    finds: ['cloudflare_key = «' + '4muiXmERQARoFJKdLeBNRnr6nsWkBQvphyEzk8zY»'],
    ignores: [
      '4muiXmERQARoFJKdLeBNRnr6nsWkBQvphyEzk8zY',
      'cloudflare_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'cloudflare-user-token': {
    title: 'Cloudflare user API token',
    standard: 'developers.cloudflare.com/fundamentals/api/get-started/create-token/',
    proof: 'structure',
    finds: ['cfut_' + 'SVCnAdpcle3YVDYeOU1KqJUIMLbOlRWCKqEXkVBa39ff9113'],
    ignores: [
      'cfut_' + 'SVCnAdpcle3YVDYeOU1KqJUI',
      'cfut_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'cloudflare-account-token': {
    title: 'Cloudflare account API token',
    standard: 'developers.cloudflare.com/fundamentals/api/get-started/create-token/',
    proof: 'structure',
    finds: ['cfat_' + 'AdDwQVUQszjyMjlEiJC8x7scwHipRdQ9eDAH6dAC583a2e05'],
    ignores: [
      'cfat_' + 'AdDwQVUQszjyMjlEiJC8x7sc',
      'cfat_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'cloudflare-global-key': {
    title: 'Cloudflare global API key',
    standard: 'As issued: odd length of 37; newer keys: cfk_',
    proof: 'cue',
    finds: ['cloudflare_key = «' + '1f7cbf09e6e7d18c0a2667073627d91b433dc»'],
    ignores: [
      '1f7cbf09e6e7d18c0a2667073627d91b433dc',
      'cloudflare_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'cloudflare-origin-ca-key': {
    title: 'Cloudflare origin CA key',
    standard: 'As issued: two hex parts',
    proof: 'structure',
    finds: [
      'v1.0-' +
        'c388219eb9d7b322364bd97f-0d8ce65c76e58116999eb129487b0a88ba25cce1db20290efb1f41dac8dc4a9b8d0d9fe4ee719bd4040dc6ccb889384b4373b8df0dd545c3d69526eb6a05aa75d3b83d5ba2226a7e58',
    ],
    ignores: [
      'v1.0-' + 'c388219eb9d7b322364bd97f-0d8ce65c76e58116999eb129487b0a88ba25cce1db20290efb1f41dac8dc',
      'v1.0-' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'digitalocean-pat': {
    title: 'DigitalOcean personal access token',
    standard: 'docs.digitalocean.com/reference/api/create-personal-access-token/',
    proof: 'structure',
    finds: ['dop_v1_' + '79e53c7588489a7841fd24e71b449425575694545554b5931cdc73541e67dafd'],
    ignores: [
      'dop_v1_' + '79e53c7588489a7841fd24e71b449425',
      'dop_v1_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'digitalocean-oauth-token': {
    title: 'DigitalOcean OAuth token',
    standard: 'docs.digitalocean.com/reference/api/create-personal-access-token/',
    proof: 'structure',
    finds: ['doo_v1_' + 'a9eb882adf89bc33a290358e0e85052f46b7e94dfabe914c0b3cff4f6450ec6d'],
    ignores: [
      'doo_v1_' + 'a9eb882adf89bc33a290358e0e85052f',
      'doo_v1_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'digitalocean-refresh-token': {
    title: 'DigitalOcean OAuth refresh token',
    standard: 'docs.digitalocean.com/reference/api/create-personal-access-token/',
    proof: 'structure',
    finds: ['dor_v1_' + 'd595f6e88281ef549fc69f28b0cdf86d96057199c724d43dd28268300762e089'],
    ignores: [
      'dor_v1_' + 'd595f6e88281ef549fc69f28b0cdf86d',
      'dor_v1_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'render-api-key': {
    title: 'Render API key',
    standard: 'As issued: 32 characters in all',
    proof: 'structure',
    finds: ['rnd_' + '2oHHL0xyuAHU0yUyRzLD3SIbh7fH'],
    ignores: ['rnd_' + '2oHHL0xyuAHU0y', 'rnd_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'supabase-access-token': {
    title: 'Supabase management token',
    standard: 'supabase.com/docs/guides/api/api-keys',
    proof: 'structure',
    finds: ['sbp_' + '07f6a353ab7df25ae2ffcb06b56fe50166aa0714'],
    ignores: ['sbp_' + '07f6a353ab7df25ae2ff', 'sbp_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'supabase-secret-key': {
    title: 'Supabase project secret key',
    standard: 'supabase.com/docs/guides/api/api-keys',
    proof: 'structure',
    finds: ['sb_secret_' + 'I8y6IQDLKGcnVz5T94VQbetyJ2gMJsZ'],
    ignores: ['sb_secret_' + 'I8y6IQDLKGcnVz5', 'sb_secret_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'neon-api-key': {
    title: 'Neon API key',
    standard: 'neon.com/docs/manage/api-keys',
    proof: 'structure',
    finds: ['napi_' + 'fu54h2wg9bpipnv1e7s1cn2q2ylvjkbvkikelytbqbhqgvd3jft3ripl0wcvkqky'],
    ignores: [
      'napi_' + 'fu54h2wg9bpipnv1e7s1cn2q2ylvjkbv',
      'napi_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
