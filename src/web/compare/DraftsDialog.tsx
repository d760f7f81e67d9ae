import { useMemo, useState } from 'react';
import type { Package } from '../../model/index.ts';
import { staffDraft, textAfter, valueText } from '../../view/index.ts';
import { useGame } from '../app/game.ts';
import { useMeeting } from '../app/meeting.ts';
import { useStances } from '../screens/negotiation/useStances.ts';
import { useText } from '../text/index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { Rows } from './GamesDialog.tsx';
import './compare.css';

interface Text {
  readonly id: string;
  readonly label: string;
  readonly pkg: Package;
}

/** The text alone: what else a draft holds is no part of the question. */
const bare = ({ pkg: { levels, carveOuts } }: Text): Package => ({ levels, carveOuts });

/** Two texts of this meeting beside each other, and who would stand where on each. */
export function DraftsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { scenario, view, words, update, name } = useMeeting();
  const plan = useGame(game => game.plan);
  const texts = useMemo(() => {
    const tabled: Text[] = update.log.flatMap(entry =>
      entry.type === 'draftTabled'
        ? [{ id: `tabled-${entry.number}`, label: text('compare.tabled', { number: entry.number, round: entry.round }), pkg: entry.draft }]
        : [],
    );
    const now: Text[] = view.draft ? [{ id: 'now', label: text('compare.now'), pkg: view.draft }] : [];
    const after = textAfter(view, plan);
    const planned: Text[] = after && plan.length > 0 ? [{ id: 'plan', label: text('compare.planned'), pkg: after }] : [];
    const staff: Text = { id: 'staff', label: text('draft.staff'), pkg: { levels: staffDraft(scenario, view), carveOuts: {} } };
    return [...tabled, ...now, ...planned, staff];
  }, [update.log, view, plan, scenario, text]);
  const [one, setOne] = useState(texts.find(t => t.id === 'now')?.id ?? texts[0]!.id);
  const [other, setOther] = useState((texts.find(t => t.id === 'plan') ?? texts.at(-1)!).id);
  const chosen = [one, other].map(id => texts.find(t => t.id === id) ?? texts[0]!) as [Text, Text];
  const [left, right] = [useStances(bare(chosen[0])), useStances(bare(chosen[1]))];
  const options = texts.map(({ id, label }) => ({ value: id, label }));
  const counts = (seen: typeof left) =>
    seen
      ? text('draft.counts', { support: seen.support, reserve: seen.reserve, object: seen.object, breaks: seen.breaks })
      : text('forecast.wait');
  const turned = (left?.stances ?? []).flatMap(seen => {
    const then = right?.stances.find(s => s.party === seen.party);
    return then && then.stance !== seen.stance
      ? [{ label: name(seen.party), said: [seen, then].map(s => text(`stance.${s.stance}.does`)) }]
      : [];
  });
  const rows = [
    ...scenario.issues
      .filter(issue => issue.scope === 'common')
      .map(({ id }) => ({
        label: words(`issue.${id}.label`),
        said: chosen.map(({ pkg }) => valueText(scenario, words, id, pkg.levels[id] ?? 0)),
      })),
    { label: text('draft.carveOuts'), said: chosen.map(({ pkg }) => Object.keys(pkg.carveOuts).map(name).join(', ') || '–') },
    { label: text('draft.live'), said: [counts(left), counts(right)] },
    ...turned,
  ];
  return (
    <Dialog wide className="compare" title={text('compare.drafts')} onClose={onClose}>
      <div className="two-sides">
        <Select label={text('compare.one')} value={one} onChange={setOne} options={options} />
        <Select label={text('compare.other')} value={other} onChange={setOther} options={options} />
      </div>
      <Rows head={text('compare.line')} one={chosen[0].label} other={chosen[1].label} rows={rows} />
      <p className="soft">{text('compare.draftsMean')}</p>
    </Dialog>
  );
}
