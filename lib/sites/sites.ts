import { chatgpt } from './chatgpt';
import { claude } from './claude';
import { copilot } from './copilot';
import { demo } from './demo';
import { gemini } from './gemini';
import type { Site } from './site';

/** Every chat site Sotto knows. The manifest, the options page and the README derive from this list. */
export const sites: readonly Site[] = [chatgpt, claude, copilot, demo, gemini];
