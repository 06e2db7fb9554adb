import { expect, it } from 'vitest';
import { late } from '../../tools/late-styles.ts';

it('puts every style sheet behind the words it must not hold up, in the same order', () => {
  const page =
    '<head>\n    <link rel="stylesheet" href="a.css">\n    <link rel="icon" href="i.svg">\n    <link rel="stylesheet" href="b.css">\n</head>\n<body>\n    <p>First words.</p>\n  </body>';
  const moved = late(page);
  expect(moved.match(/<link[^>]*>/g)).toEqual([
    '<link rel="icon" href="i.svg">',
    '<link rel="stylesheet" href="a.css">',
    '<link rel="stylesheet" href="b.css">',
  ]);
  expect(moved.indexOf('First words.')).toBeLessThan(moved.indexOf('stylesheet'));
});
