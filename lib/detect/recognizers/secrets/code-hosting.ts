import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';

/** Where code lives. */
export const codeHosting: readonly SecretFormat[] = [
  {
    id: 'zai-api-key',
    names: ['zai', 'zhipu', 'bigmodel'],
    body: /[a-f0-9]{32}\.[A-Za-z0-9]{16}/,
    severity: 'high',
  },
  { id: 'brave-search-api-key', names: ['brave'], body: /(?:BSA)[\w-]{24,40}/, severity: 'medium' },
  { id: 'cursor-api-key', names: ['cursor'], body: /(?:key_)[a-f0-9]{64}/, severity: 'high' },
  { id: 'gitlab-pat', anchors: ['glpat-'], body: /[\w-]{20,50}/ },
  {
    id: 'gitlab-pat-routable',
    anchors: ['glpat-'],
    body: /[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}/,
  },
  { id: 'gitlab-pipeline-trigger', anchors: ['glptt-'], body: /[a-f0-9]{40}/, severity: 'high' },
  {
    id: 'gitlab-runner-registration',
    anchors: ['GR1348941'],
    body: /[\w-]{20,50}/,
    severity: 'high',
  },
  { id: 'gitlab-runner-auth', anchors: ['glrt-'], body: /[\w-]{20,50}/, severity: 'high' },
  { id: 'gitlab-deploy-token', anchors: ['gldt-'], body: /[\w-]{20,50}/, severity: 'high' },
  { id: 'gitlab-oauth-secret', anchors: ['gloas-'], body: /[\w-]{64}/ },
  {
    id: 'gitlab-ci-job-token',
    anchors: ['glcbt-'],
    body: /[A-Za-z0-9]{1,5}_[\w-]{20}/,
    severity: 'medium',
  },
  { id: 'gitlab-agent-token', anchors: ['glagent-'], body: /[\w-]{50}/ },
  { id: 'gitlab-feed-token', anchors: ['glft-'], body: /[\w-]{20,50}/, severity: 'medium' },
  { id: 'gitlab-incoming-mail', anchors: ['glimt-'], body: /[\w-]{25}/, severity: 'medium' },
  { id: 'gitlab-scim-token', anchors: ['glsoat-'], body: /[\w-]{20,50}/, severity: 'high' },
  {
    id: 'bitbucket-app-password',
    anchors: ['ATBB'],
    body: /[A-Za-z0-9]{28}[A-F0-9]{4,8}/,
  },
  { id: 'bitbucket-client-secret', names: ['bitbucket'], body: /[\w=-]{64}/, severity: 'high' },
  { id: 'atlassian-api-token-legacy', names: ['atlassian'], body: /[A-Za-z0-9]{24}/ },
  {
    id: 'atlassian-datacenter-pat',
    names: ['jira', 'confluence'],
    body: /[A-Za-z0-9+/]{44}/,
  },
  {
    id: 'sourcegraph-access-token',
    anchors: ['sgp_'],
    body: /(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}/,
    severity: 'high',
  },
  { id: 'atlassian-api-token', anchors: ['ATATT3'], body: /[\w=-]{140,250}/ },
];

export const codeHostingDescriptions: Readonly<Record<string, Description>> = {
  'zai-api-key': {
    title: 'Z.ai API key',
    standard: 'As issued: hex, dot, 16 characters',
    proof: 'cue',
    finds: ['zai_key = «' + '4804ae6db98499d20fc3c13b812be2c3.Xxyjwl4CfbdgyPPp»'],
    ignores: [
      '4804ae6db98499d20fc3c13b812be2c3.Xxyjwl4CfbdgyPPp',
      'zai_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'brave-search-api-key': {
    title: 'Brave Search API key',
    standard: 'As issued: short prefix',
    proof: 'cue',
    finds: ['brave_key = «' + 'BSA2lzXlRD9zas5ZdNnQsP0Vlbs»'],
    ignores: ['BSA2lzXlRD9zas5ZdNnQsP0Vlbs', 'brave_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'cursor-api-key': {
    title: 'Cursor API key',
    standard: 'As issued: hex',
    proof: 'cue',
    finds: ['cursor_key = «' + 'key_2d20229560f5f02d308c8ec4006e75655b01b2f191478517cd57a3aa34e00243»'],
    ignores: [
      'key_2d20229560f5f02d308c8ec4006e75655b01b2f191478517cd57a3aa34e00243',
      'cursor_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'gitlab-pat': {
    title: 'GitLab personal access token',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['glpat-' + 'HzFyYsKARnxJErNgIi3j'],
    ignores: ['glpat-' + 'HzFyYsKARn', 'glpat-' + 'xxxxxxxxxxxxxxxxxxxx'],
  },
  'gitlab-pat-routable': {
    title: 'GitLab personal access token (routable)',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['glpat-' + 'HpDTRxN0mlaJGxvy5cYXYtY3Bdl.a4gfmf0ib'],
    ignores: ['glpat-' + 'HpDTRxN0mlaJGxvy5c', 'glpat-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'gitlab-pipeline-trigger': {
    title: 'GitLab pipeline trigger token',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['glptt-' + '7afcf3ad600eabc293846cd6d17f89d7606cb05a'],
    ignores: ['glptt-' + '7afcf3ad600eabc29384', 'glptt-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'gitlab-runner-registration': {
    title: 'GitLab runner registration token',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['GR1348941' + 'qaqhVHccQjpecf141raW'],
    ignores: ['GR1348941' + 'qaqhVHccQj', 'GR1348941' + 'xxxxxxxxxxxxxxxxxxxx'],
  },
  'gitlab-runner-auth': {
    title: 'GitLab runner authentication token',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['glrt-' + 'S3sz3o4mDYpxWT4dFphG'],
    ignores: ['glrt-' + 'S3sz3o4mDY', 'glrt-' + 'xxxxxxxxxxxxxxxxxxxx'],
  },
  'gitlab-deploy-token': {
    title: 'GitLab deploy token',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['gldt-' + 'kTyWoCcaw1vMGIHuuMyi'],
    ignores: ['gldt-' + 'kTyWoCcaw1', 'gldt-' + 'xxxxxxxxxxxxxxxxxxxx'],
  },
  'gitlab-oauth-secret': {
    title: 'GitLab OAuth application secret',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['gloas-' + 'U9oxq2QgRhIWDBIDiYLmytIoTWSxxySPgokD8XsKIlmqFyRNVVnfNIkGYuEPvGAH'],
    ignores: [
      'gloas-' + 'U9oxq2QgRhIWDBIDiYLmytIoTWSxxySP',
      'gloas-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'gitlab-ci-job-token': {
    title: 'GitLab CI job token',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['glcbt-' + 'x_r0lryzKm4V9W4nl7A0Lx'],
    ignores: ['glcbt-' + 'x_r0lryzKm4', 'glcbt-' + 'xxxxxxxxxxxxxxxxxxxxxx'],
  },
  'gitlab-agent-token': {
    title: 'GitLab Kubernetes agent token',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['glagent-' + '7alkrLdZExal8zYxZIp9lAyHkAawsx6vkPSM06XGdL9mx0ddss'],
    ignores: [
      'glagent-' + '7alkrLdZExal8zYxZIp9lAyHk',
      'glagent-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'gitlab-feed-token': {
    title: 'GitLab feed token',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['glft-' + 'phT35BvBp7H13JxeWMJJ'],
    ignores: ['glft-' + 'phT35BvBp7', 'glft-' + 'xxxxxxxxxxxxxxxxxxxx'],
  },
  'gitlab-incoming-mail': {
    title: 'GitLab incoming mail token',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['glimt-' + 'mlXRGW3M0zFe53covYe84y7z5'],
    ignores: ['glimt-' + 'mlXRGW3M0zFe', 'glimt-' + 'xxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'gitlab-scim-token': {
    title: 'GitLab SCIM token',
    standard: 'docs.gitlab.com/security/tokens/',
    proof: 'structure',
    finds: ['glsoat-' + 'N6uXWTeg8bDiZhjMAkKb'],
    ignores: ['glsoat-' + 'N6uXWTeg8b', 'glsoat-' + 'xxxxxxxxxxxxxxxxxxxx'],
  },
  'bitbucket-app-password': {
    title: 'Bitbucket app password',
    standard: 'support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    proof: 'structure',
    finds: ['ATBB' + 'SV3K8CBvJhRba0ERJKY9NDycn9Ih2031'],
    ignores: ['ATBB' + 'SV3K8CBvJhRba0ER', 'ATBB' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'bitbucket-client-secret': {
    title: 'Bitbucket OAuth client secret',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['bitbucket_key = «' + '15Po8ztx4kDH7nBKLw6kjhuf8aN76qo9HA8nMY7cAzTktN5f52hULEbQRboI8aEu»'],
    ignores: [
      '15Po8ztx4kDH7nBKLw6kjhuf8aN76qo9HA8nMY7cAzTktN5f52hULEbQRboI8aEu',
      'bitbucket_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'atlassian-api-token-legacy': {
    title: 'Atlassian API token, older form',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['atlassian_key = «' + 'L31S4MiMQdNZ81NtXBvPJng9»'],
    ignores: ['L31S4MiMQdNZ81NtXBvPJng9', 'atlassian_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'atlassian-datacenter-pat': {
    title: 'Jira or Confluence Data Center personal access token',
    standard: 'As issued: base64; decodes to digits, colon, 20 bytes',
    proof: 'cue',
    finds: ['jira_key = «' + 'HexpTR1jZjRXKD9syO2ScJkbSFqQgB3fRxQMdHTCEr4u»'],
    ignores: [
      'HexpTR1jZjRXKD9syO2ScJkbSFqQgB3fRxQMdHTCEr4u',
      'jira_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'sourcegraph-access-token': {
    title: 'Sourcegraph access token',
    standard: 'As issued: the first part names the instance; local also stands there',
    proof: 'structure',
    finds: ['sgp_' + '1a9a7dFBcF82AeBbEd89eCF31e79cDeb80D1FBC4'],
    ignores: ['sgp_' + '1a9a7dFBcF82AeBbEd89', 'sgp_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'atlassian-api-token': {
    title: 'Atlassian API token',
    standard: 'support.atlassian.com/atlassian-account',
    proof: 'structure',
    finds: [
      'ATATT3' +
        'xFfGF0Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9sTx4VbN1mHr8JcPdZe5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9sTx4VbN1mHr8JcPdZe5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9sTx4VbN1mHr8JcPd=3C8A19F0',
    ],
    ignores: [
      'ATATT3' + 'xFfGF0Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9sTx4VbN1mHr8JcPdZe5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9L',
      'ATATT3' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
