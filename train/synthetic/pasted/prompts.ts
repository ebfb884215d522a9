import type { Chance } from '../texts/chance';
import { nameless } from './nameless';
import { narrative } from './narrative';
import { accounts, asks, remarks } from './prompts-en';
import type { Scene } from './scene';

/** Marked texts that a person types or pastes into a chat. */
export function prompt(scene: Scene): string {
  const { chance } = scene;
  if (!chance.is(0.22)) return named(scene);
  const other = nameless(scene);
  return chance.is(0.5) ? `${named(scene)}${join(chance)}${other}` : `${other}${join(chance)}${named(scene)}`;
}

function named(scene: Scene): string {
  const { chance } = scene;
  const style = chance.random();
  const say = (list: readonly string[]) => scene.expand(chance.pick(list));
  if (style < 0.16) return [...Array(chance.int(1, 4))].map(() => say(narrative)).join(join(chance));
  if (style < 0.38) {
    const opener = chance.is(0.25) ? scene.expand('{opener}[, |! | – | |. |\\n]') : '';
    return opener + say(asks) + (chance.is(0.15) ? ` ${say(asks)}` : '');
  }
  if (style < 0.58) return say(accounts);
  if (style < 0.75) {
    const lead = scene.expand(
      '[Summarize this|Summarise|tl;dr|Rewrite this in plain English|Fix grammar|Translate to [German|Spanish|French|Hindi]|Reply to this|Make this shorter|What is wrong here|Turn this into bullet points|Is this legal|Explain this to me|Please check|Any red flags here|{Verb} a {doc} based on this][:|: |?|.|\\n|:\\n\\n|:\\n"""\\n| \\n\\n---\\n]',
    );
    return lead + say(accounts) + (chance.is(0.3) ? join(chance) + say(accounts) : '');
  }
  if (style < 0.9) return [...Array(chance.int(2, 4))].map(() => say(accounts)).join(join(chance));
  return `${say(asks)}${join(chance)}${say(accounts)}${chance.is(0.3) ? `${join(chance)}${say(remarks)}` : ''}`;
}

/** Marked texts of a few words. */
export function remark(scene: Scene): string {
  return scene.expand(scene.chance.pick(scene.chance.is(0.7) ? remarks : narrative));
}

const join = (chance: Chance) => chance.pick([' ', ' ', '\n', '\n\n', ' ', '\n- ', '\n\n---\n\n', '\n> ']);
