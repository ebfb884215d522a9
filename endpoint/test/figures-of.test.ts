import { expect, it } from 'vitest';
import { type Alike, figuresOf } from '../src/figures-of';

/** How many people had the same, and what. */
type Had = readonly [times: number, cells: Readonly<Record<string, number>>];

/** Figures as `category action` to how many, the reporters under their own name. */
function figures(reports: readonly Had[]) {
  const alike: Alike[] = reports.map(([reports, cells]) => ({ reports, cells }));
  return Object.fromEntries(
    figuresOf(alike, 10).map(({ metric, category, action, value }) => [
      metric === 'sotto.active' ? 'reporters' : `${category} ${action}`,
      value,
    ]),
  );
}

it.each<[string, readonly Had[], Record<string, number>]>([
  ['nothing of nobody', [], {}],
  ['nothing of nine', [[9, { 'card blocked': 10 }]], {}],
  ['ten', [[10, { 'card blocked': 2 }]], { reporters: 10, 'card blocked': 20 }],
  ['ten of whom nobody had anything', [[10, {}]], { reporters: 10 }],
  [
    'not what nine of them had',
    [
      [9, { 'card blocked': 2 }],
      [1, {}],
    ],
    { reporters: 10 },
  ],
  [
    'actions together that few had one by one',
    [
      [6, { 'card blocked': 2 }],
      [4, { 'card edited': 3 }],
    ],
    { reporters: 10, 'card other': 24 },
  ],
  [
    'not together what the same few had',
    [
      [6, { 'card blocked': 2, 'card edited': 3 }],
      [4, {}],
    ],
    { reporters: 10 },
  ],
  [
    'categories together that few had one by one',
    [
      [6, { 'card blocked': 2 }],
      [4, { 'bank edited': 3 }],
    ],
    { reporters: 10, 'other other': 24 },
  ],
  [
    'not what many had in what few had',
    [
      [10, { 'card blocked': 1 }],
      [3, { 'card blocked': 1, 'bank edited': 5 }],
    ],
    { reporters: 13, 'card blocked': 13 },
  ],
  [
    'every level at once',
    [
      [10, { 'card blocked': 1 }],
      [5, { 'card edited': 1, 'bank edited': 1 }],
      [5, { 'card tampered': 1, 'person edited': 2 }],
    ],
    { reporters: 20, 'card blocked': 10, 'card other': 10, 'other other': 15 },
  ],
])('shows %s', (_, reports, shown) => {
  expect(figures(reports)).toEqual(shown);
});
