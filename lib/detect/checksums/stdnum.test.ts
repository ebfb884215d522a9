import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../recognizers/catalogue';
import { countries } from '../recognizers/countries';

/**
 * Which validator of stdnum checks which identifier. Left out are those that do not look at dates, regions or repeated
 * digits as the standard asks, or see other check digits in one of a hundred.
 */
const validators: Readonly<Record<string, string>> = {
  'ar-cuit': 'AR.cuit',
  'ar-cbu': 'AR.cbu',
  'au-tfn': 'AU.tfn',
  'au-abn': 'AU.abn',
  'au-acn': 'AU.acn',
  'at-svnr': 'AT.vnr',
  'at-tax-number': 'AT.tin',
  'by-unp': 'BY.unp',
  'be-national-number': 'BE.nn',
  'br-cpf': 'BR.cpf',
  'bg-pnf': 'BG.pnf',
  'bg-eik': 'BG.vat',
  'ca-sin': 'CA.sin',
  'cl-rut': 'CL.rut',
  'cn-resident-id': 'CN.ric',
  'cn-credit-code': 'CN.uscc',
  'co-nit': 'CO.nit',
  'hr-oib': 'HR.oib',
  'cy-tax-code': 'CY.vat',
  'cz-birth-number': 'CZ.rc',
  'dk-cvr': 'DK.cvr',
  'do-cedula': 'DO.cedula',
  'do-rnc': 'DO.rnc',
  'ec-cedula': 'EC.ci',
  'ec-ruc': 'EC.ruc',
  'ee-registry-code': 'EE.registrikood',
  'fi-hetu': 'FI.hetu',
  'fi-business-id': 'FI.ytunnus',
  'fr-nir': 'FR.nir',
  'fr-spi': 'FR.nif',
  'fr-siren': 'FR.siren',
  'gr-afm': 'GR.vat',
  'gr-amka': 'GR.amka',
  'gt-nit': 'GT.nit',
  'hk-identity-card': 'HK.hkid',
  'is-kennitala': 'IS.kennitala',
  'in-aadhaar': 'IN.aadhaar',
  'in-gstin': 'IN.gstin',
  'id-npwp': 'ID.npwp',
  'es-dni': 'ES.dni',
  'es-nie': 'ES.nie',
  'es-cif': 'ES.cif',
  'it-fiscal-code': 'IT.codicefiscale',
  'it-vat': 'IT.iva',
  'pl-pesel': 'PL.pesel',
  'pl-nip': 'PL.nip',
  'pl-regon': 'PL.regon',
  'kr-brn': 'KR.brn',
  'se-personnummer': 'SE.personnummer',
  'se-organisation-number': 'SE.orgnr',
  'th-national-id': 'TH.idnr',
  'tr-national-id': 'TR.tckimlik',
  'tr-tax-number': 'TR.vkn',
  'za-id-number': 'ZA.idnr',
  'za-tax-number': 'ZA.tin',
  'gb-utr': 'GB.utr',
  'no-birth-number': 'NO.fodselsnummer',
  'no-organisation-number': 'NO.orgnr',
  'no-bank-account': 'NO.kontonr',
  'nl-bsn': 'NL.bsn',
  'pt-nif': 'PT.nif',
  'pt-citizen-card': 'PT.cc',
  'ro-cnp': 'RO.cnp',
  'ro-cui': 'RO.cui',
  'mx-curp': 'MX.curp',
  'mx-clabe': 'MX.clabe',
  'jp-corporate-number': 'JP.cn',
  'il-identity-number': 'IL.idnr',
  'ie-pps': 'IE.pps',
  'nz-ird': 'NZ.ird',
  'rs-pib': 'RS.pib',
  'ru-inn': 'RU.inn',
  'ua-tax-number': 'UA.rntrc',
  'ua-edrpou': 'UA.edrpou',
  'ch-ahv': 'CH.ssn',
  'ch-uid': 'CH.uid',
  'pe-ruc': 'PE.ruc',
  'uy-rut': 'UY.rut',
  've-rif': 'VE.rif',
};

type Validators = Readonly<Record<string, { validate(value: string): { isValid: boolean } }>>;

/** A value's digits changed here and there, the same ones in each run. */
function* variants(value: string, count: number): Generator<string> {
  let seed = 20417;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let i = 0; i < count; i++)
    yield value.replace(/\d/g, (digit) => (random() < 0.3 ? String(Math.floor(random() * 10)) : digit));
}

describe('what stdnum accepts, the checks accept', () => {
  const checked = countries.filter(({ id }) => id in validators);

  it('knows dozens of them', () => expect(checked.length).toBeGreaterThan(70));

  it.each(checked)('$id', ({ id, check }) => {
    const [country = '', name = ''] = (validators[id] ?? '').split('.');
    const validator = (stdnum as unknown as Readonly<Record<string, Validators>>)[country]?.[name];
    expect(
      validator,
      `${country}.${name} of ${Object.keys(stdnum[country as 'AD'] ?? {}).join()}`,
    ).toBeDefined();
    const example = catalogue[id]?.finds[0] ?? '';
    const written = /«(.*)»/s.exec(example)?.[1] ?? example;
    const plain = written.replace(/[^\p{L}\d]/gu, '').toUpperCase();
    const accepted = [plain, ...variants(plain, 4000)].filter(
      (value) => validator?.validate(value).isValid ?? false,
    );
    // Some want the hyphen that a value is written with.
    expect(validator?.validate(plain).isValid || validator?.validate(written).isValid).toBe(true);
    expect(accepted.filter((value) => !check?.(value))).toEqual([]);
  });
});
