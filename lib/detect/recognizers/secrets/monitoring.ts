import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';
import { uuid } from '../../uuid';

/** Logs, metrics and analytics. */
export const monitoring: readonly SecretFormat[] = [
  { id: 'datadog-api-key', names: ['datadog'], body: /[a-f0-9]{32}/, severity: 'high' },
  { id: 'datadog-app-key', names: ['datadog'], body: /[a-f0-9]{40}/ },
  { id: 'newrelic-user-key', anchors: ['NRAK-'], body: /[A-Z0-9]{27}/, severity: 'high' },
  { id: 'newrelic-insert-key', anchors: ['NRII-'], body: /[\w-]{32}/, severity: 'medium' },
  { id: 'newrelic-query-key', anchors: ['NRIQ-'], body: /[\w-]{32}/, severity: 'high' },
  { id: 'newrelic-admin-key', anchors: ['NRAA-'], body: /[a-f0-9]{27}/ },
  { id: 'grafana-cloud-token', anchors: ['glc_'], body: /[A-Za-z0-9+/]{40,150}={0,2}/ },
  { id: 'grafana-api-key', anchors: ['eyJrIjoi'], body: /[A-Za-z0-9+/]{40,380}={0,2}/ },
  { id: 'sentry-user-token', anchors: ['sntryu_'], body: /[a-f0-9]{64}/ },
  {
    id: 'sentry-org-token',
    anchors: ['sntrys_'],
    body: /eyJpYXQiO[A-Za-z0-9+/=]{80,300}_[A-Za-z0-9+/]{43}/,
  },
  { id: 'dynatrace-token', anchors: ['dt0c01.'], body: /[A-Z2-7]{24}\.[A-Z2-7]{64}/ },
  { id: 'honeycomb-api-key', anchors: ['hcaik_', 'hcbik_'], body: /[a-z0-9]{58}/, severity: 'high' },
  {
    id: 'sumologic-access-key',
    names: ['sumologic', 'sumo_logic', 'sumo'],
    body: /[A-Za-z0-9]{64}/,
    severity: 'high',
  },
  {
    id: 'splunk-hec-token',
    names: ['splunk'],
    body: uuid,
    severity: 'high',
  },
  { id: 'pagerduty-api-key', names: ['pagerduty'], body: /[\w+-]{20}/, severity: 'high' },
  {
    id: 'launchdarkly-sdk-key',
    anchors: ['sdk-'],
    body: uuid,
    severity: 'high',
  },
  { id: 'posthog-personal-key', anchors: ['phx_'], body: /[\w-]{41,49}/, severity: 'high' },
  { id: 'segment-public-api-token', anchors: ['sgp_'], body: /[A-Za-z0-9]{64}/, severity: 'high' },
  { id: 'sonarqube-token', anchors: ['squ_', 'sqp_', 'sqa_'], body: /[a-f0-9]{40}/, severity: 'high' },
  { id: 'newrelic-license-key', body: /(?:eu01xx)?[a-f0-9]{30,36}NRAL/ },
  {
    id: 'grafana-service-account',
    anchors: ['glsa_'],
    body: /[A-Za-z0-9]{32}_[a-f0-9]{8}/,
  },
];

export const monitoringDescriptions: Readonly<Record<string, Description>> = {
  'datadog-api-key': {
    title: 'Datadog API key',
    standard: 'docs.datadoghq.com/account_management/api-app-keys/',
    proof: 'cue',
    finds: ['datadog_key = «' + 'd608ec142f61a90fcb007fc1e6b850e7»'],
    ignores: ['d608ec142f61a90fcb007fc1e6b850e7', 'datadog_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'datadog-app-key': {
    title: 'Datadog application key',
    standard: 'docs.datadoghq.com/account_management/api-app-keys/',
    proof: 'cue',
    finds: ['datadog_key = «' + '858366d37b2e6ab457018c7f21d3937e58ff59c0»'],
    ignores: [
      '858366d37b2e6ab457018c7f21d3937e58ff59c0',
      'datadog_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'newrelic-user-key': {
    title: 'New Relic user key',
    standard: 'docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    proof: 'structure',
    finds: ['NRAK-' + 'SYNKAJ6GHZ4QYBPXMD61C2OR41A'],
    ignores: ['NRAK-' + 'SYNKAJ6GHZ4QY', 'NRAK-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'newrelic-insert-key': {
    title: 'New Relic insert key',
    standard: 'docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    proof: 'structure',
    finds: ['NRII-' + 'lfR8CYZ7ZoU2YjGrt4BnCClVeQFAuhAO'],
    ignores: ['NRII-' + 'lfR8CYZ7ZoU2YjGr', 'NRII-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'newrelic-query-key': {
    title: 'New Relic query key',
    standard: 'docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    proof: 'structure',
    finds: ['NRIQ-' + 'Eu7UsAw7zO0DRgeoCsh3zYSDQhSfwf4d'],
    ignores: ['NRIQ-' + 'Eu7UsAw7zO0DRgeo', 'NRIQ-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'newrelic-admin-key': {
    title: 'New Relic admin key',
    standard: 'docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    proof: 'structure',
    finds: ['NRAA-' + '7d4b43593a5cd0f8690b57e6021'],
    ignores: ['NRAA-' + '7d4b43593a5cd', 'NRAA-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'grafana-cloud-token': {
    title: 'Grafana Cloud access policy token',
    standard:
      'grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    proof: 'structure',
    finds: ['glc_' + 'HtoJZLsHYAoJA0orUFUqiaBE4u35SrGEkw4M0cem'],
    ignores: ['glc_' + 'HtoJZLsHYAoJA0orUFUq', 'glc_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'grafana-api-key': {
    title: 'Grafana API key, older form',
    standard: 'As issued: base64 JSON with k, n, id',
    proof: 'structure',
    finds: ['eyJrIjoi' + 'eWUVFv9VirEVSmaVTFOObFQ3QaZ9XuLhM9VSJ80K'],
    ignores: ['eyJrIjoi' + 'eWUVFv9VirEVSmaVTFOO', 'eyJrIjoi' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'sentry-user-token': {
    title: 'Sentry user auth token',
    standard: 'docs.sentry.io/account/auth-tokens/',
    proof: 'structure',
    finds: ['sntryu_' + 'c8488a7cf2606b4f2c8f462bda4a96f54cf69f6aad6e4fedbb22bde49bffe144'],
    ignores: [
      'sntryu_' + 'c8488a7cf2606b4f2c8f462bda4a96f5',
      'sntryu_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'sentry-org-token': {
    title: 'Sentry organisation token',
    standard: 'docs.sentry.io/account/auth-tokens/',
    proof: 'structure',
    finds: [
      'sntrys_' +
        'eyJpYXQiO9NVO9YN8ufUjHO8WrgEgSd6vsa88TOVJtqJj4wFr8oKtP1DgCE8ZgdPKi6n4hThRb0pa3I9vPM34Brgd_apXV7wTckDSeHrj3S9pbCwSXYppyIOr6MaH2VDmdQmq',
    ],
    ignores: [
      'sntrys_' + 'eyJpYXQiO9NVO9YN8ufUjHO8WrgEgSd6vsa88TOVJtqJj4wFr8oKtP1DgCE8ZgdPKi',
      'sntrys_' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'dynatrace-token': {
    title: 'Dynatrace API token',
    standard:
      'docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    proof: 'structure',
    finds: [
      'dt0c01.' + '472LWLPGHOCCIMJJ35VOHXBP.ZDIFLIT2IIUQHXNJTR2TOFUD2QPMB62HSJ4AV4BYST5I3MCFBGO7IXPY54IK35ZV',
    ],
    ignores: [
      'dt0c01.' + '472LWLPGHOCCIMJJ35VOHXBP.ZDIFLIT2IIUQHXNJTR2',
      'dt0c01.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'honeycomb-api-key': {
    title: 'Honeycomb API key',
    standard: 'As issued: older keys: 32 hex or 22 characters, need context',
    proof: 'structure',
    finds: ['hcaik_' + 'nagxiffg6pd30q3nmahvacskn9uargppscx2ejwmec9jdxngcfcmqula32'],
    ignores: [
      'hcaik_' + 'nagxiffg6pd30q3nmahvacskn9uar',
      'hcaik_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'sumologic-access-key': {
    title: 'Sumo Logic access key',
    standard: 'As issued: the id beside it starts su',
    proof: 'cue',
    finds: ['sumologic_key = «' + 'zJ9l4RjR0se9fUog7c15aRK4tU03w34nO6DUEohgn42RL5N5PgAFBqhVuxtFL99H»'],
    ignores: [
      'zJ9l4RjR0se9fUog7c15aRK4tU03w34nO6DUEohgn42RL5N5PgAFBqhVuxtFL99H',
      'sumologic_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'splunk-hec-token': {
    title: 'Splunk HEC token',
    standard: 'As issued: header Authorization: Splunk',
    proof: 'cue',
    finds: ['splunk_key = «' + '2e78650f-d9c9-760b-9ad1-dbed6fd70c1e»'],
    ignores: [
      '2e78650f-d9c9-760b-9ad1-dbed6fd70c1e',
      'splunk_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'pagerduty-api-key': {
    title: 'PagerDuty REST API key',
    standard: 'As issued: user tokens start u+',
    proof: 'cue',
    finds: ['pagerduty_key = «' + 'khEfzzkP2amzPdftE2wh»'],
    ignores: ['khEfzzkP2amzPdftE2wh', 'pagerduty_key = ' + 'xxxxxxxxxxxxxxxxxxxx'],
  },
  'launchdarkly-sdk-key': {
    title: 'LaunchDarkly SDK key',
    standard: 'launchdarkly.com/docs',
    proof: 'structure',
    finds: ['sdk-' + '30f63bec-9556-24b4-5d8c-553e7b5e876e'],
    ignores: ['sdk-' + '30f63bec-9556-24b4', 'sdk-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'posthog-personal-key': {
    title: 'PostHog personal API key',
    standard: 'posthog.com/docs/api',
    proof: 'structure',
    finds: ['phx_' + 'y1U7IUqGZpard6fGggSgbFO64FrlCEGBN83BwGbgI'],
    ignores: ['phx_' + 'y1U7IUqGZpard6fGggSg', 'phx_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'segment-public-api-token': {
    title: 'Segment public API token',
    standard: 'As issued: 68 characters in all',
    proof: 'structure',
    finds: ['sgp_' + 'MGKP9ZZvmh6K7QWqfmj8lYcSgfg31CkYADsgChP2CYvHAl1BG2t5dvxRTFz7eXOO'],
    ignores: [
      'sgp_' + 'MGKP9ZZvmh6K7QWqfmj8lYcSgfg31CkY',
      'sgp_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'sonarqube-token': {
    title: 'SonarQube token',
    standard: 'docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
    proof: 'structure',
    finds: ['squ_' + '1ab84a02e18f86f0e236b29e9e261cf89fd052fd'],
    ignores: ['squ_' + '1ab84a02e18f86f0e236', 'squ_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'newrelic-license-key': {
    title: 'New Relic licence key',
    standard: 'docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys',
    proof: 'structure',
    finds: ['7d2f0b9ac41e4c86b5a3' + 'd90f1e6278ca4f1bNRAL'],
    ignores: ['7d2f0b9ac41e4c86b5a3'],
  },
  'grafana-service-account': {
    title: 'Grafana service account token',
    standard: 'grafana.com/docs',
    proof: 'structure',
    finds: ['glsa_' + 'Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk_3c8a19f0'],
    ignores: ['glsa_' + 'Ze5Ug3QoWy6Fi0Ka2Sv7', 'glsa_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
