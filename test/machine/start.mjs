import { prepare, run } from './prepare.mjs';

prepare();
run('npx', ['wxt', 'build']);
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const story = process.argv.includes('--story') || !hasDisplay;
run('npx', ['tsx', story ? 'test/machine/story.ts' : 'test/machine/open.ts']);
