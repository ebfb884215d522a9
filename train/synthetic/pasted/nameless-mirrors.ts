import { bars, lines } from './grammar';
import type { Scene } from './scene';

/** Texts that look as those with names do, with something else in the place of the name. */
const mirrors = lines(`
[Ask|Call|Text|Email|Ping|Contact|Tell|Notify|CC|Thank|Invite|Visit|Message|ask|call|email|contact|tell|text|ping] {office}[ about {topic}| before {time}| on {weekday}|.|!|]
[Dear|Hi|Hello|Hey|Good morning|Welcome] {crowd}[,|!|,\\n\\n{sentence}|,\\n{sentence}\\n\\n{bye}]
[Best regards|Kind regards|Sincerely|Thanks|Yours|Cheers|Regards|Best],\\n{[crowd|office|Job]}[\\n{phone}|]
[Re|RE|Fwd|FW|Subject]: {heading}
[From|To|Cc|Von|De|An|Para]: {office} <[noreply|info|support|billing|hr|sales|newsletter]@example.com>[\\nSubject: {heading}|\\nDate: {date}|]
[Name|Title|Product|Item|Project|Project name|Event|Course|Document name|File name|Display name|Plan name|Team name|Username|Hostname|Dataset|Brand|Model|Device]: {[ware|heading|ui|product|subject]}[\\n[ID|SKU|Version|Status|Price|Date]: {[id|n|money|date]}|]
[Contact|Owner|Assignee|Manager|Reporter|Approved by|Reviewed by|Signed|Author|Created by|Requested by|Responsible|Supervisor|Teacher]: {[office|blank|Job]}[\\n[Date|Status|Ref]: {[date|note|id]}|]
[Address|Location|Ship to|Venue|Where|Office|Room]: {[blank|room]}[\\n[Date|Time]: {[date|time]}|]
[Company|Employer|School|Vendor|Organization]: {[blank|office]}
["name"|"title"|"label"|"displayName"]: "{[heading|ui|ware]}"
\\{"name": "{[ware|ui|heading|product]}", "[type|status|price|id]": "{[n|note|id]}"\\}
\\{"author": [null|"unknown"|"admin"|"system"|"anonymous"], "title": "{heading}", "[tags|lang]": "{[subject|lang]}"\\}
- name: {[ui|heading]}\\n  [uses|run]: [actions/checkout@v4|npm ci|make test|echo done]
[user|username|login|actor|by]=[root|admin|system|guest|nobody|www-data|postgres|jenkins|deploy|bot|test] [action|cmd|event]=[login|export|delete|sudo]
[Author: dependabot\\[bot\\]|Author: root|Author: GitHub|Committed by: CI Bot|Author: Jenkins] <noreply@example.com>\\nDate: {date}\\n\\n    {heading}
{ware}, {ware}, {ware}[, {ware}| and {ware}|]
- {[ware|heading|ui]}\\n- {[ware|heading|ui]}\\n- {[ware|heading|ui]}
1. {[ware|heading|product]}\\n2. {[ware|heading|product]}\\n3. {[ware|heading|product]}
{ware} [–|-|:|,|/|\\||…] {[money|n|note|Job|id|date]}
{ware}[?| vs {ware}| or {ware}?| recipe| review| price| near me| png| wiki| for sale| manual]
{ware} [and|&|with|vs] {ware}
{office}, [please|kindly] [call back|reply|close the ticket|send the form]. {sentence}
[according to|per|as agreed with|approved by|escalated to|waiting for|assigned to|cc|thanks to] {office}[, {clause}|]
[{Job}|{Job}, {Job}|{Job} / {Job}][\\n{phone}| – {office}| \\({n}\\)|]
[The|A|Our|Every|Any|No] {Job} [must|should|will|may] [sign|approve|review|attend] [the|every|this] [form|report|meeting].
[my|his|her|their|the] [cat|dog|boss|mother|son|lawyer|doctor|neighbor|landlord|teacher|manager|ex] [is|was|isn’t] {mood}
[i am|I’m|im|I am] [tired|hungry|{mood}|from here|a {job}|not sure|late|ok|a student|new here|29|fine|Catholic|left-handed|vegan]
[this is|it’s|its|he’s|she’s|they’re] [urgent|fine|weird|broken|Monday|{weekday}|over|a {job}|called recursion|named after a river]
[{weekday}|{month}|{date}|{time}] [–|:|-] {[heading|ware|ui]}
[Mr|Mrs|Ms|Dr|Prof] [is a title|means what?|or Mx?|– which is correct?]
[Q{n}|FY{n}|Rev {n}|v{n}.{n}|§ {n}|Art. {n}|Fig. {n}|No. {n}|Room {n}|Bus {n}|Gate {n}|Table {n}|Lot {n}|Route {n}|Block {n}|Flat {n}][, {[heading|ware|date]}|: {clause}|]
{n} [Main Courses|Easy Steps|Years of Experience|Days Left|Street Tacos|Lane Highway|Park Benches|Court Cases|Avenue Q tickets|Road Trips|Drive Bays|Square Meters|Green Bottles|Way Tie|Place Settings|Mile Run|Percent Off|Yards|Acres|Story Building]
[on|in|at|near|behind|across] the [street|road|avenue|corner|square|lane|park|main road|bridge|station|market square][, {clause}|]
[Street|City|State|ZIP|Country|First name|Last name|Address line 1|Address line 2|Company|Phone] [is required|cannot be empty|\\(optional\\)|\\*]
{name3}
`);

const slots: Readonly<Record<string, readonly string[]>> = {
  office: bars(
    'Support|Customer Service|the Help Desk|HR|Human Resources|Accounting|Billing|Reception|the Front Desk|Sales|Marketing|Legal|IT|IT Support|Procurement|the Board|Management|Facilities|Security|Payroll|the Dean’s Office|Admissions|the Registrar|Purchasing|Compliance|Logistics|Quality Control|Emergency|Cardiology|Radiology|the Pharmacy|the Landlord|the Tenant|the Bank|Housekeeping|Operations|Engineering|Product|Finance|Ward 7|Student Services|Lost and Found|the Principal|Tech Support|Information Desk|Mission Control|the Press Office|911|the Police|Night Shift|Team Blue',
  ),
  crowd: bars(
    'all|All|everyone|Everyone|team|Team|Customer|Valued Customer|Sir or Madam|Sir|Madam|Hiring Manager|Parents|Students|Colleagues|Neighbours|folks|guys|friends|there|Support Team|Committee Members|Board Members|Guest|Resident|Subscriber|Teacher|Doctor|Officer|Editor|Mom|Dad|Mum|Grandma|Santa|Diary|ladies and gentlemen|Class of 2026|Shareholders|Volunteer|Applicant|Tenant|Landlord|World|Friend|Tooth Fairy|Secret Santa|Recruiter|Admissions Committee|Bot|chat|AI|assistant|sweetheart|honey|darling|buddy|boss|dude',
  ),
  ware: bars(
    'Desk Lamp|Green Tea|Office Chair|Blue Cheese|Olive Oil|Rose Gold Ring|Summer Dress|Garden Hose|Winter Jacket|Chocolate Cake|Ginger Ale|Earl Grey|Caesar Salad|Beef Stroganoff|Eggs Benedict|Peach Melba|Crêpes Suzette|Bloody Mary|Tom Collins|Shirley Temple (drink)|Margarita|Pizza Margherita|Chicken Kiev|Beef Wellington|Bellini|Carpaccio|Graham Crackers|Waldorf Salad|Victoria Sponge|Sachertorte|Madeleines|Jack Daniel’s|Captain Morgan|Dr Pepper|Granny Smith|Swiss Army Knife|Allen Key|Phillips Screwdriver|Stanley Knife|Bunsen Burner|Petri Dish|Ferris Wheel|Teddy Bear|Jacuzzi|Zeppelin|Diesel|Mercedes|Ford Fiesta|Tesla Model Y|Lincoln Navigator|Renault Megane|Opel Astra|Alfa Romeo Giulia|Harley|Steinway Grand|Stradivarius|Fender Stratocaster|Gibson Les Paul|Levi’s|Wellington Boots|Cardigan|Mackintosh|Doc Martens|Birkin Bag|Louis Vuitton bag|Calvin Klein jeans|Ralph Lauren shirt|Hugo Boss suit|Chanel No. 5|Mary Janes|Ray-Ban|Monopoly|Rubik’s Cube|Chess Set|Lego Set|Charlie Brown DVD|Basil Plant|Rosemary|Saffron|Jasmine Rice|Iris Bulbs|Lily Bouquet|Daisy Chain|Holly Wreath|Ivy|Heather Honey|Violet Syrup|Ruby Port|Amber Ale|Pearl Barley|Sandalwood|Ash Tray|Coral Lipstick|Sienna Paint|Paprika|Sage|Clay Pot|Cliff Bar|Reed Diffuser|Grant Money|Mason Jar|Cooper Tires|Baker’s Yeast|Taylor Swift Tickets|Franklin Planner|Bishop Sleeve Top|Peter Pan Collar|Jersey Cow|Georgia Font|Verdana|Helvetica|Python Book|Java Mug|Paris Agreement PDF|Turkey Sandwich|China Plate|Brazil Nuts|Hamburger|Frankfurter|Berliner|Wiener Schnitzel|Bologna|Panama Hat|Bermuda Shorts|Cologne|Champagne|Cheddar|Gouda|Dijon Mustard|Tabasco|Chile con Carne|Guinea Pig|French Fries|Danish Pastry|Swiss Cheese|Brussels Sprouts|Jordan Almonds',
  ).filter((item) => !/Taylor Swift/.test(item)),
  blank: bars(
    'n/a|N/A|-|—|TBD|unknown|none|________|see below|(optional)|not specified|pending|same as above|anonymous|withheld|[name]|[Your Name]|<name>|{{name}}|XXXX|***|John Doe placeholder|your name here|{name}|%s|null|undefined',
  ).filter((item) => !/John/.test(item)),
  room: bars(
    'Room 204|Conference Room B|Zoom|Main Hall|Building 4|Gym|online|Cafeteria|the library|Platform 3|Warehouse 2|Booth 12|Second floor|Auditorium|Terminal 2|Hall C|my place|the office|Lab 5|Parking Lot C|Gate 14|the usual place|Microsoft Teams',
  ),
  bye: bars(
    'Best regards|Thanks|Cheers|Kind regards,\nThe Team|Your Customer Service|Sincerely,\nManagement|BR',
  ),
  name3: bars(
    'Hope for the best|Will do|Will Smith & Co. be open?|May be|May I|Mark as done|Mark your calendar|Art class|Bill of lading|Frank feedback|Chase the refund|Grant access|Jack of all trades|Joy to the world|Dawn till dusk|Sue for damages|Rob the bank|Pat on the back|Drew a blank|Gene therapy|Summer sale|April showers|June bug|August heat|Dean of Students|Major League|Earl of Sandwich board game|Christian holiday|Faith healing|Grace period|Mercy rule|Victor wins|Miles and kilometers|Rich text|Cash flow|Young adult fiction|Long division|Short story|White noise|Black hole|Brown sugar|Green card|Gray area|Stone age|Wood glue|Field trip|Forest fire|Lake effect|River bank|Hill climb|Park and ride|Church bells|Bishop takes pawn|Knight to f3|King’s gambit|Queen’s pawn|Baker’s dozen|Cook time 40 min|Taylor series|Mason jar|Carpenter ants|Hunter-gatherer|Fisher’s exact test|Potter’s wheel|Page not found|Price drop|Bond market|Banks closed|Walker for seniors|Ford the river|Bush beans|Love letter|Best before|Moody weather|Case closed|Chance of rain|Power outage|Wise choice|Swift code|Sharp knife|Fry the onions|Bell peppers|Ball game|Head start|Rose garden|Olive branch|Lily pad|Daisy chain|Iris scan|Jasmine tea|Basil pesto|Robin eggs|Jay walking|Martin house|Drake equation|Crane operator|Wolf pack|Fox hole|Lamb chops|Bull market|Bear market|Buck the trend|Guy rope|Dick test|Johnson bar|Jersey shore house rules|Harry the pipeline'
      .replace('Will Smith & Co. be open?|', '')
      .replace('|Johnson bar', '')
      .replace('|Harry the pipeline', '')
      .replace('|Dick test', ''),
  ),
};

/** A text with something else where similar ones have a name. */
export function mirror(scene: Scene): string {
  const { chance } = scene;
  return scene.expand(
    chance.pick(mirrors).replace(/(?<!\\)\{\[?([\w|]+)\]?\}/g, (_, names: string) => {
      const name = chance.pick(names.split('|'));
      const list = slots[name];
      return list ? chance.pick(list).replace(/[\\[\]{}|]/g, '\\$&') : `{${name}}`;
    }),
  );
}
