/** What is used of js-yaml, which brings no types of its own. */
declare module 'js-yaml' {
  /** The values of YAML 1.2: a date stays a text. */
  export const CORE_SCHEMA: object;
  export function load(text: string, options: { schema: object }): unknown;
}
