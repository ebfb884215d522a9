import { grantsIn, hashOf, newToken } from './grant';

const team = process.argv[2];
const token = newToken();
try {
  const pair = `${team}:${hashOf(token)}`;
  grantsIn(pair);
  process.stdout.write(
    `token, to give away once:              ${token}\nfor TEAM_TOKENS or VIEWER_TOKENS:      ${pair}\n`,
  );
} catch {
  process.stderr.write('Usage: npm run token -- TEAM (a-z, 0-9 and -; or "*" for a viewer of all teams)\n');
  process.exitCode = 2;
}
