import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';
import { uuid } from '../../uuid';

/** Shops, documents, design and content. */
export const services: readonly SecretFormat[] = [
  { id: 'shopify-access-token', anchors: ['shpat_'], body: /[a-zA-Z0-9]{32,38}/ },
  { id: 'shopify-custom-app-token', anchors: ['shpca_'], body: /[a-zA-Z0-9]{32,38}/ },
  { id: 'shopify-private-app-token', anchors: ['shppa_'], body: /[a-zA-Z0-9]{32,38}/ },
  { id: 'shopify-shared-secret', anchors: ['shpss_'], body: /[a-zA-Z0-9]{32,38}/ },
  {
    id: 'ebay-client-secret',
    names: ['ebay'],
    body: /(?:PRD-|SBX-)[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4,12}/,
    severity: 'high',
  },
  {
    id: 'hubspot-private-app-token',
    anchors: ['pat-na1-', 'pat-eu1-'],
    body: uuid,
  },
  { id: 'airtable-pat', anchors: ['pat'], body: /[A-Za-z0-9]{14}\.[a-f0-9]{64}/ },
  { id: 'notion-token', anchors: ['ntn_'], body: /[0-9]{11}[A-Za-z0-9]{35}/ },
  { id: 'linear-api-key', anchors: ['lin_api_'], body: /[A-Za-z0-9]{40}/ },
  { id: 'clickup-token', anchors: ['pk_'], body: /[0-9]{7,9}_[A-Z0-9]{32}/, severity: 'high' },
  { id: 'figma-pat', anchors: ['figd_'], body: /[\w-]{40}/, severity: 'high' },
  { id: 'typeform-token', anchors: ['tfp_'], body: /[\w.=-]{59}/, severity: 'high' },
  { id: 'intercom-token', anchors: ['dG9rO'], body: /[A-Za-z0-9+/=]{54}={0,2}/ },
  { id: 'zendesk-token', names: ['zendesk'], body: /[A-Za-z0-9]{40}/ },
  { id: 'freshdesk-api-key', names: ['freshdesk'], body: /[A-Za-z0-9]{20}/, severity: 'high' },
  { id: 'postman-api-key', anchors: ['PMAK-'], body: /[a-f0-9]{24}-[a-f0-9]{34}/, severity: 'high' },
  { id: 'postman-collection-key', anchors: ['PMAT-'], body: /[A-Z0-9]{26}/, severity: 'medium' },
  { id: 'readme-api-key', anchors: ['rdme_'], body: /[a-z0-9]{70}/, severity: 'medium' },
  { id: 'contentful-token', anchors: ['CFPAT-'], body: /[\w-]{43}/, severity: 'high' },
  { id: 'prismic-token', names: ['prismic'], body: /(?:MC5)[\w.-]{60,2000}/, severity: 'medium' },
  { id: 'sanity-token', anchors: ['sk'], body: /[A-Za-z0-9]{178}/, severity: 'high' },
  { id: 'algolia-admin-key', names: ['algolia'], body: /[a-f0-9]{32}/, severity: 'high' },
  {
    id: 'mapbox-secret-token',
    anchors: ['sk.eyJ'],
    body: /[\w-]{60,110}\.[\w-]{22}/,
    severity: 'high',
  },
  { id: 'maxmind-license-key', body: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/ },
  { id: 'asana-pat', body: /[12]\/[0-9]{16}(?:\/[0-9]{16})?:[a-f0-9]{32}/ },
  { id: 'salesforce-session-id', body: /00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,120}/ },
];

export const servicesDescriptions: Readonly<Record<string, Description>> = {
  'shopify-access-token': {
    title: 'Shopify app access token',
    standard: 'shopify.dev/docs/apps/build/authentication-authorization',
    proof: 'structure',
    finds: ['shpat_' + '36B4dd5D3Ed2C638e952f9EfAc288D90'],
    ignores: ['shpat_' + '36B4dd5D3Ed2C638', 'shpat_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'shopify-custom-app-token': {
    title: 'Shopify custom app token',
    standard: 'shopify.dev/docs/apps/build/authentication-authorization',
    proof: 'structure',
    finds: ['shpca_' + 'EcfBD1d57eb426e8634c2FaAbB0A86bC'],
    ignores: ['shpca_' + 'EcfBD1d57eb426e8', 'shpca_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'shopify-private-app-token': {
    title: 'Shopify private app password',
    standard: 'shopify.dev/docs/apps/build/authentication-authorization',
    proof: 'structure',
    finds: ['shppa_' + 'D33D1Fc8A009f52551bBdf05885b56dE'],
    ignores: ['shppa_' + 'D33D1Fc8A009f525', 'shppa_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'shopify-shared-secret': {
    title: 'Shopify app secret',
    standard: 'shopify.dev/docs/apps/build/authentication-authorization',
    proof: 'structure',
    finds: ['shpss_' + '61f54Ed885BcF38Ebef72F5922B3C032'],
    ignores: ['shpss_' + '61f54Ed885BcF38E', 'shpss_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'ebay-client-secret': {
    title: 'eBay client secret',
    standard: 'As issued: hex groups',
    proof: 'cue',
    finds: ['ebay_key = «' + 'SBX-8acc6957-705d-29a5-3bd8-ec02»'],
    ignores: ['SBX-8acc6957-705d-29a5-3bd8-ec02', 'ebay_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'hubspot-private-app-token': {
    title: 'HubSpot private app token',
    standard: 'developers.hubspot.com/docs/guides/apps/private-apps/overview',
    proof: 'structure',
    finds: ['pat-na1-' + '3e8a4687-95ed-0219-b85c-274135420d44'],
    ignores: ['pat-na1-' + '3e8a4687-95ed-0219', 'pat-na1-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'airtable-pat': {
    title: 'Airtable personal access token',
    standard: 'airtable.com/developers/web/guides/personal-access-tokens',
    proof: 'structure',
    finds: ['pat' + '13LU5TA3j4SBPj.08364a31f3afd2b50367cf336ca9f3a6d4f98e5bce648df0baff7aba4ffedecd'],
    ignores: [
      'pat' + '13LU5TA3j4SBPj.08364a31f3afd2b50367cf33',
      'pat' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'notion-token': {
    title: 'Notion integration token',
    standard: 'developers.notion.com/docs/authorization',
    proof: 'structure',
    finds: ['ntn_' + '168305297925bYw7WGnEqEvkOR2Mh35VhqCsU9wqklpi1H'],
    ignores: ['ntn_' + '168305297925bYw7WGnEqEv', 'ntn_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'linear-api-key': {
    title: 'Linear API key',
    standard: 'linear.app/developers',
    proof: 'structure',
    finds: ['lin_api_' + 'k0WuDCuR7bOr8SbXHYAbjFc9mwtxj8Icv9llWnL3'],
    ignores: ['lin_api_' + 'k0WuDCuR7bOr8SbXHYAb', 'lin_api_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'clickup-token': {
    title: 'ClickUp personal token',
    standard: 'developer.clickup.com/docs/authentication',
    proof: 'structure',
    finds: ['pk_' + '0478336_Z5LUGGFKY3K6P17T2O8LI1V6EKYIHL9O'],
    ignores: ['pk_' + '0478336_Z5LUGGFKY3K6', 'pk_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'figma-pat': {
    title: 'Figma personal access token',
    standard: 'developers.figma.com/docs/rest-api/authentication/',
    proof: 'structure',
    finds: ['figd_' + 'TyxgUdcCFalsPvs2c08lo9oIDXn89siyykEpXGC4'],
    ignores: ['figd_' + 'TyxgUdcCFalsPvs2c08l', 'figd_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'typeform-token': {
    title: 'Typeform personal token',
    standard: 'As issued: fixed length',
    proof: 'structure',
    finds: ['tfp_' + 'XwPshQXppZFWKiXUXqJzfagAgboxYaUCkVfc6pErALTAP33gFZeyMlnDmd8'],
    ignores: [
      'tfp_' + 'XwPshQXppZFWKiXUXqJzfagAgboxY',
      'tfp_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'intercom-token': {
    title: 'Intercom access token',
    standard: 'As issued: base64; decodes to tok:',
    proof: 'structure',
    finds: ['dG9rO' + 'skRCBDtAgfVqpERlxBSEf2Xw6yNdNnIIOwYRERVwOpFxnt7QHvrHip'],
    ignores: [
      'dG9rO' + 'skRCBDtAgfVqpERlxBSEf2Xw6yN',
      'dG9rO' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'zendesk-token': {
    title: 'Zendesk API token',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['zendesk_key = «' + '2KYmN6OxbsrGApXeAqNFb9mCiOmUAVRrwTyOpvni»'],
    ignores: [
      '2KYmN6OxbsrGApXeAqNFb9mCiOmUAVRrwTyOpvni',
      'zendesk_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'freshdesk-api-key': {
    title: 'Freshdesk API key',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['freshdesk_key = «' + '6Q10qmsG1vy5HmMZnld4»'],
    ignores: ['6Q10qmsG1vy5HmMZnld4', 'freshdesk_key = ' + 'xxxxxxxxxxxxxxxxxxxx'],
  },
  'postman-api-key': {
    title: 'Postman API key',
    standard: 'learning.postman.com/docs/developer/postman-api/authentication/',
    proof: 'structure',
    finds: ['PMAK-' + 'ae26ef6fbf891a0d7d94599c-8db6c206fd950250139a67161f14487f3f'],
    ignores: [
      'PMAK-' + 'ae26ef6fbf891a0d7d94599c-8db6',
      'PMAK-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'postman-collection-key': {
    title: 'Postman collection access key',
    standard: 'As issued: a ULID',
    proof: 'structure',
    finds: ['PMAT-' + '664O2GOTER620K54CVGF2KFK9U'],
    ignores: ['PMAT-' + '664O2GOTER620', 'PMAT-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'readme-api-key': {
    title: 'ReadMe API key',
    standard: 'As issued: fixed length',
    proof: 'structure',
    finds: ['rdme_' + 'jwra44ov2yxgqiuck58s21fnixok3nsanmzytdaouw1nni7emyjgg5x7l7mniz5it3zw7o'],
    ignores: [
      'rdme_' + 'jwra44ov2yxgqiuck58s21fnixok3nsanmz',
      'rdme_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'contentful-token': {
    title: 'Contentful management token',
    standard: 'As issued: delivery tokens have no prefix and are public',
    proof: 'structure',
    finds: ['CFPAT-' + 'l8vFbslFVm4G0q7vxbXDlnwWQeDeDIkREy3jVRKCg6O'],
    ignores: ['CFPAT-' + 'l8vFbslFVm4G0q7vxbXDl', 'CFPAT-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'prismic-token': {
    title: 'Prismic access token',
    standard: 'As issued: base64 that starts 0.',
    proof: 'cue',
    finds: ['prismic_key = «' + 'MC5eZQIp8fLeGgialYC4LuO78HPYt5iYiM0PtM7YrHO9ts4CtI39Z8k02Yczczq»'],
    ignores: [
      'MC5eZQIp8fLeGgialYC4LuO78HPYt5iYiM0PtM7YrHO9ts4CtI39Z8k02Yczczq',
      'prismic_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'sanity-token': {
    title: 'Sanity API token',
    standard: 'As issued: 180 characters in all',
    proof: 'structure',
    finds: [
      'sk' +
        'm68xH3288lUx1DLfjf8DK8OOUuu7EOvviYTmmqKRuNvKOfPXoaSYihc6L3LfETyDYr758X11vWaCYDo9TDVuRMJ0phXNBnlK1r9bVQepXlRh7FO7eV1sbNlpD0o1bV7kyN7a22VhQoeV5MTrmBnDzdpAPpn911zbKMPg929QIFaN0wksUB',
    ],
    ignores: [
      'sk' + 'm68xH3288lUx1DLfjf8DK8OOUuu7EOvviYTmmqKRuNvKOfPXoaSYihc6L3LfETyDYr758X11vWaCYDo9TDVuRMJ0p',
      'sk' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'algolia-admin-key': {
    title: 'Algolia admin key',
    standard: 'www.algolia.com/doc/guides/security/api-keys/',
    proof: 'cue',
    finds: ['algolia_key = «' + '2b51c87ed69b4c1c11ce693d3957469e»'],
    ignores: ['2b51c87ed69b4c1c11ce693d3957469e', 'algolia_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'mapbox-secret-token': {
    title: 'Mapbox secret token',
    standard: 'docs.mapbox.com/help/glossary/access-token/',
    proof: 'structure',
    finds: ['sk.eyJ' + 'y2SkR3urYieKSv1KgFlM0jFHplpAzoluz6OXTb3QuNtLWqof8HaOO0HjgtyZ.5zlpwcwmFqzCyP3GeYvGVb'],
    ignores: [
      'sk.eyJ' + 'y2SkR3urYieKSv1KgFlM0jFHplpAzoluz6OXTb3Qu',
      'sk.eyJ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'maxmind-license-key': {
    title: 'MaxMind licence key',
    standard: 'dev.maxmind.com',
    proof: 'structure',
    finds: ['k8Vb2N_mHr7JcPdZe5Ug' + '3QoWy6Fi0Ka2Sv7B_mmk'],
    ignores: ['k8Vb2N_mHr7JcPdZe5Ug'],
  },
  'asana-pat': {
    title: 'Asana personal access token',
    standard: 'developers.asana.com/docs/personal-access-token',
    proof: 'structure',
    finds: ['2/1204857391846205/120593847162538' + '4:7d2f0b9ac41e4c86b5a3d90f1e6278ca'],
    ignores: ['2/1204857391846205/120593847162538'],
  },
  'salesforce-session-id': {
    title: 'Salesforce session id',
    standard: 'developer.salesforce.com/docs',
    proof: 'structure',
    finds: [
      '00D5g000004Xk2A!AQcPdZe5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp1' +
        '7Gk2Lq9sTx4VbN1mHr8Jc.PdZe5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9',
    ],
    ignores: ['00D5g000004Xk2A!AQcPdZe5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp1'],
  },
};
