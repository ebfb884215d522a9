import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';
import { uuid } from '../../uuid';

/** Payments and shipping. */
export const payments: readonly SecretFormat[] = [
  { id: 'square-access-token', anchors: ['EAAA'], body: /[\w-]{60}/ },
  { id: 'square-access-token-legacy', anchors: ['sq0atp-'], body: /[\w-]{22}/ },
  { id: 'square-oauth-secret', anchors: ['sq0csp-'], body: /[\w-]{43}/ },
  {
    id: 'paypal-access-token',
    anchors: ['access_token$production$'],
    body: /[a-z0-9]{16}\$[a-f0-9]{32}/,
  },
  { id: 'paypal-client-secret', names: ['paypal'], body: /(?:E)[\w-]{79}/ },
  {
    id: 'plaid-access-token',
    anchors: ['access-sandbox-', 'access-development-', 'access-production-'],
    body: uuid,
  },
  { id: 'plaid-secret', names: ['plaid'], body: /[a-z0-9]{30}/ },
  {
    id: 'adyen-api-key',
    anchors: ['AQE'],
    body: /[A-Za-z0-9+/]{160,2000}[A-Za-z0-9+/=-]{16,400}/,
  },
  { id: 'razorpay-key-id', anchors: ['rzp_live_', 'rzp_test_'], body: /[A-Za-z0-9]{14}/, severity: 'medium' },
  { id: 'coinbase-access-token', names: ['coinbase'], body: /[\w-]{64}/ },
  {
    id: 'flutterwave-secret-key',
    anchors: ['FLWSECK-', 'FLWSECK_TEST-'],
    body: /[a-f0-9]{32}-X/,
  },
  {
    id: 'paddle-api-key',
    anchors: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
    body: /[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
  },
  { id: 'easypost-api-key', anchors: ['EZAK'], body: /[A-Za-z0-9]{54}/, severity: 'high' },
  { id: 'shippo-api-key', anchors: ['shippo_live_', 'shippo_test_'], body: /[a-f0-9]{40}/, severity: 'high' },
  {
    id: 'duffel-token',
    anchors: ['duffel_live_', 'duffel_test_'],
    body: /[\w-]{43}/,
    severity: 'high',
  },
];

export const paymentsDescriptions: Readonly<Record<string, Description>> = {
  'square-access-token': {
    title: 'Square access token',
    standard: 'developer.squareup.com/docs/build-basics/access-tokens',
    proof: 'structure',
    finds: ['EAAA' + '72gFxUnO9FhLGt7ad6AhRIkLtjtopCGazV0y9Py8MtLX4ZAcW9MGQxJ4QpnQ'],
    ignores: [
      'EAAA' + '72gFxUnO9FhLGt7ad6AhRIkLtjtopC',
      'EAAA' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'square-access-token-legacy': {
    title: 'Square access token, older form',
    standard: 'developer.squareup.com/docs/build-basics/access-tokens',
    proof: 'structure',
    finds: ['sq0atp-' + 'RBNe4RpHu64hquEFaovxjg'],
    ignores: ['sq0atp-' + 'RBNe4RpHu64', 'sq0atp-' + 'xxxxxxxxxxxxxxxxxxxxxx'],
  },
  'square-oauth-secret': {
    title: 'Square OAuth secret',
    standard: 'developer.squareup.com/docs/oauth-api/overview',
    proof: 'structure',
    finds: ['sq0csp-' + 'B8C9dWcNjVVh62R7hcBgYu6HQHX3aWMXhwQv2A06T1n'],
    ignores: ['sq0csp-' + 'B8C9dWcNjVVh62R7hcBgY', 'sq0csp-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'paypal-access-token': {
    title: 'PayPal or Braintree production access token',
    standard: 'As issued: merchant id, then 32 hex',
    proof: 'structure',
    finds: ['access_token$production$' + 'bq19m4mjix3sd0ja$f0660ae1b2bf7eda75120007a763296e'],
    ignores: [
      'access_token$production$' + 'bq19m4mjix3sd0ja$f0660ae',
      'access_token$production$' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'paypal-client-secret': {
    title: 'PayPal client secret',
    standard: 'As issued: 80 characters; the client id starts A',
    proof: 'cue',
    finds: [
      'paypal_key = «' + 'EqfWV7MRKzsqMxxihNLR1DwO6U9195FpSpped3HBWpLVdMowls47eca3TvGF3pnYfrAYch83uZb3RDA8»',
    ],
    ignores: [
      'EqfWV7MRKzsqMxxihNLR1DwO6U9195FpSpped3HBWpLVdMowls47eca3TvGF3pnYfrAYch83uZb3RDA8',
      'paypal_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'plaid-access-token': {
    title: 'Plaid access token',
    standard: 'plaid.com/docs/quickstart/glossary/',
    proof: 'structure',
    finds: ['access-sandbox-' + '189ef1df-5123-7a9c-d149-f866ac55f6ad'],
    ignores: [
      'access-sandbox-' + '189ef1df-5123-7a9c',
      'access-sandbox-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'plaid-secret': {
    title: 'Plaid secret',
    standard: 'plaid.com/docs/quickstart/glossary/',
    proof: 'cue',
    finds: ['plaid_key = «' + 'dxv24k0r9j7fynj98dedi85zmnuxaq»'],
    ignores: ['dxv24k0r9j7fynj98dedi85zmnuxaq', 'plaid_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'adyen-api-key': {
    title: 'Adyen API key',
    standard: 'As issued: ends in a signature after a hyphen',
    proof: 'structure',
    finds: [
      'AQE' +
        'Z4UHAW15pEejSe2HnwV6U8v1cg4rIEcg8pdv5Az9bWKyH0V24qiVK9S5peOuAFLeNQJ07qKjwr77gf6mp6DIK2HnluBTZI4hO4HMy4Eo2RKoe3HGtlet6vmUrLuV92ja4zLJ3B1dR55VJUYYWVDVH4BEOJU6GVVjqqqqqqqqqqqqqqqq',
    ],
    ignores: [
      'AQE' + 'Z4UHAW15pEejSe2HnwV6U8v1cg4rIEcg8pdv5Az9bWKyH0V24qiVK9S5peOuAFLeNQJ07qKjwr77gf6mp6DIK2Hn',
      'AQE' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'razorpay-key-id': {
    title: 'Razorpay key id',
    standard: 'As issued: the secret beside it is 24',
    proof: 'structure',
    finds: ['rzp_live_' + 'wpWjjYYFMf1o3F'],
    ignores: ['rzp_live_' + 'wpWjjYY', 'rzp_live_' + 'xxxxxxxxxxxxxx'],
  },
  'coinbase-access-token': {
    title: 'Coinbase access token',
    standard: 'As issued: newer API keys are EC private keys',
    proof: 'cue',
    finds: ['coinbase_key = «' + 'piTeVoSmdNg7un6XVzu5ZcLnKNuLeaeZrLlCwnc3CSKlz3ABE1bfkn8xnaPMp4Hx»'],
    ignores: [
      'piTeVoSmdNg7un6XVzu5ZcLnKNuLeaeZrLlCwnc3CSKlz3ABE1bfkn8xnaPMp4Hx',
      'coinbase_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'flutterwave-secret-key': {
    title: 'Flutterwave secret key',
    standard: 'As issued: ends -X',
    proof: 'structure',
    finds: ['FLWSECK-' + '88ab63d7039a24da5596ee124349f155-X'],
    ignores: ['FLWSECK-' + '88ab63d7039a24da5', 'FLWSECK-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'paddle-api-key': {
    title: 'Paddle API key',
    standard: 'developer.paddle.com',
    proof: 'structure',
    finds: ['pdl_live_apikey_' + '2glj0mcktclzgmg77i0do65rs4_VCfZ8K6x9SheDYBe8e6sL1_pa0'],
    ignores: [
      'pdl_live_apikey_' + '2glj0mcktclzgmg77i0do65rs4',
      'pdl_live_apikey_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'easypost-api-key': {
    title: 'EasyPost production key',
    standard: 'As issued: 58 characters in all; test keys EZTK',
    proof: 'structure',
    finds: ['EZAK' + '85bbNdZ7xQK71KfMSHaLK2gW04ieGz2oRuXURnvr03rpnyVGFc8H7Z'],
    ignores: [
      'EZAK' + '85bbNdZ7xQK71KfMSHaLK2gW04i',
      'EZAK' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'shippo-api-key': {
    title: 'Shippo API token',
    standard: 'As issued: hex',
    proof: 'structure',
    finds: ['shippo_live_' + 'cbd8414f528cd75ad4f529c161ee4664e0b067e3'],
    ignores: [
      'shippo_live_' + 'cbd8414f528cd75ad4f5',
      'shippo_live_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'duffel-token': {
    title: 'Duffel access token',
    standard: 'As issued: base64url of 32 bytes',
    proof: 'structure',
    finds: ['duffel_live_' + '0KS1SEi03K0XogZS04k6B6XoLMcy2mXjGD9rjre6Gw8'],
    ignores: [
      'duffel_live_' + '0KS1SEi03K0XogZS04k6B',
      'duffel_live_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
