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
].flat();
