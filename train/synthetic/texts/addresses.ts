import { type Format, formats } from './address-formats';
import type { Chance } from './chance';
import { countryName } from './languages';
import { citiesByCountry, streetsByCountry } from './name-lists';
import type { Scene } from './scene';
import { expand } from './template';

const usStates =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  );
const usStateNames =
  'Alabama|Alaska|Arizona|California|Colorado|Connecticut|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Montana|Nebraska|Nevada|New Jersey|New Mexico|New York|North Carolina|Ohio|Oklahoma|Oregon|Pennsylvania|Texas|Utah|Vermont|Virginia|Washington|Wisconsin'.split(
    '|',
  );
/** Abbreviations of states and provinces. */
const regions: Readonly<Record<string, readonly string[]>> = {
  US: usStates,
  CA: 'ON QC BC AB MB NS NB SK NL PE YT'.split(' '),
  AU: 'NSW VIC QLD WA SA TAS ACT NT'.split(' '),
  BR: 'SP RJ MG BA PR RS PE CE SC GO DF ES PA AM'.split(' '),
  MX: 'CDMX|Jal.|N.L.|Pue.|Qro.|Gto.|B.C.|Ver.|Yuc.|Edo. Méx.|Chih.'.split('|'),
  IT: 'MI RM TO NA BO FI PD VR GE BA PA CT BS BG LE SA'.split(' '),
  IN: 'Maharashtra|Karnataka|Tamil Nadu|Kerala|Gujarat|Uttar Pradesh|West Bengal|Telangana|Rajasthan|Punjab|Delhi|Haryana|Bihar|Odisha'.split(
    '|',
  ),
  NG: 'Lagos State|Rivers State|Oyo State|Kano State|Enugu State|Abuja FCT|Ogun State|Kaduna'.split('|'),
  GB: 'Kent|Surrey|Essex|Devon|Norfolk|West Yorkshire|Lancashire|Cheshire|Dorset|Cornwall|Hampshire|Suffolk'.split(
    '|',
  ),
  IE: 'Co. Cork|Co. Galway|Co. Kerry|Co. Mayo|Co. Wicklow|Co. Meath|Co. Donegal'.split('|'),
  ES: 'Madrid|Barcelona|Sevilla|Valencia|Málaga|Vizcaya|La Coruña|Alicante'.split('|'),
  AR: 'Buenos Aires|Córdoba|Santa Fe|Mendoza|Tucumán|Salta'.split('|'),
  MY: 'Selangor|Johor|Penang|Perak|Sabah|Sarawak|Kuala Lumpur'.split('|'),
  ID: 'Jawa Barat|Jawa Timur|DKI Jakarta|Bali|Banten|Sumatera Utara|DI Yogyakarta'.split('|'),
  PH: 'Metro Manila|Cebu|Laguna|Cavite|Pampanga|Batangas'.split('|'),
  JP: 'Tokyo|Osaka|Kyoto|Aichi|Kanagawa|Hokkaido|Fukuoka|Hyogo'.split('|'),
  RU: 'Московская обл.|Ленинградская область|Свердловская обл.|Краснодарский край|Республика Татарстан'.split(
    '|',
  ),
};

const usTypes =
  'Street|St|St.|Avenue|Ave|Ave.|Road|Rd|Rd.|Drive|Dr|Dr.|Lane|Ln|Court|Ct|Boulevard|Blvd|Blvd.|Way|Place|Pl|Circle|Cir|Terrace|Parkway|Pkwy|Trail|Highway|Hwy|Loop|Square|Plaza|Alley|Pike|Run|Crossing|Ridge|Row|Turnpike'.split(
    '|',
  );
const gbTypes =
  'Road|Street|Avenue|Lane|Close|Drive|Gardens|Crescent|Way|Place|Terrace|Court|Grove|Hill|Park|Mews|Rd|St|Ave|Green|Walk|Row|Square|Rise|Parade|Wharf|Gate|View'.split(
    '|',
  );
const words =
  'Oak|Maple|Elm|Cedar|Pine|Walnut|Chestnut|Willow|Birch|Main|Church|Mill|Park|River|Lake|Hill|Spring|Sunset|Meadow|Forest|Valley|Station|High|School|Market|Victoria|King|Queen|Prince|Albert|Bridge|Green|Garden|North|South|West|East|Orchard|Highland|Ridge|Any|Some|Example|Cherry|Dogwood|Magnolia|Juniper|Hickory|Fox|Deer|Eagle|Bear Creek|Stone|Old Mill|Quarry|Windsor|Lincoln|Washington|Jefferson|Franklin|Jackson|Madison|Union|Liberty|Harbor|Bay|Ocean|Canyon|Desert|Lakeview|Fairview|Riverside|Brookside|Martin Luther King Jr|Pleasant|Rose|Long|Broad|Canal|Commerce|Industrial|Airport|College|University|Court|Water|Front|Grand|Summit|Prospect|Hawthorn|Ashford|Kensington|Wellington|Nelson|Manor|Abbey|Castle|Priory|Chapel|Heath|Common|Tinkerbell|Bluebell|Sycamore|Poplar|Holly|Laurel|Beech|Rowan|Alder|Larch'.split(
    '|',
  );

/** The name of a street in English-speaking style, partly made up. */
function englishStreet(chance: Chance, types: readonly string[], list: readonly string[]): string {
  const kind = chance.random();
  const type = chance.early(types);
  const direction = chance.is(0.12)
    ? `${chance.pick(['N', 'S', 'E', 'W', 'N.', 'S.', 'North', 'South', 'West', 'East', 'NW', 'SE', 'SW'])} `
    : '';
  if (types === usTypes && kind < 0.16) {
    const n = chance.int(1, 140);
    const end = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
    return `${direction}${n}${end} ${type}`;
  }
  if (types === usTypes && kind < 0.2)
    return chance.pick([
      `Highway ${chance.int(2, 99)}`,
      `County Road ${chance.int(10, 990)}`,
      `State Route ${chance.int(10, 200)}`,
      `US-${chance.int(1, 99)}`,
      `FM ${chance.int(100, 3000)}`,
      'Broadway',
      'Rural Route 2',
    ]);
  const word = kind < 0.6 || !list.length ? chance.pick(words) : chance.pick(list);
  const more = chance.is(0.12) ? ` ${chance.pick(words)}` : '';
  return `${direction}${word}${more} ${type}`;
}

/** Pieces of which names of streets are made, by country. */
function streetName(scene: Scene, code: string): string {
  const { chance } = scene;
  const format = formats[code]!;
  const list = streetsByCountry().get(format.streets ?? code) ?? [];
  if (format.english) return englishStreet(chance, code === 'US' || code === 'CA' ? usTypes : gbTypes, list);
  const someone = scene.person();
  const who = chance.is(0.5) ? someone.family : `${someone.given} ${someone.family}`;
  if (format.compose && (!list.length || chance.is(0.5))) {
    return expand(chance.pick(format.compose), chance.random, (name) => {
      if (name === 'who') return who;
      if (name === 'word') return chance.pick(format.words ?? words);
      if (name === 'n') return String(chance.int(1, 99));
      if (name === 'city') return scene.city('', code);
      throw new Error(`no slot ${name} in a street`);
    });
  }
  const name = chance.pick(list.length ? list : words);
  return format.prefix && !format.hasPrefix?.test(name) ? `${chance.pick(format.prefix)} ${name}` : name;
}

function numberOf(chance: Chance, format: Format): string {
  const number = chance.is(0.72)
    ? chance.int(1, format.english ? 999 : 180)
    : chance.int(1, format.english ? 19999 : 30);
  const suffix = chance.is(0.1)
    ? chance.pick(
        ['A', 'B', 'a', 'b', 'C', ' bis', '/2', '-4', ' A', '½'].filter(
          (end) => end !== ' bis' || format.streets === 'FR',
        ),
      )
    : '';
  return chance.is(0.03) ? `${number}-${number + 2}` : `${number}${suffix}`;
}

/** The lines of an address in a country; parts of it are sometimes left out. */
export function addressLines(scene: Scene, country?: string): string[] {
  const { chance } = scene;
  const codes = Object.keys(formats);
  const code = country && formats[country] ? country : chance.pick(codes);
  const format = formats[code]!;
  const slot = (name: string): string => {
    switch (name) {
      case 'street':
        return streetName(scene, code);
      case 'n':
        return numberOf(chance, format);
      case 'small':
        return String(chance.int(1, 30));
      case 'letter':
        return chance.pick([...'ABCDEFGH']);
      case 'zip':
        return chance
          .pattern(chance.pick(format.postcodes))
          .replace(/@/g, () => chance.pick([...'ABCEGHJKLMNPRSTVXY']));
      case 'city': {
        const cities = citiesByCountry().get(code) ?? ['Springfield'];
        return chance.is(0.6) ? chance.pick(cities.slice(0, 60)) : chance.pick(cities);
      }
      case 'region':
        return code === 'US' && chance.is(0.12)
          ? chance.pick(usStateNames)
          : chance.pick(regions[code] ?? ['']);
      case 'area':
        return chance.pick(format.areas ?? ['Centre']);
      case 'unit':
        return expand(chance.pick(format.units), chance.random, slot);
      default:
        throw new Error(`no slot ${name} in an address of ${code}`);
    }
  };
  const isSpecial = format.special && chance.is(0.08);
  const all = expand(chance.pick(isSpecial ? format.special! : format.lines), chance.random, slot).split(
    '\n',
  );
  let parts = all.map((line) => line.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim()).filter(Boolean);
  if (chance.is(0.12) && parts.length > 1) parts = parts.slice(0, -1);
  else if (chance.is(0.3))
    parts.push(
      chance.is(0.8)
        ? countryName(code, chance.is(0.8) ? scene.lang : 'en')
        : code === 'US'
          ? chance.pick(['USA', 'U.S.A.', 'United States of America'])
          : code === 'GB'
            ? chance.pick(['UK', 'England', 'U.K.', 'Scotland'])
            : countryName(code, 'en'),
    );
  if (chance.is(0.04)) parts = parts.map((part) => part.toUpperCase());
  else if (chance.is(0.03)) parts = parts.map((part) => part.toLowerCase());
  return parts;
}

/** A street with a number, and perhaps a unit. */
export function streetOf(scene: Scene, country?: string): string {
  const code = country ?? scene.country('home');
  for (let i = 0; i < 6; i++) {
    const line = addressLines(scene, code)[0]!;
    if (/\d/.test(line) && !/^\d{4} \p{Lu}\p{Ll}+(?:,| \p{L}+,|$)/u.test(line))
      return line.replace(/, \d{4,5} .*$/, '');
  }
  return addressLines(scene, 'US')[0]!;
}
