import { findMeantDomain } from '../domain/provider/meant-domain.ts';

/**
 * Ask whether another address was meant, when the typing is done and the domain looks like a slip. What was typed is taken
 * all the same.
 */
export function suggestAddresses(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const line = form.querySelector('[data-meant]');
  if (!input || !line) return;
  const own = (form.dataset.domains ?? '').split(' ').filter((domain) => domain !== '');
  const suggest = () => {
    const [, local, domain = ''] = /^([^@\s]+@)([a-z0-9.-]+)$/i.exec(input.value.trim()) ?? [];
    const meant = findMeantDomain(domain, own);
    if (meant === undefined) return;
    const address = `${local}${meant}`;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button quiet small',
      textContent: `Use ${address}`,
      onclick: () => {
        input.value = address;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.focus();
      },
    });
    line.replaceChildren(`Did you mean ${meant}? `, button);
  };
  input.addEventListener('input', () => line.replaceChildren());
  input.addEventListener('change', suggest);
  form.querySelector('[data-forget]')?.addEventListener('click', () => line.replaceChildren());
}
