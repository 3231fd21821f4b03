import type { TlsAnswer } from '../../schemas/client.ts';

/** An answer as a table shows it. */
export const tlsAnswerWords = {
  yes: 'Yes',
  update: 'After an update',
  setting: 'After a setting',
  unknown: 'Not confirmed',
  never: 'Never',
} satisfies Record<TlsAnswer, string>;
