import { readProgram, rememberProgram } from './my-program.ts';
import { firstOnDevice } from './this-device.ts';

/** Put the reader's own program first in every block that shows the way to a setting; the list stays for all others. */
for (const box of document.querySelectorAll<HTMLElement>('[data-where]')) {
  const select = box.querySelector('select');
  const mine = box.querySelector('[data-mine]');
  const forget = box.querySelector('button');
  const rows = Array.from(box.querySelectorAll<HTMLElement>('[data-program]'));
  if (select && mine && forget) chooseIn({ box, select, mine, forget, rows });
}

interface Parts {
  box: HTMLElement;
  select: HTMLSelectElement;
  mine: Element;
  forget: HTMLButtonElement;
  rows: HTMLElement[];
}

function chooseIn({ box, select, mine, forget, rows }: Parts): void {
  for (const { dataset } of rows) select.add(new Option(dataset.name, dataset.program));
  const show = () => {
    // What the list of the same page says about the program; nothing that anyone typed is in it.
    mine.innerHTML = rows.find(({ dataset }) => dataset.program === select.value)?.innerHTML ?? '';
    forget.hidden = readProgram() === undefined;
  };
  const choose = (id: string) => {
    rememberProgram(id);
    select.value = id;
    show();
  };
  // A page about one program's message is about that program, whichever the reader uses otherwise.
  const named = box.dataset.programs?.split(' ') ?? [];
  const remembered = readProgram() ?? '';
  const programs = rows.map(({ dataset }) => ({ id: dataset.program ?? '', platforms: dataset.on?.split(' ') ?? [] }));
  const onDevice = () =>
    firstOnDevice(
      programs.filter(({ id }) => named.includes(id)),
      navigator.userAgent,
    );
  select.value = named.length === 0 || named.includes(remembered) ? remembered : (onDevice()?.id ?? '');
  // An id that no program has any more leaves the list without a choice.
  if (select.selectedIndex < 0) select.value = '';
  select.addEventListener('change', () => choose(select.value));
  forget.addEventListener('click', () => {
    choose('');
    select.focus();
  });
  show();
  box.dataset.scripted = 'true';
}
