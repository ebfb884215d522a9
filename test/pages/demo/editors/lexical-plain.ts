import { registerPlainText } from '@lexical/plain-text';
import { mountLexical } from './lexical';

export const lexicalPlain = mountLexical(registerPlainText);
