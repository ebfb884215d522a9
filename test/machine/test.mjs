import { installPackages, installServers, prepare, run } from './prepare.mjs';

prepare();
installPackages('endpoint');
installServers();
run('npm', ['run', '--silent', 'lint']);
run('npm', ['run', '--silent', 'build']);
run('npm', ['run', '--silent', '--prefix', 'endpoint', 'build']);
run('npm', ['run', '--silent', 'unit']);
run('node', ['test/machine/e2e.mjs', '--built']);
