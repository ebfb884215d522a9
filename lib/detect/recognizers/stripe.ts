import { keyProof } from '../key-proof';
import { criticalSecret, type Description, type Recognizer } from '../recognizer';

/** Stripe secret and restricted keys. Publishable keys (`pk_`) are meant to be seen. @see docs.stripe.com/keys */
export const stripeSecretKey: Recognizer = {
  id: 'stripe-secret-key',
  ...criticalSecret,
  anchor: { at: 'words', words: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'] },
  pattern: /(?<!\w)[rs]k_(?:live|test)_[A-Za-z0-9]{16,120}(?!\w)/uy,
  confidence: 0.96,
  proof: ({ value }) => keyProof(value.slice(8)),
};

/** Stripe webhook signing secret. @see docs.stripe.com/webhooks */
export const stripeWebhookSecret: Recognizer = {
  id: 'stripe-webhook-secret',
  ...criticalSecret,
  anchor: { at: 'words', words: ['whsec_'] },
  pattern: /(?<!\w)whsec_[A-Za-z0-9+/]{24,64}={0,2}(?![\w+/=])/uy,
  confidence: 0.95,
  proof: ({ value }) => keyProof(value.slice(6)),
};

export const stripeDescriptions: Readonly<Record<string, Description>> = {
  'stripe-secret-key': {
    title: 'Stripe secret key',
    standard: 'docs.stripe.com, API keys',
    proof: 'structure',
    finds: [
      'sk_' + 'live_' + 'aB3dE5fG7hJ9kL1mN2pQr4S6',
      'rk_' + 'test_' + '51aB3dE5fG7hJ9kL1mN2pQr4S6tU8vW0xY1z',
    ],
    ignores: [
      'pk_' + 'live_' + 'aB3dE5fG7hJ9kL1mN2pQr4S6',
      'sk_live_',
      'task_live_aB3dE5fG7hJ9kL1mN2pQ',
      'sk_' + 'live_' + 'x'.repeat(24),
    ],
  },
  'stripe-webhook-secret': {
    title: 'Stripe webhook secret',
    standard: 'docs.stripe.com, webhooks',
    proof: 'structure',
    finds: ['whsec_' + 'aB3dE5fG7hJ9kL1mN2pQr4S6tU8vW0xY'],
    ignores: ['whsec_', 'whsec_' + 'x'.repeat(32)],
  },
};
