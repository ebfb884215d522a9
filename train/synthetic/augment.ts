export { dropPunctuation } from './pasted/drop-punctuation';
export { fragment, lowerCase, stripAccents, swapNames, upperCase } from './texts/augment';
