import { useState } from 'preact/hooks';
import type { Choice } from '../../domain/flow/graph.ts';
import { findingInWords } from '../../domain/probe/in-words.ts';
import { matchOption } from '../../domain/probe/match-option.ts';
import { readProbes } from '../../domain/probe/read-probes.ts';
import type { Question } from '../../schemas/flow.ts';

interface Props {
  question: Question;
  choices: readonly Choice[];
  answerHref: (choice: Choice) => string;
}

/** Read what a test printed: show what was seen in it, and the answer that it gives. */
export function ReadOutput({ question, choices, answerHref }: Props) {
  const [text, setText] = useState('');
  const findings = readProbes(text, new Date().toISOString().slice(0, 10));
  const option = matchOption(question.options, findings);
  const choice = choices.find(({ id }) => id === option);
  return (
    <section class="read-output" aria-labelledby="read-output">
      <h2 id="read-output">Paste what it printed</h2>
      <p id="read-output-hint">
        This page reads it and finds the answer. It stays in this browser. You can paste the output of several commands.
      </p>
      <textarea
        aria-labelledby="read-output"
        aria-describedby="read-output-hint"
        rows={4}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">
        {text.trim() !== '' && findings.length === 0 && (
          <p class="notice">
            Nothing in it says how the test ended. Paste all of what it printed, or choose the answer yourself.
          </p>
        )}
        {findings.length > 0 && (
          <>
            <p>What it shows:</p>
            <ul class="seen">
              {findings.flatMap(findingInWords).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {choice ? (
              <p>
                <a class="button" href={answerHref(choice)} data-step>
                  Go on with “{choice.label}”
                </a>
              </p>
            ) : (
              <p>None of the answers below says exactly that. Choose the nearest one.</p>
            )}
          </>
        )}
      </div>
    </section>
  );
}
