/** A link as lists of pages show it. */
export interface PageLink {
  href: string;
  title: string;
  description: string;
}

/** Say where a kind of content has its pages. The addresses are for ever: see README, "Addresses". */
export const addressOf = {
  article: (id: string) => `/${id}/`,
  problem: (id: string) => `/problems/${id}/`,
  flow: (id: string) => `/fix/${id}/`,
  client: (id: string) => `/setup/${id}/`,
  map: (id: string) => `/fix/${id}/map/`,
  message: (id: string) => `/errors/${id}/`,
};
