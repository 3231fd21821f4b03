import { type FlowNode, nodeTitle } from '../../domain/flow/graph.ts';
import type { TrailStep } from '../../domain/flow/replay.ts';
import type { EarlierTree } from '../../domain/flow/words.ts';
import type { Flow } from '../../schemas/flow.ts';
import { Later } from './Later.tsx';

interface Props {
  flow: Flow;
  node: FlowNode;
  trail: readonly TrailStep[];
  earlier: readonly EarlierTree[];
  /** The programs that the report can name. */
  programs: readonly { id: string; name: string }[];
  support: { email: string; url?: string | undefined };
  settings: readonly string[];
  scripted: boolean;
}

const loadReport = async () => (await import('./SupportReport.tsx')).SupportReport;

/** Lead to support, with a report to take along. Without script the answers are listed as far as the page knows them. */
export function AskSupport({ flow, node, trail, earlier, programs, support, settings, scripted }: Props) {
  const answers = trail.map((step) => ({ question: nodeTitle(step.node), summary: step.choice.summary }));
  const trees = [...earlier.map(({ title, steps }) => ({ title, answers: steps })), { title: flow.title, answers }];
  const ended = nodeTitle(node);
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
      {scripted ? (
        <Later
          load={loadReport}
          props={{
            given: { ended, trees, settings, link: location.href },
            programs,
            support,
            subject: `${flow.title}: ${ended}`,
          }}
        />
      ) : (
        <>
          {answers.length > 0 && (
            <>
              <p>Copy this into your message. It tells support what you have tried:</p>
              <pre id="report" class="plain-report">
                {answers.map(({ question, summary }, index) => `${index + 1}. ${question} – ${summary}`).join('\n')}
              </pre>
            </>
          )}
          <p>Add the name of your mail program, your system (for example Windows 10), and the whole error message.</p>
        </>
      )}
    </section>
  );
}
