import { expect, test } from 'vitest';
import { carryOn, readCarried, withCarried } from '../../../../src/domain/flow/carried.ts';
import { earlierTrees, flowWords } from '../../../../src/domain/flow/words.ts';
import { exampleFlow } from '../../../support/flows.ts';

const power = { flow: 'lamp', node: 'power', option: 'plugged' };

test('answers of other trees are written behind an address and read back', () => {
  expect(withCarried('/fix/cable/', [power])).toBe('/fix/cable/?lamp.power=plugged');
  expect(withCarried('/fix/cable/bulb/?power=plugged', [power])).toBe(
    '/fix/cable/bulb/?power=plugged&lamp.power=plugged',
  );
  expect(withCarried('/fix/cable/', [])).toBe('/fix/cable/');
  expect(readCarried('?power=plugged&lamp.power=plugged')).toEqual([power]);
});

test('nothing else is read as an answer of another tree', () => {
  expect(readCarried('?utm.source=A%20b&a.b.c=d&lamp.=x&.power=x&lamp.power=')).toEqual([]);
});

test('answers given anew take the place of those carried before', () => {
  const fuse = { flow: 'fuse', node: 'power', option: 'hidden' };
  const carried = carryOn([power, fuse], 'lamp', [{ node: 'power', option: 'unplugged' }]);
  expect(carried).toEqual([fuse, { ...power, option: 'unplugged' }]);
});

test('carried answers come back in words, each with the address to change it at', () => {
  const carried = [{ flow: 'lamp', node: 'start', option: 'power' }, power, { ...power, node: 'gone' }];
  expect(earlierTrees(carried, { lamp: flowWords(exampleFlow) })).toEqual([
    {
      title: 'The lamp is dark',
      steps: [
        {
          question: 'Is the lamp plugged in?',
          label: 'It is plugged',
          summary: 'Lamp: plugged',
          href: '/fix/lamp/power/?start=power&power=plugged&gone=plugged',
        },
      ],
    },
  ]);
  expect(earlierTrees(carried, {})).toEqual([]);
});
