import { type FormEvent, useEffect, useState } from 'react';
import type { ClassPlan, ClassReply, Seating, SubmitRule } from '../../session/index.ts';
import { LANGUAGES, type SpokenLanguage, spoken } from '../text/spoken.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { Door } from './Door.tsx';
import { Field } from './Field.tsx';
import { type Length, LengthFields } from './LengthFields.tsx';
import { roundOf, roundsIn } from './lessonTime.ts';
import { ask, keepClass, kept } from './line.ts';
import { type ClassText, useClassText } from './words.ts';

type Plays = Extract<ClassReply, { type: 'plays' }>;
type Classes = Extract<ClassReply, { type: 'classes' }>['classes'];

/** `label, table, seat` by line; the number of the first line that is not. */
export function readRoster(written: string): { readonly ok: NonNullable<ClassPlan['roster']> } | { readonly bad: number } {
  const roster: { label: string; table: string; seat: string }[] = [];
  for (const [at, line] of written.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [label, table, seat, ...more] = line.split(/[,;\t]/).map(part => part.trim());
    if (!label || !table || !seat || more.length > 0) return { bad: at + 1 };
    roster.push({ label, table: table.toUpperCase(), seat: seat.toLowerCase() });
  }
  return { ok: roster };
}

/** Students at a table of many seats: more than that and nobody gets a word in; bots hold the other seats. */
const AT_A_TABLE = 10;

/** As few tables as hold so many students, one a seat where that is not too many tables, two otherwise; undefined for none. */
export function fitOf(students: number, seats: number): { readonly tables: number; readonly perSeat: number } | undefined {
  if (!(students >= 1)) return undefined;
  const perSeat = seats <= 6 && students > seats ? 2 : 1;
  return { tables: Math.min(60, Math.ceil(students / Math.min(seats * perSeat, AT_A_TABLE))), perSeat };
}

/** Where a facilitator opens a class, or goes back to one. */
export function OpenClass({ serverKey }: { readonly serverKey: string }) {
  const text = useClassText();
  const [plays, setPlays] = useState<Plays['plays']>();
  const [classes, setClasses] = useState<Classes>([]);
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [title, setTitle] = useState(text('desk.nameGiven'));
  const [play, setPlay] = useState('');
  const [length, setLength] = useState<Length>({ preset: '75', minutes: '4', most: undefined });
  const [tables, setTables] = useState('1');
  const [seating, setSeating] = useState<Seating>('random');
  const [perSeat, setPerSeat] = useState('2');
  const [submitRule, setSubmitRule] = useState<SubmitRule>('any');
  const [absent, setAbsent] = useState<ClassPlan['absent']>('bot');
  const [difficulty, setDifficulty] = useState<ClassPlan['difficulty']>('standard');
  const [roster, setRoster] = useState('');
  const [language, setLanguage] = useState(spoken().language);
  const [students, setStudents] = useState('');
  const [questions, setQuestions] = useState(() => text('desk.questionsGiven'));
  const [code, setCode] = useState('');
  const [instructorCode, setInstructorCode] = useState('');

  useEffect(() => {
    if (serverKey === '') return;
    Promise.all([ask('plays', { type: 'plays', key: serverKey }), ask('classes', { type: 'classes', key: serverKey })]).then(
      ([offered, opened]) => {
        setPlays(offered.plays);
        setPlay(offered.plays[0]?.id ?? '');
        setClasses(opened.classes);
      },
      (error: Error) => setTrouble(error.message),
    );
  }, [serverKey]);

  const on = (act: () => Promise<void>) => (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setTrouble(undefined);
    act()
      .catch((error: Error) => setTrouble(error.message))
      .finally(() => setBusy(false));
  };
  const chosen = plays?.find(one => one.id === play);
  const fit = chosen && fitOf(Number(students), chosen.seats.length);
  const create = on(async () => {
    const read = readRoster(roster);
    if ('bad' in read) throw new Error(text('desk.rosterBad', { line: read.bad }));
    const { preset, minutes, most } = length;
    const roundMs = roundOf(preset, roundsIn(chosen?.rounds ?? [], most), Number(minutes));
    const asked = questions.split('\n').flatMap(line => (line.trim() === '' ? [] : line.trim().slice(0, 200)));
    const plan: ClassPlan = {
      title,
      play,
      difficulty,
      tables: Number(tables),
      seating,
      perSeat: Number(perSeat),
      absent,
      submitRule,
      language,
      ...(most === undefined ? {} : { rounds: most }),
      ...(roundMs === undefined ? {} : { roundMs }),
      ...(asked.length > 0 ? { questions: asked.slice(0, 12) } : {}),
      ...(read.ok.length > 0 ? { roster: read.ok } : {}),
    };
    const made = await ask('created', { type: 'create', key: serverKey, plan });
    keepClass(made.code, { token: made.token, instructorCode: made.instructorCode });
    location.hash = `#/at/${made.code}`;
  });
  const assist = on(async () => {
    const { token } = await ask('assisting', { type: 'assist', code, instructorCode });
    keepClass(code, { token, instructorCode });
    location.hash = `#/at/${code.trim().toUpperCase()}`;
  });
  const from = <T extends string>(label: string, value: T, set: (value: T) => void, options: readonly T[], say: (one: T) => string) => (
    <Select label={label} value={value} onChange={one => set(one as T)} options={options.map(one => ({ value: one, label: say(one) }))} />
  );
  return (
    <Door title={text('desk.title')} trouble={trouble}>
      {serverKey === '' && <p>{text('desk.noKey')}</p>}
      {plays && (
        <form onSubmit={create}>
          <h2>{text('desk.open')}</h2>
          <Field label={text('desk.name')} value={title} onChange={setTitle} />
          {from(
            text('desk.play'),
            play,
            id => {
              setPlay(id);
              setLength({ ...length, most: undefined });
            },
            plays.map(one => one.id),
            id =>
              playLine(
                plays.find(one => one.id === id),
                text,
              ),
          )}
          {from(text('desk.language'), language, setLanguage, Object.keys(LANGUAGES) as SpokenLanguage[], one => LANGUAGES[one])}
          {chosen && <LengthFields length={length} meetings={chosen.rounds} onChange={setLength} />}
          <Field label={text('desk.expected')} value={students} onChange={setStudents} number={{ min: 1, max: 300 }} />
          {chosen && fit && (
            <p className="soft">
              {text('desk.fits', fit)}{' '}
              <Button
                kind="link"
                onClick={() => {
                  setTables(String(fit.tables));
                  setPerSeat(String(fit.perSeat));
                }}
              >
                {text('desk.take')}
              </Button>
            </p>
          )}
          <Field label={text('desk.tables')} value={tables} onChange={setTables} number={{ min: 1, max: 60 }} />
          {from(text('desk.seating'), seating, setSeating, ['random', 'choose', 'hand'], one => text(`desk.seating.${one}`))}
          <Field label={text('desk.perSeat')} value={perSeat} onChange={setPerSeat} number={{ min: 1, max: 10 }} />
          {chosen && (
            <p className="soft">
              {text('desk.room', { seats: chosen.seats.length, people: Number(tables) * Number(perSeat) * chosen.seats.length })}
            </p>
          )}
          {from(text('desk.rule'), submitRule, setSubmitRule, ['any', 'captain', 'majority'], one => text(`desk.rule.${one}`))}
          {from(text('desk.absent'), absent, setAbsent, ['bot', 'pass'], one => text(`desk.absent.${one}`))}
          {from(text('desk.difficulty'), difficulty, setDifficulty, ['gentle', 'standard', 'hard'], one => text(`desk.difficulty.${one}`))}
          <label className="field">
            <span>{text('desk.roster')}</span>
            <textarea className="input" rows={3} value={roster} onChange={event => setRoster(event.target.value)} />
          </label>
          <label className="field">
            <span>{text('desk.questions')}</span>
            <textarea className="input" rows={5} value={questions} onChange={event => setQuestions(event.target.value)} />
          </label>
          <Button kind="primary" size="large" type="submit" disabled={busy || title.trim() === ''}>
            {text('desk.create')}
          </Button>
        </form>
      )}
      {classes.some(one => kept(one.code)?.instructorCode) && (
        <section aria-labelledby="classes-title">
          <h2 id="classes-title">{text('desk.classes')}</h2>
          <p className="row">
            {classes
              .filter(one => kept(one.code)?.instructorCode)
              .map(one => (
                <Button
                  key={one.code}
                  onClick={() => {
                    location.hash = `#/at/${one.code}`;
                  }}
                >
                  {one.title} ({one.code})
                </Button>
              ))}
          </p>
        </section>
      )}
      <details open={serverKey === ''}>
        <summary>{text('desk.assist')}</summary>
        <form onSubmit={assist}>
          <Field label={text('join.code')} value={code} onChange={value => setCode(value.toUpperCase())} code />
          <Field label={text('desk.instructorCode')} value={instructorCode} onChange={setInstructorCode} code />
          <Button type="submit" disabled={busy || code === '' || instructorCode.length < 4}>
            {text('desk.assistGo')}
          </Button>
        </form>
      </details>
    </Door>
  );
}

function playLine(play: Plays['plays'][number] | undefined, text: ClassText): string {
  return play
    ? text('desk.playOption', {
        title: play.title[spoken().language] ?? play.title.en ?? play.id,
        meetings: play.rounds.length,
        rounds: roundsIn(play.rounds, undefined),
      })
    : '';
}
