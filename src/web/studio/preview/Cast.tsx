import type { Words } from '../../../view/index.ts';
import { Company } from '../../ui/emblem/Company.tsx';
import { Flag } from '../../ui/Flag.tsx';
import type { Shown } from '../look/types.ts';
import { useStudioText } from '../text/words.ts';

/** Everybody at the table, with what they are after. */
export function Cast({ shown, words }: { readonly shown: Shown; readonly words: Words }) {
  const text = useStudioText();
  const { parties, chair } = shown.scenario;
  const heaviest = Math.max(1, ...parties.map(({ influence }) => influence));
  const has = (id: string): boolean => Object.values(shown.texts).some(catalogue => id in catalogue);
  return (
    <section aria-labelledby="preview-cast">
      <header className="cast-head">
        <h3 id="preview-cast">{text('preview.cast')}</h3>
        <span className="soft" aria-hidden="true">
          {text('preview.weight')}
        </span>
      </header>
      <Company parties={parties}>
        {' '}
        <ul className="cast">
          {parties.map(party => (
            <li key={party.id}>
              <Flag party={party} />
              <div>
                <p>
                  <b>{words(`party.${party.id}.name`)}</b>{' '}
                  <span className="soft">
                    {[party.id === chair && text('preview.chair'), !party.member && text('preview.noVote')].filter(Boolean).join(', ')}
                  </span>
                </p>
                {has(`party.${party.id}.aim`) && <p className="second">{words(`party.${party.id}.aim`)}</p>}
              </div>
              <span className="weight" role="img" aria-label={text('preview.influence', { points: party.influence })}>
                <i style={{ width: `${(100 * party.influence) / heaviest}%` }} />
              </span>
            </li>
          ))}
        </ul>
      </Company>
    </section>
  );
}
