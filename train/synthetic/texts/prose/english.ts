import { lines } from '../template';
import type { Prose } from './prose';

export const english: Prose = {
  hello: lines(`
    Hi {g1},
    Hi {g1}
    Hello {g1},
    Dear {t1},
    Dear {p1},
    Dear {g1},
    {g1},
    {g1} -
    {g1}:
    {g1}, {g2},
    Hey {g1}!
    Hey {g1}
    hey {G1},
    hi {G1} and {G2}
    Hi {g1} & {g2} -
    Hi {g1} and {g2},
    Hi {g1}, {g2} and {g3},
    Good morning {g1},
    Good afternoon {t1},
    Good evening, {t1}!
    Morning {g1}!
    Yo {g1}
    Hiya {g1},
    Dear {t1} and {t2},
    Dear Mr and Mrs {f1},
    Dearest {g1},
    My dear {g1},
    @{g1}
    To {g1} and team,
    Dear team at {org1},
    Dear Sir or Madam,
    Hi all,
    Hello everyone,
    Hi there,
    Hi Aunt {g1},
    Hi Grandma {g1}!
    FAO {p1}
    Attn: {p1}
    {p1},
    Hello again {g1},
    Thanks {g1}!
    Thanks, {g1}.
    Thank you, {g1} -
    Sorry {g1},
    Ok {g1},
    Coach {f1},
    Good to hear from you {g1}!`),
  lines: lines(`
    {g2} is [pregnant|back|on leave|moving to {city1}|out sick|getting married|the best|in a meeting|new here|retiring in {month}].
    {p2} will join us on {day} at {time}.
    Please send the {thing} to {n2} before {day}.
    I spoke with {t2} about {topic} yesterday.
    Can you ask {g2} whether {g3} has the {thing}?
    {g2} and {g3} are [coming to dinner|late again|still arguing about {topic}|driving up from {city1}].
    {p2} from {org1} called about {topic}.
    I met {p2}, the {role} at {org1}, in {city1}.
    As discussed with {p2} ({org1}), the {thing} is due on {date}.
    {g2} said that {g3} [quit|got promoted|never signed the {thing}|lives in {place} now].
    Could you please introduce me to {p2}?
    {p2} and {p3} have known each other since {year}.
    My [brother|sister|wife|husband|son|daughter|partner|mother|dad] {g2} [works|worked|used to work] at {org1}.
    We are flying to {city1} with {g2} on {day}.
    {t2} prescribed something for {illness}.
    Nobody told {g2} about {topic}.
    It was {g2} who broke the {thing}, not {g3}.
    {g2}'s {thing} is still in the office.
    {p2}'s contract with {org1} ends in {month}.
    Attached is the {thing} that {g2} and I worked on.
    Did {g2} tell you? {g3} had the baby!
    Ask {g2}. She knows everything about {topic}.
    According to {p2}, {role}, the {thing} cost {amt}.
    I've cc'd {g2} and {g3} here.
    +{g2} for visibility
    Looping in {p2} from {dept}.
    Adding {g2} to the thread.
    The meeting with {org1} in {city1} has been moved to {day}.
    Mr. {f2} lives at {addr1}.
    {p2} was born in {city1} on {date} and grew up in {city2}, {country1}.
    {g2} turned {num} on {day}.
    Happy birthday {g2}!
    We stayed with {g2}'s parents in {city1}, {country1}.
    {g2}, {g3} and {g4} split the bill.
    {g2} ([my|her|our] {role}) wants to see the {thing}.
    I work with {g2}, {g3}, {g4} and {p5}.
    {p2} replaced {p3} as {role} in {year}.
    You should {verb} {g2}.
    I will {verb} {p2} {day}.
    {relation}, {p2}, has {illness}.
    {relation} {g2} is {feeling}.
    Both {f2} and {f3} voted against it.
    {f2} signed with {org1} for {amt}.
    Per {g2}: no changes to {topic} until {day}.
    {g2} here from {org1}.
    This is {p2} from {org1}.
    My name is {p2} and I live in {city1}.
    I'm {g2}, {num}, from {place}.
    I am writing on behalf of {p2}, {addr1}.
    {p2}, {num}, of {city1}, was [arrested|awarded a prize|taken to hospital] on {day}.
    {p2} v. {p3} was decided in {year}.
    Best person to ask is probably {g2} or {g3} in {dept}.
    {org1} and {org2} announced a partnership in {place}.
    I used to work for {org1} in {city1}.
    She studied at {org1} before moving to {country1}.
    The patient, {p2}, was seen by Dr. {f3} at {org1}.
    Have you seen {g2}?
    [Tell|Remind|Ask] {g2} to bring the {thing}.
    Say hi to {g2} and the kids!
    Love to {g2} and {g3}.
    Give {g2} my best.
    Thanks to {g2} for the {food}.
    {g2}: "I never saw the {thing}."
    "{g2}, where is the {thing}?" asked {g3}.
    "I don't know," {g2} said.
    When {g2} arrived, {p3} had already left for {place}.
    {p2} (born {year}) is a {role}.
    Please find {t2}'s {thing} attached.
    {U2} IS ON VACATION UNTIL {day}.
    Ms. {f2} will see you at {time}.
    {l2} is on the list twice.
    Interviewed {i2} and {i3} for the {role} position.
    Kind regards to your {thing} team, especially {g2}.
    My landlord {p2} refuses to fix the heating at {addr1}.
    The tenant, {p2}, pays {amt} a month.
    Our son {g2} is in {t3}'s class.
    {g2} got an A in {subject}.`),
  plain: lines(`
    Please find attached the {adj} {thing}.
    Let me know if you have any questions.
    I hope you are doing well.
    Hope this finds you well.
    Thanks for getting back to me so quickly.
    The meeting is at {time} on {day}.
    I'm running about {num} minutes late.
    We need to talk about {topic}.
    Could you resend the {thing}?
    Sorry for the delay.
    The total comes to {amt}.
    Reference number: {id}.
    You can reach me at {phone}.
    Looking forward to hearing from you.
    Can we push it to {day}?
    No worries.
    That works for me.
    Any update on {topic}?
    It rained all {day}.
    I have no idea what happened.
    See {file} for details.
    Just following up on {topic}.
    The {thing} is {adj}.
    Honestly I'm {feeling}.
    It's {adj}, but it works.
    I'll be out of office until {date}.
    Please confirm by {day}.
    Do not reply to this message.
    Everything else looks good to me.
    What do you think?
    This took longer than expected.
    Lunch was {food}.`),
  bye: lines(`
    Thanks,
    Thanks
    Thanks!
    Thank you,
    Many thanks,
    Best,
    Best
    Best regards,
    Best wishes,
    Kind regards,
    Kind regards
    Regards,
    Warm regards,
    Warmly,
    Cheers,
    Cheers
    Sincerely,
    Yours sincerely,
    Yours faithfully,
    Yours truly,
    Respectfully,
    Love,
    Lots of love,
    xoxo
    Hugs,
    Take care,
    Talk soon,
    See you {day}!
    Have a great weekend,
    Cordially,
    All the best,
    Thx,
    Ta,
    With gratitude,
    Your friend,
    -
    --
    —`),
  chat: lines(`
    {G1} and {G2} are looking for you
    dont tell {G1}
    {G1} is here
    wheres {G1}
    did {G1} text u back
    im at {G1}s place
    omg {G1} got the job!!
    ask {G1} lol
    tell {g1} i said hi
    {g1} can you check?
    {g1}?
    thx {G1}
    ty {g1}!
    ok {g1}
    who is {G1} again
    {G1} {G2} and me are going to {city1} on {day}
    me and {g1} just broke up
    {P1} is my new boss
    is {P1} still at {org1}?
    i think {G1} likes {G2}
    {g1} says {amt} is too much
    happy bday {G1}!!!
    lunch with {g1} at {time}?
    {g1}, call me
    call {g1} {phone}
    {g1} forgot the {thing}
    lmk if {G1} comes
    {g1} and i have {illness} 😭
    my name is {G1}
    i'm {G1} btw
    this is {g1}
    {g1} here
    its {G1} from {city1}
    {handle1} u there?
    {handle1} thanks, {g1}!
    just saw {G1} w {G2} at the store
    brb {g1} is calling
    {G1} wants to know if {G2} is coming
    RIP {p1}
    go {f1}!!
    {f1} scored again
    {t1} gave us homework again
    no way {G1}
    goodnight {g1} ❤️
    can u pick {G1} up at {time}
    pls add {P1} to the group
    i miss {G1}
    {G1} moved to {place}
    at {org1} w/ {G1}
    {g1}: yes
    u know {p1}?
    {g1} + {g2} = ❤️
    so {G1} was like no and {G2} was like yes`),
  prompts: lines(`
    Write [a|an] {tone} {writing} to {p1} about {reason}.
    Write a {writing} to {g1} about {reason}. Sign it {g2}.
    Draft a {tone} {writing} from {p1} to {t2} regarding {reason}.
    write an email to {G1} saying im {feeling} about {topic}
    Please rewrite this so that {g1} doesn't feel attacked:
    Write a reference letter for {p1}, who worked as {role} at {org1} from {year} to {year}. {g1} is {quality} and {quality}.
    Write a performance review for {p1} ({role}). Strengths: {quality}. Weaknesses: late with the {thing}.
    Summarise the case {p1} v. {p2}.
    Summarize this email from {p1}:
    Can you make a birthday poem for {g1}? She's {num} and loves {food}.
    Who is {p1}?
    who is {P1}
    What did {p1} do in {year}?
    Tell me about {p1} and {p2}.
    Write a short story about {g1} and {g2} who live in {city1}.
    Create a bio for {p1}, {role} at {org1} in {city1}.
    Help me reply to {g1}'s message.
    {relation} {g1} has {illness}. What should {g1} do?
    My patient {p1}, {num} years old, presents with {illness}. Draft a letter to {t2} at {org1}.
    Draft minutes: present were {p1}, {p2} and {p3}; {p4} sent apologies.
    I'm {p1}, applying as {role} at {org1}. Improve my cover letter.
    Write a tenancy agreement between {p1} (landlord) and {p2} (tenant) for {addr1}, rent {amt}.
    Translate to Spanish: "{g1} said {g2} would bring the {thing}."
    Translate into German: {g1} lives in {city1} with {g2}.
    Fix the grammar: {G1} and me goes to {city1} for see {G2}
    Write a complaint to {org1} because their employee {p1} was rude on {date}.
    Plan a 5-day trip to {city1} for me, {g1} and our kids {g2} ({num}) and {g3} ({num}).
    Explain to {g1}, a {num} year old, what {illness} is.
    Compare {p1} and {p2} as {role}s.
    Act as {p1}, a {role}, and answer my questions.
    Pretend you are {p1}.
    Write in the style of {p1}.
    Give me five captions for a photo of {g1} and {g2} in {place}.
    Make a wedding toast: {g1} & {g2}, married on {date} in {city1}.
    Turn these notes into an email to {t1}: budget {amt}, start {day}, {g2} leads.
    Write an obituary for {p1} of {city1}, who died on {date} aged {num}.
    Is it ok to tell {g1} that {g2} was fired?
    generate a thank you note to {p1} and {p2} for {reason}
    {g1} owes {g2} {amt}. {g2} paid {g3} {amt}. Who owes whom?
    {g1} has {num} apples and gives {g2} two. How many are left?
    Write an incident report: on {date} at {time} {p1} slipped at {org1}, witnesses {p2}, {p3}.
    Write a school report for {g1}, class of {t2}: {subject} good, {subject} poor.
    Extract all names from this text:
    Anonymise the following letter.
    What would {f1} say about {f2}'s theory of {topic}?
    Compose a cover letter for {p1} to {org1}, {city1}.
    Please proofread: Dear {t1}, I am writing to you about {reason}.
    Role play: you are my boss {g1} and I ask for {reason}.
    Can {org1} legally refuse {p1} a refund for {reason}?`),
  notes: lines(`
    Attendees: {p1}, {p2}, {p3}
    Attendees: {p1}, {p2}\\n{p3}\\n{p4}, {p5}
    Present: {i1}, {i2}, {i3} (chair)
    Present: {p1} ({role}), {p2} ({role})\\nApologies: {p3}
    Action items:\\n- {g1}: send {thing} by {day}\\n- {g2}: {verb} {p3}\\n- {g4} / {g5}: {topic}
    TODO\\n* call {g1}\\n* {thing} for {g2}\\n* pay {p3} {amt}
    [ ] email {p1}\\n[x] book table for {g2}\\n[ ] ask {g3} about {topic}
    Team:\\n{p1} - {role}\\n{p2} - {role}\\n{p3} - {role}
    {p1} - {role}
    {p1} – {role}, {org1}
    {p1} | {role} | {org1}
    {p1}, {role}
    {p1} ({role})
    {role}: {p1}
    Guest list: {p1} + 1, {g2} and {p3}, {p4}
    {p1}\\n{p2}\\n{p3}\\n{p4}
    {g1}\\n{g2}\\n{g3}
    {g1}, {g2}, {g3}, {g4}
    {l1}; {l2}; {l3}
    {l1}\\n{l2}\\n{l3}
    1. {p1}\\n2. {p2}\\n3. {p3}
    1) {g1} {time}\\n2) {g2} {time}
    {time} {g1} – {thing}\\n{time} {p2} – {topic}
    {g1}: {amt}\\n{g2}: {amt}\\n{g3}: {amt}
    cc: {p1}; {p2}
    CC: {g1}, {g2}
    Speakers: {t1} ({org1}), {t2} ({org2}), moderated by {p3}
    On {date}, {p1} met with {p2} and {p3} in {city1}.
    Written by {p1}
    By {p1}, {date}
    Photo: {p1}/{org1}
    © {year} {p1}
    Prepared for: {p1}\\nPrepared by: {p2}, {org1}
    Shift plan {day}: early {g1}, {g2}; late {g3}; night {g4}
    Emergency contact: {p1} ({relation}), {phone}
    Carpool: {g1} drives {g2}, {g3}; {g4} meets us in {city1}
    Witnesses: {p1}, {p2}.
    Players: {f1}, {f2}, {f3} ({num}' {f4}), {f5}
    Cast: {p1}, {p2} and {p3}
    Q: {p1}, why did you leave {org1}?\\nA: I wanted to be in {city1}.
    Seating: table 1 {g1}+{g2}, table 2 {p3} & {p4}
    Interview notes\\nCandidate: {p1}\\nPanel: {g2}, {g3}\\nVerdict: {quality}
    {role} {p1} said on {day} that {p2} would resign.`),
};
