import { expect, test } from 'vitest';
import { branches } from '../../../src/web/studio/desk/branches.ts';

test('files lie by folder as an author writes them; events, plays and words in groups below', () => {
  const paths = [
    'casts/x/parties.yaml',
    'casts/x/text/en.yaml',
    'a/text/en/terms.yaml',
    'a/events/late.yaml',
    'a/sources.yaml',
    'a/scenario.yaml',
    'a/events/early.yaml',
    'a/positions.csv',
  ];
  expect(branches(paths, 'a')).toEqual([
    {
      folder: 'a',
      files: ['scenario.yaml', 'positions.csv', 'sources.yaml'].map(name => ({ path: `a/${name}`, name })),
      groups: [
        { name: 'events', files: ['early', 'late'].map(name => ({ path: `a/events/${name}.yaml`, name })) },
        { name: 'text/en', files: [{ path: 'a/text/en/terms.yaml', name: 'terms' }] },
      ],
    },
    {
      folder: 'casts/x',
      files: [{ path: 'casts/x/parties.yaml', name: 'parties.yaml' }],
      groups: [{ name: 'text', files: [{ path: 'casts/x/text/en.yaml', name: 'en' }] }],
    },
  ]);
});
