import { type Choice, choicesOf, type FlowNode, nodeTitle, settingOf } from '../../domain/flow/graph.ts';
import type { TrailStep } from '../../domain/flow/replay.ts';
import type { EarlierTree } from '../../domain/flow/words.ts';
import type { ProgramWay } from '../../domain/shared/program-way.ts';
import type { Flow } from '../../schemas/flow.ts';
import { Ways } from '../program/Ways.tsx';
import { whereHeading } from '../program/where-heading.ts';
import { AskSupport } from './AskSupport.tsx';
import { Commands } from './Commands.tsx';
import { Later } from './Later.tsx';
import { OtherDevice } from './OtherDevice.tsx';

interface Props {
  flow: Flow;
  node: FlowNode;
  trail: readonly TrailStep[];
  /** What was answered in other trees before this one. */
  earlier: readonly EarlierTree[];
  /** The answer given before, while it is being changed. */
  chosen?: string | undefined;
  /** Whether script runs: what needs it stays hidden without. */
  scripted: boolean;
  /** What to say above the step, when the address did not lead to it. */
  notice?: string | undefined;
  reading: readonly { href: string; title: string }[];
  /** Where the step's setting is, in every program. */
  ways: readonly ProgramWay[];
  /** The programs that a report to support can name. */
  programs: readonly { id: string; name: string }[];
  support: { email: string; url?: string | undefined };
  settings: readonly string[];
  /** Write the address that answering leads to. */
  answerHref: (choice: Choice) => string;
  /** Write the address that shows an answered step again. */
  changeHref: (step: TrailStep) => string;
  startHref: string;
  /** The picture of the tree, with the way taken. */
  mapHref: string;
  /** The step with all answers, as another device opens it. */
  hereHref: string;
}

/** Show one step of a tree: the question or outcome, the ways on, and the answers so far. Its markup needs no script. */
export function FlowStep(props: Props) {
  const { flow, node, trail, earlier, chosen, scripted, notice, reading, ways } = props;
  const { answerHref, changeHref, startHref, mapHref, hereHref } = props;
  const choices = choicesOf(flow, node);
  const back = trail.at(-1);
  // Without its number a port cannot be told; the message is on the screen mostly, so that its place can stand below.
  const aboveAnswers = settingOf(node) !== 'full-error';
  const where = ways.length > 0 && (
    <Ways key={node.id} ways={ways} heading={whereHeading(settingOf(node))} scripted={scripted} />
  );
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
          {scripted && node.question.options.some(({ reads }) => reads.length > 0) && (
            <Later key={node.id} load={loadReader} props={{ question: node.question, choices, answerHref }} />
          )}
          {aboveAnswers && where}
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
                  <a href={link.href}>{link.title}</a>
                  {index < reading.length - 1 && '\u00a0· '}
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
      {node.kind === 'question' && !aboveAnswers && where}
      {node.kind === 'person' && <AskSupport {...props} />}
      {(trail.length > 0 || earlier.length > 0) && (
        <Answers trail={trail} earlier={earlier} changeHref={changeHref} startHref={startHref} mapHref={mapHref} />
      )}
      {scripted && <OtherDevice address={`${location.origin}${hereHref}`} />}
    </div>
  );
}

const loadReader = async () => (await import('./ReadOutput.tsx')).ReadOutput;

function Html({ html, inline = false }: { html: string; inline?: boolean }) {
  // The HTML was made from the tree's own Markdown when the site was built; nothing a visitor types is in it.
  const content = { __html: html };
  return inline ? (
    <span dangerouslySetInnerHTML={content} />
  ) : (
    <div class="text prose" dangerouslySetInnerHTML={content} />
  );
}

function Answers({
  trail,
  earlier,
  changeHref,
  startHref,
  mapHref,
}: Pick<Props, 'trail' | 'earlier' | 'changeHref' | 'startHref' | 'mapHref'>) {
  return (
    <section class="answers" aria-labelledby="answers">
      <h2 id="answers">Your answers</h2>
      {earlier.map(({ title, steps }) => (
        <div key={title} class="earlier">
          <h3>Before, in “{title}”</h3>
          <dl>
            {steps.map(({ question, label, href }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>
                  {label}{' '}
                  <a href={href}>
                    Change<span class="visually-hidden"> the answer to “{question}”</span>
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <dl class="given">
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
      <p class="ways">
        <a href={startHref} data-step>
          Start again
        </a>{' '}
        <a href={mapHref}>See all questions on the map</a>
      </p>
    </section>
  );
}
