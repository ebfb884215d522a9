import type { ExchangeType } from '../../../lib/detect/finding';
import { fromNpm } from './from-npm';
import type { Peer } from './peer';

/** Its several hundred types, by what their names say; the first that fits. What fits none is some number: ID. */
const types: readonly (readonly [RegExp, ExchangeType])[] = [
  [/LICENSE_PLATE|^VIN/, 'VEHICLE'],
  [/TRACKING|POST_/, 'ID'],
  [
    /^(?:GERMAN|FRENCH|SPANISH|ITALIAN|DUTCH|POLISH|INDIAN_|AUSTRALIAN_TFN|SINGAPORE|JAPANESE|SOUTH_[AK]|CANADIAN|BRAZIL)/,
    'NATIONAL_ID',
  ],
  [
    /^(?:MEXICAN|UAE|SAUDI|ISRAEL|TURKEY|QATAR|KUWAIT|BAHRAIN|OMAN|JORDAN|LEBANON|NIGERIA|KENYA)/,
    'NATIONAL_ID',
  ],
  [
    /^(?:EGYPT|GHANA|MOROCCO|INDONESIA|THAILAND|MALAYSIA|PHILIPPINES|VIETNAM|MYANMAR|ARGENTINA)/,
    'NATIONAL_ID',
  ],
  [
    /^(?:CHILE|COLOMBIA|PERU|VENEZUELA|ECUADOR|URUGUAY|RUSSIAN|UKRAINIAN|CZECH|ROMANIAN|HUNGARIAN)/,
    'NATIONAL_ID',
  ],
  [
    /^(?:BULGARIAN|SERBIAN|NEW_ZEALAND|FIJI|PNG|SAMOA|TONGA|KAZAKH|UZBEK|KYRGYZ|TAJIK|TURKMEN)/,
    'NATIONAL_ID',
  ],
  [
    /^(?:SSN|PASSPORT|DRIVING|NATIONAL_INS|TAX_ID|VISA|TRAVEL_DOC|UTR|VAT|COMPANY_NUM|ITIN|SIN_CA)/,
    'NATIONAL_ID',
  ],
  [/^EMAIL/, 'EMAIL'],
  [/^NAME$/, 'PERSON'],
  [/^PHONE/, 'PHONE'],
  [/^DATE_OF_BIRTH/, 'DOB'],
  [/^DATE$|EXPIRY|GRADUATION_YEAR/, 'DATE'],
  [/^CREDIT_CARD|^CARD_TRACK/, 'CREDIT_CARD'],
  [/IBAN/, 'IBAN'],
  [/SWIFT_BIC/, 'BIC'],
  [/^IPV[46]/, 'IP'],
  [/^MAC_ADDRESS/, 'MAC'],
  [/^URL_WITH_AUTH|^DATABASE_CONNECTION|^DOCKER_AUTH/, 'PASSWORD'],
  [/^ADDRESS/, 'ADDRESS'],
  [/POSTCODE|^ZIP/, 'ZIP'],
  [/_ADDRESS$|^CRYPTO/, 'CRYPTO'],
  [/^PAYMENT_TOKEN/, 'ID'],
  [/API_KEY|SECRET|TOKEN$|PRIVATE_KEY|ACCESS_KEY|STORAGE_KEY|WEBHOOK|SERVICE_ACCOUNT|SESSION/, 'SECRET'],
  [/USERNAME|HANDLE|GAMERTAG|BATTLETAG|^RIOT_ID|^PSN_ID|^EPIC_GAMES|^LINKEDIN/, 'USERNAME'],
  [/SALARY/, 'MONEY'],
  [/^(?:ICD10|CPT_|BLOOD_TYPE|ALLERGY|DRUG_DOSAGE|DNA_|GENETIC)/, 'MEDICAL'],
  [/^(?:MEDICAL|PATIENT|HEALTH|NHS|CHI_|EHIC|NPI|DEA_|PRESCRIPTION|HOSPITAL|LAB_)|MEDICARE/, 'MEDICAL_ID'],
  [/BANK_ACCOUNT|SORT_CODE|ROUTING_NUMBER_US|CLABE|BSB_AU|IFSC|_ACCOUNT$/, 'BANK_ACCOUNT'],
];

function typeOf(name: string): ExchangeType {
  return types.find(([pattern]) => pattern.test(name))?.[1] ?? 'ID';
}

const npm = fromNpm('openredaction');

export const openredaction: Peer = {
  name: 'openredaction',
  install: npm.install,
  page: npm,
  run: {
    as: 'module',
    async load() {
      const redactor = new (npm.require('openredaction').OpenRedaction)();
      return async (text) => {
        const { detections } = await redactor.detect(text);
        return () =>
          detections.map(({ type, position }: { type: string; position: [number, number] }) => ({
            start: position[0],
            end: position[1],
            type: typeOf(type),
          }));
      };
    },
  },
};
