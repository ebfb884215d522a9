import { lines } from './grammar';

/** What people ask a chatbot about somebody, in English. */
export const asks = lines(`
{verb} a[n|] [{tone}|] {doc} to {p1}[ about {topic}| regarding {topic}| asking about {topic}|]{please}
{Verb} a {tone} {doc} to {p1} [at {org1}|from {org1}|of {org1}|({Job})|, {job} at {org1},|] about {topic}{please}
{Verb} an email to {t1} [saying|explaining|telling her|telling him|to say] that {topic} [has been sorted|is still open|can wait|needs {t1}’s approval|was my fault]{please}
{verb} [a|the] {doc} for {p1} and {p2}[ about {topic}| on {topic}| in {place1}|]{please}
[Summarize|Summarise|Sum up|Shorten|Analyze] [this|the following] [case|conversation|e-mail|letter|complaint|thread|meeting|call] [between {p1} and {p2}|from {p1}|of {p1}|with {t1}][:| in three sentences:| for my boss:|.]
[who is|Who is|who was|what do you know about|What can you tell me about|tell me about|Tell me something about|give me a short bio of] {p1}[?| from {place1}?| at {org1}?|, {job}?|, please| ]
[is|Is] {p1} [still|really|already] [the CEO of|working at|with|married to|related to|on the board of] [{org1}|{p2}|{org1}]?
[how|How] [do|should|can] I [tell|thank|answer|congratulate|approach|apologise to|break up with|comfort|confront] {g1} [about {topic}|without hurting {p1.g}|when we meet on {weekday}|after what happened in {place1}|after the fight with {g2}]?
{Rel} {g1} [is|has been|was] {mood} [about|because of|with] {topic}. [What should I do?|How do I respond?|Help me answer.|Write a text to {g1}.|What would you say to {g1}?]
{rel} {g1} [said|told me|thinks|texted|wrote|insists] [that|] {topic} [is my problem|is not important|was a mistake|has to wait]. [how do i reply|any advice?|should i talk to {g2} first|what do i say]
[Translate|translate|Please translate|can you translate] [this|the following|into German|into Spanish|to French|into Polish|into English]: ["|“|]{p1} [lives in|moved to|comes from|works in|was born in] {place1} [and|but] [works for|left|hates|studies at] {org1}.["|”|]
[Rewrite|Fix the grammar in|Proofread|Correct|Improve] [this|this sentence|this text|my e-mail]: [“|"|']{p1} and me [was|has been] waiting [for {p2} |]in {place1} since {time}[”|"|']
[I need|We need|I’d like|i want] a [reference letter|letter of recommendation|performance review|farewell speech|birthday poem|wedding toast|eulogy|obituary|LinkedIn recommendation|job posting|thank-you card|nickname] for {p1}[, {job} at {org1}|, who worked with us as {job} from {year} to {year}|, my {job}|, {age} years old|]{please}
[Write|Compose|make] a [poem|song|rap|haiku|limerick|bedtime story|short story|fairy tale] about [{g1} and {poss} {animal}|{p1}|{g1} from {place1}|a {animal} called {g1}|my daughter {g1}|{p1} and {p2}]{please}
[Explain|explain] to {g1} [, who is {age},|] [how a {thing} works|why {topic} matters|what {illness} is|what inflation is]
[Act as|Pretend to be|You are|Play the role of|imagine you are] {p1}, [a|the] {job} [at|of|for] {org1}[, and answer my questions| and write to {p2}|. Your customer {p2} complains about {topic}|. Reply to {t2}]
[Compare|compare] [the CVs of|the offers from|the essays by|the statements of] {p1} and {p2}[ and {p3}|] [for the position of {job}|and tell me which one is better|in a table]
[Prepare|draft|create] [interview questions for|a contract with|a termination letter for|an NDA between {org1} and|an agenda for my meeting with|talking points for my 1:1 with|a warning letter to] {p1}[ ({job})|, {job}|]{please}
[remind|Remind] me to [call|text|email|pay|ask|visit] {p1} [on {weekday}|tomorrow|at {time}|next week|about {topic}]
[schedule|Schedule|set up|book|Plan] a [meeting|call|dinner|lunch|appointment|demo] with {p1}[, {p2}| and {p2}| and {g2}|] [on {weekday}|on {date}|at {time}|next {weekday} at {time}|in {place1}]
[plan|Plan|i need|Help me plan] a [trip|weekend|honeymoon|road trip|{n}-day itinerary|business trip|school trip] [to {place1}|from {place1} to {place2}|through {place1}, {place2} and {place3}|in {country1}] [for {g1} and me|with {g1} and {g2}|for {n} people|in {month}|under {money}|]
[What’s|what is|whats|how is] the [weather|time difference|best neighbourhood|cheapest way|visa policy|capital|population|train connection] [in|to|for|of] {place1}[?| in {month}?| and {place2}?|]
[best|cheap|good|vegan] [hotels|restaurants|hikes|museums|coffee shops|schools|beaches] [in|near|around] {place1}[?| for families| with kids|, any tips?|]
[Is it true that|i heard that|Did you know that|Why did] {p1} [moved to|left|sued|joined|founded|bought|was fired from] {org1}[?| in {year}?|]
[Find|list|Give me|i need] [arguments against|news about|contact details for|the ISIN of|reviews of|competitors of|the founder of|the annual revenue of] {org1}[ and {org2}|]{please}
[Draft|write] a [cover letter|motivation letter|application] for the position of {job} at {org1}[ in {place1}|]. My name is {p1}[ and I|, I] [have {n} years of experience at {org2}|live in {place2}|graduated from {org2} in {year}|speak three languages]{please}
Hi[,|!|] my name is {p1}[ and I|. I] [am a {job} from {place1}|live in {place1}|work for {org1}|need help with {topic}|am writing on behalf of {org1}|bought a {thing} from {org1}]. {ask} {verb2} {topic}?
I’m {g1}, {age}, from {place1}. [Give me advice on|Help me with|I struggle with|I want to talk about] {topic}[.|, please.| and my {animal} {g2}.]
[turn|Convert|Put|format] these names into [a table|JSON|alphabetical order|a CSV|e-mail addresses]: {p1}, {p2}, {p3}[, {p4}|][ and {p5}|]
[Sort|sort|rank|Group] [these|the following] [names|people|students|guests|employees][ by last name| by surname| alphabetically| by city|]: {p1.any}; {p2.any}; {p3.any}
[Extract|Find|List|Highlight|Remove|Anonymise] all [names|people|persons|companies|places|addresses] [in|from] [this|the following] text: {p1} [met|called|emailed|sued|visited] {p2} in {place1} [on {date}|at {time}|] [together with {p3}|because of {topic}|].
[Who wrote|Who painted|When did|Where was|When was] [{p1} born|{p1} die|“{topic}” by {p1}]?
[Generate|suggest|come up with] [five|{n}|some] [nicknames|slogans|usernames|gift ideas|icebreakers] for [{p1}|{g1}|{org1}|{g1} and {g2}|my {job} {g1}]
{g1} [wants to|has to|should|doesn’t want to] [sell|return|repair|buy] {poss} {thing} in {place1}. {Verb} a [listing|message|post] [for {g1}|]{please}
[I met|I just met|Yesterday I met|I’m meeting|Tomorrow I’ll see] {p1} [at {org1}|in {place1}|at the {place1} conference|from {org1}]. {Verb} a follow-up[ for {g1}|]{please}
[what does|What is the meaning of|where does|origin of|how do you pronounce] [the name|the surname|the last name|] {p1.f} [come from?|mean?|?| in Irish?| correctly?]
[how|How] [old|tall|rich|famous] is {p1}?
[explain|Explain] [the difference between {p1} and {p2}|what {p1} said about {topic}|{p1}’s position on {topic}|how {org1} makes money|why {org1} left {place1}]
[is|Is] [{place1}|{country1}] [safe|expensive|worth visiting|far from {place2}|in {country2}|bigger than {place2}][?| for a solo traveller?|?]
[give me|Give me] [directions|the distance|a route|the bus times] from {place1} to {place2}[ via {place3}|]
`);

/** Accounts, notes and letters of many trades, in English. */
export const accounts = lines(`
{p1} is [a|an] {age}-year-old [male|female|man|woman|patient|retired {job}|{job}] [from {place1}|who lives in {place1}|] with [a history of|known|] {illness}. [{pro}|{t1}|{f1}] presents with {symptom} [and {symptom} |]for {n} days. [Currently on {drug} {n} mg daily.|No known allergies.|Seen by {t2}.|Referred to {t2}, {org1}.|GP: {t2}.] [Wife {g3} reports {symptom}.|Emergency contact: {p3} ({rel2}), {phone}.|Follow-up with {t2} on {date}.|Discharged on {date}.|Vitals stable, BP {n}/{n}.]
[Pt|Patient|PATIENT] {p1.any}, DOB {date}, MRN {id}. CC: {symptom}. [HPI: {symptom} since {weekday}.|Seen in clinic by {t2}.|PMH: {illness}.] Plan: [{drug} {n} mg|MRI at {org1}|refer to {t3}|follow up in {n} weeks]. [Signed {p2}, MD|— {p2.i}|Dictated by {t2}|Electronically signed: {p2}, RN]
On {date}, {p1} (“[the Tenant|the Claimant|the Employee|the Buyer|the Plaintiff|the Lessee]”) [entered into an agreement|signed a contract|filed a complaint] with {org1} [of {addr1}|, {addr1}|represented by {p2}|]. [{f1} alleges that|The claimant states that|According to {t1},] {topic} [was never resolved|caused damages of {money}|breached clause {n}]. [Judge {p3} dismissed the motion.|{t3} appeared for the defendant.|The matter was heard in {place1}.|Witness: {p3}.]
[This agreement|This lease|This contract|This deed] is made on {date} between {p1}[, residing at {addr1},| of {addr1}|] [(“Landlord”)|(the “Seller”)|(“Licensor”)] and {p2}[, residing at {anyaddr}| of {org1}|] [(“Tenant”)|(the “Buyer”)|(“Licensee”)]. [The monthly rent is {money}.|The deposit amounts to {money}.|Governed by the laws of {country1}.]
Meeting minutes {date}[. | – ]Present: {p1}, {p2}, {p3}[, {p4.i}|][. Apologies: {p5}|. Absent: {p5}|. Chair: {p5}|]. {g1} [presented|reported on|asked about|suggested] {topic}. [{g2} will follow up by {date}.|{f2} disagreed.|Action: {g3} to contact {org1}.|{g2} and {g3} to prepare a draft.|{t3} raised {topic}.]
[Performance review|Annual review|Mid-year feedback|Probation review] for {p1}[ ({Job})|, {Job}|]: {g1} [exceeded|met|missed] [expectations|the targets] in {year}. [{g1} worked closely with {p2} and {g3} on {topic}.|Clients at {org1} praised {g1}’s work.|{t1} should improve {skill}.|{g1} is a natural leader.] [Reviewed by {p4}.|Manager: {p4}|Reviewer: {p4}, {Job}]
To whom it may concern, {p1} [has worked|worked|was employed] at {org1} as [a|our] {job} from {year} to {year}. {g1} [was reliable and friendly|led a team of {n}|handled {topic}|is skilled in {skill}]. [I recommend {t1} without reservation.|We wish {g1} all the best.|Feel free to call me.] [Sincerely|Best regards|Yours faithfully], {p2}[, {Job}|]
[Officer|Deputy|Sgt.|Constable|PC] {p1.f} responded to {addr1} at {time} [on {date}|] [after a call from {p2}|where {p2} reported a stolen {thing}|following a noise complaint]. {p2.f} stated that {p3} [had left the premises|threatened {g4}|was seen near {street}|drove off towards {place1}]. [Witness {p4} confirmed this.|No arrests were made.|{p3.f} was taken to {org1}.]
[Claim|Policy|Case|File] no. {id}: [the insured|policyholder|our client] {p1} reports that on {date} [in {place1}|at {addr1}|near {place1}] {poss} {thing} was [damaged|stolen|lost]. [The other driver, {p2}, is insured with {org1}.|Estimated damage: {money}.|Adjuster {p3} inspected the site.|Contact {g1} at {phone}.]
[Customer|The customer|Caller] {p1} [called|wrote in|contacted us] on {date} about {topic}. [{g1} ordered a {thing} for {money}.|Order {id} was sent to {addr1} by mistake.|{f1} wants a refund.|Agent {g2} promised a callback.] [Please assign to {p3}.|Escalated to {p3}.|Status: open.|{t1} is {mood}.]
[My grandfather|My grandmother|Grandpa|My great-aunt|My father] {p1} was born in {year} in {place1}[, the son of {p2} and {p3}|, daughter of a {job} named {g2}|]. In {year} [he|she] [emigrated to|moved to|fled to|settled in] {place2}, [where|and] {g1} [married {p4}|opened a bakery called {org1}|worked for {org1}|met {g4}]. [They had three children: {g5}, {g6} and {g7}.|We still visit {place1} every summer.|{g1} died in {year} in {place3}.]
[We were in|Last summer we went to|I’m back from|Greetings from|We’re staying in] {place1}[, {country1}|] [with|together with|visiting] {g1} and {g2}. [{g1} loved the food|{g2} lost {poss} passport near {place2}|We met {p3} from {place3}|The hotel on {street} was awful]. [Tomorrow we drive to {place2}.|Say hi to {g4}!|Back on {weekday}.]
[Dear|Hi|Hello|Good morning|Hey] [{t1}|{p1}|{g1}|{p1}][,|] [I am writing to inform you that|just a quick note:|I wanted to let you know that|as discussed with {p2},|thanks for your call on {weekday} –] {topic} [is done|has been postponed to {date}|will be handled by {p2}|cannot be approved]. [Could you forward this to {g3}?|Please call {p2} at {phone}.|See you in {place1}!|Let me know.] [Best|Cheers|Kind regards|Thanks|BR|Regards|xx|Love], {g4}
{p1} [joined|left|has joined|will leave|founded|took over|sold] {org1} [in {year}|as {job}|in {place1}|from {org2}|together with {p2}]. [{pro} previously worked at {org2}.|{f1} studied at {org2}.|{t1} lives in {place2} with {poss} {rel2} {g2}.|{f1} will report to {p3}.]
[{place1}|{place1}, {country1}] — {org1} [announced|said|confirmed|denied] on {weekday} that {p1} [will replace {p2} as {job}|has resigned|will open an office in {place2}|was appointed {job}]. [“We are proud,” {f1} said.|{t2} could not be reached for comment.|Shares of {org1} fell {n}%.|The deal with {org2} is worth {money} million.]
{p1} [vs|vs.|v.|against] {p2}: [court case|case summary|dispute over {topic}|match report]. [Heard in {place1}, {year}.|{f1} won.|Appeal pending.|Judge: {p3}]
[Parent-teacher conference|School report|Note home|Report card|IEP meeting] {date}: {p1} (grade {n}) [is doing well in {subject}|struggles with {subject}|was late {n} times|had a conflict with {g2}]. [{poss2} mother {p3} was present.|Talked to {t3}.|{g1} needs extra help from {t4}.|Next meeting on {date}.] [Teacher: {p4}|Class teacher {t4}|— {p4.i}]
Note to self: [ask|call|text|pay back|congratulate|buy a gift for] {g1} [and {g2}|] [about {topic}|before {weekday}|], [then meet {p3} at {org1}|pick up {g3} from {org1}|send {doc2} to {p3}|{addr1} at {time}]
[so|ok so|um so|yeah] {g1} [from accounting|from {org1}|my roommate|from work] [told|said to|texted] {g2} that [i was|{p3} was|{g3} is] [late|mad|lying|moving to {place1}|dating {g4}] and now {mood2}[ lol| smh| 😭| 🙃|...|?]
[New hire|Onboarding|Welcome|Introducing]: {p1} [starts|joins us|begins] on {date} as {Job} [in {place1}|reporting to {p2}|in {t2}’s team|]. [Buddy: {g3}.|Laptop to be shipped to {addr1}.|Previously at {org1}.|Please welcome {g1}!]
[The tenants|Tenant|My tenant|The previous tenant], {p1}[ and {p2}|], [at|of|in] {addr1} [has not paid|have not paid|complained about|reported|refuses to fix] {topic}. [Landlord {p3} [wants|demands] {money}.|{Verb} a notice to {t1}.|The agency {org1} was informed.]
[Invoice|Quote|Order|Delivery note|Receipt] {id} [for|to] {p1}, {addr1}[: {n} x {thing}, {money}|. Total {money}| due {date}|]
[ship to|Ship it to|deliver to|Please send the {thing} to|forward my mail to|send flowers to|Mail to] {p1}[ at|,| c/o {p2},|] {addr1}[.| by {date}.| thanks|]
[I live at|my address is|My new address is|we moved to|I just moved to|I’m staying at|You can find us at|our office is at|The house at|The accident happened at|pick me up at|come to|meet me at] [{addr1}|{line1}][.|, ring the bell| tomorrow at {time}| – bring {g1}|, {place2}|. My name is {p1}.|]
[Employee|Staff member|Colleague] {p1} [requested|asked for|was granted|was denied] [{n} days of leave|a raise|unpaid leave|a transfer to {place1}|remote work from {place1}] [from {date}|]. [Manager {p2} approved.|HR contact: {g3}.|{f1} is {mood}.|Union rep {p3} was informed.]
[Team A|Group 1|Red team|Lab group]: {g1}, {g2}, {g3}[, {g4}|][. Team B|. Group 2|. Blue team]: {g5}, {g6} and {g7}[. Coach: {p8}|. Captain: {g5}|]
[Q|Question|Interviewer|Me]: [What did {g1} say?|Where is {p1}?|Who approved this?] [A|Answer|{g2}|Them]: [{p3} from {org1} did.|{g1} is in {place1}.|ask {g4}]
[Obituary|In loving memory|RIP]: {p1}[, {age}, of {place1}|] passed away [peacefully|on {date}|at {org1}]. [Survived by {poss} {rel2} {g2} and grandchildren {g3}, {g4} and {g5}.|A service will be held at {org2}, {place1}.|{g1} worked at {org1} for {n} years.]
[Cast|Speakers|Panelists|Authors|Attendees|Participants|Guest list|Winners|Committee]: {p1}[ ({org1})|, {org1}|], {p2}[ ({org2})|, {place2}|], {p3}[ ({place3})|][ and {p4}|, {p4.i}|]
[According to|As reported by|In a study by|A paper by] {p1.f}[ et al.| and {p2.f}| & {p2.f}] ({year}), {topic} [improves with age|is overrated|depends on {skill}]. [See also {p3.i} ({year}).|{p3.lf} ({year}) disagrees.|]
[Bought|Sold|Rented] by {p1} [from|to] {p2} for {money} on {date}; [witnessed by {p3}|notary: {t3}|registered in {place1}|agent: {org1}]
{p1} said [he|she|they] would [call|visit|email|pay] {p2} on {weekday}, but {g1} [never did|forgot|was in {place1}|lost {poss} phone].
{p1} [emailed|called|texted|ghosted|invited|hired] [me|us|{p2}] [yesterday|on {weekday}|at {time}|from {place1}] [about {topic}|and then {g1} cried|because {org1} went bankrupt|].
[the|The] {job} at {org1}, {p1}, [is|was] [rude|great|very helpful|on holiday|{mood}] [and|but] [{g2} isn’t|their manager {p2} apologised|I want to thank {t1}].
`);

/** What somebody says of a person in a few words, in English. */
export const remarks = lines(`
{g1} is {mood}.
[Thanks|Thank you|Congrats|Sorry|Happy birthday|Welcome|Good luck|Get well soon|Bye|See you|Hi|Hello|Hey|Dear|cc|Attn|Attention|FAO|Regards|Yours|Love|Best], [{p1}|{g1}|{t1}][!|.|]
[ask|call|text|email|ping|meet|see|tell|pay|invite|cc|fire|hire|remind|thank|find|call back|pick up|say hi to] {p1.low}
[Ask|Call|Text|Email|Ping|Meet|See|Tell|Pay|Invite|CC|Hire|Remind|Thank|Find|Call back|Pick up] [{p1}|{g1}|{t1}|{p1}|{f1}]
[Re|RE|Fwd|FW|AW|Subject|Betreff]: [{p1}|{f1}|{p1.lf}|{f1}][ – {topic}| / {org1}| v {f2}| contract| file| claim {id}|]
{p1.low}, [accounting|it|hr|room {n}|{place1}|{job}|sales|marketing]
{p1}, [{Job}|{job}|{org1}|{place1}|age {age}|{age}|{Job}, {org1}]
{p1}[ - | – | — |/| / |: | | ({id}) | @ ][{Job}|{org1}|{place1}|{phone}|{email1}|{topic}]
[by|By|from|for|with|via|to|c/o|by:|From:|To:|feat.|starring|written by|photo:|Photo:] {p1}
{p1} and {p2}
{p1} & {p2}
{p1}
{p1.lf}
{p1.any}
{p1.i}
{g1} [and|&|+|or|vs|n] {g2}
[mr|mrs|ms|dr|prof|miss|uncle|aunt|auntie|cousin|coach|sister|officer] {p1.low}
[Mr|Mrs|Ms|Dr|Prof|Uncle|Aunt|Cousin|Coach|Sister|Officer|Father|Judge|King|Queen|Pope|Saint|President] [{p1}|{f1}|{g1}]
[where is|who is|who’s|whos|is|how is|how old is] [{p1}|{g1}|{p1.low}|{place1}][?||]
{place1}[?|!|, {country1}|, {year}| → {place2}| to {place2}| - {place2}| weather| map| hotel| in {month}|]
{org1}[?| address| stock| hiring| phone number| refund| {place1}| login| careers|]
[at|from|for|@] {org1}[ since {year}|]
[in|from|near|to|visiting|leaving] {place1}
{addr1}
{line1}
[To|Deliver to|Ship to|At|Location|Where|Venue]: [{addr1}|{line1}]
{p1}, {addr1}
{p1}’s [{thing}|{animal}|{number}|{birthday}|{mom}|{desk}|{CV}]
[not|no,|yes,|ok|lol|thx|ty|hey|yo|omg] [{g1}|{p1.low}|{p1.glow}|{g1}][!|?|…| 😂| 👍|]
{g1}? {g2}?
{g1}: [ok|yes|no way|{topic}?|be there at {time}|hi {g2}]
[he|she|it]’s [called|named] [{p1}|{g1}]
[my|his|her|their] name is [{p1}|{p1.low}|{g1}][ and i’m {age}|]
[i am|i’m|im|I’m|I am|this is|it’s] [{p1}|{p1.low}|{g1}|{p1.glow}][ from {org1}| from {place1}| btw|]
[love|xoxo|cheers|best|br|rgds|thx|sincerely], [{p1.low}|{g1}|{p1}]
`);
