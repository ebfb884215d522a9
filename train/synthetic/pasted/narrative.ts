import { lines } from './grammar';

/** Sentences in which people stand in all places of a sentence, in English. */
export const narrative = lines(`
[Nobody|No one|Everyone|Not even {g2}] [told|asked|warned|believed] {g1} [that|when|why] {clause}.
[When|After|Before|While|As soon as|Because|Although] {p1} [arrived in {place1}|called|left|heard about {topic}|came home], {g2} [was already gone|started to cry|laughed|had to call {p3}|found {poss} {thing}].
{g1}’s [sister|brother|car|flat|flight|contract|manager|surgery|passport|team|plan] [is late|was cancelled|moved to {place1}|lives near {street}|{g2} likes it].
[The|That|This] {f1} [case|file|account|contract|family|house|matter|thing] [is still open|needs work|went to {org1}|was closed in {year}].
[between you and me|honestly|ngl|tbh|look], {g1} [and {g2} |]{has} [no idea|been {mood}|quit|moved out|a new {job}].
[I|We|They|She|He] [saw|met|interviewed|hired|fired|married|adopted|visited|drove|trained|taught|blamed|trusted|replaced] [{p1}|{g1}|{t1}|{f1}] [in {year}|last week|with {g2}|at {org1}|in {place1}|on {weekday}|twice|again].
[I|We] [gave|sent|showed|sold|lent|promised|owe|mailed] [{p1}|{g1}|{t1}] [the {thing}|{money}|a {doc}|{doc2}|my {thing}].
“[I can’t|We won’t|Stop|Wait|Listen|Come here|Fine|Never|Please]{more},” [said|whispered|shouted|replied|asked] [{p1}|{g1}|{f1}|{t1}][, looking at {g2}| to {g2}|].
[Ah|Oh|Well|No|Yes|So|Look|Listen|Sorry|Thanks|Come on|Hey], {g1}, [that’s not true|it was {g2}|let me explain|where have you been|you forgot the {thing}][!|.|?]
[my name’s|name’s|they call me|call me|I go by|you can call me|signed as|known as|born as|née|aka|a.k.a.|alias] [{g1}|{p1}|{f1}]
{p1}, [who|whom we] [met in {place1}|works at {org1}|is {age}|owns {doc2}|speaks French], [never|rarely|always|often] [calls back|pays on time|complains].
{p1} ([{job}|{org1}|{place1}|{year}|{age}|{email1}]), {p2} ([{job}|{org2}|{place2}|{year}|{age}|{email2}]) and {p3} [won|signed|applied|were there|did not show up].
[both|neither|either] {g1} [and|nor|or] {g2} [knew|liked it|answered|came]
[not|it wasn’t|it was|only|just|maybe|probably|definitely|except|besides|without|unlike|like|than|even] [{g1}|{p1}|{f1}][ again|, I think| or {g2}| this time|]
[{g1}: |]"{clause}" [– {p1}|({p1}, {year})|- {p1}, {org1}|~ {g1}]
[as|per|according to|via|thanks to|on behalf of|instead of|regarding|re|concerning|in memory of|courtesy of|care of] {p1}[, {clause}|: {topic}|]
[the late|young|old|poor|little|dear|our beloved|a certain|one|some guy called|this woman named|a patient called|a client named|a kid named] [{p1}|{g1}|{f1}] [from {place1}|next door|in Room {n}|at {org1}|]
[Judge|Justice|Senator|President|Mayor|Governor|Pastor|Father|Sister|Chef|Coach|Detective|Lieutenant|Colonel|Nurse|Professor|Rabbi|Imam|Ambassador|CEO|Director|Principal|Sheriff] [{f1}|{p1}] [will speak|ruled|resigned|agreed|was there|signed it] [on {weekday}|in {place1}|today|]
[ask|tell|email|remind|text|ping|call|thank] {p1.glow} [and|n|or] {p2.glow} [abt|about|re] {topic}
[is|was|are|will|can|could|did|does|has|would] [{g1}|{p1}|{t1}] [coming|still at {org1}|available on {weekday}|know|sign|call {g2}|in {place1}|ok][?|]
[{g1}|{p1}] [isn’t|hasn’t|won’t|didn’t|can’t|doesn’t] [here|replied|sign|come|read {poss} mail|know {g2}].
[Since|Until|By|From] {year} {p1} [has been|was|worked as|served as] {job} [at|of|for] {org1}[, {place1}|], [then|before that|succeeding {p2}|following {p2}].
{org1}[’s| CEO| founder| spokesperson| lawyer| chairman| recruiter] {p1} [declined to comment|visited {place1}|bought {org2}|met {p2}|testified|quit].
[Photo|Text|Music|Lyrics|Director|Words|Recipe|Translation|Illustration|Producer|Editor|Host|Guest|Referee|Goal|Scorer]: {p1}[ / {p2}|, {p2}|]
{g1} [+|x|&|<3|♥|vs] {g2}[ {year}| = love| 💕|]
[R.I.P.|RIP|Happy bday|happy birthday|congrats|gz|welcome back|miss you|love you|good night|shut up|help me|wake up|stop it] {g1}[!!|!|.| <3|]
[{place1}|{place1}, {place2}]: {p1} [buys|opens|sues|wins|dies|returns|on trial|arrested|speaks out]
[The] [son|daughter|widow|lawyer|assistant|driver|partner|ex-husband|doctor] of {p1} [called|inherited {money}|lives in {place1}|denied it].
[moved from|flew from|drove from|commute from|grew up between] {place1} [to|and|via] {place2} [in {year}|with {g1}|last {month}|]
[Born in|Raised in|Based in|Living in|Originally from|Made in|Visiting|Stuck in] {place1}[, {country1}|], {p1} [studied|works|writes|sings|coaches] [at {org1}|in {place2}|with {p2}|].
[offices in|branches in|we deliver to|ships to|available in|excluding|flights to|embassies in|partners in] {place1}, {place2}[, {place3}| and {place3}|]
`);
