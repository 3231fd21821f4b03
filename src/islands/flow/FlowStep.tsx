import { type Choice, choicesOf, type FlowNode, nodeTitle } from '../../domain/flow/graph.ts';
import type { TrailStep } from '../../domain/flow/replay.ts';
import type { Flow } from '../../schemas/flow.ts';
import { Commands } from './Commands.tsx';
import { type ProgramWay, Ways } from './Ways.tsx';

interface Props {
  flow: Flow;
  node: FlowNode;
  trail: readonly TrailStep[];
  /** The answer given before, while it is being changed. */
  chosen?: string | undefined;
  /** Whether script runs: what needs it stays hidden without. */
  scripted: boolean;
  /** What to say above the step, when the address did not lead to it. */
  notice?: string | undefined;
  reading: readonly { href: string; title: string }[];
  /** Where the step's setting is, in every program. */
  ways: readonly ProgramWay[];
  support: { email: string; url?: string | undefined };
  /** Write the address that answering leads to. */
  answerHref: (choice: Choice) => string;
  /** Write the address that shows an answered step again. */
  changeHref: (step: TrailStep) => string;
  startHref: string;
}

/** Show one step of a tree: the question or outcome, the ways on, and the answers so far. Its markup needs no script. */
export function FlowStep(props: Props) {
  const { flow, node, trail, chosen, scripted, notice, reading, ways, support, answerHref, changeHref, startHref } =
    props;
  const choices = choicesOf(flow, node);
  const back = trail.at(-1);
  const where = ways.length > 0 && <Ways key={node.id} ways={ways} scripted={scripted} />;
  return (
    <div class="flow">
      {back && (
        <p class="back">
          <a href={changeHref(back)}>Back</a>
        </p>
      )}
      <p class="caption">{flow.title}</p>
      <h1 id="step" tabIndex={-1}>
        {nodeTitle(node)}
      </h1>
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {node.kind === 'question' ? (
        <>
          {node.question.help && <Html html={node.question.help} />}
          {node.question.commands.length > 0 && <Commands commands={node.question.commands} scripted={scripted} />}
          {where}
        </>
      ) : (
        <>
          <Html html={node.outcome.text} />
          {node.outcome.steps.length > 0 && (
            <ol class="steps">
              {node.outcome.steps.map((step) => (
                <li key={step}>
                  <Html html={step} inline />
                </li>
              ))}
            </ol>
          )}
          {where}
          {reading.length > 0 && (
            <p class="reading">
              Read more:{' '}
              {reading.map((link, index) => (
                <span key={link.href}>
                  {index > 0 && ' · '}
                  <a href={link.href}>{link.title}</a>
                </span>
              ))}
            </p>
          )}
        </>
      )}
      {choices.length > 0 && (
        <section aria-labelledby={node.kind === 'fix' ? 'worked' : 'step'}>
          {node.kind === 'fix' && (
            <h2 id="worked" class="worked">
              Did it work?
            </h2>
          )}
          <ul class="choices">
            {choices.map((choice) => (
              <li key={choice.id}>
                <a href={answerHref(choice)} data-step>
                  {choice.label}
                </a>
                {choice.id === chosen && <span class="chosen">Your answer so far</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {node.kind === 'person' && <AskSupport trail={trail} support={support} scripted={scripted} />}
      {trail.length > 0 && <Answers trail={trail} changeHref={changeHref} startHref={startHref} />}
    </div>
  );
}

function Html({ html, inline = false }: { html: string; inline?: boolean }) {
  // The HTML was made from the tree's own Markdown when the site was built; nothing a visitor types is in it.
  const content = { __html: html };
  return inline ? (
    <span dangerouslySetInnerHTML={content} />
  ) : (
    <div class="text prose" dangerouslySetInnerHTML={content} />
  );
}

function Answers({ trail, changeHref, startHref }: Pick<Props, 'trail' | 'changeHref' | 'startHref'>) {
  return (
    <section class="answers" aria-labelledby="answers">
      <h2 id="answers">Your answers</h2>
      <dl>
        {trail.map((step) => (
          <div key={step.node.id}>
            <dt>{nodeTitle(step.node)}</dt>
            <dd>
              {step.choice.label}{' '}
              <a href={changeHref(step)} data-step>
                Change<span class="visually-hidden"> the answer to “{nodeTitle(step.node)}”</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={startHref} data-step>
          Start again
        </a>
      </p>
    </section>
  );
}

function AskSupport({ trail, support, scripted }: Pick<Props, 'trail' | 'support' | 'scripted'>) {
  const lines = trail.map((step, index) => `${index + 1}. ${nodeTitle(step.node)} – ${step.choice.summary}`);
  return (
    <section class="support" aria-labelledby="support">
      <h2 id="support">Write to support</h2>
      <p>
        <a href={`mailto:${support.email}`}>{support.email}</a>
        {support.url && (
          <>
            {' '}
            or <a href={support.url}>the support page</a>
          </>
        )}
      </p>
      {lines.length > 0 && (
        <>
          <p>Copy this with your message. It tells support what you have tried:</p>
          <div class="copyable">
            <pre id="report">{lines.join('\n')}</pre>
            <button type="button" class="button quiet small" data-copy="#report" hidden={!scripted}>
              Copy
            </button>
          </div>
        </>
      )}
      <p>Add the name of your mail program, your system (for example Windows 10), and the whole error message.</p>
    </section>
  );
}
