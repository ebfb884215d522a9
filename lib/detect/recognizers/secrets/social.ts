import { base58check } from '../../checksums/base58check';
import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';
import { uuid } from '../../uuid';

/** Social networks, media and others. */
export const social: readonly SecretFormat[] = [
  { id: 'facebook-access-token', anchors: ['EAA'], body: /[A-Za-z0-9]{80,250}/, severity: 'high' },
  { id: 'facebook-app-secret', names: ['facebook', 'fb_'], body: /[a-f0-9]{32}/ },
  { id: 'instagram-access-token', anchors: ['IGQ'], body: /[\w-]{50,250}/, severity: 'high' },
  {
    id: 'linkedin-client-secret',
    anchors: ['WPL_AP'],
    body: /[01]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/=]{8}/,
    severity: 'high',
  },
  { id: 'twitch-token', names: ['twitch'], body: /[a-z0-9]{30}/, severity: 'high' },
  { id: 'twitch-stream-key', anchors: ['live_'], body: /[0-9]{8,12}_[A-Za-z0-9]{30,36}/, severity: 'high' },
  { id: 'spotify-client-secret', names: ['spotify'], body: /[a-f0-9]{32}/, severity: 'high' },
  { id: 'pinterest-token', anchors: ['pina_'], body: /[\w-]{30,200}/, severity: 'high' },
  { id: 'dropbox-short-lived', anchors: ['sl.'], body: /[\w-]{130,152}/, severity: 'high' },
  { id: 'box-api-token', names: ['box'], body: /[A-Za-z0-9]{32}/, severity: 'high' },
  { id: 'frameio-token', anchors: ['fio-u-'], body: /[\w=-]{64}/, severity: 'high' },
  { id: 'adobe-client-secret', anchors: ['p8e-'], body: /[\w-]{32}/ },
  { id: 'canva-client-secret', anchors: ['cnvca'], body: /[\w-]{51}/, severity: 'high' },
  { id: 'apify-token', anchors: ['apify_api_'], body: /[A-Za-z0-9]{36}/, severity: 'high' },
  { id: 'adafruit-io-key', anchors: ['aio_'], body: /[A-Za-z0-9]{28}/, severity: 'medium' },
  { id: 'rails-master-key', names: ['rails'], body: /[a-f0-9]{32}/ },
  {
    id: 'wakatime-api-key',
    anchors: ['waka_'],
    body: uuid,
    severity: 'medium',
  },
  { id: 'truenas-api-key', names: ['truenas'], body: /[0-9]{1,6}-[A-Za-z0-9]{64}/ },
  {
    id: 'rapidapi-key',
    body: /[a-f0-9]{10}msh[a-f0-9]{15}p1[a-f0-9]{5,6}jsn[a-f0-9]{12}/,
  },
  { id: 'facebook-app-token', body: /[0-9]{15,16}\|[\w-]{27}/ },
  { id: 'twitter-access-token', body: /[0-9]{15,20}-[A-Za-z0-9]{38,40}/ },
  { id: 'dropbox-long-lived', body: /[A-Za-z0-9]{11}AAAAAAAAAA[\w=-]{43}/ },
  { id: 'laravel-app-key', anchors: ['APP_KEY=base64:'], body: /[A-Za-z0-9+/]{43}=/ },
  {
    id: 'bitcoin-private-key',
    body: /[5KL][1-9A-HJ-NP-Za-km-z]{50,51}/,
    sum: base58check,
  },
  {
    id: 'bitcoin-extended-private-key',
    anchors: ['xprv', 'yprv', 'zprv'],
    body: /[1-9A-HJ-NP-Za-km-z]{107}/,
    sum: base58check,
  },
];

export const socialDescriptions: Readonly<Record<string, Description>> = {
  'facebook-access-token': {
    title: 'Meta access token',
    standard: 'developers.facebook.com/docs/facebook-login/guides/access-tokens',
    proof: 'structure',
    finds: ['EAA' + 'L0s7aJQErmTd0dlQOPWXPqRzlZmJVw7h8v1tqtUTzCCil4KL4y90yRShYJ3ywHtoSNZV4MNpGa5spgYH'],
    ignores: [
      'EAA' + 'L0s7aJQErmTd0dlQOPWXPqRzlZmJVw7h8v1tqtUT',
      'EAA' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'facebook-app-secret': {
    title: 'Meta app secret',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['facebook_key = «' + '53fb860d3f7bc8bf711e0d2982a5c306»'],
    ignores: ['53fb860d3f7bc8bf711e0d2982a5c306', 'facebook_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'instagram-access-token': {
    title: 'Instagram access token',
    standard: 'As issued: starts IGQV or IGQW',
    proof: 'structure',
    finds: ['IGQ' + 'uhewyql9VgVJ6hSgBxx9PKLXj7W7N4srQNWatcRncS3LUrd7bY'],
    ignores: [
      'IGQ' + 'uhewyql9VgVJ6hSgBxx9PKLXj',
      'IGQ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'linkedin-client-secret': {
    title: 'LinkedIn client secret',
    standard: 'As issued: older secrets: 16 characters, need context',
    proof: 'structure',
    finds: ['WPL_AP' + '0.focvUkyFpfNRRSrA.IaicKYt6'],
    ignores: ['WPL_AP' + '0.focvUkyFpfN', 'WPL_AP' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'twitch-token': {
    title: 'Twitch access token',
    standard: 'dev.twitch.tv/docs/authentication/',
    proof: 'cue',
    finds: ['twitch_key = «' + 'qswwegwzkah5kt8jhdecullreqbdfx»'],
    ignores: ['qswwegwzkah5kt8jhdecullreqbdfx', 'twitch_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'twitch-stream-key': {
    title: 'Twitch stream key',
    standard: 'As issued: user id in the middle',
    proof: 'structure',
    finds: ['live_' + '13895666_bar1iKIh8zVVxGustwZHHIwuJ05zBl'],
    ignores: ['live_' + '13895666_bar1iKIh8z', 'live_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'spotify-client-secret': {
    title: 'Spotify client secret',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['spotify_key = «' + '5152120feba00b982999efa4fd4ecd64»'],
    ignores: ['5152120feba00b982999efa4fd4ecd64', 'spotify_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'pinterest-token': {
    title: 'Pinterest access token',
    standard: 'As issued: refresh tokens pinr.',
    proof: 'structure',
    finds: ['pina_' + 'SOgWSNiZg8SKMWZJ8aMEUOT5wbN58l'],
    ignores: ['pina_' + 'SOgWSNiZg8SKMWZ', 'pina_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'dropbox-short-lived': {
    title: 'Dropbox short-lived token',
    standard: 'developers.dropbox.com/oauth-guide',
    proof: 'structure',
    finds: [
      'sl.' +
        'uqe4gSyu9DIzPTDn5qmzPEEr8OJIouZc3bPNt7ZiCDOPexmeHVszo9cj7pvHAmXPSgzNuwoW4HGLy3eErCHYTMMMQaiq1zDsMScGJmgSO9Nw9PjC0aIxzyy3oC6Mw8O6lO',
    ],
    ignores: [
      'sl.' + 'uqe4gSyu9DIzPTDn5qmzPEEr8OJIouZc3bPNt7ZiCDOPexmeHVszo9cj7pvHAmXPS',
      'sl.' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'box-api-token': {
    title: 'Box developer token',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['box_key = «' + '003oUrdfvPuV7C9q0OJG6beMuh16Yctj»'],
    ignores: ['003oUrdfvPuV7C9q0OJG6beMuh16Yctj', 'box_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'frameio-token': {
    title: 'Frame.io API token',
    standard: 'As issued: 70 characters in all',
    proof: 'structure',
    finds: ['fio-u-' + 'dRTlDtvUMEHx35Fo8w3yzeXcvwJ5scRtSYxV6HxqI2jJwSJ8u2FH6CVcQjZWhEiH'],
    ignores: [
      'fio-u-' + 'dRTlDtvUMEHx35Fo8w3yzeXcvwJ5scRt',
      'fio-u-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'adobe-client-secret': {
    title: 'Adobe OAuth client secret',
    standard: 'As issued: 36 characters in all',
    proof: 'structure',
    finds: ['p8e-' + 'UgLWmeRYywFtref7RqB780XXXyP1zzqt'],
    ignores: ['p8e-' + 'UgLWmeRYywFtref7', 'p8e-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'canva-client-secret': {
    title: 'Canva client secret',
    standard: 'As issued: 56 characters in all',
    proof: 'structure',
    finds: ['cnvca' + 'LrGR4z9m6tDFDbcmvl447bTr7AFaOo0jvdOuKpAPrjmCT1CtL7d'],
    ignores: [
      'cnvca' + 'LrGR4z9m6tDFDbcmvl447bTr7',
      'cnvca' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'apify-token': {
    title: 'Apify API token',
    standard: 'docs.apify.com',
    proof: 'structure',
    finds: ['apify_api_' + 'lg9OK4aE3dB9r272vCvFKoDMw5X9uSbwjW1y'],
    ignores: ['apify_api_' + 'lg9OK4aE3dB9r272vC', 'apify_api_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'adafruit-io-key': {
    title: 'Adafruit IO key',
    standard: 'io.adafruit.com/api/docs/',
    proof: 'structure',
    finds: ['aio_' + 'Twu2KWcxYdxH5vNtG4b7tFFx6q7j'],
    ignores: ['aio_' + 'Twu2KWcxYdxH5v', 'aio_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'rails-master-key': {
    title: 'Ruby on Rails master key',
    standard: 'As issued: RAILS_MASTER_KEY or master.key',
    proof: 'cue',
    finds: ['rails_key = «' + '08e65e51944b933cd4b0b22e4c52a997»'],
    ignores: ['08e65e51944b933cd4b0b22e4c52a997', 'rails_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'wakatime-api-key': {
    title: 'WakaTime API key',
    standard: 'As issued: older keys: a bare uuid',
    proof: 'structure',
    finds: ['waka_' + '8320bdcd-aeb4-8e64-1e5c-2068bb73c936'],
    ignores: ['waka_' + '8320bdcd-aeb4-8e64', 'waka_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'truenas-api-key': {
    title: 'TrueNAS API key',
    standard: 'As issued: number, hyphen, body',
    proof: 'cue',
    finds: ['truenas_key = «' + '5-tjLI8dHW7XZAM744oq0iH96rB6AciOgYYYDIrwtnFNJjIVV1v3B8yXwOvvid2zUa»'],
    ignores: [
      '5-tjLI8dHW7XZAM744oq0iH96rB6AciOgYYYDIrwtnFNJjIVV1v3B8yXwOvvid2zUa',
      'truenas_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'rapidapi-key': {
    title: 'RapidAPI key',
    standard: 'docs.rapidapi.com/docs/keys',
    proof: 'structure',
    finds: ['7d2f0b9ac4msh1e4c86b5a3d9' + '0f1p1e6278cjsna4f1b7d2f0b9'],
    ignores: ['7d2f0b9ac4msh1e4c86b5a3d9'],
  },
  'facebook-app-token': {
    title: 'Meta app access token',
    standard: 'developers.facebook.com/docs/facebook-login/guides/access-tokens',
    proof: 'structure',
    finds: ['482957381640275|k8Vb2' + 'NmHr7JcPdZe5Ug3QoWy6Fi'],
    ignores: ['482957381640275|k8Vb2'],
  },
  'twitter-access-token': {
    title: 'X access token',
    standard: 'docs.x.com/resources/fundamentals/authentication',
    proof: 'structure',
    finds: ['1482957381640275-k8Vb2NmHr7J' + 'cPdZe5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9'],
    ignores: ['1482957381640275-k8Vb2NmHr7J'],
  },
  'dropbox-long-lived': {
    title: 'Dropbox long-lived token',
    standard: 'dropbox.com/developers/documentation',
    proof: 'structure',
    finds: ['k8Vb2NmHr7JAAAAAAAAAAcPdZe5Ug3Qo' + 'Wy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9sTx4'],
    ignores: ['k8Vb2NmHr7JAAAAAAAAAAcPdZe5Ug3Qo'],
  },
  'laravel-app-key': {
    title: 'Laravel application key',
    standard: 'laravel.com/docs/encryption',
    proof: 'structure',
    finds: ['APP_KEY=base64:' + 'Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9sTx4VbN='],
    ignores: [
      'APP_KEY=base64:' + 'Ze5Ug3QoWy6Fi0Ka2Sv7Bn',
      'APP_KEY=base64:' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'bitcoin-private-key': {
    title: 'Private key of a wallet',
    standard: 'en.bitcoin.it/wiki/Wallet_import_format; double SHA-256',
    proof: 'check',
    // Published with the format.
    finds: ['5' + 'HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ'],
    ignores: ['5' + 'HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK'],
  },
  'bitcoin-extended-private-key': {
    title: 'Extended private key of a wallet',
    standard: 'github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
    proof: 'structure',
    finds: [
      'xprv' +
        '9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi',
    ],
    ignores: [
      'xprv' + '9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPq',
      'xprv' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
