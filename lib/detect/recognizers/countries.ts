import type { Identifier } from '../identifier';
import { albania } from './countries/albania';
import { argentina } from './countries/argentina';
import { australia } from './countries/australia';
import { austria } from './countries/austria';
import { belarus } from './countries/belarus';
import { belgium } from './countries/belgium';
import { bosniaAndHerzegovina } from './countries/bosnia-and-herzegovina';
import { brazil } from './countries/brazil';
import { bulgaria } from './countries/bulgaria';
import { canada } from './countries/canada';
import { chile } from './countries/chile';
import { china } from './countries/china';
import { colombia } from './countries/colombia';
import { costaRica } from './countries/costa-rica';
import { croatia } from './countries/croatia';
import { cuba } from './countries/cuba';
import { cyprus } from './countries/cyprus';
import { czechia } from './countries/czechia';
import { denmark } from './countries/denmark';
import { dominicanRepublic } from './countries/dominican-republic';
import { ecuador } from './countries/ecuador';
import { egypt } from './countries/egypt';
import { elSalvador } from './countries/el-salvador';
import { estonia } from './countries/estonia';
import { europeanUnion } from './countries/european-union';
import { finland } from './countries/finland';
import { france } from './countries/france';
import { georgia } from './countries/georgia';
import { germany } from './countries/germany';
import { ghana } from './countries/ghana';
import { greece } from './countries/greece';
import { guatemala } from './countries/guatemala';
import { honduras } from './countries/honduras';
import { hongKong } from './countries/hong-kong';
import { hungary } from './countries/hungary';
import { iceland } from './countries/iceland';
import { india } from './countries/india';
import { indonesia } from './countries/indonesia';
import { iran } from './countries/iran';
import { ireland } from './countries/ireland';
import { israel } from './countries/israel';
import { italy } from './countries/italy';
import { japan } from './countries/japan';
import { kazakhstan } from './countries/kazakhstan';
import { kenya } from './countries/kenya';
import { kuwait } from './countries/kuwait';
import { latvia } from './countries/latvia';
import { lithuania } from './countries/lithuania';
import { luxembourg } from './countries/luxembourg';
import { malaysia } from './countries/malaysia';
import { malta } from './countries/malta';
import { mauritius } from './countries/mauritius';
import { mexico } from './countries/mexico';
import { moldova } from './countries/moldova';
import { montenegro } from './countries/montenegro';
import { netherlands } from './countries/netherlands';
import { newZealand } from './countries/new-zealand';
import { nicaragua } from './countries/nicaragua';
import { nigeria } from './countries/nigeria';
import { northMacedonia } from './countries/north-macedonia';
import { norway } from './countries/norway';
import { pakistan } from './countries/pakistan';
import { paraguay } from './countries/paraguay';
import { peru } from './countries/peru';
import { philippines } from './countries/philippines';
import { poland } from './countries/poland';
import { portugal } from './countries/portugal';
import { romania } from './countries/romania';
import { russia } from './countries/russia';
import { saudiArabia } from './countries/saudi-arabia';
import { serbia } from './countries/serbia';
import { singapore } from './countries/singapore';
import { slovakia } from './countries/slovakia';
import { slovenia } from './countries/slovenia';
import { southAfrica } from './countries/south-africa';
import { southKorea } from './countries/south-korea';
import { spain } from './countries/spain';
import { sriLanka } from './countries/sri-lanka';
import { sweden } from './countries/sweden';
import { switzerland } from './countries/switzerland';
import { taiwan } from './countries/taiwan';
import { tanzania } from './countries/tanzania';
import { thailand } from './countries/thailand';
import { turkey } from './countries/turkey';
import { uganda } from './countries/uganda';
import { ukraine } from './countries/ukraine';
import { unitedArabEmirates } from './countries/united-arab-emirates';
import { unitedKingdom } from './countries/united-kingdom';
import { unitedStates } from './countries/united-states';
import { uruguay } from './countries/uruguay';
import { venezuela } from './countries/venezuela';
import { vietnam } from './countries/vietnam';
import { zambia } from './countries/zambia';
import { zimbabwe } from './countries/zimbabwe';

/** Official numbers, bank accounts and plates, country by country. */
export const countries: readonly Identifier[] = [
  albania,
  argentina,
  australia,
  austria,
  belarus,
  belgium,
  bosniaAndHerzegovina,
  brazil,
  bulgaria,
  canada,
  chile,
  china,
  colombia,
  costaRica,
  croatia,
  cuba,
  cyprus,
  czechia,
  denmark,
  dominicanRepublic,
  ecuador,
  egypt,
  elSalvador,
  estonia,
  europeanUnion,
  finland,
  france,
  georgia,
  germany,
  ghana,
  greece,
  guatemala,
  honduras,
  hongKong,
  hungary,
  iceland,
  india,
  indonesia,
  iran,
  ireland,
  israel,
  italy,
  japan,
  kazakhstan,
  kenya,
  kuwait,
  latvia,
  lithuania,
  luxembourg,
  malaysia,
  malta,
  mauritius,
  mexico,
  moldova,
  montenegro,
  netherlands,
  newZealand,
  nicaragua,
  nigeria,
  northMacedonia,
  norway,
  pakistan,
  paraguay,
  peru,
  philippines,
  poland,
  portugal,
  romania,
  russia,
  saudiArabia,
  serbia,
  singapore,
  slovakia,
  slovenia,
  southAfrica,
  southKorea,
  spain,
  sriLanka,
  sweden,
  switzerland,
  taiwan,
  tanzania,
  thailand,
  turkey,
  uganda,
  ukraine,
  unitedArabEmirates,
  unitedKingdom,
  unitedStates,
  uruguay,
  venezuela,
  vietnam,
  zambia,
  zimbabwe,
].flat();
