import { z } from 'zod';
import { type Grant, grantsIn } from './grant';

/** Fewer than this is never a group, whatever is configured. */
export const floor = 5;

const grants = z.string().transform((text, context): readonly Grant[] => {
  try {
    return grantsIn(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});

const httpUrl = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });

/** One setting, read from the environment variable of the same name. */
interface Setting<T> {
  /** What it does, in Markdown, for the table in README.md. */
  readonly description: string;
  /** In force where the variable is not set; without it, setting the variable is required or leaving it out has a meaning. */
  readonly byDefault?: string;
  readonly schema: z.ZodType<T, string | undefined>;
}

function setting<T>(description: string, schema: z.ZodType<T, string | undefined>, byDefault?: string) {
  return { description, schema, ...(byDefault !== undefined && { byDefault }) } satisfies Setting<T>;
}

function whole(least: number, most: number): z.ZodType<number, string> {
  const range = `has to be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, range)
    .transform(Number)
    .refine((value) => value >= least && value <= most, range);
}

/** Every setting there is: README.md's table and what is read at the start are made from this. */
export const settings = {
  TEAM_TOKENS: setting(
    'Which tokens may report for which team: `team:sha256` pairs, separated by blanks or commas; several for one team are all valid. `npm run token -- TEAM` makes one.',
    grants.refine((list) => list.every(({ team }) => team !== '*'), 'has a token for no team in particular'),
  ),
  VIEWER_TOKENS: setting(
    'Which tokens may look at which team, in the same form; `*` for all teams. Never the tokens that report.',
    grants,
  ),
  DATABASE_URL: setting(
    '`file:` and a path for SQLite, or `postgres://user:password@host/name`.',
    z.string().regex(/^(?:file:.|postgres(?:ql)?:\/\/.)/, 'has to begin with file: or postgres://'),
    'file:sotto.db',
  ),
  HOST: setting('The address to listen on.', z.string().min(1), '127.0.0.1'),
  PORT: setting('The port to listen on; 4318 is OTLP/HTTP.', whole(0, 65_535), '4318'),
  MIN_REPORTERS: setting(
    `What fewer people reported is not shown. At least ${floor}; 20 is advised in Germany and Austria.`,
    whole(floor, 1_000_000),
    '10',
  ),
  SETTLE_DAYS: setting(
    'How many days after its end a day is released; 4 lets those report who go into the weekend first.',
    whole(1, 14),
    '4',
  ),
  RETENTION_DAYS: setting('How many days of released figures are kept.', whole(31, 3_650), '400'),
  NOISE_EPSILON: setting(
    'Adds discrete Laplace noise to each released figure, once: the smaller, the more. Not set: none.',
    z
      .string()
      .regex(/^\d{1,3}(?:\.\d{1,6})?$/, 'has to be a number such as 1 or 0.5')
      .transform(Number)
      .refine((value) => value > 0, 'has to be above 0')
      .optional(),
  ),
  REPORTS_PER_SECOND: setting(
    'How many requests each reporting token may make; more are answered with 429 and a time to try again.',
    whole(1, 100_000),
    '100',
  ),
  FORWARD_URL: setting(
    'An OTLP/HTTP address such as `http://collector:4318/v1/metrics` that gets the released figures once a minute. Not set: none.',
    httpUrl.optional(),
  ),
  FORWARD_AUTHORIZATION: setting(
    'The `Authorization` header for it. Not set: none.',
    z.string().min(1).optional(),
  ),
};

export type Settings = {
  readonly [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['schema']>;
};

/** Reads the environment. Throws one error that names every variable that cannot be used and why, never its value. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const values = Object.entries(settings).map(([name, { schema, ...rest }]) => {
    const given = environment[name] || ('byDefault' in rest ? rest.byDefault : undefined);
    const result = (schema as z.ZodType).safeParse(given);
    if (!result.success)
      problems.push(
        `${name} ${given === undefined ? 'is not set' : result.error.issues.map(({ message }) => message).join('; ')}`,
      );
    return [name, result.data];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const read = Object.fromEntries(values) as Settings;
  const strange = read.VIEWER_TOKENS.find(
    ({ team }) => team !== '*' && !read.TEAM_TOKENS.some((other) => other.team === team),
  );
  if (strange) throw new Error(`VIEWER_TOKENS names ${strange.team}, which has no token in TEAM_TOKENS`);
  const shared = read.VIEWER_TOKENS.some(({ hash }) => read.TEAM_TOKENS.some((other) => other.hash === hash));
  if (shared)
    throw new Error('VIEWER_TOKENS holds a token of TEAM_TOKENS: everybody who reports knows that one');
  return read;
}
