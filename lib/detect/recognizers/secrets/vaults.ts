import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';

/** Infrastructure as code and stores of secrets. */
export const vaults: readonly SecretFormat[] = [
  { id: 'pulumi-access-token', anchors: ['pul-'], body: /[a-f0-9]{40}/ },
  { id: 'vault-service-token', anchors: ['hvs.'], body: /[\w-]{90,120}/ },
  { id: 'vault-batch-token', anchors: ['hvb.'], body: /[\w-]{138,300}/ },
  { id: 'vault-recovery-token', anchors: ['hvr.'], body: /[\w-]{90,120}/ },
  { id: 'vault-unseal-key', names: ['vault'], body: /[A-Za-z0-9+/]{44}/ },
  { id: 'doppler-personal-token', anchors: ['dp.pt.'], body: /[A-Za-z0-9]{40,44}/ },
  {
    id: 'doppler-service-token',
    anchors: ['dp.st.'],
    body: /(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
  },
  {
    id: 'infisical-service-token',
    anchors: ['st.'],
    body: /[a-f0-9]{24}\.[a-f0-9]{32}\.[a-f0-9]{32}/,
  },
  {
    id: 'onepassword-service-account',
    anchors: ['ops_eyJ'],
    body: /[A-Za-z0-9+/_-]{250,2000}={0,3}/,
  },
  {
    id: 'onepassword-secret-key',
    anchors: ['A3-'],
    body: /[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
  },
  {
    id: 'terraform-cloud-token',
    body: /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/,
  },
  {
    id: 'age-secret-key',
    anchors: ['AGE-SECRET-KEY-1'],
    body: /[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
  },
  {
    id: 'doppler-token',
    anchors: ['dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
    body: /[A-Za-z0-9]{40,44}/,
  },
  {
    id: 'private-key-in-base64',
    anchors: ['LS0tLS1CRUdJTi'],
    body: /[A-Za-z0-9+/=]{100,12000}/,
  },
];

export const vaultsDescriptions: Readonly<Record<string, Description>> = {
  'pulumi-access-token': {
    title: 'Pulumi access token',
    standard: 'www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    proof: 'structure',
    finds: ['pul-' + 'c509a5016f7dc344bb2a88242931cf06167408b4'],
    ignores: ['pul-' + 'c509a5016f7dc344bb2a', 'pul-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'vault-service-token': {
    title: 'HashiCorp Vault service token',
    standard: 'developer.hashicorp.com/vault/docs/concepts/tokens',
    proof: 'structure',
    finds: [
      'hvs.' + 'naIL6DQ5wBx8LgsMgDeLyb8dqAejdl8xkI5vS483MMSXMhZZrr39wqAGC4WbPaun7Cgs48yOVwWxT3gohtAQ2MWDhr',
    ],
    ignores: [
      'hvs.' + 'naIL6DQ5wBx8LgsMgDeLyb8dqAejdl8xkI5vS483MMSXM',
      'hvs.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'vault-batch-token': {
    title: 'HashiCorp Vault batch token',
    standard: 'developer.hashicorp.com/vault/docs/concepts/tokens',
    proof: 'structure',
    finds: [
      'hvb.' +
        'I4Z7GrTiDWgCdL0ryJBo8w7XZ7dknPwA4gWDX0UmYGyGbVJUj24Xa1XpplqkVhiMZOzsjnilWKxrjxpGyu0ECEOQVUx9GyJYr1V5gBnEfUxWGgHVh9NKM6JlqbKYePspJca6P4kn3i',
    ],
    ignores: [
      'hvb.' + 'I4Z7GrTiDWgCdL0ryJBo8w7XZ7dknPwA4gWDX0UmYGyGbVJUj24Xa1XpplqkVhiMZOzsj',
      'hvb.' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'vault-recovery-token': {
    title: 'HashiCorp Vault recovery token',
    standard: 'developer.hashicorp.com/vault/docs/concepts/tokens',
    proof: 'structure',
    finds: [
      'hvr.' + '2pqGhCvPC03TgVa9nNb9JgjMQohlnmAZM21V1mzENL5HaTp9PAPnghGzsIFrpabR66YwayAdo4f9FfmxDnrK7N7OxK',
    ],
    ignores: [
      'hvr.' + '2pqGhCvPC03TgVa9nNb9JgjMQohlnmAZM21V1mzENL5Ha',
      'hvr.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'vault-unseal-key': {
    title: 'HashiCorp Vault unseal key',
    standard: 'developer.hashicorp.com/vault/docs/concepts/seal',
    proof: 'cue',
    finds: ['vault_key = «' + 'kaDi24gWL5woEm9NQx6WxRimKu05uSPXhtA7yBN80vOl»'],
    ignores: [
      'kaDi24gWL5woEm9NQx6WxRimKu05uSPXhtA7yBN80vOl',
      'vault_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'doppler-personal-token': {
    title: 'Doppler personal token',
    standard: 'docs.doppler.com/docs/service-tokens',
    proof: 'structure',
    finds: ['dp.pt.' + '3K4gEox0FRuvBwDExEmC44fJMtl4ZQvLB14rwGkr'],
    ignores: ['dp.pt.' + '3K4gEox0FRuvBwDExEmC', 'dp.pt.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'doppler-service-token': {
    title: 'Doppler service token',
    standard: 'docs.doppler.com/docs/service-tokens',
    proof: 'structure',
    finds: ['dp.st.' + '6tGfzqGcyKVsdnM9UZ8gBgucM6WGXgC3xw2SCnrA'],
    ignores: ['dp.st.' + '6tGfzqGcyKVsdnM9UZ8g', 'dp.st.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'infisical-service-token': {
    title: 'Infisical service token',
    standard: 'As issued: three hex parts',
    proof: 'structure',
    finds: [
      'st.' + '3a48292a3db61f2ebe58ac14.0b8f004c03d1cbf20fae2a6c376035af.a33ded57b4eb0a98234b8636b9801559',
    ],
    ignores: [
      'st.' + '3a48292a3db61f2ebe58ac14.0b8f004c03d1cbf20fae',
      'st.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'onepassword-service-account': {
    title: '1Password service account token',
    standard: 'developer.1password.com/docs/service-accounts/',
    proof: 'structure',
    finds: [
      'ops_eyJ' +
        'w6uiwwy2Li2iTHeYSYMvSEXZ7g5BkF0ZnL9vOBlu9Rnnyqo9QYhjoI5tUCnYFERPEcIsiqR8ytlM33jEIIB09yHj1itgyRmHFSX7XaR23QkbPvdmxDSgDrJ52xltwXe95pfh5mLkXLM2gNBRxZH9IY2cC8fy6JMQ4Uq03WKfez5c06rUPT6HyT30VTnHrcpn5HS0l9rDRvk6DTLSD3KkGF3LiLkAkNvewgrZtbjxOvNnmt0APWjLdM4ub6',
    ],
    ignores: [
      'ops_eyJ' +
        'w6uiwwy2Li2iTHeYSYMvSEXZ7g5BkF0ZnL9vOBlu9Rnnyqo9QYhjoI5tUCnYFERPEcIsiqR8ytlM33jEIIB09yHj1itgyRmHFSX7XaR23QkbPvdmxDSgDrJ52xltw',
      'ops_eyJ' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'onepassword-secret-key': {
    title: '1Password account secret key',
    standard: 'support.1password.com/secret-key/',
    proof: 'structure',
    finds: ['A3-' + 'UIYO0P-6CM5ICY9LDT-ACA2R-OK36R-8O37R'],
    ignores: ['A3-' + 'UIYO0P-6CM5ICY9LDT', 'A3-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'terraform-cloud-token': {
    title: 'Terraform Cloud token',
    standard: 'developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    proof: 'structure',
    finds: [
      'k8Vb2NmHr7JcPd.atlasv1.Ze5Ug3QoWy6Fi0Ka2Sv7Bn' + '4Mt9Lp17Gk2Lq9sTx4VbN1mHr8JcPdZe5Ug3QoWy6Fi0K',
    ],
    ignores: ['k8Vb2NmHr7JcPd.atlasv1.Ze5Ug3QoWy6Fi0Ka2Sv7Bn'],
  },
  'age-secret-key': {
    title: 'age secret key',
    standard: 'age-encryption.org/v1',
    proof: 'structure',
    finds: ['AGE-SECRET-KEY-1' + 'QZRY9X8GF2TVDW0S3JN54KHCE6MUA7LPQ9RY8XGF2TVDW0S3JN54KHCE6M'],
    ignores: [
      'AGE-SECRET-KEY-1' + 'QZRY9X8GF2TVDW0S3JN54KHCE6MUA',
      'AGE-SECRET-KEY-1' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'doppler-token': {
    title: 'Doppler token',
    standard: 'docs.doppler.com/reference/auth-token-formats',
    proof: 'structure',
    finds: ['dp.ct.' + 'Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9sTx4Vb2'],
    ignores: ['dp.ct.' + 'Ze5Ug3QoWy6Fi0Ka2Sv7B', 'dp.ct.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'private-key-in-base64': {
    title: 'Private key in base64',
    standard: 'www.rfc-editor.org/rfc/rfc7468',
    proof: 'structure',
    finds: [
      'LS0tLS1CRUdJTi' +
        'BQUklWQVRFIEtFWS0tLS0tCk1JSUV2Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9sTx4VbN1mHr8JcPdZe5Ug3QoWy6Fi0Ka2Sv7',
    ],
    ignores: [
      'LS0tLS1CRUdJTi' + 'BQUklWQVRFIEtFWS0tLS0tCk1JSUV2Ze5Ug3QoWy6Fi0Ka2Sv7B',
      'LS0tLS1CRUdJTi' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
