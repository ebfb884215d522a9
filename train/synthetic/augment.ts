export { fragment, lowerCase, stripAccents, swapNames, upperCase } from './texts/augment';
