import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';
import { uuid } from '../../uuid';

/** Further clouds. */
export const otherClouds: readonly SecretFormat[] = [
  { id: 'exoscale-api-key', anchors: ['EXO'], body: /[a-f0-9]{24}/, severity: 'high' },
  {
    id: 'scaleway-secret-key',
    names: ['scaleway'],
    body: uuid,
  },
  { id: 'scaleway-access-key', anchors: ['SCW'], body: /[A-Z0-9]{17}/, severity: 'medium' },
  { id: 'scalingo-token', anchors: ['tk-us-'], body: /[\w-]{48}/ },
  { id: 'upcloud-token', anchors: ['ucat_'], body: /[A-Z0-9]{26}/ },
  {
    id: 'ibm-cloud-api-key',
    names: ['ibm', 'ibmcloud', 'bluemix'],
    body: /[\w-]{44}/,
  },
  { id: 'ibm-cos-hmac', names: ['ibm'], body: /[a-f0-9]{48}/ },
  { id: 'alibaba-access-key-id', anchors: ['LTAI'], body: /[A-Za-z0-9]{12,20}/, severity: 'high' },
  {
    id: 'alibaba-access-key-secret',
    names: ['alibaba', 'aliyun'],
    body: /[A-Za-z0-9]{30}/,
  },
  { id: 'tencent-secret-id', anchors: ['AKID'], body: /[A-Za-z0-9]{32}/, severity: 'high' },
  { id: 'yandex-api-key', anchors: ['AQVN'], body: /[\w-]{35,38}/ },
  {
    id: 'yandex-iam-token',
    anchors: ['t1.'],
    body: /[\w-]{1,256}={0,2}\.[\w-]{86}={0,2}/,
    severity: 'high',
  },
  { id: 'yandex-static-key', names: ['yandex'], body: /(?:YC)[\w-]{38}/ },
];

export const otherCloudsDescriptions: Readonly<Record<string, Description>> = {
  'exoscale-api-key': {
    title: 'Exoscale API key',
    standard: 'As issued: 27 characters in all; the secret beside it is 43',
    proof: 'structure',
    finds: ['EXO' + '962aafb8447cedc1919fd99b'],
    ignores: ['EXO' + '962aafb8447c', 'EXO' + 'xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'scaleway-secret-key': {
    title: 'Scaleway secret key',
    standard: 'As issued: the access key beside it starts SCW and has 17 more',
    proof: 'cue',
    finds: ['scaleway_key = «' + 'a022fdb1-38ec-7244-1766-143d70680e75»'],
    ignores: [
      'a022fdb1-38ec-7244-1766-143d70680e75',
      'scaleway_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'scaleway-access-key': {
    title: 'Scaleway access key',
    standard: 'As issued: an identifier of the pair',
    proof: 'structure',
    finds: ['SCW' + '4H58DJ2VIDJOZ4I92'],
    ignores: ['SCW' + '4H58DJ2V', 'SCW' + 'xxxxxxxxxxxxxxxxx'],
  },
  'scalingo-token': {
    title: 'Scalingo API token',
    standard: 'As issued: 54 characters in all',
    proof: 'structure',
    finds: ['tk-us-' + '8EHx5FqWVKr9WWZCVjJ6k3rVxF2if5bv6QnNBDkUpvRmkBES'],
    ignores: [
      'tk-us-' + '8EHx5FqWVKr9WWZCVjJ6k3rV',
      'tk-us-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'upcloud-token': {
    title: 'UpCloud API token',
    standard: 'As issued: a ULID',
    proof: 'structure',
    finds: ['ucat_' + 'CHWAEEPVAXFUMNTNBYCR867QHS'],
    ignores: ['ucat_' + 'CHWAEEPVAXFUM', 'ucat_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'ibm-cloud-api-key': {
    title: 'IBM Cloud API key',
    standard: 'As issued: none',
    proof: 'cue',
    finds: ['ibm_key = «' + 'oB094uYdC5pUORcNlxxDKp3hHbUjVj7n6KoNQobetgQ9»'],
    ignores: [
      'oB094uYdC5pUORcNlxxDKp3hHbUjVj7n6KoNQobetgQ9',
      'ibm_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'ibm-cos-hmac': {
    title: 'IBM Cloud Object Storage HMAC secret',
    standard: 'As issued: hex; the id beside it is 32 hex',
    proof: 'cue',
    finds: ['ibm_key = «' + '9f0ca7da1c71443c28b74212f38369eb28e338062cb26b56»'],
    ignores: [
      '9f0ca7da1c71443c28b74212f38369eb28e338062cb26b56',
      'ibm_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'alibaba-access-key-id': {
    title: 'Alibaba Cloud access key id',
    standard: 'www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
    proof: 'structure',
    finds: ['LTAI' + 'qSfG9RybAdlM'],
    ignores: ['LTAI' + 'qSfG9R', 'LTAI' + 'xxxxxxxxxxxx'],
  },
  'alibaba-access-key-secret': {
    title: 'Alibaba Cloud access key secret',
    standard: 'www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
    proof: 'cue',
    finds: ['alibaba_key = «' + 'qFpDXEmUDVeP2Pdm3pHkePJVEnipA2»'],
    ignores: ['qFpDXEmUDVeP2Pdm3pHkePJVEnipA2', 'alibaba_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'tencent-secret-id': {
    title: 'Tencent Cloud secret id',
    standard: 'As issued: 36 characters in all; the key beside it is 32',
    proof: 'structure',
    finds: ['AKID' + 'KA3KTeJhfeeg77ALGXfXCSFlNV6B0Vbt'],
    ignores: ['AKID' + 'KA3KTeJhfeeg77AL', 'AKID' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'yandex-api-key': {
    title: 'Yandex Cloud API key',
    standard: 'As issued: fixed start',
    proof: 'structure',
    finds: ['AQVN' + '3yQxO24y3mDppuLrV1Qh29Rs1GxTOmp8lZe'],
    ignores: ['AQVN' + '3yQxO24y3mDppuLrV', 'AQVN' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'yandex-iam-token': {
    title: 'Yandex Cloud IAM token',
    standard: 'As issued: two base64url parts; lives 12 hours',
    proof: 'structure',
    finds: [
      't1.' + '9.ppGy1tychClFBFsee0SPxlG6mIzGOOjhJgLaXYYLkjZyWKloQzQeaq1urgH5LSVr0jhRgw6PHjdYXSvneP2wU2',
    ],
    ignores: [
      't1.' + '9.ppGy1tychClFBFsee0SPxlG6mIzGOOjhJgLaXYYLkj',
      't1.' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'yandex-static-key': {
    title: 'Yandex Cloud static access secret',
    standard: 'As issued: 40 characters in all; the id beside it starts YCAJ',
    proof: 'cue',
    finds: ['yandex_key = «' + 'YC9n6NWGXHRE1jHplT08AbeUgLg7OKV8kypZVj6F»'],
    ignores: [
      'YC9n6NWGXHRE1jHplT08AbeUgLg7OKV8kypZVj6F',
      'yandex_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
