import { isDigit } from '../ascii';
import { digit } from '../checksums/digit';
import { luhn } from '../checksums/luhn';
import { checksum, type Description, no, type Recognizer, valid, wrongDigits } from '../recognizer';

function mayBeMac(text: string, offset: number): boolean {
  return text[offset + 2] === '-' || text[offset + 4] === '.';
}

/** Hardware address of a network card. @see IEEE 802, section 8.1 */
export const macAddress: Recognizer = {
  id: 'mac-address',
  category: 'network',
  severity: 'low',
  type: 'MAC',
  anchor: { at: 'colons' },
  pattern:
    /(?<![\p{L}\p{N}_:.-])[\da-f]{2}(?<s>[:-])(?:[\da-f]{2}\k<s>){4}[\da-f]{2}(?![\p{L}\p{N}_]|[:-][\da-f])/iuy,
  also: [
    {
      anchor: { at: 'digits' },
      mayStandAt: mayBeMac,
      pattern:
        /(?<![\p{L}\p{N}_:.-])(?:[\da-f]{2}-(?:[\da-f]{2}-){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\p{L}\p{N}_.-])/iuy,
    },
    {
      anchor: { at: 'code' },
      mayStandAt: mayBeMac,
      pattern:
        /(?<![\p{L}\p{N}_:.-])(?:[\da-f]{2}-(?:[\da-f]{2}-){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\p{L}\p{N}_.-])/iuy,
    },
    {
      anchor: { at: 'capital' },
      mayStandAt: mayBeMac,
      pattern: /(?<![\p{L}\p{N}_:.-])[\dA-F]{2}-(?:[\dA-F]{2}-){4}[\dA-F]{2}(?![\p{L}\p{N}_.-])/uy,
    },
  ],
  confidence: 0.8,
  context: { words: { en: 'mac|hardware address|ethernet|bssid|device|hwaddr|ether' } },
  proof: ({ value }) => (/^(?:00|ff)(?:.(?:00|ff)){5}$/i.test(value) ? no : valid),
};

/** Identity of a mobile device, fifteen digits. @see 3GPP TS 23.003, section 6.2 */
export const imei: Recognizer = {
  id: 'imei',
  category: 'network',
  severity: 'medium',
  type: 'ID',
  anchor: { at: 'digits', lengths: [15] },
  pattern: /(?<![\p{L}\p{N}_.+-])(?:\d{2}-\d{6}-\d{6}-\d|\d{15})(?![\p{L}\p{N}_]|[.-]\d)/uy,
  confidence: 0.6,
  context: { words: { en: 'imei|handset|device id' }, needed: true },
  proof: ({ value }) => (luhn(value.replaceAll('-', '')) ? checksum : wrongDigits(value.includes('-'))),
};

/** Identity of a subscriber in a mobile network: country, network, number. @see ITU-T E.212 */
export const imsi: Recognizer = {
  id: 'imsi',
  category: 'network',
  severity: 'medium',
  type: 'ID',
  anchor: { at: 'digits', lengths: [14, 15] },
  pattern: /(?<![\p{L}\p{N}_.+-])[2-7]\d{13,14}(?![\p{L}\p{N}_]|[.-]\d)/uy,
  confidence: 0.6,
  context: { words: { en: 'imsi|subscriber identity' }, needed: true },
};

/** Advertising or device identity in the form of a UUID. @see RFC 9562 */
export const deviceId: Recognizer = {
  id: 'device-id',
  category: 'network',
  severity: 'medium',
  type: 'ID',
  anchor: { at: 'token' },
  pattern: /(?<![\p{L}\p{N}_-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\p{L}\p{N}_-])/iuy,
  confidence: 0.6,
  context: {
    words: { en: 'idfa|gaid|adid|advertising id|device id|idfv|udid|ifa' },
    needed: true,
  },
  proof: ({ value }) => (/^0{8}/.test(value) ? no : valid),
};

/** What letters count for in a vehicle identification number; I, O and Q are not used. */
const vinValues = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Vehicle identification number. The check digit is binding in North America and China alone. @see ISO 3779, 49 CFR 565.15 */
export const vin: Recognizer = {
  id: 'vin',
  category: 'vehicle',
  severity: 'medium',
  type: 'VEHICLE',
  anchor: { at: 'digits', lengths: [17] },
  mayStandAt: (text, offset) => isDigit(text.charCodeAt(offset + 16)),
  pattern: /(?<![\p{L}\p{N}_.+-])(?=[A-Z\d]*[A-Z])[A-HJ-NPR-Z\d]{12}[A-HJ-NPR-Z\d]\d{4}(?![\p{L}\p{N}_-])/iuy,
  also: [
    {
      anchor: { at: 'code', lengths: [17] },
      pattern: /(?<![\p{L}\p{N}_.+-])[A-HJ-NPR-Z\d]{13}\d{4}(?![\p{L}\p{N}_-])/iuy,
    },
  ],
  confidence: 0.85,
  context: {
    words: {
      en: 'vin|vehicle|chassis',
      de: 'fahrgestell|fin',
      fr: 'châssis',
      es: 'bastidor',
      it: 'telaio',
    },
  },
  proof: ({ value }) => {
    const code = value.toUpperCase();
    let sum = 0;
    for (let i = 0; i < 17; i++) sum += (vinValues.indexOf(code[i] ?? '') % 10) * (vinWeights[i] ?? 0);
    const check = code[8] === 'X' ? 10 : digit(code, 8);
    return sum % 11 === check ? checksum : { ...valid, confidence: 0.3 };
  },
};

/** Latitude and longitude in degrees, with four decimals at least: a house, not a town. @see ISO 6709 */
export const coordinates: Recognizer = {
  id: 'coordinates',
  category: 'address',
  severity: 'medium',
  type: 'GPS',
  anchor: { at: 'digits' },
  pattern:
    /(?<![\p{L}\p{N}_.+])[-+]?(?:[1-8]?\d|90)\.\d{4,10}°? ?[NS]?[,;/ ] ?[-+]?(?:1[0-7]\d|180|\d?\d)\.\d{4,10}°? ?[EW]?(?![\p{L}\p{N}_.])/uy,
  also: [
    {
      anchor: { at: 'words', words: ['lat'] },
      pattern:
        /lat(?:itude)?["']?[ ]?[:=]?[ ]?["']?([-+]?(?:[1-8]?\d|90)\.\d{3,10}["']?[,;&\s]{1,8}["']?(?:lon(?:g(?:itude)?)?|lng)["']?[ ]?[:=]?[ ]?["']?[-+]?(?:1[0-7]\d|180|\d?\d)\.\d{3,10})(?![\d.])/diuy,
    },
  ],
  confidence: 0.45,
  context: {
    words: {
      en: 'coords|gps|coordinates|location|latitude|lat|latlng|longitude|geo|position|maps',
      de: 'koordinaten|standort',
      fr: 'coordonnées',
      es: 'coordenadas|ubicación',
    },
    needed: true,
  },
};

/** Latitude and longitude in degrees, minutes and seconds. @see ISO 6709, annex D */
export const coordinatesInSeconds: Recognizer = {
  id: 'coordinates-dms',
  category: 'address',
  severity: 'low',
  type: 'GPS',
  anchor: { at: 'digits' },
  mayStandAt: (text, offset) => text[offset + 1] === '°' || text[offset + 2] === '°',
  pattern:
    /(?<![\p{L}\p{N}_.])\d{1,2}° ?\d{1,2}['\u2032] ?\d{1,2}(?:\.\d{1,4})?(?:["\u2033]|'') ?[NS][,;/ ]{0,3}\d{1,3}° ?\d{1,2}['\u2032] ?\d{1,2}(?:\.\d{1,4})?(?:["\u2033]|'') ?[EWO](?![\p{L}\p{N}_])/uy,
  confidence: 0.7,
};

export const deviceDescriptions: Readonly<Record<string, Description>> = {
  'mac-address': {
    title: 'Hardware address (MAC)',
    standard: 'IEEE 802, section 8.1',
    proof: 'structure',
    finds: ['00:1A:2B:3C:4D:5E', 'a4-5e-60-c2-17-9b', '001a.2b3c.4d5e'],
    ignores: ['00:1A:2B:3C:4D', '00:00:00:00:00:00', 'ZZ:ZZ:ZZ:ZZ:ZZ:ZZ'],
  },
  imei: {
    title: 'Mobile device identity (IMEI)',
    standard: '3GPP TS 23.003; Luhn',
    proof: 'check',
    finds: ['IMEI «490154203237518»'], // example of the standard's annex
    ignores: ['490154203237519', 'IMEI 4901542032375'],
  },
  imsi: {
    title: 'Mobile subscriber identity (IMSI)',
    standard: 'ITU-T E.212',
    proof: 'cue',
    finds: ['IMSI «262019876543210»'],
    ignores: ['262019876543210'],
  },
  'device-id': {
    title: 'Device or advertising id',
    standard: 'RFC 9562',
    proof: 'cue',
    finds: ['IDFA: «6d92078a-8246-4ba4-ae5b-76104861e7dc»'],
    ignores: ['6d92078a-8246-4ba4-ae5b-76104861e7dc', 'IDFA: 00000000-0000-0000-0000-000000000000'],
  },
  vin: {
    title: 'Vehicle identification number',
    standard: 'ISO 3779; 49 CFR 565.15, weights modulo 11',
    proof: 'check',
    finds: ['1M8GDM9AXKP042788', 'VIN «WVWZZZ1JZ3W386752»'],
    ignores: ['WVWZZZ1JZ3W386752', '1M8GDM9AXKO042788'],
  },
  'coordinates-dms': {
    title: 'Coordinates of a place, in seconds',
    standard: 'ISO 6709, annex D',
    proof: 'structure',
    finds: ['40°26\'46"N 79°58\'56"W', '52°31\'12.0"N, 13°24\'17.8"E'],
    ignores: ["40°26'N", "45° 30'", '40°26\'46"'],
  },
  coordinates: {
    title: 'Coordinates of a place',
    standard: 'ISO 6709: decimal degrees with four places',
    proof: 'cue',
    finds: ['GPS: «52.516275, 13.377704»', '{"lat": «-33.85678, "lng": 151.21530»}'],
    ignores: ['52.516275, 13.377704', 'GPS: 52.5, 13.4'],
  },
};
