import { identifier } from '../identifier';
import type { Recognizer } from '../recognizer';
import { secretFormat } from '../secret-format';
import { anthropicApiKey } from './anthropic';
import { awsAccessKeyId, awsSecretAccessKey } from './aws';
import { birthDate } from './birth-date';
import { age, bic, employeeId, medicalRecord, memberId, policyNumber, salary } from './business';
import { card } from './card';
import { cardExpiry, cardTrack } from './card-data';
import { connectionString } from './connection-string';
import { countries } from './countries';
import { cryptoAddress } from './crypto-address';
import { coordinates, coordinatesInSeconds, deviceId, imei, imsi, macAddress, vin } from './device';
import { email } from './email';
import { genericSecret } from './generic-secret';
import { githubFineGrainedToken, githubToken } from './github';
import { googleAccessToken, googleApiKey, googleClientSecret } from './google';
import { iban } from './iban';
import { ipv4, ipv6 } from './ip';
import { jwt } from './jwt';
import { labelledNumbers } from './labelled-numbers';
import { medicalCode } from './medical-code';
import { openaiApiKey } from './openai';
import { organisationName } from './organisation-name';
import { passport } from './passport';
import { password } from './password';
import { person } from './person';
import { phone } from './phone';
import { placeName } from './place-name';
import { privateKey } from './private-key';
import { recoveryCode } from './recovery-code';
import { recoveryPhrase } from './recovery-phrase';
import { secrets } from './secrets';
import { slackToken, slackWebhook } from './slack';
import { spelledEmail } from './spelled-email';
import { streetAddress } from './street-address';
import { stripeSecretKey, stripeWebhookSecret } from './stripe';
import { url } from './url';
import { usSsn } from './us';
import { username } from './username';

/** Everything that is looked for. */
export const recognizers: readonly Recognizer[] = [
  age,
  bic,
  coordinates,
  coordinatesInSeconds,
  cryptoAddress,
  deviceId,
  employeeId,
  imei,
  imsi,
  macAddress,
  medicalCode,
  medicalRecord,
  memberId,
  organisationName,
  placeName,
  policyNumber,
  salary,
  url,
  vin,
  anthropicApiKey,
  awsAccessKeyId,
  awsSecretAccessKey,
  birthDate,
  card,
  cardExpiry,
  cardTrack,
  connectionString,
  email,
  spelledEmail,
  genericSecret,
  githubFineGrainedToken,
  githubToken,
  googleAccessToken,
  googleApiKey,
  googleClientSecret,
  iban,
  ipv4,
  ipv6,
  jwt,
  openaiApiKey,
  passport,
  password,
  person,
  phone,
  privateKey,
  recoveryCode,
  recoveryPhrase,
  slackToken,
  slackWebhook,
  streetAddress,
  stripeSecretKey,
  stripeWebhookSecret,
  usSsn,
  username,
  ...labelledNumbers,
  ...countries.map(identifier),
  ...secrets.map(secretFormat),
];
