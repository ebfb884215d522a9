import { aiMode } from './ai-mode';
import { aiStudio } from './ai-studio';
import { arena } from './arena';
import { bigAgi } from './big-agi';
import { bolt } from './bolt';
import { characterAi } from './character-ai';
import { chatgpt } from './chatgpt';
import { claude } from './claude';
import { cohere } from './cohere';
import { copilot } from './copilot';
import { cursor } from './cursor';
import { deepseek } from './deepseek';
import { demo } from './demo';
import { dify } from './dify';
import { duckAi } from './duck-ai';
import { gemini } from './gemini';
import { geminiEnterprise } from './gemini-enterprise';
import { genspark } from './genspark';
import { githubCopilot } from './github-copilot';
import { gradio } from './gradio';
import { grok } from './grok';
import { grokX } from './grok-x';
import { huggingchat } from './huggingchat';
import { kagi } from './kagi';
import { kimi } from './kimi';
import { lobechat } from './lobechat';
import { lovable } from './lovable';
import { lumo } from './lumo';
import { m365Copilot } from './m365-copilot';
import { manus } from './manus';
import { metaAi } from './meta-ai';
import { mistral } from './mistral';
import { nextchat } from './nextchat';
import { notebooklm } from './notebooklm';
import { notion } from './notion';
import { openrouter } from './openrouter';
import { perplexity } from './perplexity';
import { phind } from './phind';
import { poe } from './poe';
import { qwen } from './qwen';
import type { Site } from './site';
import { slack } from './slack';
import { streamlit } from './streamlit';
import { v0 } from './v0';
import { youCom } from './you';
import { zAi } from './z-ai';

/** Every chat site Sotto knows. The manifest, the options page and the README derive from this list. */
export const sites: readonly Site[] = [
  aiMode,
  aiStudio,
  arena,
  bigAgi,
  bolt,
  characterAi,
  chatgpt,
  claude,
  cohere,
  copilot,
  cursor,
  deepseek,
  demo,
  dify,
  duckAi,
  gemini,
  geminiEnterprise,
  genspark,
  githubCopilot,
  gradio,
  grok,
  grokX,
  huggingchat,
  kagi,
  kimi,
  lobechat,
  lovable,
  lumo,
  m365Copilot,
  manus,
  metaAi,
  mistral,
  nextchat,
  notebooklm,
  notion,
  openrouter,
  perplexity,
  phind,
  poe,
  qwen,
  slack,
  streamlit,
  v0,
  youCom,
  zAi,
];
