import { type FormEvent, useEffect, useState } from 'react';
import type { ClassReply } from '../../session/index.ts';
import { speakUnlessChosen } from '../app/language.ts';
import { spoken } from '../text/spoken.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { Door } from './Door.tsx';
import { Field } from './Field.tsx';
import { ask, keepClass, kept } from './line.ts';
import { useClassText } from './words.ts';

type Looked = Extract<ClassReply, { type: 'look' }>;

/** The way into a class. Looking at it claims nothing; only the button does. */
export function JoinPage({ code: given }: { readonly code: string }) {
  const text = useClassText();
  const [code, setCode] = useState(given.toUpperCase());
  const [label, setLabel] = useState('');
  const [seat, setSeat] = useState('');
  const [observe, setObserve] = useState(false);
  const [rejoin, setRejoin] = useState('');
  const [found, setFound] = useState<Looked>();
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const before = kept(code);

  async function doing(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    setTrouble(undefined);
    try {
      await act();
    } catch (error) {
      setTrouble((error as Error).message);
    } finally {
      setBusy(false);
    }
  }
  async function looked(): Promise<void> {
    const seen = await ask('look', { type: 'look', code });
    if (seen.language) await speakUnlessChosen(seen.language);
    setFound(seen);
  }
  const look = () => doing(looked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link looks its class up once
  useEffect(() => {
    if (given !== '') void look();
  }, [given]);

  const on = (act: () => Promise<void>) => (event: FormEvent) => {
    event.preventDefault();
    void doing(act);
  };
  function inside(who: { token: string; rejoin: string }, as?: string): void {
    keepClass(code, { token: who.token, rejoin: who.rejoin, ...(as === undefined ? {} : { label: as }) });
    location.hash = `#/class/${code.trim().toUpperCase()}`;
  }
  const join = on(async () => {
    const [table, party] = seat.split(' ');
    const place = table && party ? { table, seat: party } : {};
    inside(await ask('joined', { type: 'join', code, label, ...place, ...(observe ? { observe } : {}) }), label);
  });
  return (
    <Door title={text('join.title')} trouble={trouble}>
      {!found ? (
        <form onSubmit={on(looked)}>
          <Field label={text('join.code')} value={code} onChange={value => setCode(value.toUpperCase())} code />
          <Button kind="primary" size="large" type="submit" disabled={busy || code.trim() === ''}>
            {text('join.look')}
          </Button>
        </form>
      ) : (
        <>
          <h2>{text('join.found', { title: found.title })}</h2>
          {before?.label !== undefined && (
            <Button
              kind="primary"
              size="large"
              onClick={() => {
                location.hash = `#/class/${code}`;
              }}
            >
              {text('join.back', { label: before.label })}
            </Button>
          )}
          <form onSubmit={join}>
            <Field label={text('join.label')} note={text('join.labelNote')} value={label} onChange={setLabel} longest={24} />
            {found.seating === 'choose' && (
              <Select
                label={text('join.seat')}
                value={seat}
                onChange={setSeat}
                options={[
                  { value: '', label: text('join.seatLater') },
                  ...found.seats.map(one => ({
                    value: `${one.table} ${one.seat}`,
                    label: text('join.seatAt', {
                      name: one.name[spoken().language] ?? one.name.en ?? one.seat,
                      table: one.table,
                      people: one.people,
                    }),
                  })),
                ]}
              />
            )}
            {found.seating === 'random' && <p className="soft">{text('join.drawn')}</p>}
            <label className="tick">
              <input type="checkbox" checked={observe} onChange={event => setObserve(event.target.checked)} /> {text('join.observe')}
            </label>
            <Button kind={before ? 'plain' : 'primary'} size="large" type="submit" disabled={busy || label.trim() === ''}>
              {text('join.go')}
            </Button>
          </form>
          <details>
            <summary>{text('join.rejoinTitle')}</summary>
            <form onSubmit={on(async () => inside(await ask('joined', { type: 'rejoin', code, rejoin })))}>
              <Field label={text('join.rejoin')} value={rejoin} onChange={value => setRejoin(value.toUpperCase())} code />
              <Button type="submit" disabled={busy || rejoin.trim().length < 4}>
                {text('join.rejoinGo')}
              </Button>
            </form>
          </details>
        </>
      )}
    </Door>
  );
}
