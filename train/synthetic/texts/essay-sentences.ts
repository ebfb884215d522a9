import { lines } from './template';

/** Sentences of articles, manuals and essays that name nobody. */
export const essaySentences: readonly string[] = lines(`
  Although {ntopic} is often discussed together with {ntopic}, the two are quite different.
  In recent years, interest in {ntopic} has grown by {pct}.
  Most people first hear of {ntopic} at school.
  Critics argue that {ntopic} has been overrated since {year}.
  However, there is little evidence that {ntopic} affects {ntopic}.
  Before you begin, make sure the {word} is switched off and the {word} is dry.
  Remove the {word} from the {word} and set it aside for {num} minutes.
  [First|Second|Third|Finally|Moreover|Therefore|Meanwhile|Overall], the {word} should be checked every {num} days.
  If the {word} does not respond, press the {word} button for {num} seconds.
  The results suggest that the {word} was larger than the {word} (p < 0.0{num}).
  Participants were asked to rate the {word} on a scale from 1 to {num}.
  A typical {word} weighs about {num} kilograms and lasts {num} years.
  Students will learn how {theorem} is used to model a {word}.
  According to {theorem}, the two quantities are proportional.
  In {month} the {word} is usually cheaper than in {month}.
  Patients with {nillness} often report fatigue and loss of appetite.
  Early treatment of {nillness} improves the prognosis.
  The parties agree that the {word} shall remain the property of the Lender until {date}.
  The Tenant shall not alter the {word} without the prior written consent of the Landlord.
  The Company may terminate this Agreement upon {num} days' written notice.
  Employees must wear a badge at all times while on the Premises.
  Our mission is to make the {word} accessible to everyone.
  We offer free shipping on every order over {amt}.
  The {job} reports to the {job} and supervises two {job}s.
  Applicants should have experience with {skill}, {skill} or {skill}.
  {tool} supports {tool} out of the box, but {tool} needs a plugin.
  Open {tool}, select the {word} and click Save.
  The {word} was painted blue, and the {word} behind it had no windows.
  It was a cold evening, and the {word} smelled of {ingredient}.
  She opened the door, looked at the {word} and laughed.
  He had never seen such a {word} before, not even in a dream.
  The old man sat by the {word} and waited for the sun to rise.
  "I can't believe it," she whispered, "the {word} is gone."
  Nobody in the village knew who had built the {word}.
  Season with {ingredient} and {ingredient}, then simmer for {num} minutes.
  Serve with {ingredient} and a slice of {ingredient}.
  The team won {num}-{num} after extra time.
  The home side scored twice in the second half.
  Both teams have the same number of points after {num} games.
  {species} is native to mountains and flowers in {month}.
  A pair of {species} nested near the {word}.
  During {myth}, families meet, cook and exchange presents.
  The reader never learns why the narrator left the {word}.
  In {ntitle}, the {word} stands for lost innocence.
  Taxes are due on {date}; late payments incur a fee of {amt}.
  The deductible is {amt} per claim, and coverage ends in {month}.
  Version {version} fixes a bug in the {word} and adds support for {locale}.
  Please restart the {word} after installing the update.
  To the best of my knowledge, the {word} has never been tested.
  On the one hand, {ntopic} creates jobs; on the other hand, it costs money.
  By {year}, more than {pct} of households owned a {word}.
  The committee recommends that the {word} be replaced before winter.`);
