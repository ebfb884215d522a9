import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';
import { uuid } from '../../uuid';

/** Quality, build and release. */
export const pipelines: readonly SecretFormat[] = [
  {
    id: 'snyk-token',
    names: ['snyk'],
    body: uuid,
    severity: 'high',
  },
  {
    id: 'codecov-token',
    names: ['codecov'],
    body: uuid,
    severity: 'medium',
  },
  { id: 'circleci-pat', anchors: ['CCIPAT_'], body: /[A-Za-z0-9]{22}_[a-f0-9]{40}/ },
  {
    id: 'circleci-project-token',
    anchors: ['CCIPRJ_'],
    body: /[A-Za-z0-9]{22}_[a-f0-9]{40}/,
    severity: 'high',
  },
  { id: 'travisci-token', names: ['travis'], body: /[\w-]{22}/, severity: 'high' },
  { id: 'buildkite-token', anchors: ['bkua_'], body: /[a-z0-9]{40}/ },
  {
    id: 'harness-api-key',
    anchors: ['pat.', 'sat.'],
    body: /[\w-]{22}\.[a-f0-9]{24}\.[A-Za-z0-9]{20}/,
  },
  { id: 'octopus-deploy-key', anchors: ['API-'], body: /[A-Z0-9]{26}/, severity: 'high' },
  { id: 'prefect-api-key', anchors: ['pnu_'], body: /[A-Za-z0-9]{36}/, severity: 'high' },
  { id: 'infracost-api-key', anchors: ['ico-'], body: /[A-Za-z0-9]{32}/, severity: 'medium' },
  { id: 'openshift-token', anchors: ['sha256~'], body: /[\w-]{43}/ },
  {
    id: 'dependency-track-api-key',
    anchors: ['odt_'],
    body: /[A-Za-z0-9]{32}(?:[A-Za-z0-9]{4})?/,
  },
  {
    id: 'stackhawk-api-key',
    anchors: ['hawk.'],
    body: /[A-Za-z0-9]{20}\.[A-Za-z0-9]{20}/,
  },
];

export const pipelinesDescriptions: Readonly<Record<string, Description>> = {
  'snyk-token': {
    title: 'Snyk API token',
    standard: 'docs.snyk.io',
    proof: 'cue',
    finds: ['snyk_key = «' + 'f68adf87-0a28-baa5-e6ee-86dea8b50dc0»'],
    ignores: ['f68adf87-0a28-baa5-e6ee-86dea8b50dc0', 'snyk_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'codecov-token': {
    title: 'Codecov upload token',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['codecov_key = «' + '7965fe77-3ffd-54ab-c656-d5795bf9ac97»'],
    ignores: [
      '7965fe77-3ffd-54ab-c656-d5795bf9ac97',
      'codecov_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'circleci-pat': {
    title: 'CircleCI personal token',
    standard: 'circleci.com/docs/managing-api-tokens/',
    proof: 'structure',
    finds: ['CCIPAT_' + '4aArwzdPjN4SGLVX9C63tS_ab355a98cf249d26c52f5165a57d600d260e9ad9'],
    ignores: [
      'CCIPAT_' + '4aArwzdPjN4SGLVX9C63tS_ab355a98',
      'CCIPAT_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'circleci-project-token': {
    title: 'CircleCI project token',
    standard: 'circleci.com/docs/managing-api-tokens/',
    proof: 'structure',
    finds: ['CCIPRJ_' + 'hdf7KC8llBSG378NM69yaf_4e87538b75f676b02117cc58f6fcb65691b38011'],
    ignores: [
      'CCIPRJ_' + 'hdf7KC8llBSG378NM69yaf_4e87538b',
      'CCIPRJ_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'travisci-token': {
    title: 'Travis CI access token',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['travis_key = «' + 'SkDS4FoRqOzefGiedmqEKC»'],
    ignores: ['SkDS4FoRqOzefGiedmqEKC', 'travis_key = ' + 'xxxxxxxxxxxxxxxxxxxxxx'],
  },
  'buildkite-token': {
    title: 'Buildkite user access token',
    standard: 'buildkite.com/docs/apis/managing-api-tokens',
    proof: 'structure',
    finds: ['bkua_' + 'clo5h0acrkh7gdu6x2wa6rs1x4rcaicyuhkm3z7i'],
    ignores: ['bkua_' + 'clo5h0acrkh7gdu6x2wa', 'bkua_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'harness-api-key': {
    title: 'Harness personal or service key',
    standard: 'As issued: account, key id, secret',
    proof: 'structure',
    finds: ['pat.' + 'z93UqQVn6FVPXygehPc9jz.edae696ad6cd5ff0bfb5a547.mT7Vd1jfZ5xoFKD3aA1b'],
    ignores: [
      'pat.' + 'z93UqQVn6FVPXygehPc9jz.edae696ad6c',
      'pat.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'octopus-deploy-key': {
    title: 'Octopus Deploy API key',
    standard: 'As issued: upper case and digits',
    proof: 'structure',
    finds: ['API-' + 'HO7E1VQYBJVQ3R9N9CLU34ZMHT'],
    ignores: ['API-' + 'HO7E1VQYBJVQ3', 'API-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'prefect-api-key': {
    title: 'Prefect API key',
    standard: 'As issued: service accounts: pnb_',
    proof: 'structure',
    finds: ['pnu_' + 'oHjbP5oEbq2jDkkCGYSDY0vMN9dcmXds8gDD'],
    ignores: ['pnu_' + 'oHjbP5oEbq2jDkkCGY', 'pnu_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'infracost-api-key': {
    title: 'Infracost API key',
    standard: 'As issued: 36 characters in all',
    proof: 'structure',
    finds: ['ico-' + 'F3VY5QNL5UWhHYWwJCWibWInjMxlYx9g'],
    ignores: ['ico-' + 'F3VY5QNL5UWhHYWw', 'ico-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'openshift-token': {
    title: 'OpenShift user token',
    standard: 'As issued: base64url of 32 bytes',
    proof: 'structure',
    finds: ['sha256~' + 'vV7Fn1AzQ1ur0yNU5ry6KTsoE33lgsi9oHx0ay5Z5XX'],
    ignores: ['sha256~' + 'vV7Fn1AzQ1ur0yNU5ry6K', 'sha256~' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'dependency-track-api-key': {
    title: 'Dependency-Track API key',
    standard: 'docs.dependencytrack.org',
    proof: 'structure',
    finds: ['odt_' + 'Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk'],
    ignores: ['odt_' + 'Ze5Ug3QoWy6Fi0Ka', 'odt_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'stackhawk-api-key': {
    title: 'StackHawk API key',
    standard: 'docs.stackhawk.com',
    proof: 'structure',
    finds: ['hawk.' + 'Ze5Ug3QoWy6Fi0Ka2Sv7.Bn4Mt9Lp17Gk2Lq9sTx4'],
    ignores: ['hawk.' + 'Ze5Ug3QoWy6Fi0Ka2Sv7', 'hawk.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
