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
import { iranDescriptions } from './countries/iran';
import { irelandDescriptions } from './countries/ireland';
import { israelDescriptions } from './countries/israel';
import { italyDescriptions } from './countries/italy';
import { japanDescriptions } from './countries/japan';
import { kazakhstanDescriptions } from './countries/kazakhstan';
import { kenyaDescriptions } from './countries/kenya';
import { kuwaitDescriptions } from './countries/kuwait';
import { latviaDescriptions } from './countries/latvia';
import { lithuaniaDescriptions } from './countries/lithuania';
import { luxembourgDescriptions } from './countries/luxembourg';
import { malaysiaDescriptions } from './countries/malaysia';
import { maltaDescriptions } from './countries/malta';
import { mauritiusDescriptions } from './countries/mauritius';
import { mexicoDescriptions } from './countries/mexico';
import { moldovaDescriptions } from './countries/moldova';
import { montenegroDescriptions } from './countries/montenegro';
import { netherlandsDescriptions } from './countries/netherlands';
import { newZealandDescriptions } from './countries/new-zealand';
import { nicaraguaDescriptions } from './countries/nicaragua';
import { nigeriaDescriptions } from './countries/nigeria';
import { northMacedoniaDescriptions } from './countries/north-macedonia';
import { norwayDescriptions } from './countries/norway';
import { pakistanDescriptions } from './countries/pakistan';
import { paraguayDescriptions } from './countries/paraguay';
import { peruDescriptions } from './countries/peru';
import { philippinesDescriptions } from './countries/philippines';
import { polandDescriptions } from './countries/poland';
import { portugalDescriptions } from './countries/portugal';
import { romaniaDescriptions } from './countries/romania';
import { russiaDescriptions } from './countries/russia';
import { saudiArabiaDescriptions } from './countries/saudi-arabia';
import { serbiaDescriptions } from './countries/serbia';
import { singaporeDescriptions } from './countries/singapore';
import { slovakiaDescriptions } from './countries/slovakia';
import { sloveniaDescriptions } from './countries/slovenia';
import { southAfricaDescriptions } from './countries/south-africa';
import { southKoreaDescriptions } from './countries/south-korea';
import { spainDescriptions } from './countries/spain';
import { sriLankaDescriptions } from './countries/sri-lanka';
import { swedenDescriptions } from './countries/sweden';
import { switzerlandDescriptions } from './countries/switzerland';
import { taiwanDescriptions } from './countries/taiwan';
import { tanzaniaDescriptions } from './countries/tanzania';
import { thailandDescriptions } from './countries/thailand';
import { turkeyDescriptions } from './countries/turkey';
import { ugandaDescriptions } from './countries/uganda';
import { ukraineDescriptions } from './countries/ukraine';
import { unitedArabEmiratesDescriptions } from './countries/united-arab-emirates';
import { unitedKingdomDescriptions } from './countries/united-kingdom';
import { unitedStatesDescriptions } from './countries/united-states';
import { uruguayDescriptions } from './countries/uruguay';
import { venezuelaDescriptions } from './countries/venezuela';
import { vietnamDescriptions } from './countries/vietnam';
import { zambiaDescriptions } from './countries/zambia';
import { zimbabweDescriptions } from './countries/zimbabwe';

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
  ...iranDescriptions,
  ...irelandDescriptions,
  ...israelDescriptions,
  ...italyDescriptions,
  ...japanDescriptions,
  ...kazakhstanDescriptions,
  ...kenyaDescriptions,
  ...kuwaitDescriptions,
  ...latviaDescriptions,
  ...lithuaniaDescriptions,
  ...luxembourgDescriptions,
  ...malaysiaDescriptions,
  ...maltaDescriptions,
  ...mauritiusDescriptions,
  ...mexicoDescriptions,
  ...moldovaDescriptions,
  ...montenegroDescriptions,
  ...netherlandsDescriptions,
  ...newZealandDescriptions,
  ...nicaraguaDescriptions,
  ...nigeriaDescriptions,
  ...northMacedoniaDescriptions,
  ...norwayDescriptions,
  ...pakistanDescriptions,
  ...paraguayDescriptions,
  ...peruDescriptions,
  ...philippinesDescriptions,
  ...polandDescriptions,
  ...portugalDescriptions,
  ...romaniaDescriptions,
  ...russiaDescriptions,
  ...saudiArabiaDescriptions,
  ...serbiaDescriptions,
  ...singaporeDescriptions,
  ...slovakiaDescriptions,
  ...sloveniaDescriptions,
  ...southAfricaDescriptions,
  ...southKoreaDescriptions,
  ...spainDescriptions,
  ...sriLankaDescriptions,
  ...swedenDescriptions,
  ...switzerlandDescriptions,
  ...taiwanDescriptions,
  ...tanzaniaDescriptions,
  ...thailandDescriptions,
  ...turkeyDescriptions,
  ...ugandaDescriptions,
  ...ukraineDescriptions,
  ...unitedArabEmiratesDescriptions,
  ...unitedKingdomDescriptions,
  ...unitedStatesDescriptions,
  ...uruguayDescriptions,
  ...venezuelaDescriptions,
  ...vietnamDescriptions,
  ...zambiaDescriptions,
  ...zimbabweDescriptions,
};
