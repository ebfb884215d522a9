import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';
import { uuid } from '../../uuid';

/** Chat, mail and telephony. */
export const messaging: readonly SecretFormat[] = [
  {
    id: 'discord-webhook',
    anchors: ['discord.com/api/webhooks/'],
    body: /[0-9]{17,20}\/[\w-]{60,80}/,
    severity: 'high',
  },
  { id: 'discord-client-secret', names: ['discord'], body: /[\w-]{32}/, severity: 'high' },
  {
    id: 'zapier-webhook',
    anchors: ['hooks.zapier.com/hooks/catch/'],
    body: /[0-9]{1,20}\/[A-Za-z0-9]{1,64}/,
    severity: 'medium',
  },
  { id: 'twilio-api-key', names: ['twilio'], body: /(?:SK)[a-f0-9]{32}/, severity: 'high' },
  { id: 'twilio-auth-token', names: ['twilio'], body: /[a-f0-9]{32}/ },
  {
    id: 'sendgrid-api-key',
    anchors: ['SG.'],
    body: /[\w-]{22}\.[\w-]{43}/,
  },
  { id: 'mailgun-api-key', names: ['mailgun'], body: /(?:key-)[a-f0-9]{32}/ },
  {
    id: 'mailgun-signing-key',
    names: ['mailgun'],
    body: /[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}/,
    severity: 'high',
  },
  { id: 'mandrill-api-key', names: ['mandrill'], body: /(?:md-)[\w-]{22}/, severity: 'high' },
  {
    id: 'sendinblue-api-key',
    anchors: ['xkeysib-'],
    body: /[a-f0-9]{64}-[A-Za-z0-9]{16}/,
  },
  {
    id: 'postmark-server-token',
    anchors: ['X-Postmark-Server-Token'],
    body: uuid,
    severity: 'high',
  },
  { id: 'resend-api-key', anchors: ['re_'], body: /[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/, severity: 'high' },
  { id: 'mailersend-token', anchors: ['mlsn.'], body: /[a-f0-9]{64}/, severity: 'high' },
  { id: 'sparkpost-api-key', names: ['sparkpost'], body: /[a-f0-9]{40}/, severity: 'high' },
  { id: 'messagebird-api-key', names: ['messagebird'], body: /[A-Za-z0-9]{25}/, severity: 'high' },
  { id: 'vonage-api-secret', names: ['vonage'], body: /[A-Za-z0-9]{16}/, severity: 'high' },
  { id: 'telnyx-api-key', anchors: ['KEY'], body: /[0-9A-F]{32}_[A-Za-z0-9]{22}/, severity: 'high' },
  { id: 'onesignal-api-key', anchors: ['os_v2_app_', 'os_v2_org_'], body: /[a-z2-7]{103}/, severity: 'high' },
  { id: 'telegram-bot-token', body: /[0-9]{8,10}:AA[\w-]{32,34}/ },
  {
    id: 'discord-bot-token',
    body: /[MNO][\w-]{23}(?:[\w-]{2})?\.[\w-]{6}\.[\w-]{27,38}/,
  },
  { id: 'mailchimp-api-key', body: /[a-f0-9]{32}-us[0-9]{1,2}/ },
  {
    id: 'teams-webhook',
    anchors: ['outlook.office.com/webhook/', 'webhook.office.com/webhookb2/'],
    body: /[a-f0-9-]{36}@[a-f0-9-]{36}\/IncomingWebhook\/[a-f0-9]{32}\/[a-f0-9-]{36}/,
  },
];

export const messagingDescriptions: Readonly<Record<string, Description>> = {
  'discord-webhook': {
    title: 'Discord webhook',
    standard: 'discord.com/developers/docs/resources/webhook',
    proof: 'structure',
    finds: [
      'discord.com/api/webhooks/' +
        '22121344453208943/eaZt21npXtfblLI7ZHN5iMT8KVay0OdSMLEhR83z1uMwBEnsyntpbtE7my31',
    ],
    ignores: [
      'discord.com/api/webhooks/' + '22121344453208943/eaZt21npXtfblLI7ZHN5i',
      'discord.com/api/webhooks/' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'discord-client-secret': {
    title: 'Discord OAuth client secret',
    standard: 'discord.com/developers/docs/topics/oauth2',
    proof: 'cue',
    finds: ['discord_key = «' + 'ofLHUIG6kBdnChzDAgaAk5bP6RBWiND9»'],
    ignores: ['ofLHUIG6kBdnChzDAgaAk5bP6RBWiND9', 'discord_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'zapier-webhook': {
    title: 'Zapier catch hook',
    standard: 'As issued: account, hook',
    proof: 'structure',
    finds: ['hooks.zapier.com/hooks/catch/' + '7/S'],
    ignores: ['hooks.zapier.com/hooks/catch/' + '7', 'hooks.zapier.com/hooks/catch/' + 'xxx'],
  },
  'twilio-api-key': {
    title: 'Twilio API key sid',
    standard: 'www.twilio.com/docs/iam/api-keys',
    proof: 'cue',
    finds: ['twilio_key = «' + 'SK16f20ed05bf2fe3689b218bddaff97ea»'],
    ignores: ['SK16f20ed05bf2fe3689b218bddaff97ea', 'twilio_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'twilio-auth-token': {
    title: 'Twilio auth token',
    standard: 'www.twilio.com/docs/iam',
    proof: 'cue',
    finds: ['twilio_key = «' + '7f83a2318c50d67e023e853ba8ff4449»'],
    ignores: ['7f83a2318c50d67e023e853ba8ff4449', 'twilio_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'sendgrid-api-key': {
    title: 'SendGrid API key',
    standard: 'www.twilio.com/docs/sendgrid',
    proof: 'structure',
    finds: ['SG.' + 'PylGvXDZyimKxc4sxNnojx.1qGDscUl6DsGPjWEPIlQSGfDQnfCBtV1PZ6LoQm7vB7'],
    ignores: [
      'SG.' + 'PylGvXDZyimKxc4sxNnojx.1qGDscUl6D',
      'SG.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'mailgun-api-key': {
    title: 'Mailgun private API key',
    standard: 'documentation.mailgun.com',
    proof: 'cue',
    finds: ['mailgun_key = «' + 'key-3a82c79e43b33a81ef5184527ea32f35»'],
    ignores: [
      'key-3a82c79e43b33a81ef5184527ea32f35',
      'mailgun_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'mailgun-signing-key': {
    title: 'Mailgun API or webhook signing key',
    standard: 'documentation.mailgun.com',
    proof: 'cue',
    finds: ['mailgun_key = «' + 'a364ded78a52b7eef65225b42f84cde6-50484965-e425a787»'],
    ignores: [
      'a364ded78a52b7eef65225b42f84cde6-50484965-e425a787',
      'mailgun_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'mandrill-api-key': {
    title: 'Mandrill API key',
    standard: 'As issued: older keys have no prefix',
    proof: 'cue',
    finds: ['mandrill_key = «' + 'md-PjhfdYZEzP95TGheQONf7K»'],
    ignores: ['md-PjhfdYZEzP95TGheQONf7K', 'mandrill_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'sendinblue-api-key': {
    title: 'Brevo API key',
    standard: 'developers.brevo.com',
    proof: 'structure',
    finds: ['xkeysib-' + 'f77e5537847b291c6f5cc05cfd522e4d6a991fd70fcf20eb9e148ab3a52bd961-a2aev9BMn9jrURNj'],
    ignores: [
      'xkeysib-' + 'f77e5537847b291c6f5cc05cfd522e4d6a991fd7',
      'xkeysib-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'postmark-server-token': {
    title: 'Postmark server token',
    standard: 'postmarkapp.com/developer/api/overview',
    proof: 'structure',
    finds: ['X-Postmark-Server-Token' + '9c983257-d804-56ba-7875-2e4e85c91f47'],
    ignores: [
      'X-Postmark-Server-Token' + '9c983257-d804-56ba',
      'X-Postmark-Server-Token' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'resend-api-key': {
    title: 'Resend API key',
    standard: 'resend.com/docs',
    proof: 'structure',
    finds: ['re_' + 'ko6k0ftR_zZ9t6aQIdxAVuKk2MkL349Ge'],
    ignores: ['re_' + 'ko6k0ftR_zZ9t6aQ', 're_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'mailersend-token': {
    title: 'MailerSend API token',
    standard: 'As issued: hex',
    proof: 'structure',
    finds: ['mlsn.' + '9f8169aa96e905319527b98455af5075081a414be8b26c9027828eaada01af6f'],
    ignores: [
      'mlsn.' + '9f8169aa96e905319527b98455af5075',
      'mlsn.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'sparkpost-api-key': {
    title: 'SparkPost API key',
    standard: 'As issued: hex',
    proof: 'cue',
    finds: ['sparkpost_key = «' + 'ef7b9012ce6d90aed35000221c04e14440eb9706»'],
    ignores: [
      'ef7b9012ce6d90aed35000221c04e14440eb9706',
      'sparkpost_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'messagebird-api-key': {
    title: 'MessageBird API key',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['messagebird_key = «' + 'CVbTKRxOXTRcypapqrTZ7e4yA»'],
    ignores: ['CVbTKRxOXTRcypapqrTZ7e4yA', 'messagebird_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'vonage-api-secret': {
    title: 'Vonage API secret',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['vonage_key = «' + '7oMmbmY1ThTVJkts»'],
    ignores: ['7oMmbmY1ThTVJkts', 'vonage_key = ' + 'xxxxxxxxxxxxxxxx'],
  },
  'telnyx-api-key': {
    title: 'Telnyx API key',
    standard: 'As issued: two parts',
    proof: 'structure',
    finds: ['KEY' + 'DAE02C91FCEB291804AB37B270FB53DB_EoF0YTqSrrbauW9GegulFF'],
    ignores: [
      'KEY' + 'DAE02C91FCEB291804AB37B270F',
      'KEY' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'onesignal-api-key': {
    title: 'OneSignal app or organisation key',
    standard: 'As issued: base32',
    proof: 'structure',
    finds: [
      'os_v2_app_' +
        'qozdh476uxtzr2hkd7jh6ptgoezykp6eucn35jxqekrj4z2qhx2qq74clhows744furcfvacwjpv2qaawofix75edcqxwir7nnnkthn',
    ],
    ignores: [
      'os_v2_app_' + 'qozdh476uxtzr2hkd7jh6ptgoezykp6eucn35jxqekrj4z2qhx2',
      'os_v2_app_' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'telegram-bot-token': {
    title: 'Telegram bot token',
    standard: 'core.telegram.org/bots/api',
    proof: 'structure',
    finds: ['482957381:AAFk9sTq3LwY' + 'x1NbV6mHr2Jc8PdZe5Ug1Qo'],
    ignores: ['482957381:AAFk9sTq3LwY'],
  },
  'discord-bot-token': {
    title: 'Discord bot token',
    standard: 'discord.com/developers/docs/reference',
    proof: 'structure',
    finds: ['MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2F' + 'MQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs'],
    ignores: ['MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2F'],
  },
  'mailchimp-api-key': {
    title: 'Mailchimp API key',
    standard: 'mailchimp.com/developer/marketing/docs/fundamentals',
    proof: 'structure',
    finds: ['7d2f0b9ac41e4c86b5' + 'a3d90f1e6278ca-us14'],
    ignores: ['7d2f0b9ac41e4c86b5'],
  },
  'teams-webhook': {
    title: 'Microsoft Teams webhook',
    standard: 'learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors',
    proof: 'structure',
    finds: [
      'outlook.office.com/webhook/' +
        '4f1b7d2f-0b9a-41e4-86b5-a3d90f1e6278@9c0f1b7d-2f0b-4ac4-b5a3-d90f1e6278ca/IncomingWebhook/7d2f0b9ac41e4c86b5a3d90f1e6278ca/0b9a41e4-7d2f-46b5-a3d9-1e62784f1b7d',
    ],
    ignores: [
      'outlook.office.com/webhook/' +
        '4f1b7d2f-0b9a-41e4-86b5-a3d90f1e6278@9c0f1b7d-2f0b-4ac4-b5a3-d90f1e6278ca/Incom',
      'outlook.office.com/webhook/' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
