/**
 * Identifiers whose check digits do not see every change of one digit, because their standards have it so: sums modulo
 * 11 that write 10 like another remainder, weights that share a factor with the modulus, parts that no sum covers.
 */
export const partlyChecked: ReadonlySet<string> = new Set([
  'au-acn', // even weights modulo 10
  'au-medicare', // the issue number is not covered
  'ba-jmbg', // modulo 11, 10 as 0
  'bg-eik', // second weights when the first give 10
  'br-cns', // a weight of 11 modulo 11
  'br-cpf', // modulo 11, 10 as 0
  'br-pis', // modulo 11, 10 as 0
  'ca-business-number', // the suffix of the account is not covered
  'co-nit', // modulo 11, 10 as 1
  'card-track', // what follows the number is not covered
  'cz-bank-account', // the code of the bank is not covered
  'cz-company-number', // modulo 11, 10 as 0
  'de-doctor-number', // even weights modulo 10; the specialty is not covered
  'ec-ruc', // the branch is not covered
  'ee-personal-code', // second weights when the first give 10
  'es-ccc', // modulo 11, 10 as 1
  'gt-cui', // department and municipality are not covered
  'hu-tax-number', // kind and county are not covered
  'id-npwp', // the branch is not covered
  'is-kennitala', // the century is not covered
  'kz-iin', // a weight of 11 modulo 11
  'lt-personal-code', // second weights when the first give 10
  'mx-curp', // even weights modulo 10
  'ph-tin', // the branch is not covered
  'pt-niss', // weights of 2 and 5 modulo 10
  'py-ruc', // modulo 11, 10 as 0
  'ro-cui', // modulo 11, 10 as 0
  'se-personnummer', // the century is not covered
  'sv-dui', // even weights modulo 10
  'th-national-id', // modulo 11, then modulo 10
  'tw-identity-number', // even weights modulo 10
  'ua-edrpou', // second weights when the first give 10
  'us-dea', // a weight of 2 modulo 10
  'uy-cedula', // even weights modulo 10
]);
