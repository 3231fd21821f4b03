import type { Answer } from './replay.ts';

/** An answer given in another tree on the way to this one; the report to support repeats it. */
export interface CarriedAnswer extends Answer {
  flow: string;
}

const keyPattern = /^([a-z0-9-]+)\.([a-z0-9-]+)$/;
const idPattern = /^[a-z0-9-]+$/;

/** Read the answers of other trees from a query string: `sending.webmail=sends`. Nothing else has a dot in its name. */
export function readCarried(query: string): CarriedAnswer[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => pair.split('='))
    .flatMap(([key = '', option = '']) => {
      const match = keyPattern.exec(key);
      return match?.[1] && match[2] && idPattern.test(option) ? [{ flow: match[1], node: match[2], option }] : [];
    });
}

/** Write the answers of other trees behind the address of a step. */
export function withCarried(address: string, carried: readonly CarriedAnswer[]): string {
  if (carried.length === 0) return address;
  const query = carried.map(({ flow, node, option }) => `${flow}.${node}=${option}`).join('&');
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}

/** Add the answers given in a tree to those carried, in place of what was given there before. */
export function carryOn(carried: readonly CarriedAnswer[], flow: string, answers: readonly Answer[]): CarriedAnswer[] {
  return [...carried.filter((answer) => answer.flow !== flow), ...answers.map((answer) => ({ flow, ...answer }))];
}
