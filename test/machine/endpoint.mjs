import { installPackages, run } from './prepare.mjs';

installPackages();
installPackages('endpoint');
run('npm', ['run', '--silent', '--prefix', 'endpoint', 'build']);
run('node', [`endpoint/dist/${process.argv[2]}.js`]);
