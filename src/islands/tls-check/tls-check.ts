import { readSystem, rememberSystem } from '../program/my-system.ts';

/** Let the reader choose a system and a program, and show what the table below says about them; the address keeps both. */
const box = document.querySelector<HTMLElement>('[data-tls-check]');
const systems = Array.from(document.querySelectorAll<HTMLElement>('[data-system]'));
const [system, client] = box?.querySelectorAll('select') ?? [];
const verdict = box?.querySelector<HTMLElement>('.verdict');
if (box && system && client && verdict) start({ box, system, client, verdict });

interface Parts {
  box: HTMLElement;
  system: HTMLSelectElement;
  client: HTMLSelectElement;
  verdict: HTMLElement;
}

function start({ box, system, client, verdict }: Parts): void {
  for (const { dataset } of systems) system.add(new Option(dataset.name, dataset.system));
  const rows = () =>
    Array.from(
      systems.find(({ dataset }) => dataset.system === system.value)?.querySelectorAll<HTMLElement>('[data-client]') ??
        [],
    );
  const nameOf = (row: HTMLElement) => row.querySelector('a')?.textContent ?? '';
  const fillClients = () => {
    const before = client.value;
    client.length = 0;
    client.add(new Option(system.value === '' ? 'Choose the system first' : 'Choose…', ''));
    for (const row of rows()) client.add(new Option(nameOf(row), row.dataset.client));
    client.disabled = system.value === '';
    choose(client, before);
  };
  const show = () => {
    const row = rows().find(({ dataset }) => dataset.client === client.value);
    verdict.dataset.answer = row?.dataset.answer ?? '';
    verdict.replaceChildren(...(row ? answer(row, rows()) : [line('p', 'Choose both, and the answer stands here.')]));
    const query = new URLSearchParams(
      [system, client].flatMap(({ id, value }) => (value === '' ? [] : [[id, value]])),
    ).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  };
  const kept = box.querySelector<HTMLElement>('.kept');
  const showKept = () => {
    if (kept) kept.hidden = readSystem() === undefined;
  };
  const asked = new URLSearchParams(location.search);
  choose(
    system,
    asked.get('system') ?? systems.find(({ dataset }) => dataset.name === readSystem())?.dataset.system ?? '',
  );
  fillClients();
  choose(client, asked.get('client') ?? '');
  show();
  system.addEventListener('change', () => {
    rememberSystem(system.value === '' ? '' : (system.selectedOptions[0]?.text ?? ''));
    fillClients();
    show();
    showKept();
  });
  client.addEventListener('change', show);
  kept?.querySelector('button')?.addEventListener('click', () => {
    rememberSystem('');
    showKept();
    system.focus();
  });
  showKept();
  box.dataset.scripted = '';

  function answer(row: HTMLElement, all: HTMLElement[]): Node[] {
    const word = row.querySelector('.answer')?.textContent ?? '';
    const [, ...actions] = Array.from(row.querySelectorAll('p'), (text) => text.cloneNode(true));
    const working = all.filter(({ dataset }) => dataset.answer === 'yes').map(nameOf);
    const advice =
      row.dataset.answer !== 'never'
        ? []
        : [
            line(
              'p',
              working.length > 0
                ? `On this system these work as they are: ${working.join(', ')}.`
                : 'No program that we know works on this system. Use another device, or a web browser.',
            ),
          ];
    const ended = row.querySelector('.ended')?.textContent?.trim();
    const article = row.closest('[data-system]')?.querySelector('.article')?.cloneNode(true);
    const next = document.createElement('a');
    next.href = row.querySelector('a')?.href ?? '';
    next.textContent = `Set up ${nameOf(row)}`;
    return [
      line('strong', `${word}.`, 'headline'),
      ...actions,
      ...(ended ? [line('p', `${nameOf(row)}: ${ended}.`)] : []),
      ...advice,
      ...(article && row.dataset.answer !== 'yes' ? [article] : []),
      ...(row.dataset.answer === 'never' ? [] : [wrap(next)]),
    ];
  }
}

/** Choose an option if there is one of this value, or the first. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}

function line(tag: 'p' | 'strong', text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
}

function wrap(child: Node): HTMLElement {
  const element = document.createElement('p');
  element.append(child);
  return element;
}
