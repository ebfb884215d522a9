import messages from '../../public/_locales/en/messages.json';
import { rest } from './figures-of';

/** The words that the extension uses for a category, in English, or for what stands for several. */
export function categoryWords(category: string): string {
  return category === rest ? 'Other kinds' : wordsOf(`category_${category}`);
}

/** The words that the extension uses for what happened to something, in English, or for what stands for several. */
export function actionWords(action: string): string {
  return action === rest ? 'other' : wordsOf(`recorded_${action}`);
}

function wordsOf(key: string): string {
  const known: Readonly<Record<string, { message: string }>> = messages;
  return known[key.replaceAll('-', '_')]?.message ?? key;
}
