import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';
import { uuid } from '../../uuid';

/** Amazon, Microsoft and Google. */
export const clouds: readonly SecretFormat[] = [
  { id: 'aws-sts-bearer-token', anchors: ['ABIA'], body: /[A-Z2-7]{16}/, severity: 'high' },
  { id: 'aws-context-credential-id', anchors: ['ACCA'], body: /[A-Z2-7]{16}/, severity: 'high' },
  { id: 'aws-session-token', names: ['aws'], body: /[A-Za-z0-9/+=]{100,2000}/ },
  {
    id: 'aws-bedrock-api-key',
    anchors: ['ABSK'],
    body: /[A-Za-z0-9+/]{109,269}={0,2}/,
  },
  {
    id: 'aws-bedrock-short-lived-key',
    anchors: ['bedrock-api-key-'],
    body: /[A-Za-z0-9+/=]{28,2000}/,
    severity: 'high',
  },
  {
    id: 'aws-mws-auth-token',
    anchors: ['amzn.mws.'],
    body: uuid,
    severity: 'high',
  },
  {
    id: 'azure-devops-pat-legacy',
    names: ['azure_devops', 'devops', 'azdo', 'vsts'],
    body: /[a-z2-7]{52}/,
  },
  {
    id: 'azure-openai-key',
    names: ['azure_openai', 'azureopenai', 'openai'],
    body: /[a-f0-9]{32}/,
  },
  { id: 'azure-function-key', anchors: ['code='], body: /[\w-]{50,56}={0,2}/, severity: 'high' },
  {
    id: 'azure-sas-signature',
    anchors: ['sig='],
    body: /[A-Za-z0-9%+/]{40,64}(?:%3D|=)/,
  },
  { id: 'azure-search-admin-key', names: ['search'], body: /[A-Za-z0-9]{52}/, severity: 'high' },
  {
    id: 'google-oauth-refresh-token',
    anchors: ['1//'],
    body: /0[\w-]{40,110}/,
  },
  { id: 'google-gemini-auth-key', anchors: ['AQ.Ab8RN6'], body: /[\w-]{44}/, severity: 'high' },
  { id: 'google-cloud-storage-hmac', anchors: ['GOOG'], body: /1[EA][A-Z0-9]{20,60}/, severity: 'medium' },
  {
    id: 'firebase-cloud-messaging-key',
    anchors: ['AAAA'],
    body: /[\w-]{7}:[\w-]{140}/,
    severity: 'high',
  },
  {
    id: 'azure-devops-pat',
    body: /[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{10,20}AZDO[A-Za-z0-9]{4}/,
  },
  {
    id: 'azure-ad-client-secret',
    body: /[\w~.]{3}[0-9]Q~[\w~.-]{31,34}/,
  },
  {
    id: 'azure-container-registry-password',
    body: /[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9]{6}/,
  },
  {
    id: 'azure-account-key',
    anchors: ['AccountKey=', 'SharedAccessKey='],
    body: /[A-Za-z0-9+/]{42,88}={1,2}/,
  },
];

export const cloudsDescriptions: Readonly<Record<string, Description>> = {
  'aws-sts-bearer-token': {
    title: 'Amazon Web Services STS service bearer token id',
    standard: 'docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    proof: 'structure',
    finds: ['ABIA' + 'Y4Y4YYKVZS4YUA2F'],
    ignores: ['ABIA' + 'Y4Y4YYKV', 'ABIA' + 'xxxxxxxxxxxxxxxx'],
  },
  'aws-context-credential-id': {
    title: 'Amazon Web Services context-specific credential id',
    standard: 'docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    proof: 'structure',
    finds: ['ACCA' + 'WSTI2FYADXEJNYMB'],
    ignores: ['ACCA' + 'WSTI2FYA', 'ACCA' + 'xxxxxxxxxxxxxxxx'],
  },
  'aws-session-token': {
    title: 'Amazon Web Services session token',
    standard: 'docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html',
    proof: 'cue',
    finds: [
      'aws_key = «' +
        'Q0C3M1ohw9Tcx2iv2s01eDM9qJnIz4zPDoiP8Fmt1w3dRKI5mwe7EgecQUsnJM2YghP4JZ36yL9ER1Jet4pvzRLpJhY3UpWS7Yig»',
    ],
    ignores: [
      'Q0C3M1ohw9Tcx2iv2s01eDM9qJnIz4zPDoiP8Fmt1w3dRKI5mwe7EgecQUsnJM2YghP4JZ36yL9ER1Jet4pvzRLpJhY3UpWS7Yig',
      'aws_key = ' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'aws-bedrock-api-key': {
    title: 'Amazon Bedrock long-lived API key',
    standard: 'docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    proof: 'structure',
    finds: [
      'ABSK' +
        'ITpMtttwHxOyj4oAQsxL67D0fcYhrXOHNoBrp5rNTYmsqxXyW7LRfjgYLw2SyncrJWzqTkYQqjVnj9XojDlzAz1rnVK8HWqb7mbyQmYe5V6dM',
    ],
    ignores: [
      'ABSK' + 'ITpMtttwHxOyj4oAQsxL67D0fcYhrXOHNoBrp5rNTYmsqxXyW7LRfj',
      'ABSK' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'aws-bedrock-short-lived-key': {
    title: 'Amazon Bedrock short-lived API key',
    standard: 'docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    proof: 'structure',
    finds: ['bedrock-api-key-' + 'SREHsEMFMknfRPy3aM2uLXgwpj6N'],
    ignores: ['bedrock-api-key-' + 'SREHsEMFMknfRP', 'bedrock-api-key-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'aws-mws-auth-token': {
    title: 'Amazon MWS auth token',
    standard: 'As issued: lower-case uuid',
    proof: 'structure',
    finds: ['amzn.mws.' + 'deca50e8-fb0c-e083-eb07-5e675d53eb4b'],
    ignores: ['amzn.mws.' + 'deca50e8-fb0c-e083', 'amzn.mws.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'azure-devops-pat-legacy': {
    title: 'Azure DevOps personal access token, older form',
    standard:
      'learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    proof: 'cue',
    finds: ['azure_devops_key = «' + 'z2thgjbumzdphnkaw6mmcqa7fqsctlxht7xkcj6mlxz3uqvq5g2p»'],
    ignores: [
      'z2thgjbumzdphnkaw6mmcqa7fqsctlxht7xkcj6mlxz3uqvq5g2p',
      'azure_devops_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'azure-openai-key': {
    title: 'Azure OpenAI API key',
    standard: 'As issued: newer keys: 84 characters with JQQJ99 inside',
    proof: 'cue',
    finds: ['azure_openai_key = «' + '46c2e2c1ca141e0ae4fe3c9065a0f24b»'],
    ignores: ['46c2e2c1ca141e0ae4fe3c9065a0f24b', 'azure_openai_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'azure-function-key': {
    title: 'Azure Functions host or function key',
    standard: 'As issued: newer keys hold AzFu',
    proof: 'structure',
    finds: ['code=' + 'Lc70OfASjtfbuw5z1nX9SJdygBrvmycnVXTsm9sBdnb0U06rEt'],
    ignores: [
      'code=' + 'Lc70OfASjtfbuw5z1nX9SJdyg',
      'code=' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'azure-sas-signature': {
    title: 'Azure shared access signature',
    standard: 'learn.microsoft.com/azure/storage/common/storage-sas-overview',
    proof: 'structure',
    finds: ['se=2027-01-01&sp=r&«sig=' + 'k4Jm9QwZr%2BLt2Vb8XyNc0Pd5Ee7Ha1Sg3Uf6Iok%2FW1Y%3D»'],
    ignores: ['sig=' + 'k4Jm9QwZr', 'signature=' + 'k4Jm9QwZrLt2Vb8XyNc0Pd5Ee7Ha1Sg3Uf6IokW1YaB'],
  },
  'azure-search-admin-key': {
    title: 'Azure AI Search admin or query key',
    standard: 'As issued: newer keys hold AzSe',
    proof: 'cue',
    finds: ['search_key = «' + 'vVPduR8fRIC55Okd8VfvxNEPUvLguVDnOsGkXg1g71n2jXSKYQ3w»'],
    ignores: [
      'vVPduR8fRIC55Okd8VfvxNEPUvLguVDnOsGkXg1g71n2jXSKYQ3w',
      'search_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'google-oauth-refresh-token': {
    title: 'Google OAuth refresh token',
    standard: 'developers.google.com/identity/protocols/oauth2',
    proof: 'structure',
    finds: ['1//' + '0PbRjuD4aBvG3HkZ9BgqGQgG3jwe2fJqgUPCZfokv'],
    ignores: ['1//' + '0PbRjuD4aBvG3HkZ9Bgq', '1//' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'google-gemini-auth-key': {
    title: 'Google Gemini API key (AQ form)',
    standard: 'As issued: fixed start after AQ.',
    proof: 'structure',
    finds: ['AQ.Ab8RN6' + 'h5qAG8IUdAr7H2lKXtYp0YQ3tqFMlXYXb3D6efLUCCeH'],
    ignores: [
      'AQ.Ab8RN6' + 'h5qAG8IUdAr7H2lKXtYp0Y',
      'AQ.Ab8RN6' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'google-cloud-storage-hmac': {
    title: 'Google Cloud Storage HMAC access id',
    standard: 'cloud.google.com/storage/docs/authentication/hmackeys',
    proof: 'structure',
    finds: ['GOOG' + '1AWL465UKBLKO89BQ3PYV2'],
    ignores: ['GOOG' + '1AWL465UKBL', 'GOOG' + 'xxxxxxxxxxxxxxxxxxxxxx'],
  },
  'firebase-cloud-messaging-key': {
    title: 'Firebase legacy server key',
    standard: 'As issued: 11 characters, colon, 140 characters',
    proof: 'structure',
    finds: [
      'AAAA' +
        '1qv17VA:2qXriX6GNDQCNmsaNJjasM6lUXAVhOLe5vQE79lRP9sfe7lqbvehuP6v3lcB6x2taSmqolUpkV4EsQISuVNODwLaESp0KiSooe3fCioMjGJgMy4r3bpEjhbW5bHcbg4Ib3qszIL4OoJc',
    ],
    ignores: [
      'AAAA' + '1qv17VA:2qXriX6GNDQCNmsaNJjasM6lUXAVhOLe5vQE79lRP9sfe7lqbvehuP6v3lcB6x2taS',
      'AAAA' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'azure-devops-pat': {
    title: 'Azure DevOps personal access token',
    standard: 'learn.microsoft.com/azure/devops/organizations/accounts',
    proof: 'structure',
    finds: ['7Gk2Lq9sTx4VbN1mHr8JcPdZe5Ug3QoWy6Fi0Ka2S' + 'v7Bn4Mt9Lp1JQQJ99BAACAAAAAAAAAAAASAZDO3k8X'],
    ignores: ['7Gk2Lq9sTx4VbN1mHr8JcPdZe5Ug3QoWy6Fi0Ka2S'],
  },
  'azure-ad-client-secret': {
    title: 'Microsoft Entra ID client secret',
    standard: 'learn.microsoft.com/entra/identity-platform',
    proof: 'structure',
    finds: ['kR48Q~x7VbN1mHr8JcPd' + 'Ze5Ug3QoWy6Fi0Ka2Sv7'],
    ignores: ['kR48Q~x7VbN1mHr8JcPd'],
  },
  'azure-container-registry-password': {
    title: 'Azure Container Registry password',
    standard: 'learn.microsoft.com/azure/container-registry',
    proof: 'structure',
    finds: ['Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9' + 'Lp17Gk2Lq9sTx4Vb+ACRN1mHr8'],
    ignores: ['Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9'],
  },
  'azure-account-key': {
    title: 'Azure storage, Cosmos or service bus key',
    standard: 'learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
    proof: 'structure',
    finds: ['AccountKey=' + 'Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9sTx4VbN='],
    ignores: [
      'AccountKey=' + 'Ze5Ug3QoWy6Fi0Ka2Sv7Bn',
      'AccountKey=' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
