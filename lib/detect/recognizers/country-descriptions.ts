import type { Description } from '../recognizer';
import { albaniaDescriptions } from './countries/albania';
import { argentinaDescriptions } from './countries/argentina';
import { australiaDescriptions } from './countries/australia';
import { austriaDescriptions } from './countries/austria';
import { belarusDescriptions } from './countries/belarus';
import { belgiumDescriptions } from './countries/belgium';
import { bosniaAndHerzegovinaDescriptions } from './countries/bosnia-and-herzegovina';
import { brazilDescriptions } from './countries/brazil';
import { bulgariaDescriptions } from './countries/bulgaria';
import { canadaDescriptions } from './countries/canada';
import { chileDescriptions } from './countries/chile';
import { chinaDescriptions } from './countries/china';
import { colombiaDescriptions } from './countries/colombia';
import { costaRicaDescriptions } from './countries/costa-rica';
import { croatiaDescriptions } from './countries/croatia';
import { cubaDescriptions } from './countries/cuba';
import { cyprusDescriptions } from './countries/cyprus';
import { czechiaDescriptions } from './countries/czechia';
import { denmarkDescriptions } from './countries/denmark';
import { dominicanRepublicDescriptions } from './countries/dominican-republic';
import { ecuadorDescriptions } from './countries/ecuador';
import { egyptDescriptions } from './countries/egypt';
import { elSalvadorDescriptions } from './countries/el-salvador';
import { estoniaDescriptions } from './countries/estonia';
import { europeanUnionDescriptions } from './countries/european-union';
import { finlandDescriptions } from './countries/finland';
import { franceDescriptions } from './countries/france';
import { georgiaDescriptions } from './countries/georgia';
import { germanyDescriptions } from './countries/germany';
import { ghanaDescriptions } from './countries/ghana';
import { greeceDescriptions } from './countries/greece';
import { guatemalaDescriptions } from './countries/guatemala';
import { hondurasDescriptions } from './countries/honduras';
import { hongKongDescriptions } from './countries/hong-kong';
import { hungaryDescriptions } from './countries/hungary';
import { icelandDescriptions } from './countries/iceland';
import { indiaDescriptions } from './countries/india';
import { indonesiaDescriptions } from './countries/indonesia';

/** What people read about the numbers of each country. Never part of the guard. */
export const countryDescriptions: Readonly<Record<string, Description>> = {
  ...albaniaDescriptions,
  ...argentinaDescriptions,
  ...australiaDescriptions,
  ...austriaDescriptions,
  ...belarusDescriptions,
  ...belgiumDescriptions,
  ...bosniaAndHerzegovinaDescriptions,
  ...brazilDescriptions,
  ...bulgariaDescriptions,
  ...canadaDescriptions,
  ...chileDescriptions,
  ...chinaDescriptions,
  ...colombiaDescriptions,
  ...costaRicaDescriptions,
  ...croatiaDescriptions,
  ...cubaDescriptions,
  ...cyprusDescriptions,
  ...czechiaDescriptions,
  ...denmarkDescriptions,
  ...dominicanRepublicDescriptions,
  ...ecuadorDescriptions,
  ...egyptDescriptions,
  ...elSalvadorDescriptions,
  ...estoniaDescriptions,
  ...europeanUnionDescriptions,
  ...finlandDescriptions,
  ...franceDescriptions,
  ...georgiaDescriptions,
  ...germanyDescriptions,
  ...ghanaDescriptions,
  ...greeceDescriptions,
  ...guatemalaDescriptions,
  ...hondurasDescriptions,
  ...hongKongDescriptions,
  ...hungaryDescriptions,
  ...icelandDescriptions,
  ...indiaDescriptions,
  ...indonesiaDescriptions,
};
