import { useEffect, useId, useMemo, useState } from 'react';
import type { LoadedScenario, PartyId } from '../../../model/index.ts';
import { type Role, rolesOf } from '../../../view/index.ts';
import { partyOf, wordsOf } from '../../app/meeting.ts';
import { officeBeside } from '../../app/office.ts';
import { loadLibrary } from '../../game/library.ts';
import { numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { signedRange } from '../../text/signed.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Company } from '../../ui/emblem/Company.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { Select } from '../../ui/Select.tsx';
import './roles.css';

interface Props {
  readonly play: string;
  /** The meeting that is played first. */
  readonly scenario: string;
  readonly seat: PartyId;
  readonly onTake: (seat: PartyId) => void;
  readonly onClose: () => void;
}

const ORDERS = ['weight', 'easy', 'hard', 'name'] as const;
type Order = (typeof ORDERS)[number];
const weight = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Letters without their accents and in small, so that `turkiye` finds Türkiye. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every seat with its aim and how hard it is, to choose one by. */
export function RolesDialog({ play, scenario: id, seat, onTake, onClose }: Props) {
  const text = useText();
  const search = useId();
  const [loaded, setLoaded] = useState<LoadedScenario>();
  const [failure, setFailure] = useState<string>();
  const [sought, setSought] = useState('');
  const [order, setOrder] = useState<Order>('weight');
  useEffect(() => {
    loadLibrary(play, 0).then(
      library => setLoaded(library.scenarios[id]),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  }, [play, id]);
  const roles = useMemo(() => (loaded ? rolesOf(loaded.scenario) : []), [loaded]);
  const words = loaded && wordsOf(loaded.texts);
  const name = (party: PartyId) => words?.(`party.${party}.name`) ?? party;
  const said = (role: Role) => plain(`${name(role.party)} ${words?.(`party.${role.party}.office`)} ${words?.(`party.${role.party}.aim`)}`);
  const found = roles.filter(role => said(role).includes(plain(sought.trim()))).sort((a, b) => compare(order, a, b, name));
  return (
    <Company parties={loaded?.scenario.parties}>
      <Dialog wide className="roles" title={text('roles.title')} onClose={onClose}>
        <div className="roles-find">
          <div className="field">
            <label htmlFor={search}>{text('roles.search')}</label>
            <input id={search} type="search" className="input" value={sought} onChange={event => setSought(event.target.value)} />
          </div>
          <Select
            label={text('roles.order')}
            value={order}
            onChange={value => setOrder(value as Order)}
            options={ORDERS.map(value => ({ value, label: text(`roles.order.${value}`) }))}
          />
        </div>
        <p className="soft">{text('roles.means')}</p>
        <p className="soft" role="status">
          {loaded && text('roles.found', { count: found.length })}
        </p>
        {failure && (
          <p className="notice" role="alert">
            {failure}
          </p>
        )}
        {loaded && words && (
          <ul className="role-cards">
            {found.map(role => (
              <li key={role.party} className={role.party === seat ? 'role taken' : 'role'}>
                <header>
                  <Flag party={partyOf(loaded.scenario, role.party)} mark={role.chair} />
                  <h3>{name(role.party)}</h3>
                  <span className={`hardness of-${role.difficulty}`}>
                    <span aria-hidden="true">{'◆'.repeat(role.difficulty + 1) + '◇'.repeat(3 - role.difficulty)}</span>{' '}
                    {text(`roles.difficulty.${role.difficulty}`)}
                  </span>
                </header>
                <p className="soft">{officeBeside(words, role.party)}</p>
                <p>{words(`party.${role.party}.aim`)}</p>
                <ul className="role-facts second">
                  {role.against !== undefined && <li>{text('roles.against', { count: role.against })}</li>}
                  {role.member && <li>{text('roles.weight', { percent: weight.format(100 * role.weight) })}</li>}
                  {role.margin && <li>{text('roles.margin', { points: signedRange(text, role.margin) })}</li>}
                  {role.redLines.length > 0 && (
                    <li>
                      {text('roles.redLines', {
                        count: role.redLines.length,
                        crossed: role.crossed.length,
                        issues: role.crossed.map(issue => words(`issue.${issue}.label`)).join(', '),
                      })}
                    </li>
                  )}
                </ul>
                <Button
                  size="small"
                  kind={role.party === seat ? 'brass' : 'plain'}
                  aria-label={text('roles.takeNamed', { party: name(role.party) })}
                  onClick={() => {
                    onTake(role.party);
                    onClose();
                  }}
                >
                  {text('roles.take')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Dialog>
    </Company>
  );
}

function compare(order: Order, a: Role, b: Role, name: (party: PartyId) => string): number {
  const byName = name(a.party).localeCompare(name(b.party));
  if (order === 'name') return byName;
  if (order === 'weight') return Number(b.chair) - Number(a.chair) || b.weight - a.weight || byName;
  return (order === 'easy' ? a.difficulty - b.difficulty : b.difficulty - a.difficulty) || b.weight - a.weight || byName;
}
