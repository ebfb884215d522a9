import { crc32Base62 } from '../../checksums/crc32-base62';
import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';
import { uuid } from '../../uuid';

/** Package and image registries. */
export const packages: readonly SecretFormat[] = [
  {
    id: 'pypi-upload-token',
    anchors: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'],
    body: /[\w-]{85,1000}/,
  },
  { id: 'rubygems-api-key', anchors: ['rubygems_'], body: /[a-f0-9]{48}/ },
  { id: 'crates-io-token', anchors: ['cio'], body: /[A-Za-z0-9]{32}/ },
  { id: 'nuget-api-key', anchors: ['oy2'], body: /[a-z0-9]{43}/ },
  { id: 'clojars-token', anchors: ['CLOJARS_'], body: /[a-z0-9]{60}/ },
  { id: 'dockerhub-pat', anchors: ['dckr_pat_'], body: /[\w-]{27}/ },
  { id: 'dockerhub-org-token', anchors: ['dckr_oat_'], body: /[\w-]{32}/ },
  {
    id: 'docker-swarm-join-token',
    anchors: ['SWMTKN-1-'],
    body: /[a-z0-9]{50}-[a-z0-9]{25}/,
  },
  { id: 'docker-swarm-unlock-key', anchors: ['SWMKEY-1-'], body: /[A-Za-z0-9+/]{43}/ },
  { id: 'artifactory-api-key', anchors: ['AKCp'], body: /[A-Za-z0-9]{69}/ },
  { id: 'artifactory-reference-token', anchors: ['cmVmd'], body: /[A-Za-z0-9]{59}/ },
  {
    id: 'artifactory-encrypted-password',
    names: ['artifactory', 'jfrog'],
    body: /(?:AP)[0-9A-F][A-Za-z0-9]{8,256}/,
    severity: 'high',
  },
  { id: 'cloudsmith-api-key', anchors: ['csa_'], body: /[a-f0-9]{30}[A-Za-z0-9]{6}/, severity: 'high' },
  {
    id: 'npm-access-token',
    anchors: ['npm_'],
    body: /[A-Za-z0-9]{36}/,
    sum: (value) => crc32Base62(value.slice(4)),
  },
  {
    id: 'npm-legacy-token',
    anchors: ['_authToken='],
    body: uuid,
  },
];

export const packagesDescriptions: Readonly<Record<string, Description>> = {
  'pypi-upload-token': {
    title: 'PyPI upload token',
    standard:
      'As issued: a macaroon in base64url; the fixed start decodes to the host of the index (test: pypi-AgENdGVzdC5weXBpLm9yZw)',
    proof: 'structure',
    finds: [
      'pypi-AgEIcHlwaS5vcmc' +
        'SzngCvcxFv4dWbSkHqCOzIxjCv79VsFfM650YGlmgxzDzSv6VXk8Vb2NmHr7JcPdZe5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9',
    ],
    ignores: [
      'pypi-AgEIcHlwaS5vcmc' + 'SzngCvcxFv4dWbSkHqCOzIxjCv79VsFfM650YGlmgxzDz',
      'pypi-AgEIcHlwaS5vcmc' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'rubygems-api-key': {
    title: 'RubyGems API key',
    standard: 'As issued: hex',
    proof: 'structure',
    finds: ['rubygems_' + '4d8d9fe8abeebc873489b9148930875b3829b64f15dd1c5b'],
    ignores: [
      'rubygems_' + '4d8d9fe8abeebc873489b914',
      'rubygems_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'crates-io-token': {
    title: 'Rust crate registry API token',
    standard: 'As issued: 35 characters in all',
    proof: 'structure',
    finds: ['cio' + '25clF7rhy55S793CtDSUCXRJ1bVHBdJP'],
    ignores: ['cio' + '25clF7rhy55S793C', 'cio' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'nuget-api-key': {
    title: 'NuGet API key',
    standard: 'As issued: 46 characters in all',
    proof: 'structure',
    finds: ['oy2' + 'up60jqbnv7y9wosjyeknz0xfqyfs6rdis4hnsbncrfn'],
    ignores: ['oy2' + 'up60jqbnv7y9wosjyeknz', 'oy2' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'clojars-token': {
    title: 'Clojars deploy token',
    standard: 'As issued: fixed length',
    proof: 'structure',
    finds: ['CLOJARS_' + 'nl69nzzlxxtp395nvhx9o6928iumnkqtg7rcnazczrxelg2c3n5imrftsj6u'],
    ignores: [
      'CLOJARS_' + 'nl69nzzlxxtp395nvhx9o6928iumnk',
      'CLOJARS_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'dockerhub-pat': {
    title: 'Docker Hub personal access token',
    standard: 'docs.docker.com/security/access-tokens/',
    proof: 'structure',
    finds: ['dckr_pat_' + '1Az0EKDLlOJemLsp6Ox7wWHOmeF'],
    ignores: ['dckr_pat_' + '1Az0EKDLlOJem', 'dckr_pat_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'dockerhub-org-token': {
    title: 'Docker Hub organisation access token',
    standard: 'docs.docker.com/security/access-tokens/',
    proof: 'structure',
    finds: ['dckr_oat_' + 'tf7AWERW5t5GGo7xhukySPdibVJhEhrO'],
    ignores: ['dckr_oat_' + 'tf7AWERW5t5GGo7x', 'dckr_oat_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'docker-swarm-join-token': {
    title: 'Docker Swarm join token',
    standard: 'docs.docker.com/engine/swarm/join-nodes/',
    proof: 'structure',
    finds: ['SWMTKN-1-' + 'xutpqpmghlhsyq7upk1brsqoezu37gg7naa18ynphxle1saund-06ozfx5sovgs6vyzut0cmdgok'],
    ignores: [
      'SWMTKN-1-' + 'xutpqpmghlhsyq7upk1brsqoezu37gg7naa18y',
      'SWMTKN-1-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'docker-swarm-unlock-key': {
    title: 'Docker Swarm unlock key',
    standard: 'docs.docker.com/engine/swarm/swarm_manager_locking/',
    proof: 'structure',
    finds: ['SWMKEY-1-' + 'IU4KfjMT9tLHHZEkaSIwRk5u5UHXBero9TcooFRnbLX'],
    ignores: [
      'SWMKEY-1-' + 'IU4KfjMT9tLHHZEkaSIwR',
      'SWMKEY-1-' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'artifactory-api-key': {
    title: 'JFrog Artifactory API key',
    standard: 'As issued: 73 characters in all',
    proof: 'structure',
    finds: ['AKCp' + 'wel6lN0upnMY3pEl7u5rL63b5GyVoah4teJ9AjAXR76ILIIc8BE0BbcC7SHxcEQlePGDQ'],
    ignores: [
      'AKCp' + 'wel6lN0upnMY3pEl7u5rL63b5GyVoah4te',
      'AKCp' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'artifactory-reference-token': {
    title: 'JFrog Artifactory reference token',
    standard: 'As issued: base64; decodes to text that begins reftkn:',
    proof: 'structure',
    finds: ['cmVmd' + 'eVEgdC95zHmR1QaStVvJjGCCsuWYnnKeGZWT7AdsSDHR6TkGH2rHTKRaRPX'],
    ignores: [
      'cmVmd' + 'eVEgdC95zHmR1QaStVvJjGCCsuWYn',
      'cmVmd' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'artifactory-encrypted-password': {
    title: 'JFrog Artifactory encrypted password',
    standard: 'As issued: short prefix',
    proof: 'cue',
    finds: ['artifactory_key = «' + 'APDI5IRP3Yv»'],
    ignores: ['APDI5IRP3Yv', 'artifactory_key = ' + 'xxxxxxxxxxx'],
  },
  'cloudsmith-api-key': {
    title: 'Cloudsmith API key',
    standard: 'As issued: ends in a 6-character checksum',
    proof: 'structure',
    finds: ['csa_' + '4794d3936b1a4a8cf03b5f9eb6bab0GsaXR4'],
    ignores: ['csa_' + '4794d3936b1a4a8cf0', 'csa_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'npm-access-token': {
    title: 'npm access token',
    standard: 'docs.npmjs.com/about-access-tokens',
    proof: 'structure',
    finds: ['npm_' + 'Ze5Ug3QoWy6Fi0Ka2Sv7Bn4Mt9Lp17Gk2Lq9'],
    ignores: ['npm_' + 'Ze5Ug3QoWy6Fi0Ka2S', 'npm_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'npm-legacy-token': {
    title: 'npm token in an .npmrc',
    standard: 'docs.npmjs.com/about-access-tokens',
    proof: 'structure',
    finds: ['_authToken=' + '4f1b7d2f-0b9a-41e4-86b5-a3d90f1e6278'],
    ignores: ['_authToken=' + '4f1b7d2f-0b9a-41e4', '_authToken=' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
