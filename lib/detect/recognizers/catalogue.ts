import type { Description } from '../recognizer';
import { anthropicDescriptions } from './anthropic';
import { awsDescriptions } from './aws';
import { birthDateDescription } from './birth-date';
import { businessDescriptions } from './business';
import { cardDescription } from './card';
import { cardDataDescriptions } from './card-data';
import { connectionStringDescription } from './connection-string';
import { countryDescriptions } from './country-descriptions';
import { cryptoAddressDescription } from './crypto-address';
import { deviceDescriptions } from './device';
import { emailDescription } from './email';
import { genericSecretDescription } from './generic-secret';
import { githubDescriptions } from './github';
import { googleDescriptions } from './google';
import { ibanDescription } from './iban';
import { ipDescriptions } from './ip';
import { jwtDescription } from './jwt';
import { labelledNumberDescriptions } from './labelled-numbers';
import { medicalCodeDescription } from './medical-code';
import { openaiDescriptions } from './openai';
import { organisationNameDescription } from './organisation-name';
import { passportDescription } from './passport';
import { passwordDescription } from './password';
import { personDescription } from './person';
import { phoneDescription } from './phone';
import { placeNameDescription } from './place-name';
import { privateKeyDescription } from './private-key';
import { recoveryCodeDescription } from './recovery-code';
import { recoveryPhraseDescription } from './recovery-phrase';
import { secretDescriptions } from './secret-descriptions';
import { slackDescriptions } from './slack';
import { spelledEmailDescription } from './spelled-email';
import { streetAddressDescription } from './street-address';
import { stripeDescriptions } from './stripe';
import { urlDescription } from './url';
import { usDescriptions } from './us';
import { usernameDescription } from './username';

/** Title and examples of everything that is looked for, by id. Never part of the guard. */
export const catalogue: Readonly<Record<string, Description>> = {
  ...anthropicDescriptions,
  ...awsDescriptions,
  ...cardDataDescriptions,
  ...countryDescriptions,
  ...githubDescriptions,
  ...googleDescriptions,
  ...ipDescriptions,
  ...labelledNumberDescriptions,
  ...openaiDescriptions,
  ...secretDescriptions,
  ...slackDescriptions,
  ...stripeDescriptions,
  ...usDescriptions,
  ...businessDescriptions,
  ...deviceDescriptions,
  'birth-date': birthDateDescription,
  'crypto-address': cryptoAddressDescription,
  url: urlDescription,
  card: cardDescription,
  'connection-string-password': connectionStringDescription,
  'diagnosis-code': medicalCodeDescription,
  'organisation-name': organisationNameDescription,
  'place-name': placeNameDescription,
  email: emailDescription,
  'email-spelled': spelledEmailDescription,
  'generic-secret': genericSecretDescription,
  iban: ibanDescription,
  jwt: jwtDescription,
  passport: passportDescription,
  password: passwordDescription,
  username: usernameDescription,
  'person-name': personDescription,
  phone: phoneDescription,
  'private-key': privateKeyDescription,
  'recovery-code': recoveryCodeDescription,
  'recovery-phrase': recoveryPhraseDescription,
  'street-address': streetAddressDescription,
};
