export { type SyntheticText, synthetic } from './texts/synthetic';
