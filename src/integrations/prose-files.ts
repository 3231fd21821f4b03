import { glob, type Loader } from 'astro/loaders';

/** Load files of prose like Astro's own loader, but leave their texts out of the bundle: `getProse` compiles them. */
export function proseFiles(base: string, pattern: string): Loader {
  const files = glob({ base, pattern, retainBody: false });
  return {
    ...files,
    load: (context) => {
      const { store } = context;
      return files.load({
        ...context,
        store: { ...store, set: ({ deferredRender: _module, ...entry }) => store.set(entry) },
      });
    },
  };
}
