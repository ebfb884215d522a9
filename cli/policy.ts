import { policyCommand } from './policy/command';

process.exitCode = policyCommand(process.argv.slice(2), {
  out: (bytes) => process.stdout.write(bytes),
  err: (text) => process.stderr.write(text),
});
