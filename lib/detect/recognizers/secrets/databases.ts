import type { Description } from '../../recognizer';
import type { SecretFormat } from '../../secret-format';

/** Databases as a service. */
export const databases: readonly SecretFormat[] = [
  {
    id: 'planetscale-password',
    anchors: ['pscale_pw_'],
    body: /[\w.=-]{32,64}/,
  },
  { id: 'planetscale-token', anchors: ['pscale_tkn_'], body: /[\w.=-]{32,64}/ },
  {
    id: 'planetscale-oauth-token',
    anchors: ['pscale_oauth_'],
    body: /[\w.=-]{32,64}/,
  },
  { id: 'databricks-token', anchors: ['dapi'], body: /[a-f0-9]{32}(?:-[0-9])?/ },
  {
    id: 'datastax-astra-token',
    anchors: ['AstraCS:'],
    body: /[A-Za-z0-9]{24}:[a-f0-9]{64}/,
  },
  {
    id: 'cockroach-cloud-key',
    anchors: ['CCDB1_'],
    body: /[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
  },
  { id: 'mongodb-atlas-sa-secret', anchors: ['mdb_sa_sk_'], body: /[\w-]{40}/ },
  { id: 'elastic-cloud-key', anchors: ['essu_'], body: /[\w-]{60,200}={0,2}/ },
  { id: 'influxdb-token', names: ['influxdb'], body: /[\w-]{86}==/, severity: 'high' },
  { id: 'confluent-api-secret', names: ['confluent'], body: /[A-Za-z0-9/+]{64}/ },
  { id: 'aiven-token', names: ['aiven'], body: /[A-Za-z0-9/+=]{372}/ },
];

export const databasesDescriptions: Readonly<Record<string, Description>> = {
  'planetscale-password': {
    title: 'PlanetScale database password',
    standard: 'planetscale.com/docs/concepts/connection-strings',
    proof: 'structure',
    finds: ['pscale_pw_' + 'YwzxQrNxY8wTrcwYC4qiuVuxRGHK38pa'],
    ignores: ['pscale_pw_' + 'YwzxQrNxY8wTrcwY', 'pscale_pw_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'planetscale-token': {
    title: 'PlanetScale service token',
    standard: 'planetscale.com/docs',
    proof: 'structure',
    finds: ['pscale_tkn_' + 'e6ObLCtzsoBBVHx6ihyPXWiiRg9Wcjbu'],
    ignores: ['pscale_tkn_' + 'e6ObLCtzsoBBVHx6', 'pscale_tkn_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'planetscale-oauth-token': {
    title: 'PlanetScale OAuth token',
    standard: 'planetscale.com/docs',
    proof: 'structure',
    finds: ['pscale_oauth_' + 'A3h01MJUmvnliBRbExFP0kB5tfjn9QoH'],
    ignores: ['pscale_oauth_' + 'A3h01MJUmvnliBRb', 'pscale_oauth_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'databricks-token': {
    title: 'Databricks personal access token',
    standard: 'docs.databricks.com/dev-tools/auth/pat.html',
    proof: 'structure',
    finds: ['dapi' + '844a0eb0f94f93a287c6b872f8404358'],
    ignores: ['dapi' + '844a0eb0f94f93a2', 'dapi' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'datastax-astra-token': {
    title: 'DataStax Astra application token',
    standard: 'As issued: three parts separated by colons',
    proof: 'structure',
    finds: [
      'AstraCS:' +
        'PdoBWTSpbFT6xpgUOCxYeJuh:f5bb17014e0a09945284d1f6f56903dda39d9d93f94a17305404c906b33b5871',
    ],
    ignores: [
      'AstraCS:' + 'PdoBWTSpbFT6xpgUOCxYeJuh:f5bb17014e0a0994528',
      'AstraCS:' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'cockroach-cloud-key': {
    title: 'CockroachDB Cloud API key',
    standard: 'As issued: two parts',
    proof: 'structure',
    finds: ['CCDB1_' + 'bMhqlp4sXa39Lu3NWW2yV3_UubKlYOviLeQOOX4J1nX8JKCAzBOpq309D2uUfF0'],
    ignores: [
      'CCDB1_' + 'bMhqlp4sXa39Lu3NWW2yV3_UubKlYOv',
      'CCDB1_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'mongodb-atlas-sa-secret': {
    title: 'MongoDB Atlas service account secret',
    standard: 'As issued: 50 characters in all',
    proof: 'structure',
    finds: ['mdb_sa_sk_' + '2Mp69Z3GZwrew3vP9p7HSa4Q2gXaQ2q9CLN5YoSb'],
    ignores: [
      'mdb_sa_sk_' + '2Mp69Z3GZwrew3vP9p7H',
      'mdb_sa_sk_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'elastic-cloud-key': {
    title: 'Elastic Cloud API key',
    standard: 'As issued: base64',
    proof: 'structure',
    finds: ['essu_' + 'LEpNc2C6xLgHecdc25lPENrD2K3aDu655RcBSDeqIvC4H18LdvMtJt6K6IeJ'],
    ignores: [
      'essu_' + 'LEpNc2C6xLgHecdc25lPENrD2K3aDu',
      'essu_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'influxdb-token': {
    title: 'InfluxDB API token',
    standard: 'As issued: base64url of 64 bytes',
    proof: 'cue',
    finds: [
      'influxdb_key = «' +
        '97OUxb4d5FJo5R8zU6F9kjeVf8P3pRZZ1m0hzwDa3ayj9reFOJ8gWy6B52K8ihU12kVXm1J3FA7cCYGYH2mMy9==»',
    ],
    ignores: [
      '97OUxb4d5FJo5R8zU6F9kjeVf8P3pRZZ1m0hzwDa3ayj9reFOJ8gWy6B52K8ihU12kVXm1J3FA7cCYGYH2mMy9==',
      'influxdb_key = ' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'confluent-api-secret': {
    title: 'Confluent Cloud API secret',
    standard: 'As issued: newer secrets start cflt',
    proof: 'cue',
    finds: ['confluent_key = «' + '3HfxLJl0n3T8MbYScSrDijLHVcnF1TW3b06u6cxQgZQ37dsNOXrH5hN7LlcW1KIV»'],
    ignores: [
      '3HfxLJl0n3T8MbYScSrDijLHVcnF1TW3b06u6cxQgZQ37dsNOXrH5hN7LlcW1KIV',
      'confluent_key = ' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'aiven-token': {
    title: 'Aiven auth token',
    standard: 'As issued: older tokens only; newer: aivenv1',
    proof: 'cue',
    finds: [
      'aiven_key = «' +
        'c8r9eoe8G4x2Kz621ihPjyZ96xr82SdqcTQkcUcK8QZKFI4gbW8zsDYR35IzP9BxeRZ1iohaVBiUQTJ8YvePH4DWBKbZ9u0jwSGRNGyZVn3SGBqMbY1Ma9p6gsYEICJYwn5SbgvR0USgD63GK8YVfJd0yCTliziLMG7eyoI97Npg6Qh7ggwCqQuSVppjn8RnDSPfA0P4ZDZuEivXPbZ0eWtoAeoH77Gt5IYvUY1nN0pAHVsh886VFx1AVEudFnenrfBZZnBF7OsVHGQQnpEmD2eHCqCJsBNiiOStO4zApnPeZcW5ESX1n0Ul0mp8AQuOlsZSRRPq9VH7Yg0yRBYojrLOg30nkbW1droE4BD0VFhNbNIzRs2u»',
    ],
    ignores: [
      'c8r9eoe8G4x2Kz621ihPjyZ96xr82SdqcTQkcUcK8QZKFI4gbW8zsDYR35IzP9BxeRZ1iohaVBiUQTJ8YvePH4DWBKbZ9u0jwSGRNGyZVn3SGBqMbY1Ma9p6gsYEICJYwn5SbgvR0USgD63GK8YVfJd0yCTliziLMG7eyoI97Npg6Qh7ggwCqQuSVppjn8RnDSPfA0P4ZDZuEivXPbZ0eWtoAeoH77Gt5IYvUY1nN0pAHVsh886VFx1AVEudFnenrfBZZnBF7OsVHGQQnpEmD2eHCqCJsBNiiOStO4zApnPeZcW5ESX1n0Ul0mp8AQuOlsZSRRPq9VH7Yg0yRBYojrLOg30nkbW1droE4BD0VFhNbNIzRs2u',
      'aiven_key = ' +
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
};
