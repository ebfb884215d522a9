import { installFirefox, installPackages, prepare, run } from './prepare.mjs';

prepare();
installFirefox();
installPackages('test/pages/foreign');
run('npx', ['tsc', '-p', 'test/pages/foreign']);
const args = process.argv.slice(2);
if (!args.includes('--built')) run('npm', ['run', '--silent', 'build']);
run('npx', [
  'playwright',
  'test',
  '--config',
  'test/e2e/playwright.config.ts',
  ...args.filter((arg) => arg !== '--built'),
]);
